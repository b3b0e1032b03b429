# SPDX-License-Identifier: GPL-3.0-or-later
"""Conditions that are chosen become the search of the list."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from support.dialogs import wait_for

from genreorganizer.domain.listing import Listing
from genreorganizer.gui.rules.filter_dialog import FilterDialog
from genreorganizer.library import queries

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from genreorganizer.gui.session.session import Session
    from genreorganizer.gui.window.main_window import MainWindow


@pytest.fixture
def session(session: Session) -> Session:
    """A session that answers what dialogs ask, as it does when a list is shown."""
    session.extras.begin()
    return session


_CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def opened(qtbot: QtBot, window: MainWindow) -> FilterDialog:
    window.tracks.filter.click()
    return wait_for(qtbot, FilterDialog)


def shown(window: MainWindow) -> int:
    return len(window.tracks.model.ids)


def test_a_filter_is_chosen_counted_shown_and_removed(qtbot: QtBot, window: MainWindow) -> None:
    window.navigation.choose("all")
    app = window.session.app
    everything = len(app.read(queries.track_ids, Listing("")))
    matching = len(app.read(queries.track_ids, Listing("", search="suggested:Rock")))
    assert 0 < matching < everything
    qtbot.waitUntil(lambda: shown(window) == everything)
    dialog = opened(qtbot, window)
    qtbot.waitUntil(lambda: dialog.found.text() == "Choose conditions to narrow the list.")
    assert not dialog.clear.isEnabled()
    (line,) = dialog.rule.builder.editors()
    line.subject.setCurrentIndex(line.subject.findData("suggested"))
    line.genre.setCurrentText("Rock")
    qtbot.waitUntil(lambda: dialog.found.text().startswith(f"{matching} tracks"))
    assert shown(window) == everything, "nothing changes before it is wanted"
    dialog.accept()
    qtbot.waitUntil(lambda: shown(window) == matching)
    assert window.tracks.search.text() == "suggested:Rock"

    again = opened(qtbot, window)
    (line,) = again.rule.builder.editors()
    assert line.genre.currentText() == "Rock"
    again.clear.click()
    qtbot.waitUntil(lambda: shown(window) == everything)
    assert window.tracks.search.text() == ""


def test_a_filter_takes_the_keys_alone(qtbot: QtBot, window: MainWindow) -> None:
    window.navigation.choose("all")
    matching = len(window.session.app.read(queries.track_ids, Listing("", search="in:Rock")))
    qtbot.waitUntil(lambda: shown(window) > matching > 0)
    window.activateWindow()
    qtbot.keyClick(window.tracks.table, Qt.Key.Key_F, _CTRL_SHIFT)
    dialog = wait_for(qtbot, FilterDialog)
    qtbot.keyClicks(dialog.focusWidget(), "rock")
    qtbot.waitUntil(lambda: dialog.found.text().startswith(f"{matching} tracks"))
    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: shown(window) == matching)


def test_only_the_tracks_of_the_list_are_counted(qtbot: QtBot, window: MainWindow) -> None:
    window.navigation.choose("unsure")
    app = window.session.app
    listed = len(app.read(queries.track_ids, window.tracks.place.listing("")))
    everything = len(app.read(queries.track_ids, Listing("")))
    assert 0 < listed < everything
    dialog = opened(qtbot, window)
    dialog.rule.query.setText("year>=0 OR NOT year>=0")
    qtbot.waitUntil(lambda: dialog.found.text().startswith(f"{listed} track"))
    dialog.reject()
    assert window.tracks.search.text() == ""


def test_what_is_chosen_in_the_panes_counts(qtbot: QtBot, window: MainWindow) -> None:
    window.navigation.choose("all")
    window.actions_by_name["browse"].trigger()
    genre = window.tracks.panes.panes[0]
    qtbot.waitUntil(lambda: len(genre.model.values) > 0)
    wanted = genre.model.values[0]
    qtbot.keyClick(genre.view, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: shown(window) == wanted.tracks)
    dialog = opened(qtbot, window)
    dialog.rule.query.setText("year>=0 OR NOT year>=0")
    qtbot.waitUntil(lambda: dialog.found.text() == f"{wanted.tracks} tracks of this list match.")
    dialog.accept()
    qtbot.waitUntil(lambda: not window.session.lists.busy)
    assert shown(window) == wanted.tracks


def test_what_is_typed_just_now_is_checked_before_it_is_taken(
    qtbot: QtBot, window: MainWindow
) -> None:
    dialog = opened(qtbot, window)
    qtbot.waitUntil(lambda: dialog.found.text() != "")
    dialog.rule.query.setText("year<")
    dialog.accept()
    assert dialog.isVisible()
    assert window.tracks.search.text() == ""


def test_what_is_no_search_cannot_be_a_filter(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: shown(window) > 0)
    window.tracks.search.setText("year<")
    dialog = opened(qtbot, window)
    qtbot.waitUntil(lambda: bool(dialog.rule.problem))
    assert dialog.found.text() == dialog.rule.problem
    dialog.accept()
    assert dialog.isVisible()
    assert dialog.clear.isEnabled()
    dialog.rule.query.setText("rock")
    qtbot.waitUntil(lambda: "match" in dialog.found.text())
    dialog.accept()
    assert window.tracks.search.text() == "rock"
