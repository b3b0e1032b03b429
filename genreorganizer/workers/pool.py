# SPDX-License-Identifier: GPL-3.0-or-later
"""Worker processes that may crash or hang without taking the run with them.

Each worker has a pipe of its own and gets a few items at a time, so the parent
always knows which item a dead worker was busy with: that one fails, the others
go to a new worker. (The executor of the standard library gives up everything
when one process dies.) Results come back as a generator: closing it stops the
workers, not asking for the next result pauses them, because the work in flight
is bounded.

A job is given by a *prepare* callable, called once in every worker, that returns
the function for the items; a classifier's session is loaded there. It is
pickled, so it is a top-level function, a ``functools.partial`` of one, or
``Each(function)`` where there is nothing to prepare.
"""

from __future__ import annotations

import contextlib
import enum
import itertools
import logging
import multiprocessing
import os
import pickle
import signal
import sys
import threading
import time
import traceback
from abc import abstractmethod
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from multiprocessing import connection
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, Protocol, TypeVar

from genreorganizer.errors import EnvironmentFailure, GenreOrganizerError

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

    from genreorganizer.messages import Message

_log = logging.getLogger(__name__)

Item = TypeVar("Item")
Value = TypeVar("Value")

SINGLE_THREADED: Mapping[str, str] = {
    "OMP_NUM_THREADS": "1",
    "OPENBLAS_NUM_THREADS": "1",
    "MKL_NUM_THREADS": "1",
    "VECLIB_MAXIMUM_THREADS": "1",
}
"""Parallelism comes from the processes; threads inside them would only compete."""

_HEARTBEAT_S = 0.1
_START_LIMIT_S = 120.0
_START_ATTEMPTS = 3
_STOP_S = 1.0
_NICENESS = 10


class FailureKind(enum.Enum):
    """Why an item has no value."""

    REFUSED = "refused"
    """The function raised one of the program's own errors."""
    ERROR = "error"
    """The function raised something unexpected; the log has the traceback."""
    MEMORY = "memory"
    """The item needed more memory than a worker may take."""
    CRASHED = "crashed"
    """The worker process died."""
    TIMEOUT = "timeout"
    """The worker was stopped after the time limit."""


class Completed(NamedTuple, Generic[Item, Value]):
    """An item and its value."""

    item: Item
    value: Value


@dataclass(frozen=True, slots=True)
class Failed(Generic[Item]):
    """An item that gave no value.

    Attributes:
        item: The item.
        kind: What went wrong.
        error: Why, for the user; with the file where the function named one.
    """

    item: Item
    kind: FailureKind
    error: GenreOrganizerError


Prepare = Callable[[], Callable[[Item], Value]]
Results = Generator[Completed[Item, Value] | Failed[Item] | None, None, None]


@dataclass(frozen=True, slots=True)
class Each(Generic[Item, Value]):
    """A *prepare* for a function that needs no preparation."""

    function: Callable[[Item], Value]

    def __call__(self) -> Callable[[Item], Value]:
        """The function itself."""
        return self.function


class Workers(Protocol[Item, Value]):
    """Prepared workers, for one run after another."""

    def run(self, items: Iterable[Item]) -> Results[Item, Value]:
        """Yield each item's result in the order in which they finish.

        None is yielded where nothing has finished for a tenth of a second, so that
        the caller can look at a cancel button. Closing the generator kills the
        workers that are busy and forgets the items in flight.

        Args:
            items: Taken lazily; each is small (a few kilobytes pickled).

        Raises:
            EnvironmentFailure: The workers do not start, or *prepare* failed.
        """
        ...


class Pool(Protocol):
    """A way to run a function over items."""

    @abstractmethod
    def open(self, prepare: Prepare[Item, Value]) -> AbstractContextManager[Workers[Item, Value]]:
        """Workers that stay for several runs; leaving the context ends them within a second.

        Args:
            prepare: Called once per worker; returns the function for the items.
        """
        ...

    def run(self, prepare: Prepare[Item, Value], items: Iterable[Item]) -> Results[Item, Value]:
        """One run with workers of its own; see `Workers.run`."""
        with self.open(prepare) as workers:
            yield from workers.run(items)

    def notices(self) -> Sequence[Message]:
        """What the user should know of the workers since this was last asked."""
        return ()


@dataclass(frozen=True, slots=True)
class InlinePool(Pool):
    """The pool without processes: the same results in this process, one after the other.

    There is nothing that could be killed, so a crash or a hang is not survived.
    """

    @contextlib.contextmanager
    def open(self, prepare: Prepare[Item, Value]) -> Iterator[Workers[Item, Value]]:
        """See `Pool.open`."""
        yield _Inline(prepare())


@dataclass(frozen=True, slots=True)
class ProcessPool(Pool):
    """The pool of spawned processes.

    Attributes:
        jobs: Worker processes; 0 takes one per processor core.
        time_limit_s: Seconds after which an item is given up and its worker replaced.
        ahead: Items a worker holds at most, the one in work included. More keeps the
            workers busy while the parent commits; for items that take milliseconds. More than
            one only where items or replies are small: what a pipe takes at once, some 100 KB.
        low_priority: Run the workers below other programs.
        memory_limit: Address space of a worker in bytes, where the system can limit it.
        environment: Set in the worker before anything but the standard library is imported.
    """

    jobs: int = 0
    time_limit_s: float = 120.0
    ahead: int = 2
    low_priority: bool = True
    memory_limit: int | None = None
    environment: Mapping[str, str] = field(default_factory=lambda: SINGLE_THREADED)

    @contextlib.contextmanager
    def open(self, prepare: Prepare[Item, Value]) -> Iterator[Workers[Item, Value]]:
        """See `Pool.open`."""
        start = _Start(
            pickle.dumps(prepare), self.low_priority, self.memory_limit, dict(self.environment)
        )
        size = self.jobs or processor_count()
        group: _WorkerGroup[Item, Value] = _WorkerGroup(start, size, self.ahead, self.time_limit_s)
        try:
            yield group
            group.dismiss()
        finally:
            group.kill()


def processor_count() -> int:
    """Cores this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


# --- the parent's side -------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Start:
    """What a new worker gets first."""

    prepare: bytes
    low_priority: bool
    memory_limit: int | None
    environment: dict[str, str]


class Reply(NamedTuple):
    """What a worker says: that it is ready, or the result of the oldest item it holds."""

    value: Any = None
    kind: FailureKind | None = None
    error: GenreOrganizerError | None = None
    traceback: str = ""

    @property
    def ok(self) -> bool:
        """Whether there is a value."""
        return self.kind is None


def failed(item: Item, reply: Reply) -> Failed[Item]:
    """The result of an item whose reply is no value; the log gets what is unexpected."""
    if reply.traceback:
        _log.error("%r failed in a worker:\n%s", item, reply.traceback)
    assert reply.kind is not None
    assert reply.error is not None
    return Failed(item, reply.kind, reply.error)


class _Inline(Generic[Item, Value]):
    """The workers of `InlinePool`."""

    def __init__(self, function: Callable[[Item], Value]) -> None:
        self._function = function

    def run(self, items: Iterable[Item]) -> Results[Item, Value]:
        for item in items:
            try:
                value = self._function(item)
            except Exception as error:  # noqa: BLE001  # as in a worker
                yield failed(item, _without_value(error))
            else:
                yield Completed(item, value)


class _Worker(Generic[Item]):
    """A process, its pipe, and the items it holds in the order they were sent."""

    def __init__(self, start: _Start) -> None:
        context = multiprocessing.get_context("spawn")
        self.pipe, theirs = context.Pipe()
        self.process = context.Process(target=_serve, args=(theirs, start), daemon=True)
        self.process.start()
        theirs.close()
        self.held: deque[Item] = deque()
        self.ready = False
        self.since = time.monotonic()

    def send(self, item: Item) -> None:
        if not self.held:
            self.since = time.monotonic()
        self.held.append(item)
        with contextlib.suppress(OSError):  # a dead worker is noticed when its pipe is read
            self.pipe.send((item,))

    def receive(self) -> Reply | None:
        """The next reply; None where the process is gone."""
        try:
            reply: Reply = self.pipe.recv()
        except (EOFError, OSError):
            return None
        self.since = time.monotonic()
        return reply

    def answered(self) -> bool:
        try:
            return self.pipe.poll()
        except OSError:
            return True

    def kill(self) -> None:
        self.process.kill()
        self.process.join()
        self.close()

    def close(self) -> None:
        self.pipe.close()
        self.process.close()


class _WorkerGroup(Generic[Item, Value]):
    """The worker processes and, during a run, the items not yet given to them."""

    def __init__(self, start: _Start, size: int, ahead: int, time_limit_s: float) -> None:
        self._start = start
        self._size = size
        self._ahead = ahead
        self._time_limit_s = time_limit_s
        self._items: Iterator[Item] = iter(())
        self._waiting: deque[Item] = deque()
        self._workers: list[_Worker[Item]] = []
        self._failed_starts = 0

    def run(self, items: Iterable[Item]) -> Results[Item, Value]:
        self._items = iter(items)
        try:
            while True:
                self._hand_out()
                if not any(worker.held for worker in self._workers) and not self._waiting_for(1):
                    return
                results = [*self._collect(), *self._expire()]
                yield from results
                if not results:
                    yield None
        finally:
            self._items = iter(())
            self._waiting.clear()
            for worker in [worker for worker in self._workers if worker.held]:
                self._workers.remove(worker)
                worker.kill()

    def dismiss(self) -> None:
        """Let the workers end by themselves, for a moment."""
        for worker in self._workers:
            worker.pipe.close()
        deadline = time.monotonic() + _STOP_S
        for worker in self._workers:
            worker.process.join(max(0.0, deadline - time.monotonic()))

    def kill(self) -> None:
        for worker in self._workers:
            worker.process.kill()
        for worker in self._workers:
            worker.kill()
        self._workers.clear()

    def _waiting_for(self, count: int) -> bool:
        """Whether so many items wait to be handed out; they are taken up as far as needed."""
        missing = count - len(self._waiting)
        if missing > 0:
            self._waiting.extend(itertools.islice(self._items, missing))
        return len(self._waiting) >= count

    def _hand_out(self) -> None:
        """Fill the ready workers evenly; start another one while there is work for it."""
        for _ in range(self._ahead):
            for worker in self._workers:
                if worker.ready and len(worker.held) < self._ahead and self._waiting_for(1):
                    worker.send(self._waiting.popleft())
        starting = sum(not worker.ready for worker in self._workers)
        while len(self._workers) < self._size and self._waiting_for(starting + 1):
            self._workers.append(_Worker(self._start))
            starting += 1

    def _collect(self) -> Iterator[Completed[Item, Value] | Failed[Item]]:
        by_pipe = {worker.pipe: worker for worker in self._workers}
        for pipe in connection.wait(list(by_pipe), _HEARTBEAT_S):
            worker = by_pipe[pipe]  # type: ignore[index]  # wait() gives back what it was given
            reply = worker.receive()
            if reply is None:
                yield from self._bury(worker)
            elif not worker.ready:
                self._started(worker, reply)
            else:
                item = worker.held.popleft()
                yield Completed(item, reply.value) if reply.ok else failed(item, reply)

    def _started(self, worker: _Worker[Item], reply: Reply) -> None:
        if reply.error is not None:
            if reply.traceback:
                _log.error("A worker could not prepare:\n%s", reply.traceback)
            raise EnvironmentFailure(reply.error.message, path=reply.error.path)
        worker.ready = True
        self._failed_starts = 0

    def _bury(self, worker: _Worker[Item]) -> Iterator[Failed[Item]]:
        """A worker is dead: its item in work fails, the ones it only held go back."""
        worker.process.join(_STOP_S)
        status = worker.process.exitcode
        if worker.ready and worker.held:
            error = GenreOrganizerError(
                "The process reading it ended unexpectedly (status {status}).",
                status=_shown(status),
            )
            yield self._remove(worker, FailureKind.CRASHED, error)
            return
        self._remove_idle(worker)
        if not worker.ready:
            self._failed_starts += 1
            if self._failed_starts >= _START_ATTEMPTS:
                raise EnvironmentFailure(
                    "The worker processes do not start (status {status}).", status=_shown(status)
                )

    def _expire(self) -> Iterator[Failed[Item]]:
        now = time.monotonic()
        for worker in list(self._workers):
            waited = now - worker.since
            if worker.answered():
                continue  # it has answered meanwhile, possibly long ago while the run was paused
            if worker.held and waited > self._time_limit_s:
                error = GenreOrganizerError(
                    "It took longer than {seconds} s and was skipped.",
                    seconds=f"{self._time_limit_s:g}",
                )
                yield self._remove(worker, FailureKind.TIMEOUT, error)
            elif not worker.ready and waited > _START_LIMIT_S:
                raise EnvironmentFailure("The worker processes do not start in time.")

    def _remove(
        self, worker: _Worker[Item], kind: FailureKind, error: GenreOrganizerError
    ) -> Failed[Item]:
        item = worker.held.popleft()
        self._remove_idle(worker)
        return Failed(item, kind, error)

    def _remove_idle(self, worker: _Worker[Item]) -> None:
        self._waiting.extendleft(reversed(worker.held))
        self._workers.remove(worker)
        worker.kill()


def _shown(status: int | None) -> int | str:
    return "?" if status is None else status


# --- the worker's side -------------------------------------------------------------------


def _serve(pipe: Connection[Reply, Any], start: _Start) -> None:
    """A worker's life: prepare, then answer items until the parent closes the pipe or dies."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent decides what Ctrl+C means
    threading.Thread(target=_die_with_parent, daemon=True).start()
    os.environ.update(start.environment)
    if start.low_priority:
        _lower_priority()
    if start.memory_limit is not None:
        _limit_memory(start.memory_limit)
    ready, function = prepared(start.prepare)
    with contextlib.suppress(EOFError, OSError):
        pipe.send(ready)
        while function is not None:
            (item,) = pipe.recv()
            pipe.send_bytes(pickled(reply_to(function, item)))


def prepared(pickled: bytes) -> tuple[Reply, Callable[[Any], Any] | None]:
    """Call a pickled *prepare*: that the worker is ready, and its function, or why it is not."""
    try:
        return Reply(), pickle.loads(pickled)()
    except GenreOrganizerError as error:
        return _refused(error), None
    except Exception as error:  # noqa: BLE001  # told to the parent, which raises
        return _unexpected(error), None


def reply_to(function: Callable[[Any], Any], item: object) -> Reply:
    """What comes of an item, whatever the function raises."""
    try:
        return Reply(function(item))
    except Exception as error:  # noqa: BLE001  # one item failed; the log gets the traceback
        return _without_value(error)


def _without_value(error: Exception) -> Reply:
    """The reply where a function raised an error."""
    if isinstance(error, GenreOrganizerError):
        return _refused(error)
    if isinstance(error, MemoryError):
        too_large = GenreOrganizerError("It needs too much memory to be read.")
        return Reply(kind=FailureKind.MEMORY, error=too_large)
    return _unexpected(error)


def _refused(error: GenreOrganizerError) -> Reply:
    """An error as the parent can take it, whatever its class needs to be made."""
    plain = GenreOrganizerError(error.message, path=error.path, code=error.code)
    return Reply(kind=FailureKind.REFUSED, error=plain)


def _unexpected(error: Exception) -> Reply:
    text = " ".join(f"{type(error).__name__}: {error}".split())
    return Reply(
        kind=FailureKind.ERROR,
        error=GenreOrganizerError(
            "Unexpected error ({error}); the log has the details.", error=text
        ),
        traceback="".join(traceback.format_exception(error)),
    )


def pickled(reply: Reply) -> bytes:
    """A reply on its way; where its value cannot be pickled, that is the reply."""
    try:
        return pickle.dumps(reply)
    except Exception as error:  # noqa: BLE001  # an object's own pickling may raise anything
        return pickle.dumps(_unexpected(error))


def _die_with_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        connection.wait([parent.sentinel])
        os._exit(1)


def _lower_priority() -> None:
    if sys.platform == "win32":
        import psutil

        psutil.Process().nice(psutil.BELOW_NORMAL_PRIORITY_CLASS)
    else:
        os.nice(_NICENESS)


def _limit_memory(limit: int) -> None:
    if sys.platform != "win32":
        import resource

        hard = resource.getrlimit(resource.RLIMIT_AS)[1]
        with contextlib.suppress(ValueError, OSError):  # a system that cannot limit it
            resource.setrlimit(resource.RLIMIT_AS, (limit, hard))
