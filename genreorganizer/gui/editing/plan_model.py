# SPDX-License-Identifier: GPL-3.0-or-later
"""What edits would change as a table: file, field, old and new text."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from genreorganizer.gui.style import icons
from genreorganizer.gui.tracks.columns import tag_titles
from genreorganizer.gui.widgets.line_model import LineModel
from genreorganizer.gui.wording import messages, texts
from genreorganizer.override import override

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtCore import QObject
    from PySide6.QtGui import QIcon

    from genreorganizer.domain.field_edits import PlannedEdit
    from genreorganizer.messages import Message


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
    def of(cls, planned: Sequence[PlannedEdit], refusals: Mapping[int, Message]) -> EditPlan:
        """The plan of these files.

        Args:
            planned: What edits make of them.
            refusals: Tracks that cannot be written whatever is edited, and why.
        """
        planned = [_refused(one, refusals.get(one.track.id)) for one in planned]
        problems = [_Line(one, "") for one in planned if one.problem]
        changes = [_Line(one, field) for one in planned for field in one.after]
        changing = sum(bool(one.after) for one in planned)
        return cls([*problems, *changes], changing, len(problems))


def _refused(planned: PlannedEdit, why: Message | None) -> PlannedEdit:
    return planned if why is None or not planned.after else planned._replace(after={}, problem=why)


class EditPlanModel(LineModel):
    """The lines of an `EditPlan`."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.titles = (self.tr("File"), self.tr("Field"), self.tr("Now"), self.tr("After"))
        self._fields = tag_titles()

    @override
    def icon(self, line: _Line) -> QIcon:
        return icons.icon("edit" if line.field else "warning")

    @override
    def text(self, line: _Line, column: int) -> str:
        planned, field = line
        if column == 0:
            return texts.file_in_folder(planned.track.path)
        if planned.problem is not None:
            return texts.plain(messages.translated(planned.problem)) if column == 3 else texts.DASH
        if column == 1:
            return self._fields[field]
        return texts.plain((planned.before, planned.after)[column - 2][field]) or texts.DASH
