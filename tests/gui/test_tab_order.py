# SPDX-License-Identifier: GPL-3.0-or-later
"""Tab goes as things are read, and the focus is always in sight."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QMenu,
    QScrollArea,
    QTabBar,
    QWidgetItem,
)

from genreorganizer.gui.genres.editor import VocabularyDialog
from genreorganizer.gui.playlists.smart_dialog import SmartPlaylistDialog
from genreorganizer.gui.rules.builder import RuleBuilder
from genreorganizer.gui.session.commands import UndoStep
from genreorganizer.gui.settings.dialog import SettingsDialog
from genreorganizer.gui.shell import language
from genreorganizer.gui.style import tab_order, theme
from genreorganizer.gui.style.mnemonics import letter
from genreorganizer.gui.window.main_window import MainWindow
from genreorganizer.settings import Settings

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from genreorganizer.gui.session.session import Session


def after(first: QWidget, count: int) -> list[QWidget]:
    """The controls that Tab goes to from one."""
    first.setFocus()
    first.window().focusNextPrevChild(True)
    found: list[QWidget] = []
    widget = first.nextInFocusChain()
    while len(found) < count and widget is not None and widget is not first:
        inside = isinstance(widget.parentWidget(), QComboBox | QAbstractSpinBox)
        takes = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and not inside
        if takes and widget.isVisible() and widget.isEnabled():
            found.append(widget)
        widget = widget.nextInFocusChain()
    return found


def test_the_guesses_come_before_what_stands_below_them(qtbot: QtBot, window: MainWindow) -> None:
    inspector = window.inspector
    qtbot.waitUntil(lambda: len(inspector.bars.bars) > 0)
    bars = [bar for bar in inspector.bars.findChildren(QAbstractButton) if bar.isVisible()]
    assert after(bars[0], len(bars)) == [*bars[1:], inspector.more]


def test_the_pane_scrolls_to_what_gets_the_focus(qtbot: QtBot, window: MainWindow) -> None:
    inspector = window.inspector
    window.resize(1100, 420)
    qtbot.waitUntil(lambda: len(inspector.bars.bars) > 0)
    accept = inspector.decision.accept
    area = accept.parentWidget()
    while not hasattr(area, "verticalScrollBar"):
        assert area is not None
        area = area.parentWidget()
    area.verticalScrollBar().setValue(10_000)
    assert accept.visibleRegion().isEmpty()
    window.activateWindow()
    window.tracks.table.setFocus()
    for _step in range(4):
        at = QApplication.focusWidget()
        assert at is not None
        qtbot.keyClick(at, Qt.Key.Key_Tab)
        if accept.hasFocus():
            break
    assert accept.hasFocus()
    assert not accept.visibleRegion().isEmpty()


def test_conditions_come_between_the_name_and_the_text(qtbot: QtBot, window: MainWindow) -> None:
    dialog = SmartPlaylistDialog(window.session, "p(jazz)>=0.5 year<1990", window, name="Calm")
    dialog.show()
    one, other = dialog.rule.builder.editors()
    assert after(dialog.name, 5) == [
        dialog.rule.builder.match, dialog.rule.builder.add, one.subject, one.genre, one.operator,
    ]  # fmt: skip
    one.remove.setFocus()
    one.remove.click()
    assert dialog.focusWidget() is other.remove
    other.remove.click()
    assert dialog.focusWidget() is dialog.rule.builder.add
    dialog.close()


def test_labels_come_before_the_buttons(qtbot: QtBot, window: MainWindow) -> None:
    dialog = VocabularyDialog(window.session, window)
    dialog.show()
    dialog.tabs.setCurrentIndex(1)
    qtbot.waitUntil(lambda: len(dialog.labels.boxes) > 0)
    QApplication.processEvents()
    bar = dialog.tabs.findChild(QTabBar)
    assert bar is not None
    first, second = list(dialog.labels.boxes.values())[:2]
    assert after(bar, 2) == [first, second]
    dialog.close()


def test_settings_are_gone_through_from_the_top(qtbot: QtBot, look: None) -> None:
    dialog = SettingsDialog(Settings())
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.tabs.setCurrentWidget(dialog.appearance)
    page = dialog.appearance
    assert after(page.theme, 3) == [page.scale, page.compact, page.language]


def test_f10_opens_the_first_menu_and_arrows_go_on(qtbot: QtBot, window: MainWindow) -> None:
    window.activateWindow()
    qtbot.keyClick(window.tracks.table, Qt.Key.Key_F10)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert menu.activeAction() is window.actions_by_name["add_folder"]
    qtbot.keyClick(menu, Qt.Key.Key_Right)
    other = QApplication.activePopupWidget()
    assert isinstance(other, QMenu)
    assert other.activeAction().text().startswith(("&Undo", "&Redo", "&Accept"))
    other.close()


def test_f6_goes_to_the_sidebar_which_shows_then_and_back(qtbot: QtBot, window: MainWindow) -> None:
    window.activateWindow()
    window.tracks.take_focus()
    window.actions_by_name["show_navigation"].setChecked(False)
    sidebar, table = window.navigation.view, window.tracks.table
    qtbot.keyClick(table, Qt.Key.Key_F6)
    assert sidebar.isVisible()
    assert QApplication.focusWidget() is sidebar
    qtbot.keyClick(sidebar, Qt.Key.Key_F6)
    assert QApplication.focusWidget() is table


def test_the_panes_get_the_keys_when_asked_for_and_come_before_the_list(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.activateWindow()
    window.tracks.take_focus()
    window.actions_by_name["browse"].trigger()
    panes = window.tracks.panes.panes
    assert panes[0].view.hasFocus()
    through = [control for pane in panes for control in (pane.kind, pane.view)]
    assert after(through[0], 6) == [*through[1:], window.tracks.table]
    window.actions_by_name["browse"].trigger()
    assert window.tracks.table.hasFocus()
    window.actions_by_name["browse"].setChecked(True)
    assert window.tracks.table.hasFocus(), "what was on at the last start takes no focus"


def test_a_letter_in_an_open_menu_decides_nothing(qtbot: QtBot, window: MainWindow) -> None:
    window.activateWindow()
    window.tracks.table.setFocus()
    rescanned: list[bool] = []
    window.actions_by_name["rescan"].triggered.disconnect()
    window.actions_by_name["rescan"].triggered.connect(lambda: rescanned.append(True))
    window.menu_bar.setFocus()  # as Alt+F leaves it
    window.menu_bar.open_first()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_R)
    assert rescanned
    assert window.session.undo.next_undo is None
    assert not window.session.writes.busy


@pytest.mark.parametrize("code", ["en", "de"])
def test_buttons_of_the_window_leave_the_menus_their_letters(
    qtbot: QtBot, qapp: QApplication, look: None, session: Session, tmp_path: Path, code: str
) -> None:
    language.use(qapp, code)
    window = MainWindow(session, tmp_path / "window.ini")
    qtbot.addWidget(window)
    menus = {letter(action.text()) for action in window.menu_bar.actions()}
    assert len(menus) == len(window.menu_bar.actions())
    empty = window.tracks.empty
    step = UndoStep("", pytest.fail)
    window.messages.show("Done", details=lambda: None, undo=step)
    buttons = [window.welcome.button.text(), *(button.text() for button in window.toast.buttons)]
    for states in ({"new": 1}, {"unsure": 1}):
        window.tracks.set_states(states)
        buttons.append(empty.button.text())
    assert all(buttons)
    assert [text for text in buttons if letter(text) in menus] == []


def test_the_first_page_itself_takes_no_focus(window: MainWindow) -> None:
    area = window.welcome.findChild(QScrollArea)
    assert area is not None
    assert area.focusPolicy() is Qt.FocusPolicy.NoFocus


def test_the_tab_with_the_focus_stands_on_another_ground(qtbot: QtBot, look: None) -> None:
    dialog = SettingsDialog(Settings())
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.activateWindow()
    bar = dialog.tabs.tabBar()
    inside = bar.tabRect(bar.currentIndex()).center()
    inside.setX(bar.tabRect(bar.currentIndex()).left() + 5)
    bar.setFocus()
    focused = bar.grab().toImage().pixelColor(inside)
    dialog.library.watch.setFocus()
    assert focused == theme.color("selection")
    assert bar.grab().toImage().pixelColor(inside) != focused


def test_python_keeps_nothing_of_a_layout_that_qt_deletes(qtbot: QtBot, look: None) -> None:
    def known() -> int:
        """Such as ``itemAt`` gives; what is made at the address of one later crashes."""
        return sum(isinstance(one, QWidgetItem) for one in shiboken6.getAllValidWrappers())

    builder = RuleBuilder()
    qtbot.addWidget(builder)
    before = known()
    for query in ("artist:a AND album:b", "title:c"):
        builder.show_query(query)
        tab_order.follow_layout(builder)
    assert len(builder.editors()) == 1
    assert known() == before
