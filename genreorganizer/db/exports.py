# SPDX-License-Identifier: GPL-3.0-or-later
"""The playlist files that the program wrote, as they were then."""

from __future__ import annotations

from typing import NamedTuple

import sqlalchemy as sa

from genreorganizer.db.schema import playlist_export as export


class WrittenPlaylist(NamedTuple):
    """A playlist file that was written.

    Attributes:
        path: The file (bytes).
        playlist_id: The playlist.
        absolute: It lists absolute paths.
        digest: Of its bytes.
        batch_id: The batch whose copies it lists; None where it lists the library's files.
    """

    path: bytes
    playlist_id: int
    absolute: bool
    digest: bytes
    batch_id: int | None = None


def note(connection: sa.Connection, written: WrittenPlaylist) -> None:
    """Note a file, in place of what was known of it."""
    forget(connection, written.path)
    connection.execute(sa.insert(export).values(written._asdict()))


def forget(connection: sa.Connection, path: bytes) -> None:
    """Know no more of a file."""
    connection.execute(sa.delete(export).where(export.c.path == path))


def find(connection: sa.Connection, path: bytes) -> WrittenPlaylist | None:
    """What is known of a file."""
    return next(iter(_found(connection, export.c.path == path)), None)


def of_library(connection: sa.Connection) -> list[WrittenPlaylist]:
    """Those that list the library's files, by path."""
    return _found(connection, export.c.batch_id.is_(None))


def of_copies(connection: sa.Connection) -> list[WrittenPlaylist]:
    """Those that list what batches copied, by path."""
    return _found(connection, export.c.batch_id.is_not(None))


def _found(connection: sa.Connection, condition: sa.ColumnElement[bool]) -> list[WrittenPlaylist]:
    query = sa.select(export).where(condition).order_by(export.c.path)
    return [WrittenPlaylist(**row._mapping) for row in connection.execute(query)]
