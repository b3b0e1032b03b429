# SPDX-License-Identifier: GPL-3.0-or-later
"""Making, renaming and exporting playlists."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, QTimer, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QWidget,
)

from genreorganizer.domain import rules
from genreorganizer.errors import QueryError
from genreorganizer.gui import reading
from genreorganizer.gui.dialogs.base import Dialog
from genreorganizer.gui.models.columns import COLUMNS
from genreorganizer.gui.places import Place
from genreorganizer.gui.widgets.labels import plain_label
from genreorganizer.gui.widgets.query_edit import QueryEdit

if TYPE_CHECKING:
    from collections.abc import Sequence

    from genreorganizer.gui.desk import Desk


class NameDialog(Dialog):
    """Asks for a playlist's name.

    Attributes:
        named: Carries the name.
    """

    named = Signal(str)

    def __init__(
        self, title: str, note: str, name: str, button: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(title, parent)
        self.edit = QLineEdit(name, self)
        self.edit.selectAll()
        label = plain_label(self.tr("&Name:"), self)
        label.setBuddy(self.edit)
        if note:
            self.body.addWidget(plain_label(note, self, muted=True))
        self.body.addWidget(label)
        self.body.addWidget(self.edit)
        self._ok = self.add_choice(button)
        self.edit.textChanged.connect(self._check)
        self.setMinimumWidth(360)
        self._check()
        self.edit.setFocus()

    def accept(self) -> None:
        """See Qt."""
        if self.edit.text().strip():
            super().accept()
            self.named.emit(self.edit.text().strip())

    def _check(self) -> None:
        self._ok.setEnabled(bool(self.edit.text().strip()))


class SmartPlaylistDialog(Dialog):
    """Asks for a rule, with a live count of what matches.

    Attributes:
        made: Carries name, query, sort order and limit (None for no limit).
    """

    made = Signal(str, str, str, object)

    def __init__(
        self,
        desk: Desk,
        genres: Sequence[str],
        query: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent)
        self.setWindowTitle(self.tr("New smart playlist"))
        self._desk = desk
        self.name = QLineEdit(self)
        self.name.setAccessibleName(self.tr("Name"))
        self.query = QueryEdit(self)
        self.query.set_genres(genres)
        self.query.setAccessibleName(self.tr("Rule"))
        self.query.setPlaceholderText("p(jazz)>=0.6 NOT p(blues)>=0.3")
        self.sort = QComboBox(self)
        for column in COLUMNS:
            self.sort.addItem(column.title, column.sort_key)
            if column.key == "artist":
                self.sort.setCurrentIndex(self.sort.count() - 1)
        self.down = QCheckBox(self.tr("&descending"), self)
        self.limited = QCheckBox(self.tr("At &most"), self)
        self.limit = QSpinBox(self)
        self.limit.setRange(1, 100_000)
        self.limit.setValue(100)
        self.limit.setSuffix(" " + self.tr("tracks"))
        self.limit.setEnabled(False)
        self.limit.setAccessibleName(self.tr("Limit"))
        self.limited.toggled.connect(self.limit.setEnabled)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("&Name:"), self.name)
        form.addRow(self.tr("&Rule:"), self.query)
        order_label = plain_label(self.tr("&Order:"), self)
        order_label.setBuddy(self.sort)
        order = QHBoxLayout()
        order.addWidget(self.sort, 1)
        order.addWidget(self.down)
        form.addRow(order_label, order)
        most = QHBoxLayout()
        most.addWidget(self.limited)
        most.addWidget(self.limit)
        most.addStretch(1)
        form.addRow("", most)
        self.body.addWidget(
            plain_label(
                self.tr("A smart playlist always holds the tracks that match its rule."),
                self,
                muted=True,
            )
        )
        self.body.addLayout(form)
        self.found = plain_label("", self)
        self.body.addWidget(self.found)
        self.body.addWidget(
            plain_label(
                self.tr(
                    "Examples:  genre:jazz year<1970  ·  p(metal)>=0.5 duration>=5:00  ·  "
                    "suggested:reggae confidence>0.8"
                ),
                self,
                muted=True,
            )
        )
        self._ok = self.add_choice(self.tr("&Create"))
        self.name.textChanged.connect(self._check)
        self.query.query_changed.connect(self._check)
        self.setMinimumWidth(540)
        self.query.setText(query)
        self._check()
        self.name.setFocus()
        QTimer.singleShot(0, self, self._check)

    def accept(self) -> None:
        """See Qt."""
        if not self._ok.isEnabled():
            return
        super().accept()
        sort = ("-" if self.down.isChecked() else "") + str(self.sort.currentData())
        limit = self.limit.value() if self.limited.isChecked() else None
        self.made.emit(self.name.text().strip(), self.query.text().strip(), sort, limit)

    def _check(self) -> None:
        text = self.query.text().strip()
        try:
            rules.parse(text)
        except QueryError as error:
            self._ok.setEnabled(False)
            self.query.mark_wrong(True)
            self.found.setText(str(error))
            return
        self.query.mark_wrong(False)
        self._ok.setEnabled(bool(text and self.name.text().strip()))
        if not text:
            self.found.setText(self.tr("Type a rule to see how many tracks match."))
            return
        app = self._desk.app
        place = Place(key="rule", title="", icon="")
        self._desk.lists.ask(
            self,
            lambda: len(reading.track_ids(app, place, text, "")),
            self._show_count,
            key="count",
        )

    def _show_count(self, count: int) -> None:
        self.found.setText(self.tr("%n track(s) match now.", "", count))


class ExportPlaylistDialog(Dialog):
    """Asks where to and with which paths a playlist is saved.

    Attributes:
        chosen: Carries the file and whether its paths are absolute.
    """

    chosen = Signal(object, bool)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setWindowTitle(self.tr("Export playlist"))
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.MusicLocation)
        safe = "".join("_" if char in '/\\:*?"<>|' else char for char in name).strip(". ")
        self.file = QLineEdit(str(Path(folder) / f"{safe or 'playlist'}.m3u8"), self)
        self.file.setAccessibleName(self.tr("File"))
        browse = QPushButton(self.tr("&Browse …"), self)
        browse.setAutoDefault(False)
        browse.clicked.connect(self._browse)
        self.kind = QComboBox(self)
        self.kind.addItem(self.tr("M3U8 – understood by nearly every player"), ".m3u8")
        self.kind.addItem(self.tr("XSPF – XML with titles"), ".xspf")
        self.kind.currentIndexChanged.connect(self._on_kind)
        self.absolute = QCheckBox(self.tr("&Absolute paths (the playlist may then be moved)"), self)
        file_label = plain_label(self.tr("F&ile:"), self)
        file_label.setBuddy(self.file)
        line = QHBoxLayout()
        line.addWidget(self.file, 1)
        line.addWidget(browse)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("&Format:"), self.kind)
        form.addRow(file_label, line)
        form.addRow("", self.absolute)
        self.body.addLayout(form)
        self.add_choice(self.tr("&Export"))
        self.setMinimumWidth(520)

    def accept(self) -> None:
        """See Qt."""
        if self.file.text().strip():
            super().accept()
            self.chosen.emit(Path(self.file.text().strip()), self.absolute.isChecked())

    def _on_kind(self) -> None:
        self.file.setText(str(Path(self.file.text()).with_suffix(self.kind.currentData())))

    def _browse(self) -> None:
        file, _filter = QFileDialog.getSaveFileName(
            self, self.tr("Export playlist"), self.file.text(), "M3U8 (*.m3u8);;XSPF (*.xspf)"
        )
        if file:
            self.file.setText(file)
            number = self.kind.findData(Path(file).suffix.lower())
            if number >= 0:
                self.kind.setCurrentIndex(number)
