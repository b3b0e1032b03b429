# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the window offscreen on a large library and prints what it measured as JSON.

``python -m tests.bench.window_driver STARTED DATABASE MUSIC``, with STARTED the value of
``time.monotonic()`` just before the process was started.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import psutil
from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from genreorganizer.gui.start import Program

if TYPE_CHECKING:
    from collections.abc import Callable

_LIMIT_S = 240.0
_BEAT_MS = 2


class Heartbeat:
    """The longest time that the event loop was away."""

    def __init__(self) -> None:
        self.worst_ms = 0.0
        self._last = time.perf_counter()
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start(_BEAT_MS)

    def restart(self) -> None:
        """Forget what was."""
        self.worst_ms = 0.0
        self._last = time.perf_counter()

    def _beat(self) -> None:
        now = time.perf_counter()
        self.worst_ms = max(self.worst_ms, 1000 * (now - self._last) - _BEAT_MS)
        self._last = now


def wait(condition: Callable[[], bool]) -> None:
    """Let the event loop run until something holds."""
    end = time.monotonic() + _LIMIT_S
    while not condition():
        if time.monotonic() > end:
            raise TimeoutError("the window did not get there")
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 5)


def main() -> None:
    """Measure."""
    started, database, music = float(sys.argv[1]), Path(sys.argv[2]), sys.argv[3]
    figures: dict[str, float] = {}
    application = QApplication(["genreorganizer"])
    program = Program(application, database, [], time.perf_counter())
    window = program.window
    window.show()
    QApplication.processEvents()
    figures["first_window_s"] = time.monotonic() - started
    program._open_library()
    wait(lambda: program.desk.is_open and len(window.tracks.model.ids) > 0)
    window.tracks.table.viewport().repaint()
    figures["usable_s"] = time.monotonic() - started

    window.navigation.choose("all")
    wait(lambda: len(window.tracks.model.ids) >= 100_000)
    figures["memory_mb"] = psutil.Process().memory_info().rss / 1e6
    figures["next_ms"] = _next_track(window)

    heartbeat = Heartbeat()
    window.library.add([music])
    bar = window.tracks.table.verticalScrollBar()
    place = 0

    def scrolled_until_idle() -> bool:
        nonlocal place
        place = (place + 997) % max(1, bar.maximum())
        bar.setValue(place)
        return window.desk.jobs.running is None

    wait(lambda: window.desk.jobs.running is not None)
    heartbeat.restart()
    wait(scrolled_until_idle)
    figures["stall_ms"] = heartbeat.worst_ms
    figures["heard"] = window.navigation.data.total - 100_000
    figures["memory_after_mb"] = psutil.Process().memory_info().rss / 1e6
    window.close()
    program.close()
    print(json.dumps(figures))  # noqa: T201


def _next_track(window: object) -> float:
    """Worst time from the key to the inspector showing the next track, in ms, of 30."""
    tracks = window.tracks  # type: ignore[attr-defined]
    inspector = window.inspector  # type: ignore[attr-defined]
    tracks.table.setFocus()
    tracks.table.setCurrentIndex(tracks.model.index(0, 0))
    wait(lambda: inspector.row is not None)
    key = QKeySequence("J")[0].key()
    times = []
    for _ in range(30):
        before = inspector.row.id
        start = time.perf_counter()
        QTest.keyClick(tracks.table, key)
        wait(lambda before=before: inspector.row is not None and inspector.row.id != before)  # type: ignore[misc]
        times.append(1000 * (time.perf_counter() - start))
    return sorted(times)[-2]


if __name__ == "__main__":
    main()
