# SPDX-License-Identifier: GPL-3.0-or-later
"""Figures of merit with their intervals; everything is computed from arrays."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np

from genreorganizer.classify.trust import NORMAL_95

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    Floats = NDArray[np.floating]
    Ints = NDArray[np.integer]

Counts = tuple[tuple[int, ...], ...]


def confusion(probabilities: Floats, truth: Ints) -> Counts:
    """Counts, true label by predicted label.

    Args:
        probabilities: float (rows, labels).
        truth: Label indices, int (rows,).

    Returns:
        A row for each true label, with a count for each predicted one.
    """
    counts = np.zeros((probabilities.shape[1],) * 2, np.int64)
    np.add.at(counts, (truth, probabilities.argmax(axis=1)), 1)
    return tuple(map(tuple, counts.tolist()))


def calibration_error(confidence: Floats, right: NDArray[np.bool_], bins: int = 15) -> float:
    """Expected calibration error over equal-width bins (Guo et al. 2017, section 2).

    Args:
        confidence: Of the predicted labels, (rows,) in [0, 1].
        right: Whether they are the true ones, (rows,).
        bins: How many.

    Returns:
        Mean distance of confidence and accuracy, in [0, 1].
    """
    place = np.minimum((confidence * bins).astype(int), bins - 1)
    total = 0.0
    for one in range(bins):
        inside = place == one
        if inside.any():
            total += abs(float(right[inside].mean() - confidence[inside].mean())) * inside.mean()
    return float(total)


def perfect_calibration_interval(
    confidence: Floats, draws: int = 2000, seed: int = 0, bins: int = 15
) -> tuple[float, float]:
    """95 % interval of the calibration error that a perfectly calibrated model would measure.

    A prediction of confidence p is right with probability p; the error of such draws is
    not zero on a small sample.
    """
    generator = np.random.default_rng(seed)
    place = np.minimum((confidence * bins).astype(int), bins - 1)
    inside = (place[:, None] == np.arange(bins)).astype(np.float64)
    drawn = generator.random((draws, len(confidence))) < confidence
    measured = np.abs((drawn - confidence) @ inside).sum(axis=1) / len(confidence)
    low, high = np.quantile(measured, [0.025, 0.975])
    return float(low), float(high)


def auroc(inside: Floats, outside: Floats) -> float:
    """Probability that an outsider's score is above an insider's, ties counted half.

    The area under the curve of Mann and Whitney (Hanley and McNeil 1982).
    """
    from scipy.stats import rankdata

    ranks = rankdata(np.concatenate([inside, outside]))
    total = ranks[len(inside) :].sum() - len(outside) * (len(outside) + 1) / 2
    return float(total / (len(inside) * len(outside)))


def auroc_interval(value: float, outside: int, inside: int) -> tuple[float, float]:
    """95 % interval of an area under the curve (Hanley and McNeil 1982).

    Args:
        value: The area.
        outside: Number of outsiders, at least one.
        inside: Number of insiders, at least one.
    """
    one, two = value / (2 - value), 2 * value**2 / (1 + value)
    spread = (
        value * (1 - value) + (outside - 1) * (one - value**2) + (inside - 1) * (two - value**2)
    )
    half = NORMAL_95 * math.sqrt(spread / (outside * inside))
    return max(0.0, value - half), min(1.0, value + half)


def log_loss(probabilities: Floats, truth: Ints) -> float:
    """Mean negative log-likelihood of the true labels."""
    chosen = probabilities[np.arange(len(truth)), truth]
    return float(-np.log(np.maximum(chosen, 1e-12)).mean())


def macro_f1(confusion_counts: Counts) -> float:
    """Mean over labels of the harmonic mean of precision and recall; 0 for a label never met."""
    counts = np.array(confusion_counts)
    hits = np.diag(counts).astype(float)
    both = counts.sum(axis=0) + counts.sum(axis=1)
    return float((2 * hits / np.maximum(both, 1)).mean())


def bootstrap(
    figure: Callable[[NDArray[np.int64]], float], total: int, draws: int = 1000, seed: int = 0
) -> tuple[float, float]:
    """95 % interval of a figure over rows drawn with replacement.

    Args:
        figure: Computes it from the rows drawn.
        total: Number of rows.
        draws: How often.
        seed: Of the draws.
    """
    generator = np.random.default_rng(seed)
    measured = [figure(generator.integers(0, total, total)) for _ in range(draws)]
    low, high = np.quantile(measured, [0.025, 0.975])
    return float(low), float(high)
