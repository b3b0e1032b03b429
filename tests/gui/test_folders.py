# SPDX-License-Identifier: GPL-3.0-or-later
"""Folders of the library in the window: taken out, found elsewhere, not there."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QMessageBox
from support.media import make_audio

from genreorganizer import library
from genreorganizer.gui.library import folders, operations
from genreorganizer.gui.library.folders import FoldersDialog
from genreorganizer.gui.library.reports import REPORTS
from genreorganizer.library import scan
from genreorganizer.library.analyze import AnalyzeSummary
from genreorganizer.library.ledger import ScanSummary
from genreorganizer.workers.pool import InlinePool

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from genreorganizer.gui.session.commands import JobOperation
    from genreorganizer.gui.session.session import Session
    from genreorganizer.gui.window.main_window import MainWindow


@pytest.fixture(autouse=True)
def _without_processes(monkeypatch: pytest.MonkeyPatch) -> None:
    inline = InlinePool()
    monkeypatch.setattr(scan, "worker_processes", lambda jobs: scan.Readers(inline, inline))


@pytest.fixture
def music(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> Path:
    """A folder of the library that holds one file."""
    folder = tmp_path / "Music"
    folder.mkdir()
    make_audio(folder / "song.flac")
    run(qtbot, window.session, folder)
    return folder


def run(qtbot: QtBot, session: Session, folder: Path) -> None:
    with qtbot.waitSignal(session.jobs.succeeded):
        session.start(operations.add_folders(folders=[folder]))
    session.jobs.cancel_all()
    qtbot.waitUntil(lambda: session.jobs.running is None)


def opened(qtbot: QtBot, window: MainWindow) -> FoldersDialog:
    window.actions_by_name["folders"].trigger()
    dialog = window.findChild(FoldersDialog)
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.list.topLevelItemCount() > 0)
    return dialog


def choose(dialog: FoldersDialog, folder: Path) -> None:
    for row in range(dialog.list.topLevelItemCount()):
        item = dialog.list.topLevelItem(row)
        if item is not None and item.text(0).startswith(str(folder)):
            dialog.list.setCurrentItem(item)


def told(window: MainWindow) -> str:
    return window.toast.text


def test_a_folder_that_is_gone_is_the_one_to_be_relocated(
    qtbot: QtBot, window: MainWindow, music: Path
) -> None:
    dialog = opened(qtbot, window)
    (chosen,) = dialog.list.selectedItems()  # that of the made-up tracks never was
    assert chosen.text(0).endswith("(not available)")
    dialog.close()


def test_a_relocated_folder_is_looked_at(
    qtbot: QtBot, window: MainWindow, music: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    elsewhere = music.rename(music.with_name("Elsewhere"))
    dialog = opened(qtbot, window)
    choose(dialog, music)
    monkeypatch.setattr(folders, "ask_folder", lambda *_: str(elsewhere))
    said: list[str] = []
    window.session.performed.connect(lambda done: said.append(done.message))
    with qtbot.waitSignal(window.session.jobs.succeeded):
        dialog._relocate.click()
    assert said == [f"Relocated {music} to {elsewhere}; to go back, relocate it again"]
    assert window.session.undo.next_undo is None, "there is nothing to go back to"
    dialog.close()


def test_a_relocation_is_undone_where_the_old_folder_is_still_there(
    qtbot: QtBot, window: MainWindow, music: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def paths() -> list[str]:
        found = window.session.app.read(library.folders.list_folders)
        return [folder.path_str for folder in found]

    elsewhere = Path(shutil.copytree(music, music.with_name("Elsewhere")))
    dialog = opened(qtbot, window)
    choose(dialog, music)
    monkeypatch.setattr(folders, "ask_folder", lambda *_: str(elsewhere))
    with qtbot.waitSignal(window.session.jobs.succeeded):
        dialog._relocate.click()
    dialog.close()
    assert told(window) == f"Relocated {music} to {elsewhere}"
    assert str(elsewhere) in paths()
    (undo,) = window.toast.buttons
    with qtbot.waitSignal(window.session.jobs.succeeded):
        undo.click()
    assert str(music) in paths()
    assert str(elsewhere) not in paths()
    qtbot.waitUntil(lambda: told(window) == "Undone: Relocate folder")
    with qtbot.waitSignal(window.session.jobs.succeeded):
        window.actions_by_name["redo"].trigger()
    assert str(elsewhere) in paths()


def test_of_a_relocated_folder_only_what_is_not_as_it_was_is_told(look: None) -> None:
    assert REPORTS.relocated(ScanSummary(unchanged=3)) is None
    report = REPORTS.relocated(ScanSummary(unchanged=3, missing=2))
    assert report is not None
    assert "2 missing" in report.text


def test_it_is_told_that_a_folder_was_removed(
    qtbot: QtBot, window: MainWindow, music: Path
) -> None:
    dialog = opened(qtbot, window)
    choose(dialog, music)
    dialog._remove.click()
    box = dialog.findChild(QMessageBox)
    assert box is not None
    next(button for button in box.buttons() if button is not box.defaultButton()).click()
    qtbot.waitUntil(lambda: told(window).startswith(f"Removed {music}"))
    dialog.close()


def test_of_a_folder_that_is_not_there_only_that_is_told(
    qtbot: QtBot, window: MainWindow, music: Path
) -> None:
    music.rename(music.with_name("Elsewhere"))
    window.actions_by_name["rescan"].trigger()
    qtbot.waitUntil(lambda: "is its drive connected" in told(window))
    assert "no audio files" not in told(window)


def test_what_a_scan_found_is_not_replaced_by_an_analysis_of_nothing(window: MainWindow) -> None:
    started: list[JobOperation[AnalyzeSummary]] = []
    window.session.starting.connect(started.append)
    window.session.jobs.succeeded.emit(operations.rescan(), ScanSummary(changed=2))
    window.session.jobs.cancel_all()
    nothing = AnalyzeSummary(done=0, skipped=100, failed=0, elapsed_s=0.1)
    some = AnalyzeSummary(done=2, skipped=98, failed=0, elapsed_s=0.1)
    (after_scan,), asked_for = started, operations.analyze()
    assert after_scan.report is not None
    assert asked_for.report is not None
    assert after_scan.report(nothing) is None
    assert after_scan.report(some) == asked_for.report(some)
    told_of = asked_for.report(nothing)
    assert told_of is not None
    assert told_of.text == "Analyzed 0 tracks"
