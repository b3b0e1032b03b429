# SPDX-License-Identifier: GPL-3.0-or-later
"""Playing: the current track, what follows it in the queue and the list, by the media keys too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QActionGroup, QKeySequence, QShortcut

from genreorganizer import library
from genreorganizer.domain.track import MOST_STARS
from genreorganizer.gui.player import operations
from genreorganizer.gui.player.play_order import PlayOrder
from genreorganizer.gui.tracks.now_playing import NowPlaying

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from genreorganizer.domain.track import TrackRow
    from genreorganizer.gui.player.player import Player
    from genreorganizer.gui.player.player_bar import PlayerBar
    from genreorganizer.gui.session.session import Session
    from genreorganizer.gui.session.status_messages import Messages
    from genreorganizer.gui.tracks.track_list import TrackList
    from genreorganizer.gui.widgets.toast import Said

_SEEK_S = 5.0
_MOST_SKIPPED = 20
"""After so many tracks in a row that cannot be played the list is given up."""
RATINGS = tuple(f"rate_{stars}" for stars in range(MOST_STARS + 1))
_ON_TRACKS = (*RATINGS, "play_next", "enqueue")


class PlayingFlows(QObject):
    """What the player's keys and buttons start.

    Attributes:
        place_wanted: Carries the key of the `Place` to go to.
    """

    place_wanted = Signal(str)

    def __init__(
        self,
        session: Session,
        actions: dict[str, QAction],
        tracks: TrackList,
        player: Player,
        bar: PlayerBar,
        messages: Messages,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._actions = actions
        self._tracks = tracks
        self._player = player
        self._messages = messages
        self.order = PlayOrder()
        self._stepped: int | None = None
        self._skipped = 0
        self._told: Said | None = None
        self._leaving: list[int] = []
        actions["play"].triggered.connect(self.toggle)
        actions["seek_forward"].triggered.connect(lambda: player.seek_by(_SEEK_S))
        actions["seek_back"].triggered.connect(lambda: player.seek_by(-_SEEK_S))
        actions["shuffle"].toggled.connect(self.order.shuffle)
        repeating = QActionGroup(self)
        repeating.setExclusionPolicy(QActionGroup.ExclusionPolicy.ExclusiveOptional)
        for name in ("repeat", "repeat_one"):
            repeating.addAction(actions[name])
        actions["play_next"].triggered.connect(lambda: self._enqueue(ahead=True))
        actions["enqueue"].triggered.connect(lambda: self._enqueue(ahead=False))
        actions["queue"].triggered.connect(self.show_queue)
        for stars, name in enumerate(RATINGS):
            actions[name].triggered.connect(lambda _on=False, stars=stars: self._rate(stars))
        tracks.table.rated.connect(lambda number, stars: self.rate([number], stars))
        tracks.activated.connect(lambda row: player.play_track(row, None))
        tracks.selection_changed.connect(self._on_selection)
        bar.previous.clicked.connect(lambda: self.step(-1))
        bar.next.clicked.connect(lambda: self.step(1))
        player.track_changed.connect(self._on_track)
        player.track_changed.connect(lambda _row: self._mark())
        player.playing_changed.connect(lambda _on: self._mark())
        player.counted.connect(self._on_counted)
        # The player is still busy with the end of the track while it tells of it.
        queued = Qt.ConnectionType.QueuedConnection
        player.ended.connect(self._on_ended, queued)
        player.stuck.connect(self._on_stuck, queued)
        for key, act in (
            (Qt.Key.Key_MediaTogglePlayPause, self.toggle),
            (Qt.Key.Key_MediaPlay, self.toggle),
            (Qt.Key.Key_MediaPause, self.toggle),
            (Qt.Key.Key_MediaStop, player.release),
            (Qt.Key.Key_MediaPrevious, lambda: self.step(-1)),
            (Qt.Key.Key_MediaNext, lambda: self.step(1)),
        ):
            QShortcut(QKeySequence(key), window).activated.connect(act)
        self._on_selection()

    def toggle(self) -> None:
        """Play the current track, or pause it if it plays."""
        row = self._tracks.current_row()
        if row is not None:
            self._player.toggle(row)

    def step(self, distance: int) -> None:
        """Play what comes next, of the queue first, or what came before."""
        queued = self._first_in_queue() if distance > 0 else None
        if queued is not None:
            self._leave_queue(queued)
            row = self._tracks.row_of(queued)
            if row is not None:
                self._play(row)
                return
        current = self._tracks.current_row()
        if not self.order and current is not None and not self._shows_queue():
            self.order.begin(self._tracks.listed_ids(), current.id)
        for _ in range(_MOST_SKIPPED):  # tracks may have left the library meanwhile
            number = self.order.step(distance, again=self._actions["repeat"].isChecked())
            row = None if number is None else self._tracks.row_of(number)
            if row is not None:
                self._play(row)
                return

    def show_queue(self) -> None:
        """Lead to the queue, where its tracks are moved and taken off."""
        if not self._session.is_open:
            return
        app = self._session.app
        self._session.details.ask(
            self, lambda: app.read(library.play_queue.find), self._go_to_queue, key="queue"
        )

    def _go_to_queue(self, playlist_id: int | None) -> None:
        if playlist_id is None:
            self._session.problem.emit(
                self.tr("The queue is empty. Select tracks and press Q to add them to it.")
            )
        else:
            self.place_wanted.emit(f"playlist:{playlist_id}")

    def _play(self, row: TrackRow) -> None:
        """Play a track; the list goes along where it stands at the one that was played."""
        current, before = self._tracks.current_row(), self._player.row
        follows = current is not None and (before is None or before.id == current.id)
        self._stepped = row.id
        self._player.play_track(row, None)
        if follows:
            self._tracks.go_to(row.id)

    def _first_in_queue(self) -> int | None:
        if not self._session.is_open:
            return None
        with self._session.app.database.reading() as connection:  # about a millisecond
            return library.play_queue.first(connection, self._leaving)

    def _leave_queue(self, track_id: int) -> None:
        """Take a track off the queue; until that is written, it is not the next one either."""
        self._leaving.append(track_id)

        def failed(error: Exception) -> None:
            self._leaving.remove(track_id)
            self._session.report(error)

        self._session.perform(
            operations.leave_queue(track_id=track_id),
            then=lambda _: self._leaving.remove(track_id),
            otherwise=failed,
        )

    def _shows_queue(self) -> bool:
        place = self._tracks.place
        if place is None or place.playlist_id is None:
            return False
        with self._session.app.database.reading() as connection:
            return library.play_queue.find(connection) == place.playlist_id

    def _enqueue(self, *, ahead: bool) -> None:
        ids = self._tracks.selected_ids()
        if ids:
            self._session.perform(operations.enqueue(track_ids=ids, ahead=ahead))

    def _rate(self, stars: int) -> None:
        self.rate(self._tracks.selected_ids(), stars)

    def rate(self, ids: Sequence[int], stars: int) -> None:
        """Give tracks so many stars, 0 for none."""
        if ids:
            self._session.perform(operations.rate(track_ids=ids, stars=stars))

    def _on_track(self, row: TrackRow | None) -> None:
        """What the user chose to play begins a new order; what follows by itself does not."""
        if row is None:
            self._stepped = None
        elif row.id != self._stepped:
            self._stepped = None
            self._skipped = 0
            if self._shows_queue():
                self._leave_queue(row.id)
            else:
                self.order.begin(self._tracks.listed_ids(), row.id)

    def _mark(self) -> None:
        row = self._player.row
        now = NowPlaying(None if row is None else row.id, self._player.playing)
        self._tracks.set_now_playing(now)

    def _on_ended(self) -> None:
        if self._actions["repeat_one"].isChecked():
            self._player.play_again()
        else:
            self.step(1)

    def _on_stuck(self, track_id: int, line: str) -> None:
        """Go past what cannot be played, and say so, unless the user chose just that."""
        if track_id == self._stepped and self._skipped < _MOST_SKIPPED:
            self._skipped += 1
            if self._told is not None:  # of a whole evening the last one
                self._messages.withdraw(self._told)
            self._told = self._messages.show(line, icon="warning", role="warning", stays=True)
            self.step(1)

    def _on_counted(self, track_id: int) -> None:
        self._skipped = 0
        if self._session.is_open:
            self._session.perform(operations.count_play(track_id=track_id))

    def _on_selection(self) -> None:
        some = self._tracks.selected_count() > 0
        for name in _ON_TRACKS:
            self._actions[name].setEnabled(some)
