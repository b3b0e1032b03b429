# SPDX-License-Identifier: GPL-3.0-or-later
"""Learning genres in worker processes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from genreorganizer.workers.pool import SINGLE_THREADED, ProcessPool

if TYPE_CHECKING:
    from collections.abc import Callable

    from genreorganizer.classify.teaching import Array, Fitted, Lesson, Work

_TIME_LIMIT_S = 1200.0


@dataclass(frozen=True, slots=True)
class Fitting:
    """A *prepare* for `pool.Pool`: what works on a lesson."""

    lesson: Lesson

    def __call__(self) -> Callable[[Work], Array | float | Fitted]:
        """Standardize the examples."""
        from genreorganizer.classify.teaching import Learner

        return Learner(self.lesson).work


def fitting_pool() -> ProcessPool:
    """The pool for learning: two processes, each with one thread."""
    return ProcessPool(jobs=2, time_limit_s=_TIME_LIMIT_S, ahead=1, environment=SINGLE_THREADED)
