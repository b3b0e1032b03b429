# SPDX-License-Identifier: GPL-3.0-or-later
"""The table of albums with their agreement."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)

from genreorganizer.gui import texts
from genreorganizer.gui.texts import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QObject

    from genreorganizer.db.albums import Album

AnyIndex = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


def agreement(album: Album) -> str:
    """How far an album's tracks agree, such as "9 of 12 say Jazz"."""
    if album.genre is None:
        return QCoreApplication.translate("AlbumTable", "not analyzed")
    text = QCoreApplication.translate("AlbumTable", "{votes} of {tracks} say {genre}")
    return text.format(
        votes=texts.number(album.votes),
        tracks=texts.number(len(album.track_ids)),
        genre=texts.plain(album.genre),
    )


@dataclass(frozen=True, slots=True)
class _Column:
    source: str
    text: Callable[[Album], str]
    key: Callable[[Album], Any]
    right: bool = False


COLUMNS: tuple[_Column, ...] = (
    _Column(
        QT_TRANSLATE_NOOP("AlbumTable", "Album"),
        lambda album: texts.plain(album.title),
        lambda album: album.title_key,
    ),
    _Column(
        QT_TRANSLATE_NOOP("AlbumTable", "Artist"),
        lambda album: (
            texts.plain(album.artist) or QCoreApplication.translate("AlbumTable", "‹various›")
        ),
        lambda album: (album.artist_key, album.title_key),
    ),
    _Column(
        QT_TRANSLATE_NOOP("AlbumTable", "Year"),
        lambda album: str(album.year or ""),
        lambda album: (album.year is None, album.year or 0),
        right=True,
    ),
    _Column(
        QT_TRANSLATE_NOOP("AlbumTable", "Open"),
        lambda album: texts.number(len(album.open_ids)),
        lambda album: len(album.open_ids),
        right=True,
    ),
    _Column(
        QT_TRANSLATE_NOOP("AlbumTable", "Agreement"),
        agreement,
        lambda album: (album.agreement, album.votes, album.confidence),
    ),
)
AGREEMENT = len(COLUMNS) - 1


class AlbumTableModel(QAbstractTableModel):
    """Albums as values, sorted in memory: a library has a tenth as many as tracks."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._albums: list[Album] = []
        self._column = AGREEMENT
        self._order = Qt.SortOrder.DescendingOrder

    def show_albums(self, albums: Sequence[Album]) -> None:
        """Show other albums, in the order chosen."""
        self.beginResetModel()
        self._albums = list(albums)
        self._sort()
        self.endResetModel()

    def album_at(self, row: int) -> Album:
        """The album of a line."""
        return self._albums[row]

    def row_of(self, first_track: int) -> int | None:
        """The line of the album that begins with a track."""
        for row, album in enumerate(self._albums):
            if album.track_ids[0] == first_track:
                return row
        return None

    def rowCount(self, parent: AnyIndex = _NO_INDEX) -> int:
        """See Qt."""
        return 0 if parent.isValid() else len(self._albums)

    def columnCount(self, parent: AnyIndex = _NO_INDEX) -> int:
        """See Qt."""
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """See Qt."""
        horizontal = orientation is Qt.Orientation.Horizontal
        if horizontal and role == Qt.ItemDataRole.DisplayRole and 0 <= section < len(COLUMNS):
            return QCoreApplication.translate("AlbumTable", COLUMNS[section].source)
        return None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """See Qt."""
        if not index.isValid():
            return None
        column, album = COLUMNS[index.column()], self._albums[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.text(album)
        if role == Qt.ItemDataRole.ToolTipRole:
            return column.text(album).replace("<", "‹").replace(">", "›")
        if role == Qt.ItemDataRole.TextAlignmentRole and column.right:
            return _RIGHT
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """See Qt."""
        if not 0 <= column < len(COLUMNS):
            return
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        chosen = [self._albums[index.row()] for index in before]
        self._column, self._order = column, order
        self._sort()
        rows = {id(album): row for row, album in enumerate(self._albums)}
        after = [
            self.index(rows[id(album)], index.column())
            for index, album in zip(before, chosen, strict=True)
        ]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _sort(self) -> None:
        down = self._order is Qt.SortOrder.DescendingOrder
        self._albums.sort(key=COLUMNS[self._column].key, reverse=down)
