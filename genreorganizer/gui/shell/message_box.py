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

    A letter alone answers here, without Alt, and Enter does. A key that is still held is no
    answer: it may be the one that made the box come.
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
        if event.type() is QEvent.Type.KeyPress and cast("QKeyEvent", event).isAutoRepeat():
            return True
        return super().eventFilter(watched, event)
