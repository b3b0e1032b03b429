# SPDX-License-Identifier: GPL-3.0-or-later
"""Adding and removing genres on many tracks at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QTreeWidgetItem,
    QWidget,
)

from genreorganizer.gui.genres.genre_dialog import GenreEdit
from genreorganizer.gui.widgets import layouts, lists
from genreorganizer.gui.widgets.buttons import push_button
from genreorganizer.gui.widgets.dialog import Dialog
from genreorganizer.gui.widgets.labels import muted_label, plain_label
from genreorganizer.gui.wording import texts
from genreorganizer.override import override

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

    from genreorganizer.library.genre_sets import GenreSets

_NAME = Qt.ItemDataRole.UserRole
_FIRST = Qt.ItemDataRole(Qt.ItemDataRole.UserRole + 1)


class BulkGenresDialog(Dialog):
    """A list of genres with boxes: all tracks, none of them, or as it is with each.

    Attributes:
        chosen: Carries the genres to add and those to remove.
    """

    chosen = Signal(list, list)

    def __init__(self, genres: Sequence[str], tracks: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Edit genres of %n track(s)", "", tracks))
        self._tracks = tracks
        self.edit = GenreEdit(genres, self)
        self.edit.setPlaceholderText(self.tr("Another genre"))
        self.edit.setAccessibleName(self.tr("Genre to add"))
        self.add = push_button(self.tr("A&dd"), self._on_add, self, icon="add")
        self.edit.textChanged.connect(lambda: self.add.setEnabled(bool(self.edit.genres())))
        self.add.setEnabled(False)
        titles = (self.tr("Genre"), self.tr("Tracks"))
        self.list = lists.titled_table(self, self.tr("Genres of the tracks"), titles)
        lists.stretch(self.list, 0)
        self.list.itemChanged.connect(self._check)
        self.summary = plain_label("", self)
        self.put(
            muted_label(
                self.tr(
                    "Ticked: all tracks get the genre. Not ticked: none has it. Half-ticked: "
                    "unchanged."
                ),
                self,
            ),
            (self.list, 1),
            layouts.row((self.edit, 1), self.add),
            self.summary,
        )
        self._ok = self.add_choice(self.tr("&Accept"))
        self.begin_with(440, 500)
        self._check()

    def show_sets(self, sets: GenreSets) -> None:
        """Show which genres the tracks have now."""
        self.list.ensurePolished()  # the lines are measured before the dialog shows
        with QSignalBlocker(self.list):
            for name, count in sets.counts.items():
                everywhere = count == sets.tracks
                state = Qt.CheckState.Checked if everywhere else Qt.CheckState.PartiallyChecked
                of = self.tr("{count} of {all}")
                text = (
                    self.tr("all")
                    if everywhere
                    else of.format(count=texts.number(count), all=texts.number(sets.tracks))
                )
                self._append(name, state, text, various=not everywhere)
            for item in self._items()[:1]:
                self.list.setCurrentItem(item)
        if not sets.counts:  # there is nothing to tick, only to type
            self.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self._check()

    def changes(self) -> tuple[list[str], list[str]]:
        """The genres to add to all tracks, and those to remove from all."""
        add: list[str] = []
        remove: list[str] = []
        for item in self._items():
            name, state = str(item.data(0, _NAME)), item.checkState(0)
            if state == item.data(0, _FIRST):
                continue
            (add if state is Qt.CheckState.Checked else remove).append(name)
        return add, remove

    @override
    def accept(self) -> None:
        self._on_add()
        add, remove = self.changes()
        if add or remove:
            super().accept()
            self.chosen.emit(add, remove)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in the field adds what was typed to the list first."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and self.edit.hasFocus() and self.edit.genres():
            self._on_add()
            return
        super().keyPressEvent(event)

    def _on_add(self) -> None:
        known = {str(item.data(0, _NAME)).casefold(): item for item in self._items()}
        for name in self.edit.genres():
            item = known.get(name.casefold())
            if item is None:
                item = self._append(name, Qt.CheckState.Checked, self.tr("new"), various=False)
                item.setData(0, _FIRST, Qt.CheckState.Unchecked)
            item.setCheckState(0, Qt.CheckState.Checked)
            self.list.setCurrentItem(item)
        self.edit.clear()
        self._check()

    def _append(
        self, name: str, state: Qt.CheckState, text: str, *, various: bool
    ) -> QTreeWidgetItem:
        item = QTreeWidgetItem([texts.plain(name), text])
        item.setData(0, _NAME, name)
        item.setData(0, _FIRST, state)
        if various:
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserTristate)
        item.setCheckState(0, state)
        self.list.addTopLevelItem(item)
        return item

    def _items(self) -> list[QTreeWidgetItem]:
        found = (self.list.topLevelItem(row) for row in range(self.list.topLevelItemCount()))
        return [item for item in found if item is not None]

    def _check(self, *_: object) -> None:
        add, remove = self.changes()
        parts = []
        if add:
            parts.append(self.tr("Adds {genres}.").format(genres=texts.genres_text(add)))
        if remove:
            parts.append(self.tr("Removes {genres}.").format(genres=texts.genres_text(remove)))
        self.summary.setText(texts.sentences(parts) or self.tr("Nothing changes yet."))
        self._ok.setEnabled(bool(add or remove))
