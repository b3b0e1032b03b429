# SPDX-License-Identifier: GPL-3.0-or-later
"""Judging the library by what was learned, from what is stored of it: no file is read."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from genreorganizer.classify.registry import verified
from genreorganizer.db import (
    genre_uses,
    options,
    outcome_rows,
    predictions,
    stale,
    suggestions,
    vocabulary,
)
from genreorganizer.db.engine import CACHE, LARGE_CACHE
from genreorganizer.db.lock import job_lock
from genreorganizer.domain.changes import Changes
from genreorganizer.domain.prediction import Outcome
from genreorganizer.errors import EnvironmentFailure, UsageError
from genreorganizer.library import album_answers, models, outcomes
from genreorganizer.library.jobs import Progress
from genreorganizer.library.learning import base as bases
from genreorganizer.library.learning import bundle
from genreorganizer.library.model import Model
from genreorganizer.workers.judging import Judging, TrackPage, judging_pool
from genreorganizer.workers.pool import Failed

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray

    from genreorganizer.classify.manifest import Manifest
    from genreorganizer.classify.registry import Registry
    from genreorganizer.db.engine import Database
    from genreorganizer.library.jobs import Job
    from genreorganizer.library.learning.base import Base
    from genreorganizer.library.learning.bundle import Bundle
    from genreorganizer.workers.pool import Pool

    Array = NDArray[np.float32]

_PAGE = 5_000
"""Tracks of a transaction: of fewer, the same pages of the index would be written again and again;
of more, other writers would wait too long."""


@dataclass(frozen=True, slots=True)
class Difference:
    """What would change if a classifier's suggestions were the ones shown.

    Attributes:
        tracks: Tracks that can be judged without analyzing them again.
        suggested: Those of them that would have a suggestion.
        differing: Those of them whose suggestion would be another, come, or go.
    """

    tracks: int
    suggested: int
    differing: int


def compare(
    database: Database, registry: Registry, made: Bundle, *, pool: Pool | None = None
) -> Job[Difference]:
    """Hold what a classifier would suggest against what is suggested now; nothing is written.

    Args:
        database: The library.
        registry: The installed classifiers.
        made: The classifier; it need not be installed.
        pool: Runs the work; a process when not given.

    Yields:
        Progress over the tracks.

    Raises:
        EnvironmentFailure: The work failed.
    """
    with database.reading() as connection:
        words = vocabulary.load(connection)
        base = _base(database, registry, made.manifest)
        ids = sorted(base.tracks(connection))
    genres = [words.for_label(label) for label in made.manifest.labels]
    suggested = differing = 0
    for numbers, _, chance in _judged(
        database, base, made.manifest, made.network, ids, pool or judging_pool()
    ):
        if numbers:
            with database.reading() as connection:
                now = {
                    number: record.suggested
                    for number, record in genre_uses.outcomes(connection, numbers).items()
                    if record.outcome is Outcome.SUGGESTED
                }
            best = chance.argmax(axis=1)
            sure = chance.max(axis=1) >= made.manifest.threshold
            for number, guess, certain in zip(numbers, best.tolist(), sure.tolist(), strict=True):
                wanted = genres[guess] if certain else None
                suggested += certain
                differing += wanted != now.get(number)
        yield Progress(_done(ids, numbers), len(ids))
    return Difference(len(ids), suggested, differing)


def keep(
    database: Database,
    registry: Registry,
    made: Bundle,
    *,
    use: bool = False,
    pool: Pool | None = None,
) -> Job[int]:
    """Install a classifier and judge the library by it.

    The version that was installed is kept as the former one. Suggestions change at once where
    the classifier is the active one.

    Args:
        database: The library.
        registry: The installed classifiers.
        made: The classifier.
        use: Make it the active one; where this does not come to its end, the one before stays.
        pool: Runs the work; a process when not given.

    Yields:
        Progress over the tracks.

    Returns:
        How many tracks were judged.

    Raises:
        UsageError: The name is that of another model.
        EnvironmentFailure: It cannot be written, another job runs, or the work failed.
    """
    name = made.manifest.id
    with job_lock(database):
        bundle.install(bundle.target(registry, name), made)
        with database.reading() as connection:
            before = models.active_ids(connection, registry)
        if use:
            _activate(database, (name,))
    try:
        return (yield from judge(database, registry, name, pool=pool))
    except BaseException:
        if use:
            _activate(database, before)
        raise


def _activate(database: Database, names: Sequence[str]) -> None:
    """Make classifiers the active ones; what lists show is re-evaluated (`models.reevaluate`)."""
    with database.writing() as connection:
        options.put(connection, options.ACTIVE_MODELS, ",".join(names))
        stale.mark_all(connection, "+".join(names))


def take_back(
    database: Database, registry: Registry, name: str, *, pool: Pool | None = None
) -> Job[int]:
    """Bring back the former version of a classifier and judge the library by it.

    Raises:
        UsageError: There is no former version.
        EnvironmentFailure: As `keep`.
    """
    folder = bundle.target(registry, name)
    found = bundle.former(folder)
    if found is None:
        raise UsageError("There is no former version of {name}", name=name)
    return (yield from keep(database, registry, found, pool=pool))


def judge(
    database: Database, registry: Registry, name: str, *, pool: Pool | None = None
) -> Job[int]:
    """Judge the tracks of which an embedding is stored and that a classifier has not judged.

    Args:
        database: The library.
        registry: The installed classifiers.
        name: The classifier, which was learned here.
        pool: Runs the work; a process when not given.

    Yields:
        Progress over the tracks.

    Returns:
        How many tracks were judged.

    Raises:
        ModelUnusable: It is not installed, or was made for another version of its base.
        EnvironmentFailure: Another job runs, or the work failed.
    """
    manifest = registry.manifest(name)
    with job_lock(database):
        done = yield from judge_known(database, registry, manifest, pool or judging_pool())
    yield Progress(done, done, changes=Changes(all_tracks=True))
    yield from models.reevaluate(database, registry)
    return done


def judge_known(database: Database, registry: Registry, manifest: Manifest, pool: Pool) -> Job[int]:
    """`judge` for a caller that holds the job lock."""
    network = verified(registry.folder(manifest.id) / manifest.network, manifest.sha256)
    base = _base(database, registry, manifest)
    with database.reading() as connection:
        ids = predictions.without_answer(
            connection, sorted(base.tracks(connection)), manifest.id, manifest.version
        )
    done = 0
    yield Progress(0, len(ids))
    try:
        for numbers, inputs, chance in _judged(database, base, manifest, network, ids, pool):
            if numbers:
                _store(database, manifest, numbers, inputs, chance)
                done += len(numbers)
            yield Progress(done, len(ids))
    finally:
        with database.writing() as connection:
            connection.exec_driver_sql(CACHE)
    return done


def _base(database: Database, registry: Registry, manifest: Manifest) -> Base:
    """The base of a classifier with its embeddings.

    Raises:
        EnvironmentFailure: There are none of the version that it was learned on.
    """
    if manifest.front is None:
        raise UsageError("{model} was not learned from a library", model=manifest.id)
    under = registry.manifest(manifest.front.model)
    with database.reading() as connection:
        found = bases.of(connection, registry, under)
    if bases.front(under) != manifest.front or found is None:
        raise EnvironmentFailure(
            "{name} was learned on another version of the model {model}; analyze the library "
            "with that model, then learn again",
            name=manifest.id,
            model=under.id,
        )
    return found


def _judged(
    database: Database,
    base: Base,
    manifest: Manifest,
    network: bytes,
    ids: Sequence[int],
    pool: Pool,
) -> Iterator[tuple[Sequence[int], Array, Array]]:
    """Tracks with what is stored of them and their probabilities; nothing while waiting."""
    nothing = np.empty((0, 0), np.float32)
    run = pool.run(Judging(manifest, network), _pages(database, base, ids))
    try:
        for result in run:
            if isinstance(result, Failed):
                raise EnvironmentFailure(
                    "Applying what was learned failed: {reason}", reason=result.error.message
                )
            if result is None:
                yield (), nothing, nothing
            else:
                yield result.item.ids, result.item.inputs, result.value
    finally:
        run.close()


def _pages(database: Database, base: Base, ids: Sequence[int]) -> Iterator[TrackPage]:
    """What is stored of tracks, in portions; no transaction stays open between them."""
    for first in range(0, len(ids), _PAGE):
        with database.reading() as connection:
            found = list(base.inputs(connection, ids[first : first + _PAGE], _PAGE))
        for numbers, inputs in found:
            good = np.asarray(np.isfinite(inputs).all(axis=1))
            chosen = tuple(number for number, fine in zip(numbers, good, strict=True) if fine)
            if chosen:
                yield TrackPage(chosen, inputs[good])


def _store(
    database: Database, manifest: Manifest, numbers: Sequence[int], inputs: Array, chance: Array
) -> None:
    with database.writing() as connection:
        connection.exec_driver_sql(LARGE_CACHE)
        tags = suggestions.tags_and_outcomes(connection, numbers)  # some may be gone meanwhile
        left = np.array([number in tags for number in numbers])
        judged = predictions.Judged(
            model_id=manifest.id,
            model_version=manifest.version,
            labels=manifest.labels,
            track_ids=[number for number in numbers if number in tags],
            probabilities=chance[left],
            embeddings=inputs[left],
            sure=chance[left].max(axis=1) >= manifest.threshold,
        )
        now = time.time()
        predictions.store_judged(connection, judged, at=now)
        if options.get(connection, options.ACTIVE_MODELS) != manifest.id:
            return
        if album_answers.wanted(connection):  # others of an album may come later: `reevaluate`
            stale.mark_tracks(connection, album_answers.with_mates(connection, judged.track_ids))
        else:
            words = vocabulary.load(connection)
            shown = outcomes.records(judged.answers(now), tags, Model.of([manifest]), words)
            outcome_rows.put(connection, shown)
            stale.unmark(connection, judged.track_ids)


def _done(ids: Sequence[int], numbers: Sequence[int]) -> int:
    """How far the last of some tracks is in the order of all."""
    return int(np.searchsorted(ids, numbers[-1])) + 1 if numbers else 0
