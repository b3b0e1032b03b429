# SPDX-License-Identifier: GPL-3.0-or-later
"""The files of each recording side by side: one is kept, the others go to the bin."""

from __future__ import annotations

import os
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QStackedWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from genreorganizer.gui.duplicates import operations
from genreorganizer.gui.review import operations as deciding
from genreorganizer.gui.style import icons
from genreorganizer.gui.tracks.columns import genre_text
from genreorganizer.gui.widgets import lists
from genreorganizer.gui.widgets.confirm import confirm
from genreorganizer.gui.widgets.dialog import Dialog
from genreorganizer.gui.widgets.empty_state import EmptyState
from genreorganizer.gui.widgets.labels import enlarge, muted_label, plain_label
from genreorganizer.gui.wording import texts
from genreorganizer.library import queries

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from genreorganizer.gui.session.session import Session
    from genreorganizer.library.queries import DuplicateCopy, DuplicateGroup

_DATA = Qt.ItemDataRole.UserRole
_LISTED = 2_000
_File: TypeAlias = tuple[bool, int]
"""A file in a group, for it may be in one of each kind: whether that is certain; its track."""


@dataclass(frozen=True, slots=True)
class Choice:
    """What is to be done with the files of a recording.

    Attributes:
        kept: The ticked one.
        others: Those that go.
        certain: They hold the same audio; otherwise they only sound the same.
    """

    kept: DuplicateCopy
    others: Sequence[DuplicateCopy]
    certain: bool


class DuplicatesDialog(Dialog):
    """Lists recordings with their files; a tick says which file is kept.

    Attributes:
        about_to_move: Carries the paths of files that will be moved, so that nobody holds them.
    """

    about_to_move = Signal(list)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Duplicates"))
        self._session = session
        self.summary = plain_label(self.tr("Looking for duplicates…"), self)
        enlarge(self.summary, 1.1, bold=True)
        self.note = muted_label(
            self.tr(
                "The ticked file of each recording is kept, at first the one of the best quality. "
                "The others go to the system's bin; Undo brings them back."
            ),
            self,
        )
        self.tree = lists.titled_table(
            self,
            self.tr("Recordings and their files"),
            (
                self.tr("Recording, and files to keep"),
                self.tr("Format"),
                self.tr("Bit rate"),
                self.tr("Size"),
                self.tr("Length"),
                self.tr("Genre"),
                self.tr("Tags"),
                self.tr("State"),
                self.tr("Folder"),
            ),
        )
        self.tree.setRootIsDecorated(True)
        self.tree.setSelectionMode(QTreeWidget.SelectionMode.ExtendedSelection)
        lists.share(self.tree, levels=2)
        self._ticked: set[_File] = set()
        self.tree.itemChanged.connect(self._on_ticked)
        self.tree.itemSelectionChanged.connect(self._check)
        self.empty = EmptyState(self)
        self.empty.show_message(
            "duplicate",
            self.tr("No duplicates"),
            self.tr("Every recording is in your library once."),
        )
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self.tree)
        self._pages.addWidget(self.empty)
        self.put(self.summary, self.note, (self._pages, 1))
        role = QDialogButtonBox.ButtonRole.ResetRole
        share = self.tr("Same &genre for all copies")
        self.share = self.add_button(share, self._share, role=role)
        keep = self.tr("&Keep the ticked one…")
        self.move_chosen = self.add_button(keep, self._ask, icon="delete", role=role)
        for button in (self.share, self.move_chosen):
            button.setEnabled(False)
        self.add_close()
        self.begin_with(1240, 640)
        session.jobs.succeeded.connect(self._on_job)
        self._load()

    def _load(self) -> None:
        app = self._session.app
        self._session.extras.ask(
            self, lambda: app.read(queries.duplicates), self._show, key="duplicates"
        )

    def _on_job(self, operation: object) -> None:
        if getattr(operation, "kind", "") in ("scan", "watch"):
            self._load()

    def _show(self, groups: list[DuplicateGroup]) -> None:
        chosen, following = self._place()
        scrolled = self.tree.verticalScrollBar().value()
        with QSignalBlocker(self.tree):
            self.tree.clear()
            for group in groups[:_LISTED]:
                item = self._group(group)
                self.tree.addTopLevelItem(item)
                item.setFirstColumnSpanned(True)
            self.tree.expandAll()
        self._return_to(chosen, following)
        self.tree.verticalScrollBar().setValue(scrolled)
        certain = [group for group in groups if group.certain]
        alike = len(groups) - len(certain)
        files = texts.number(sum(len(group.copies) for group in certain))
        text = self.tr("%n recording(s) here more than once, in {files} files.", "", len(certain))
        parts = [text.format(files=files)] if certain else []
        if alike and certain:
            parts.append(self.tr("%n further group(s) only sound the same.", "", alike))
        elif alike:
            parts.append(self.tr("%n group(s) only sound the same.", "", alike))
        self.summary.setText(texts.sentences(parts))
        self.note.setVisible(bool(groups))
        self.summary.setVisible(bool(groups))
        self._pages.setCurrentWidget(self.tree if groups else self.empty)
        self._check()

    def _place(self) -> tuple[set[_File], list[_File]]:
        """Files of the selected recordings; the first ones of those from the current one on."""
        groups = _children(self.tree.invisibleRootItem())
        current = self.tree.currentItem()
        at = groups.index(_group_of(current)) if current is not None else 0
        chosen = map(_group_of, self.tree.selectedItems())
        return {file for group in chosen for file in _files(group)}, [
            _files(group)[0] for group in groups[at:]
        ]

    def _return_to(self, chosen: set[_File], following: Sequence[_File]) -> None:
        """Select the recordings that were and still are, else the one after those that went.

        Where there was none it is the first.
        """
        groups = _children(self.tree.invisibleRootItem())
        there = [group for group in groups if chosen.intersection(_files(group))]
        places = {file: group for group in groups for file in _files(group)}
        after = [places[file] for file in following if file in places]
        instead = groups[-1:] if following else groups
        for group in [*there, *after, *instead][:1]:
            self.tree.setCurrentItem(group)
        for group in there:
            group.setSelected(True)

    def _group(self, group: DuplicateGroup) -> QTreeWidgetItem:
        row = group.copies[0].row
        name = texts.artist_and_title(row)
        kind = self.tr("same recording") if group.certain else self.tr("sounds the same")
        item = QTreeWidgetItem([texts.dotted((name, kind))])
        item.setData(0, _DATA, group)
        item.setToolTip(0, texts.tooltip(item.text(0)))
        item.setIcon(0, icons.icon("duplicate" if group.certain else "similar", "muted"))
        ticked = [file in self._ticked for file in _files(item)]
        kept = ticked.index(True) if any(ticked) else 0
        for number, copy in enumerate(group.copies):
            item.addChild(self._copy(copy, kept=number == kept))
        return item

    def _copy(self, copy: DuplicateCopy, *, kept: bool) -> QTreeWidgetItem:
        row = copy.row
        tag = row.tag
        said = (*map(texts.plain, (tag.artist, tag.title, tag.album)), str(tag.year or ""))
        item = QTreeWidgetItem(
            [
                texts.file_name(row.path),
                row.audio.format,
                texts.bit_rate(row.audio.bitrate_bps),
                "" if copy.size is None else texts.size(copy.size),
                texts.duration(row.audio.duration_s),
                genre_text(row),
                texts.dotted(said),
                texts.state_text(row.state),
                texts.path(os.path.dirname(row.path)),
            ]
        )
        item.setData(0, _DATA, copy)
        item.setCheckState(0, Qt.CheckState.Checked if kept else Qt.CheckState.Unchecked)
        item.setToolTip(0, texts.tooltip(texts.path(row.path_str)))
        for column in (5, 6, 8):
            item.setToolTip(column, texts.tooltip(item.text(column)))
        lists.align_numbers(item, 2, 3, 4)
        return item

    def _on_ticked(self, item: QTreeWidgetItem) -> None:
        """One file of a recording is kept: ticking another one takes the tick off the first."""
        group = item.parent()
        if group is None:
            return
        with QSignalBlocker(self.tree):
            for child, file in zip(_children(group), _files(group), strict=True):
                state = Qt.CheckState.Checked if child is item else Qt.CheckState.Unchecked
                child.setCheckState(0, state)
                self._ticked.discard(file)
                if child is item:
                    self._ticked.add(file)

    def _chosen(self) -> list[Choice]:
        """What is to be done with the selected recordings.

        A file that is kept for one of them does not go for another that it belongs to as well.
        """
        tops = map(_group_of, self.tree.selectedItems())
        groups = {self.tree.indexOfTopLevelItem(top): top for top in tops}
        choices = [_choice(group) for _, group in sorted(groups.items())]
        kept = {choice.kept.row.id for choice in choices}
        going = [
            replace(choice, others=[one for one in choice.others if one.row.id not in kept])
            for choice in choices
        ]
        return [choice for choice in going if choice.others]

    def _check(self) -> None:
        chosen = self._chosen()
        self.move_chosen.setEnabled(bool(chosen))
        self.share.setEnabled(any(choice.kept.genres for choice in chosen))

    def _ask(self) -> None:
        chosen = sorted(self._chosen(), key=lambda choice: not choice.certain)
        going: dict[bytes, operations.Going] = {}
        alike = 0
        for choice in chosen:
            for copy in choice.others:
                if copy.row.path not in going:
                    going[copy.row.path] = operations.Going(copy, choice.kept)
                    alike += not choice.certain
        paths = list(going)
        question = self.tr("Move %n file(s) to the system's bin?", "", len(paths))
        if alike:
            less_sure = self.tr(
                "%n of them only sound(s) the same as the file that is kept.", "", alike
            )
            question = texts.sentences((question, less_sure))
        confirm(
            self,
            self.tr("Duplicates"),
            question + "\n\n" + "\n".join(_listed(paths)),
            yes=self.tr("&Move to the bin"),
            no=self.tr("&Cancel"),
            then=lambda: self._move(going),
        )

    def _move(self, going: Mapping[bytes, operations.Going]) -> None:
        self.about_to_move.emit(list(going))
        self._session.perform(operations.move_to_bin(files=list(going.values())))

    def _share(self) -> None:
        """Accept for the copies what the file that is kept counts as."""
        for choice in self._chosen():
            if choice.kept.genres:
                ids = [copy.row.id for copy in (choice.kept, *choice.others)]
                self._session.perform(
                    deciding.accept(track_ids=ids, genres=choice.kept.genres, seen=True),
                    then=lambda _done: self._load(),
                )


def _choice(group: QTreeWidgetItem) -> Choice:
    """What is to be done with a recording; one of its files is always ticked."""
    found: DuplicateGroup = group.data(0, _DATA)
    ticked = [child.checkState(0) is Qt.CheckState.Checked for child in _children(group)]
    kept = ticked.index(True)
    others = [copy for number, copy in enumerate(found.copies) if number != kept]
    return Choice(found.copies[kept], others, found.certain)


def _files(group: QTreeWidgetItem) -> list[_File]:
    found: DuplicateGroup = group.data(0, _DATA)
    return [(found.certain, copy.row.id) for copy in found.copies]


def _group_of(item: QTreeWidgetItem) -> QTreeWidgetItem:
    return item.parent() or item


def _children(group: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    found = (group.child(number) for number in range(group.childCount()))
    return [child for child in found if child is not None]


def _listed(paths: list[bytes], most: int = 8) -> list[str]:
    """The names of some files, for a question."""
    names = [texts.file_in_folder(path) for path in paths[:most]]
    return [*names, "…"] if len(paths) > most else names
