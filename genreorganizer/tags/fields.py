# SPDX-License-Identifier: GPL-3.0-or-later
"""The fields that are shown, as a table: where each kind of tag keeps them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from genreorganizer.tags.apev2 import ApeTag
from genreorganizer.tags.carried import APE, ID3, Shown
from genreorganizer.tags.containers.asf import Asf, Attributes
from genreorganizer.tags.containers.mp4_items import ItemList
from genreorganizer.tags.id3v1 import Id3v1Tag
from genreorganizer.tags.id3v2 import Id3v2Tag
from genreorganizer.tags.matroska import SimpleTags
from genreorganizer.tags.vorbis_comment import VorbisComment

if TYPE_CHECKING:
    from collections.abc import Mapping

    from genreorganizer.tags.containers.base import Container
    from genreorganizer.tags.tag import Tag

_VORBIS = {
    "title": (b"title",),
    "artist": (b"artist",),
    "album": (b"album",),
    "album_artist": (b"albumartist", b"album artist", b"album_artist"),
    "track": (b"tracknumber", b"track"),
    "year": (b"date", b"year", b"originaldate"),
}
_MP4 = {
    "title": b"\xa9nam",
    "artist": b"\xa9ART",
    "album": b"\xa9alb",
    "album_artist": b"aART",
    "year": b"\xa9day",
}
_ASF = {
    "album": ("WM/AlbumTitle",),
    "album_artist": ("WM/AlbumArtist",),
    "track": ("WM/TrackNumber", "WM/Track"),
    "year": ("WM/Year",),
}
_YEAR = re.compile(r"(?<!\d)(\d{4})(?!\d)", re.ASCII)


@dataclass(frozen=True, slots=True)
class Fields:
    """What is shown of a tag beside the genre; empty or None where there is none."""

    title: str = ""
    artist: str = ""
    album: str = ""
    album_artist: str = ""
    track_number: int | None = None
    year: int | None = None


def read_fields(container: Container) -> Fields:
    """The fields of the first tag that has any; blank ones count as none."""
    tags = container.tags
    found: dict[str, list[str]] = {}
    for tag in tags:
        found = _filled(_texts(tag))
        if found:
            break
    if isinstance(container, Asf):
        found = {**found, **_filled(container.described())}
    return Fields(
        **{key: "; ".join(found.get(key, ())) for key in ("title", "artist", "album")},
        album_artist="; ".join(found.get("album_artist", ())),
        track_number=_track(found.get("track", [])),
        year=_year(found.get("year", [])),
    )


def _filled(fields: Mapping[str, list[str]]) -> dict[str, list[str]]:
    stripped = {key: [text.strip() for text in texts] for key, texts in fields.items()}
    return {key: list(filter(None, texts)) for key, texts in stripped.items() if any(texts)}


def _texts(tag: Tag) -> dict[str, list[str]]:
    match tag:
        case Id3v2Tag():
            return {key: tag.text(*ids) for key, ids in ID3.items()}
        case VorbisComment():
            return {key: tag.text(*keys) for key, keys in _VORBIS.items()}
        case ApeTag():
            return {key: tag.text(*keys) for key, keys in APE.items()}
        case Id3v1Tag():
            return {key: [text] for key, text in tag.fields().items()}
        case Attributes():
            return {key: tag.text(*names) for key, names in _ASF.items()}
        case ItemList():
            found = {
                key: [data.decode("utf-8", "replace") for data in tag.data(name)]
                for key, name in _MP4.items()
            }
            numbers = [str(int.from_bytes(data[2:4], "big")) for data in tag.data(b"trkn")]
            return {**found, "track": numbers}
        case Shown():
            return {key: [text] for key, text in tag.shown().items()}
        case SimpleTags():
            return tag.fields()
        case _:
            return {}


def _track(texts: list[str]) -> int | None:
    digits = texts[0].split("/")[0].strip() if texts else ""
    number = int(digits) if digits.isascii() and digits.isdigit() and len(digits) < 6 else 0
    return number or None  # 0 is how some programs store that there is none


def _year(texts: list[str]) -> int | None:
    match = _YEAR.search(texts[0]) if texts else None
    return int(match[1]) if match else None
