# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the cover of a track is: in its file, or beside it."""

from __future__ import annotations

import os
from pathlib import PurePath
from typing import TYPE_CHECKING

from genreorganizer.errors import UnreadableFile
from genreorganizer.tags import pictures
from genreorganizer.tags.source import open_source

if TYPE_CHECKING:
    from collections.abc import Iterator

NAMES = ("cover", "folder", "front")
"""What files of covers are called, in the order in which they are taken; any case."""
ENDINGS = (".jpg", ".jpeg", ".png", ".webp", ".gif", ".bmp")
_MOST_ENTRIES = 4096
"""Entries of a folder that are looked at."""


def find(path: bytes) -> bytes | None:
    """The bytes of a track's cover: that in its file, else that of its folder.

    Args:
        path: The track's file.

    Returns:
        A picture as it is stored, not decoded and at most `pictures.LARGEST_READ` bytes; None where
        there is none.
    """
    own = pictures.cover(path)
    return own or next((data for _, data in _beside(os.path.dirname(path))), None)


def prepare() -> None:
    """Make ready for `find` while there is nothing else to do."""
    pictures.prepare()


def mark(path: bytes) -> str | None:
    """A text that is another one when a track's cover may be another one.

    Returns:
        None where the folder is gone; a file that is gone may still have a cover beside it.
    """
    try:
        folder = os.stat(os.path.dirname(path))
    except (OSError, ValueError):
        return None
    try:
        file = os.stat(path)
    except (OSError, ValueError):
        return f"{path!r} {folder.st_mtime_ns}"
    return f"{path!r} {folder.st_mtime_ns} {file.st_size} {file.st_mtime_ns}"


def file_beside(folder: bytes) -> bytes | None:
    """The file of a folder's cover; None where there is none."""
    return next((file for file, _ in _beside(folder)), None)


def _beside(folder: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Files of covers with what they hold, the one that counts first."""
    for _name, _ending, file in sorted(_candidates(folder)):
        try:
            with open_source(file) as source:
                if 0 < source.size <= pictures.LARGEST_READ:
                    yield file, source.read(0, source.size)
        except UnreadableFile:
            continue


def _candidates(folder: bytes) -> Iterator[tuple[int, int, bytes]]:
    """Files of covers with the order of their names and endings."""
    try:
        with os.scandir(folder) as entries:
            for _number, entry in zip(range(_MOST_ENTRIES), entries, strict=False):
                name = PurePath(os.fsdecode(entry.name).casefold())
                if name.stem in NAMES and name.suffix in ENDINGS:
                    yield NAMES.index(name.stem), ENDINGS.index(name.suffix), entry.path
    except OSError:
        return
