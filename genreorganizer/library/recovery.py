# SPDX-License-Identifier: GPL-3.0-or-later
"""What came of changes that were interrupted: the files know.

A row that is *planned* belongs to a file that is either as it was or as it was
to be, because a file is replaced in one step. Looking tells which.
"""

from __future__ import annotations

import contextlib
import os
import stat
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from genreorganizer import tags
from genreorganizer.db import journal, options, reviews, scanned, vocabulary
from genreorganizer.db.lock import job_lock
from genreorganizer.domain.review import FileState
from genreorganizer.errors import EnvironmentFailure
from genreorganizer.library import outcomes, portions
from genreorganizer.library.filework import Edited, FileFacts, Inspection, WriteContext, file_pool
from genreorganizer.messages import Message
from genreorganizer.workers.pool import Completed, Each, Failed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import Connection

    from genreorganizer.db.engine import Database
    from genreorganizer.db.journal import BatchKind, JournalEntry, Plan
    from genreorganizer.workers.pool import Pool


_OUT_OF_REACH = ("missing", "io_error")


@dataclass(frozen=True, slots=True)
class RecoverySummary:
    """What was found out about interrupted changes.

    Attributes:
        done: Files that had been changed.
        untouched: Files that had not; they stay to be written.
        refused: Files that say something else now, or cannot be read.
        unresolved: Files that cannot be reached or noted; the next start looks again.
    """

    done: int = 0
    untouched: int = 0
    refused: int = 0
    unresolved: int = 0


def recover(database: Database, *, pool: Pool | None = None) -> RecoverySummary:
    """Settle what an earlier run of the program left unfinished; at once where there is nothing.

    While another process changes files nothing is done: the rows are its own.
    """
    with database.reading() as connection:
        if not journal.unfinished(connection):
            return RecoverySummary()
    with contextlib.ExitStack() as stack:
        try:
            stack.enter_context(job_lock(database, wait_s=0.0))
        except EnvironmentFailure:
            return RecoverySummary()
        with database.reading() as connection:
            entries = journal.unfinished(connection)
        return settle(database, entries, pool=pool)


def settle(
    database: Database, entries: Sequence[JournalEntry], *, pool: Pool | None = None
) -> RecoverySummary:
    """Settle planned entries by looking at their files; the caller holds the job lock."""
    found = inspect(entries, pool=pool)
    counts = {"written": 0, "unchanged": 0, "refused": 0}
    certain = [(entry, found[entry.id]) for entry in entries if entry.id in found]
    lost: list[tuple[JournalEntry, Edited]] = []
    for part in portions.store_all(certain, lambda some: _settle_some(database, some), lost.append):
        for status in part:
            counts[status] += 1
    with database.writing() as connection:
        for batch_id in {entry.batch_id for entry in entries}:
            journal.finish(connection, batch_id, at=time.time())
    unresolved = len(entries) - len(certain) + len(lost)
    return RecoverySummary(counts["written"], counts["unchanged"], counts["refused"], unresolved)


def _settle_some(database: Database, certain: Sequence[tuple[JournalEntry, Edited]]) -> list[str]:
    """Settle entries in one transaction; what came of each."""
    with database.writing() as connection:
        for entry, edited in certain:
            if edited.status == "written":
                state = _state_after(connection, entry)
                was = _facts_before(entry.plan)
                happened = AppliedChange(entry.id, entry.plan.track_id, edited, was)
                settle_done(connection, [happened], state)
            elif edited.status == "unchanged":
                journal.discard(connection, [entry.id])
            else:
                settle_refused(connection, entry.id, edited.code, edited.reason)
    return [edited.status for _entry, edited in certain]


def inspect(entries: Sequence[JournalEntry], *, pool: Pool | None = None) -> dict[int, Edited]:
    """Look at the files of planned entries, and remove the copies left beside them.

    All are read: on a share the time of modification says little.

    Returns:
        By entry: ``unchanged`` where nothing happened, ``written`` where it did. Entries whose
        files cannot be reached are left out.
    """
    found: dict[int, Edited] = {}
    there: list[Inspection] = []
    same: set[int] = set()
    for entry in entries:
        plan = entry.plan
        remove_leftover(plan.temporary)
        try:
            facts = FileFacts.of(plan.path)
        except (OSError, ValueError):
            if os.path.isdir(os.path.dirname(plan.path)):
                reason = Message("the file is not there any more")
                found[entry.id] = Edited("refused", code="missing", reason=reason)
            continue
        if facts == _facts_before(plan):
            same.add(entry.id)
        there.append(Inspection(entry.id, plan.path, plan.raw_before, plan.after))
    if there:
        for result in (pool or file_pool()).run(Each(WriteContext().perform), there):
            if isinstance(result, Completed):
                if result.value.code not in _OUT_OF_REACH:
                    found[result.item.entry_id] = result.value
            elif isinstance(result, Failed):
                found[result.item.entry_id] = Edited(
                    "refused",
                    code="unreadable",
                    reason=result.error.message,
                )
    for number in same:
        if (
            number in found and found[number].status == "refused"
        ):  # nobody touched it, whatever cannot be read
            found[number] = Edited("unchanged")
    return found


@dataclass(frozen=True, slots=True)
class AppliedChange:
    """A change that happened.

    Attributes:
        entry_id: Its journal entry.
        track_id: Its track.
        edited: What it did.
        was: The file just before.
    """

    entry_id: int
    track_id: int | None
    edited: Edited
    was: FileFacts | None


@dataclass(frozen=True, slots=True)
class CurrentTags:
    """What a track's tag says now.

    Attributes:
        track_id: The track.
        genres: Its genres.
        size: The file's size now.
        mtime_ns: Its modification time now.
        was: The file as it was when we took it up: where the library knew another one, the
            next scan has to read it.
    """

    track_id: int
    genres: tuple[str, ...]
    size: int
    mtime_ns: int
    was: FileFacts | None


def settle_done(
    connection: Connection, changes: Sequence[AppliedChange], file_state: FileState
) -> None:
    """Note changes that happened: in the journal, the decisions, and the tracks' rows."""
    news = []
    for change in changes:
        edited = change.edited
        journal.resolve(
            connection,
            change.entry_id,
            "done" if edited.status == "written" else "unchanged",
            after=edited.after,
            raw_after=edited.raw_after,
            size=edited.size,
            mtime_ns=edited.mtime_ns,
        )
        if change.track_id is not None:
            news.append(
                CurrentTags(change.track_id, edited.after, edited.size, edited.mtime_ns, change.was)
            )
    # What an entry takes back had perhaps taken back something itself: that stands again.
    own = [change.entry_id for change in changes]
    journal.release(connection, journal.taken_back_by(connection, own))
    reviews.set_file_state(connection, [tag.track_id for tag in news], file_state)
    store_tags(connection, news)


def store_tags(connection: Connection, news: Sequence[CurrentTags]) -> None:
    """Let the library know what tags say now, and whether the model still disagrees."""
    scanned.set_written(
        connection,
        [
            scanned.WrittenFile(
                tag.track_id,
                tag.genres,
                tag.size,
                tag.mtime_ns,
                tag.was.size if tag.was else None,
                tag.was.mtime_ns if tag.was else None,
            )
            for tag in news
        ],
    )
    active = options.get(connection, options.ACTIVE_MODELS)
    if active:
        outcomes.refresh_agreement(
            connection,
            active.replace(",", "+"),
            vocabulary.load(connection),
            [tag.track_id for tag in news],
        )


def settle_refused(
    connection: Connection, entry_id: int, code: str | None, reason: Message | None
) -> None:
    """Note a change that did not happen."""
    journal.release(connection, [entry_id])
    journal.resolve(connection, entry_id, "refused", reason_code=code, reason=reason)


def state_after(kind: BatchKind, undone: BatchKind | None) -> FileState:
    """How an accepted track's file stands after a change of this kind.

    Args:
        kind: A write or an undo.
        undone: Of an undo: the kind of what it takes back.
    """
    taken_back = kind == "undo" and undone != "undo"
    return FileState.TO_WRITE if taken_back else FileState.WRITTEN


def _facts_before(plan: Plan) -> FileFacts:
    return FileFacts(plan.device or 0, plan.inode or 0, plan.size or 0, plan.mtime_ns or 0)


def _state_after(connection: Connection, entry: JournalEntry) -> FileState:
    batch = journal.batch_of(connection, entry.batch_id)
    assert batch is not None  # the entry's foreign key
    undone = journal.batch_of(connection, batch.undo_of) if batch.undo_of is not None else None
    return state_after(batch.kind, undone.kind if undone else None)


def remove_leftover(temporary: bytes | None) -> None:
    """Remove a copy that the journal names, and nothing else."""
    if temporary is None or not tags.is_ignored(os.fsdecode(os.path.basename(temporary))):
        return
    with contextlib.suppress(OSError):
        if stat.S_ISREG(os.lstat(temporary).st_mode):
            os.unlink(temporary)
