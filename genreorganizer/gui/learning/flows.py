# SPDX-License-Identifier: GPL-3.0-or-later
"""Opens the page of the own genres, shows what to review next, offers to learn again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from genreorganizer.gui.session.places import Place

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from genreorganizer.gui.learning.operations import Result
    from genreorganizer.gui.learning.queries import News
    from genreorganizer.gui.session.session import Session
    from genreorganizer.gui.session.status_messages import Messages
    from genreorganizer.gui.tracks.track_list import TrackList

ENOUGH = 25
"""After so many accepted genres the program offers to learn again, or does so by itself."""


class LearningFlows(QObject):
    """What the own genres need of the window."""

    def __init__(
        self,
        session: Session,
        actions: dict[str, QAction],
        tracks: TrackList,
        messages: Messages,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._tracks = tracks
        self._messages = messages
        self._window = window
        self._offered = False
        self._edit_genres = actions["genres"].trigger
        actions["learn"].triggered.connect(lambda: self.show_dialog())
        session.performed.connect(self._look_for_news)

    def show_dialog(self, result: Result | None = None) -> None:
        """Show which genres can be learned.

        Args:
            result: What was learned already, to be used or discarded.
        """
        from genreorganizer.gui.learning.dialog import LearnDialog

        dialog = LearnDialog(self._session, self._window, result)
        dialog.review_wanted.connect(self.show_tracks)
        dialog.genres_wanted.connect(self._edit_genres)
        dialog.open()

    def show_tracks(self, ids: list[int]) -> None:
        """Show the tracks whose genres would teach most."""
        query = " OR ".join(f"id:{number}" for number in ids)
        self._tracks.show_place(
            Place("lesson", self.tr("To review for learning"), "review", query, sort="id")
        )

    def _look_for_news(self) -> None:
        if not self._session.is_open:
            return
        from genreorganizer.gui.learning import queries

        app = self._session.app
        self._session.extras.ask(
            self,
            lambda: queries.news(app),
            self._on_news,
            key="news",
            otherwise=lambda _error: None,
        )

    def _on_news(self, news: News | None) -> None:
        if news is None or news.accepted < ENOUGH:
            self._offered = False
            return
        if self._offered:
            return
        self._offered = True
        if self._session.app.settings.library.learn:
            from genreorganizer.gui.learning import operations

            again = operations.learn(recipe=news.recipe, urgent=False)
            self._session.start(again, then=self._on_learned)
            return
        self._messages.show(
            self.tr("You have accepted %n genre(s) since yours were learned.", "", news.accepted),
            choices=[(self.tr("&Learn again…"), self.show_dialog)],
        )

    def _on_learned(self, result: Result) -> None:
        self._messages.show(
            self.tr(
                "Your genres were learned again. With them, %n suggestion(s) would change.",
                "",
                result.difference.differing,
            ),
            choices=[(self.tr("&Look…"), lambda: self.show_dialog(result))],
        )
