# SPDX-License-Identifier: GPL-3.0-or-later
"""Listening to the tracks of the library, and to files outside of it.

Only this process writes: workers return predictions, which are committed about
twice a second. What a kill loses is analyzed again by the next run, because
the tracks to analyze are those without an answer.
"""

from __future__ import annotations

import itertools
import os
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from genreorganizer.db import options, predictions, suggestions, tracks, vocabulary
from genreorganizer.db.lock import job_lock
from genreorganizer.domain.changes import Changes
from genreorganizer.domain.rules import QueryContext
from genreorganizer.errors import EnvironmentFailure
from genreorganizer.library import album_answers, models, portions
from genreorganizer.library.jobs import Progress
from genreorganizer.workers.analysis import AudioItem, analysis_pool, listening
from genreorganizer.workers.pool import Completed, Failed

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from sqlalchemy import Connection

    from genreorganizer.classify.registry import Registry
    from genreorganizer.db.engine import Database
    from genreorganizer.domain.prediction import TrackPrediction
    from genreorganizer.domain.rules import Rule
    from genreorganizer.library.jobs import Job
    from genreorganizer.library.model import Model
    from genreorganizer.messages import Message
    from genreorganizer.settings import AnalysisSettings
    from genreorganizer.workers.pool import Pool

_COMMIT_S = 0.5
_COMMIT_RESULTS = 20
_PAGE = 500
_GONE_IN_A_ROW = 10


@dataclass(frozen=True, slots=True)
class AnalyzedFile:
    """The result of listening to one file.

    Attributes:
        path: The file (bytes).
        prediction: The classifier's answer; None where it failed.
        error: Why it failed, in one line; None where it did not.
        track_id: The track; None outside of the library.
    """

    path: bytes
    prediction: TrackPrediction | None
    error: Message | None
    track_id: int | None = None


@dataclass(frozen=True, slots=True)
class AnalyzeSummary:
    """What an analysis did.

    Attributes:
        done: Tracks analyzed.
        skipped: Tracks of the selection that needed no analysis: answered before, or the file
            is missing or unreadable.
        failed: Tracks that could not be analyzed; the ledger has the reasons, but of those gone.
        elapsed_s: Time taken, in seconds.
        gone: Of those that failed, tracks whose files are not there now.
    """

    done: int
    skipped: int
    failed: int
    elapsed_s: float
    gone: int = 0


def analyze(
    database: Database,
    registry: Registry,
    *,
    settings: AnalysisSettings,
    track_ids: Iterable[int] | None = None,
    rule: Rule | None = None,
    again: bool = False,
    model_ids: Sequence[str] | None = None,
    pool: Pool | None = None,
) -> Job[AnalyzeSummary]:
    """Analyze the tracks that the model has no answer for yet.

    Tracks that failed before are tried again only where they are asked for, by id or rule.
    The outcomes that lists show change only where the model is the active one; the first
    model ever used becomes it.

    Args:
        database: The library.
        registry: The installed classifiers.
        settings: How to listen.
        track_ids: Only these tracks.
        rule: Only the tracks that match.
        again: Those that the model has answered, too; the new answer takes the old one's place.
        model_ids: Another model than the active one; several form an ensemble.
        pool: Runs the work; processes by the settings when not given.

    Yields:
        Progress with an `AnalyzedFile` as its item for each track analyzed.

    Raises:
        EnvironmentFailure: The model is unusable, another job runs, the database cannot be
            written, or file after file cannot be reached.
    """
    started = time.monotonic()
    with job_lock(database):
        with database.writing() as connection:
            active = models.active_ids(connection, registry)
            chosen = tuple(model_ids or active)
            model = models.describe(registry, chosen)
            if options.get(connection, options.ACTIVE_MODELS) is None:
                active = chosen
                options.put(connection, options.ACTIVE_MODELS, ",".join(chosen))
            context = QueryContext(vocabulary.load(connection), model.id, model.labels)
            selected = _selected(connection, track_ids, rule, context)
            pending: Sequence[int] = suggestions.analyzable(connection, selected)
            if not again:
                pending = predictions.without_answer(
                    connection,
                    pending,
                    model.id,
                    model.version,
                    retry_failed=track_ids is not None or rule is not None,
                )
        keeper = _Keeper(database, model, shown=chosen == active)
        workers = pool or analysis_pool(settings)
        run = workers.run(
            listening(registry.folders, model.id, settings), _items(database, pending)
        )
        yield Progress(0, len(pending))
        try:
            for result in run:
                item = None if result is None else keeper.take(result)
                changes = keeper.commit_if_due()
                current = os.fsdecode(os.path.basename(item.path)) if item else ""
                yield Progress(
                    keeper.finished, len(pending), current, changes, item,
                    notices=workers.notices(),
                )  # fmt: skip
        finally:
            run.close()
            last = keeper.commit()
        yield Progress(keeper.finished, len(pending), changes=last)
    return AnalyzeSummary(
        done=keeper.done,
        skipped=len(selected) - len(pending),
        failed=keeper.failed,
        elapsed_s=time.monotonic() - started,
        gone=keeper.gone,
    )


def predict_files(
    registry: Registry,
    paths: Iterable[str | bytes | os.PathLike[str]],
    *,
    settings: AnalysisSettings,
    model_ids: Sequence[str] | None = None,
    pool: Pool | None = None,
) -> Job[AnalyzeSummary]:
    """Listen to files outside of the library.

    Args:
        registry: The installed classifiers.
        paths: The files.
        settings: How to listen.
        model_ids: The classifier; several form an ensemble; the first installed when not given.
        pool: Runs the work; processes by the settings when not given.

    Yields:
        Progress with an `AnalyzedFile` as its item, in the order of the paths.

    Raises:
        ModelUnusable: The model is missing or unusable.
    """
    started = time.monotonic()
    model = models.describe(registry, tuple(model_ids or models.default_ids(registry)))
    items = [AudioItem(number, os.fsencode(path)) for number, path in enumerate(paths)]
    run = (pool or analysis_pool(settings)).run(
        listening(registry.folders, model.id, settings), items
    )
    waiting: dict[int, AnalyzedFile] = {}
    done = failed = 0
    try:
        for result in run:
            if result is None:
                yield Progress(done + len(waiting), len(items))
                continue
            waiting[result.item.key] = _analyzed(result, None)
            while (file := waiting.pop(done, None)) is not None:
                done += 1
                failed += file.error is not None
                yield Progress(done, len(items), os.fsdecode(file.path), item=file)
    finally:
        run.close()
    return AnalyzeSummary(done - failed, 0, failed, time.monotonic() - started)


_Answer = tuple[int, "TrackPrediction | predictions.AnalysisFailure"]


class _Keeper:
    """Gathers answers and commits them in small portions."""

    def __init__(self, database: Database, model: Model, *, shown: bool) -> None:
        self.done = 0
        self.failed = 0
        self.gone = 0
        self._database = database
        self._model = model
        self._shown = shown
        self._answers: list[_Answer] = []
        self._committed_at = time.monotonic()
        self._gone_in_a_row = 0

    @property
    def finished(self) -> int:
        return self.done + self.failed

    def take(
        self, result: Completed[AudioItem, TrackPrediction] | Failed[AudioItem]
    ) -> AnalyzedFile:
        """Count a result and keep it for the next commit.

        Raises:
            EnvironmentFailure: One file after the other is gone.
        """
        item = result.item
        if isinstance(result, Completed):
            self.done += 1
            self._gone_in_a_row = 0
            self._answers.append((item.key, result.value))
        else:
            self.failed += 1
            if os.path.exists(item.path):
                self._gone_in_a_row = 0
                failure = predictions.AnalysisFailure(
                    self._model.id, self._model.version, result.error.message
                )
                self._answers.append((item.key, failure))
            else:
                self._miss(item)  # no answer is kept: it will be analyzed when it is back
        return _analyzed(result, item.key)

    def commit_if_due(self) -> Changes:
        due = time.monotonic() - self._committed_at >= _COMMIT_S
        return self.commit() if due or len(self._answers) >= _COMMIT_RESULTS else Changes()

    def commit(self) -> Changes:
        answers, self._answers = self._answers, []
        self._committed_at = time.monotonic()
        parts = portions.store_all(answers, self._store, self._give_up)
        return Changes(tracks=frozenset(itertools.chain.from_iterable(parts)))

    def _store(self, answers: Sequence[_Answer]) -> set[int]:
        """Store answers in one transaction; the tracks that are still there."""
        with self._database.writing() as connection:
            ids = set(suggestions.tags_and_outcomes(connection, [number for number, _ in answers]))
            there = [entry for entry in answers if entry[0] in ids]  # some may be gone meanwhile
            predictions.store(connection, there, at=time.time())
            if self._shown:
                ids |= album_answers.with_mates(connection, ids)
                models.refresh(connection, self._model, ids)
        return ids

    def _give_up(self, answer: _Answer) -> None:
        """Keep a failure in the place of an answer that cannot be stored."""
        number, kept = answer
        if not isinstance(kept, predictions.AnalysisFailure):
            self.done -= 1
            self.failed += 1
            failure = predictions.AnalysisFailure(
                self._model.id, self._model.version, portions.REASON
            )
            portions.store_all([(number, failure)], self._store, self._give_up)

    def _miss(self, item: AudioItem) -> None:
        self.gone += 1
        self._gone_in_a_row += 1
        if self._gone_in_a_row >= _GONE_IN_A_ROW:
            raise EnvironmentFailure(
                "Stopped: {count} files in a row cannot be reached, the last is {file}; connect "
                "the drive or scan again, then analyze again",
                count=self._gone_in_a_row,
                file=os.fsdecode(item.path),
            )


def _selected(
    connection: Connection,
    track_ids: Iterable[int] | None,
    rule: Rule | None,
    context: QueryContext,
) -> list[int]:
    if track_ids is not None:
        return list(track_ids)
    return list(tracks.track_ids(connection, rule=rule, sort="path", context=context))


def _items(database: Database, ids: Sequence[int]) -> Iterator[AudioItem]:
    """The tracks as work, by pages, so that a large library is not held in memory."""
    remaining = iter(ids)
    while page := list(itertools.islice(remaining, _PAGE)):
        with database.reading() as connection:
            rows = tracks.rows(connection, page)
        for row in rows:
            yield AudioItem(row.id, row.path)


def _analyzed(
    result: Completed[AudioItem, TrackPrediction] | Failed[AudioItem], track_id: int | None
) -> AnalyzedFile:
    if isinstance(result, Completed):
        return AnalyzedFile(result.item.path, result.value, None, track_id)
    return AnalyzedFile(result.item.path, None, result.error.message, track_id)
