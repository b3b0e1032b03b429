# SPDX-License-Identifier: GPL-3.0-or-later
"""Going on at the start with what an earlier run of the program did not finish."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from genreorganizer import library
from genreorganizer.gui.library import operations
from genreorganizer.gui.session.jobs import JobState

if TYPE_CHECKING:
    from genreorganizer.gui.session.commands import JobOperation
    from genreorganizer.gui.session.session import Session
    from genreorganizer.gui.session.status_messages import Messages
    from genreorganizer.gui.widgets.toast import Said
    from genreorganizer.library.pending import Unfinished


class Resuming(QObject):
    """Continues scans and analyses, or offers to where the user had paused them."""

    def __init__(self, session: Session, messages: Messages, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._messages = messages
        self._closing = False
        self._paused = False
        self._offer: tuple[str, Said] | None = None
        session.ready.connect(self._look)
        session.starting.connect(self._on_starting)
        session.closing.connect(self._on_closing)
        session.jobs.changed.connect(self._on_jobs)
        session.jobs.cancelled.connect(self._on_cancelled)

    def _look(self) -> None:
        app = self._session.app
        # At once, though on this thread: what is begun from now on is pending as well.
        if app.read(library.pending.load):
            self._session.lists.ask(self, lambda: app.read(library.pending.unfinished), self._go_on)

    def _go_on(self, found: Unfinished) -> None:
        if not found.scan and not found.analyze:
            return
        if not found.paused:
            self._start(found)
            return
        offered = self._messages.show(
            self.tr("Paused, %n track(s) not analyzed yet.", "", found.tracks),
            icon="pause",
            choices=((self.tr("&Continue"), lambda: self._start(found)),),
            stays=True,
        )
        self._offer = (library.pending.ANALYZE if found.analyze else library.pending.SCAN, offered)

    def _start(self, found: Unfinished) -> None:
        if found.scan:
            self._session.start(operations.rescan())
        # Also what a scan had found before it ended.
        self._session.start(operations.analyze(asked=False))

    def _on_starting(self, operation: JobOperation[Any]) -> None:
        """Remember what has to wait: the program may end before its turn comes."""
        if self._offer is not None and operation.pending == self._offer[0]:  # begun another way
            self._messages.withdraw(self._offer[1])
            self._offer = None
        if operation.pending and self._session.jobs.running is not None:
            self._session.perform(operations.note_waiting(name=operation.pending))

    def _on_closing(self) -> None:
        self._closing = True

    def _on_cancelled(self, operation: JobOperation[Any]) -> None:
        """The user does not want it; what closing cancels goes on at the next start."""
        if operation.pending and not self._closing:
            self._session.perform(operations.give_up(name=operation.pending))

    def _on_jobs(self) -> None:
        """Remember a pause beyond the end of the program."""
        running, driver = self._session.jobs.running, self._session.jobs.driver
        if running is None or driver is None or not running.pending or self._closing:
            return
        paused = driver.state is JobState.PAUSED and not driver.problem
        if paused is not self._paused:
            self._paused = paused
            self._session.perform(operations.note_pause(paused=paused))
