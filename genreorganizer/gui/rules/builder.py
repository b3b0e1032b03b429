# SPDX-License-Identifier: GPL-3.0-or-later
"""Choosing conditions instead of typing a query."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from genreorganizer.domain.rules.fields import WORDS
from genreorganizer.errors import QueryError
from genreorganizer.gui.rules.lines import (
    BY_KEY,
    HINTS,
    SUBJECTS,
    Editor,
    Line,
    from_text,
    operator_title,
    to_text,
    word_title,
)
from genreorganizer.gui.shell.lifetime import delete_later
from genreorganizer.gui.style import icons, theme
from genreorganizer.gui.widgets import layouts
from genreorganizer.gui.widgets.choice_box import choice_box
from genreorganizer.gui.widgets.labels import muted_label
from genreorganizer.gui.widgets.number_box import PercentBox
from genreorganizer.gui.widgets.popup import style_popup
from genreorganizer.gui.widgets.scroll_area import ScrollArea
from genreorganizer.gui.wording import messages

if TYPE_CHECKING:
    from collections.abc import Sequence

_FIRST = Line("in", "is")
_WITHOUT_VALUE = ("empty", "not empty")


_ICON = 16
"""Side of an icon, in device-independent pixels."""
_LEAST = 14
"""What a box of choices is wide at least, in average characters."""


class _LineEditor(QWidget):
    """One condition: what, how, and which value."""

    changed = Signal()
    removed = Signal()

    def __init__(self, genres: Sequence[str], line: Line, parent: QWidget) -> None:
        super().__init__(parent)
        self.subject = QComboBox(self)
        self.subject.setAccessibleName(self.tr("What the condition is about"))
        for subject in SUBJECTS:
            self.subject.addItem(subject.title, subject.key)
        # As wide in every line, so that the columns stand below each other.
        self.subject.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.operator = QComboBox(self)
        self.operator.setAccessibleName(self.tr("Comparison"))
        for choice in (self.subject, self.operator):
            # Where there is no room for their longest texts, they make way.
            choice.setMinimumWidth(_LEAST * self.fontMetrics().averageCharWidth())
        self.genre = QComboBox(self)
        self.genre.setEditable(True)
        self.genre.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.genre.setAccessibleName(self.tr("Genre"))
        # The longest name of a genre must not push the rest of the line out of sight.
        self.genre.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.genre.setMinimumContentsLength(8)
        edit = self.genre.lineEdit()
        if edit is not None:
            edit.setPlaceholderText(self.tr("Genre"))
            edit.setAccessibleName(self.tr("Genre"))
        self.genre.addItems(list(genres))
        completer = self.genre.completer()
        if completer is not None:
            completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
            style_popup(completer)
        self.word = QComboBox(self)
        self.word.setAccessibleName(self.tr("Which one"))
        self.text = QLineEdit(self)
        self.text.setAccessibleName(self.tr("Value"))
        self.share = PercentBox(0, 100, self)
        self.share.setAccessibleName(self.tr("Percent"))
        self.remove = QToolButton(self)
        self.remove.setIcon(icons.icon("remove"))
        theme.size_icon(self.remove, _ICON)
        self.remove.setToolTip(self.tr("Remove this condition"))
        self.remove.setAccessibleName(self.tr("Remove this condition"))
        self.remove.clicked.connect(self.removed)
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.SPACE)
        # A probability reads as it is said: of what genre, how it compares, how much.
        for widget, stretch in (
            (self.subject, 0), (self.genre, 3), (self.operator, 3), (self.word, 4),
            (self.text, 4), (self.share, 1), (self.remove, 0),
        ):  # fmt: skip
            box.addWidget(widget, stretch)
        self._box = box
        self._show(line)
        self.subject.currentIndexChanged.connect(self._on_subject)
        self.operator.currentIndexChanged.connect(self._on_operator)
        self.genre.currentTextChanged.connect(self.changed)
        self.word.currentIndexChanged.connect(self.changed)
        self.text.textChanged.connect(self.changed)
        self.share.valueChanged.connect(self.changed)

    def line(self) -> Line:
        """The condition as it stands."""
        subject = BY_KEY[str(self.subject.currentData())]
        operator = str(self.operator.currentData())
        genre = self.genre.currentText().strip()
        values = {
            Editor.NOTHING: "",
            Editor.TEXT: self.text.text(),
            Editor.NUMBER: self.text.text(),
            Editor.GENRE: genre,
            Editor.WORD: str(self.word.currentData()),
            Editor.SHARE: str(self.share.value() / 100),
            Editor.GENRE_SHARE: str(self.share.value() / 100),
        }
        value = "" if operator in _WITHOUT_VALUE else values[subject.editor]
        return Line(
            subject.key, operator, value, genre if subject.editor is Editor.GENRE_SHARE else ""
        )

    def take_focus(self) -> None:
        """Let the keys go to the value."""
        values = (self.genre, self.word, self.text, self.share)
        asked = next((one for one in values if one.isVisibleTo(self)), self.operator)
        asked.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, line: Line) -> None:
        self.subject.setCurrentIndex(self.subject.findData(line.subject))
        self._fill_operators(line.operator)
        editor = BY_KEY[line.subject].editor
        self.genre.setCurrentText(line.genre or (line.value if editor is Editor.GENRE else ""))
        if editor in (Editor.TEXT, Editor.NUMBER):
            self.text.setText(line.value)
        elif editor is Editor.WORD:
            self._fill_words()
            self.word.setCurrentIndex(self.word.findData(line.value))
        elif editor in (Editor.SHARE, Editor.GENRE_SHARE):
            share = line.value.removesuffix("%")
            factor = 1 if line.value.endswith("%") else 100
            self.share.setValue(round(float(share or 0.5) * factor))
        self._show_editors()

    def _on_subject(self) -> None:
        before = str(self.operator.currentData())
        with QSignalBlocker(self.operator), QSignalBlocker(self.word):
            self._fill_operators(before)
            self._fill_words()
        self._show_editors()
        self.changed.emit()

    def _on_operator(self) -> None:
        self._show_editors()
        self.changed.emit()

    def _fill_operators(self, wanted: str) -> None:
        self.operator.clear()
        for key in BY_KEY[str(self.subject.currentData())].operators:
            self.operator.addItem(operator_title(key), key)
        self.operator.setCurrentIndex(max(0, self.operator.findData(wanted)))

    def _fill_words(self) -> None:
        self.word.clear()
        for word in WORDS.get(str(self.subject.currentData()), ()):
            self.word.addItem(word_title(word), word)

    def _show_editors(self) -> None:
        subject = BY_KEY[str(self.subject.currentData())]
        valued = self.operator.currentData() not in _WITHOUT_VALUE
        shown = {
            self.genre: (Editor.GENRE, Editor.GENRE_SHARE),
            self.word: (Editor.WORD,),
            self.text: (Editor.TEXT, Editor.NUMBER),
            self.share: (Editor.SHARE, Editor.GENRE_SHARE),
        }
        for widget, editors in shown.items():
            widget.setVisible(valued and subject.editor in editors)
        self.text.setPlaceholderText(HINTS.get(subject.key, ""))
        first = self.genre if subject.editor is Editor.GENRE_SHARE else self.operator
        self._box.insertWidget(1, first, 3)


class RuleBuilder(QWidget):
    """A list of conditions, all or any of which have to hold.

    Attributes:
        query_changed: Carries the query's text; empty where nothing is asked.
        problem: Carries one line: a value is none.
    """

    query_changed = Signal(str)
    problem = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._genres: Sequence[str] = ()
        self._editors: list[_LineEditor] = []
        self.match = choice_box(
            ((self.tr("Match all of these"), True), (self.tr("Match any of these"), False)),
            self,
            self.tr("How many conditions have to hold"),
        )
        self.match.currentIndexChanged.connect(self._emit_changed)
        self.add = QToolButton(self)
        self.add.setIcon(icons.icon("add"))
        theme.size_icon(self.add, _ICON)
        self.add.setText(self.tr("Add a &condition"))
        self.add.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.add.clicked.connect(self._add_first)
        self.note = muted_label("", self)
        self.note.hide()
        self._lines = QWidget(self)
        self._lines_box = layouts.column(1, parent=self._lines, spacing=theme.SPACE - 2)
        self._scroll = ScrollArea(self._lines, self, sideways=False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        layouts.column(
            layouts.row(self.match, 1, self.add),
            (self._scroll, 1),
            (self.note, 0, Qt.AlignmentFlag.AlignTop),
            parent=self,
            spacing=theme.SPACE,
        )

    def editors(self) -> list[_LineEditor]:
        """The conditions' editors, from the top."""
        return list(self._editors)

    def set_genres(self, genres: Sequence[str]) -> None:
        """The names to choose from."""
        self._genres = genres
        for editor in self.editors():
            text = editor.genre.currentText()
            with QSignalBlocker(editor.genre):
                editor.genre.clear()
                editor.genre.addItems(list(genres))
                editor.genre.setCurrentText(text)

    def show_query(self, text: str) -> None:
        """Show the conditions of a query; one that is more than a list stays as text.

        Raises:
            QueryError: It is no query.
        """
        found = from_text(text)
        self.note.setText(
            self.tr("This rule is nested too deeply for a list; go on with its text below.")
        )
        for widget in (self._scroll, self.match, self.add):
            widget.setVisible(found is not None)
        self.note.setVisible(found is None)
        if found is None or text == self._text():
            return
        lines, match_all = found
        for editor in self.editors():
            self._take_out(editor)
        with QSignalBlocker(self.match):
            self.match.setCurrentIndex(0 if match_all else 1)
        for line in lines:
            self._put_in(line)

    def begin(self) -> None:
        """Offer a first condition; it asks for nothing before it is filled in."""
        self._put_in(_FIRST)

    def take_focus(self) -> None:
        """Let the keys go to the value of the first condition."""
        for editor in self._editors[:1]:
            editor.take_focus()

    def _add_first(self) -> None:
        editor = self._put_in(_FIRST)
        editor.subject.setFocus()
        self._emit_changed()

    def _put_in(self, line: Line) -> _LineEditor:
        editor = _LineEditor(self._genres, line, self._lines)
        editor.changed.connect(self._emit_changed)
        editor.removed.connect(lambda: self._remove(editor))
        self._lines_box.insertWidget(self._lines_box.count() - 1, editor)
        self._editors.append(editor)
        return editor

    def _remove(self, editor: _LineEditor) -> None:
        place = self.editors().index(editor)
        self._take_out(editor)
        rest = self.editors()[place:] or self.editors()[-1:]
        (rest[0].remove if rest else self.add).setFocus(Qt.FocusReason.OtherFocusReason)
        self._emit_changed()

    def _take_out(self, editor: _LineEditor) -> None:
        self._editors.remove(editor)
        self._lines_box.removeWidget(editor)
        editor.hide()
        delete_later(editor)

    def _text(self) -> str | None:
        lines = [editor.line() for editor in self.editors()]
        try:
            return to_text(lines, match_all=bool(self.match.currentData()))
        except QueryError:
            return None

    def _emit_changed(self) -> None:
        lines = [editor.line() for editor in self.editors()]
        try:
            text = to_text(lines, match_all=bool(self.match.currentData()))
        except QueryError as error:
            self.problem.emit(messages.translated(error))
        else:
            self.query_changed.emit(text)
