# SPDX-License-Identifier: GPL-3.0-or-later
"""Reading tags, and writing genres without ever harming a file."""

from genreorganizer.tags.fingerprint import fingerprint, inspect
from genreorganizer.tags.formats import AUDIO_EXTENSIONS
from genreorganizer.tags.model import (
    AudioFingerprint,
    PlannedWrite,
    RawGenres,
    TagInfo,
    TagPlace,
    WriteResult,
)
from genreorganizer.tags.options import WriteOptions
from genreorganizer.tags.reading import read, read_many
from genreorganizer.tags.writing import (
    WriteStep,
    is_ignored,
    plan,
    plan_restore,
    restore_genres,
    temporary_name,
    write_genres,
)

__all__ = [
    "AUDIO_EXTENSIONS",
    "AudioFingerprint",
    "PlannedWrite",
    "RawGenres",
    "TagInfo",
    "TagPlace",
    "WriteOptions",
    "WriteResult",
    "WriteStep",
    "fingerprint",
    "inspect",
    "is_ignored",
    "plan",
    "plan_restore",
    "read",
    "read_many",
    "restore_genres",
    "temporary_name",
    "write_genres",
]
