# SPDX-License-Identifier: GPL-3.0-or-later
"""Lists of tracks in the window: their order, and what is done with a list's tracks only."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QModelIndex, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QDrag, QDragEnterEvent, QDragMoveEvent, QDropEvent, QMouseEvent
from PySide6.QtWidgets import QApplication
from support.settled import settle

from genreorganizer.db.tracks import rows as read_rows
from genreorganizer.gui.library import operations as library_operations
from genreorganizer.gui.playlists import operations as playlist_operations
from genreorganizer.gui.playlists.dialogs import NameDialog
from genreorganizer.gui.review import operations as review_operations
from genreorganizer.gui.tracks.track_model import unpack_ids
from genreorganizer.library import playlists as library
from genreorganizer.library import queries

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from genreorganizer.gui.window.main_window import MainWindow


def show_list(qtbot: QtBot, window: MainWindow, ids: Sequence[int], name: str = "Mine") -> None:
    """Make a playlist and go to it."""
    known = len(window.navigation.data.playlists)
    window.session.perform(playlist_operations.create(name=name, track_ids=ids))
    qtbot.waitUntil(lambda: len(window.navigation.data.playlists) == known + 1)
    (made,) = [item for item in window.navigation.data.playlists if item.name == name]
    window.navigation.choose(f"playlist:{made.id}")
    qtbot.waitUntil(lambda: list(window.tracks.model.ids) == list(ids))


def _in_sight(window: MainWindow, playlist: str) -> bool:
    view = window.navigation.view
    keys = [f"playlist:{p.id}" for p in window.navigation.data.playlists if p.name == playlist]
    lines = [view.visualRect(window.navigation.model.find(key)) for key in keys]
    return any(view.viewport().rect().contains(line.center()) for line in lines)


def test_imported_playlists_come_in_sight(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    window.resize(1000, 360)
    view = window.navigation.view
    qtbot.waitUntil(lambda: window.navigation.data.total == 100)
    assert view.verticalScrollBar().value() == 0
    row = window.tracks.current_row()
    assert row is not None
    (tmp_path / "Found.m3u8").write_bytes(row.path + b"\n")
    window.playlist_files.import_files([tmp_path / "Found.m3u8"])
    qtbot.waitUntil(lambda: _in_sight(window, "Found"))


def test_the_sidebar_stays_where_it_is_when_a_queue_is_made(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.resize(1000, 360)
    bar = window.navigation.view.verticalScrollBar()
    qtbot.waitUntil(lambda: window.navigation.data.total == 100)
    for place in ("top", "middle"):
        top = 0 if place == "top" else bar.maximum() // 2
        bar.setValue(top)
        window.actions_by_name["enqueue"].trigger()
        qtbot.waitUntil(lambda: len(window.navigation.data.playlists) == 1)
        qtbot.waitUntil(lambda top=top: bar.value() == top)
        window.actions_by_name["undo"].trigger()
        qtbot.waitUntil(lambda: not window.navigation.data.playlists)
        qtbot.waitUntil(lambda top=top: bar.value() == top)


def test_a_playlist_is_deleted_without_a_question_and_brought_back_by_undo(
    qtbot: QtBot, window: MainWindow
) -> None:
    ids = list(window.tracks.model.ids[:3])
    show_list(qtbot, window, ids)
    window.actions_by_name["delete_playlist"].trigger()
    qtbot.waitUntil(lambda: not window.navigation.data.playlists)
    qtbot.waitUntil(lambda: window.toast.text == "Deleted the playlist “Mine”")
    next(button for button in window.toast.buttons if button.text() == "&Undo").click()
    qtbot.waitUntil(lambda: len(window.navigation.data.playlists) == 1)
    (back,) = window.navigation.data.playlists
    assert (back.name, back.count) == ("Mine", 3)


def test_dragged_tracks_do_not_hide_what_they_are_dropped_on(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    drags: list[tuple[list[int], int, bool]] = []

    def dragged(drag: QDrag, *_: object) -> Qt.DropAction:
        box = QRect(QPoint(0, 0), drag.pixmap().deviceIndependentSize().toSize())
        ids = unpack_ids(drag.mimeData())
        drags.append((ids, box.height(), box.contains(drag.hotSpot())))
        return Qt.DropAction.CopyAction

    monkeypatch.setattr(QDrag, "exec", dragged)
    table = window.tracks.table
    table.selectAll()
    table.startDrag(Qt.DropAction.CopyAction)
    window.actions_by_name["albums"].trigger()
    tree = window.tracks.albums
    qtbot.waitUntil(lambda: len(tree.albums.albums) > 0)
    tree.setCurrentIndex(tree.albums.index(0, 0))
    tree.startDrag(Qt.DropAction.CopyAction)
    (tracks, *picture), (album, *_same) = drags
    assert tracks == list(window.tracks.model.ids)
    assert album == list(tree.albums.albums[0].track_ids)
    assert picture[0] < 3 * table.fontMetrics().height()
    assert not picture[1], "the pointer stands beside the picture"


def test_a_drag_begins_where_the_mouse_moves_an_album(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    drags: list[list[int]] = []

    def dragged(drag: QDrag, *_: object) -> Qt.DropAction:
        drags.append(list(unpack_ids(drag.mimeData())))
        return Qt.DropAction.CopyAction

    monkeypatch.setattr(QDrag, "exec", dragged)
    left = Qt.MouseButton.LeftButton

    tree = window.tracks.albums
    window.actions_by_name["albums"].trigger()
    qtbot.waitUntil(lambda: tree.isVisible() and len(tree.albums.albums) > 1)
    tree.scrollToTop()
    start = tree.visualRect(tree.albums.index(1, 0)).center()
    qtbot.mousePress(tree.viewport(), left, pos=start)
    for way in (QPoint(1, 0), QPoint(40, 40), QPoint(60, 60)):
        at = QPointF(start + way)
        held = (at, tree.viewport().mapToGlobal(at), left, left)
        event = QMouseEvent(QEvent.Type.MouseMove, *held, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(tree.viewport(), event)
    qtbot.mouseRelease(tree.viewport(), left, pos=start + QPoint(60, 60))
    assert drags == [list(tree.albums.albums[1].track_ids)]


@pytest.mark.parametrize("where", ["arrow", "deselected"])
def test_no_drag_begins_where_no_chosen_album_is_pressed(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch, where: str
) -> None:
    drags: list[QDrag] = []
    monkeypatch.setattr(QDrag, "exec", lambda drag, *_: drags.append(drag))
    left, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    tree = window.tracks.albums
    window.actions_by_name["albums"].trigger()
    qtbot.waitUntil(lambda: tree.isVisible() and len(tree.albums.albums) > 1)
    tree.scrollToTop()
    chosen = tree.albums.index(1, 0)
    tree.setCurrentIndex(chosen)
    start = tree.visualRect(chosen).center()
    if where == "arrow":
        other = tree.visualRect(tree.albums.index(0, 0))
        start = QPoint(other.left() - tree.indentation() // 2, other.center().y())
    else:
        keys = Qt.KeyboardModifier.ControlModifier
    qtbot.mousePress(tree.viewport(), left, keys, pos=start)
    at = QPointF(start + QPoint(60, 60))
    held = (at, tree.viewport().mapToGlobal(at), left, left)
    event = QMouseEvent(QEvent.Type.MouseMove, *held, keys)
    QApplication.sendEvent(tree.viewport(), event)
    qtbot.mouseRelease(tree.viewport(), left, keys, pos=start)
    assert not drags


def test_only_what_the_list_shows_is_exported(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    ids = list(window.tracks.model.ids[:5])
    show_list(qtbot, window, ids)
    place = window.tracks.place
    assert place is not None
    path = window.tracks.model.row_at(2).path_str
    for search, count in (("", 5), (f'path="{path}"', 1)):
        with qtbot.waitSignal(window.session.jobs.succeeded):
            file = tmp_path / "list.csv"
            listing = place.listing(search)
            window.session.start(library_operations.export_csv(file=file, listing=listing))
        with file.open(encoding="utf-8-sig", newline="") as stream:
            lines = list(csv.DictReader(stream))
        assert len(lines) == count
        assert path in [line["path"] for line in lines]


def test_a_threshold_counts_and_takes_only_the_list(qtbot: QtBot, window: MainWindow) -> None:
    ids = list(window.tracks.model.ids[:5])
    show_list(qtbot, window, ids)
    place = window.tracks.place
    assert place is not None
    app = window.session.app
    assert app.read(queries.threshold_preview, app.registry, place.listing(), 0.0).tracks == 5
    done = review_operations.accept_above(listing=place.listing(), least=0.0).run(app)
    assert done.value == 5
    assert sorted(done.changes.tracks) == sorted(ids)


def keys(qtbot: QtBot, window: MainWindow, key: Qt.Key, times: int = 1) -> None:
    window.tracks.table.setFocus()
    for _ in range(times):
        qtbot.keyClick(window.tracks.table, key, Qt.KeyboardModifier.AltModifier)


def stored(window: MainWindow, name: str = "Mine") -> list[int]:
    with window.session.app.database.reading() as connection:
        record = library.find(connection, name)
        return list(library.content(connection, record.id))


def test_a_list_is_reordered_by_keys_and_that_is_undone(qtbot: QtBot, window: MainWindow) -> None:
    a, b, c, d = window.tracks.model.ids[:4]
    show_list(qtbot, window, [a, b, c, d])
    window.tracks.go_to(b)
    keys(qtbot, window, Qt.Key.Key_Down, times=2)
    assert list(window.tracks.model.ids) == [a, c, d, b]
    assert window.tracks.selected_ids() == [b]
    keys(qtbot, window, Qt.Key.Key_Down)  # it is the last already
    qtbot.waitUntil(lambda: stored(window) == [a, c, d, b])
    settle(qtbot, window)
    undo = window.actions_by_name["undo"]
    assert "Mine" in undo.text()
    undo.trigger()
    qtbot.waitUntil(lambda: list(window.tracks.model.ids) == [a, c, b, d])
    undo.trigger()
    qtbot.waitUntil(lambda: list(window.tracks.model.ids) == [a, b, c, d])
    qtbot.waitUntil(window.actions_by_name["redo"].isEnabled)
    window.actions_by_name["redo"].trigger()
    qtbot.waitUntil(lambda: list(window.tracks.model.ids) == [a, c, b, d])


def test_tracks_are_dragged_to_another_place(qtbot: QtBot, window: MainWindow) -> None:
    a, b, c, d = window.tracks.model.ids[:4]
    show_list(qtbot, window, [a, b, c, b, d])  # b stands there twice
    model = window.tracks.model
    dragged = model.mimeData([model.index(row, 0) for row in (3, 0)])
    move = Qt.DropAction.MoveAction
    assert model.canDropMimeData(dragged, move, 5, 0, QModelIndex())
    assert model.dropMimeData(dragged, move, 5, 0, QModelIndex())
    assert list(model.ids) == [b, c, d, a, b]
    qtbot.waitUntil(lambda: stored(window) == [b, c, d, a, b])
    assert not model.dropMimeData(dragged, move, 0, 0, QModelIndex())  # no longer what was dragged
    assert list(model.ids) == [b, c, d, a, b]


def test_tracks_land_where_the_mouse_lets_go_of_them(qtbot: QtBot, window: MainWindow) -> None:
    a, b, c, d = ids = list(window.tracks.model.ids[:4])
    show_list(qtbot, window, ids)
    table = window.tracks.table
    dragged = table.tracks.mimeData([table.tracks.index(3, 0)])
    second = table.visualRect(table.tracks.index(1, 1))
    held = (
        second.topLeft() + QPoint(4, 2),
        Qt.DropAction.MoveAction,
        dragged,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(table.viewport(), QDragEnterEvent(*held))
    moving = QDragMoveEvent(*held)
    QApplication.sendEvent(table.viewport(), moving)
    assert moving.isAccepted()
    QApplication.sendEvent(table.viewport(), QDropEvent(*held))
    assert list(table.tracks.ids) == [a, d, b, c]
    qtbot.waitUntil(lambda: stored(window) == [a, d, b, c])


def test_only_a_lists_own_order_can_be_changed(qtbot: QtBot, window: MainWindow) -> None:
    up = window.actions_by_name["move_up"]
    ids = list(window.tracks.model.ids[:4])
    assert not up.isEnabled()
    show_list(qtbot, window, ids)
    qtbot.waitUntil(up.isEnabled)
    for _ in range(2):
        window.tracks.sort_by("title")
        qtbot.waitUntil(lambda: not up.isEnabled())
    assert not window.tracks.model.canDropMimeData(
        window.tracks.model.mimeData([window.tracks.model.index(0, 0)]),
        Qt.DropAction.MoveAction, 2, 0, QModelIndex(),
    )  # fmt: skip
    window.tracks.sort_by("title")
    qtbot.waitUntil(up.isEnabled)
    assert list(window.tracks.model.ids) == ids


def test_a_new_playlist_is_not_sorted_as_a_deleted_one_was(
    qtbot: QtBot, window: MainWindow
) -> None:
    ids = list(window.tracks.model.ids[:4])
    up = window.actions_by_name["move_up"]
    show_list(qtbot, window, ids)
    qtbot.waitUntil(up.isEnabled)
    window.tracks.sort_by("title")
    qtbot.waitUntil(lambda: not up.isEnabled())
    place = window.tracks.place
    assert place is not None
    assert place.playlist_id is not None
    window.session.perform(playlist_operations.delete(playlist_id=place.playlist_id, name="Mine"))
    qtbot.waitUntil(lambda: not window.navigation.data.playlists)
    show_list(qtbot, window, ids[::-1])
    assert window.tracks.place.key == place.key, "it got the number of the deleted one"
    qtbot.waitUntil(up.isEnabled)


def test_f2_renames_the_playlist(qtbot: QtBot, window: MainWindow) -> None:
    rename = window.actions_by_name["rename_playlist"]
    assert not rename.isEnabled()
    show_list(qtbot, window, window.tracks.model.ids[:2])
    qtbot.waitUntil(rename.isEnabled)
    window.activateWindow()
    window.navigation.view.setFocus()
    qtbot.keyClick(window.navigation.view, Qt.Key.Key_F2)
    qtbot.waitUntil(lambda: window.findChild(NameDialog) is not None)
    dialog = window.findChild(NameDialog)
    assert dialog is not None
    assert dialog.edit.text() == "Mine"
    dialog.close()


def test_what_needs_tracks_is_not_offered_for_an_empty_playlist(
    qtbot: QtBot, window: MainWindow
) -> None:
    needing = [window.actions_by_name[name] for name in ("remove_from_playlist", "copy_playlist")]
    (track_id,) = window.tracks.model.ids[:1]
    show_list(qtbot, window, [])
    settle(qtbot, window)
    place = window.tracks.place
    assert place is not None
    assert place.playlist_id is not None
    assert [action.isEnabled() for action in needing] == [False, False]
    window.session.perform(
        playlist_operations.add_tracks(
            playlist_id=place.playlist_id, name="Mine", track_ids=[track_id]
        )
    )
    settle(qtbot, window)
    assert [action.isEnabled() for action in needing] == [True, True]
    window.navigation.view.setFocus()
    window.navigation.choose("all")
    settle(qtbot, window)
    assert [action.isEnabled() for action in needing] == [False, False]


def test_an_order_of_what_changed_meanwhile_is_not_kept(qtbot: QtBot, window: MainWindow) -> None:
    ids = list(window.tracks.model.ids[:4])
    show_list(qtbot, window, ids)
    with window.session.app.database.writing() as connection:
        record = library.find(connection, "Mine")
        library.remove_tracks(connection, record.id, ids[3:])
    window.tracks.go_to(ids[0])
    with qtbot.waitSignal(window.session.problem):
        keys(qtbot, window, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: list(window.tracks.model.ids) == ids[:3])


def test_what_is_dropped_on_a_genre_is_accepted_and_told(qtbot: QtBot, window: MainWindow) -> None:
    model, navigation = window.tracks.model, window.navigation.model
    qtbot.waitUntil(lambda: navigation.find("genre:Jazz").isValid())
    dragged = model.mimeData([model.index(row, 0) for row in (0, 1)])
    ids = list(model.ids[:2])
    target = navigation.find("genre:Jazz")
    assert navigation.dropMimeData(dragged, Qt.DropAction.CopyAction, -1, -1, target)
    told = lambda: window.toast.text  # noqa: E731
    qtbot.waitUntil(lambda: told() == "Jazz accepted for 2 tracks.")
    assert all(row.accepted == ("Jazz",) for row in window.session.app.read(read_rows, ids))


def test_tracks_are_added_by_dropping_them_and_that_is_undone(
    qtbot: QtBot, window: MainWindow
) -> None:
    ids = list(window.tracks.model.ids[:4])
    show_list(qtbot, window, ids[:2])
    window.navigation.choose("review")
    qtbot.waitUntil(lambda: len(window.tracks.model.ids) > 4)
    model, navigation = window.tracks.model, window.navigation.model
    (made,) = window.navigation.data.playlists
    target = navigation.find(f"playlist:{made.id}")
    rows = [model.position_of(number) for number in ids[2:]]
    dragged = model.mimeData([model.index(row, 0) for row in rows if row is not None])
    copy = Qt.DropAction.CopyAction
    assert navigation.canDropMimeData(dragged, copy, -1, -1, target)
    assert navigation.dropMimeData(dragged, copy, -1, -1, target)
    qtbot.waitUntil(lambda: stored(window) == ids)
    qtbot.waitUntil(window.actions_by_name["undo"].isEnabled)
    window.actions_by_name["undo"].trigger()
    qtbot.waitUntil(lambda: stored(window) == ids[:2])


def test_whatever_is_done_to_a_playlist_is_told_with_undo(qtbot: QtBot, window: MainWindow) -> None:
    ids = list(window.tracks.model.ids[:4])
    show_list(qtbot, window, ids)
    (made,) = window.navigation.data.playlists
    rule = playlist_operations.create_smart(name="Rock", query="in:rock")
    steps = {
        "Removed 1 track from “Mine”": playlist_operations.remove_tracks(
            playlist_id=made.id, name="Mine", track_ids=ids[:1]
        ),
        "Added 1 track to “Mine”": playlist_operations.add_tracks(
            playlist_id=made.id, name="Mine", track_ids=ids[:1]
        ),
        "Changed the order of “Mine”": playlist_operations.reorder(
            playlist_id=made.id, name="Mine", track_ids=ids
        ),
        "Renamed “Mine” to “Yours”": playlist_operations.rename(
            playlist_id=made.id, before="Mine", name="Yours"
        ),
        "Deleted the playlist “Yours”": playlist_operations.delete(
            playlist_id=made.id, name="Yours"
        ),
        "Made the smart playlist “Rock”": rule,
    }
    for said, step in steps.items():
        window.session.perform(step)
        qtbot.waitUntil(lambda said=said: window.toast.text == said)
        assert [button.text() for button in window.toast.buttons] == ["&Undo"]
