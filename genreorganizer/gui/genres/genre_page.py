# SPDX-License-Identifier: GPL-3.0-or-later
"""The tree of genres: names, spellings, parents and protection."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QLineEdit,
    QMenu,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from genreorganizer.domain import genre_edits
from genreorganizer.domain.genres import Genre, Vocabulary
from genreorganizer.gui.genres.lines import Lines
from genreorganizer.gui.style import theme
from genreorganizer.gui.widgets import layouts, lists
from genreorganizer.gui.widgets.buttons import push_button
from genreorganizer.gui.widgets.flow_layout import FlowLayout
from genreorganizer.gui.widgets.labels import muted_label
from genreorganizer.gui.wording import texts

if TYPE_CHECKING:
    from collections.abc import Sequence


_NAME = Qt.ItemDataRole.UserRole
_RECURSIVE = Qt.MatchFlag.MatchRecursive


class GenrePage(QWidget):
    """The tree of genres and a form for the chosen one.

    Attributes:
        changed: Carries the changed `Vocabulary`.
    """

    changed = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = Vocabulary(())
        self._saved = frozenset[str]()
        self._uses: dict[str, int] = {}
        self._build_tree()
        self._build_form()
        self.add = push_button(self.tr("&Add"), self._on_add, self, icon="add")
        self.remove = push_button(self.tr("&Remove"), self._on_remove, self, icon="remove")
        self.dismiss = push_button(self.tr("N&o genre"), self._on_dismiss, self)
        self.dismiss.setToolTip(self.tr("Treat the selected names as no genre, like “Unknown”"))
        self.merge = QPushButton(self.tr("&Merge into"), self)
        self._merge_menu = QMenu(self)
        self.merge.setMenu(self._merge_menu)
        self.unlisted_note = muted_label(
            self.tr(
                "Add it as a genre, merge it into an existing one, or mark it as no genre. "
                "Several can be selected."
            ),
            self,
        )
        line = FlowLayout(spacing=theme.SPACE)
        for button in (self.add, self.merge, self.dismiss, self.remove):
            line.addWidget(button)
        left = layouts.column((self.tree, 1), line, self.unlisted_note)
        edge = theme.SPACE + 4
        layouts.row(
            (left, 5),
            (self.form, 4),
            parent=self,
            spacing=theme.SPACE * 2,
            margins=(edge, edge, edge, edge),
        )

    def _build_tree(self) -> None:
        titles = (self.tr("Genre"), self.tr("In tags"))
        self.tree = lists.titled_table(self, self.tr("Genres"), titles)
        self.tree.setItemsExpandable(False)
        lists.stretch(self.tree, 0)
        self.tree.setSelectionMode(QTreeWidget.SelectionMode.ExtendedSelection)
        self.tree.itemSelectionChanged.connect(self._show_genre)
        self.tree.currentItemChanged.connect(self._show_genre)

    def _build_form(self) -> None:
        self.form = QWidget(self)
        form = QFormLayout(self.form)
        form.setContentsMargins(0, 0, 0, 0)
        form.setVerticalSpacing(theme.SPACE)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self.name = QLineEdit(self.form)
        self.name.setAccessibleName(self.tr("Name of the genre"))
        self.parent_box = QComboBox(self.form)
        self.parent_box.setSizeAdjustPolicy(  # a long name must not widen the form
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.parent_box.setAccessibleName(self.tr("Broader genre"))
        self.aliases = Lines(self.form)
        self.aliases.setAccessibleName(self.tr("Other spellings, one per line"))
        self.protected = QCheckBox(self.tr("&Protected"), self.form)
        form.addRow(self.tr("&Name:"), self.name)
        form.addRow(self.tr("&Broader genre:"), self.parent_box)
        form.addRow(self.tr("Other &spellings, one per line:"), self.aliases)
        form.addRow(self.protected)
        note = muted_label(self.tr("Tags that hold a protected genre are never overwritten."), self)
        self.protected.setAccessibleDescription(note.text())
        form.addRow(note)
        self.name.editingFinished.connect(self._on_name)
        self.parent_box.activated.connect(self._on_parent)
        self.aliases.textChanged.connect(self._on_aliases)
        self.protected.toggled.connect(self._on_protected)

    def show_words(self, words: Vocabulary, uses: dict[str, int] | None = None) -> None:
        """Show other genres; with ``uses`` (tags per genre) they are those of the library."""
        if uses is not None:
            self._uses = uses
            self._saved = frozenset(genre.name for genre in words.genres)
        self._words = words
        chosen = self.chosen()
        self._fill(chosen.name if chosen else "")

    def chosen(self) -> Genre | None:
        """The genre that the form shows."""
        item = self.tree.currentItem()
        name = item.data(0, _NAME) if item is not None else None
        return next((genre for genre in self._words.genres if genre.name == name), None)

    def unlisted(self) -> str | None:
        """The chosen name, where tags hold it and it is no genre of the vocabulary."""
        item = self.tree.currentItem()
        name = item.data(0, _NAME) if item is not None else None
        return name if name is not None and self.chosen() is None else None

    def unlisted_names(self) -> list[str]:
        """All the selected names that tags hold and that are no genres of the vocabulary."""
        known = {genre.name for genre in self._words.genres}
        names = [item.data(0, _NAME) for item in self.tree.selectedItems()]
        return [name for name in names if name is not None and name not in known]

    def _beside(self, names: Sequence[str]) -> str:
        """The line that is nearest to some that go, so that the list stays where it is."""
        here = self.tree.currentItem()
        for step in (self.tree.itemBelow, self.tree.itemAbove):
            item = here
            while item is not None and item.data(0, _NAME) in names:
                item = step(item)
            if item is not None and item.data(0, _NAME) is not None:
                return str(item.data(0, _NAME))
        return ""

    def choose(self, name: str) -> None:
        """Show a genre in the form."""
        for item in self.tree.findItems("", Qt.MatchFlag.MatchContains | _RECURSIVE):
            if item.data(0, _NAME) == name:
                self.tree.setCurrentItem(item)

    def finish(self) -> None:
        """Take over what is being typed."""
        self._on_name()

    def _fill(self, chosen: str) -> None:
        below: dict[str | None, list[Genre]] = {}
        names = {genre.name for genre in self._words.genres}
        for genre in sorted(self._words.genres, key=lambda genre: genre.name.casefold()):
            parent = genre.parent if genre.parent in names else None
            below.setdefault(parent, []).append(genre)
        top = self.tree.verticalScrollBar().value()
        with QSignalBlocker(self.tree):
            self.tree.clear()
            for genre in below.get(None, ()):
                self.tree.addTopLevelItem(self._item(genre, below))
            self._fill_unlisted()
            self.tree.expandAll()
            self.choose(chosen)
            first = self.tree.topLevelItem(0)
            if self.tree.currentItem() is None and first is not None:
                self.tree.setCurrentItem(first)
            self.tree.verticalScrollBar().setValue(top)
            here = self.tree.currentItem()
            if here is not None:
                self.tree.scrollToItem(here)
        self._show_genre()

    def _fill_unlisted(self) -> None:
        """Below the genres, the other names that tags hold, the commonest first."""
        nameless = self._words.nameless
        names = [
            name
            for name in self._uses
            if self._words.find(name) is None and not nameless.include(name)
        ]
        if not names:
            return
        top = QTreeWidgetItem([self.tr("Other names in tags"), ""])
        top.setFlags(Qt.ItemFlag.ItemIsEnabled)
        top.setForeground(0, theme.color("muted"))
        top.addChildren(
            [
                self._line(name, texts.plain(name))
                for name in sorted(names, key=lambda name: (-self._uses[name], name.casefold()))
            ]
        )
        self.tree.addTopLevelItem(top)

    def _line(self, name: str, shown: str) -> QTreeWidgetItem:
        count = self._uses.get(name, 0)
        item = QTreeWidgetItem([shown, texts.number(count) if count else ""])
        item.setData(0, _NAME, name)
        lists.align_numbers(item, 1)
        return item

    def _item(self, genre: Genre, below: dict[str | None, list[Genre]]) -> QTreeWidgetItem:
        shown = texts.plain(genre.name)
        if genre.protected:
            shown = self.tr("{genre} (protected)").format(genre=shown)
        item = self._line(genre.name, shown)
        for child in below.get(genre.name, ()):
            item.addChild(self._item(child, below))
        return item

    def _show_genre(self, *_: object) -> None:
        genre = self.chosen()
        self.form.setEnabled(genre is not None)
        self.remove.setEnabled(genre is not None)
        unlisted = self.unlisted()
        self.unlisted_note.setVisible(unlisted is not None)
        self.dismiss.setEnabled(unlisted is not None)
        self._merge_menu.clear()
        blockers = [
            QSignalBlocker(widget)
            for widget in (self.name, self.parent_box, self.aliases, self.protected)
        ]
        self.name.setText(genre.name if genre else texts.plain(unlisted))
        self.aliases.setPlainText("\n".join(genre.aliases) if genre else "")
        self.protected.setChecked(genre is not None and genre.protected)
        self.parent_box.clear()
        self.parent_box.addItem(self.tr("none"), None)
        if genre is not None:
            for name in genre_edits.possible_parents(self._words, genre.name):
                self.parent_box.addItem(texts.plain(name), name)
            self.parent_box.setCurrentIndex(max(0, self.parent_box.findData(genre.parent)))
        if genre is not None or unlisted is not None:
            self._fill_merge_menu(genre)
        self.merge.setEnabled(not self._merge_menu.isEmpty())
        del blockers

    def _fill_merge_menu(self, genre: Genre | None) -> None:
        for other in self._words.genres:
            if other is not genre:
                action = self._merge_menu.addAction(texts.plain(other.name).replace("&", "&&"))
                action.triggered.connect(
                    lambda _checked=False, into=other.name: self._on_merge(into)
                )

    def _use(self, words: Vocabulary, chosen: str) -> None:
        self._words = words
        self._fill(chosen)
        self.changed.emit(words)

    def _on_add(self) -> None:
        names = self.unlisted_names()
        if names:
            words = self._words
            for name in names:
                if words.find(name) is None:  # another spelling was added just now
                    words = genre_edits.with_genre(words, Genre(name))
            self._use(words, names[0] if len(names) == 1 else self._beside(names))
            return
        stem = self.tr("New genre")
        name, number = stem, 1
        while self._words.find(name) is not None:
            number += 1
            name = f"{stem} {number}"
        self._use(genre_edits.with_genre(self._words, Genre(name)), name)
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)
        self.name.selectAll()

    def _on_remove(self) -> None:
        genre = self.chosen()
        if genre is not None:
            self._use(genre_edits.without(self._words, genre.name), genre.parent or "")

    def _on_dismiss(self) -> None:
        names = self.unlisted_names()
        beside = self._beside(names)
        known = self._words.placeholders
        self._use(genre_edits.with_placeholders(self._words, [*known, *names]), beside)

    def _on_merge(self, into: str) -> None:
        names = self.unlisted_names()
        if names:
            words = self._words
            for name in names:
                if words.find(name) is None:  # another spelling was merged just now
                    words = genre_edits.with_genre(words, Genre(name))
                    words = genre_edits.merged(words, name, into)
            self._use(words, self._beside(names))
            return
        genre = self.chosen()
        if genre is not None:
            self._use(genre_edits.merged(self._words, genre.name, into), into)

    def _on_name(self) -> None:
        genre = self.chosen()
        name = genre_edits.tidy(self.name.text())
        if genre is None or name == genre.name:
            return
        if any(other.name == name for other in self._words.genres):
            self._on_merge(name)
            return
        kept = genre.name in self._saved
        self._use(genre_edits.renamed(self._words, genre.name, name, keep_old=kept), name)

    def _on_parent(self) -> None:
        genre = self.chosen()
        if genre is not None:
            changed = replace(genre, parent=self.parent_box.currentData())
            self._use(genre_edits.with_genre(self._words, changed), genre.name)

    def _on_aliases(self) -> None:
        genre = self.chosen()
        if genre is not None:
            lines = self.aliases.toPlainText().splitlines()
            changed = replace(genre, aliases=genre_edits.tidy_aliases(lines, genre.name))
            # The form is left alone: something is being typed in it.
            self._words = genre_edits.with_genre(self._words, changed)
            self.changed.emit(self._words)

    def _on_protected(self, protected: bool) -> None:
        genre = self.chosen()
        if genre is not None:
            changed = replace(genre, protected=protected)
            self._use(genre_edits.with_genre(self._words, changed), genre.name)
