# SPDX-License-Identifier: GPL-3.0-or-later
"""A table whose column of stars is clicked, without selecting anything else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtWidgets import QTableView

from genreorganizer.gui.tracks.cells import PADDING
from genreorganizer.gui.tracks.columns import index_of
from genreorganizer.gui.widgets import stars
from genreorganizer.override import override

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent

    from genreorganizer.gui.tracks.track_model import TrackTableModel

RATING = index_of("rating")


class StarTable(QTableView):
    """Follows the mouse over the stars; `tracks` says whose they are.

    Attributes:
        rated: Carries the id of a track and the stars that it was given, 0 for none.
        tracks: The tracks.
    """

    rated = Signal(int, int)
    tracks: TrackTableModel
    _hovered = (-1, 0)
    _pressed = False

    def follow_mouse(self) -> None:
        """Light up the stars under the pointer."""
        self.viewport().setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)  # redrawn when it leaves

    def star_over(self, position: int) -> int:
        """The star of a row that the pointer is over; 0 for none."""
        here = position == self._hovered[0] and self.viewport().underMouse()
        return self._hovered[1] if here else 0

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed:  # no drag begins on a star
            return
        super().mouseMoveEvent(event)
        place = self._star_at(event)
        if place != self._hovered:
            before, self._hovered = self._hovered, place
            for row in {before[0], place[0]} - {-1}:
                self.update(self.tracks.index(row, RATING))

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        position, star = self._star_at(event)
        row = self.tracks.row_at(position) if star and _is_plain(event) else None
        if row is None:
            super().mousePressEvent(event)
            return
        self._pressed = True
        self.rated.emit(row.id, stars.given(star, row.rating))

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if not self._pressed:
            super().mouseReleaseEvent(event)
        self._pressed = False

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """On a star a second click in haste takes nothing away."""
        if not self._star_at(event)[1]:
            super().mouseDoubleClickEvent(event)

    def _star_at(self, event: QMouseEvent) -> tuple[int, int]:
        at = event.position().toPoint()
        position = self.rowAt(at.y())
        if position < 0 or self.columnAt(at.x()) != RATING:
            return -1, 0
        left, width = self.columnViewportPosition(RATING), self.columnWidth(RATING)
        room = QRect(left + PADDING, 0, width - 2 * PADDING, 1)
        star = stars.star_at(at.x(), room, self.fontMetrics(), self.layoutDirection())
        return position, star


def _is_plain(event: QMouseEvent) -> bool:
    plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
    return plain and event.button() == Qt.MouseButton.LeftButton
