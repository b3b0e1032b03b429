# SPDX-License-Identifier: GPL-3.0-or-later
"""Telling a user who is elsewhere that a long job has ended."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

from genreorganizer.gui.style import icons
from genreorganizer.gui.wording import texts

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QMainWindow

    from genreorganizer.gui.session.commands import JobOperation
    from genreorganizer.gui.session.session import Session

LONG_S = 60.0


class Notices(QObject):
    """Notifies when a job of more than a minute ends while the window is not in front.

    The window's entry in the task bar asks for attention; where the desktop shows
    notifications there is one of those too.

    Attributes:
        announced: Carries the text of a notice.
    """

    announced = Signal(str)

    def __init__(
        self, session: Session, window: QMainWindow, clock: Callable[[], float] = time.monotonic
    ) -> None:
        super().__init__(window)
        self._jobs = session.jobs
        self._window = window
        self._clock = clock
        self._running: JobOperation[Any] | None = None
        self._since = 0.0
        self._tray: QSystemTrayIcon | None = None
        session.jobs.changed.connect(self._on_changed)
        session.jobs.succeeded.connect(
            lambda operation, _summary: self._on_ended(operation, self.tr("{job}: done"))
        )
        session.jobs.failed.connect(
            lambda operation, _error: self._on_ended(operation, self.tr("{job}: failed"))
        )
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the notification back when the user comes to the window."""
        if event.type() == QEvent.Type.WindowActivate and self._tray is not None:
            self._tray.hide()
        return super().eventFilter(watched, event)

    def _on_changed(self) -> None:
        running = self._jobs.running
        if running is not self._running:
            self._running = running
            self._since = self._clock()

    def _on_ended(self, operation: JobOperation[Any], text: str) -> None:
        took_s = self._clock() - self._since
        if took_s < LONG_S or self._window.isActiveWindow():
            return
        after = self.tr("after {duration}").format(duration=texts.duration(took_s))
        sentence = texts.listed((text.format(job=operation.title), after))
        QApplication.alert(self._window)
        self._show(sentence)
        self.announced.emit(sentence)

    def _show(self, text: str) -> None:
        if not QSystemTrayIcon.isSystemTrayAvailable() or not QSystemTrayIcon.supportsMessages():
            return
        if self._tray is None:
            self._tray = QSystemTrayIcon(icons.program_icon(), self)
            self._tray.setToolTip(self._window.windowTitle())
            for clicked in (self._tray.messageClicked, self._tray.activated):
                clicked.connect(lambda *_: self._come())
        self._tray.show()
        self._tray.showMessage(self._window.windowTitle(), text, icons.program_icon())

    def _come(self) -> None:
        self._window.show()
        self._window.raise_()
        self._window.activateWindow()
