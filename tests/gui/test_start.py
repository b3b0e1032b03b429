# SPDX-License-Identifier: GPL-3.0-or-later
"""A run of the window program finishes what an earlier one left."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from genreorganizer.db import stale
from genreorganizer.gui.start import Program

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    import pytest
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from genreorganizer.app import App


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
    program.desk.jobs.succeeded.connect(lambda operation, count: heard.append(operation.kind))
    program._open_library()
    qtbot.waitUntil(lambda: heard == ["catch_up"])
    assert not program.desk.app.behind
    program.window.close()
    program.close()
    program.window.deleteLater()
    program.deleteLater()
