# SPDX-License-Identifier: GPL-3.0-or-later
"""The pool of a Dask cluster: workers on other computers, which may come and go during a run.

The third `pool.Pool`. The cluster only computes; this process hands out the items, a few at a
time and each to a worker of its choice, so that what is in flight is bounded and it is known
what a lost worker was busy with. Those items are tried once more, each alone on a worker, so
that one which ends its worker again is the culprit and is given up. Dask's own retries would
count what only waited there, too.

A worker is used once it has shown that it runs the same version of the program and could
prepare; else it is left out, and the user is told why. Nothing is sent but the job and its
items, and only to the scheduler, which passes on what workers answer.
"""

from __future__ import annotations

import contextlib
import enum
import functools
import logging
import pickle
import pkgutil
import queue
import sys
import time
import uuid
import warnings
from collections import deque
from concurrent.futures import CancelledError
from dataclasses import dataclass, field
from itertools import count, islice
from typing import TYPE_CHECKING, Any, Generic, Protocol

from genreorganizer import __version__
from genreorganizer.errors import EnvironmentFailure, GenreOrganizerError
from genreorganizer.messages import Message
from genreorganizer.workers.heap import reuse_large_blocks
from genreorganizer.workers.pool import (
    Completed,
    Failed,
    FailureKind,
    Item,
    Pool,
    Prepare,
    Reply,
    Results,
    Value,
    Workers,
    failed,
    pickled,
    prepared,
    reply_to,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from distributed import Client, Future

_log = logging.getLogger(__name__)

_HEARTBEAT_S = 0.1
_LOOK_S = 1.0
_SLOW_S = 2.0
_CONNECT_S = 10.0
_STOP_S = 1.0
_STRIKES = 2
"""Workers that an item may end."""


class Elsewhere(Protocol):
    """What of a job is different on other computers; it knows its prepare and its items."""

    def prepare(self, prepare: Any) -> Prepare[Any, Any]:
        """What workers prepare with there."""
        ...

    def fault(self, item: Any, error: GenreOrganizerError) -> Message | None:
        """What is wrong with a computer, where an item failed because of that; else None."""
        ...


@dataclass(frozen=True, slots=True)
class ClusterPool(Pool):
    """The pool of an existing Dask cluster.

    Attributes:
        address: Of its scheduler, such as ``tcp://10.0.0.5:8786``.
        elsewhere: What of the job is different there.
        time_limit_s: Seconds after which an item is given up and its worker restarted.
        ahead: Items that a worker holds for each of its threads, those in work included.
        patience_s: Seconds to wait for workers where there is none that can be used.
    """

    address: str
    elsewhere: Elsewhere
    time_limit_s: float = 120.0
    ahead: int = 4
    patience_s: float = 30.0
    _notices: list[Message] = field(default_factory=list, init=False, compare=False)

    @contextlib.contextmanager
    def open(self, prepare: Prepare[Item, Value]) -> Iterator[Workers[Item, Value]]:
        """See `pool.Pool.open`.

        Raises:
            EnvironmentFailure: There is no cluster to be reached, or Dask is not installed.
        """
        job = pickle.dumps(self.elsewhere.prepare(prepare))
        client = _connected(self.address)
        try:
            yield _WorkerGroup(self, client, job, self._notices)
        finally:
            client.close(timeout=_STOP_S)

    def notices(self) -> Sequence[Message]:
        """See `pool.Pool.notices`."""
        notices = tuple(self._notices)
        self._notices.clear()
        return notices


def _connected(address: str) -> Client:
    fresh = "distributed" not in sys.modules
    try:
        import distributed
        from distributed.versions import VersionMismatchWarning
    except ImportError as error:
        raise EnvironmentFailure(
            "A cluster needs the package distributed, which is not installed; see “Large "
            "archives” in the guide"
        ) from error
    if fresh:
        _log_with_the_program()
    try:
        with warnings.catch_warnings():  # what differs is found out of each worker
            warnings.simplefilter("ignore", VersionMismatchWarning)
            return distributed.Client(
                address, timeout=_CONNECT_S, set_as_default=False, name=__package__
            )
    except (OSError, ValueError) as error:
        _log.info("no connection to %s", address, exc_info=True)
        raise EnvironmentFailure(
            "Cannot reach a Dask scheduler at {address}; start one with: dask scheduler",
            address=address,
        ) from error


def _log_with_the_program() -> None:
    """Let Dask's loggers write where the program's do, not on the terminal."""
    for name in [*logging.root.manager.loggerDict]:
        if name.partition(".")[0] == "distributed":
            logger = logging.getLogger(name)
            logger.handlers.clear()
            logger.propagate = True


# --- this computer's side ----------------------------------------------------------------


@dataclass(slots=True, eq=False)
class _SentItem(Generic[Item]):
    """An item on its way.

    Attributes:
        item: The item.
        strikes: Workers that were lost while they worked on it.
        future: Dask's promise; None while no worker has it.
        sent_at: When its worker got it.
        since: When its worker was first seen working on it; None before.
    """

    item: Item
    strikes: int = 0
    future: Future[Any] | None = None
    sent_at: float = 0.0
    since: float | None = None


class _State(enum.Enum):
    ASKED = "asked for its version"
    PREPARING = "preparing"
    READY = "ready"
    RESTARTING = "restarting"
    OUT = "left out"


_UNUSABLE = frozenset({_State.RESTARTING, _State.OUT})


@dataclass(slots=True, eq=False)
class _Remote(Generic[Item]):
    """A worker, and the parcels it holds in the order they were sent."""

    address: str
    name: str
    threads: int
    nanny: bool
    first: Future[Any]
    state: _State = _State.ASKED
    running: bool = True
    problem: Message | None = None
    held: dict[str, _SentItem[Item]] = field(default_factory=dict)

    @property
    def in_work(self) -> dict[str, _SentItem[Item]]:
        """Those that it may be working on: it takes them in turn."""
        return dict(islice(self.held.items(), self.threads))

    @property
    def takes(self) -> bool:
        """Whether it may be sent something."""
        alone = any(sent.strikes for sent in self.held.values())
        return self.state is _State.READY and self.running and not alone


class _WorkerGroup(Generic[Item, Value]):
    """The workers of a cluster and, during a run, the items not yet given to them."""

    def __init__(
        self, pool: ClusterPool, client: Client, job: bytes, notices: list[Message]
    ) -> None:
        self._pool = pool
        self._client = client
        self._job = job
        self._notices = notices
        self._items: Iterator[Item] = iter(())
        self._waiting: deque[_SentItem[Item]] = deque()
        self._suspects: deque[_SentItem[Item]] = deque()
        self._remotes: dict[str, _Remote[Item]] = {}
        self._returned: queue.SimpleQueue[tuple[str, object]] = queue.SimpleQueue()
        self._numbers = count()
        self._name = f"{__package__}-{uuid.uuid4().hex}"
        self._looked_at = self._asked_at = -_LOOK_S
        self._idle_since = time.monotonic()

    def run(self, items: Iterable[Item]) -> Results[Item, Value]:
        self._items = iter(items)
        self._idle_since = time.monotonic()
        try:
            while True:
                results = [*self._collect(), *self._look(), *self._expire()]
                yield from results
                self._hand_out()
                if not any(remote.held for remote in self._remotes.values()):
                    if not self._suspects and not self._waiting_for(1):
                        return
                    self._check_patience()
                if not results:
                    yield None
        finally:
            self._items = iter(())
            self._waiting.clear()
            self._suspects.clear()
            for remote in self._remotes.values():
                self._let_go(remote)

    def _waiting_for(self, count: int) -> bool:
        missing = count - len(self._waiting)
        if missing > 0:
            self._waiting.extend(_SentItem(item) for item in islice(self._items, missing))
        return len(self._waiting) >= count

    # --- handing out ---

    def _hand_out(self) -> None:
        """Suspects go to empty workers, one each; the others are filled evenly."""
        ready = sorted(
            (remote for remote in self._remotes.values() if remote.takes),
            key=lambda remote: len(remote.held),
        )
        kept_empty = 0
        filled: dict[str, list[_SentItem[Item]]] = {}
        open_to_all = []
        for remote in ready:
            if self._suspects and not remote.held:
                filled[remote.address] = [self._suspects.popleft()]
            elif kept_empty < len(self._suspects):
                kept_empty += 1
            else:
                open_to_all.append(remote)
        for level in range(self._pool.ahead * max((r.threads for r in open_to_all), default=0)):
            for remote in open_to_all:
                batch = filled.setdefault(remote.address, [])
                room = remote.threads * self._pool.ahead - len(remote.held) - len(batch)
                if room > 0 and len(remote.held) + len(batch) <= level and self._waiting_for(1):
                    batch.append(self._waiting.popleft())
        for address, batch in filled.items():
            self._send(self._remotes[address], batch)

    def _send(self, remote: _Remote[Item], batch: Sequence[_SentItem[Item]]) -> None:
        if not batch:
            return
        keys = [self._new_key() for _ in batch]
        futures = self._client.map(
            pickle.loads,
            [_call(_answer, self._job, sent.item) for sent in batch],
            key=keys,
            workers=[remote.address],
            pure=False,
        )
        for key, sent, future in zip(keys, batch, futures, strict=True):
            sent.future, sent.sent_at, sent.since = future, time.monotonic(), None
            remote.held[key] = sent
            self._promised(future)

    def _new_key(self) -> str:
        return f"{self._name}-{next(self._numbers)}"

    # --- what comes back ---

    def _promised(self, future: Future[Any]) -> None:
        """Have what becomes of a future put to what has come back, its result fetched."""

        async def fetch() -> None:
            try:
                outcome = await future
            except (Exception, CancelledError) as error:  # noqa: BLE001  # an outcome as well
                outcome = error
            self._returned.put((future.key, outcome))

        self._client.loop.add_callback(fetch)

    def _collect(self) -> Iterator[Completed[Item, Value] | Failed[Item]]:
        returned = []
        with contextlib.suppress(queue.Empty):
            returned.append(self._returned.get(timeout=_HEARTBEAT_S))
            while True:
                returned.append(self._returned.get_nowait())
        for key, outcome in returned:
            for remote in [*self._remotes.values()]:
                if remote.first.key == key:
                    self._introduce(remote, outcome)
                elif key in remote.held:
                    yield from self._take(remote, key, outcome)

    def _take(
        self, remote: _Remote[Item], key: str, outcome: object
    ) -> Iterator[Completed[Item, Value] | Failed[Item]]:
        """An item came back, with its answer or with why Dask could not bring one."""
        if isinstance(outcome, CancelledError):  # not by us, who would no longer hold it
            raise self._cut_off()
        item = remote.held[key].item
        reply = pickle.loads(outcome) if isinstance(outcome, bytes) else _unheard_of(outcome)
        if reply.error is not None:
            fault = self._pool.elsewhere.fault(item, reply.error)
            if fault is not None:
                self._leave_out(remote, fault)
                return
        sent = remote.held.pop(key)
        if type(outcome).__name__ == "KilledWorker":
            yield from self._strike(sent)
        else:
            yield Completed(item, reply.value) if reply.ok else failed(item, reply)

    def _strike(self, sent: _SentItem[Item]) -> Iterator[Failed[Item]]:
        sent.strikes += 1
        if sent.strikes < _STRIKES:
            self._suspects.append(sent)
            return
        error = GenreOrganizerError("Two workers ended unexpectedly while they were reading it.")
        yield Failed(sent.item, FailureKind.CRASHED, error)

    def _expire(self) -> Iterator[Failed[Item]]:
        """Give up what takes too long, counted from when its worker is known to run it.

        It may have waited there, behind what others let the worker do.
        """
        now = time.monotonic()
        if now - self._asked_at < _LOOK_S:
            return
        self._asked_at = now
        slow = {
            key: sent
            for remote in self._remotes.values()
            for key, sent in remote.in_work.items()
            if now - sent.sent_at > _SLOW_S and not _is_done(sent)
        }
        running = self._running(slow)
        for remote in [*self._remotes.values()]:
            late = False
            for key in running & remote.held.keys():
                sent = slow[key]
                sent.since = sent.since or now
                if now - sent.since > self._pool.time_limit_s:
                    late = True
                    yield self._give_up(remote.held.pop(key))
            if late:
                self._restart(remote)

    def _running(self, batch: dict[str, _SentItem[Item]]) -> set[str]:
        if not batch:
            return set()
        futures = [sent.future for sent in batch.values()]
        with contextlib.suppress(OSError):  # one of the workers is about to be lost
            stacks = self._client.call_stack(futures)
            return {key for keys in stacks.values() for key in keys} & batch.keys()
        return set()

    def _give_up(self, sent: _SentItem[Item]) -> Failed[Item]:
        error = GenreOrganizerError(
            "It took longer than {seconds} s and was skipped.",
            seconds=f"{self._pool.time_limit_s:g}",
        )
        return Failed(sent.item, FailureKind.TIMEOUT, error)

    # --- workers that come and go ---

    def _look(self) -> Iterator[Failed[Item]]:
        """Find out, about once a second, which workers there are."""
        if time.monotonic() - self._looked_at < _LOOK_S:
            return
        with self._connection():
            known = self._client.scheduler_info(n_workers=-1)["workers"]
        self._looked_at = time.monotonic()
        for address in self._remotes.keys() - known.keys():
            yield from self._bury(self._remotes.pop(address))
        for address, facts in known.items():
            remote = self._remotes.get(address)
            if remote is None:
                self._welcome(address, facts)
            else:
                remote.running = facts["status"] == "running"

    def _welcome(self, address: str, facts: dict[str, Any]) -> None:
        """Ask a new worker for the version of its program, in words that any version knows."""
        name = str(facts["name"])
        self._remotes[address] = _Remote(
            address=address,
            name=address if name.isdigit() else name,
            threads=facts["nthreads"],
            nanny=bool(facts["nanny"]),
            first=self._ask(address, pkgutil.resolve_name, "genreorganizer:__version__"),
        )

    def _ask(self, address: str, function: Callable[[Any], object], value: object) -> Future[Any]:
        future = self._client.submit(
            function, value, key=self._new_key(), workers=[address], pure=False
        )
        self._promised(future)
        return future

    def _introduce(self, remote: _Remote[Item], outcome: object) -> None:
        """A worker has answered what it was asked first: its version, then how it prepared."""
        if remote.state is _State.ASKED:
            if outcome == __version__:
                remote.state = _State.PREPARING
                remote.first = self._ask(remote.address, pickle.loads, _call(_ready, self._job))
            elif isinstance(outcome, str):
                self._leave_out(
                    remote,
                    Message(
                        "it has version {there} of Genre Organizer, this is {here}",
                        there=outcome,
                        here=__version__,
                    ),
                )
            else:
                self._leave_out(remote, Message("Genre Organizer is not installed there"))
        elif remote.state is _State.PREPARING:
            reply = pickle.loads(outcome) if isinstance(outcome, bytes) else _unheard_of(outcome)
            if reply.error is not None:
                self._leave_out(remote, reply.error.message)
            else:
                remote.state = _State.READY

    def _leave_out(self, remote: _Remote[Item], reason: Message) -> None:
        remote.state, remote.problem = _State.OUT, reason
        self._notices.append(
            Message("Worker {worker} is left out: {reason}", worker=remote.name, reason=reason)
        )
        self._take_back(remote)

    def _bury(self, remote: _Remote[Item]) -> Iterator[Failed[Item]]:
        """A worker is gone: what it worked on is suspect, what only waited there is not."""
        if remote.state in _UNUSABLE:
            return
        self._notices.append(
            Message(
                "Worker {worker} was lost; its files are analyzed elsewhere", worker=remote.name
            )
        )
        suspects = [sent for sent in remote.in_work.values() if not _is_done(sent)]
        remote.held = {key: p for key, p in remote.held.items() if p not in suspects}
        self._take_back(remote)
        for sent in suspects:
            _cancel(sent)
            yield from self._strike(sent)

    def _restart(self, remote: _Remote[Item]) -> None:
        """Have a worker ended that hangs; where nobody starts it again, it is left out."""
        if not remote.nanny:
            self._leave_out(remote, Message("it hangs, and has no nanny to restart it"))
            return
        self._take_back(remote)
        remote.state = _State.RESTARTING

        async def restart() -> None:
            with contextlib.suppress(OSError):  # the run has ended meanwhile
                await self._client.restart_workers([remote.address], raise_for_error=False)

        self._client.loop.add_callback(restart)

    def _take_back(self, remote: _Remote[Item]) -> None:
        batch = [*remote.held.values()]
        self._let_go(remote)
        self._suspects.extend(sent for sent in batch if sent.strikes)
        self._waiting.extendleft(sent for sent in reversed(batch) if not sent.strikes)

    def _let_go(self, remote: _Remote[Item]) -> None:
        for sent in remote.held.values():
            _cancel(sent)
        remote.held.clear()

    def _check_patience(self) -> None:
        now = time.monotonic()
        if any(remote.state not in _UNUSABLE for remote in self._remotes.values()):
            self._idle_since = now
        if now - self._idle_since <= self._pool.patience_s:
            return
        for remote in self._remotes.values():
            if remote.problem is not None:
                raise EnvironmentFailure(
                    "No worker of the cluster can be used; {worker}: {reason}",
                    worker=remote.name,
                    reason=remote.problem,
                )
        raise EnvironmentFailure(
            "The cluster at {address} has no workers; start some with: dask worker {address}",
            address=self._pool.address,
        )

    @contextlib.contextmanager
    def _connection(self) -> Iterator[None]:
        try:
            yield
        except (OSError, RuntimeError, ValueError) as error:
            raise self._cut_off() from error
        if self._client.status not in ("running", "newly-created"):
            raise self._cut_off()

    def _cut_off(self) -> EnvironmentFailure:
        return EnvironmentFailure(
            "The connection to the cluster at {address} was lost; what was analyzed is kept. To go "
            "on, run the command again",
            address=self._pool.address,
        )


def _is_done(sent: _SentItem[Item]) -> bool:
    return sent.future is not None and sent.future.done()


def _cancel(sent: _SentItem[Item]) -> None:
    if sent.future is not None:
        with contextlib.suppress(OSError, RuntimeError):  # the connection is gone
            sent.future.cancel(force=True)
        sent.future = sent.since = None


def _unheard_of(outcome: object) -> Reply:
    text = " ".join(f"{type(outcome).__name__}: {outcome}".split())
    error = GenreOrganizerError("The cluster failed ({error}).", error=text)
    return Reply(kind=FailureKind.ERROR, error=error)


# --- the worker's side -------------------------------------------------------------------


class _Call:
    """Pickled, a call that takes place where it is unpickled."""

    def __init__(self, function: Callable[..., bytes], *values: object) -> None:
        self._reduced = function, values

    def __reduce__(self) -> tuple[Callable[..., bytes], tuple[object, ...]]:
        return self._reduced


def _call(function: Callable[..., bytes], *values: object) -> bytes:
    """What ``pickle.loads`` makes a call of.

    Tasks are unpickled by the scheduler already, which so needs nothing of this program.
    """
    return pickle.dumps(_Call(function, *values))


def _ready(job: bytes) -> bytes:
    """The result of preparing, as a `Reply`."""
    reuse_large_blocks()
    return pickled(_prepared(job)[0])


def _answer(job: bytes, item: object) -> bytes:
    """The answer to an item, as a `Reply`."""
    ready, function = _prepared(job)
    return pickled(ready if function is None else reply_to(function, item))


def _prepared(job: bytes) -> tuple[Reply, Callable[[Any], Any] | None]:
    """A worker prepares once for all of its items, and again where that failed."""
    found = _prepared_once(job)
    if found[1] is None:
        _prepared_once.cache_clear()
    return found


_prepared_once = functools.lru_cache(maxsize=1)(prepared)
