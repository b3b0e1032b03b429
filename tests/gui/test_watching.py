# SPDX-License-Identifier: GPL-3.0-or-later
"""New files are picked up while the window is open, where the person wants that."""

from __future__ import annotations

import dataclasses
import os
from typing import TYPE_CHECKING

import pytest

from genreorganizer import settings
from genreorganizer.app import App
from genreorganizer.db import folders
from genreorganizer.db.engine import open_database
from genreorganizer.gui.library.folder_watch import FolderWatch
from genreorganizer.gui.settings.dialog import SettingsDialog
from genreorganizer.library.watching import QUIET_S

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import QObject
    from pytestqt.qtbot import QtBot

    from genreorganizer.gui.session.session import Session

SCANNED = 1_000.0
WATCH = dataclasses.replace(settings.Settings(), library=settings.LibrarySettings(watch=True))


@pytest.fixture
def music(tmp_path: Path) -> Path:
    folder = tmp_path / "music"
    folder.mkdir()
    os.utime(folder, (SCANNED - 1, SCANNED - 1))
    return folder


@pytest.fixture
def scans(session: Session, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What would be started, instead of starting it."""
    started: list[str] = []
    monkeypatch.setattr(session, "start", lambda operation: started.append(operation.kind))
    return started


def opened(session: Session, music: Path, chosen: settings.Settings, tmp_path: Path) -> None:
    database = open_database(tmp_path / "library.sqlite")
    with database.writing() as connection:
        number = folders.insert(connection, os.fsencode(music), at=SCANNED)
        folders.set_scanned(connection, [number], at=SCANNED)
    session.open(App(database, tmp_path / "settings.toml", chosen))


def add(music: Path, at: float) -> None:
    (music / "new.mp3").write_bytes(b"x")
    for path in (music / "new.mp3", music):
        os.utime(path, (at, at))


def test_it_is_off_at_first(
    qtbot: QtBot, session: Session, holder: QObject, music: Path, scans: list[str], tmp_path: Path
) -> None:
    watch = FolderWatch(session, holder, lambda: SCANNED + 1000)
    add(music, SCANNED + 10)
    opened(session, music, settings.Settings(), tmp_path)
    assert not watch.watching
    assert not session.extras.busy
    assert scans == []


def test_what_came_before_and_while_it_looks_is_scanned_once(
    qtbot: QtBot, session: Session, holder: QObject, music: Path, scans: list[str], tmp_path: Path
) -> None:
    now = SCANNED + 10 + QUIET_S
    watch = FolderWatch(session, holder, lambda: now)
    add(music, SCANNED + 10)
    opened(session, music, WATCH, tmp_path)
    qtbot.waitUntil(lambda: scans == ["watch"])
    watch.look()
    qtbot.waitUntil(lambda: not session.extras.busy)
    assert scans == ["watch"]
    add(music, now)
    now += QUIET_S
    watch.look()
    qtbot.waitUntil(lambda: scans == ["watch", "watch"])
    watch.use(settings.Settings())
    assert not watch.watching


def test_the_settings_switch_what_albums_have_a_say_in(qtbot: QtBot, look: None) -> None:
    dialog = SettingsDialog(settings.Settings())
    qtbot.addWidget(dialog)
    dialog.library.albums.click()
    with qtbot.waitSignal(dialog.changed) as told:
        dialog.accept()
    assert not told.args[0].library.albums


def test_the_settings_switch_it(qtbot: QtBot, look: None) -> None:
    dialog = SettingsDialog(settings.Settings())
    qtbot.addWidget(dialog)
    dialog.library.watch.click()
    with qtbot.waitSignal(dialog.changed) as told:
        dialog.accept()
    assert told.args == [WATCH]
