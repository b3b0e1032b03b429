# SPDX-License-Identifier: GPL-3.0-or-later
"""Taking a batch back, file by file, and only where ours still stands."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from genreorganizer.db import journal, writing
from genreorganizer.db.lock import job_lock
from genreorganizer.domain.files import is_below
from genreorganizer.errors import UsageError
from genreorganizer.library import batches, copy_lists
from genreorganizer.library.exported_playlists import outdated
from genreorganizer.library.works import known
from genreorganizer.library.works.filework import file_pool
from genreorganizer.workers.pool import InlinePool

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlalchemy import Connection

    from genreorganizer.db.engine import Database
    from genreorganizer.db.journal import JournalEntry
    from genreorganizer.library.batches import Did, WriteSummary
    from genreorganizer.library.jobs import Job
    from genreorganizer.settings import WriteSettings
    from genreorganizer.workers.pool import Pool


def undo(
    database: Database,
    batch_id: int | None = None,
    *,
    entry_ids: Iterable[int] | None = None,
    paths: Iterable[bytes] | None = None,
    settings: WriteSettings | None = None,
    pool: Pool | None = None,
) -> Job[WriteSummary]:
    """Take a batch back, or some of its files; itself a batch, which can be taken back too.

    Tracks whose genres are taken back become "accepted, to be written" again, as do those whose
    files were left the genre that they had. Files that moved are found by their tracks. A value
    that another program changed since is never overwritten.

    Args:
        database: The library.
        batch_id: The batch; without it and ``entry_ids`` the last write that still stands.
        entry_ids: Only these entries, all of one batch.
        paths: Only the files that were or are at these absolute paths, or in these folders.
        settings: How to write.
        pool: Runs the work; processes when not given.

    Yields:
        Progress with a `FileResult` as its item for each file.

    Raises:
        UsageError: There is no such batch, nothing to undo, entries of several batches, or a
            path of none of its files.
        EnvironmentFailure: As for `write.write`.
    """
    with job_lock(database):
        with database.reading() as connection:
            entries = _entries(connection, batch_id, entry_ids)
            if paths is not None:
                entries = _at(connection, entries, paths)
            work = known.of_batch(connection, entries[0].batch_id, settings).work
            tasks = work.take_back(connection, entries)
            undone = entries[0].batch_id
            did = _done_by_undoing(connection, undone)
        summary = yield from batches.run(
            database,
            work,
            tasks,
            pool or (file_pool() if work.parses else InlinePool()),
            kind="undo",
            undo_of=undone,
        )
        if work.name == "files" and summary.batch is not None:
            copy_lists.follow(database, summary.batch)
    summary = replace(summary, did=did)
    if work.name == "files" and summary.written:
        with database.reading() as connection:  # others need not wait for it
            summary = replace(summary, playlists=outdated(connection))
    return summary


def _done_by_undoing(connection: Connection, batch_id: int) -> Did:
    """What undoing a batch does to its files."""
    batch = journal.batch_of(connection, batch_id)
    undone = None if batch is None or batch.undo_of is None else batch.undo_of
    first = batch if undone is None else journal.batch_of(connection, undone)
    if first is None or first.work != "files":
        return "restored" if undone is None else "written"
    if first.policy in ("copy", "link"):
        return "removed" if undone is None else "copied"
    return "moved back" if undone is None else "moved"


def _entries(
    connection: Connection, batch_id: int | None, entry_ids: Iterable[int] | None
) -> list[JournalEntry]:
    """What is to be taken back; never empty."""
    if entry_ids is not None:
        named = journal.entries(connection, ids=entry_ids)
        if len({entry.batch_id for entry in named}) > 1:
            raise UsageError("These files belong to several batches; undo one batch at a time")
    else:
        chosen = batch_id if batch_id is not None else journal.last_undoable(connection)
        if chosen is None:
            raise UsageError("There is nothing to undo")
        if journal.batch_of(connection, chosen) is None:
            raise UsageError(
                "There is no batch {batch}", batch=chosen, see="genreorganizer history"
            )
        named = journal.entries(connection, batch_id=chosen)
    named = _in_force(connection, named)
    standing = [entry for entry in named if entry.stands]
    if not standing:
        raise UsageError("There is nothing to undo: no file was changed, or all are undone already")
    return standing


def _at(
    connection: Connection, entries: list[JournalEntry], paths: Iterable[bytes]
) -> list[JournalEntry]:
    """Those whose files were or are at these paths, or in these folders."""
    ids = {entry.plan.track_id for entry in entries if entry.plan.track_id is not None}
    now_at = writing.paths(connection, ids)
    chosen: set[int] = set()
    for path in paths:
        found = {
            entry.id
            for entry in entries
            for place in (entry.plan.path, entry.plan.target, now_at.get(entry.plan.track_id or 0))
            if place is not None and is_below(place, path)
        }
        if not found:
            raise UsageError(
                "Not among the files to undo in batch {batch}",
                batch=entries[0].batch_id,
                see="genreorganizer history {batch}",
                path=path,
            )
        chosen |= found
    tracks = {entry.plan.track_id for entry in entries if entry.id in chosen} - {None}
    return [entry for entry in entries if entry.id in chosen or entry.plan.track_id in tracks]


def _in_force(connection: Connection, named: list[JournalEntry]) -> list[JournalEntry]:
    """The entries that stand for these, which may have been undone and done again since.

    Where an undo was undone, the write stands again: its entries are what is taken back. Where the
    write was undone once more, that undo stands in the place of the first.
    """
    above = [] if not named else _batches_above(connection, named[0].batch_id)
    if not above:
        return named
    back = len(above) % 2 == 1
    files = {journal.file_of(entry.plan, back=back) for entry in named if entry.counts}
    written = journal.entries(connection, batch_id=above[-1])
    same = [entry for entry in written if journal.file_of(entry.plan) in files]
    if not back:
        return same
    undone_by = [entry.undone_by for entry in same if entry.undone_by is not None]
    return journal.entries(connection, ids=undone_by)


def _batches_above(connection: Connection, batch_id: int) -> list[int]:
    """What a batch undid, what that undid …, the write at last."""
    batch = journal.batch_of(connection, batch_id)
    above = None if batch is None else batch.undo_of
    return [] if above is None else [above, *_batches_above(connection, above)]
