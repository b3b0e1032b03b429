# SPDX-License-Identifier: GPL-3.0-or-later
"""Pictures of the window in ``resources/screenshots``, with a library of made-up tracks."""

from __future__ import annotations

import dataclasses
import os
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parent))

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from support import made_library

from genreorganizer import settings
from genreorganizer.app import App
from genreorganizer.db import options
from genreorganizer.db.engine import open_database
from genreorganizer.gui import start, theme
from genreorganizer.gui.desk import Desk
from genreorganizer.gui.dialogs.threshold import ThresholdDialog
from genreorganizer.gui.main_window import MainWindow

if TYPE_CHECKING:
    from collections.abc import Callable

FOLDER = Path("resources/screenshots")
TRACKS = 400
SIZE = (1280, 800)
_TIMEOUT_MS = 60_000


def main() -> None:
    """Take every picture."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    application = QApplication(["genreorganizer"])
    with tempfile.TemporaryDirectory() as folder:
        for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"):
            os.environ[name] = folder
        appearance = settings.AppearanceSettings(theme="light")
        start.prepare(application, appearance)
        _take(application, Path(folder), 0, _first_run)
        _take(application, Path(folder), TRACKS, _review)


def _take(
    application: QApplication, folder: Path, tracks: int, pictures: Callable[[MainWindow], None]
) -> None:
    desk = Desk()
    window = MainWindow(desk, folder / f"window-{tracks}.ini")
    window.resize(*SIZE)
    window.show()
    database = open_database(folder / f"library-{tracks}.sqlite")
    if tracks:
        made_library.fill(database, tracks)
        with database.writing() as connection:
            options.put(connection, options.ACTIVE_MODELS, made_library.MODEL_ID)
    desk.open(App(database, folder / "settings.toml", settings.Settings()))
    _settle(desk)
    pictures(window)
    window.close()
    desk.close()


def _first_run(window: MainWindow) -> None:
    _save(window, "first-run")


def _review(window: MainWindow) -> None:
    _until(lambda: len(window.inspector.bars.bars) > 0)
    _settle(window.desk)
    _save(window, "review")
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    light = settings.AppearanceSettings(theme="light")
    theme.apply(application, dataclasses.replace(light, theme="dark"))
    _settle(window.desk)
    _save(window, "review-dark")
    theme.apply(application, light)
    window.navigation.choose("all")
    _settle(window.desk)
    for action, picture in (("accept_above", "accept-above"), ("settings", "settings")):
        window.actions_by_name[action].trigger()
        _until(lambda: bool(_dialogs()))
        _settle(window.desk)
        shown = _dialogs()[0]
        if isinstance(shown, ThresholdDialog):
            shown.number.setValue(50)
            _settle(window.desk)
        _save(shown, picture)
        shown.close()
        _until(lambda: not _dialogs())


def _dialogs() -> list[QDialog]:
    widgets = QApplication.topLevelWidgets()
    return [item for item in widgets if isinstance(item, QDialog) and item.isVisible()]


def _save(widget: QWidget, name: str) -> None:
    if not widget.grab().save(str(FOLDER / f"{name}.png")):
        raise SystemExit(f"Cannot write {FOLDER / name}.png")


def _settle(desk: Desk) -> None:
    quiet = 0

    def is_quiet() -> bool:
        nonlocal quiet
        busy = any(item.busy for item in (desk.lists, desk.details, desk.extras, desk.writes))
        quiet = 0 if busy else quiet + 1
        return quiet > 20

    _until(is_quiet)


def _until(condition: Callable[[], bool]) -> None:
    loop = QEventLoop()
    timer = QTimer()
    timer.timeout.connect(lambda: condition() and loop.quit())
    timer.start(20)
    QTimer.singleShot(_TIMEOUT_MS, loop, loop.quit)
    loop.exec()
    timer.stop()


if __name__ == "__main__":
    main()
