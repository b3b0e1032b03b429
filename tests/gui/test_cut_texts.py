# SPDX-License-Identifier: GPL-3.0-or-later
"""In every language each dialog, and the window, has room for all that it says."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest
import update_translations
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QPushButton,
    QTabBar,
    QVBoxLayout,
    QWidget,
)
from pytestqt import exceptions
from support import every_dialog, laid_out
from support.settled import settle

from genreorganizer import settings
from genreorganizer.domain.review import TrackState
from genreorganizer.gui import program
from genreorganizer.gui.library.operations import analyze
from genreorganizer.gui.listening import recorder
from genreorganizer.gui.session.jobs import JobReport
from genreorganizer.gui.style import theme
from genreorganizer.gui.tracks.album_tree import AlbumTree
from genreorganizer.gui.tracks.track_table import TrackTable
from genreorganizer.gui.widgets.dialog import Dialog
from genreorganizer.gui.widgets.labels import plain_label
from genreorganizer.gui.widgets.scroll_area import ScrollArea

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from genreorganizer.gui.window.main_window import MainWindow

_SMALLEST = QSize(1024, 600)
_LARGE_TEXT = QSize(1600, 1000)
_REST_MS = 10_000
_LARGELY_TRIED = ("de", "ru", "ar", "ja")
_LONG_TITLES = ("ru", "ja")
"""Languages in which titles of columns end in an ellipsis in a small window."""


def _dialogs() -> list[QDialog]:
    widgets = QApplication.topLevelWidgets()
    return [item for item in widgets if isinstance(item, QDialog) and item.isVisible()]


def _still_cut(qtbot: QtBot, root: QWidget, *, titles: bool = True) -> list[str]:
    """What is cut once the layouts have come to rest; titles of columns may be left out."""

    def cut() -> list[str]:
        faults = laid_out.faults(root)
        return [fault for fault in faults if titles or not fault.startswith("ElidingHeader ")]

    with contextlib.suppress(exceptions.TimeoutError):
        qtbot.waitUntil(lambda: not cut(), timeout=_REST_MS)
    return cut()


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
    qtbot.waitUntil(lambda: len(list(laid_out.cut(root))) == 3)
    button.setGeometry(root.width() - 10, wrapped.y(), 30, 30)
    assert len(list(laid_out.outside(root))) == 1
    button.move(wrapped.pos())
    assert len(list(laid_out.overlapping(root))) == 1


@dataclass(frozen=True)
class Look:
    """How the program looks: language, size of texts, and room on the screen."""

    code: str = "en"
    scale: float = 1.0
    screen: QSize = _SMALLEST

    def __str__(self) -> str:
        return f"{self.code}-{self.scale}-{self.screen.width()}"

    def availableSize(self) -> QSize:
        """What a dialog asks its screen for."""
        return self.screen


_LOOKS = (
    *(Look(code) for code in update_translations.LANGUAGES),
    *(Look(code, 2.0, _LARGE_TEXT) for code in _LARGELY_TRIED),
)


@pytest.fixture
def look(
    qapp: QApplication, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> Look:
    """The program's style, as the test says."""
    chosen: Look = getattr(request, "param", Look())
    appearance = settings.AppearanceSettings(language=chosen.code, font_scale=chosen.scale)
    program.prepare(qapp, appearance)
    theme.apply_style_sheet(qapp, appearance)
    monkeypatch.setattr(Dialog, "screen", lambda _dialog: chosen)
    return chosen


def _all_of(qtbot: QtBot, dialog: QDialog) -> list[str]:
    """What is cut in a dialog, on each of its pages."""
    tabs = dialog.findChild(QTabBar)
    found = []
    for number in range(1 if tabs is None else tabs.count()):
        if tabs is not None:
            tabs.setCurrentIndex(number)
        found += [f"{type(dialog).__name__}: {text}" for text in _still_cut(qtbot, dialog)]
    return found


def _each_dialog(qtbot: QtBot, window: MainWindow) -> Iterator[QDialog]:
    """Every dialog, while it is open."""
    for name in every_dialog.ACTIONS:
        action = window.actions_by_name[name]
        action.setEnabled(True)  # also what this library has nothing for
        action.trigger()
        qtbot.waitUntil(lambda: len(_dialogs()) == 1)
        (dialog,) = _dialogs()
        yield dialog
        dialog.close()
        qtbot.waitUntil(lambda: not _dialogs())
    for make in every_dialog.OTHERS:
        dialog = make(window)
        dialog.show()
        yield dialog
        dialog.close()
        qtbot.waitUntil(lambda: not _dialogs())


def _working(window: MainWindow) -> QWidget:
    """The strip of a job that says much."""
    strip = window.strip
    strip._on_progress(JobReport(12_345, 100_000, "/music/a.flac", rate=12.3, remaining_s=5000.0))
    title = strip.tr("{job} (%n more waiting)", "", 12)
    strip.what.setText(title.format(job=analyze().title))
    strip.show()
    return strip


@pytest.mark.parametrize("look", _LOOKS, indirect=True, ids=str)
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
        settle(qtbot, window)
        titles = look.code not in _LONG_TITLES
        found += [f"{view}: {text}" for text in _still_cut(qtbot, window, titles=titles)]
    window.tracks.table.selectAll()
    qtbot.waitUntil(lambda: window.tracks.selected_count() > 1)
    found += [f"many: {text}" for text in _still_cut(qtbot, window.inspector)]
    found += [f"strip: {text}" for text in _still_cut(qtbot, _working(window))]
    for state in (TrackState.ACCEPTED, TrackState.WRITTEN):
        window.tips.show_states({state.value: 1})
        found += [f"tip: {text}" for text in _still_cut(qtbot, window.tips)]
    for dialog in _each_dialog(qtbot, window):
        found += _all_of(qtbot, dialog)
    assert not found, "\n".join(found)


@pytest.mark.parametrize("look", _LOOKS, indirect=True, ids=str)
@pytest.mark.parametrize("kind", [TrackTable, AlbumTree])
def test_columns_share_the_room_of_a_small_window(
    qtbot: QtBot, look: Look, kind: type[TrackTable | AlbumTree]
) -> None:
    view = kind(lambda _ids: [])
    qtbot.addWidget(view)
    view.resize(look.screen.width() // 2, 300)
    view.show()
    header = view.horizontalHeader() if isinstance(view, TrackTable) else view.header()
    for sorted_by in range(5):
        header.setSortIndicator(sorted_by, Qt.SortOrder.AscendingOrder)
        assert header.length() <= view.viewport().width()
        shown = [number for number in range(header.count()) if not header.isSectionHidden(number)]
        titles = sum(header.sectionSizeHint(number) for number in shown)
        room = view.viewport().width() - view.verticalScrollBar().sizeHint().width() - 2
        cut = list(laid_out.cut(header))
        assert not cut or titles > room, cut
    view.resize(_SMALLEST.width() * 2 // 5, 300)
    view.fit.refit()
    assert header.length() <= view.viewport().width(), "also where titles have no room"


@pytest.mark.parametrize("look", [Look("ja"), Look("ru"), Look("de")], indirect=True, ids=str)
def test_the_list_of_genres_does_not_scroll_in_a_small_window(
    qtbot: QtBot, window: MainWindow, look: Look
) -> None:
    window.actions_by_name["genres"].trigger()
    qtbot.waitUntil(lambda: len(_dialogs()) == 1)
    (dialog,) = _dialogs()
    settle(qtbot, window)
    around = next(area for area in dialog.findChildren(ScrollArea) if area.parent() is dialog)
    assert around.verticalScrollBar().maximum() == 0
    dialog.close()


def test_names_of_albums_have_room_beside_their_covers(qtbot: QtBot, look: Look) -> None:
    tree = AlbumTree(lambda _ids: [])
    qtbot.addWidget(tree)
    tree.set_compact(compact=False)
    tree.resize(_SMALLEST.width() // 2, 300)
    tree.show()
    before = tree.indentation() + tree.albums.row_height
    name, artist = (tree.header().sectionSize(number) for number in range(2))
    assert name - before > artist


@pytest.mark.parametrize("look", [Look("de", 2.0)], indirect=True, ids=str)
def test_no_dialog_is_larger_than_the_screen_and_each_keeps_its_buttons_in_sight(
    qtbot: QtBot, window: MainWindow, look: Look, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(recorder, "default_microphone", lambda _parent: None)
    qtbot.waitUntil(lambda: window.tracks.selected_count() == 1)
    for dialog in _each_dialog(qtbot, window):
        room = look.screen
        qtbot.waitUntil(
            lambda dialog=dialog, room=room: dialog.size().boundedTo(room) == dialog.size()
        )
        buttons = dialog.findChildren(QDialogButtonBox)
        qtbot.waitUntil(
            lambda dialog=dialog, buttons=buttons: all(
                dialog.rect().contains(row.geometry()) for row in buttons
            )
        )


@pytest.mark.parametrize("look", [Look(), Look("ar")], indirect=True, ids=str)
def test_the_button_that_closes_a_dialog_stands_last(
    qtbot: QtBot, window: MainWindow, look: Look, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(recorder, "default_microphone", lambda _parent: None)
    qtbot.waitUntil(lambda: window.tracks.selected_count() == 1)
    reject = QDialogButtonBox.ButtonRole.RejectRole
    for dialog in _each_dialog(qtbot, window):
        (row,) = dialog.findChildren(QDialogButtonBox)
        settle(qtbot, window)
        shown = [button for button in row.buttons() if button.isVisible()]
        shown.sort(key=QWidget.x, reverse=dialog.isRightToLeft())
        assert row.buttonRole(shown[-1]) is reject, type(dialog).__name__
