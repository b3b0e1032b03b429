# SPDX-License-Identifier: GPL-3.0-or-later
"""Accepting everything above a confidence, with a preview that says what is to be expected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QSlider,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from genreorganizer.gui.review import operations
from genreorganizer.gui.widgets.dialog import Dialog
from genreorganizer.gui.widgets.labels import enlarge, plain_label
from genreorganizer.gui.widgets.number_box import NumberBox
from genreorganizer.gui.wording import texts
from genreorganizer.library import queries

if TYPE_CHECKING:
    from genreorganizer.gui.session.places import Place
    from genreorganizer.gui.session.session import Session
    from genreorganizer.library.review import ThresholdPreview

_START = 90


class ThresholdDialog(Dialog):
    """Chooses the least confidence; counts follow while it is moved."""

    def __init__(
        self, session: Session, place: Place, search: str, parent: QWidget | None = None
    ) -> None:
        super().__init__("", parent)
        self.setWindowTitle(self.tr("Accept above a threshold"))
        self._session, self._place, self._search = session, place, search
        where = self.tr("Of the open suggestions in “{place}”").format(
            place=texts.plain(place.title)
        )
        if search:
            where += " " + self.tr("that match “{search}”").format(search=texts.plain(search))
        label = plain_label(
            self.tr("{where}, accept those with a &confidence of at least:").format(where=where),
            self,
        )
        self.slider = QSlider(Qt.Orientation.Horizontal, self)
        self.slider.setRange(0, 100)
        self.slider.setAccessibleName(self.tr("Least confidence in percent"))
        self.number = NumberBox(0, 100, " %", self)
        self.number.setAccessibleName(self.tr("Least confidence in percent"))
        label.setBuddy(self.number)
        self.slider.valueChanged.connect(self.number.setValue)
        self.number.valueChanged.connect(self.slider.setValue)
        self.number.valueChanged.connect(self._ask)
        line = QHBoxLayout()
        line.addWidget(self.slider, 1)
        line.addWidget(self.number)
        self.summary: QLabel = plain_label("", self)
        enlarge(self.summary, 1.1, bold=True)
        self.note = plain_label(
            self.tr(
                "The expectation comes from how often the model was right on music it had not "
                "heard in training. Nothing is written into files yet."
            ),
            self,
            muted=True,
        )
        self.table = QTreeWidget(self)
        self.table.setObjectName("boxed")
        self.table.setAccessibleName(self.tr("Preview by genre"))
        self.table.setRootIsDecorated(False)
        self.table.setUniformRowHeights(True)
        self.table.setSelectionMode(QTreeWidget.SelectionMode.NoSelection)
        self.table.setHeaderLabels(
            [self.tr("Genre"), self.tr("Tracks"), self.tr("Expected right"), self.tr("Share")]
        )
        header = self.table.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in (1, 2, 3):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        for widget in (label,):
            self.body.addWidget(widget)
        self.body.addLayout(line)
        self.body.addWidget(self.summary)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self.note)
        self._ok = self.add_choice(self.tr("&Accept"))
        self._ok.setEnabled(False)
        self.begin_with(520, 520)
        self.slider.setValue(_START)

    def accept(self) -> None:
        """See Qt."""
        least = texts.least_share(self.number.value())
        super().accept()
        self._session.perform(
            operations.accept_above(listing=self._place.listing(self._search), least=least)
        )

    def _ask(self) -> None:
        app, listing = self._session.app, self._place.listing(self._search)
        least = texts.least_share(self.number.value())
        self._session.lists.ask(
            self,
            lambda: app.read(queries.threshold_preview, app.registry, listing, least),
            self._show,
            key="preview",
        )

    def _show(self, preview: ThresholdPreview) -> None:
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        self.table.clear()
        for genre in preview.per_genre:
            item = QTreeWidgetItem(
                [
                    texts.plain(genre.genre),
                    texts.number(genre.tracks),
                    texts.number(round(genre.expected_right)),
                    texts.percent(genre.expected_right / genre.tracks) if genre.tracks else "",
                ]
            )
            for column in (1, 2, 3):
                item.setTextAlignment(column, right)
            self.table.addTopLevelItem(item)
        self._ok.setEnabled(preview.tracks > 0)
        self._ok.setText(self.tr("&Accept %n track(s)", "", preview.tracks))
        if preview.tracks:
            text = self.tr(
                "%n track(s), of which about {right} are expected to be right.", "", preview.tracks
            )
            self.summary.setText(text.format(right=texts.number(round(preview.expected_right))))
        else:
            self.summary.setText(self.tr("No open suggestion is that sure."))
