# SPDX-License-Identifier: GPL-3.0-or-later
"""A batch of file changes: journal first, then the files, then the results.

What is done to a file is the work's (`work`); how it is journalled, done in portions, committed
and given up after failures is the same for all. Per portion of files the workers
look what would change, the journal rows are committed durably, and only then
the workers touch the files. Whatever ends a batch early (cancel, a crash of a
worker, a kill of the program) leaves *planned* rows, and `recovery` finds out
the results by looking at the files. So there is one way back, and every
cancel exercises it.
"""

from __future__ import annotations

import itertools
import os
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, Literal, NamedTuple

from genreorganizer import tags
from genreorganizer.db import journal, organizing
from genreorganizer.domain.changes import Changes
from genreorganizer.library import portions, recovery
from genreorganizer.library.failure_streak import FailureStreak
from genreorganizer.library.jobs import Progress, Throttle
from genreorganizer.library.works import known
from genreorganizer.library.works.work import (
    AppliedChange,
    ChangePreview,
    Edited,
    existing_above,
    round_of,
    was_kept,
)
from genreorganizer.messages import Message
from genreorganizer.workers.pool import Completed, Each, Failed, FailureKind

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable, Iterator, Mapping, Sequence

    from sqlalchemy import Connection

    from genreorganizer.db.engine import Database
    from genreorganizer.db.journal import BatchKind
    from genreorganizer.library.exported_playlists import Outdated
    from genreorganizer.library.jobs import Job
    from genreorganizer.library.works.work import ChangeTask, Edit, Verdict, Work
    from genreorganizer.workers.pool import Pool, Workers

_PORTION = 200
_COMMIT_RESULTS = 20
_COMMIT_S = 0.2
_TROUBLE_CODES = frozenset({"missing", "io_error", "no_space", "timeout"})
"""The share is gone or the disk is full, rather than something about this very file."""
_STATUS: Final[Mapping[Verdict, Literal["written", "unchanged", "refused"]]] = {
    "change": "written",
    "unchanged": "unchanged",
    "kept": "unchanged",
    "refused": "refused",
}
_FAILURE_CODES = {
    FailureKind.TIMEOUT: "timeout",
    FailureKind.CRASHED: "crashed",
    FailureKind.MEMORY: "too_large",
}


class FileResult(NamedTuple):
    """The result for one file.

    Attributes:
        path: The file (bytes).
        status: ``written``, ``unchanged`` or ``refused``; in a dry run what it would be.
        before: What was changed, as it was before, for display: genres.
        after: The same as it is now; in a dry run as it would be.
        reason: Of a refusal: why.
        code: Of a refusal: its stable identifier.
        stored_as: How the format holds the genres, in words.
        track_id: The track, where it is still in the library.
        target: Of a move: where the file is to be.
        kept: It is unchanged because it was left the genre that it had, which is news.
    """

    path: bytes
    status: Literal["written", "unchanged", "refused"]
    before: tuple[str, ...]
    after: tuple[str, ...]
    reason: Message | None = None
    code: str | None = None
    stored_as: Message | None = None
    track_id: int | None = None
    target: bytes | None = None
    kept: bool = False

    @property
    def path_str(self) -> str:
        """The path as the system's functions take it (surrogate escapes for odd bytes)."""
        return os.fsdecode(self.path)


Did = Literal["written", "restored", "moved", "moved back", "copied", "removed"]


@dataclass(frozen=True, slots=True)
class WriteSummary:
    """What a batch did.

    Attributes:
        batch: Its number in the history; None where nothing was to do, and in a dry run.
        written: Files changed.
        unchanged: Files that were right already, or were to be left as they were.
        refused: Files left alone, each with its reason.
        did: What was done to the files that it changed.
        playlists: Of an undo of moves: the exported playlist files that are out of date now.
        kept: Those of the unchanged files that were left the genre that they had, and had not
            been before; of an undo, those of which that was taken back.
    """

    batch: int | None
    written: int
    unchanged: int
    refused: int
    did: Did = "written"
    playlists: tuple[Outdated, ...] = ()
    kept: int = 0


def preview(work: Work, tasks: Sequence[ChangeTask], pool: Pool) -> Job[WriteSummary]:
    """Look what a batch would do, without touching anything.

    Yields:
        Progress with a `FileResult` as its item for each file.
    """
    counts, drives = _Counts(), _Drives()
    with pool.open(Each(work.context.perform)) as workers:
        for portion in _portions(tasks):
            looked = yield from _look(workers, drives, portion, counts, len(tasks))
            yield from counts.count(itertools.starmap(_result_of_look, looked), len(tasks))
    return counts.summary(None)


def run(
    database: Database,
    work: Work,
    tasks: Sequence[ChangeTask],
    pool: Pool,
    *,
    kind: BatchKind,
    undo_of: int | None = None,
) -> Job[WriteSummary]:
    """Change files, journal first.

    Args:
        database: The library; the caller holds its job lock.
        work: What is done to them.
        tasks: The files.
        pool: Where files are parsed and changed.
        kind: What the history calls it.
        undo_of: The batch that an undo takes back.

    Yields:
        Progress with a `FileResult` as its item for each file, after its commit; with a problem
        where several files in a row could not be reached or written. Their rows wait meanwhile.

    Raises:
        EnvironmentFailure: The database cannot be written.
    """
    if not tasks:
        return WriteSummary(None, 0, 0, 0)
    batch = _Batch(database, work, kind, undo_of)
    with database.reading() as connection:
        drives = _Drives(organizing.homes(connection))
    counts = _Counts()
    try:
        with pool.open(Each(work.context.perform)) as workers:
            for portion in _portions(tasks):
                looked = yield from _look(workers, drives, portion, counts, len(tasks))
                edits, looked = batch.plan(looked)
                settled = (pair for pair in looked if pair[1].verdict != "change")
                yield from counts.count(itertools.starmap(_result_of_look, settled), len(tasks))
                yield from _edit(workers, drives, batch, edits, counts, len(tasks))
    finally:
        batch.close()
    return counts.summary(batch.id)


class _Planned(NamedTuple):
    """A file whose journal row is committed."""

    task: ChangeTask
    outlook: ChangePreview
    edit: Edit
    plan: journal.Plan


_TOLD = Changes()


class _Counts:
    """Counts results."""

    def __init__(self) -> None:
        self._by_status = {"written": 0, "unchanged": 0, "refused": 0}
        self._kept = 0

    @property
    def done(self) -> int:
        return sum(self._by_status.values())

    def count(self, results: Iterable[FileResult], total: int) -> Iterator[Progress]:
        """The reports of results that were committed together; the first one tells the changes."""
        results = list(results)
        ids = frozenset(result.track_id for result in results if result.track_id is not None)
        changes = Changes(tracks=ids, history=True)
        for done, result in enumerate(results, self.done + 1):
            self._by_status[result.status] += 1
            self._kept += result.kept
            yield Progress(done, total, os.fsdecode(result.path), changes, result)
            changes = _TOLD

    def summary(self, batch_id: int | None) -> WriteSummary:
        counts = self._by_status
        return WriteSummary(
            batch_id, counts["written"], counts["unchanged"], counts["refused"], kept=self._kept
        )


class _Drives:
    """Tells trouble with drives and shares from that of a file.

    Args:
        homes: The library's folders, each with a separator at its end, and ids.
    """

    def __init__(self, homes: Sequence[tuple[bytes, int]] = ()) -> None:
        self._homes = [home for home, _number in homes]

    def problem(self, path: bytes, result: ChangePreview | Edited) -> Message | None:
        """What failed, where the disk or the network may be to blame."""
        if result.code not in _TROUBLE_CODES or result.reason is None:
            return None
        if result.code == "missing" and self._is_there(path):
            return None
        return Message("{file}: {reason}", file=os.fsdecode(path), reason=result.reason)

    def _is_there(self, path: bytes) -> bool:
        """Whether the drive of a missing file is; in its place is an empty folder at most."""
        home = next((home for home in self._homes if path.startswith(home)), None)
        folder = existing_above(os.path.dirname(path))
        if home is not None and folder.startswith(home):
            return True
        if home is not None and not os.path.isdir(home):
            return False
        try:
            return os.path.ismount(folder) or bool(os.listdir(folder))
        except OSError:
            return False


class _Batch:
    """The journal's side of a batch."""

    def __init__(
        self, database: Database, work: Work, kind: BatchKind, undo_of: int | None
    ) -> None:
        self._database = database
        self._work = work
        policy = work.policy if kind == "write" else ""
        with database.writing() as connection:
            self.id = journal.start(
                connection, kind, work=work.name, at=time.time(), policy=policy, undo_of=undo_of
            )
            self._kept = known.of_batch(connection, self.id)._replace(work=work)
        self._done: list[journal.Plan] = []

    def plan(
        self, looked: Sequence[tuple[ChangeTask, ChangePreview]]
    ) -> tuple[list[_Planned], list[tuple[ChangeTask, ChangePreview]]]:
        """Commit the rows of a portion, durably where files are to be touched.

        Returns:
            The changes whose rows are committed; and the outlooks, those of files whose rows
            cannot be stored being refusals now.
        """
        lost: dict[ChangeTask, ChangePreview] = {}

        def give_up(pair: tuple[ChangeTask, ChangePreview]) -> None:
            task, outlook = pair
            lost[task] = ChangePreview(
                "refused", outlook.before, outlook.before, code="failed", reason=portions.REASON
            )

        parts = portions.store_all(looked, self._plan, give_up)
        return (
            list(itertools.chain.from_iterable(parts)),
            [(task, lost.get(task, outlook)) for task, outlook in looked],
        )

    def _plan(self, pairs: Sequence[tuple[ChangeTask, ChangePreview]]) -> list[_Planned]:
        to_change = any(outlook.verdict == "change" for _, outlook in pairs)
        names = tags.temporary_names(len(pairs))
        entered = [
            _entered(task, outlook, name)
            for (task, outlook), name in zip(pairs, names, strict=True)
        ]
        planned = []
        with self._database.writing(durable=to_change) as connection:
            numbers = journal.enter(connection, self.id, entered)
            taken_back = []
            stand_again = []
            for (task, outlook), name, entry, number in zip(
                pairs, names, entered, numbers, strict=True
            ):
                if outlook.verdict == "refused":
                    self._refuse(connection, task, outlook.code, outlook.reason)
                elif task.undoes is not None:
                    taken_back.append((task.undoes, number))
                    if outlook.verdict in ("unchanged", "kept"):
                        stand_again.append(task.undoes)
                if outlook.verdict == "change":
                    edit = task.edit(number, outlook, name)
                    planned.append(_Planned(task, outlook, edit, entry.plan))
            journal.set_undone(connection, taken_back)
            journal.release(connection, stand_again)
            self._work.note(connection, pairs, forward=self._kept.forward)
        return planned

    def commit(self, answers: Sequence[tuple[_Planned, Edited]]) -> list[FileResult]:
        """Commit the result of some files."""
        results: list[FileResult] = []

        def give_up(answer: tuple[_Planned, Edited]) -> None:
            planned, edited = answer  # the row stays planned: the next run looks again
            if edited.status != "refused":
                edited = Edited("refused", reason=portions.REASON)
            results.append(_result_of_edit(planned, edited))

        for part in portions.store_all(answers, self._commit, give_up):
            results += part
        return results

    def _commit(self, answers: Sequence[tuple[_Planned, Edited]]) -> list[FileResult]:
        happened = [
            AppliedChange(planned.edit.entry_id, planned.plan, edited)
            for planned, edited in answers
            if edited.status != "refused"
        ]
        self._work.secure(happened, os.fsencode(self._database.path))
        with self._database.writing() as connection:
            if happened:
                recovery.commit_done(connection, self._kept, happened)
            for planned, edited in answers:
                if edited.status == "refused":
                    recovery.commit_refused(
                        connection, planned.edit.entry_id, edited.code, edited.reason
                    )
                    self._refuse(connection, planned.task, edited.code, edited.reason)
        self._done += (planned.plan for planned, edited in answers if edited.status == "written")
        return [_result_of_edit(planned, edited) for planned, edited in answers]

    def truth(self, planned: _Planned, kind: FailureKind, reason: Message) -> Edited:
        """The result for a file whose worker did not survive it."""
        with self._database.reading() as connection:
            entries = journal.entries(connection, ids=[planned.edit.entry_id])
        edited = self._work.inspect(entries, None).get(planned.edit.entry_id)
        if edited is not None and edited.status != "unchanged":
            return edited
        return Edited("refused", code=_FAILURE_CODES.get(kind, "failed"), reason=reason)

    def clear(self, plan: journal.Plan) -> None:
        """Remove what a failed try left."""
        self._work.clear(plan)

    def close(self) -> None:
        """Find out the result of rows that are still planned, tidy up, and end the batch."""
        with self._database.reading() as connection:
            left = journal.unfinished(connection, self.id)
        if left:
            recovery.resolve(self._database, left)
        self._work.finish(self._done)
        with self._database.writing() as connection:
            journal.finish(connection, self.id, at=time.time())

    def _refuse(
        self, connection: Connection, task: ChangeTask, code: str | None, reason: Message | None
    ) -> None:
        self._work.refuse(connection, task, code, reason, forward=self._kept.forward)


def _entered(task: ChangeTask, outlook: ChangePreview, temporary: str) -> journal.Entered:
    device, inode, size, mtime_ns = outlook.facts or (None, None, None, None)
    copy = None
    if outlook.verdict == "change" and outlook.folder:
        copy = outlook.folder + temporary.encode()
    plan = journal.Plan(
        task.path,
        task.track_id,
        outlook.before,
        outlook.after,
        outlook.raw_before,
        device,
        inode,
        size,
        mtime_ns,
        copy,
        outlook.target,
        was_kept(task),
    )
    if outlook.verdict == "change":
        return journal.Entered(plan)
    return journal.Entered(plan, outlook.verdict, outlook.code, outlook.reason)


def _look(
    workers: Workers[Any, Any],
    drives: _Drives,
    tasks: Sequence[ChangeTask],
    counts: _Counts,
    total: int,
) -> Generator[Progress, None, list[tuple[ChangeTask, ChangePreview]]]:
    """What would change, in the order of the tasks."""
    outlooks: dict[ChangeTask, ChangePreview] = {}
    streak: FailureStreak[ChangeTask, ChangePreview] = FailureStreak(tasks)
    while True:
        for result in workers.run(streak.pending()):
            match result:
                case Completed(item, outlook):
                    outlooks.update(
                        streak.record(item, outlook, drives.problem(item.path, outlook))
                    )
                case Failed(item, kind, error):
                    code = _FAILURE_CODES.get(kind, "unreadable")
                    outlook = ChangePreview("refused", code=code, reason=error.message)
                    outlooks.update(
                        streak.record(item, outlook, drives.problem(item.path, outlook))
                    )
                case None:
                    yield Progress(counts.done, total)
        if not streak.failure:
            outlooks.update(streak.flush())
            break
        yield Progress(counts.done, total, problem=streak.failure)
        streak.retry()
    return [(task, outlooks[task]) for task in tasks]


def _edit(
    workers: Workers[Any, Any],
    drives: _Drives,
    batch: _Batch,
    planned: Sequence[_Planned],
    counts: _Counts,
    total: int,
) -> Generator[Progress, None, None]:
    """Touch the files whose rows are committed.

    Rows of files that failed stay *planned* until these were tried again.
    """
    by_edit = {plan.edit: plan for plan in planned}
    streak: FailureStreak[Edit, Edited] = FailureStreak(by_edit)
    yield from _edit_some(workers, drives, batch, by_edit, streak, counts, total)
    while streak.failure:
        yield Progress(counts.done, total, problem=streak.failure)
        for edit in streak.retry():
            batch.clear(by_edit[edit].plan)
        yield from _edit_some(workers, drives, batch, by_edit, streak, counts, total)


def _edit_some(
    workers: Workers[Any, Any],
    drives: _Drives,
    batch: _Batch,
    by_edit: Mapping[Edit, _Planned],
    streak: FailureStreak[Edit, Edited],
    counts: _Counts,
    total: int,
) -> Generator[Progress, None, None]:
    """Touch them until too many fail."""
    answers: list[tuple[Edit, Edited]] = []
    due = Throttle(_COMMIT_S)

    def committed() -> Iterator[Progress]:
        certain = [(by_edit[edit], edited) for edit, edited in answers]
        answers.clear()
        yield from counts.count(batch.commit(certain), total)

    run = workers.run(streak.pending())
    try:
        for result in run:
            match result:
                case Completed(item, edited):
                    answers += streak.record(item, edited, drives.problem(item.path, edited))
                case Failed(item, kind, error):
                    edited = batch.truth(by_edit[item], kind, error.message)
                    answers += streak.record(item, edited, drives.problem(item.path, edited))
                case None:
                    yield Progress(counts.done, total)
            if result is None or (len(answers) >= _COMMIT_RESULTS and due.is_due()):
                yield from committed()
        if not streak.failure:
            answers += streak.flush()
        yield from committed()
    finally:
        run.close()  # workers that write now are stopped before the files are looked at
        for _ in committed():
            pass


def _result_of_edit(planned: _Planned, edited: Edited) -> FileResult:
    refused = edited.status == "refused"
    outlook = planned.outlook
    return FileResult(
        planned.task.path,
        edited.status,
        outlook.before,
        outlook.before if refused else edited.after,
        edited.reason,
        edited.code,
        None if refused else outlook.stored_as,
        planned.task.track_id,
        outlook.target,
    )


def _result_of_look(task: ChangeTask, outlook: ChangePreview) -> FileResult:
    return FileResult(
        path=task.path,
        status=_STATUS[outlook.verdict],
        before=outlook.before,
        after=outlook.after,
        reason=outlook.reason,
        code=outlook.code,
        stored_as=outlook.stored_as,
        track_id=task.track_id,
        target=outlook.target,
        kept=outlook.verdict == "kept" and not was_kept(task),
    )


def _portions(tasks: Sequence[ChangeTask]) -> Iterator[Sequence[ChangeTask]]:
    """Portions of a round each: no planned row depends on another one when a crash comes."""
    for _, some in itertools.groupby(tasks, round_of):
        while portion := list(itertools.islice(some, _PORTION)):
            yield portion
