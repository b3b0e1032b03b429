# SPDX-License-Identifier: GPL-3.0-or-later
"""The installed classifiers with check boxes; research models are folded away below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from genreorganizer.gui.classifiers import model_card
from genreorganizer.gui.style import icons
from genreorganizer.gui.widgets import layouts, lists
from genreorganizer.gui.wording import texts

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from genreorganizer.library.models import InstalledModel

_ID = int(Qt.ItemDataRole.UserRole)


class ModelList(QWidget):
    """A list with a search box; each model can be ticked.

    Attributes:
        chosen: Carries the identity of the selected model.
        ticks_changed: Other models are ticked.
    """

    chosen = Signal(str)
    ticks_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Search models"))
        self.search.setAccessibleName(self.tr("Search models"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._filter)
        self.tree = lists.framed(QTreeWidget(self), self.tr("Installed models"))
        self.tree.setHeaderHidden(True)
        self.tree.setWordWrap(True)
        self.tree.setExpandsOnDoubleClick(False)
        self.tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.tree.currentItemChanged.connect(self._on_current)
        self.tree.itemChanged.connect(lambda *_: self.ticks_changed.emit())
        self.tree.itemClicked.connect(self._on_click)
        self.tree.itemExpanded.connect(self._show_search)
        self.tree.itemCollapsed.connect(self._show_search)
        layouts.column(self.search, (self.tree, 1), parent=self)
        self._research: QTreeWidgetItem | None = None

    def show_models(self, models: Sequence[InstalledModel]) -> None:
        """Show other models; the selection stays where that model is still there."""
        before = self.current()
        usual = [model for model in models if model.active or not model.research]
        folded = [model for model in models if model.research and not model.active]
        folded.sort(key=lambda model: -(model.accuracy.value if model.accuracy else 0.0))
        self.tree.blockSignals(True)
        self.tree.clear()
        self._research = None
        for model in sorted(usual, key=lambda model: not model.active):
            self.tree.addTopLevelItem(_item(model))
        if folded:
            title = self.tr("Advanced: %n research model(s)", "", len(folded))
            self._research = QTreeWidgetItem([title])
            self._research.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            self._research.setToolTip(
                0, self.tr("Systems of published studies, to compare; the best ones first")
            )
            self._research.addChildren([_item(model) for model in folded])
            self.tree.addTopLevelItem(self._research)
        self.tree.blockSignals(False)
        self._filter(self.search.text())
        self.choose(before or next((str(item.data(0, _ID)) for item in self._items()), ""))

    def current(self) -> str:
        """The selected model; empty where none is."""
        item = self.tree.currentItem()
        return "" if item is None else str(item.data(0, _ID) or "")

    def choose(self, model_id: str) -> None:
        """Select a model."""
        for item in self._items():
            if item.data(0, _ID) == model_id:
                self.tree.setCurrentItem(item)

    def ticked(self) -> list[str]:
        """The models that are ticked."""
        return [
            str(item.data(0, _ID))
            for item in self._items()
            if item.checkState(0) is Qt.CheckState.Checked
        ]

    def tick(self, model_id: str, ticked: bool = True) -> None:
        """Tick a model, or take its tick away."""
        state = Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
        for item in self._items():
            if item.data(0, _ID) == model_id:
                item.setCheckState(0, state)

    def text_of(self, model_id: str) -> str:
        """The text of a model's line."""
        return next(item.text(0) for item in self._items() if item.data(0, _ID) == model_id)

    def _items(self) -> Iterator[QTreeWidgetItem]:
        """The models' lines, from the top (Qt's own iterators do not outlive a cleared tree)."""
        for place in range(self.tree.topLevelItemCount()):
            item = self.tree.topLevelItem(place)
            if item is None:
                continue
            below = [item.child(number) for number in range(item.childCount())]
            yield from (one for one in (item, *below) if one and one.data(0, _ID) is not None)

    def _filter(self, text: str) -> None:
        wanted = text.strip().casefold()
        for item in self._items():
            item.setHidden(wanted not in item.text(0).casefold())
        if self._research is not None:
            below = [item for item in self._items() if item.parent() is self._research]
            self._research.setHidden(all(item.isHidden() for item in below))
            self._research.setExpanded(bool(wanted) or self.tree.currentItem() in below)
        self._show_search()

    def _show_search(self) -> None:
        """Few models need no search."""
        unfolded = self._research is not None and self._research.isExpanded()
        self.search.setVisible(unfolded or bool(self.search.text()))

    def _on_current(self, item: QTreeWidgetItem | None, _before: object = None) -> None:
        if item is not None and item.data(0, _ID) is not None:
            self.chosen.emit(str(item.data(0, _ID)))

    def _on_click(self, item: QTreeWidgetItem) -> None:
        if item is self._research:
            item.setExpanded(not item.isExpanded())


def _item(model: InstalledModel) -> QTreeWidgetItem:
    item = QTreeWidgetItem([model_card.entry(model)])
    item.setIcon(0, icons.icon("model"))
    if model.manifest is not None:
        item.setToolTip(0, texts.tooltip(model.manifest.title))
    item.setData(0, _ID, model.id)
    flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
    if model.manifest is not None:
        flags |= Qt.ItemFlag.ItemIsUserCheckable
        item.setCheckState(0, Qt.CheckState.Checked if model.active else Qt.CheckState.Unchecked)
    item.setFlags(flags)
    return item
