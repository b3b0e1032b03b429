# SPDX-License-Identifier: GPL-3.0-or-later
"""The table of a write preview: one line per file, filled while it is worked out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, Qt, Signal

from genreorganizer.domain.genres import fold
from genreorganizer.gui.style import icons
from genreorganizer.gui.widgets.line_model import AnyIndex, LineModel
from genreorganizer.gui.wording import messages, texts
from genreorganizer.override import override

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QObject
    from PySide6.QtGui import QIcon

    from genreorganizer.domain.genres import Vocabulary
    from genreorganizer.library.batches import FileResult

_NO_INDEX = QModelIndex()
_ICONS = {"written": "write", "unchanged": "track-accepted", "refused": "track-refused"}
_ROLES = {"written": "accent", "unchanged": "muted", "refused": "bad"}


class PlanTableModel(LineModel):
    """Results of a dry run, with a tick for each file that would change.

    Attributes:
        ticks_changed: Files were left out, or taken in again.
    """

    ticks_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.titles = (self.tr("File"), self.tr("Now"), self.tr("After"), self.tr("Details"))
        self._all: list[FileResult] = []
        self.lines: list[FileResult] = []
        self._only = ""
        self._left: set[int] = set()

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

    def left_in(self) -> list[int]:
        """The tracks whose tick was not taken off, those without one among them."""
        ids = (item.track_id for item in self._all)
        return [number for number in ids if number is not None and number not in self._left]

    def losing(self, words: Vocabulary) -> int:
        """How many of them have a genre now that they would not have any more.

        Another spelling of it is not lost, nor is a text that names no genre.
        """

        def meant(texts: tuple[str, ...]) -> set[str]:
            return set(map(fold, words.meant(texts)))

        return sum(bool(meant(item.before) - meant(item.after)) for item in self.ticked())

    def count(self, status: str) -> int:
        """How many files have this status."""
        return sum(result.status == status for result in self._all)

    def clear(self) -> None:
        """Start again."""
        self._all = []
        self._left.clear()
        self.show_lines([])

    def add(self, results: Sequence[FileResult]) -> None:
        """Add lines."""
        self._all.extend(results)
        fitting = [item for item in results if self._only in ("", item.status)]
        if fitting:
            first = len(self.lines)
            self.beginInsertRows(_NO_INDEX, first, first + len(fitting) - 1)
            self.lines.extend(fitting)
            self.endInsertRows()

    def show_only(self, status: str) -> None:
        """Show files of one status; of all with an empty text."""
        self._only = status
        self.show_lines([item for item in self._all if status in ("", item.status)])

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
        number = self.lines[index.row()].track_id
        if number is not None:
            if Qt.CheckState(value) is Qt.CheckState.Checked:
                self._left.discard(number)
            else:
                self._left.add(number)
        self.dataChanged.emit(index, index)
        self.ticks_changed.emit()
        return True

    def _may_tick(self, index: AnyIndex) -> bool:
        item = self.lines[index.row()]
        return item.status == "written" and item.track_id is not None

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        ticks = role == Qt.ItemDataRole.CheckStateRole and index.column() == 0
        if ticks and index.isValid() and self._may_tick(index):
            left = self.lines[index.row()].track_id in self._left
            return Qt.CheckState.Unchecked if left else Qt.CheckState.Checked
        return super().data(index, role)

    @override
    def text(self, line: FileResult, column: int) -> str:
        return _CELLS[column](line)

    @override
    def tip(self, line: FileResult, column: int) -> str:
        return texts.path(line.path_str) if column == 0 else self.text(line, column)

    @override
    def icon(self, line: FileResult) -> QIcon:
        return icons.icon(_ICONS[line.status], _ROLES[line.status])


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
