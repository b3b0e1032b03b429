# SPDX-License-Identifier: GPL-3.0-or-later
"""What odd file systems answer, simulated where the system is asked."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

    import pytest

_NAMED = (
    *("st_mode", "st_ino", "st_dev", "st_nlink", "st_uid", "st_gid", "st_size"),
    *("st_atime", "st_mtime", "st_ctime"),
)
_MORE = ("st_atime_ns", "st_mtime_ns", "st_ctime_ns", "st_blksize", "st_blocks", "st_rdev")


def renumber_files(
    monkeypatch: pytest.MonkeyPatch, change: Callable[[os.stat_result], dict[str, int]]
) -> None:
    """Let `os.stat`, `os.lstat` and `os.fstat` answer with other numbers."""
    for name in ("stat", "lstat", "fstat"):
        monkeypatch.setattr(os, name, _answering(getattr(os, name), change))


def _answering(
    real: Callable[..., os.stat_result], change: Callable[[os.stat_result], dict[str, int]]
) -> Callable[..., os.stat_result]:
    def call(*args: Any, **options: Any) -> os.stat_result:
        status = real(*args, **options)
        other = change(status)
        named = [
            other.get(name, int(getattr(status, name)) if "time" in name else getattr(status, name))
            for name in _NAMED
        ]
        return os.stat_result(
            named, {name: other.get(name, getattr(status, name)) for name in _MORE}
        )

    return call
