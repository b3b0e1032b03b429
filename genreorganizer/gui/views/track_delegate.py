# SPDX-License-Identifier: GPL-3.0-or-later
"""How the track table paints its cells: states with icons, probabilities with bars."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from genreorganizer.domain.review import TrackState
from genreorganizer.gui import icons, texts, theme
from genreorganizer.gui.models.columns import COLUMNS, RIGHT_ALIGNED, index_of
from genreorganizer.gui.models.track_table import ROW_ROLE

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtGui import QFont

    from genreorganizer.domain.track import TrackRow
    from genreorganizer.gui.models.columns import Column

AnyIndex = QModelIndex | QPersistentModelIndex

_STATE_COLUMN = index_of("state")
_PADDING = 8
_GAP = 6
_SLACK = 4
_ELIDED = Qt.TextElideMode.ElideRight
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT = int(RIGHT_ALIGNED)
_MIDDLE = int(Qt.AlignmentFlag.AlignVCenter)
_NUMBER = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)


class TrackDelegate(QStyledItemDelegate):
    """Paints cells where Qt draws the table by itself."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._widest: dict[str, int] = {}

    def state_width(self, font: QFont) -> int:
        """Pixels that the column of the state takes with its words."""
        return _PADDING + _icon_size(QFontMetrics(font)) + _GAP + self._widest_state(font) + _SLACK

    def _widest_state(self, font: QFont) -> int:
        key = font.key()
        if key not in self._widest:
            measured = QFontMetrics(font).horizontalAdvance
            self._widest[key] = max(measured(texts.state_text(state)) for state in TrackState)
        return self._widest[key]

    def cells(self, painter: QPainter, option: QStyleOptionViewItem) -> Cells:
        """What paints cells on a view that has this option."""
        return Cells(painter, option, self._widest_state(option.font))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """See Qt."""
        view = option.widget
        focused = (
            isinstance(view, QAbstractItemView)
            and view.hasFocus()
            and view.currentIndex().row() == index.row()
        )
        self.cells(painter, option).paint(
            option.rect,
            index.data(ROW_ROLE),
            index.column(),
            selected=bool(option.state & QStyle.StateFlag.State_Selected),
            focused=focused,
        )


class Cells:
    """Paints cells, one after another.

    Everything is drawn here: the style would come back for seven values of each cell, and
    every time wait for whichever thread is busy. What all cells share is looked up once.

    Args:
        painter: Draws on the view.
        option: The view's font and direction.
        state_words: Pixels of the widest word for a state.
    """

    def __init__(self, painter: QPainter, option: QStyleOptionViewItem, state_words: int) -> None:
        self._painter = painter
        self._metrics = option.fontMetrics
        self._direction = option.direction
        self._state_words = state_words
        self._icon = _icon_size(self._metrics)
        self._share_room = self._metrics.horizontalAdvance(">99 %") + 6
        self._text = theme.color("text")
        self._selection = theme.color("selection")

    def paint(
        self, rect: QRect, row: TrackRow | None, number: int, *, selected: bool, focused: bool
    ) -> None:
        """Draw a cell.

        Args:
            rect: Where.
            row: The track; None where it is gone.
            number: The column.
            selected: The row is selected.
            focused: The keys come to this row.
        """
        if selected:
            self._painter.fillRect(rect, self._selection)
        if focused:
            paint_focus(self._painter, rect)
        if row is None:
            return
        column = COLUMNS[number]
        share = column.share(row) if column.share else None
        if number == _STATE_COLUMN:
            self._paint_state(rect, row.state)
        elif share is None:
            self._paint_text(rect, column, row)
        else:
            self._painter.save()
            self._paint_share(rect, share, "base" if selected else "track")
            self._painter.restore()

    def _paint_text(self, rect: QRect, column: Column, row: TrackRow) -> None:
        room = rect.adjusted(_PADDING, 0, -_PADDING, 0)
        text = self._metrics.elidedText(column.text(row), _ELIDED, room.width())
        self._painter.setPen(self._text)
        self._painter.drawText(room, _RIGHT if column.align_right else _LEFT, text)

    def _paint_state(self, rect: QRect, state: TrackState) -> None:
        """The state's icon, and its word where all states' words fit."""
        size = self._icon
        box = QRect(rect.left() + _PADDING, rect.center().y() - size // 2, size, size)
        mirrored = QStyle.visualRect(self._direction, rect, box)
        color = theme.color(texts.state_color(state))
        icons.paint(self._painter, texts.state_icon(state), mirrored, color)
        room = QRect(rect)
        room.setLeft(box.left() + size + _GAP)
        if room.width() - _SLACK < self._state_words:
            return
        self._painter.setPen(self._text)
        room = QStyle.visualRect(self._direction, rect, room)
        self._painter.drawText(room, _MIDDLE, texts.state_text(state))

    def _paint_share(self, rect: QRect, share: float, ground: str) -> None:
        painter, number_width = self._painter, self._share_room
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = QRectF(rect).adjusted(_PADDING, 0, -6, 0)
        numbers = QRectF(room.right() - number_width, room.top(), number_width, room.height())
        painter.setPen(self._text)
        painter.drawText(numbers, _NUMBER, texts.percent(share))
        groove = QRectF(room.left(), room.center().y() - 3, room.width() - number_width - 6, 6)
        if groove.width() < 12:
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color(ground))
        painter.drawRoundedRect(groove, 3, 3)
        groove.setWidth(max(3.0, groove.width() * share))
        painter.setBrush(theme.color("accent"))
        painter.drawRoundedRect(groove, 3, 3)


def _icon_size(metrics: QFontMetrics) -> int:
    return metrics.height() + 1


def paint_focus(painter: QPainter, rect: QRect) -> None:
    """A line above and below the current row, while the keys come to its list."""
    painter.setPen(theme.color("accent"))
    painter.drawLine(rect.left(), rect.top(), rect.right(), rect.top())
    painter.drawLine(rect.left(), rect.bottom(), rect.right(), rect.bottom())
