# SPDX-License-Identifier: GPL-3.0-or-later
"""A run of the window program finishes what an earlier one left."""

from __future__ import annotations

import importlib
import threading
import time
from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from genreorganizer.db import stale
from genreorganizer.gui import program as running
from genreorganizer.gui.program import Program
from genreorganizer.gui.style import theme
from genreorganizer.settings import AppearanceSettings, Settings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from genreorganizer.app import App


@pytest.fixture
def program(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Program]:
    """A run with folders of its own and an empty library, which is not open yet."""
    for name in ("XDG_CONFIG_HOME", "XDG_STATE_HOME", "APPDATA", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(tmp_path))
    made = Program(qapp, tmp_path / "library.sqlite", [], time.perf_counter())
    yield made
    made.window.close()
    made.close()
    made.window.deleteLater()
    made.deleteLater()


def test_the_window_follows_the_desktop_unless_told_otherwise(
    qapp: QApplication, program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    looks: list[str] = []
    monkeypatch.setattr(theme, "apply", lambda _app, appearance: looks.append(appearance.theme))
    hints = qapp.styleHints()
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert looks == ["system"]
    program.window.program.appearance_changed.emit(
        Settings(appearance=AppearanceSettings(theme="light"))
    )
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert looks == ["system"]


def test_what_is_needed_soon_is_imported_behind_the_window(
    qtbot: QtBot, program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    imported: list[tuple[str, bool]] = []
    main = threading.get_ident()

    def import_module(name: str) -> object:
        imported.append((name, threading.get_ident() == main))
        return importlib.import_module(name)

    monkeypatch.setattr(running, "importlib", SimpleNamespace(import_module=import_module))
    program._open_library()
    assert not imported
    qtbot.waitUntil(lambda: len(imported) == len(running._NEEDED_SOON))
    assert ("numpy", False) in imported
    assert not any(on_main for _name, on_main in imported)


def test_suggestions_that_are_behind_are_judged_behind_the_window(
    qtbot: QtBot,
    qapp: QApplication,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    open_made: Callable[[int], App],
) -> None:
    for name in ("XDG_CONFIG_HOME", "XDG_STATE_HOME", "APPDATA", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(tmp_path))
    with open_made(100) as app, app.database.writing() as connection:
        stale.mark_all(connection, "made")
    program = Program(qapp, app.database.path, [], time.perf_counter())
    heard: list[object] = []
    program.session.jobs.succeeded.connect(lambda operation, count: heard.append(operation.kind))
    program._open_library()
    qtbot.waitUntil(lambda: heard == ["reevaluate"])
    assert not program.session.app.behind
    program.window.close()
    program.close()
    program.window.deleteLater()
    program.deleteLater()
