# SPDX-License-Identifier: GPL-3.0-or-later
"""The history of writes: every batch and file, with undo."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QSplitter,
    QStackedWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from genreorganizer.domain.formatting import without_digest
from genreorganizer.gui.style import icons
from genreorganizer.gui.tracks.columns import tag_titles
from genreorganizer.gui.widgets import layouts, lists
from genreorganizer.gui.widgets.cut_text import cut_text
from genreorganizer.gui.widgets.dialog import Dialog
from genreorganizer.gui.widgets.empty_state import EmptyState
from genreorganizer.gui.widgets.labels import muted_label
from genreorganizer.gui.wording import messages, texts
from genreorganizer.library import queries

if TYPE_CHECKING:
    from collections.abc import Sequence

    from genreorganizer.db.journal import JournalEntry
    from genreorganizer.gui.session.session import Session
    from genreorganizer.library.queries import Chapter

_CHAPTER = Qt.ItemDataRole.UserRole
"""Of a line of the batches: its `Chapter`."""
_ID = Qt.ItemDataRole.UserRole
_UNDOABLE = Qt.ItemDataRole(Qt.ItemDataRole.UserRole + 1)
_RESULT = 3
"""The column of what came of a file."""
_MAX_SHOWN = 5000
_NAMED = 4
"""How many lists of genres are named of a write."""


class HistoryDialog(Dialog):
    """Lists batches and their files; takes back a batch or chosen files.

    Attributes:
        undo_requested: Carries a batch and the ids of its entries, or None for all.
    """

    undo_requested = Signal(int, object)

    def __init__(
        self, session: Session, parent: QWidget | None = None, *, batch_id: int | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("History"))
        self._session = session
        self._wanted = batch_id
        self.batches = lists.titled_table(
            self,
            self.tr("Writes"),
            (self.tr("When"), self.tr("What"), self.tr("Files"), self.tr("Batch")),
        )
        self.batches.currentItemChanged.connect(self._on_batch)
        self.entries = lists.titled_table(
            self,
            self.tr("Files of the write"),
            (self.tr("File"), self.tr("Before"), self.tr("After"), self.tr("Result")),
        )
        self.entries.setSelectionMode(QTreeWidget.SelectionMode.ExtendedSelection)
        self.entries.setTextElideMode(Qt.TextElideMode.ElideMiddle)  # paths differ at both ends
        self.entries.itemSelectionChanged.connect(self._check)
        lists.share(self.entries)
        self.detail = cut_text(self.entries, _RESULT)
        lists.stretch(self.batches, 1)
        splitter = QSplitter(Qt.Orientation.Vertical, self)
        splitter.setObjectName("gap")
        splitter.setHandleWidth(9)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self.batches)
        splitter.addWidget(self.entries)
        splitter.setSizes([180, 300])
        self.note = muted_label(
            self.tr(
                "Undo restores what each file held and where it was, unless another program has "
                "changed it since; such files are left alone."
            ),
            self,
        )
        self.empty = EmptyState(self)
        self.empty.show_message(
            "history",
            self.tr("Nothing written yet"),
            self.tr("Every write is listed here with all its files, and can be undone."),
        )
        self._pages = QStackedWidget(self)
        self._lists = QWidget(self)
        layouts.column(self.note, (splitter, 1), self.detail, parent=self._lists)
        self._pages.addWidget(self._lists)
        self._pages.addWidget(self.empty)
        self.put((self._pages, 1))
        selected = self.tr("Undo &selected files")
        self.undo_files = self.add_button(selected, self._undo_files, icon="undo")
        self.undo_batch = self.add_button(self.tr("&Undo all"), self._undo_batch, icon="undo")
        self.add_close()
        self.begin_with(900, 600)
        session.events.changed.connect(self._on_changed)
        session.jobs.changed.connect(self._check)
        self._load()
        self._check()

    def _load(self) -> None:
        app = self._session.app
        self._session.details.ask(
            self, lambda: app.read(queries.chapters), self._show, key="batches"
        )

    def _on_changed(self, changes: object) -> None:
        if getattr(changes, "history", False):
            self._load()

    def _show(self, chapters: list[Chapter]) -> None:
        wanted = self._wanted if self._wanted is not None else self._batch_id()
        self._wanted = None
        self.batches.clear()
        for chapter in chapters:
            batch = chapter.batch
            what = self._what(chapter)
            item = QTreeWidgetItem(
                [
                    texts.moment(batch.started_at),
                    what,
                    self._numbers(chapter),
                    str(batch.id),  # a name: as the command line takes it
                ]
            )
            item.setToolTip(1, texts.tooltip(what))
            done = "folder" if batch.work == "files" else "write"
            item.setIcon(1, icons.icon("undo" if chapter.takes_back else done))
            item.setData(0, _CHAPTER, chapter)
            self.batches.addTopLevelItem(item)
            if batch.id == wanted:
                self.batches.setCurrentItem(item)
        first = self.batches.topLevelItem(0)
        if self.batches.currentItem() is None and first is not None:
            self.batches.setCurrentItem(first)
        self._pages.setCurrentWidget(self._lists if chapters else self.empty)

    def _what(self, chapter: Chapter) -> str:
        """Such as "Blues (9), Metal (6) …"."""
        if chapter.batch.work == "files":
            return self._what_moved(chapter)
        if chapter.batch.work == "fields":
            return self._what_edited(chapter)
        if chapter.batch.work == "covers":
            return self._what_covers(chapter)
        parts = [
            f"{texts.genres_text(genres) or texts.no_genre()} ({texts.number(count)})"
            for genres, count in chapter.genres[:_NAMED]
        ]
        genres = texts.listed(parts) + ("…" if len(chapter.genres) > _NAMED else "")
        if chapter.batch.kind == "write":
            return genres or self.tr("Nothing was written")
        if chapter.again:
            return self.tr("Written again: {genres}").format(genres=genres or texts.DASH)
        return self.tr("Undo: {genres}").format(genres=genres or texts.DASH)

    def _what_moved(self, chapter: Chapter) -> str:
        batch = chapter.batch
        if batch.kind == "write":
            return {
                "copy": self.tr("Files copied"),
                "link": self.tr("Files linked"),
            }.get(chapter.policy, self.tr("Files moved"))
        if chapter.again:
            return {
                "copy": self.tr("Files copied again"),
                "link": self.tr("Files linked again"),
            }.get(chapter.policy, self.tr("Files moved again"))
        if chapter.makes:
            return self.tr("Undo: copies removed")
        return self.tr("Undo: files moved back")

    def _what_edited(self, chapter: Chapter) -> str:
        if chapter.batch.kind == "write":
            return self.tr("Tags edited")
        return self.tr("Tags edited again") if chapter.again else self.tr("Undo: tags as before")

    def _what_covers(self, chapter: Chapter) -> str:
        if chapter.batch.kind == "write":
            return self.tr("Covers changed")
        if chapter.again:
            return self.tr("Covers changed again")
        return self.tr("Undo: covers as before")

    def _numbers(self, chapter: Chapter) -> str:
        batch = chapter.batch
        if batch.work == "files":
            parts = [self.tr("%n file(s)", "", batch.written)]
        elif chapter.takes_back:
            parts = [self.tr("%n restored", "", batch.written)]
        else:
            parts = [self.tr("%n written", "", batch.written)]
        if batch.unchanged:
            parts.append(self.tr("%n unchanged", "", batch.unchanged))
        if batch.refused:
            parts.append(self.tr("%n refused", "", batch.refused))
        if batch.undone and chapter.takes_back:
            parts.append(self._done_again(chapter))
        elif chapter.undone_at is not None:
            when = texts.moment(chapter.undone_at)
            parts.append(self.tr("undone on {when}").format(when=when))
        elif batch.undone and chapter.makes:
            parts.append(self.tr("%n removed", "", batch.undone))
        elif batch.undone:
            parts.append(self.tr("%n restored", "", batch.undone))
        if batch.unfinished:
            parts.append(self.tr("%n unfinished", "", batch.unfinished))
        return texts.listed(parts)

    def _done_again(self, chapter: Chapter) -> str:
        """How many files of an undo hold again what was undone, or are there again."""
        count = chapter.batch.undone
        if chapter.makes:
            return self.tr("%n made again", "", count)
        if chapter.batch.work == "files":
            return self.tr("%n moved again", "", count)
        return self.tr("%n written again", "", count)

    def _chapter(self) -> Chapter | None:
        """What is chosen of the batches."""
        item = self.batches.currentItem()
        return None if item is None else item.data(0, _CHAPTER)

    def _batch_id(self) -> int | None:
        chapter = self._chapter()
        return None if chapter is None else chapter.batch.id

    def _on_batch(self, *_: object) -> None:
        chapter = self._chapter()
        self._check()
        if chapter is None:
            return
        app = self._session.app
        self._session.details.ask(
            self,
            lambda: (chapter, app.read(queries.batch_entries, chapter.batch.id)),
            self._show_entries,
            key="entries",
        )

    def _show_entries(self, answer: tuple[Chapter, list[JournalEntry]]) -> None:
        chapter, entries = answer
        self.entries.clear()
        fields = chapter.batch.work in ("fields", "covers")
        items = []
        for entry in entries[:_MAX_SHOWN]:
            path = texts.path(entry.plan.path)
            before, after = _before_and_after(entry, fields=fields)
            result = self._result(chapter, entry)
            item = QTreeWidgetItem([texts.file_in_folder(entry.plan.path), before, after, result])
            item.setToolTip(0, texts.tooltip(path))
            item.setToolTip(1, texts.tooltip(before))
            item.setToolTip(2, texts.tooltip(after))
            item.setToolTip(_RESULT, texts.tooltip(result))
            item.setData(0, _ID, entry.id)
            item.setData(0, _UNDOABLE, entry.stands)
            items.append(item)
        self.entries.addTopLevelItems(items)
        self._check()

    def _result(self, chapter: Chapter, entry: JournalEntry) -> str:
        if entry.state == "refused":
            reason = messages.translated(entry.reason or "")
            return self.tr("refused: {reason}").format(reason=texts.plain(reason))
        if entry.state == "done" and entry.undone_by is not None:
            return self._undone(chapter, entry)
        return {
            "done": self._done(chapter, entry),
            "unchanged": self.tr("unchanged"),
            "kept": self.tr("unchanged"),
            "planned": self.tr("unfinished"),
        }.get(entry.state, entry.state)

    def _done(self, chapter: Chapter, entry: JournalEntry) -> str:
        if chapter.makes and chapter.takes_back:
            return self.tr("removed")
        if chapter.makes:
            return self.tr("copied") if chapter.policy == "copy" else self.tr("linked")
        if entry.plan.target is not None:
            return self.tr("moved")
        return self.tr("restored") if chapter.takes_back else self.tr("written")

    def _undone(self, chapter: Chapter, entry: JournalEntry) -> str:
        if chapter.makes:
            return self.tr("made again") if chapter.takes_back else self.tr("removed")
        if not chapter.takes_back:
            return self.tr("restored")
        return self.tr("written again") if entry.plan.target is None else self.tr("moved again")

    def _check(self) -> None:
        chapter = self._chapter()
        undoable = (
            chapter is not None
            and (chapter.batch.undone < chapter.batch.written or chapter.batch.kept > 0)
            and not self._session.changes_files
        )
        takes_back = chapter is not None and chapter.takes_back
        some, every = self.tr("Undo &selected files"), self.tr("&Undo all")
        if chapter is not None and takes_back:
            if chapter.makes:
                some, every = self.tr("Make &selected again"), self.tr("Make &again")
            elif chapter.batch.work == "files":
                some, every = self.tr("Move &selected again"), self.tr("Move &again")
            else:
                some, every = self.tr("Write &selected again"), self.tr("Write &again")
        for button, text in ((self.undo_files, some), (self.undo_batch, every)):
            button.setText(text)
            button.setIcon(icons.icon("redo" if takes_back else "undo"))
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


def _before_and_after(entry: JournalEntry, *, fields: bool) -> tuple[str, str]:
    """The genres of a file, its other fields, or of a move its paths."""
    plan = entry.plan
    if plan.target is not None:
        return texts.path(plan.path), texts.path(plan.target)
    shown = _fields_text if fields else texts.genres_text
    before, after = shown(plan.before), shown(plan.after)
    return before or texts.DASH, after or texts.DASH


def _fields_text(values: Sequence[str]) -> str:
    """Fields as the journal has them (``title=Oh``), as they are called in the window."""
    titles = {**tag_titles(), "cover": QCoreApplication.translate("HistoryDialog", "Cover")}
    parts = (without_digest(text, texts.size_said).partition("=") for text in values)
    return texts.listed(
        f"{titles.get(name, name)}: {texts.plain(value) or texts.DASH}" for name, _, value in parts
    )
