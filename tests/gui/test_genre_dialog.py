# SPDX-License-Identifier: GPL-3.0-or-later
"""Typing genres: what is offered, and what is told of names that nobody used before."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from genreorganizer.domain.genres import Genre, GenreNames, Vocabulary, fold
from genreorganizer.gui.genres.genre_dialog import GenreDialog
from genreorganizer.library import vocabulary

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from genreorganizer.gui.window.main_window import MainWindow

GENRES = GenreNames(
    ("Hip-Hop", "Jazz", "Soundtrack", "Vocal Jazz"),
    Vocabulary((Genre("Hip-Hop", aliases=("Rap",)), Genre("Jazz"))),
)


@pytest.fixture
def dialog(qtbot: QtBot) -> GenreDialog:
    made = GenreDialog(GENRES, (), 1)
    qtbot.addWidget(made)
    made.open()
    made.activateWindow()
    return made


def test_enter_takes_the_offered_genre_also_after_the_end_of_the_list(
    qtbot: QtBot, dialog: GenreDialog
) -> None:
    qtbot.keyClicks(dialog.edit, "hip")
    offered = QApplication.activePopupWidget()
    assert offered is not None
    qtbot.keyClick(offered, Qt.Key.Key_Down)
    qtbot.keyClick(offered, Qt.Key.Key_Return)
    assert dialog.edit.genres() == ["Hip-Hop"]


def test_enter_accepts_at_once_what_is_typed_as_it_is_offered(
    qtbot: QtBot, dialog: GenreDialog
) -> None:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)  # the fixture closes it
    chosen: list[list[str]] = []
    dialog.chosen.connect(chosen.append)
    qtbot.keyClicks(dialog.edit, "soundtrack; hip hop")
    qtbot.keyClicks(dialog.edit, "; hip")
    offered = QApplication.activePopupWidget()
    assert offered is not None
    qtbot.keyClick(offered, Qt.Key.Key_Return)
    assert not chosen  # it put in the rest of the name
    dialog.edit.clear()
    qtbot.keyClicks(dialog.edit, "jazz")
    offered = QApplication.activePopupWidget()
    assert offered is not None
    qtbot.keyClick(offered, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: chosen == [["Jazz"]])


def test_a_name_that_nobody_used_before_is_told(qtbot: QtBot, dialog: GenreDialog) -> None:
    for known in ("jazz", "hip hop", "RAP", "soundtrack; Jazz", ""):
        dialog.edit.setText(known)
        assert dialog.note.text() == ""
    dialog.edit.setText("Jazz; Jaz; Polka")
    assert dialog.note.text().endswith("Jaz; Polka")


def test_genres_of_tags_and_decisions_are_offered_after_those_of_the_vocabulary(
    qtbot: QtBot, window: MainWindow
) -> None:
    row = window.tracks.current_row()
    assert row is not None
    window.review.accept_genres([row.id], ["Aaa"])
    app = window.session.app
    qtbot.waitUntil(lambda: "Aaa" in app.read(vocabulary.genre_names).names)
    names = app.read(vocabulary.genre_names).names
    known = {genre.name for genre in app.read(vocabulary.genre_names).vocabulary.genres}
    assert names.index("Aaa") >= len(known), "a strange name is not in front"
    assert known <= set(names)
    assert len(set(map(fold, names))) == len(names)
