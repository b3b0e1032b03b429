# SPDX-License-Identifier: GPL-3.0-or-later
"""Widgets beside and below each other, written down in the order in which they stand."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, NamedTuple, TypeAlias, TypeVar

from PySide6.QtCore import QMargins, Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLayout, QSplitter, QVBoxLayout, QWidget

from genreorganizer.gui.style import theme

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


class Gap(NamedTuple):
    """Room of a fixed size without anything in it."""

    pixels: int


Item: TypeAlias = (
    QWidget
    | QLayout
    | int
    | Gap
    | tuple[QWidget, int]
    | tuple[QLayout, int]
    | tuple[QWidget, int, Qt.AlignmentFlag]
)
"""What stands in a layout, with its part of the room that is left and its alignment; a number
alone is room without anything in it that takes its part."""

_Box = TypeVar("_Box", bound=QBoxLayout)


def row(
    *items: Item,
    parent: QWidget | None = None,
    spacing: int = -1,
    margins: tuple[int, int, int, int] = (0, 0, 0, 0),
) -> QHBoxLayout:
    """Items side by side in the direction of reading.

    Args:
        items: What stands there.
        parent: The widget that it fills, or none.
        spacing: Pixels between them; the style's own where negative.
        margins: Pixels around them: left, top, right, bottom.
    """
    return _filled(QHBoxLayout(), items, parent, spacing, margins)


def column(
    *items: Item,
    parent: QWidget | None = None,
    spacing: int = -1,
    margins: tuple[int, int, int, int] = (0, 0, 0, 0),
) -> QVBoxLayout:
    """Items below each other; as `row` otherwise."""
    return _filled(QVBoxLayout(), items, parent, spacing, margins)


def split(first: QWidget, second: QWidget, parent: QWidget, *, width: int) -> QSplitter:
    """Two widgets side by side with a handle between them; the second takes what the first leaves.

    Args:
        first: Where a line begins.
        second: Beside it.
        parent: The owner.
        width: Of the first one at first, in pixels where texts are as large as the desktop's.
    """
    splitter = QSplitter(Qt.Orientation.Horizontal, parent)
    splitter.setObjectName("gap")
    splitter.setHandleWidth(theme.SPACE + 1)
    splitter.setChildrenCollapsible(False)
    if splitter.isRightToLeft():  # Qt puts all of it one pixel too far to the right
        splitter.setContentsMargins(0, 0, 1, 0)
    for number, widget in enumerate((first, second)):
        splitter.addWidget(widget)
        splitter.setStretchFactor(number, number)
    begin = round(width * theme.text_scale())
    splitter.setSizes([begin, 2 * begin])
    return splitter


@contextmanager
def held(widget: QWidget) -> Iterator[None]:
    """Leave what is in a widget where it is until all of it has been changed.

    Qt would arrange everything anew for each part that is shown or hidden.
    """
    layouts = [layout for layout in widget.findChildren(QLayout) if layout.isEnabled()]
    for layout in layouts:
        layout.setEnabled(False)
    try:
        yield
    finally:
        for layout in layouts:
            layout.setEnabled(True)
            layout.invalidate()


def _filled(
    box: _Box,
    items: Iterable[Item],
    parent: QWidget | None,
    spacing: int,
    margins: tuple[int, int, int, int],
) -> _Box:
    if parent is not None:
        parent.setLayout(box)
    box.setContentsMargins(QMargins(*margins))
    if spacing >= 0:
        box.setSpacing(spacing)
    add(box, *items)
    return box


def add(box: QBoxLayout, *items: Item) -> None:
    """Put items behind those that a layout has."""
    for item in items:
        match item:
            case int():
                box.addStretch(item)
            case Gap():
                box.addSpacing(item.pixels)
            case QWidget():
                box.addWidget(item)
            case QLayout():
                box.addLayout(item)
            case (QLayout() as layout, int(stretch)):
                box.addLayout(layout, stretch)
            case (QWidget() as widget, int(stretch), *alignment):
                box.addWidget(widget, stretch, *alignment)
