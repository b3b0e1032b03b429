# SPDX-License-Identifier: GPL-3.0-or-later
"""Copies of the database: consistent while others write, complete or absent, never half."""

from __future__ import annotations

import os
import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path

from genreorganizer.db.errors import translated
from genreorganizer.errors import EnvironmentTrouble


def folder(database: Path) -> Path:
    """Where the automatic backups of a database lie."""
    return database.with_name(database.name + ".backups")


def backup(database: Path, file: Path) -> None:
    """Copy an open or closed database into ``file``, replacing it atomically.

    Raises:
        EnvironmentTrouble: The database cannot be read or the copy not be written.
    """
    temporary = None
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        descriptor, name = tempfile.mkstemp(dir=file.parent, prefix=".backup-")
        os.close(descriptor)
        temporary = Path(name)
        with (
            translated(database),
            closing(sqlite3.connect(database, timeout=10)) as source,
            closing(sqlite3.connect(temporary)) as target,
        ):
            source.backup(target)
            # One self-contained file: a copy in write-ahead mode would grow companions.
            target.execute("PRAGMA journal_mode=DELETE")
        _sync(temporary)
        os.replace(temporary, file)
    except OSError as error:
        raise EnvironmentTrouble(f"Cannot write the backup {file}: {error.strerror}") from error
    finally:
        if temporary is not None:
            temporary.unlink(missing_ok=True)


def _sync(path: Path) -> None:
    with path.open("rb+") as stream:
        os.fsync(stream.fileno())
