# SPDX-License-Identifier: GPL-3.0-or-later
"""Genres of many tracks."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import sqlalchemy as sa
from PySide6.QtCore import Qt
from support.dialogs import wait_for

from genreorganizer.db.schema import genres_json, track
from genreorganizer.db.tracks import rows as read_rows
from genreorganizer.gui.genres.many_tracks_dialog import BulkGenresDialog
from genreorganizer.gui.genres.tidying import TidyingDialog
from genreorganizer.gui.review import operations
from genreorganizer.library import review
from genreorganizer.library.genre_sets import GenreSets
from genreorganizer.library.tidying import Untidy

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QTreeWidgetItem
    from pytestqt.qtbot import QtBot

    from genreorganizer.domain.track import TrackRow
    from genreorganizer.gui.window.main_window import MainWindow


def rows_of(window: MainWindow, ids: list[int]) -> list[TrackRow]:
    return window.session.app.read(read_rows, ids)


@pytest.fixture
def everything(qtbot: QtBot, window: MainWindow) -> MainWindow:
    window.navigation.choose("all")
    qtbot.waitUntil(lambda: len(window.tracks.model.ids) == 100)
    return window


def tick(dialog: BulkGenresDialog, name: str, state: Qt.CheckState) -> None:
    (item,) = dialog.list.findItems(name, Qt.MatchFlag.MatchExactly)
    item.setCheckState(0, state)


def test_undo_counts_the_tracks_that_were_decided_on(window: MainWindow) -> None:
    app = window.session.app
    ids = list(range(1, 101))
    taken = len(app.read(review.deniable, ids))
    assert 1 < taken < len(ids)
    command = operations.reject(track_ids=ids)
    assert command.title == "Reject, 100 tracks"
    done = command.run(app)
    assert done.undo is not None
    assert done.undo.title == f"Reject, {taken} tracks"
    assert done.message.startswith(f"{taken} rejected.")


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
    assert all(" of " in text for text in various)
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
        ("Pop", Qt.CheckState.PartiallyChecked, "1 of 4"),
    ]
    assert dialog.changes() == ([], [])
    assert not dialog._ok.isEnabled()


def test_a_genre_is_typed_at_once_where_the_tracks_have_none(look: None) -> None:
    made = BulkGenresDialog(["Jazz", "Rock"], 4)
    made.show_sets(GenreSets(4, {}))
    assert made.focusWidget() is made.edit
    made.deleteLater()


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


def test_other_spellings_are_tidied_and_undone(qtbot: QtBot, everything: MainWindow) -> None:
    window = everything
    with window.session.app.database.writing() as connection:
        track_ids = list(connection.scalars(sa.select(track.c.id).limit(5)))
        for number, genres in zip(
            track_ids, ["hip hop"] * 3 + ["Rock / <b>Pop</b>"] * 2, strict=True
        ):
            connection.execute(
                sa.update(track).where(track.c.id == number).values(genres=genres_json([genres]))
            )
    window.actions_by_name["tidy"].trigger()
    dialog = wait_for(qtbot, TidyingDialog)
    exactly, anything = Qt.MatchFlag.MatchExactly, Qt.MatchFlag.MatchContains
    (joined,) = dialog.list.findItems("Rock / <b>Pop</b>", exactly)
    assert [joined.text(column) for column in (1, 2)] == ["Rock; <b>Pop</b>", "2"]
    for item in dialog.list.findItems("", anything):
        ticked = item.text(0) == "hip hop"
        item.setCheckState(0, Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
    assert dialog._ok.text() == "&Accept 3 tracks"
    dialog.accept()
    qtbot.waitUntil(lambda: sum(bool(row.accepted) for row in rows_of(window, track_ids)) == 3)
    assert {row.accepted for row in rows_of(window, track_ids)} == {("Hip-Hop",), ()}
    qtbot.waitUntil(window.actions_by_name["undo"].isEnabled)
    window.actions_by_name["undo"].trigger()
    qtbot.waitUntil(lambda: not any(row.accepted for row in rows_of(window, track_ids)))


def test_with_nothing_to_tidy_the_dialog_says_so(qtbot: QtBot, look: None) -> None:
    dialog = TidyingDialog([])
    qtbot.addWidget(dialog)
    assert "All tags are spelled" in dialog.summary.text()
    assert dialog.list.isHidden()
    assert [button.text() for button in dialog.buttons.buttons()] == ["&Close"]
    some = TidyingDialog([Untidy(("Rap ",), ("Hip-Hop",), 1), Untidy(("Unknown",), (), 2)])
    qtbot.addWidget(some)
    assert some._ok.isEnabled()
    assert some._ok.text() == "&Accept 1 track"  # to empty a tag is for the user to choose
    shown = [[item.text(column) for column in (0, 1)] for item in _items(some)]
    assert shown == [["“Rap ”", "Hip-Hop"], ["Unknown", "no genre"]]
    assert "only to empty it" in some.note.text()
    _items(some)[0].setCheckState(0, Qt.CheckState.Unchecked)
    assert (some._ok.text(), some._ok.isEnabled()) == ("&Accept", False)
    named = TidyingDialog([Untidy(("Rap ",), ("Hip-Hop",), 1)])
    qtbot.addWidget(named)
    assert "only to empty it" not in named.note.text()


def _items(dialog: TidyingDialog) -> list[QTreeWidgetItem]:
    return dialog.list.findItems("", Qt.MatchFlag.MatchContains)
