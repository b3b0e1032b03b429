# SPDX-License-Identifier: GPL-3.0-or-later
"""Lists and tables of dialogs, which look and behave alike."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeView, QTreeWidget

from genreorganizer.gui.style import theme

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

_View = TypeVar("_View", bound=QAbstractItemView)
_Tree = TypeVar("_Tree", bound=QTreeView)


def framed(view: _View, name: str) -> _View:
    """Give a view its frame, and the name that screen readers say."""
    view.setObjectName("boxed")
    view.setAccessibleName(name)
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


def stretch(tree: QTreeView, *columns: int) -> None:
    """Let columns share the room that the others leave, which are as wide as their texts."""
    header = tree.header()
    header.setStretchLastSection(False)
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    for column in columns:
        header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)


def begin_with(tree: QTreeView, widths: Sequence[int]) -> None:
    """Give the first columns their widths, in letters n; the last takes what is left."""
    unit = tree.fontMetrics().horizontalAdvance("n")
    for column, width in enumerate(widths):
        tree.header().resizeSection(column, width * unit)
