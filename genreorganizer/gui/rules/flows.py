# SPDX-License-Identifier: GPL-3.0-or-later
"""What the window's action for filters leads to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from genreorganizer.gui.session.session import Session
    from genreorganizer.gui.tracks.track_list import TrackList


class FilterFlows(QObject):
    """Lets conditions be chosen that become the search of the list."""

    def __init__(
        self, session: Session, acts: Mapping[str, QAction], tracks: TrackList, window: QWidget
    ) -> None:
        super().__init__(window)
        self._session = session
        self._tracks = tracks
        self._window = window
        acts["filter"].triggered.connect(self.choose)

    def choose(self) -> None:
        """Ask for conditions; they begin with what is searched for now."""
        from genreorganizer.gui.rules.filter_dialog import FilterDialog

        place, panes, search = self._tracks.place, self._tracks.panes, self._tracks.search
        if place is None:
            return
        dialog = FilterDialog(
            self._session,
            lambda wanted: place.listing(panes.query(wanted)),
            search.text(),
            self._window,
        )
        dialog.chosen.connect(search.setText)
        dialog.open()
