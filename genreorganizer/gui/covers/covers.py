# SPDX-License-Identifier: GPL-3.0-or-later
"""Covers for painting: at once where they are known, else as soon as they are."""

from __future__ import annotations

import collections
import os
import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThread, Signal
from PySide6.QtGui import QImage, QPixmap

from genreorganizer import library, paths
from genreorganizer.gui.covers import decoding
from genreorganizer.gui.covers.cache import SIDE, CoverCache

if TYPE_CHECKING:
    from collections.abc import Collection
    from pathlib import Path
    from typing import Any

    from genreorganizer.gui.session.commands import JobOperation
    from genreorganizer.gui.session.jobs import JobReport
    from genreorganizer.gui.session.session import Session

MOST_BYTES = 48 << 20
"""What covers in memory may take."""
_MOST_ASKED = 256
"""Who scrolls on does not wait for what was passed: the newest are decoded first."""
_FINDING_JOBS = ("scan", "watch")
"""Jobs after which files may have other covers."""


@dataclass(frozen=True, slots=True)
class _Wanted:
    path: bytes
    side: int


class _DecodingThread(QThread):
    """Decodes what was asked for last first."""

    decoded = Signal(object, object)

    def __init__(self, folder: Path, parent: QObject) -> None:
        super().__init__(parent)
        self.setObjectName("covers")
        self._folder = folder
        self._wanted: collections.OrderedDict[_Wanted, None] = collections.OrderedDict()
        self._changed = threading.Condition()
        self._ending = False

    def ask(self, wanted: _Wanted) -> _Wanted | None:
        """Decode a cover soon; returns what is given up for it."""
        with self._changed:
            self._wanted[wanted] = None
            self._wanted.move_to_end(wanted)
            dropped = None
            if len(self._wanted) > _MOST_ASKED:
                dropped = self._wanted.popitem(last=False)[0]
            self._changed.notify()
        return dropped

    def end(self) -> None:
        """Stop, and wait for it."""
        with self._changed:
            self._ending = True
            self._changed.notify()
        self.wait()

    def run(self) -> None:
        cache = CoverCache(self._folder)
        ready = False
        while not self._ending:
            wanted = self._next()
            if wanted is not None:
                image = cache.cover(wanted.path)
                self.decoded.emit(wanted, image and decoding.fitted(image, wanted.side))
            elif not ready:
                library.covers.prepare()
                ready = True
            elif not cache.keep():
                self._wait()

    def _next(self) -> _Wanted | None:
        """What is to be decoded next, if anything."""
        with self._changed:
            return self._wanted.popitem()[0] if self._wanted else None

    def _wait(self) -> None:
        with self._changed:
            while not self._wanted and not self._ending:
                self._changed.wait()


class Covers(QObject):
    """Keeps the covers that were painted last in memory.

    Attributes:
        arrived: Carries the path of a file whose cover is known now.
        forgotten: Covers may be others now; to be asked for again.
    """

    arrived = Signal(bytes)
    forgotten = Signal()

    def __init__(
        self, session: Session, parent: QObject | None = None, folder: Path | None = None
    ) -> None:
        super().__init__(parent)
        self._known: collections.OrderedDict[_Wanted, QPixmap | None] = collections.OrderedDict()
        self._bytes = 0
        self._asked: set[_Wanted] = set()
        self._stale: set[_Wanted] = set()
        self._changed_files: set[bytes] = set()
        self._changed_folders: set[bytes] = set()
        self._thread = _DecodingThread(folder or paths.covers_dir(), self)
        self._thread.decoded.connect(self._on_decoded)
        self._begun = False
        # Behind what is asked first, as its imports would hold up the window beside those.
        session.settled.connect(lambda: session.extras.ask(self, lambda: None, self._begin))
        session.closing.connect(self.close)
        self._jobs = session.jobs
        self._jobs.progressed.connect(self._on_progress)
        for ended in (self._jobs.succeeded, self._jobs.failed, self._jobs.cancelled):
            ended.connect(self._on_job)

    def cover(self, path: bytes, side: int, ratio: float = 1.0) -> QPixmap | None:
        """The cover of a track's file; None while it is not known, and where there is none.

        Args:
            path: The file.
            side: Of the square that it is to fit into, in device-independent pixels.
            ratio: Device pixels per device-independent one.
        """
        wanted = _Wanted(path, min(round(side * ratio), SIDE))
        if wanted not in self._known or wanted in self._stale:
            self._ask(wanted)
        found = self._known.get(wanted)
        if wanted in self._known:
            self._known.move_to_end(wanted)
        if found is not None:
            found.setDevicePixelRatio(max(found.width(), found.height()) / side)
        return found

    def _ask(self, wanted: _Wanted) -> None:
        if wanted not in self._asked:
            self._asked.add(wanted)
            dropped = self._thread.ask(wanted)
            if dropped is not None:
                self._asked.discard(dropped)
            if self._begun:
                self._thread.start(QThread.Priority.LowPriority)

    def forget(self) -> None:
        """Look again for every cover."""
        self._known.clear()
        self._stale.clear()
        self._bytes = 0
        self.forgotten.emit()

    def renew(self, files: Collection[bytes], folders: Collection[bytes] = ()) -> None:
        """Look again for the covers of some files, and show what is known until then.

        Args:
            files: The files.
            folders: Those in which all files are meant.
        """
        changed = {
            wanted for wanted in self._known
            if wanted.path in files or os.path.dirname(wanted.path) in folders
        }  # fmt: skip
        if changed:
            self._stale |= changed
            self.forgotten.emit()

    def close(self) -> None:
        """End the thread."""
        self._begun = False
        self._thread.end()

    def _begin(self, _nothing: object) -> None:
        """Decode what was asked for so far, and what will be."""
        self._begun = True
        if self._asked:
            self._thread.start(QThread.Priority.LowPriority)

    def _on_decoded(self, wanted: _Wanted, image: QImage | None) -> None:
        self._asked.discard(wanted)
        pixmap = None if image is None else QPixmap.fromImage(image)
        self._stale.discard(wanted)
        if wanted in self._known:
            self._bytes -= _size(self._known.pop(wanted))
        self._known[wanted] = pixmap
        self._bytes += _size(pixmap)
        while self._bytes > MOST_BYTES and len(self._known) > 1:
            old, dropped = self._known.popitem(last=False)
            self._stale.discard(old)
            self._bytes -= _size(dropped)
        self.arrived.emit(wanted.path)

    def _on_progress(self, report: JobReport) -> None:
        """Gather which files a job changes; with one that is moved the cover beside it may go."""
        running = self._jobs.running
        if running is None or running.undo is None:
            return
        for item in report.items:
            if isinstance(item, library.batches.FileResult) and item.status == "written":
                self._changed_files.add(item.path)
                if item.target is not None:
                    self._changed_folders |= {
                        os.path.dirname(path) for path in (item.path, item.target)
                    }

    def _on_job(self, operation: JobOperation[Any]) -> None:
        if operation.kind in _FINDING_JOBS:
            self.forget()
        elif operation.undo is not None:  # files that it changed, and no others
            files, self._changed_files = self._changed_files, set()
            folders, self._changed_folders = self._changed_folders, set()
            self.renew(files, folders)


def _size(pixmap: QPixmap | None) -> int:
    """Bytes of a cover in memory; what is known to have none takes a little, too."""
    return 256 if pixmap is None else 256 + pixmap.width() * pixmap.height() * 4
