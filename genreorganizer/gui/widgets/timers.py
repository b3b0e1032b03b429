# SPDX-License-Identifier: GPL-3.0-or-later
"""Timers that fire after a quiet moment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from collections.abc import Callable


def single_shot(parent: QObject, milliseconds: int, then: Callable[[], object]) -> QTimer:
    """A timer that calls `then` once, this long after it was last started."""
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(milliseconds)
    timer.timeout.connect(then)
    return timer
