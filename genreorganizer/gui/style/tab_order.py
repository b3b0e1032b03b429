# SPDX-License-Identifier: GPL-3.0-or-later
"""Going through controls with Tab: in the order in which they are read, and never out of sight."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QScrollArea,
    QSplitter,
    QTabWidget,
    QTreeWidget,
    QWidget,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QLayout


def follow_layout(root: QWidget) -> None:
    """Let Tab go as the layouts hold the controls, whenever they were made."""
    for before, after in pairwise(_controls(root)):
        QWidget.setTabOrder(before, after)


def reveal_focus() -> None:
    """Scroll to the control that has the focus now; Qt only does so within one scroll area."""
    widget = QApplication.focusWidget()
    above = widget
    while widget is not None and above is not None:
        if isinstance(above, QScrollArea) and above is not widget:
            above.ensureWidgetVisible(widget)
        above = above.parentWidget()


def _controls(widget: QWidget) -> Iterator[QWidget]:
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        yield widget
    for part in _parts(widget):
        yield from _controls(part)


def _parts(widget: QWidget) -> list[QWidget]:
    match widget:
        case QScrollArea():
            parts = [widget.widget()]
        case QTabWidget():
            parts = [widget.tabBar(), *(widget.widget(page) for page in range(widget.count()))]
        case QSplitter():
            parts = [widget.widget(pane) for pane in range(widget.count())]
        case QTreeWidget():
            items = map(widget.topLevelItem, range(widget.topLevelItemCount()))
            columns = range(widget.columnCount())
            parts = [
                widget.itemWidget(item, column) for item in items if item for column in columns
            ]
        case QAbstractScrollArea() | QAbstractSpinBox() | QComboBox():
            parts = []
        case _:
            parts = list(_held(widget.layout()))
    return [part for part in parts if part is not None]


def _held(layout: QLayout | None) -> Iterator[QWidget | None]:
    if layout is None:
        return
    for place in range(layout.count()):
        item = layout.itemAt(place)
        if item is not None and item.layout() is not None:
            yield from _held(item.layout())
        elif item is not None:
            yield item.widget()
