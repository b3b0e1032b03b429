# SPDX-License-Identifier: GPL-3.0-or-later
"""Learning: from the library's examples to a classifier with an honest report."""

from __future__ import annotations

import hashlib
import time
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from genreorganizer.classify.figures import English
from genreorganizer.classify.folds import parted
from genreorganizer.classify.head import network
from genreorganizer.classify.manifest import Manifest
from genreorganizer.classify.metrics import ACCURACY, Confusion, Metric
from genreorganizer.classify.teaching import (
    FOLDS,
    STRENGTHS,
    Choose,
    Finish,
    Fitted,
    Hold,
    Lesson,
    Try,
    tried,
)
from genreorganizer.db import predictions
from genreorganizer.domain.genres import fold
from genreorganizer.errors import EnvironmentFailure, GenreOrganizerError
from genreorganizer.library.context import query_context
from genreorganizer.library.jobs import Progress
from genreorganizer.library.learning import base as bases
from genreorganizer.library.learning import bundle, examples, figures
from genreorganizer.library.learning.card import card
from genreorganizer.messages import Message
from genreorganizer.workers.fitting import Fitting, fitting_pool
from genreorganizer.workers.pool import Completed, Failed

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from sqlalchemy import Connection

    from genreorganizer.classify.registry import Registry
    from genreorganizer.db.engine import Database
    from genreorganizer.domain.genres import Vocabulary
    from genreorganizer.domain.rules import QueryContext
    from genreorganizer.library.jobs import Job
    from genreorganizer.library.learning.base import Base
    from genreorganizer.library.learning.bundle import Bundle
    from genreorganizer.library.learning.examples import Collected, Example
    from genreorganizer.library.learning.recipe import Recipe
    from genreorganizer.workers.pool import Pool, Workers

    Array = NDArray[np.float32]

_STAGES = 2 * FOLDS + 3
"""Looking for examples, reading what is known of them, the folds twice, and the last fit."""


@dataclass(frozen=True, slots=True)
class Learned:
    """The result of learning; nothing is installed yet.

    Attributes:
        bundle: The classifier.
        collected: The examples, and the genres that lack some.
    """

    bundle: Bundle
    collected: Collected


@dataclass(frozen=True, slots=True)
class _Taught:
    """The examples that are learned from, as arrays in one order."""

    examples: tuple[Example, ...]
    inputs: Array
    has: NDArray[np.bool_]
    groups: NDArray[np.int64]
    weights: Array


def survey(connection: Connection, registry: Registry, recipe: Recipe) -> Collected:
    """The genres of the library and how many examples each has.

    Raises:
        ModelUnusable, EnvironmentFailure: No model was used that could be learned from.
        QueryError: The recipe's query does not parse.
    """
    analyzed = bases.find(connection, registry, recipe.base).tracks(connection)
    return examples.collect(connection, recipe, analyzed, query_context(connection))


def learn(
    database: Database, registry: Registry, recipe: Recipe, *, pool: Pool | None = None
) -> Job[Learned]:
    """Learn genres from the library's examples; nothing is written.

    Args:
        database: The library.
        registry: The installed classifiers.
        recipe: What to learn from.
        pool: Runs the work; two processes when not given.

    Yields:
        Progress over the stages.

    Raises:
        TooFewExamples: There is too little to learn from.
        UsageError: The query does not parse, or the name is that of another model.
        EnvironmentFailure: No embeddings are stored, or the work failed.
    """
    folder = bundle.target(registry, recipe.name)
    yield Progress(0, _STAGES)
    with database.reading() as connection:
        base = bases.find(connection, registry, recipe.base)
        context = query_context(connection)
        collected = examples.collect(connection, recipe, base.tracks(connection), context)
        used = predictions.versions(connection, recipe.name)
    if len(collected.labels) < 2:
        raise TooFewExamples(collected)
    yield Progress(1, _STAGES)
    with database.reading() as connection:
        taught = _taught(connection, base, collected)
    yield Progress(2, _STAGES)
    fits = _fits(taught, collected.labels, context.vocabulary)
    lesson = Lesson(
        inputs=taught.inputs,
        length=base.length,
        positive=taught.has,
        left_out=_broader(taught, collected.labels, context.vocabulary) & ~taught.has,
        weights=taught.weights,
        folds=parted(taught.groups, taught.has, FOLDS),
    )
    fitted = yield from _fitted(lesson, pool or fitting_pool())
    judged = figures.JudgedTracks(
        labels=collected.labels,
        chance=fitted.judged,
        has=taught.has,
        fits=fits,
        base_right=_base_right(taught, base, context),
        groups=taught.groups,
    )
    made = _bundle(
        folder.name,
        recipe,
        base,
        collected,
        taught,
        fitted,
        judged,
        context,
        bundle.version(folder, bases.mark(base.manifest), used),
    )
    yield Progress(_STAGES, _STAGES)
    return Learned(made, collected)


class TooFewExamples(GenreOrganizerError):
    """There is not enough to learn from.

    Attributes:
        collected: What there is.
    """

    def __init__(self, collected: Collected) -> None:
        super().__init__(too_few(collected))
        self.collected = collected


def too_few(collected: Collected) -> Message:
    """What a library lacks for learning."""
    lacking = [counts for counts in collected.per_genre if not counts.enough]
    if not collected.per_genre:
        return Message("There is no track with a genre to learn from")
    if not lacking:
        return Message(
            "All examples are {genre}; learning needs another genre to tell it from",
            genre=collected.per_genre[0].genre,
        )
    nearest = min(
        lacking, key=lambda one: (one.missing_tracks + one.missing_groups, -one.tracks, one.genre)
    )
    return Message(
        "Not enough yet: learning needs two genres, {genre} has enough examples; next is {lack}"
        if collected.labels
        else "Not enough yet: learning needs two genres, none has enough examples; next is {lack}",
        genre=collected.labels[0] if collected.labels else "",
        lack=lack(nearest.genre, nearest.missing_tracks, nearest.missing_groups),
    )


def lack(genre: str, tracks: int, groups: int) -> Message:
    """How many examples a genre lacks."""
    more = Message("{count} more tracks", count=tracks) if tracks > 1 else Message("1 more track")
    others = (
        Message("{count} more artists or albums", count=groups)
        if groups > 1
        else Message("1 more artist or album")
    )
    if tracks and groups:
        return Message("{genre}: {tracks} from {others}", genre=genre, tracks=more, others=others)
    if groups:
        return Message("{genre}: tracks from {others}", genre=genre, others=others)
    return Message("{genre}: {tracks}", genre=genre, tracks=more)


def _taught(connection: Connection, base: Base, collected: Collected) -> _Taught:
    """The chosen examples with what is known of them, in the order of their track ids."""
    places = {collected.examples[place].track_id: place for place in examples.chosen(collected)}
    found = list(base.inputs(connection, places))
    numbers = [number for block, _ in found for number in block]
    inputs = np.concatenate([block for _, block in found])
    order = np.argsort(numbers, kind="stable")
    inputs = inputs[order]
    taken = [places[numbers[at]] for at in order]
    usable = np.isfinite(inputs).all(axis=1)
    chosen = [collected.examples[place] for place, good in zip(taken, usable, strict=True) if good]
    names = [collected.groups[place] for place, good in zip(taken, usable, strict=True) if good]
    _, groups = np.unique(names, return_inverse=True)
    columns = {label: column for column, label in enumerate(collected.labels)}
    has = np.zeros((len(chosen), len(columns)), bool)
    for row, example in enumerate(chosen):
        for genre in example.genres:
            if genre in columns:
                has[row, columns[genre]] = True
    return _Taught(tuple(chosen), inputs[usable], has, groups, _weights(chosen, collected))


def _weights(chosen: list[Example], collected: Collected) -> Array:
    """For how many tracks of the library each example stands."""
    labels = set(collected.labels)

    def kind(example: Example) -> str:
        return next((genre for genre in example.genres if genre in labels), "")

    all_of = Counter(map(kind, collected.examples))
    used = Counter(map(kind, chosen))
    return np.array([all_of[kind(one)] / used[kind(one)] for one in chosen], np.float32)


def _fits(taught: _Taught, labels: tuple[str, ...], vocabulary: Vocabulary) -> NDArray[np.bool_]:
    """Which answers are right: an example's genres, and broader ones."""
    fits = taught.has.copy()
    columns = {label: column for column, label in enumerate(labels)}
    for row, example in enumerate(taught.examples):
        for genre in example.genres:
            for name in vocabulary.lineage(genre):
                if name in columns:
                    fits[row, columns[name]] = True
    return fits


def _broader(taught: _Taught, labels: tuple[str, ...], vocabulary: Vocabulary) -> NDArray[np.bool_]:
    """Where an example has a broader genre than a label: it may have that one, too."""
    above = [set(vocabulary.lineage(label)[1:]) for label in labels]
    return (
        np.array(
            [
                [bool(higher.intersection(example.genres)) for higher in above]
                for example in taught.examples
            ]
        )
        if any(above)
        else np.zeros_like(taught.has)
    )


def _base_right(taught: _Taught, base: Base, context: QueryContext) -> NDArray[np.bool_]:
    """Whether the best guess of the base model is one of the examples' genres."""
    words = context.vocabulary
    said = [fold(words.for_label(label)) for label in base.manifest.labels]
    best = taught.inputs[:, base.length :].argmax(axis=1)
    return np.array(
        [
            any(said[guess] in map(fold, words.lineage(genre)) for genre in example.genres)
            for guess, example in zip(best, taught.examples, strict=True)
        ]
    )


def _fitted(lesson: Lesson, pool: Pool) -> Job[Fitted]:
    """Let workers learn, step by step."""
    some, folds = tried(len(lesson.folds)), lesson.folds
    scores = np.zeros((len(STRENGTHS), *lesson.positive.shape), np.float32)
    with pool.open(Fitting(lesson)) as workers:
        for found in (yield from _worked(workers, [Try(n) for n in range(FOLDS)], 2)):
            scores[:, some & (folds == found.item.fold)] = found.value
        chosen = yield from _worked(workers, [Choose(scores)], 2 + FOLDS)
        strength = chosen[0].value
        held = [Hold(n, strength) for n in range(FOLDS)]
        for found in (yield from _worked(workers, held, 2 + FOLDS)):
            scores[0, folds == found.item.fold] = found.value
        last = yield from _worked(workers, [Finish(strength, scores[0])], 2 + 2 * FOLDS)
    fitted: Fitted = last[0].value
    return fitted


def _worked(
    workers: Workers[Any, Any], items: list[Any], before: int
) -> Job[list[Completed[Any, Any]]]:
    """The result of some work; ``before`` stages were done before."""
    found: list[Completed[Any, Any]] = []
    for result in workers.run(items):
        if isinstance(result, Failed):
            raise EnvironmentFailure("Learning failed: {reason}", reason=result.error.message)
        if result is not None:
            found.append(result)
        yield Progress(before + len(found), _STAGES)
    return found


def _bundle(
    name: str,
    recipe: Recipe,
    base: Base,
    collected: Collected,
    taught: _Taught,
    fitted: Fitted,
    judged: figures.JudgedTracks,
    context: QueryContext,
    version: str,
) -> Bundle:
    measured, threshold = figures.measure(judged)
    made = network(fitted.head, base.length)
    labels = _labels(collected.labels, base, context.vocabulary)
    right = measured.right
    manifest = Manifest(
        id=name,
        version=version,
        title=f"{len(labels)} genres of your library",
        labels=labels,
        features=base.manifest.features,
        windowing=base.manifest.windowing,
        network=f"head-{version}.onnx",
        sha256=hashlib.sha256(made).hexdigest(),
        independent=True,
        threshold=threshold,
        front=base.front,
        reliability=dict(zip(labels, figures.reliability(judged).values(), strict=True)),
        precision=dict(zip(labels, figures.precision(judged).values(), strict=True)),
        metrics=(
            Metric(ACCURACY, right.value, right.low, right.high, right.count, data="library"),
        ),
        confusion=Confusion(
            labels, measured.confusion, "tracks of artists that it had not learned from"
        ),
        training_data=(f"{len(taught.examples):,} tracks of your library",),
        licence=base.manifest.licence,
        parameters=fitted.head.parameters,
    )
    counts = {one.genre: one.tracks for one in collected.per_genre if one.enough}
    report = bundle.LearningReport(
        recipe=recipe,
        figures=measured,
        tracks={label: counts[label] for label in collected.labels},
        decided=sum(example.decided for example in collected.examples),
        learned_at=time.time(),
    )
    return bundle.Bundle(manifest, made, card(manifest, measured, English()), report)


def _labels(genres: tuple[str, ...], base: Base, vocabulary: Vocabulary) -> tuple[str, ...]:
    """Genres as labels: those that the base model knows are called as it calls them.

    An ensemble of both finds by that what they have in common.
    """
    theirs: dict[str, str] = {}
    for label in base.manifest.labels:
        theirs.setdefault(vocabulary.for_label(label), label)
    return tuple(theirs.get(genre, genre) for genre in genres)
