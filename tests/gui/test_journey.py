# SPDX-License-Identifier: GPL-3.0-or-later
"""The whole way in the window: first run, scan, analyze, review, write, undo, playlist, export."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox
from support.dialogs import wait_for
from support.media import chord, make_audio
from support.settled import settle
from support.tiny_app import TinyApp, without_processes
from support.tiny_model import make_model

from genreorganizer import settings, tags
from genreorganizer.db.engine import open_database
from genreorganizer.db.tracks import rows as read_rows
from genreorganizer.domain.review import TrackState
from genreorganizer.gui.playlists.dialogs import ExportPlaylistDialog, NameDialog
from genreorganizer.gui.window.main_window import MainWindow
from genreorganizer.gui.writing.history import HistoryDialog
from genreorganizer.gui.writing.write_preview import WritePreviewDialog

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from genreorganizer.gui.session.session import Session


@pytest.fixture
def music(tmp_path: Path) -> Path:
    folder = tmp_path / "Musik & <b>más"
    folder.mkdir()
    for number, suffix in enumerate(("mp3", "flac", "ogg")):
        make_audio(
            folder / f"{number} ünï.{suffix}", seconds=12.0 + number, signal=chord,
            metadata={"title": f"Title {number}", "artist": "Somebody"},
        )  # fmt: skip
    (folder / "broken.mp3").write_bytes(b"this is no audio" * 50)
    return folder


@pytest.fixture
def window(
    qtbot: QtBot, look: None, session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[MainWindow]:
    without_processes(monkeypatch)
    made = MainWindow(session, tmp_path / "window.ini")
    made.show()
    made.activateWindow()  # nobody else does on a display without a window manager
    qtbot.waitUntil(made.isActiveWindow)
    database = open_database(tmp_path / "library.sqlite")
    app = TinyApp(database, tmp_path / "settings.toml", settings.Settings())
    app.models = make_model(tmp_path / "models", threshold=0.0)
    session.open(app)
    yield made
    made.close()
    session.close()
    made.deleteLater()


def answer(qtbot: QtBot, window: MainWindow, button: str) -> None:
    qtbot.waitUntil(lambda: bool(window.findChildren(QMessageBox)))
    box = window.findChildren(QMessageBox)[-1]
    next(one for one in box.buttons() if one.text().replace("&", "") == button).click()
    qtbot.waitUntil(lambda: not window.findChildren(QMessageBox))


def test_from_the_first_run_to_an_exported_playlist(
    qtbot: QtBot, window: MainWindow, music: Path, tmp_path: Path
) -> None:
    qtbot.waitUntil(window.welcome.isVisible)
    before = {path: path.read_bytes() for path in sorted(music.iterdir())}

    window.welcome.folders_dropped.emit([str(music)])
    settle(qtbot, window)
    window.navigation.choose("review")
    qtbot.waitUntil(lambda: len(window.tracks.model.ids) == 3)
    assert not window.welcome.isVisible()
    qtbot.waitUntil(lambda: window.navigation.data.states.get("unreadable") == 1)
    assert {path: path.read_bytes() for path in before} == before

    window.tracks.go_to(window.tracks.model.ids[0])  # tracks may have come above the first one
    for _ in range(3):
        qtbot.keyClick(window.tracks.table, Qt.Key.Key_A)
    qtbot.waitUntil(lambda: len(window.tracks.model.ids) == 0)

    window.actions_by_name["write"].trigger()
    preview = wait_for(qtbot, WritePreviewDialog)
    qtbot.waitUntil(preview.ok.isEnabled)
    assert preview.model.count("written") == 3
    assert {path: path.read_bytes() for path in before} == before
    preview.ok.click()
    settle(qtbot, window)
    qtbot.waitUntil(lambda: window.navigation.data.states.get("written") == 3)
    written = [path for path in before if path.name != "broken.mp3"]
    assert all(len(tags.read(path).genres) == 1 for path in written)

    window.actions_by_name["undo"].trigger()
    answer(qtbot, window, "Undo the write")
    qtbot.waitUntil(lambda: window.navigation.data.states.get("accepted") == 3)
    settle(qtbot, window)
    assert all(tags.read(path).genres == () for path in written), "the files know it too"
    window.actions_by_name["redo"].trigger()
    answer(qtbot, window, "Write again")
    qtbot.waitUntil(lambda: window.navigation.data.states.get("written") == 3)
    settle(qtbot, window)
    assert all(len(tags.read(path).genres) == 1 for path in written)
    qtbot.waitUntil(lambda: "Write 3 files" in window.actions_by_name["undo"].text())
    qtbot.waitUntil(lambda: [button.text() for button in window.toast.buttons][1:] == ["&Undo"])
    window.toast.buttons[1].click()
    qtbot.waitUntil(lambda: window.navigation.data.states.get("accepted") == 3)
    settle(qtbot, window)
    assert all(tags.read(path).genres == () for path in written)
    window.actions_by_name["undo"].trigger()
    qtbot.waitUntil(lambda: window.navigation.data.states.get("accepted") == 2)
    for _ in range(2):
        settle(qtbot, window)
        window.actions_by_name["redo"].trigger()
        if window.findChildren(QMessageBox):
            answer(qtbot, window, "Write again")
        settle(qtbot, window)
    qtbot.waitUntil(lambda: window.navigation.data.states.get("written") == 3)

    window.navigation.choose("written")
    qtbot.waitUntil(lambda: len(window.tracks.model.ids) == 3)
    window.tracks.table.selectAll()
    window.actions_by_name["new_playlist"].trigger()
    name = wait_for(qtbot, NameDialog)
    name.edit.setText("Späte <i>Stücke</i>")
    name.accept()
    qtbot.waitUntil(lambda: len(window.navigation.data.playlists) == 1)
    window.navigation.choose(f"playlist:{window.navigation.data.playlists[0].id}")
    qtbot.waitUntil(lambda: window.tracks.title.text() == "Späte <i>Stücke</i>")
    window.actions_by_name["export_playlists"].trigger()
    export = wait_for(qtbot, ExportPlaylistDialog)
    target = tmp_path / "out.m3u8"
    export.file.setText(str(target))
    export.accept()
    qtbot.waitUntil(target.exists)
    assert "ünï.mp3" in target.read_text("utf-8")

    window.actions_by_name["history"].trigger()
    history = wait_for(qtbot, HistoryDialog)
    qtbot.waitUntil(history.undo_batch.isEnabled)
    history.undo_batch.click()
    settle(qtbot, window)
    qtbot.waitUntil(lambda: window.navigation.data.states.get("accepted") == 3)
    qtbot.waitUntil(lambda: history.batches.topLevelItemCount() == 6)
    assert history.batches.topLevelItem(0).text(2) == "3 restored"
    assert history.batches.topLevelItem(5).text(2).startswith("3 written, undone on ")
    assert "(" in history.batches.topLevelItem(5).text(1)
    newest = history.batches.topLevelItem(0)
    assert newest is not None
    history.batches.setCurrentItem(newest)
    assert history.undo_batch.text() == "Write &again"
    qtbot.waitUntil(
        lambda: [history.entries.topLevelItem(row).text(3) for row in range(3)] == ["restored"] * 3
    )
    history.close()
    assert all(tags.read(path).genres == () for path in written)


def test_a_folder_that_is_gone_gets_one_line(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    window.library.add([str(tmp_path / "nowhere")])
    settle(qtbot, window)
    qtbot.waitUntil(lambda: "nowhere" in window.toast.text)
    assert "\n" not in window.toast.text


def test_tracks_can_be_analyzed_again(qtbot: QtBot, window: MainWindow, music: Path) -> None:
    window.library.add([str(music)])
    settle(qtbot, window)
    window.navigation.choose("all")
    qtbot.waitUntil(lambda: len(window.tracks.model.ids) == 4)
    rows = window.session.app.read(read_rows, list(window.tracks.model.ids))
    assert sum(row.state is TrackState.SUGGESTED for row in rows) == 3
    window.tracks.table.selectAll()
    window.actions_by_name["analyze_selected"].trigger()
    with qtbot.waitSignal(window.session.jobs.succeeded) as heard:
        pass
    assert heard.args is not None
    assert heard.args[1].done == 3
