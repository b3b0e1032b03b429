# SPDX-License-Identifier: GPL-3.0-or-later
"""How the track table paints its cells: states with icons, probabilities with bars."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from genreorganizer.domain.review import TrackState
from genreorganizer.gui import icons, texts, theme
from genreorganizer.gui.models.columns import COLUMNS, index_of
from genreorganizer.gui.models.track_table import ROW_ROLE, SHARE_ROLE

AnyIndex = QModelIndex | QPersistentModelIndex

STATE_COLORS = {
    TrackState.MISSING: "bad",
    TrackState.UNREADABLE: "bad",
    TrackState.REFUSED: "bad",
    TrackState.FAILED: "bad",
    TrackState.WRITTEN: "good",
    TrackState.ACCEPTED: "good",
    TrackState.REJECTED: "muted",
    TrackState.POSTPONED: "warning",
    TrackState.NO_MUSIC: "warning",
    TrackState.UNSURE: "warning",
    TrackState.SUGGESTED: "accent",
    TrackState.NEW: "muted",
}
_STATE_COLUMN = index_of("state")


class TrackDelegate(QStyledItemDelegate):
    """Paints one cell."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """See Qt."""
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected:
            painter.fillRect(option.rect, theme.color("selection"))
        option.state &= ~(QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_HasFocus)
        _paint_focus(painter, option, index)
        share = index.data(SHARE_ROLE) if COLUMNS[index.column()].share else None
        if share is None and index.column() != _STATE_COLUMN:
            super().paint(painter, option, index)
            return
        painter.save()
        if share is None:
            self._paint_state(painter, option, index)
        else:
            _paint_share(painter, option, share, "base" if selected else "track")
        painter.restore()

    def _paint_state(
        self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex
    ) -> None:
        row = index.data(ROW_ROLE)
        if row is None:
            return
        size = option.fontMetrics.height() + 1
        box = QRect(option.rect.left() + 8, option.rect.center().y() - size // 2, size, size)
        state: TrackState = row.state
        icons.paint(painter, texts.state_icon(state), box, theme.color(STATE_COLORS[state]))
        room = QRect(option.rect)
        room.setLeft(box.right() + 7)
        painter.setPen(theme.color("text"))
        text = option.fontMetrics.elidedText(
            texts.state_text(state), Qt.TextElideMode.ElideRight, room.width() - 4
        )
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), text)


def _paint_focus(painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
    """A line below and above the current row, while the keys come to the table."""
    view = option.widget
    if not isinstance(view, QAbstractItemView) or not view.hasFocus():
        return
    if view.currentIndex().row() == index.row():
        painter.setPen(theme.color("accent"))
        rect = option.rect
        painter.drawLine(rect.left(), rect.top(), rect.right(), rect.top())
        painter.drawLine(rect.left(), rect.bottom(), rect.right(), rect.bottom())


def _paint_share(
    painter: QPainter, option: QStyleOptionViewItem, share: float, ground: str
) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    metrics = option.fontMetrics
    number = texts.percent(share)
    number_width = metrics.horizontalAdvance(">99 %") + 6
    room = QRectF(option.rect).adjusted(8, 0, -6, 0)
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
