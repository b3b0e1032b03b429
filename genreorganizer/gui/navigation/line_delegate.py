# SPDX-License-Identifier: GPL-3.0-or-later
"""How the lines of the navigation are drawn: headings that fold, places with their numbers."""

from __future__ import annotations

import functools

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from genreorganizer.gui.navigation.model import COUNT_ROLE, PLACE_ROLE, SECTION_ROLE
from genreorganizer.gui.shell import language
from genreorganizer.gui.style import icons, theme
from genreorganizer.gui.widgets import one_line
from genreorganizer.gui.wording import texts
from genreorganizer.override import override

_NUMBER = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)
_LARGE = 9_999
"""A count that has room beside every title."""
ADDABLE = frozenset({"playlists"})
"""Sections whose heading has a sign that adds something."""


class LineDelegate(QStyledItemDelegate):
    """Headings in small bold letters, numbers at the right."""

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        size = super().sizeHint(option, index)
        section = bool(index.data(SECTION_ROLE))
        first = section and index.row() == 0
        height = option.fontMetrics.height()
        size.setHeight(height + (10 if first else 20 if section else 10))
        if not section:
            number = option.fontMetrics.horizontalAdvance(texts.number(_LARGE)) + 14
            size.setWidth(
                height + 24 + option.fontMetrics.horizontalAdvance(str(index.data())) + number
            )
        return size

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        if index.data(SECTION_ROLE):
            self._paint_section(painter, option, index)
            return
        if index.data(PLACE_ROLE) is None:
            self._paint_hint(painter, option, index)
            return
        count = index.data(COUNT_ROLE)
        number = "" if count is None else texts.number(count)
        width = option.fontMetrics.horizontalAdvance(number) + 14 if number else 0
        inner = QStyleOptionViewItem(option)
        self.initStyleOption(inner, index)
        full = QRect(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        box = full.adjusted(0, 1, -6, -1)
        frame = QStyle.visualRect(option.direction, full, box)
        if selected or hovered:
            ground = theme.color("selection")
            ground.setAlphaF(1.0 if selected else 0.45)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ground)
            painter.drawRoundedRect(frame, 6, 6)
        focused = option.state & QStyle.StateFlag.State_HasFocus
        if focused and option.state & QStyle.StateFlag.State_KeyboardFocusChange:
            painter.setPen(theme.color("accent"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(frame, 6, 6)
        size = option.fontMetrics.height() + 2
        mirrored = functools.partial(QStyle.visualRect, option.direction, full)
        icon_box = QRect(box.left() + 7, box.center().y() - size // 2 + 1, size, size)
        empty = count == 0
        mode = QIcon.Mode.Disabled if empty else QIcon.Mode.Normal
        inner.icon.paint(painter, mirrored(icon_box), mode=mode)
        room = QRect(box)
        room.setLeft(icon_box.right() + 8)
        room.setRight(box.right() - width)
        faded = empty and not selected
        text_color = option.palette.color(QPalette.ColorRole.Text)
        painter.setPen(theme.color("muted") if faded else text_color)
        one_line.paint(painter, mirrored(room), inner.text, option.direction)
        painter.setPen(theme.color("muted"))
        numbers = QRect(box)
        numbers.setRight(box.right() - 7)
        painter.drawText(mirrored(numbers), _NUMBER, number)
        painter.restore()

    def _paint_section(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        mirrored = functools.partial(QStyle.visualRect, option.direction, option.rect)
        line = _heading_line(option)
        focused = option.state & QStyle.StateFlag.State_HasFocus
        if focused and option.state & QStyle.StateFlag.State_KeyboardFocusChange:
            painter.setPen(theme.color("accent"))
            painter.drawRoundedRect(mirrored(line.adjusted(0, -3, -6, 3)), 5, 5)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        color = theme.color("text" if hovered else "muted")
        size = line.height() - 4
        is_open = bool(option.state & QStyle.StateFlag.State_Open)
        arrow = QRect(line.left() + 3, line.top() + 2, size, size)
        name = icons.fold(option.direction, is_open=is_open)
        icons.paint(painter, name, mirrored(arrow), color)
        if index.data(SECTION_ROLE) in ADDABLE:
            icons.paint(painter, "add", mirrored(_plus(line)), color)
        font = painter.font()
        font.setBold(True)
        font.setPointSizeF(font.pointSizeF() * 0.88)
        painter.setFont(font)
        painter.setPen(color)
        room = line.adjusted(size + 8, 0, -7, 0)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(mirrored(room), int(flags), language.capitals(str(index.data())))
        painter.restore()

    def _paint_hint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        painter.save()
        painter.setPen(theme.color("muted"))
        room = option.rect.adjusted(7, 0, -7, 0)
        one_line.paint(painter, room, str(index.data()), option.direction)
        painter.restore()


def on_plus(option: QStyleOptionViewItem, at: QPoint) -> bool:
    """Whether a point of a heading's line is on the sign that adds something."""
    rect = QStyle.visualRect(option.direction, option.rect, _plus(_heading_line(option)))
    return rect.adjusted(-4, -4, 4, 4).contains(at)


def _heading_line(option: QStyleOptionViewItem) -> QRect:
    """The lower part of a heading, where its words stand."""
    height = option.fontMetrics.height()
    rect = option.rect
    return QRect(rect.left(), rect.bottom() - height - 3, rect.width(), height)


def _plus(line: QRect) -> QRect:
    size = line.height()
    return QRect(line.right() - 10 - size, line.top(), size, size)
