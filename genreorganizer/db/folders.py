# SPDX-License-Identifier: GPL-3.0-or-later
"""The library's folders."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING

import sqlalchemy as sa

from genreorganizer.db import packed
from genreorganizer.db.columns import among
from genreorganizer.db.schema import folder, folder_time, track

if TYPE_CHECKING:
    from array import array
    from collections.abc import Iterable, Mapping

_PAGE = 1000
_SEPARATOR = os.fsencode(os.sep)


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


def paths(connection: sa.Connection) -> list[bytes]:
    """The path of every folder."""
    return list(connection.scalars(sa.select(folder.c.path)))


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


def track_ids(connection: sa.Connection, folder_id: int) -> array[int]:
    """The tracks of a folder."""
    return packed.ids(connection, sa.select(track.c.id).where(track.c.folder_id == folder_id))


def hide_others(connection: sa.Connection, folder_id: int, track_ids: Iterable[int]) -> None:
    """Take a folder's tracks out of the library, with what is known of them, but for these."""
    others = sa.and_(track.c.folder_id == folder_id, sa.not_(among(track.c.id, track_ids)))
    connection.execute(sa.update(track).where(others).values(folder_id=None))


def delete(connection: sa.Connection, folder_id: int) -> array[int]:
    """Remove a folder; its tracks stay with what is known of them, hidden.

    Returns:
        Their ids.
    """
    hidden = track_ids(connection, folder_id)
    connection.execute(sa.delete(folder).where(folder.c.id == folder_id))
    return hidden


def put_back(connection: sa.Connection, record: FolderRecord, track_ids: Iterable[int]) -> int:
    """Bring back a folder that was removed, with those of its tracks that no other one took.

    Returns:
        Its new id.
    """
    values = {"path": record.path, "added_at": record.added_at, "scanned_at": record.scanned_at}
    key = connection.execute(sa.insert(folder).values(values)).inserted_primary_key
    assert key is not None  # an integer key that SQLite hands out
    connection.execute(
        sa.update(track)
        .where(among(track.c.id, track_ids), track.c.folder_id.is_(None))
        .values(folder_id=key[0])
    )
    return int(key[0])


def times(connection: sa.Connection) -> dict[bytes, tuple[int, int]]:
    """The folders that scans visited, with the times of their last change then."""
    query = sa.select(
        packed.as_text(folder_time.c.path), folder_time.c.mtime_ns, folder_time.c.ctime_ns
    )
    return {
        bytes.fromhex(path): (modified, changed)
        for page in packed.pages(connection, query, _PAGE)
        for path, modified, changed in page
    }


def set_times(
    connection: sa.Connection, roots: Iterable[bytes], visited: Mapping[bytes, tuple[int, int]]
) -> None:
    """Note the times of folders.

    Args:
        connection: A write transaction.
        roots: Those that were scanned to the end; what is known below them and was not visited
            is forgotten.
        visited: The folders at and below them, with the times of their last change.
    """
    known = times(connection)
    below = tuple(root.rstrip(_SEPARATOR) + _SEPARATOR for root in roots)
    gone = [{"gone": path} for path in known if path.startswith(below) and path not in visited]
    if gone:
        connection.execute(
            sa.delete(folder_time).where(folder_time.c.path == sa.bindparam("gone")), gone
        )
    news = [
        {"path": path, "mtime_ns": modified, "ctime_ns": changed}
        for path, (modified, changed) in visited.items()
        if known.get(path) != (modified, changed)
    ]
    if news:
        connection.execute(sa.insert(folder_time).prefix_with("OR REPLACE"), news)


def set_scanned(connection: sa.Connection, folder_ids: Iterable[int], *, at: float) -> None:
    """Note that folders were scanned to the end."""
    connection.execute(
        sa.update(folder).where(folder.c.id.in_(list(folder_ids))).values(scanned_at=at)
    )
