# SPDX-License-Identifier: GPL-3.0-or-later
"""The table paints by itself what Qt would paint, without being asked for each cell."""

from __future__ import annotations

from array import array
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QItemSelectionModel, QPoint, QRect, Qt
from PySide6.QtGui import (
    QFont,
    QGuiApplication,
    QImage,
    QPainter,
    QRegion,
    QStandardItemModel,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QHeaderView, QStyleOptionViewItem
from support.painted import painted

from genreorganizer.domain.prediction import Outcome
from genreorganizer.domain.review import Agreement, Decision
from genreorganizer.domain.tag_fields import TagFields
from genreorganizer.domain.track import MOST_STARS, TrackRow
from genreorganizer.gui.style import theme
from genreorganizer.gui.tracks.cells import PADDING, Measure
from genreorganizer.gui.tracks.columns import COLUMNS, Ink, genre_parts, index_of
from genreorganizer.gui.tracks.now_playing import NowPlaying
from genreorganizer.gui.tracks.track_delegate import TrackCells
from genreorganizer.gui.tracks.track_model import PAGE_ROWS
from genreorganizer.gui.tracks.track_table import TrackTable
from genreorganizer.gui.widgets import arrangement, stars
from genreorganizer.gui.widgets.column_fit import shared

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from pytestqt.qtbot import QtBot

GONE = 103


def _rows(ids: Sequence[int]) -> list[TrackRow]:
    return [
        TrackRow(
            number,
            b"/%d.mp3" % number,
            tag=TagFields(title=f"Title {number} " * (number % 5)),
            genres=("Jazz", "Blues")[: number % 3],
            outcome=(Outcome.SUGGESTED, Outcome.UNSURE, Outcome.NO_MUSIC)[number % 7 % 3],
            suggested=("Jazz", "Rock", "International")[number % 5 % 3],
            confidence=number % 100 / 100,
            decision=(None, Decision.ACCEPTED, Decision.REJECTED)[number % 11 % 3],
            accepted=("Pop", "Blues") if number % 11 % 3 == 1 else (),
        )
        for number in ids
        if number != GONE
    ]


@pytest.fixture
def table(qtbot: QtBot, look: None) -> TrackTable:
    made = TrackTable(_rows)
    qtbot.addWidget(made)
    made.setDropIndicatorShown(False)
    made.resize(700, 420)
    made.tracks.set_ids(array("q", range(100, 400)))
    made.show()
    qtbot.waitExposed(made)
    return made


def _by_qt(table: TrackTable) -> QImage:
    table.setState(QAbstractItemView.State.DraggingState)
    try:
        return table.viewport().grab().toImage()
    finally:
        table.setState(QAbstractItemView.State.NoState)


def _select(table: TrackTable) -> None:
    table.setFocus()
    table.setCurrentIndex(table.tracks.index(2, 0))
    table.selectionModel().select(
        table.tracks.index(5, 0),
        table.selectionModel().SelectionFlag.Select | table.selectionModel().SelectionFlag.Rows,
    )
    assert table.hasFocus()


def _mirror(table: TrackTable) -> None:
    table.setLayoutDirection(Qt.LayoutDirection.RightToLeft)


def _rearrange(table: TrackTable) -> None:
    header = table.horizontalHeader()
    header.moveSection(header.visualIndex(index_of("confidence")), 0)
    header.hideSection(index_of("artist"))


def _scroll(table: TrackTable) -> None:
    table.horizontalHeader().resizeSection(index_of("title"), 900)
    QApplication.processEvents()  # Qt lays the columns out a little later
    table.horizontalScrollBar().setValue(333)
    table.verticalScrollBar().setValue(table.verticalScrollBar().maximum())
    assert table.horizontalScrollBar().value() == 333


def _shorten(table: TrackTable) -> None:
    table.tracks.set_ids(array("q", [100, 101]))


def _empty(table: TrackTable) -> None:
    table.tracks.set_ids(array("q"))


@pytest.mark.parametrize(
    "change",
    [_select, _mirror, _rearrange, _scroll, _shorten, _empty],
    ids=lambda change: change.__name__.strip("_"),
)
def test_what_is_painted_in_one_go_is_what_qt_paints(
    table: TrackTable, change: Callable[[TrackTable], None]
) -> None:
    plain = table.viewport().grab().toImage()
    assert plain == _by_qt(table)
    change(table)
    changed = table.viewport().grab().toImage()
    assert changed != plain
    assert changed == _by_qt(table)


def test_the_model_is_not_asked_for_each_cell(
    table: TrackTable, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int] = []
    data = table.tracks.data

    def asked_for(index: Any, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        asked.append(role)
        return data(index, role)

    monkeypatch.setattr(table.tracks, "data", asked_for)
    table.viewport().repaint()
    assert not asked
    _by_qt(table)
    assert asked


def test_the_header_does_not_ask_for_each_row_whether_it_is_selected(
    table: TrackTable, monkeypatch: pytest.MonkeyPatch
) -> None:
    table.selectAll()
    titles = table.horizontalHeader().viewport()
    titles.repaint()  # with all else that the selection changed
    asked: list[Any] = []
    flags = table.tracks.flags

    def asked_for(index: Any) -> Any:
        asked.append(index)
        return flags(index)

    monkeypatch.setattr(table.tracks, "flags", asked_for)
    titles.repaint()
    assert not asked
    assert len(table.selectionModel().selectedRows()) == table.tracks.rowCount()


def test_all_rows_in_sight_are_fetched_at_once(table: TrackTable) -> None:
    fetched: list[int] = []

    def fetch(ids: Sequence[int]) -> list[TrackRow]:
        fetched.append(len(ids))
        return _rows(ids)

    table.tracks._fetch = fetch
    table.tracks.set_ids(array("q", range(100, 400)))
    table.verticalScrollBar().setValue(PAGE_ROWS - 3)
    table.viewport().repaint()
    assert fetched == [2 * PAGE_ROWS]


def test_going_to_a_track_while_ctrl_is_held_selects_it_alone(table: TrackTable) -> None:
    control = Qt.KeyboardModifier.ControlModifier
    QTest.keyPress(table.windowHandle(), Qt.Key.Key_Control, control)
    assert QGuiApplication.keyboardModifiers() == control
    for number in (103, 103, 105):
        assert table.go_to(number)
        assert table.selected_ids() == [number]
    table.step(1)
    assert table.selected_ids() == [106]
    QTest.keyRelease(table.windowHandle(), Qt.Key.Key_Control)


def _painted(row: TrackRow, key: str, width: int = 260, mark: str | None = None) -> QImage:
    image = QImage(width, 30, QImage.Format.Format_RGB32)
    image.fill(theme.color("base"))
    painter = QPainter(image)
    option = QStyleOptionViewItem()
    TrackCells(painter, option, 80).paint(
        image.rect(), row, index_of(key), selected=False, focused=False, mark=mark
    )
    painter.end()
    return image


def _holds(image: QImage, color: str) -> bool:
    wanted = theme.color(color).rgb()
    return any(
        image.pixel(x, y) == wanted for x in range(image.width()) for y in range(image.height())
    )


ROW = TrackRow(
    1, b"/1.mp3", genres=("Rock",), outcome=Outcome.SUGGESTED, suggested="Jazz", confidence=0.98
)


def test_a_track_out_of_sight_is_gone_to_whichever_columns_are_hidden(table: TrackTable) -> None:
    for hidden in (None, index_of("state"), table.horizontalHeader().logicalIndex(1)):
        if hidden is not None:
            table.setColumnHidden(hidden, True)
        for position in (0, len(table.tracks.ids) - 1):
            assert table.go_to(table.tracks.ids[position])
            shown = table.visualRect(table.currentIndex())
            assert table.viewport().rect().contains(shown.center())
        table.replace(table.tracks.ids[::-1], table.tracks.ids[0])
        assert table.viewport().rect().contains(table.visualRect(table.currentIndex()).center())


def test_numbered_rows_leave_no_column_out_of_sight(table: TrackTable, qtbot: QtBot) -> None:
    table.resize(900, 300)
    shown = ("title", "artist", "album", "in", "duration", "rating")
    table.show_list("playlist", shown, numbered=True)
    for count in (9, 1200):  # more digits take more room
        table.replace(array("q", range(1, count + 1)))
        qtbot.waitUntil(lambda: table.horizontalScrollBar().maximum() == 0)
    assert not table.verticalHeader().isHidden()


def test_columns_are_fitted_to_the_width_whatever_the_height(
    table: TrackTable, monkeypatch: pytest.MonkeyPatch
) -> None:
    fitted: list[int] = []
    monkeypatch.setattr(table.fit, "_fit", fitted.append)
    size = table.size()
    table.resize(size.width(), size.height() - 100)
    assert fitted == []
    table.resize(size.width() - 100, size.height())
    table.resize(size)
    narrow, wide = fitted
    assert wide - narrow == 100


def test_the_bar_of_an_unsure_track_is_grey_whatever_its_number(look: None) -> None:
    assert _holds(_painted(ROW, "confidence"), "accent")
    unsure = replace(ROW, outcome=Outcome.UNSURE)
    assert not _holds(_painted(unsure, "confidence"), "accent")
    assert _holds(_painted(unsure, "confidence"), "muted")


def test_the_genre_is_what_the_file_will_hold() -> None:
    def parts(row: TrackRow) -> list[tuple[str, Ink]]:
        return [(part.text, part.ink) for part in genre_parts(row)]

    assert parts(ROW) == [("Rock", Ink.FULL), ("Jazz", Ink.GUESSED)]
    assert parts(replace(ROW, genres=())) == [("Jazz", Ink.GUESSED)]
    accepted = replace(ROW, decision=Decision.ACCEPTED, accepted=("Delta Blues",))
    assert parts(accepted) == [("Delta Blues", Ink.FULL), ("Rock", Ink.REPLACED)]
    kept = replace(ROW, decision=Decision.ACCEPTED, accepted=("Rock", "Jazz"))
    assert parts(kept) == [("Rock; Jazz", Ink.FULL)]
    for other in (
        replace(ROW, outcome=Outcome.UNSURE),
        replace(ROW, decision=Decision.REJECTED),
        replace(ROW, agreement=Agreement.AGREES),
        replace(ROW, suggested="Rock"),
    ):
        assert parts(other) == [("Rock", Ink.FULL)]


def test_the_genre_is_spoken_as_it_is_shown(table: TrackTable) -> None:
    def told(row: TrackRow) -> str:
        return COLUMNS[index_of("in")].text(row)

    assert told(ROW) == "Rock, suggested: Jazz"
    accepted = replace(ROW, decision=Decision.ACCEPTED, accepted=("Blues",))
    assert told(accepted) == "Blues (was Rock)"


def test_columns_are_kept_for_each_list_and_by_name(table: TrackTable, qtbot: QtBot) -> None:
    header = table.horizontalHeader()
    table.show_list("review", ("title", "in", "confidence"))
    assert header.isSectionHidden(index_of("state"))
    menu = table.column_menu()
    next(action for action in menu.actions() if action.text() == "Year").trigger()
    header.moveSection(header.visualIndex(index_of("in")), 0)
    table.show_list("all")
    assert not header.isSectionHidden(index_of("state"))
    assert header.isSectionHidden(index_of("year"))
    again = TrackTable(_rows)
    qtbot.addWidget(again)
    again.show_list("review", ("title", "in", "confidence"))
    again.restore_columns(table.save_columns())
    shown = [n for n in range(len(COLUMNS)) if not again.horizontalHeader().isSectionHidden(n)]
    assert {COLUMNS[n].key for n in shown} == {"title", "in", "confidence", "year"}
    assert again.horizontalHeader().visualIndex(index_of("in")) == 0


def test_the_outline_leaves_the_whole_row(table: TrackTable) -> None:
    old, new = (table.tracks.index(row, index_of("title")) for row in (2, 3))
    flags = QItemSelectionModel.SelectionFlag
    table.setFocus()
    table.selectionModel().setCurrentIndex(old, flags.SelectCurrent | flags.Rows)
    with painted(table) as found:
        table.selectionModel().setCurrentIndex(new, flags.NoUpdate)
    for index in (old, new):
        cell = table.visualRect(index)
        line = QRect(0, cell.y(), table.viewport().width(), cell.height())
        assert QRegion(line).subtracted(found[0]).isEmpty()


def test_a_column_of_a_later_version_stands_behind_its_neighbour(qtbot: QtBot) -> None:
    header = QHeaderView(Qt.Orientation.Horizontal)
    qtbot.addWidget(header)
    header.setModel(QStandardItemModel(0, 3, header))
    saved = arrangement.Arrangement(("b", "gone", "a"), ("b",), {"b": 77, "gone": 5})
    known = arrangement.from_text(arrangement.to_text({"all": saved}))["all"]
    arrangement.arrange(header, ("a", "new", "b"), known)
    assert [header.logicalIndex(place) for place in range(3)] == [2, 0, 1]
    assert [header.isSectionHidden(number) for number in range(3)] == [True, True, False]
    assert header.sectionSize(2) == 77


@pytest.mark.parametrize("text", ["", "[]", "{", '{"all": 3}', '{"all": {"order": []}}'])
def test_an_arrangement_that_is_none_changes_nothing(text: str) -> None:
    assert arrangement.from_text(text) == {}


@pytest.mark.parametrize("mirrored", [False, True])
def test_a_star_is_given_by_a_click_and_taken_by_another(
    table: TrackTable, qtbot: QtBot, mirrored: bool
) -> None:
    if mirrored:
        table.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    table.show_list("played", ("title", "rating"))
    table.go_to(table.tracks.ids[0])
    selected, given = table.selected_ids(), []
    table.rated.connect(lambda track_id, stars: given.append((track_id, stars)))
    cell = table.visualRect(table.tracks.index(4, index_of("rating")))
    along = PADDING + int(3.5 * stars.size(table.fontMetrics()).width() / MOST_STARS)
    at = QPoint(cell.right() - along if mirrored else cell.left() + along, cell.center().y())
    track = table.tracks.row_at(4)
    assert track is not None
    for rating in (0, 4):
        table.tracks._pages[0][track.id] = replace(track, rating=rating)
        qtbot.mouseMove(table.viewport(), at)
        qtbot.waitUntil(lambda: table._hovered == (4, 4))
        qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert given == [(track.id, 4), (track.id, 0)]
    assert table.selected_ids() == selected, "rating selects nothing"
    qtbot.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert len(given) == 2, "a second click in haste takes nothing away"
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=cell.topLeft())
    assert len(given) == 2, "beside the stars rows are selected"
    assert table.selected_ids() == [track.id]


def test_the_track_that_the_player_has_is_marked(look: None) -> None:
    row = replace(ROW, tag=TagFields(title=""), path=b"")
    assert not _holds(_painted(row, "title"), "accent")
    assert _holds(_painted(row, "title", mark=NowPlaying(1, playing=True).of((1, 2))), "accent")
    assert NowPlaying(1).of((2, 3)) is None
    assert NowPlaying(1).of((1,)) != NowPlaying(1, playing=True).of((1,))


def test_a_click_on_its_number_selects_a_row_from_right_to_left(
    table: TrackTable, qtbot: QtBot
) -> None:
    table.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    table.show_list("playlist", ("title", "rating"), numbered=True)
    numbers = table.verticalHeader()
    none, ids = Qt.KeyboardModifier.NoModifier, table.tracks.ids
    for row, keys, selected in (
        (2, none, [2]),
        (4, Qt.KeyboardModifier.ShiftModifier, [2, 3, 4]),
        (6, Qt.KeyboardModifier.ControlModifier, [2, 3, 4, 6]),
        (1, none, [1]),
    ):
        at = QPoint(5, numbers.sectionViewportPosition(row) + 5)
        qtbot.mouseClick(numbers.viewport(), Qt.MouseButton.LeftButton, keys, at)
        assert table.selected_ids() == [ids[row] for row in selected]


@pytest.mark.parametrize(
    ("wanted", "room", "given"),
    [
        ([], 50, []),
        ([10, 20], 50, [10, 20]),
        ([90, 20], 50, [30, 20]),
        ([90, 80, 10], 50, [20, 20, 10]),
        ([90, 20], -5, [0, 0]),
    ],
)
def test_a_long_tag_leaves_room_for_what_is_suggested(
    wanted: list[int], room: int, given: list[int]
) -> None:
    assert shared(wanted, room) == given


@pytest.mark.parametrize("size", [9.0, 9.3, 10.0, 10.7, 11.5])
def test_a_text_that_has_room_is_shown_whole(qapp: QApplication, size: float) -> None:
    font = QFont()
    font.setPointSizeF(size)
    fitted = Measure(font).fitted
    names = ["Jazz", "genre", "Pop", "Classical", "Techno", "International", "Reggae", "Rock"]
    assert [fitted([name], 500) for name in names] == [[name] for name in names]
    assert fitted(["Progressive Symphonic Rock", "Jazz"], 140)[1] == "Jazz"
    assert fitted(["Progressive Symphonic Rock", "Jazz"], 14)[1] == ""


@pytest.mark.parametrize("kept", [0, 1])
def test_no_genre_is_shown_as_a_letter_that_tells_nothing(qapp: QApplication, kept: int) -> None:
    measure = Measure(qapp.font())
    metrics, fitted = measure.metrics, measure.fitted
    names = ["Progressive Rock", "International"]
    for room in range(4 * metrics.averageCharWidth(), 300):
        shown = fitted(names, room, kept)
        letters = [len(text.removesuffix("…")) for text in shown]
        assert all(count == 0 or count > 1 for count in letters), (room, shown)
    widest = metrics.horizontalAdvance(names[kept]) + 1
    dots = metrics.horizontalAdvance("…") + 1
    assert fitted(names, widest + dots + 30, kept)[1 - kept]
    assert fitted(names, 8 * metrics.averageCharWidth(), kept)[kept]
    assert fitted(names, 8 * metrics.averageCharWidth(), kept)[1 - kept] in ("", "…")
