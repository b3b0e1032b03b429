# SPDX-License-Identifier: GPL-3.0-or-later
"""What a scan read, stored in batches: known files, new ones, moved ones, missing ones."""

from __future__ import annotations

import itertools
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from genreorganizer.db import folders as folder_table
from genreorganizer.db import outcome_rows, reviews, scanned, vocabulary, writing
from genreorganizer.domain.changes import Changes
from genreorganizer.domain.files import ScannedFile, is_below
from genreorganizer.domain.text import path_text
from genreorganizer.library import album_answers, moves, outcomes, portions
from genreorganizer.library.jobs import Progress, Throttle
from genreorganizer.library.portions import store_all
from genreorganizer.library.survey import PathProblem, Survey, Task

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    import sqlalchemy as sa

    from genreorganizer.db.engine import Database
    from genreorganizer.db.scanned import Twin
    from genreorganizer.library.jobs import Job

_BATCH: Final = 500
_BATCH_S: Final = 0.5


@dataclass(frozen=True, slots=True)
class ScanSummary:
    """What a scan found; every file of the scanned folders counts once.

    Attributes:
        added: New files.
        changed: Known files whose content changed.
        moved: Known files found in another place or under another name.
        unchanged: Known files that are as they were.
        missing: Known files that are not there.
        unreadable: Files that cannot be read, now or since an earlier scan.
        elapsed_s: Duration in seconds.
        problems: The unreadable files, and why.
        unavailable: Folders that were not scanned, and why; nothing in them counts as missing.
    """

    added: int = 0
    changed: int = 0
    moved: int = 0
    unchanged: int = 0
    missing: int = 0
    unreadable: int = 0
    elapsed_s: float = 0.0
    problems: tuple[PathProblem, ...] = ()
    unavailable: tuple[PathProblem, ...] = ()


class Ledger:
    """Stores what was read, in batches, and counts."""

    def __init__(self, database: Database, survey: Survey) -> None:
        self._database = database
        self._survey = survey
        self._report = Throttle()
        self._due = Throttle(_BATCH_S)
        self._batch: list[tuple[Task, ScannedFile]] = []
        self._waiting: list[tuple[Task, ScannedFile]] = []  # may be moved files
        self._reread = {task.known.id for task in survey.tasks.values() if task.known}
        self._done = 0
        self._added = self._changed = self._moved = self._missing = 0
        self._problems = list(survey.problems)

    def note_known(self) -> Job[None]:
        """Store what the listing alone tells of known files."""
        survey = self._survey
        if not (survey.returned or survey.reassigned or survey.renumbered):
            return
        with self._database.writing() as connection:
            scanned.mark_present(connection, survey.returned)
            for folder_id, ids in survey.reassigned.items():
                scanned.set_home(connection, ids, folder_id=folder_id)
            for device, ids in survey.renumbered.items():
                scanned.set_device(connection, ids, device=device)
        yield self._progress(Changes(all_tracks=bool(survey.returned or survey.reassigned)))

    def take(self, task: Task, file: ScannedFile | None) -> None:
        """Take a file that was read; None vanished since it was listed."""
        self._done += 1
        if file is None:
            if task.known is not None:
                self._survey.unseen[task.path] = task.known
            return
        if file.unreadable is not None:
            self._problems.append(PathProblem(task.path, file.unreadable))
        self._batch.append((task, file))

    def commit_when_due(self) -> Job[None]:
        """Commit a batch where it is large or old enough; report progress."""
        if len(self._batch) >= _BATCH or (self._batch and self._due.is_due()):
            yield from self.commit()
        elif self._report.is_due():
            yield self._progress()

    def commit(self) -> Job[None]:
        """Commit what was read, apart from what may be a moved file."""
        batch, self._batch = self._batch, []
        if not batch:
            return
        parts = store_all(batch, self._commit, self._give_up)
        self._due.restart()
        changed = frozenset(itertools.chain.from_iterable(ids for ids, _new in parts))
        yield self._progress(Changes(tracks=changed, all_tracks=any(new for _ids, new in parts)))

    def _commit(self, batch: Sequence[tuple[Task, ScannedFile]]) -> tuple[list[int], bool]:
        """Store files in one transaction: the known ones among them, and whether there are new."""
        new: list[tuple[Task, ScannedFile]] = []
        same: list[tuple[int, int, ScannedFile]] = []
        reread: set[int] = set()
        waiting: list[tuple[Task, ScannedFile]] = []
        with self._database.writing() as connection:
            vanished = self._vanished_audio(connection, batch)
            audio = scanned.fingerprints(
                connection, [task.known.id for task, _ in batch if task.known]
            )
            for task, file in batch:
                if task.known and _same(audio.get(task.known.id), file.fingerprint):
                    same.append((task.known.id, task.folder_id, file))
                    if task.is_reread:
                        reread.add(task.known.id)
                elif task.known or file.fingerprint in vanished:
                    waiting.append((task, file))
                else:
                    new.append((task, file))
            as_before: frozenset[int] = frozenset()
            if self._survey.again:
                as_before = scanned.unchanged(connection, [(id_, file) for id_, _, file in same])
                same = [entry for entry in same if entry[0] not in as_before]
            now = time.time()
            scanned.insert(connection, [(task.folder_id, file) for task, file in new], at=now)
            _store(connection, same, at=now)
        changed = [entry for entry in same if entry[0] not in reread]
        self._survey.unchanged += len(as_before) + len(same) - len(changed)
        self._waiting += waiting
        self._added += sum(file.unreadable is None for _, file in new)
        self._changed += sum(file.unreadable is None for _, _, file in changed)
        return [number for number, _, _ in same], bool(new)

    def _give_up(self, entry: tuple[Task, ScannedFile]) -> None:
        """Tell of a file that cannot be stored; the next scan tries again."""
        self._problems.append(PathProblem(entry[0].path, portions.REASON))

    def resolve_moves(self) -> Job[None]:
        """Decide for the files that may be moved ones, now that all is known."""
        waiting = {task.path: (task, file) for task, file in self._waiting}
        replaced = {task.known.id for task, _ in waiting.values() if task.known}
        arrivals = {
            path: file.fingerprint for path, (_, file) in waiting.items() if file.fingerprint
        }
        with self._database.reading() as connection:
            orphans = [
                twin
                for twin in scanned.with_audio(connection, arrivals.values())
                if twin.id in replaced or self._is_orphan(twin)
            ]
        pairs = moves.match(arrivals, orphans)
        for paths in _batches(pairs, waiting, {twin.id for twin in pairs.values()}):
            store_all(
                paths,
                lambda some: self._move({path: pairs[path] for path in some}, waiting),
                lambda path: self._give_up(waiting[path]),
            )
            yield self._progress(Changes(all_tracks=True))
        claimed = {twin.id for twin in pairs.values()}
        rest = [entry for path, entry in waiting.items() if path not in pairs]
        for start in range(0, len(rest), _BATCH):
            store_all(
                rest[start : start + _BATCH],
                lambda some: self._replace(some, claimed),
                self._give_up,
            )
            yield self._progress(Changes(all_tracks=True))
        for twin in pairs.values():
            self._survey.unseen.pop(twin.path, None)

    def note_missing(self) -> Job[None]:
        """Note which files are gone, and that the folders were scanned to the end."""
        survey = self._survey
        gone = [
            known.id
            for path, known in survey.unseen.below(scope.path for scope in survey.scopes)
            if not any(is_below(path, scope) for scope in survey.unavailable)
            and (known.missing or survey.is_gone(path, known.device))
        ]
        now = time.time()
        with self._database.writing() as connection:
            scanned.mark_missing(connection, gone, at=now)
            folder_table.set_scanned(
                connection,
                [
                    scope.folder_id
                    for scope in survey.scopes
                    if scope.whole and scope.path not in survey.unavailable
                ],
                at=now,
            )
            folder_table.set_times(
                connection,
                [scope.path for scope in survey.scopes if scope.path not in survey.unavailable],
                survey.times,
            )
        self._missing = len(gone)
        yield self._progress(Changes(all_tracks=bool(gone), folders=True))

    def summary(self, elapsed_s: float) -> ScanSummary:
        """The counts."""
        survey = self._survey
        unavailable = [PathProblem(path, reason) for path, reason in survey.unavailable.items()]
        return ScanSummary(
            added=self._added,
            changed=self._changed,
            moved=self._moved,
            unchanged=survey.unchanged,
            missing=self._missing,
            unreadable=len(self._problems),
            elapsed_s=elapsed_s,
            problems=tuple(sorted(self._problems, key=lambda problem: problem.path)),
            unavailable=(*unavailable, *survey.blocked),
        )

    def _progress(self, changes: Changes | None = None) -> Progress:
        self._report.restart()
        current = path_text(self._batch[-1][1].path) if self._batch else ""
        total = len(self._survey.tasks)
        return Progress(self._done, total, current, changes or Changes())

    def _vanished_audio(
        self, connection: sa.Connection, batch: Sequence[tuple[Task, ScannedFile]]
    ) -> set[bytes]:
        """Audio of new files that a track has whose own file vanished, or may have."""
        if not (self._survey.unseen or self._reread):
            return set()  # every known file is in its place
        wanted = [file.fingerprint for task, file in batch if not task.known and file.fingerprint]
        return {
            twin.fingerprint
            for twin in scanned.with_audio(connection, wanted)
            if twin.id in self._reread or self._is_orphan(twin)
        }

    def _is_orphan(self, twin: Twin) -> bool:
        return twin.path in self._survey.unseen and self._survey.is_gone(twin.path, twin.device)

    def _move(
        self,
        pairs: dict[bytes, Twin],
        waiting: dict[bytes, tuple[Task, ScannedFile]],
    ) -> None:
        ids = {twin.id for twin in pairs.values()}
        overwritten = {
            known.id for path in pairs if (known := waiting[path][0].known) and known.id not in ids
        }
        files = [
            (twin.id, waiting[path][0].folder_id, waiting[path][1]) for path, twin in pairs.items()
        ]
        with self._database.writing() as connection:
            scanned.remove(connection, overwritten)
            scanned.free_paths(connection, ids)
            _store(connection, files, at=time.time())
        self._moved += len(files)

    def _replace(
        self,
        rest: Sequence[tuple[Task, ScannedFile]],
        claimed: set[int],
    ) -> None:
        """Files that are no moved ones: new, or other audio under a known name."""
        known = [(task, file) for task, file in rest if task.known and task.known.id not in claimed]
        new = [(task, file) for task, file in rest if not task.known or task.known.id in claimed]
        now = time.time()
        updates = [(task.known.id, task.folder_id, file) for task, file in known if task.known]
        with self._database.writing() as connection:
            ids = [number for number, _, _ in updates]
            scanned.forget_results(connection, ids)
            with album_answers.following(connection, ids):
                scanned.update(connection, updates, at=now)
            scanned.insert(connection, [(task.folder_id, file) for task, file in new], at=now)
        self._changed += len(updates)
        self._added += len(new)


def _same(before: bytes | None, now: bytes | None) -> bool:
    """Whether a file holds the audio that it held; so it is taken where one is unknown."""
    return before is None or now is None or before == now


def _store(
    connection: sa.Connection, files: Sequence[tuple[int, int, ScannedFile]], *, at: float
) -> None:
    """Store what known tracks' files say now, and what follows from it."""
    tags = {number: file.genres for number, _, file in files if file.unreadable is None}
    writing.note_tags(connection, tags)
    with album_answers.following(connection, [number for number, _, _ in files]):
        scanned.update(connection, files, at=at)
    reviews.mark_held(connection, tags)
    _hold_tags_against_answers(connection, [number for number, _, _ in files])


def _hold_tags_against_answers(connection: sa.Connection, ids: Sequence[int]) -> None:
    """What was read may be other tags than those with which the model (dis)agreed."""
    for model_id in outcome_rows.models(connection, ids):
        outcomes.refresh_agreement(connection, model_id, vocabulary.load(connection), ids)


def _batches(
    pairs: dict[bytes, Twin],
    waiting: dict[bytes, tuple[Task, ScannedFile]],
    claimed: set[int],
) -> Iterator[list[bytes]]:
    """Moves to commit together: files that changed places are one batch, whatever its size."""
    taken = {known.id for path in pairs if (known := waiting[path][0].known)} & claimed
    chained = [
        path
        for path, twin in pairs.items()
        if twin.id in taken or ((known := waiting[path][0].known) and known.id in taken)
    ]
    if chained:
        yield chained
    rest = iter(pairs.keys() - set(chained))
    while batch := list(itertools.islice(rest, _BATCH)):
        yield batch
