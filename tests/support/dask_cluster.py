# SPDX-License-Identifier: GPL-3.0-or-later
"""A Dask cluster of this computer: scheduler and workers as users start them."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import psutil

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_ROOT = Path(__file__).parents[2]


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
    port = _free_port()
    with ExitStack() as stack:
        scheduler = stack.enter_context(
            _dask(
                "scheduler", "--host", "127.0.0.1", "--port", str(port), "--no-dashboard",
                log=folder / "scheduler.log",
            )
        )  # fmt: skip
        cluster = DaskCluster(f"tcp://127.0.0.1:{port}", folder, stack, scheduler)
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


def _free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])
