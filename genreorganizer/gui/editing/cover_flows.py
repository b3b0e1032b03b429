# SPDX-License-Identifier: GPL-3.0-or-later
"""Covers put in, taken out and saved; how it went tells the writing feature, like any write."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths

from genreorganizer import library
from genreorganizer.domain.file_names import file_name
from genreorganizer.gui.editing import operations
from genreorganizer.gui.widgets.file_dialogs import ask_target
from genreorganizer.gui.wording import texts

if TYPE_CHECKING:
    from PySide6.QtGui import QAction, QImage
    from PySide6.QtWidgets import QWidget

    from genreorganizer.domain.field_edits import EditableTrack
    from genreorganizer.gui.session.session import Session
    from genreorganizer.gui.session.status_messages import Messages
    from genreorganizer.gui.tracks.track_list import TrackList

_NAMES = ("set_cover", "remove_cover", "save_cover")


class CoverFlows(QObject):
    """The dialog for the selected tracks, and the file for the current one."""

    def __init__(
        self,
        session: Session,
        actions: dict[str, QAction],
        messages: Messages,
        tracks: TrackList,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._messages = messages
        self._tracks = tracks
        self._window = window
        actions["set_cover"].triggered.connect(lambda: self.set_cover())
        actions["remove_cover"].triggered.connect(self.remove_cover)
        actions["save_cover"].triggered.connect(self.save_cover)
        for name in _NAMES:
            tracks.enable_with_selection(actions[name])

    def set_cover(self, given: Path | bytes | QImage | None = None) -> None:
        """Show the cover of the selected tracks, and write another one.

        Args:
            given: A picture to begin with, such as one that was dropped.
        """
        self._open(given, remove=False)

    def remove_cover(self) -> None:
        """Show the cover of the selected tracks, and take it out."""
        self._open(None, remove=True)

    def save_cover(self) -> None:
        """Save the cover of the current track as a file."""
        row = self._tracks.current_row()
        if row is None:
            return
        path = row.path

        def find() -> str | None:
            from genreorganizer.tags import picture

            data = library.covers.find(path)
            return None if data is None else picture.ending(data)

        def ask(ending: str | None) -> None:
            if ending is None:
                self._messages.show(self.tr("There is no cover"))
                return
            title = " - ".join(filter(None, (row.tag.album_artist or row.tag.artist,
                                             row.tag.album or row.tag.title)))  # fmt: skip
            folder = QStandardPaths.writableLocation(
                QStandardPaths.StandardLocation.PicturesLocation
            )
            name = file_name(title or self.tr("Cover"), ending)
            kinds = self.tr("Picture (*{ending})").format(ending=ending)
            chosen = ask_target(
                self._window, self.tr("Save cover"), str(Path(folder) / name), kinds
            )
            if chosen:
                self._save(path, Path(chosen))

        self._session.details.ask(self, find, ask, key="save")

    def _save(self, path: bytes, file: Path) -> None:
        told = self.tr("Saved {file}").format(file=texts.plain(texts.path(str(file))))
        self._session.writes.ask(
            self,
            lambda: library.cover_art.save_one(path, file),
            lambda _: self._messages.show(told, icon="save"),
        )

    def _open(self, given: Path | bytes | QImage | None, *, remove: bool) -> None:
        from genreorganizer.gui.editing.cover_dialog import CoverDialog

        ids = self._tracks.selected_ids()
        if not ids:
            return
        app = self._session.app

        def find() -> list[EditableTrack]:
            tracks = [one.track for one in library.editing.plan(app.database, [], ids)]
            refused = library.editing.refusals(app.database, ids)
            return [track for track in tracks if track.id not in refused] or tracks

        def show(tracks: list[EditableTrack]) -> None:
            if not tracks:
                return
            dialog = CoverDialog(self._session, tracks, self._window, remove=remove)
            dialog.write_requested.connect(
                lambda cover: self._session.start(
                    operations.write_cover(track_ids=ids, cover=cover)
                )
            )
            dialog.open()
            if given is not None:
                dialog.take(given)

        self._session.details.ask(self, find, show, key="tracks")
