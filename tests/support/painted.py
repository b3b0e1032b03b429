# SPDX-License-Identifier: GPL-3.0-or-later
"""Which parts of a view are painted again."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QPaintEvent, QRegion
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QAbstractScrollArea


class _Watcher(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.painted = QRegion()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.painted += cast("QPaintEvent", event).region()
        return False


@contextmanager
def painted(view: QAbstractScrollArea) -> Iterator[list[QRegion]]:
    """Holds, once the block has ended, what of a view's viewport was painted in it."""
    watcher, found = _Watcher(), list[QRegion]()
    viewport = view.viewport()
    QApplication.processEvents()  # what was to be painted before
    viewport.installEventFilter(watcher)
    try:
        yield found
        QApplication.processEvents()
    finally:
        viewport.removeEventFilter(watcher)
        found.append(watcher.painted)
