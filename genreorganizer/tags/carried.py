# SPDX-License-Identifier: GPL-3.0-or-later
"""What players show of a file's other tags, to be taken along into a new tag of its own kind.

Most players read one tag only: where a new one holds nothing but a genre, they no longer show
the title and artist that stand in an ID3v1, APE or RIFF INFO tag. So these come along. Pictures
need not: programs that show them look into every tag of a file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from genreorganizer.domain.joined_fields import JOINED
from genreorganizer.tags import apev2, id3v2, id3v2_frames, vorbis_comment
from genreorganizer.tags.field_keys import FIELD_KEYS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from genreorganizer.tags.tag import Tag

GAINS = tuple(
    f"replaygain_{whose}_{what}" for whose in ("track", "album") for what in ("gain", "peak")
)
_TAKEN = (
    "title", "artist", "album", "album_artist", "track_number", "disc_number", "year", "composer",
    "comment", *GAINS,
)  # fmt: skip
"""The fields in their order."""


def fields(tags: Iterable[Tag], edited: Sequence[str]) -> dict[str, str]:
    """What players show beside what is edited, each field of the first tag that has it.

    Args:
        tags: The tags of other kinds, in the order in which they are shown.
        edited: Fields that get new values of their own.
    """
    found: dict[str, str] = {}
    for tag in tags:
        here = {name: "; ".join(texts) for name, texts in filled(tag.fields()).items()}
        for name, text in {**here, **_further(tag, here.get("year", ""))}.items():
            found.setdefault(name, text)
    return {name: found[name] for name in _TAKEN if name in found and name not in edited}


def filled(fields: Mapping[str, list[str]]) -> dict[str, list[str]]:
    """The fields that have a text that is not blank, with the totals behind numbers and dates."""
    stripped = {name: [text.strip() for text in texts] for name, texts in fields.items() if texts}
    found = {name: list(filter(None, texts)) for name, texts in stripped.items() if any(texts)}
    for name, one in JOINED.items():
        if name not in found and (texts := one.told(found.get(one.field, ()))):
            found[name] = texts
    return found


def _further(tag: Tag, year: str) -> dict[str, str]:
    """What the program does not show itself: ReplayGain, and the day of a date."""
    match tag:
        case id3v2.Id3v2Tag():
            own = tag.described(b"TXXX", b"TXX")
            found = {key: own[key].split("\0") for key in GAINS if key in own}
            day = "".join(tag.first(id3v2_frames.DAYS)) if tag.minor < 4 else ""
            if year and day:
                found["year"] = [id3v2_frames.whole_date(year, day)]
        case apev2.ApeTag():
            found = {key: tag.first((key.encode("ascii"),)) for key in GAINS}
        case _:
            return {}
    return {name: "; ".join(texts) for name, texts in filled(found).items()}


def id3_frames(
    tags: Iterable[Tag], edited: Sequence[str], native: Tag | None = None
) -> tuple[bytes, ...]:
    """The fields as frames of ``native``, of ID3v2.3 where there is no such tag yet."""
    minor = native.minor if isinstance(native, id3v2.Id3v2Tag) else 3
    found = fields(tags, edited)
    return tuple(frame for item in found.items() for frame in _frames(minor, *item))


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
        name = FIELD_KEYS[key].id3[short]
    return [id3v2_frames.frame_bytes(minor, text, id=name, description=description, whole=False)]


def _dated(minor: int, text: str) -> list[bytes]:
    date = id3v2_frames.DATE.match(text)
    if minor == 4:
        texts = {b"TDRC": text}
    elif date is None:
        texts = {(b"TYER", b"TYE")[minor == 2]: text}
    else:
        texts = {(b"TYER", b"TYE")[minor == 2]: date[1]}
        if date[3]:
            texts[(b"TDAT", b"TDA")[minor == 2]] = date[3] + date[2]
    return [
        id3v2_frames.frame_bytes(minor, part, id=name, whole=False) for name, part in texts.items()
    ]


def ape_items(tags: Iterable[Tag], edited: Sequence[str]) -> tuple[bytes, ...]:
    """The fields as items of APEv2."""
    found = fields(tags, edited)
    return tuple(apev2.item_bytes(apev2.new_key(key), text) for key, text in found.items())


def comments(tags: Iterable[Tag], edited: Sequence[str]) -> tuple[bytes, ...]:
    """The fields as Vorbis comments."""
    found = fields(tags, edited)
    return tuple(
        vorbis_comment.new_key(key) + b"=" + text.encode("utf-8") for key, text in found.items()
    )
