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
_LEFT_ALIGNED = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class TrackDelegate(QStyledItemDelegate):
    """Paints one cell.

    Everything is drawn here: the style would come back for seven values of each cell, and
    every time wait for whichever thread is busy.
    """

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

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """See Qt."""
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected:
            painter.fillRect(option.rect, theme.color("selection"))
        view = option.widget
        if isinstance(view, QAbstractItemView) and view.hasFocus():
            if view.currentIndex().row() == index.row():
                paint_focus(painter, option.rect)
        row = index.data(ROW_ROLE)
        if row is None:
            return
        column = COLUMNS[index.column()]
        share = column.share(row) if column.share else None
        if index.column() == _STATE_COLUMN:
            _paint_state(painter, option, row.state, self._widest_state(option.font))
        elif share is None:
            _paint_text(painter, option, column, row)
        else:
            painter.save()
            _paint_share(painter, option, share, "base" if selected else "track")
            painter.restore()


def _icon_size(metrics: QFontMetrics) -> int:
    return metrics.height() + 1


def _paint_text(
    painter: QPainter, option: QStyleOptionViewItem, column: Column, row: TrackRow
) -> None:
    room = option.rect.adjusted(_PADDING, 0, -_PADDING, 0)
    text = option.fontMetrics.elidedText(
        column.text(row), Qt.TextElideMode.ElideRight, room.width()
    )
    painter.setPen(theme.color("text"))
    painter.drawText(room, int(RIGHT_ALIGNED if column.align_right else _LEFT_ALIGNED), text)


def _paint_state(
    painter: QPainter, option: QStyleOptionViewItem, state: TrackState, words: int
) -> None:
    """The state's icon, and its word where all states' words fit (``words`` pixels)."""
    size = _icon_size(option.fontMetrics)
    left = option.rect.left() + _PADDING
    box = QRect(left, option.rect.center().y() - size // 2, size, size)
    mirrored = QStyle.visualRect(option.direction, option.rect, box)
    icons.paint(painter, texts.state_icon(state), mirrored, theme.color(texts.state_color(state)))
    room = QRect(option.rect)
    room.setLeft(box.left() + size + _GAP)
    if room.width() - _SLACK < words:
        return
    painter.setPen(theme.color("text"))
    room = QStyle.visualRect(option.direction, option.rect, room)
    painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), texts.state_text(state))


def paint_focus(painter: QPainter, rect: QRect) -> None:
    """A line above and below the current row, while the keys come to its list."""
    painter.setPen(theme.color("accent"))
    painter.drawLine(rect.left(), rect.top(), rect.right(), rect.top())
    painter.drawLine(rect.left(), rect.bottom(), rect.right(), rect.bottom())


def _paint_share(
    painter: QPainter, option: QStyleOptionViewItem, share: float, ground: str
) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    metrics = option.fontMetrics
    number = texts.percent(share)
    number_width = metrics.horizontalAdvance(">99 %") + 6
    room = QRectF(option.rect).adjusted(_PADDING, 0, -6, 0)
    numbers = QRectF(room.right() - number_width, room.top(), number_width, room.height())
    painter.setPen(theme.color("text"))
    flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
    painter.drawText(numbers, int(flags), number)
    groove = QRectF(room.left(), room.center().y() - 3, room.width() - number_width - 6, 6)
    if groove.width() < 12:
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color(ground))
    painter.drawRoundedRect(groove, 3, 3)
    groove.setWidth(max(3.0, groove.width() * share))
    painter.setBrush(theme.color("accent"))
    painter.drawRoundedRect(groove, 3, 3)
