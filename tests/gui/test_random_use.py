# SPDX-License-Identifier: GPL-3.0-or-later
"""Whatever is done in the window, in whatever order, undo leads back and redo forth again."""

from __future__ import annotations

import hashlib
import random
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QItemSelection, QItemSelectionModel
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLineEdit,
    QWidget,
)
from support import made_library
from support.media import make_audio
from support.pictures import png
from support.settled import settle
from support.tiny_app import without_processes

from genreorganizer.db import options, outcome_rows
from genreorganizer.db.tracks import rows as read_rows
from genreorganizer.domain.changes import Changes
from genreorganizer.domain.listing import Listing
from genreorganizer.domain.prediction import Outcome
from genreorganizer.gui.widgets import file_dialogs
from genreorganizer.library import queries

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from genreorganizer.gui.session.commands import UndoStep
    from genreorganizer.gui.window.main_window import MainWindow

STEPS = 200
ACTIONS = (
    "accept", "accept_above", "accept_broader", "accept_unsure", "albums", "as_tracks",
    "ask_again", "browse", "choose", "clear", "covers", "duplicates", "edit_genres", "edit_tags",
    "enqueue", "filter", "genres", "history", "keep_tag", "move_up", "never_ask", "new_playlist",
    "new_smart", "organize", "play_next", "postpone", "rate_0", "rate_4", "redo", "reject",
    "remove_cover", "remove_from_playlist", "rename_playlist", "rescan", "set_cover", "tidy",
    "undo", "write",
)  # fmt: skip
PLACES = ("all", "review", "unsure", "accepted", "written", "kept", "duplicates", "rejected")
TEXTS = ("Jazz", "Blues; Rock", "", "techno", "{artist}/{title}", "1999", "x\u0301 🎵", "?", "7/9")
DOING = (QDialogButtonBox.ButtonRole.AcceptRole, QDialogButtonBox.ButtonRole.DestructiveRole)


class Person:
    """Does things by chance, and waits each time for what follows."""

    def __init__(self, seed: int, window: MainWindow, qtbot: QtBot) -> None:
        self.chance = random.Random(seed)
        self.window = window
        self.qtbot = qtbot
        self.done: list[str] = []

    def act(self) -> None:
        dialog = QApplication.activeModalWidget()
        if dialog is None:
            self._begin()
        else:
            self._operate(dialog)
        settle(self.qtbot, self.window)

    def close_all(self) -> None:
        """Close dialogs, unasked whether what was changed in them is to be lost."""
        while isinstance(dialog := QApplication.activeModalWidget(), QDialog):
            dialog.done(QDialog.DialogCode.Rejected)
            settle(self.qtbot, self.window)

    def _begin(self) -> None:
        tracks, actions = self.window.tracks, self.window.actions_by_name
        if self.chance.random() < 0.2:
            self.window.navigation.choose(self.chance.choice(PLACES))
            settle(self.qtbot, self.window)
        model, flags = tracks.table.model(), QItemSelectionModel.SelectionFlag
        if model.rowCount():
            first, last = sorted(self.chance.randrange(model.rowCount()) for _ in range(2))
            lines = QItemSelection(model.index(first, 0), model.index(last, 0))
            tracks.table.selectionModel().select(lines, flags.ClearAndSelect | flags.Rows)
        name = self.chance.choice([name for name in ACTIONS if actions[name].isEnabled()])
        self.done.append(name)
        actions[name].trigger()

    def _operate(self, dialog: QWidget) -> None:
        wish = self.chance.random()
        buttons = dialog.findChild(QDialogButtonBox)
        doing = [
            button
            for button in ([] if buttons is None else buttons.buttons())
            if button.isEnabled() and buttons.buttonRole(button) in DOING
        ]
        parts = [
            part
            for kind in (QLineEdit, QComboBox, QAbstractButton)
            for part in dialog.findChildren(kind)
            if part.isVisible() and part.isEnabled() and not getattr(part, "menu", lambda: None)()
        ]
        if wish < 0.1 and isinstance(dialog, QDialog):
            self.done.append("close")
            dialog.reject()
        elif wish < 0.5 and doing:
            self._press(self.chance.choice(doing))
        elif parts:
            part = self.chance.choice(parts)
            self.done.append(f"{type(part).__name__} in {type(dialog).__name__}")
            if isinstance(part, QLineEdit):
                part.setText(self.chance.choice(TEXTS))
                part.textEdited.emit(part.text())
            elif isinstance(part, QComboBox):
                part.setCurrentIndex(self.chance.randrange(max(1, part.count())))
                part.activated.emit(part.currentIndex())
            elif isinstance(part, QAbstractButton):
                self._press(part)

    def _press(self, button: QAbstractButton) -> None:
        self.done.append(button.text())
        button.click()


def state(window: MainWindow, music: Path) -> dict[object, object]:
    """What the library says of each track and playlist, and what each file holds."""
    app = window.session.app
    rows = app.read(read_rows, list(app.read(queries.track_ids, Listing())))
    shown = app.read(queries.navigation)
    assert sum(shown.states.values()) == shown.total
    said: dict[object, object] = {"genres": shown.genres, "settled": shown.settled}
    for row in rows:
        decided = (row.decision, row.accepted, row.file_state, row.rating)
        said[row.id] = (row.path, *decided, row.genres, row.tag)
    for item in shown.playlists:
        listing = Listing(item.query or "", item.id)
        said[item.name] = list(app.read(queries.track_ids, listing))
    for file in filter(Path.is_file, music.rglob("*")):
        said[file] = hashlib.sha256(file.read_bytes()).hexdigest()
    return said


def differences(was: dict[object, object], now: dict[object, object]) -> list[object]:
    return [
        (key, was.get(key), now.get(key))
        for key in dict.fromkeys((*was, *now))
        if was.get(key) != now.get(key)
    ]


@pytest.fixture
def music(tmp_path: Path) -> Path:
    folder = tmp_path / "music"
    folder.mkdir()
    kinds = ("mp3", "flac", "ogg", "m4a", "opus")
    for number in range(20):
        artist, genre = (
            ("Ann", "Björk", "夜")[number % 3],
            ("Rock", "techno", "", "Pop")[number % 4],
        )
        make_audio(
            folder / f"{number:02}.{kinds[number % 5]}", seconds=0.3 + number / 50,
            metadata={"title": f"Title {number}", "artist": artist, "genre": genre},
        )  # fmt: skip
    for kind in ("00.mp3", "01.flac", "05.mp3"):
        shutil.copy(folder / kind, folder / f"copy of {kind}")
    return folder


@pytest.fixture
def asked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The user names a folder, a picture, or nothing; all else happens in the test's folder."""
    (tmp_path / "picture.png").write_bytes(png())
    (tmp_path / "elsewhere").mkdir()

    def name(dialog: QFileDialog) -> list[str]:
        folder = dialog.fileMode() is QFileDialog.FileMode.Directory
        return [str(tmp_path / ("elsewhere" if folder else "picture.png"))]

    monkeypatch.setattr(file_dialogs, "_asked", name)
    monkeypatch.chdir(tmp_path)
    without_processes(monkeypatch)


@pytest.mark.torture
@pytest.mark.parametrize("seed", range(8))
def test_undo_leads_back_from_whatever_was_done(
    seed: int, qtbot: QtBot, asked: None, window_of: Callable[[Path], MainWindow], music: Path
) -> None:
    window = window_of(music)
    session = window.session
    broken: list[object] = []
    session.broke.connect(broken.append)
    model = made_library.MODEL_ID
    with session.app.database.writing() as connection:
        options.put(connection, options.ACTIVE_MODELS, model)
        records = [
            outcome_rows.OutcomeRecord(number, model, outcome, ("Jazz", "Blues")[number % 2], 0.7)
            for number in session.app.read(queries.track_ids, Listing())
            for outcome in ((Outcome.SUGGESTED, Outcome.UNSURE)[number % 3 == 0],)
        ]
        outcome_rows.put(connection, records)
    session.events.announce(Changes(all_tracks=True))
    settle(qtbot, window)
    person = Person(seed, window, qtbot)
    known: dict[tuple[UndoStep, ...], dict[object, object]] = {(): state(window, music)}
    for _ in range(STEPS):
        person.act()
        steps = tuple(session.undo._undo)
        known[steps] = state(window, music)
    person.close_all()
    last = state(window, music)
    undone = len(session.undo._undo)
    for _ in range(undone):
        assert session.undo.next_undo is not None
        title = session.undo.next_undo.title
        window.undoing.undo_at_once()
        settle(qtbot, window)
        steps = tuple(session.undo._undo)
        if steps in known:
            assert not differences(known[steps], state(window, music)), title
    assert () in known
    for _ in range(undone):
        step = session.undo.next_redo
        assert step is not None
        window.undoing._redo(step)
        settle(qtbot, window)
    assert not differences(last, state(window, music))
    assert not broken
