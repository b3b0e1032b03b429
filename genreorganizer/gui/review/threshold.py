# SPDX-License-Identifier: GPL-3.0-or-later
"""Accepting everything above a confidence, with a preview that says what is to be expected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QLabel,
    QSlider,
    QTreeWidgetItem,
    QWidget,
)

from genreorganizer.gui.review import operations
from genreorganizer.gui.session.decision_texts import TEXTS
from genreorganizer.gui.widgets import layouts, lists
from genreorganizer.gui.widgets.dialog import Dialog
from genreorganizer.gui.widgets.labels import enlarge, muted_label, plain_label
from genreorganizer.gui.widgets.number_box import PercentBox
from genreorganizer.gui.wording import texts
from genreorganizer.library import queries
from genreorganizer.override import override

if TYPE_CHECKING:
    from genreorganizer.db.suggestions import GuessCount
    from genreorganizer.gui.session.places import Place
    from genreorganizer.gui.session.session import Session

_START, _DOUBTFUL_START = 90, 50
"""The least confidence in percent at first; where the program is not sure it is never that high."""
_STEP = 10
"""So much lower it begins as long as nothing is that certain."""
_GENRE = Qt.ItemDataRole.UserRole


class ThresholdDialog(Dialog):
    """Chooses the least confidence; counts follow while it is moved."""

    def __init__(
        self, session: Session, place: Place, search: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Accept many"))
        self._session, self._place, self._search = session, place, search
        self._preview = queries.ThresholdPreview(0, 0, 0.0, ())
        self._left: set[str] = set()
        self._begun = False
        if search == queries.WITHOUT_GENRE:
            asked = self.tr(
                "Accept suggestions for tracks without a genre that are at least this &certain:"
            )
        elif search:
            asked = self.tr(
                "Accept suggestions in “{place}” that match “{search}” and are at least this "
                "&certain:"
            )
        else:
            asked = self.tr("Accept suggestions in “{place}” that are at least this &certain:")
        label = plain_label(
            asked.format(place=texts.plain(place.title), search=texts.plain(search)), self
        )
        self.unsure = QCheckBox(self.tr("Also where the program is &not sure"), self)
        self.unsure.setChecked(place.key == "unsure")
        self.unsure.setToolTip(
            self.tr("Tracks that sound unlike anything the program learned from are left out")
        )
        self.unsure.toggled.connect(self._ask)
        self.slider = QSlider(Qt.Orientation.Horizontal, self)
        self.slider.setRange(0, 100)
        self.slider.setProperty("mirrored", self.isRightToLeft())
        self.slider.setAccessibleName(self.tr("Least confidence in percent"))
        self.number = PercentBox(0, 100, self)
        self.number.setAccessibleName(self.tr("Least confidence in percent"))
        label.setBuddy(self.number)
        self.slider.valueChanged.connect(self.number.setValue)
        self.number.valueChanged.connect(self.slider.setValue)
        self.number.valueChanged.connect(self._ask)
        self.summary: QLabel = plain_label("", self)
        enlarge(self.summary, 1.1, bold=True)
        self.note = muted_label(
            self.tr(
                "How many are likely right is estimated from how often the model was right on "
                "music it had never heard. Nothing is written into files yet."
            ),
            self,
        )
        self.table = lists.titled_table(
            self,
            self.tr("Preview by genre"),
            (self.tr("Genre"), self.tr("Tracks"), self.tr("Likely right"), self.tr("Percent")),
        )
        self.table.itemChanged.connect(self._sum_up)
        lists.stretch(self.table, 0)
        line = layouts.row((self.slider, 1), self.number)
        self.put(label, line, self.unsure, self.summary, (self.table, 1), self.note)
        self._ok = self.add_choice(self.tr("&Accept"))
        self._ok.setEnabled(False)
        self.begin_with(520, 520)
        self.slider.setValue(_DOUBTFUL_START if self.unsure.isChecked() else _START)

    @override
    def accept(self) -> None:
        least = texts.least_share(self.number.value())
        super().accept()
        self._session.perform(
            operations.accept_above(
                listing=self._place.listing(self._search),
                least=least,
                genres=[genre.genre for genre in self._ticked()] if self._left else None,
                doubting=self._session.app.registry if self.unsure.isChecked() else None,
            )
        )

    def _ask(self) -> None:
        app, listing = self._session.app, self._place.listing(self._search)
        least, unsure = texts.least_share(self.number.value()), self.unsure.isChecked()
        self._session.lists.ask(
            self,
            lambda: app.read(
                queries.threshold_preview, app.registry, listing, least, unsure=unsure
            ),
            self._show,
            key="preview",
        )

    def _show(self, preview: queries.ThresholdPreview) -> None:
        lower = self.number.value() - _STEP
        if not (self._begun or preview.per_genre) and lower >= 0:
            self.slider.setValue(lower)
            return
        self._begun = True
        self._preview = preview
        blocker = QSignalBlocker(self.table)
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
            item.setData(0, _GENRE, genre.genre)
            left = genre.genre in self._left
            item.setCheckState(0, Qt.CheckState.Unchecked if left else Qt.CheckState.Checked)
            lists.align_numbers(item, 1, 2, 3)
            self.table.addTopLevelItem(item)
        del blocker
        self._sum_up()

    def _ticked(self) -> list[GuessCount]:
        """What is to be accepted, by genre."""
        return [genre for genre in self._preview.per_genre if genre.genre not in self._left]

    def _sum_up(self, changed: QTreeWidgetItem | None = None) -> None:
        if changed is not None:
            ticked = changed.checkState(0) is Qt.CheckState.Checked
            (self._left.discard if ticked else self._left.add)(changed.data(0, _GENRE))
        chosen = self._ticked()
        tracks = sum(genre.tracks for genre in chosen)
        replacing = sum(genre.replacing for genre in chosen)
        self._ok.setEnabled(tracks > 0)
        many = self.tr("&Accept %n track(s)", "", tracks)
        self._ok.setText(many if tracks else self.tr("&Accept"))
        if not tracks:
            self.summary.setText(self.tr("No suggestion is that certain."))
            return
        likely = sum(genre.expected_right for genre in chosen)
        text = TEXTS.likely(tracks, likely, sum(genre.unsure for genre in chosen))
        if replacing:
            other = self.tr("%n of them have another genre now.", "", replacing)
            text = texts.sentences((text, other))
        self.summary.setText(text)
