# SPDX-License-Identifier: GPL-3.0-or-later
"""A worker process for what is asked now and then: it stays for the next question."""

from __future__ import annotations

import contextlib
import os
import time
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from genreorganizer.errors import UnreadableFile
from genreorganizer.workers.pool import Completed

if TYPE_CHECKING:
    from collections.abc import Callable

    from genreorganizer.workers.pool import Pool, Prepare, Workers

Item = TypeVar("Item")
Value = TypeVar("Value")

_PATIENCE_S = 1.0
"""Work that nobody wants any more may still end by itself for so long: stopping it costs a
new process, and the user often comes back."""


class Standby(Generic[Item, Value]):
    """Does one thing after another about files; made for one thread.

    Args:
        pool: Runs the work.
    """

    def __init__(self, pool: Pool) -> None:
        self._pool = pool
        self._opened = contextlib.ExitStack()
        self._prepared: Prepare[Item, Value] | None = None
        self._workers: Workers[Any, Any] | None = None

    def ask(
        self, prepare: Prepare[Item, Value], item: Item, path: bytes, wanted: Callable[[], bool]
    ) -> Value | None:
        """What a worker makes of a file.

        Args:
            prepare: As of `Pool.open`; where it is another one than before, so is the process.
            item: What the worker takes.
            path: The file that it is about.
            wanted: Asked ten times a second; once it says no, the work is given up.

        Returns:
            The answer; None where it was given up.

        Raises:
            UnreadableFile: The file is gone or cannot be decoded.
            EnvironmentFailure: The worker process does not start.
        """
        if not os.path.isfile(path):
            raise UnreadableFile("the file is not there", path=path)
        if self._workers is None or prepare != self._prepared:
            self.rest()
            self._workers = self._opened.enter_context(self._pool.open(prepare))
            self._prepared = prepare
        began = time.monotonic()
        with contextlib.closing(self._workers.run([item])) as run:
            for result in run:
                if isinstance(result, Completed):
                    answer: Value = result.value
                    return answer
                if result is not None:
                    raise UnreadableFile(result.error.message, path=result.error.path)
                if not wanted() and time.monotonic() - began > _PATIENCE_S:
                    break
        return None

    def rest(self) -> None:
        """End the worker process; the next question starts another."""
        self._workers = self._prepared = None
        self._opened.close()
