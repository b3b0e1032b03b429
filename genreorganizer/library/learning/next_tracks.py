# SPDX-License-Identifier: GPL-3.0-or-later
"""Which tracks to review next: those whose genres would teach most.

Uncertain ones, those that sound like genres that lack examples, and no two that sound alike:
Sener and Savarese, "Active learning for convolutional neural networks: a core-set approach"
(2018), section 4.3, takes one after the other the candidate farthest from all that are known.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from genreorganizer.classify.head import features
from genreorganizer.db import predictions, reviews
from genreorganizer.library.context import query_context
from genreorganizer.library.learning import base as bases
from genreorganizer.library.learning import examples
from genreorganizer.messages import Message

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray
    from sqlalchemy import Connection

    from genreorganizer.classify.registry import Registry
    from genreorganizer.library.learning.base import Base
    from genreorganizer.library.learning.examples import Collected
    from genreorganizer.library.learning.recipe import Recipe

    Array = NDArray[np.float32]

_MOST_CANDIDATES = 10_000
_MOST_KNOWN = 2_000
_SHORTLIST = 20
"""Candidates looked at per track that is wanted."""
_LACKING = 1.0
"""What sounding like a genre that lacks examples is worth beside being uncertain."""


@dataclass(frozen=True, slots=True)
class ReviewCandidate:
    """A track to review.

    Attributes:
        track_id: The track.
        reason: Why its genres would teach much.
    """

    track_id: int
    reason: Message


def questions(
    connection: Connection, registry: Registry, recipe: Recipe, count: int
) -> list[ReviewCandidate]:
    """The tracks to review next, the most instructive first.

    Args:
        connection: A transaction.
        registry: The installed classifiers.
        recipe: What is learned from.
        count: How many at most.

    Raises:
        ModelUnusable, EnvironmentFailure: No model was used that could be learned from.
        QueryError: The recipe's query does not parse.
    """
    base = bases.find(connection, registry, recipe.base)
    analyzed = base.tracks(connection)
    collected = examples.collect(connection, recipe, analyzed, query_context(connection))
    known = {example.track_id for example in collected.examples}
    open_tracks = sorted(analyzed - known - reviews.load(connection, analyzed - known).keys())
    candidates, asked = _some(connection, base, open_tracks, _MOST_CANDIDATES)
    if not candidates:
        return []
    taught = sorted(known)
    numbers, learned = _some(connection, base, taught, _MOST_KNOWN)
    mean, deviation = asked.mean(axis=0), np.maximum(asked.std(axis=0), 1e-3)
    asked, learned = (asked - mean) / deviation, (learned - mean) / deviation
    score = _uncertainty(connection, registry, base, recipe.name, candidates)
    near, genres = _nearness(asked, learned, numbers, collected)
    chosen = _spread(asked, learned, score, _wishes(near, genres, collected), count)
    return [ReviewCandidate(candidates[at], _reason(float(near[at]), genres[at])) for at in chosen]


def _some(
    connection: Connection, base: Base, ids: Sequence[int], most: int
) -> tuple[list[int], Array]:
    """Some of the tracks, evenly over all, with their embeddings and log-odds."""
    step = max(1, -(-len(ids) // most))
    found = list(base.inputs(connection, ids[::step]))
    if not found:
        return [], np.empty((0, 1), np.float32)
    numbers = [number for block, _ in found for number in block]
    return numbers, features(np.concatenate([block for _, block in found]), base.length)


def _uncertainty(
    connection: Connection, registry: Registry, base: Base, name: str, ids: Sequence[int]
) -> Array:
    """In [0, 1]: 1 where the two best guesses are as likely, by what was learned last."""
    margins = dict.fromkeys(ids, 0.0)
    for numbers, block in base.inputs(connection, ids):
        for number, chance in zip(numbers, block[:, base.length :], strict=True):
            margins[number] = _margin(chance.tolist())
    if name in registry.ids() and registry.manifest(name).front == base.front:
        for answer in predictions.answers(connection, name, ids):
            if answer.probabilities:
                margins[answer.track_id] = _margin(answer.probabilities)
    return 1 - np.array([margins[number] for number in ids], np.float32)


def _margin(chance: Sequence[float]) -> float:
    best = sorted(chance)
    return best[-1] - (best[-2] if len(best) > 1 else 0.0)


def _nearness(
    asked: Array, learned: Array, numbers: Sequence[int], collected: Collected
) -> tuple[Array, list[str]]:
    """How much candidates sound like genres that lack examples, in [0, 1], and like which."""
    place = {number: at for at, number in enumerate(numbers)}
    lacking = {counts.genre for counts in collected.per_genre if not counts.enough}
    centres: dict[str, list[int]] = {}
    for example in collected.examples:
        for genre in lacking.intersection(example.genres):
            if example.track_id in place:
                centres.setdefault(genre, []).append(place[example.track_id])
    if not centres:
        return np.zeros(len(asked), np.float32), [""] * len(asked)
    names = sorted(centres)
    middle = np.stack([learned[centres[name]].mean(axis=0) for name in names])
    lengths = np.linalg.norm(asked, axis=1)[:, None] * np.linalg.norm(middle, axis=1)
    cosine = asked @ middle.T / np.maximum(lengths, 1e-6)
    best = cosine.argmax(axis=1)
    return np.clip(cosine.max(axis=1), 0, 1), [names[at] for at in best]


def _wishes(near: Array, genres: Sequence[str], collected: Collected) -> Array:
    """What candidates are worth for genres that lack examples: twice as many as they lack."""
    left = {
        one.genre: 2 * max(one.missing_tracks, one.missing_groups) for one in collected.per_genre
    }
    wishes = np.zeros(len(near), np.float32)
    for at in np.argsort(-near, kind="stable").tolist():
        if left.get(genres[at], 0) and near[at] > 0:
            left[genres[at]] -= 1
            wishes[at] = near[at]
    return wishes


def _spread(asked: Array, learned: Array, score: Array, wishes: Array, count: int) -> list[int]:
    """Places of candidates with high scores that sound neither alike nor like what is known."""
    score = score + _LACKING * wishes
    short = np.argsort(-score, kind="stable")[: _SHORTLIST * count]
    apart = np.full(len(short), np.inf)
    for first in range(0, len(learned), 500):
        block = learned[first : first + 500]
        squares = (block**2).sum(axis=1) - 2 * asked[short] @ block.T
        nearest = squares.min(axis=1) + (asked[short] ** 2).sum(axis=1)
        apart = np.minimum(apart, nearest)
    chosen: list[int] = []
    value = score[short] + 1e-3
    while len(chosen) < min(count, len(short)):
        known = np.where(np.isinf(apart), 1.0, np.sqrt(np.maximum(apart, 0)))
        at = int(np.argmax(known * value))
        chosen.append(int(short[at]))
        away = ((asked[short] - asked[short[at]]) ** 2).sum(axis=1)
        apart = np.minimum(apart, away)
        value[at] = 0
    return chosen


def _reason(near: float, genre: str) -> Message:
    if genre and near > 0.3:
        return Message("it may be {genre}, of which there are few examples", genre=genre)
    return Message("the program is uncertain about it")
