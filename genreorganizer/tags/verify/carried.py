# SPDX-License-Identifier: GPL-3.0-or-later
"""Which fields a new tag may bring along: exactly those that the file's other tags show."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from genreorganizer.tags.verify.inventory import Item

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

Fields = dict[str, str]
"""A field's name to its text; the names are those of :data:`_FIELDS`."""


class _Names(NamedTuple):
    """Where a field is read from: in ID3v2, APE (lower case) and RIFF INFO; and its new names.

    The new ones are those of ID3v2.3, ID3v2.2, APE and Vorbis comments.
    """

    id3: str
    ape: str
    info: str
    new: str


_FIELDS = {
    "title": _Names("TIT2 TT2", "title", "INAM", "TIT2|TT2|Title|TITLE"),
    "artist": _Names("TPE1 TP1", "artist", "IART", "TPE1|TP1|Artist|ARTIST"),
    "album": _Names("TALB TAL", "album", "IPRD", "TALB|TAL|Album|ALBUM"),
    "band": _Names(
        "TPE2 TP2", "album artist|albumartist|album_artist", "", "TPE2|TP2|Album Artist|ALBUMARTIST"
    ),
    "track": _Names("TRCK TRK", "track", "IPRT ITRK", "TRCK|TRK|Track|TRACKNUMBER"),
    "disc": _Names("TPOS TPA", "disc|discnumber", "", "TPOS|TPA|Disc|DISCNUMBER"),
    "date": _Names("TDRC TYER TYE TDRL", "year|date", "ICRD", "TYER|TYE|Year|DATE"),
    "composer": _Names("TCOM TCM", "composer", "IMUS", "TCOM|TCM|Composer|COMPOSER"),
    "comment": _Names("COMM: COM:", "comment", "ICMT", "COMM|COM|Comment|COMMENT"),
    **{
        name: _Names(f"TXXX:{name} TXX:{name}", name, "", f"TXXX|TXX|{name.upper()}|{name.upper()}")
        for name in (
            "replaygain_track_gain",
            "replaygain_track_peak",
            "replaygain_album_gain",
            "replaygain_album_peak",
        )
    },
}
"""In the order in which a new tag holds them."""
_V23, _V22, _APE, _VORBIS = range(4)


def _picked(texts: Mapping[str, list[str]], tables: Mapping[str, list[str]]) -> Fields:
    found = {}
    for field, names in tables.items():
        values = next((texts[name] for name in names if any(texts.get(name, ()))), [])
        joined = "; ".join(part for value in values if (part := value.strip()))
        if joined:
            found[field] = joined
    return found


def of_id3(texts: dict[str, list[str]], minor: int) -> Fields:
    """From the texts of the frames of an ID3v2 tag of the version ``minor``.

    The keys are their names, of described ones such as ``TXXX:description``.
    """
    found = _picked(texts, {field: names.id3.split(" ") for field, names in _FIELDS.items()})
    day = next((texts[name] for name in ("TDAT", "TDA") if any(texts.get(name, ()))), [])
    digits = "; ".join(part.strip() for part in day if part.strip())
    year = found.get("date", "")
    plain = (year + digits).isascii() and (year + digits).isdigit()
    if minor < 4 and plain and len(year) == len(digits) == 4:
        found["date"] = f"{year}-{digits[2:]}-{digits[:2]}"
    return found


def of_ape(texts: dict[str, list[str]]) -> Fields:
    """From the texts of an APE tag's items, by their lower-case keys."""
    return _picked(texts, {field: names.ape.split("|") for field, names in _FIELDS.items()})


def of_info(texts: dict[str, list[str]]) -> Fields:
    """From the entries of a RIFF INFO list."""
    return _picked(texts, {field: names.info.split(" ") for field, names in _FIELDS.items()})


def of_v1(block: bytes) -> Fields:
    """From an ID3v1 block."""
    numbered = block[125:126] == b"\0" and block[126]
    places = {"title": (3, 33), "artist": (33, 63), "album": (63, 93), "date": (93, 97),
              "comment": (97, 125 if numbered else 127)}  # fmt: skip
    found = {field: _v1_text(block[start:end]) for field, (start, end) in places.items()}
    if numbered:
        found["track"] = str(block[126])
    return {field: text for field, text in found.items() if text}


def _v1_text(place: bytes) -> str:
    """Latin-1, unless it is UTF-8 with more than ASCII in it, be it cut at the end of the place."""
    text = place.partition(b"\0")[0]
    sound = len(text)
    try:
        text.decode("utf-8")
    except UnicodeDecodeError as error:
        cut = error.reason == "unexpected end of data" and sound == len(place)
        sound = error.start if cut else 0
    if text[:sound].isascii():
        return text.decode("latin-1").strip()
    return text[:sound].decode("utf-8").strip()


_OTHER_NAMES = {
    "band": "album_artist",
    "track": "track_number",
    "disc": "disc_number",
    "date": "year",
}


def merged(tags: Iterable[Fields], edited: frozenset[str]) -> Fields:
    """Each field of the first tag that has it, in the order in which a new tag holds them.

    Those that are ``edited`` do not come along: they are written.
    """
    found: Fields = {}
    for fields in tags:
        found = {**fields, **found}
    return {
        field: found[field]
        for field in _FIELDS
        if field in found and _OTHER_NAMES.get(field, field) not in edited
    }


def _new_name(field: str, kind: int) -> str:
    return _FIELDS[field].new.split("|")[kind]


def id3_items(fields: Fields, minor: int = 3) -> list[Item]:
    """As frames of the version ``minor`` of ID3v2: 2, 3 or 4."""
    items = []
    for field, text in fields.items():
        name = _new_name(field, _V22 if minor == 2 else _V23)
        if field == "date" and minor == 4:
            name = "TDRC"
        elif field == "date" and text[:4].isascii() and text[:4].isdigit() and len(text) > 4:
            items += _dated(name, text, minor)
            continue
        items.append(_frame(name, text, minor, field))
    return items


def _dated(name: str, text: str, minor: int) -> list[Item]:
    """What starts with four digits: a year, a whole date, or something else."""
    if text[4] in "0123456789":
        return [_frame(name, text, minor)]
    items = [_frame(name, text[:4], minor)]
    month, day = text[5:7], text[8:10]
    dashes = (text[4:5], text[7:8]) == ("-", "-")
    digits = month + day
    ends = text[10:11] not in list("0123456789")
    if dashes and len(digits) == 4 and digits.isascii() and digits.isdigit() and ends:
        items.append(_frame("TDA" if minor == 2 else "TDAT", day + month, minor))
    return items


def _frame(name: str, text: str, minor: int, field: str = "") -> Item:
    parts = [text]
    if field == "comment":
        parts = ["", text]
    elif field.startswith("replaygain"):
        parts = [field.upper(), text]
    narrow = all(ord(char) < 256 for char in text)
    if minor == 4:
        coded = b"\3", [part.encode() for part in parts], b"\0"
    elif narrow:
        coded = b"\0", [part.encode("latin-1") for part in parts], b"\0"
    else:
        coded = b"\1", [b"\xff\xfe" + part.encode("utf-16-le") for part in parts], b"\0\0"
    body = coded[0] + (b"eng" if field == "comment" else b"") + coded[2].join(coded[1])
    length = len(body)
    size = length.to_bytes(3 if minor == 2 else 4, "big")
    if minor == 4:
        size = bytes(length >> shift & 0x7F for shift in (21, 14, 7, 0))
    frame = name.encode() + size + (b"" if minor == 2 else b"\0\0") + body
    return Item(f"the ID3 frame {name}", frame)


def ape_items(fields: Fields) -> list[Item]:
    """As items of APEv2, without the length of their values."""
    return [
        Item(f"the APE item {name}", bytes(4) + name.encode() + b"\0" + text.encode())
        for field, text in fields.items()
        for name in (_new_name(field, _APE),)
    ]


def comment_items(fields: Fields) -> list[Item]:
    """As Vorbis comments."""
    return [
        Item(f"the comment {name[:32]}", f"{name}={text}".encode())
        for field, text in fields.items()
        for name in (_new_name(field, _VORBIS),)
    ]
