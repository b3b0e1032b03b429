# SPDX-License-Identifier: GPL-3.0-or-later
"""Playlists: lists of tracks, and smart ones by rule."""

from __future__ import annotations

import time
from array import array
from collections import Counter
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from genreorganizer.db import duplicates, scanned, similarity, tracks
from genreorganizer.db import playlists as table
from genreorganizer.domain.changes import Changes
from genreorganizer.domain.navigation import PlaylistInfo
from genreorganizer.domain.rules import parse, to_text
from genreorganizer.domain.text import well_formed
from genreorganizer.errors import QueryError, UsageError
from genreorganizer.library.context import query_context
from genreorganizer.library.done import Done

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from sqlalchemy import Connection

    from genreorganizer.db.playlists import PlaylistRecord
    from genreorganizer.domain.rules import QueryContext, Rule

_CHANGED = Changes(playlists=True)


def create(
    connection: Connection,
    name: str,
    query: str = "",
    *,
    ids: Iterable[int] | None = None,
    smart: bool = False,
    sort: str = "artist",
    max_tracks: int | None = None,
) -> Done:
    """Make a playlist: of the tracks given, of those that match now, or smart.

    Args:
        connection: A write transaction.
        name: Unique.
        query: Which tracks, in the query language.
        ids: These tracks instead, in order.
        smart: Keep the query, and look up its tracks whenever they are asked for.
        sort: The order of what matches.
        max_tracks: At most so many of what matches.

    Raises:
        UsageError: The name is empty or taken, or there is no such sort.
        QueryError: The query is none.
    """
    rule = parse(query)
    if ids is None:  # asked for a smart one too: a wrong sort shows now
        ids = _matching(connection, rule, sort, max_tracks, query_context(connection))
    stored = well_formed(to_text(rule)) if smart else None
    number = table.create(
        connection,
        well_formed(name),
        at=time.time(),
        query=stored,
        sort=sort if smart else "",
        max_tracks=max_tracks if smart else None,
    )
    if not smart:
        table.append(connection, number, ids)
    return _done(connection, _Snapshot(number, None))


def create_similar(
    connection: Connection,
    name: str,
    track_ids: Sequence[int],
    *,
    count: int,
    with_them: bool = True,
) -> Done:
    """Make a list of the tracks that sound most like some, by the active model's embeddings.

    Of several files with one recording the list holds one, be it that they only sound the same.

    Args:
        connection: A write transaction.
        name: Unique.
        track_ids: What the others should sound like.
        count: How many others at most.
        with_them: Put these tracks first.

    Raises:
        UsageError: None of them was analyzed, or the name is empty or taken.
    """
    model_id = query_context(connection).model_id
    found = _similar(connection, track_ids, model_id, count)
    if not found:
        if similarity.similar(connection, track_ids, model_id, 1):
            raise UsageError("Nothing sounds like these tracks but copies of them")
        raise UsageError("It is not known how these tracks sound; analyze them first")
    ids = [*(track_ids if with_them else ()), *found]
    return replace(create(connection, name, ids=ids), tracks=tuple(ids))


def _similar(
    connection: Connection, track_ids: Sequence[int], model_id: str, count: int
) -> list[int]:
    """The nearest tracks, each recording once and none of those that are given."""
    wanted = count
    while True:
        similar = similarity.similar(connection, track_ids, model_id, wanted)
        found = [number for number, _ in similar]
        recordings = _recordings(connection, [*track_ids, *found], model_id)
        seen: set[bytes | int] = set().union(*(recordings[number] for number in track_ids))
        chosen = []
        for number in found:
            if seen.isdisjoint(recordings[number]):
                chosen.append(number)
            seen |= recordings[number]
        if len(chosen) >= count or len(found) < wanted:
            return chosen[:count]
        wanted *= 2


def _recordings(
    connection: Connection, track_ids: Sequence[int], model_id: str
) -> dict[int, set[bytes | int]]:
    """What tells the recording of each track: its audio's fingerprint, who sounds the same."""
    recordings: dict[int, set[bytes | int]] = {number: set() for number in track_ids}
    for number, fingerprint in scanned.fingerprints(connection, track_ids).items():
        recordings[number].add(fingerprint)
    for group in duplicates.alike(connection, model_id, track_ids):
        for number in group:
            recordings[number].add(group[0])
    return recordings


def list_playlists(connection: Connection, context: QueryContext) -> list[PlaylistInfo]:
    """All playlists by name, with the number of their tracks."""
    counts = table.counts(connection)
    return [
        PlaylistInfo(
            record.id,
            record.name,
            record.query,
            counts.get(record.id, 0)
            if record.query is None
            else _smart_count(connection, record, context),
        )
        for record in table.all_playlists(connection)
    ]


def find(connection: Connection, name: str) -> PlaylistRecord:
    """The playlist with this name.

    Raises:
        UsageError: There is none.
    """
    wanted = well_formed(name).strip()
    record = table.find(connection, wanted)
    if record is None:
        raise UsageError(
            'There is no playlist "{name}"', name=wanted, see="genreorganizer playlist list"
        )
    return record


def named(connection: Connection, playlist_id: int) -> str:
    """What a playlist is called.

    Raises:
        UsageError: There is no such playlist.
    """
    return _record(connection, playlist_id).name


def track_ids(connection: Connection, playlist_id: int, context: QueryContext) -> array[int]:
    """Ids of a playlist's tracks, in its order.

    Raises:
        UsageError: There is no such playlist.
        QueryError: The rule of a smart playlist is not understood any more.
    """
    return _tracks(connection, _record(connection, playlist_id), context)


def listed_ids(connection: Connection, playlist_id: int, context: QueryContext) -> array[int]:
    """Ids of a playlist's tracks, in its order; none once it is gone, which a list learns later.

    Raises:
        QueryError: The rule of a smart playlist is not understood any more.
    """
    record = table.find(connection, playlist_id)
    return array("q") if record is None else _tracks(connection, record, context)


def rule_of(connection: Connection, playlist_id: int) -> tuple[str, str, int | None] | None:
    """Rule, order and limit of a smart playlist; None where it is none."""
    record = table.find(connection, playlist_id)
    if record is None or record.query is None:
        return None
    return record.query, record.sort or "artist", record.max_tracks


def rename(connection: Connection, playlist_id: int, name: str) -> Done:
    """Give a playlist another name.

    Raises:
        UsageError: The name is empty or taken.
    """
    before = _snapshot(connection, playlist_id)
    table.rename(connection, playlist_id, well_formed(name))
    return _done(connection, before)


def delete(connection: Connection, playlist_id: int) -> Done:
    """Remove a playlist; its tracks stay in the library."""
    before = _snapshot(connection, playlist_id)
    table.delete(connection, playlist_id)
    return _done(connection, before)


def add_tracks(
    connection: Connection, playlist_id: int, ids: Iterable[int], *, ahead: bool = False
) -> Done:
    """Add tracks at the end of a list, or ahead of those that it holds.

    Raises:
        UsageError: The playlist is smart, or gone.
    """
    before = _snapshot(connection, playlist_id)
    number = _static(connection, playlist_id).id
    if ahead:
        table.set_items(connection, number, [*ids, *before.items])
    else:
        table.append(connection, number, ids)
    return _done(connection, before)


def content(connection: Connection, playlist_id: int) -> array[int]:
    """Ids of a list's tracks in its order, those of removed folders included.

    Raises:
        UsageError: The playlist is smart, or gone.
    """
    return table.items(connection, _static(connection, playlist_id).id, hidden=True)


def remove_tracks(connection: Connection, playlist_id: int, ids: Iterable[int]) -> Done:
    """Take tracks off a list, wherever they stand in it.

    Raises:
        UsageError: The playlist is smart, or gone.
    """
    before = _snapshot(connection, playlist_id)
    table.remove(connection, _static(connection, playlist_id).id, ids)
    return _done(connection, before)


def reorder(connection: Connection, playlist_id: int, ids: Sequence[int]) -> Done:
    """Put the tracks of a list in another order; those of removed folders keep their places.

    Args:
        connection: A write transaction.
        playlist_id: The list.
        ids: What `track_ids` gives, in the new order.

    Raises:
        UsageError: The list holds other tracks than these, is smart, or gone.
    """
    every = content(connection, playlist_id)
    shown = table.items(connection, playlist_id)
    if sorted(ids) != sorted(shown):
        raise UsageError("The playlist was changed meanwhile; try again")
    listed, ordered = frozenset(shown), iter(ids)
    new = [next(ordered) if number in listed else number for number in every]
    before = _snapshot(connection, playlist_id)
    table.set_items(connection, playlist_id, new)
    return _done(connection, before)


def change_rule(
    connection: Connection,
    playlist_id: int,
    query: str,
    *,
    sort: str = "artist",
    max_tracks: int | None = None,
) -> Done:
    """Change what a smart playlist asks for.

    Raises:
        UsageError: There is no such sort.
        QueryError: The query is none.
    """
    rule = parse(query)
    _matching(connection, rule, sort, max_tracks, query_context(connection))
    stored = well_formed(to_text(rule))
    before = _snapshot(connection, playlist_id)
    table.set_rule(connection, playlist_id, stored, sort=sort, max_tracks=max_tracks)
    return _done(connection, before)


@dataclass(frozen=True, slots=True)
class _Snapshot:
    """A playlist at one moment.

    Attributes:
        id: Its number, which a newer playlist may have once this one is deleted.
        record: What it was; None where there was none.
        items: The tracks of a list.
    """

    id: int
    record: PlaylistRecord | None
    items: tuple[int, ...] = ()


def _snapshot(connection: Connection, playlist_id: int) -> _Snapshot:
    items = table.items(connection, playlist_id, hidden=True)
    return _Snapshot(playlist_id, table.find(connection, playlist_id), tuple(items))


def _done(connection: Connection, before: _Snapshot) -> Done:
    """What was done to a playlist, with what takes it back."""
    after = _snapshot(connection, before.id)
    if after == before:
        return Done()
    return Done(_CHANGED, partial(_restore, before=before, after=after))


def _restore(connection: Connection, before: _Snapshot, after: _Snapshot) -> Done:
    """Make a playlist what it was before it became what it was afterwards.

    What has left it since, as tracks of the queue do when they are played, stays away.
    """
    if before.record is not None:
        now = _snapshot(connection, before.id)
        is_there = now.record is not None and now.record.created_at == before.record.created_at
        gone = Counter(after.items) - Counter(now.items if is_there else after.items)
        items = [number for number in before.items if not _take(gone, number)]
        number = table.put(connection, before.record, items)
        return _done(connection, now if number == before.id else _Snapshot(number, None))
    now = _snapshot(connection, after.id)
    made, there = after.record, now.record
    if made is None or there is None or there.created_at != made.created_at:
        raise UsageError("The playlist is gone")
    table.delete(connection, after.id)
    return _done(connection, now)


def _take(some: Counter[int], number: int) -> bool:
    """Take a number off some where it is among them."""
    there = some[number] > 0
    some[number] -= there
    return there


def _record(connection: Connection, playlist_id: int) -> PlaylistRecord:
    record = table.find(connection, playlist_id)
    if record is None:
        raise UsageError("The playlist is gone")
    return record


def _static(connection: Connection, playlist_id: int) -> PlaylistRecord:
    record = _record(connection, playlist_id)
    if record.query is not None:
        raise UsageError('"{name}" is a smart playlist; change its rule instead', name=record.name)
    return record


def _tracks(connection: Connection, record: PlaylistRecord, context: QueryContext) -> array[int]:
    if record.query is None:
        return table.items(connection, record.id)
    rule = parse(record.query)
    return _matching(connection, rule, record.sort or "artist", record.max_tracks, context)


def _matching(
    connection: Connection,
    rule: Rule,
    sort: str,
    max_tracks: int | None,
    context: QueryContext,
) -> array[int]:
    return tracks.track_ids(connection, rule=rule, sort=sort, limit=max_tracks, context=context)


def _smart_count(
    connection: Connection, record: PlaylistRecord, context: QueryContext
) -> int | None:
    try:
        return len(_tracks(connection, record, context))
    except QueryError:
        return None
