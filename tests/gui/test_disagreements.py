# SPDX-License-Identifier: GPL-3.0-or-later
"""The place of disagreements: keep the tag, never ask again, ask again after all."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from support.settled import settle

from genreorganizer.db.tracks import rows as read_rows
from genreorganizer.domain.review import Decision, FileState

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from genreorganizer.domain.track import TrackRow
    from genreorganizer.gui.window.main_window import MainWindow


@pytest.fixture
def disagreements(qtbot: QtBot, window: MainWindow) -> MainWindow:
    qtbot.waitUntil(lambda: window.navigation.model.find("disagreements").isValid())
    window.navigation.choose("disagreements")
    qtbot.waitUntil(lambda: len(window.tracks.model.ids) > 2)
    qtbot.waitUntil(lambda: window.tracks.current_row() is not None)
    return window


def row_of(window: MainWindow, track_id: int) -> TrackRow:
    return window.session.app.read(read_rows, [track_id])[0]


def test_the_surest_contradiction_is_first_and_the_ways_out_are_offered(
    disagreements: MainWindow,
) -> None:
    window = disagreements
    rows = window.session.app.read(read_rows, list(window.tracks.model.ids))
    sureness = [row.confidence or 0.0 for row in rows]
    assert sureness == sorted(sureness, reverse=True)
    assert window.place_bar.isVisible()
    offered = [button.objectName() for button in window.place_bar.buttons]
    assert offered == ["place-accept", "place-keep_tag", "place-never_ask"]
    window.navigation.choose("all")
    assert not window.place_bar.isVisible()


def test_a_kept_tag_is_decided_and_can_be_undone(qtbot: QtBot, disagreements: MainWindow) -> None:
    window = disagreements
    rows = window.session.app.read(read_rows, list(window.tracks.model.ids))
    first = next(row for row in rows if row.genres)
    window.tracks.go_to(first.id)
    before = len(rows)
    qtbot.keyClick(window.tracks.table, Qt.Key.Key_T)
    qtbot.waitUntil(lambda: len(window.tracks.model.ids) == before - 1)
    kept = row_of(window, first.id)
    assert (kept.decision, kept.accepted) == (Decision.ACCEPTED, first.genres)
    assert kept.file_state is FileState.WRITTEN
    window.actions_by_name["undo"].trigger()
    qtbot.waitUntil(lambda: len(window.tracks.model.ids) == before)


def test_never_ask_again_is_kept_and_can_be_taken_back(
    qtbot: QtBot, disagreements: MainWindow
) -> None:
    window = disagreements
    chosen = window.tracks.selected_ids()
    before = len(window.tracks.model.ids)
    window.actions_by_name["never_ask"].trigger()
    qtbot.waitUntil(lambda: row_of(window, chosen[0]).decision is Decision.REJECTED)
    settle(qtbot, window)
    window.navigation.choose("settled")
    qtbot.waitUntil(lambda: list(window.tracks.model.ids) == chosen)
    settle(qtbot, window)
    assert not window.actions_by_name["never_ask"].isEnabled()
    window.actions_by_name["ask_again"].trigger()
    qtbot.waitUntil(lambda: not row_of(window, chosen[0]).settled)
    settle(qtbot, window)
    window.navigation.choose("disagreements")
    qtbot.waitUntil(lambda: len(window.tracks.model.ids) == before)


def test_the_inspector_says_what_a_contradiction_means_and_offers_the_ways_out(
    qtbot: QtBot, disagreements: MainWindow
) -> None:
    window, box = disagreements, disagreements.inspector.hint
    row = next(
        row
        for row in window.session.app.read(read_rows, list(window.tracks.model.ids))
        if row.genres and row.suggested
    )
    window.tracks.go_to(row.id)
    assert box.isVisible()
    assert row.genres[0] in box.text.text()
    assert str(row.suggested) in box.text.text()
    offered = [name for name, button in box.buttons.items() if button.isVisible()]
    assert offered == ["keep_tag", "never_ask"]
    box.buttons["never_ask"].click()
    qtbot.waitUntil(lambda: row_of(window, row.id).settled)
    settle(qtbot, window)
    window.navigation.choose("all")
    qtbot.waitUntil(lambda: len(window.tracks.model.ids) == 100)
    settle(qtbot, window)
    window.tracks.go_to(row.id)
    qtbot.waitUntil(lambda: box.buttons["ask_again"].isVisible())
    offered = [name for name, button in box.buttons.items() if button.isVisible()]
    assert offered == ["ask_again"]
    box.buttons["ask_again"].click()
    qtbot.waitUntil(lambda: not row_of(window, row.id).settled)
    settle(qtbot, window)
    agreeing = next(
        row
        for row in window.session.app.read(read_rows, list(window.tracks.model.ids))
        if not row.disagrees
    )
    window.tracks.go_to(agreeing.id)
    assert not box.isVisible()


def test_elsewhere_only_a_contradicted_track_offers_to_keep_its_tag(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.navigation.choose("all")
    qtbot.waitUntil(lambda: len(window.tracks.model.ids) == 100)
    rows = window.session.app.read(read_rows, list(window.tracks.model.ids))
    for contradicted in (True, False):
        row = next(row for row in rows if row.disagrees is contradicted)
        window.tracks.go_to(row.id)
        assert window.actions_by_name["keep_tag"].isEnabled() is contradicted
    window.tracks.table.selectAll()
    assert not window.actions_by_name["keep_tag"].isEnabled()


def test_a_key_that_can_do_nothing_for_a_track_says_why_and_does_nothing(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.navigation.choose("all")
    qtbot.waitUntil(lambda: len(window.tracks.model.ids) == 100)
    rows = window.session.app.read(read_rows, list(window.tracks.model.ids))
    row = next(row for row in rows if not row.disagrees and row.decision is None)
    window.tracks.go_to(row.id)
    contradicted = "This is for tags that the audio contradicts"
    several = "This is for several tracks"
    for key, told in (("T", contradicted), ("Shift+A", several), ("N", contradicted)):
        qtbot.keySequence(window.tracks.table, key)
        assert window.toast.text.startswith(told)
    settle(qtbot, window)
    assert row_of(window, row.id).decision is None
    window.toast.leave()
    row = next(row for row in rows if row.disagrees and row.decision is None and row.genres)
    window.tracks.go_to(row.id)
    qtbot.keySequence(window.tracks.table, "T")
    qtbot.waitUntil(lambda: row_of(window, row.id).decision is Decision.ACCEPTED)
    qtbot.waitUntil(lambda: window.toast.text == "1 tag kept.")
