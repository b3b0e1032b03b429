# SPDX-License-Identifier: GPL-3.0-or-later
"""In every language each dialog, and the window, has room for all that it says."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import update_translations
from PySide6.QtCore import QSize
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
from genreorganizer.domain.review import TrackState
from genreorganizer.gui import program
from genreorganizer.gui.classifiers.install_dialog import FetchDialog
from genreorganizer.gui.listening import recorder
from genreorganizer.gui.playlists.copy_dialog import CopyFilesDialog
from genreorganizer.gui.playlists.dialogs import ExportPlaylistDialog
from genreorganizer.gui.playlists.missing_entries import MissingEntriesDialog
from genreorganizer.gui.style import theme
from genreorganizer.gui.widgets.dialog import Dialog
from genreorganizer.gui.widgets.labels import plain_label
from genreorganizer.library.playlist_files import ImportSummary
from genreorganizer.messages import Message
from genreorganizer.playlists.entry import Skipped

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    from genreorganizer.gui.window.main_window import MainWindow

_DIALOGS = (
    "about", "accept_above", "choose", "clean_up", "duplicates", "edit_genres", "edit_tags",
    "export_several", "failures", "folders", "genres", "guide", "history", "learn", "listen", "log",
    "models", "new_playlist", "new_similar", "new_smart", "organize", "remove_cover", "set_cover",
    "settings", "shortcuts", "tidy", "write",
)  # fmt: skip
"""The actions that open dialogs."""
_OTHERS: tuple[Callable[[MainWindow], QDialog], ...] = (
    FetchDialog,
    lambda window: CopyFilesDialog(window.session, "Mix", 12, parent=window),
    lambda window: ExportPlaylistDialog(window.session, "Mix", window),
    lambda window: MissingEntriesDialog([_imported()], window),
)
"""Dialogs that an action opens only for what this library has not."""
_SMALLEST = QSize(1024, 600)
_LARGE_TEXT = QSize(1600, 1000)
_LARGELY_TRIED = ("de", "ru", "ar", "ja")


def _imported() -> ImportSummary:
    skipped = Skipped("C:/Music/gone.mp3", Message("not in the library"), 7)
    return ImportSummary(Path("mix.m3u8"), None, 0, (skipped,))


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


def test_what_is_cut_is_found(qtbot: QtBot, look: Look) -> None:
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


@dataclass(frozen=True)
class Look:
    """How the program looks: language, size of texts, and room on the screen."""

    code: str = "en"
    scale: float = 1.0
    screen: QSize = _SMALLEST

    def availableSize(self) -> QSize:
        """What a dialog asks its screen for."""
        return self.screen


_LOOKS = (
    *(Look(code) for code in update_translations.LANGUAGES),
    *(Look(code, 2.0, _LARGE_TEXT) for code in _LARGELY_TRIED),
)


@pytest.fixture
def look(
    qapp: QApplication,
    english: None,
    request: pytest.FixtureRequest,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Look]:
    """The program's style, as the test says."""
    chosen: Look = getattr(request, "param", Look())
    appearance = settings.AppearanceSettings(language=chosen.code, font_scale=chosen.scale)
    program.prepare(qapp, appearance)
    monkeypatch.setattr(Dialog, "screen", lambda _dialog: chosen)
    yield chosen
    theme.apply(qapp, settings.AppearanceSettings())


def _all_of(qtbot: QtBot, dialog: QDialog) -> list[str]:
    """What is cut in a dialog, on each of its pages."""
    tabs = dialog.findChild(QTabBar)
    found = []
    for number in range(1 if tabs is None else tabs.count()):
        if tabs is not None:
            tabs.setCurrentIndex(number)
        found += [f"{type(dialog).__name__}: {text}" for text in _still_cut(qtbot, dialog)]
    dialog.close()
    qtbot.waitUntil(lambda: not _dialogs())
    return found


@pytest.mark.parametrize("look", _LOOKS, indirect=True, ids=lambda one: f"{one.code}-{one.scale}")
def test_no_text_is_cut(
    qtbot: QtBot, window: MainWindow, look: Look, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(recorder, "default_microphone", lambda _parent: None)
    qtbot.waitUntil(lambda: window.tracks.selected_count() == 1)
    qtbot.waitUntil(lambda: len(window.inspector.bars.bars) > 0)
    window.resize(look.screen)
    window.actions_by_name["browse"].setChecked(True)
    found = []
    for view in ("albums", "covers", "as_tracks"):
        window.actions_by_name[view].trigger()
        found += [f"{view}: {text}" for text in _still_cut(qtbot, window)]
    for state in (TrackState.ACCEPTED, TrackState.WRITTEN):
        window.tips.show_states({state.value: 1})
        found += [f"tip: {text}" for text in _still_cut(qtbot, window.tips)]
    for name in _DIALOGS:
        action = window.actions_by_name[name]
        action.setEnabled(True)  # also what this library has nothing for
        action.trigger()
        qtbot.waitUntil(lambda: len(_dialogs()) == 1)
        found += _all_of(qtbot, *_dialogs())
    for make in _OTHERS:
        dialog = make(window)
        dialog.show()
        found += _all_of(qtbot, dialog)
    assert found == []
