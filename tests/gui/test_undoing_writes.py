# SPDX-License-Identifier: GPL-3.0-or-later
"""The undo step of a write, however the write ended."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from support.media import make_audio
from support.settled import settle

from genreorganizer import settings, tags
from genreorganizer.app import App
from genreorganizer.db.engine import open_database
from genreorganizer.errors import EnvironmentFailure
from genreorganizer.gui.tracks import columns
from genreorganizer.gui.window.main_window import MainWindow
from genreorganizer.gui.writing import operations
from genreorganizer.gui.writing.history import HistoryDialog
from genreorganizer.gui.writing.write_preview import WritePreviewDialog
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


def test_a_write_that_left_all_genres_as_they_are_lets_them_wait_no_more_until_it_is_undone(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    states = window.navigation
    qtbot.waitUntil(lambda: states.data.states.get("accepted") == 1)
    window.navigation.choose("accepted")
    settle(qtbot, window)
    window.actions_by_name["write"].trigger()
    (preview,) = window.findChildren(WritePreviewDialog)
    preview.policy.setCurrentIndex(preview.policy.findData("fill"))
    qtbot.waitUntil(preview.ok.isEnabled)
    assert (preview.summary.text(), preview.ok.text()) == (
        "0 files will change, 1 unchanged.",
        "&Write",
    )
    preview.ok.click()
    qtbot.waitUntil(lambda: states.data.states == {"kept": 1})
    assert tags.read(tmp_path / "music.flac").genres == ("Rock",)
    window.navigation.choose("kept")
    settle(qtbot, window)
    row = window.tracks.current_row()
    assert row is not None
    assert columns.genre_text(row) == "Rock"
    assert window.inspector.state.text() == "Left as it is · Rock"

    undo, redo = (window.actions_by_name[name] for name in ("undo", "redo"))
    assert undo.text() == "&Undo: Leave it as it is"
    undo.trigger()  # changes no file, so nothing is asked
    qtbot.waitUntil(lambda: states.data.states == {"accepted": 1})
    settle(qtbot, window)
    redo.trigger()
    qtbot.waitUntil(lambda: states.data.states == {"kept": 1})
    settle(qtbot, window)

    dialog = HistoryDialog(window.session, window)
    dialog.undo_requested.connect(window.writing._undo)
    dialog.open()
    settle(qtbot, window)
    newest = dialog.batches.topLevelItem(0)
    assert newest is not None
    dialog.batches.setCurrentItem(newest)
    settle(qtbot, window)
    assert dialog.undo_batch.isEnabled()
    dialog.undo_batch.click()
    qtbot.waitUntil(lambda: states.data.states == {"accepted": 1})
    settle(qtbot, window)
    dialog.close()


def test_what_is_not_unticked_of_a_preview_is_written_or_left(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    session = window.session
    for name in ("plain", "other"):
        make_audio(tmp_path / f"{name}.flac", seconds=0.2)
    drain(scan(session.app.database, [tmp_path], readers=Readers(INLINE, INLINE)))
    with session.app.database.writing() as connection:
        review.accept(connection, [1, 2, 3], genres=("Jazz",))
    dialog = WritePreviewDialog(session, None, window)
    dialog.write_requested.connect(window.writing._write)
    dialog.policy.setCurrentIndex(dialog.policy.findData("fill"))
    qtbot.waitUntil(lambda: len(dialog.model.ticked()) == 2)
    qtbot.waitUntil(dialog.ok.isEnabled)
    line = next(i for i, one in enumerate(dialog.model.lines) if b"other" in one.path)
    dialog.model.setData(
        dialog.model.index(line, 0), Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole
    )
    dialog.ok.click()
    settle(qtbot, window)
    qtbot.waitUntil(
        lambda: window.navigation.data.states == {"kept": 1, "written": 1, "accepted": 1}
    )


def test_what_came_of_a_file_is_told_in_full_where_its_column_cuts_it(
    window: MainWindow, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(window.session.jobs.succeeded):
        window.session.start(operations.write(track_ids=None, policy="replace"))
    settle(qtbot, window)
    dialog = HistoryDialog(window.session, window)
    dialog.open()
    qtbot.waitUntil(lambda: dialog.entries.topLevelItemCount() == 1)
    line = dialog.entries.topLevelItem(0)
    assert line is not None
    dialog.entries.setCurrentItem(line)
    assert dialog.detail.isHidden()
    dialog.entries.header().resizeSection(3, 10)
    assert dialog.detail.text().endswith("music.flac: written")
    assert not dialog.detail.isHidden()
    dialog.close()
