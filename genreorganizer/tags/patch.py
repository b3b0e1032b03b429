# SPDX-License-Identifier: GPL-3.0-or-later
"""Edits as data: which byte ranges of a file are replaced by what.

Every container strategy answers with patches over the original instead of saving a tag anew.
What no patch names is copied as it stands, so "everything else is byte-identical" holds by
construction and costs one sequential copy, whatever the size of the file.
"""

from __future__ import annotations

import errno
import os
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_BLOCK = 1 << 20


@dataclass(frozen=True, slots=True, order=True)
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
        patches: Not overlapping, in any order.

    Raises:
        ValueError: Patches overlap or lie outside.
        OSError: As reading and writing raise it.
    """
    position = 0
    for patch in sorted(patches):
        if not position <= patch.start <= patch.end <= size:
            raise ValueError("patches overlap or lie outside the file")
        _copy(source, target, position, patch.start - position)
        _write(target, patch.data)
        position = patch.end
    _copy(source, target, position, size - position)


def _copy(source: int, target: int, offset: int, count: int) -> None:
    in_kernel = hasattr(os, "copy_file_range")
    while count > 0:
        if in_kernel:
            try:
                done = os.copy_file_range(source, target, min(count, 1 << 30), offset_src=offset)
            except OSError as error:
                if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO):
                    raise
                done = 0
            in_kernel = done > 0
        else:
            block = read_at(source, min(count, _BLOCK), offset)
            if not block:
                raise OSError(errno.EIO, "the file became shorter while it was copied")
            _write(target, block)
            done = len(block)
        offset += done
        count -= done


def _write(target: int, data: bytes) -> None:
    view = memoryview(data)
    while view:
        view = view[os.write(target, view) :]


def read_at(fd: int, count: int, offset: int) -> bytes:
    """``os.pread``, also where the system has none."""
    if hasattr(os, "pread"):
        return os.pread(fd, count, offset)
    os.lseek(fd, offset, os.SEEK_SET)
    return os.read(fd, count)
