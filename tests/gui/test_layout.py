# SPDX-License-Identifier: GPL-3.0-or-later
"""The window and its dialogs where there is little room."""

from __future__ import annotations

import dataclasses
import itertools
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAction, QColor, QFontMetrics, QImage, QPainter
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QCompleter,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QPushButton,
    QScrollArea,
    QSlider,
    QStyle,
    QStyleOptionComboBox,
    QStyleOptionHeaderV2,
    QStyleOptionViewItem,
    QWidget,
)

from genreorganizer.domain.review import TrackState
from genreorganizer.domain.track import MOST_STARS
from genreorganizer.gui.playlists.dialogs import ExportPlaylistDialog
from genreorganizer.gui.playlists.missing_entries import MissingEntriesDialog
from genreorganizer.gui.rules.builder import RuleBuilder
from genreorganizer.gui.settings.dialog import SettingsDialog
from genreorganizer.gui.style import icons, mnemonics, theme
from genreorganizer.gui.style.theme import FRAME
from genreorganizer.gui.tracks.browse_panes import BrowsePanes
from genreorganizer.gui.tracks.columns import index_of
from genreorganizer.gui.tracks.list_head import ListHead
from genreorganizer.gui.widgets import layouts, lists, one_line, stars
from genreorganizer.gui.widgets.dialog import Dialog
from genreorganizer.gui.widgets.empty_state import BigIcon, EmptyState
from genreorganizer.gui.widgets.flow_layout import FlowLayout
from genreorganizer.gui.widgets.labels import ElidedLabel, heading, plain_label
from genreorganizer.gui.widgets.number_box import NumberBox
from genreorganizer.gui.widgets.popup import style_popup
from genreorganizer.gui.widgets.probability_bars import Bar, ProbabilityBars
from genreorganizer.gui.widgets.query_edit import SearchBox
from genreorganizer.gui.widgets.scroll_area import ScrollArea
from genreorganizer.gui.window.main_window import MainWindow
from genreorganizer.gui.window.tool_bar import ToolBar
from genreorganizer.gui.wording import texts
from genreorganizer.library.playlist_files import ImportSummary
from genreorganizer.messages import Message
from genreorganizer.override import override
from genreorganizer.playlists.entry import Skipped
from genreorganizer.settings import AS_LIST, AppearanceSettings, Settings

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from genreorganizer.gui.session.session import Session


def widen(qtbot: QtBot, window: MainWindow, characters: int) -> None:
    """Make the window so many average characters wide."""
    width = characters * window.fontMetrics().horizontalAdvance("n")
    window.resize(width, 360)
    qtbot.waitUntil(lambda: window.panes.width() == width)


def sees(qtbot: QtBot, window: MainWindow, wanted: list[QWidget]) -> None:
    """These panes show, and none covers another one."""
    qtbot.waitUntil(lambda: in_sight(window) == wanted)


def in_sight(window: MainWindow) -> list[QWidget]:
    sides = (window.navigation, window.center, window.inspector)
    shown: list[QWidget] = [widget for widget in sides if widget.isVisible()]
    edges = [(widget.geometry().left(), widget.geometry().right()) for widget in shown]
    assert all(left[1] < right[0] for left, right in itertools.pairwise(edges))
    assert edges[-1][1] <= window.panes.width()
    return shown


def test_a_narrow_window_shows_one_side_pane_at_a_time(qtbot: QtBot, window: MainWindow) -> None:
    actions = window.actions_by_name
    widen(qtbot, window, 110)
    sees(qtbot, window, [window.navigation, window.center, window.inspector])
    widen(qtbot, window, 72)
    sees(qtbot, window, [window.center, window.inspector])
    assert not actions["show_navigation"].isChecked()
    actions["show_navigation"].trigger()
    sees(qtbot, window, [window.navigation, window.center])
    actions["show_navigation"].trigger()
    sees(qtbot, window, [window.center, window.inspector])
    actions["show_navigation"].trigger()
    sees(qtbot, window, [window.navigation, window.center])
    actions["show_inspector"].trigger()
    sees(qtbot, window, [window.center, window.inspector])
    actions["show_inspector"].trigger()
    sees(qtbot, window, [window.center])
    widen(qtbot, window, 110)
    sees(qtbot, window, [window.navigation, window.center])


def test_the_list_is_no_strip_beside_the_other_panes_of_a_narrow_window(
    qtbot: QtBot, window: MainWindow
) -> None:
    shares = {}
    for characters in (120, 110, 100, 90, 75, 110):
        widen(qtbot, window, characters)
        in_sight(window)
        shares[characters] = window.center.width() / window.panes.width()
    assert min(shares.values()) >= 0.34, shares
    window.actions_by_name["show_navigation"].trigger()
    qtbot.waitUntil(lambda: not window.navigation.isVisible())
    in_sight(window)


def test_a_layout_of_a_wide_window_leaves_half_of_a_narrow_one_to_the_list(
    qtbot: QtBot, window: MainWindow, qapp: QApplication
) -> None:
    widen(qtbot, window, 200)
    unit = window.fontMetrics().horizontalAdvance("n")
    window.panes.restore_widths(f"{40 * unit},{100 * unit},{60 * unit}")
    assert (window.navigation.width(), window.inspector.width()) == (40 * unit, 60 * unit)
    widen(qtbot, window, 140)
    assert window.center.width() >= window.panes.width() // 2 - 2
    for pane in (window.navigation, window.inspector):
        assert pane.width() >= pane.minimumWidth()
    widen(qtbot, window, 200)
    assert (window.navigation.width(), window.inspector.width()) == (40 * unit, 60 * unit)


def test_the_width_that_the_user_leaves_to_the_list_stays(qtbot: QtBot, window: MainWindow) -> None:
    widen(qtbot, window, 200)
    whole = window.panes.width()
    window.panes.moveSplitter(whole - int(0.6 * whole), 2)
    narrow = window.center.width()
    assert narrow < 0.4 * whole
    kept = window.panes.save_widths()
    widen(qtbot, window, 112)
    widen(qtbot, window, 200)
    assert abs(window.center.width() - narrow) <= 2
    assert window.panes.save_widths() == kept


def test_the_first_window_leaves_room_for_its_frame(window: MainWindow) -> None:
    room = window.screen().availableSize()
    assert window.width() <= room.width() - FRAME.width()
    assert window.height() <= room.height() - FRAME.height()


def test_a_pane_that_made_way_is_still_wanted_at_the_next_start(
    qtbot: QtBot, window: MainWindow
) -> None:
    widen(qtbot, window, 72)
    assert not window.navigation.isVisible()
    window._save_layout()
    assert window._layout.value("show_navigation", 0, int) == 1


def test_the_toolbar_leaves_its_words_out_before_it_leaves_buttons_out(
    qtbot: QtBot, window: MainWindow
) -> None:
    bar = window.findChild(ToolBar)
    assert isinstance(bar, ToolBar)
    widen(qtbot, window, 160)
    assert bar.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonTextBesideIcon
    widen(qtbot, window, 72)
    assert bar.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly
    buttons = [bar.widgetForAction(action) for action in bar.actions() if action.text()]
    qtbot.waitUntil(lambda: all(button.isVisible() for button in buttons))


def test_the_ways_out_of_a_place_shrink_to_icons_with_names(
    qtbot: QtBot, window: MainWindow
) -> None:
    widen(qtbot, window, 72)
    qtbot.waitUntil(lambda: window.navigation.model.find("disagreements").isValid())
    window.navigation.choose("disagreements")
    for button in window.place_bar.buttons:
        assert button.text() == ""
        assert button.accessibleName()
        assert button.toolTip()
    widen(qtbot, window, 160)
    assert all(button.text() for button in window.place_bar.buttons)


def test_an_empty_page_gives_its_picture_up_before_its_words(qtbot: QtBot, look: None) -> None:
    page = EmptyState()
    qtbot.addWidget(page)
    page.show_message("album", "No albums", "None of these tracks names an album.", "Show")
    page.show()
    picture = page.findChild(BigIcon)
    assert isinstance(picture, BigIcon)
    line = page.fontMetrics().height()
    for lines, shown in ((20, True), (10, False)):
        page.resize(400, lines * line)
        qtbot.waitUntil(lambda shown=shown: picture.isVisible() is shown)
        labels = [label for label in page.findChildren(QLabel) if label.isVisible()]
        bottoms = [widget.geometry().bottom() for widget in (*labels, page.button)]
        assert bottoms == sorted(bottoms)
        assert bottoms[-1] <= page.height()


def test_an_empty_page_shows_no_half_of_an_explanation(qtbot: QtBot, look: None) -> None:
    page = EmptyState()
    qtbot.addWidget(page)
    words = "None of these tracks names an album. " * 5
    page.show_message("album", "No albums", words, "Show")
    page.show()
    line = page.fontMetrics().height()
    (explanation,) = (label for label in page.findChildren(QLabel) if label.text() == words)
    seen = []
    for lines in range(5, 20):
        page.setFixedSize(400, lines * line)
        page.ensurePolished()
        page.layout().activate()
        if explanation.isVisible():
            seen.append(lines)
            assert explanation.height() >= explanation.heightForWidth(explanation.width())
            assert page.button.geometry().bottom() <= page.height()
    assert seen == list(range(seen[0], 20))
    assert seen[0] > 6


def painted(window: MainWindow, width: int) -> QImage:
    """The cell of the first track's state."""
    table = window.tracks.table
    option = QStyleOptionViewItem()
    option.initFrom(table)
    option.font = table.font()
    option.rect = QRect(0, 0, width, 30)
    image = QImage(width, 30, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    table.itemDelegate().paint(painter, option, table.tracks.index(0, index_of("state")))
    painter.end()
    return image


def test_a_state_without_room_for_its_word_is_an_icon_with_a_tip(window: MainWindow) -> None:
    unit = window.fontMetrics().horizontalAdvance("n")
    narrow, wide = painted(window, 9 * unit), painted(window, 30 * unit)
    beyond_icon = QRect(5 * unit, 0, 4 * unit, 30)
    blank = QImage(beyond_icon.size(), QImage.Format.Format_RGB32)
    blank.fill(QColor("white"))
    assert narrow.copy(beyond_icon) == blank
    assert wide.copy(beyond_icon) != blank
    index = window.tracks.table.tracks.index(0, index_of("state"))
    word = index.data()
    assert word in index.data(Qt.ItemDataRole.ToolTipRole)
    assert word in index.data(Qt.ItemDataRole.AccessibleTextRole)


def test_the_column_of_the_state_is_as_wide_as_its_longest_word(
    qtbot: QtBot, window: MainWindow
) -> None:
    table = window.tracks.table
    window.navigation.choose("all")
    qtbot.waitUntil(lambda: len(table.tracks.ids) > 0)
    words = [texts.state_text(state) for state in TrackState]
    widest = max(map(window.fontMetrics().horizontalAdvance, words))
    window.show()
    window.resize(2200, 700)
    qtbot.waitUntil(lambda: table.columnWidth(index_of("state")) > widest)
    unit = window.fontMetrics().horizontalAdvance("n")
    width = table.columnWidth(index_of("state"))
    beyond_icon = QRect(5 * unit, 0, width - 5 * unit, 30)
    blank = QImage(beyond_icon.size(), QImage.Format.Format_RGB32)
    blank.fill(QColor("white"))
    assert painted(window, width).copy(beyond_icon) != blank


def test_a_dialog_is_as_large_as_its_content_needs(qtbot: QtBot, look: None) -> None:
    dialog = Dialog()
    qtbot.addWidget(dialog)
    wide = QLabel("wide", dialog)
    wide.setMinimumSize(500, 300)
    dialog.put(wide)
    dialog.add_close()
    dialog.resize(200, 200)
    dialog.show()
    scrolled = dialog.findChild(QScrollArea)
    assert isinstance(scrolled, QScrollArea)
    assert scrolled.horizontalScrollBar().maximum() == 0
    assert scrolled.verticalScrollBar().maximum() == 0


def test_a_dialog_is_never_larger_than_the_screen_and_scrolls_then(
    qtbot: QtBot, look: None
) -> None:
    dialog = Dialog()
    qtbot.addWidget(dialog)
    tall = QLabel("tall", dialog)
    tall.setMinimumSize(3000, 3000)
    dialog.put(tall)
    dialog.add_close()
    dialog.resize(4000, 4000)
    dialog.show()
    room = dialog.screen().availableGeometry()
    assert dialog.width() <= room.width()
    assert dialog.height() <= room.height()
    assert dialog.buttons.isVisible()
    scrolled = dialog.findChild(QScrollArea)
    assert isinstance(scrolled, QScrollArea)
    assert scrolled.verticalScrollBar().maximum() > 0


def test_a_narrow_column_ends_its_title_in_an_ellipsis(window: MainWindow) -> None:
    header = window.tracks.table.horizontalHeader()
    number = index_of("confidence")

    def title(width: int, *, sorted_by: bool = False) -> str:
        header.setSortIndicator(number if sorted_by else 0, Qt.SortOrder.AscendingOrder)
        header.resizeSection(number, width)
        option = QStyleOptionHeaderV2()
        header.initStyleOption(option)
        header.initStyleOptionForIndex(option, number)
        return str(option.text)

    whole = header.sectionSizeHint(number)
    assert title(whole, sorted_by=True) == "Confidence"
    cut = title(whole - 30)
    assert cut.endswith("…")
    assert cut[:3] == "Con"
    assert len(title(whole - 30, sorted_by=True)) < len(cut)  # the mark needs room too
    tip = window.tracks.model.headerData(
        number, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole
    )
    assert tip == "Confidence"


def test_labels_stand_level_with_their_fields(qtbot: QtBot, look: None, session: Session) -> None:
    settings_dialog = SettingsDialog(Settings())
    for dialog in (ExportPlaylistDialog(session, "Jazz"), settings_dialog):
        qtbot.addWidget(dialog)
        dialog.show()
        pages = settings_dialog.tabs.count() if dialog is settings_dialog else 1
        seen = 0
        for page in range(pages):
            settings_dialog.tabs.setCurrentIndex(page)
            for label in dialog.findChildren(QLabel):
                field = label.buddy()
                if field is None or not label.isVisible():
                    continue
                seen += 1
                middles = [
                    widget.mapTo(dialog, widget.rect().center()).y() for widget in (label, field)
                ]
                assert abs(middles[0] - middles[1]) <= 1, label.text()
        assert seen >= 2


def test_the_title_of_a_sorted_column_is_shown_in_a_small_window(window: MainWindow) -> None:
    window.resize(1024, 600)
    table = window.tracks.table
    header, artist = table.horizontalHeader(), index_of("artist")
    header.setSortIndicator(artist, Qt.SortOrder.AscendingOrder)
    assert header.sectionSize(artist) >= header.sectionSizeHint(artist)


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_the_handle_of_a_slider_is_as_high_as_wide(
    qtbot: QtBot, look: None, qapp: QApplication, scale: float
) -> None:
    theme.apply(qapp, AppearanceSettings(font_scale=scale))
    try:
        slider = QSlider(Qt.Orientation.Horizontal)
        qtbot.addWidget(slider)
        slider.setValue(50)
        slider.resize(200, slider.sizeHint().height())
        slider.show()
        image = slider.grab().toImage()
        accent, middle = theme.color("accent").rgb(), image.height() // 2
        wide = [x for x in range(image.width()) if image.pixel(x, middle) == accent]
        handle = wide[-1]
        tall = max(
            sum(image.pixel(x, y) == accent for y in range(image.height()))
            for x in range(handle - 20, handle)
        )
        groove = sum(image.pixel(3, y) == accent for y in range(image.height()))
        assert tall == 14 * groove // 4
    finally:
        theme.apply(qapp, AppearanceSettings())


def test_covers_and_arrows_of_trees_grow_with_the_text(
    window: MainWindow, qapp: QApplication
) -> None:
    tree = window.tracks.albums
    before = window.inspector.cover.sizeHint().width(), tree.indentation()
    theme.apply(qapp, AppearanceSettings(font_scale=2.0))
    after = window.inspector.cover.sizeHint().width(), tree.indentation()
    theme.apply(qapp, AppearanceSettings())
    assert after == (2 * before[0], 2 * before[1])


def test_icons_beside_text_grow_with_it(window: MainWindow, qapp: QApplication) -> None:
    icon, text = window.inspector.state_icon, window.inspector.state
    before = icon.width() / text.fontMetrics().height()
    theme.apply(qapp, AppearanceSettings(font_scale=2.0))
    after = icon.width() / text.fontMetrics().height()
    assert after == pytest.approx(before, rel=0.05)


def test_titles_grow_with_the_text(window: MainWindow, qapp: QApplication) -> None:
    titles = (window.tracks.title, window.inspector.title)
    before = [title.font().pointSizeF() for title in titles]
    try:
        theme.apply(qapp, AppearanceSettings(font_scale=2.0))
        after = [title.font().pointSizeF() for title in titles]
    finally:
        theme.apply(qapp, AppearanceSettings())
    assert after == [2 * size for size in before]


def test_columns_fill_the_room_until_they_are_arranged(qtbot: QtBot, window: MainWindow) -> None:
    table = window.tracks.table
    title, artist = index_of("title"), index_of("artist")

    def fitted() -> bool:
        left = table.viewport().width() - table.horizontalHeader().length()
        return 0 <= left < table.fontMetrics().height() * 2

    window.resize(1250, 600)
    qtbot.waitUntil(fitted)
    narrow = table.columnWidth(title)
    window.resize(1600, 600)
    qtbot.waitUntil(fitted)
    wider = table.columnWidth(title)
    assert wider > narrow
    table.horizontalHeader().resizeSection(artist, 77)
    window.resize(1250, 600)
    qtbot.waitUntil(lambda: not fitted())
    assert (table.columnWidth(title), table.columnWidth(artist)) == (wider, 77)


def test_only_columns_that_were_arranged_keep_their_widths_at_the_next_start(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    def again() -> bool:
        window.show()
        window.close()
        made = MainWindow(window.session, tmp_path / "window.ini")
        qtbot.addWidget(made)
        return made.tracks.table.fit.by_hand

    assert not again()
    window.tracks.table.horizontalHeader().resizeSection(index_of("artist"), 77)
    assert again()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_number_stands_in_a_frame_that_is_seen(
    qtbot: QtBot, look: None, qapp: QApplication, scheme: str
) -> None:
    box = NumberBox(0, 100, " %", None)
    qtbot.addWidget(box)
    try:
        theme.apply(qapp, AppearanceSettings(theme=scheme))  # type: ignore[arg-type]
        box.show()
        left = box.grab().toImage().pixelColor(0, box.height() // 2)
        assert left in (theme.color("line"), theme.color("accent"))
        assert box.lineEdit().textMargins().left() > 0
    finally:
        theme.apply(qapp, AppearanceSettings())


def test_the_genre_of_a_condition_has_room_for_its_name(qtbot: QtBot, look: None) -> None:
    builder = RuleBuilder()
    qtbot.addWidget(builder)
    builder.add.click()
    (genre,) = [box for box in builder.findChildren(QComboBox) if box.isEditable()]
    assert genre.sizeHint().width() > genre.fontMetrics().horizontalAdvance("Classical")


def test_hidden_buttons_take_no_room_before_those_in_sight(qtbot: QtBot, look: None) -> None:
    box = QWidget()
    qtbot.addWidget(box)
    flow = FlowLayout()
    box.setLayout(flow)
    hidden, seen = QPushButton("hidden", box), QPushButton("seen", box)
    for button in (hidden, seen):
        flow.addWidget(button)
    hidden.hide()
    box.resize(400, 60)
    box.show()
    assert seen.x() == flow.contentsRect().x()
    box.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.waitUntil(lambda: seen.geometry().right() == flow.contentsRect().right())


def inked(image: QImage) -> tuple[int, int]:
    """The first and the last column of a picture that differ from its corner."""
    ground = image.pixel(0, 0)
    columns = [
        x
        for x in range(image.width())
        if any(image.pixel(x, y) != ground for y in range(image.height()))
    ]
    return columns[0], columns[-1]


@pytest.mark.parametrize("make", [plain_label, heading, ElidedLabel])
def test_a_label_begins_where_lines_begin_whatever_it_says(
    qtbot: QtBot, look: None, make: Callable[[str], QWidget]
) -> None:
    label = make("Signal")
    qtbot.addWidget(label)
    label.resize(300, 30)
    label.show()
    assert inked(label.grab().toImage())[1] < 150
    label.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.waitUntil(lambda: inked(label.grab().toImage())[0] > 150)


def test_a_text_ends_in_its_ellipsis_in_its_own_direction(look: None) -> None:
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        image = QImage(100, 30, QImage.Format.Format_RGB32)
        image.fill(QColor("white"))
        painter = QPainter(image)
        painter.setLayoutDirection(direction)
        one_line.paint(painter, QRect(0, 0, 100, 30), "AA AA " * 9, direction)
        assert painter.layoutDirection() is direction
        painter.end()
        left, right = inked(image)
        heights = [inked_rows(image, x) for x in (left, left + 1, left + 2, right - 2, right - 1)]
        assert max(heights[:3]) > 2 * max(heights[3:]), "a letter begins it, dots end it"


def inked_rows(image: QImage, x: int) -> int:
    return sum(image.pixel(x, y) != image.pixel(0, 0) for y in range(image.height()))


def test_bars_begin_where_a_line_begins(qtbot: QtBot, look: None) -> None:
    bars = ProbabilityBars()
    qtbot.addWidget(bars)
    bars.resize(300, 40)
    bars.set_bars((Bar("Jazz", 0.5, "50%"),))
    pictures = []
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        bars.setLayoutDirection(direction)
        bars.show()
        image = bars.grab().toImage()
        accent = theme.color("accent")
        line = [image.pixelColor(x, image.height() // 2) for x in range(image.width())]
        places = [x for x, color in enumerate(line) if color == accent]
        pictures.append((places[0], places[-1]))
    (left, right), mirrored = pictures
    end = bars.width() - 1
    assert mirrored == (end - right, end - left)


def test_names_of_bars_have_their_room_in_another_font_too(qtbot: QtBot, look: None) -> None:
    """The size of the text may be changed while a track is shown."""

    def place_of_accent() -> int:
        image = bars.grab().toImage()
        line = [image.pixelColor(x, image.height() // 2) for x in range(image.width())]
        return line.index(theme.color("accent"))

    bars = ProbabilityBars()
    qtbot.addWidget(bars)
    bars.resize(600, 40)
    bars.set_bars((Bar("Experimental", 0.5, "50%"),))
    large = bars.font()
    large.setPointSizeF(2 * large.pointSizeF())
    bars.setFont(large)
    changed = place_of_accent()
    bars.set_bars(bars.bars)
    assert place_of_accent() == changed


def test_a_narrow_search_box_says_less_rather_than_half(qtbot: QtBot, look: None) -> None:
    box = SearchBox()
    qtbot.addWidget(box)
    box.set_hint("Search, or year<1990")
    box.show()
    for width, hint in ((400, "Search, or year<1990"), (110, "Search")):
        box.resize(width, box.height())
        assert box.placeholderText() == hint


def test_icons_of_buttons_grow_with_the_text(qtbot: QtBot, qapp: QApplication, look: None) -> None:
    button = QPushButton()
    qtbot.addWidget(button)
    theme.size_icon(button, 16)
    sides = []
    for scale in (2.0, 1.0):
        theme.apply(qapp, AppearanceSettings(font_scale=scale))
        sides.append(button.iconSize().width())
    assert sides == [32, 16]


def test_boxes_and_arrows_grow_with_the_text(qtbot: QtBot, qapp: QApplication, look: None) -> None:
    box, search, choice = QCheckBox(), SearchBox(), QComboBox()
    button = QPushButton()
    for widget in (box, search, choice, button):
        qtbot.addWidget(widget)
        widget.show()
    metric = QStyle.PixelMetric

    def sizes() -> list[int]:
        option = QStyleOptionComboBox()
        choice.initStyleOption(option)
        arrow = choice.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxArrow, choice
        )
        indicator = box.style().pixelMetric(metric.PM_IndicatorWidth, None, box)
        return [
            indicator,
            search.clear_button.iconSize().width(),
            arrow.width(),
            button.iconSize().width(),
        ]

    before = sizes()
    try:
        theme.apply(qapp, AppearanceSettings(font_scale=2.0))
        after = sizes()
    finally:
        theme.apply(qapp, AppearanceSettings())
    assert [large > 1.5 * small for small, large in zip(before, after, strict=True)] == [True] * 4


def test_a_menu_shows_what_is_on_also_beside_an_icon(qtbot: QtBot, look: None) -> None:
    menu = QMenu()
    qtbot.addWidget(menu)
    action = menu.addAction(icons.icon("shuffle"), "Shuffle")
    action.setCheckable(True)
    menu.adjustSize()
    off = menu.grab().toImage()
    action.setChecked(True)
    assert menu.grab().toImage() != off


@pytest.mark.parametrize("name", ["LeftToRight", "RightToLeft"])
def test_panes_keep_a_margin_on_both_sides(
    qtbot: QtBot, qapp: QApplication, look: None, session: Session, name: str
) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection[name])
    try:
        panes = BrowsePanes(session)
        qtbot.addWidget(panes)
        panes.resize(600, 200)
        panes.show()

        def edges() -> tuple[int, int]:
            starts = [pane.mapTo(panes, QPoint()).x() for pane in panes.panes]
            ends = [start + pane.width() for start, pane in zip(starts, panes.panes, strict=True)]
            return min(starts), panes.width() - max(ends)

        qtbot.waitUntil(lambda: theme.SPACE <= min(edges()) <= max(edges()) <= theme.SPACE + 5)
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.parametrize(
    ("text", "name"),
    [("&History…", "History…"), ("履歴(&H)…", "履歴…"), ("R&&B &now", "R&B now")],
)
def test_a_name_without_its_letter(text: str, name: str) -> None:
    assert mnemonics.without(text) == name


@pytest.mark.parametrize("separator", ["/", AS_LIST])
def test_how_several_genres_are_stored_is_shown_and_saved(
    qtbot: QtBot, look: None, separator: str
) -> None:
    chosen = dataclasses.replace(Settings().write, id3v23_separator=separator)
    dialog = SettingsDialog(dataclasses.replace(Settings(), write=chosen))
    qtbot.addWidget(dialog)
    assert dialog.write.listed.isChecked() is (separator == AS_LIST)
    assert dialog.write.separator.isEnabled() is (separator != AS_LIST)
    saved: list[Settings] = []
    dialog.changed.connect(saved.append)
    dialog.accept()
    assert saved[0].write == chosen


@pytest.mark.parametrize("choices", [["Jazz"], ["Jazz", "Pop", "Rock"]])
def test_a_list_of_completions_shows_all_its_lines(
    qtbot: QtBot, look: None, choices: list[str]
) -> None:
    line = QLineEdit()
    qtbot.addWidget(line)
    completer = QCompleter(choices, line)
    completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
    line.setCompleter(completer)
    style_popup(completer)
    line.show()
    completer.complete()
    popup = completer.popup()
    assert isinstance(popup, QListView)
    qtbot.waitUntil(popup.isVisible)
    assert popup.verticalScrollBar().maximum() == 0
    last = popup.visualRect(popup.model().index(len(choices) - 1, 0))
    assert popup.viewport().rect().contains(last)


def test_the_list_of_a_choice_has_one_frame(qtbot: QtBot, look: None) -> None:
    box = QComboBox()
    qtbot.addWidget(box)
    box.addItems(["Match all of these", "Match any of these"])
    box.show()
    box.showPopup()
    inside = box.view()
    qtbot.waitUntil(inside.isVisible)
    assert inside.size() == inside.window().size()
    assert inside.verticalScrollBar().maximum() == 0


@pytest.mark.parametrize("mirrored", [False, True])
def test_a_slider_is_full_from_where_its_values_begin(
    qtbot: QtBot, look: None, mirrored: bool
) -> None:
    slider = QSlider(Qt.Orientation.Horizontal)
    qtbot.addWidget(slider)
    if mirrored:
        slider.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    slider.setProperty("mirrored", mirrored)
    slider.resize(200, 30)
    slider.setValue(70)
    image = slider.grab().toImage()
    begin, end = (180, 20) if mirrored else (20, 180)
    accent = theme.color("accent").rgb()
    assert image.pixel(begin, 15) == accent
    assert image.pixel(end, 15) != accent


def test_what_is_held_is_arranged_once_for_all_its_changes(qtbot: QtBot, look: None) -> None:
    class Counted(FlowLayout):
        arranged = 0

        @override
        def setGeometry(self, rect: QRect) -> None:
            type(self).arranged += 1
            super().setGeometry(rect)

    around = QWidget()
    flow = Counted(around)
    labels = [QLabel(f"label {number}", around) for number in range(8)]
    for label in labels:
        flow.addWidget(label)
        label.hide()
    qtbot.addWidget(around)
    around.resize(300, 200)
    around.show()
    qtbot.waitExposed(around)
    Counted.arranged = 0
    with layouts.held(around):
        for label in labels:
            label.show()
    assert Counted.arranged == 0
    qtbot.waitUntil(lambda: Counted.arranged > 0)
    QApplication.processEvents()
    assert Counted.arranged == 1
    boxes = [label.geometry() for label in labels]
    assert not any(one.intersects(other) for one, other in itertools.combinations(boxes, 2))


def test_the_details_grow_for_a_button_that_needs_more_room(
    qtbot: QtBot, window: MainWindow
) -> None:
    widen(qtbot, window, 120)
    before = window.inspector.width()
    window.inspector.decision.accept.setText("A genre of many words, and then some more of them")
    qtbot.waitUntil(lambda: window.inspector.width() > before)
    (area,) = (
        area
        for area in window.inspector.findChildren(ScrollArea)
        if area.isAncestorOf(window.inspector.decision)
    )
    qtbot.waitUntil(lambda: area.horizontalScrollBar().maximum() == 0)


def test_a_title_is_not_cut_while_the_search_has_room_to_give(qtbot: QtBot, look: None) -> None:
    *faces, narrow = [QAction(icons.icon("album"), "") for _ in range(5)]
    head = ListHead(faces, narrow)
    qtbot.addWidget(head)
    unit = head.fontMetrics().horizontalAdvance("n")
    head.title.set_text("Fehlgeschlagen")
    head.count.setText("3 Titel")
    for width in range(62 * unit, 80 * unit, unit):
        head.resize(width, 50)
        head.show()
        QApplication.processEvents()
        beside = head.search.y() < head.title.geometry().bottom()
        assert not beside or head.title.width() >= head.title.sizeHint().width(), width


def test_lines_that_come_before_a_table_is_shown_are_as_tall_as_all(
    qtbot: QtBot, look: None
) -> None:
    skipped = Skipped("gone.mp3", Message("not in the library"), 7)
    dialog = MissingEntriesDialog([ImportSummary(Path("mix.m3u8"), None, 0, (skipped,))])
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(dialog.list.isVisible)
    line = dialog.list.topLevelItem(0)
    assert line is not None
    wanted = dialog.list.sizeHintForIndex(dialog.list.indexFromItem(line))
    assert dialog.list.visualItemRect(line).height() == wanted.height()


def test_what_stands_side_by_side_stays_inside_in_either_direction(
    qtbot: QtBot, look: None, qapp: QApplication
) -> None:
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        around = QWidget()
        qtbot.addWidget(around)
        around.setLayoutDirection(direction)
        halves = [QLabel("one", around), QLabel("other", around)]
        splitter = layouts.split(halves[0], halves[1], around, width=100)
        splitter.resize(400, 100)
        around.show()
        for half in halves:
            assert splitter.rect().contains(half.geometry()), direction


def test_all_stars_have_room_in_a_narrow_column(look: None, qapp: QApplication) -> None:
    metrics = QFontMetrics(qapp.font())
    narrow = QRect(0, 0, 6 * MOST_STARS, 30)
    image = QImage(200, 30, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    direction = Qt.LayoutDirection.LeftToRight
    with QPainter(image) as painter:
        stars.paint(painter, narrow, metrics, direction, (QColor("black"),) * MOST_STARS)
    assert inked(image)[1] <= narrow.right()
    assert stars.star_at(narrow.right() - 1, narrow, metrics, direction) == MOST_STARS


def test_icons_of_lists_grow_with_the_text(qtbot: QtBot, look: None, qapp: QApplication) -> None:
    view = lists.framed(QListView(), "Playlists")
    qtbot.addWidget(view)
    before = view.iconSize()
    theme.apply(qapp, AppearanceSettings(language="en", font_scale=2.0))
    assert view.iconSize() == before * 2
    theme.apply(qapp, AppearanceSettings(language="en"))
    assert view.iconSize() == before
