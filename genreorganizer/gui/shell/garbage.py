# SPDX-License-Identifier: GPL-3.0-or-later
"""Collecting cyclic garbage on the UI thread only.

Python collects wherever an allocation happens to tip the scale. On a worker
thread that may destroy a Qt object outside of its own thread, which crashes.
"""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from collections.abc import Callable

_INTERVAL_MS = 200
_THRESHOLDS = (700, 10, 50)
"""As Python's own, but often and little by little: nothing else happens meanwhile.

The oldest objects are many and hardly ever garbage, so they are left for longer.
"""


class GarbageCollector(QObject):
    """Takes over from Python's automatic collection while it lives.

    Nothing is collected before it is frozen: what a start imports is no garbage, and looking
    through it would hold up the first lists that are shown.

    Args:
        busy: Whether a command is under way. What it makes lives until it is done, and looking
            through that again and again would hold up the window.
        parent: Its owner.
    """

    def __init__(self, busy: Callable[[], bool], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._busy = busy
        gc.disable()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.collect)

    def freeze(self) -> None:
        """Leave what is alive now out of all later collections, which makes them short."""
        gc.freeze()
        self._timer.start(_INTERVAL_MS)

    def collect(self) -> None:
        """Collect the oldest generation that is due, and with it the younger ones."""
        if self._busy():
            return
        for generation in (2, 1, 0):
            if gc.get_count()[generation] > _THRESHOLDS[generation]:
                gc.collect(generation)
                return

    def close(self) -> None:
        """Give the collection back to Python."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()
