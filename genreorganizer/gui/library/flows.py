# SPDX-License-Identifier: GPL-3.0-or-later
"""Folders, scanning and analyzing, backups and exports."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices

from genreorganizer import library
from genreorganizer.gui.library import operations
from genreorganizer.gui.widgets.confirm import confirm
from genreorganizer.gui.widgets.file_dialogs import ask_file, ask_folder, ask_target, music_folder
from genreorganizer.gui.wording import texts

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from genreorganizer.gui.session.commands import JobOperation
    from genreorganizer.gui.session.session import Session
    from genreorganizer.gui.tracks.track_list import TrackList
    from genreorganizer.library.maintenance import BackupFacts


class LibraryFlows(QObject):
    """What the File menu and the analysis start."""

    def __init__(
        self,
        session: Session,
        actions: dict[str, QAction],
        tracks: TrackList,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._actions = actions
        self._tracks = tracks
        self._window = window
        actions["add_folder"].triggered.connect(self.choose_folder)
        actions["folders"].triggered.connect(self.show_folders)
        actions["rescan"].triggered.connect(lambda: session.start(operations.rescan()))
        actions["read_again"].triggered.connect(
            lambda: session.start(operations.rescan(again=True))
        )
        actions["analyze"].triggered.connect(lambda: session.start(operations.analyze()))
        actions["export_csv"].triggered.connect(self.export_csv)
        actions["backup"].triggered.connect(self.backup)
        actions["restore"].triggered.connect(self.restore)
        actions["forget_missing"].triggered.connect(self.forget_missing)
        actions["show_in_folder"].triggered.connect(self.show_in_folder)
        tracks.selection_changed.connect(self._on_selection)
        self._on_selection()
        session.jobs.succeeded.connect(self._on_succeeded)

    def choose_folder(self) -> None:
        """Ask for a folder and add it."""
        folder = ask_folder(self._window, self.tr("Add a folder of music"), music_folder())
        if folder:
            self.add([folder])

    def add(self, folders: Sequence[str]) -> None:
        """Add folders: scan them, then listen to what is new."""
        self._session.start(operations.add_folders(folders=[Path(folder) for folder in folders]))

    def show_folders(self) -> None:
        """Show the library's folders."""
        from genreorganizer.gui.library.folders import FoldersDialog

        dialog = FoldersDialog(self._session, self._window)
        dialog.add_requested.connect(self.choose_folder)
        dialog.remove_requested.connect(self.remove)
        dialog.open()

    def remove(self, folder: str) -> None:
        """Take a folder out of the library."""
        self._session.perform(operations.remove_folder(path=folder))

    def show_in_folder(self) -> None:
        """Open the folder of the current track in the system's file manager."""
        row = self._tracks.current_row()
        if row is None:
            return
        folder = os.path.dirname(row.path_str)
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(folder)):
            text = self.tr("The folder {folder} cannot be opened in a file manager.")
            self._session.problem.emit(text.format(folder=texts.path(folder)))

    def export_csv(self) -> None:
        """Save what is known of the shown tracks."""
        place = self._tracks.place
        if place is None:
            return
        file = self._ask_file(self.tr("Export as CSV"), "tracks.csv", "CSV (*.csv)")
        if file is not None:
            search = self._tracks.narrowing
            self._session.start(operations.export_csv(file=file, listing=place.listing(search)))

    def backup(self) -> None:
        """Save a copy of the database."""
        file = self._ask_file(
            self.tr("Back up the library"), "library-backup.sqlite", "SQLite (*.sqlite)"
        )
        if file is not None:
            self._session.start(operations.backup(file=file))

    def restore(self) -> None:
        """Replace the database by a copy, after asking."""
        title = self.tr("Restore a backup")
        name = ask_file(self._window, title, _documents(), "SQLite (*.sqlite)")
        if not name:
            return
        app = self._session.app
        self._session.extras.ask(
            self,
            lambda: library.maintenance.look_into(app.database, Path(name)),
            lambda facts: self._ask_restore(name, facts),
            key="backup",
        )

    def _ask_restore(self, name: str, facts: BackupFacts) -> None:
        text = self.tr(
            "Replace the library with {file}? It was made on {date} and holds %n track(s).",
            "",
            facts.tracks,
        )
        parts = [text.format(file=texts.plain(name), date=texts.moment(facts.made_at))]
        if facts.writes:
            since = self.tr(
                "Since then %n write(s) changed files ({files} in all); the files stay as they "
                "are, and the writes can still be undone in the history.",
                "",
                facts.writes,
            )
            parts.append(since.format(files=texts.number(facts.files)))
        parts.append(
            self.tr("The library as it is now is kept beside it; music files are not touched.")
        )
        confirm(
            self._window,
            self.tr("Restore a backup"),
            "\n\n".join(parts),
            yes=self.tr("&Replace"),
            no=self.tr("&Cancel"),
            then=lambda: self._session.start(
                operations.restore(file=Path(name)), then=lambda _kept: self._session.undo.forget()
            ),
        )

    def forget_missing(self) -> None:
        """Remove the selected missing tracks from the library, after asking."""
        ids = self._tracks.selected_ids()
        if not ids:
            return
        confirm(
            self._window,
            self.tr("Forget missing tracks"),
            self.tr(
                "Forget %n missing track(s)? Their results and decisions are lost; a file that "
                "comes back is analyzed again. The history is kept.",
                "",
                len(ids),
            ),
            yes=self.tr("&Forget"),
            no=self.tr("&Cancel"),
            then=lambda: self._session.perform(operations.forget_missing(track_ids=ids)),
        )

    def _on_selection(self) -> None:
        place, some = self._tracks.place, self._tracks.selected_count() > 0
        missing = place is not None and place.key == "missing"
        self._actions["forget_missing"].setEnabled(missing and some)
        self._actions["show_in_folder"].setEnabled(not missing and some)

    def _ask_file(self, title: str, name: str, kinds: str) -> Path | None:
        chosen = ask_target(self._window, title, str(Path(_documents()) / name), kinds)
        return Path(chosen) if chosen else None

    def _on_succeeded(self, _operation: JobOperation[Any], summary: object) -> None:
        """Analyze what a scan found, also one that the program started itself."""
        if isinstance(summary, library.ledger.ScanSummary) and (summary.added or summary.changed):
            self._session.start(operations.analyze(asked=False))


def _documents() -> str:
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
