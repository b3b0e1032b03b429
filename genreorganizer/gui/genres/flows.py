# SPDX-License-Identifier: GPL-3.0-or-later
"""Deciding for many tracks: genres added and removed, and spelled as the vocabulary does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from genreorganizer import library
from genreorganizer.gui.genres import operations

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from genreorganizer.domain.genres import GenreNames
    from genreorganizer.gui.session.session import Session
    from genreorganizer.gui.tracks.track_list import TrackList
    from genreorganizer.library.tidying import Untidy


class BulkFlows(QObject):
    """The dialogs for many tracks."""

    def __init__(
        self, session: Session, actions: dict[str, QAction], tracks: TrackList, window: QWidget
    ) -> None:
        super().__init__(window)
        self._session = session
        self._tracks = tracks
        self._window = window
        actions["edit_genres"].triggered.connect(self.edit_genres)
        tracks.enable_with_selection(actions["edit_genres"])
        actions["tidy"].triggered.connect(self.tidy)

    def edit_genres(self) -> None:
        """Add genres to the selected tracks and remove some."""
        from genreorganizer.gui.genres.many_tracks_dialog import BulkGenresDialog

        ids = self._tracks.selected_ids()
        if not ids:
            return
        app = self._session.app

        def show(answer: tuple[GenreNames, object]) -> None:
            genres, sets = answer
            dialog = BulkGenresDialog(genres.names, len(ids), self._window)
            dialog.show_sets(sets)  # type: ignore[arg-type]
            dialog.chosen.connect(
                lambda add, remove: self._session.perform(
                    operations.edit_genres(track_ids=ids, add=add, remove=remove)
                )
            )
            dialog.open()

        self._session.details.ask(
            self,
            lambda: (
                app.read(library.vocabulary.genre_names),
                app.read(library.genre_sets.summary, ids),
            ),
            show,
            key="bulk",
        )

    def tidy(self) -> None:
        """Spell the tags' genres as the vocabulary does."""
        from genreorganizer.gui.genres.tidying import TidyingDialog

        app = self._session.app

        def show(found: list[Untidy]) -> None:
            dialog = TidyingDialog(found, self._window)
            dialog.chosen.connect(
                lambda lists: self._session.perform(operations.tidy_genres(lists=lists))
            )
            dialog.open()

        self._session.details.ask(self, lambda: app.read(library.tidying.untidy), show, key="tidy")
