# SPDX-License-Identifier: GPL-3.0-or-later
"""What a screen reader and a keyboard find."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QMenu, QWidget

from genreorganizer.gui.help.dialogs import ShortcutsDialog
from genreorganizer.gui.inspector.spectrogram import Spectrogram
from genreorganizer.gui.listening import recorder
from genreorganizer.gui.window.actions import SPECS
from genreorganizer.gui.wording import texts

if TYPE_CHECKING:
    from PySide6.QtGui import QAccessibleInterface
    from pytestqt.qtbot import QtBot

    from genreorganizer.gui.window.main_window import MainWindow

_NEED_NAMES = {
    QAccessible.Role.Button,
    QAccessible.Role.CheckBox,
    QAccessible.Role.ComboBox,
    QAccessible.Role.EditableText,
    QAccessible.Role.List,
    QAccessible.Role.Slider,
    QAccessible.Role.SpinBox,
    QAccessible.Role.Tree,
}
_DIALOGS = (
    "about", "accept_above", "choose", "filter", "folders", "guide", "history", "listen", "log",
    "models", "new_playlist", "new_similar", "new_smart", "settings", "shortcuts", "write",
)  # fmt: skip


def nameless(interface: QAccessibleInterface) -> list[str]:
    found = []
    state = interface.state()
    if interface.role() in _NEED_NAMES and not state.invisible:
        if not interface.text(QAccessible.Text.Name):
            widget = interface.object()
            found.append(f"{interface.role()} {widget}")
        if interface.role() in {QAccessible.Role.Tree, QAccessible.Role.List}:
            return found  # their items are the model's
    for number in range(interface.childCount()):
        child = interface.child(number)
        if child is not None and child.isValid():
            found += nameless(child)
    return found


def test_every_control_of_the_window_has_a_name(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: len(window.inspector.bars.bars) > 0)
    interface = QAccessible.queryAccessibleInterface(window)
    assert interface is not None
    assert nameless(interface) == []


def graphics(interface: QAccessibleInterface) -> list[QAccessibleInterface]:
    """The pictures that show, anywhere below."""
    found = []
    if interface.role() is QAccessible.Role.Graphic and not interface.state().invisible:
        found.append(interface)
    if interface.role() in {QAccessible.Role.Tree, QAccessible.Role.Table}:
        return found  # their items are the model's
    for number in range(interface.childCount()):
        child = interface.child(number)
        if child is not None and child.isValid():
            found += graphics(child)
    return found


def test_the_pictures_of_a_track_can_be_read_aloud(qtbot: QtBot, window: MainWindow) -> None:
    inspector = window.inspector
    qtbot.waitUntil(lambda: bool(inspector.timeline.timeline.spans))
    assert inspector.row is not None
    known = Spectrogram(bytes([0, 9, 9, 0]), 2, 2, 100.0, (200.0, 400.0), 80.0)
    inspector.spectrogram.set_open(False)
    inspector.spectrogram._cache[inspector.row.path] = known
    inspector.spectrogram.set_open(True)
    whole = QAccessible.queryAccessibleInterface(inspector)
    assert whole is not None
    timeline, spectrogram = graphics(whole)
    strongest, share = inspector.timeline.timeline.strongest(0)
    told = f"{strongest} {texts.confidence(share)}"
    assert timeline.text(QAccessible.Text.Name) == "Genres through the track"
    assert timeline.text(QAccessible.Text.Description).startswith(f"0:00 {told}, 0:10")
    assert timeline.text(QAccessible.Text.Value).startswith(f"0:00 – 0:10, {told}, ")
    inspector.set_position(25.0)
    assert timeline.text(QAccessible.Text.Value).startswith("0:20 – 0:30, ")
    assert spectrogram.text(QAccessible.Text.Name) == "Mel spectrogram"
    assert spectrogram.text(QAccessible.Text.Description) == "1:40 long, 200 Hz to 400 Hz"
    assert spectrogram.text(QAccessible.Text.Value) == "0:25, loudest at 200 Hz"
    inspector.set_position(75.0)
    assert spectrogram.text(QAccessible.Text.Value) == "1:15, loudest at 400 Hz"
    for picture in (timeline, spectrogram):
        assert picture.state().focusable


def test_a_picture_shows_that_the_keys_come_to_it(qtbot: QtBot, window: MainWindow) -> None:
    timeline = window.inspector.timeline
    qtbot.waitUntil(lambda: bool(timeline.timeline.spans))
    without = timeline.grab().toImage()
    timeline.setFocus()
    assert timeline.hasFocus()
    assert timeline.grab().toImage() != without


@pytest.mark.parametrize("name", _DIALOGS)
def test_every_control_of_a_dialog_has_a_name(
    qtbot: QtBot, window: MainWindow, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(recorder, "default_microphone", lambda _parent: None)
    qtbot.waitUntil(lambda: window.tracks.selected_count() == 1)
    window.actions_by_name[name].trigger()

    def dialogs() -> list[QDialog]:
        return [
            item
            for item in QApplication.topLevelWidgets()
            if isinstance(item, QDialog) and item.isVisible()
        ]

    qtbot.waitUntil(lambda: len(dialogs()) == 1)
    shown = dialogs()[0]
    assert shown.windowTitle()
    interface = QAccessible.queryAccessibleInterface(shown)
    assert interface is not None
    assert nameless(interface) == []
    shown.close()


def test_the_sheet_of_keys_names_every_key(window: MainWindow) -> None:
    window.actions_by_name["shortcuts"].trigger()
    (sheet,) = [dialog for dialog in window.findChildren(ShortcutsDialog) if dialog.isVisible()]
    shown = {label.text() for label in sheet.findChildren(QLabel)}
    alike = {f"rate_{stars}" for stars in (1, 2, 3, 4)}  # the one with five stars stands for them
    keys = {spec.name: window.actions_by_name[spec.name].shortcut() for spec in SPECS}
    missing = [
        name
        for name, key in keys.items()
        if not key.isEmpty() and name not in alike and texts.keys(key) not in shown
    ]
    assert missing == []


def test_menus_have_mnemonics_and_shortcuts_are_not_given_twice(window: MainWindow) -> None:
    menus = [action.menu() for action in window.menuBar().actions()]
    for menu in menus:
        assert isinstance(menu, QMenu)
        letters = [
            action.text().replace("&&", "").partition("&")[2][:1].casefold()
            for action in menu.actions()
            if not action.isSeparator()
        ]
        given = [letter for letter in letters if letter]
        assert len(given) == len(set(given)), menu.title()
    keys = [
        shortcut.toString()
        for action in window.actions_by_name.values()
        for shortcut in action.shortcuts()
    ]
    assert len(keys) == len(set(keys))


def test_both_usual_keys_redo_on_every_system(window: MainWindow) -> None:
    keys = {shortcut.toString() for shortcut in window.actions_by_name["redo"].shortcuts()}
    assert keys >= {"Ctrl+Y", "Ctrl+Shift+Z"}


def test_enter_presses_a_button_of_the_window(qtbot: QtBot, window: MainWindow) -> None:
    first = window.tracks.current_row()
    assert first is not None
    window.inspector.decision.accept.setFocus()
    qtbot.keyClick(window.inspector.decision.accept, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: first.id not in window.tracks.model.ids)


def test_tab_goes_from_the_places_past_the_views_and_the_search_to_the_tracks(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.activateWindow()
    tracks = window.tracks
    window.navigation.view.setFocus()
    focus: QWidget | None = window.navigation.view
    tip = window.tips.close_tip  # stands between both while a tip is shown
    shown = (tip,) if tip.isVisible() else ()
    for following in (*tracks.switch, tracks.search, tracks.filter, *shown, tracks.table):
        qtbot.keyClick(focus, Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is following
        focus = following
