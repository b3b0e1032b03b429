# SPDX-License-Identifier: GPL-3.0-or-later
"""Every text of the window is translated, and no text goes around the translation."""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import sys
import textwrap
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import table_texts
import update_translations as tool
from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QGroupBox,
    QLabel,
    QLineEdit,
    QTabWidget,
    QWidget,
)

from genreorganizer.gui.session.places import VIEWS
from genreorganizer.gui.shell import language
from genreorganizer.gui.tracks.columns import COLUMNS
from genreorganizer.gui.window import actions
from genreorganizer.gui.wording import texts

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pytestqt.qtbot import QtBot

    from genreorganizer.gui.window.main_window import MainWindow

_TOP = Path(__file__).parents[2]
_FOLDER = _TOP / "resources" / "translations"
_SOURCES = sorted((_TOP / "genreorganizer" / "gui").rglob("*.py"))
_SHOWN_BY = {
    *("setText", "setWindowTitle", "setToolTip", "setStatusTip", "setPlaceholderText"),
    *("setAccessibleName", "setAccessibleDescription", "setTitle", "setInformativeText"),
    *("setSpecialValueText", "setSuffix", "setPrefix", "setPlainText", "setTabText"),
    *("setHeaderLabels", "setIconText", "setWhatsThis", "setDetailedText", "showMessage"),
    *("addAction", "addMenu", "addTab", "addButton", "addRow", "addItem", "add_choice"),
    *("QAction", "QLabel", "QPushButton", "QToolButton", "QCheckBox", "QRadioButton"),
    *("QGroupBox", "QPlainTextEdit", "QToolBar", "plain_label", "heading", "caption"),
    *("muted_label", "field_label", "push_button", "tool_button", "explain", "framed"),
    *("framed_table", "titled_table"),
    *("getOpenFileName", "getSaveFileName", "getExistingDirectory"),
}
"""Functions whose texts a person sees."""
_SAME_IN_EVERY_LANGUAGE = re.compile(
    r"Genre Organizer| s| %| Hz|\.m3u8|\.xspf|[\w ]+ \(\*\.\w+\)(;;[\w ]+ \(\*\.\w+\))*"
    r"|p\(jazz\)>=0\.6 NOT p\(blues\)>=0\.3"
)
_DIALOGS = (
    "about", "accept_above", "choose", "edit_genres", "failures", "filter", "folders", "genres",
    "history", "models", "new_playlist", "new_smart", "settings", "shortcuts", "write",
)  # fmt: skip


@pytest.fixture(scope="module")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the texts of every language as they are collected now."""
    folder = tmp_path_factory.mktemp("texts")
    files = {code: tool.text_file(folder, code) for code in tool.LANGUAGES}
    for code, file in files.items():
        shutil.copy(tool.text_file(_FOLDER, code), file)
    tool.collect(files)
    return folder


def _messages(code: str) -> Iterator[tuple[str, str, list[str]]]:
    for context in ET.parse(_FOLDER / f"genreorganizer_{code}.ts").getroot().findall("context"):
        for message in context.findall("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = translation.findall("numerusform") or [translation]
            source = message.findtext("source") or ""
            yield context.findtext("name") or "", source, [form.text or "" for form in forms]


@pytest.mark.parametrize("code", tool.LANGUAGES)
def test_every_text_is_translated_and_compiled(code: str, fresh: Path, tmp_path: Path) -> None:
    kept, now = tool.text_file(_FOLDER, code), tool.text_file(fresh, code)
    assert tool.unfinished(now) == [], "translate these, then make translations"
    found = [
        {(context.findtext("name"), source.text) for context in ET.parse(file).getroot()
         for source in context.iter("source")}
        for file in (kept, now)
    ]  # fmt: skip
    assert found[0] == found[1], "make translations"
    tool.compile_texts(kept, tmp_path / "compiled.qm")
    assert (tmp_path / "compiled.qm").read_bytes() == kept.with_suffix(".qm").read_bytes()


def test_the_window_offers_every_language_with_its_own_name() -> None:
    assert set(language.available()) == set(tool.LANGUAGES)
    names = [language.native_name(code) for code in language.available()]
    assert names == sorted(names)
    assert len(set(names)) == len(names)


@pytest.mark.parametrize("code", tool.LANGUAGES)
def test_qt_speaks_every_language_too(qapp: QApplication, code: str) -> None:
    language.use(qapp, code)
    told = QCoreApplication.translate("QPlatformTheme", "Cancel")
    assert (told == "Cancel") == (code == "en")


@pytest.mark.parametrize("code", tool.LANGUAGES)
def test_translations_keep_what_is_put_in_and_the_keys(code: str) -> None:
    for context, source, forms in _messages(code):
        assert context, f"{source} would not be found: its context is empty"
        for form in forms:
            assert set(re.findall(r"{\w+}", form)) == set(re.findall(r"{\w+}", source)), form
            has_key = re.search(r"&\w", form) is not None
            assert has_key or not re.search(r"&\w", source), form
            assert form.endswith("…") == source.endswith("…"), form
        assert ("%n" in source) == ("%n" in forms[-1]), source


def _name(function: ast.expr) -> str:
    return getattr(function, "attr", getattr(function, "id", ""))


def _bare_texts(tree: ast.AST) -> Iterator[tuple[int, str]]:
    for call in ast.walk(tree):
        if isinstance(call, ast.Call) and _name(call.func) in _SHOWN_BY:
            for given in (
                *call.args,
                *(word.value for word in call.keywords if word.arg != "icon"),
            ):
                parts = given.values if isinstance(given, ast.JoinedStr) else [given]
                words = [part.value for part in parts if isinstance(part, ast.Constant)]
                for word in words:
                    if isinstance(word, str) and re.search("[^\\W\\d_]", word):
                        yield call.lineno, word


def _variable_texts(tree: ast.AST) -> Iterator[int]:
    """Lines where ``self.tr`` is given something that lupdate cannot collect."""
    for call in ast.walk(tree):
        if isinstance(call, ast.Call) and _name(call.func) == "tr":
            text = call.args[0]
            if not (isinstance(text, ast.Constant) and isinstance(text.value, str)):
                yield call.lineno


def _misplaced_texts(tree: ast.AST) -> Iterator[str]:
    """Where texts are asked for under another name than lupdate collects them under."""
    for part in ast.walk(tree):
        if isinstance(part, ast.Attribute) and part.attr == "tr":
            owner = ast.unparse(part.value)
            if owner != "self":
                yield f"{owner}.tr"
        if isinstance(part, ast.ClassDef):
            for own in part.body:
                if isinstance(own, ast.FunctionDef) and own.name == "tr":
                    if f"translate('{part.name}'," not in ast.unparse(own):
                        yield f"{part.name} names its texts otherwise"


def test_the_check_for_misplaced_texts_finds_them() -> None:
    own = "class {}:\n    def tr(self, text): return translate('B', text)\nself.tr('')\n"
    assert list(_misplaced_texts(ast.parse(own.format("A") + "TEXTS.tr('')"))) == [
        "A names its texts otherwise", "TEXTS.tr",
    ]  # fmt: skip
    assert list(_misplaced_texts(ast.parse(own.format("B")))) == []


def test_texts_of_tables_are_collected_by_the_context_of_their_field(tmp_path: Path) -> None:
    (tmp_path / "rows.py").write_text(
        textwrap.dedent(
            """
            class Row:
                name: str
                title: Annotated[str, "Rows"]
                _: KW_ONLY
                tip: Annotated[str, "Tips"] = ""

            ROWS = (
                Row("a", "Title of a", tip="Tip " "of a"),
                Row("b", TITLE),
                Row(name="c", title="Title of c", tip=""),
            )
            """
        ),
        "utf-8",
    )
    assert table_texts.table_texts(tmp_path) == [
        ("Rows", "Title of a"), ("Tips", "Tip of a"), ("Rows", "Title of c"),
    ]  # fmt: skip


def test_the_texts_of_every_action_column_and_place_are_collected() -> None:
    collected = set(table_texts.table_texts(_TOP / table_texts.PACKAGE))
    for spec in actions.SPECS:
        assert {
            ("Action", text) for text in (spec.source, spec.tip, spec.short) if text
        } <= collected
    assert {("Menu", menu.source) for menu in actions.MENUS} <= collected
    assert {("Column", column.source) for column in COLUMNS} <= collected
    for view in VIEWS:
        shown = (view.source, view.empty_title, view.empty_text)
        assert {("Place", text) for text in shown} <= collected


def test_texts_are_asked_for_where_they_are_collected() -> None:
    assert [
        (file.name, fault)
        for file in _SOURCES
        for fault in _misplaced_texts(ast.parse(file.read_text("utf-8")))
    ] == []


def test_the_check_for_bare_texts_finds_them() -> None:
    tree = ast.parse(
        'label.setText("Hello")\nQLabel(f"{n} of", self)\nbox.addItem(self.tr("Fine"), "key1")\n'
        "self.tr(word)\n"
    )
    assert list(_bare_texts(tree)) == [(1, "Hello"), (2, " of"), (3, "key1")]
    assert list(_variable_texts(tree)) == [4]


def test_no_text_goes_around_the_translation() -> None:
    found = []
    for file in _SOURCES:
        tree = ast.parse(file.read_text("utf-8"))
        found += [
            f"{file.name}:{line}: {text!r}"
            for line, text in _bare_texts(tree)
            if not _SAME_IN_EVERY_LANGUAGE.fullmatch(text)
        ]
        found += [f"{file.name}:{line}: tr() of a variable" for line in _variable_texts(tree)]
    assert found == []


def _texts(root: QWidget) -> Iterator[str]:
    yield root.windowTitle()
    for widget in root.findChildren(QWidget):
        yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
        if isinstance(widget, QLabel | QAbstractButton):
            yield widget.text()
        elif isinstance(widget, QGroupBox):
            yield widget.title()
        elif isinstance(widget, QLineEdit):
            yield widget.placeholderText()
        elif isinstance(widget, QTabWidget):
            yield from (widget.tabText(number) for number in range(widget.count()))


def _still_english() -> set[str]:
    """Sources that are never a German text."""
    sources, forms = set(), set()
    for _context, source, translated in _messages("de"):
        sources.add(source)
        forms.update(translated)
    return sources - forms


def _open_dialogs() -> list[QDialog]:
    widgets = QApplication.topLevelWidgets()
    return [item for item in widgets if isinstance(item, QDialog) and item.isVisible()]


def test_window_and_dialogs_speak_german(qtbot: QtBot, german: None, window: MainWindow) -> None:
    english = _still_english()
    qtbot.waitUntil(lambda: window.tracks.selected_count() == 1)
    qtbot.waitUntil(lambda: len(window.inspector.bars.bars) > 0)
    assert window.actions_by_name["write"].text() == "Tags &schreiben …"
    found = {("window", text) for text in _texts(window) if text in english}
    for name in _DIALOGS:
        window.actions_by_name[name].trigger()
        qtbot.waitUntil(lambda: len(_open_dialogs()) == 1)
        (shown,) = _open_dialogs()
        found |= {(name, text) for text in _texts(shown) if text in english}
        shown.close()
        qtbot.waitUntil(lambda: not _open_dialogs())
    assert found == set()


def test_keys_are_named_as_in_the_menus(german: None) -> None:
    assert texts.keys("Ctrl+O") == "Strg+O"
    assert texts.keys(QKeySequence.StandardKey.Paste) == "Strg+V"


@pytest.mark.parametrize("code", tool.LANGUAGES)
def test_menus_give_no_key_twice(qapp: QApplication, code: str) -> None:
    language.use(qapp, code)
    groups: list[list[str]] = []

    def gather(entries: Iterable[actions.MenuEntry]) -> None:
        group = []
        for entry in entries:
            if isinstance(entry, actions.MenuSpec):
                group.append(QCoreApplication.translate("Menu", entry.source))
                gather(entry.entries)
            elif isinstance(entry, actions.ActionSpec):
                group.append(QCoreApplication.translate("Action", entry.source))
        groups.append(group)

    gather(actions.MENUS)
    for group in groups:
        keys = [text.partition("&")[2][:1].casefold() for text in group if "&" in text]
        assert len(keys) == len(set(keys)), group


def test_numbers_decide_the_form(qapp: QApplication, german: None) -> None:
    def written(count: int) -> str:
        return QCoreApplication.translate("WritingFlows", "Wrote %n file(s)", "", count)

    assert written(1) == "1 Datei geschrieben"
    assert written(2) == "2 Dateien geschrieben"
    assert written(1234) == "1.234 Dateien geschrieben"
    language.use(qapp, "en")
    assert written(1) == "Wrote 1 file"
    assert written(2) == "Wrote 2 files"


def test_english_says_of_one_thing_that_it_is_and_not_that_it_are() -> None:
    verbs = "are|were|have|do|need|hold|take|sound|stay|go|wait"
    about = r"(?:(?!will )\w+ )??(?:with(?:out)? a \w+ )?(?:of them )?(?:only )?"
    plural = re.compile(rf"%n {about}(?:{verbs})\b")
    messages = ET.parse(tool.text_file(_FOLDER, "en")).getroot().iter("message")
    singular = [form for message in messages if (form := message.findtext(".//numerusform"))]
    assert len(singular) > 100
    assert [form for form in singular if plural.search(form)] == []


def test_an_unknown_language_speaks_english(qapp: QApplication, german: None) -> None:
    language.use(qapp, "xx")
    assert QObject().tr("x") == "x"
    assert QCoreApplication.translate("WritingFlows", "Wrote %n file(s)", "", 1) == "Wrote 1 file"


def test_an_update_may_write_over_the_texts_in_use(tmp_path: Path) -> None:
    for file in _FOLDER.glob("*.qm"):
        shutil.copy(file, tmp_path)
    program = textwrap.dedent(
        """
        import gc, pathlib, sys
        from PySide6.QtCore import QCoreApplication
        from genreorganizer.gui.shell import language

        folder = pathlib.Path(sys.argv[1])
        language._folder = lambda: folder
        application = QCoreApplication([])
        language.use(application, "de")
        gc.collect()
        for file in folder.iterdir():
            with file.open("r+b") as stream:
                stream.truncate()
        print(QCoreApplication.translate("ListenDialog", "What genre is this?"))
        """
    )
    done = subprocess.run(  # Qt would crash
        [sys.executable, "-c", program, tmp_path], check=False, capture_output=True, text=True
    )
    assert done.stdout == "Welches Genre ist das?\n", done


def _overlaps(parent: QWidget) -> list[str]:
    """Pairs of a layout's widgets that lie over one another."""
    found = []
    for widget in (parent, *parent.findChildren(QWidget)):
        layout = widget.layout()
        items = [] if layout is None else [layout.itemAt(n).widget() for n in range(layout.count())]
        shown = [item for item in items if item is not None and item.isVisible()]
        for number, one in enumerate(shown):
            found += [
                f"{one} over {other}"
                for other in shown[number + 1 :]
                if one.geometry().intersects(other.geometry())
            ]
    return found


def test_from_right_to_left_the_window_is_mirrored(
    qtbot: QtBot, window: MainWindow, qapp: QApplication
) -> None:
    window.resize(1600, 900)
    qtbot.waitUntil(lambda: len(window.inspector.bars.bars) > 0)
    assert window.navigation.x() < window.center.x() < window.inspector.x()
    left_to_right = window.grab().toImage()
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        qtbot.waitUntil(lambda: window.navigation.x() > window.inspector.x())
        search, title = window.tracks.search, window.tracks.title
        qtbot.waitUntil(lambda: search.x() < title.x())
        qtbot.waitUntil(lambda: not _overlaps(window))  # what was just asked for is laid out
        assert window.grab().toImage() != left_to_right
        # Time and numbers run to the right in every language.
        assert window.inspector.timeline.layoutDirection() is Qt.LayoutDirection.LeftToRight
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
