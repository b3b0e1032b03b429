# SPDX-License-Identifier: GPL-3.0-or-later
"""Learning genres from examples; scikit-learn is loaded where it is needed, in workers.

One logistic regression per genre. How strongly it is held back, and what its scores are worth
as probabilities, is found by learning from four fifths of the groups (artists) and judging
the others, which were not learned from.
"""

from __future__ import annotations

import warnings
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from genreorganizer.classify.head import LinearHead, features

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Array = NDArray[np.float32]
    Bools = NDArray[np.bool_]
    Ints = NDArray[np.int64]

FOLDS = 5
STRENGTHS = (0.001, 0.005, 0.025, 0.125)
"""Inverses of the penalty on squared weights (of standardized features) that are tried."""
_TRIED = 3_000
"""Examples, at most, that the strengths are tried on."""
_PAIRS = 50_000
"""Examples times genres, at most, that the slope of all genres is found on."""
_LEAST_DEVIATION = 1e-3
_ITERATIONS = 50
_STEPS = 25
_PRIOR = 20.0
"""Weight with which a genre's slope is drawn to that of all genres. Of few artists a genre's own
slope is mostly chance, and different slopes would change the order of the genres."""
_LEAST_SLOPE = 0.25
"""Of that of all genres."""


@dataclass(frozen=True, slots=True)
class Lesson:
    """What is to be learned.

    Attributes:
        inputs: float32 (n, length + labels of the front), as of `head.features`.
        length: Of an embedding.
        positive: bool (n, genres): the example has the genre.
        left_out: bool (n, genres): it may have the genre, and says nothing of it.
        weights: float32 (n,): for how many tracks of the library an example stands.
        folds: int64 (n,): the fold that judges the example without learning from it.
    """

    inputs: Array
    length: int
    positive: Bools
    left_out: Bools
    weights: Array
    folds: Ints


@dataclass(frozen=True, slots=True)
class Try:
    """Learn from some examples of the other folds with each strength, and judge one fold's."""

    fold: int


@dataclass(frozen=True, slots=True)
class Hold:
    """Learn from all examples of the other folds, and judge those of one fold."""

    fold: int
    strength: float


@dataclass(frozen=True, slots=True)
class Choose:
    """Find the best strength.

    Attributes:
        scores: float32 (strengths, n, genres): what `Try` gave, 0 elsewhere.
    """

    scores: Array


@dataclass(frozen=True, slots=True)
class Finish:
    """Calibrate, and learn from all examples.

    Attributes:
        strength: The best one.
        scores: float32 (n, genres): what `Hold` gave.
    """

    strength: float
    scores: Array


Work = Try | Hold | Choose | Finish


@dataclass(frozen=True, slots=True)
class Fitted:
    """What was learned.

    Attributes:
        head: The layer; its logits are calibrated log-odds.
        strength: The strength that was chosen.
        judged: float32 (n, genres): probabilities for every example, from learning and
            calibrating without its fold.
    """

    head: LinearHead
    strength: float
    judged: Array


class Learner:
    """Works on a lesson; the steps are `Try` and `Hold` for each fold, `Choose` and `Finish`.

    Args:
        lesson: What is to be learned.
    """

    def __init__(self, lesson: Lesson) -> None:
        self._lesson = lesson
        found = features(lesson.inputs, lesson.length)
        self._mean = found.mean(axis=0)
        self._deviation = np.maximum(found.std(axis=0), _LEAST_DEVIATION)
        self._features = (found - self._mean) / self._deviation

        self._all = np.ones(len(lesson.folds), bool)
        self._tried = tried(len(lesson.folds))

    def work(self, item: Work) -> Array | float | Fitted:
        """Do a step; see there for what comes of it."""
        match item:
            case Try(fold):
                scores = [self._held(fold, self._tried, strength) for strength in STRENGTHS]
                return np.stack(scores)
            case Hold(fold, strength):
                return self._held(fold, self._all, strength)
            case Choose(scores):
                return STRENGTHS[int(np.argmin([self._loss(one) for one in scores]))]
            case Finish(strength, scores):
                return self._finished(strength, scores)

    def _held(self, fold: int, used: Bools, strength: float) -> Array:
        """Scores, float32 (used examples of the fold, genres)."""
        held = self._lesson.folds == fold
        weight, bias = self._fit(used & ~held, strength)
        return np.asarray(self._features[used & held] @ weight.T + bias, np.float32)

    def _finished(self, strength: float, scores: Array) -> Fitted:
        folds = self._lesson.folds
        judged = np.zeros(scores.shape, np.float32)
        for fold in range(FOLDS):
            held = folds == fold
            if held.any():
                slope, shift = self._calibration(scores, ~held)
                judged[held] = _sigmoid(slope * scores[held] + shift)
        slope, shift = self._calibration(scores, self._all)
        weight, bias = self._fit(self._all, strength)
        weight = slope[:, None] * weight / self._deviation
        bias = slope * bias + shift - weight @ self._mean
        head = LinearHead(weight.astype(np.float32), bias.astype(np.float32))
        return Fitted(head, strength, judged)

    def _fit(self, learned: Bools, strength: float) -> tuple[Array, Array]:
        """Weights (genres, features) and biases (genres,) of one regression per genre."""
        with warnings.catch_warnings(action="ignore"):  # joblib tells of processes it may not start
            from sklearn.linear_model import LogisticRegression

        genres = self._lesson.positive.shape[1]
        weight = np.zeros((genres, self._features.shape[1]), np.float32)
        bias = np.full(genres, -10.0, np.float32)
        for genre in range(genres):
            asked = learned & ~self._lesson.left_out[:, genre]
            has = self._lesson.positive[asked, genre]
            if has.all() or not has.any():  # nothing to tell apart without this fold
                bias[genre] = 10.0 if has.any() else -10.0
                continue
            regression = LogisticRegression(
                C=strength, class_weight="balanced", solver="newton-cholesky", max_iter=_ITERATIONS
            ).fit(self._features[asked], has)
            weight[genre], bias[genre] = regression.coef_[0], regression.intercept_[0]
        return weight, bias

    def _calibration(self, scores: Array, used: Bools) -> tuple[Array, Array]:
        """Slopes and shifts, (genres,), that make log-odds of the scores of some examples."""
        lesson = self._lesson
        asked = used[:, None] & ~lesson.left_out
        rows, genres = np.nonzero(asked)
        some = slice(None, None, max(1, len(rows) // _PAIRS))
        rows, genres = rows[some], genres[some]
        common, _ = _platt(
            scores[rows, genres], lesson.positive[rows, genres], lesson.weights[rows], 1.0
        )
        pairs = [
            _platt(scores[rows, genre], lesson.positive[rows, genre], lesson.weights[rows], common)
            for genre, rows in enumerate(asked.T)
        ]
        slopes, shifts = np.array(pairs, np.float32).T
        return slopes, shifts

    def _loss(self, scores: Array) -> float:
        """Calibrated log-loss of the tried examples per example of a genre, mean over genres."""
        lesson, used = self._lesson, self._tried
        slope, shift = self._calibration(scores, used)
        odds = slope * scores[used] + shift
        has, weights = lesson.positive[used], lesson.weights[used, None]
        loss = np.logaddexp(0, np.where(has, -odds, odds)) * weights
        loss = np.where(lesson.left_out[used], 0, loss).sum(axis=0)
        return float((loss / np.maximum((has * weights).sum(axis=0), 1)).mean())


def tried(count: int) -> Bools:
    """Which of so many examples the strengths are tried on."""
    return np.arange(count) * min(_TRIED, count) % count < min(_TRIED, count)


def _platt(scores: Array, has: Bools, weights: Array, expected: float) -> tuple[float, float]:
    """Slope and shift of the log-odds, the slope drawn towards an expected one.

    Platt, "Probabilistic outputs for support vector machines" (1999), with Newton's steps as
    of Lin, Lin and Weng, "A note on Platt's probabilistic outputs" (2007).
    """
    with_it, without = float(weights[has].sum()), float(weights[~has].sum())
    target = np.where(has, (with_it + 1) / (with_it + 2), 1 / (without + 2))
    values, wanted = scores.astype(np.float64), target.astype(np.float64)
    mass = weights.astype(np.float64)
    scale = float(values.std()) or 1.0
    slope, shift = expected, float(np.log((with_it + 1) / (without + 1)))
    shift -= slope * float(np.average(values, weights=mass))
    for _ in range(_STEPS):
        chance = _sigmoid(slope * values + shift)
        off = mass * (chance - wanted)
        spread = mass * np.maximum(chance * (1 - chance), 1e-9)
        pull = _PRIOR * scale**2
        gradient = np.array([off @ values + pull * (slope - expected), off.sum()])
        mixed = spread @ values
        curve = np.array([[spread @ values**2 + pull, mixed], [mixed, spread.sum() + 1e-9]])
        step = np.linalg.solve(curve, gradient)
        slope -= float(np.clip(step[0], -2, 2))
        shift -= float(np.clip(step[1], -2, 2))
        if np.abs(step).max() < 1e-5:
            break
    least = max(_LEAST_SLOPE * expected, 1e-3)
    if slope < least:  # the mean probability is to stay that of the examples
        slope, shift = least, float(np.log((with_it + 1) / (without + 1)))
        shift -= slope * float(np.average(values, weights=mass))
    return slope, shift


def _sigmoid(odds: NDArray[np.floating]) -> NDArray[np.floating]:
    return np.asarray(0.5 + 0.5 * np.tanh(0.5 * odds))
