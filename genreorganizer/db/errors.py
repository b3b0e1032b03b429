# SPDX-License-Identifier: GPL-3.0-or-later
"""SQLite's troubles as one line for the person; what is our own mistake passes unchanged."""

from __future__ import annotations

import sqlite3
from contextlib import contextmanager
from typing import TYPE_CHECKING

import sqlalchemy as sa

from genreorganizer.errors import EnvironmentTrouble, LibraryDamaged

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_DAMAGED = (
    "The library {path} is damaged; restore a backup (there may be some in {path}.backups) "
    "with: genreorganizer restore FILE"
)
_BUSY = "The library {path} is busy: another program is writing to it; try again in a moment"
_TROUBLES = {
    sqlite3.SQLITE_BUSY: _BUSY,
    sqlite3.SQLITE_LOCKED: _BUSY,
    sqlite3.SQLITE_NOTADB: "{path} is not a Genre Organizer library; choose another file",
    sqlite3.SQLITE_FULL: "No room left on the disk of the library {path}; free some space",
    sqlite3.SQLITE_IOERR: "The disk of the library {path} reports an error; check the disk",
    sqlite3.SQLITE_READONLY: "The library {path} cannot be written; check its permissions",
    sqlite3.SQLITE_PERM: "The library {path} cannot be written; check its permissions",
    sqlite3.SQLITE_CANTOPEN: (
        "The library {path} cannot be opened; its folder must be there and be writable"
    ),
}


def damaged(path: Path) -> LibraryDamaged:
    """The error for a database whose pages do not hold together."""
    return LibraryDamaged(_DAMAGED.format(path=path))


def trouble(error: BaseException, path: Path) -> EnvironmentTrouble | None:
    """The person's line for a database error, or None where the program itself is wrong."""
    origin = error.orig if isinstance(error, sa.exc.DBAPIError) else error
    if not isinstance(origin, sqlite3.Error):
        return None
    code = getattr(origin, "sqlite_errorcode", None)
    if code is None and "decode to UTF-8" in str(origin):
        code = sqlite3.SQLITE_CORRUPT
    primary = (code or 0) & 0xFF
    if primary == sqlite3.SQLITE_CORRUPT:
        return damaged(path)
    text = _TROUBLES.get(primary)
    return EnvironmentTrouble(text.format(path=path)) if text else None


@contextmanager
def translated(path: Path) -> Iterator[None]:
    """Raise database troubles of the body as `EnvironmentTrouble`."""
    try:
        yield
    except (sa.exc.DBAPIError, sqlite3.Error) as error:
        told = trouble(error, path)
        if told is None:
            raise
        raise told from error
