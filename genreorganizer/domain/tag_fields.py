# SPDX-License-Identifier: GPL-3.0-or-later
"""The fields of a track's tag beside the genre, and the properties of its audio.

Both are declared here once, the former with what users call them. What a scan reads, the
library stores, queries find, a CSV file or a script gets follows from them; where the kinds of
tags keep a field says `tags.field_keys`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping


class TagFields(NamedTuple):
    """Texts and numbers of a tag; empty or None where there is none.

    A tuple, because thousands a second leave the worker processes.

    Attributes:
        title: Like the other texts: several are joined with ``"; "``.
        artist: Who performs it.
        album: Title of the album.
        album_artist: Whom the album is sorted under.
        track_number: Position on the album, from 1.
        track_total: Tracks of the album, or of the disc.
        year: Four-digit year.
        date: The year with its month, and mostly day, where the tag tells: ``2004-05-17``.
        disc_number: Disc of the album, from 1.
        disc_total: Discs of the album.
        composer: Who wrote it.
        grouping: What it belongs to, as the user groups it.
        comment: Free text.
        compilation_flag: Some program says that the album is by various artists.
    """

    title: str = ""
    artist: str = ""
    album: str = ""
    album_artist: str = ""
    track_number: int | None = None
    track_total: int | None = None
    year: int | None = None
    date: str = ""
    disc_number: int | None = None
    disc_total: int | None = None
    composer: str = ""
    grouping: str = ""
    comment: str = ""
    compilation_flag: bool = False


@dataclass(frozen=True, slots=True)
class UserField:
    """A field as users know it, in queries, edits and the command line.

    Attributes:
        name: What they call it.
        help: What a query finds by it, in a few words.
        example: A condition.
        aliases: Other names.
        several: A tag may hold several texts of it.
    """

    name: str
    help: str
    example: str
    aliases: tuple[str, ...] = ()
    several: bool = False


USER_FIELDS: Final[Mapping[str, UserField]] = {
    "title": UserField("title", "text of the title", "title:love"),
    "artist": UserField("artist", "text of the artist", 'artist:"nina simone"', several=True),
    "album": UserField("album", "text of the album", "album:live"),
    "album_artist": UserField(
        "albumartist",
        "text of the album artist",
        "albumartist:various",
        ("album_artist",),
        several=True,
    ),
    "track_number": UserField("track", "position on the album", "track:1"),
    "track_total": UserField(
        "tracktotal", "number of tracks in the tag", "tracktotal>20", ("totaltracks",)
    ),
    "year": UserField("year", "year in the tag", "year:1970..1979", ("date",)),
    "date": UserField("fulldate", "full date in the tag", "fulldate:2004-05"),
    "disc_number": UserField("disc", "disc of the album", "disc:2"),
    "disc_total": UserField(
        "disctotal", "number of discs in the tag", "disctotal:2", ("totaldiscs",)
    ),
    "composer": UserField("composer", "text of the composer", "composer:bach", several=True),
    "grouping": UserField("grouping", "text of the grouping", "grouping:live", several=True),
    "comment": UserField("comment", "text of the comment", "comment:vinyl"),
}
"""Each of `TagFields` that users see as such; `domain.compilations` asks the flag."""
NUMBERS: Final = frozenset(
    name for name, empty in TagFields._field_defaults.items() if empty is None
)
"""Those of `TagFields` that are numbers; the others of `USER_FIELDS` are texts."""


class AudioProperties(NamedTuple):
    """Technical data of a file.

    Attributes:
        format: Short name such as ``MP3`` or ``Ogg Vorbis``.
        duration_s: Length in seconds; None where unknown, like the other numbers.
        bitrate_bps: Bits per second.
        sample_rate: In Hz.
        channels: Number of channels.
    """

    format: str = ""
    duration_s: float | None = None
    bitrate_bps: int | None = None
    sample_rate: int | None = None
    channels: int | None = None
