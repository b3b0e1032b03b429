# SPDX-License-Identifier: GPL-3.0-or-later
"""A window at rest: what is asserted then does not depend on how fast its threads answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from genreorganizer.gui.session.background import Background

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from genreorganizer.gui.window.main_window import MainWindow

_SOON_MS = 200
"""Timers below it gather changes; those above it wait until the person stays."""
_QUIET = 3
"""Looks in a row, for what one part of the window lets another one do."""


def settle(qtbot: QtBot, window: MainWindow) -> None:
    """Wait until no job runs, nothing is asked or written, and every view has seen what changed."""
    quiet = 0

    def at_rest() -> bool:
        nonlocal quiet
        quiet = 0 if _busy(window) else quiet + 1
        return quiet == _QUIET

    qtbot.waitUntil(at_rest)


def _busy(window: MainWindow) -> bool:
    session = window.session
    timers = (timer for part in (window, session) for timer in part.findChildren(QTimer))
    return (
        session.jobs.running is not None
        or any(background.busy for background in session.findChildren(Background))
        or any(
            timer.isActive() and timer.isSingleShot() and timer.interval() < _SOON_MS
            for timer in timers
        )
    )
