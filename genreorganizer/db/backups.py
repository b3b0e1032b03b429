# SPDX-License-Identifier: GPL-3.0-or-later
"""Copies of the database: consistent while others write, complete or absent, never half."""

from __future__ import annotations

import logging
import sqlite3
import sys
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING

import sqlalchemy as sa

from genreorganizer import atomic
from genreorganizer.db.errors import translated
from genreorganizer.errors import EnvironmentFailure
from genreorganizer.messages import system_message

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

_log = logging.getLogger(__name__)
_PORTION = 1024
"""Pages of 4 KiB."""
_HEADER = b"SQLite format 3\0"
_COMPANIONS = ("", "-wal", "-shm")


def folder(database: Path) -> Path:
    """Where the automatic backups of a database lie."""
    return database.with_name(database.name + ".backups")


def is_database(file: Path) -> bool:
    """Whether a file begins as SQLite's databases do."""
    try:
        with file.open("rb") as stream:
            return stream.read(len(_HEADER)) == _HEADER
    except OSError:
        return False


@contextmanager
def reading(file: Path) -> Iterator[sa.Connection]:
    """A database to read as it lies there, which nobody has open.

    Raises:
        EnvironmentFailure: It is damaged, or does not hold what is asked for.
    """
    engine = sa.create_engine("sqlite://", creator=lambda: _connect(file), poolclass=sa.NullPool)
    try:
        with translated(file), engine.connect() as connection:
            yield connection
    except sa.exc.DBAPIError as error:  # not one of the system's: there is no such table
        raise EnvironmentFailure(
            "{file} is not a Genre Organizer library; choose another file", file=str(file)
        ) from error


def backup(database: Path, file: Path, *, go_on: Callable[[], None] = lambda: None) -> None:
    """Copy an open or closed database into ``file``, replacing it atomically.

    Args:
        database: The source.
        file: The copy.
        go_on: Called every few megabytes; what it raises breaks the copying off.

    Raises:
        EnvironmentFailure: The database cannot be read or the copy not be written.
    """
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        with atomic.replaced(file) as temporary:
            _copy(database, temporary, go_on, _connect_alone)
    except OSError as error:
        raise EnvironmentFailure(
            "Cannot write the backup {file}: {reason}",
            file=str(file),
            reason=system_message(error),
        ) from error


def copy(database: Path, into: Path, *, go_on: Callable[[], None] = lambda: None) -> None:
    """Put the content of a database into another one; who has that one open sees it change.

    Args:
        database: The source.
        into: An existing file, empty or a database.
        go_on: Called every few megabytes; what it raises breaks the copying off.

    Raises:
        EnvironmentFailure: One of them is damaged, busy, or cannot be written.
    """
    _copy(database, into, go_on, _connect)


def _copy(
    database: Path,
    into: Path,
    go_on: Callable[[], None],
    connect: Callable[[Path], sqlite3.Connection],
) -> None:
    with translated(database), closing(_connect(database)) as source:
        # One snapshot, or copying begins again whenever another process writes; and its
        # errors are reported before the target's.
        source.execute("BEGIN")
        source.execute("PRAGMA schema_version")
        with translated(into), closing(connect(into)) as target:
            keeps_log = target.execute("PRAGMA journal_mode").fetchone() == ("wal",)
            source.backup(target, pages=_PORTION, progress=lambda *_pages: go_on())
            if not keeps_log:  # one self-contained file: write-ahead mode needs companions
                target.execute("PRAGMA journal_mode=DELETE")


def keep_history(newer: Path, into: Path) -> bool:
    """Let an older state of a library know the writes that came after it.

    Args:
        newer: The library as it is now.
        into: The older state, a database of the same revision.

    Returns:
        False where they are not states of one library, or the newer one cannot be read: the
        older one is as it was then.
    """
    try:
        with closing(_connect(into)) as connection:
            connection.execute("ATTACH ? AS newer", (f"{newer.absolute().as_uri()}?mode=rw",))
            (strange,) = connection.execute(_STRANGE).fetchone()
            if strange:
                return False
            with connection:
                for statement in _TAKE_HISTORY:
                    connection.execute(statement)
            return True
    except sqlite3.Error as error:
        _log.warning("The history of %s cannot be kept: %s", newer, error)
        return False


_STRANGE = """
SELECT count(*) FROM main.batch AS old LEFT JOIN newer.batch AS new USING (id)
WHERE new.started_at IS NOT old.started_at OR new.kind IS NOT old.kind
"""
_TAKE_HISTORY = (
    "DELETE FROM main.journal",
    "DELETE FROM main.batch",
    "INSERT INTO main.batch SELECT * FROM newer.batch",
    "INSERT INTO main.journal SELECT * FROM newer.journal",
    """
    UPDATE main.journal SET track_id = NULL WHERE track_id IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM main.track AS old JOIN newer.track AS new USING (id)
        WHERE id = journal.track_id AND old.fingerprint IS new.fingerprint
    )
    """,
)


def set_aside(database: Path, file: Path) -> None:
    """Keep a database under another name, as a copy, or as it is where it is damaged.

    Raises:
        EnvironmentFailure: The new name cannot be written.
    """
    try:
        backup(database, file)
        return
    except EnvironmentFailure:
        pass  # it cannot be read as a database: keep its files
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        for ending in _COMPANIONS:
            part = database.with_name(database.name + ending)
            if part.exists():
                atomic.move(part, file.with_name(file.name + ending))
    except OSError as error:
        raise EnvironmentFailure(
            "Cannot move {file} aside: {reason}", file=str(database), reason=system_message(error)
        ) from error


def _connect(path: Path) -> sqlite3.Connection:
    # mode=rw: a missing file is an error and not a new database.
    return sqlite3.connect(f"{path.absolute().as_uri()}?mode=rw", uri=True, timeout=10)


def _connect_alone(path: Path) -> sqlite3.Connection:
    """Open a file that nobody else knows, on drives without locks and shared memory too.

    The caller brings the file to the disk.
    """
    # `nolock` alone would not do: it forbids the write-ahead log, even to leave it.
    vfs = "" if sys.platform == "win32" else "&vfs=unix-none"
    uri = f"{path.absolute().as_uri()}?mode=rw{vfs}"
    connection = sqlite3.connect(uri, uri=True, isolation_level=None)
    connection.execute("PRAGMA locking_mode=EXCLUSIVE")
    connection.execute("PRAGMA synchronous=OFF")
    return connection
