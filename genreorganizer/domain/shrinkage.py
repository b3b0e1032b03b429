# SPDX-License-Identifier: GPL-3.0-or-later
"""What the tracks of an album say of one another: answers are drawn towards their mean.

Of each track two things are known: its own answer, and those of the others by the same artist
on the same album, which mostly are of its genre. They are put together as logarithms (a
geometric mean), the others by a weight that grows with their number (`weight`). Where they
agree, that is more evidence than one answer is: so the result is made somewhat sharper by the
same weight. The numbers were chosen on validation data (``models/EXPERIMENTS.md``).
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

_MOST, _HALF = 0.7, 1.0
"""Weight of endlessly many others, and how many have half of it."""
_SHARPER = 0.5
"""How much sharper an answer becomes, by the others' weight."""
_LEAST = 1e-6
"""Probabilities are not taken to be smaller."""
_ROUNDING = 1e-3
"""How far from 1 what adds up to it may be: an answer is stored in single precision."""


def weight(others: int) -> float:
    """What so many other tracks count in a track's answer; its own answer counts the rest."""
    return _MOST * others / (others + _HALF)


def shrunk(answers: Sequence[Sequence[float]]) -> list[tuple[float, ...]]:
    """Answers for the tracks of an album, each drawn towards the mean of the others.

    Where each of them adds up to 1 the labels exclude one another, and so they do in what is
    given back; otherwise each label is a question of its own, and log-odds take the place of
    logarithms.

    Args:
        answers: Of each track the probabilities of the same labels.
    """
    others = len(answers) - 1
    if others < 1:
        return [tuple(answer) for answer in answers]
    exclusive = all(abs(math.fsum(answer) - 1) < _ROUNDING for answer in answers)
    scores = [[_score(p, exclusive=exclusive) for p in answer] for answer in answers]
    sums = [math.fsum(column) for column in zip(*scores, strict=True)]
    share = weight(others)
    sharper = 1 + _SHARPER * share
    drawn = (
        [
            sharper * ((1 - share) * mine + share * (every - mine) / others)
            for mine, every in zip(own, sums, strict=True)
        ]
        for own in scores
    )
    return [_distribution(one) if exclusive else _each(one) for one in drawn]


def _score(p: float, *, exclusive: bool) -> float:
    log = math.log(max(p, _LEAST))
    return log if exclusive else log - math.log(max(1 - p, _LEAST))


def _distribution(scores: Sequence[float]) -> tuple[float, ...]:
    odds = [math.exp(score) for score in scores]
    total = math.fsum(odds)
    return tuple(one / total for one in odds)


def _each(scores: Sequence[float]) -> tuple[float, ...]:
    return tuple(1 / (1 + math.exp(-score)) for score in scores)
