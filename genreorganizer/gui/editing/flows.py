# SPDX-License-Identifier: GPL-3.0-or-later
"""Editing tags after a preview; how it went tells the writing feature, like any write."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from genreorganizer import library
from genreorganizer.gui.editing import operations

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from genreorganizer.domain.field_edits import EditableTrack
    from genreorganizer.gui.session.session import Session
    from genreorganizer.gui.tracks.track_list import TrackList
    from genreorganizer.messages import Message


class EditingFlows(QObject):
    """The dialog for the selected tracks."""

    def __init__(
        self, session: Session, actions: dict[str, QAction], tracks: TrackList, window: QWidget
    ) -> None:
        super().__init__(window)
        self._session = session
        self._tracks = tracks
        self._window = window
        actions["edit_tags"].triggered.connect(self.edit_tags)
        tracks.enable_with_selection(actions["edit_tags"])

    def edit_tags(self) -> None:
        """Show the tags of the selected tracks, and write what the user makes of them."""
        from genreorganizer.gui.editing.dialog import EditTagsDialog

        ids = self._tracks.selected_ids()
        if not ids:
            return
        app = self._session.app

        def found() -> tuple[list[EditableTrack], dict[str, str | None], dict[int, Message]]:
            from genreorganizer.domain.field_edits import in_common

            tracks = [one.track for one in library.editing.plan(app.database, [], ids)]
            return tracks, in_common(tracks), library.editing.refusals(app.database, ids)

        def show(
            answer: tuple[list[EditableTrack], dict[str, str | None], dict[int, Message]],
        ) -> None:
            tracks, common, refusals = answer
            if not tracks:
                return
            dialog = EditTagsDialog(self._session, tracks, common, refusals, self._window)
            dialog.edit_requested.connect(
                lambda edits: self._session.start(operations.edit_tags(track_ids=ids, edits=edits))
            )
            dialog.open()

        self._session.details.ask(self, found, show, key="tags")
