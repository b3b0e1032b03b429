# SPDX-License-Identifier: GPL-3.0-or-later
"""The system's bin: files go there and come back from there."""

from __future__ import annotations

import contextlib
import os
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QFile, QStandardPaths

from genreorganizer import atomic
from genreorganizer.library.works.moving import rename_new
from genreorganizer.messages import Message


@dataclass(frozen=True, slots=True)
class BinnedFile:
    """A file in the bin.

    Attributes:
        path: Where it was.
        now: Where the bin keeps it; empty where the system does not tell.
    """

    path: bytes
    now: str = ""


def throw_away(path: bytes) -> BinnedFile | Message:
    """Move a file to the bin; the reason where that cannot be, and the file is where it was."""
    name = os.fsdecode(path)
    try:
        name.encode("utf-8")  # Qt names files by text
    except UnicodeEncodeError:
        return Message("the bin cannot hold its name; rename the file first")
    file = QFile(name)
    _make_room()
    if not os.path.isfile(path):
        return Message("the file is not there; scan again")
    if not file.moveToTrash():
        return _objection(os.path.dirname(path))
    now = file.fileName()
    return BinnedFile(path, now if now != name else "")


def _objection(folder: bytes) -> Message:
    """Why a file stays in a folder; the system does not tell."""
    if atomic.on_read_only_drive(folder):
        return Message("its drive is read-only; make the drive writable first")
    if not os.access(folder, os.W_OK):
        return Message("its folder is read-only; allow writing to it first")
    return Message("the system did not move it to the bin; delete the file by hand")


def _make_room() -> None:
    """The folder that holds the user's bin on Linux; Qt makes the bin, but not this one."""
    data = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericDataLocation)
    with contextlib.suppress(OSError):
        os.makedirs(data, 0o700, exist_ok=True)


def bring_back(binned: BinnedFile) -> bool:
    """Move a file from the bin to where it was; never over another one."""
    now = Path(binned.now) if binned.now else None
    if now is None or not now.is_file():
        return False
    try:
        os.makedirs(os.path.dirname(binned.path), exist_ok=True)
        rename_new(os.fsencode(now), binned.path)
        # What the bin noted of it (FreeDesktop.org Trash specification 1.0).
        note = now.parent.parent / "info" / f"{now.name}.trashinfo"
        note.unlink(missing_ok=True)
    except OSError:
        return False
    return True
