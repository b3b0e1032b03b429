# SPDX-License-Identifier: GPL-3.0-or-later
"""Where files would go by a pattern, worked out while it is typed, before anything is touched."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QLineEdit,
    QTreeView,
    QTreeWidgetItem,
    QWidget,
)

from genreorganizer import library
from genreorganizer.domain.files import is_below
from genreorganizer.domain.path_patterns import FIELDS, PRESETS, PatternError, parse
from genreorganizer.gui.organizing.plan_model import OrganizePlanModel, view_of
from genreorganizer.gui.widgets import layouts, lists
from genreorganizer.gui.widgets.buttons import push_button
from genreorganizer.gui.widgets.choice_box import choice_box
from genreorganizer.gui.widgets.dialog import Dialog
from genreorganizer.gui.widgets.file_dialogs import ask_folder, music_folder
from genreorganizer.gui.widgets.labels import (
    caption,
    enlarge,
    field_label,
    muted_label,
    plain_label,
)
from genreorganizer.gui.widgets.pattern_edit import PatternEdit
from genreorganizer.gui.widgets.timers import single_shot
from genreorganizer.gui.wording import messages, texts
from genreorganizer.gui.wording.texts import QT_TRANSLATE_NOOP
from genreorganizer.override import override

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from genreorganizer.app import App
    from genreorganizer.gui.organizing.plan_model import PlanView
    from genreorganizer.gui.session.session import Session
    from genreorganizer.library.organizing import OrganizeOptions

_WAIT_MS = 300
_PATH = Qt.ItemDataRole.UserRole


class OrganizeDialog(Dialog):
    """Plans while it is open; Enter cancels.

    Attributes:
        organize_requested: Carries the tracks, None for the whole library, and the options.
    """

    organize_requested = Signal(object, object)

    def __init__(
        self,
        session: Session,
        scopes: Sequence[tuple[str, Sequence[int] | None]],
        parent: QWidget | None = None,
        *,
        first: int = 0,
        current: bytes = b"",
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Organize files"))
        self._session = session
        self._planning = False
        self._folders: Mapping[bytes, Sequence[tuple[bytes, int]]] = {}
        settings = session.app.settings.organize
        self.summary = plain_label(self.tr("Planning…"), self)
        enlarge(self.summary, 1.15, bold=True)
        self.scope = choice_box(scopes, self)
        self.scope.setCurrentIndex(first)
        self.pattern = PatternEdit((settings.pattern, *PRESETS), FIELDS, self)
        self.folder = QLineEdit(settings.folder or self._own_folder(current), self)
        self.browse = push_button(self.tr("C&hoose…"), self._choose_folder, self)
        self.how = choice_box(
            (
                (self.tr("Move"), "move"),
                (self.tr("Copy, to a folder outside of the library"), "copy"),
                (self.tr("Hard link, to a folder outside of the library"), "link"),
            ),
            self,
        )
        self.how.setMinimumContentsLength(12)
        self.how.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.number = QCheckBox(self.tr("&Number files whose new name is taken"), self)
        self.number.setChecked(settings.number)
        self.companions = QCheckBox(self.tr("Take co&vers, lyrics and booklets along"), self)
        self.companions.setChecked(settings.companions)
        self.without_genre = QCheckBox(
            self.tr("Put tracks without a &genre into “{folder}”, too").format(
                folder=self._unknown()["genre"]
            ),
            self,
        )
        self.without_genre.setChecked(settings.without_genre)
        self.example = muted_label("", self)
        self.shown = choice_box(
            (
                (self.tr("All files"), ""),
                (self.tr("Only those that go"), "move"),
                (self.tr("Only refused"), "refused"),
                (self.tr("Only those that stay"), "stay"),
            ),
            self,
            self.tr("Which files are listed"),
        )
        self.model = OrganizePlanModel(self)
        titles = (self.tr("New folders"), self.tr("Files"))
        self.tree = lists.titled_table(self, self.tr("New folders"), titles)
        self.table = lists.framed_table(QTreeView(self), self.tr("Files"))
        self._lay_out()
        self.ok = self.add_choice(self.tr("&Move"), default_cancel=True)
        self.ok.setEnabled(False)
        self.begin_with(1080, 680)
        self._timer = single_shot(self, _WAIT_MS, self._begin)
        for changed in (
            self.pattern.editTextChanged,
            self.folder.textChanged,
            self.how.currentIndexChanged,
            self.scope.currentIndexChanged,
            self.number.toggled,
            self.companions.toggled,
            self.without_genre.toggled,
        ):
            changed.connect(self._on_edited)
        self.shown.currentIndexChanged.connect(
            lambda: self.model.show_only(str(self.shown.currentData()))
        )
        self._on_edited()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(caption(self.tr("&Tracks:"), self.scope, self), self.scope)
        form.addRow(caption(self.tr("&Pattern:"), self.pattern, self), self.pattern)
        form.addRow(
            caption(self.tr("&Below the folder:"), self.folder, self, self.browse),
            layouts.row((self.folder, 1), self.browse),
        )
        form.addRow(caption(self.tr("&How:"), self.how, self), self.how)
        form.addRow("", layouts.column(self.number, self.companions, self.without_genre))
        show = field_label(self.tr("&Show:"), self.shown, self)
        sums = layouts.row((self.summary, 1), show, self.shown)
        self.tree.setRootIsDecorated(True)
        self.tree.itemExpanded.connect(self._fill)
        self.tree.currentItemChanged.connect(self._on_folder)
        self.table.setModel(self.model)
        self.table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        lists.stretch(self.tree, 0)
        lists.stretch(self.table, 0, 1)
        self.table.header().setResizeContentsPrecision(0)  # notes: those in view, of any number
        halves = layouts.split(self.tree, self.table, self, width=260)
        note = muted_label(
            self.tr(
                "No file is ever overwritten. History keeps every move, and all can be moved "
                "back at any time."
            ),
            self,
        )
        self.put(form, self.example, sums, (halves, 1), note)

    @override
    def accept(self) -> None:
        options = self._options()
        if self.ok.isEnabled() and options is not None:
            super().accept()
            self.organize_requested.emit(self.scope.currentData(), options)

    def _options(self) -> OrganizeOptions | None:
        """What is asked for; None where it is not understood."""
        folder = self.folder.text().strip()
        if not folder:
            return None
        return library.organize.options_for(
            folder,
            self.pattern.currentText(),
            how=self.how.currentData(),
            existing="number" if self.number.isChecked() else "refuse",
            companions=self.companions.isChecked(),
            unknown=self._unknown(),
            no_genre=self._unknown()["genre"] if self.without_genre.isChecked() else "",
        )

    def _unknown(self) -> Mapping[str, str]:
        """What stands for empty fields, in the user's language."""
        return {
            **FIELDS,
            **{
                name: QCoreApplication.translate("OrganizeDialog", words)
                for name, words in _SPOKEN.items()
            },
        }

    def _own_folder(self, current: bytes) -> str:
        """The folder of the library that a file is in, or else that with the most tracks."""
        found = max(
            self._session.app.read(library.folders.list_folders),
            key=lambda folder: (
                is_below(current, folder.path),
                folder.available,
                folder.tracks,
            ),
            default=None,
        )
        return music_folder() if found is None else found.path_str

    def _choose_folder(self) -> None:
        chosen = ask_folder(self, self.tr("Organize files below a folder"), self.folder.text())
        if chosen:
            self.folder.setText(chosen)

    def _on_edited(self) -> None:
        self.ok.setEnabled(False)
        self._timer.start()

    def _show_nothing(self, why: str) -> None:
        self._planning = False
        self.model.show_plan(None)
        self.tree.clear()
        self.example.setText("")
        self.summary.setText(texts.plain(why))

    def _begin(self) -> None:
        try:
            parse(self.pattern.currentText())
        except PatternError as error:
            where = self.tr("At character {position}: {problem}").format(
                position=texts.number(error.position + 1), problem=messages.translated(error)
            )
            self._show_nothing(where)
            return
        options = self._options()
        if options is None:
            self._show_nothing(self.tr("Choose a folder."))
            return
        self._planning = True
        self.summary.setText(self.tr("Planning…"))
        app, ids = self._session.app, self.scope.currentData()
        self._session.details.ask(
            self,
            lambda: _planned(app, options, ids),
            self._show,
            key="plan",
        )

    def _show(self, view: PlanView | str) -> None:
        if self._timer.isActive() or not self._planning:  # something else is asked for by now
            return
        if isinstance(view, str):
            self._show_nothing(view)
            return
        self.model.show_plan(view)
        self._sum_up(view)
        self._folders = view.folders
        self.tree.clear()
        self._add_folders(self.tree.invisibleRootItem(), view.plan.into)
        only = self.tree.topLevelItem(0) if self.tree.topLevelItemCount() == 1 else None
        if only is not None:
            self.tree.expandItem(only)

    def _sum_up(self, view: PlanView) -> None:
        planned = view.plan
        parts = [self.tr("%n file(s) will go", "", view.going) + f" ({texts.size(view.size)})"]
        if view.across:
            parts.append(self.tr("%n of them to another drive", "", view.across))
        if view.staying:
            parts.append(self.tr("%n will stay", "", view.staying))
        if view.refused:
            parts.append(self.tr("%n refused and left alone", "", view.refused))
        text = texts.sentence(texts.listed(parts))
        if not planned.fits and planned.free is not None:
            room = self.tr("There is no room: only {free} are free.")
            text = texts.sentences((text, room.format(free=texts.size(planned.free))))
        self.summary.setText(text)
        if view.example is not None:
            path = os.path.relpath(os.fsdecode(view.example.target), os.fsdecode(planned.into))
            self.example.setText(self.tr("Such as: {path}").format(path=texts.path(path)))
        else:
            self.example.setText("")
        verb = {
            "copy": self.tr("&Copy %n file(s)", "", view.going),
            "link": self.tr("&Link %n file(s)", "", view.going),
        }
        self.ok.setText(
            verb.get(self.how.currentData(), self.tr("&Move %n file(s)", "", view.going))
        )
        self.ok.setEnabled(bool(view.going) and planned.fits)

    def _add_folders(self, above: QTreeWidgetItem, folder: bytes) -> None:
        for path, count in self._folders.get(folder, ()):
            name = texts.path(os.path.basename(path))
            item = QTreeWidgetItem(above, [name, texts.number(count)])
            item.setData(0, _PATH, path)
            lists.align_numbers(item, 1)
            if path in self._folders:  # filled when it is opened
                item.setChildIndicatorPolicy(QTreeWidgetItem.ChildIndicatorPolicy.ShowIndicator)

    def _fill(self, item: QTreeWidgetItem) -> None:
        if not item.childCount():
            self._add_folders(item, item.data(0, _PATH))

    def _on_folder(self, item: QTreeWidgetItem | None) -> None:
        self.model.show_folder(None if item is None else item.data(0, _PATH))


_SPOKEN = {
    "genre": QT_TRANSLATE_NOOP("OrganizeDialog", "Unknown genre"),
    "parent": QT_TRANSLATE_NOOP("OrganizeDialog", "Unknown genre"),
    "subgenre": QT_TRANSLATE_NOOP("OrganizeDialog", "Unknown genre"),
    "artist": QT_TRANSLATE_NOOP("OrganizeDialog", "Unknown artist"),
    "albumartist": QT_TRANSLATE_NOOP("OrganizeDialog", "Unknown artist"),
    "album": QT_TRANSLATE_NOOP("OrganizeDialog", "Unknown album"),
    "year": QT_TRANSLATE_NOOP("OrganizeDialog", "Unknown year"),
    "date": QT_TRANSLATE_NOOP("OrganizeDialog", "Unknown year"),
    "decade": QT_TRANSLATE_NOOP("OrganizeDialog", "Unknown year"),
}
"""Fields whose stand-in is a word."""


def _planned(app: App, options: OrganizeOptions, ids: Sequence[int] | None) -> PlanView | str:
    from genreorganizer.errors import GenreOrganizerError

    try:
        return view_of(library.organize.plan(app.database, options, ids), options.unknown.values())
    except GenreOrganizerError as error:
        return messages.translated(error)
