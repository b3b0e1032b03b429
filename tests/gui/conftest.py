# SPDX-License-Identifier: GPL-3.0-or-later
"""Qt without a display by default; warnings of Qt and threads left behind fail a test."""

from __future__ import annotations

import functools
import gc
import os
import shutil
from contextlib import closing

os.environ["QT_QPA_PLATFORM"] = os.environ.get("TESTED_PLATFORM", "offscreen")

from typing import TYPE_CHECKING

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QThread
from pytestqt.qtbot import QtBot
from support import made_library
from support.settled import settle

from genreorganizer import settings
from genreorganizer.app import App
from genreorganizer.db import options
from genreorganizer.db.engine import open_database
from genreorganizer.gui import program
from genreorganizer.gui.session.jobs import JobDriver
from genreorganizer.gui.session.session import Session
from genreorganizer.gui.shell import language
from genreorganizer.gui.shell.garbage import GarbageCollector
from genreorganizer.gui.style import theme
from genreorganizer.gui.window.main_window import MainWindow
from genreorganizer.library.jobs import drain
from genreorganizer.library.scan import Readers, scan
from genreorganizer.workers.pool import InlinePool

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

_HARMLESS = ("This plugin does not support", "Corrupt JPEG data", "JPEG datastream contains")
"""What the platform lacks, and what decoders say of pictures that are broken on purpose."""
_PATIENCE_MS = 60_000
"""Enough for what a test waits for on a busy machine; what comes earlier costs no more."""


class _PatientBot(QtBot):
    """Waits longer before it gives up."""

    waitUntil = functools.partialmethod(QtBot.waitUntil, timeout=_PATIENCE_MS)
    waitSignal = functools.partialmethod(QtBot.waitSignal, timeout=_PATIENCE_MS)
    waitActive = functools.partialmethod(QtBot.waitActive, timeout=_PATIENCE_MS)
    waitExposed = functools.partialmethod(QtBot.waitExposed, timeout=_PATIENCE_MS)


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    """Acts as a user and waits for what follows."""
    return _PatientBot(request)


@pytest.fixture(autouse=True)
def _no_qt_warnings(qtlog: object) -> Iterator[None]:
    yield
    told = [
        record.message
        for record in qtlog.records  # type: ignore[attr-defined]
        if record.type_name != "QtDebugMsg" and not record.message.startswith(_HARMLESS)
    ]
    assert not told


@pytest.fixture(autouse=True)
def _no_threads_left(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    started: list[QThread] = []
    begin = QThread.start

    def start_thread(thread: QThread, *args: object) -> None:
        started.append(thread)
        begin(thread, *args)  # type: ignore[arg-type]

    monkeypatch.setattr(QThread, "start", start_thread)
    yield
    alive = [thread for thread in started if shiboken6.isValid(thread)]
    assert not [thread.objectName() for thread in alive if thread.isRunning()]


@pytest.fixture(autouse=True)
def _garbage(qapp: QApplication) -> Iterator[None]:
    """What a test leaves is collected with it; only that, as all else is much and takes long."""
    collector = GarbageCollector(lambda: False)
    gc.freeze()
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    collector.close()
    shiboken6.delete(collector)


@pytest.fixture
def holder(qapp: QApplication) -> Iterator[QObject]:
    """Owns Qt objects that a test makes, and ends them with the test."""
    made = QObject()
    yield made
    for driver in made.findChildren(JobDriver):  # one that a failed test leaves would crash
        driver.end(lambda: None)
    shiboken6.delete(made)


@pytest.fixture(autouse=True)
def look(qapp: QApplication) -> None:
    """The program's style, and English: every test begins so, whatever others left behind.

    The style sheet is never taken away, as the program does not: Qt would crash later on, where
    widgets live on that were never shown.
    """
    appearance = settings.AppearanceSettings(language="en")
    program.prepare(qapp, appearance)
    theme.apply_style_sheet(qapp, appearance)
    qapp.clipboard().clear()


@pytest.fixture
def german(qapp: QApplication) -> None:
    """The window's texts and numbers are German."""
    language.use(qapp, "de")


@pytest.fixture
def session(qapp: QApplication) -> Iterator[Session]:
    """A session without a library."""
    made = Session()
    yield made
    made.close()


@pytest.fixture(scope="session")
def _made(tmp_path_factory: pytest.TempPathFactory, empty_library: Path) -> dict[int, Path]:
    """Libraries of so many made-up tracks, to be copied."""
    files = {0: empty_library}
    for count in (1, 100):
        file = tmp_path_factory.mktemp("made") / "library.sqlite"
        with closing(open_database(file)) as database:
            made_library.fill(database, count)
            with database.writing() as connection:
                options.put(connection, options.ACTIVE_MODELS, made_library.MODEL_ID)
        files[count] = file
    return files


@pytest.fixture
def open_made(tmp_path: Path, _made: dict[int, Path]) -> Callable[[int], App]:
    """Opens a library of no, one or a hundred made-up tracks."""

    def opened(count: int) -> App:
        file = tmp_path / "library.sqlite"
        shutil.copy(_made[count], file)
        return App(open_database(file), tmp_path / "settings.toml", settings.Settings())

    return opened


@pytest.fixture
def window(
    qtbot: QtBot, look: None, session: Session, open_made: Callable[[int], App], tmp_path: Path
) -> Iterator[MainWindow]:
    """The main window with a hundred made-up tracks, showing those to review, at rest."""
    made = MainWindow(session, tmp_path / "window.ini")
    made.show()
    session.open(open_made(100))
    qtbot.waitUntil(lambda: len(made.tracks.model.ids) > 0)
    settle(qtbot, made)
    yield made
    made.close()
    session.close()
    made.deleteLater()


@pytest.fixture
def window_of(
    qtbot: QtBot, look: None, session: Session, tmp_path: Path, empty_library: Path
) -> Iterator[Callable[[Path], MainWindow]]:
    """Opens the main window with the tracks of a folder, all of which it shows."""
    made = MainWindow(session, tmp_path / "window.ini")

    def opened(music: Path) -> MainWindow:
        file = tmp_path / "library.sqlite"
        shutil.copy(empty_library, file)
        database = open_database(file)
        drain(scan(database, [music], readers=Readers(InlinePool(), InlinePool())))
        made.show()
        session.open(App(database, tmp_path / "settings.toml", settings.Settings()))
        qtbot.waitUntil(lambda: session.is_open)
        made.navigation.choose("all")
        files = [file for file in music.rglob("*") if file.is_file()]
        qtbot.waitUntil(lambda: len(made.tracks.model.ids) == len(files))
        settle(qtbot, made)
        return made

    yield opened
    made.close()
    session.close()
    made.deleteLater()
