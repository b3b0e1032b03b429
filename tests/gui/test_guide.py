# SPDX-License-Identifier: GPL-3.0-or-later
"""The user guide in the window."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QFont, QImage, QTextCursor, QTextDocument, QTextTable
from PySide6.QtWidgets import QApplication

from genreorganizer import paths
from genreorganizer.gui.help import page
from genreorganizer.gui.help.guide import GuideDialog, GuideView, anchor
from genreorganizer.gui.shell import language
from genreorganizer.gui.style.mnemonics import without
from genreorganizer.gui.window.actions import MENUS, ActionSpec, MenuSpec

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from genreorganizer.gui.window.main_window import MainWindow


@pytest.fixture
def guide(qtbot: QtBot, look: None) -> GuideDialog:
    made = GuideDialog(paths.user_guide("en"))
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
    signs = {"Ctrl+O": "⌘O", "Ctrl+Shift+N": "⇧⌘N", "Ctrl+,": "⌘,", "Shift+A": "⇧A"}
    monkeypatch.setattr("genreorganizer.gui.wording.texts.keys", signs.__getitem__)
    file = tmp_path / "guide.md"
    file.write_text(
        "*Add* (Ctrl+O), or Ctrl+Shift+N; Ctrl+, opens. Ctrl alone stays. キーShift+Aで"
    )
    view = GuideView(file)
    qtbot.addWidget(view)
    assert view.toPlainText() == "Add (⌘O), or ⇧⌘N; ⌘, opens. Ctrl alone stays. キー⇧Aで"


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
    text = " ".join(paths.user_guide("en").read_text("utf-8").split())
    named = set(re.findall(r"\*((?:[A-Z][\w ]* → )+[A-Z][\w ]*)\*", text))
    assert len(named) > 15
    there = {path for menu in MENUS for path in menu_paths(menu)}
    assert {name for name in named if not name.startswith("Settings → ")} - there == set()


def test_every_link_within_the_guide_leads_to_a_heading(guide: GuideDialog) -> None:
    anchors = {anchor(block.text()) for block in guide.view.headings()}
    text = paths.user_guide("en").read_text("utf-8")
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


@pytest.mark.parametrize(
    ("text", "typed", "found"),
    [
        ("Kitaplık · İstanbul", "istanbul", "İstanbul"),
        ("Kitaplık · İstanbul", "KITAPLIK", "Kitaplık"),
        ("Wörter, façade", "facade", "façade"),
        ("Größe und Maße", "GRÖSSE", "Größe"),
        ("ﾗｲﾌﾞﾗﾘ の Ｆ５", "F5", "Ｆ５"),
        ("かき · がき", "がき", "がき"),
        ("إضافة مجلّد", "اضافة مجلد", "إضافة مجلّد"),
        ("𝄞 · 🎵 Musik", "musik", "Musik"),
        ("`scan --all` liest", "--all", "--all"),
    ],
)
def test_the_search_finds_what_is_typed_without_accents_or_in_other_case(
    qtbot: QtBot, look: None, tmp_path: Path, text: str, typed: str, found: str
) -> None:
    file = tmp_path / "de.md"
    file.write_text(text, "utf-8")
    view = GuideView(file)
    qtbot.addWidget(view)
    view.find_next(typed)
    assert view.textCursor().selectedText() == found


def test_the_search_stays_where_nothing_is_found(guide: GuideDialog) -> None:
    guide.view.find_next("xspf")
    place = guide.view.textCursor().position()
    for typed in ("", "\u0301", "no such words"):
        guide.view.find_next(typed)
        assert guide.view.textCursor().position() == place


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


_ARABIC = """# دليل المستخدم

`--all` ثم *إضافة مجلد*

- Enter يفتح

| المفتاح | ما يفعله |
|---|---|
| `[A]` أو B | قبول |

```sh
scan --all  # كل الملفات
```
"""


@pytest.fixture
def arabic(qapp: QApplication, look: None, qtbot: QtBot, tmp_path: Path) -> GuideView:
    language.use(qapp, "ar")
    file = tmp_path / "ar.md"
    file.write_text(_ARABIC, "utf-8")
    view = GuideView(file)
    qtbot.addWidget(view)
    view.resize(600, 600)
    view.show()
    return view


def test_a_guide_from_right_to_left_keeps_code_from_left_to_right(arabic: GuideView) -> None:
    assert arabic.isRightToLeft()
    begin = [block for block in page.blocks(arabic.document()) if block.text()]
    sides = {block.text(): block.layout().textOption().textDirection() for block in begin}
    code = sides.pop("scan --all  # كل الملفات")
    assert code is Qt.LayoutDirection.LeftToRight
    assert set(sides.values()) == {Qt.LayoutDirection.RightToLeft}
    assert "\u2066--all\u2069 ثم إضافة مجلد" in sides


def test_a_table_from_right_to_left_begins_at_the_right(arabic: GuideView) -> None:
    (table,) = arabic.document().rootFrame().childFrames()
    assert isinstance(table, QTextTable)
    rows = [[_content(table, row, column) for column in (0, 1)] for row in range(table.rows())]
    assert rows == [["ما يفعله", "المفتاح"], ["قبول", "\u2066[A]\u2069 أو B"]]


def _content(table: QTextTable, row: int, column: int) -> str:
    """All that is in a cell."""
    cell = table.cellAt(row, column)
    cursor = cell.firstCursorPosition()
    cursor.setPosition(cell.lastPosition(), QTextCursor.MoveMode.KeepAnchor)
    return cursor.selectedText()


def test_a_table_is_shown_as_it_is_meant(qtbot: QtBot, look: None, tmp_path: Path) -> None:
    file = tmp_path / "en.md"
    after_code = "```sh\nscan\n```\n\n| in a pattern | means |\n|---|---|\n| `{a\\|b}` | either |\n"
    file.write_text(after_code + "\n| | |\n|---|---|\n| time | long |\n")
    view = GuideView(file)
    qtbot.addWidget(view)
    named, nameless = view.document().rootFrame().childFrames()
    assert isinstance(named, QTextTable)
    assert isinstance(nameless, QTextTable)
    shown = [[_content(named, row, column) for column in (0, 1)] for row in (0, 1)]
    assert shown == [["in a pattern", "means"], ["{a|b}", "either"]]
    for column in (0, 1):
        title = named.cellAt(0, column).firstCursorPosition().block().textFormats()
        assert [part.format.fontWeight() for part in title] == [QFont.Weight.Bold]
    assert [_content(nameless, 0, column) for column in (0, 1)] == ["time", "long"]
    assert nameless.rows() == 1


def test_what_is_emphasised_is_upright_in_scripts_without_an_italic(
    arabic: GuideView, guide: GuideDialog
) -> None:
    def italics(view: GuideView) -> list[str]:
        return [
            block.text()[part.start : part.start + part.length]
            for block in page.blocks(view.document())
            for part in block.textFormats()
            if part.format.fontItalic()
        ]

    assert italics(arabic) == []
    assert "Add folder" in italics(guide.view)


def test_no_chapter_is_cut_in_the_contents(guide: GuideDialog) -> None:
    guide.resize(guide.minimumSizeHint())
    QApplication.processEvents()
    assert guide.contents.verticalScrollBar().isVisible()
    room = guide.contents.viewport().width()
    assert guide.contents.sizeHintForColumn(0) <= room


def test_nothing_of_the_guide_is_wider_than_a_small_window(guide: GuideDialog) -> None:
    guide.resize(guide.minimumSizeHint().expandedTo(QSize(560, 500)))
    QApplication.processEvents()
    assert guide.view.horizontalScrollBar().maximum() == 0


@pytest.mark.parametrize(("code", "file"), [("de", "de.md"), ("en", "en.md"), ("tlh", "en.md")])
def test_the_guide_is_in_the_language_of_the_window(
    qapp: QApplication, qtbot: QtBot, window: MainWindow, code: str, file: str
) -> None:
    language.use(qapp, code)
    dialog = _opened(qtbot, window)
    assert dialog.view.source().fileName() == file
    dialog.close()


def test_the_guide_is_in_english_where_it_has_no_translation() -> None:
    assert paths.user_guide("tlh") == paths.user_guide("en")
    assert paths.user_guide("en").name == "en.md"


def test_the_menu_opens_it_beside_the_window(qtbot: QtBot, window: MainWindow) -> None:
    dialog = _opened(qtbot, window)
    assert not dialog.isModal()
    dialog.close()


def _opened(qtbot: QtBot, window: MainWindow) -> GuideDialog:
    window.actions_by_name["guide"].trigger()

    def shown() -> list[GuideDialog]:
        widgets = QApplication.topLevelWidgets()
        return [item for item in widgets if isinstance(item, GuideDialog) and item.isVisible()]

    qtbot.waitUntil(lambda: len(shown()) == 1)
    (dialog,) = shown()
    return dialog
