# SPDX-License-Identifier: GPL-3.0-or-later
"""What a worker process does with memory that it has used."""

from __future__ import annotations

import contextlib
import ctypes
import sys
from typing import Final

_TRIM_THRESHOLD: Final = -1
_MMAP_THRESHOLD: Final = -3
_LARGEST: Final = 32 << 20


def reuse_large_blocks() -> None:
    """Let freed memory be used again where the process was told to give it back at once.

    Dask starts its workers so (``MALLOC_TRIM_THRESHOLD_``), and arrays of a few megabytes, which
    each file needs anew, then cost the system as long as the work on them. Sets what the C library
    of GNU arrives at by itself (mallopt(3)); with another one nothing changes.
    """
    if sys.platform == "linux":
        with contextlib.suppress(AttributeError):  # another C library
            mallopt = ctypes.CDLL(None).mallopt
            mallopt(_MMAP_THRESHOLD, _LARGEST)
            mallopt(_TRIM_THRESHOLD, 2 * _LARGEST)
