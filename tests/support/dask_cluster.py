# SPDX-License-Identifier: GPL-3.0-or-later
"""A Dask cluster of this computer: scheduler and workers as users start them."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import psutil

from genreorganizer.workers.cluster import ClusterPool
from genreorganizer.workers.pool import Each
from support.pool_functions import same

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from genreorganizer.errors import GenreOrganizerError
    from genreorganizer.messages import Message

_ROOT = Path(__file__).parents[2]
_PATIENCE_S = 120.0


class Alike:
    """A job that is the same everywhere."""

    def prepare(self, prepare: Any) -> Any:
        """What is prepared with here."""
        return prepare

    def fault(self, _item: object, _error: GenreOrganizerError) -> Message | None:
        """No computer is at fault."""
        return None


@dataclass
class DaskCluster:
    """A scheduler and its workers.

    Attributes:
        address: Of the scheduler.
        folder: For its files.
        stack: Ends everything.
        scheduler: Its process.
        workers: The processes of the workers, by name.
    """

    address: str
    folder: Path
    stack: ExitStack
    scheduler: subprocess.Popen[bytes]
    workers: dict[str, subprocess.Popen[bytes]] = field(default_factory=dict)

    def start_worker(
        self,
        name: str,
        *,
        path: tuple[Path, ...] = (_ROOT, _ROOT / "tests"),
        data: Path | None = None,
    ) -> None:
        """Start one; it takes part as soon as it is there.

        Args:
            name: Its name.
            path: Where it finds packages, before those that are installed.
            data: The data folder of its user; the models are in it.
        """
        self.workers[name] = self.stack.enter_context(
            _dask(
                "worker", self.address, "--name", name, "--nthreads", "1", "--no-dashboard",
                "--local-directory", str(self.folder / name), "--host", "127.0.0.1",
                log=self.folder / f"{name}.log",
                environment={
                    "PYTHONPATH": os.pathsep.join(map(str, path)),
                    "XDG_DATA_HOME": str(data or self.folder),
                },
            )
        )  # fmt: skip

    def wait(self) -> None:
        """Block until one of the workers answers: they take a while to begin, or to come back."""
        list(ClusterPool(self.address, Alike(), patience_s=_PATIENCE_S).run(Each(same), ["a"]))

    def kill(self, name: str) -> None:
        """End a worker, and what might start it again, as a power cut would."""
        worker = psutil.Process(self.workers[name].pid)
        for process in (worker, *worker.children(recursive=True)):
            process.kill()
        self.workers[name].wait()


@contextmanager
def dask_cluster(folder: Path, *names: str) -> Iterator[DaskCluster]:
    """A scheduler with workers of these names; all of it ends with the block."""
    folder.mkdir(parents=True, exist_ok=True)
    told = folder / "scheduler.json"
    with ExitStack() as stack:
        scheduler = stack.enter_context(
            _dask(
                "scheduler", "--host", "127.0.0.1", "--port", "0", "--no-dashboard",
                "--scheduler-file", str(told), log=folder / "scheduler.log",
            )
        )  # fmt: skip
        cluster = DaskCluster(_address(told, scheduler), folder, stack, scheduler)
        for name in names:
            cluster.start_worker(name)
        yield cluster


@contextmanager
def _dask(
    *arguments: str, log: Path, environment: Mapping[str, str] | None = None
) -> Iterator[subprocess.Popen[bytes]]:
    command = [sys.executable, "-m", "dask", *arguments]
    own = {"PYTHONPATH": "", "DASK_TEMPORARY_DIRECTORY": str(log.parent)}
    with (
        log.open("wb") as written,
        subprocess.Popen(
            command,
            env={**os.environ, **own, **(environment or {})},
            cwd=log.parent,
            stdout=written,
            stderr=written,
        ) as process,
    ):
        try:
            yield process
        finally:
            if process.poll() is None:
                for child in psutil.Process(process.pid).children(recursive=True):
                    child.kill()
                process.kill()


def _address(told: Path, scheduler: subprocess.Popen[bytes]) -> str:
    """Where a scheduler listens; it tells so in a file when it does."""
    while scheduler.poll() is None:
        with suppress(OSError, ValueError):  # no file yet, or a part of it
            return str(json.loads(told.read_text())["address"])
        with suppress(subprocess.TimeoutExpired):
            scheduler.wait(0.05)
    raise RuntimeError("The scheduler did not start")
