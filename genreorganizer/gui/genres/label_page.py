# SPDX-License-Identifier: GPL-3.0-or-later
"""What each label of the model means."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, QStringListModel, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from genreorganizer.domain import genre_edits
from genreorganizer.domain.genres import Vocabulary
from genreorganizer.gui.genres.genre_box import GenreBox
from genreorganizer.gui.style import theme
from genreorganizer.gui.widgets import layouts, lists
from genreorganizer.gui.widgets.labels import muted_label
from genreorganizer.gui.wording import texts
from genreorganizer.override import override

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent


class LabelPage(QWidget):
    """What each label of the model means; its boxes are made when they are first seen.

    Attributes:
        changed: Carries the changed `Vocabulary`.
    """

    changed = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = Vocabulary(())
        self._labels: tuple[str, ...] = ()
        self._model = QStringListModel(self)
        self.boxes: dict[str, QComboBox] = {}
        self.table = lists.framed(QTreeWidget(self), self.tr("Labels of the model"))
        self.table.setRootIsDecorated(False)
        self.table.setSelectionMode(QTreeWidget.SelectionMode.NoSelection)
        self.table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.table.setHeaderLabels([self.tr("Label of the model"), self.tr("Your genre")])
        self.table.header().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.note = muted_label("", self)
        edge = theme.SPACE + 4
        layouts.column(self.note, (self.table, 1), parent=self, margins=(edge, edge, edge, edge))

    def set_labels(self, labels: tuple[str, ...]) -> None:
        """Show these labels."""
        self._labels = labels
        self.table.clear()
        self.boxes = {}
        if labels:
            self.note.setText(
                self.tr("Which of your genres each of the model's labels stands for.")
            )
        else:
            self.note.setText(self.tr("Labels appear here as soon as a model is installed."))
        if self.isVisible():
            self._make_boxes()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self.boxes:
            self._make_boxes()

    def _make_boxes(self) -> None:
        for label in self._labels:
            item = QTreeWidgetItem([texts.plain(label), ""])
            self.table.addTopLevelItem(item)
            box = GenreBox(self._model, self.table)
            box.ensurePolished()
            item.setSizeHint(1, box.sizeHint())
            name = self.tr("Genre for the label {label}").format(label=texts.plain(label))
            box.setAccessibleName(name)
            box.activated.connect(lambda _row, label=label: self._on_chosen(label))
            box.typed.connect(lambda label=label: self._on_chosen(label))
            self.table.setItemWidget(item, 1, box)
            self.boxes[label] = box
        self.show_words(self._words)

    def show_words(self, words: Vocabulary) -> None:
        """Show what the labels mean in other words."""
        self._words = words
        names = {genre.name for genre in words.genres} | set(map(words.for_label, self.boxes))
        blockers = [QSignalBlocker(box) for box in self.boxes.values()]
        self._model.setStringList(sorted(names, key=str.casefold))
        for label, box in self.boxes.items():
            box.setCurrentText(words.for_label(label))
        del blockers

    def _on_chosen(self, label: str) -> None:
        name = genre_edits.tidy(self.boxes[label].currentText())
        chosen = self._words.canonical(name) if name else None
        if chosen == self._words.for_label(label):
            return
        self.show_words(genre_edits.with_label(self._words, label, chosen))
        self.changed.emit(self._words)
