# SPDX-License-Identifier: GPL-3.0-or-later
"""Random access to an open regular file, without ever holding it in memory."""

from __future__ import annotations

import errno
import io
import os
import stat
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING, Any

from genreorganizer.errors import UnreadableFile
from genreorganizer.messages import Message, system_message
from genreorganizer.override import override
from genreorganizer.tags.patch import read_at

if TYPE_CHECKING:
    from collections.abc import Iterator

Path = str | bytes | os.PathLike[str]

_HEAD = 16384
_FLAGS = (
    os.O_RDONLY
    | getattr(os, "O_NONBLOCK", 0)  # a FIFO would wait for a writer for ever
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_BINARY", 0)
)


class Source:
    """Reads bytes at offsets of an open file; a failing disk makes it unreadable.

    Attributes:
        fd: The open descriptor.
        size: Bytes in the file when it was opened.
        stat: The file's status when it was opened.
    """

    def __init__(self, fd: int, path: Path) -> None:
        self.fd = fd
        self._path = path
        self._closed = False
        self.stat = os.fstat(fd)
        self.size = self.stat.st_size
        self._head = self._at(_HEAD, 0)

    def close(self) -> None:
        """Let go of the file; nothing can be read any more."""
        if not self._closed:
            self._closed = True
            os.close(self.fd)

    def _at(self, count: int, offset: int) -> bytes:
        try:
            return read_at(self.fd, count, offset)
        except OSError as error:
            raise _unreadable(self._path, error) from error

    def read(self, offset: int, count: int) -> bytes:
        """Up to ``count`` bytes at ``offset``; fewer only at the end of the file."""
        count = min(count, self.size - offset)  # what a file claims may exceed any memory
        if count <= 0:
            return b""
        end = offset + count
        if end <= len(self._head):
            return self._head[offset:end]
        parts = []
        while count > 0:
            part = self._at(count, offset)
            if not part:
                break
            parts.append(part)
            offset += len(part)
            count -= len(part)
        return parts[0] if len(parts) == 1 else b"".join(parts)


class SourceStream(io.RawIOBase):
    """A source from an offset on as a binary file object: the file is opened only once.

    Args:
        source: The open file.
        start: Where it begins.
        most: Bytes that may be read in all; None for any number.
    """

    def __init__(self, source: Source, start: int = 0, most: int | None = None) -> None:
        self._source = source
        self._left = most
        self._start = start
        self._position = 0

    @override
    def readable(self) -> bool:
        return True

    @override
    def seekable(self) -> bool:
        return True

    @override
    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        end = self._source.size - self._start
        base = {io.SEEK_SET: 0, io.SEEK_CUR: self._position, io.SEEK_END: end}
        position = base[whence] + offset
        if position < 0:
            raise OSError("negative seek position")
        self._position = position
        return position

    @override
    def tell(self) -> int:
        return self._position

    @override
    def readinto(self, buffer: Any) -> int:
        data = self._source.read(self._start + self._position, len(buffer))
        if self._left is not None:
            self._left -= len(data)
            if self._left < 0:
                raise OSError("more would have to be read than is allowed")
        buffer[: len(data)] = data
        self._position += len(data)
        return len(data)


@contextmanager
def open_source(path: Path) -> Iterator[Source]:
    """Open a regular file for reading.

    Raises:
        UnreadableFile: It is absent, not a regular file, or may not be read.
    """
    try:
        fd = os.open(path, _FLAGS)
    except ValueError as error:
        raise UnreadableFile("not a valid file name", path=repr(os.fsdecode(path))) from error
    except OSError as error:
        raise _unreadable(path, error) from error
    try:
        if not stat.S_ISREG(os.fstat(fd).st_mode):
            raise UnreadableFile("not a regular file", path=path)
        source = Source(fd, path)
    except BaseException:
        os.close(fd)
        raise
    with closing(source):
        yield source


_REASONS = {
    errno.ENOENT: ("missing", Message("the file is not there")),
    errno.ENOTDIR: ("missing", Message("the file is not there")),
    errno.EACCES: ("unreadable", Message("no permission to read it")),
    errno.EPERM: ("unreadable", Message("no permission to read it")),
    errno.ENXIO: ("unreadable", Message("not a regular file")),
    errno.ELOOP: ("unreadable", Message("its symbolic links go in a circle")),
    errno.ENAMETOOLONG: ("unreadable", Message("its name is too long")),
}


def _unreadable(path: Path, error: OSError) -> UnreadableFile:
    default = "io_error", Message("cannot be read ({reason})", reason=system_message(error))
    code, reason = _REASONS.get(error.errno or 0, default)
    return UnreadableFile(reason, code=code, path=path)
