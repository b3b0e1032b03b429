# SPDX-License-Identifier: GPL-3.0-or-later
"""What is said of stars and the queue."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from genreorganizer.domain.navigation import PlaylistInfo


class PlayingTexts:
    """Sentences; made off the UI thread too, so this is no `QObject`."""

    def tr(self, source: str, comment: str = "", number: int = -1) -> str:
        """As `QObject.tr`."""
        return QCoreApplication.translate("PlayingTexts", source, comment, number)

    def stars(self, stars: int) -> str:
        """What a rating is called."""
        return self.tr("%n star(s)", "", stars) if stars else self.tr("No stars")

    def rated(self, stars: int, tracks: int) -> str:
        """How many tracks have other stars now."""
        text = self.tr("{stars} for %n track(s).", "", tracks)
        return text.format(stars=self.stars(stars)) if tracks else ""

    def queued(self, tracks: int, *, ahead: bool) -> str:
        """How many tracks were put into the queue."""
        if ahead:
            return self.tr("%n track(s) will play next.", "", tracks)
        return self.tr("%n track(s) added to the queue.", "", tracks)

    def rating(self, stars: int) -> str:
        """What undo names a rating."""
        return self.tr("Rate: {stars}").format(stars=self.stars(stars))

    def queueing(self, *, ahead: bool) -> str:
        """What undo names an addition to the queue."""
        return self.tr("Play next") if ahead else self.tr("Add to the queue")

    def queue(self) -> str:
        """What the queue is called among the playlists."""
        return self.tr("Queue")


def playlist_title(playlist: PlaylistInfo) -> str:
    """What a playlist is called in the window: the queue in the user's language."""
    return playlist.title(PlayingTexts().queue())
