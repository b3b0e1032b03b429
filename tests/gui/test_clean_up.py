# SPDX-License-Identifier: GPL-3.0-or-later
"""Putting a library in order step by step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog

from genreorganizer.gui.review.clean_up import CleanUpDialog
from genreorganizer.gui.review.threshold import ThresholdDialog
from genreorganizer.library import queries, review

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
    qtbot.waitUntil(lambda: "suggested" in window.navigation.data.states)
    assert found.without + found.others == window.navigation.data.states["suggested"]
    dialog = opened(qtbot, window)
    assert dialog.progress.value() == found.fine
    dialog.buttons_by_step["without"].click()
    qtbot.waitUntil(lambda: len(window.tracks.model.ids) == found.without)
    (asked,) = [d for d in window.findChildren(ThresholdDialog) if d.isVisible()]
    asked.close()
    opened(qtbot, window).buttons_by_step["unsure"].click()
    qtbot.waitUntil(lambda: window.tracks.place is not None and window.tracks.place.key == "unsure")
    assert not [d for d in window.findChildren(QDialog) if d.isVisible()]


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
