# SPDX-License-Identifier: GPL-3.0-or-later
"""The panes above a list."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QSplitter
from support.settled import settle

from genreorganizer.db import browsing
from genreorganizer.domain.compilations import VARIOUS
from genreorganizer.gui.review.operations import accept
from genreorganizer.gui.style import theme
from genreorganizer.gui.tracks.browse_panes import BrowsePanes
from genreorganizer.gui.tracks.browse_values import ValueModel
from genreorganizer.gui.widgets import one_line
from genreorganizer.gui.window.main_window import MainWindow
from genreorganizer.library.queries import BrowsedValue

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import QModelIndex
    from PySide6.QtWidgets import QApplication, QWidget
    from pytestqt.qtbot import QtBot
    from sqlalchemy import Connection

    from genreorganizer.gui.session.session import Session

FOLDERS = [
    BrowsedValue("/home/me/Music", "music", 6),
    BrowsedValue("/home/me/Music/Jazz", "jazz", 4, 0),
    BrowsedValue("/home/me/Music/Jazz/Live", "live", 3, 1),
    BrowsedValue("/home/me/Music/Rock", "rock", 2, 0),
    BrowsedValue("C:\\", "drive", 1),
    BrowsedValue("/media/usb/Music", "other", 1),
]


def opened(qtbot: QtBot, window: MainWindow) -> BrowsePanes:
    window.navigation.choose("all")
    qtbot.waitUntil(lambda: len(window.tracks.model.ids) == 100)
    window.actions_by_name["browse"].trigger()
    panes = window.tracks.panes
    qtbot.waitUntil(lambda: all(len(pane.model.values) > 1 for pane in panes.panes))
    settle(qtbot, window)
    return panes


def press(qtbot: QtBot, view: QWidget, *keys: Qt.Key) -> None:
    view.setFocus()
    for key in keys:
        qtbot.keyClick(view, key)


def test_a_choice_narrows_what_is_behind_it_and_the_list(qtbot: QtBot, window: MainWindow) -> None:
    panes = opened(qtbot, window)
    genre, artist, _album = panes.panes
    artists = len(artist.model.values)
    press(qtbot, genre.view, Qt.Key.Key_Down)
    wanted = genre.model.values[0]
    qtbot.waitUntil(lambda: len(window.tracks.model.ids) == wanted.tracks)
    qtbot.waitUntil(lambda: len(artist.model.values) < artists)
    assert window.tracks.count.text() == f"{wanted.tracks} tracks"
    press(qtbot, artist.view, Qt.Key.Key_Down)
    first = artist.model.values[0]
    qtbot.waitUntil(lambda: len(window.tracks.model.ids) == first.tracks)
    assert window.tracks.narrowing == f"({wanted.query}) ({first.query})"
    press(qtbot, genre.view, Qt.Key.Key_Home)
    qtbot.waitUntil(lambda: len(artist.model.values) == artists)
    assert artist.chosen() == [first.query], "what was chosen stays so"
    window.actions_by_name["browse"].trigger()
    qtbot.waitUntil(lambda: len(window.tracks.model.ids) == 100)


def test_a_choice_looks_for_what_is_behind_it_only_and_a_change_for_everything(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    panes = opened(qtbot, window)
    looked: list[str] = []
    values = browsing.values

    def noting(connection: Connection, field: str, *rest: Any) -> Any:
        looked.append(field)
        return values(connection, field, *rest)

    monkeypatch.setattr(browsing, "values", noting)
    press(qtbot, panes.panes[0].view, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: len(looked) == 2)
    assert looked == ["artist", "album"]
    settle(qtbot, window)
    press(qtbot, panes.panes[1].view, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: len(looked) == 3)
    assert looked == ["artist", "album", "album"]
    settle(qtbot, window)
    window.session.perform(accept(track_ids=window.tracks.model.ids, genres=["Polka"]))
    genres = panes.panes[0].model
    qtbot.waitUntil(lambda: "Polka" in [value.text for value in genres.values])


def test_another_field_shows_its_own_values_and_another_place_begins_anew(
    qtbot: QtBot, window: MainWindow
) -> None:
    panes = opened(qtbot, window)
    first = panes.panes[0]
    press(qtbot, first.view, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: len(window.tracks.model.ids) < 100)
    first.kind.setCurrentIndex(first.kind.findData("decade"))
    qtbot.waitUntil(lambda: first.model.field == "decade")
    qtbot.waitUntil(lambda: len(window.tracks.model.ids) == 100)
    texts = [first.model.index(row).data() for row in range(first.model.rowCount())]
    assert texts[0] == "All decades"
    assert "–" in texts[1]
    press(qtbot, first.view, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: len(window.tracks.model.ids) < 100)
    window.navigation.choose("review")
    qtbot.waitUntil(lambda: window.tracks.narrowing == "")


def test_the_fields_that_were_chosen_come_back_when_panes_are_made(
    qtbot: QtBot, session: Session
) -> None:
    panes = BrowsePanes(session)
    qtbot.addWidget(panes)
    panes.show_fields(["decade", "of a later version"])
    assert panes.panes == [], "a start that shows no panes makes none"
    assert panes.fields == ["decade", "artist", "album"]
    panes.show()
    assert [pane.field for pane in panes.panes] == panes.fields == ["decade", "artist", "album"]
    panes.show_fields(["year", "folder"])
    assert panes.fields == ["year", "folder", "album"]


def test_panes_are_as_high_as_they_were_left_at_the_next_start(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    opened(qtbot, window)
    tracks = window.tracks
    split = tracks.panes.parentWidget()
    assert isinstance(split, QSplitter)
    split.setSizes([tracks.panes_height - 40, 1000])
    left = tracks.panes.height()
    window.close()
    again = MainWindow(window.session, tmp_path / "window.ini")
    qtbot.addWidget(again)
    again.show()
    assert again.tracks.panes.height() == left
    again.actions_by_name["browse"].trigger()
    again.actions_by_name["browse"].trigger()
    assert again.tracks.panes.height() == left


@pytest.mark.parametrize("face", ["as_tracks", "albums", "covers"])
def test_what_is_narrowed_begins_at_its_top_unless_the_current_track_is_in_it(
    qtbot: QtBot, window: MainWindow, face: str
) -> None:
    panes = opened(qtbot, window)
    tracks = window.tracks
    window.actions_by_name[face].setChecked(True)
    settle(qtbot, window)
    view = {"as_tracks": tracks.table, "albums": tracks.albums, "covers": tracks.grid}[face]
    view.setCurrentIndex(view.model().index(view.model().rowCount() - 1, 0))
    kept, everything = tracks.current_row(), tracks.count.text()
    assert kept is not None
    tracks.search.setText(f"NOT id={kept.id}")
    panes.narrowed.emit()
    qtbot.waitUntil(lambda: tracks.count.text() != everything)
    assert view.currentIndex().row() == 0
    assert view.verticalScrollBar().value() == 0
    tracks.search.setText("")
    qtbot.waitUntil(lambda: tracks.count.text() == everything)
    assert tracks.go_to(kept.id)
    tracks.search.setText(f"id={kept.id} OR id={tracks.listed_ids()[0]}")
    qtbot.waitUntil(lambda: tracks.count.text() != everything)
    assert tracks.current_row() == kept


def test_an_empty_choice_is_given_up_with_the_search(qtbot: QtBot, window: MainWindow) -> None:
    panes = opened(qtbot, window)
    press(qtbot, panes.panes[1].view, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: len(window.tracks.model.ids) < 100)
    window.tracks.search.setText("nothing is called like this")
    qtbot.waitUntil(window.tracks.empty.isVisible)
    window.tracks.empty.button.click()
    qtbot.waitUntil(lambda: len(window.tracks.model.ids) == 100)


@pytest.mark.parametrize("direction", ["LeftToRight", "RightToLeft"])
def test_the_keys_go_to_the_folder_around_and_to_the_first_one_inside(
    qtbot: QtBot, window: MainWindow, direction: str
) -> None:
    pane = opened(qtbot, window).panes[2]
    pane.kind.setCurrentIndex(pane.kind.findData("folder"))
    qtbot.waitUntil(lambda: pane.model.field == "folder")
    settle(qtbot, window)
    pane.show_values(FOLDERS)
    view = pane.view
    view.setLayoutDirection(Qt.LayoutDirection[direction])
    out, into = Qt.Key.Key_Left, Qt.Key.Key_Right
    if direction == "RightToLeft":
        out, into = into, out
    rows = []
    for key in (into, Qt.Key.Key_Down, into, into, into, Qt.Key.Key_Down, out, out):
        press(qtbot, view, key)
        rows.append(view.currentIndex().row())
    assert rows == [0, 1, 2, 3, 3, 4, 1, 1]


@pytest.mark.parametrize("direction", ["LeftToRight", "RightToLeft"])
def test_folders_are_called_by_their_names_and_found_by_them(
    qtbot: QtBot,
    qapp: QApplication,
    window: MainWindow,
    direction: str,
    request: pytest.FixtureRequest,
) -> None:
    pane = opened(qtbot, window).panes[2]
    pane.kind.setCurrentIndex(pane.kind.findData("folder"))
    qtbot.waitUntil(lambda: pane.model.field == "folder")
    settle(qtbot, window)
    pane.show_values(FOLDERS)
    request.addfinalizer(lambda: qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight))
    qapp.setLayoutDirection(Qt.LayoutDirection[direction])
    model = pane.model
    said = [model.index(row).data() for row in range(model.rowCount())]
    said = [text.strip("\u2066\u2069") for text in said]  # what keeps a path in order
    assert said == ["All folders", "me/Music", "Jazz", "Live", "Rock", "C:\\", "usb/Music"]
    tip = model.index(3).data(Qt.ItemDataRole.ToolTipRole)
    assert "/home/me/Music/Jazz/Live" in tip
    qtbot.keyClicks(pane.view, "ro")
    assert pane.view.currentIndex().row() == 4
    assert pane.chosen() == ["rock"]


@pytest.mark.parametrize("direction", ["LeftToRight", "RightToLeft"])
def test_a_folder_begins_further_in_than_the_one_around_it(
    qtbot: QtBot, window: MainWindow, direction: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    pane = opened(qtbot, window).panes[2]
    pane.model.show_values("folder", FOLDERS)
    view = pane.view
    view.setLayoutDirection(Qt.LayoutDirection[direction])
    rooms: dict[str, QRect] = {}
    monkeypatch.setattr(
        one_line,
        "paint",
        lambda _painter, room, text, _direction: rooms.__setitem__(text, QRect(room)),
    )
    view.viewport().grab()
    begins = [
        room.left() if direction == "LeftToRight" else view.viewport().width() - room.right() - 1
        for room in (rooms[name] for name in ("me/Music", "Jazz", "Live", "Rock"))
    ]
    assert begins[0] < begins[1] == begins[3] < begins[2]
    deep = [BrowsedValue("/m" + "/x" * depth, "", 1, depth - 1) for depth in range(90)]
    pane.model.show_values("folder", deep)
    view.scrollToBottom()
    view.viewport().grab()
    assert rooms["x"].width() > view.viewport().width() // 4, "deep ones can still be read"


def test_compilations_are_called_as_in_the_list_of_albums(qtbot: QtBot) -> None:
    model = ValueModel()
    found = [BrowsedValue("", "", 1), BrowsedValue(VARIOUS, "is:compilation", 3)]
    model.show_values("artist", found)
    assert [model.index(row).data() for row in (1, 2)] == ["(no artist)", "Various artists"]


def test_values_that_are_out_of_sight_are_not_asked_for(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    panes = opened(qtbot, window)
    counted: list[int] = []
    count = ValueModel.rowCount

    def counting(model: ValueModel, *parent: QModelIndex) -> int:
        counted.append(1)
        return count(model, *parent)

    monkeypatch.setattr(ValueModel, "rowCount", counting)
    artists = [BrowsedValue(f"{number:05}", f"artist={number}", 1) for number in range(5000)]
    view = panes.panes[1].view
    panes.panes[1].show_values(artists, ())
    view.repaint()
    press(qtbot, view, Qt.Key.Key_End)
    assert view.currentIndex().row() == 5000
    view.repaint()
    assert len(counted) < 1000


def test_a_pane_paints_each_line_in_sight_once_and_marks_the_chosen_ones(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    pane = opened(qtbot, window).panes[1]
    artists = [BrowsedValue(f"{number:05}", f"artist={number}", 1) for number in range(5000)]
    pane.show_values(artists, chosen=(2003,))
    view = pane.view
    height = view.viewport().height() - 1
    in_sight = range(view.rowAt(0), view.rowAt(height) + 1)
    painted: list[int] = []
    line = ValueModel.line

    def noting(model: ValueModel, row: int, **how: bool) -> tuple[str, str]:
        painted.append(row)
        return line(model, row, **how)

    monkeypatch.setattr(ValueModel, "line", noting)
    picture = view.viewport().grab().toImage()
    assert painted == list(in_sight)
    assert 2004 in in_sight
    grounds = [picture.pixelColor(2, view.rowViewportPosition(row) + 2) for row in in_sight]
    chosen = [row for row, ground in zip(in_sight, grounds, strict=True) if ground != grounds[0]]
    assert chosen == [2004]
    assert grounds[2004 - in_sight[0]] == theme.color("selection")
