# SPDX-License-Identifier: GPL-3.0-or-later
"""A run of the window program: shows it, opens the library behind it, ends cleanly."""

from __future__ import annotations

import importlib
import logging
import pkgutil
import sys
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QStyleFactory

from genreorganizer import gui, log, paths, settings
from genreorganizer.errors import EnvironmentFailure, GenreOrganizerError
from genreorganizer.gui.library.daily_maintenance import DailyMaintenance
from genreorganizer.gui.session import operations
from genreorganizer.gui.session.background import Background
from genreorganizer.gui.session.session import Session
from genreorganizer.gui.shell import language, memory
from genreorganizer.gui.shell.crash import CrashHandler
from genreorganizer.gui.shell.garbage import GarbageCollector
from genreorganizer.gui.style import icons, theme
from genreorganizer.gui.window.main_window import MainWindow
from genreorganizer.gui.wording import messages, texts

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from genreorganizer.app import App
    from genreorganizer.messages import Message
    from genreorganizer.settings import AppearanceSettings, Settings

_log = logging.getLogger(__name__)
_EXIT_ENVIRONMENT = 3
_NEEDED_SOON = (
    "numpy",
    "genreorganizer.classify.registry",
    "genreorganizer.library.analyze",
    "genreorganizer.library.scan",
    "genreorganizer.library.spectrogram",
)
"""What the first rest on a track and the first job import: done soon after the first list.

So is what dialogs import. Imports keep the interpreter for long, and beside a job or when a dialog
is opened the window would stand still.
"""
_SOON_MS = 400
"""Until the first list and what stands beside it are painted: imports would hold that up, too."""
_SWITCH_S = 0.00005
"""How long another thread may keep the interpreter while the window waits for it.

Painting a list comes back to Python for every cell; with Python's usual 5 ms, a busy thread
would hold up each of them.
"""


def prepare(application: QApplication, appearance: AppearanceSettings) -> None:
    """Give the application its name, language and look, but for the style sheet."""
    application.setApplicationName("genreorganizer")
    application.setApplicationDisplayName("Genre Organizer")
    QGuiApplication.setDesktopFileName("org.genreorganizer.GenreOrganizer")
    application.setWindowIcon(icons.program_icon())
    application.setStyle(QStyleFactory.create("Fusion"))
    language.use(application, appearance.language)
    theme.apply_font_and_colors(application, appearance)


class Program(QObject):
    """Owns the window and everything that lives as long as it.

    Args:
        application: Qt's application.
        database: The library's file.
        folders: Folders to add.
        started: ``time.perf_counter()`` at the start, for the log.
    """

    def __init__(
        self,
        application: QApplication,
        database: Path,
        folders: Sequence[str],
        started: float,
    ) -> None:
        super().__init__()
        self._application = application
        self._database = database
        self._folders = list(folders)
        self._started = started
        self._status = 0
        self._behind = False
        self._chosen, self._settings_problem = _load_settings()
        prepare(application, self._chosen.appearance)
        memory.give_back()
        self._garbage = GarbageCollector(lambda: self.session.writes.busy, self)
        self._switch_s = sys.getswitchinterval()
        sys.setswitchinterval(_SWITCH_S)
        try:
            self._build(database)
        except BaseException:
            self._end()
            raise

    def _build(self, database: Path) -> None:
        self.session = Session(self)
        self._maintenance = DailyMaintenance(self.session, self)
        self._crash = CrashHandler(paths.log_file(), self)
        layout = paths.settings_file().with_name("window.ini")
        self.window = MainWindow(self.session, layout)
        theme.apply_style_sheet(self._application, self._chosen.appearance)
        self.window.tracks.set_compact(self._chosen.appearance.compact)
        self.window.program.appearance_changed.connect(self._use)
        self._application.styleHints().colorSchemeChanged.connect(self._follow_desktop)
        self.session.broke.connect(self._crash.show)
        self.session.settled.connect(self._settled)
        self.window.closed.connect(self._application.quit)

    def run(self) -> int:
        """Show the window and stay until it is closed; returns the exit status."""
        self._crash.install()
        self.window.show()
        QTimer.singleShot(0, self, self._open_library)
        self._application.exec()
        self.close()
        return self._status

    def close(self) -> None:
        """End threads, let go of the library and give exceptions back to Python."""
        self.window.player.release()
        self.session.close()
        self._crash.uninstall()
        self._application.styleHints().colorSchemeChanged.disconnect(self._follow_desktop)
        self._end()

    def _end(self) -> None:
        """End what was begun, also by a window that could not be built."""
        for background in self.findChildren(Background):
            background.close()
        self._garbage.close()
        sys.setswitchinterval(self._switch_s)

    def _open_library(self) -> None:
        _log.info("First window after %.0f ms", 1000 * (time.perf_counter() - self._started))
        opening = self.window.messages.show(self.tr("Opening the library…"), stays=True)
        database = self._database

        def opened(found: tuple[App, bool]) -> None:
            self.window.messages.withdraw(opening)
            self._opened(*found)

        self.session.lists.ask(self, lambda: _open(database), opened, otherwise=self._failed)

    def _opened(self, app: App, behind: bool) -> None:
        self._behind = behind
        self.session.open(app)
        _log.info("Library open after %.0f ms", 1000 * (time.perf_counter() - self._started))
        if self._settings_problem is not None:
            self.session.problem.emit(messages.translated(self._settings_problem))
        if app.recovered:
            self.window.messages.show(
                self.tr("Changing files was interrupted. The history says which were changed."),
                icon="history",
                details=self.window.actions_by_name["history"].trigger,
                stays=True,
            )

    def _settled(self) -> None:
        _log.info("List shown after %.0f ms", 1000 * (time.perf_counter() - self._started))
        QTimer.singleShot(_SOON_MS, self, self._import_soon)
        if self._behind:
            self.session.start(operations.reevaluate())
        if self._folders:
            self.window.library.add(self._folders)

    def _import_soon(self) -> None:
        self.session.extras.ask(self, _import_needed, lambda _answer: None)
        # Behind the imports, also where one failed: garbage is not looked for among what they made.
        self.session.extras.ask(self, lambda: None, lambda _answer: self._garbage.freeze())

    def _failed(self, error: Exception) -> None:
        """The library cannot be opened: say so in the window and on the terminal, and end."""
        from PySide6.QtWidgets import QMessageBox

        from genreorganizer.gui.shell.message_box import MessageBox

        self._status = _EXIT_ENVIRONMENT
        expected = isinstance(error, GenreOrganizerError)
        if not expected:
            _log.error("Cannot open the library", exc_info=error)
        line = (
            messages.translated(error)
            if expected
            else self.tr("The library cannot be opened; see the log.")
        )
        if isinstance(error, GenreOrganizerError) and error.see:  # no window is there to help
            hint = self.tr("On the command line: {command}")
            line = f"{line}\n{hint.format(command=texts.left_to_right(error.see))}"
        print(line, file=sys.stderr)  # noqa: T201 - for those who started it in a terminal
        box = MessageBox(self.window, self.tr("The library cannot be opened"), line)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setStandardButtons(QMessageBox.StandardButton.Close)
        box.finished.connect(lambda _result: self.window.close())
        box.open()

    def _use(self, changed: Settings) -> None:
        self._chosen = changed
        self.window.tracks.set_compact(changed.appearance.compact)

    def _follow_desktop(self) -> None:
        """The desktop went dark or light while the program runs."""
        if self._chosen.appearance.theme == "system":
            theme.apply(self._application, self._chosen.appearance)

    def call(self, folders: list[str]) -> None:
        """Come forward and add folders, as a later start wants it."""
        self.window.raise_window()
        if folders and self.session.is_open:
            self.window.library.add(folders)
        else:
            self._folders += folders


def _open(database: Path) -> tuple[App, bool]:
    from genreorganizer.app import open_app

    try:
        if not logging.getLogger().handlers:  # the command line may have started it
            log.start()
    except EnvironmentFailure as error:
        _log.warning("%s", error)
    app = open_app(database, reevaluate=False)
    return app, app.has_stale_outcomes


def _needed() -> tuple[str, ...]:
    parts = pkgutil.walk_packages(gui.__path__, f"{gui.__name__}.")
    return (*_NEEDED_SOON, *(part.name for part in parts))


def _import_needed() -> None:
    for name in _needed():
        importlib.import_module(name)


def _load_settings() -> tuple[Settings, Message | EnvironmentFailure | None]:
    file = paths.settings_file()
    try:
        return settings.load(file), settings.damage(file)
    except EnvironmentFailure as error:
        return settings.Settings(), error
