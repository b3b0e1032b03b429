# SPDX-License-Identifier: GPL-3.0-or-later
"""Where each kind of tag keeps a field: one table for all kinds.

The keys are those of the specifications that the tags' own modules cite, and what widespread
programs write: MusicBrainz Picard (its table of mappings), iTunes, foobar2000, FFmpeg.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from genreorganizer.domain.tag_fields import BESIDE, TOTALS, USER_FIELDS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

_YEAR = re.compile(r"(?<!\d)(\d{4})(?!\d)", re.ASCII)
_DATE = re.compile(r"\d{4}-(?!00)\d\d(?:-(?!00)\d\d)?(?!\d)", re.ASCII)


def _joined(texts: list[str]) -> str:
    return "; ".join(texts)


def _number(texts: list[str]) -> int | None:
    digits = texts[0].split("/")[0].strip() if texts else ""
    number = int(digits) if digits.isascii() and digits.isdigit() and len(digits) < 6 else 0
    return number or None  # 0 is how some programs store that there is none


def _flag(texts: list[str]) -> bool:
    return bool(texts) and texts[0].casefold() in ("1", "true", "yes")


def _year(texts: list[str]) -> int | None:
    match = _YEAR.search(texts[0]) if texts else None
    return int(match[1]) if match else None


def _date(texts: list[str]) -> str:
    match = _DATE.match(texts[0].strip()) if texts else None
    return match[0] if match else ""


@dataclass(frozen=True, slots=True)
class FieldKeys:
    """Names of one field, the one that counts first; none where a kind does not know it.

    Attributes:
        id3: Frames of ID3v2.3 and 2.4, then of 2.2, then those of other programs.
        vorbis: Vorbis comments, in lower case.
        ape: Items of APEv2, in lower case.
        mp4: Atoms of an ``ilst``.
        asf: Attributes of ASF. Title, artist and comment belong into the content description;
            FFmpeg writes them a second time, as attributes, and shows those.
        matroska: Simple tags, in capitals.
        info: Entries of RIFF INFO.
        id3_details: Frames of ID3v2.2 and 2.3 that say more of the same, such as the day of a year:
            never shown, and gone with what they belong to.
        shown_only: Those of the names above that mean something else: they are shown where there
            is nothing better, and never edited.
        apart: Kinds of tags in which a new total is an item of its own; in the others, and where
            one stands there already, it stands behind its number (``3/12``).
        parse: Makes the value of the stored texts, none of them blank.
    """

    id3: tuple[bytes, ...] = ()
    vorbis: tuple[bytes, ...] = ()
    ape: tuple[bytes, ...] = ()
    mp4: tuple[bytes, ...] = ()
    asf: tuple[str, ...] = ()
    matroska: tuple[str, ...] = ()
    info: tuple[bytes, ...] = ()
    id3_details: frozenset[bytes] = frozenset()
    shown_only: frozenset[bytes] = frozenset()
    apart: frozenset[str] = frozenset()
    parse: Callable[[list[str]], str | int | None] = _joined


FIELD_KEYS: Final[Mapping[str, FieldKeys]] = {
    "title": FieldKeys(
        id3=(b"TIT2", b"TT2"),
        vorbis=(b"title",),
        ape=(b"title",),
        mp4=(b"\xa9nam",),
        asf=("title",),
        info=(b"INAM",),
    ),
    "artist": FieldKeys(
        id3=(b"TPE1", b"TP1"),
        vorbis=(b"artist",),
        ape=(b"artist",),
        mp4=(b"\xa9ART",),
        asf=("Author",),
        matroska=("ARTIST",),
        info=(b"IART",),
    ),
    "album": FieldKeys(
        id3=(b"TALB", b"TAL"),
        vorbis=(b"album",),
        ape=(b"album",),
        mp4=(b"\xa9alb",),
        asf=("WM/AlbumTitle",),
        matroska=("ALBUM",),
        info=(b"IPRD",),
    ),
    "album_artist": FieldKeys(
        id3=(b"TPE2", b"TP2"),
        vorbis=(b"albumartist", b"album artist", b"album_artist"),
        ape=(b"album artist", b"albumartist", b"album_artist"),
        mp4=(b"aART",),
        asf=("WM/AlbumArtist",),
        matroska=("ALBUM_ARTIST", "ALBUMARTIST"),
    ),
    "track_number": FieldKeys(
        id3=(b"TRCK", b"TRK"),
        vorbis=(b"tracknumber", b"track"),
        ape=(b"track",),
        mp4=(b"trkn",),
        asf=("WM/TrackNumber", "WM/Track"),
        matroska=("PART_NUMBER", "TRACK", "TRACKNUMBER"),
        info=(b"IPRT", b"ITRK"),
        parse=_number,
    ),
    "track_total": FieldKeys(
        vorbis=(b"tracktotal", b"totaltracks"),
        ape=(b"tracktotal", b"totaltracks"),
        asf=("TotalTracks",),
        matroska=("TOTAL_PARTS", "TRACKTOTAL", "TOTALTRACKS"),
        apart=frozenset(("vorbis", "asf")),
        parse=_number,
    ),
    "year": FieldKeys(
        id3=(b"TDRC", b"TYER", b"TYE", b"TDRL"),
        vorbis=(b"date", b"year", b"originaldate"),
        ape=(b"year", b"date"),
        mp4=(b"\xa9day",),
        asf=("WM/Year", "date"),
        matroska=("DATE_RELEASED", "DATE_RECORDED", "DATE", "YEAR"),
        info=(b"ICRD",),
        id3_details=frozenset((b"TDAT", b"TDA", b"TIME", b"TIM")),
        shown_only=frozenset((b"TDRL", b"originaldate")),
        parse=_year,
    ),
    "date": FieldKeys(parse=_date),
    "disc_number": FieldKeys(
        id3=(b"TPOS", b"TPA"),
        vorbis=(b"discnumber", b"disc"),
        ape=(b"disc", b"discnumber"),
        mp4=(b"disk",),
        asf=("WM/PartOfSet",),
        matroska=("DISCNUMBER", "DISC"),
        parse=_number,
    ),
    "disc_total": FieldKeys(
        vorbis=(b"disctotal", b"totaldiscs"),
        ape=(b"disctotal", b"totaldiscs"),
        asf=("TotalDiscs",),
        matroska=("DISCTOTAL", "TOTALDISCS"),
        apart=frozenset(("vorbis",)),
        parse=_number,
    ),
    "composer": FieldKeys(
        id3=(b"TCOM", b"TCM"),
        vorbis=(b"composer",),
        ape=(b"composer",),
        mp4=(b"\xa9wrt",),
        asf=("WM/Composer",),
        matroska=("COMPOSER",),
        info=(b"IMUS",),
    ),
    "grouping": FieldKeys(
        id3=(b"TIT1", b"TT1", b"GRP1", b"GP1"),
        vorbis=(b"grouping",),
        ape=(b"grouping",),
        mp4=(b"\xa9grp",),
        asf=("WM/ContentGroupDescription",),
        matroska=("GROUPING",),
    ),
    "comment": FieldKeys(
        id3=(b"COMM", b"COM"),
        vorbis=(b"comment", b"description"),
        ape=(b"comment",),
        mp4=(b"\xa9cmt",),
        asf=("Description",),
        matroska=("COMMENT",),
        info=(b"ICMT",),
    ),
    "compilation_flag": FieldKeys(
        id3=(b"TCMP", b"TCP"),
        vorbis=(b"compilation",),
        ape=(b"compilation",),
        mp4=(b"cpil",),
        asf=("WM/IsCompilation",),
        matroska=("COMPILATION",),
        parse=_flag,
    ),
}
"""By the names of `domain.tag_fields.TagFields`."""
GENRE_KEYS: Final[Mapping[str, tuple[bytes | str, ...]]] = {
    "id3": (b"TCON", b"TCO"),
    "vorbis": (b"genre",),
    "ape": (b"genre",),
    "mp4": (b"\xa9gen", b"gnre"),
    "asf": ("WM/Genre",),
    "info": (b"IGNR",),
}
"""Names of the genre by the attributes of `FieldKeys`, for the kinds of tags that are edited."""
_LISTS = frozenset(name for name, field in USER_FIELDS.items() if field.several)


def value_of(name: str, texts: Sequence[str]) -> str | int | None:
    """What a field's texts say; blank ones say nothing."""
    filled = [stripped for text in texts if (stripped := text.strip())]
    return FIELD_KEYS[name].parse(filled) or None


def together(fields: Iterable[str]) -> tuple[str, ...]:
    """The fields, and the others that tags keep together with them."""
    found = dict.fromkeys(fields)
    found |= {"year": None} if "date" in found else {}
    for total, number in TOTALS.items():
        if total in found or number in found:
            found |= dict.fromkeys((number, total))
    return tuple(found)


def total_behind(texts: Sequence[str]) -> str:
    """The total behind a number (``3/12``), as it is stored; empty where there is none."""
    total = texts[0].partition("/")[2].strip() if texts else ""
    return total if total.strip("0") else ""


def with_total(number: Sequence[str], total: Sequence[str]) -> list[str]:
    """A number and the total behind it as one text: ``3/12``, ``0/12``, ``3/`` without a total."""
    first, behind = (
        texts[0].partition("/")[0].strip() if texts else "" for texts in (number, total)
    )
    return [f"{first or 0}/{behind}"] if first.strip("0") or behind else []


def with_date(year: Sequence[str], date: Sequence[str]) -> list[str]:
    """A date as the text of a year; ``2004-`` of a year that shall have no day."""
    return list(date[:1]) if date else [f"{value}-" for value in [value_of("year", year)] if value]


def says_so(name: str, texts: Sequence[str], wanted: Sequence[str]) -> bool:
    """Whether stored texts need no change: they are the wanted ones, or the wanted number.

    Of numbers `with_total` their totals, too, and of a year `with_date` the whole date.
    """
    if FIELD_KEYS[name].parse is _joined:
        return _joined(list(texts)) == _joined(list(wanted))
    if "/" in "".join(wanted) and _number([total_behind(texts)]) != _number([total_behind(wanted)]):
        return False
    if name == "year" and "-" in "".join(wanted) and _date(list(texts)) != _date(list(wanted)):
        return False
    return value_of(name, texts) == value_of(name, wanted)


def to_store(name: str, wanted: Sequence[str], old: Sequence[str]) -> list[str]:
    """The texts as a tag is to hold them; the total behind a number stays if none is wanted."""
    if name not in FIELD_KEYS:  # the genre
        return list(wanted)
    if FIELD_KEYS[name].parse is _number:
        texts = [text.removesuffix("/") for text in wanted[:1]]
        total = "" if "/" in "".join(wanted) else total_behind(old)
        return [f"{text}/{total}" if total else text for text in texts]
    if name == "year":
        return [text.removesuffix("-") for text in wanted[:1]]
    return list(wanted) if name in _LISTS or not wanted else [_joined(list(wanted))]


def beside(name: str, texts: Sequence[str]) -> list[str]:
    """What the texts of the field that another one says more of tell of that: total or date."""
    if name in TOTALS:
        return [total] if (total := total_behind(texts)) else []
    return [date] if (date := _date(list(texts))) else []


def as_before(name: str, wanted: Sequence[str], old: Sequence[str]) -> Sequence[str]:
    """What a further key is to say: as plain as it was, a number without total, a year alone."""
    more = [one for one, field in BESIDE.items() if field == name]
    if not more or beside(more[0], old):
        return wanted
    return [str(value)] if (value := value_of(name, wanted)) else []


def id3_name(field: str, minor: int) -> bytes | None:
    """The usual frame of a field in a version of ID3v2; None where that knows none."""
    if field == "year" and minor == 3:
        return b"TYER"
    length = 3 if minor == 2 else 4
    return next((name for name in FIELD_KEYS[field].id3 if len(name) == length), None)


def keys_of(kind: str, field: str) -> Sequence[bytes | str]:
    """The names of a field other than the genre in a kind of tag, the one that counts first."""
    keys: Sequence[bytes | str] = getattr(FIELD_KEYS[field], kind)
    return keys


def knows(kind: str, field: str, minor: int = 3) -> bool:
    """Whether a kind of tag has a name for a field.

    Args:
        kind: An attribute of `FieldKeys` such as ``id3``.
        field: A field.
        minor: The version of ID3v2.
    """
    if field in BESIDE and knows(kind, BESIDE[field], minor):
        return True
    if kind == "id3":
        return id3_name(field, minor) is not None
    return bool(keys_of(kind, field))


def field_of(kind: str, key: bytes | str) -> str | None:
    """The field that a key of a kind of tag stands for and is edited as; None where none is.

    Args:
        kind: An attribute of `FieldKeys` such as ``id3``.
        key: As the tag has it, in the case of `FieldKeys`.
    """
    return _FIELDS_BY_KEY[kind].get(key)


def detail_of(frame: bytes) -> str | None:
    """The field of which a frame of ID3v2.2 or 2.3 only says more; None where it does not."""
    return _FIELDS_BY_DETAIL.get(frame)


_FIELDS_BY_DETAIL: Final[Mapping[bytes, str]] = {
    frame: name for name, keys in FIELD_KEYS.items() for frame in keys.id3_details
}
_FIELDS_BY_KEY: Final[Mapping[str, Mapping[bytes | str, str]]] = {
    kind: dict.fromkeys(genre, "genre")
    | {
        key: name
        for name, keys in FIELD_KEYS.items()
        for key in keys_of(kind, name)
        if key not in keys.shown_only
    }
    for kind, genre in GENRE_KEYS.items()
}
