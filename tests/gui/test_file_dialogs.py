# SPDX-License-Identifier: GPL-3.0-or-later
"""Files and folders are asked for with a dialog that fits on the screen."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QScreen
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from genreorganizer.gui.shell import language
from genreorganizer.gui.widgets import file_dialogs

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def parent(qtbot: QtBot, look: None) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def shown(monkeypatch: pytest.MonkeyPatch) -> list[QFileDialog]:
    """The dialogs that were run; each is accepted at once."""
    run: list[QFileDialog] = []

    def accept(dialog: QFileDialog) -> int:
        run.append(dialog)
        return 1

    monkeypatch.setattr(QFileDialog, "exec", accept)
    return run


def test_a_dialog_is_never_larger_than_the_screen(
    parent: QWidget, shown: list[QFileDialog], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    file_dialogs.ask_folder(parent, "Where?", str(tmp_path))
    wanted = shown.pop().size()
    assert wanted.height() > 360
    monkeypatch.setattr(QScreen, "availableSize", lambda _screen: QSize(640, 360))
    file_dialogs.ask_folder(parent, "Where?", str(tmp_path))
    small = shown.pop().size()
    assert small.height() < 360
    assert small.width() < 640


def test_what_is_chosen_comes_back(
    parent: QWidget, shown: list[QFileDialog], tmp_path: Path
) -> None:
    proposed = tmp_path / "list.m3u8"
    assert file_dialogs.ask_target(parent, "Save", str(proposed), "M3U8 (*.m3u8)") == str(proposed)
    assert shown[-1].acceptMode() is QFileDialog.AcceptMode.AcceptSave
    assert file_dialogs.ask_folder(parent, "Where?", str(tmp_path)) == str(tmp_path)
    assert shown[-1].fileMode() is QFileDialog.FileMode.Directory


def test_nothing_comes_of_a_dialog_that_is_cancelled(
    parent: QWidget, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(QFileDialog, "exec", lambda _dialog: 0)
    ask = (file_dialogs.ask_folder, file_dialogs.ask_file, file_dialogs.ask_files)
    assert [bool(function(parent, "Which?", str(tmp_path))) for function in ask] == [False] * 3
    assert file_dialogs.ask_target(parent, "Save", str(tmp_path / "x")) == ""


def test_a_dialog_begins_at_what_is_left_of_the_way(
    parent: QWidget, shown: list[QFileDialog], tmp_path: Path
) -> None:
    gone = tmp_path / "Music" / "Rock"
    file_dialogs.ask_folder(parent, "Where?", str(gone))
    assert shown[-1].directory().path() == str(tmp_path)
    file_dialogs.ask_target(parent, "Save", str(gone / "list.m3u8"))
    assert shown[-1].selectedFiles() == [str(tmp_path / "list.m3u8")]
    file_dialogs.ask_file(parent, "Which?", "")
    assert shown[-1].directory().path() == str(Path.home())


def test_a_name_without_an_ending_gets_that_of_its_kind(
    parent: QWidget, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    kinds = ["M3U8 (*.m3u8)", "XSPF (*.xspf)"]

    def type_name(kind: str) -> str:
        def execute(dialog: QFileDialog) -> int:
            dialog.filterSelected.emit(kind)
            dialog.selectFile("mine")
            return 1

        monkeypatch.setattr(QFileDialog, "exec", execute)
        proposed = str(tmp_path / "list.m3u8")
        return Path(file_dialogs.ask_target(parent, "Save", proposed, ";;".join(kinds))).name

    assert [type_name(kind) for kind in kinds] == ["mine.m3u8", "mine.xspf"]


def test_no_label_is_left_in_english(
    parent: QWidget, shown: list[QFileDialog], qapp: QApplication, tmp_path: Path
) -> None:
    labels = (QFileDialog.DialogLabel.LookIn, QFileDialog.DialogLabel.FileType)
    file_dialogs.ask_file(parent, "Which?", str(tmp_path))
    english = {shown[-1].labelText(label) for label in labels}
    for code in language.available():
        language.use(qapp, code)
        file_dialogs.ask_file(parent, "Which?", str(tmp_path))
        told = {shown[-1].labelText(label) for label in labels}
        assert code == "en" or not told & english, code
