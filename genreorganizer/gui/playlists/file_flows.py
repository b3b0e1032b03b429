# SPDX-License-Identifier: GPL-3.0-or-later
"""Importing playlist files, and exporting several at once."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from genreorganizer.gui.playlists import operations
from genreorganizer.gui.widgets.file_dialogs import ask_files, music_folder
from genreorganizer.gui.wording import messages, texts

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from genreorganizer.gui.navigation.navigation import Navigation
    from genreorganizer.gui.session.commands import UndoStep
    from genreorganizer.gui.session.session import Session
    from genreorganizer.gui.session.status_messages import Messages, Offer
    from genreorganizer.library.exported_playlists import Outdated
    from genreorganizer.library.playlist_files import ImportSummary, SeveralSummary


class PlaylistFileFlows(QObject):
    """Playlist files in and out."""

    def __init__(
        self,
        session: Session,
        actions: dict[str, QAction],
        navigation: Navigation,
        messages: Messages,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._navigation = navigation
        self._messages = messages
        self._window = window
        actions["import_playlists"].triggered.connect(self.choose_files)
        actions["export_several"].triggered.connect(self.export_several)
        actions["export_several"].setEnabled(False)
        navigation.loaded.connect(
            lambda data: actions["export_several"].setEnabled(bool(data.playlists))
        )

    def choose_files(self) -> None:
        """Ask for playlist files and import them."""
        from genreorganizer.gui.playlists.format import import_filter

        kinds = self.tr("Playlists") + " " + import_filter()
        files = ask_files(self._window, self.tr("Import playlists"), music_folder(), kinds)
        if files:
            self.import_files([Path(file) for file in files])

    def import_files(self, files: Sequence[Path]) -> None:
        """Make playlists of files."""
        self._session.start(operations.import_files(files=files), then=self._say_imported)

    def export_several(self) -> None:
        """Ask which playlists go where, and write them."""
        from genreorganizer.gui.playlists.file_dialogs import ExportPlaylistsDialog

        dialog = ExportPlaylistsDialog(self._session, self._navigation.data.playlists, self._window)
        dialog.chosen.connect(
            lambda files, absolute: self._session.start(
                operations.export_several(files=files, absolute=absolute),
                then=self._say_exported,
            )
        )
        dialog.open()

    def offer_again(self, outdated: Sequence[Outdated]) -> Offer:
        """What a message says of exported files that are out of date, and its button."""
        if not outdated:
            return [], []
        text = self.tr("%n exported playlist(s) out of date", "", len(outdated))
        return [text], [(self.tr("E&xport again"), self._export_again)]

    def _export_again(self) -> None:
        self._session.start(operations.export_again(), then=self._say_exported)

    def _say_exported(self, summary: SeveralSummary) -> None:
        written = sum(item.written for item in summary.exported)
        text = self.tr("Exported %n playlist(s)", "", len(summary.exported))
        self._report(texts.dotted((text, self._tracks(written))), summary, "export")

    def _say_imported(self, summary: SeveralSummary) -> None:
        made = [item for item in summary.imported if item.name is not None]
        if made:
            self._navigation.reveal(str(made[-1].name))
        found = sum(item.found for item in made)
        missing = sum(len(item.skipped) for item in summary.imported)
        parts = [self.tr("Imported %n playlist(s)", "", len(made)), self._tracks(found)]
        if missing:
            parts.append(self.tr("%n entry(s) are not in your library", "", missing))
        parts += [
            self.tr("Nothing of “{file}” is in your library").format(
                file=texts.plain(item.file.name)
            )
            for item in summary.imported
            if item.name is None
        ]
        details = (lambda: self._show_missing(summary.imported)) if missing else None
        undo = None if summary.undo is None else operations.undo_import(summary.undo)
        if undo is not None:
            self._session.undo.decided(undo)
        self._report(texts.dotted(parts), summary, "import", details=details, undo=undo)

    def _show_missing(self, imported: Sequence[ImportSummary]) -> None:
        from genreorganizer.gui.playlists.missing_entries import MissingEntriesDialog

        MissingEntriesDialog(imported, self._window).show()

    def _tracks(self, number: int) -> str:
        return self.tr("%n track(s)", "", number)

    def _report(
        self,
        text: str,
        summary: SeveralSummary,
        icon: str,
        *,
        details: Callable[[], None] | None = None,
        undo: UndoStep | None = None,
    ) -> None:
        wrong = [texts.plain(messages.translated(line)) for line in summary.problems]
        line = texts.dotted([text, *wrong])
        if wrong:
            icon = "warning"
        role = "warning" if wrong else "accent"
        self._messages.show(line, icon=icon, role=role, details=details, undo=undo)
