# SPDX-License-Identifier: GPL-3.0-or-later
"""The plan of organizing as a table: old and new path, and why a file stays."""

from __future__ import annotations

import os
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from genreorganizer.domain.files import is_below
from genreorganizer.gui.style import icons
from genreorganizer.gui.widgets.line_model import LineModel
from genreorganizer.gui.wording import messages, texts
from genreorganizer.override import override

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from PySide6.QtCore import QObject
    from PySide6.QtGui import QIcon

    from genreorganizer.library.organizing import OrganizePlan, PlannedFile


class PlanView(NamedTuple):
    """A plan as the dialog shows it; made on another thread, for a plan may have 100,000 files.

    Attributes:
        plan: The plan.
        files: Every file, in the order of the table.
        folders: The folders in each folder, with how many files go to each and below it.
        going: How many files go.
        size: Bytes of these.
        across: How many go to another drive.
        staying: How many stay.
        refused: How many are refused.
        example: One that goes, if there is one with all that its new path names.
    """

    plan: OrganizePlan
    files: Sequence[PlannedFile]
    folders: Mapping[bytes, Sequence[tuple[bytes, int]]]
    going: int
    size: int
    across: int
    staying: int
    refused: int
    example: PlannedFile | None


def view_of(plan: OrganizePlan, unknown: Iterable[str] = ()) -> PlanView:
    """How a plan is shown.

    Args:
        plan: The plan.
        unknown: What stands in new paths for what a track lacks.
    """
    going = plan.with_status("move")
    refused, staying = plan.with_status("refused"), plan.with_status("stay")
    return PlanView(
        plan,
        [*refused, *going, *staying],  # a file that goes aside first is shown once
        _folders(plan.into, going),
        len(going),
        sum(file.size for file in going),
        sum(file.across for file in going),
        len(staying),
        len(refused),
        _example(going, [os.fsencode(text) for text in unknown if not text.isdigit()]),
    )


def _example(going: Sequence[PlannedFile], unknown: Sequence[bytes]) -> PlannedFile | None:
    told = (file for file in going if not any(text in file.target for text in unknown))
    return next(told, going[0] if going else None)


def _folders(
    into: bytes, going: Sequence[PlannedFile]
) -> Mapping[bytes, Sequence[tuple[bytes, int]]]:
    counts: Counter[bytes] = Counter()
    for folder, number in Counter(os.path.dirname(file.target) for file in going).items():
        above = folder
        while len(above) > len(into):
            counts[above] += number
            above = os.path.dirname(above)
    inside: dict[bytes, list[tuple[bytes, int]]] = {}
    for folder, count in sorted(counts.items()):
        inside.setdefault(os.path.dirname(folder), []).append((folder, count))
    return inside


class OrganizePlanModel(LineModel):
    """What is refused comes first, then what moves, then what stays."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.titles = (self.tr("Now"), self.tr("After"), self.tr("Note"))
        self._all: Sequence[PlannedFile] = ()
        self._status = ""
        self._folder: bytes | None = None
        self._into = b""

    def show_plan(self, view: PlanView | None) -> None:
        """Show a plan; None is nothing."""
        self._into = view.plan.into if view else b""
        self._all = view.files if view else ()
        self._folder = None
        self._select()

    def show_only(self, status: str) -> None:
        """Show only files of one status; empty shows all."""
        self._status = status
        self._select()

    def show_folder(self, folder: bytes | None) -> None:
        """Show only what goes to a folder and below it; None shows all."""
        self._folder = folder
        self._select()

    def _select(self) -> None:
        below = None if self._folder is None else self._folder + os.fsencode(os.sep)
        shown = self._all
        if self._status or below is not None:
            shown = [
                file
                for file in self._all
                if (not self._status or file.status == self._status)
                and (below is None or file.target.startswith(below))
            ]
        self.show_lines(shown)

    @override
    def icon(self, line: PlannedFile) -> QIcon:
        return icons.icon({"refused": "warning", "move": "chevron-right"}.get(line.status, "muted"))

    @override
    def text(self, line: PlannedFile, column: int) -> str:
        return self._text(line, column)

    @override
    def tip(self, line: PlannedFile, column: int) -> str:
        return self._text(line, column, whole=True)

    def _text(self, file: PlannedFile, column: int, *, whole: bool = False) -> str:
        if column == 0:
            return self._path(file.origin or file.path, whole=whole)
        if column == 1:
            return texts.DASH if file.status == "stay" else self._path(file.target, whole=whole)
        if file.reason is not None:
            return texts.plain(messages.translated(file.reason))
        if file.status == "stay":
            return self.tr("in place")
        return self.tr("to another drive") if file.across else ""

    def _path(self, path: bytes, *, whole: bool) -> str:
        """A path as it is below the folder, where it lies in that."""
        if not whole and is_below(path, self._into):
            return texts.path(os.path.relpath(path, self._into))
        return texts.path(path)
