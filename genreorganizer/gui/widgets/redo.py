# SPDX-License-Identifier: GPL-3.0-or-later
"""Redoing a text by both keys that people know; Qt leaves a field the system's one only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
)

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

KEYS = (QKeySequence("Ctrl+Y"), QKeySequence("Ctrl+Shift+Z"))


def redo(field: QWidget | None) -> None:
    """Redo the text of a field; nothing happens where a widget is none."""
    match field:
        case QLineEdit() | QPlainTextEdit() | QTextEdit():
            field.redo()
        case QAbstractSpinBox() | QComboBox():
            redo(field.findChild(QLineEdit))
