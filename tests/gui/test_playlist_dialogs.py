# SPDX-License-Identifier: GPL-3.0-or-later
"""Smart playlists, playlists of similar tracks, playlist files."""

from __future__ import annotations

import os
import threading
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from support.dialogs import wait_for
from support.settled import settle

from genreorganizer.domain.navigation import PlaylistInfo
from genreorganizer.gui.playlists import copy_dialog, operations, replacing
from genreorganizer.gui.playlists.copy_dialog import CopyFilesDialog
from genreorganizer.gui.playlists.dialogs import ExportPlaylistDialog, NameDialog
from genreorganizer.gui.playlists.file_dialogs import (
    ExportPlaylistsDialog,
    SimilarPlaylistDialog,
    files_for,
)
from genreorganizer.gui.playlists.name import PlaylistName
from genreorganizer.gui.playlists.smart_dialog import SmartPlaylistDialog
from genreorganizer.gui.widgets.dialog import Dialog
from genreorganizer.library import queries
from genreorganizer.playlists.names import file_name

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from genreorganizer.gui.session.session import Session
    from genreorganizer.gui.window.main_window import MainWindow

_D = TypeVar("_D", bound=Dialog)


@pytest.fixture
def session(session: Session) -> Session:
    """A session that answers what dialogs ask, as it does when a list is shown."""
    session.extras.begin()
    return session


def opened(qtbot: QtBot, window: MainWindow, action: str, kind: type[_D]) -> _D:
    window.actions_by_name[action].trigger()
    return wait_for(qtbot, kind)


@pytest.mark.parametrize(
    ("name", "file"),
    [
        ("Jazz", "Jazz"),
        ("a/b:c", "a_b_c"),
        ("..", "playlist"),
        ("x\n\u202ey", "x__y"),
        ("日本", "日本"),
    ],
)
def test_names_become_file_names(name: str, file: str) -> None:
    assert file_name(name) == file


def test_no_two_playlists_go_to_one_file(tmp_path: Path) -> None:
    files = files_for(["a/b", "a:b", "A_B", "c"], tmp_path, ".m3u8")
    assert [file.name for _, file in files] == [
        "a_b.m3u8", "a_b (2).m3u8", "A_B (3).m3u8", "c.m3u8",
    ]  # fmt: skip


def test_the_format_is_the_ending_of_the_file(
    qtbot: QtBot, look: None, session: Session, tmp_path: Path
) -> None:
    session.extras.begin()
    dialog = ExportPlaylistDialog(session, "Jazz")
    dialog.open()
    assert dialog.file.text().endswith("Jazz.m3u8")
    dialog.file.setText(str(tmp_path / "x.m3u8"))
    dialog.format.choose(".XSPF")
    assert dialog.file.text() == str(tmp_path / "x.xspf")
    assert dialog.format.suffix == ".xspf"
    qtbot.waitUntil(lambda: not session.extras.busy)
    assert not dialog.note.text()
    (tmp_path / "x.m3u8").touch()
    dialog.format.choose(".m3u8")
    qtbot.waitUntil(lambda: "replaced" in dialog.note.text())
    dialog.format.choose(".mp3")
    assert dialog.format.suffix == ".m3u8"
    dialog.file.clear()
    dialog.format.choose(".xspf")
    assert not dialog._ok.isEnabled()
    dialog.close()


@pytest.mark.parametrize("kind", ["one", "several", "copy"])
def test_typing_a_place_does_not_wait_for_a_drive_that_sleeps(
    qtbot: QtBot, look: None, session: Session, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    session.extras.begin()
    awake = threading.Event()
    asked_by: set[threading.Thread] = set()

    def sleeping(answer: Any) -> Any:
        def ask(_path: object) -> Any:
            asked_by.add(threading.current_thread())
            awake.wait(60)
            return answer

        return ask

    path = SimpleNamespace(isfile=sleeping(True))
    monkeypatch.setattr(replacing, "os", SimpleNamespace(path=path))
    monkeypatch.setattr(copy_dialog, "nearest", sleeping("/"))
    made: ExportPlaylistDialog | ExportPlaylistsDialog | CopyFilesDialog
    if kind == "one":
        made = ExportPlaylistDialog(session, "Jazz")
        edit = made.file
    else:
        listed = [PlaylistInfo(1, "Jazz", None, 3)]
        several = kind == "several"
        made = (
            ExportPlaylistsDialog(session, listed) if several
            else CopyFilesDialog(session, "Jazz", 3)
        )  # fmt: skip
        edit = made.folder
    qtbot.addWidget(made)
    made.show()
    edit.clear()
    qtbot.keyClicks(edit, "/net/nas/x")
    assert edit.text() == "/net/nas/x"
    awake.set()
    said = {"one": "replaced", "several": "1 existing file will be", "copy": "free"}[kind]
    qtbot.waitUntil(lambda: said in made.note.text())
    assert threading.main_thread() not in asked_by
    made.close()


@pytest.mark.parametrize("there", [False, True])
def test_no_file_is_replaced_before_that_was_told(
    qtbot: QtBot, look: None, session: Session, monkeypatch: pytest.MonkeyPatch, there: bool
) -> None:
    awake = threading.Event()
    path = SimpleNamespace(isfile=lambda _path: awake.wait(60) and there)
    monkeypatch.setattr(replacing, "os", SimpleNamespace(path=path))
    chosen: list[object] = []
    dialog = ExportPlaylistDialog(session, "Jazz")
    dialog.chosen.connect(lambda file, _absolute: chosen.append(file))
    dialog.open()
    dialog.accept()
    assert not chosen
    awake.set()
    qtbot.waitUntil(lambda: bool(dialog.note.text() if there else chosen))
    if there:
        assert dialog.isVisible()
        assert not chosen
        dialog.accept()
    assert len(chosen) == 1


def test_a_long_name_of_a_playlist_scrolls_nothing(
    qtbot: QtBot, look: None, session: Session
) -> None:
    name = "Calm " + "name " * 40
    dialog = ExportPlaylistsDialog(session, [PlaylistInfo(1, name, None, 3)])
    qtbot.addWidget(dialog)
    dialog.show()
    QApplication.processEvents()
    assert not dialog.list.horizontalScrollBar().isVisible()
    assert dialog.list.item(0).toolTip() == name


def test_a_smart_playlist_is_built_previewed_and_changed(qtbot: QtBot, window: MainWindow) -> None:
    made = opened(qtbot, window, "new_smart", SmartPlaylistDialog)
    assert not made._ok.isEnabled()
    made.name.setText("Rocks <b>")
    made.rule.builder.add.click()
    line = made.rule.builder.editors()[0]
    line.subject.setCurrentIndex(line.subject.findData("suggested"))
    line.genre.setCurrentText("Rock")
    assert made.rule.query.text() == "suggested:Rock"
    app = window.session.app
    preview = app.read(queries.rule_preview, "suggested:Rock", "artist", None, 6)
    assert preview.matching > 2
    qtbot.waitUntil(lambda: str(preview.matching) in made.found.text())
    made.limited.setChecked(True)
    made.limit.setValue(2)
    qtbot.waitUntil(lambda: made.preview.count() == 2)
    made.accept()
    qtbot.waitUntil(lambda: len(window.navigation.data.playlists) == 1)
    (listed,) = window.navigation.data.playlists
    assert (listed.name, listed.query, listed.count) == ("Rocks <b>", "suggested:Rock", 2)

    window.navigation.choose(f"playlist:{listed.id}")
    qtbot.waitUntil(lambda: len(window.tracks.model.ids) == 2)
    again = opened(qtbot, window, "edit_smart", SmartPlaylistDialog)
    assert again.name.isReadOnly()
    assert again.limit.value() == 2
    again.rule.query.setText("suggested:Rock OR suggested:Jazz")
    qtbot.waitUntil(lambda: len(again.rule.builder.editors()) == 2)
    again.limit.setValue(3)
    qtbot.waitUntil(lambda: again.preview.count() == 3)
    again.accept()
    qtbot.waitUntil(lambda: len(window.tracks.model.ids) == 3)


@pytest.mark.parametrize(
    ("action", "kind"),
    [
        ("new_playlist", NameDialog),
        ("new_smart", SmartPlaylistDialog),
        ("new_similar", SimilarPlaylistDialog),
    ],
)
def test_a_taken_name_is_told_before_the_dialog_closes(
    qtbot: QtBot, window: MainWindow, action: str, kind: type[Dialog]
) -> None:
    qtbot.waitUntil(lambda: window.tracks.selected_count() == 1)
    ids = window.tracks.selected_ids()
    window.session.perform(operations.create(name="Mine", track_ids=ids))
    qtbot.waitUntil(lambda: len(window.navigation.data.playlists) == 1)
    dialog = opened(qtbot, window, action, kind)
    if isinstance(dialog, SmartPlaylistDialog):
        dialog.rule.query.setText("year<2000")
    name = dialog.findChild(PlaylistName)
    assert isinstance(name, PlaylistName)
    name.setText(" Mine ")
    assert name.hint.isVisible()
    dialog.accept()
    assert dialog.isVisible()
    name.setText("Mine too")
    assert not name.hint.isVisible()
    dialog.accept()
    qtbot.waitUntil(lambda: len(window.navigation.data.playlists) == 2)


def test_a_wrong_rule_cannot_be_saved(qtbot: QtBot, window: MainWindow) -> None:
    made = opened(qtbot, window, "new_smart", SmartPlaylistDialog)
    made.name.setText("x")
    made.rule.query.setText("year<")
    qtbot.waitUntil(lambda: bool(made.rule.query.property("wrong")))
    assert not made._ok.isEnabled()
    made.rule.query.setText("year<2000 (a OR b)")
    qtbot.waitUntil(made.rule.builder.note.isVisible)
    assert made._ok.isEnabled()
    made.close()


def test_tracks_lead_to_similar_ones(qtbot: QtBot, window: MainWindow) -> None:
    window.navigation.choose("review")
    qtbot.waitUntil(lambda: window.tracks.selected_count() == 1)
    dialog = opened(qtbot, window, "new_similar", SimilarPlaylistDialog)
    dialog.name.setText("Like it")
    dialog.size_box.setValue(7)
    dialog.accept()
    qtbot.waitUntil(lambda: [item.count for item in window.navigation.data.playlists] == [8])


def test_several_playlists_go_out_and_come_in(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    for name in ("One", "Two", "Three"):
        window.session.perform(operations.create_smart(name=name, query="suggested:Rock"))
    qtbot.waitUntil(lambda: len(window.navigation.data.playlists) == 3)
    export = opened(qtbot, window, "export_several", ExportPlaylistsDialog)
    export.folder.setText(str(tmp_path / "out"))
    assert export.list.item(1).text() == "Three"
    export.list.item(1).setCheckState(Qt.CheckState.Unchecked)
    export.accept()
    qtbot.waitUntil(lambda: (tmp_path / "out" / "Two.m3u8").exists())
    settle(qtbot, window)
    assert sorted(file.name for file in (tmp_path / "out").iterdir()) == ["One.m3u8", "Two.m3u8"]
    qtbot.waitUntil(lambda: "2 playlist" in window.toast.text)
    window.playlist_files.import_files([tmp_path / "out" / "One.m3u8", tmp_path / "none.m3u8"])
    qtbot.waitUntil(lambda: len(window.navigation.data.playlists) == 4)
    qtbot.waitUntil(lambda: "none.m3u8" in window.toast.text)
    (undo,) = [button for button in window.toast.buttons if "Undo" in button.text()]
    undo.click()
    qtbot.waitUntil(lambda: len(window.navigation.data.playlists) == 3)
    window.actions_by_name["redo"].trigger()
    qtbot.waitUntil(lambda: len(window.navigation.data.playlists) == 4)


def test_files_of_a_playlist_are_copied_and_the_copies_undone(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    ids = list(window.tracks.model.ids[:2])
    source = tmp_path / "music"
    source.mkdir()
    with window.session.app.database.writing() as connection:
        for number in ids:
            file = source / f"{number}.mp3"
            file.write_bytes(b"x" * number)
            facts = (os.fsencode(file), number, file.stat().st_mtime_ns, number)
            connection.exec_driver_sql(
                "UPDATE track SET path = ?, size = ?, mtime_ns = ? WHERE id = ?", facts
            )
    window.session.perform(operations.create(name="Stick", track_ids=ids))
    qtbot.waitUntil(lambda: bool(window.navigation.data.playlists))
    window.navigation.choose(f"playlist:{window.navigation.data.playlists[0].id}")
    dialog = opened(qtbot, window, "copy_playlist", CopyFilesDialog)
    dialog.accept()
    assert dialog.isVisible()  # no folder is chosen yet
    dialog.folder.setText(str(tmp_path / "stick"))
    dialog.accept()
    copies = tmp_path / "stick" / "Stick"
    qtbot.waitUntil(lambda: (copies / "Stick.m3u8").exists())
    assert len(list(copies.iterdir())) == 3
    qtbot.waitUntil(lambda: window.undoing.possible and window.session.undo.next_undo is not None)
    window.undoing.undo_at_once()
    qtbot.waitUntil(lambda: not copies.exists())
    qtbot.waitUntil(lambda: window.toast.text == "Removed 2 copies")
    qtbot.waitUntil(lambda: window.undoing.possible and window.session.undo.next_redo is not None)
    step = window.session.undo.next_redo
    assert step is not None
    window.undoing._redo(step)
    qtbot.waitUntil(lambda: window.toast.text == "Made 2 copies again")
