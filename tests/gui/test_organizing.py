# SPDX-License-Identifier: GPL-3.0-or-later
"""Organizing files in the window: the preview, the moves, and the way back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import sqlalchemy as sa
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QAbstractButton
from support.media import make_audio
from support.settled import settle

from genreorganizer.db.schema import batch
from genreorganizer.gui.organizing.dialog import OrganizeDialog
from genreorganizer.gui.playlists import operations
from genreorganizer.gui.writing.history import HistoryDialog
from genreorganizer.library import playlist_files, playlists
from genreorganizer.library.jobs import drain
from genreorganizer.library.scan import scan

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from genreorganizer.gui.window.main_window import MainWindow


@pytest.fixture
def music(tmp_path: Path) -> Path:
    music = tmp_path / "music"
    music.mkdir()
    for number, title in enumerate(("Oh", "Ah"), 1):
        make_audio(
            music / f"{number}.flac",
            seconds=0.2 + number / 10,
            metadata={"title": title, "artist": "<b>AC/DC", "genre": "Rock", "album": "Loud"},
        )
    make_audio(music / "plain.flac", seconds=0.5)
    return music


@pytest.fixture
def window(window_of: Callable[[Path], MainWindow], music: Path) -> MainWindow:
    return window_of(music)


def opened(window: MainWindow, qtbot: QtBot) -> OrganizeDialog:
    window.actions_by_name["organize"].trigger()
    *_, dialog = window.findChildren(OrganizeDialog)
    qtbot.waitUntil(dialog.ok.isEnabled)
    return dialog


def cells(dialog: OrganizeDialog) -> list[list[str]]:
    model = dialog.model
    return [
        [str(model.index(row, column).data()) for column in range(3)]
        for row in range(model.rowCount())
    ]


def test_files_go_where_the_preview_says_and_come_back(
    window: MainWindow, qtbot: QtBot, music: Path
) -> None:
    dialog = opened(window, qtbot)
    assert {row[1] for row in cells(dialog)} == {
        "Rock/(b)AC-DC/Loud/Ah.flac", "Rock/(b)AC-DC/Loud/Oh.flac", "–"
    }  # fmt: skip
    assert cells(dialog)[-1][2] == "it has no genre; it stays"
    assert dialog.summary.text().startswith("2 files will go")
    assert "Rock/(b)AC-DC/Loud" in dialog.example.text()
    folder = dialog.tree.topLevelItem(0)
    assert folder.text(0) == "Rock"
    assert folder.textAlignment(1) & Qt.AlignmentFlag.AlignVCenter, "on the height of the name"
    dialog.accept()
    target = music / "Rock/(b)AC-DC/Loud/Oh.flac"
    qtbot.waitUntil(target.exists)
    qtbot.waitUntil(lambda: "Organized 2 files" in window.toast._label.text())
    assert window.session.app.settings.organize.folder == str(music)
    qtbot.waitUntil(window.actions_by_name["undo"].isEnabled)
    window.undoing.undo_at_once()
    qtbot.waitUntil((music / "1.flac").exists)
    settle(qtbot, window)
    assert not (music / "Rock").exists()


def test_files_go_below_the_folder_of_the_library_that_they_are_in(
    window: MainWindow, qtbot: QtBot, music: Path
) -> None:
    stick = music.parent / "a stick"
    stick.mkdir()
    make_audio(stick / "other.flac", seconds=0.7, metadata={"title": "On", "genre": "Pop"})
    drain(scan(window.session.app.database, [stick]))
    window.tracks.reload()
    settle(qtbot, window)
    here = {row.path: row.id for row in map(window.tracks.row_of, window.tracks.model.ids) if row}
    for folder, path in ((music, music / "1.flac"), (stick, stick / "other.flac")):
        window.tracks.go_to(here[bytes(path)])
        dialog = opened(window, qtbot)
        assert dialog.folder.text() == str(folder)
        dialog.reject()
        settle(qtbot, window)
    window.tracks.table.clearSelection()
    window.tracks.table.setCurrentIndex(QModelIndex())
    dialog = opened(window, qtbot)
    assert dialog.folder.text() == str(music), "that with the most tracks"
    dialog.reject()
    settle(qtbot, window)


def test_the_history_tells_of_moves_and_takes_them_back(
    window: MainWindow, qtbot: QtBot, music: Path
) -> None:
    with window.session.app.database.writing() as connection:
        connection.execute(sa.insert(batch).values(id=1233, kind="undo", started_at=0.0))
    opened(window, qtbot).accept()
    target = music / "Rock/(b)AC-DC/Loud/Oh.flac"
    qtbot.waitUntil(target.exists)
    settle(qtbot, window)
    window.writing.show_history()
    (history,) = window.findChildren(HistoryDialog)
    qtbot.waitUntil(lambda: history.entries.topLevelItemCount() == 2)
    assert history.batches.topLevelItem(0).text(1) == "Files moved"
    assert history.batches.topLevelItem(0).text(3) == "1234"  # as refusals and commands call it
    assert str(target) in {history.entries.topLevelItem(row).text(2) for row in range(2)}
    history.undo_batch.click()
    qtbot.waitUntil((music / "1.flac").exists)
    qtbot.waitUntil(lambda: history.batches.topLevelItemCount() == 2)
    settle(qtbot, window)
    newest = history.batches.topLevelItem(0)
    assert newest is not None
    history.batches.setCurrentItem(newest)
    assert history.undo_batch.text() == "Move &again"
    assert newest.text(1) == "Undo: files moved back"
    assert window.session.undo.next_undo.title == "Organize 2 files"
    assert history.undo_files.text() == "Move &selected again"

    def column(number: int) -> list[str]:
        return [history.entries.topLevelItem(row).text(number) for row in range(2)]

    qtbot.waitUntil(lambda: str(music / "1.flac") in column(2))
    history.entries.topLevelItem(column(2).index(str(music / "1.flac"))).setSelected(True)
    history.undo_files.click()
    qtbot.waitUntil(target.exists)
    qtbot.waitUntil(lambda: window.toast.text == "Moved 1 file again")
    qtbot.waitUntil(lambda: history.batches.topLevelItemCount() == 3)
    qtbot.waitUntil(lambda: history.batches.topLevelItem(1).text(2) == "2 files, 1 moved again")
    qtbot.waitUntil(
        lambda: (
            {history.entries.topLevelItem(row).text(3) for row in range(2)}
            == {"moved", "moved again"}
        )
    )
    settle(qtbot, window)
    history.reject()


def test_the_history_takes_copies_away_and_makes_them_again(
    window: MainWindow, qtbot: QtBot, music: Path
) -> None:
    dialog = opened(window, qtbot)
    dialog.how.setCurrentIndex(dialog.how.findData("copy"))
    dialog.folder.setText(str(music.parent / "out"))
    target = music.parent / "out/Rock/(b)AC-DC/Loud/Oh.flac"
    qtbot.waitUntil(lambda: dialog.ok.isEnabled() and dialog.ok.text() == "&Copy 2 files")
    dialog.accept()
    qtbot.waitUntil(target.exists)
    settle(qtbot, window)
    assert not window.session.app.settings.organize.folder, "the next files are moved elsewhere"
    step = window.session.undo.next_undo
    assert step.question.text == "Remove the 2 files that it made? The originals stay."
    window.writing.show_history()
    (history,) = window.findChildren(HistoryDialog)
    qtbot.waitUntil(lambda: history.entries.topLevelItemCount() == 2)
    assert history.entries.topLevelItem(0).text(3) == "copied"
    history.undo_batch.click()
    qtbot.waitUntil(lambda: not target.exists())
    qtbot.waitUntil(lambda: history.batches.topLevelItemCount() == 2)
    settle(qtbot, window)
    newest = history.batches.topLevelItem(0)
    assert newest is not None
    assert newest.text(1) == "Undo: copies removed"
    history.batches.setCurrentItem(newest)
    qtbot.waitUntil(lambda: history.entries.topLevelItem(0).text(3) == "removed")
    assert history.undo_batch.text() == "Make &again"
    assert step.title == "Copy 2 files"
    first = history.batches.topLevelItem(1)
    assert first is not None
    history.batches.setCurrentItem(first)
    qtbot.waitUntil(lambda: history.entries.topLevelItem(0).text(3) == "removed")
    assert history.undo_batch.text() == "&Undo all"
    history.batches.setCurrentItem(newest)
    qtbot.waitUntil(lambda: history.undo_batch.text() == "Make &again")
    step = window.session.undo.next_undo
    assert step.question.text == "Make the 2 files again, as before the undo?"
    history.undo_batch.click()
    qtbot.waitUntil(target.exists)
    qtbot.waitUntil(lambda: window.toast.text == "Made 2 copies again")
    qtbot.waitUntil(lambda: history.batches.topLevelItemCount() == 3)
    qtbot.waitUntil(lambda: history.batches.topLevelItem(0).text(1) == "Files copied again")
    qtbot.waitUntil(lambda: history.batches.topLevelItem(1).text(2) == "2 files, 2 made again")
    former = history.batches.topLevelItem(1)
    assert former is not None
    history.batches.setCurrentItem(former)
    qtbot.waitUntil(lambda: history.entries.topLevelItem(0).text(3) == "made again")
    settle(qtbot, window)
    history.reject()


def test_the_example_is_a_file_whose_tags_are_there(
    window: MainWindow, qtbot: QtBot, music: Path
) -> None:
    make_audio(music / "0.flac", seconds=0.6, metadata={"title": "Untold", "genre": "Rock"})
    drain(scan(window.session.app.database, [music]))
    dialog = opened(window, qtbot)
    assert "Loud" in dialog.example.text()
    assert "Unknown" not in dialog.example.text()
    dialog.reject()


def test_the_history_takes_single_files_back(window: MainWindow, qtbot: QtBot, music: Path) -> None:
    opened(window, qtbot).accept()
    target = music / "Rock/(b)AC-DC/Loud/Oh.flac"
    qtbot.waitUntil(target.exists)
    settle(qtbot, window)
    window.writing.show_history()
    (history,) = window.findChildren(HistoryDialog)
    qtbot.waitUntil(lambda: history.entries.topLevelItemCount() == 2)
    for row in range(2):
        item = history.entries.topLevelItem(row)
        item.setSelected(item.text(2) == str(target))
    qtbot.waitUntil(history.undo_files.isEnabled)
    history.undo_files.click()
    qtbot.waitUntil((music / "1.flac").exists)
    qtbot.waitUntil(lambda: history.batches.topLevelItemCount() == 2)
    settle(qtbot, window)
    assert (music / "Rock/(b)AC-DC/Loud/Ah.flac").exists()
    history.reject()


def test_from_the_navigation_all_tracks_of_the_list_are_organized(
    window: MainWindow, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: len(window.tracks.listed_ids()) == 3)
    window.tracks.table.selectAll()
    qtbot.waitUntil(lambda: len(window.tracks.selected_ids()) == 3)
    window.tracks.table.setFocus()
    chosen = []
    for focused in (window.tracks.table, window.navigation.view):
        focused.setFocus()
        dialog = opened(window, qtbot)
        chosen.append(dialog.scope.currentText())
        dialog.reject()
        qtbot.waitUntil(lambda: not window.findChildren(OrganizeDialog))
    assert chosen == ["Selected tracks", "This list"]


def test_nothing_is_organized_by_a_search_that_finds_nothing_or_from_an_empty_playlist(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.session.perform(operations.create(name="Empty", track_ids=[]))
    qtbot.waitUntil(lambda: bool(window.navigation.data.playlists))

    def organized() -> tuple[str, bool]:
        qtbot.waitUntil(lambda: not window.tracks.listed_ids())
        window.actions_by_name["organize"].trigger()
        (dialog,) = (one for one in window.findChildren(OrganizeDialog) if one.isVisible())
        settle(qtbot, window)
        dialog.close()
        return dialog.scope.currentText(), dialog.ok.isEnabled()

    window.tracks.search.setText("nothing has this name")
    assert organized() == ("This list", False)
    window.tracks.search.clear()
    qtbot.waitUntil(lambda: bool(window.tracks.listed_ids()))
    window.navigation.choose(f"playlist:{window.navigation.data.playlists[0].id}")
    assert organized() == ("This list", False)


def test_a_mistake_in_the_pattern_is_told_while_it_is_typed(
    window: MainWindow, qtbot: QtBot
) -> None:
    dialog = opened(window, qtbot)
    dialog.pattern.setEditText("{gerne}/{title}")
    assert not dialog.ok.isEnabled()
    told = "At character 2: There is no field gerne; did you mean genre?"
    qtbot.waitUntil(lambda: dialog.summary.text() == told)
    assert not dialog.ok.isEnabled()
    dialog.pattern.setEditText("{genre}/{title}")
    qtbot.waitUntil(dialog.ok.isEnabled)
    assert {row[1] for row in cells(dialog)} == {"Rock/Oh.flac", "Rock/Ah.flac", "–"}
    dialog.shown.setCurrentIndex(dialog.shown.findData("stay"))
    assert len(cells(dialog)) == 1
    dialog.without_genre.setChecked(True)
    qtbot.waitUntil(lambda: dialog.ok.isEnabled() and not cells(dialog))
    dialog.shown.setCurrentIndex(0)
    paths = {row[1] for row in cells(dialog)}
    assert len(paths) == 3
    assert any(path.startswith("Unknown genre/") for path in paths)
    dialog.reject()


def test_fields_complete_themselves(window: MainWindow, qtbot: QtBot) -> None:
    dialog = opened(window, qtbot)
    edit = dialog.pattern.lineEdit()
    edit.clear()
    qtbot.keyClicks(edit, "{albu")
    edit.textEdited.emit(edit.text())
    assert dialog.pattern._names.stringList() == ["albumartist", "album"]
    dialog.pattern._complete("albumartist")
    assert edit.text() == "{albumartist}"
    dialog.reject()


def test_a_folder_that_cannot_be_used_is_told(
    window: MainWindow, qtbot: QtBot, music: Path
) -> None:
    dialog = opened(window, qtbot)
    dialog.how.setCurrentIndex(dialog.how.findData("copy"))
    qtbot.waitUntil(lambda: "listed twice" in dialog.summary.text())
    dialog.folder.setText(str(music.parent / "out"))
    qtbot.waitUntil(dialog.ok.isEnabled)
    assert dialog.ok.text() == "&Copy 2 files"
    dialog.reject()


def test_playlists_whose_files_moved_are_exported_again(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "all.m3u8"
    database = window.session.app.database
    with database.writing() as connection:
        playlists.create(connection, "All", ids=[1, 2, 3])
    playlist_files.export(database, "All", file)
    before = file.read_text("utf-8")
    opened(window, qtbot).ok.click()
    qtbot.waitUntil(lambda: "1 exported playlist out of date" in window.toast._label.text())
    again = next(b for b in window.toast.findChildren(QAbstractButton) if "again" in b.text())
    again.click()
    qtbot.waitUntil(lambda: file.read_text("utf-8") != before)
    qtbot.waitUntil(lambda: "Exported 1 playlist" in window.toast._label.text())
    settle(qtbot, window)
    moved = file.read_text("utf-8")
    window.undoing.undo_at_once()
    qtbot.waitUntil(
        lambda: window.toast.text == "Moved 2 files back · 1 exported playlist out of date"
    )
    again = next(b for b in window.toast.findChildren(QAbstractButton) if "again" in b.text())
    again.click()
    qtbot.waitUntil(lambda: file.read_text("utf-8") == before != moved)
    settle(qtbot, window)
