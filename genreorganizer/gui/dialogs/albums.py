# SPDX-License-Identifier: GPL-3.0-or-later
"""Albums with their agreement: one decision for all tracks of an album."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QDialogButtonBox,
    QTreeView,
    QWidget,
)

from genreorganizer.gui import bulk, icons, texts
from genreorganizer.gui.dialogs.base import Dialog
from genreorganizer.gui.models.album_table import AGREEMENT, AlbumTableModel
from genreorganizer.gui.widgets.labels import plain_label

if TYPE_CHECKING:
    from genreorganizer.db.albums import Album
    from genreorganizer.domain.changes import Changes
    from genreorganizer.gui.desk import Desk
    from genreorganizer.gui.places import Place

_WIDTHS = (26, 22, 7, 7)


class AlbumsDialog(Dialog):
    """The albums of a list; the window stays usable beside it, so that one can listen.

    Attributes:
        tracks_wanted: Carries the `Album` whose tracks are to be shown.
    """

    tracks_wanted = Signal(object)

    def __init__(
        self, desk: Desk, place: Place, search: str, parent: QWidget | None = None
    ) -> None:
        super().__init__("", parent)
        self.setModal(False)
        self.setWindowTitle(self.tr("Albums in “{place}”").format(place=texts.plain(place.title)))
        self._desk, self._place, self._search = desk, place, search
        self._all: list[Album] = []
        self.model = AlbumTableModel(self)
        self.table = QTreeView(self)
        self.table.setObjectName("boxed")
        self.table.setAccessibleName(self.tr("Albums"))
        self.table.setModel(self.model)
        self.table.setRootIsDecorated(False)
        self.table.setItemsExpandable(False)
        self.table.setUniformRowHeights(True)
        self.table.setAllColumnsShowFocus(True)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.table.setSortingEnabled(True)
        self.table.header().setSortIndicator(AGREEMENT, Qt.SortOrder.DescendingOrder)
        unit = self.fontMetrics().horizontalAdvance("n")
        for column, width in enumerate(_WIDTHS):
            self.table.header().resizeSection(column, width * unit)
        self.table.doubleClicked.connect(self._show_tracks)
        self.table.selectionModel().selectionChanged.connect(self._check)
        self.only_open = QCheckBox(self.tr("Only albums with &open tracks"), self)
        self.only_open.setChecked(True)
        self.only_open.toggled.connect(self._fill)
        self.summary = plain_label(self.tr("Looking for albums …"), self, muted=True)
        self.body.addWidget(self.only_open)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self.summary)
        role = QDialogButtonBox.ButtonRole.ActionRole
        self.show_tracks = self.buttons.addButton(self.tr("&Show tracks"), role)
        self.show_tracks.setIcon(icons.icon("note"))
        self.take = self.buttons.addButton(self.tr("&Accept"), role)
        self.take.setIcon(icons.icon("track-accepted"))
        self.add_close().setDefault(False)
        for button in (self.show_tracks, self.take):
            button.setAutoDefault(False)
        self.show_tracks.clicked.connect(self._show_tracks)
        self.take.clicked.connect(self._accept_albums)
        self.resize(760, 560)
        desk.events.changed.connect(self._on_changed)
        self._load()
        self._check()

    def chosen(self) -> list[Album]:
        """The selected albums."""
        rows = self.table.selectionModel().selectedRows()
        return [self.model.album_at(index.row()) for index in rows]

    def _load(self) -> None:
        app, place, search = self._desk.app, self._place, self._search
        self._desk.extras.ask(
            self, lambda: bulk.albums(app, place, search), self._show, key="albums"
        )

    def _on_changed(self, changes: Changes) -> None:
        if changes.tracks or changes.all_tracks:
            self._load()

    def _show(self, albums: list[Album]) -> None:
        self._all = albums
        self._fill()

    def _fill(self, *_: object) -> None:
        chosen = [album.track_ids[0] for album in self.chosen()]
        here = self.table.currentIndex().row()
        shown = [album for album in self._all if album.open_ids or not self.only_open.isChecked()]
        self.model.show_albums(shown)
        rows = [row for row in map(self.model.row_of, chosen) if row is not None]
        if not rows and shown:
            rows = [min(max(here, 0), len(shown) - 1)]
        flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        for row in rows:
            self.table.selectionModel().select(self.model.index(row, 0), flags)
        if rows:
            self.table.selectionModel().setCurrentIndex(
                self.model.index(rows[0], 0), QItemSelectionModel.SelectionFlag.NoUpdate
            )
        left = sum(len(album.open_ids) for album in shown)
        text = self.tr("{albums} albums, {tracks} open tracks. Tracks with a decision keep it.")
        self.summary.setText(
            text.format(albums=texts.number(len(shown)), tracks=texts.number(left))
        )
        self._check()

    def _check(self, *_: object) -> None:
        albums = self.chosen()
        open_tracks = sum(len(album.open_ids) for album in albums if album.genre)
        self.show_tracks.setEnabled(len(albums) == 1)
        self.take.setEnabled(open_tracks > 0)
        if len(albums) == 1 and albums[0].genre:
            text = self.tr("&Accept {genre} for %n track(s)", "", open_tracks)
            genre = texts.plain(albums[0].genre).replace("&", "&&")
            self.take.setText(text.format(genre=genre))
        else:
            self.take.setText(self.tr("&Accept for %n track(s)", "", open_tracks))

    def _accept_albums(self) -> None:
        albums = [album for album in self.chosen() if album.genre and album.open_ids]
        if albums:
            self._desk.perform(bulk.accept_albums(albums=albums))

    def _show_tracks(self, _index: QModelIndex | bool = False) -> None:
        albums = self.chosen()
        if len(albums) == 1:
            self.tracks_wanted.emit(albums[0])
