# SPDX-License-Identifier: GPL-3.0-or-later
"""Editing tags in the window: what the tracks have, the preview, the write, and the way back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter
from support.media import make_audio
from support.settled import settle

from genreorganizer import tags
from genreorganizer.domain.field_edits import Add, Assign, FromPath, NumberTracks
from genreorganizer.gui.editing.dialog import EditTagsDialog
from genreorganizer.gui.writing.history import HistoryDialog

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from genreorganizer.gui.window.main_window import MainWindow


@pytest.fixture
def music(tmp_path: Path) -> Path:
    music = tmp_path / "music"
    music.mkdir()
    for number, title in enumerate(("oh no", "ah"), 1):
        make_audio(
            music / f"{number} Song.flac",
            seconds=0.2 + number / 10,
            metadata={"title": title, "artist": "<b>AC/DC", "album": "Loud"},
        )
    return music


@pytest.fixture
def window(window_of: Callable[[Path], MainWindow], music: Path) -> MainWindow:
    return window_of(music)


def opened(window: MainWindow, qtbot: QtBot) -> EditTagsDialog:
    window.actions_by_name["select_all"].trigger()
    qtbot.waitUntil(window.actions_by_name["edit_tags"].isEnabled)
    window.actions_by_name["edit_tags"].trigger()
    qtbot.waitUntil(lambda: bool(window.findChildren(EditTagsDialog)))
    (dialog,) = window.findChildren(EditTagsDialog)
    return dialog


def cells(dialog: EditTagsDialog) -> list[list[str]]:
    model = dialog.model
    return [
        [str(model.index(row, column).data()) for column in range(1, 4)]
        for row in range(model.rowCount())
    ]


def typed(dialog: EditTagsDialog, field: str, text: str) -> None:
    edit = dialog.lines[field].edit
    edit.setText(text)
    edit.textEdited.emit(text)


def test_what_the_tracks_have_in_common_is_shown(window: MainWindow, qtbot: QtBot) -> None:
    dialog = opened(window, qtbot)
    assert dialog.windowTitle() == "Edit tags of 2 tracks"
    assert dialog.lines["album"].edit.text() == "Loud"
    title = dialog.lines["title"].edit
    assert (title.text(), title.placeholderText()) == ("", "‹multiple values›")
    assert dialog.edits() == []
    assert not dialog.ok.isEnabled()
    dialog.reject()


def test_enter_in_a_field_throws_away_nothing_that_was_typed(
    window: MainWindow, qtbot: QtBot
) -> None:
    dialog = opened(window, qtbot)
    typed(dialog, "composer", "Young")
    for field in (dialog.lines["composer"].edit, dialog.pattern, dialog.first):
        field.setFocus()
        qtbot.keyClick(field, Qt.Key.Key_Return)
        assert dialog.isVisible()
    assert dialog.lines["composer"].edit.text() == "Young"
    dialog.from_path.setFocus()
    qtbot.keyClick(dialog.from_path, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not window.findChildren(EditTagsDialog))


def test_fields_are_replaced_added_to_and_cleared_after_a_preview(
    window: MainWindow, qtbot: QtBot, music: Path
) -> None:
    before = {path: path.read_bytes() for path in music.iterdir()}
    dialog = opened(window, qtbot)
    typed(dialog, "composer", "Young")
    for field, how in (("artist", "add"), ("album", "clear")):
        line = dialog.lines[field]
        line.how.setCurrentIndex(line.how.findData(how))
    typed(dialog, "artist", "Guest")
    assert dialog.edits() == [
        Add("artist", "Guest"), Assign("album", ""), Assign("composer", "Young"),
    ]  # fmt: skip
    qtbot.waitUntil(dialog.ok.isEnabled)
    assert dialog.ok.text() == "&Write 2 files"
    assert dialog.summary.text() == "2 files will change."
    assert cells(dialog)[:3] == [
        ["Artist", "<b>AC/DC", "<b>AC/DC; Guest"],
        ["Album", "Loud", "–"],
        ["Composer", "–", "Young"],
    ]
    dialog.accept()
    qtbot.waitUntil(lambda: "Wrote 2 files" in window.toast._label.text())
    settle(qtbot, window)
    for path in music.iterdir():
        tag = tags.read(path).tag
        assert (tag.artist, tag.album, tag.composer) == ("<b>AC/DC; Guest", "", "Young")
    window.writing.show_history()
    (history,) = window.findChildren(HistoryDialog)
    qtbot.waitUntil(lambda: history.entries.topLevelItemCount() == 2)
    assert history.batches.topLevelItem(0).text(1) == "Tags edited"
    assert history.entries.topLevelItem(0).text(2) == (
        "Artist: <b>AC/DC; Guest, Album: –, Composer: Young"
    )
    history.reject()
    qtbot.waitUntil(window.actions_by_name["undo"].isEnabled)
    window.undoing.undo_at_once()
    qtbot.waitUntil(lambda: {path: path.read_bytes() for path in before} == before)
    settle(qtbot, window)


def test_files_that_cannot_be_written_are_counted_as_left_alone_before_anything_is_written(
    window_of: Callable[[Path], MainWindow], qtbot: QtBot, music: Path
) -> None:
    make_audio(music / "3 Song.mka", seconds=0.5, metadata={"title": "so"})
    dialog = opened(window_of(music), qtbot)
    assert dialog.windowTitle() == "Edit tags of 3 tracks"
    typed(dialog, "album", "Quiet")
    qtbot.waitUntil(dialog.ok.isEnabled)
    assert dialog.summary.text() == "2 files will change, 1 left alone."
    assert dialog.ok.text() == "&Write 2 files"
    assert "Matroska" in cells(dialog)[0][2]
    dialog.reject()


def test_paths_capitals_and_numbers_are_previewed_changes(window: MainWindow, qtbot: QtBot) -> None:
    dialog = opened(window, qtbot)
    dialog.title_case.setChecked(True)
    dialog.number.setChecked(True)
    qtbot.waitUntil(dialog.ok.isEnabled)
    assert ["Title", "oh no", "Oh No"] in cells(dialog)
    assert sorted(row[2] for row in cells(dialog) if row[0] == "Track") == ["1", "2"]
    dialog.total.setChecked(True)
    qtbot.waitUntil(
        lambda: [row[2] for row in cells(dialog) if row[0] == "Total tracks"] == ["2"] * 2
    )
    dialog.title_case.setChecked(False)
    dialog.number.setChecked(False)
    dialog.pattern.setEditText("{track} {title}")
    assert dialog.edits() == [FromPath("{track} {title}")]
    assert not dialog.total.isEnabled()
    qtbot.waitUntil(dialog.ok.isEnabled)
    assert sorted(row[2] for row in cells(dialog)) == ["1", "2", "Song", "Song"]
    dialog.pattern.setEditText("{artist} - {title}")
    qtbot.waitUntil(lambda: dialog.summary.text() == "0 files will change, 2 left alone.")
    assert cells(dialog)[0] == ["–", "–", "its path does not fit the pattern"]
    assert not dialog.ok.isEnabled()
    assert NumberTracks() not in dialog.edits()
    dialog.reject()


def test_what_cannot_be_is_told_while_it_is_typed(window: MainWindow, qtbot: QtBot) -> None:
    dialog = opened(window, qtbot)
    typed(dialog, "year", "99")
    assert not dialog.ok.isEnabled()
    qtbot.waitUntil(lambda: dialog.summary.text() == "99 is not a four-digit year")
    assert not dialog.ok.isEnabled()
    dialog.lines["year"].how.setCurrentIndex(0)
    qtbot.waitUntil(lambda: dialog.summary.text() == "Nothing changes yet.")
    dialog.pattern.setEditText("{titel}")
    told = "At character 2: There is no field titel; did you mean title?"
    qtbot.waitUntil(lambda: dialog.summary.text() == told)
    dialog.reject()


def test_fields_complete_themselves_in_the_pattern(window: MainWindow, qtbot: QtBot) -> None:
    dialog = opened(window, qtbot)
    edit = dialog.pattern.lineEdit()
    assert edit is not None
    edit.setFocus()
    edit.clear()
    qtbot.keyClicks(edit, "{al")
    completer = dialog.pattern.findChild(QCompleter)
    assert completer is not None
    names = completer.model()
    offered = [names.index(row, 0).data() for row in range(names.rowCount())]
    assert offered == ["albumartist", "album"]
    completer.activated.emit("album")
    assert edit.text() == "{album}"
    dialog.reject()
