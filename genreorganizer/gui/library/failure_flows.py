# SPDX-License-Identifier: GPL-3.0-or-later
"""The ledger of failures and another try."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from genreorganizer.domain.review import TrackState
from genreorganizer.gui.library import operations

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from genreorganizer.gui.session.session import Session


class FailureFlows(QObject):
    """Shows what failed and tries again what the user chooses.

    Attributes:
        track_wanted: Carries the id of a failed track to go to.
        write_wanted: Carries the ids of refused tracks; a write is never without its preview.
    """

    track_wanted = Signal(int)
    write_wanted = Signal(list)

    def __init__(self, session: Session, actions: dict[str, QAction], window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self._retries: dict[TrackState, Callable[[list[int]], None]] = {
            TrackState.UNREADABLE: lambda ids: session.start(operations.read_again(track_ids=ids)),
            TrackState.FAILED: lambda ids: session.start(operations.analyze(track_ids=ids)),
            TrackState.REFUSED: self.write_wanted.emit,
        }
        actions["failures"].triggered.connect(self.show_failures)

    def show_failures(self) -> None:
        """Show what failed."""
        from genreorganizer.gui.library.failures import FailuresDialog

        dialog = FailuresDialog(self._session, self._window)
        dialog.retry_wanted.connect(lambda kind, ids: self._retries[kind](ids))
        dialog.track_wanted.connect(self.track_wanted)
        dialog.show()
