# SPDX-License-Identifier: GPL-3.0-or-later
"""Which items of a tag are those of a field: as the check knows it, of its own."""

from __future__ import annotations

import re

Fields = frozenset[str]
COVER = "cover"
"""A field whose items are pictures; `covers` knows them."""

_NAMES = {
    "genre": ("TCON TCO", "GENRE", "GENRE", "\xa9gen gnre", "WM/Genre", "IGNR"),
    "title": ("TIT2 TT2", "TITLE", "TITLE", "\xa9nam", "title", "INAM"),
    "artist": ("TPE1 TP1", "ARTIST", "ARTIST", "\xa9ART", "Author", "IART"),
    "album": ("TALB TAL", "ALBUM", "ALBUM", "\xa9alb", "WM/AlbumTitle", "IPRD"),
    "album_artist": (
        "TPE2 TP2",
        "ALBUMARTIST|ALBUM ARTIST|ALBUM_ARTIST",
        "ALBUM ARTIST|ALBUMARTIST|ALBUM_ARTIST",
        "aART",
        "WM/AlbumArtist",
        "",
    ),
    "track_number": (
        "TRCK TRK",
        "TRACKNUMBER|TRACK",
        "TRACK",
        "trkn",
        "WM/TrackNumber WM/Track",
        "IPRT ITRK",
    ),
    "year": ("TDRC TYER TYE", "DATE|YEAR", "YEAR|DATE", "\xa9day", "WM/Year date", "ICRD"),
    "date": ("", "", "", "", "", ""),
    "disc_number": (
        "TPOS TPA",
        "DISCNUMBER|DISC",
        "DISC|DISCNUMBER",
        "disk",
        "WM/PartOfSet",
        "",
    ),
    "composer": ("TCOM TCM", "COMPOSER", "COMPOSER", "\xa9wrt", "WM/Composer", "IMUS"),
    "grouping": (
        "TIT1 TT1 GRP1 GP1",
        "GROUPING",
        "GROUPING",
        "\xa9grp",
        "WM/ContentGroupDescription",
        "",
    ),
    "comment": ("COMM COM", "COMMENT|DESCRIPTION", "COMMENT", "\xa9cmt", "Description", "ICMT"),
    "track_total": (
        "",
        "TRACKTOTAL|TOTALTRACKS",
        "TRACKTOTAL|TOTALTRACKS",
        "",
        "TotalTracks",
        "",
    ),
    "disc_total": ("", "DISCTOTAL|TOTALDISCS", "DISCTOTAL|TOTALDISCS", "", "TotalDiscs", ""),
}
"""Per field its names in ID3v2, Vorbis comments, APE, MP4, ASF and RIFF INFO; the first counts."""
_NUMBERS = {"track_total": "track_number", "disc_total": "disc_number"}
"""Totals, and behind which numbers they stand (``3/12``) where nothing of their own names them."""
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}(-[0-9]{2})?(?![0-9])")
_DETAILS = {"year": ("TDAT", "TDA", "TIME", "TIM")}
"""Frames of ID3v2.2 and 2.3 that go with a field: the day, the month and the time of a date."""
ID3, VORBIS, APE, MP4, ASF, INFO = range(6)


def _split(names: str, kind: int) -> list[str]:
    return names.split("|" if kind in (VORBIS, APE) else " ") if names else []


def field_of(fields: Fields, kind: int, name: str) -> str | None:
    """The one of ``fields`` that an item of this name belongs to; in capitals where case is one."""
    for field in fields - {COVER}:
        if name in _split(_NAMES[field][kind], kind):
            return field
    return None


def is_detail(fields: Fields, name: str) -> bool:
    """Whether a frame of ID3v2.2 or 2.3 goes with one of ``fields``."""
    return any(name in _DETAILS.get(field, ()) for field in fields)


def details(fields: Fields, frames: tuple[bytes, ...]) -> list[bytes]:
    """Those of the stored frames that go with one of ``fields``."""
    names = ((frame, frame[:4].decode("latin-1")) for frame in frames)
    return [f for f, name in names if is_detail(fields, name) or is_detail(fields, name[:3])]


def pick(texts: dict[str, list[str]], field: str, kind: int) -> list[str]:
    """What a field says: the texts of the first of its names that has any."""
    if field == COVER:
        return []
    for name in _split(_NAMES[field][kind], kind):
        if any(texts.get(name, ())):
            return [text for text in texts[name] if text]
    if field in _NUMBERS:
        return behind(pick(texts, _NUMBERS[field], kind))
    return date(pick(texts, "year", kind), texts if kind == ID3 else {}) if field == "date" else []


def date(years: list[str], texts: dict[str, list[str]]) -> list[str]:
    """The date that stands where the year does, or, before ID3v2.4, beside it."""
    year = years[0].strip() if years else ""
    days = [text for name in ("TDAT", "TDA") for text in texts.get(name, ()) if text]
    if days and (len(year), len(days[0])) == (4, 4):
        return [f"{year}-{days[0][2:]}-{days[0][:2]}"]
    found = _DATE.match(year)
    return [found[0]] if found else []


def behind(numbers: list[str]) -> list[str]:
    """The total that stands behind a number; nothing where none does."""
    total = numbers[0].split("/")[1:2] if numbers else []
    return [text for text in total if text.strip(" 0")]
