# SPDX-License-Identifier: GPL-3.0-or-later
"""Tracks whose files are gone."""

from __future__ import annotations

import os
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QMessageBox, QStyleOptionViewItem
from support.settled import settle

from genreorganizer.db import scanned, schema
from genreorganizer.db.albums import Album
from genreorganizer.db.tracks import rows as read_rows
from genreorganizer.domain.changes import Changes
from genreorganizer.gui.style import theme
from genreorganizer.gui.tracks.album_card import AlbumCards, card_height, card_width, cover_side
from genreorganizer.gui.tracks.album_grid import AlbumGridModel
from genreorganizer.gui.tracks.cells import Cells
from genreorganizer.gui.tracks.columns import index_of

if TYPE_CHECKING:
    from pathlib import Path

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
        (box,) = (item for item in QApplication.topLevelWidgets() if isinstance(item, QMessageBox))
        (button,) = (item for item in box.buttons() if item.text() == answer)
        button.click()
        settle(qtbot, window)
        qtbot.waitUntil(lambda left=left: sorted(window.tracks.model.ids) == left)
        qtbot.waitUntil(
            lambda: (
                not any(isinstance(item, QMessageBox) for item in QApplication.topLevelWidgets())
            )
        )
    assert window.session.app.read(read_rows, [5]) == []


def test_tracks_of_a_folder_that_is_not_there_look_and_say_so(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    title = window.tracks.model.index(0, index_of("title"))
    tip, plain = Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.DisplayRole
    qtbot.waitUntil(lambda: "not available" in title.data(tip))
    assert "not available" not in title.data(plain)
    with window.session.app.database.writing() as connection:
        connection.execute(schema.folder.update().values(path=os.fsencode(tmp_path)))
    window.session.events.announce(Changes(folders=True))
    qtbot.waitUntil(lambda: "not available" not in title.data(tip))


def test_a_card_of_an_album_that_is_not_there_has_muted_ink(qapp: QApplication, look: None) -> None:
    here = Album("████", "", None, (1,), (1,), "Jazz", 1, 0.9, 1, 1, path=b"/m/1")
    cards, model = AlbumCards(None), AlbumGridModel()
    model.show_albums([here, replace(here, missing=1, open_ids=())])
    option = QStyleOptionViewItem()
    option.rect = QRect(0, 0, card_width(), card_height(option.fontMetrics))
    image = QImage(option.rect.size(), QImage.Format.Format_RGB32)

    def is_full(row: int) -> bool:
        image.fill(theme.color("base"))
        painter = QPainter(image)
        cards.paint(painter, option, model.index(row))
        painter.end()
        below = range(cover_side() + 12, image.height())
        found = {image.pixel(x, y) for y in below for x in range(image.width())}
        return theme.color("text").rgb() in found

    assert (is_full(0), is_full(1)) == (True, False)
    cards.absent = (b"/m",)
    assert not is_full(0)


def test_rows_of_absent_files_are_drawn_in_muted_ink(qapp: QApplication, look: None) -> None:
    image = QImage(200, 40, QImage.Format.Format_RGB32)
    option = QStyleOptionViewItem()
    inks = {}
    for absent in (False, True):
        image.fill(theme.color("base"))
        painter = QPainter(image)
        cells = Cells(painter, option)
        cells.fade(absent)
        cells.text(image.rect(), "████")
        painter.end()
        inks[absent] = image.pixelColor(14, 20)
    assert inks == {False: theme.color("text"), True: theme.color("muted")}
