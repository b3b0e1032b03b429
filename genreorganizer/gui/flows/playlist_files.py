# SPDX-License-Identifier: GPL-3.0-or-later
"""Importing playlist files, and exporting several at once."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from genreorganizer.gui import messages, playlists, texts
from genreorganizer.gui.file_dialogs import ask_files, music_folder

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from genreorganizer.gui.commands import JobOperation
    from genreorganizer.gui.desk import Desk
    from genreorganizer.gui.flows.messages import Messages
    from genreorganizer.gui.views.navigation import Navigation
    from genreorganizer.library.playlists import SeveralSummary


class PlaylistFileFlows(QObject):
    """Playlist files in and out."""

    def __init__(
        self,
        desk: Desk,
        actions: dict[str, QAction],
        navigation: Navigation,
        messages: Messages,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._desk = desk
        self._navigation = navigation
        self._messages = messages
        self._window = window
        actions["import_playlists"].triggered.connect(self.choose_files)
        actions["export_several"].triggered.connect(self.export_several)
        navigation.loaded.connect(
            lambda data: actions["export_several"].setEnabled(bool(data.playlists))
        )
        desk.jobs.succeeded.connect(self._on_succeeded)

    def choose_files(self) -> None:
        """Ask for playlist files and import them."""
        kinds = self.tr("Playlists") + " (*.m3u *.m3u8 *.pls *.xspf)"
        files = ask_files(self._window, self.tr("Import playlists"), music_folder(), kinds)
        if files:
            self.import_files([Path(file) for file in files])

    def import_files(self, files: Sequence[Path]) -> None:
        """Make playlists of files."""
        self._desk.start(playlists.import_files(files=files))

    def export_several(self) -> None:
        """Ask which playlists go where, and write them."""
        from genreorganizer.gui.dialogs.playlist_files import ExportPlaylistsDialog

        dialog = ExportPlaylistsDialog(self._navigation.data.playlists, self._window)
        dialog.chosen.connect(
            lambda files, absolute: self._desk.start(
                playlists.export_several(files=files, absolute=absolute)
            )
        )
        dialog.open()

    def _on_succeeded(self, operation: JobOperation, summary: SeveralSummary) -> None:
        if operation.kind == "import":
            self._tell_imported(summary)
        elif operation.kind == "export_playlists":
            written = sum(item.written for item in summary.exported)
            text = self.tr("Exported %n playlist(s)", "", len(summary.exported))
            self._tell(f"{text} · {self._tracks(written)}", summary, "export")

    def _tell_imported(self, summary: SeveralSummary) -> None:
        found = sum(item.found for item in summary.imported)
        unknown = sum(len(item.unknown) + len(item.skipped) for item in summary.imported)
        text = self.tr("Imported %n playlist(s)", "", len(summary.imported))
        text += f" · {self._tracks(found)}"
        if unknown:
            text += " · " + self.tr("%n entry(s) are not in your library", "", unknown)
        self._tell(text, summary, "import")

    def _tracks(self, number: int) -> str:
        return self.tr("%n track(s)", "", number)

    def _tell(self, text: str, summary: SeveralSummary, icon: str) -> None:
        wrong = [texts.plain(messages.told(line)) for line in summary.troubles]
        line = " · ".join([text, *wrong])
        if wrong:
            self._messages.tell(line, icon="warning", role="warning")
        else:
            self._messages.tell(line, icon=icon)
