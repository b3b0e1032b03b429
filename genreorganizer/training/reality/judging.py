# SPDX-License-Identifier: GPL-3.0-or-later
"""From answers to shares with bootstrap intervals."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from genreorganizer.classify.reality import Condition, Share
from genreorganizer.domain.prediction import Outcome, TrackPrediction

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

DRAWS = 1000

NO_GENRE = "none"
"""The answer to what is no music, and the truth of it."""
Truth = frozenset[str]
"""The labels that are right for a recording; empty where none is known."""


@dataclass(frozen=True)
class Answers:
    """What a classifier says of several recordings.

    Attributes:
        labels: The most probable label of each.
        sure: Whether it was suggested, not unsure.
    """

    labels: NDArray[np.str_]
    sure: NDArray[np.bool_]

    @classmethod
    def of(cls, predictions: Sequence[TrackPrediction]) -> Answers:
        """The answers out of predictions."""
        best = [_best(one) for one in predictions]
        sure = [one.outcome is Outcome.SUGGESTED for one in predictions]
        return cls(np.array(best), np.array(sure, bool))


def _best(prediction: TrackPrediction) -> str:
    """The most probable label; what stands for no genre where there is no music."""
    ranked = prediction.ranked()
    return ranked[0][0] if ranked else NO_GENRE


def condition(
    recordings: str,
    damage: str,
    answers: Answers,
    clean: Answers,
    truth: Sequence[Truth],
    groups: Sequence[str] = (),
) -> Condition:
    """Judge the answers to damaged recordings.

    Args:
        recordings: Name of the set.
        damage: Name of the damage.
        answers: To the damaged copies.
        clean: To the recordings as they are.
        truth: The right labels of each; all empty where no genre is known.
        groups: What is drawn together in the bootstrap, such as albums; each recording by
            itself when not given.
    """
    unchanged = answers.labels == clean.labels
    known = any(truth)
    right = np.array([label in one for label, one in zip(answers.labels, truth, strict=True)])
    wrong = ~right if known else ~unchanged
    drawn = _draws(groups or [str(row) for row in range(len(truth))])
    return Condition(
        recordings=recordings,
        damage=damage,
        count=len(truth),
        right=_share(right, drawn) if known else None,
        unchanged=_share(unchanged, drawn),
        sure_wrong=_share(answers.sure & wrong, drawn),
        sure=_share(answers.sure, drawn),
    )


def _draws(groups: Sequence[str], seed: int = 0) -> NDArray[np.float64]:
    """How often each recording is drawn in each of the draws: (draws, recordings)."""
    names, place = np.unique(np.asarray(groups), return_inverse=True)
    generator = np.random.default_rng(seed)
    counts = generator.multinomial(len(names), np.full(len(names), 1 / len(names)), DRAWS)
    return np.asarray(counts[:, place], np.float64)


def _share(values: NDArray[np.bool_], drawn: NDArray[np.float64]) -> Share:
    shares = drawn @ values / np.maximum(drawn.sum(axis=1), 1)
    low, high = np.quantile(shares, [0.025, 0.975])
    return Share(*(round(float(one), 4) for one in (values.mean(), low, high)))
