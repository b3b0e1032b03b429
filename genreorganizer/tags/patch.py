# SPDX-License-Identifier: GPL-3.0-or-later
"""Edits as data: which byte ranges of a file are replaced by what.

Every container strategy answers with patches over the original instead of saving a whole tag.
What no patch names is copied as it stands, so "everything else is byte-identical" holds by
construction and costs one sequential copy, whatever the size of the file.
"""

from __future__ import annotations

import contextlib
import errno
import os
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_BLOCK = 1 << 18
_STRIDE = 1 << 22
_PAGE = 4096


@dataclass(frozen=True, slots=True)
class Patch:
    """Bytes ``start`` to ``end`` of the original become ``data`` (an insertion if they are equal).

    Attributes:
        start: First byte replaced.
        end: First byte kept again.
        data: The new bytes.
    """

    start: int
    end: int
    data: bytes

    @property
    def delta(self) -> int:
        """By how many bytes the file grows."""
        return len(self.data) - (self.end - self.start)


def growth(patches: Iterable[Patch]) -> int:
    """By how many bytes the file grows through all patches."""
    return sum(patch.delta for patch in patches)


def copy_patched(source: int, target: int, size: int, patches: Sequence[Patch]) -> None:
    """Copy an open file to another, patched.

    Args:
        source: Descriptor to read from.
        target: Descriptor at the start of an empty file.
        size: Bytes in the source.
        patches: Not overlapping, in any order; insertions at one place stay in theirs.

    Raises:
        ValueError: Patches overlap or lie outside.
        OSError: As reading and writing raise it.
    """
    position = written = 0
    for patch in sorted(patches, key=_place):
        if not position <= patch.start <= patch.end <= size:
            raise ValueError("patches overlap or lie outside the file")
        _copy(source, target, position, patch.start - position, written)
        _write(target, patch.data)
        written += patch.start - position + len(patch.data)
        position = patch.end
    _copy(source, target, position, size - position, written)


def _place(patch: Patch) -> tuple[int, int]:
    return patch.start, patch.end


def _copy(source: int, target: int, offset: int, count: int, written: int) -> None:
    while count > 0:
        done = _copy_some(source, target, offset, min(count, _STRIDE), written)
        _start_writing(target, written, done)
        offset, written, count = offset + done, written + done, count - done


def _copy_some(source: int, target: int, offset: int, count: int, written: int) -> int:
    """Copy up to ``count`` bytes to the end of the target; how many it were."""
    # The system copies whole pages, or shares them, only where both sides are aligned alike.
    if hasattr(os, "copy_file_range") and (offset - written) % _PAGE == 0:
        done = _copy_in_kernel(source, target, offset, count)
        if done:
            return done
    buffer = memoryview(bytearray(min(_BLOCK, count)))
    total = 0
    while total < count:
        done = read_into(source, buffer[: count - total], offset + total)
        if not done:
            raise OSError(errno.EIO, "the file became shorter while it was copied")
        _write(target, buffer[:done])
        total += done
    return total


def _start_writing(target: int, offset: int, count: int) -> None:
    """Let the disk begin while the rest is copied and checked; nothing waits for it here."""
    if hasattr(os, "posix_fadvise"):
        with contextlib.suppress(OSError):
            os.posix_fadvise(target, offset, count, os.POSIX_FADV_DONTNEED)


def _copy_in_kernel(source: int, target: int, offset: int, count: int) -> int:
    """Bytes copied; none where the file system cannot do it."""
    try:
        return os.copy_file_range(source, target, count, offset_src=offset)
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO):
            raise
        return 0


def _write(target: int, data: bytes | memoryview) -> None:
    view = memoryview(data)
    while view:
        view = view[os.write(target, view) :]


def read_at(fd: int, count: int, offset: int) -> bytes:
    """``os.pread``, also where the system has none."""
    if hasattr(os, "pread"):
        return os.pread(fd, count, offset)
    os.lseek(fd, offset, os.SEEK_SET)
    return os.read(fd, count)


def read_into(fd: int, buffer: memoryview, offset: int) -> int:
    """Fill a buffer from a file as far as one call goes; how many bytes there were."""
    if hasattr(os, "preadv"):
        return os.preadv(fd, [buffer], offset)
    data = read_at(fd, len(buffer), offset)
    buffer[: len(data)] = data
    return len(data)
