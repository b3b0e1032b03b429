# SPDX-License-Identifier: GPL-3.0-or-later
"""Deciding by key and button: what the actions of the review do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut

from genreorganizer.gui import bulk, operations

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from genreorganizer.db.albums import Album
    from genreorganizer.gui.commands import Command, Done, UndoStep
    from genreorganizer.gui.desk import Desk
    from genreorganizer.gui.views.inspector import Inspector
    from genreorganizer.gui.views.track_list import TrackList

_DECISIONS = ("accept", "reject", "postpone", "choose", "clear")
_AHEAD = 2


class Review(QObject):
    """Connects the track list, the inspector and the decisions.

    Attributes:
        genre_wanted: A genre is to be typed for the selected tracks (their ids).
        left_alone: Carries how many of the selected tracks accepting them together left as
            they were.
        undone: Carries the `UndoStep` that was undone or redone, to go to its tracks.
    """

    genre_wanted = Signal(list)
    left_alone = Signal(int)
    undone = Signal(object)

    def __init__(
        self,
        desk: Desk,
        actions: dict[str, QAction],
        tracks: TrackList,
        inspector: Inspector,
    ) -> None:
        super().__init__(tracks)
        self._desk = desk
        self._actions = actions
        self._tracks = tracks
        self._inspector = inspector
        actions["accept"].triggered.connect(self.accept)
        actions["accept_unsure"].triggered.connect(self.accept_unsure)
        actions["reject"].triggered.connect(
            lambda: self._decide(operations.reject(track_ids=self._ids()))
        )
        actions["postpone"].triggered.connect(
            lambda: self._decide(operations.postpone(track_ids=self._ids()))
        )
        actions["clear"].triggered.connect(
            lambda: desk.perform(operations.clear_decision(track_ids=self._ids()))
        )
        actions["choose"].triggered.connect(lambda: self.genre_wanted.emit(self._ids()))
        actions["next"].triggered.connect(lambda: tracks.step(1))
        actions["previous"].triggered.connect(lambda: tracks.step(-1))
        actions["undo"].triggered.connect(self.undo)
        actions["redo"].triggered.connect(self.redo)
        for area in (tracks.table, tracks.albums, inspector):
            self._add_number_keys(area)
        inspector.guess_chosen.connect(self.take_genre)
        tracks.selection_changed.connect(self._on_selection)
        desk.undo.changed.connect(self._name_undo)
        self._on_selection()
        self._name_undo()

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
        if len(ids) == 1:
            self._decide(operations.accept(track_ids=ids))
            return
        selected = self._ids()

        def go_on(done: Done) -> None:
            changes = done.changes
            if changes and self._ids() == selected:
                self._tracks.step(1)  # where nothing was accepted, they stay selected
            if not changes.all_tracks and len(changes.tracks) < len(ids):
                self.left_alone.emit(len(ids) - len(changes.tracks))

        self._desk.perform(operations.accept(track_ids=ids), then=go_on)

    def _accept_albums(self, albums: Sequence[Album]) -> None:
        chosen = [album for album in albums if album.genre is not None and album.sure_ids]
        named = {number for album in albums for number in album.track_ids}
        others = [number for number in self._ids() if number not in named]
        if chosen:
            self._decide(bulk.accept_albums(albums=chosen, track_ids=others))
        elif others:
            self._accept_tracks(others)
        elif all(album.genre is None for album in albums):
            self.genre_wanted.emit(self._ids())
        else:  # all have their decisions
            self._tracks.step(1)

    def accept_unsure(self) -> None:
        """Accept the genre of each selected album also for those of its tracks that are unsure."""
        albums = [album for album in self._tracks.selected_albums() if _has_unsure(album)]
        if albums:
            self._decide(bulk.accept_albums(albums=albums, unsure=True))

    def take_guess(self, number: int) -> None:
        """Take the guess with this number, from 1."""
        guesses = self._inspector.guesses()
        if number <= len(guesses):
            self.take_genre(guesses[number - 1])

    def take_genre(self, genre: str) -> None:
        """Accept a genre for the selected tracks."""
        self.accept_genres(self._ids(), [genre])

    def accept_genres(self, track_ids: Sequence[int], genres: Sequence[str]) -> None:
        """Accept these genres for these tracks and go on."""
        self._decide(operations.accept(track_ids=track_ids, genres=genres))

    def undo(self) -> None:
        """Take the last decision back."""
        step = self._desk.undo.take_undo()
        if step is not None:
            self._restore(step, self._desk.undo.undone)

    def redo(self) -> None:
        """Bring the last undone decision back."""
        step = self._desk.undo.take_redo()
        if step is not None:
            self._restore(step, self._desk.undo.redone)

    def _restore(self, step: UndoStep, remember: object) -> None:
        self._desk.perform(
            operations.take_back(step=step),
            then=lambda _done: self.undone.emit(step),
            remember=remember,  # type: ignore[arg-type]
        )

    def _ids(self) -> list[int]:
        return self._tracks.selected_ids()

    def _decide(self, command: Command) -> None:
        if self._tracks.selected_count() == 0:
            return
        self._tracks.step(1)
        self._desk.perform(command)

    def _on_selection(self) -> None:
        count = self._tracks.selected_count()
        for name in _DECISIONS:
            self._actions[name].setEnabled(count > 0)
        row = self._tracks.current_row()
        albums = self._tracks.selected_albums()
        self._actions["accept_unsure"].setEnabled(any(map(_has_unsure, albums)))
        if count == 0 or row is None or not self._desk.is_open:
            self._inspector.show_none()
        elif len(albums) == 1 and count == len(albums[0].track_ids):
            self._inspector.show_album(albums[0])
        elif count == 1:
            self._inspector.show_track(row, self._tracks.rows_after(_AHEAD))
        else:
            self._inspector.show_many(self._ids())

    def _name_undo(self) -> None:
        for name, step, text in (
            ("undo", self._desk.undo.next_undo, self.tr("&Undo: {what}")),
            ("redo", self._desk.undo.next_redo, self.tr("&Redo: {what}")),
        ):
            action = self._actions[name]
            action.setEnabled(step is not None)
            plain = self.tr("&Undo") if name == "undo" else self.tr("&Redo")
            action.setText(plain if step is None else text.format(what=step.title))


def _has_unsure(album: Album) -> bool:
    return album.genre is not None and bool(album.unsure_ids)
