# SPDX-License-Identifier: GPL-3.0-or-later
"""The table of a write preview: one line per file, filled while it is worked out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from genreorganizer.domain.genres import fold
from genreorganizer.gui.style import icons
from genreorganizer.gui.wording import messages, texts
from genreorganizer.override import override

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QObject

    from genreorganizer.library.batches import FileResult

AnyIndex = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()
_ICONS = {"written": "write", "unchanged": "track-accepted", "refused": "track-refused"}
_ROLES = {"written": "accent", "unchanged": "muted", "refused": "bad"}


class PlanTableModel(QAbstractTableModel):
    """Results of a dry run, with a tick for each file that would change.

    Attributes:
        ticks_changed: Files were left out, or taken in again.
    """

    ticks_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: list[FileResult] = []
        self._shown: list[FileResult] = []
        self._only = ""
        self._left: set[int] = set()
        self._titles = (
            self.tr("File"),
            self.tr("Now"),
            self.tr("After"),
            self.tr("Details"),
        )

    @property
    def results(self) -> Sequence[FileResult]:
        """Everything, filtered or not."""
        return self._all

    @property
    def left_out(self) -> bool:
        """Some files that would change have no tick."""
        return bool(self._left)

    def ticked(self) -> list[FileResult]:
        """The files that are to be changed."""
        return [
            item
            for item in self._all
            if item.status == "written" and item.track_id not in self._left
        ]

    def losing(self) -> int:
        """How many of them have a genre now that they would not have any more."""
        return sum(
            bool(set(map(fold, item.before)) - set(map(fold, item.after))) for item in self.ticked()
        )

    def count(self, status: str) -> int:
        """How many files have this status."""
        return sum(result.status == status for result in self._all)

    def clear(self) -> None:
        """Start again."""
        self.beginResetModel()
        self._all, self._shown = [], []
        self._left.clear()
        self.endResetModel()

    def add(self, results: Sequence[FileResult]) -> None:
        """Add lines."""
        self._all.extend(results)
        fitting = [item for item in results if self._only in ("", item.status)]
        if fitting:
            first = len(self._shown)
            self.beginInsertRows(_NO_INDEX, first, first + len(fitting) - 1)
            self._shown.extend(fitting)
            self.endInsertRows()

    def show_only(self, status: str) -> None:
        """Show files of one status; of all with an empty text."""
        self.beginResetModel()
        self._only = status
        self._shown = [item for item in self._all if status in ("", item.status)]
        self.endResetModel()

    @override
    def rowCount(self, parent: AnyIndex = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._shown)

    @override
    def columnCount(self, parent: AnyIndex = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._titles)

    @override
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        horizontal = orientation is Qt.Orientation.Horizontal
        if horizontal and role == Qt.ItemDataRole.DisplayRole and 0 <= section < len(self._titles):
            return self._titles[section]
        return None

    @override
    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.isValid() and index.column() == 0 and self._may_tick(index):
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    @override
    def setData(self, index: AnyIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or not self._may_tick(index):
            return False
        number = self._shown[index.row()].track_id
        if number is not None:
            if Qt.CheckState(value) is Qt.CheckState.Checked:
                self._left.discard(number)
            else:
                self._left.add(number)
        self.dataChanged.emit(index, index)
        self.ticks_changed.emit()
        return True

    def _may_tick(self, index: AnyIndex) -> bool:
        item = self._shown[index.row()]
        return item.status == "written" and item.track_id is not None

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        result = self._shown[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return _CELLS[index.column()](result)
        if role == Qt.ItemDataRole.ToolTipRole:
            first = index.column() == 0
            cell = texts.path(result.path_str) if first else _CELLS[index.column()](result)
            return texts.tooltip(cell)
        ticks = role == Qt.ItemDataRole.CheckStateRole and index.column() == 0
        if ticks and self._may_tick(index):
            left = result.track_id in self._left
            return Qt.CheckState.Unchecked if left else Qt.CheckState.Checked
        if role == Qt.ItemDataRole.DecorationRole and index.column() == 0:
            return icons.icon(_ICONS[result.status], _ROLES[result.status])
        return None


def _note(result: FileResult) -> str:
    if result.status == "refused":
        return texts.plain(messages.translated(result.reason or ""))
    if result.status == "unchanged":
        return texts.state_text_unchanged()
    return texts.plain(messages.translated(result.stored_as or ""))


_CELLS: tuple[Callable[[FileResult], str], ...] = (
    lambda result: texts.file_in_folder(result.path),
    lambda result: texts.genres_text(result.before) or texts.DASH,
    lambda result: (
        texts.DASH if result.status == "refused" else texts.genres_text(result.after) or texts.DASH
    ),
    _note,
)
