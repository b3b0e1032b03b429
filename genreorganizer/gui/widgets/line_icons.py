# SPDX-License-Identifier: GPL-3.0-or-later
"""Icons inside a line to type into, which grow with its text; those of Qt do not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtWidgets import QLineEdit, QStyle, QToolButton, QWidget

from genreorganizer.gui.style import icons
from genreorganizer.gui.widgets.buttons import explain
from genreorganizer.gui.widgets.empty_state import BigIcon
from genreorganizer.override import override

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

_EDGE = 6
_PLACING = (QEvent.Type.FontChange, QEvent.Type.StyleChange, QEvent.Type.LayoutDirectionChange)


class IconLine(QLineEdit):
    """The line: an icon where it begins, and a button at its end that empties it.

    Attributes:
        clear_button: The button; in sight while there is a text.
    """

    def __init__(self, icon: str, clear: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mark = BigIcon(icon, 1.0, parent=self)
        self._mark.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.clear_button = QToolButton(self)
        self.clear_button.setIcon(icons.icon("close", "muted"))
        self.clear_button.setProperty("bare", True)
        self.clear_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        explain(self.clear_button, clear)
        self.clear_button.setCursor(Qt.CursorShape.ArrowCursor)
        self.clear_button.clicked.connect(self.clear)
        self.clear_button.hide()
        self.textChanged.connect(lambda text: self.clear_button.setVisible(bool(text)))
        self._place()

    def _place(self) -> None:
        side = self.fontMetrics().height()
        top, wide = (self.height() - side) // 2, self.width()
        for widget, left in ((self._mark, _EDGE), (self.clear_button, wide - side - _EDGE)):
            place = QRect(left, top, side, side)
            widget.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), place))
        self.clear_button.setIconSize(QSize(side, side))
        self.setTextMargins(side, 0, side, 0)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in _PLACING and hasattr(self, "clear_button"):
            self._place()
