# SPDX-License-Identifier: GPL-3.0-or-later
"""The library is checked and backed up while the window is open and nothing else runs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtWidgets import QMessageBox

from genreorganizer.app import open_app
from genreorganizer.db import backups, engine
from genreorganizer.gui.library import flows, operations
from genreorganizer.gui.library.daily_maintenance import DailyMaintenance
from genreorganizer.gui.session.commands import JobOperation
from genreorganizer.library.jobs import Progress

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtCore import QObject
    from pytestqt.qtbot import QtBot

    from genreorganizer.gui.session.session import Session
    from genreorganizer.gui.window.main_window import MainWindow


@pytest.fixture
def path(session: Session, tmp_path: Path) -> Path:
    return tmp_path / "library.sqlite"


def test_care_is_taken_quietly(qtbot: QtBot, session: Session, holder: QObject, path: Path) -> None:
    maintenance = DailyMaintenance(session, holder)
    session.open(open_app(path, settings_path=path.with_name("settings.toml")))
    assert maintenance.waiting
    maintenance.take()
    assert session.jobs.running is None
    qtbot.waitUntil(lambda: not maintenance.busy)
    assert len(list(backups.folder(path).iterdir())) == 1
    assert maintenance.waiting


def test_care_waits_for_jobs(qtbot: QtBot, session: Session, holder: QObject, path: Path) -> None:
    maintenance = DailyMaintenance(session, holder)
    session.open(open_app(path, settings_path=path.with_name("settings.toml")))

    def job() -> Iterator[Progress]:
        while True:
            yield Progress(0)

    session.start(JobOperation("scan", "Scanning", lambda _app: job()))  # type: ignore[arg-type, return-value]
    maintenance.take()
    assert not maintenance.busy
    assert maintenance.waiting
    session.jobs.cancel_all()
    qtbot.waitUntil(lambda: session.jobs.running is None)
    assert not backups.folder(path).exists()


def test_closing_breaks_a_long_check_off(
    qtbot: QtBot, session: Session, holder: QObject, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = open_app(path, settings_path=path.with_name("settings.toml"))
    monkeypatch.setattr(
        engine,
        "_CHECK",
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n",
    )
    maintenance = DailyMaintenance(session, holder)
    told: list[object] = []
    session.problem.connect(told.append)
    session.broke.connect(told.append)
    session.open(app)
    maintenance.take()
    session.close()
    qtbot.waitUntil(lambda: not maintenance.busy)
    assert told == []


def test_care_ends_with_the_window(session: Session, holder: QObject, path: Path) -> None:
    maintenance = DailyMaintenance(session, holder)
    session.open(open_app(path, settings_path=path.with_name("settings.toml")))
    maintenance.take()
    session.close()
    assert not maintenance.waiting


def test_a_restored_library_has_nothing_to_take_back(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    backup = tmp_path / "backup.sqlite"
    window.session.app.database.backup(backup)
    window.review.accept()
    undo = window.actions_by_name["undo"]
    qtbot.waitUntil(undo.isEnabled)
    monkeypatch.setattr(flows, "ask_file", lambda *_asked: str(backup))
    window.library.restore()
    qtbot.waitUntil(lambda: bool(window.findChildren(QMessageBox)))
    (box,) = window.findChildren(QMessageBox)
    (replace,) = (one for one in box.buttons() if "Replace" in one.text())
    with qtbot.waitSignal(window.session.jobs.succeeded):
        replace.click()
    qtbot.waitUntil(lambda: not undo.isEnabled())


def test_what_was_saved_is_told_with_its_place(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    place = window.tracks.place
    assert place is not None
    saves: dict[JobOperation[Any], str] = {
        operations.backup(file=tmp_path / "b.sqlite"): "b.sqlite",
        operations.export_csv(file=tmp_path / "t.csv", listing=place.listing()): "t.csv",
        operations.restore(file=tmp_path / "b.sqlite"): "replaced-",
    }
    for operation, name in saves.items():
        window.session.start(operation)
        qtbot.waitUntil(lambda name=name: name in window.toast.text)
