# SPDX-License-Identifier: GPL-3.0-or-later
"""One field in the dialog: what the tracks have, and what becomes of it."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from genreorganizer.domain.field_edits import SEVERAL, Add, Assign, checked

_KEEP, _REPLACE, _ADD, _CLEAR = "keep", "replace", "add", "clear"


class FieldLine(QObject):
    """A box for the text, and one for what is done with it; typing replaces.

    Attributes:
        changed: Something else is to be done.
        edit: The text.
        how: What is done with it.

    Args:
        field: The field.
        title: What it is called.
        text: What all tracks have; None where they differ.
        parent: The dialog.
    """

    changed = Signal()

    def __init__(self, field: str, title: str, text: str | None, parent: QWidget) -> None:
        super().__init__(parent)
        self.field = field
        self._same = text
        self.edit = QLineEdit(parent)
        self.edit.setAccessibleName(title)
        self.how = QComboBox(parent)
        self.how.setAccessibleName(self.tr("What to do with {field}").format(field=title))
        for text, how in (
            (self.tr("Keep"), _KEEP),
            (self.tr("Replace"), _REPLACE),
            *([(self.tr("Add"), _ADD)] if field in SEVERAL else []),
            (self.tr("Clear"), _CLEAR),
        ):
            self.how.addItem(text, how)
        if self._same is None:
            self.edit.setPlaceholderText(self.tr("‹multiple values›"))
        self._show_now()
        self.edit.textEdited.connect(self._on_typed)
        self.how.currentIndexChanged.connect(self._on_how)

    def result(self) -> Assign | Add | None:
        """The edit; None where nothing is done.

        Raises:
            UsageError: The field cannot hold the text.
        """
        how, text = self.how.currentData(), self.edit.text()
        if how == _CLEAR:
            return Assign(self.field, "")
        if how == _REPLACE:
            return Assign(self.field, checked(self.field, text))
        if how == _ADD and text.strip():
            return Add(self.field, checked(self.field, text))
        return None

    def _show_now(self) -> None:
        self.edit.setText(self._same or "")
        self.edit.setCursorPosition(0)

    def _on_typed(self) -> None:
        if self.how.currentData() in (_KEEP, _CLEAR):
            with QSignalBlocker(self.how):
                self.how.setCurrentIndex(self.how.findData(_REPLACE))
        self.changed.emit()

    def _on_how(self) -> None:
        how = self.how.currentData()
        if how == _KEEP:
            self._show_now()
        elif how in (_ADD, _CLEAR):
            self.edit.clear()
        self.changed.emit()
