# SPDX-License-Identifier: GPL-3.0-or-later
"""What a list shows when it is empty: an icon, a line, and what to do."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton, QWidget

from genreorganizer.gui.style import icons, theme
from genreorganizer.gui.widgets import layouts
from genreorganizer.gui.widgets.labels import enlarge, muted_label, plain_label
from genreorganizer.override import override

_TALL = 14
"""From so many lines of text on, there is room for a picture."""


class BigIcon(QWidget):
    """An icon in one of the theme's colours, which grows with the text.

    Args:
        name: Of a file in ``resources/icons``.
        lines: Its side, in heights of a line of text.
        role: One of the theme's colours.
        parent: Qt's owner.
    """

    def __init__(self, name: str, lines: float, role: str = "muted", parent: QWidget | None = None):
        super().__init__(parent)
        self._name, self._lines, self._role = name, lines, role
        self._fit()

    def _fit(self) -> None:
        side = round(self.fontMetrics().height() * self._lines)
        self.setFixedSize(side, side)

    def set_icon(self, name: str, role: str) -> None:
        """Show another icon."""
        self._name, self._role = name, role
        self.update()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit()

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        icons.paint(QPainter(self), self._name, QRectF(self.rect()), theme.color(self._role))


class EmptyState(QWidget):
    """A friendly page in place of an empty list; Enter presses its button.

    Attributes:
        button: The way on; hidden where there is none.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._icon = BigIcon("note", 3.2, parent=self)
        self._title = plain_label(parent=self)
        enlarge(self._title, 1.25, bold=True)
        self._text = muted_label(parent=self)
        for label in (self._title, self._text):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.button = QPushButton(self)
        self.button.setProperty("primary", True)
        self.button.setAutoDefault(True)  # Enter presses it, not only the space bar
        self._box = box = layouts.column(
            2,
            parent=self,
            spacing=theme.SPACE,
            margins=(theme.SPACE * 3, theme.SPACE, theme.SPACE * 3, theme.SPACE),
        )
        center = Qt.AlignmentFlag.AlignHCenter
        box.addWidget(self._icon, 0, center)
        box.addSpacing(theme.SPACE)
        box.addWidget(self._title)
        box.addWidget(self._text)
        box.addSpacing(theme.SPACE)
        box.addWidget(self.button, 0, center)
        box.addStretch(3)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.button.isVisible():
            self.button.click()
        else:
            super().keyPressEvent(event)

    def _make_room(self) -> None:
        """Where there is little room, the picture makes way, and then the whole explanation."""
        self._text.show()
        self._icon.setVisible(self.height() >= _TALL * self.fontMetrics().height())
        for part in (self._icon, self._text):
            if self._box.totalHeightForWidth(self.width()) > self.height():
                part.hide()

    def show_message(self, icon: str, title: str, text: str, button: str = "") -> None:
        """Say why it is empty and what to do."""
        self._icon.set_icon(icon, "muted")
        self._title.setText(title)
        self._text.setText(text)
        self.button.setText(button)
        self.button.setVisible(bool(button))
        self._make_room()
