# SPDX-License-Identifier: GPL-3.0-or-later
"""The list of a pane's values, each with its number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from genreorganizer.gui.style import theme
from genreorganizer.gui.tracks.cells import rows_in
from genreorganizer.gui.tracks.columns import RIGHT_ALIGNED
from genreorganizer.gui.widgets import one_line
from genreorganizer.override import override

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from genreorganizer.gui.tracks.browse_values import ValueModel

_Move = QAbstractItemView.CursorAction


class ValueView(QTableView):
    """A list of one column; `QListView` would ask the model about every line to lay them out."""

    def __init__(self, values: ValueModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._values = values
        self.setModel(values)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalHeader().hide()
        self.horizontalHeader().setStretchLastSection(True)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._set_height()

    def _set_height(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 6)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._set_height()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """A value and, at the right, its number; all in one go, as `TrackTable` does it."""
        if not self._values.field:
            return
        painter, option = QPainter(self.viewport()), QStyleOptionViewItem()
        self.initViewItemOption(option)
        measure, direction = option.fontMetrics.horizontalAdvance, option.direction
        text, muted = theme.color("text"), theme.color("muted")
        focus = self.currentIndex().row() if self.hasFocus() else -1
        left, wide = self.columnViewportPosition(0), self.columnWidth(0)
        indent = measure("m")
        for row in rows_in(self, self._values.rowCount(), event.rect()):
            value, number = self._values.line(row)
            rect = QRect(left, self.rowViewportPosition(row), wide, self.rowHeight(row))
            if self.selectionModel().isSelected(self._values.index(row)):
                painter.fillRect(rect, theme.color("selection"))
            if row == focus:
                painter.setPen(theme.color("accent"))
                painter.drawRect(rect.adjusted(0, 0, -1, -1))
            inner = rect.adjusted(theme.SPACE, 0, -theme.SPACE, 0)
            room = inner.adjusted(0, 0, -measure(number) - theme.SPACE, 0)
            # The name keeps half of the room, however deep its folder lies.
            room.setLeft(room.left() + min(self._values.depth(row) * indent, room.width() // 2))
            painter.setPen(text)
            one_line.paint(painter, QStyle.visualRect(direction, rect, room), value, direction)
            painter.setPen(muted)
            mirrored = QStyle.visualRect(direction, rect, inner)
            painter.drawText(mirrored, int(RIGHT_ALIGNED), number)
        painter.end()

    @override
    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Home and End go to the first and the last line, not to the ends of one.

        Left goes to the folder around, Right to the first one inside: as lines run.
        """
        if action in (_Move.MoveHome, _Move.MoveEnd):
            modifiers |= Qt.KeyboardModifier.ControlModifier
        out, into = _Move.MoveLeft, _Move.MoveRight
        if self.isRightToLeft():
            out, into = into, out
        row = max(self.currentIndex().row(), 0)
        if action == out:
            return self._values.index(self._values.around(row) or row)
        if action == into:
            return self._values.index(self._values.inside(row))
        return super().moveCursor(action, modifiers)
