# SPDX-License-Identifier: GPL-3.0-or-later
"""A line to type a query into, with completion and a mark where it goes wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QCompleter, QWidget

from genreorganizer.gui.style import theme
from genreorganizer.gui.widgets import redo
from genreorganizer.gui.widgets.completion import Completion, complete
from genreorganizer.gui.widgets.line_icons import IconLine
from genreorganizer.gui.widgets.popup import style_popup
from genreorganizer.gui.widgets.timers import single_shot
from genreorganizer.override import override

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

_TYPING_PAUSE_MS = 70
_AROUND_HINT = 3
"""Heights of a line that the icon and the margins take beside a hint."""
_LEAVING = (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down)


class QueryEdit(IconLine):
    """The line.

    Attributes:
        query_changed: Carries the text, a moment after the last key.
    """

    query_changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        clear = QCoreApplication.translate("QueryEdit", "Clear the search")
        super().__init__("search", clear, parent)
        self._genres: Sequence[str] = ()
        self._completion = Completion(0, 0, ())
        self._choices = QStringListModel(self)
        self._completer = QCompleter(self._choices, self)
        self._completer.setWidget(self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.activated.connect(self._put_in)
        style_popup(self._completer)
        self._timer = single_shot(
            self, _TYPING_PAUSE_MS, lambda: self.query_changed.emit(self.text())
        )
        self.textChanged.connect(lambda _text: self._timer.start())
        self.textEdited.connect(self._offer)

    def set_genres(self, genres: Sequence[str]) -> None:
        """The names that genre fields complete."""
        self._genres = genres

    def empty(self) -> None:
        """Take the text away; the caller decides what follows."""
        self.clear()
        self._timer.stop()

    def mark_wrong(self, wrong: bool) -> None:
        """Show that the text is no query."""
        theme.mark(self, "wrong", wrong)

    def begin(self) -> None:
        """Take the keys; what is typed takes the place of the text."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    @override
    def event(self, event: QEvent) -> bool:
        """Keep the keys that redo a text from the window, which would redo a step."""
        if event.type() is QEvent.Type.ShortcutOverride and _redoes(event):
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _redoes(event):
            self.redo()
        else:
            super().keyPressEvent(event)

    def _offer(self, text: str) -> None:
        self._completion = complete(text, self.cursorPosition(), self._genres)
        popup = self._completer.popup()
        assert popup is not None  # Qt makes it when it is asked for
        if not self._completion.choices:
            popup.hide()
            return
        self._choices.setStringList(list(self._completion.choices))
        self._completer.complete()

    def _put_in(self, choice: str) -> None:
        start, end = self._completion.start, self._completion.end
        text = self.text()
        self.setText(text[:start] + choice + text[end:])
        self.setCursorPosition(start + len(choice))


class SearchBox(QueryEdit):
    """A query that narrows the list below it.

    Attributes:
        left: The keys are to go to the list.
    """

    left = Signal()
    _long_hint = ""

    def set_hint(self, hint: str) -> None:
        """What an empty box says where there is room for it."""
        self._long_hint = hint
        self._hint()

    def _hint(self) -> None:
        metrics = self.fontMetrics()
        needed = metrics.horizontalAdvance(self._long_hint) + _AROUND_HINT * metrics.height()
        short = QCoreApplication.translate("QueryEdit", "Search")
        self.setPlaceholderText(self._long_hint if needed <= self.width() else short)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._hint()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc clears and then leaves, Enter and the arrow down leave."""
        key = event.key()
        if key == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif key in _LEAVING:
            self.left.emit()
        else:
            super().keyPressEvent(event)


def _redoes(event: QEvent) -> bool:
    return isinstance(event, QKeyEvent) and QKeySequence(event.keyCombination()) in redo.KEYS
