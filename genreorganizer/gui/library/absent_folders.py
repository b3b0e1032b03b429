# SPDX-License-Identifier: GPL-3.0-or-later
"""Which folders of the library are not there now: a drive is off, a folder was moved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from genreorganizer.app import App
    from genreorganizer.domain.changes import Changes
    from genreorganizer.gui.session.session import Session


class AbsentFolders(QObject):
    """Looks when the library is opened, after each job, and when the folders change.

    Attributes:
        found: Carries the paths of the folders that are not there.
    """

    found = Signal(tuple)

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        session.ready.connect(self.look)
        session.jobs.succeeded.connect(lambda *_: self.look())
        session.events.changed.connect(self._on_changed)

    def look(self) -> None:
        """Look beside the window: a drive may take its time to answer."""
        if self._session.is_open:
            app = self._session.app
            self._session.extras.ask(self, lambda: _absent(app), self.found.emit, key="absent")

    def _on_changed(self, changes: Changes) -> None:
        if changes.folders:
            self.look()


def _absent(app: App) -> tuple[bytes, ...]:
    from genreorganizer.library import folders

    return tuple(item.path for item in app.read(folders.list_folders) if not item.available)
