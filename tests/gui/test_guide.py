# SPDX-License-Identifier: GPL-3.0-or-later
"""The user guide in the window."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QImage, QTextCursor, QTextDocument
from PySide6.QtWidgets import QApplication

from genreorganizer import paths
from genreorganizer.gui.help.guide import GuideDialog, GuideView, anchor
from genreorganizer.gui.style.mnemonics import without
from genreorganizer.gui.window.actions import MENUS, ActionSpec, MenuSpec

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from genreorganizer.gui.window.main_window import MainWindow


@pytest.fixture
def guide(qtbot: QtBot, look: None) -> GuideDialog:
    made = GuideDialog(paths.user_guide())
    qtbot.addWidget(made)
    made.show()
    return made


def pictures(view: GuideView) -> Iterator[str]:
    block = view.document().begin()
    while block.isValid():
        for found in block.textFormats():
            if found.format.isImageFormat():
                yield found.format.toImageFormat().name()
        block = block.next()


def test_keys_are_told_as_the_system_and_the_language_call_them(
    qtbot: QtBot, look: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    signs = {"Ctrl+O": "⌘O", "Ctrl+Shift+N": "⇧⌘N", "Ctrl+,": "⌘,"}
    monkeypatch.setattr("genreorganizer.gui.wording.texts.keys", signs.__getitem__)
    file = tmp_path / "guide.md"
    file.write_text("Press *Add* (Ctrl+O), or Ctrl+Shift+N; Ctrl+, opens them. Ctrl alone stays.")
    view = GuideView(file)
    qtbot.addWidget(view)
    assert view.toPlainText() == "Press Add (⌘O), or ⇧⌘N; ⌘, opens them. Ctrl alone stays."


def test_every_picture_of_the_guide_is_there(guide: GuideDialog) -> None:
    names = list(pictures(guide.view))
    assert len(names) > 5
    for name in names:
        kind = QTextDocument.ResourceType.ImageResource.value
        image = guide.view.loadResource(kind, QUrl(name))
        assert isinstance(image, QImage)
        assert not image.isNull(), name


def menu_paths(menu: MenuSpec, above: str = "") -> Iterator[str]:
    """Where the actions of a menu are, such as ``File → Rescan``."""
    here = f"{above}{without(menu.source)} → "
    for entry in menu.entries:
        if isinstance(entry, MenuSpec):
            yield here + without(entry.source)
            yield from menu_paths(entry, here)
        elif isinstance(entry, ActionSpec):
            yield here + without(entry.source).rstrip("…")


def test_every_menu_that_the_guide_names_is_in_the_window() -> None:
    text = " ".join(paths.user_guide().read_text("utf-8").split())
    named = set(re.findall(r"\*((?:[A-Z][\w ]* → )+[A-Z][\w ]*)\*", text))
    assert len(named) > 15
    there = {path for menu in MENUS for path in menu_paths(menu)}
    assert {name for name in named if not name.startswith("Settings → ")} - there == set()


def test_every_link_within_the_guide_leads_to_a_heading(guide: GuideDialog) -> None:
    anchors = {anchor(block.text()) for block in guide.view.headings()}
    text = paths.user_guide().read_text("utf-8")
    named = {part.split(")")[0] for part in text.split("](#")[1:]}
    assert named
    assert named <= anchors


def test_contents_and_links_go_to_their_chapter(qtbot: QtBot, guide: GuideDialog) -> None:
    last = guide.contents.count() - 1
    guide.contents.setCurrentRow(last)
    assert guide.view.textCursor().block().text() == guide.contents.item(last).text()
    guide.view.anchorClicked.emit(QUrl("#review"))
    assert guide.view.textCursor().block().text() == "Review"
    assert guide.view.verticalScrollBar().value() > 0


def test_the_search_starts_again_at_the_end(qtbot: QtBot, guide: GuideDialog) -> None:
    guide.search.setText("xspf")
    qtbot.keyClick(guide.search, Qt.Key.Key_Return)
    first = guide.view.textCursor().position()
    assert guide.view.textCursor().selectedText().casefold() == "xspf"
    guide.view.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClick(guide.search, Qt.Key.Key_Return)
    assert guide.view.textCursor().position() == first
    assert guide.isVisible()


def test_links_to_elsewhere_go_to_the_browser(
    qtbot: QtBot, look: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    file = tmp_path / "guide.md"
    file.write_text("# Guide\n\n[there](https://example.org/a#b)\n", "utf-8")
    view = GuideView(file)
    qtbot.addWidget(view)
    view.anchorClicked.emit(QUrl("https://example.org/a#b"))
    assert opened == ["https://example.org/a#b"]


def test_the_menu_opens_it_beside_the_window(qtbot: QtBot, window: MainWindow) -> None:
    window.actions_by_name["guide"].trigger()

    def shown() -> list[GuideDialog]:
        widgets = QApplication.topLevelWidgets()
        return [item for item in widgets if isinstance(item, GuideDialog) and item.isVisible()]

    qtbot.waitUntil(lambda: len(shown()) == 1)
    (dialog,) = shown()
    assert not dialog.isModal()
    dialog.close()
