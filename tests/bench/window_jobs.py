# SPDX-License-Identifier: GPL-3.0-or-later
"""How long the window stalls while its jobs run."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from bench.window_session import Heartbeat, memory_mb, wait
from genreorganizer.domain.path_patterns import PRESETS
from genreorganizer.gui.organizing import operations as organizing
from genreorganizer.gui.review import operations as deciding
from genreorganizer.gui.writing import operations as writing
from genreorganizer.library.organize import options_for

if TYPE_CHECKING:
    from collections.abc import Callable

    from genreorganizer.gui.window.main_window import MainWindow

_FRAME_MS = 16
_GENRES = ("Jazz", "Blues", "Reggae", "Disco")


def measure(window: MainWindow, music: str) -> dict[str, float]:
    """Scan and analyze files, write to them, move them."""
    figures: dict[str, float] = {}
    session = window.session
    figures["stall_ms"] = _stall(window, lambda: window.library.add([music]))
    figures["heard"] = window.navigation.data.total - 100_000
    figures["memory_after_mb"] = memory_mb()
    new = range(100_001, 100_001 + int(figures["heard"]))
    written: list[int] = []
    session.jobs.succeeded.connect(lambda _operation, summary: written.append(summary.written))
    stalls = []
    for genre in _GENRES:
        accepted: list[object] = []
        accept = deciding.accept(track_ids=new, genres=[genre])
        # Whoever decides anew on tracks is asked first; there is nobody to answer.
        session.perform(replace(accept, question=None), then=accepted.append)
        wait(lambda accepted=accepted: bool(accepted))
        write = writing.write(track_ids=new, policy="replace")
        stalls.append(_stall(window, lambda write=write: session.start(write)))
    figures["write_stall_ms"] = max(stalls)
    figures["written"] = sum(written)
    moved: list[int] = []
    session.jobs.succeeded.connect(lambda _operation, summary: moved.append(summary.moved))
    options = options_for(Path(f"{music}-organized"), PRESETS[0], no_genre="None")
    organize = organizing.organize(track_ids=new, options=options)
    figures["organize_stall_ms"] = _stall(window, lambda: session.start(organize))
    figures["moved"] = sum(moved)
    return figures


def _stall(window: MainWindow, begin: Callable[[], object]) -> float:
    """The longest time that the event loop was away while jobs ran and the list was scrolled."""
    jobs = window.session.jobs
    bar = window.tracks.table.verticalScrollBar()
    scrolling = QTimer()
    scrolling.timeout.connect(lambda: bar.setValue((bar.value() + 997) % max(1, bar.maximum())))
    heartbeat = Heartbeat()
    begin()
    wait(lambda: jobs.running is not None)
    scrolling.start(_FRAME_MS)
    heartbeat.restart()
    wait(lambda: jobs.running is None)
    scrolling.stop()
    heartbeat.stop()
    return heartbeat.worst_ms
