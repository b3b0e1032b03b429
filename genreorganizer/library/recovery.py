# SPDX-License-Identifier: GPL-3.0-or-later
"""Finds out from the files how interrupted changes ended.

A row that is *planned* belongs to a file that is either as it was or as it was
to be, because a file is changed in one step. Looking tells which (`work.Work.inspect`).
"""

from __future__ import annotations

import contextlib
import os
import time
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from genreorganizer.db import journal
from genreorganizer.db.lock import job_lock
from genreorganizer.errors import EnvironmentFailure
from genreorganizer.library import portions
from genreorganizer.library.works import known
from genreorganizer.library.works.work import AppliedChange, Edited

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import Connection

    from genreorganizer.db.engine import Database
    from genreorganizer.db.journal import EntryState, JournalEntry
    from genreorganizer.library.works.known import Kept
    from genreorganizer.messages import Message
    from genreorganizer.workers.pool import Pool


@dataclass(frozen=True, slots=True)
class RecoverySummary:
    """What was found out about interrupted changes.

    Attributes:
        done: Files that had been changed.
        untouched: Files that had not; they stay to be changed.
        refused: Files that say something else now, or cannot be read.
        unresolved: Files that cannot be reached or noted; the next start looks again.
        ended: Batches that had been cut off between two files.
    """

    done: int = 0
    untouched: int = 0
    refused: int = 0
    unresolved: int = 0
    ended: int = 0

    def __add__(self, other: RecoverySummary) -> RecoverySummary:
        return RecoverySummary(
            self.done + other.done,
            self.untouched + other.untouched,
            self.refused + other.refused,
            self.unresolved + other.unresolved,
            self.ended + other.ended,
        )


def recover(database: Database, *, pool: Pool | None = None) -> RecoverySummary:
    """Resolve what an earlier run of the program left unfinished; at once where there is nothing.

    While another process changes files nothing is done: the rows are its own.
    """
    summary = RecoverySummary()
    with database.reading() as connection:
        if not journal.interrupted(connection):
            return summary
    with contextlib.ExitStack() as stack:
        try:
            stack.enter_context(job_lock(database, wait_s=0.0))
        except EnvironmentFailure:
            return summary
        with database.reading() as connection:
            batches = journal.interrupted(connection)
        for batch_id in batches:
            with database.reading() as connection:
                entries = journal.unfinished(connection, batch_id)
            summary += _resolve_batch(database, batch_id, entries, pool)
    return summary


def resolve(
    database: Database, entries: Sequence[JournalEntry], *, pool: Pool | None = None
) -> RecoverySummary:
    """Resolve planned entries by looking at their files; the caller holds the job lock."""
    summary = RecoverySummary()
    for batch_id, some in groupby(entries, key=lambda entry: entry.batch_id):
        summary += _resolve_batch(database, batch_id, list(some), pool)
    return summary


def _resolve_batch(
    database: Database,
    batch_id: int,
    entries: Sequence[JournalEntry],
    pool: Pool | None,
) -> RecoverySummary:
    with database.reading() as connection:
        kept = known.of_batch(connection, batch_id)
    found = kept.work.inspect(entries, pool)
    counts = {"written": 0, "unchanged": 0, "refused": 0}
    certain = [(entry, found[entry.id]) for entry in entries if entry.id in found]
    lost: list[tuple[JournalEntry, Edited]] = []
    for part in portions.store_all(
        certain, lambda some: _resolve_some(database, kept, some), lost.append
    ):
        for status in part:
            counts[status] += 1
    with database.reading() as connection:
        all_of_it = journal.entries(connection, batch_id=batch_id)
    kept.work.finish([entry.plan for entry in all_of_it if entry.state == "done"])
    with database.writing() as connection:
        journal.finish(connection, batch_id, at=time.time())
    if kept.undoes and kept.work.name == "files":
        # Formats of playlists are not needed to open the window.
        from genreorganizer.library import copy_lists

        copy_lists.follow(database, batch_id)
    unresolved = len(entries) - len(certain) + len(lost)
    return RecoverySummary(
        counts["written"], counts["unchanged"], counts["refused"], unresolved, int(not entries)
    )


def _resolve_some(
    database: Database, kept: Kept, certain: Sequence[tuple[JournalEntry, Edited]]
) -> list[str]:
    """Resolve entries in one transaction; the result of each."""
    happened = [
        AppliedChange(entry.id, entry.plan, edited)
        for entry, edited in certain
        if edited.status == "written"
    ]
    kept.work.secure(happened, os.fsencode(database.path))
    with database.writing() as connection:
        if happened:
            commit_done(connection, kept, happened)
        for entry, edited in certain:
            if edited.status == "unchanged":
                journal.discard(connection, [entry.id])
            elif edited.status == "refused":
                commit_refused(connection, entry.id, edited.code, edited.reason)
    return [edited.status for _entry, edited in certain]


def commit_done(connection: Connection, kept: Kept, changes: Sequence[AppliedChange]) -> None:
    """Note changes of a batch that happened: in the journal, and in the library."""
    as_planned = []
    others = []
    for entry_id, plan, edited in changes:
        is_now = edited.status, edited.after, edited.raw_after, edited.size, edited.mtime_ns
        if is_now == ("written", plan.after, None, plan.size, plan.mtime_ns):
            as_planned.append(entry_id)
        else:
            state: EntryState = "done" if edited.status == "written" else "unchanged"
            others.append(
                journal.Changed(
                    entry_id, state, edited.after, edited.raw_after, edited.size, edited.mtime_ns
                )
            )
    if as_planned:
        journal.resolve_as_planned(connection, as_planned)
    journal.resolve_changed(connection, others)
    if kept.undoes:
        # An undone entry may have been an undo itself: what it had undone is in force again.
        own = [change.entry_id for change in changes]
        journal.release(connection, journal.taken_back_by(connection, own))
    kept.work.commit(connection, changes, forward=kept.forward)


def commit_refused(
    connection: Connection, entry_id: int, code: str | None, reason: Message | None
) -> None:
    """Note a change that did not happen."""
    journal.release(connection, [entry_id])
    journal.resolve(connection, entry_id, "refused", reason_code=code, reason=reason)
