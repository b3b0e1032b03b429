# SPDX-License-Identifier: GPL-3.0-or-later
"""The classifiers of a library: which there are, which one is active, what each of them said."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from genreorganizer.db import (
    options,
    outcome_rows,
    predictions,
    stale,
    suggestions,
    tracks,
    vocabulary,
)
from genreorganizer.db.lock import job_lock
from genreorganizer.domain.changes import Changes
from genreorganizer.errors import ModelUnusable, UsageError
from genreorganizer.library import learning, outcomes
from genreorganizer.library.concerned import concerned
from genreorganizer.library.context import query_context
from genreorganizer.library.jobs import Progress
from genreorganizer.library.model import Model

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from sqlalchemy import Connection

    from genreorganizer.classify.manifest import Manifest
    from genreorganizer.classify.metrics import Metric
    from genreorganizer.classify.reality import Reality
    from genreorganizer.classify.registry import Registry
    from genreorganizer.db.engine import Database
    from genreorganizer.domain.genres import Vocabulary
    from genreorganizer.domain.prediction import TrackPrediction
    from genreorganizer.library.jobs import Job
    from genreorganizer.library.learning.figures import Figures
    from genreorganizer.messages import Message

_PAGE = 500
_PORTION = 5_000
_UNKNOWN_THRESHOLD = 0.5
"""For second guesses of a model whose manifest is gone; its answers stay useful."""


@dataclass(frozen=True, slots=True)
class InstalledModel:
    """A classifier as the list of models shows it.

    Attributes:
        id: Its identity.
        manifest: What is known of it; None where it cannot be used.
        problem: Why it cannot be used; None where it can.
        active: Its answers, alone or within the ensemble, are the ones shown.
        size_bytes: Of its files on disk.
        research: It came with the program to show what a published system does.
        removable: The user installed it.
        reality: What it makes of damaged and unfamiliar recordings, where that was measured.
        learned: How well it knows the library that it was learned from; None of other models.
    """

    id: str
    manifest: Manifest | None
    problem: Message | None
    active: bool
    size_bytes: int
    research: bool = False
    removable: bool = False
    reality: Reality | None = None
    learned: Figures | None = None

    @property
    def accuracy(self) -> Metric | None:
        """The share of held-out tracks it named right: on a test part where it was read."""
        return next(iter(self.manifest.accuracies if self.manifest else ()), None)

    @property
    def least_accuracy(self) -> float | None:
        """The least share that it named right on any test part as it is; in [0, 1]."""
        metrics = self.manifest.metrics if self.manifest else ()
        shares = [metric.value for metric in metrics if metric.is_test_accuracy]
        return min(shares, default=self.accuracy.value if self.accuracy else None)


def describe(registry: Registry, model_ids: Sequence[str]) -> Model:
    """What the library needs to know of one model, or of an ensemble.

    Raises:
        ModelUnusable: One is missing or unusable, or they have no labels in common.
        UsageError: None was named, or one twice.
    """
    if not model_ids or len(set(model_ids)) < len(model_ids):
        raise UsageError("Name each model once", see="genreorganizer models list")
    return Model.of([registry.manifest(model_id) for model_id in model_ids])


def active_ids(connection: Connection, registry: Registry) -> tuple[str, ...]:
    """The active model's members: the library's choice, else the first installed model.

    Raises:
        ModelUnusable: No model is installed.
    """
    chosen = options.get(connection, options.ACTIVE_MODELS)
    return tuple(chosen.split(",")) if chosen else default_ids(registry)


def default_ids(registry: Registry) -> tuple[str, ...]:
    """The first installed model.

    Raises:
        ModelUnusable: No model is installed.
    """
    found = registry.ids()
    if not found:
        raise ModelUnusable("No model is installed; reinstall the program")
    return (found[0],)


def installed(connection: Connection, registry: Registry) -> list[InstalledModel]:
    """All classifiers, also those that cannot be used."""
    chosen = options.get(connection, options.ACTIVE_MODELS)
    active = chosen.split(",") if chosen else registry.ids()[:1]
    return [_installed(registry, model_id, model_id in active) for model_id in registry.ids()]


def with_cards(connection: Connection, registry: Registry) -> list[tuple[InstalledModel, str]]:
    """All classifiers with their cards."""
    return [(model, registry.card(model.id)) for model in installed(connection, registry)]


def shown(connection: Connection, registry: Registry) -> Model:
    """The active model; where it is not installed any more, what its answers tell of it."""
    try:
        return describe(registry, active_ids(connection, registry))
    except ModelUnusable:
        context = query_context(connection)
        return Model(context.model_id, "", tuple(context.labels), _UNKNOWN_THRESHOLD, {})


def use(database: Database, registry: Registry, model_ids: Sequence[str]) -> Job[int]:
    """Make a model or an ensemble the active one; decisions stay as they are.

    What the model has said of tracks before is shown in portions (`reevaluate`); the others
    wait for analysis.

    Yields:
        Progress over the tracks whose outcome changes.

    Returns:
        Their number.

    Raises:
        ModelUnusable: One is missing or unusable, or they have no labels in common.
        UsageError: None was named, or one twice.
        EnvironmentFailure: Another job runs, or the database cannot be written.
    """
    model = describe(registry, model_ids)
    with job_lock(database):
        with database.writing() as connection:
            options.put(connection, options.ACTIVE_MODELS, ",".join(model_ids))
            stale.mark_all(connection, model.id)
        return (yield from _reevaluate(database, registry))


def reevaluate(database: Database, registry: Registry, *, wait_s: float = 10.0) -> Job[int]:
    """Re-evaluate the outcomes that no longer hold (`db.stale`).

    A transaction writes a few hundred of them, or looks at a few thousand for those that a
    change of the genres concerns, so that nobody waits for long. What a cancelled job leaves
    is done at the next start of the program.

    Args:
        database: The library.
        registry: The installed classifiers.
        wait_s: How long to wait for another job, in seconds.

    Yields:
        Progress over the tracks.

    Returns:
        Their number.

    Raises:
        EnvironmentFailure: Another job runs, or the database cannot be written.
    """
    with job_lock(database, wait_s):
        return (yield from _reevaluate(database, registry))


def _reevaluate(database: Database, registry: Registry) -> Job[int]:
    """`reevaluate` for a caller that holds the job lock: no other job runs meanwhile."""
    total: int | None = None
    done, changes, words = 0, Changes(), None
    while True:
        with database.reading() as connection:
            to_mark = bool(stale.changes(connection))
            total = None if to_mark else max(done, total or done + stale.count(connection))
        yield Progress(done, total, changes=changes)
        changes = Changes()
        if to_mark:
            with database.writing() as connection:
                _mark_portion(connection, registry)
            continue
        with database.reading() as connection:
            page = stale.first(connection, _PAGE)
            if not page:
                return done
            if words != (now := _words(connection)):
                words, model = now, shown(connection, registry)
            records = outcomes.judged(connection, model, words[1], page)
        with database.writing() as connection:
            if _words(connection) != words:
                continue  # changed once more meanwhile
            left = stale.marked(connection, page)  # some may be gone
            outcome_rows.clear(connection, left)
            outcome_rows.put(connection, [new for new in records if new.track_id in left])
            stale.unmark(connection, page)
        done += len(page)
        changes = Changes(all_tracks=True)


def _mark_portion(connection: Connection, registry: Registry) -> None:
    """Mark those of the next few thousand tracks that a change of the genres concerns."""
    pending = stale.changes(connection)
    if not pending:
        return  # another process was faster
    change, *others = pending
    model, now = shown(connection, registry), vocabulary.load(connection)
    end = stale.portion(connection, change.done, _PORTION)
    for ids in concerned(connection, change.before, now, model.id, model.labels):
        stale.mark(connection, ids, after=change.done, upto=end)
    left = [] if end is None else [replace(change, done=end)]
    stale.put_changes(connection, [*left, *others])


def _words(connection: Connection) -> tuple[str | None, Vocabulary]:
    """What outcomes depend on besides answers and tags: the active model and the genres."""
    return options.get(connection, options.ACTIVE_MODELS), vocabulary.load(connection)


def refresh(connection: Connection, model: Model, track_ids: Iterable[int] | None = None) -> None:
    """Map stored predictions to the current vocabulary again; after a change of either.

    Args:
        connection: A write transaction.
        model: The active model.
        track_ids: Only these tracks; None is all.
    """
    words = vocabulary.load(connection)
    outcome_rows.put(connection, outcomes.judged(connection, model, words, track_ids))


def unanalyzed(connection: Connection, registry: Registry, model_ids: Sequence[str]) -> int:
    """How many tracks would show no answer if these models were the active ones.

    Raises:
        ModelUnusable: One is missing or unusable, or they have no labels in common.
        UsageError: None was named, or one twice.
    """
    model = describe(registry, model_ids)
    ids = tracks.track_ids(connection, rule=None, sort="path", context=query_context(connection))
    analyzable = suggestions.analyzable(connection, ids)
    return len(predictions.without_answer(connection, analyzable, model.id, model.version))


def compare(connection: Connection, track_id: int) -> list[TrackPrediction]:
    """What every model that listened to a track says of it, by the models' names."""
    found = (
        predictions.load(connection, track_id, model_id)
        for model_id in predictions.models_of(connection, track_id)
    )
    return [prediction for prediction in found if prediction is not None]


def _installed(registry: Registry, model_id: str, active: bool) -> InstalledModel:
    manifest, problem = None, None
    try:
        manifest = registry.manifest(model_id)
    except ModelUnusable as error:
        problem = error.message
    report = learning.bundle.report(registry.folder(model_id))
    return InstalledModel(
        id=model_id,
        manifest=manifest,
        problem=problem,
        active=active,
        size_bytes=registry.size_bytes(model_id),
        research=registry.is_research(model_id),
        removable=registry.is_removable(model_id),
        reality=None if manifest is None else registry.reality(model_id),
        learned=None if report is None else report.figures,
    )
