# SPDX-License-Identifier: GPL-3.0-or-later
"""Where each kind of tag keeps a field: one table for all kinds.

The keys are those of the specifications that the tags' own modules cite, and what widespread
programs write: MusicBrainz Picard (its table of mappings), iTunes, foobar2000, FFmpeg.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from genreorganizer.domain.joined_fields import JOINED, JOINED_TO, date_in, year_in
from genreorganizer.domain.tag_fields import USER_FIELDS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence


def _joined(texts: list[str]) -> str:
    return "; ".join(texts)


def _number(texts: list[str]) -> int | None:
    digits = texts[0].split("/")[0].strip() if texts else ""
    number = int(digits) if digits.isascii() and digits.isdigit() and len(digits) < 6 else 0
    return number or None  # 0 is how some programs store that there is none


def _flag(texts: list[str]) -> bool:
    return bool(texts) and texts[0].casefold() in ("1", "true", "yes")


def _year(texts: list[str]) -> int | None:
    return year_in(texts[0]) if texts else None


def _date(texts: list[str]) -> str:
    return date_in(texts[0].strip()) if texts else ""


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
    for one in JOINED.values():
        if one.whole and one.name in found:
            found |= {one.field: None}
        elif not one.whole and not found.keys().isdisjoint((one.field, one.name)):
            found |= dict.fromkeys((one.field, one.name))
    return tuple(found)


def says_so(name: str, texts: Sequence[str], wanted: Sequence[str]) -> bool:
    """Whether stored texts need no change: they are the wanted ones, or the wanted number.

    Where the wanted texts speak of a joined field, too, also what that is to be.
    """
    if FIELD_KEYS[name].parse is _joined:
        return _joined(list(texts)) == _joined(list(wanted))
    one = JOINED_TO.get(name)
    if one is not None and one.mark in "".join(wanted):
        stored, asked = (value_of(one.name, one.told(some)) for some in (texts, wanted))
        if stored != asked:
            return False
    return value_of(name, texts) == value_of(name, wanted)


def to_store(name: str, wanted: Sequence[str], old: Sequence[str]) -> list[str]:
    """The texts as a tag is to hold them; the total behind a number stays if none is wanted."""
    if name in JOINED_TO:
        return [JOINED_TO[name].stored(text, old) for text in wanted[:1]]
    if name not in FIELD_KEYS or name in _LISTS or not wanted:  # the genre is in none of them
        return list(wanted)
    return [_joined(list(wanted))]


def as_before(name: str, wanted: Sequence[str], old: Sequence[str]) -> Sequence[str]:
    """What a further key is to say: as plain as it was, a number without total, a year alone."""
    if name not in JOINED_TO or JOINED_TO[name].told(old):
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
    if field in JOINED and knows(kind, JOINED[field].field, minor):
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
