# SPDX-License-Identifier: GPL-3.0-or-later
"""Files written whole or not at all, where the name leads to a file.

What is written goes into a new file beside the old one, which takes its place at the end. The
old one's mode and owner are kept where the system allows it, a symbolic link stays one, and a
new file gets the mode that the umask asks for. A name that leads to a pipe, a device or the
standard output is written through and never replaced.
"""

from __future__ import annotations

import contextlib
import errno
import os
import stat
import sys
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

STDOUT: Final = Path("-")
"""The name of the standard output."""
_NOT_SYNCED: Final = (errno.EINVAL, errno.ENOSYS, errno.ENOTSUP, errno.EOPNOTSUPP)
"""What file systems answer that cannot be told to store at once; what was written stays good."""

_HELD: Final = (5, 32, 33)
"""ERROR_ACCESS_DENIED, ERROR_SHARING_VIOLATION and ERROR_LOCK_VIOLATION of Windows."""
_PATIENCE_S: Final = (0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1.0)


@contextmanager
def written(file: Path | str) -> Iterator[BinaryIO]:
    """A stream of bytes whose content becomes that of a file when the block ends well.

    Args:
        file: Where to; `STDOUT`, pipes and devices are written to directly.

    Raises:
        OSError: It cannot be written; an earlier file is as it was.
    """
    if is_stdout(file):
        with open(_stdout(), "wb", closefd=False) as stream:
            yield stream
    elif _is_special(file):
        with open(file, "wb") as stream:
            yield stream
    else:
        with replaced(file) as temporary, temporary.open("wb") as stream:
            yield stream


@contextmanager
def replaced(file: Path | str) -> Iterator[Path]:
    """An empty file that takes a file's place when the block ends well, else is removed.

    Args:
        file: Where to; a regular file, or nothing yet.

    Raises:
        OSError: It cannot be written; an earlier file is as it was.
    """
    if _is_special(file):
        raise OSError(errno.EINVAL, "Not a regular file", str(file))
    target = Path(os.path.realpath(file))
    temporary = target.with_name(f".{os.urandom(8).hex()}.part")
    try:
        before = target.stat()
    except FileNotFoundError:
        before = None
    # Nobody may read more of the new file than of the old one, at no time.
    mode = 0o666 if before is None else 0o600
    try:
        os.close(os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode))
        yield temporary
        _sync(temporary)
        if before is not None:
            _like(temporary, before)
        move(temporary, target)
    finally:
        with contextlib.suppress(FileNotFoundError):
            temporary.unlink()


def move(file: Path | str, target: Path | str) -> None:
    """Give a file another one's name and place, at once.

    On Windows that fails while any program has one of the two open, such as a virus scanner or an
    indexer that looks at what is new; they are waited for, two seconds at most.

    Raises:
        OSError: It cannot be moved; both files are as they were.
    """
    for delay in _PATIENCE_S:
        try:
            os.replace(file, target)
        except PermissionError as error:
            if getattr(error, "winerror", None) not in _HELD:
                raise
            time.sleep(delay)
        else:
            return
    os.replace(file, target)


def sync_folder(folder: str | bytes) -> None:
    """Make a renaming in a folder durable where the system can; it has happened in any case."""
    with contextlib.suppress(OSError):  # Windows opens no folders, some drives sync none
        fd = os.open(folder, os.O_RDONLY | getattr(os, "O_DIRECTORY", 0))
        try:
            os.fsync(fd)
        finally:
            os.close(fd)


def on_read_only_drive(path: str | bytes) -> bool:
    """Whether a file or folder is on a drive that takes no changes, as far as the system tells."""
    if not hasattr(os, "statvfs"):
        return False
    try:
        return bool(os.statvfs(path).f_flag & os.ST_RDONLY)
    except OSError:
        return False


def is_stdout(file: Path | str) -> bool:
    """Whether a name means the standard output, be it a file, a pipe or a terminal."""
    if Path(file) == STDOUT:
        return True
    try:
        return os.path.samestat(os.stat(file), os.fstat(_stdout()))
    except (OSError, ValueError):
        return False


def _stdout() -> int:
    if sys.stdout is None:  # a program without a console
        raise OSError(errno.EBADF, "There is no standard output")
    sys.stdout.flush()
    return sys.stdout.fileno()


def _is_special(file: Path | str) -> bool:
    """Whether something is there that is no regular file; folders are told by the system."""
    try:
        mode = os.stat(file).st_mode
    except OSError:
        return False
    return not stat.S_ISREG(mode) and not stat.S_ISDIR(mode)


def _like(file: Path, before: os.stat_result) -> None:
    """Give a file another one's owner and mode, as far as the system allows it."""
    if hasattr(os, "chown"):
        with contextlib.suppress(OSError):
            os.chown(file, before.st_uid, before.st_gid)
    with contextlib.suppress(OSError):
        file.chmod(stat.S_IMODE(before.st_mode))


def _sync(file: Path) -> None:
    with file.open("rb+") as stream:
        try:
            os.fsync(stream.fileno())
        except OSError as error:
            if error.errno not in _NOT_SYNCED:
                raise
