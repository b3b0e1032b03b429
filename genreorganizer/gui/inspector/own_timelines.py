# SPDX-License-Identifier: GPL-3.0-or-later
"""Timelines with the learned genres, for the track that is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from genreorganizer import library

if TYPE_CHECKING:
    from collections.abc import Callable

    from genreorganizer.gui.session.session import Session


class OwnTimelines:
    """Lets a worker listen to a track of the opened library, and keeps its timeline."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._reader = library.learning.timelines.TimelineReader()

    def read(self, track_id: int, wanted: Callable[[], bool]) -> bool:
        """Whether a timeline is kept that was not there before."""
        app = self._session.app
        return self._reader.read(
            app.database, app.registry, app.settings.analysis, track_id, wanted
        )

    def rest(self) -> None:
        """End the worker process."""
        self._reader.rest()
