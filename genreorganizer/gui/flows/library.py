# SPDX-License-Identifier: GPL-3.0-or-later
"""Folders, scanning and analyzing, backups and exports."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtWidgets import QFileDialog

from genreorganizer.gui import operations

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from genreorganizer.gui.desk import Desk, JobOperation


class LibraryFlows(QObject):
    """What the File menu and the analysis start."""

    def __init__(self, desk: Desk, actions: dict[str, QAction], window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        actions["add_folder"].triggered.connect(self.choose_folder)
        actions["folders"].triggered.connect(self.show_folders)
        actions["rescan"].triggered.connect(lambda: desk.start(operations.rescan()))
        actions["analyze"].triggered.connect(lambda: desk.start(operations.analyze()))
        desk.jobs.succeeded.connect(self._on_succeeded)

    def choose_folder(self) -> None:
        """Ask for a folder and add it."""
        start = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.MusicLocation)
        folder = QFileDialog.getExistingDirectory(
            self._window, self.tr("Add a folder of music"), start
        )
        if folder:
            self.add([folder])

    def add(self, folders: Sequence[str]) -> None:
        """Add folders: scan them, then listen to what is new."""
        self._desk.start(operations.add_folders(folders=[Path(folder) for folder in folders]))

    def show_folders(self) -> None:
        """Show the library's folders."""
        from genreorganizer.gui.dialogs.folders import FoldersDialog

        dialog = FoldersDialog(self._desk, self._window)
        dialog.add_requested.connect(self.choose_folder)
        dialog.open()

    def _on_succeeded(self, operation: JobOperation, summary: Any) -> None:
        if operation.kind == "scan" and (summary.added or summary.changed):
            self._desk.start(operations.analyze())
