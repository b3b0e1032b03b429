# SPDX-License-Identifier: GPL-3.0-or-later
"""The copy beside a file: its name, its attributes, and how it is forced to the disk."""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
import stat
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

TEMPORARY_PREFIX = ".genreorganizer-"


def temporary_name() -> str:
    """A new short name for the copy, to be journalled before a write."""
    return TEMPORARY_PREFIX + secrets.token_hex(4)


def is_ignored(name: str) -> bool:
    """Whether a scan passes over this file name: our temporaries, macOS's shadow files."""
    return name.startswith((TEMPORARY_PREFIX, "._"))


@dataclass
class Copy:
    """The copy, open."""

    path: str
    fd: int
    closed: bool = False

    def close(self) -> None:
        """Close it once; again is nothing."""
        if not self.closed:
            self.closed = True
            os.close(self.fd)


_UNSUPPORTED = frozenset({errno.ENOSYS, errno.EOPNOTSUPP, errno.ENOTSUP, errno.EINVAL})
"""What a file system answers to what it does not have."""


@contextlib.contextmanager
def unsupported() -> Iterator[None]:
    """Go on where the file system does not have the call; other failures pass."""
    try:
        yield
    except OSError as error:
        if error.errno not in _UNSUPPORTED:
            raise


def room(folder: str) -> os.statvfs_result | None:
    """What the file system says of its free space; None where it does not know."""
    try:
        return os.statvfs(folder)
    except OSError as error:
        if error.errno not in _UNSUPPORTED:
            raise
        return None


def sync(copy: int) -> None:
    """Force the copy to the disk, where the file system knows how."""
    with unsupported():
        os.fsync(copy)


def set_mode(copy: int, mode: int) -> None:
    """The original's permissions; some file systems decide themselves, and refuse to be told.

    Raises:
        OSError: Others than before could read the copy, or the disk fails.
    """
    now = stat.S_IMODE(os.fstat(copy).st_mode)
    if now == mode:
        return
    try:
        os.fchmod(copy, mode)
    except OSError as error:
        refused = error.errno in _UNSUPPORTED or error.errno == errno.EPERM
        if not refused or (now ^ mode) & 0o444:
            raise


def copy_xattrs(source: int, copy: int) -> None:
    """Copy the extended attributes that the file system lets a user set.

    Raises:
        OSError: One that is not the system's own cannot be set.
    """
    try:
        names = os.listxattr(source)
    except OSError:  # a file system without them
        return
    for name in names:
        try:
            with unsupported():
                os.setxattr(copy, name, os.getxattr(source, name))
        except OSError as error:
            # Labels of the security system are set by the system itself; one that was
            # taken away meanwhile is not missed.
            gone = error.errno == errno.ENODATA
            if not gone and not name.startswith(("security.", "system.", "trusted.")):
                raise


def sync_folder(folder: str) -> None:
    """Make the renaming durable where the system can; it has happened in any case."""
    with contextlib.suppress(OSError):
        fd = os.open(folder, os.O_RDONLY | getattr(os, "O_DIRECTORY", 0))
        try:
            os.fsync(fd)
        finally:
            os.close(fd)
