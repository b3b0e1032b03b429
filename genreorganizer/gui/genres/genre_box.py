# SPDX-License-Identifier: GPL-3.0-or-later
"""A box to choose or type a genre in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QLineEdit,
    QWidget,
)

from genreorganizer.gui.widgets.popup import style_popup
from genreorganizer.override import override

if TYPE_CHECKING:
    from PySide6.QtGui import QWheelEvent


class GenreBox(QComboBox):
    """A genre to choose or to type, with completion; the wheel scrolls the list around it.

    Attributes:
        typed: A name was typed.
    """

    typed = Signal()

    def __init__(self, names: QStringListModel, parent: QWidget) -> None:
        super().__init__(parent)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        edit = QLineEdit(self)
        self.setLineEdit(edit)
        self.setModel(names)
        completer = QCompleter(names, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCompleter(completer)
        style_popup(completer)
        edit.editingFinished.connect(self.typed)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
