# SPDX-License-Identifier: GPL-3.0-or-later
"""Covers of a large library, measured from within the window's process."""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

from PySide6.QtWidgets import QApplication

from bench.window_session import Heartbeat, at_rest, memory_mb, wait
from genreorganizer.gui.main import make_program


def main() -> None:
    """Measure."""
    database = Path(sys.argv[2])
    figures: dict[str, float] = {}
    application = QApplication(["genreorganizer"])
    program = make_program(application, database, [], time.perf_counter())
    window = program.window
    window.resize(1400, 900)
    window.show()
    program._open_library()
    wait(lambda: program.session.is_open and len(window.tracks.listed_ids()) > 0)
    grid, covers = window.tracks.grid, window.covers
    wait(lambda: at_rest(program.session))  # what the start set going is measured elsewhere

    figures["memory_before_mb"] = memory_mb()
    window.navigation.choose("new")
    window.actions_by_name["covers"].trigger()
    wait(lambda: 0 < len(grid.grid.albums) < 1000 and grid.isVisible())
    start = time.perf_counter()
    grid.viewport().repaint()
    wait(lambda: bool(covers._known) and not covers._asked)
    figures["covers_ms"] = 1000 * (time.perf_counter() - start)
    figures["covers"] = sum(known is not None for known in covers._known.values())

    window.navigation.choose("all")
    wait(lambda: len(grid.grid.albums) > 1000)
    bar = grid.verticalScrollBar()
    heartbeat = Heartbeat()
    heartbeat.restart()
    for step in range(200):
        bar.setValue(bar.maximum() * step // 200)
        QApplication.processEvents()
    wait(lambda: not covers._asked)
    figures["stall_ms"] = heartbeat.worst_ms
    heartbeat.stop()
    window.navigation.choose("new")
    wait(lambda: 0 < len(grid.grid.albums) < 1000)
    wait(lambda: not covers._asked)
    figures["memory_mb"] = memory_mb()
    window.actions_by_name["as_tracks"].trigger()  # the next run begins with it
    window.close()
    program.close()
    print(json.dumps(figures))  # noqa: T201
