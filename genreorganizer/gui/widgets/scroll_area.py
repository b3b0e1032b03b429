# SPDX-License-Identifier: GPL-3.0-or-later
"""Content that scrolls where there is no room for it, and looks as if it stood there itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QScrollArea

from genreorganizer.override import override

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class ScrollArea(QScrollArea):
    """Without a frame and a background of its own; Tab goes to what is in it.

    Attributes:
        content: What scrolls.

    Args:
        content: What scrolls, as wide as the area at least.
        parent: The owner.
        sideways: It scrolls to the sides as well; else it asks for the width of its content.
    """

    def __init__(self, content: QWidget, parent: QWidget, *, sideways: bool = True) -> None:
        super().__init__(parent)
        self.content = content
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self._sideways = sideways
        if not sideways:
            self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(content)
        self.viewport().setAutoFillBackground(False)
        content.setAutoFillBackground(False)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.content and event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()  # the content may need another width than before
        return super().eventFilter(watched, event)

    @override
    def minimumSizeHint(self) -> QSize:
        size = super().minimumSizeHint()
        if not self._sideways:
            bar = self.verticalScrollBar().sizeHint().width()
            size.setWidth(self.content.minimumSizeHint().width() + bar)
        return size
