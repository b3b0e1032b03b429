# SPDX-License-Identifier: GPL-3.0-or-later
"""Settings, models, log, help."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from genreorganizer import paths
from genreorganizer.gui.settings import operations
from genreorganizer.gui.shell import language
from genreorganizer.gui.style import theme

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from genreorganizer.gui.session.session import Session
    from genreorganizer.gui.tracks.track_list import TrackList
    from genreorganizer.settings import Settings


class ProgramFlows(QObject):
    """What Tools, Help and the settings start.

    Attributes:
        appearance_changed: Carries the new `Settings`.
        letting_go: Carries paths of files that nobody may hold any more.
        step_wanted: Carries the name of a step of the clean-up (`review.clean_up`).
    """

    appearance_changed = Signal(object)
    letting_go = Signal(list)
    step_wanted = Signal(str)

    def __init__(
        self, session: Session, actions: dict[str, QAction], tracks: TrackList, window: QWidget
    ) -> None:
        super().__init__(window)
        self._session = session
        self._tracks = tracks
        self._actions = actions
        self._window = window
        actions["settings"].triggered.connect(self.show_settings)
        actions["models"].triggered.connect(self.show_models)
        actions["clean_up"].triggered.connect(self.show_clean_up)
        actions["duplicates"].triggered.connect(self.show_duplicates)
        actions["genres"].triggered.connect(self.show_genres)
        actions["log"].triggered.connect(self.show_log)
        actions["guide"].triggered.connect(self.show_guide)
        actions["shortcuts"].triggered.connect(self.show_shortcuts)
        actions["about"].triggered.connect(self.show_about)

    def show_settings(self) -> None:
        """Edit the settings."""
        from genreorganizer.gui.settings.dialog import SettingsDialog

        dialog = SettingsDialog(self._session.app.settings, self._window)
        dialog.changed.connect(self._on_changed)
        dialog.folders_wanted.connect(self._actions["folders"].trigger)
        dialog.open()

    def show_models(self) -> None:
        """Show the classifiers."""
        from genreorganizer.gui.classifiers.dialog import ModelsDialog

        dialog = ModelsDialog(self._session, self._tracks.current_row(), self._window)
        dialog.learn_wanted.connect(self._actions["learn"].trigger)
        dialog.open()

    def show_duplicates(self) -> None:
        """Compare the copies of recordings."""
        from genreorganizer.gui.duplicates.dialog import DuplicatesDialog

        dialog = DuplicatesDialog(self._session, self._window)
        dialog.about_to_move.connect(self.letting_go)
        dialog.open()

    def show_clean_up(self) -> None:
        """Go through what there is to put in order."""
        from genreorganizer.gui.review.clean_up import CleanUpDialog

        dialog = CleanUpDialog(self._session, self._actions["clean_up"].shortcut(), self._window)
        dialog.step_wanted.connect(self.step_wanted)
        dialog.open()

    def show_genres(self) -> None:
        """Edit the genres, beginning with the one whose tracks are shown."""
        from genreorganizer.gui.genres.editor import VocabularyDialog

        place = self._tracks.place
        chosen = ""
        if place is not None and place.kind == "genre":
            chosen = place.key.removeprefix("genre:")
        VocabularyDialog(self._session, self._window, chosen).open()

    def show_log(self) -> None:
        """Show the log."""
        from genreorganizer.gui.help.dialogs import LogDialog

        LogDialog(paths.log_file(), self._window).open()

    def show_guide(self) -> None:
        """Show the user guide beside the window."""
        from genreorganizer.gui.help.guide import GuideDialog

        GuideDialog(paths.user_guide(language.in_use()), self._window).show()

    def show_shortcuts(self) -> None:
        """Show the keys."""
        from genreorganizer.gui.help.dialogs import ShortcutsDialog

        ShortcutsDialog(self._actions, self._window).open()

    def show_about(self) -> None:
        """Show the about box."""
        from genreorganizer.gui.help.dialogs import AboutDialog

        AboutDialog(self._window).open()

    def _on_changed(self, settings: Settings) -> None:
        self._session.perform(
            operations.change_settings(settings=settings),
            then=lambda _done: self._use(settings),
        )

    def _use(self, settings: Settings) -> None:
        application = QApplication.instance()
        if isinstance(application, QApplication):
            theme.apply(application, settings.appearance)
        self.appearance_changed.emit(settings)
