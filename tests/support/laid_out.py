# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether widgets have room for what they say, stay inside one another and do not overlap."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLayout,
    QLineEdit,
    QScrollArea,
    QStackedLayout,
    QTabBar,
    QTableView,
    QTreeView,
    QWidget,
)

if TYPE_CHECKING:
    from collections.abc import Iterator


_ASKEW = 2
"""Pixels by which heights may differ, as halves are rounded."""


def faults(root: QWidget) -> Iterator[str]:
    """What is wrong with how a widget and those in it are laid out."""
    yield from cut(root)
    yield from (f"outside: {text}" for text in outside(root))
    yield from (f"overlapping: {text}" for text in overlapping(root))
    yield from (f"askew: {text}" for text in askew(root))


def cut(root: QWidget) -> Iterator[str]:
    """What a widget and those in it say and have no room for."""
    for widget in (root, *root.findChildren(QWidget)):
        icon_of_a_field = isinstance(widget.parent(), QLineEdit)
        if widget.isVisible() and not icon_of_a_field and not _has_room(widget):
            yield f"{type(widget).__name__} {_said(widget)!r}"


def _said(widget: QWidget) -> str:
    match widget:
        case QLabel() | QAbstractButton():
            return widget.text()
        case QLineEdit():
            return widget.placeholderText()
        case QComboBox():
            return " / ".join(widget.itemText(number) for number in range(widget.count()))
        case QGroupBox():
            return widget.title()
        case QTabBar():
            return " / ".join(widget.tabText(number) for number in range(widget.count()))
        case QHeaderView():
            numbers = range(widget.count())
            model = widget.model()
            return " / ".join(str(model.headerData(n, widget.orientation())) for n in numbers)
        case _:
            return widget.windowTitle()


def _has_room(widget: QWidget) -> bool:
    wide, tall = widget.width(), widget.height()
    match widget:
        case QLabel():
            if not widget.wordWrap():
                return wide >= widget.sizeHint().width()
            return tall >= widget.heightForWidth(wide) and wide >= widget.minimumSizeHint().width()
        case QAbstractButton():
            high = tall >= widget.minimumSizeHint().height()
            return not _said(widget) or (high and wide >= widget.sizeHint().width())
        case QComboBox():
            return not _said(widget) or wide >= widget.sizeHint().width()
        case QLineEdit():
            return wide >= widget.fontMetrics().horizontalAdvance(widget.placeholderText())
        case QGroupBox():
            return wide >= widget.fontMetrics().horizontalAdvance(widget.title())
        case QTabBar():
            return wide >= widget.sizeHint().width()
        case QHeaderView():
            return all(
                widget.isSectionHidden(n) or widget.sectionSize(n) >= widget.sectionSizeHint(n)
                for n in range(widget.count())
                if n != widget.sortIndicatorSection()  # its arrow takes of the room
            )
        case QScrollArea() | QTreeView() | QTableView():
            return widget.horizontalScrollBar().maximum() == 0
        case _:
            return True


def outside(root: QWidget) -> Iterator[str]:
    """Widgets that reach beyond the one that they are laid out in."""
    for widget in root.findChildren(QWidget):
        around = widget.parentWidget()
        if widget.isWindow() or not widget.isVisible() or around is None or _scrolls(around):
            continue
        laid_out = around.layout()
        if laid_out is not None and laid_out.indexOf(widget) >= 0:
            inside = around.rect().contains(widget.geometry())
            if not inside and not widget.geometry().isEmpty():
                yield _named(widget)


def overlapping(root: QWidget) -> Iterator[str]:
    """Widgets of one layout of which one covers a part of the other."""
    for layout in root.findChildren(QLayout):
        if isinstance(layout, QStackedLayout):
            continue
        items = (layout.itemAt(number) for number in range(layout.count()))
        widgets = [widget for item in items if item and (widget := item.widget())]
        shown = [widget for widget in widgets if widget.isVisible()]
        for one, other in itertools.combinations(shown, 2):
            if one.geometry().intersects(other.geometry()):
                yield f"{_named(one)} and {_named(other)}"


def askew(root: QWidget) -> Iterator[str]:
    """Labels beside a field that do not stand at its height."""
    for label in root.findChildren(QLabel):
        field = label.buddy()
        if field is None or not label.isVisible() or not field.isVisible():
            continue
        box = QRect(field.mapTo(root, QPoint()), field.size())
        words = QRect(label.mapTo(root, QPoint()), label.size())
        beside = words.right() < box.left() or words.left() > box.right()
        if beside and abs(words.center().y() - box.center().y()) > _ASKEW:
            yield _named(label)


def _scrolls(widget: QWidget) -> bool:
    around = widget.parentWidget()
    return isinstance(around, QAbstractScrollArea) and around.viewport() is widget


def _named(widget: QWidget) -> str:
    return f"{type(widget).__name__} {_said(widget) or widget.objectName()!r}"
