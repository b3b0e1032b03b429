# SPDX-License-Identifier: GPL-3.0-or-later
"""What was asked for goes on at the next start, however the program ended."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from typing import TYPE_CHECKING

import pytest
from support.media import chord, make_audio
from support.tiny_app import TinyApp, without_processes
from support.tiny_model import make_model

from genreorganizer import settings
from genreorganizer.db.engine import open_database
from genreorganizer.gui.library import operations as library_operations
from genreorganizer.gui.session.commands import JobOperation
from genreorganizer.gui.window.main_window import MainWindow
from genreorganizer.library import pending
from genreorganizer.library.jobs import Progress

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from genreorganizer.gui.session.session import Session

_TRACKS = 5
_DYING = """
import os, signal, sys
from pathlib import Path
from genreorganizer.workers.pool import InlinePool
from genreorganizer.classify.registry import Registry
from genreorganizer.db.engine import open_database
from genreorganizer.library import analyze, pending, scan
from genreorganizer.library.jobs import drain
from genreorganizer.settings import AnalysisSettings

inline = InlinePool()
scan.worker_processes = lambda jobs: scan.Readers(inline, inline)
analyze._COMMIT_RESULTS = 1
database = open_database(Path(sys.argv[1]))
drain(pending.kept(database, pending.SCAN, scan.scan(database, [Path(sys.argv[2])])))
registry = Registry([Path(sys.argv[3])])
job = analyze.analyze(database, registry, settings=AnalysisSettings(), pool=inline)
for progress in pending.kept(database, pending.ANALYZE, job):
    if progress.done == 2:
        os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.fixture
def music(tmp_path: Path) -> Path:
    folder = tmp_path / "music"
    folder.mkdir()
    for number in range(_TRACKS):
        make_audio(folder / f"{number}.wav", seconds=6.0 + number, signal=chord)
    return folder


def opened(tmp_path: Path) -> TinyApp:
    database = open_database(tmp_path / "library.sqlite")
    app = TinyApp(database, tmp_path / "settings.toml", settings.Settings())
    app.models = tmp_path / "models"
    return app


def unanalyzed(window: MainWindow) -> int:
    return window.navigation.data.states.get("new", 0)


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="there is no such signal here")
def test_an_analysis_that_was_killed_goes_on_by_itself(
    qtbot: QtBot, look: None, session: Session, tmp_path: Path, music: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    without_processes(monkeypatch)
    models = make_model(tmp_path / "models", threshold=0.0)
    killed = subprocess.run(
        [sys.executable, "-c", _DYING, str(tmp_path / "library.sqlite"), str(music), str(models)],
        check=False,
    )
    assert killed.returncode == -signal.SIGKILL
    app = opened(tmp_path)
    with app.database.reading() as connection:
        assert pending.load(connection) == {pending.ANALYZE}

    window = MainWindow(session, tmp_path / "window.ini")
    window.show()
    with qtbot.waitSignal(session.jobs.succeeded) as told:
        session.open(app)
    assert told.args is not None
    assert 0 < told.args[1].done < _TRACKS
    with app.database.reading() as connection:
        assert not pending.load(connection)
    qtbot.waitUntil(lambda: window.navigation.data.total == _TRACKS and not unanalyzed(window))
    window.close()


@pytest.mark.parametrize("way", ["button", "menu"])
def test_what_was_paused_is_offered_until_it_is_begun(
    qtbot: QtBot, look: None, session: Session, tmp_path: Path, music: Path,
    monkeypatch: pytest.MonkeyPatch, way: str,
) -> None:  # fmt: skip
    from genreorganizer.library.jobs import drain
    from genreorganizer.library.scan import scan

    without_processes(monkeypatch)
    make_model(tmp_path / "models", threshold=0.0)
    app = opened(tmp_path)
    drain(scan(app.database, [music]))
    with app.database.writing() as connection:
        pending.add(connection, pending.ANALYZE, pending.PAUSED)
    window = MainWindow(session, tmp_path / "window.ini")
    window.show()
    session.open(app)
    qtbot.waitUntil(lambda: window.toast.text == "Paused, 5 tracks not analyzed yet.")
    assert session.jobs.running is None
    assert not window.toast.going
    with qtbot.waitSignal(session.jobs.succeeded):  # nothing new is there to analyze
        session.start(library_operations.scan_changed(folders=[os.fsencode(music)]))
    qtbot.waitUntil(lambda: window.toast.text == "Paused, 5 tracks not analyzed yet.")
    with qtbot.waitSignal(session.jobs.succeeded):
        if way == "button":
            window.toast.buttons[0].click()
        else:
            window.actions_by_name["analyze"].trigger()
    assert not window.toast.text.startswith("Paused")
    assert window.toast.going
    with app.database.reading() as connection:
        assert not pending.load(connection)
    window.close()


def test_what_is_being_analyzed_is_not_offered_to_be_analyzed(
    qtbot: QtBot, look: None, session: Session, tmp_path: Path, music: Path
) -> None:
    from genreorganizer.library.jobs import drain
    from genreorganizer.library.scan import scan

    app, listened = opened(tmp_path), threading.Event()
    drain(scan(app.database, [music]))
    with app.database.writing() as connection:
        pending.add(connection, pending.ANALYZE, pending.PAUSED)
    window = MainWindow(session, tmp_path / "window.ini")
    window.show()
    session.open(app)
    button = window.tracks.empty.button
    qtbot.waitUntil(lambda: button.isVisible() and button.text() == "&Analyze")

    def listen(_app: object) -> Iterator[None]:
        listened.wait(60)
        yield from ()

    session.start(JobOperation("analyze", "Analyzing", listen))  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: not button.isVisible())
    assert window.tracks.empty.isVisible()
    listened.set()
    qtbot.waitUntil(button.isVisible)
    window.close()


def test_what_is_begun_while_the_first_list_is_read_is_no_earlier_work(
    qtbot: QtBot, look: None, session: Session, tmp_path: Path
) -> None:
    begun: list[JobOperation[object]] = []
    session.starting.connect(begun.append)
    window = MainWindow(session, tmp_path / "window.ini")
    window.show()
    app, listed = opened(tmp_path), threading.Event()
    session.lists.ask(session, lambda: listed.wait(60), lambda _: None)
    session.open(app)
    with app.database.writing() as connection:
        pending.add(connection, pending.SCAN)  # as a scan does that is begun now
    with qtbot.waitSignal(session.settled):
        listed.set()
    assert not begun
    window.close()


def endless() -> Iterator[Progress]:
    while True:
        yield Progress(1)


@pytest.mark.parametrize(("quits", "left"), [(True, {pending.ANALYZE}), (False, set())])
def test_an_analysis_that_waits_for_its_turn_at_the_end_is_remembered(
    qtbot: QtBot, look: None, session: Session, tmp_path: Path, quits: bool, left: set[str]
) -> None:
    window = MainWindow(session, tmp_path / "window.ini")
    app = opened(tmp_path)
    session.open(app)
    qtbot.waitUntil(lambda: not session.lists.busy)  # what was pending before is known
    session.start(JobOperation("backup", "Backing up", lambda _: endless()))  # type: ignore[arg-type, return-value]
    qtbot.waitUntil(lambda: session.jobs.running is not None)
    session.start(library_operations.analyze())
    assert len(session.jobs.waiting) == 1
    qtbot.waitUntil(lambda: not session.writes.busy)
    if not quits:
        session.jobs.cancel_all()
        qtbot.waitUntil(lambda: session.jobs.running is None)
        qtbot.waitUntil(lambda: not session.writes.busy)
    session.close()
    window.close()
    again = opened(tmp_path)
    with again.database.reading() as connection:
        assert pending.load(connection) == left
    again.close()


@pytest.mark.parametrize(("quits", "left"), [(True, {pending.ANALYZE}), (False, set())])
def test_quitting_keeps_what_cancelling_gives_up(
    qtbot: QtBot, look: None, session: Session, tmp_path: Path, quits: bool, left: set[str]
) -> None:
    window = MainWindow(session, tmp_path / "window.ini")
    app = opened(tmp_path)
    session.open(app)
    qtbot.waitUntil(lambda: not session.lists.busy)  # what was pending before is known
    operation = JobOperation(
        "analyze",
        "Analyzing",
        lambda opened: pending.kept(opened.database, pending.ANALYZE, endless()),  # type: ignore[arg-type]
        pending="analyze",
    )
    session.start(operation)
    driver = session.jobs.driver
    assert driver is not None
    qtbot.waitUntil(lambda: driver.report.done > 0)
    if not quits:
        session.jobs.cancel_all()
        qtbot.waitUntil(lambda: session.jobs.running is None)
        qtbot.waitUntil(lambda: not session.writes.busy)
    session.close()
    window.close()
    again = opened(tmp_path)
    with again.database.reading() as connection:
        assert pending.load(connection) == left
    again.close()
