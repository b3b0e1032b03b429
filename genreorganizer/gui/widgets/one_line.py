# SPDX-License-Identifier: GPL-3.0-or-later
"""Text painted in one line, whatever language it and the window have."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QStyle

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

_BEGIN = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


def paint(
    painter: QPainter,
    room: QRect,
    text: str,
    direction: Qt.LayoutDirection,
    mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
) -> None:
    """Paint a text at the side where lines begin, cut with an ellipsis where there is no room.

    It reads in its own direction: an English title ends in its ellipsis at the right also in an
    Arabic window, at whose right side it stands.

    Args:
        painter: Has the font and the ink.
        room: Where.
        text: The text.
        direction: The window's.
        mode: Where the ellipsis comes.
    """
    shown = painter.fontMetrics().elidedText(text, mode, room.width())
    around = painter.layoutDirection()
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    painter.drawText(room, int(QStyle.visualAlignment(direction, _BEGIN)), shown)
    painter.setLayoutDirection(around)
