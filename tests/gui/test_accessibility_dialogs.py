# SPDX-License-Identifier: GPL-3.0-or-later
"""Every control can be reached by keyboard and says what it is."""

from __future__ import annotations

import collections
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QTabBar,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from genreorganizer.gui.settings.dialog import SettingsDialog
from genreorganizer.gui.shell import language
from genreorganizer.gui.style.mnemonics import assign_letters, letter
from genreorganizer.settings import Settings

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from genreorganizer.gui.window.main_window import MainWindow

_DIALOGS = (
    "about", "accept_above", "choose", "clean_up", "duplicates", "edit_genres", "edit_tags",
    "export_several", "failures", "filter", "folders", "genres", "history", "learn", "log",
    "models", "new_playlist", "new_similar", "new_smart", "organize", "settings", "shortcuts",
    "tidy", "write",
)  # fmt: skip


def focusable(root: QWidget) -> list[QWidget]:
    """The controls that a person can go to now."""
    return [
        widget
        for widget in root.findChildren(QWidget)
        if widget.isVisible()
        and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
        and not widget.objectName().startswith("qt_")
        and not _only_scrolls(widget)
        and not isinstance(widget.parent(), QTabBar)
    ]


def _only_scrolls(widget: QWidget) -> bool:
    """Whether a pane only moves what is in it."""
    return isinstance(widget, QAbstractScrollArea) and type(widget).__name__ == "QScrollArea"


def silent(controls: list[QWidget]) -> list[str]:
    """Controls without a name or with a role that says nothing."""
    found = []
    for widget in controls:
        told = QAccessible.queryAccessibleInterface(widget)
        if isinstance(widget, QTabBar | QTabWidget):
            continue  # its tabs have the names
        part_of_a_box = isinstance(widget, QLineEdit) and widget.parent() in controls
        # A painted picture has Qt's general role, and says in its description what it shows.
        picture = told is not None and told.role() is QAccessible.Role.Client
        if told is None or told.role() is QAccessible.Role.NoRole:
            found.append(f"{widget}: no role")
        elif picture and not told.text(QAccessible.Text.Description):
            found.append(f"{widget}: neither a role nor a description")
        elif not told.text(QAccessible.Text.Name) and not part_of_a_box:
            found.append(f"{widget}: no name")
    return found


def reached(root: QWidget, first: QWidget, most: int) -> set[QWidget]:
    """Where Tab leads, as Qt's chain of focus says."""
    seen = {first}
    widget: QWidget | None = first
    for _step in range(most):
        widget = widget.nextInFocusChain()
        if widget is None or widget is first:
            break
        seen.add(widget)
    return seen


def without_keys(root: QWidget) -> list[str]:
    """Buttons with a text that no letter reaches."""
    return [
        button.text()
        for button in root.findChildren(QAbstractButton)
        if button.isVisible()
        and button.isEnabled()
        and len(button.text()) > 1
        and "&" not in button.text()
        and button.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]


def lost_buddies(root: QWidget) -> list[str]:
    """Labels whose letter leads nowhere."""
    return [
        label.text()
        for label in root.findChildren(QLabel)
        if label.isVisible()
        and "&" in label.text().replace("&&", "")
        and label.buddy() is None
        and label.textFormat() is not Qt.TextFormat.PlainText
    ]


def shared_letters(root: QWidget) -> dict[str, list[str]]:
    """Letters of the Alt key that lead to several of the controls that are seen now."""
    found = collections.defaultdict(list)
    for widget in root.findChildren(QWidget):
        if not widget.isVisible():
            continue
        if isinstance(widget, QTabBar):
            for tab in range(widget.count()):
                found[letter(widget.tabText(tab))].append(widget.tabText(tab))
        elif isinstance(widget, QAbstractButton) or (
            isinstance(widget, QLabel) and widget.buddy() is not None
        ):
            found[letter(widget.text())].append(widget.text())
    return {key: texts for key, texts in found.items() if key and len(texts) > 1}


def _dialogs() -> list[QDialog]:
    widgets = QApplication.topLevelWidgets()
    return [item for item in widgets if isinstance(item, QDialog) and item.isVisible()]


def test_the_window_can_be_gone_through_by_keyboard(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: len(window.inspector.bars.bars) > 0)
    controls = focusable(window)
    assert window.tracks.table in controls
    assert silent(controls) == []
    chain = reached(window, window.tracks.table, 2000)
    assert [str(widget) for widget in controls if widget not in chain] == []


@pytest.mark.parametrize("name", _DIALOGS)
def test_a_dialog_can_be_gone_through_by_keyboard(
    qtbot: QtBot, window: MainWindow, name: str
) -> None:
    qtbot.waitUntil(lambda: window.tracks.selected_count() == 1)
    window.actions_by_name[name].setEnabled(True)  # also what this library has nothing for
    window.actions_by_name[name].trigger()
    qtbot.waitUntil(lambda: len(_dialogs()) == 1)
    (shown,) = _dialogs()
    controls = focusable(shown)
    assert controls
    assert silent(controls) == []
    chain = reached(shown, controls[0], 500)
    assert [str(widget) for widget in controls if widget not in chain] == []
    assert without_keys(shown) == []
    assert lost_buddies(shown) == []
    assert shared_letters(shown) == {}
    views = [item for item in controls if isinstance(item, QAbstractItemView)]
    assert all(not view.tabKeyNavigation() for view in views), "Tab would stay in the table"
    buttons = [button for button in shown.findChildren(QPushButton) if button.isVisible()]
    assert [button.text() for button in buttons if button.isDefault()], "Enter presses it"
    assert all(button.autoDefault() for button in buttons), "Enter presses what has the focus"
    qtbot.keyClick(shown, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not _dialogs())


@pytest.mark.parametrize("code", ["en", "de"])
def test_every_page_of_the_settings_gives_each_letter_once(
    qtbot: QtBot, look: None, qapp: QApplication, code: str
) -> None:
    language.use(qapp, code)
    dialog = SettingsDialog(Settings())
    qtbot.addWidget(dialog)
    dialog.show()
    for page in range(dialog.tabs.count()):
        dialog.tabs.setCurrentIndex(page)
        assert shared_letters(dialog) == {}
        assert without_keys(dialog) == []


def test_letters_go_to_the_default_button_first_and_then_to_free_ones(
    qtbot: QtBot, look: None
) -> None:
    root = QWidget()
    qtbot.addWidget(root)
    box = QVBoxLayout(root)
    texts = ("&Cancel", "R&&B and &country", "&Create", "&C")
    buttons = [QPushButton(text) for text in texts]
    buttons[2].setDefault(True)
    for button in buttons:
        box.addWidget(button)
    assign_letters(root)
    assert [button.text() for button in buttons] == [
        "C&ancel", "&R&&B and country", "&Create", "C",
    ]  # fmt: skip


def test_a_letter_behind_a_text_gives_way_to_another_one_behind_it(
    qtbot: QtBot, look: None
) -> None:
    root = QWidget()
    qtbot.addWidget(root)
    box = QVBoxLayout(root)
    texts = ("選択(&H)…", "方法(&H)：", "追加(&A)")
    buttons = [QPushButton(text) for text in texts]
    for button in buttons:
        box.addWidget(button)
    assign_letters(root)
    assert [button.text() for button in buttons] == ["選択(&H)…", "方法(&B)：", "追加(&A)"]
