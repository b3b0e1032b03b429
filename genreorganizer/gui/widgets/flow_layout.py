# SPDX-License-Identifier: GPL-3.0-or-later
"""A layout that fills lines like words of a text."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget

from genreorganizer.gui.shell.lifetime import delete_later
from genreorganizer.override import override


class FlowLayout(QLayout):
    """Items side by side in the direction of reading, on as many lines as they need."""

    def __init__(self, parent: QWidget | None = None, spacing: int = 6) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)

    @override
    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    @override
    def count(self) -> int:
        return len(self._items)

    @override
    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    @override
    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    @override
    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return self._arrange(QRect(0, 0, width, 0), move=False)

    @override
    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    @override
    def sizeHint(self) -> QSize:
        return self.minimumSize()

    @override
    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def clear(self) -> None:
        """Remove and delete all widgets."""
        while self._items:
            widget = self._items.pop().widget()
            if widget is not None:
                widget.hide()
                delete_later(widget)

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        left, width, spacing = rect.x(), max(rect.width(), 1), self.spacing()
        x, y, line = left, rect.y(), 0
        for item in self._items:
            if item.isEmpty():  # a hidden widget takes no room, and none beside it
                continue
            size = item.sizeHint()
            wide, high = min(size.width(), width), size.height()
            if x > left and x + wide > left + width:
                x, y, line = left, y + line + spacing, 0
            if move:
                box = QRect(x, y, wide, high)
                item.setGeometry(QStyle.visualRect(self._direction(), rect, box))
            x += wide + spacing
            line = max(line, high)
        return y + line - rect.y()

    def _direction(self) -> Qt.LayoutDirection:
        around = self.parentWidget()
        return QGuiApplication.layoutDirection() if around is None else around.layoutDirection()
