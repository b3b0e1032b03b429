# SPDX-License-Identifier: GPL-3.0-or-later
"""Icons inside a line to type into, which grow with its text; those of Qt do not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QLineEdit, QStyle, QToolButton, QWidget

from genreorganizer.gui.style import icons, theme
from genreorganizer.override import override

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent

_EDGE = 6
_PLACING = (QEvent.Type.FontChange, QEvent.Type.StyleChange, QEvent.Type.LayoutDirectionChange)


class _Mark(QWidget):
    """An icon that is only looked at."""

    def __init__(self, icon: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._icon = icon
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            icons.paint(painter, self._icon, self.rect(), theme.color("muted"))


class IconLine(QLineEdit):
    """The line: an icon where it begins, and a button at its end that empties it.

    Attributes:
        clear_button: The button; in sight while there is a text.
    """

    def __init__(self, icon: str, clear: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mark = _Mark(icon, self)
        self.clear_button = QToolButton(self)
        self.clear_button.setIcon(icons.icon("close", "muted"))
        self.clear_button.setProperty("bare", True)
        self.clear_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.clear_button.setToolTip(clear)
        self.clear_button.setAccessibleName(clear)
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
