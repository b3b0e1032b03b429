# SPDX-License-Identifier: GPL-3.0-or-later
"""Pictures of the window in ``resources/screenshots``, with a library of made-up tracks."""

from __future__ import annotations

import contextlib
import dataclasses
import json
import os
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QSize, Qt, QTimer
from PySide6.QtWidgets import QAbstractItemView, QApplication, QDialog, QWidget
from support import demo_library

from genreorganizer import paths, settings
from genreorganizer.app import App
from genreorganizer.classify.registry import Registry
from genreorganizer.db.engine import open_database
from genreorganizer.gui import program
from genreorganizer.gui.organizing.dialog import OrganizeDialog
from genreorganizer.gui.playlists.smart_dialog import SmartPlaylistDialog
from genreorganizer.gui.review.threshold import ThresholdDialog
from genreorganizer.gui.session.session import Session
from genreorganizer.gui.settings.dialog import SettingsDialog
from genreorganizer.gui.style import theme
from genreorganizer.gui.tracks.album_model import AGREEMENT
from genreorganizer.gui.tracks.columns import index_of
from genreorganizer.gui.window.main_window import MainWindow
from genreorganizer.gui.writing.write_preview import WritePreviewDialog

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

FOLDER = Path("resources/screenshots")
SCREEN = {"name": "screen", "x": 0, "y": 0, "width": 1920, "height": 1200}
"""Has room for every picture."""
SIZE = QSize(1280, 920)
LIBRARY = "library.sqlite"
LIGHT = settings.AppearanceSettings(theme="light", language="en")
DIALOGS = (
    ("accept_above", "accept-above"),
    ("write", "write"),
    ("organize", "organize"),
    ("new_smart", "smart-playlist"),
    ("genres", "genres"),
    ("settings", "settings"),
)
_TIMEOUT_MS = 60_000


def main() -> None:
    """Take every picture."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    with started() as (application, folder):
        prepare(application, LIGHT)
        with _window(folder, "empty.sqlite") as window:
            _save(window, "first-run")
        shown = fill(folder)
        with _window(folder) as window:
            _review(window, shown)
            theme.apply(application, dataclasses.replace(LIGHT, theme="dark"))
            settle(window.session)
            _save(window, "review-dark")
            theme.apply(application, LIGHT)
            _albums(window)
            _listening(window)
            _take_dialogs(window)
        prepare(application, dataclasses.replace(LIGHT, language="de"))
        with _window(folder) as window:
            _review(window, shown, "german")


@contextlib.contextmanager
def started() -> Iterator[tuple[QApplication, Path]]:
    """The program on a screen that is not there, in a folder of its own."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        screen = folder / "screen.json"
        screen.write_text(json.dumps({"screens": [SCREEN]}))
        os.environ.setdefault("QT_QPA_PLATFORM", f"offscreen:configfile={screen}")
        application = QApplication(["genreorganizer"])
        for variable in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"):
            os.environ[variable] = name
        yield application, folder


def fill(folder: Path) -> int:
    """Make the library of made-up tracks; a track to show."""
    manifest = Registry([paths.models_dir()]).manifest("default")
    database = open_database(folder / LIBRARY)
    shown = demo_library.fill(database, folder / "Music", manifest)
    database.close()
    return shown


def prepare(application: QApplication, appearance: settings.AppearanceSettings) -> None:
    """Give the program a look."""
    program.prepare(application, appearance)
    theme.apply_style_sheet(application, appearance)


@contextlib.contextmanager
def new_window(folder: Path, size: QSize) -> Iterator[MainWindow]:
    """A window that is not shown yet and has no library."""
    session = Session()
    window = MainWindow(session, folder / "window.ini")
    window.resize(size)
    yield window
    window.close()
    session.close()
    (folder / "window.ini").unlink(missing_ok=True)


def open_library(window: MainWindow, folder: Path, library: str = LIBRARY) -> None:
    """Open a library in a window and wait until it is shown."""
    database = open_database(folder / library)
    window.session.open(App(database, folder / "settings.toml", settings.Settings()))
    settle(window.session)


@contextlib.contextmanager
def _window(folder: Path, library: str = LIBRARY) -> Iterator[MainWindow]:
    with new_window(folder, SIZE) as window:
        window.panes.divide(SIZE.width(), window.navigation.comfortable_width())
        window.show()
        open_library(window, folder, library)
        yield window


def _review(window: MainWindow, shown: int, picture: str = "review") -> None:
    window.reviewing.go_to_track(shown)
    until(lambda: window.inspector.row is not None and window.inspector.row.id == shown)
    window.inspector.spectrogram.set_open(True)
    until(lambda: window.inspector.spectrogram.view.spectrogram is not None)
    settle(window.session)
    _save(window, picture)


def _albums(window: MainWindow) -> None:
    window.navigation.choose("all")
    window.actions_by_name["albums"].trigger()
    until(lambda: len(window.tracks.albums.albums.albums) > 0)
    tree = window.tracks.albums
    tree.sortByColumn(AGREEMENT, Qt.SortOrder.AscendingOrder)
    mixed = next(row for row, album in enumerate(tree.albums.albums) if album.agreement > 0.5)
    chosen = tree.albums.index(mixed, 0)
    tree.setCurrentIndex(chosen)
    tree.expand(chosen)
    tree.scrollTo(chosen, QAbstractItemView.ScrollHint.PositionAtCenter)
    settle(window.session)
    _save(window, "albums")
    window.actions_by_name["covers"].trigger()
    until(lambda: len(window.tracks.grid.grid.albums) > 0)
    window.tracks.grid.step(2)
    settle(window.session)
    until(lambda: not window.covers._asked)
    settle(window.session)
    _save(window, "covers")
    window.actions_by_name["as_tracks"].trigger()
    window.navigation.choose("review")
    settle(window.session)


def _listening(window: MainWindow) -> None:
    """A playlist with stars, of tracks that have a tempo."""
    details = window.actions_by_name["show_inspector"]
    details.trigger()
    key = next(item for item in window.navigation.data.playlists if item.query is None)
    window.navigation.choose(f"playlist:{key.id}")
    until(lambda: len(window.tracks.model.ids) > 0)
    window.tracks.table.column_menu().actions()[index_of("tempo")].trigger()
    listed = list(window.tracks.model.ids)
    for place, stars in enumerate((5, 4, 0, 5, 3, 0, 4, 2, 0, 5)):
        if stars:
            window.tracks.go_to(listed[place])
            window.actions_by_name[f"rate_{stars}"].trigger()
            settle(window.session)
    window.tracks.go_to(listed[0])
    window.toast.leave()
    settle(window.session)
    _save(window, "listening")
    details.trigger()
    window.navigation.choose("review")
    settle(window.session)


def _take_dialogs(window: MainWindow) -> None:
    for action, picture in DIALOGS:
        window.actions_by_name[action].trigger()
        until(lambda: bool(dialogs()))
        settle(window.session)
        shown = dialogs()[0]
        if isinstance(shown, ThresholdDialog):
            shown.number.setValue(85)
        elif isinstance(shown, SmartPlaylistDialog):
            shown.name.setText("Calm jazz of old")
            shown.rule.query.setText("p(jazz)>=0.6 NOT p(blues)>=0.3 year<1990")
        elif isinstance(shown, WritePreviewDialog):
            until(shown.ok.isEnabled)
        elif isinstance(shown, OrganizeDialog):
            shown.folder.setText("~/Music")
            shown.scope.setCurrentIndex(0)
            until(shown.ok.isEnabled)
        elif isinstance(shown, SettingsDialog):
            shown.tabs.setCurrentWidget(shown.analysis)
        settle(window.session)
        _save(shown, picture)
        shown.close()
        until(lambda: not dialogs())


def dialogs() -> list[QDialog]:
    """The dialogs that are open."""
    widgets = QApplication.topLevelWidgets()
    return [item for item in widgets if isinstance(item, QDialog) and item.isVisible()]


def _save(widget: QWidget, name: str) -> None:
    if not widget.grab().save(str(FOLDER / f"{name}.png")):
        raise SystemExit(f"Cannot write {FOLDER / name}.png")


def settle(session: Session) -> None:
    """Wait until nothing is asked any more."""
    quiet = 0

    def is_quiet() -> bool:
        nonlocal quiet
        busy = any(
            item.busy for item in (session.lists, session.details, session.extras, session.writes)
        )
        quiet = 0 if busy else quiet + 1
        return quiet > 20

    until(is_quiet)


def until(condition: Callable[[], bool], timeout_ms: int = _TIMEOUT_MS) -> None:
    """Wait until it is so."""
    loop = QEventLoop()
    timer = QTimer()
    timer.timeout.connect(lambda: loop.exit(0) if condition() else None)
    timer.start(20)
    QTimer.singleShot(timeout_ms, loop, lambda: loop.exit(1))
    late = loop.exec()
    timer.stop()
    if late:
        raise TimeoutError("The window does not become as the picture wants it")


if __name__ == "__main__":
    main()
