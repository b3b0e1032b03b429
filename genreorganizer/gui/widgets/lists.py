# SPDX-License-Identifier: GPL-3.0-or-later
"""Lists and tables of dialogs, which look and behave alike."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QTreeView,
    QTreeWidget,
    QTreeWidgetItem,
)

from genreorganizer.gui.style import theme
from genreorganizer.gui.widgets.column_fit import ColumnFit, shared
from genreorganizer.gui.widgets.timers import single_shot

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

_ICON = 16
"""Side of the icons of lines, in device-independent pixels."""
_View = TypeVar("_View", bound=QAbstractItemView)
_Tree = TypeVar("_Tree", bound=QTreeView)


def framed(view: _View, name: str) -> _View:
    """Give a view its frame, and the name that screen readers say."""
    view.setObjectName("boxed")
    view.setAccessibleName(name)
    theme.size_icon(view, _ICON)
    view.ensurePolished()  # lines that come before it is shown would have another height
    if isinstance(view, QTreeView):
        theme.indent(view)
    return view


def framed_table(view: _Tree, name: str) -> _Tree:
    """Frame a tree of lines that have none below them: all of one height, focused as a whole."""
    framed(view, name)
    view.setRootIsDecorated(False)
    view.setUniformRowHeights(True)
    view.setAllColumnsShowFocus(True)
    return view


def titled_table(parent: QWidget, name: str, titles: Sequence[str]) -> QTreeWidget:
    """A framed table of lines of texts below titles."""
    table = framed_table(QTreeWidget(parent), name)
    table.setHeaderLabels(list(titles))
    return table


def align_numbers(item: QTreeWidgetItem, *columns: int) -> None:
    """Let the numbers in columns of a line stand below those of the line above, on its height."""
    for column in columns:
        item.setTextAlignment(column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


def stretch(tree: QTreeView, *columns: int) -> None:
    """Let columns share the room that the others leave, which are as wide as their texts."""
    header = tree.header()
    header.setStretchLastSection(False)
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    for column in columns:
        header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)


def beside_text(tree: QTreeView) -> int:
    """The room that a line's text, icon and box have at either side."""
    return tree.style().pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, None, tree) + 1


def share(tree: QTreeView, levels: int = 0) -> None:
    """Let the columns share the room as their texts need it, until the user arranges them.

    Where there is less, the long ones make way; what is left over is the last one's. Rows may come
    later; the model is there.

    Args:
        tree: The table.
        levels: How far lines are indented, each with a box or an icon: that takes of the room
            before any text does.
    """
    header = tree.header()
    header.setStretchLastSection(False)
    header.setResizeContentsPrecision(0)  # the rows in view, of however many

    def fit(room: int) -> None:
        columns = range(header.count())
        wanted = [max(tree.sizeHintForColumn(n), header.sectionSizeHint(n)) for n in columns]
        wanted[0] += beside_text(tree)  # Qt reckons with one side of a box, and draws two
        before = levels * (tree.indentation() + tree.fontMetrics().height())
        wanted[0] -= before
        widths = shared(wanted, room - before)
        widths[0] += before
        widths[-1] += max(0, room - sum(widths))
        for column, width in enumerate(widths):
            header.resizeSection(column, width)

    later = single_shot(tree, 0, ColumnFit(tree, header, fit).refit)  # once for many rows
    model = tree.model()
    model.rowsInserted.connect(lambda: later.start())
    model.modelReset.connect(lambda: later.start())
