# SPDX-License-Identifier: GPL-3.0-or-later
"""Which fields a new tag may bring along: exactly those that the file's other tags show."""

from __future__ import annotations

from typing import TYPE_CHECKING

from genreorganizer.tags.verify.inventory import Item

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

Fields = dict[str, str]
"""A field's name to its text; the names are those of ID3v2.3."""

_ORDER = ("TIT2", "TPE1", "TALB", "TPE2", "TRCK", "TYER")
_ID3 = {
    "TIT2": ("TIT2", "TT2"),
    "TPE1": ("TPE1", "TP1"),
    "TALB": ("TALB", "TAL"),
    "TPE2": ("TPE2", "TP2"),
    "TRCK": ("TRCK", "TRK"),
    "TYER": ("TDRC", "TYER", "TYE", "TDRL"),
}
_APE = {
    "TIT2": ("title",),
    "TPE1": ("artist",),
    "TALB": ("album",),
    "TPE2": ("album artist", "albumartist", "album_artist"),
    "TRCK": ("track",),
    "TYER": ("year", "date"),
}
_INFO = {
    "TIT2": ("INAM",),
    "TPE1": ("IART",),
    "TALB": ("IPRD",),
    "TRCK": ("IPRT",),
    "TYER": ("ICRD",),
}
_SHORT_NAMES = dict(zip(_ORDER, ("TT2", "TP1", "TAL", "TP2", "TRK", "TYE"), strict=True))
_APE_NAMES = dict(
    zip(_ORDER, ("Title", "Artist", "Album", "Album Artist", "Track", "Year"), strict=True)
)
_VORBIS_NAMES = dict(
    zip(_ORDER, ("TITLE", "ARTIST", "ALBUM", "ALBUMARTIST", "TRACKNUMBER", "DATE"), strict=True)
)


def _picked(texts: Mapping[str, list[str]], table: Mapping[str, tuple[str, ...]]) -> Fields:
    found = {}
    for field, names in table.items():
        values = next((texts[name] for name in names if any(texts.get(name, ()))), [])
        joined = "; ".join(part for value in values if (part := value.strip()))
        if joined:
            found[field] = joined
    return found


def of_id3(texts: dict[str, list[str]]) -> Fields:
    """From the texts of an ID3v2 tag's frames."""
    return _picked(texts, _ID3)


def of_ape(texts: dict[str, list[str]]) -> Fields:
    """From the texts of an APE tag's items, by their lower-case keys."""
    return _picked(texts, _APE)


def of_info(texts: dict[str, list[str]]) -> Fields:
    """From the entries of a RIFF INFO list."""
    return _picked(texts, _INFO)


def of_v1(block: bytes) -> Fields:
    """From an ID3v1 block."""
    places = {"TIT2": (3, 33), "TPE1": (33, 63), "TALB": (63, 93), "TYER": (93, 97)}
    found = {
        field: block[start:end].partition(b"\0")[0].decode("latin-1").strip()
        for field, (start, end) in places.items()
    }
    if block[125:126] == b"\0" and block[126]:
        found["TRCK"] = str(block[126])
    return {field: text for field, text in found.items() if text}


def merged(tags: Iterable[Fields]) -> Fields:
    """Each field of the first tag that has it, in the order in which a new tag holds them."""
    found: Fields = {}
    for fields in tags:
        found = {**fields, **found}
    return {field: found[field] for field in _ORDER if field in found}


def id3_items(fields: Fields, minor: int = 3) -> list[Item]:
    """As frames of the version ``minor`` of ID3v2: 2, 3 or 4."""
    items = []
    for field, text in fields.items():
        narrow = all(ord(char) < 256 for char in text)
        coded = (
            b"\0" + text.encode("latin-1") if narrow else b"\1\xff\xfe" + text.encode("utf-16-le")
        )
        name = {2: _SHORT_NAMES[field], 4: field.replace("TYER", "TDRC")}.get(minor, field)
        if minor == 4:
            coded = b"\3" + text.encode()
        length = len(coded)
        size = length.to_bytes(3 if minor == 2 else 4, "big")
        if minor == 4:
            size = bytes(length >> shift & 0x7F for shift in (21, 14, 7, 0))
        frame = name.encode() + size + (b"" if minor == 2 else b"\0\0") + coded
        items.append(Item(f"the ID3 frame {name}", frame))
    return items


def ape_items(fields: Fields) -> list[Item]:
    """As items of APEv2, without the length of their values."""
    return [
        Item(
            f"the APE item {_APE_NAMES[field]}",
            bytes(4) + _APE_NAMES[field].encode() + b"\0" + text.encode(),
        )
        for field, text in fields.items()
    ]


def comment_items(fields: Fields) -> list[Item]:
    """As Vorbis comments."""
    return [
        Item(f"the comment {_VORBIS_NAMES[field]}", f"{_VORBIS_NAMES[field]}={text}".encode())
        for field, text in fields.items()
    ]
