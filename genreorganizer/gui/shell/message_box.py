# SPDX-License-Identifier: GPL-3.0-or-later
"""Boxes with a text and buttons."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from genreorganizer.gui.shell.lifetime import delete_on_close
from genreorganizer.override import override

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QShowEvent


class MessageBox(QMessageBox):
    """A plain text with buttons; deleted when it is closed.

    Letters answer with Alt, as in other dialogs, and not alone, as Qt has it: the key that made
    the box come may be held or pressed again. The system does not always tell which keys are held;
    those that it tells of do not answer either.
    """

    def __init__(self, parent: QWidget | None, title: str, text: str) -> None:
        super().__init__(parent)
        delete_on_close(self)
        self.setWindowTitle(title)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)
        self.installEventFilter(self)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        for button in self.buttons():
            button.installEventFilter(self)
        super().showEvent(event)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.KeyPress:
            pressed = cast("QKeyEvent", event)
            if pressed.isAutoRepeat() or pressed.text().isalnum():
                return True
        return super().eventFilter(watched, event)
