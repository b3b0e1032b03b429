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
    QLayout,
    QScrollArea,
    QSplitter,
    QTabWidget,
    QTreeWidget,
    QWidget,
)

if TYPE_CHECKING:
    from collections.abc import Iterator


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


def _held(layout: QLayout | None) -> Iterator[QWidget]:
    """The widgets of a layout in its order.

    Its items are left alone: Python would still know of them when the layout has deleted them, and
    crash where something else is made at the same address.
    """
    host = None if layout is None else layout.parentWidget()
    if layout is None or host is None:
        return
    direct = Qt.FindChildOption.FindDirectChildrenOnly
    widgets = host.findChildren(QWidget, options=direct)
    layouts = layout.findChildren(QLayout, options=direct)
    placed: dict[int, QWidget | QLayout] = {layout.indexOf(widget): widget for widget in widgets}
    placed.update((layout.indexOf(inner), inner) for inner in layouts)
    for place in range(layout.count()):
        part = placed.get(place)
        if isinstance(part, QLayout):
            yield from _held(part)
        elif part is not None:
            yield part
