# SPDX-License-Identifier: GPL-3.0-or-later
"""What the pictures of a track share: their time, the playing position, words to be read aloud."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QAccessibleInterface,
    QColor,
    QHelpEvent,
    QPainter,
)
from PySide6.QtWidgets import QAccessibleWidget, QSizePolicy, QToolTip, QWidget

from genreorganizer.gui.style import theme
from genreorganizer.gui.wording import texts
from genreorganizer.override import override

ABSOLUTE = Qt.AlignmentFlag.AlignAbsolute
"""With left and right: the axes of a picture stay where they are in every language."""


class Picture(QWidget):
    """A painted picture over the time of a track.

    To a screen reader it is a graphic with a description of the whole and a value, which is
    what it shows at the playing position.

    Attributes:
        seek_requested: Carries seconds from the start.
    """

    seek_requested = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        _install_faces()
        self._position_s: float | None = None
        self._announced = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        # Numbers and time run to the right in every language.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    def text_at(self, second: float) -> str:
        """What the picture shows at a moment, in words; empty where it shows nothing."""
        raise NotImplementedError

    def tip_at(self, x: float, y: float) -> str:
        """What the mouse points at, line by line; empty where it is nothing."""
        raise NotImplementedError

    def value(self) -> str:
        """What the picture shows at the playing position, or at the start."""
        return self.text_at(self._position_s or 0.0)

    def set_position(self, seconds: float | None) -> None:
        """Show where the player is."""
        if seconds == self._position_s:
            return
        self._position_s = seconds
        self.update()
        if self.hasFocus() and self.value() != self._announced:
            self._announced = self.value()
            changed = QAccessibleEvent(self, QAccessible.Event.ValueChanged)
            QAccessible.updateAccessibility(changed)

    def paint_focus(self, painter: QPainter) -> None:
        """A frame while the keys come here."""
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QColor(theme.colors().accent))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)

    def paint_times(self, painter: QPainter, line: QRectF, length_s: float) -> None:
        """Start, middle and end below the picture."""
        painter.setPen(QColor(theme.colors().muted))
        for share, flag in (
            (0.0, Qt.AlignmentFlag.AlignLeft),
            (0.5, Qt.AlignmentFlag.AlignHCenter),
            (1.0, Qt.AlignmentFlag.AlignRight),
        ):
            flags = int(flag | ABSOLUTE | Qt.AlignmentFlag.AlignVCenter)
            painter.drawText(line, flags, texts.duration(length_s * share))

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            tip = self.tip_at(event.pos().x(), event.pos().y())
            if tip:
                QToolTip.showText(event.globalPos(), texts.tooltip(tip), self)
            else:
                QToolTip.hideText()
            return True
        return super().event(event)


class _Face(QAccessibleWidget):
    """A picture as a screen reader meets it."""

    def __init__(self, picture: Picture) -> None:
        super().__init__(picture, QAccessible.Role.Graphic, "")
        self._picture = picture

    def text(self, kind: QAccessible.Text) -> str:
        if kind is QAccessible.Text.Value:
            return self._picture.value()
        return super().text(kind)


def _face(_name: str, thing: QObject) -> QAccessibleInterface | None:
    return _Face(thing) if isinstance(thing, Picture) else None


@cache
def _install_faces() -> None:
    """Make Qt ask for the faces; once, since it asks everyone who was ever installed."""
    QAccessible.installFactory(_face)
