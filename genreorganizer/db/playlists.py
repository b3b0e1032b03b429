# SPDX-License-Identifier: GPL-3.0-or-later
"""Playlists: lists of tracks, and rules whose tracks are looked up when asked."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

import sqlalchemy as sa

from genreorganizer.db import packed, tracks
from genreorganizer.db.columns import IN_LIBRARY, among
from genreorganizer.db.schema import playlist, playlist_item, track
from genreorganizer.errors import UsageError

if TYPE_CHECKING:
    from array import array
    from collections.abc import Iterable, Sequence


@dataclass(frozen=True, slots=True)
class PlaylistRecord:
    """A playlist without its tracks.

    Attributes:
        id: Its number.
        name: Unique.
        query: The rule of a smart playlist as text; None for a list of tracks.
        sort: The order of a smart playlist.
        max_tracks: The limit of a smart playlist.
        created_at: In seconds since the epoch.
    """

    id: int
    name: str
    query: str | None
    sort: str
    max_tracks: int | None
    created_at: float


def create(
    connection: sa.Connection,
    name: str,
    *,
    at: float,
    query: str | None = None,
    sort: str = "",
    max_tracks: int | None = None,
) -> int:
    """Make an empty playlist or a smart one.

    Returns:
        Its id.

    Raises:
        UsageError: The name is empty or taken.
    """
    chosen = _free_name(connection, name)
    return _inserted(
        connection,
        {
            "name": chosen,
            "query": query,
            "sort": sort,
            "max_tracks": max_tracks,
            "created_at": at,
        },
    )


def all_playlists(connection: sa.Connection) -> list[PlaylistRecord]:
    """Every playlist, by name."""
    query = sa.select(playlist).order_by(sa.func.lower(playlist.c.name), playlist.c.id)
    return [PlaylistRecord(**row._mapping) for row in connection.execute(query)]


def find(connection: sa.Connection, name_or_id: str | int) -> PlaylistRecord | None:
    """The playlist with this name (a text) or id (a number), or None."""
    column = playlist.c.name if isinstance(name_or_id, str) else playlist.c.id
    row = connection.execute(sa.select(playlist).where(column == name_or_id)).one_or_none()
    return PlaylistRecord(**row._mapping) if row else None


def rename(connection: sa.Connection, playlist_id: int, name: str) -> None:
    """Give a playlist another name.

    Raises:
        UsageError: The name is empty or taken by another one.
    """
    chosen = _free_name(connection, name, apart_from=playlist_id)
    connection.execute(sa.update(playlist).where(playlist.c.id == playlist_id).values(name=chosen))


def put(connection: sa.Connection, record: PlaylistRecord, ids: Sequence[int]) -> int:
    """Make a playlist what it was.

    Args:
        connection: A write transaction.
        record: The playlist.
        ids: The tracks of a list; those that are gone are left out.

    Returns:
        Its number: another one where it was deleted and a newer playlist has the old one.

    Raises:
        UsageError: Its name is taken by another one.
    """
    now = find(connection, record.id)
    if now is not None and now.created_at == record.created_at:
        rename(connection, record.id, record.name)
        set_rule(
            connection, record.id, record.query, sort=record.sort, max_tracks=record.max_tracks
        )
        number = record.id
    else:
        _free_name(connection, record.name)
        values = asdict(record)
        if now is not None:
            del values["id"]
        number = _inserted(connection, values)
    set_items(connection, number, ids)
    return number


def set_rule(
    connection: sa.Connection,
    playlist_id: int,
    query: str | None,
    *,
    sort: str = "",
    max_tracks: int | None = None,
) -> None:
    """Change the rule of a smart playlist; None makes it a list of tracks."""
    connection.execute(
        sa.update(playlist)
        .where(playlist.c.id == playlist_id)
        .values(query=query, sort=sort, max_tracks=max_tracks)
    )


def delete(connection: sa.Connection, playlist_id: int) -> None:
    """Remove a playlist; its tracks stay in the library."""
    connection.execute(sa.delete(playlist).where(playlist.c.id == playlist_id))


def items(connection: sa.Connection, playlist_id: int, *, hidden: bool = False) -> array[int]:
    """Ids of the tracks of a list, in its order; a track may stand there more than once.

    Args:
        connection: A transaction.
        playlist_id: The list.
        hidden: Tracks of removed folders too.
    """
    query = (
        sa.select(playlist_item.c.track_id)
        .where(playlist_item.c.playlist_id == playlist_id)
        .order_by(playlist_item.c.position)
    )
    if not hidden:
        query = query.join(track, track.c.id == playlist_item.c.track_id).where(IN_LIBRARY)
    return packed.ids(connection, query)


def counts(connection: sa.Connection) -> dict[int, int]:
    """Playlist id to number of tracks, for lists of tracks that are not empty."""
    query = (
        sa.select(playlist_item.c.playlist_id, sa.func.count())
        .join(track, track.c.id == playlist_item.c.track_id)
        .where(IN_LIBRARY)
        .group_by(playlist_item.c.playlist_id)
    )
    return dict(connection.execute(query).all())


def append(connection: sa.Connection, playlist_id: int, ids: Iterable[int]) -> None:
    """Add tracks at the end of a list."""
    last = connection.execute(
        sa.select(sa.func.max(playlist_item.c.position)).where(
            playlist_item.c.playlist_id == playlist_id
        )
    ).scalar()
    _insert(connection, playlist_id, ids, 0 if last is None else last + 1)


def set_items(connection: sa.Connection, playlist_id: int, ids: Sequence[int]) -> None:
    """Replace the tracks of a list; those that are gone are left out."""
    connection.execute(sa.delete(playlist_item).where(playlist_item.c.playlist_id == playlist_id))
    known = tracks.existing(connection, ids)
    _insert(connection, playlist_id, (number for number in ids if number in known), 0)


def remove(connection: sa.Connection, playlist_id: int, ids: Iterable[int]) -> None:
    """Take tracks off a list."""
    connection.execute(
        sa.delete(playlist_item).where(
            playlist_item.c.playlist_id == playlist_id, among(playlist_item.c.track_id, ids)
        )
    )


def _inserted(connection: sa.Connection, values: dict[str, object]) -> int:
    key = connection.execute(sa.insert(playlist).values(values)).inserted_primary_key
    assert key is not None  # an integer key that SQLite hands out
    return int(key[0])


def _insert(connection: sa.Connection, playlist_id: int, ids: Iterable[int], first: int) -> None:
    values = [
        {"playlist_id": playlist_id, "position": position, "track_id": number}
        for position, number in enumerate(ids, first)
    ]
    if values:
        connection.execute(sa.insert(playlist_item), values)


def _free_name(connection: sa.Connection, name: str, apart_from: int | None = None) -> str:
    chosen = name.strip()
    if not chosen:
        raise UsageError("A playlist needs a name")
    other = find(connection, chosen)
    if other is not None and other.id != apart_from:
        raise UsageError('There is already a playlist "{name}"; choose another name', name=chosen)
    return chosen
