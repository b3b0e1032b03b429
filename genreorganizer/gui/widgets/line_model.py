# SPDX-License-Identifier: GPL-3.0-or-later
"""The model of a table with a line for each thing of a sequence."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from genreorganizer.gui.wording import texts
from genreorganizer.override import override

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject
    from PySide6.QtGui import QIcon

AnyIndex = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()


class LineModel(QAbstractTableModel):
    """Lines of texts below titles, with an icon in the first column and tips.

    Attributes:
        titles: Of the columns.
        lines: What is shown; a caller that changes it without `show_lines` notifies the views.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.titles: Sequence[str] = ()
        self.lines: Sequence[Any] = ()

    def show_lines(self, lines: Sequence[Any]) -> None:
        """Show other lines."""
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()

    def text(self, line: Any, column: int) -> str:
        """What a line shows in a column."""
        raise NotImplementedError

    def tip(self, line: Any, column: int) -> str:
        """What a tip says of it, which may be more."""
        return self.text(line, column)

    def icon(self, line: Any) -> QIcon:
        """The icon of a line."""
        raise NotImplementedError

    @override
    def rowCount(self, parent: AnyIndex = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self.lines)

    @override
    def columnCount(self, parent: AnyIndex = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self.titles)

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        horizontal = orientation is Qt.Orientation.Horizontal
        if horizontal and role == Qt.ItemDataRole.DisplayRole and 0 <= section < len(self.titles):
            return self.titles[section]
        return None

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line = self.lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self.text(line, index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            return texts.tooltip(self.tip(line, index.column()))
        if role == Qt.ItemDataRole.DecorationRole and index.column() == 0:
            return self.icon(line)
        return None
