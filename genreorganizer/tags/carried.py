# SPDX-License-Identifier: GPL-3.0-or-later
"""What players show of a file's other tags, to be taken along into a new tag of its own kind.

Most players read one tag only: where a new one holds nothing but a genre, they no longer show
the title and artist that stand in an ID3v1, APE or RIFF INFO tag. So these come along. Pictures
need not: programs that show them look into every tag of a file.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from genreorganizer.tags import apev2, id3v2
from genreorganizer.tags.id3v1 import Id3v1Tag

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from genreorganizer.tags.tag import Tag

ID3 = {
    "title": (b"TIT2", b"TT2"),
    "artist": (b"TPE1", b"TP1"),
    "album": (b"TALB", b"TAL"),
    "album_artist": (b"TPE2", b"TP2"),
    "track": (b"TRCK", b"TRK"),
    "year": (b"TDRC", b"TYER", b"TYE", b"TDRL"),
}
"""The fields that the program shows itself."""
APE = {
    "title": (b"title",),
    "artist": (b"artist",),
    "album": (b"album",),
    "album_artist": (b"album artist", b"albumartist", b"album_artist"),
    "track": (b"track",),
    "year": (b"year", b"date"),
}
GAINS = tuple(
    f"replaygain_{whose}_{what}" for whose in ("track", "album") for what in ("gain", "peak")
)
_ALL_ID3 = {**ID3, "disc": (b"TPOS", b"TPA"), "composer": (b"TCOM", b"TCM")}
_ALL_APE = {
    **APE,
    **{key: (key.encode("ascii"),) for key in ("composer", "comment", *GAINS)},
    "disc": (b"disc", b"discnumber"),
}
_OUTSIDE = {
    "title": (b"Title", b"TITLE"),
    "artist": (b"Artist", b"ARTIST"),
    "album": (b"Album", b"ALBUM"),
    "album_artist": (b"Album Artist", b"ALBUMARTIST"),
    "track": (b"Track", b"TRACKNUMBER"),
    "disc": (b"Disc", b"DISCNUMBER"),
    "year": (b"Year", b"DATE"),
    "composer": (b"Composer", b"COMPOSER"),
    "comment": (b"Comment", b"COMMENT"),
    **{key: (key.upper().encode("ascii"),) * 2 for key in GAINS},
}
"""The fields in their order, with their keys in APE tags and in Vorbis comments."""
_DATE = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?!\d)", re.ASCII)
_DAY = re.compile(r"(\d\d)(\d\d)", re.ASCII)


@runtime_checkable
class Shown(Protocol):
    """A tag that names its fields itself."""

    def shown(self) -> Mapping[str, str]:
        """The fields by their names here."""


def fields(tags: Iterable[Tag]) -> dict[str, str]:
    """What players show beside the genre, each field of the first tag that has it.

    Args:
        tags: The tags of other kinds, in the order in which they are shown.
    """
    found: dict[str, str] = {}
    for tag in tags:
        for key, text in _texts(tag).items():
            if text:
                found.setdefault(key, text)
    return {key: found[key] for key in _OUTSIDE if key in found}


def _texts(tag: Tag) -> Mapping[str, str]:
    match tag:
        case id3v2.Id3v2Tag():
            return _of_id3(tag)
        case apev2.ApeTag():
            return {key: _joined(tag.text(*keys)) for key, keys in _ALL_APE.items()}
        case Id3v1Tag():
            return tag.fields()
        case _:
            return tag.shown() if isinstance(tag, Shown) else {}


def _of_id3(tag: id3v2.Id3v2Tag) -> dict[str, str]:
    found = {key: _joined(tag.text(*ids)) for key, ids in _ALL_ID3.items()}
    day = _DAY.fullmatch(_joined(tag.text(b"TDAT", b"TDA"))) if tag.minor < 4 else None
    if day and len(found["year"]) == 4:
        found["year"] += f"-{day[2]}-{day[1]}"
    own = tag.described(b"TXXX", b"TXX")
    comment = tag.described(b"COMM", b"COM").get("", "")
    texts = {**{key: own.get(key, "") for key in GAINS}, "comment": comment}
    return {**found, **{key: _joined(text.split("\0")) for key, text in texts.items()}}


def _joined(texts: Sequence[str]) -> str:
    return "; ".join(filter(None, (text.strip() for text in texts)))


def id3_frames(tags: Iterable[Tag], native: Tag | None = None) -> tuple[bytes, ...]:
    """The fields as frames of ``native``, of ID3v2.3 where there is no such tag yet."""
    minor = native.minor if isinstance(native, id3v2.Id3v2Tag) else 3
    return tuple(frame for item in fields(tags).items() for frame in _frames(minor, *item))


def _frames(minor: int, key: str, text: str) -> list[bytes]:
    """A field as one frame; a whole date before ID3v2.4 as two."""
    short = minor == 2
    description = None
    if key == "comment":
        name, description = (b"COMM", b"COM")[short], ""
    elif key in GAINS:
        name, description = (b"TXXX", b"TXX")[short], key.upper()
    elif key == "year":
        return _dated(minor, text)
    else:
        name = _ALL_ID3[key][short]
    return [id3v2.frame_bytes(minor, text, id=name, description=description, whole=False)]


def _dated(minor: int, text: str) -> list[bytes]:
    date = _DATE.match(text)
    if minor == 4:
        texts = {b"TDRC": text}
    elif date is None:
        texts = {(b"TYER", b"TYE")[minor == 2]: text}
    else:
        texts = {(b"TYER", b"TYE")[minor == 2]: date[1]}
        if date[3]:
            texts[(b"TDAT", b"TDA")[minor == 2]] = date[3] + date[2]
    return [id3v2.frame_bytes(minor, part, id=name, whole=False) for name, part in texts.items()]


def ape_items(tags: Iterable[Tag]) -> tuple[bytes, ...]:
    """The fields as items of APEv2."""
    found = fields(tags)
    return tuple(apev2.item_bytes(_OUTSIDE[key][0], text) for key, text in found.items())


def comments(tags: Iterable[Tag]) -> tuple[bytes, ...]:
    """The fields as Vorbis comments."""
    found = fields(tags)
    return tuple(_OUTSIDE[key][1] + b"=" + text.encode("utf-8") for key, text in found.items())
