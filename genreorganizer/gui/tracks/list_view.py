# SPDX-License-Identifier: GPL-3.0-or-later
"""What the views of a list have in common, whether they show tracks, albums or covers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QFrame

if TYPE_CHECKING:
    from PySide6.QtCore import QSize, SignalInstance


def set_up(view: QAbstractItemView, menu_wanted: SignalInstance) -> None:
    """Let several lines be selected and dragged, none edited.

    Args:
        view: The view.
        menu_wanted: Gets the global position where a context menu is to open.
    """
    view.setFrameShape(QFrame.Shape.NoFrame)
    view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setDragEnabled(True)
    view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
    view.customContextMenuRequested.connect(
        lambda at: menu_wanted.emit(view.viewport().mapToGlobal(at))
    )


def keep_in_sight(view: QAbstractItemView, before: QSize) -> None:
    """Let the current line stay in sight where a view gets lower, as by a message above it.

    Args:
        view: The view, which is as large now as it is to be.
        before: How large its viewport was.
    """
    line = view.visualRect(view.currentIndex())
    seen = line.isValid() and 0 <= line.center().y() < before.height()
    if seen and line.bottom() >= view.viewport().height():
        view.scrollTo(view.currentIndex())
