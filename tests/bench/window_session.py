# SPDX-License-Identifier: GPL-3.0-or-later
"""A session with the window on a large library, measured from within its process."""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication

from genreorganizer.gui.main import make_program

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QMetaObject
    from PySide6.QtWidgets import QAbstractItemView, QWidget

    from genreorganizer.gui.session.session import Session
    from genreorganizer.gui.window.main_window import MainWindow

_LIMIT_S = 240.0
_BEAT_MS = 2
_GENRES = 4
_REST_S = 0.5
"""Longer than the pause after which the window looks up what it shows of a track at rest."""
_SCHEDULER = Path("/proc/thread-self/schedstat")


class Heartbeat:
    """The longest time that the event loop was away.

    Time in which the thread could have run but other programs had the processor is left out,
    where the system tells it.
    """

    def __init__(self) -> None:
        # Kept open: opening it gives the interpreter away six times, each time into a queue.
        self._scheduler = os.open(_SCHEDULER, os.O_RDONLY) if _SCHEDULER.exists() else None
        self.restart()
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start(_BEAT_MS)

    def stop(self) -> None:
        """End it."""
        self._timer.stop()
        if self._scheduler is not None:
            os.close(self._scheduler)

    def restart(self) -> None:
        """Forget what was."""
        self.worst_ms = 0.0
        self._last = self._clock_ms()

    def _beat(self) -> None:
        now = self._clock_ms()
        self.worst_ms = max(self.worst_ms, now - self._last - _BEAT_MS)
        self._last = now

    def _clock_ms(self) -> float:
        """Milliseconds, but for those in which this thread waited for a processor."""
        now = 1000 * time.perf_counter()
        if self._scheduler is None:
            return now
        _running, waiting, _slices = os.pread(self._scheduler, 100, 0).split()
        return now - int(waiting) / 1e6


class Painted(QObject):
    """Knows of views that show other lines than before whether these have been painted."""

    def __init__(self, *views: QAbstractItemView) -> None:
        super().__init__()
        self._behind: set[QObject] = set()
        self._links: list[tuple[QWidget, QMetaObject.Connection]] = []
        for view in views:
            viewport = view.viewport()
            viewport.installEventFilter(self)
            link = view.model().modelReset.connect(lambda at=viewport: self._behind.add(at))
            self._links.append((viewport, link))

    def stop(self) -> None:
        """Look at them no more: what is measured later is not to wait for this."""
        for viewport, link in self._links:
            viewport.removeEventFilter(self)
            QObject.disconnect(link)

    def __bool__(self) -> bool:
        return not self._behind

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A paint event is over before anything else happens."""
        if event.type() == QEvent.Type.Paint:
            self._behind.discard(watched)
        return False


def memory_mb() -> float:
    """Memory of this process."""
    import psutil  # not before the window is there: this program does not import it either

    return float(psutil.Process().memory_info().rss) / 1e6


def wait(condition: Callable[[], bool]) -> None:
    """Let the event loop run until something holds; it sleeps between its events."""
    end = time.monotonic() + _LIMIT_S
    ticks = QTimer()
    ticks.start(_BEAT_MS)
    while not condition():
        if time.monotonic() > end:
            raise TimeoutError("the window did not get there")
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


def at_rest(session: Session) -> bool:
    """Whether nothing is asked and nothing runs."""
    threads = (session.lists, session.details, session.extras, session.writes)
    return session.jobs.running is None and not any(thread.busy for thread in threads)


def come_to_rest(session: Session) -> None:
    """Wait until nothing has been asked or run for a while: what was begun before is over."""
    since = time.monotonic()

    def rested() -> bool:
        nonlocal since
        if not at_rest(session):
            since = time.monotonic()
        return time.monotonic() - since > _REST_S

    wait(rested)


def main() -> None:
    """Measure."""
    started, database, *music = float(sys.argv[1]), Path(sys.argv[2]), *sys.argv[3:]
    figures: dict[str, float] = {}
    application = QApplication(["genreorganizer"])
    program = make_program(application, database, [], time.perf_counter())
    window = program.window
    window.show()
    QApplication.processEvents()
    figures["first_window_s"] = time.monotonic() - started
    program._open_library()
    wait(lambda: program.session.is_open and len(window.tracks.model.ids) > 0)
    window.tracks.table.viewport().repaint()
    figures["usable_s"] = time.monotonic() - started
    heartbeat = Heartbeat()
    come_to_rest(program.session)
    heartbeat.stop()
    figures["settle_stall_ms"] = heartbeat.worst_ms

    window.navigation.choose("all")
    wait(lambda: len(window.tracks.model.ids) >= 100_000)
    figures["memory_mb"] = memory_mb()
    figures["next_ms"] = _next_track(window)
    come_to_rest(program.session)
    figures |= _browse(window)
    figures |= _fold(window)
    if music:
        # What they import, the program does not at its start.
        from bench import window_jobs, window_views

        figures |= window_jobs.measure(window, *music)
        figures |= window_views.measure(window)
    window.close()
    program.close()
    print(json.dumps(figures))  # noqa: T201


def _browse(window: MainWindow) -> dict[str, float]:
    """The panes are opened, then the largest genres chosen in them one after the other.

    Each until what is new has been painted, as the window does it by itself: it paints only
    what has changed.
    """
    model, lists = window.tracks.model, window.session.lists
    heartbeat = Heartbeat()
    start = time.perf_counter()
    window.actions_by_name["browse"].setChecked(True)
    panes = window.tracks.panes.panes  # they are made when they are shown first
    genres = panes[0]
    painted = Painted(window.tracks.table, *(pane.view for pane in panes))
    wait(lambda: bool(genres.model.values) and not lists.busy and bool(painted))
    opened_ms = 1000 * (time.perf_counter() - start)
    sizes = sorted(((value.tracks, at) for at, value in enumerate(genres.model.values, 1)))
    times = []
    for tracks, at in sizes[-_GENRES:]:
        start = time.perf_counter()
        genres.view.setCurrentIndex(genres.model.index(at))
        wait(lambda tracks=tracks: len(model.ids) == tracks and not lists.busy and bool(painted))
        times.append(1000 * (time.perf_counter() - start))
    heartbeat.stop()
    painted.stop()
    window.actions_by_name["browse"].setChecked(False)
    wait(lambda: len(model.ids) >= 100_000)
    return {
        "browse_ms": opened_ms,
        "browse_next_ms": max(times),
        "browse_stall_ms": heartbeat.worst_ms,
    }


def _fold(window: MainWindow) -> dict[str, float]:
    """All folders are opened in a pane, then closed and opened by their outermost one."""
    from PySide6.QtTest import QTest

    panes, lists = window.tracks.panes, window.session.lists
    fields, pane = panes.fields, panes.panes[0]
    panes.show_fields(["folder", *fields[1:]])
    window.actions_by_name["browse"].setChecked(True)
    wait(lambda: pane.model.field == "folder" and not lists.busy)
    pane.view.setCurrentIndex(pane.model.index(1))
    wait(lambda: not lists.busy)
    heartbeat, painted = Heartbeat(), Painted(pane.view)
    for key in (Qt.Key.Key_Asterisk, Qt.Key.Key_Minus, Qt.Key.Key_Plus):
        QTest.keyClick(pane.view, key)
        wait(lambda: bool(painted))
    heartbeat.stop()
    painted.stop()
    window.actions_by_name["browse"].setChecked(False)
    panes.show_fields(fields)
    return {"fold_stall_ms": heartbeat.worst_ms}


def _next_track(window: object) -> float:
    """Worst time from the key to the inspector showing the next track, in ms, of 30."""
    from PySide6.QtTest import QTest

    from genreorganizer.gui.wording import texts

    tracks = window.tracks  # type: ignore[attr-defined]
    inspector = window.inspector  # type: ignore[attr-defined]
    tracks.table.setFocus()
    tracks.table.setCurrentIndex(tracks.model.index(0, 0))
    wait(lambda: inspector.row is not None)
    key = cast("Any", QKeySequence("J"))[0].key()
    times = []
    for _ in range(30):
        before = inspector.row.id
        start = time.perf_counter()
        QTest.keyClick(tracks.table, key)
        wait(lambda before=before: inspector.row is not None and inspector.row.id != before)
        wait(lambda: inspector.title.text() == texts.title(inspector.row))
        times.append(1000 * (time.perf_counter() - start))
    return sorted(times)[-2]
