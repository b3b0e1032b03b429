# SPDX-License-Identifier: GPL-3.0-or-later
"""The fields of a track's tag beside the genre, and the properties of its audio.

Both are declared here once. What a scan reads, the library stores, a CSV file or a script gets
follows from their names; where the kinds of tags keep a field says `tags.field_keys`.
"""

from __future__ import annotations

from typing import NamedTuple


class TagFields(NamedTuple):
    """Texts and numbers of a tag; empty or None where there is none.

    A tuple, because thousands a second leave the worker processes.

    Attributes:
        title: Like the other texts: several are joined with ``"; "``.
        artist: Who performs it.
        album: Title of the album.
        album_artist: Whom the album is sorted under.
        track_number: Position on the album, from 1.
        year: Four-digit year.
        disc_number: Disc of the album, from 1.
        composer: Who wrote it.
        grouping: What it belongs to, as the user groups it.
        comment: Free text.
    """

    title: str = ""
    artist: str = ""
    album: str = ""
    album_artist: str = ""
    track_number: int | None = None
    year: int | None = None
    disc_number: int | None = None
    composer: str = ""
    grouping: str = ""
    comment: str = ""


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
