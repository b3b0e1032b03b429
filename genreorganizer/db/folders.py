# SPDX-License-Identifier: GPL-3.0-or-later
"""The library's folders."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import sqlalchemy as sa

from genreorganizer.db.schema import folder, track

if TYPE_CHECKING:
    from collections.abc import Iterable


@dataclass(frozen=True, slots=True)
class FolderRecord:
    """A folder of the library.

    Attributes:
        id: Its number.
        path: Absolute path (bytes).
        added_at: In seconds since the epoch.
        scanned_at: When it was last scanned to the end; None before.
        tracks: Tracks known in it, missing ones included.
    """

    id: int
    path: bytes
    added_at: float
    scanned_at: float | None
    tracks: int


def all_folders(connection: sa.Connection) -> list[FolderRecord]:
    """Every folder, by path."""
    number = sa.select(sa.func.count()).where(track.c.folder_id == folder.c.id).scalar_subquery()
    query = sa.select(folder, number.label("tracks")).order_by(folder.c.path)
    return [FolderRecord(**row._mapping) for row in connection.execute(query)]


def insert(connection: sa.Connection, path: bytes, *, at: float) -> int:
    """Add a folder.

    Returns:
        Its id.
    """
    key = connection.execute(sa.insert(folder).values(path=path, added_at=at)).inserted_primary_key
    assert key is not None  # an integer key that SQLite hands out
    return int(key[0])


def set_path(connection: sa.Connection, folder_id: int, path: bytes) -> None:
    """Let a folder lie elsewhere; its tracks are not touched."""
    connection.execute(sa.update(folder).where(folder.c.id == folder_id).values(path=path))


def merge(connection: sa.Connection, folder_ids: Iterable[int], into: int) -> None:
    """Let the tracks of folders belong to another one, and remove the emptied folders."""
    ids = list(folder_ids)
    connection.execute(sa.update(track).where(track.c.folder_id.in_(ids)).values(folder_id=into))
    connection.execute(sa.delete(folder).where(folder.c.id.in_(ids)))


def delete(connection: sa.Connection, folder_id: int) -> None:
    """Remove a folder; its tracks stay with what is known of them, hidden."""
    connection.execute(sa.delete(folder).where(folder.c.id == folder_id))


def set_scanned(connection: sa.Connection, folder_ids: Iterable[int], *, at: float) -> None:
    """Note that folders were scanned to the end."""
    connection.execute(
        sa.update(folder).where(folder.c.id.in_(list(folder_ids))).values(scanned_at=at)
    )
