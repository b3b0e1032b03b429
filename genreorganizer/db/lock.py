# SPDX-License-Identifier: GPL-3.0-or-later
"""One writing job at a time on a library, across processes and threads.

The lock belongs to the operating system and vanishes with the process that
holds it, however that ends. SQLite's own lock would not do: a job is many
short transactions.

Some drives know no such locks (network drives without their lock service, drivers
in user space). There the lock lies in this computer's folder for temporary files,
which keeps two programs of this computer apart.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import sys
import tempfile
import time
from pathlib import Path
from typing import IO, TYPE_CHECKING, Final

from genreorganizer.db.drives import NO_LOCKS
from genreorganizer.errors import EnvironmentFailure
from genreorganizer.messages import system_message

if TYPE_CHECKING:
    from collections.abc import Iterator

    from genreorganizer.db.engine import Database

_POLL_S: Final = 0.1

if sys.platform == "win32":
    import msvcrt

    def _try_lock(stream: IO[bytes]) -> bool:
        stream.seek(0)
        try:
            msvcrt.locking(stream.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError as error:
            if error.errno in NO_LOCKS:
                raise
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
        EnvironmentFailure: Another job still runs after the wait, or the lock file cannot be
            made.
    """
    with file_lock(database.path, wait_s):
        yield


@contextlib.contextmanager
def file_lock(database: Path, wait_s: float = 10.0) -> Iterator[None]:
    """`job_lock` of a library that is not open."""
    path = database.with_name(database.name + ".lock")
    with contextlib.ExitStack() as streams:  # closing a stream releases its lock
        stream = streams.enter_context(_open(path))
        deadline = time.monotonic() + wait_s
        try:
            locked = _try_lock(stream)
        except OSError as error:
            if error.errno not in NO_LOCKS:
                raise EnvironmentFailure(
                    "cannot be locked ({reason})", path=str(path), reason=system_message(error)
                ) from error
            stream = streams.enter_context(_open(_on_this_computer(database)))
            locked = _try_lock(stream)
        while not locked:
            if time.monotonic() >= deadline:
                raise EnvironmentFailure(
                    "The library {file} is busy: another scan, analysis or write is "
                    "running; wait for it or cancel it, then try again",
                    file=str(database),
                )
            time.sleep(_POLL_S)
            locked = _try_lock(stream)
        yield


def _on_this_computer(database: Path) -> Path:
    """The file in which a library is locked whose drive knows no locks."""
    name = hashlib.sha256(os.fsencode(os.path.realpath(database))).hexdigest()[:32]
    owner = os.getuid() if hasattr(os, "getuid") else 0
    return Path(tempfile.gettempdir(), f"genreorganizer-{owner}-{name}.lock")


def _open(path: Path) -> IO[bytes]:
    try:
        # Not removed afterwards: another process may already wait on this very file.
        return os.fdopen(
            os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0), 0o644),
            "rb+",
            buffering=0,
        )
    except OSError as error:
        raise EnvironmentFailure(
            "Cannot make the lock {file}: {reason}", file=str(path), reason=system_message(error)
        ) from error
