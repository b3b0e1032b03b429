# SPDX-License-Identifier: GPL-3.0-or-later
"""The queue: what is played before the list goes on.

It is an ordinary playlist that the library remembers as its queue. So it is seen, reordered,
shortened, undone, exported and kept over a restart like any other one.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import chain, count
from typing import TYPE_CHECKING

from genreorganizer.db import options
from genreorganizer.db import playlists as table
from genreorganizer.domain.changes import Changes
from genreorganizer.domain.navigation import QUEUE_NAME
from genreorganizer.library import playlists
from genreorganizer.library.done import Done

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from sqlalchemy import Connection

    from genreorganizer.db.playlists import PlaylistRecord


def find(connection: Connection) -> int | None:
    """The playlist that is the queue; None where nothing was put into one yet."""
    stored = options.get(connection, options.QUEUE)
    if stored is None:
        return None
    number, _, mark = stored.partition(" ")
    record = table.find(connection, int(number))
    # A newer playlist may have the number of one that was deleted.
    return record.id if record is not None and _mark(record) == mark else None


def first(connection: Connection, leaving: Iterable[int] = ()) -> int | None:
    """The track that is next in the queue.

    Args:
        connection: The library.
        leaving: Tracks that are about to leave the queue, each once.
    """
    number = find(connection)
    waiting = [] if number is None else list(table.items(connection, number))
    for track_id in leaving:
        if track_id in waiting:
            waiting.remove(track_id)
    return next(iter(waiting), None)


def add(connection: Connection, track_ids: Sequence[int], *, ahead: bool) -> Done:
    """Put tracks into the queue, which is made where there is none.

    Args:
        connection: A write transaction.
        track_ids: The tracks, in order.
        ahead: Play them before what is in the queue.
    """
    number = find(connection)
    if number is None:
        names = chain([QUEUE_NAME], (f"{QUEUE_NAME} {n}" for n in count(2)))
        free = next(text for text in names if table.find(connection, text) is None)
        done = playlists.create(connection, free, ids=track_ids)
        made = table.find(connection, free)
        if made is not None:
            options.put(connection, options.QUEUE, f"{made.id} {_mark(made)}")
    else:
        done = playlists.add_tracks(connection, number, track_ids, ahead=ahead)
    return replace(done, tracks=tuple(track_ids))


def leave(connection: Connection, track_id: int) -> Done:
    """Take a track off the queue that is played now: once, where it stands there first."""
    number = find(connection)
    waiting = [] if number is None else list(playlists.content(connection, number))
    if number is None or track_id not in waiting:
        return Done()
    waiting.remove(track_id)
    table.set_items(connection, number, waiting)
    return Done(Changes(playlists=True), tracks=(track_id,))


def _mark(record: PlaylistRecord) -> str:
    return repr(record.created_at)
