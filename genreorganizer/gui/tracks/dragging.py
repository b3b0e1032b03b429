# SPDX-License-Identifier: GPL-3.0-or-later
"""Dragging tracks: the pointer carries their number, not a picture of their rows.

Qt's picture of the rows would hide the playlist or the genre that they are dropped on.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QDrag, QPainter, QPixmap

from genreorganizer.gui.style import theme

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractItemView

_BESIDE = QPoint(-14, -10)
"""Where the pointer is in the picture: the target below it stays in sight."""


def drag_selection(view: QAbstractItemView, text: str, actions: Qt.DropAction) -> Qt.DropAction:
    """Drag the selected rows of a view until they are dropped.

    Args:
        view: Its model makes the data of the rows.
        text: How many tracks they are.
        actions: What may be done with them.

    Returns:
        What was done with them.
    """
    drag = QDrag(view)
    drag.setMimeData(view.model().mimeData(view.selectionModel().selectedRows()))
    drag.setPixmap(_label(view, text))
    drag.setHotSpot(_BESIDE)
    return drag.exec(actions, Qt.DropAction.CopyAction)


def _label(view: QAbstractItemView, text: str) -> QPixmap:
    metrics, ratio = view.fontMetrics(), view.devicePixelRatioF()
    size = QSize(metrics.horizontalAdvance(text) + 24, metrics.height() + 12)
    picture = QPixmap(size * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(view.font())
    painter.setPen(theme.color("accent"))
    painter.setBrush(theme.color("selection"))
    box = QRect(QPoint(0, 0), size)
    painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 6, 6)
    painter.setPen(theme.color("text"))
    painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), text)
    painter.end()
    return picture
