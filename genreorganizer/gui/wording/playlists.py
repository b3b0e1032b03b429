# SPDX-License-Identifier: GPL-3.0-or-later
"""What is said of changed playlists."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from genreorganizer.gui.wording import texts


class PlaylistTexts:
    """Sentences; made off the UI thread too, so this is no `QObject`."""

    def tr(self, source: str, comment: str = "", number: int = -1) -> str:
        """As `QObject.tr`."""
        return QCoreApplication.translate("PlaylistTexts", source, comment, number)

    def made(self, name: str, tracks: int) -> str:
        """A list of tracks was made."""
        return _named(self.tr("Made the playlist “{name}” with %n track(s)", "", tracks), name)

    def made_smart(self, name: str) -> str:
        """A playlist by a rule was made."""
        return _named(self.tr("Made the smart playlist “{name}”"), name)

    def changed_rule(self, name: str) -> str:
        """A smart playlist has another rule."""
        return _named(self.tr("Changed the rule of “{name}”"), name)

    def renamed(self, before: str, name: str) -> str:
        """A playlist has another name."""
        text = self.tr("Renamed “{before}” to “{name}”")
        return text.format(before=texts.plain(before), name=texts.plain(name))

    def deleted(self, name: str) -> str:
        """A playlist was deleted."""
        return _named(self.tr("Deleted the playlist “{name}”"), name)

    def added(self, name: str, tracks: int) -> str:
        """Tracks were added to a list."""
        return _named(self.tr("Added %n track(s) to “{name}”", "", tracks), name)

    def removed(self, name: str, tracks: int) -> str:
        """Tracks were taken off a list."""
        return _named(self.tr("Removed %n track(s) from “{name}”", "", tracks), name)

    def reordered(self, name: str) -> str:
        """The tracks of a list have another order."""
        return _named(self.tr("Changed the order of “{name}”"), name)


def _named(text: str, name: str) -> str:
    return text.format(name=texts.plain(name))
