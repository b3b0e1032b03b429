# SPDX-License-Identifier: GPL-3.0-or-later
"""Long work off the UI thread.

`JobDriver` runs one job (a generator, see `genreorganizer.library.jobs`) on a
thread; `JobQueue` runs jobs one after another. Every signal here is emitted on the UI
thread. With `background` this is the only threading code of the window.
"""

from __future__ import annotations

import enum
import logging
import threading
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QThread, Signal, Slot

from genreorganizer.domain.changes import Changes
from genreorganizer.errors import Interrupted
from genreorganizer.gui.shell.lifetime import delete_later
from genreorganizer.library.jobs import RateMeter

if TYPE_CHECKING:
    from collections.abc import Callable

    from genreorganizer.library.jobs import Job, Progress
    from genreorganizer.messages import Message

_log = logging.getLogger(__name__)

REPORT_INTERVAL_S = 1 / 10
_PATIENCE_MS = 50


class JobState(enum.Enum):
    """Where a job stands; it leaves the first three for exactly one of the last."""

    WAITING = "waiting"
    RUNNING = "running"
    PAUSED = "paused"
    SUCCEEDED = "succeeded"
    FAILED = "failed"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class JobReport:
    """Progress since the last report, with what was worked out from it.

    Attributes:
        done: Items finished.
        total: Items in all, None while unknown.
        current: What is being worked on, for the eye.
        rate: Items per second lately, None until known.
        remaining_s: Seconds left at that rate, None until known.
        changes: Everything committed since the last report.
        items: Results of single items since the last report.
    """

    done: int
    total: int | None = None
    current: str = ""
    rate: float | None = None
    remaining_s: float | None = None
    changes: Changes = field(default_factory=Changes)
    items: tuple[object, ...] = ()


class _Collector:
    """Merges progress until the next report is due."""

    def __init__(self) -> None:
        self._meter = RateMeter()
        self._latest: Progress | None = None
        self._changes = Changes()
        self._items: list[object] = []

    def add(self, progress: Progress, now: float) -> None:
        self._latest = progress
        self._changes |= progress.changes
        if progress.item is not None:
            self._items.append(progress.item)
        self._meter.add(now, progress.done)

    def take(self) -> JobReport | None:
        latest = self._latest
        if latest is None:
            return None
        report = JobReport(
            done=latest.done,
            total=latest.total,
            current=latest.current,
            rate=self._meter.rate(),
            remaining_s=self._meter.remaining_s(latest.done, latest.total),
            changes=self._changes,
            items=tuple(self._items),
        )
        self._latest, self._changes, self._items = None, Changes(), []
        return report


class _JobThread(QThread):
    """Iterates a job; emits on its own thread, so only `JobDriver`'s slots may listen."""

    reported = Signal(object)
    stalled = Signal(object)

    def __init__(self, start: Callable[[], Job[Any]], parent: QObject) -> None:
        super().__init__(parent)
        self._start = start
        self.may_run = threading.Event()
        self.may_run.set()
        self.cancelling = threading.Event()
        self.state = JobState.RUNNING
        self.result: Any = None

    def run(self) -> None:
        try:
            self._iterate()
        except Interrupted:
            self.state = JobState.CANCELLED
        except Exception as error:  # noqa: BLE001 - any error has to reach the user
            _log.exception("A job failed")
            self.state, self.result = JobState.FAILED, error

    def _iterate(self) -> None:
        job = self._start()
        collector = _Collector()
        reported_at = float("-inf")
        paused_s = 0.0
        try:
            while True:
                if not self.may_run.is_set():
                    since = time.monotonic()
                    self._flush(collector)
                    self.may_run.wait()
                    paused_s += time.monotonic() - since
                if self.cancelling.is_set():
                    job.close()
                    self.state = JobState.CANCELLED
                    return
                progress = next(job)
                now = time.monotonic()
                collector.add(progress, now - paused_s)
                if progress.problem:
                    self._flush(collector)
                    self._wait_for_resume(progress.problem)
                if now - reported_at >= REPORT_INTERVAL_S:
                    reported_at = now
                    self._flush(collector)
        except StopIteration as stop:
            self.state, self.result = JobState.SUCCEEDED, stop.value
        finally:
            self._flush(collector)

    def _wait_for_resume(self, problem: Message) -> None:
        self.may_run.clear()
        self.stalled.emit(problem)
        if self.cancelling.is_set():  # asked for just now
            self.may_run.set()

    def _flush(self, collector: _Collector) -> None:
        report = collector.take()
        if report is not None:
            self.reported.emit(report)


class JobDriver(QObject):
    """Runs one job on a thread of its own.

    Attributes:
        problem: Why the job paused by itself; None where it did not.
        progressed: Carries a `JobReport`, at most ten a second.
        state_changed: The job began, was paused or resumed.
        succeeded: Carries the job's summary.
        failed: Carries the exception.
        cancelled: The job was closed before its end.
        finished: After exactly one of the three before, when the thread is gone.
    """

    progressed = Signal(object)
    state_changed = Signal()
    succeeded = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    finished = Signal()

    def __init__(self, start: Callable[[], Job[Any]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.state = JobState.WAITING
        self.report = JobReport(done=0)
        self.problem: Message | None = None
        self._thread = _JobThread(start, self)
        self._thread.reported.connect(self._on_reported)
        self._thread.stalled.connect(self._on_stalled)
        self._thread.finished.connect(self._on_thread_finished)

    def begin(self) -> None:
        """Start; to be called once."""
        self.state = JobState.RUNNING
        self.state_changed.emit()
        self._thread.start()

    def pause(self) -> None:
        """Ask for no further item until `resume`."""
        if self.state is JobState.RUNNING:
            self.state = JobState.PAUSED
            self._thread.may_run.clear()
            self.state_changed.emit()

    def resume(self) -> None:
        """Go on after `pause`, or try again where the job stopped at a problem."""
        if self.state is JobState.PAUSED:
            self.state = JobState.RUNNING
            self.problem = None
            self._thread.may_run.set()
            self.state_changed.emit()

    def cancel(self) -> None:
        """Close the job at its next item; what was committed stays."""
        self._thread.cancelling.set()
        self._thread.may_run.set()

    @property
    def cancelling(self) -> bool:
        """`cancel` was asked for and the job has not ended yet."""
        return self._thread.cancelling.is_set()

    def wait(self) -> None:
        """Block until the thread is gone."""
        self._thread.wait()

    def end(self, hurry: Callable[[], None]) -> None:
        """Cancel and block until the thread is gone, for closing the program; tells nothing more.

        Args:
            hurry: Breaks off a long step; called until the thread is gone.
        """
        self.cancel()
        while not self._thread.wait(_PATIENCE_MS):
            hurry()
        self.blockSignals(True)  # what the thread has told is still on its way

    @Slot(object)
    def _on_reported(self, report: JobReport) -> None:
        self.report = report
        self.progressed.emit(report)

    @Slot(object)
    def _on_stalled(self, problem: Message) -> None:
        self.state = JobState.PAUSED
        self.problem = problem
        self.state_changed.emit()

    @Slot()
    def _on_thread_finished(self) -> None:
        self._thread.wait()
        self.state = self._thread.state
        if self.state is JobState.SUCCEEDED:
            self.succeeded.emit(self._thread.result)
        elif self.state is JobState.FAILED:
            self.failed.emit(self._thread.result)
        else:
            self.cancelled.emit()
        self.finished.emit()


@dataclass(eq=False)
class _Queued:
    """A job in the queue.

    Attributes:
        operation: What the signals name it by.
        start: Makes the generator.
        urgent: Goes before those that are not.
        repeatable: Loses nothing when it is cancelled and begun again.
        then: Receives its summary, after all who see `JobQueue.succeeded`.
        driver: Runs it, once it has begun.
        yielding: It is being cancelled in favour of an urgent one, to begin again later.
    """

    operation: Any
    start: Callable[[], Job[Any]]
    urgent: bool
    repeatable: bool
    then: Callable[[Any], object] | None = None
    driver: JobDriver | None = None
    yielding: bool = False


class JobQueue(QObject):
    """Runs jobs one after another: the library allows one writing job at a time.

    Attributes:
        changed: What runs or waits changed, or a job was paused or resumed.
        progressed: Carries a `JobReport` of the running job.
        succeeded: Carries the operation and the job's summary.
        failed: Carries the operation and the exception.
        cancelled: Carries the operation.
        idle: The last job ended.
    """

    changed = Signal()
    progressed = Signal(object)
    succeeded = Signal(object, object)
    failed = Signal(object, object)
    cancelled = Signal(object)
    idle = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: list[_Queued] = []
        self._running: _Queued | None = None

    @property
    def running(self) -> Any:
        """The operation that runs, or None."""
        return self._running.operation if self._running else None

    @property
    def driver(self) -> JobDriver | None:
        """The driver of the job that runs."""
        return self._running.driver if self._running else None

    @property
    def waiting(self) -> tuple[Any, ...]:
        """Operations that have not begun, in order."""
        return tuple(queued.operation for queued in self._waiting)

    def add(
        self,
        operation: object,
        start: Callable[[], Job[Any]],
        *,
        urgent: bool = False,
        repeatable: bool = False,
        then: Callable[[Any], object] | None = None,
    ) -> None:
        """Run a job when those before it have ended.

        Args:
            operation: What the signals name it by.
            start: Makes the generator; called on the job's thread.
            urgent: Go before those that are not; a running repeatable job stands back for it
                and begins again afterwards.
            repeatable: The job loses nothing when it is begun again.
            then: Receives its summary, after all who see `succeeded`.
        """
        queued = _Queued(operation, start, urgent, repeatable, then)
        ahead = sum(other.urgent for other in self._waiting) if urgent else len(self._waiting)
        self._waiting.insert(ahead, queued)
        running = self._running
        if running is None:
            self._begin_next()
            return
        if urgent and running.repeatable and running.driver is not None:
            running.yielding = True
            running.driver.cancel()
        self.changed.emit()

    def cancel_all(self) -> None:
        """Drop what waits and cancel what runs."""
        dropped = list(self._waiting)
        self._waiting.clear()
        for queued in dropped:
            self.cancelled.emit(queued.operation)
        if self._running is not None and self._running.driver is not None:
            self._running.yielding = False
            self._running.driver.cancel()
        self.changed.emit()

    def close(self, hurry: Callable[[], None] = lambda: None) -> None:
        """Cancel everything, wait for the running job's thread and tell nothing more of it.

        See `JobDriver.end`.
        """
        driver = self.driver
        self.cancel_all()
        if driver is not None:
            driver.end(hurry)

    def _begin_next(self) -> None:
        if not self._waiting:
            self._running = None
            self.changed.emit()
            self.idle.emit()
            return
        queued = self._running = self._waiting.pop(0)
        driver = queued.driver = JobDriver(queued.start, self)
        driver.progressed.connect(self.progressed)
        driver.state_changed.connect(self.changed)
        driver.succeeded.connect(lambda summary: self._on_succeeded(queued, summary))
        driver.failed.connect(lambda error: self.failed.emit(queued.operation, error))
        driver.cancelled.connect(lambda: self._on_cancelled(queued))
        driver.finished.connect(self._on_finished)
        driver.begin()

    def _on_succeeded(self, queued: _Queued, summary: object) -> None:
        self.succeeded.emit(queued.operation, summary)
        if queued.then is not None:
            queued.then(summary)

    def _on_cancelled(self, queued: _Queued) -> None:
        if not queued.yielding:
            self.cancelled.emit(queued.operation)
            return
        queued.yielding = False
        urgent = sum(other.urgent for other in self._waiting)
        self._waiting.insert(urgent, queued)

    @Slot()
    def _on_finished(self) -> None:
        if self._running is not None and self._running.driver is not None:
            delete_later(self._running.driver)
            self._running.driver = None
        self._begin_next()
