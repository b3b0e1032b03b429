# SPDX-License-Identifier: GPL-3.0-or-later
"""In every language each dialog, and the window, has room for all that it says."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

import pytest
import update_translations
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QTabBar,
    QVBoxLayout,
    QWidget,
)
from pytestqt import exceptions

from genreorganizer import settings
from genreorganizer.gui import program
from genreorganizer.gui.listening import recorder
from genreorganizer.gui.widgets.labels import plain_label

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from genreorganizer.gui.window.main_window import MainWindow

_DIALOGS = (
    "about", "accept_above", "choose", "edit_genres", "export_several", "failures", "folders",
    "genres", "history", "learn", "listen", "log", "models", "new_playlist", "new_similar",
    "new_smart", "settings", "shortcuts", "tidy", "write",
)  # fmt: skip


def _cut(root: QWidget) -> Iterator[str]:
    """What a widget and those in it say and have no room for."""
    for widget in (root, *root.findChildren(QWidget)):
        icon_of_a_field = isinstance(widget.parent(), QLineEdit)
        if widget.isVisible() and not icon_of_a_field and not _has_room(widget):
            yield f"{type(widget).__name__} {_said(widget)!r}"


def _said(widget: QWidget) -> str:
    match widget:
        case QLabel() | QAbstractButton():
            return widget.text()
        case QLineEdit():
            return widget.placeholderText()
        case QComboBox():
            return " / ".join(widget.itemText(number) for number in range(widget.count()))
        case QGroupBox():
            return widget.title()
        case QTabBar():
            return " / ".join(widget.tabText(number) for number in range(widget.count()))
        case QHeaderView():
            numbers = range(widget.count())
            model = widget.model()
            return " / ".join(str(model.headerData(n, widget.orientation())) for n in numbers)
        case _:
            return widget.windowTitle()


def _has_room(widget: QWidget) -> bool:
    wide, tall = widget.width(), widget.height()
    match widget:
        case QLabel():
            if not widget.wordWrap():
                return wide >= widget.sizeHint().width()
            return tall >= widget.heightForWidth(wide) and wide >= widget.minimumSizeHint().width()
        case QAbstractButton() | QComboBox():
            return not _said(widget) or wide >= widget.sizeHint().width()
        case QLineEdit():
            return wide >= widget.fontMetrics().horizontalAdvance(widget.placeholderText())
        case QGroupBox():
            return wide >= widget.fontMetrics().horizontalAdvance(widget.title())
        case QTabBar():
            return wide >= widget.sizeHint().width()
        case QHeaderView():
            return all(
                widget.isSectionHidden(n) or widget.sectionSize(n) >= widget.sectionSizeHint(n)
                for n in range(widget.count())
            )
        case QScrollArea():
            return widget.horizontalScrollBar().maximum() == 0
        case _:
            return True


def _dialogs() -> list[QDialog]:
    widgets = QApplication.topLevelWidgets()
    return [item for item in widgets if isinstance(item, QDialog) and item.isVisible()]


def _still_cut(qtbot: QtBot, root: QWidget) -> list[str]:
    """What is cut once the layouts have come to rest."""
    with contextlib.suppress(exceptions.TimeoutError):
        qtbot.waitUntil(lambda: not any(_cut(root)), timeout=1000)
    return list(_cut(root))


def test_what_is_cut_is_found(qtbot: QtBot, look: None) -> None:
    root = QWidget()
    qtbot.addWidget(root)
    box = QVBoxLayout(root)
    wrapped, button = plain_label("several words " * 9, root), QPushButton("A long button", root)
    tabs = QTabBar(root)
    tabs.addTab("The first of tabs")
    for widget in (wrapped, button, tabs):
        box.addWidget(widget)
    root.resize(root.sizeHint())
    root.show()
    assert _still_cut(qtbot, root) == []
    wrapped.setFixedHeight(10)
    button.setFixedWidth(30)
    tabs.setFixedWidth(30)
    qtbot.waitUntil(lambda: len(list(_cut(root))) == 3)


@pytest.fixture
def look(qapp: QApplication, english: None, request: pytest.FixtureRequest) -> None:
    """The program's style, in a language that the test names."""
    code = getattr(request, "param", "en")
    program.prepare(qapp, settings.AppearanceSettings(language=code))


@pytest.mark.parametrize("look", update_translations.LANGUAGES, indirect=True)
def test_no_text_is_cut(qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(recorder, "default_microphone", lambda _parent: None)
    qtbot.waitUntil(lambda: window.tracks.selected_count() == 1)
    qtbot.waitUntil(lambda: len(window.inspector.bars.bars) > 0)
    window.resize(1280, 720)
    found = []
    for view in ("albums", "covers", "as_tracks"):
        window.actions_by_name[view].trigger()
        found += [f"{view}: {text}" for text in _still_cut(qtbot, window)]
    for name in _DIALOGS:
        action = window.actions_by_name[name]
        action.setEnabled(True)  # also what this library has nothing for
        action.trigger()
        qtbot.waitUntil(lambda: len(_dialogs()) == 1)
        (shown,) = _dialogs()
        tabs = shown.findChild(QTabBar)
        for number in range(1 if tabs is None else tabs.count()):
            if tabs is not None:
                tabs.setCurrentIndex(number)
            found += [f"{name}: {text}" for text in _still_cut(qtbot, shown)]
        shown.close()
        qtbot.waitUntil(lambda: not _dialogs())
    assert found == []
