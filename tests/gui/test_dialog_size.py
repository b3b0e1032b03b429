# SPDX-License-Identifier: GPL-3.0-or-later
"""Dialogs have room for what they say: with large text, and when they say more."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QScrollArea,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidgetItem,
    QWidget,
)

from genreorganizer.gui.playlists.dialogs import NameDialog
from genreorganizer.gui.rules.builder import RuleBuilder
from genreorganizer.gui.settings.dialog import SettingsDialog
from genreorganizer.gui.style import theme
from genreorganizer.gui.widgets import lists
from genreorganizer.gui.widgets.labels import plain_label
from genreorganizer.settings import AppearanceSettings, Settings

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog
    from pytestqt.qtbot import QtBot


@pytest.fixture
def large_text(qapp: QApplication) -> None:
    theme.apply(qapp, AppearanceSettings(font_scale=2.0))


def hidden(dialog: QDialog) -> tuple[int, int]:
    """How many pixels of the content are out of sight, to the right and below."""
    for _ in range(3):  # one layout may ask for another
        QApplication.processEvents()
    area = dialog.findChild(QScrollArea)
    assert area is not None
    return area.horizontalScrollBar().maximum(), area.verticalScrollBar().maximum()


def test_a_dialog_grows_with_what_it_has_to_say(qtbot: QtBot, look: None) -> None:
    dialog = NameDialog("New playlist", "Holds the selected track.", "", ["Mix"], "&Create")
    dialog.show()
    dialog.edit.setText("Mix")
    assert hidden(dialog) == (0, 0)
    dialog.close()


def test_a_dialog_that_grows_stays_on_the_screen(qtbot: QtBot, look: None) -> None:
    dialog = NameDialog("New playlist", "Holds the selected track.", "", ["Mix"], "&Create")
    dialog.show()
    qtbot.waitExposed(dialog)
    screen = dialog.screen().availableGeometry()
    dialog.move(screen.bottomRight() - dialog.rect().bottomRight())
    before = dialog.size()
    dialog.put(*_lines(dialog))
    qtbot.waitUntil(lambda: dialog.height() > before.height())
    qtbot.waitUntil(lambda: screen.contains(dialog.frameGeometry()))
    dialog.close()


def _lines(dialog: QDialog) -> list[QLabel]:
    return [plain_label("A further line", dialog) for _ in range(9)]


def test_a_dialog_that_opens_beyond_the_screen_is_moved_there(qtbot: QtBot, look: None) -> None:
    dialog = NameDialog("New playlist", "Holds the selected track.", "", ["Mix"], "&Create")
    dialog.move(-20, -15)
    dialog.show()
    screen = dialog.screen().availableGeometry()
    qtbot.waitUntil(lambda: screen.contains(dialog.frameGeometry()))
    dialog.close()


def test_a_long_path_wraps_and_widens_nothing(qtbot: QtBot, look: None) -> None:
    told = "The file is not there: /music/" + "a" * 400 + "/song.ogg"
    label = plain_label(told)
    qtbot.addWidget(label)
    assert label.minimumSizeHint().width() < 400
    assert label.text() == told


def test_large_text_makes_dialogs_larger(qtbot: QtBot, large_text: None) -> None:
    dialog = NameDialog("New playlist", "Holds the selected track.", "", [], "&Create")
    dialog.begin_with(300, 200)
    assert dialog.width() == 600
    dialog.close()


def test_what_is_too_tall_for_the_screen_scrolls_one_way_only(
    qtbot: QtBot, german: None, large_text: None
) -> None:
    dialog = SettingsDialog(Settings())
    dialog.resize(500, 300)
    dialog.show()
    right, below = hidden(dialog)
    assert right == 0
    assert below > 0
    dialog.close()


def test_a_condition_fits_a_screen_where_texts_are_long_and_large(
    qtbot: QtBot, german: None, large_text: None
) -> None:
    builder = RuleBuilder()
    qtbot.addWidget(builder)
    builder.begin()
    builder.resize(1100, 400)
    builder.show()
    boxes = [box for box in builder.findChildren(QComboBox) if box.isVisible()]
    assert len(boxes) == 4
    assert builder.minimumSizeHint().width() <= 1100
    longest = boxes[1].fontMetrics().horizontalAdvance(boxes[1].currentText())
    assert boxes[1].width() > longest


def test_columns_share_the_room_and_long_texts_make_way(qtbot: QtBot, look: None) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    table = lists.titled_table(window, "Files", ("File", "Now", "After", "Details"))
    lists.share(table)
    table.resize(700, 200)
    window.show()
    header = table.header()
    widths = lambda: [header.sectionSize(number) for number in range(4)]  # noqa: E731
    qtbot.waitUntil(lambda: 660 <= sum(widths()) <= 700)
    long = "Artist/A very long name of an album/01 A very long name of a track.flac"
    QTreeWidgetItem(table, [long, "Pop", "Progressive Symphonic Rock", "replaces what was there"])
    needed = [
        max(table.sizeHintForColumn(number), header.sectionSizeHint(number)) for number in range(4)
    ]
    assert needed[0] > 400
    qtbot.waitUntil(lambda: widths()[1:3] == needed[1:3])
    assert sum(widths()) <= 700
    assert widths()[3] >= needed[3]
    header.resizeSection(1, 200)
    table.resize(900, 200)
    qtbot.waitUntil(lambda: table.viewport().width() > 800)
    assert widths()[1] == 200


def test_a_text_beside_a_tick_has_the_room_that_it_needs(qtbot: QtBot, look: None) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    table = lists.titled_table(window, "Files", ("File", "Now"))
    lists.share(table)
    table.resize(700, 200)
    window.show()
    item = QTreeWidgetItem(table, ["Artist/Album/01 Title.flac", "Pop"])
    item.setCheckState(0, Qt.CheckState.Checked)
    place, option = table.indexFromItem(item), QStyleOptionViewItem()

    def room() -> int:
        table.initViewItemOption(option)
        QStyledItemDelegate(table).initStyleOption(option, place)
        option.rect = table.visualRect(place)
        text = QStyle.SubElement.SE_ItemViewItemText
        inside = table.style().subElementRect(text, option, table).width()
        return inside - 2 * lists.beside_text(table)

    qtbot.waitUntil(lambda: 300 > table.header().sectionSize(0) > 150)
    assert room() >= table.fontMetrics().horizontalAdvance(item.text(0))
