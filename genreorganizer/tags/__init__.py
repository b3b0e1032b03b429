# SPDX-License-Identifier: GPL-3.0-or-later
"""Reading tags, and writing genres without ever harming a file."""

from genreorganizer.tags.model import (
    AudioFingerprint,
    Place,
    PlannedWrite,
    RawGenres,
    TagInfo,
    WriteResult,
)
from genreorganizer.tags.options import WriteOptions
from genreorganizer.tags.reading import read, read_many
from genreorganizer.tags.sniff import AUDIO_EXTENSIONS

__all__ = [
    "AUDIO_EXTENSIONS",
    "AudioFingerprint",
    "Place",
    "PlannedWrite",
    "RawGenres",
    "TagInfo",
    "WriteOptions",
    "WriteResult",
    "read",
    "read_many",
]
