# SPDX-License-Identifier: GPL-3.0-or-later
"""How long the window stalls while views open, and while much is decided and undone."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QDialog

from bench.window_session import Heartbeat, at_rest, wait
from genreorganizer.gui.review import operations as deciding

if TYPE_CHECKING:
    from collections.abc import Callable

    from genreorganizer.gui.window.main_window import MainWindow


def measure(window: MainWindow) -> dict[str, float]:
    """Open the albums of a large genre and the genres; accept all tracks and undo that."""
    session, acts, tracks = window.session, window.actions_by_name, window.tracks
    everything = len(tracks.model.ids)
    counts = window.navigation.data.genre_counts
    window.navigation.choose(f"genre:{max(counts, key=counts.__getitem__)}")
    wait(lambda: 0 < len(tracks.model.ids) < everything and at_rest(session))
    albums = _stall(window, acts["albums"].trigger, tracks.albums.isVisible)
    _stall(window, acts["as_tracks"].trigger, tracks.table.isVisible)
    genres = _stall(window, acts["genres"].trigger, lambda: _dialog() is not None)
    dialog = _dialog()
    assert dialog is not None
    dialog.close()
    window.navigation.choose("all")
    wait(lambda: len(tracks.model.ids) == everything and at_rest(session))
    accepted: list[object] = []
    # Nobody is there to answer whether this is meant.
    accept = replace(
        deciding.accept(track_ids=list(tracks.model.ids), genres=["Jazz"]), question=None
    )
    decided = _stall(
        window, lambda: session.perform(accept, then=accepted.append), lambda: bool(accepted)
    )
    undone = _stall(window, acts["undo"].trigger, acts["redo"].isEnabled)
    return {
        "albums_stall_ms": albums,
        "genres_stall_ms": genres,
        "decide_stall_ms": max(decided, undone),
    }


def _dialog() -> QDialog | None:
    dialogs = (widget for widget in QApplication.topLevelWidgets() if widget.isVisible())
    return next((widget for widget in dialogs if isinstance(widget, QDialog)), None)


def _stall(window: MainWindow, begin: Callable[[], object], is_there: Callable[[], bool]) -> float:
    """The longest time that the event loop was away until everything has settled."""
    heartbeat = Heartbeat()
    begin()
    wait(lambda: is_there() and at_rest(window.session))
    heartbeat.stop()
    return heartbeat.worst_ms
