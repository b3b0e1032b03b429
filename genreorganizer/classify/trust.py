# SPDX-License-Identifier: GPL-3.0-or-later
"""How far a classifier's confidence can be trusted; everything is computed from arrays."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np

from genreorganizer.classify.metrics import PrecisionPoint

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    Floats = NDArray[np.floating]
    Bools = NDArray[np.bool_]

NORMAL_95 = 1.959964
"""Standard deviations of a normal distribution to the ends of its central 95 %."""
_THRESHOLDS = (0.0, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9)
"""Of risk–coverage tables."""
_PRIOR = 10
"""Pseudo-suggestions that draw a label's reliability towards 1."""
_ODDS_FACTORS, _PRECISION = (1e-3, 1e3), 1e-5
"""Where a factor of odds is looked for, and how exactly."""


def wilson(right: float, total: float) -> tuple[float, float]:
    """95 % interval of a proportion (Wilson, 1927).

    Args:
        right: Number of successes.
        total: Number of trials, at least one.
    """
    share, z = right / total, NORMAL_95
    centre = (share + z * z / (2 * total)) / (1 + z * z / total)
    half = z * math.sqrt(share * (1 - share) / total + z * z / (4 * total**2)) / (1 + z * z / total)
    return max(0.0, centre - half), min(1.0, centre + half)


def odds_factor(confidence: Floats, right: float) -> float:
    """The factor of the odds with which some confidences, and the prior, sum to what was right.

    Args:
        confidence: Of suggestions, in [0, 1].
        right: How many of them were right.
    """
    low, high = _ODDS_FACTORS
    confidence = np.append(confidence, np.full(_PRIOR, 0.5))
    wanted = right + _PRIOR / 2
    while high / low > 1 + _PRECISION:  # the sum rises with the factor
        middle = float(np.sqrt(low * high))
        if with_odds(confidence, middle).sum() < wanted:
            low = middle
        else:
            high = middle
    return high


def with_odds(confidence: Floats, factor: float | Floats) -> Floats:
    """Probabilities whose odds are multiplied by a factor.

    Args:
        confidence: In [0, 1].
        factor: A label's `Manifest.reliability`, above 0; one for all, or one for each.
    """
    raised = confidence * factor
    return raised / (1 - confidence + raised)


def least_confidence(confidence: Floats, right: Bools) -> float:
    """Confidence from which at least half of the suggestions near it are right.

    The probabilities are calibrated, so it lies near one half; the smallest candidate is
    taken for which the suggestions within 0.1 of it are right at least half the time.
    """
    for threshold in np.arange(0.25, 0.6, 0.01):
        near = np.abs(confidence - threshold) < 0.1
        if near.sum() >= 10 and right[near].mean() >= 0.5:
            return round(float(threshold), 2)
    return 0.5


def reliability(chance: Floats, right: Bools, labels: Sequence[str]) -> dict[str, float]:
    """Per label, the factor of the odds with which the confidences sum to the right suggestions.

    It is drawn towards 1 by ten suggestions of even odds, half of them right.

    Args:
        chance: Probabilities, (tracks, labels).
        right: Whether each track's most probable label is right.
        labels: Their names.
    """
    guess, confidence = chance.argmax(axis=1), chance.max(axis=1)
    return {
        label: round(odds_factor(confidence[guess == place], float(right[guess == place].sum())), 3)
        for place, label in enumerate(labels)
    }


def precision_table(
    chance: Floats, right: Bools, labels: Sequence[str]
) -> dict[str, tuple[PrecisionPoint, ...]]:
    """A risk–coverage table per label over the tracks for which it is suggested.

    Geifman and El-Yaniv, "Selective classification for deep neural networks" (2017), section 2. The
    arguments are those of `reliability`.
    """
    guess, confidence = chance.argmax(axis=1), chance.max(axis=1)
    return {
        label: tuple(
            PrecisionPoint(threshold, int(taken.sum()), int(right[taken].sum()))
            for threshold in _THRESHOLDS
            for taken in [(guess == place) & (confidence >= threshold)]
        )
        for place, label in enumerate(labels)
    }
