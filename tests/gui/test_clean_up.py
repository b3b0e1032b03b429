# SPDX-License-Identifier: GPL-3.0-or-later
"""Putting a library in order step by step."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import sqlalchemy as sa
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QPushButton
from support.made_library import MODEL_ID
from support.settled import settle

from genreorganizer.db.schema import outcome, track
from genreorganizer.domain.changes import Changes
from genreorganizer.domain.genres import Vocabulary
from genreorganizer.domain.listing import Listing
from genreorganizer.gui.review.clean_up import CleanUpDialog
from genreorganizer.gui.review.threshold import ThresholdDialog
from genreorganizer.gui.style.mnemonics import letter
from genreorganizer.gui.writing.write_preview import WritePreviewDialog
from genreorganizer.library import outcomes, queries, review
from genreorganizer.messages import Message

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from genreorganizer.gui.window.main_window import MainWindow


def opened(qtbot: QtBot, window: MainWindow) -> CleanUpDialog:
    window.actions_by_name["clean_up"].trigger()
    (dialog,) = [shown for shown in window.findChildren(CleanUpDialog) if shown.isVisible()]
    qtbot.waitUntil(lambda: "write" in dialog.buttons_by_step)
    return dialog


def test_every_line_leads_to_its_step(qtbot: QtBot, window: MainWindow) -> None:
    app = window.session.app
    found = app.read(queries.clean_up, app.registry)
    assert found.total == 100
    assert found.without > 0
    dialog = opened(qtbot, window)
    assert dialog.progress.value() == found.fine
    dialog.buttons_by_step["without"].click()
    qtbot.waitUntil(lambda: len(window.tracks.model.ids) == found.without)
    (asked,) = [d for d in window.findChildren(ThresholdDialog) if d.isVisible()]
    asked.close()
    opened(qtbot, window).buttons_by_step["unsure"].click()
    qtbot.waitUntil(lambda: window.tracks.place is not None and window.tracks.place.key == "unsure")
    assert not [d for d in window.findChildren(QDialog) if d.isVisible()]


def test_each_track_is_counted_once_and_what_is_missing_is_left_out(
    qtbot: QtBot, window: MainWindow
) -> None:
    app = window.session.app
    with app.database.writing() as connection:
        review.accept(connection, range(1, 20))
        # Only what is suggested, and other than a tag's genre, can be in disagreement with it; the
        # made library does not know.
        unnamed = queries.track_ids(connection, Listing("is:unnamed"))
        connection.execute(
            sa.update(outcome)
            .where((outcome.c.outcome != "suggested") | outcome.c.track_id.in_(list(unnamed)))
            .values(agreement=None)
        )
        connection.execute(sa.update(track).where(track.c.id == 30).values(missing_since=1.0))
        connection.execute(
            sa.update(track)
            .where(track.c.id == 31)
            .values(unreadable=Message("It is damaged").to_json())
        )
    found = app.read(queries.clean_up, app.registry)
    assert found.total == 99
    assert found.failed == 1
    kinds = (found.without, found.others, found.disagreements, found.unsure, found.failed)
    assert found.total == found.fine + found.new + found.ready + sum(kinds)
    dialog = opened(qtbot, window)
    assert dialog.progress.value() == found.fine + found.ready
    assert f"{found.ready} ready to write" in dialog.summary.text()


def test_the_numbers_follow_what_changes_while_they_are_shown(
    qtbot: QtBot, window: MainWindow
) -> None:
    dialog = opened(qtbot, window)
    button = dialog.buttons_by_step["disagreements"]
    button.setFocus()
    assert button.isEnabled()
    with window.session.app.database.writing() as connection:
        review.accept(connection, range(1, 101), ["Polka"])
    window.session.events.announce(Changes(all_tracks=True))
    qtbot.waitUntil(lambda: not button.isEnabled())
    assert "100 ready to write" in dialog.summary.text()
    assert dialog.focusWidget() is dialog.buttons_by_step["write"]
    assert dialog.buttons_by_step["write"].property("primary")
    dialog.close()


@pytest.mark.parametrize("step", ["others", "disagreements", "unsure"])
def test_a_step_shows_as_many_tracks_as_its_line_says_whatever_was_searched_for(
    qtbot: QtBot, window: MainWindow, step: str
) -> None:
    app = window.session.app
    count = getattr(app.read(queries.clean_up, app.registry), step)
    assert count
    window.navigation.choose("review" if step == "others" else step)
    window.tracks.search.setText("year<1990")
    opened(qtbot, window).buttons_by_step[step].click()
    qtbot.waitUntil(lambda: len(window.tracks.model.ids) == count)


@pytest.mark.parametrize("face", ["as_tracks", "albums", "covers"])
def test_a_step_begins_at_the_first_row_of_the_list_that_is_shown_already(
    qtbot: QtBot, window: MainWindow, face: str
) -> None:
    tracks = window.tracks
    window.navigation.choose("disagreements")
    window.actions_by_name[face].setChecked(True)
    qtbot.waitUntil(lambda: tracks.current_row() is not None)
    settle(qtbot, window)
    first = tracks.selected_ids()
    tracks.step(1)
    assert tracks.selected_ids() != first
    opened(qtbot, window).buttons_by_step["disagreements"].click()
    qtbot.waitUntil(lambda: tracks.current_row() is not None)
    settle(qtbot, window)
    assert tracks.selected_ids() == first


@pytest.mark.parametrize(("step", "by_key"), [("others", False), ("disagreements", True)])
def test_a_step_that_is_done_leads_back_to_the_others(
    qtbot: QtBot, window: MainWindow, step: str, by_key: bool
) -> None:
    dialog = opened(qtbot, window)
    with window.session.app.database.writing() as connection:
        review.reject(connection, range(1, 101))
    dialog.buttons_by_step[step].click()
    page = window.tracks.empty
    qtbot.waitUntil(lambda: page.button.isVisible() and page.button.text() == "&Clean up…")
    if by_key:
        qtbot.keyClick(page, Qt.Key.Key_Return)
    else:
        page.button.click()
    qtbot.waitUntil(lambda: any(one.isVisible() for one in window.findChildren(CleanUpDialog)))
    window.tracks.search.setText("nothing has this name")
    qtbot.waitUntil(lambda: page.button.text() == "Clear the search")
    window.navigation.choose("missing")
    qtbot.waitUntil(lambda: not page.button.isVisible())  # another list is no step


def test_a_track_with_a_genre_is_fine_where_nothing_is_suggested(
    qtbot: QtBot, window: MainWindow
) -> None:
    app = window.session.app
    with app.database.writing() as connection:
        heard = list(connection.execute(sa.select(outcome.c.track_id).limit(4)).scalars())
        held = ('["Rock"]', '["Rock"]', '["Unknown"]', "[]")
        for number, genres in zip(heard, held, strict=True):
            connection.execute(sa.update(track).where(track.c.id == number).values(genres=genres))
            connection.execute(
                sa.update(outcome)
                .where(outcome.c.track_id == number)
                .values(outcome="unsure", agreement=None)
            )
    before = app.read(queries.clean_up, app.registry)
    with app.database.writing() as connection:
        review.accept(connection, heard[2:], ["Polka"])
        review.postpone(connection, heard[:1])
    after = app.read(queries.clean_up, app.registry)
    assert after.unsure == before.unsure - 2 + 1
    assert after.fine == before.fine - 1


def test_a_genre_that_the_model_cannot_hear_is_not_to_be_replaced(
    qtbot: QtBot, window: MainWindow
) -> None:
    app = window.session.app
    before = app.read(queries.clean_up, app.registry)
    with app.database.writing() as connection:
        listed = queries.track_ids(
            connection,
            Listing(f"state:suggested {queries.OTHER_GENRE} NOT {queries.WITHOUT_GENRE}"),
        )
        number = listed[0]
        connection.execute(
            sa.update(track).where(track.c.id == number).values(genres='["Christmas"]')
        )
        outcomes.refresh_agreement(connection, MODEL_ID, Vocabulary(), [number])
    after = app.read(queries.clean_up, app.registry)
    assert (after.others, after.fine) == (before.others - 1, before.fine + 1)
    opened(qtbot, window).buttons_by_step["others"].click()
    qtbot.waitUntil(lambda: len(window.tracks.model.ids) == after.others)
    assert number not in window.tracks.model.ids


def test_all_that_wait_are_written_whatever_was_searched_for(
    qtbot: QtBot, window: MainWindow
) -> None:
    app = window.session.app
    with app.database.writing() as connection:
        review.accept(connection, range(1, 20), ["Polka"])
    window.navigation.choose("accepted")
    window.tracks.search.setText("id<=5")
    qtbot.waitUntil(lambda: len(window.tracks.model.ids) == 5)
    opened(qtbot, window).buttons_by_step["write"].click()
    (preview,) = [d for d in window.findChildren(WritePreviewDialog) if d.isVisible()]
    assert preview.scope.currentData() is None
    preview.close()


@pytest.mark.parametrize(("place", "all_of_them"), [("review", True), ("accepted", False)])
def test_a_write_begins_with_all_that_wait_where_nothing_of_the_list_can(
    qtbot: QtBot, window: MainWindow, place: str, all_of_them: bool
) -> None:
    window.navigation.choose(place)
    window.tracks.search.setText("year<1990")
    window.actions_by_name["write"].trigger()
    (preview,) = [d for d in window.findChildren(WritePreviewDialog) if d.isVisible()]
    assert (preview.scope.currentData() is None) == all_of_them
    preview.close()


def test_nothing_is_written_by_a_search_that_finds_nothing(
    qtbot: QtBot, window: MainWindow
) -> None:
    with window.session.app.database.writing() as connection:
        review.accept(connection, range(1, 20), ["Polka"])
    window.navigation.choose("all")
    window.tracks.search.setText("nothing has this name")
    qtbot.waitUntil(lambda: not window.tracks.listed_ids())
    window.actions_by_name["write"].trigger()
    (preview,) = [d for d in window.findChildren(WritePreviewDialog) if d.isVisible()]
    qtbot.waitUntil(lambda: preview.progress.isHidden())
    told = "None of these tracks has an accepted genre to be written."
    assert preview.summary.text() == told
    assert not preview.ok.isEnabled()
    preview.scope.setCurrentIndex(0)
    assert preview.summary.text() == "Looking at the files…"  # no more what was told before
    preview.close()


def test_one_track_is_told_of_as_one(qtbot: QtBot, window: MainWindow) -> None:
    with window.session.app.database.writing() as connection:
        review.reject(connection, [1])
        connection.execute(sa.update(track).where(track.c.id > 1).values(missing_since=1.0))
    assert opened(qtbot, window).summary.text() == "1 track: 1 is fine."


def test_every_button_of_the_steps_has_a_key_of_its_own(qtbot: QtBot, window: MainWindow) -> None:
    dialog = opened(qtbot, window)
    keys = [letter(button.text()) for button in dialog.findChildren(QPushButton)]
    assert "" not in keys
    assert len(set(keys)) == len(keys)


def test_what_is_done_stays_in_its_place_and_asks_for_nothing(
    qtbot: QtBot, window: MainWindow
) -> None:
    dialog = opened(qtbot, window)
    names = list(dialog.buttons_by_step)
    assert not dialog.buttons_by_step["write"].isEnabled()
    assert dialog.buttons_by_step["without"].isEnabled()
    dialog.close()
    app = window.session.app
    with app.database.writing() as connection:
        review.accept(connection, list(range(1, 101)))
    dialog = opened(qtbot, window)
    assert list(dialog.buttons_by_step) == names
    assert dialog.buttons_by_step["write"].isEnabled()
    assert not dialog.buttons_by_step["without"].isEnabled()
    dialog.close()
