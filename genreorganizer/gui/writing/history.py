# SPDX-License-Identifier: GPL-3.0-or-later
"""The history of writes: every batch and file, with undo."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QHeaderView,
    QSplitter,
    QStackedWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from genreorganizer import db
from genreorganizer.gui.style import icons
from genreorganizer.gui.widgets.dialog import Dialog
from genreorganizer.gui.widgets.empty_state import EmptyState
from genreorganizer.gui.widgets.labels import plain_label
from genreorganizer.gui.wording import messages, texts
from genreorganizer.library import queries

if TYPE_CHECKING:
    from collections.abc import Sequence

    from genreorganizer.db.journal import Batch, JournalEntry
    from genreorganizer.gui.session.session import Session

_ID = Qt.ItemDataRole.UserRole
_UNDOABLE = Qt.ItemDataRole(Qt.ItemDataRole.UserRole + 1)
_MAX_SHOWN = 5000


def made_tree(owner: QWidget, name: str, titles: Sequence[str]) -> QTreeWidget:
    """A table whose last column takes the room that is left."""
    tree = QTreeWidget(owner)
    tree.setObjectName("boxed")
    tree.setRootIsDecorated(False)
    tree.setUniformRowHeights(True)
    tree.setAccessibleName(name)
    tree.setHeaderLabels(list(titles))
    tree.setAllColumnsShowFocus(True)
    tree.header().setStretchLastSection(True)
    return tree


class HistoryDialog(Dialog):
    """Lists batches and their files; takes back a batch or chosen files.

    Attributes:
        undo_requested: Carries a batch and the ids of its entries, or None for all.
    """

    undo_requested = Signal(int, object)

    def __init__(
        self, session: Session, parent: QWidget | None = None, *, batch_id: int | None = None
    ) -> None:
        super().__init__("", parent)
        self.setWindowTitle(self.tr("History"))
        self._session = session
        self._wanted = batch_id
        self.batches = made_tree(
            self,
            self.tr("Batches"),
            (self.tr("When"), self.tr("What"), self.tr("Files")),
        )
        self.batches.currentItemChanged.connect(self._on_batch)
        self.entries = made_tree(
            self,
            self.tr("Files of the batch"),
            (self.tr("File"), self.tr("Before"), self.tr("After"), self.tr("Result")),
        )
        self.entries.setSelectionMode(QTreeWidget.SelectionMode.ExtendedSelection)
        self.entries.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.entries.itemSelectionChanged.connect(self._check)
        for column, width in enumerate((270, 130, 130)):
            self.entries.header().resizeSection(column, width)
        self.batches.header().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        self.batches.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        splitter = QSplitter(Qt.Orientation.Vertical, self)
        splitter.setObjectName("gap")
        splitter.setHandleWidth(9)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self.batches)
        splitter.addWidget(self.entries)
        splitter.setSizes([180, 300])
        self.note = plain_label(
            self.tr(
                "Undo puts the old value back into each file, unless it was changed by someone "
                "else since; such files are left alone."
            ),
            self,
            muted=True,
        )
        self.empty = EmptyState(self)
        self.empty.show_message(
            "history",
            self.tr("Nothing was written yet"),
            self.tr("Every write is listed here with all its files, and can be taken back."),
        )
        self._pages = QStackedWidget(self)
        self._lists = QWidget(self)
        lists = QVBoxLayout(self._lists)
        lists.setContentsMargins(0, 0, 0, 0)
        lists.addWidget(self.note)
        lists.addWidget(splitter, 1)
        self._pages.addWidget(self._lists)
        self._pages.addWidget(self.empty)
        self.body.addWidget(self._pages, 1)
        role = QDialogButtonBox.ButtonRole.ActionRole
        self.undo_files = self.buttons.addButton(self.tr("Undo &selected files"), role)
        self.undo_batch = self.buttons.addButton(self.tr("&Undo batch"), role)
        for button in (self.undo_files, self.undo_batch):
            button.setIcon(icons.icon("undo"))
            button.setAutoDefault(False)
        self.undo_files.clicked.connect(self._undo_files)
        self.undo_batch.clicked.connect(self._undo_batch)
        self.add_close()
        self.begin_with(820, 600)
        session.events.changed.connect(self._on_changed)
        self._load()
        self._check()

    def _load(self) -> None:
        app = self._session.app
        self._session.details.ask(
            self, lambda: app.read(db.journal.batches), self._show, key="batches"
        )

    def _on_changed(self, changes: object) -> None:
        if getattr(changes, "history", False):
            self._load()

    def _show(self, batches: list[Batch]) -> None:
        wanted = self._wanted if self._wanted is not None else self._batch_id()
        self._wanted = None
        self.batches.clear()
        for batch in batches:
            item = QTreeWidgetItem(
                [texts.moment(batch.started_at), self._what(batch), self._numbers(batch)]
            )
            item.setIcon(1, icons.icon("write" if batch.kind == "write" else "undo"))
            item.setData(0, _ID, batch.id)
            item.setData(0, _UNDOABLE, batch.undone < batch.written)
            self.batches.addTopLevelItem(item)
            if batch.id == wanted:
                self.batches.setCurrentItem(item)
        first = self.batches.topLevelItem(0)
        if self.batches.currentItem() is None and first is not None:
            self.batches.setCurrentItem(first)
        self._pages.setCurrentWidget(self._lists if batches else self.empty)

    def _what(self, batch: Batch) -> str:
        if batch.kind == "write":
            return self.tr("Write {number}").format(number=batch.id)
        if batch.undo_of is None:
            return self.tr("Undo of chosen files")
        return self.tr("Undo of write {number}").format(number=batch.undo_of)

    def _numbers(self, batch: Batch) -> str:
        parts = [
            self.tr("%n written", "", batch.written)
            if batch.kind == "write"
            else self.tr("%n taken back", "", batch.written)
        ]
        if batch.unchanged:
            parts.append(self.tr("%n unchanged", "", batch.unchanged))
        if batch.refused:
            parts.append(self.tr("%n refused", "", batch.refused))
        if batch.undone:
            parts.append(self.tr("%n taken back", "", batch.undone))
        if batch.unfinished:
            parts.append(self.tr("%n unfinished", "", batch.unfinished))
        return ", ".join(parts)

    def _batch_id(self) -> int | None:
        item = self.batches.currentItem()
        return int(item.data(0, _ID)) if item is not None else None

    def _on_batch(self, *_: object) -> None:
        number = self._batch_id()
        self._check()
        if number is None:
            return
        app = self._session.app
        self._session.details.ask(
            self,
            lambda: app.read(queries.batch_entries, number),
            self._show_entries,
            key="entries",
        )

    def _show_entries(self, entries: list[JournalEntry]) -> None:
        self.entries.clear()
        items = []
        for entry in entries[:_MAX_SHOWN]:
            path = texts.plain(entry.plan.path.decode("utf-8", "surrogateescape"))
            item = QTreeWidgetItem(
                [
                    texts.file_in_folder(entry.plan.path),
                    texts.genres_text(entry.plan.before) or texts.DASH,
                    texts.genres_text(entry.plan.after) or texts.DASH,
                    self._result(entry),
                ]
            )
            item.setToolTip(0, texts.tooltip(path))
            item.setToolTip(3, texts.tooltip(self._result(entry)))
            item.setData(0, _ID, entry.id)
            item.setData(0, _UNDOABLE, entry.state == "done" and entry.undone_by is None)
            items.append(item)
        self.entries.addTopLevelItems(items)
        self._check()

    def _result(self, entry: JournalEntry) -> str:
        if entry.state == "refused":
            reason = messages.translated(entry.reason or "")
            return self.tr("refused: {reason}").format(reason=texts.plain(reason))
        if entry.undone_by is not None:
            return self.tr("written, taken back")
        return {
            "done": self.tr("written"),
            "unchanged": self.tr("unchanged"),
            "planned": self.tr("unfinished"),
        }.get(entry.state, entry.state)

    def _check(self) -> None:
        item = self.batches.currentItem()
        undoable = item is not None and bool(item.data(0, _UNDOABLE))
        self.undo_batch.setEnabled(undoable)
        self.undo_files.setEnabled(undoable and bool(self._chosen()))

    def _chosen(self) -> list[int]:
        return [
            int(item.data(0, _ID))
            for item in self.entries.selectedItems()
            if item.data(0, _UNDOABLE)
        ]

    def _undo_batch(self) -> None:
        number = self._batch_id()
        if number is not None:
            self.undo_requested.emit(number, None)

    def _undo_files(self) -> None:
        number, chosen = self._batch_id(), self._chosen()
        if number is not None and chosen:
            self.undo_requested.emit(number, chosen)
