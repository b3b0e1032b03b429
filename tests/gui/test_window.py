# SPDX-License-Identifier: GPL-3.0-or-later
"""The main window over a made library: places, search, review, undo."""

from __future__ import annotations

import math
import os
import re
import threading
from dataclasses import replace
from typing import TYPE_CHECKING
from unittest.mock import Mock

import pytest
import sqlalchemy as sa
from PySide6.QtCore import QEvent, QItemSelectionModel, QKeyCombination, QPoint, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QSpinBox,
    QTextEdit,
    QWidget,
)
from support.settled import settle

from genreorganizer.db import outcome_rows, vocabulary
from genreorganizer.db.schema import genres_json, track
from genreorganizer.db.tracks import rows as read_rows
from genreorganizer.domain.changes import Changes
from genreorganizer.domain.genres import Genre
from genreorganizer.domain.listing import Listing
from genreorganizer.domain.prediction import Outcome
from genreorganizer.domain.review import Decision, TrackState
from genreorganizer.domain.tag_fields import TagFields
from genreorganizer.domain.text import search_key
from genreorganizer.gui.library.reports import REPORTS
from genreorganizer.gui.review import operations
from genreorganizer.gui.review.threshold import ThresholdDialog
from genreorganizer.gui.session.operations import Saved
from genreorganizer.gui.tracks.columns import COLUMNS
from genreorganizer.gui.tracks.track_list import FACES
from genreorganizer.gui.widgets import redo
from genreorganizer.gui.widgets.dialog import Dialog
from genreorganizer.gui.window.main_window import MainWindow
from genreorganizer.library import queries, review
from genreorganizer.library.analyze import AnalyzeSummary
from genreorganizer.library.maintenance import RestoreSummary

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from genreorganizer.domain.track import TrackRow


def row_of(window: MainWindow, track_id: int) -> TrackRow:
    return window.session.app.read(read_rows, [track_id])[0]


def answer(qtbot: QtBot, window: MainWindow, button: str) -> str:
    """Press a button of the question that the window asks; returns the question."""
    qtbot.waitUntil(lambda: bool(window.findChildren(QMessageBox)))
    box = window.findChildren(QMessageBox)[-1]
    text = box.text()
    pressed = [one for one in box.buttons() if one.text().replace("&", "") == button]
    pressed[0].click()
    qtbot.waitUntil(lambda: not window.findChildren(QMessageBox))
    return text


def test_many_tracks_are_not_decided_on_without_a_question(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.navigation.choose("all")
    qtbot.waitUntil(lambda: len(window.tracks.model.ids) == 100)
    before = {
        row.id: row.state for row in window.session.app.read(read_rows, window.tracks.model.ids)
    }
    window.actions_by_name["select_all"].trigger()
    window.actions_by_name["reject"].trigger()
    answer(qtbot, window, "Cancel")
    settle(qtbot, window)
    now = {row.id: row.state for row in window.session.app.read(read_rows, window.tracks.model.ids)}
    assert now == before
    assert window.session.undo.next_undo is None

    guessed = (TrackState.SUGGESTED, TrackState.UNSURE, TrackState.AGREES)
    count = sum(state in guessed for state in before.values())
    window.actions_by_name["reject"].trigger()
    answer(qtbot, window, "Reject")
    qtbot.waitUntil(lambda: window.toast.text.startswith(f"{count} rejected. "))
    assert f"{100 - count} left out" in window.toast.text
    now = {row.id: row.state for row in window.session.app.read(read_rows, window.tracks.model.ids)}
    changed = {number for number in now if now[number] is not before[number]}
    assert {before[number] for number in changed} <= set(guessed)

    (undo,) = window.toast.buttons
    undo.click()
    qtbot.waitUntil(
        lambda: (
            {row.id: row.state for row in window.session.app.read(read_rows, list(before))}
            == before
        )
    )
    qtbot.waitUntil(lambda: window.toast.text.startswith("Undone"))


def test_a_key_that_is_held_or_pressed_again_does_not_answer_the_question_that_it_asked(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.navigation.choose("review")
    qtbot.waitUntil(lambda: window.tracks.current_row() is not None)
    window.actions_by_name["select_all"].trigger()
    before = len(window.tracks.model.ids)
    qtbot.keyPress(window.tracks.table, Qt.Key.Key_A)
    qtbot.waitUntil(lambda: bool(window.findChildren(QMessageBox)))
    (box,) = window.findChildren(QMessageBox)
    for key, sign, held in (
        (Qt.Key.Key_A, "a", True),
        (Qt.Key.Key_A, "a", False),
        (Qt.Key.Key_Return, "\r", True),
        (Qt.Key.Key_Escape, "\x1b", True),
    ):
        for target in (box, *box.buttons()):
            press = QKeyEvent(
                QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, sign, autorep=held
            )
            QApplication.sendEvent(target, press)
        assert box.isVisible()
        assert not any(button.isDown() for button in box.buttons())
    qtbot.keyClick(box, Qt.Key.Key_A, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: len(window.tracks.model.ids) < before)


def test_few_open_tracks_are_decided_on_at_once_and_accepted_ones_are_asked_about(
    qtbot: QtBot, window: MainWindow
) -> None:
    ids = list(window.tracks.model.ids[:3])
    with window.session.app.database.writing() as connection:
        review.accept(connection, ids[:1])
    select(window, ids)
    window.actions_by_name["reject"].trigger()
    assert "Already accepted: 1." in answer(qtbot, window, "Cancel")
    select(window, ids[1:])
    window.actions_by_name["postpone"].trigger()
    qtbot.waitUntil(lambda: window.toast.text == "2 left for later.")
    assert not window.findChildren(QMessageBox)


def test_a_genre_that_is_accepted_already_is_not_asked_about(
    qtbot: QtBot, window: MainWindow
) -> None:
    ids = list(window.tracks.model.ids[:3])
    with window.session.app.database.writing() as connection:
        review.accept(connection, ids[:1], genres=("Polka",))
    select(window, ids)
    window.review.accept_genres(ids, ["Jazz"])
    assert "Already accepted: 1." in answer(qtbot, window, "Cancel")
    window.review.accept_genres(ids, ["Polka"])
    qtbot.waitUntil(lambda: window.toast.text.startswith("Polka accepted for 2 tracks."))
    assert not window.findChildren(QMessageBox)


def test_enter_goes_from_the_sidebar_to_the_list(qtbot: QtBot, window: MainWindow) -> None:
    sidebar = window.navigation.view
    sidebar.setFocus()
    window.navigation.choose("all")
    qtbot.keyClick(sidebar, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.focusWidget() is window.tracks.table)
    assert window.tracks.place is not None
    assert window.tracks.place.key == "all"


@pytest.mark.parametrize(
    ("action", "told"), [("reject", "rejected"), ("postpone", "left for later")]
)
def test_the_question_counts_the_tracks_that_a_decision_takes(
    qtbot: QtBot, window: MainWindow, action: str, told: str
) -> None:
    with window.session.app.database.writing() as connection:
        silent = [
            outcome_rows.OutcomeRecord(number, "made", Outcome.NO_MUSIC) for number in (1, 2, 3)
        ]
        outcome_rows.put(connection, silent)
    window.session.events.announce(Changes(all_tracks=True))
    window.navigation.choose("all")
    settle(qtbot, window)
    window.actions_by_name["select_all"].trigger()
    qtbot.waitUntil(lambda: len(window.tracks.selected_ids()) == 100)
    window.actions_by_name[action].trigger()
    question = answer(qtbot, window, "Reject" if action == "reject" else "Later")
    count = int(re.findall(r"\d+", question)[0])
    assert count <= 97
    qtbot.waitUntil(lambda: window.toast.text.startswith(f"{count} {told}."))


@pytest.mark.parametrize("view", ["as_tracks", "albums"])
def test_many_suggestions_are_not_accepted_without_a_question(
    qtbot: QtBot, window: MainWindow, view: str
) -> None:
    app = window.session.app
    window.navigation.choose("all")
    window.actions_by_name[view].trigger()
    settle(qtbot, window)
    window.actions_by_name["select_all"].trigger()
    qtbot.waitUntil(lambda: len(window.tracks.selected_ids()) == 100)
    window.actions_by_name["accept"].trigger()
    assert re.match(r"This affects \d\d tracks", answer(qtbot, window, "Cancel"))
    settle(qtbot, window)
    assert window.session.undo.next_undo is None
    window.actions_by_name["accept"].trigger()
    count = int(re.findall(r"\d+", answer(qtbot, window, "Accept"))[0])
    qtbot.waitUntil(lambda: window.toast.text.startswith(f"{count} accepted."))
    rows = app.read(read_rows, range(1, 101))
    assert sum(row.state in (TrackState.ACCEPTED, TrackState.WRITTEN) for row in rows) == count


def select(window: MainWindow, ids: list[int]) -> None:
    table = window.tracks.table
    table.clearSelection()
    rows = QItemSelectionModel.SelectionFlag.Rows | QItemSelectionModel.SelectionFlag.Select
    for number in ids:
        row = list(window.tracks.model.ids).index(number)
        table.selectionModel().select(window.tracks.model.index(row, 0), rows)


def test_the_button_says_how_many_of_the_selected_it_accepts(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.navigation.choose("all")
    qtbot.waitUntil(lambda: len(window.tracks.model.ids) == 100)
    rows = window.session.app.read(read_rows, list(window.tracks.model.ids))
    count = sum(row.state in (TrackState.SUGGESTED, TrackState.AGREES) for row in rows)
    window.actions_by_name["select_all"].trigger()
    button = window.inspector.decision.accept
    qtbot.waitUntil(lambda: button.text() == f"Accept {count} of 100")


def test_a_message_goes_by_itself_pushes_nothing_and_trouble_stays(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    toast = window.toast
    before = window.panes.geometry()
    window.messages.show("Something happened. " * 9)
    assert toast.isVisible()
    assert toast.going
    assert window.panes.geometry() == before
    assert window.rect().contains(toast.geometry())
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    monkeypatch.setattr(toast, "underMouse", lambda: True)
    toast.run_out()
    assert toast.isVisible(), "somebody is at it"
    monkeypatch.setattr(toast, "underMouse", lambda: False)
    toast.run_out()
    assert not toast.isVisible()
    window.messages.problem("It cannot be done")
    assert not toast.going
    assert toast.text == "It cannot be done"


def test_a_message_waits_while_a_dialog_keeps_its_undo_from_being_pressed(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    toast = window.toast
    monkeypatch.setattr(window, "isActiveWindow", lambda: True)
    pressed: list[str] = []
    window.messages.show("3 accepted.", choices=[("Undo", lambda: pressed.append("undo"))])
    dialog = Dialog(window)
    dialog.open()
    toast.run_out()
    assert toast.text == "3 accepted."
    timer = Mock(wraps=toast._timer)
    monkeypatch.setattr(toast, "_timer", timer)
    dialog.close()
    qtbot.waitUntil(lambda: bool(timer.start.called))
    assert toast.buttons[0].text() == "Undo"
    toast.buttons[0].click()
    assert pressed == ["undo"]
    window.messages.show("4 accepted.")
    toast.run_out()
    assert toast.isHidden()


def test_what_asks_for_something_comes_back_after_what_only_tells(window: MainWindow) -> None:
    toast, say = window.toast, window.messages.show
    pressed: list[str] = []
    say("Interrupted", choices=[("History", lambda: pressed.append("history"))], stays=True)
    say("Paused", choices=[("Continue", lambda: pressed.append("continue"))], stays=True)
    say("2 accepted.")
    say("3 accepted.")
    shown = []
    while not toast.isHidden():
        shown.append((toast.text, toast.going))
        toast.buttons[0].click() if toast.buttons else toast.leave()
    assert shown == [("3 accepted.", True), ("Paused", False), ("Interrupted", False)]
    assert pressed == ["continue", "history"]


def test_what_is_said_twice_is_closed_once(window: MainWindow) -> None:
    for _ in range(2):
        window.messages.problem("It cannot be done")
    window.toast.leave()
    assert window.toast.isHidden()


def test_what_is_taken_back_does_not_return(window: MainWindow) -> None:
    offered = window.messages.show("Paused", stays=True)
    window.messages.show("2 accepted.")
    window.messages.withdraw(offered)
    assert window.toast.text == "2 accepted."
    window.messages.withdraw(offered)
    window.toast.leave()
    assert window.toast.isHidden()


def test_a_message_takes_no_keys_while_the_window_is_not_the_active_one(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.tracks.take_focus()
    # As when a dialog has just closed: Enter would else undo what it did.
    monkeypatch.setattr(QApplication, "focusWidget", lambda: None)
    window.messages.show("Accepted", choices=[("Undo", lambda: None)])
    assert window.focusWidget() is window.tracks.table
    window.toast.leave()


def test_the_undo_of_a_message_is_offered_only_as_long_as_it_is_the_last_step(
    qtbot: QtBot, window: MainWindow
) -> None:
    first = window.tracks.current_row()
    assert first is not None
    window.actions_by_name["reject"].trigger()
    qtbot.waitUntil(lambda: window.toast.text == "1 rejected.")
    window.actions_by_name["undo"].trigger()
    qtbot.waitUntil(lambda: row_of(window, first.id).decision is None)
    qtbot.waitUntil(lambda: window.toast.text.startswith("Undone"))
    assert not window.toast.buttons


def test_the_window_opens_on_what_waits_for_a_review(qtbot: QtBot, window: MainWindow) -> None:
    assert window.tracks.title.text() == "To review"
    first = window.tracks.current_row()
    assert first is not None
    assert first.state is TrackState.SUGGESTED
    qtbot.waitUntil(lambda: len(window.inspector.bars.bars) > 0)
    assert window.inspector.bars.bars[0].name == first.suggested


def test_accepting_goes_on_and_undo_comes_back(qtbot: QtBot, window: MainWindow) -> None:
    tracks = window.tracks
    first, second = tracks.model.row_at(0), tracks.model.row_at(1)
    assert first is not None
    assert second is not None
    before = len(tracks.model.ids)
    qtbot.keyClick(tracks.table, Qt.Key.Key_A)
    current = tracks.current_row()
    assert current is not None
    assert current.id == second.id
    qtbot.waitUntil(lambda: len(tracks.model.ids) == before - 1)
    assert row_of(window, first.id).accepted == (first.suggested,)
    current = tracks.current_row()
    assert current is not None
    assert current.id == second.id
    window.actions_by_name["undo"].trigger()
    qtbot.waitUntil(lambda: len(tracks.model.ids) == before)
    settle(qtbot, window)
    assert row_of(window, first.id).decision is None
    current = tracks.current_row()
    assert current is not None
    assert current.id == first.id
    window.actions_by_name["redo"].trigger()
    qtbot.waitUntil(lambda: row_of(window, first.id).decision is Decision.ACCEPTED)


@pytest.mark.parametrize(
    ("key", "decision"), [(Qt.Key.Key_R, Decision.REJECTED), (Qt.Key.Key_U, Decision.POSTPONED)]
)
def test_reject_and_unsure_by_key(
    qtbot: QtBot, window: MainWindow, key: Qt.Key, decision: Decision
) -> None:
    first = window.tracks.current_row()
    assert first is not None
    qtbot.keyClick(window.tracks.table, key)
    qtbot.waitUntil(lambda: row_of(window, first.id).decision is decision)


def test_a_number_takes_that_guess(qtbot: QtBot, window: MainWindow) -> None:
    first = window.tracks.current_row()
    assert first is not None
    qtbot.waitUntil(lambda: len(window.inspector.guesses()) > 2)
    third = window.inspector.guesses()[2]
    qtbot.keyClick(window.tracks.table, Qt.Key.Key_3)
    qtbot.waitUntil(lambda: row_of(window, first.id).accepted == (third,))


def test_decisions_can_be_undone_without_limit(qtbot: QtBot, window: MainWindow) -> None:
    ids = list(window.tracks.model.ids)
    for _ in range(20):
        qtbot.keyClick(window.tracks.table, Qt.Key.Key_A)
    qtbot.waitUntil(lambda: len(window.tracks.model.ids) == len(ids) - 20)
    for _ in range(20):
        window.actions_by_name["undo"].trigger()
    qtbot.waitUntil(lambda: list(window.tracks.model.ids) == ids)
    assert not window.actions_by_name["undo"].isEnabled()


def test_clearing_an_open_track_leaves_nothing_to_undo(qtbot: QtBot, window: MainWindow) -> None:
    acts = window.actions_by_name
    first = window.tracks.current_row()
    assert first is not None
    acts["reject"].trigger()
    qtbot.waitUntil(lambda: row_of(window, first.id).decision is Decision.REJECTED)
    settle(qtbot, window)
    acts["clear"].trigger()
    settle(qtbot, window)
    acts["undo"].trigger()
    qtbot.waitUntil(lambda: row_of(window, first.id).decision is None)


def test_what_is_decided_while_undo_waits_comes_after_it(qtbot: QtBot, window: MainWindow) -> None:
    session, go_on = window.session, threading.Event()
    track_id = window.tracks.model.ids[0]
    session.writes.ask(window, go_on.wait, lambda _: None)  # as while a job stores much at once
    window.review.accept_genres([track_id], ["Aaa"])
    for act in (window.undoing.undo, window.undoing.redo, window.undoing.undo):
        act()
    session.perform(operations.postpone(track_ids=[track_id]))
    go_on.set()
    settle(qtbot, window)
    assert row_of(window, track_id).decision is Decision.POSTPONED
    window.actions_by_name["undo"].trigger()
    settle(qtbot, window)
    assert row_of(window, track_id).decision is None
    assert session.undo.next_undo is None


def test_undo_takes_back_what_is_still_under_way(qtbot: QtBot, window: MainWindow) -> None:
    first, second = window.tracks.model.ids[:2]
    window.review.accept_genres([first], ["Polka"])
    qtbot.waitUntil(window.actions_by_name["undo"].isEnabled)
    window.review.accept_genres([second], ["Polka"])
    window.actions_by_name["undo"].trigger()
    settle(qtbot, window)
    qtbot.waitUntil(lambda: row_of(window, second).decision is None)
    assert row_of(window, first).accepted == ("Polka",)


def test_the_undo_of_a_message_takes_back_nothing_that_came_after_it(
    qtbot: QtBot, window: MainWindow
) -> None:
    first, second = window.tracks.model.ids[:2]
    window.review.accept_genres([first], ["Polka"])
    qtbot.waitUntil(window.actions_by_name["undo"].isEnabled)
    window.review.accept_genres([second], ["Polka"])
    window.messages.undo_wanted.emit()
    settle(qtbot, window)
    assert [row_of(window, one).accepted for one in (first, second)] == [("Polka",)] * 2


def test_a_library_of_unsure_tracks_leads_to_them(qtbot: QtBot, window: MainWindow) -> None:
    window.navigation.choose("all")
    window.tracks.search.setText("NOT state:unsure")
    qtbot.waitUntil(lambda: 0 < len(window.tracks.model.ids) < 100)
    with window.session.app.database.writing() as connection:
        for number in window.tracks.model.ids:
            review.reject(connection, [number])
    window.session.events.announce(Changes(all_tracks=True))
    window.navigation.choose("review")
    empty = window.tracks.empty
    qtbot.waitUntil(lambda: empty.isVisible() and "not" in empty.button.text())
    empty.button.click()
    assert window.tracks.place is not None
    assert window.tracks.place.key == "unsure"
    qtbot.waitUntil(window.tracks.table.isVisible)
    assert len(window.tracks.model.ids) > 0


def test_many_selected_show_what_they_have_in_common(qtbot: QtBot, window: MainWindow) -> None:
    window.tracks.table.selectAll()
    count = len(window.tracks.model.ids)
    assert str(count) in window.inspector.title.text()
    qtbot.waitUntil(
        lambda: "(different)" in [value.text() for _, value in window.inspector.facts.lines]
    )
    window.actions_by_name["accept"].trigger()
    answer(qtbot, window, "Accept")
    qtbot.waitUntil(lambda: len(window.tracks.model.ids) == 0)
    settle(qtbot, window)
    assert window.tracks.empty.isVisible()
    assert not window.inspector.bars.isVisible()


def test_similar_tracks_are_looked_for_where_the_person_stays(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int] = []

    def similar(_app: object, track_id: int, _limit: int) -> list[object]:
        asked.append(track_id)
        return []

    settle(qtbot, window)
    monkeypatch.setattr(queries, "similar", similar)
    for _ in range(3):
        qtbot.keyClick(window.tracks.table, Qt.Key.Key_J)
    here = window.tracks.current_row()
    assert here is not None
    qtbot.waitUntil(lambda: bool(asked))
    settle(qtbot, window)
    assert asked == [here.id]


def test_long_names_leave_the_decision_in_sight(qtbot: QtBot, window: MainWindow) -> None:
    row = window.tracks.current_row()
    assert row is not None
    long = replace(row, tag=TagFields("title " * 100, "artist " * 100, "album " * 100))
    inspector = window.inspector

    def places(shown: TrackRow) -> list[int]:
        inspector.show_track(shown)
        QApplication.processEvents()
        parts = (inspector.decision, inspector.bars)
        return [part.mapTo(inspector, QPoint(0, 0)).y() for part in parts]

    window.show()
    # Once the window is laid out, buttons and guesses keep their place.
    qtbot.waitUntil(lambda: places(replace(row, tag=TagFields(title="A"))) == places(long))
    inspector.show_track(long)
    assert inspector.subtitle.toolTip().count("artist") == 100


def test_accepting_many_leaves_unsure_and_decided_tracks_alone_and_says_so(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.navigation.choose("all")
    qtbot.waitUntil(lambda: len(window.tracks.model.ids) == 100)
    rows = window.session.app.read(read_rows, list(window.tracks.model.ids))
    sure = [row for row in rows if row.state is TrackState.SUGGESTED]
    unsure = [row for row in rows if row.state is TrackState.UNSURE]
    window.tracks.go_to(sure[0].id)
    window.review.accept_genres([sure[0].id], ["Polka"])
    qtbot.waitUntil(lambda: row_of(window, sure[0].id).accepted == ("Polka",))

    window.tracks.table.selectAll()
    window.actions_by_name["accept"].trigger()
    answer(qtbot, window, "Accept")
    left = len(rows) - len(sure) + 1
    qtbot.waitUntil(lambda: f"{left} left out" in window.toast.text)
    assert row_of(window, sure[0].id).accepted == ("Polka",)
    assert row_of(window, sure[1].id).accepted == (sure[1].suggested,)
    assert row_of(window, unsure[0].id).decision is None

    window.tracks.table.selectAll()
    undone = window.actions_by_name["undo"].text()
    window.actions_by_name["accept"].trigger()
    qtbot.waitUntil(lambda: window.toast.text.startswith("100 left out"))
    assert window.tracks.selected_count() == 100, "nothing was accepted, so nothing is left"
    assert window.actions_by_name["undo"].text() == undone


def test_b_accepts_the_broader_genre_and_stays_where_there_is_none(
    qtbot: QtBot, window: MainWindow
) -> None:
    row = window.tracks.current_row()
    assert row is not None
    broader = window.actions_by_name["accept_broader"]
    assert broader.shortcut().toString() == "B"
    broader.trigger()
    qtbot.waitUntil(lambda: window.toast.text.startswith("1 left out (no broader genre"))
    assert window.tracks.current_row() == row
    with window.session.app.database.writing() as connection:
        words = vocabulary.load(connection)
        genres = [
            replace(genre, parent="Everything") if genre.name == row.suggested else genre
            for genre in words.genres
        ]
        vocabulary.save(connection, replace(words, genres=(*genres, Genre("Everything"))))
    broader.trigger()
    qtbot.waitUntil(lambda: row_of(window, row.id).accepted == ("Everything",))
    qtbot.waitUntil(lambda: window.tracks.current_row() not in (None, row))


def test_guesses_of_selected_tracks_are_accepted_after_asking_what_they_are_worth(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.navigation.choose("unsure")
    rows = window.session.app.read(read_rows, unsure_ids(qtbot, window))
    window.tracks.table.selectAll()
    also = window.inspector.decision.also
    qtbot.waitUntil(lambda: str(len(rows)) in also.text())
    window.actions_by_name["accept_unsure"].trigger()
    asked = answer(qtbot, window, "Accept")
    assert f"{len(rows)} tracks" in asked
    assert "likely right" in asked
    qtbot.waitUntil(lambda: window.toast.text == f"{len(rows)} accepted.")
    assert row_of(window, rows[0].id).accepted == (rows[0].suggested,)


def test_guesses_are_counted_of_no_more_tracks_than_are_compared(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("genreorganizer.gui.inspector.inspector._MAX_COMPARED", 3)
    window.navigation.choose("all")
    qtbot.waitUntil(lambda: len(window.tracks.model.ids) == 100)
    window.tracks.table.selectAll()
    decision = window.inspector.decision
    qtbot.waitUntil(lambda: "100" in decision.accept.text())
    assert decision.also.isHidden()


def test_accepting_many_takes_guesses_where_nothing_else_is_listed(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.navigation.choose("unsure")
    ids = unsure_ids(qtbot, window)
    window.actions_by_name["accept_above"].trigger()
    (dialog,) = window.findChildren(ThresholdDialog)
    dialog.number.setValue(0)
    qtbot.waitUntil(lambda: dialog._ok.text() == f"&Accept {len(ids)} tracks")
    assert f"not sure about {len(ids)} of them" in dialog.summary.text()
    dialog.unsure.setChecked(False)
    qtbot.waitUntil(lambda: not dialog._ok.isEnabled())
    assert dialog._ok.text() == "&Accept"
    dialog.unsure.setChecked(True)
    qtbot.waitUntil(lambda: dialog._ok.isEnabled())
    dialog.accept()
    qtbot.waitUntil(lambda: window.toast.text == f"{len(ids)} accepted.")


def unsure_ids(qtbot: QtBot, window: MainWindow) -> list[int]:
    """The tracks of the list that the model is not sure about, once it shows them."""
    place = window.session.app.read(queries.track_ids, Listing("state:unsure", sort="-confidence"))
    qtbot.waitUntil(lambda: list(window.tracks.model.ids) == list(place))
    return list(place)


def test_a_threshold_begins_where_there_is_something_to_accept(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.tracks.search.setText("confidence<0.75")
    rows = window.session.app.read(
        read_rows,
        window.session.app.read(queries.track_ids, Listing("state:suggested confidence<0.75")),
    )
    best = max(row.confidence for row in rows if row.confidence is not None)
    qtbot.waitUntil(lambda: len(window.tracks.model.ids) == len(rows))
    window.actions_by_name["accept_above"].trigger()
    (dialog,) = window.findChildren(ThresholdDialog)
    qtbot.waitUntil(dialog._ok.isEnabled)
    assert dialog.number.value() == math.floor(best * 10) * 10
    dialog.number.setValue(90)
    qtbot.waitUntil(lambda: dialog.summary.text() == "No suggestion is that certain.")
    assert dialog.number.value() == 90
    dialog.close()


def test_a_threshold_takes_every_track_that_shows_as_much(qtbot: QtBot, window: MainWindow) -> None:
    rows = window.session.app.read(read_rows, list(window.tracks.model.ids))
    shares = sorted(row.confidence * 100 for row in rows if row.confidence is not None)
    asked = math.floor(shares[len(shares) // 2])  # as confidences are shown: rounded down
    window.actions_by_name["accept_above"].trigger()
    (dialog,) = window.findChildren(ThresholdDialog)
    dialog.number.setValue(asked)
    count = sum(math.floor(share) >= asked for share in shares)
    qtbot.waitUntil(lambda: dialog.summary.text().startswith(f"{count} track"))
    first = dialog.table.topLevelItem(0)
    assert first is not None
    first.setCheckState(0, Qt.CheckState.Unchecked)
    less = count - int(first.text(1))
    assert dialog._ok.text() == f"&Accept {less} tracks"
    dialog.accept()
    qtbot.waitUntil(lambda: window.toast.text == f"{less} accepted.")


def test_the_search_narrows_the_list_and_tells_where_it_goes_wrong(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.navigation.choose("all")
    qtbot.waitUntil(lambda: len(window.tracks.model.ids) == 100)
    qtbot.keyClicks(window.tracks.search, "suggested:rock")
    qtbot.waitUntil(lambda: 0 < len(window.tracks.model.ids) < 100)
    rows = window.session.app.read(read_rows, list(window.tracks.model.ids))
    assert {row.suggested for row in rows} == {"Rock"}
    found = list(window.tracks.model.ids)
    wrong = lambda: bool(window.tracks.search.property("wrong"))  # noqa: E731
    qtbot.keyClicks(window.tracks.search, " year<")
    qtbot.waitUntil(lambda: bool(window.tracks.hint.text()))
    assert not wrong()  # it may not be complete yet
    qtbot.waitUntil(window.tracks.hint.isVisible)
    assert wrong()
    assert list(window.tracks.model.ids) == found
    window.tracks.search.clear()
    qtbot.waitUntil(lambda: len(window.tracks.model.ids) == 100)
    assert not window.tracks.hint.isVisible()
    assert not wrong()


def test_a_search_that_ends_with_its_list_leaves_no_button_to_clear_it(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.navigation.choose("all")
    qtbot.keyClicks(window.tracks.search, "suggested:rock")
    qtbot.waitUntil(lambda: 0 < len(window.tracks.model.ids) < 100)
    assert window.tracks.search.clear_button.isVisible()
    window.navigation.choose("review")
    qtbot.waitUntil(lambda: not window.tracks.search.text())
    assert not window.tracks.search.clear_button.isVisible()


def test_the_folder_of_a_track_is_opened(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def opened(url: QUrl) -> bool:
        asked.append(url.toLocalFile())
        return len(asked) == 1

    monkeypatch.setattr(QDesktopServices, "openUrl", opened)
    row = window.tracks.current_row()
    assert row is not None
    show = window.actions_by_name["show_in_folder"]
    show.trigger()
    assert asked == [os.path.dirname(row.path_str)]
    with qtbot.waitSignal(window.session.problem):
        show.trigger()
    window.tracks.table.clearSelection()
    qtbot.waitUntil(lambda: not show.isEnabled())


def test_keys_lead_into_the_search_and_out_of_it(qtbot: QtBot, window: MainWindow) -> None:
    search, table = window.tracks.search, window.tracks.table
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.actions_by_name["find"].trigger()
    qtbot.keyClicks(search, "year>1")
    window.actions_by_name["find"].trigger()
    qtbot.keyClicks(search, "year>2")
    assert search.text() == "year>2", "what is typed takes the place of the text"
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Down):
        search.begin()
        qtbot.keyClick(search, key)
        assert table.hasFocus()
    search.begin()
    qtbot.keyClick(search, Qt.Key.Key_Escape)
    assert search.text() == ""
    assert search.hasFocus()
    qtbot.keyClick(search, Qt.Key.Key_Escape)
    assert table.hasFocus()


@pytest.mark.parametrize("key", ["Ctrl+Y", "Ctrl+Shift+Z"])
def test_undo_and_redo_in_the_search_are_of_its_text(
    qtbot: QtBot, window: MainWindow, key: str
) -> None:
    search, track = window.tracks.search, window.tracks.current_row()
    assert track is not None
    window.actions_by_name["reject"].trigger()
    qtbot.waitUntil(window.actions_by_name["undo"].isEnabled)
    window.actions_by_name["undo"].trigger()
    qtbot.waitUntil(window.actions_by_name["redo"].isEnabled)
    settle(qtbot, window)
    search.setFocus()
    qtbot.keyClicks(search, "year>1")
    qtbot.keySequence(search, "Ctrl+Z")
    assert search.text() == ""
    qtbot.keySequence(search, key)
    assert search.text() == "year>1"
    settle(qtbot, window)
    assert row_of(window, track.id).decision is None
    assert window.actions_by_name["redo"].isEnabled()


@pytest.mark.parametrize("kind", [QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox, QComboBox])
def test_keys_that_are_not_the_systems_redo_in_the_fields_of_dialogs(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch, kind: type[QWidget]
) -> None:
    monkeypatch.setattr(redo, "KEYS", (QKeySequence("F12"),))  # which no system has for that
    dialog = Dialog(window)
    field = kind(dialog)
    if isinstance(field, QComboBox):
        field.setEditable(True)
    text = field.findChild(QLineEdit) or field
    dialog.put(field)
    dialog.open()
    qtbot.waitUntil(dialog.isActiveWindow)
    field.setFocus()
    qtbot.keyClicks(text, "7")
    typed = _text(text)
    qtbot.keySequence(text, "Ctrl+Z")
    assert _text(text) != typed
    qtbot.keyClick(text, Qt.Key.Key_F12)
    assert _text(text) == typed
    dialog.close()


def _text(field: QWidget) -> str:
    if isinstance(field, QLineEdit):
        return field.text()
    assert isinstance(field, QPlainTextEdit | QTextEdit)
    return field.toPlainText()


def test_every_text_field_of_the_window_keeps_the_keys_of_undo_and_redo(window: MainWindow) -> None:
    kinds = (QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox)
    fields = [field for kind in kinds for field in window.findChildren(kind)]
    assert window.tracks.search in fields
    for name in ("undo", "redo"):
        for shortcut in window.actions_by_name[name].shortcuts():
            combination: QKeyCombination = shortcut[0]  # type: ignore[index]
            for field in fields:
                event = QKeyEvent(
                    QEvent.Type.ShortcutOverride,
                    combination.key(),
                    combination.keyboardModifiers(),
                )
                event.ignore()
                QApplication.sendEvent(field, event)
                assert event.isAccepted(), (field, shortcut)


def test_keys_stay_in_the_search_until_it_is_a_query(qtbot: QtBot, window: MainWindow) -> None:
    tracks = window.tracks
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    tracks.search.begin()
    qtbot.keyClicks(tracks.search, "genre:")
    qtbot.keyClick(tracks.search, Qt.Key.Key_Return)
    assert tracks.search.hasFocus()
    assert tracks.hint.isVisible()
    qtbot.keyClicks(tracks.search, "rock")
    qtbot.keyClick(tracks.search, Qt.Key.Key_Return)
    assert tracks.table.hasFocus()
    assert not tracks.hint.isVisible()


def test_review_keys_are_letters_in_the_search_box(qtbot: QtBot, window: MainWindow) -> None:
    first = window.tracks.current_row()
    assert first is not None
    window.tracks.search.setFocus()
    qtbot.keyClicks(window.tracks.search, "aru1")
    assert window.tracks.search.text() == "aru1"
    settle(qtbot, window)
    assert row_of(window, first.id).decision is None


def test_sorting_keeps_the_selected_tracks(qtbot: QtBot, window: MainWindow) -> None:
    window.navigation.choose("all")
    qtbot.waitUntil(lambda: len(window.tracks.model.ids) == 100)
    settle(qtbot, window)
    window.tracks.go_to(window.tracks.model.ids[40])
    chosen = window.tracks.selected_ids()
    before = list(window.tracks.model.ids)
    window.tracks.sort_by("title")
    qtbot.waitUntil(lambda: list(window.tracks.model.ids) != before)
    assert window.tracks.selected_ids() == chosen
    rows = window.session.app.read(read_rows, list(window.tracks.model.ids))
    titles = [search_key(row.tag.title) for row in rows]
    assert titles == sorted(titles)


def test_each_list_keeps_what_it_is_sorted_by(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    window.navigation.choose("all")
    qtbot.waitUntil(lambda: len(window.tracks.model.ids) == 100)
    window.tracks.sort_by("title")
    window.tracks.sort_by("title")
    settle(qtbot, window)
    ordered = list(window.tracks.model.ids)
    window.navigation.choose("accepted")
    qtbot.waitUntil(lambda: not window.tracks.model.ids)
    window.navigation.choose("all")
    qtbot.waitUntil(lambda: list(window.tracks.model.ids) == ordered)
    track_id = ordered[7]
    assert window.tracks.go_to(track_id)
    qtbot.waitUntil(lambda: window.inspector.row is not None)
    window.close()
    again = MainWindow(window.session, tmp_path / "window.ini")
    qtbot.addWidget(again)
    again.tracks.reload()
    qtbot.waitUntil(lambda: list(again.tracks.model.ids) == ordered)
    header = again.tracks.table.horizontalHeader()
    assert COLUMNS[header.sortIndicatorSection()].key == "title"
    assert header.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder
    assert again.tracks.selected_ids() == [track_id]


@pytest.mark.parametrize("face", ["as_tracks", "albums", "covers"])
def test_the_current_line_stays_in_sight_under_what_comes_above_the_list(
    qtbot: QtBot, window: MainWindow, face: str
) -> None:
    tracks = window.tracks
    window.navigation.choose("all")
    window.actions_by_name[face].setChecked(True)
    settle(qtbot, window)
    view = {"as_tracks": tracks.table, "albums": tracks.albums, "covers": tracks.grid}[face]
    room = view.viewport().rect()
    last = view.indexAt(QPoint(room.center().x(), room.bottom() - 2))
    view.setCurrentIndex(last)
    strip = QLabel()
    strip.setFixedHeight(120)
    tracks.add_bar(strip)
    qtbot.waitUntil(lambda: view.viewport().height() <= room.height() - 120)
    assert view.viewport().rect().contains(view.visualRect(last).center())
    strip.deleteLater()


def test_a_track_of_another_place_is_gone_to_when_that_is_shown(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.navigation.choose("accepted")
    qtbot.waitUntil(lambda: not window.tracks.model.ids)
    wanted = window.session.app.read(queries.track_ids, Listing(""))[50]
    window.tracks.go_to_when_listed(wanted, "all")
    window.navigation.choose("review")
    qtbot.waitUntil(lambda: len(window.tracks.model.ids) > 0)
    settle(qtbot, window)
    window.navigation.choose("all")
    qtbot.waitUntil(lambda: window.tracks.selected_ids() == [wanted])


def test_every_place_can_be_shown(qtbot: QtBot, window: MainWindow) -> None:
    from genreorganizer.gui.session import places

    with window.session.app.database.writing() as connection:
        numbers = list(connection.scalars(sa.select(track.c.id).limit(6)))
        for number, tag in zip(numbers, ["Zydeco"] * 3 + ["polka"] * 2 + ["Jazz"], strict=True):
            found = sa.update(track).where(track.c.id == number)
            connection.execute(found.values(genres=genres_json([tag])))
        review.clear(connection, numbers)
        review.accept(connection, numbers[-1:], ["Polka"])
    window.session.events.announce(Changes(all_tracks=True))
    qtbot.waitUntil(lambda: bool(window.navigation.data.accepted))
    assert window.navigation.data.unlisted >= 3
    for entry in places.navigation(window.navigation.data):
        for child in entry.children:
            if child.place is None:  # a hint in a section that is empty
                continue
            window.navigation.choose(child.place.key)
            qtbot.waitUntil(lambda child=child: len(window.tracks.model.ids) == child.count)
            settle(qtbot, window)


def test_tags_are_never_shown_as_markup(qtbot: QtBot, window: MainWindow) -> None:
    from genreorganizer.domain.track import TrackRow

    row = TrackRow(
        1,
        b"/x/<i>f</i>.mp3",
        tag=TagFields(title="<b>bold</b>", artist="a\u202egnp.exe\nx"),
    )
    window.inspector.show_track(row)
    window.inspector.guesses()  # whoever asks for them has it shown at once
    assert window.inspector.title.text() == "<b>bold</b>"
    assert "\u202e" not in window.inspector.subtitle.text()
    settle(qtbot, window)


def test_the_layout_comes_back(qtbot: QtBot, window: MainWindow, tmp_path: object) -> None:
    from pathlib import Path

    from genreorganizer.gui.tracks.columns import index_of
    from genreorganizer.gui.window.main_window import MainWindow as Window

    assert isinstance(tmp_path, Path)
    window.navigation.choose("unsure")
    window.tracks.table.horizontalHeader().setSectionHidden(index_of("album"), True)
    window.tracks.table.horizontalHeader().resizeSection(index_of("title"), 333)
    window.resize(790, 600)
    settle(qtbot, window)
    window.close()
    again = Window(window.session, tmp_path / "window.ini")
    qtbot.addWidget(again)
    assert again.tracks.table.horizontalHeader().isSectionHidden(index_of("album"))
    assert again.tracks.table.horizontalHeader().sectionSize(index_of("title")) == 333
    assert again.tracks.place is not None
    assert again.tracks.place.key == "unsure"
    assert (again.width(), again.height()) == (790, 600)


def test_a_genre_lists_and_counts_what_was_accepted_for_it(
    qtbot: QtBot, window: MainWindow
) -> None:
    def counted() -> int:
        return window.navigation.data.genre_counts.get("Disco", 0)

    settle(qtbot, window)
    qtbot.waitUntil(lambda: window.navigation.data.total == 100)
    before = counted()
    row = next(
        row
        for row in window.session.app.read(read_rows, list(window.tracks.model.ids))
        if row.suggested != "Disco"
    )
    window.tracks.go_to(row.id)
    window.review.take_genre("Disco")
    qtbot.waitUntil(lambda: counted() == before + 1)
    window.navigation.choose("genre:Disco")
    qtbot.waitUntil(lambda: len(window.tracks.model.ids) == before + 1)
    assert row.id in window.tracks.model.ids


def test_a_genre_that_was_typed_first_stands_among_the_genres(
    qtbot: QtBot, window: MainWindow
) -> None:
    settle(qtbot, window)
    (row, *_others) = window.session.app.read(read_rows, list(window.tracks.model.ids[:1]))
    window.tracks.go_to(row.id)
    assert "Trip-Hop" not in {genre.name for genre in window.navigation.data.genres}
    window.review.take_genre("Trip-Hop")
    qtbot.waitUntil(lambda: window.navigation.model.find("genre:Trip-Hop").isValid())
    window.navigation.choose("genre:Trip-Hop")
    qtbot.waitUntil(lambda: list(window.tracks.model.ids) == [row.id])


def test_a_backup_and_a_restored_one_tell_of_lost_covers_what_is_true_of_both(
    tmp_path: Path, look: None
) -> None:
    lost = "cannot be undone: the old covers are lost or damaged"
    backed_up = REPORTS.backed_up(Saved(tmp_path / "backup.sqlite", covers=2))
    restored = REPORTS.restored(RestoreSummary(None, 2))
    for told in (backed_up, restored):
        assert told.text.endswith(lost)
        assert not told.good


def test_an_analysis_tells_files_that_are_gone_from_failures(qtbot: QtBot, look: None) -> None:
    tell = REPORTS.analyzed
    told = tell(AnalyzeSummary(done=0, skipped=0, failed=1, elapsed_s=0.1, gone=1))
    assert "1 file not available" in told.text
    assert "Failed" not in told.text
    assert not told.good
    told = tell(AnalyzeSummary(done=0, skipped=0, failed=3, elapsed_s=0.1, gone=1))
    assert "2 failed" in told.text


@pytest.mark.parametrize("face", FACES)
def test_other_tracks_of_a_list_are_told_of_once(
    qtbot: QtBot, window: MainWindow, face: str
) -> None:
    window.navigation.choose("all")
    settle(qtbot, window)
    window.actions_by_name[face].setChecked(True)
    settle(qtbot, window)
    before, row = window.tracks.selected_ids(), window.tracks.current_row()
    assert row is not None
    told: list[list[int]] = []
    window.tracks.selection_changed.connect(lambda: told.append(window.tracks.selected_ids()))
    window.tracks.search.setText(f'NOT artist="{row.tag.artist}"')
    qtbot.waitUntil(lambda: bool(told))
    settle(qtbot, window)
    assert told == [window.tracks.selected_ids()]
    assert told[0] not in ([], before)
