# SPDX-License-Identifier: GPL-3.0-or-later
"""Looks at the library's folders now and then, and scans those that changed."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from genreorganizer.gui.library import operations

if TYPE_CHECKING:
    from collections.abc import Callable

    from genreorganizer.app import App
    from genreorganizer.gui.session.session import Session
    from genreorganizer.library.watching import Look
    from genreorganizer.settings import Settings

INTERVAL_MS = 60_000


class FolderWatch(QObject):
    """Picks up new files while the program runs; off unless the settings say so.

    It looks once a minute, and not while a job runs: what came meanwhile is found after it.
    """

    def __init__(
        self, session: Session, parent: QObject, clock: Callable[[], float] = time.time
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._clock = clock
        self._known: Look | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(INTERVAL_MS)
        self._timer.timeout.connect(self.look)
        session.ready.connect(lambda: self.use(session.app.settings))

    @property
    def watching(self) -> bool:
        """Whether it looks by itself."""
        return self._timer.isActive()

    def use(self, settings: Settings) -> None:
        """Begin or cease to watch, as the settings say."""
        if settings.library.watch == self.watching:
            return
        if settings.library.watch:
            self._timer.start()
            self.look()
        else:
            self._timer.stop()
            self._known = None

    def look(self) -> None:
        """Look at the folders, and scan those that changed."""
        session = self._session
        if not session.is_open or session.jobs.running is not None:
            return
        app, known, now = session.app, self._known, self._clock()
        session.extras.ask(self, lambda: _looked(app, known, now), self._on_look, key="look")

    def _on_look(self, found: Look) -> None:
        self._known = found
        if found.changed:
            self._session.start(operations.scan_changed(folders=found.changed))


def _looked(app: App, known: Look | None, now: float) -> Look:
    from genreorganizer.library import folders, watching

    with app.database.reading() as connection:
        roots = [(item.path, item.scanned_at) for item in folders.list_folders(connection)]
        before = known or watching.Look(folders.known_times(connection))
    return watching.look(roots, before, now=now)
