# SPDX-License-Identifier: GPL-3.0-or-later
"""One writing job at a time on a library, across processes and threads.

The lock belongs to the operating system and vanishes with the process that
holds it, however that ends. SQLite's own lock would not do: a job is many
short transactions.
"""

from __future__ import annotations

import contextlib
import os
import sys
import time
from typing import IO, TYPE_CHECKING, Final

from genreorganizer.errors import EnvironmentTrouble

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from genreorganizer.db.engine import Database

_POLL_S: Final = 0.1

if sys.platform == "win32":
    import msvcrt

    def _try_lock(stream: IO[bytes]) -> bool:
        stream.seek(0)
        try:
            msvcrt.locking(stream.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _try_lock(stream: IO[bytes]) -> bool:
        try:
            fcntl.flock(stream.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True


@contextlib.contextmanager
def job_lock(database: Database, wait_s: float = 10.0) -> Iterator[None]:
    """Hold the library's job lock; not reentrant.

    Args:
        database: The library.
        wait_s: How long to wait for another job, in seconds.

    Raises:
        EnvironmentTrouble: Another job still runs after the wait, or the lock file cannot be
            made.
    """
    with file_lock(database.path, wait_s):
        yield


@contextlib.contextmanager
def file_lock(database: Path, wait_s: float = 10.0) -> Iterator[None]:
    """`job_lock` of a library that is not open."""
    path = database.with_name(database.name + ".lock")
    with contextlib.closing(_open(path)) as stream:
        deadline = time.monotonic() + wait_s
        while not _try_lock(stream):
            if time.monotonic() >= deadline:
                raise EnvironmentTrouble(
                    f"The library {database} is busy: another scan, analysis or write is "
                    "running; wait for it or cancel it, then try again"
                )
            time.sleep(_POLL_S)
        yield  # closing the stream releases the lock


def _open(path: Path) -> IO[bytes]:
    try:
        # Not removed afterwards: another process may already wait on this very file.
        return os.fdopen(os.open(path, os.O_RDWR | os.O_CREAT, 0o644), "rb+", buffering=0)
    except OSError as error:
        raise EnvironmentTrouble(f"Cannot make the lock {path}: {error.strerror}") from error
