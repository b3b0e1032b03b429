# SPDX-License-Identifier: GPL-3.0-or-later
"""A field for a list of texts, one on each line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QPlainTextEdit

from genreorganizer.override import override

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent
    from PySide6.QtWidgets import QWidget


class Lines(QPlainTextEdit):
    """A few lines of text; Tab goes on to the next field.

    Attributes:
        finished: The focus has left it.
    """

    finished = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        policy = self.sizePolicy()
        policy.setVerticalStretch(1)  # without it a form gives no more than is asked for
        self.setSizePolicy(policy)

    @override
    def sizeHint(self) -> QSize:
        """A few lines; more where there is room."""
        return QSize(super().sizeHint().width(), self.minimumSizeHint().height())

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.finished.emit()
