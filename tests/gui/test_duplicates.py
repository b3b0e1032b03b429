# SPDX-License-Identifier: GPL-3.0-or-later
"""Copies of recordings: compared, kept, moved to the bin and back."""

from __future__ import annotations

import os
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QTreeWidgetItem
from support.media import make_audio
from support.settled import settle
from support.stored import scanned_file, store

from genreorganizer import atomic
from genreorganizer.db import predictions
from genreorganizer.db.tracks import rows as read_rows
from genreorganizer.domain.prediction import Outcome, TrackPrediction
from genreorganizer.gui.duplicates import bin as system_bin
from genreorganizer.gui.duplicates import operations
from genreorganizer.gui.duplicates.bin import BinnedFile, bring_back, throw_away
from genreorganizer.gui.duplicates.dialog import DuplicatesDialog
from genreorganizer.gui.session.commands import Command, UndoStep
from genreorganizer.library import queries
from genreorganizer.library.jobs import drain
from genreorganizer.library.queries import DuplicateCopy, DuplicateGroup
from genreorganizer.library.scan import scan
from genreorganizer.messages import Message

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from genreorganizer.db.engine import Database
    from genreorganizer.gui.window.main_window import MainWindow


def test_a_file_goes_to_the_bin_and_comes_back(tmp_path: Path) -> None:
    file = tmp_path / "ä.mp3"
    file.write_bytes(b"music")
    binned = throw_away(os.fsencode(file))
    assert isinstance(binned, BinnedFile)
    assert not file.exists()
    file.write_bytes(b"another one")
    assert not bring_back(binned), "never over another file"
    file.unlink()
    assert bring_back(binned)
    assert file.read_bytes() == b"music"
    assert not bring_back(binned)
    assert isinstance(throw_away(b"/not/there.mp3"), Message)
    assert isinstance(throw_away(os.fsencode(tmp_path)), Message), "folders are not files"


def heard(track_id: int, *embedding: float) -> tuple[int, TrackPrediction]:
    answer = TrackPrediction("m", "1", ("a",), (1.0,), (), embedding, Outcome.SUGGESTED, 60.0)
    return track_id, answer


def test_the_same_audio_and_the_same_sound_are_two_kinds(database: Database) -> None:
    from genreorganizer.db import options

    with database.writing() as connection:
        options.put(connection, options.ACTIVE_MODELS, "m")
        ids = store(
            connection,
            scanned_file("/m/1.mp3", fingerprint=b"x", duration_s=60.0, bitrate_bps=128_000),
            scanned_file("/m/2.mp3", fingerprint=b"x", duration_s=60.0, bitrate_bps=320_000),
            scanned_file("/m/3.flac", fingerprint=b"y", duration_s=60.4, format="FLAC"),
            scanned_file("/m/4.mp3", fingerprint=b"z", duration_s=60.2),
            scanned_file("/m/5.mp3", fingerprint=b"w", duration_s=90.0),
        )
        predictions.store(
            connection,
            [
                heard(ids[1], 1.0, 0.0),
                heard(ids[2], 0.9999, 0.01),
                heard(ids[3], 0.0, 1.0),
                heard(ids[4], 1.0, 0.0),
            ],
            at=1.0,
        )
        certain, alike = queries.duplicates(connection)
    assert certain.certain
    assert [copy.row.id for copy in certain.copies] == [ids[1], ids[0]], "the better one first"
    assert not alike.certain
    assert [copy.row.id for copy in alike.copies] == [ids[2], ids[1]]


@pytest.fixture
def with_copies(window: MainWindow, tmp_path: Path) -> Path:
    music = tmp_path / "music"
    (music / "other").mkdir(parents=True)
    first = make_audio(music / "a.flac", metadata={"title": "Song", "artist": "Ann"})
    (music / "other" / "b.flac").write_bytes(first.read_bytes())
    drain(scan(window.session.app.database, [music]))
    return music


def test_one_file_is_kept_and_the_others_come_back_by_undo(
    qtbot: QtBot, window: MainWindow, with_copies: Path
) -> None:
    dialog = DuplicatesDialog(window.session, window)
    dialog.open()
    qtbot.waitUntil(lambda: dialog.tree.topLevelItemCount() > 0)
    (group,) = dialog.tree.findItems("Ann – Song", Qt.MatchFlag.MatchStartsWith)
    first, other = group.child(0), group.child(1)
    assert first is not None
    assert other is not None
    other.setCheckState(0, Qt.CheckState.Checked)
    assert first.checkState(0) is Qt.CheckState.Unchecked
    dialog.tree.setCurrentItem(group)
    kept = other.data(0, Qt.ItemDataRole.UserRole)
    gone = first.data(0, Qt.ItemDataRole.UserRole).row.path
    dialog.move_chosen.click()
    (box,) = dialog.findChildren(QMessageBox)
    next(button for button in box.buttons() if "bin" in button.text()).click()
    qtbot.waitUntil(lambda: not os.path.exists(gone))
    assert os.path.exists(kept.row.path)
    settle(qtbot, window)
    dialog.close()
    qtbot.waitUntil(window.actions_by_name["undo"].isEnabled)
    window.actions_by_name["undo"].trigger()
    qtbot.waitUntil(lambda: os.path.exists(gone))
    settle(qtbot, window)


def test_no_recording_that_is_there_once_is_counted(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    copies = (DuplicateCopy(row, None) for row in window.session.app.read(read_rows, [1, 2]))
    groups = [DuplicateGroup(tuple(copies), False)]
    monkeypatch.setattr(queries, "duplicates", lambda _connection: groups)
    dialog = DuplicatesDialog(window.session, window)
    dialog.open()
    qtbot.waitUntil(lambda: dialog.tree.topLevelItemCount() == 1)
    assert dialog.summary.text() == "1 group only sounds the same."
    dialog.close()


def test_a_file_that_is_kept_does_not_go_for_another_group_and_likeness_is_told(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second, third = (
        DuplicateCopy(row, None) for row in window.session.app.read(read_rows, [1, 2, 3])
    )
    groups = [DuplicateGroup((first, second), True), DuplicateGroup((third, first), False)]
    monkeypatch.setattr(queries, "duplicates", lambda _connection: groups)
    dialog = DuplicatesDialog(window.session, window)
    dialog.open()
    qtbot.waitUntil(lambda: dialog.tree.topLevelItemCount() == 2)
    assert dialog.summary.text().startswith(
        "1 recording is in the library more than once, in 2 files."
    )

    def asked() -> str:
        dialog.move_chosen.click()
        (box,) = dialog.findChildren(QMessageBox)
        text = box.text()
        box.reject()
        qtbot.waitUntil(lambda: not dialog.findChildren(QMessageBox))
        return text

    dialog.tree.selectAll()
    text = asked()
    assert "Move 1 file " in text
    assert os.path.basename(second.row.path_str) in text
    assert "only" not in text
    group = dialog.tree.topLevelItem(0)
    assert group is not None
    other = group.child(1)
    assert other is not None
    other.setCheckState(0, Qt.CheckState.Checked)
    text = asked()
    assert "Move 1 file " in text
    assert os.path.basename(first.row.path_str) in text
    dialog.tree.clearSelection()
    alike = dialog.tree.topLevelItem(1)
    assert alike is not None
    dialog.tree.setCurrentItem(alike)
    assert "1 of them only sounds the same" in asked()
    dialog.close()


def test_a_new_look_keeps_ticks_and_place(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = window.session.app.read(read_rows, list(range(1, 10)))
    copies = [DuplicateCopy(row, None) for row in rows]
    groups = [
        DuplicateGroup(tuple(copies[at : at + 2]), certain)
        for at, certain in ((0, True), (2, True), (4, True), (6, True), (1, False))
    ]
    monkeypatch.setattr(queries, "duplicates", lambda _connection: groups)
    dialog = DuplicatesDialog(window.session, window)
    dialog.open()
    qtbot.waitUntil(lambda: dialog.tree.topLevelItemCount() == 5)

    def group(at: int) -> QTreeWidgetItem:
        found = dialog.tree.topLevelItem(at)
        assert found is not None
        return found

    def ticked(at: int) -> list[bool]:
        states = [child.checkState(0) for child in map(group(at).child, range(2)) if child]
        return [state is Qt.CheckState.Checked for state in states]

    def look_again(expected: int) -> None:
        dialog._load()
        qtbot.waitUntil(lambda: dialog.tree.topLevelItemCount() == expected)
        settle(qtbot, window)

    assert dialog.tree.selectedItems() == [group(0)]
    other = group(0).child(1)
    assert other is not None
    other.setCheckState(0, Qt.CheckState.Checked)
    dialog.tree.setCurrentItem(group(1))
    group(2).setSelected(True)
    look_again(5)
    assert (ticked(0), ticked(1), ticked(4)) == ([False, True], [True, False], [True, False])
    assert [dialog.tree.indexOfTopLevelItem(item) for item in dialog.tree.selectedItems()] == [1, 2]
    del groups[1:3]
    look_again(3)
    assert dialog.tree.selectedItems() == [group(1)], "the one after those that went"
    assert ticked(0) == [False, True]
    dialog.close()


def test_the_tags_of_copies_stand_side_by_side(
    qtbot: QtBot, window: MainWindow, with_copies: Path
) -> None:
    dialog = DuplicatesDialog(window.session, window)
    dialog.open()
    qtbot.waitUntil(lambda: dialog.tree.topLevelItemCount() > 0)
    (found,) = dialog.tree.findItems("Ann – Song", Qt.MatchFlag.MatchStartsWith)
    copies = [copy for copy in map(found.child, range(found.childCount())) if copy]
    titles = dialog.tree.headerItem()
    (tags,) = (at for at in range(titles.columnCount()) if titles.text(at) == "Tags")
    assert [copy.text(tags) for copy in copies] == ["Ann · Song"] * 2
    dialog.resize(800, 480)
    qtbot.waitUntil(lambda: dialog.tree.width() <= 800)
    folder = titles.columnCount() - 1
    qtbot.waitUntil(lambda: dialog.tree.columnWidth(0) > dialog.tree.columnWidth(folder))
    dialog.close()


def test_what_was_changed_or_lost_its_copy_meanwhile_stays(
    window: MainWindow, with_copies: Path
) -> None:
    app = window.session.app
    (group,) = (one for one in app.read(queries.duplicates) if "a.flac" in str(one))
    kept, other = group.copies

    def move() -> str:
        return operations.move_to_bin(files=[operations.Going(other, kept)]).run(app).message

    away = Path(kept.row.path_str).rename(with_copies / "away")
    name = os.path.basename(kept.row.path_str)
    assert move().endswith(
        f"1 could not be moved and stays where it is. {name}: the file is not there; scan again."
    )
    assert os.path.exists(other.row.path), "the last copy"
    away.rename(kept.row.path_str)
    with open(other.row.path, "ab") as file:
        file.write(b"more")
    name = os.path.basename(other.row.path_str)
    assert f"{name}: the file was changed since it was read; scan again." in move()
    os.unlink(other.row.path)
    assert f"{name}: the file is not there; scan again." in move()
    make_audio(Path(other.row.path_str), metadata={"title": "Another one"})
    assert "changed" in move()
    assert os.path.exists(kept.row.path)


def test_it_is_done_again_though_files_were_written_anew_before(
    window: MainWindow, with_copies: Path
) -> None:
    """As where a write before it is undone and done again."""
    app = window.session.app
    (group,) = (one for one in app.read(queries.duplicates) if "a.flac" in str(one))
    kept, other = group.copies

    def run(command: object) -> UndoStep:
        assert isinstance(command, Command)
        done = command.run(app)
        assert done.undo is not None
        return done.undo

    step = run(operations.move_to_bin(files=[operations.Going(other, kept)]))
    step = run(step.back())
    assert os.path.exists(other.row.path)
    for copy in group.copies:
        os.utime(copy.row.path)
    drain(scan(app.database, [with_copies]))
    run(step.back())
    assert not os.path.exists(other.row.path)


@pytest.mark.parametrize(
    ("read_only", "writable", "told"),
    [
        (True, False, "its drive is read-only; make the drive writable first"),
        (False, False, "its folder is read-only; allow writing to it first"),
        (False, True, "the system did not move it to the bin; delete the file by hand"),
    ],
)
def test_why_a_file_cannot_go_to_the_bin_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, read_only: bool, writable: bool, told: str
) -> None:
    file = tmp_path / "a.mp3"
    file.write_bytes(b"music")
    monkeypatch.setattr(
        system_bin, "QFile", lambda _name: SimpleNamespace(moveToTrash=lambda: False)
    )
    monkeypatch.setattr(atomic, "on_read_only_drive", lambda _folder: read_only)
    monkeypatch.setattr(os, "access", lambda _folder, _mode: writable)
    assert str(throw_away(os.fsencode(file))) == told
    assert file.read_bytes() == b"music"


def test_a_name_that_is_no_text_cannot_go_to_the_bin(tmp_path: Path) -> None:
    told = throw_away(os.fsencode(tmp_path) + b"/M\xfcller.mp3")
    assert str(told) == "the bin cannot hold its name; rename the file first"
