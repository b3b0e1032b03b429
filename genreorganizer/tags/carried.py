# SPDX-License-Identifier: GPL-3.0-or-later
"""What players show of a file's other tags, to be taken along into a new tag of its own kind.

Most players read one tag only: where a new one holds nothing but a genre, they no longer show
the title and artist that stand in an ID3v1, APE or RIFF INFO tag. So these come along.
"""

from __future__ import annotations

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
APE = {
    "title": (b"title",),
    "artist": (b"artist",),
    "album": (b"album",),
    "album_artist": (b"album artist", b"albumartist", b"album_artist"),
    "track": (b"track",),
    "year": (b"year", b"date"),
}
_IN_ID3 = {
    2: (b"TT2", b"TP1", b"TAL", b"TP2", b"TRK", b"TYE"),
    3: (b"TIT2", b"TPE1", b"TALB", b"TPE2", b"TRCK", b"TYER"),
    4: (b"TIT2", b"TPE1", b"TALB", b"TPE2", b"TRCK", b"TDRC"),
}
_IN_APE = (b"Title", b"Artist", b"Album", b"Album Artist", b"Track", b"Year")
_IN_VORBIS = (b"TITLE", b"ARTIST", b"ALBUM", b"ALBUMARTIST", b"TRACKNUMBER", b"DATE")


@runtime_checkable
class Shown(Protocol):
    """A tag that names its fields itself."""

    def shown(self) -> Mapping[str, str]:
        """The fields by the names of :data:`ID3`."""


def fields(tags: Iterable[Tag]) -> dict[str, str]:
    """Title, artist, album, album artist, track and year, each of the first tag that has it.

    Args:
        tags: The tags of other kinds, in the order in which they are shown.
    """
    found: dict[str, str] = {}
    for tag in tags:
        for key, text in _texts(tag).items():
            if text:
                found.setdefault(key, text)
    return {key: found[key] for key in ID3 if key in found}


def _texts(tag: Tag) -> Mapping[str, str]:
    match tag:
        case id3v2.Id3v2Tag():
            return {key: _joined(tag.text(*ids)) for key, ids in ID3.items()}
        case apev2.ApeTag():
            return {key: _joined(tag.text(*keys)) for key, keys in APE.items()}
        case Id3v1Tag():
            return tag.fields()
        case _:
            return tag.shown() if isinstance(tag, Shown) else {}


def _joined(texts: Sequence[str]) -> str:
    return "; ".join(filter(None, (text.strip() for text in texts)))


def id3_frames(tags: Iterable[Tag], native: Tag | None = None) -> tuple[bytes, ...]:
    """The fields as frames of ``native``, of ID3v2.3 where there is no such tag yet."""
    found = fields(tags)
    minor = native.minor if isinstance(native, id3v2.Id3v2Tag) else 3
    return tuple(
        id3v2.frame_bytes(minor, found[key], id=name, whole=False)
        for key, name in zip(ID3, _IN_ID3[minor], strict=True)
        if key in found
    )


def ape_items(tags: Iterable[Tag]) -> tuple[bytes, ...]:
    """The fields as items of APEv2."""
    found = fields(tags)
    return tuple(
        apev2.item_bytes(name, found[key])
        for key, name in zip(ID3, _IN_APE, strict=True)
        if key in found
    )


def comments(tags: Iterable[Tag]) -> tuple[bytes, ...]:
    """The fields as Vorbis comments."""
    found = fields(tags)
    return tuple(
        name + b"=" + found[key].encode("utf-8")
        for key, name in zip(ID3, _IN_VORBIS, strict=True)
        if key in found
    )
