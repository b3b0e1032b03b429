# SPDX-License-Identifier: GPL-3.0-or-later
"""The shape of a job: a generator that yields progress and returns a summary.

Closing the generator cancels the job. Not asking it for the next item pauses
it: the work in flight is bounded, so nothing piles up. A job that runs into
difficulties (a share is gone, a disk full) asks to be paused by saying so in its
report. It opens its own connections and never yields inside a write transaction.
"""

from __future__ import annotations

import collections
import time
from collections.abc import Generator
from typing import TYPE_CHECKING, Final, NamedTuple, TypeVar

from genreorganizer.domain.changes import Changes
from genreorganizer.errors import EnvironmentFailure

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from genreorganizer.messages import Message

_T = TypeVar("_T")

_REPORT_S: Final = 1 / 30
_RATE_SPAN_S: Final = 15.0


class Progress(NamedTuple):
    """How far a job is.

    Attributes:
        done: Items finished, whatever the results.
        total: Items in all; None while it is unknown.
        current: What is being worked on, for the eye (a file name).
        changes: What was committed since the last report.
        item: The result of one item where the job reports them one by one.
        problem: Why it makes no sense to go on now; None where nothing is in the way. Asking
            for the next item all the same lets the job try again.
        notices: What the user should know meanwhile; the job goes on.
    """

    done: int
    total: int | None = None
    current: str = ""
    changes: Changes = Changes()
    item: object | None = None
    problem: Message | None = None
    notices: Sequence[Message] = ()


class Throttle:
    """Says when something is due again.

    Args:
        interval_s: How long after it was last due, in seconds.
    """

    def __init__(self, interval_s: float = _REPORT_S) -> None:
        self._interval_s = interval_s
        self.restart()

    def is_due(self) -> bool:
        """Whether the time has come; then it begins again."""
        if time.monotonic() < self._next:
            return False
        self.restart()
        return True

    def restart(self) -> None:
        """Let the time begin again."""
        self._next = time.monotonic() + self._interval_s


class RateMeter:
    """Items per second over the last seconds, and the time left."""

    def __init__(self) -> None:
        self._marks: collections.deque[tuple[float, int]] = collections.deque()

    def add(self, now: float, done: int) -> None:
        """Note that ``done`` items were finished at ``now`` (seconds of working time)."""
        self._marks.append((now, done))
        while len(self._marks) > 2 and now - self._marks[1][0] >= _RATE_SPAN_S:
            self._marks.popleft()

    def rate(self) -> float | None:
        """Items per second, None until two moments with progress between them are known."""
        if len(self._marks) < 2:
            return None
        (start, first), (end, last) = self._marks[0], self._marks[-1]
        return (last - first) / (end - start) if last > first and end > start else None

    def remaining_s(self, done: int, total: int | None) -> float | None:
        """Seconds left for the rest, None while unknown."""
        rate = self.rate()
        if rate is None or total is None:
            return None
        return max(0, total - done) / rate


Job = Generator[Progress, None, _T]


def drain(job: Job[_T], on_progress: Callable[[Progress], None] | None = None) -> _T:
    """Run a job to its end on this thread.

    Args:
        job: The job, not yet started.
        on_progress: Called with each report.

    Returns:
        The job's summary.

    Raises:
        EnvironmentFailure: The job cannot go on, and nobody is here to put it right.
    """
    while True:
        try:
            progress = next(job)
        except StopIteration as stop:
            summary: _T = stop.value
            return summary
        if on_progress is not None:
            on_progress(progress)
        if progress.problem:
            job.close()
            raise EnvironmentFailure(progress.problem)
