# SPDX-License-Identifier: GPL-3.0-or-later
"""Lists of tracks in the window: their order, and what is done with a list's tracks only."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING

from genreorganizer.gui import operations, playlists, reading

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from genreorganizer.gui.main_window import MainWindow


def show_list(qtbot: QtBot, window: MainWindow, ids: Sequence[int], name: str = "Mine") -> None:
    """Make a playlist and go to it."""
    known = len(window.navigation.data.playlists)
    window.desk.perform(playlists.create(name=name, track_ids=ids))
    qtbot.waitUntil(lambda: len(window.navigation.data.playlists) == known + 1)
    (made,) = [item for item in window.navigation.data.playlists if item.name == name]
    window.navigation.choose(f"playlist:{made.id}")
    qtbot.waitUntil(lambda: list(window.tracks.model.ids) == list(ids))


def test_only_what_the_list_shows_is_exported(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    ids = list(window.tracks.model.ids[:5])
    show_list(qtbot, window, ids)
    place = window.tracks.place
    assert place is not None
    path = window.tracks.model.row_at(2).path_str  # type: ignore[union-attr]
    for search, count in (("", 5), (f'path="{path}"', 1)):
        with qtbot.waitSignal(window.desk.jobs.succeeded):
            file = tmp_path / "list.csv"
            window.desk.start(operations.export_csv(file=file, place=place, search=search))
        with file.open(encoding="utf-8", newline="") as stream:
            lines = list(csv.DictReader(stream))
        assert len(lines) == count
        assert path in [line["path"] for line in lines]


def test_a_threshold_counts_and_takes_only_the_list(qtbot: QtBot, window: MainWindow) -> None:
    ids = list(window.tracks.model.ids[:5])
    show_list(qtbot, window, ids)
    place = window.tracks.place
    assert place is not None
    app = window.desk.app
    assert reading.threshold_preview(app, place, "", 0.0).tracks == 5
    done = operations.accept_above(place=place, search="", least=0.0).run(app)
    assert done.value == 5
    assert sorted(done.changes.tracks) == sorted(ids)
