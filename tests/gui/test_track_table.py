# SPDX-License-Identifier: GPL-3.0-or-later
"""The table paints by itself what Qt would paint, without being asked for each cell."""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView

from genreorganizer.domain.track import TrackRow
from genreorganizer.gui.models.columns import index_of
from genreorganizer.gui.models.track_table import PAGE_ROWS
from genreorganizer.gui.views.track_table import TrackTable

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QImage
    from pytestqt.qtbot import QtBot

GONE = 103


def _rows(ids: Sequence[int]) -> list[TrackRow]:
    return [
        TrackRow(
            number,
            b"/%d.mp3" % number,
            title=f"Title {number} " * (number % 5),
            genres=("Jazz", "Blues")[: number % 3],
            confidence=number % 100 / 100,
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
