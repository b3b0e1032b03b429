# SPDX-License-Identifier: GPL-3.0-or-later
"""Stars that are given with the mouse; a click on the last one takes them all away again."""

from __future__ import annotations

import math
from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPolygonF
from PySide6.QtWidgets import QStyle, QWidget

from genreorganizer.domain.track import MOST_STARS
from genreorganizer.gui.style import theme
from genreorganizer.gui.wording.playing import PlayingTexts
from genreorganizer.override import override

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QMouseEvent, QPaintEvent

_TEXTS = PlayingTexts()
_POINTS = 5
_INNER = 0.42
"""Radius of the notches, of that of the points."""


def given(clicked: int, before: int) -> int:
    """What a click on a star makes of a rating."""
    return 0 if clicked == before else clicked


def size(metrics: QFontMetrics) -> QSize:
    """What all stars take beside a text."""
    return QSize(MOST_STARS * _side(metrics), metrics.height())


def _side(metrics: QFontMetrics) -> int:
    return round(0.9 * metrics.height())


def _fitting(metrics: QFontMetrics, room: int) -> int:
    """The side of a star where there may be less room than all of them want."""
    return max(1, min(_side(metrics), room // MOST_STARS))


def star_at(x: int, rect: QRect, metrics: QFontMetrics, direction: Qt.LayoutDirection) -> int:
    """The star at a place, from 1; 0 where there is none.

    Args:
        x: The place, in the coordinates of the rectangle.
        rect: Where the stars are drawn, at the side where lines begin.
        metrics: Of the text beside them.
        direction: Where lines begin.
    """
    along = rect.right() - x if direction is Qt.LayoutDirection.RightToLeft else x - rect.left()
    number = along // _fitting(metrics, rect.width()) + 1
    return number if 1 <= number <= MOST_STARS else 0


def paint(
    painter: QPainter,
    rect: QRect,
    metrics: QFontMetrics,
    direction: Qt.LayoutDirection,
    inks: tuple[QColor | None, ...],
) -> None:
    """Draw stars, each filled with its ink, or only outlined where it has none.

    They are smaller where all of them have no room.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    side = _fitting(metrics, rect.width())
    for number, ink in enumerate(inks):
        box = QRect(rect.left() + number * side, rect.center().y() - side // 2, side, side)
        middle = QStyle.visualRect(direction, rect, box).center()
        painter.setPen(theme.color("muted") if ink is None else Qt.PenStyle.NoPen)
        painter.setBrush(Qt.BrushStyle.NoBrush if ink is None else ink)
        painter.drawPolygon(_star(side * 0.46).translated(QPointF(middle) + QPointF(0.5, 0.5)))
    painter.restore()


def inks(rating: int, hovered: int, full: QColor, *, outlined: bool) -> tuple[QColor | None, ...]:
    """The ink of each star; those under the pointer show what a click would give."""
    count, ink = (hovered, theme.color("accent")) if hovered else (rating, full)
    return (ink,) * count + (None,) * (MOST_STARS - count if outlined or hovered else 0)


@lru_cache(maxsize=16)
def _star(radius: float) -> QPolygonF:
    corners = []
    for corner in range(2 * _POINTS):
        turn = math.pi * corner / _POINTS - math.pi / 2
        far = radius * (_INNER if corner % 2 else 1)
        corners.append(QPointF(far * math.cos(turn), far * math.sin(turn)))
    return QPolygonF(corners)


class Stars(QWidget):
    """The rating of what is shown.

    Attributes:
        rated: Carries the stars that were clicked, 0 for none.
    """

    rated = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rating = self._hovered = 0
        self.setMouseTracking(True)
        self.setFixedHeight(size(self.fontMetrics()).height() + 4)
        self.set_rating(0)

    def set_rating(self, rating: int) -> None:
        """Show a rating."""
        self._rating = rating
        self.setAccessibleName(_TEXTS.stars(rating))
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return size(self.fontMetrics())

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.setFixedHeight(size(self.fontMetrics()).height() + 4)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self._star_at(event))

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        star = self._star_at(event)
        if star and event.button() == Qt.MouseButton.LeftButton:
            self.rated.emit(given(star, self._rating))

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A second click in haste takes nothing away; Qt would take it for a first one."""

    @override
    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(0)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        shown = inks(self._rating, self._hovered, theme.color("text"), outlined=True)
        direction = self.layoutDirection()
        with QPainter(self) as painter:
            paint(painter, self.rect(), self.fontMetrics(), direction, shown)

    def _star_at(self, event: QMouseEvent) -> int:
        at = round(event.position().x())
        return star_at(at, self.rect(), self.fontMetrics(), self.layoutDirection())

    def _hover(self, star: int) -> None:
        if star != self._hovered:
            self._hovered = star
            self.update()
