# SPDX-License-Identifier: GPL-3.0-or-later
"""Genres of many tracks, and albums."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from genreorganizer.db.albums import Album
from genreorganizer.domain.rules import parse
from genreorganizer.gui import bulk, reading
from genreorganizer.gui.dialogs.albums import AlbumsDialog
from genreorganizer.gui.dialogs.base import Dialog
from genreorganizer.gui.dialogs.bulk_genres import BulkGenresDialog
from genreorganizer.gui.models.album_table import AlbumTableModel, agreement
from genreorganizer.library.genre_sets import GenreSets

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from genreorganizer.domain.track import TrackRow
    from genreorganizer.gui.main_window import MainWindow

_D = TypeVar("_D", bound=Dialog)


def opened(kind: type[_D]) -> _D | None:
    shown = [item for item in QApplication.topLevelWidgets() if isinstance(item, kind)]
    return next((item for item in shown if item.isVisible()), None)


def wait_for(qtbot: QtBot, kind: type[_D]) -> _D:
    qtbot.waitUntil(lambda: opened(kind) is not None)
    found = opened(kind)
    assert found is not None
    return found


def rows_of(window: MainWindow, ids: list[int]) -> list[TrackRow]:
    return reading.rows(window.desk.app, ids)


@pytest.fixture
def everything(qtbot: QtBot, window: MainWindow) -> MainWindow:
    window.navigation.choose("all")
    qtbot.waitUntil(lambda: len(window.tracks.model.ids) == 100)
    return window


def tick(dialog: BulkGenresDialog, name: str, state: Qt.CheckState) -> None:
    (item,) = dialog.list.findItems(name, Qt.MatchFlag.MatchExactly)
    item.setCheckState(0, state)


def test_genres_are_added_and_removed_on_many_and_undone(
    qtbot: QtBot, everything: MainWindow
) -> None:
    window = everything
    window.tracks.table.selectAll()
    ids = window.tracks.selected_ids()
    before = {row.id: row.genres for row in rows_of(window, ids)}
    window.actions_by_name["edit_genres"].trigger()
    dialog = wait_for(qtbot, BulkGenresDialog)
    various = [item.text(1) for item in dialog._items()]
    assert all("‹various›" in text for text in various)
    tick(dialog, "Rock", Qt.CheckState.Unchecked)
    dialog.edit.setFocus()
    qtbot.keyClicks(dialog.edit, "Live")
    qtbot.keyClick(dialog.edit, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert dialog.changes() == (["Live"], ["Rock"])
    dialog.accept()
    qtbot.waitUntil(lambda: all(row.accepted for row in rows_of(window, ids)))
    for row in rows_of(window, ids):
        assert row.accepted[-1] == "Live"
        assert "Rock" not in row.accepted
        assert ("Blues" in row.accepted) == ("Blues" in before[row.id])
    qtbot.waitUntil(window.actions_by_name["undo"].isEnabled)
    window.actions_by_name["undo"].trigger()
    qtbot.waitUntil(lambda: not any(row.accepted for row in rows_of(window, ids)))


@pytest.fixture
def dialog(look: None) -> Iterator[BulkGenresDialog]:
    made = BulkGenresDialog(["Jazz", "Rock"], 4)
    made.show_sets(GenreSets(4, {"Rock": 4, "Pop": 1}))
    yield made
    made.deleteLater()


def test_boxes_say_what_is_common(dialog: BulkGenresDialog) -> None:
    shown = [(item.text(0), item.checkState(0), item.text(1)) for item in dialog._items()]
    assert shown == [
        ("Rock", Qt.CheckState.Checked, "all"),
        ("Pop", Qt.CheckState.PartiallyChecked, "1 of 4 ‹various›"),
    ]
    assert dialog.changes() == ([], [])
    assert not dialog._ok.isEnabled()


def test_boxes_put_back_change_nothing(dialog: BulkGenresDialog) -> None:
    tick(dialog, "Pop", Qt.CheckState.Checked)
    tick(dialog, "Rock", Qt.CheckState.Unchecked)
    assert dialog.changes() == (["Pop"], ["Rock"])
    tick(dialog, "Pop", Qt.CheckState.PartiallyChecked)
    tick(dialog, "Rock", Qt.CheckState.Checked)
    assert dialog.changes() == ([], [])


def test_a_typed_genre_that_is_there_is_ticked(dialog: BulkGenresDialog) -> None:
    dialog.edit.setText("pop; Jazz")
    dialog.add.click()
    assert dialog.changes() == (["Pop", "Jazz"], [])
    tick(dialog, "Jazz", Qt.CheckState.Unchecked)
    assert dialog.changes() == (["Pop"], [])


def album(number: int, votes: int, genre: str | None = "Jazz") -> Album:
    ids = (number * 10, number * 10 + 1)
    return Album(
        f"Album {number}", "", None, ids, ids, genre, votes, 0.5, title_key=f"album {number}"
    )


def test_the_album_table_sorts_by_agreement_and_keeps_its_rules(qtbot: QtBot) -> None:
    model = AlbumTableModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_albums([album(1, 1), album(2, 2), album(3, 0, None)])
    assert [model.album_at(row).votes for row in range(3)] == [2, 1, 0]
    held = model.index(0, 0)
    model.sort(0, Qt.SortOrder.DescendingOrder)
    assert [model.album_at(row).title for row in range(3)] == ["Album 3", "Album 2", "Album 1"]
    assert model.row_of(10) == 2
    assert held.isValid()
    assert agreement(model.album_at(0)) == "not analyzed"
    assert agreement(model.album_at(1)) == "2 of 2 say Jazz"
    del tester


def test_the_query_of_an_album_finds_its_tracks_whatever_its_name() -> None:
    odd = Album('Say "OR" (live)', "A:B", None, (1,), (1,), "Jazz", 1, 1.0)
    parse(bulk.album_query(odd))


def test_an_album_is_accepted_with_one_decision(qtbot: QtBot, everything: MainWindow) -> None:
    window = everything
    window.actions_by_name["albums"].trigger()
    dialog = wait_for(qtbot, AlbumsDialog)
    qtbot.waitUntil(lambda: dialog.model.rowCount() > 0)
    (chosen,) = dialog.chosen()
    assert chosen.genre is not None
    count = dialog.model.rowCount()
    assert chosen.genre in dialog.take.text()
    dialog.take.click()
    ids = list(chosen.open_ids)
    qtbot.waitUntil(lambda: all(row.accepted == (chosen.genre,) for row in rows_of(window, ids)))
    qtbot.waitUntil(lambda: dialog.model.rowCount() == count - 1)
    dialog.only_open.click()
    assert dialog.model.rowCount() == count
    window.actions_by_name["undo"].trigger()
    qtbot.waitUntil(lambda: not any(row.accepted for row in rows_of(window, ids)))
    dialog.show_tracks.click()
    qtbot.waitUntil(lambda: 0 < len(window.tracks.model.ids) < 100)
    dialog.close()
