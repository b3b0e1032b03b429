# SPDX-License-Identifier: GPL-3.0-or-later
"""Tags that the audio contradicts: kept, or never asked about again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from genreorganizer.gui.review import operations

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from genreorganizer.gui.session.commands import Command
    from genreorganizer.gui.session.session import Session
    from genreorganizer.gui.tracks.track_list import TrackList


class DisagreementFlows(QObject):
    """What is decided where tag and audio disagree, beside accepting the suggestion."""

    def __init__(
        self, session: Session, actions: dict[str, QAction], tracks: TrackList, window: QWidget
    ) -> None:
        super().__init__(window)
        self._session = session
        self._actions = actions
        self._tracks = tracks
        actions["keep_tag"].triggered.connect(lambda: self._decide(operations.keep_tags))
        actions["never_ask"].triggered.connect(lambda: self._decide(operations.never_ask))
        actions["ask_again"].triggered.connect(lambda: self._decide(operations.ask_again))
        tracks.selection_changed.connect(self._check)
        self._check()

    def _decide(self, make: Callable[..., Command]) -> None:
        ids = self._tracks.selected_ids()
        if len(ids) == 1:
            self._tracks.step(1)
            self._session.perform(make(track_ids=ids))
        elif ids:
            self._session.perform(make(track_ids=ids), then=lambda _done: self._tracks.step(1))

    def _check(self) -> None:
        count = self._tracks.selected_count()
        row = self._tracks.current_row()
        place = self._tracks.place
        here = place.key if place is not None else ""
        asked = row is not None and row.disagrees and not row.settled
        contradicted = here == "disagreements" or asked
        known = count > 0 and (count == 1 or here == "disagreements")
        for name in ("keep_tag", "never_ask"):
            self._actions[name].setEnabled(known and contradicted)
        settled = here == "settled" or (count == 1 and row is not None and row.settled)
        self._actions["ask_again"].setEnabled(count > 0 and settled)
