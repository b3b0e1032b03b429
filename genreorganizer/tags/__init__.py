# SPDX-License-Identifier: GPL-3.0-or-later
"""Reading tags, and writing fields of them without ever harming a file.

What writes is imported when it is first used: processes that only read start sooner.
"""

from typing import TYPE_CHECKING

import lazy_loader

from genreorganizer.tags.fields import field_texts
from genreorganizer.tags.fingerprint import fingerprint, inspect
from genreorganizer.tags.formats import AUDIO_EXTENSIONS, only_read
from genreorganizer.tags.model import (
    COVER,
    GENRE,
    AudioFingerprint,
    PlannedWrite,
    RawItems,
    TagInfo,
    TagPlace,
    WriteResult,
    name_of,
)
from genreorganizer.tags.options import WriteOptions
from genreorganizer.tags.picture import CoverPicture
from genreorganizer.tags.reading import StoredFields, read, standing

if TYPE_CHECKING:
    from genreorganizer.tags.copying import is_ignored, temporary_name, temporary_names
    from genreorganizer.tags.transaction import WriteStep
    from genreorganizer.tags.writing import (
        plan,
        plan_cover,
        plan_fields,
        plan_restore,
        restore,
        write_cover,
        write_fields,
        write_genres,
    )

_WRITING = {
    "copying": ("is_ignored", "temporary_name", "temporary_names"),
    "transaction": ("WriteStep",),
    "writing": (
        "plan", "plan_cover", "plan_fields", "plan_restore", "restore", "write_cover",
        "write_fields", "write_genres",
    ),
}  # fmt: skip
__getattr__, _dir, _names = lazy_loader.attach(__name__, submod_attrs=_WRITING)

__all__ = [
    "AUDIO_EXTENSIONS",
    "COVER",
    "GENRE",
    "AudioFingerprint",
    "CoverPicture",
    "PlannedWrite",
    "RawItems",
    "StoredFields",
    "TagInfo",
    "TagPlace",
    "WriteOptions",
    "WriteResult",
    "WriteStep",
    "field_texts",
    "fingerprint",
    "inspect",
    "is_ignored",
    "name_of",
    "only_read",
    "plan",
    "plan_cover",
    "plan_fields",
    "plan_restore",
    "read",
    "restore",
    "standing",
    "temporary_name",
    "temporary_names",
    "write_cover",
    "write_fields",
    "write_genres",
]
