# SPDX-License-Identifier: GPL-3.0-or-later
"""The undo step of a write, however the write ended."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from support.media import make_audio
from support.settled import settle

from genreorganizer import settings, tags
from genreorganizer.app import App
from genreorganizer.db.engine import open_database
from genreorganizer.errors import EnvironmentFailure
from genreorganizer.gui.window.main_window import MainWindow
from genreorganizer.gui.writing import operations
from genreorganizer.gui.writing.history import HistoryDialog
from genreorganizer.library import review
from genreorganizer.library.jobs import Progress, drain
from genreorganizer.library.scan import Readers, scan
from genreorganizer.workers.pool import InlinePool

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from genreorganizer.gui.session.session import Session
    from genreorganizer.library.jobs import Job

INLINE = InlinePool()


@pytest.fixture
def window(qtbot: QtBot, look: None, session: Session, tmp_path: Path) -> Iterator[MainWindow]:
    database = open_database(tmp_path / "library.sqlite")
    make_audio(tmp_path / "music.flac", seconds=0.2, metadata={"genre": "Rock"})
    drain(scan(database, [tmp_path], readers=Readers(INLINE, INLINE)))
    with database.writing() as connection:
        review.accept(connection, [1], genres=("Jazz",))
    made = MainWindow(session, tmp_path / "window.ini")
    session.open(App(database, tmp_path / "settings.toml", settings.Settings()))
    yield made
    made.close()
    session.close()
    made.deleteLater()


@pytest.mark.parametrize("ending", ["failed", "cancelled"])
def test_what_a_write_did_before_it_was_broken_off_can_be_undone(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, ending: str
) -> None:
    session = window.session
    write = operations.write(track_ids=None, policy="replace")
    written: list[bool] = []

    def broken_off(app: App) -> Job[Any]:
        yield from write.start(app)
        written.append(True)
        while ending == "cancelled":
            yield Progress(1, 2)
        raise EnvironmentFailure("The disk is gone")

    with qtbot.waitSignal(getattr(session.jobs, ending)):
        session.start(replace(write, start=broken_off))
        qtbot.waitUntil(lambda: bool(written))
        if ending == "cancelled":
            session.jobs.cancel_all()
    file = tmp_path / "music.flac"
    assert tags.read(file).genres == ("Jazz",)
    qtbot.waitUntil(lambda: session.undo.next_undo is not None)
    window.undoing.undo_at_once()
    qtbot.waitUntil(lambda: tags.read(file).genres == ("Rock",))
    qtbot.waitUntil(lambda: session.jobs.running is None)


def test_the_history_undoes_a_write_once_however_often_its_button_is_pressed(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    session = window.session
    told: list[str] = []
    session.problem.connect(told.append)
    with qtbot.waitSignal(session.jobs.succeeded):
        session.start(operations.write(track_ids=None, policy="replace"))
    settle(qtbot, window)
    dialog = HistoryDialog(session, window)
    dialog.undo_requested.connect(window.writing._undo)
    dialog.open()
    qtbot.waitUntil(dialog.undo_batch.isEnabled)
    for _ in range(3):
        dialog.undo_batch.click()
    assert not dialog.undo_batch.isEnabled()
    settle(qtbot, window)
    assert tags.read(tmp_path / "music.flac").genres == ("Rock",)
    assert (told, window.undoing.possible) == ([], True)
    dialog.close()
