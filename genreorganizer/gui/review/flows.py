# SPDX-License-Identifier: GPL-3.0-or-later
"""Dialogs of the review, and going to tracks."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from genreorganizer import db, library
from genreorganizer.domain.genres import GenreNames
from genreorganizer.gui.library import operations

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from genreorganizer.domain.changes import Changes
    from genreorganizer.gui.review.deciding import Review
    from genreorganizer.gui.session.commands import Performed, UndoStep
    from genreorganizer.gui.session.session import Session
    from genreorganizer.gui.tracks.track_list import TrackList


class ReviewFlows(QObject):
    """Typing genres, accepting above a threshold, hearing a moment.

    Attributes:
        play_requested: Carries a `TrackRow` and seconds, or None for the start.
    """

    play_requested = Signal(object, object)

    def __init__(
        self,
        session: Session,
        actions: dict[str, QAction],
        review: Review,
        tracks: TrackList,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._review = review
        self._tracks = tracks
        self._window = window
        self._genres = GenreNames()
        review.genre_wanted.connect(self.type_genre)
        actions["accept_above"].triggered.connect(self.accept_above)
        actions["analyze_selected"].triggered.connect(self.analyze_selected)
        tracks.enable_with_selection(actions["analyze_selected"])
        session.ready.connect(self._ask_genres)
        session.events.changed.connect(self._on_changed)

    def type_genre(self, track_ids: list[int]) -> None:
        """Ask for genres and accept them."""
        from genreorganizer.gui.genres.genre_dialog import GenreDialog

        if not track_ids:
            return
        row = self._tracks.current_row()
        current = row.accepted if row is not None and len(track_ids) == 1 else ()
        dialog = GenreDialog(self._genres, current, len(track_ids), self._window)
        dialog.chosen.connect(lambda genres: self._accept(track_ids, genres))
        dialog.open()

    def _accept(self, track_ids: list[int], genres: list[str]) -> None:
        """Accept genres; new ones are offered from now on."""
        new = self._genres.new(genres)
        if new:
            self._set_genres(replace(self._genres, names=(*self._genres.names, *new)))
        self._review.accept_genres(track_ids, genres, seen=True)

    def accept_above(self) -> None:
        """Accept what is sure enough in the shown list."""
        from genreorganizer.gui.review.threshold import ThresholdDialog

        place = self._tracks.place
        if place is None or not self._session.is_open:
            return
        dialog = ThresholdDialog(self._session, place, self._tracks.narrowing, self._window)
        dialog.open()

    def analyze_selected(self) -> None:
        """Listen to the selected tracks again."""
        ids = self._tracks.selected_ids()
        if ids:
            self._session.start(operations.analyze(track_ids=ids, again=True))

    def go_to_step(self, step: UndoStep, _done: Performed) -> None:
        """Go to the first track of what was undone, if it is in the list."""
        if step.tracks:
            self.go_to_track(step.tracks[0])

    def go_to_track(self, track_id: int) -> None:
        """Select a track as soon as it is in the list."""
        if not self._tracks.go_to(track_id):
            self._tracks.go_to_when_listed(track_id)

    def play_from(self, track_id: int, seconds: float) -> None:
        """Play a moment of a track."""
        app = self._session.app
        self._session.details.ask(
            self,
            lambda: app.read(db.tracks.rows, [track_id]),
            lambda rows: self.play_requested.emit(rows[0], seconds) if rows else None,
            key="hear",
        )

    def _on_changed(self, changes: Changes) -> None:
        if changes.vocabulary or changes.all_tracks:
            self._ask_genres()

    def _ask_genres(self) -> None:
        app = self._session.app
        self._session.extras.ask(
            self, lambda: app.read(library.vocabulary.genre_names), self._set_genres, key="genres"
        )

    def _set_genres(self, genres: GenreNames) -> None:
        self._genres = genres
        self._tracks.search.set_genres(genres.names)
