# SPDX-License-Identifier: GPL-3.0-or-later
"""The classifiers: which there are, which one is active, what their cards say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QTextBrowser,
    QWidget,
)

from genreorganizer.gui import icons, operations, reading
from genreorganizer.gui.dialogs.base import Dialog
from genreorganizer.gui.widgets.labels import plain_label

if TYPE_CHECKING:
    from genreorganizer.gui.desk import Desk
    from genreorganizer.library.models import InstalledModel


class ModelsDialog(Dialog):
    """Shows the model cards and chooses the active model; several are heard as one."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setWindowTitle(self.tr("Models"))
        self._desk = desk
        self._cards: dict[str, str] = {}
        self.list = QListWidget(self)
        self.list.setObjectName("boxed")
        self.list.setAccessibleName(self.tr("Installed models"))
        self.list.setWordWrap(True)
        self.list.setSpacing(3)
        self.list.currentItemChanged.connect(self._show_card)
        self.list.itemChanged.connect(self._check)
        self.card = QTextBrowser(self)
        self.card.setOpenLinks(False)
        self.card.setAccessibleName(self.tr("Model card"))
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        splitter.setObjectName("gap")
        splitter.setHandleWidth(9)
        splitter.addWidget(self.list)
        splitter.addWidget(self.card)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([230, 560])
        self.body.addWidget(
            plain_label(
                self.tr("Tick one model to use it, or several to hear them as one."),
                self,
                muted=True,
            )
        )
        self.body.addWidget(splitter, 1)
        self._use = self.buttons.addButton(
            self.tr("&Use ticked"), QDialogButtonBox.ButtonRole.ApplyRole
        )
        self._use.setEnabled(False)
        self._use.setAutoDefault(False)
        self._use.clicked.connect(self._apply)
        self.add_close()
        self.resize(840, 560)
        app = desk.app
        desk.details.ask(self, lambda: reading.models(app), self._show)

    def _show(self, models: list[tuple[InstalledModel, str]]) -> None:
        self._cards = {model.id: card for model, card in models}
        self.list.clear()
        for model, _card in models:
            title = model.manifest.title if model.manifest else self.tr("cannot be used")
            item = QListWidgetItem(icons.icon("model"), f"{model.id}\n{title}")
            item.setData(Qt.ItemDataRole.UserRole, model.id)
            item.setToolTip((model.trouble or "").replace("<", "‹"))
            if model.manifest is None:
                item.setFlags(Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled)
                self._cards[model.id] = model.trouble or ""
            else:
                state = Qt.CheckState.Checked if model.active else Qt.CheckState.Unchecked
                item.setCheckState(state)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self._use.setEnabled(False)

    def ticked(self) -> list[str]:
        """The models that are ticked."""
        items = [self.list.item(row) for row in range(self.list.count())]
        return [
            str(item.data(Qt.ItemDataRole.UserRole))
            for item in items
            if item.checkState() is Qt.CheckState.Checked
        ]

    def _check(self, _item: QListWidgetItem) -> None:
        self._use.setEnabled(bool(self.ticked()))

    def _show_card(self, item: QListWidgetItem | None, _before: object) -> None:
        if item is not None:
            card = self._cards.get(str(item.data(Qt.ItemDataRole.UserRole)), "")
            self.card.setMarkdown(card or self.tr("This model has no card."))

    def _apply(self) -> None:
        self._desk.perform(operations.use_models(model_ids=self.ticked()))
        self._use.setEnabled(False)
