# SPDX-License-Identifier: GPL-3.0-or-later
"""Hearing the genre of a sound that is not in the library."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from genreorganizer.gui.player.player import Player
    from genreorganizer.gui.session.session import Session


class ListeningFlows(QObject):
    """Opens the dialog that records and listens.

    Attributes:
        track_chosen: Carries the id of a similar track of the library.
    """

    track_chosen = Signal(int)

    def __init__(
        self, session: Session, actions: dict[str, QAction], player: Player, window: QWidget
    ) -> None:
        super().__init__(window)
        self._session = session
        self._player = player
        self._window = window
        actions["listen"].triggered.connect(self.show_dialog)

    def show_dialog(self) -> None:
        """Record, drop or paste a sound."""
        from genreorganizer.gui.listening.dialog import ListenDialog

        dialog = ListenDialog(self._session, self._window)
        dialog.sounding.connect(self._be_quiet)
        dialog.track_chosen.connect(dialog.close)
        dialog.track_chosen.connect(self.track_chosen)
        dialog.open()

    def _be_quiet(self) -> None:
        if self._player.playing:
            self._player.pause_or_resume()
