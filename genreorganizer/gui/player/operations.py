# SPDX-License-Identifier: GPL-3.0-or-later
"""Ratings, play counts and the queue: one function per intent, as in the other `operations`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from genreorganizer import library
from genreorganizer.gui.session.commands import Command, Performed
from genreorganizer.gui.session.operations import command
from genreorganizer.gui.wording import texts

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from genreorganizer.app import App
    from genreorganizer.library.done import Done


class PlayingTexts:
    """Sentences; made off the UI thread too, so this is no `QObject`."""

    def tr(self, source: str, comment: str = "", number: int = -1) -> str:
        """As `QObject.tr`."""
        return QCoreApplication.translate("PlayingTexts", source, comment, number)

    def rated(self, stars: int, tracks: int) -> str:
        """How many tracks have other stars now."""
        text = self.tr("{stars} for %n track(s).", "", tracks)
        return text.format(stars=texts.stars_told(stars)) if tracks else ""

    def queued(self, tracks: int, *, ahead: bool) -> str:
        """How many tracks were put into the queue."""
        if ahead:
            return self.tr("%n track(s) will play next.", "", tracks)
        return self.tr("%n track(s) added to the queue.", "", tracks)

    def rating(self, stars: int) -> str:
        """What undo names a rating."""
        return self.tr("Rate: {stars}").format(stars=texts.stars_told(stars))

    def queueing(self, *, ahead: bool) -> str:
        """What undo names an addition to the queue."""
        return self.tr("Play next") if ahead else self.tr("Add to the queue")

    def queue(self) -> str:
        """What the queue is called among the playlists."""
        return self.tr("Queue")


_TEXTS = PlayingTexts()


def rate(*, track_ids: Sequence[int], stars: int) -> Command:
    """Give tracks so many stars, 0 for none."""

    def act(connection: Any) -> Done:
        return library.ratings.rate(connection, track_ids, stars)

    return command(_TEXTS.rating(stars), act, lambda done, _left: _TEXTS.rated(stars, done))


def enqueue(*, track_ids: Sequence[int], ahead: bool) -> Command:
    """Put tracks into the queue, ahead of the others or behind them."""
    name = _TEXTS.queue()

    def act(connection: Any) -> Done:
        return library.play_queue.add(connection, track_ids, name, ahead=ahead)

    title = _TEXTS.queueing(ahead=ahead)
    return command(title, act, lambda done, _left: _TEXTS.queued(done, ahead=ahead))


def leave_queue(*, track_id: int) -> Command:
    """A track of the queue is played now; no step that could be undone."""
    return _unnoted(lambda connection: library.play_queue.leave(connection, track_id))


def count_play(*, track_id: int) -> Command:
    """A track was played; no step that could be undone."""
    return _unnoted(lambda connection: library.ratings.played(connection, track_id))


def _unnoted(act: Callable[[Any], Done]) -> Command:
    def run(app: App) -> Performed:
        with app.database.writing() as connection:
            return Performed(act(connection).changes)

    return Command("", run)
