# SPDX-License-Identifier: GPL-3.0-or-later
"""Deciding by key and button: what the actions of the review do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut

from genreorganizer.gui.review import operations

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from genreorganizer.db.albums import Album
    from genreorganizer.gui.inspector.inspector import Inspector
    from genreorganizer.gui.session.commands import Command, Performed
    from genreorganizer.gui.session.session import Session
    from genreorganizer.gui.tracks.track_list import TrackList

_DECISIONS = ("accept", "accept_broader", "reject", "postpone", "choose", "clear")
_AHEAD = 2


class Review(QObject):
    """Connects the track list, the inspector and the decisions.

    Attributes:
        genre_wanted: A genre is to be typed for the selected tracks (their ids).
    """

    genre_wanted = Signal(list)

    def __init__(
        self,
        session: Session,
        actions: dict[str, QAction],
        tracks: TrackList,
        inspector: Inspector,
    ) -> None:
        super().__init__(tracks)
        self._session = session
        self._actions = actions
        self._tracks = tracks
        self._inspector = inspector
        actions["accept"].triggered.connect(self.accept)
        actions["accept_unsure"].triggered.connect(self.accept_unsure)
        actions["accept_broader"].triggered.connect(
            lambda: self._decide(operations.accept_broader(track_ids=self._ids()), at_once=False)
        )
        actions["reject"].triggered.connect(
            lambda: self._decide(operations.reject(track_ids=self._ids()))
        )
        actions["postpone"].triggered.connect(
            lambda: self._decide(operations.postpone(track_ids=self._ids()))
        )
        actions["clear"].triggered.connect(
            lambda: self._decide(operations.clear_decision(track_ids=self._ids()), go_on=False)
        )
        actions["choose"].triggered.connect(lambda: self.genre_wanted.emit(self._ids()))
        actions["next"].triggered.connect(lambda: tracks.step(1))
        actions["previous"].triggered.connect(lambda: tracks.step(-1))
        for area in (tracks.table, tracks.albums, tracks.grid, inspector):
            self._add_number_keys(area)
        inspector.guess_chosen.connect(self.take_genre)
        tracks.selection_changed.connect(self._on_selection)
        self._on_selection()

    def _add_number_keys(self, area: QWidget) -> None:
        for number in range(1, 10):
            shortcut = QShortcut(QKeySequence(str(number)), area)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda number=number: self.take_guess(number))

    def accept(self) -> None:
        """Accept the suggestion of each selected track, that of an album for its open tracks."""
        albums = self._tracks.selected_albums()
        if albums:
            self._accept_albums(albums)
            return
        ids = self._ids()
        row = self._inspector.row
        if len(ids) == 1 and row is not None and row.suggested is None and not row.accepted:
            self.genre_wanted.emit(ids)
        else:
            self._accept_tracks(ids)

    def _accept_tracks(self, ids: list[int]) -> None:
        self._decide(operations.accept(track_ids=ids))

    def _accept_albums(self, albums: Sequence[Album]) -> None:
        chosen = [album for album in albums if album.agreed and album.sure_ids]
        # Each track of an album of many genres has its own.
        mixed = [album for album in albums if album.genre is not None and not album.agreed]
        named = {number for album in albums for number in album.track_ids}
        others = [number for number in self._ids() if number not in named]
        others += [number for album in mixed for number in album.sure_ids]
        if chosen:
            self._decide(operations.accept_albums(albums=chosen, track_ids=others))
        elif others:
            self._accept_tracks(others)
        elif all(album.genre is None for album in albums):
            self.genre_wanted.emit(self._ids())
        else:  # all have their decisions
            self._tracks.step(1)

    def accept_unsure(self) -> None:
        """Accept also where the program is not sure.

        That is the genre of each selected album that has one, and else of each track its most
        likely genre.
        """
        albums = [album for album in self._tracks.selected_albums() if _has_unsure(album)]
        if albums:
            self._decide(operations.accept_albums(albums=albums, unsure=True))
        elif self._session.is_open:
            registry = self._session.app.registry
            self._decide(operations.accept_guesses(track_ids=self._ids(), registry=registry))

    def take_guess(self, number: int) -> None:
        """Take the guess with this number, from 1."""
        guesses = self._inspector.guesses()
        if number <= len(guesses):
            self.take_genre(guesses[number - 1])

    def take_genre(self, genre: str) -> None:
        """Accept a genre for the selected tracks."""
        self.accept_genres(self._ids(), [genre])

    def accept_genres(
        self, track_ids: Sequence[int], genres: Sequence[str], *, seen: bool = False
    ) -> None:
        """Accept these genres for these tracks and go on."""
        self._decide(operations.accept(track_ids=track_ids, genres=genres, seen=seen))

    def _ids(self) -> list[int]:
        return self._tracks.selected_ids()

    def _decide(self, command: Command, *, go_on: bool = True, at_once: bool = True) -> None:
        """Decide on the selected tracks and go on to the next.

        From one track at once; from several when they are decided on, and they are still
        selected. Where nothing came of it they stay selected.

        Args:
            command: The decision.
            go_on: Go on afterwards.
            at_once: Something will come of it for any single track.
        """
        count = self._tracks.selected_count()
        if count == 0:
            return
        if count == 1 and at_once:
            if go_on:
                self._tracks.step(1)
            self._session.perform(command)
            return
        selected = self._ids()

        def then(done: Performed) -> None:
            if go_on and done.undo is not None and self._ids() == selected:
                self._tracks.step(1)

        self._session.perform(command, then=then)

    def _on_selection(self) -> None:
        count = self._tracks.selected_count()
        for name in _DECISIONS:
            self._actions[name].setEnabled(count > 0)
        row = self._tracks.current_row()
        albums = self._tracks.selected_albums()
        unsure = any(album.unsure_ids for album in albums) if albums else count > 1
        self._actions["accept_unsure"].setEnabled(unsure)
        if count == 0 or row is None or not self._session.is_open:
            self._inspector.show_none()
        elif len(albums) == 1 and count == len(albums[0].track_ids):
            self._inspector.show_album(albums[0])
        elif count == 1:
            self._inspector.show_track(row, self._tracks.rows_after(_AHEAD))
        else:
            self._inspector.show_many(self._ids())


def _has_unsure(album: Album) -> bool:
    return album.agreed and bool(album.unsure_ids)
