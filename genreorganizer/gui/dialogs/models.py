# SPDX-License-Identifier: GPL-3.0-or-later
"""The classifiers: how good each is, what its card says, which one is used, how they differ."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QSplitter,
    QTableWidget,
    QTableWidgetItem,
    QTabWidget,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from genreorganizer.gui import icons, model_card, operations, reading, texts, theme
from genreorganizer.gui.dialogs.base import Dialog
from genreorganizer.gui.widgets.confusion import ConfusionView
from genreorganizer.gui.widgets.labels import plain_label

if TYPE_CHECKING:
    from collections.abc import Iterable

    from genreorganizer.domain.changes import Changes
    from genreorganizer.domain.track import TrackRow
    from genreorganizer.gui.desk import Desk, JobOperation
    from genreorganizer.gui.reading import Comparison
    from genreorganizer.library.models import InstalledModel


class ModelsDialog(Dialog):
    """Shows the model cards and chooses the active model; several are heard as one."""

    def __init__(self, desk: Desk, row: TrackRow | None, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setWindowTitle(self.tr("Models"))
        self._desk = desk
        self._models: dict[str, tuple[InstalledModel, str]] = {}
        self._active: list[str] = []
        self.list = QListWidget(self)
        self.list.setObjectName("boxed")
        self.list.setAccessibleName(self.tr("Installed models"))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setSpacing(3)
        self.list.currentItemChanged.connect(self._show_model)
        self.list.itemChanged.connect(self._check)
        self.card = QTextBrowser(self)
        self.card.setOpenLinks(False)
        self.card.setAccessibleName(self.tr("Model card"))
        self.compare = ComparisonPage(desk, row, self)
        self.tabs = QTabWidget(self)
        self.tabs.addTab(self.card, self.tr("&About it"))
        self.tabs.addTab(self._mistakes_page(), self.tr("&Mistakes"))
        self.tabs.addTab(self.compare, self.tr("Com&pare"))
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        splitter.setObjectName("gap")
        splitter.setHandleWidth(9)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self.list)
        splitter.addWidget(self.tabs)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([260, 600])
        self.body.addWidget(
            plain_label(
                self.tr("Tick one model to use it, or several to hear them as one."),
                self,
                muted=True,
            )
        )
        self.body.addWidget(splitter, 1)
        self.consequence = plain_label("", self)
        self.consequence.hide()
        self.analyze = QCheckBox(self.tr("Anal&yze them now"), self)
        self.analyze.setChecked(True)
        self.analyze.hide()
        self.body.addWidget(self.consequence)
        self.body.addWidget(self.analyze)
        self._use = self.buttons.addButton(
            self.tr("&Use ticked"), QDialogButtonBox.ButtonRole.ApplyRole
        )
        self._use.setEnabled(False)
        self._use.setAutoDefault(False)
        self._use.clicked.connect(self._apply)
        self.add_close()
        self.resize(940, 640)
        for ended in (desk.jobs.succeeded, desk.jobs.failed, desk.jobs.cancelled):
            ended.connect(self._on_ended)
        self._ask()

    def _mistakes_page(self) -> QWidget:
        page = QWidget(self)
        self.mistakes_note = plain_label("", page, muted=True)
        self.confusion = ConfusionView(page)
        scroll = QScrollArea(page)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(self.confusion)
        scroll.viewport().setAutoFillBackground(False)
        self.confusion.setAutoFillBackground(False)
        self._confusion_area = scroll
        box = QVBoxLayout(page)
        box.setContentsMargins(12, 12, 12, 12)
        box.setSpacing(theme.SPACE)
        box.addWidget(self.mistakes_note)
        box.addWidget(scroll, 1)
        box.addStretch(0)
        return page

    def _ask(self) -> None:
        app = self._desk.app
        self._desk.details.ask(self, lambda: reading.models(app), self._show)

    def _show(self, models: list[tuple[InstalledModel, str]]) -> None:
        self._models = {model.id: (model, card) for model, card in models}
        self._active = [model.id for model, _card in models if model.active]
        self.list.blockSignals(True)
        self.list.clear()
        for model, _card in models:
            self.list.addItem(self._item(model))
        self.list.blockSignals(False)
        self.list.setCurrentRow(0)
        self._check()

    def _item(self, model: InstalledModel) -> QListWidgetItem:
        title = model.manifest.title if model.manifest else self.tr("cannot be used")
        name = self.tr("{model} – in use").format(model=model.id) if model.active else model.id
        item = QListWidgetItem(icons.icon("model"), f"{name}\n{model_card.summary(model)}\n{title}")
        item.setData(Qt.ItemDataRole.UserRole, model.id)
        if model.manifest is None:
            item.setFlags(Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled)
        else:
            state = Qt.CheckState.Checked if model.active else Qt.CheckState.Unchecked
            item.setCheckState(state)
        return item

    def ticked(self) -> list[str]:
        """The models that are ticked."""
        items = [self.list.item(row) for row in range(self.list.count())]
        return [
            str(item.data(Qt.ItemDataRole.UserRole))
            for item in items
            if item.checkState() is Qt.CheckState.Checked
        ]

    def _check(self) -> None:
        """Say what using the ticked ones would mean, before it is done."""
        chosen = self.ticked()
        self._offer_comparison()
        changed = bool(chosen) and chosen != self._active
        self._use.setEnabled(False)
        self.consequence.setVisible(changed)
        self.analyze.hide()
        if changed:
            self.consequence.setText(self.tr("Looking how many tracks it has heard …"))
            app = self._desk.app
            self._desk.details.ask(
                self,
                lambda: reading.unheard(app, chosen),
                self._show_consequence,
                key="unheard",
                otherwise=lambda error: self.consequence.setText(texts.plain(str(error))),
            )

    def _show_consequence(self, unheard: int) -> None:
        if not self.consequence.isVisibleTo(self):
            return
        self._use.setEnabled(True)
        self.analyze.setVisible(unheard > 0)
        kept = self.tr("Your decisions stay as they are.")
        if unheard:
            told = self.tr(
                "%n track(s) were not heard by this choice yet; they have no suggestion until "
                "they are analyzed.",
                "",
                unheard,
            )
        else:
            told = self.tr("It has heard every track already, so its answers show at once.")
        self.consequence.setText(f"{told} {kept}")

    def _show_model(self, item: QListWidgetItem | None, _before: object = None) -> None:
        if item is None:
            return
        model, card = self._models[str(item.data(Qt.ItemDataRole.UserRole))]
        self._offer_comparison()
        text, confusion = model_card.confusion_of(card)
        if model.manifest is None:
            self.card.setPlainText(model.trouble or "")
        else:
            self.card.setMarkdown(text or model_card.composed(model.manifest))
        self._confusion_area.setVisible(confusion is not None)
        if confusion is not None:
            self.confusion.set_counts(confusion.truth, confusion.said, confusion.counts)
            self.mistakes_note.setText(
                self.tr(
                    "Each row is a genre as it truly is, each column what the model said of its "
                    "tracks. The diagonal is right; everything beside it is a mistake."
                )
            )
        else:
            self.mistakes_note.setText(self.tr("This model came without a table of its mistakes."))

    def _offer_comparison(self) -> None:
        """The chosen models and the one that is looked at may be asked about the track."""
        item = self.list.currentItem()
        looked_at = [] if item is None else [str(item.data(Qt.ItemDataRole.UserRole))]
        self.compare.set_wanted({*self.ticked(), *looked_at})

    def _apply(self) -> None:
        analyze = self.analyze.isVisibleTo(self) and self.analyze.isChecked()
        self._use.setEnabled(False)
        self._desk.start(operations.use_models(model_ids=self.ticked()))
        if analyze:
            self._desk.start(operations.analyze())

    def _on_ended(self, operation: JobOperation, _result: object = None) -> None:
        if operation.kind == "use_models":
            self._ask()


class ComparisonPage(QWidget):
    """The probabilities that several models give for one track, side by side."""

    def __init__(self, desk: Desk, row: TrackRow | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._row = row
        self._silent: tuple[str, ...] = ()
        self._wanted: frozenset[str] = frozenset()
        self.note = plain_label("", self)
        self.table = QTableWidget(self)
        self.table.setAccessibleName(self.tr("Probabilities by model"))
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setShowGrid(False)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.listen = QPushButton(self)
        self.listen.setAutoDefault(False)
        self.listen.clicked.connect(self._let_listen)
        self.listen.hide()
        box = QVBoxLayout(self)
        box.setContentsMargins(12, 12, 12, 12)
        box.setSpacing(theme.SPACE)
        box.addWidget(self.note)
        box.addWidget(self.table, 1)
        line = QHBoxLayout()
        line.addStretch(1)
        line.addWidget(self.listen)
        box.addLayout(line)
        box.addStretch(0)
        desk.events.changed.connect(self._on_changed)
        self.table.hide()
        if row is None:
            self.note.setText(self.tr("Select a track first to compare what the models say."))
        else:
            self._ask()

    def set_wanted(self, model_ids: Iterable[str]) -> None:
        """Offer to let these models listen, as far as they did not."""
        self._wanted = frozenset(model_ids)
        self._offer()

    def _asked(self) -> list[str]:
        return [model_id for model_id in self._silent if model_id in self._wanted]

    def _offer(self) -> None:
        asked = self._asked()
        self.listen.setVisible(bool(asked))
        self.listen.setEnabled(True)
        if len(asked) == 1:
            text = self.tr("&Let {model} listen to this track").format(model=asked[0])
        else:
            text = self.tr("&Let %n ticked model(s) listen to this track", "", len(asked))
        self.listen.setText(text)

    def _on_changed(self, changes: Changes) -> None:
        if self._row is not None and (changes.all_tracks or self._row.id in changes.tracks):
            self._ask()

    def _ask(self) -> None:
        assert self._row is not None
        app, track_id = self._desk.app, self._row.id
        self._desk.details.ask(
            self, lambda: reading.compare(app, track_id), self._show, key="compare"
        )

    def _show(self, found: Comparison | None) -> None:
        if found is None:
            return
        self._silent = found.silent
        name = " – ".join(
            part for part in (texts.plain(found.row.artist), texts.title(found.row)) if part
        )
        self.note.setText(name)
        self.table.setVisible(bool(found.models))
        self.table.setColumnCount(len(found.models))
        self.table.setHorizontalHeaderLabels(found.models)
        self.table.setRowCount(len(found.lines))
        self.table.setVerticalHeaderLabels([texts.plain(genre) for genre, _ in found.lines])
        columns = list(zip(*(shares for _, shares in found.lines), strict=True))
        largest = [max(share or 0.0 for share in column) for column in columns]
        for line, (_genre, shares) in enumerate(found.lines):
            for column, share in enumerate(shares):
                self._set_share(line, column, share, first=share == largest[column])
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self._offer()

    def _set_share(self, line: int, column: int, share: float | None, *, first: bool) -> None:
        item = QTableWidgetItem(texts.DASH if share is None else texts.percent(share))
        item.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
        if first:
            font = item.font()
            font.setBold(True)
            item.setFont(font)
            item.setToolTip(self.tr("This model's first guess"))
        self.table.setItem(line, column, item)

    def _let_listen(self) -> None:
        assert self._row is not None
        self.listen.setEnabled(False)
        for model_id in self._asked():
            self._desk.start(operations.analyze(track_ids=[self._row.id], model_ids=[model_id]))
