# SPDX-License-Identifier: GPL-3.0-or-later
"""What edits would change as a table: file, field, old and new text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from genreorganizer.gui.style import icons
from genreorganizer.gui.tracks.columns import tag_titles
from genreorganizer.gui.wording import messages, texts
from genreorganizer.override import override

if TYPE_CHECKING:
    from collections.abc import Sequence

    from genreorganizer.domain.field_edits import PlannedEdit

_Index = QModelIndex | QPersistentModelIndex


class _Line(NamedTuple):
    planned: PlannedEdit
    field: str


class EditPlan(NamedTuple):
    """What edits would change, ready to be shown: made on another thread than the window's.

    Attributes:
        lines: Files of which nothing can be made, then each change.
        changing: Files that change.
        problems: Files that are left alone for a reason.
    """

    lines: Sequence[_Line] = ()
    changing: int = 0
    problems: int = 0

    @classmethod
    def of(cls, planned: Sequence[PlannedEdit]) -> EditPlan:
        """The plan of these files."""
        problems = [_Line(one, "") for one in planned if one.problem]
        changes = [_Line(one, field) for one in planned for field in one.after]
        changing = sum(bool(one.after) for one in planned)
        return cls([*problems, *changes], changing, len(problems))


class EditPlanModel(QAbstractTableModel):
    """The lines of an `EditPlan`."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._lines: Sequence[_Line] = ()
        self._titles = tag_titles()

    def show_plan(self, planned: EditPlan) -> None:
        """Show a plan."""
        self.beginResetModel()
        self._lines = planned.lines
        self.endResetModel()

    @override
    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._lines)

    @override
    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 4

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        return (self.tr("File"), self.tr("Field"), self.tr("Now"), self.tr("Then"))[section]

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(line, index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            return texts.tooltip(self._text(line, index.column()))
        if role == Qt.ItemDataRole.DecorationRole and index.column() == 0:
            return icons.icon("edit" if line.field else "warning")
        return None

    def _text(self, line: _Line, column: int) -> str:
        planned, field = line
        if column == 0:
            return texts.file_in_folder(planned.track.path)
        if planned.problem is not None:
            return texts.plain(messages.translated(planned.problem)) if column == 3 else texts.DASH
        if column == 1:
            return self._titles[field]
        return texts.plain((planned.before, planned.after)[column - 2][field]) or texts.DASH
