# SPDX-License-Identifier: GPL-3.0-or-later
"""The tags of one track or many, with old and new side by side before anything is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QSpinBox,
    QTreeView,
    QWidget,
)

from genreorganizer.domain.field_edits import (
    FromPath,
    NumberTracks,
    TitleCase,
    Trim,
    plan,
)
from genreorganizer.domain.path_patterns import FIELDS, READABLE, PatternError, parse
from genreorganizer.domain.tag_fields import NUMBERS, USER_FIELDS
from genreorganizer.errors import UsageError
from genreorganizer.gui.editing.field_line import FieldLine
from genreorganizer.gui.editing.plan_model import EditPlan, EditPlanModel
from genreorganizer.gui.tracks.columns import tag_titles
from genreorganizer.gui.widgets import layouts, lists
from genreorganizer.gui.widgets.dialog import Dialog
from genreorganizer.gui.widgets.labels import enlarge, field_label, muted_label, plain_label
from genreorganizer.gui.widgets.pattern_edit import PatternEdit
from genreorganizer.gui.widgets.timers import single_shot
from genreorganizer.gui.wording import messages, texts
from genreorganizer.override import override

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from genreorganizer.domain.field_edits import EditableTrack, FieldEdit
    from genreorganizer.gui.session.session import Session
    from genreorganizer.messages import Message

_WAIT_MS = 200
_TEXTS = tuple(name for name in USER_FIELDS if name not in NUMBERS)
_TITLES = ("title", "artist", "album", "album_artist")
_FIELDS = tuple(name for name in FIELDS if name in READABLE)
_PATTERNS = (
    "{artist}/{album}/{track} {title}",
    "{artist} - {title}",
    "{track} - {title}",
    "{albumartist}/[{year} - ]{album}/[{disc}-]{track} {title}",
)


class EditTagsDialog(Dialog):
    """Plans while something is changed; Enter cancels.

    Attributes:
        edit_requested: Carries the edits.
    """

    edit_requested = Signal(list)

    def __init__(
        self,
        session: Session,
        tracks: Sequence[EditableTrack],
        common: Mapping[str, str | None],
        refusals: Mapping[int, Message],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Edit tags of %n track(s)", "", len(tracks)))
        self._session = session
        self._tracks = tracks
        self._refusals = refusals
        self._planning = False
        self.lines = {
            name: FieldLine(name, title, common[name], self) for name, title in tag_titles().items()
        }
        self.from_path = QCheckBox(self.tr("From the &path:"), self)
        self.pattern = PatternEdit(_PATTERNS, _FIELDS, self)
        self.pattern.setAccessibleName(self.tr("Pattern of the path"))
        self.trim = QCheckBox(self.tr("&Remove extra spaces"), self)
        self.title_case = QCheckBox(self.tr("Capitalize like English &titles"), self)
        self.number = QCheckBox(self.tr("&Number the tracks from"), self)
        self.first = QSpinBox(self)
        self.first.setRange(1, 9999)
        self.first.setAccessibleName(self.tr("First track number"))
        self.total = QCheckBox(self.tr("and set the t&otal"), self)
        self.total.setEnabled(False)
        self.number.toggled.connect(self.total.setEnabled)
        self.summary = plain_label("", self)
        enlarge(self.summary, 1.15, bold=True)
        self.model = EditPlanModel(self)
        self.table = lists.framed_table(QTreeView(self), self.tr("Changes"))
        self._lay_out()
        self.ok = self.add_choice(self.tr("&Write"), default_cancel=True)
        self.begin_with(980, 680)
        self._timer = single_shot(self, _WAIT_MS, self._begin)
        self.pattern.editTextChanged.connect(lambda: self.from_path.setChecked(True))
        for changed in (
            *(line.changed for line in self.lines.values()),
            self.from_path.toggled,
            self.pattern.editTextChanged,
            self.trim.toggled,
            self.title_case.toggled,
            self.number.toggled,
            self.first.valueChanged,
            self.total.toggled,
        ):
            changed.connect(self._on_edited)
        self.ok.setEnabled(False)
        self._begin()

    def _lay_out(self) -> None:
        grid = QGridLayout()
        for at, line in enumerate(self.lines.values()):  # two in a row; a last one alone is wide
            row, column = at // 2, 3 * (at % 2)
            wide = 4 if not column and at == len(self.lines) - 1 else 1
            text = self.tr("{field}:").format(field=line.edit.accessibleName())
            grid.addWidget(field_label(text, line.edit, self), row, column)
            grid.addWidget(line.edit, row, column + 1, 1, wide)
            grid.addWidget(line.how, row, column + wide + 1)
        for column in (1, 4):
            grid.setColumnStretch(column, 1)
        path = layouts.row(self.from_path, (self.pattern, 1))
        tidy = layouts.row(self.trim, self.title_case, 1)
        numbers = layouts.row(self.number, self.first, self.total, 1)
        self.table.setModel(self.model)
        self.table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        lists.share(self.table)
        note = muted_label(
            self.tr(
                "Only these fields change; audio, pictures and everything else stay as they are. "
                "History keeps every edit, and each can be undone at any time."
            ),
            self,
        )
        self.put(grid, path, tidy, numbers, self.summary, (self.table, 1), note)

    def edits(self) -> list[FieldEdit]:
        """What is to be done, in this order: from the path, by hand, tidied, numbered.

        Raises:
            UsageError: A text or the pattern cannot be understood.
        """
        found: list[FieldEdit] = []
        if self.from_path.isChecked():
            parse(self.pattern.currentText())
            found.append(FromPath(self.pattern.currentText()))
        found += [edit for line in self.lines.values() if (edit := line.result())]
        if self.trim.isChecked():
            found.append(Trim(_TEXTS))
        if self.title_case.isChecked():
            found.append(TitleCase(_TITLES))
        if self.number.isChecked():
            found.append(NumberTracks(self.first.value(), total=self.total.isChecked()))
        return found

    @override
    def accept(self) -> None:
        if self.ok.isEnabled():
            edits = self.edits()
            super().accept()
            self.edit_requested.emit(edits)

    def _on_edited(self) -> None:
        self.ok.setEnabled(False)
        self._timer.start()

    def _begin(self) -> None:
        tracks, refusals = self._tracks, self._refusals
        try:
            edits = self.edits()
        except PatternError as error:
            where = self.tr("At character {position}: {problem}").format(
                position=texts.number(error.position + 1), problem=messages.translated(error)
            )
            self._show_nothing(where)
        except UsageError as error:
            self._show_nothing(messages.translated(error))
        else:
            if not edits:
                self._show_nothing(self.tr("Nothing changes yet."))
                return
            self._planning = True
            self.summary.setText(self.tr("Planning…"))
            self._session.details.ask(
                self, lambda: EditPlan.of(plan(tracks, edits), refusals), self._show, key="plan"
            )

    def _show_nothing(self, why: str) -> None:
        self._planning = False
        self.model.show_lines(())
        self.ok.setText(self.tr("&Write"))
        self.summary.setText(texts.plain(why))

    def _show(self, planned: EditPlan) -> None:
        if self._timer.isActive() or not self._planning:  # something else is asked for by now
            return
        self.model.show_lines(planned.lines)
        changing = planned.changing
        parts = [self.tr("%n file(s) will change", "", changing)]
        if planned.problems:
            parts.append(self.tr("%n left alone", "", planned.problems))
        self.summary.setText(texts.sentence(texts.listed(parts)))
        many = self.tr("&Write %n file(s)", "", changing)
        self.ok.setText(many if changing else self.tr("&Write"))
        self.ok.setEnabled(changing > 0)
