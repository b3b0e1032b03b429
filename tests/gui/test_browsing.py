# SPDX-License-Identifier: GPL-3.0-or-later
"""The panes above a list."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QSplitter, QStyle
from support.settled import settle

from genreorganizer.db import browsing
from genreorganizer.domain.compilations import VARIOUS
from genreorganizer.domain.folder_tree import nesting, tree
from genreorganizer.gui.review.operations import accept
from genreorganizer.gui.style import icons, theme
from genreorganizer.gui.tracks.browse_panes import BrowsePanes
from genreorganizer.gui.tracks.browse_values import ValueModel
from genreorganizer.gui.widgets import one_line
from genreorganizer.gui.window.main_window import MainWindow
from genreorganizer.library.queries import BrowsedValues

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import QModelIndex
    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot
    from sqlalchemy import Connection

    from genreorganizer.gui.session.session import Session
    from genreorganizer.gui.tracks.browse_panes import _Pane

MUSIC = "/home/me/Music"
FOLDERS = BrowsedValues(
    "folder",
    [MUSIC, f"{MUSIC}/Jazz", f"{MUSIC}/Jazz/Live", f"{MUSIC}/Rock", "C:\\", "/media/usb/Music"],
    [6, 4, 3, 2, 1, 1],
    nesting([-1, 0, 1, 0, -1, -1]),
)


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


def folder_pane(qtbot: QtBot, window: MainWindow) -> _Pane:
    """A pane of folders that keeps what a test lets it show."""
    pane = opened(qtbot, window).panes[2]
    pane.kind.setCurrentIndex(pane.kind.findData("folder"))
    qtbot.waitUntil(lambda: pane.model.field == "folder")
    settle(qtbot, window)
    return pane


def names(pane: _Pane) -> list[str]:
    """The lines of a pane behind the first."""
    lines = (str(pane.model.index(row).data()) for row in range(1, pane.model.rowCount()))
    return [line.strip("\u2066\u2069") for line in lines]


def many_folders() -> BrowsedValues:
    """Thirty artists in a folder, of three albums each."""
    albums = [f"/m/Artist {one:02}/Album {two}" for one in range(30) for two in range(3)]
    return BrowsedValues("folder", *tree([(album, 2) for album in albums], {"/m"}))


def click(pane: _Pane, row: int, *, double: bool = False) -> None:
    """Click on the arrow in a line."""
    line = pane.view.visualRect(pane.model.index(row))
    arrow = pane.view._arrow(line, row).center()
    at = QStyle.visualPos(pane.view.layoutDirection(), line, arrow)
    clicking = QTest.mouseDClick if double else QTest.mouseClick
    clicking(pane.view.viewport(), Qt.MouseButton.LeftButton, pos=at)


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
    pane = folder_pane(qtbot, window)
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
    pane = folder_pane(qtbot, window)
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
    assert pane.chosen() == [f'folder:"{MUSIC}/Rock"']


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
    depths = range(90)
    deep = ["/m" + "/x" * depth for depth in depths]
    around = nesting([depth - 1 for depth in depths])
    pane.model.show_values("folder", BrowsedValues("folder", deep, [1] * len(deep), around))
    view.scrollToBottom()
    view.viewport().grab()
    assert rooms["x"].width() > view.viewport().width() // 4, "deep ones can still be read"


@pytest.mark.parametrize("direction", ["LeftToRight", "RightToLeft"])
def test_keys_open_and_close_folders_and_then_go_into_and_out_of_them(
    qtbot: QtBot, window: MainWindow, direction: str
) -> None:
    pane = folder_pane(qtbot, window)
    pane.show_values(FOLDERS)
    pane.view.setLayoutDirection(Qt.LayoutDirection[direction])
    out, into = Qt.Key.Key_Left, Qt.Key.Key_Right
    if direction == "RightToLeft":
        out, into = into, out
    pane.view.setCurrentIndex(pane.model.index(3))
    seen = []
    for key in (out, out, into, out, out, out, into, into, into, into):
        press(qtbot, pane.view, key)
        seen.append(
            (pane.model.data(pane.view.currentIndex()).strip("\u2066\u2069"), pane.model.rowCount())
        )
    assert seen == [
        *(("Jazz", 7), ("Jazz", 6), ("Jazz", 7), ("Jazz", 6), ("me/Music", 6), ("me/Music", 4)),
        *(("me/Music", 6), ("Jazz", 6), ("Jazz", 7), ("Live", 7)),
    ]  # fmt: skip


def test_plus_minus_and_star_open_and_close_folders(qtbot: QtBot, window: MainWindow) -> None:
    pane = folder_pane(qtbot, window)
    pane.show_values(many_folders())
    pane.view.setCurrentIndex(pane.model.index(1))
    rows = []
    for key in (Qt.Key.Key_Asterisk, Qt.Key.Key_Minus, Qt.Key.Key_Plus):
        press(qtbot, pane.view, key)
        rows.append(pane.model.rowCount())
    assert rows == [122, 2, 122]
    assert pane.view.currentIndex().row() == 1


@pytest.mark.parametrize("direction", ["LeftToRight", "RightToLeft"])
def test_arrows_open_and_close_folders_and_leave_what_is_chosen(
    qtbot: QtBot, qapp: QApplication, window: MainWindow, direction: str,
    request: pytest.FixtureRequest,
) -> None:  # fmt: skip
    pane = folder_pane(qtbot, window)
    request.addfinalizer(lambda: qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight))
    qapp.setLayoutDirection(Qt.LayoutDirection[direction])
    pane.show_values(FOLDERS, chosen=[3])
    chosen = pane.chosen()
    assert chosen == [f'folder:"{MUSIC}/Rock"']
    with qtbot.assertNotEmitted(pane.choice_changed):
        click(pane, 2)
        assert names(pane) == ["me/Music", "Jazz", "Rock", "C:\\", "usb/Music"]
        assert pane.view.currentIndex().row() == 3
        click(pane, 2)
        assert names(pane)[1:4] == ["Jazz", "Live", "Rock"]
        click(pane, 2, double=True)  # the second of two fast clicks
        assert names(pane)[1:3] == ["Jazz", "Rock"]
    assert pane.chosen() == chosen
    click(pane, 3)
    assert pane.chosen() == chosen, "where a folder holds none there is no arrow"
    assert len(names(pane)) == 5


def test_a_mouse_that_moves_on_from_an_arrow_chooses_nothing(
    qtbot: QtBot, window: MainWindow
) -> None:
    pane = folder_pane(qtbot, window)
    pane.show_values(FOLDERS)
    viewport, button = pane.view.viewport(), Qt.MouseButton.LeftButton
    line = pane.view.visualRect(pane.model.index(2))
    arrow = pane.view._arrow(line, 2).center()
    QTest.mouseClick(viewport, button, pos=line.center() + QPoint(0, 2 * line.height()))
    chosen = pane.chosen()
    assert len(chosen) == 1
    QTest.mousePress(viewport, button, pos=arrow)
    below = arrow + QPoint(30, 3 * line.height())
    moved = QMouseEvent(
        QEvent.Type.MouseMove, below, viewport.mapToGlobal(below), button, button,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    QApplication.sendEvent(viewport, moved)
    QTest.mouseRelease(viewport, button, pos=below)
    assert pane.chosen() == chosen
    assert pane.view.state() is QAbstractItemView.State.NoState


def test_lines_stay_in_their_places_when_a_folder_is_opened(
    qtbot: QtBot, window: MainWindow
) -> None:
    pane = folder_pane(qtbot, window)
    pane.show_values(many_folders())
    bar = pane.view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    top = bar.value()
    row = pane.view.rowAt(0) + 2
    click(pane, row)
    assert pane.model.is_open(row)
    assert bar.value() == top
    assert pane.view.currentIndex().row() == 0


def test_a_folder_is_chosen_instead_of_those_that_it_hides(
    qtbot: QtBot, window: MainWindow
) -> None:
    pane = folder_pane(qtbot, window)
    pane.show_values(FOLDERS, chosen=[2, 3])
    with qtbot.waitSignal(pane.choice_changed):
        click(pane, 2)
    assert pane.chosen() == [f'folder:"{MUSIC}/{name}"' for name in ("Jazz", "Rock")]
    assert pane.view.currentIndex().row() == 2


def test_folders_are_open_as_deep_as_few_lines_show_and_stay_as_they_were_left(
    qtbot: QtBot, window: MainWindow
) -> None:
    pane = folder_pane(qtbot, window)
    everything = many_folders()
    artists = [f"Artist {number:02}" for number in range(30)]
    pane.show_values(everything)
    assert names(pane)[1:] == artists
    assert pane.model.index(0).data() == "All folders"
    assert pane.model.line(0)[1] == "121", "closed ones are counted, too"
    press(qtbot, pane.view, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Right)
    with_albums = names(pane)
    assert with_albums[1:6] == ["Artist 00", "Album 0", "Album 1", "Album 2", "Artist 01"]
    found = [("/m/Artist 00/Album 1", 1), ("/m/Artist 07/Album 2", 1)]
    pane.show_values(BrowsedValues("folder", *tree(found, {"/m"})))
    assert names(pane)[1:] == ["Artist 00", "Album 1", "Artist 07", "Album 2"]
    pane.show_values(everything)
    assert names(pane) == with_albums


def test_what_is_chosen_is_in_sight(qtbot: QtBot, window: MainWindow) -> None:
    pane = folder_pane(qtbot, window)
    values = many_folders()
    at = [value.text for value in values].index("/m/Artist 20/Album 1")
    pane.show_values(values, chosen=[at])
    line = pane.view.currentIndex()
    assert line.data() == "Album 1"
    assert pane.view.viewport().rect().intersects(pane.view.visualRect(line))
    assert pane.chosen() == [values[at].query]


def test_it_is_said_whether_folders_are_open(qtbot: QtBot) -> None:
    model = ValueModel()
    model.show_values("folder", FOLDERS)
    model.turn(2, is_open=False)
    said = [model.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(1, 4)]
    assert [line.rpartition("/")[2] for line in said] == [
        "Music, 6, open",
        "Jazz, 4, closed",
        "Rock, 2",
    ]


def test_the_arrow_of_a_folder_is_drawn_before_its_name(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    pane = folder_pane(qtbot, window)
    pane.show_values(FOLDERS)
    pane.model.turn(2, is_open=False)
    drawn: list[tuple[str, int]] = []
    monkeypatch.setattr(
        icons, "paint", lambda _painter, name, rect, _color: drawn.append((name, rect.left()))
    )
    pane.view.viewport().grab()
    assert [name for name, _ in drawn] == ["chevron-down", "chevron-right"]
    assert drawn[0][1] < drawn[1][1]
    drawn.clear()
    pane.view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    pane.view.viewport().grab()
    assert [name for name, _ in drawn] == ["chevron-down", "chevron-left"]
    assert drawn[0][1] > drawn[1][1]


def test_compilations_are_called_as_in_the_list_of_albums(qtbot: QtBot) -> None:
    model = ValueModel()
    model.show_values("artist", BrowsedValues("artist", ["", VARIOUS], [1, 3]))
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
    artists = BrowsedValues("artist", [f"{number:05}" for number in range(5000)], [1] * 5000)
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
    artists = BrowsedValues("artist", [f"{number:05}" for number in range(5000)], [1] * 5000)
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
