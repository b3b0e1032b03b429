# SPDX-License-Identifier: GPL-3.0-or-later
"""The daily check and backup of the library, in the background."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from genreorganizer.gui.session.jobs import JobDriver
from genreorganizer.gui.shell.lifetime import delete_later

if TYPE_CHECKING:
    from genreorganizer.app import App
    from genreorganizer.gui.session.session import Session
    from genreorganizer.library.jobs import Job

_FIRST_MS = 20_000
_AGAIN_MS = 3_600_000


class DailyMaintenance(QObject):
    """Checks and backs up the library while no job runs; reports only failures.

    It is no job of the queue: it reads, and tidies for a moment, so that nothing has to wait for
    it, and the strip does not show it.
    """

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._driver: JobDriver | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.take)
        session.ready.connect(lambda: self._timer.start(_FIRST_MS))
        session.closing.connect(self._end)

    @property
    def busy(self) -> bool:
        """Whether it is at work."""
        return self._driver is not None

    @property
    def waiting(self) -> bool:
        """Whether it comes again later."""
        return self._timer.isActive()

    def take(self) -> None:
        """Check and back up where that is due; later, where a job runs."""
        if self._session.jobs.running is not None:
            self._timer.start(_FIRST_MS)
            return
        app = self._session.app
        self._driver = JobDriver(lambda: _maintenance(app), self)
        self._driver.failed.connect(self._session.report)
        self._driver.finished.connect(self._on_finished)
        self._driver.begin()

    def _on_finished(self) -> None:
        if self._driver is not None:
            delete_later(self._driver)
            self._driver = None
        self._timer.start(_AGAIN_MS)

    def _end(self) -> None:
        self._timer.stop()
        if self._driver is not None:
            self._driver.end(self._session.hurry)
            self._driver = None


def _maintenance(app: App) -> Job[bool]:
    from genreorganizer.library import maintenance

    return maintenance.care(app.database)
