# SPDX-License-Identifier: GPL-3.0-or-later
"""The list of a pane's values, each with its number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QRect, Qt, Signal
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

from genreorganizer.gui.style import icons, theme
from genreorganizer.gui.tracks.cells import rows_in
from genreorganizer.gui.tracks.columns import RIGHT_ALIGNED
from genreorganizer.gui.widgets import one_line
from genreorganizer.override import override

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent

    from genreorganizer.gui.tracks.browse_values import ValueModel

_Move = QAbstractItemView.CursorAction
_Key = Qt.Key


class ValueView(QTableView):
    """A list of one column; `QListView` would ask the model about every line to lay them out.

    Attributes:
        turn_wanted: Carries the line of a folder that is to be opened or closed, whether it is to
            be open, and whether all folders below it are, too.
    """

    turn_wanted = Signal(int, bool, bool)

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
            if row and self._values.field == "folder":
                arrow = self._arrow(rect, row)
                room.setLeft(arrow.right() + 1)
                if (is_open := self._values.is_open(row)) is not None:
                    name = icons.fold(direction, is_open=is_open)
                    icons.paint(painter, name, QStyle.visualRect(direction, rect, arrow), muted)
            painter.setPen(text)
            one_line.paint(painter, QStyle.visualRect(direction, rect, room), value, direction)
            painter.setPen(muted)
            mirrored = QStyle.visualRect(direction, rect, inner)
            painter.drawText(mirrored, int(RIGHT_ALIGNED), number)
        painter.end()

    def _arrow(self, line: QRect, row: int) -> QRect:
        """Where in the line of a folder the arrow is, as lines run from left to right."""
        side = self.fontMetrics().height()
        # The name keeps half of the room, however deep its folder lies.
        depth = min(self._values.depth(row) * side, line.width() // 2 - side)
        left = line.left() + theme.SPACE // 2 + depth
        return QRect(left, line.center().y() - side // 2, side, side)

    def _turns(self, event: QMouseEvent, *, by_arrow: bool) -> bool:
        """Open or close the folder at a click of the left button; False where none is."""
        at = event.position().toPoint()
        index = self.indexAt(at)
        is_open = self._values.is_open(index.row()) if index.isValid() else None
        if is_open is None or event.button() is not Qt.MouseButton.LeftButton:
            return False
        line = self.visualRect(index)
        arrow = self._arrow(line, index.row())
        across = QStyle.visualPos(self.layoutDirection(), line, at).x()
        if by_arrow and not arrow.left() <= across <= arrow.right():
            return False
        self.turn_wanted.emit(index.row(), not is_open, False)
        self.setState(QAbstractItemView.State.ExpandingState)  # moves of the mouse choose nothing
        return True

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The arrow opens and closes a folder; what is chosen stays so."""
        if not self._turns(event, by_arrow=True):
            super().mousePressEvent(event)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """All of a line opens and closes its folder."""
        if not self._turns(event, by_arrow=False):
            super().mouseDoubleClickEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys open and close folders as in other trees: arrows, + and -, * with all below."""
        row, key = max(self.currentIndex().row(), 0), event.key()
        is_open, below = self._values.is_open(row), key == _Key.Key_Asterisk
        out, into = _Key.Key_Left, _Key.Key_Right
        if self.isRightToLeft():
            out, into = into, out
        wanted = key in (into, _Key.Key_Plus, _Key.Key_Asterisk)
        turns = wanted or key in (out, _Key.Key_Minus)
        if is_open is not None and turns and (below or wanted is not is_open):
            self.turn_wanted.emit(row, wanted, below)
        else:
            super().keyPressEvent(event)

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
