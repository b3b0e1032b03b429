# SPDX-License-Identifier: GPL-3.0-or-later
"""How cells of long lists are painted: texts, icons, shares with bars."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle

from genreorganizer.gui.style import icons, theme
from genreorganizer.gui.tracks.columns import RIGHT_ALIGNED, Ink
from genreorganizer.gui.widgets import stars
from genreorganizer.gui.widgets.column_fit import shared
from genreorganizer.gui.wording import texts

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from PySide6.QtGui import QColor, QFont
    from PySide6.QtWidgets import QStyleOptionViewItem, QTableView, QTreeView

    from genreorganizer.gui.tracks.columns import CellPart

PADDING = 8
_GAP = 6
_DOTS = "…"
_READABLE = 4
"""Average characters from which on a piece of a text says something."""
_ELIDED = Qt.TextElideMode.ElideRight
_SMOOTH = QPainter.RenderHint.Antialiasing
_LEAST_BAR = 12
"""Pixels below which a bar says nothing."""
_LEFT_ALIGNED = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


_MOST_WIDTHS = 5000


@lru_cache(maxsize=8)
def _widths_in(_font: str) -> dict[str, int]:
    return {}


class Measure:
    """Measures and shortens texts in a font.

    It remembers widths: the texts of a list come again and again, and measuring them takes as long
    as drawing them.
    """

    def __init__(self, font: QFont) -> None:
        self.metrics = QFontMetrics(font)
        self._widths = _widths_in(font.key())
        self._letter = self.metrics.averageCharWidth()

    def width(self, text: str) -> int:
        """Pixels that a text takes."""
        known = self._widths.get(text)
        if known is None:
            if len(self._widths) >= _MOST_WIDTHS:
                self._widths.clear()
            known = self._widths[text] = self.metrics.horizontalAdvance(text)
        return known

    def shown(self, text: str, room: int) -> str:
        """A text, with an ellipsis where it takes more than these pixels."""
        return text if self.width(text) <= room else self.metrics.elidedText(text, _ELIDED, room)

    def fitted(self, pieces: Sequence[str], room: int, kept: int = 0) -> list[str]:
        """What is shown of texts beside one another; nothing of one that would have no letter.

        Args:
            pieces: The texts.
            room: Pixels for all.
            kept: Where some could not be read any more they make way for this one: dots stand for
                them, where those take nothing of it that is missed.
        """
        if len(pieces) == 1:
            return [self.shown(pieces[0], room) if room >= self._letter else ""]
        # A whole number of pixels may be a little less than the text takes.
        wanted = [self.width(text) + 1 for text in pieces]
        letter = self._letter
        readable = [min(width, _READABLE * letter) for width in wanted]
        given = shared(wanted, room - 2 * _GAP * (len(pieces) - 1))
        if any(width < least for width, least in zip(given, readable, strict=True)):
            dots = self.width(_DOTS) + 1
            left = room - (2 * _GAP + dots) * (len(pieces) - 1)
            spared = left >= min(wanted[kept], 2 * _READABLE * letter)
            given = [dots if spared else 0] * len(pieces)
            given[kept] = left if spared else room
        return [
            self.shown(text, width) if width >= letter else ""
            for text, width in zip(pieces, given, strict=True)
        ]


class Cells:
    """Paints cells, one after another.

    Everything is drawn here: the style would come back to Python for seven values of each
    cell, and every time wait for whichever thread is busy. What all cells share is looked up
    once.

    Args:
        painter: Draws on the view.
        option: The view's font and direction.
    """

    def __init__(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        self._painter = painter
        self._measure = Measure(option.font)
        self._icon_side = _icon_side(self._measure.metrics)
        self._direction = option.direction
        self._mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        self._left = int(QStyle.visualAlignment(option.direction, _LEFT_ALIGNED))
        self._right = int(QStyle.visualAlignment(option.direction, RIGHT_ALIGNED))
        # A name reads in its own direction, whichever side it stands at.
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        self._share_room = self._measure.width(texts.confidence(1.0)) + 6
        self._inks: dict[str, QColor] = {}
        self._text = self._muted = self._ink("muted")
        self._doubtful = theme.doubtful()
        self.fade(False)

    def fade(self, faded: bool) -> None:
        """Draw what follows in muted ink, or in full ink again."""
        self._text = self._muted if faded else self._ink("text")

    def _ink(self, name: str) -> QColor:
        """One of the theme's colours, asked for once."""
        if name not in self._inks:
            self._inks[name] = theme.color(name)
        return self._inks[name]

    def _placed(self, around: QRect, box: QRect) -> QRect:
        """A box within another, mirrored where lines run from right to left."""
        return QStyle.visualRect(self._direction, around, box) if self._mirrored else box

    def ground(self, rect: QRect, *, selected: bool, focused: bool) -> None:
        """What is behind the cells of a row.

        Args:
            rect: Where.
            selected: The row is selected.
            focused: The keys come to this row: it gets a line above and below.
        """
        if selected:
            self._painter.fillRect(rect, self._ink("selection"))
        if focused:
            self._painter.setPen(self._ink("accent"))
            self._painter.drawLine(rect.left(), rect.top(), rect.right(), rect.top())
            self._painter.drawLine(rect.left(), rect.bottom(), rect.right(), rect.bottom())

    def text(self, rect: QRect, text: str, *, align_right: bool = False) -> None:
        """Draw a text, shortened where it is too long for the cell."""
        self.words(rect.adjusted(PADDING, 0, -PADDING, 0), text, align_right=align_right)

    def parts(self, rect: QRect, parts: Iterable[CellPart]) -> None:
        """Draw pieces of text after one another, each in its ink.

        Where there is no room for all, the long ones make way, and then all for what is to be
        decided: the guess.
        """
        painter, room = self._painter, rect.adjusted(PADDING, 0, -PADDING, 0)
        pieces = tuple(parts)
        guess = next((at for at, part in enumerate(pieces) if part.ink is Ink.GUESSED), 0)
        words = [part.text for part in pieces]
        texts_shown = self._measure.fitted(words, room.width(), guess)
        for part, shown in zip(pieces, texts_shown, strict=True):
            if not shown:
                continue
            wide = self._measure.width(shown)
            box = QRect(room.left(), room.top(), wide + 1, room.height())
            painter.setPen(self._text if part.ink is Ink.FULL else self._muted)
            mirrored = self._placed(rect, box)
            painter.drawText(mirrored, self._left, shown)
            if part.ink is Ink.REPLACED:
                middle = mirrored.center().y() + 1
                painter.drawLine(mirrored.left(), middle, mirrored.left() + wide, middle)
            room.setLeft(room.left() + wide + 2 * _GAP)

    def words(self, room: QRect, text: str, *, align_right: bool = False) -> None:
        """Draw a text into all of the room."""
        shown = self._measure.shown(text, room.width())
        self._painter.setPen(self._text)
        self._painter.drawText(room, self._right if align_right else self._left, shown)

    def icon(self, rect: QRect, name: str, color: str) -> QRect:
        """Draw an icon at the beginning of a cell; returns the room behind it."""
        size = self._icon_side
        box = QRect(rect.left() + PADDING, rect.center().y() - size // 2, size, size)
        icons.paint(self._painter, name, self._placed(rect, box), self._ink(color))
        return self._placed(rect, rect.adjusted(PADDING + size + _GAP, 0, -PADDING, 0))

    def stars(self, rect: QRect, rating: int, hovered: int, *, outlined: bool) -> None:
        """Draw a rating; outlines of further stars offer them."""
        room = rect.adjusted(PADDING, 0, -PADDING, 0)
        inks = stars.inks(rating, hovered, self._text, outlined=outlined)
        stars.paint(self._painter, room, self._measure.metrics, self._direction, inks)

    def share(self, rect: QRect, share: float, ground: str, *, doubtful: bool = False) -> None:
        """Draw a share in [0, 1] as a bar on a groove of some colour, and as a number.

        Args:
            rect: Where.
            share: The share.
            ground: Name of the groove's colour.
            doubtful: Nothing follows from the share: grey and hatched.
        """
        painter, number_width = self._painter, self._share_room
        room = rect.adjusted(PADDING, 0, -6, 0)
        numbers = QRect(room.right() - number_width, room.top(), number_width, room.height())
        painter.setPen(self._muted if doubtful else self._text)
        painter.drawText(self._placed(rect, numbers), self._right, texts.confidence(share))
        length = room.width() - number_width - 6
        if length < _LEAST_BAR:
            return
        # Not saved and restored: that takes longer than to draw the bar.
        painter.setRenderHint(_SMOOTH, True)
        painter.setPen(Qt.PenStyle.NoPen)
        filled = max(3, round(length * share))
        full = self._doubtful if doubtful else self._ink("accent")
        for width, color in ((length, self._ink(ground)), (filled, full)):
            bar = QRect(room.left(), room.center().y() - 3, width, 6)
            painter.setBrush(color)
            painter.drawRoundedRect(self._placed(rect, bar), 3, 3)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setRenderHint(_SMOOTH, False)


def columns_in(
    view: QTableView | QTreeView, count: int, area: QRect
) -> Iterator[tuple[int, int, int]]:
    """Number, left edge and width of those of a view's columns that an area of it shows."""
    for number in range(count):
        left, width = view.columnViewportPosition(number), view.columnWidth(number)
        if width and left <= area.right() and left + width > area.left():
            yield number, left, width


def rows_in(view: QTableView, count: int, area: QRect) -> range:
    """The rows, of so many, that an area of a view's viewport shows."""
    first, last = view.rowAt(area.top()), view.rowAt(area.bottom())
    if first < 0:
        return range(0)
    return range(first, last + 1 if last >= 0 else count)


def icon_room(metrics: QFontMetrics) -> int:
    """Pixels that an icon takes at the beginning of a cell."""
    return PADDING + _icon_side(metrics) + _GAP


def _icon_side(metrics: QFontMetrics) -> int:
    return metrics.height() + 1
