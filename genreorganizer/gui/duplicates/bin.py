# SPDX-License-Identifier: GPL-3.0-or-later
"""The system's bin: files go there and come back from there."""

from __future__ import annotations

import contextlib
import os
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QFile, QStandardPaths


@dataclass(frozen=True, slots=True)
class BinnedFile:
    """A file in the bin.

    Attributes:
        path: Where it was.
        now: Where the bin keeps it; empty where the system does not tell.
    """

    path: bytes
    now: str = ""


def throw_away(path: bytes) -> BinnedFile | None:
    """Move a file to the bin; None where that cannot be, and the file is where it was."""
    name = os.fsdecode(path)
    try:
        name.encode("utf-8")  # Qt names files by text
    except UnicodeEncodeError:
        return None
    file = QFile(name)
    _make_room()
    if not os.path.isfile(path) or not file.moveToTrash():
        return None
    now = file.fileName()
    return BinnedFile(path, now if now != name else "")


def _make_room() -> None:
    """The folder that holds the user's bin on Linux; Qt makes the bin, but not this one."""
    data = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericDataLocation)
    with contextlib.suppress(OSError):
        os.makedirs(data, 0o700, exist_ok=True)


def bring_back(binned: BinnedFile) -> bool:
    """Move a file from the bin to where it was; never over another one."""
    now = Path(binned.now) if binned.now else None
    if now is None or not now.is_file() or os.path.lexists(binned.path):
        return False
    try:
        os.makedirs(os.path.dirname(binned.path), exist_ok=True)
        now.rename(os.fsdecode(binned.path))
        # What the bin noted of it (FreeDesktop.org Trash specification 1.0).
        note = now.parent.parent / "info" / f"{now.name}.trashinfo"
        note.unlink(missing_ok=True)
    except OSError:
        return False
    return True
