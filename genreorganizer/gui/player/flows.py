# SPDX-License-Identifier: GPL-3.0-or-later
"""Listening: to the current track, to the one beside it, by the media keys too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from genreorganizer.gui.player.player import Player
    from genreorganizer.gui.player.player_bar import PlayerBar
    from genreorganizer.gui.tracks.track_list import TrackList

_SEEK_S = 5.0


class PlayingFlows(QObject):
    """What the player's keys and buttons start."""

    def __init__(
        self,
        actions: dict[str, QAction],
        tracks: TrackList,
        player: Player,
        bar: PlayerBar,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._tracks = tracks
        self._player = player
        actions["play"].triggered.connect(self.toggle)
        actions["seek_forward"].triggered.connect(lambda: player.seek_by(_SEEK_S))
        actions["seek_back"].triggered.connect(lambda: player.seek_by(-_SEEK_S))
        tracks.activated.connect(lambda row: player.play_track(row, None))
        bar.previous.clicked.connect(lambda: self.step(-1))
        bar.next.clicked.connect(lambda: self.step(1))
        for key, act in (
            (Qt.Key.Key_MediaTogglePlayPause, self.toggle),
            (Qt.Key.Key_MediaPlay, self.toggle),
            (Qt.Key.Key_MediaPause, self.toggle),
            (Qt.Key.Key_MediaStop, player.release),
            (Qt.Key.Key_MediaPrevious, lambda: self.step(-1)),
            (Qt.Key.Key_MediaNext, lambda: self.step(1)),
        ):
            QShortcut(QKeySequence(key), window).activated.connect(act)

    def toggle(self) -> None:
        """Play the current track, or pause it if it plays."""
        row = self._tracks.current_row()
        if row is not None:
            self._player.toggle(row)

    def step(self, distance: int) -> None:
        """Go to the next or previous track of the list and play it."""
        self._tracks.step(distance)
        row = self._tracks.current_row()
        if row is not None:
            self._player.play_track(row, None)
