# SPDX-License-Identifier: GPL-3.0-or-later
"""What a library's drive can do: some network drives and drivers lack what SQLite needs."""

from __future__ import annotations

import errno
import os
import sys
import tempfile
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

NO_LOCKS: Final = frozenset(
    {errno.ENOLCK, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS, errno.EINVAL}
)
"""Errors of drives that have no locks."""

_PAGE: Final = 4096


def shares_memory(folder: Path) -> bool:
    """Whether programs can share memory by a file there, as the write-ahead log needs."""
    import mmap

    with _probe(folder) as descriptor:
        if descriptor is not None:
            try:
                os.truncate(descriptor, _PAGE)
                mmap.mmap(descriptor, _PAGE).close()
            except (OSError, ValueError):
                return False
    return True


def locks_files(folder: Path) -> bool:
    """Whether files there can be locked in the way that SQLite does it."""
    if sys.platform == "win32":
        return True
    import fcntl

    with _probe(folder) as descriptor:
        if descriptor is not None:
            try:
                fcntl.lockf(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except OSError as error:
                return error.errno not in NO_LOCKS
    return True


@contextmanager
def _probe(folder: Path) -> Iterator[int | None]:
    """A file to try with; None where none can be made, for which SQLite has the better error."""
    try:
        stream = tempfile.TemporaryFile(dir=folder, prefix=".genreorganizer-")
    except OSError:
        yield None
        return
    with stream:
        yield stream.fileno()
