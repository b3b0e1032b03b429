# SPDX-License-Identifier: GPL-3.0-or-later
"""A box for patterns of paths: some to choose from, and fields that complete themselves."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QComboBox, QCompleter, QWidget

from genreorganizer.gui.widgets.popup import style_popup

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

_OPEN = re.compile(r"[{|]\s*([A-Za-z]*)$")


class PatternEdit(QComboBox):
    """Types a pattern; after ``{`` or ``|`` it offers the fields.

    Args:
        patterns: What can be chosen; the first one stands there.
        fields: What can stand between braces.
        parent: Its owner.
    """

    def __init__(self, patterns: Iterable[str], fields: Collection[str], parent: QWidget) -> None:
        super().__init__(parent)
        self._fields = fields
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.addItems(list(dict.fromkeys(patterns)))
        self.setMinimumContentsLength(24)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        edit = self.lineEdit()
        assert edit is not None  # it is editable
        self._edit = edit
        edit.setCompleter(None)  # type: ignore[arg-type]  # it would complete whole patterns
        self._names = QStringListModel(self)
        self._completer = QCompleter(self._names, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setWidget(edit)
        style_popup(self._completer)
        self._completer.activated.connect(self._complete)
        edit.textEdited.connect(self._offer)

    def _offer(self) -> None:
        opened = _OPEN.search(self._edit.text()[: self._edit.cursorPosition()])
        start = opened.group(1).casefold() if opened else ""
        names = [name for name in self._fields if name.startswith(start) and name != start]
        if opened is None or not names:
            if (popup := self._completer.popup()) is not None:
                popup.hide()
            return
        self._names.setStringList(names)
        self._completer.complete()

    def _complete(self, name: str) -> None:
        text, cursor = self._edit.text(), self._edit.cursorPosition()
        opened = _OPEN.search(text[:cursor])
        if opened is not None:
            rest = text[cursor:]
            close = "" if rest[:1] in ("}", "|", ":") else "}"
            self._edit.setText(text[: opened.start(1)] + name + close + rest)
            self._edit.setCursorPosition(opened.start(1) + len(name) + len(close))
            self._edit.setFocus(Qt.FocusReason.OtherFocusReason)
