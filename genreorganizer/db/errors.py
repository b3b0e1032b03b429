# SPDX-License-Identifier: GPL-3.0-or-later
"""SQLite's troubles as one line for the user; what is our own mistake passes unchanged."""

from __future__ import annotations

import sqlite3
from contextlib import contextmanager
from typing import TYPE_CHECKING

import sqlalchemy as sa

from genreorganizer.db import drives
from genreorganizer.errors import EnvironmentFailure, LibraryDamaged
from genreorganizer.messages import Message

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_BUSY = Message(
    "The library {file} is busy: another program is writing to it; try again in a moment"
)
_NO_LOCKS = Message(
    "The drive of the library {file} does not support file locks; keep the library on another "
    "drive (--db)"
)
_NOT_KEPT = Message(
    "The drive of the library {file} cannot make sure that what is written is kept; keep the "
    "library on another drive (--db)"
)
_NOT_WRITABLE = Message("The library {file} cannot be written; check its permissions")
_EXTENDED = {
    **dict.fromkeys(
        (
            sqlite3.SQLITE_IOERR_LOCK,
            sqlite3.SQLITE_IOERR_UNLOCK,
            sqlite3.SQLITE_IOERR_RDLOCK,
            sqlite3.SQLITE_IOERR_CHECKRESERVEDLOCK,
        ),
        _NO_LOCKS,
    ),
    sqlite3.SQLITE_IOERR_FSYNC: _NOT_KEPT,
    sqlite3.SQLITE_IOERR_DIR_FSYNC: _NOT_KEPT,
}
_TROUBLES = {
    sqlite3.SQLITE_BUSY: _BUSY,
    sqlite3.SQLITE_LOCKED: _BUSY,
    sqlite3.SQLITE_NOTADB: Message("{file} is not a Genre Organizer library; choose another file"),
    sqlite3.SQLITE_FULL: Message("No room left on the disk of the library {file}; free some space"),
    sqlite3.SQLITE_IOERR: Message(
        "The disk of the library {file} reports an error; check the disk"
    ),
    sqlite3.SQLITE_READONLY: _NOT_WRITABLE,
    sqlite3.SQLITE_PERM: _NOT_WRITABLE,
    sqlite3.SQLITE_CANTOPEN: Message(
        "The library {file} cannot be opened; its folder must be there and be writable"
    ),
}


def damaged(path: Path) -> LibraryDamaged:
    """The error for a database whose pages do not hold together."""
    return LibraryDamaged(
        "The library {file} is damaged; restore a backup (there may be some in {folder})",
        file=str(path),
        folder=f"{path}.backups",
        see="genreorganizer restore FILE",
    )


def problem(error: BaseException, path: Path) -> EnvironmentFailure | None:
    """The user's line for a database error, or None where the program itself is wrong."""
    origin = error.orig if isinstance(error, sa.exc.DBAPIError) else error
    if not isinstance(origin, sqlite3.Error):
        return None
    code = getattr(origin, "sqlite_errorcode", None)
    if code is None and "decode to UTF-8" in str(origin):
        code = sqlite3.SQLITE_CORRUPT
    primary = (code or 0) & 0xFF
    if primary == sqlite3.SQLITE_CORRUPT:
        return damaged(path)
    message = _EXTENDED.get(code or 0) or _TROUBLES.get(primary)
    if primary == sqlite3.SQLITE_BUSY and not drives.locks_files(path.parent):
        message = _NO_LOCKS  # SQLite takes every refusal for another program's lock
    return EnvironmentFailure(message.filled(file=str(path))) if message else None


@contextmanager
def translated(path: Path) -> Iterator[None]:
    """Raise database troubles of the body as `EnvironmentFailure`."""
    try:
        yield
    except (sa.exc.DBAPIError, sqlite3.Error) as error:
        failure = problem(error, path)
        if failure is None:
            raise
        raise failure from error
