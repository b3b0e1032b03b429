# SPDX-License-Identifier: GPL-3.0-or-later
"""The list by album: agreement, one decision for an album, its tracks below it."""

from __future__ import annotations

import sys
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
import sqlalchemy as sa
from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication, QRegion
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QMessageBox
from support.painted import painted

from genreorganizer.db.albums import Album
from genreorganizer.db.schema import track as table
from genreorganizer.db.tracks import rows as read_rows
from genreorganizer.domain.tag_fields import TagFields
from genreorganizer.domain.track import TrackRow
from genreorganizer.gui.style import theme
from genreorganizer.gui.tracks.album_grid import AlbumGrid
from genreorganizer.gui.tracks.album_model import (
    COLUMNS,
    NAMES,
    STATE,
    AlbumTreeModel,
    agreement,
    in_order,
)
from genreorganizer.gui.tracks.album_tree import AlbumTree
from genreorganizer.gui.tracks.track_model import unpack_ids
from genreorganizer.gui.writing.write_preview import WritePreviewDialog

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pytestqt.qtbot import QtBot

    from genreorganizer.gui.window.main_window import MainWindow


def album(number: int, votes: int, genre: str | None = "Jazz") -> Album:
    ids = (number * 10, number * 10 + 1)
    return Album(
        f"Album {number}", "", None, ids, ids, genre, votes, 0.5,
        sure=2 if genre else 0, analyzed=2 if genre else 0, title_key=f"album {number}",
    )  # fmt: skip


def rows(ids: Sequence[int]) -> list[TrackRow]:
    return [
        TrackRow(id=number, path=b"/m/%d.mp3" % number, tag=TagFields(title=f"Song <b>{number}"))
        for number in ids
    ]


def test_what_is_not_there_is_muted_and_says_so_in_albums_too() -> None:
    def fetch(ids: Sequence[int]) -> list[TrackRow]:
        return [replace(row, missing=row.id % 10 == 0) for row in rows(ids)]

    model = AlbumTreeModel(fetch)
    gone = replace(album(3, 0), missing=2, open_ids=())
    model.show_albums([replace(album(1, 2), missing=1, path=b"/m/10.mp3"), gone])
    half, whole = model.index(0, 0), model.index(1, 0)
    lines = (half, model.index(0, 0, half), model.index(1, 0, half), whole)
    tip = Qt.ItemDataRole.ToolTipRole
    for absent in ([False, True, False, True], [True] * 4):
        assert [model.is_absent(line) for line in lines] == absent
        assert ["not available" in line.data(tip) for line in lines] == absent
        model.set_absent((b"/m",))
    assert model.index(1, STATE).data() == "Missing"


def test_the_model_sorts_albums_by_agreement_and_keeps_the_rules(qtbot: QtBot) -> None:
    model = AlbumTreeModel(rows)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_albums([album(1, 1), album(2, 2), album(3, 0, None)])
    assert [found.votes for found in model.albums] == [2, 1, 0]
    model.sort(0, Qt.SortOrder.DescendingOrder)
    assert [found.title for found in model.albums] == ["Album 3", "Album 2", "Album 1"]
    assert agreement(model.albums[0]) == "not analyzed"
    assert agreement(model.albums[1]) == "2 of 2 sound like Jazz"
    assert agreement(Album("Single", "", None, (1,), (1,), "Jazz", 1, 0.5, 1, 1)) == "Jazz"
    first = model.index(1, 0)
    assert model.rowCount(first) == 2
    assert model.index(1, 0, first).data() == "Song <b>21"
    assert "<" not in model.index(1, 0, first).data(Qt.ItemDataRole.ToolTipRole)
    assert first.data(Qt.ItemDataRole.AccessibleTextRole) == "Album: Album 2"
    assert model.find(21) == model.index(1, 0, first)
    assert not model.find(99).isValid()
    del tester


def test_only_suggestions_count_for_an_album() -> None:
    nine = tuple(range(9))
    analyzed = Album("A", "", None, nine, nine, "Classical", 4, 0.9, sure=4, analyzed=9)
    assert agreement(analyzed) == "4 of 9 sure, all Classical"
    assert agreement(replace(analyzed, votes=3)) == "4 of 9 sure, 3 of them Classical"
    assert agreement(replace(analyzed, sure=0, votes=0, genre=None)) == "not sure"


def test_an_album_is_accepted_for_its_suggestions_and_only_then_for_the_others(
    qtbot: QtBot, by_album: MainWindow
) -> None:
    window, tree = by_album, by_album.tracks.albums
    chosen = next(
        found for found in shown(tree) if found.agreed and found.sure_ids and found.unsure_ids
    )
    tree.go_to(chosen.track_ids[0])
    tree.setCurrentIndex(tree.albums.find(chosen.track_ids[0]).parent())
    box = window.inspector.decision
    assert str(len(chosen.sure_ids)) in box.accept.text()
    assert str(len(chosen.unsure_ids)) in box.also.text()
    assert not box.also.isHidden()
    window.actions_by_name["accept"].trigger()
    qtbot.waitUntil(
        lambda: all(row.accepted == (chosen.genre,) for row in rows_of(window, chosen.sure_ids))
    )
    assert not any(row.accepted for row in rows_of(window, chosen.unsure_ids))
    qtbot.waitUntil(lambda: not next(a for a in shown(tree) if a.title == chosen.title).sure_ids)
    tree.setCurrentIndex(tree.albums.find(chosen.track_ids[0]).parent())
    box.also.click()
    qtbot.waitUntil(
        lambda: all(row.accepted == (chosen.genre,) for row in rows_of(window, chosen.unsure_ids))
    )


def test_each_track_of_an_album_of_many_genres_gets_its_own(
    qtbot: QtBot, by_album: MainWindow
) -> None:
    window, tree = by_album, by_album.tracks.albums
    chosen = next(found for found in shown(tree) if not found.agreed and len(found.sure_ids) > 1)
    rows = rows_of(window, chosen.sure_ids)
    assert len({row.suggested for row in rows}) > 1
    tree.setCurrentIndex(tree.albums.find(chosen.track_ids[0]).parent())
    qtbot.waitUntil(lambda: window.inspector.decision.accept.text() == "Accept each suggestion")
    assert window.inspector.decision.also.isHidden()
    window.actions_by_name["accept"].trigger()
    qtbot.waitUntil(
        lambda: all(row.accepted == (row.suggested,) for row in rows_of(window, chosen.sure_ids))
    )


def test_unsure_tracks_of_an_album_of_no_one_genre_get_their_own_guesses_after_asking(
    qtbot: QtBot, by_album: MainWindow
) -> None:
    window, tree = by_album, by_album.tracks.albums
    chosen = next(found for found in shown(tree) if not found.agreed and found.unsure_ids)
    before = {row.id: row.suggested for row in rows_of(window, chosen.unsure_ids)}
    tree.setCurrentIndex(tree.albums.find(chosen.track_ids[0]).parent())
    also = window.actions_by_name["accept_unsure"]
    qtbot.waitUntil(also.isEnabled)
    also.trigger()
    qtbot.waitUntil(lambda: bool(window.findChildren(QMessageBox)))
    box = window.findChildren(QMessageBox)[-1]
    assert "not sure" in box.text()
    next(one for one in box.buttons() if one.text() == "&Accept").click()
    guessed = [number for number, genre in before.items() if genre]
    qtbot.waitUntil(
        lambda: all(row.accepted == (before[row.id],) for row in rows_of(window, guessed))
    )


def test_a_dragged_album_carries_each_of_its_tracks_once(qtbot: QtBot) -> None:
    model = AlbumTreeModel(rows)
    model.show_albums([album(1, 2), album(2, 1)])
    above = model.index(0, 0)
    dragged = [above, above.siblingAtColumn(2), model.index(1, 0, above)]
    assert unpack_ids(model.mimeData(dragged)) == [10, 11]


@pytest.fixture
def tree(qtbot: QtBot, look: None) -> AlbumTree:
    """Three albums; the first is open and selected."""
    made = AlbumTree(rows)
    qtbot.addWidget(made)
    made.resize(700, 300)
    made.show_albums([album(1, 1), album(2, 2), album(3, 0, None)])
    made.expand(made.albums.index(0, 0))
    made.setCurrentIndex(made.albums.index(0, 0))
    made.show()
    qtbot.waitExposed(made)
    return made


def test_the_model_is_not_asked_for_each_cell(
    tree: AlbumTree, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int] = []
    monkeypatch.setattr(tree.albums, "data", lambda _index, role=0: asked.append(role))
    tree.viewport().repaint()
    assert not asked


def test_lines_are_painted_where_they_are(tree: AlbumTree) -> None:
    """Texts begin and end within their column, behind the icon; the selection fills the line."""
    picture = tree.viewport().grab().toImage()
    ground = tree.palette().base().color()
    selection = theme.color("selection")

    def inked(row: int, number: int, parent: int | None = None) -> list[int]:
        above = QModelIndex() if parent is None else tree.albums.index(parent, 0)
        line = tree.visualRect(tree.albums.index(row, 0, above))
        left = tree.columnViewportPosition(number)
        columns = range(left, left + tree.columnWidth(number))
        heights = range(line.top() + 2, line.bottom() - 1)
        return [
            x - left
            for x in columns
            if any(picture.pixelColor(x, y) not in (ground, selection) for y in heights)
        ]

    closed, child = inked(1, 0), inked(0, 0, parent=0)
    assert 0 < closed[0] < tree.indentation()  # what opens it
    assert child[0] > tree.indentation()
    for number in range(3):
        assert inked(1, number)
        assert inked(1, number)[-1] < tree.columnWidth(number) - 4
    assert not inked(0, 1, parent=0)  # its track names no artist
    middle = tree.visualRect(tree.albums.index(0, 0)).center().y()
    assert picture.pixelColor(tree.columnViewportPosition(1) + 2, middle) == selection
    assert picture.pixelColor(1, middle) == selection


def test_the_outline_leaves_the_whole_line_of_an_album(tree: AlbumTree) -> None:
    old, new = tree.albums.index(1, 0), tree.albums.index(2, 0)
    flags = QItemSelectionModel.SelectionFlag
    tree.setFocus()
    tree.selectionModel().setCurrentIndex(old, flags.SelectCurrent | flags.Rows)
    with painted(tree) as found:
        tree.selectionModel().setCurrentIndex(new, flags.NoUpdate)
    for index in (old, new):
        cell = tree.visualRect(index)
        line = QRect(0, cell.y(), tree.viewport().width(), cell.height())
        assert QRegion(line).subtracted(found[0]).isEmpty()


def rows_of(window: MainWindow, ids: Sequence[int]) -> list[TrackRow]:
    return window.session.app.read(read_rows, ids)


def shown(tree: AlbumTree) -> list[Album]:
    return list(tree.albums.albums)


@pytest.fixture
def with_albums(window: MainWindow) -> MainWindow:
    """The window over ten albums of ten tracks each."""
    number = table.c.id // 10
    with window.session.app.database.writing() as connection:
        connection.execute(
            table.update().values(
                album="Album " + sa.cast(number, sa.Text),
                album_key="album " + sa.cast(number, sa.Text),
                album_artist="The Band",
            )
        )
    return window


@pytest.fixture
def by_album(qtbot: QtBot, with_albums: MainWindow) -> MainWindow:
    window = with_albums
    window.navigation.choose("all")
    qtbot.waitUntil(lambda: len(window.tracks.model.ids) == 100)
    window.actions_by_name["albums"].trigger()
    qtbot.waitUntil(window.tracks.albums.isVisible)
    window.tracks.albums.setCurrentIndex(window.tracks.albums.albums.index(0, 0))
    return window


def test_an_album_is_accepted_with_one_key_and_its_decided_tracks_keep_theirs(
    qtbot: QtBot, by_album: MainWindow
) -> None:
    window, tree = by_album, by_album.tracks.albums
    chosen = next(found for found in shown(tree) if len(found.sure_ids) > 2)
    tree.go_to(chosen.track_ids[0])
    decided, *others = chosen.sure_ids
    tree.expand(tree.currentIndex())
    tree.go_to(decided)
    assert window.tracks.selected_ids() == [decided]
    qtbot.keyClick(tree, Qt.Key.Key_R)
    qtbot.waitUntil(lambda: rows_of(window, [decided])[0].decision is not None)
    qtbot.waitUntil(
        lambda: (
            decided not in next(a for a in shown(tree) if a.track_ids == chosen.track_ids).open_ids
        )
    )
    tree.setCurrentIndex(tree.albums.find(decided).parent())
    assert window.tracks.selected_ids() == list(chosen.track_ids)
    assert window.inspector.title.text() == chosen.title
    assert f"{len(others)}" in window.inspector.decision.accept.text()
    qtbot.keyClick(tree, Qt.Key.Key_Return)
    qtbot.waitUntil(
        lambda: all(
            row.accepted == (chosen.genre,) for row in window.session.app.read(read_rows, others)
        )
    )
    assert rows_of(window, [decided])[0].accepted == ()
    qtbot.waitUntil(lambda: tree.selected_albums()[0].track_ids != chosen.track_ids)
    qtbot.waitUntil(lambda: set(window.session.undo.next_undo.tracks) == set(others))
    window.actions_by_name["undo"].trigger()
    qtbot.waitUntil(lambda: not any(row.accepted for row in rows_of(window, others)))
    qtbot.waitUntil(lambda: tree.isExpanded(tree.albums.find(decided).parent()))


def test_going_to_a_track_while_ctrl_is_held_selects_it_alone(
    qtbot: QtBot, by_album: MainWindow
) -> None:
    tree, handle = by_album.tracks.albums, by_album.windowHandle()
    control = Qt.KeyboardModifier.ControlModifier
    QTest.keyPress(handle, Qt.Key.Key_Control, control)
    assert QGuiApplication.keyboardModifiers() == control
    for number in (3, 3, 5):
        wanted = tree.albums.albums[number]
        assert by_album.tracks.go_to(wanted.track_ids[0])
        assert by_album.tracks.selected_albums() == [wanted]
    QTest.keyRelease(handle, Qt.Key.Key_Control)


def test_letters_and_arrows_go_through_albums_and_their_tracks(
    qtbot: QtBot, by_album: MainWindow
) -> None:
    window, tree = by_album, by_album.tracks.albums
    first, second = shown(tree)[:2]
    assert tree.selected_albums() == [first]
    qtbot.keyClick(tree, Qt.Key.Key_J)
    assert tree.selected_albums() == [second]
    qtbot.keyClick(tree, Qt.Key.Key_K)
    qtbot.keyClick(tree, Qt.Key.Key_Right)
    qtbot.keyClick(tree, Qt.Key.Key_Down)
    assert window.tracks.selected_ids() == [first.track_ids[0]]
    assert window.tracks.selected_albums() == []
    row = window.inspector.row
    assert row is not None
    assert row.id == first.track_ids[0]
    for _ in first.track_ids:
        qtbot.keyClick(tree, Qt.Key.Key_J)
    assert tree.selected_albums() == [second]


def test_going_to_albums_and_back_stays_on_the_track(qtbot: QtBot, with_albums: MainWindow) -> None:
    window = with_albums
    window.navigation.choose("all")
    qtbot.waitUntil(lambda: len(window.tracks.model.ids) == 100)
    wanted = window.tracks.model.ids[40]
    window.tracks.go_to(wanted)
    window.actions_by_name["albums"].trigger()
    qtbot.waitUntil(lambda: window.tracks.albums.isVisible())
    qtbot.waitUntil(lambda: wanted in window.tracks.selected_ids())
    window.tracks.albums.expand(window.tracks.albums.currentIndex())
    window.tracks.go_to(wanted)
    window.actions_by_name["albums"].trigger()
    qtbot.waitUntil(window.tracks.table.isVisible)
    qtbot.waitUntil(lambda: window.tracks.selected_ids() == [wanted])


def test_a_place_shows_the_whole_of_its_albums(qtbot: QtBot, with_albums: MainWindow) -> None:
    window = with_albums
    listed = set(window.tracks.model.ids)
    window.actions_by_name["albums"].trigger()
    tree = window.tracks.albums
    qtbot.waitUntil(tree.isVisible)
    ids = {number for found in shown(tree) for number in found.track_ids}
    assert ids > listed
    assert all(not listed.isdisjoint(found.track_ids) for found in shown(tree))
    window.tracks.search.setText("suggested:rock")
    qtbot.waitUntil(lambda: 0 < len(shown(tree)))
    window.tracks.search.setText("title:nothing-is-called-so")
    qtbot.waitUntil(window.tracks.empty.isVisible)
    assert window.tracks.current_row() is None
    assert window.inspector.row is None


def test_headers_sort_and_the_selection_stays_on_its_album(
    qtbot: QtBot, by_album: MainWindow
) -> None:
    tree = by_album.tracks.albums
    (chosen,) = tree.selected_albums()
    header = tree.header()
    title = QPoint(header.sectionViewportPosition(0) + 20, 8)
    for down in (False, True):
        qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=title)
        keys = [found.title_key for found in shown(tree)]
        assert keys == sorted(keys, reverse=down)
        assert tree.selected_albums() == [chosen]
    assert len(COLUMNS) == header.count()


def test_the_view_comes_back_at_the_next_start(qtbot: QtBot, by_album: MainWindow) -> None:
    window = by_album
    window._save_layout()
    window.actions_by_name["albums"].setChecked(False)
    window._restore_layout()
    assert window.actions_by_name["albums"].isChecked()
    qtbot.waitUntil(window.tracks.albums.isVisible)


@pytest.mark.parametrize(
    ("search", "by_album", "selected", "scope"),
    [
        ("", False, 1, "All that wait"),
        ("", True, 1, "All that wait"),
        ("", False, 2, "Selected tracks"),
        ("id<=5", False, 1, "This list"),
        ("id<=5", True, 1, "This list"),
        ("id<=5", False, 2, "Selected tracks"),
    ],
)
def test_a_write_begins_with_what_the_user_looks_at(
    qtbot: QtBot, window: MainWindow, search: str, by_album: bool, selected: int, scope: str
) -> None:
    window.navigation.choose("all")
    qtbot.waitUntil(lambda: len(window.tracks.model.ids) == 100)
    if by_album:
        window.actions_by_name["albums"].trigger()
        qtbot.waitUntil(lambda: window.tracks.albums.isVisible())
        qtbot.waitUntil(lambda: len(window.tracks.listed_ids()) > 5)
    if search:
        before = len(window.tracks.listed_ids())
        window.tracks.search.setText(search)
        qtbot.waitUntil(lambda: 0 < len(window.tracks.listed_ids()) < before)
    if not by_album:
        window.tracks.go_to(window.tracks.model.ids[0])
        for _ in range(selected - 1):
            qtbot.keyClick(window.tracks.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
        qtbot.waitUntil(lambda: window.tracks.selected_count() == selected)
    window.actions_by_name["write"].trigger()
    (preview,) = window.findChildren(WritePreviewDialog)
    assert preview.scope.currentText() == scope
    ids = preview.scope.currentData()
    if scope == "This list":
        assert list(ids) == window.tracks.listed_ids()
    preview.reject()


def calls(view: AlbumTree | AlbumGrid, albums: list[Album]) -> int:
    """How many functions Python runs until a view shows albums."""
    count = 0

    def note(_frame: object, event: str, _argument: object) -> None:
        nonlocal count
        count += event == "call"

    sys.setprofile(note)
    try:
        view.show_albums(albums)
        view.doItemsLayout()
    finally:
        sys.setprofile(None)
    return count


def many(count: int) -> list[Album]:
    """Albums of one track each."""
    return [Album(f"{n}", "", None, (n,), (n,), "Jazz", 1, 0.5, 1, 1) for n in range(count)]


@pytest.mark.parametrize(("kind", "most"), [(AlbumGrid, 1), (AlbumTree, 12)])
def test_albums_out_of_sight_are_laid_out_with_few_calls(
    qtbot: QtBot, kind: type[AlbumTree | AlbumGrid], most: int
) -> None:
    view = kind(lambda _ids: [])
    qtbot.addWidget(view)
    view.resize(600, 400)
    view.show()
    few, more = (calls(view, many(count)) for count in (1_000, 3_000))
    assert more - few <= 2_000 * most


def test_albums_that_are_read_again_unchanged_are_not_laid_out_again(qtbot: QtBot) -> None:
    tree = AlbumTree(lambda _ids: [])
    qtbot.addWidget(tree)
    model, albums = tree.albums, many(5)

    def read(found: list[Album]) -> None:
        tree.show_albums(in_order(found, model.sorting), sorting=model.sorting)

    read(albums)
    model.sort(NAMES.index("year"), Qt.SortOrder.DescendingOrder)
    resets: list[object] = []
    model.modelReset.connect(lambda: resets.append(model))
    read(albums)
    assert resets == []
    read(albums[1:])
    assert len(resets) == 1


def test_open_albums_stay_open_and_closed_ones_closed(qtbot: QtBot) -> None:
    tree = AlbumTree(lambda _ids: [])
    qtbot.addWidget(tree)
    albums = many(6)
    tree.show_albums(albums)
    model = tree.albums

    def is_open(number: int) -> bool:
        return tree.isExpanded(
            next(
                model.index(row, 0)
                for row, album in enumerate(model.albums)
                if album.track_ids == (number,)
            )
        )

    tree.expand(model.index(1, 0))
    tree.expand(model.index(4, 0))
    opened = [model.albums[row].track_ids[0] for row in (1, 4)]
    tree.collapse(model.index(4, 0))
    tree.show_albums(albums[1:])
    tree.show_albums(albums)
    assert [number for number in range(6) if is_open(number)] == opened[:1]


def test_a_track_that_is_told_to_open_opens_no_album(qtbot: QtBot) -> None:
    tree = AlbumTree(lambda _ids: [])
    qtbot.addWidget(tree)
    tree.show_albums([album(number, 0) for number in (1, 2)])
    model = tree.albums
    tree.expand(model.index(0, 0))
    tree.expand(model.index(1, 0, model.index(0, 0)))
    tree.show_albums([album(number, 0) for number in (1, 2, 3)])
    assert [tree.isExpanded(model.index(row, 0)) for row in range(3)] == [True, False, False]


def test_numbers_make_way_for_names_in_a_small_window(qtbot: QtBot, look: None) -> None:
    tree = AlbumTree(lambda _ids: [])
    qtbot.addWidget(tree)
    unit = tree.fontMetrics().horizontalAdvance("n")
    shown = {}
    for letters in (200, 80, 105):
        tree.resize(letters * unit, 300)
        tree.show()
        tree.fit.refit()
        shown[letters] = [name for n, name in enumerate(NAMES) if not tree.isColumnHidden(n)]
        for number in range(len(NAMES)):
            wide, least = tree.columnWidth(number), tree.header().sectionSizeHint(number)
            assert wide >= least, NAMES[number]
        if letters > 80:
            assert tree.horizontalScrollBar().maximum() == 0
    assert shown[200] == list(NAMES)
    assert shown[80] == ["album", "artist", "agreement", "genre", "state"]
    assert set(shown[80]) < set(shown[105]) < set(NAMES)
