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

from genreorganizer.tags.faults import NotWritable

if TYPE_CHECKING:
    from collections.abc import Iterator

TEMPORARY_PREFIX = ".genreorganizer-"
_SPARE_BYTES = 1 << 20


def temporary_name() -> str:
    """A new short name for the copy, to be journalled before a write."""
    (name,) = temporary_names(1)
    return name


def temporary_names(count: int) -> list[str]:
    """New short names for copies, each another one's with the greatest likelihood."""
    digits = secrets.token_hex(4 * count)
    return [TEMPORARY_PREFIX + digits[at : at + 8] for at in range(0, 8 * count, 8)]


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
def _unsupported() -> Iterator[None]:
    """Go on where the file system does not have the call; other failures pass."""
    try:
        yield
    except OSError as error:
        if error.errno not in _UNSUPPORTED:
            raise


def has_room(folder: str, size: int) -> bool:
    """Whether a copy of ``size`` bytes fits in; also where the file system does not know."""
    if not hasattr(os, "statvfs"):
        return True
    try:
        room = os.statvfs(folder)
    except OSError as error:
        if error.errno not in _UNSUPPORTED:
            raise
        return True
    return room.f_blocks == 0 or room.f_bavail * room.f_frsize >= size + _SPARE_BYTES


def sync(copy: int) -> None:
    """Force the copy to the disk, where the file system knows how."""
    with _unsupported():
        os.fsync(copy)


def copy_attributes(source: int, was: os.stat_result, copy: Copy, *, keep_mtime: bool) -> None:
    """Owner, extended attributes, mode and, if asked for, the time of modification.

    Raises:
        NotWritable: The copy would belong to another user.
        OSError: An attribute cannot be set, or others than before could read the copy.
    """
    if hasattr(os, "fchown"):
        now = os.fstat(copy.fd)
        if (now.st_uid, now.st_gid) != (was.st_uid, was.st_gid):
            _set_owner(copy.fd, was, now)
    if hasattr(os, "listxattr"):
        _copy_xattrs(source, copy.fd)
    if hasattr(os, "fchmod"):
        _set_mode(copy.fd, stat.S_IMODE(was.st_mode))
    if keep_mtime:
        with _unsupported():
            os.utime(copy.path, ns=(was.st_atime_ns, was.st_mtime_ns))


def _set_owner(copy: int, was: os.stat_result, now: os.stat_result) -> None:
    try:
        with _unsupported():
            os.fchown(copy, was.st_uid, was.st_gid)
    except PermissionError as error:
        # Another group is no loss where it may do just what all others may.
        harmless = was.st_mode >> 3 & 7 == was.st_mode & 7
        if now.st_uid != was.st_uid or not harmless:
            raise NotWritable(
                "it belongs to another user, who has to do this", code="owner"
            ) from error


def _set_mode(copy: int, mode: int) -> None:
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


def _copy_xattrs(source: int, copy: int) -> None:
    """Those that the file system lets a user set."""
    try:
        names = os.listxattr(source)
    except OSError:  # a file system without them
        return
    for name in names:
        try:
            with _unsupported():
                os.setxattr(copy, name, os.getxattr(source, name))
        except OSError as error:
            # Labels of the security system are set by the system itself; one that was
            # taken away meanwhile is not missed.
            gone = error.errno == errno.ENODATA
            if not gone and not name.startswith(("security.", "system.", "trusted.")):
                raise
