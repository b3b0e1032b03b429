# SPDX-License-Identifier: GPL-3.0-or-later
"""Small covers on the disk, so that no file is opened twice for one; bounded."""

from __future__ import annotations

import contextlib
import os
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

from genreorganizer import library
from genreorganizer.gui.covers import decoding

if TYPE_CHECKING:
    from pathlib import Path

SIDE = 320
"""Pixels of what is kept: an album of the grid on a screen with 200 %."""
MOST_FILES = 10_000
_KEPT = 8_000
_MOST_NEW = 48
"""Covers that wait for being kept; 0.4 MB each."""
_QUALITY = 88


class CoverCache:
    """Finds, decodes and keeps small covers; used on one thread.

    A cover is not kept before `keep` is called, so that those in sight need not wait for the disk.

    Args:
        folder: Where they are kept; made when it is needed. Where it cannot be written, nothing
            is kept.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._new: list[tuple[Path, QImage | None]] = []
        self._prune()

    def cover(self, path: bytes) -> QImage | None:
        """The cover of a track's file, at most `SIDE` pixels wide and high; None without one."""
        import hashlib  # loads OpenSSL, which the start of the window can do without

        mark = library.covers.mark(path)
        if mark is None:
            return None
        file = self._folder / hashlib.blake2b(mark.encode(), digest_size=20).hexdigest()
        try:
            kept = file.read_bytes()
        except OSError:
            return self._make(path, file)
        image = QImage()
        return image if kept and image.loadFromData(kept, "JPG") else None

    def _make(self, path: bytes, file: Path) -> QImage | None:
        found = library.covers.find(path)
        image = decoding.small(found, SIDE) if found else None
        if len(self._new) >= _MOST_NEW:
            self.keep()
        self._new.append((file, image))
        return image

    def keep(self) -> bool:
        """Keep one of the covers that were decoded; False where all are kept."""
        if not self._new:
            return False
        file, image = self._new.pop()
        with contextlib.suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True)
            if image is None:
                file.touch()
            else:
                new = file.with_suffix(f".{os.getpid()}.jpg")
                if image.save(str(new), quality=_QUALITY):
                    new.replace(file)
        return True

    def _prune(self) -> None:
        """Forget the oldest where there are too many."""
        with contextlib.suppress(OSError):
            files = list(self._folder.iterdir())
            if len(files) > MOST_FILES:
                files.sort(key=lambda file: file.stat().st_mtime)
                for file in files[:-_KEPT]:
                    file.unlink(missing_ok=True)
