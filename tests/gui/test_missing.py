# SPDX-License-Identifier: GPL-3.0-or-later
"""Tracks whose files are gone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QMessageBox

from genreorganizer.db import scanned
from genreorganizer.db.tracks import rows as read_rows
from genreorganizer.domain.changes import Changes

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from genreorganizer.gui.window.main_window import MainWindow


def test_missing_tracks_are_forgotten_after_a_question(qtbot: QtBot, window: MainWindow) -> None:
    forget = window.actions_by_name["forget_missing"]
    with window.session.app.database.writing() as connection:
        scanned.mark_missing(connection, [5, 6], at=1.0)
    window.session.events.announce(Changes(all_tracks=True))
    qtbot.waitUntil(lambda: window.navigation.model.find("missing").isValid())
    assert not forget.isEnabled()
    window.navigation.choose("missing")
    qtbot.waitUntil(lambda: sorted(window.tracks.model.ids) == [5, 6])
    offered = [button.objectName() for button in window.place_bar.buttons]
    assert offered == ["place-folders", "place-forget_missing"]
    window.tracks.go_to(5)
    for answer, left in (("&Cancel", [5, 6]), ("&Forget", [6])):
        forget.trigger()
        (box,) = (item for item in QApplication.topLevelWidgets() if type(item) is QMessageBox)
        (button,) = (item for item in box.buttons() if item.text() == answer)
        button.click()
        qtbot.waitUntil(lambda: not window.session.writes.busy)
        qtbot.waitUntil(lambda left=left: sorted(window.tracks.model.ids) == left)
        qtbot.waitUntil(
            lambda: not any(type(item) is QMessageBox for item in QApplication.topLevelWidgets())
        )
    assert window.session.app.read(read_rows, [5]) == []
