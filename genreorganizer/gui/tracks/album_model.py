# SPDX-License-Identifier: GPL-3.0-or-later
"""The tree of albums: each with its agreement, its tracks below it."""

from __future__ import annotations

import os
from dataclasses import dataclass
from operator import attrgetter
from typing import TYPE_CHECKING, Annotated, Any, TypeAlias

from PySide6.QtCore import (
    QAbstractItemModel,
    QCoreApplication,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
)

from genreorganizer.domain.files import is_below
from genreorganizer.domain.review import TrackState
from genreorganizer.gui.style import icons
from genreorganizer.gui.tracks.columns import RIGHT_ALIGNED, genre_text, is_unsure
from genreorganizer.gui.tracks.track_model import (
    MIME_TRACKS,
    is_absent,
    pack_ids,
    paint_again,
    unavailable,
)
from genreorganizer.gui.wording import texts
from genreorganizer.override import override

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from genreorganizer.db.albums import Album
    from genreorganizer.domain.track import TrackRow

AnyIndex = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()
_NO_ALBUM = 0
"""The internal id of an album's index; that of a track is its album's position, from 1."""
_KEPT = 64
_USUAL_TRACKS = 20


def _translated(source: str) -> str:
    return QCoreApplication.translate("AlbumTree", source)


def agreement(album: Album) -> str:
    """How far an album's tracks agree, such as "4 of 9 sure, all say Jazz"; of one track its genre.

    Only suggestions count: of the others the program does not know.
    """
    if album.loose:
        return ""
    if not album.analyzed:
        return QCoreApplication.translate("AlbumTree", "not analyzed")
    if album.genre is None:
        return QCoreApplication.translate("AlbumTree", "not sure")
    if len(album.track_ids) == 1:
        return texts.plain(album.genre)
    if album.sure == len(album.track_ids):
        text = QCoreApplication.translate("AlbumTree", "{votes} of {tracks} sound like {genre}")
    elif album.votes == album.sure:
        text = QCoreApplication.translate("AlbumTree", "{sure} of {tracks} sure, all {genre}")
    else:
        text = QCoreApplication.translate(
            "AlbumTree", "{sure} of {tracks} sure, {votes} of them {genre}"
        )
    return text.format(
        votes=texts.number(album.votes),
        sure=texts.number(album.sure),
        tracks=texts.number(len(album.track_ids)),
        genre=texts.plain(album.genre),
    )


def title(album: Album) -> str:
    """What an album is called."""
    return texts.plain(album.title) or QCoreApplication.translate("AlbumTree", "(no album)")


def artist(album: Album) -> str:
    """Whose album it is; of tracks without one the folder that they are in."""
    if album.loose and not album.artist:
        return texts.file_name(os.path.dirname(album.path))
    return texts.plain(album.artist) or various()


def various() -> str:
    """The artist of a compilation."""
    return QCoreApplication.translate("AlbumTree", "Various artists")


def _genres(album: Album) -> str:
    if album.genres is None:
        return QCoreApplication.translate("AlbumTree", "(different)")
    return texts.genres_text(album.genres)


def is_gone(album: Album, folders: Iterable[bytes]) -> bool:
    """Whether none of an album's files is there now; none is in folders that are not."""
    missing = album.missing == len(album.track_ids)
    return missing or any(is_below(album.path, folder) for folder in folders)


def _open(album: Album) -> str:
    if album.missing == len(album.track_ids):
        return texts.state_text(TrackState.MISSING)
    if not album.open_ids:
        return QCoreApplication.translate("AlbumTree", "decided")
    return _to_decide(len(album.open_ids))


def _to_decide(tracks: int) -> str:
    text = QCoreApplication.translate("AlbumTree", "{count} to decide")
    return text.format(count=texts.number(tracks))


def state_words() -> tuple[str, ...]:
    """What the column of the state may show of a track, or of an album of usual length."""
    return (*map(texts.state_text, TrackState), _to_decide(_USUAL_TRACKS))


def _guess(row: TrackRow) -> str:
    if is_unsure(row):
        text = QCoreApplication.translate("AlbumTree", "not sure ({genre} {share})")
        return text.format(genre=texts.plain(row.suggested), share=texts.confidence(row.confidence))
    return " ".join(
        part for part in (texts.plain(row.suggested), texts.confidence(row.confidence)) if part
    )


def _numbered(row: TrackRow) -> str:
    number = "" if row.tag.track_number is None else f"{row.tag.track_number}. "
    return f"{number}{texts.title(row)}"


@dataclass(frozen=True, slots=True)
class AlbumColumn:
    """One column.

    Attributes:
        name: Stable name, for saved layouts.
        source: Untranslated title.
        width: Initial width in average characters.
        album: What an album shows.
        key: What albums are sorted by.
        track: What a track of an album shows.
        align_right: For numbers.
        descends: A first click on the header puts the largest first.
    """

    name: str
    source: Annotated[str, "AlbumTree"]
    width: int
    album: Callable[[Album], str]
    key: Callable[[Album], Any]
    track: Callable[[TrackRow], str]
    align_right: bool = False
    descends: bool = False


COLUMNS: tuple[AlbumColumn, ...] = (
    AlbumColumn("album", "Album", 27, title, lambda album: album.title_key, _numbered),
    AlbumColumn(
        "artist",
        "Artist",
        17,
        artist,
        lambda album: (album.artist_key, album.title_key),
        lambda row: texts.plain(row.tag.artist),
    ),
    AlbumColumn(
        "agreement",
        "Sounds like",
        22,
        agreement,
        lambda album: (album.agreement, album.votes, album.confidence),
        _guess,
        descends=True,
    ),
    AlbumColumn(
        "genre",
        "Genre",
        14,
        _genres,
        lambda album: (album.genres is None, album.genres or ()),
        genre_text,
    ),
    AlbumColumn(
        "state",
        "State",
        12,
        _open,
        lambda album: len(album.open_ids),
        lambda row: texts.state_text(row.state),
        descends=True,
    ),
    AlbumColumn(
        "tracks",
        "Tracks",
        8,
        lambda album: texts.number(len(album.track_ids)),
        lambda album: len(album.track_ids),
        lambda row: "",
        align_right=True,
        descends=True,
    ),
    AlbumColumn(
        "duration",
        "Length",
        9,
        lambda album: texts.duration(album.duration_s),
        lambda album: album.duration_s,
        lambda row: texts.duration(row.audio.duration_s),
        align_right=True,
        descends=True,
    ),
    AlbumColumn(
        "year",
        "Year",
        7,
        lambda album: str(album.year or ""),
        lambda album: (album.year is None, album.year or 0),
        lambda row: str(row.tag.year or ""),
        align_right=True,
    ),
)
NAMES: tuple[str, ...] = tuple(column.name for column in COLUMNS)
AGREEMENT = NAMES.index("agreement")
STATE = NAMES.index("state")
LEAST = tuple(map(NAMES.index, ("year", "duration", "tracks")))
"""Columns that make way, in their order, where there is no room for all."""
FITTED = 4
"""The first columns, which share the room there is."""


Sorting: TypeAlias = tuple[int, Qt.SortOrder]
"""A column's number, and which way."""


def in_order(albums: Iterable[Album], sorting: Sorting) -> list[Album]:
    """Albums sorted by a column; those that are equal stay as they are."""
    column, order = sorting
    down = order is Qt.SortOrder.DescendingOrder
    return sorted(albums, key=COLUMNS[column].key, reverse=down)


class AlbumTreeModel(QAbstractItemModel):
    """Albums as values, sorted in memory: a library has a tenth as many as tracks.

    Qt's own flags say nothing of dragging, but the view asks twice for those of each album.

    Args:
        fetch: Rows for ids, in their order; ids that are gone are left out.
        parent: The owner.

    Attributes:
        column: What is sorted by.
        order: Which way.
        row_height: Of each line, in device-independent pixels.
    """

    def __init__(
        self, fetch: Callable[[Sequence[int]], list[TrackRow]], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._fetch = fetch
        self._absent: tuple[bytes, ...] = ()
        self._albums: list[Album] = []
        self._rows: dict[int, dict[int, TrackRow]] = {}
        self.row_height = 0
        self.column, self.order = AGREEMENT, Qt.SortOrder.DescendingOrder

    @property
    def albums(self) -> Sequence[Album]:
        """The albums in the order shown."""
        return self._albums

    @property
    def sorting(self) -> Sorting:
        """What albums are sorted by, and which way."""
        return self.column, self.order

    def show_albums(self, albums: Iterable[Album], sorting: Sorting | None = None) -> None:
        """Show other albums, in the order chosen.

        Args:
            albums: The albums.
            sorting: What they are sorted by already.
        """
        self.beginResetModel()
        self._albums = list(albums) if sorting == self.sorting else in_order(albums, self.sorting)
        self._rows.clear()
        self.endResetModel()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort the albums, equal ones by artist and title, as when they are read again.

        Their tracks stay in the order of the album.
        """
        self.beginResetModel()
        self.column, self.order = column, order
        self._rows.clear()
        by_title = sorted(self._albums, key=attrgetter("title_key"))
        self._albums = in_order(sorted(by_title, key=attrgetter("artist_key")), self.sorting)
        self.endResetModel()

    def refresh(self, track_ids: frozenset[int] | None) -> None:
        """Fetch rows of tracks again when they are next shown; None for all."""
        for position, rows in list(self._rows.items()):
            if track_ids is None or not track_ids.isdisjoint(rows):
                del self._rows[position]
                above = self.index(position, 0)
                last = len(self._albums[position].track_ids) - 1
                self.dataChanged.emit(
                    self.index(0, 0, above), self.index(last, len(COLUMNS) - 1, above)
                )

    def set_absent(self, folders: tuple[bytes, ...]) -> None:
        """Say which folders of the library are not there now."""
        if folders != self._absent:
            self._absent = folders
            paint_again(self)

    def is_absent(self, index: AnyIndex) -> bool:
        """Whether a track's file is not there now; of an album whether none of its files is."""
        if self.track_of(index) is None:
            return is_gone(self._albums[index.row()], self._absent)
        row = self.row_at(index)
        return row is not None and is_absent(row, self._absent)

    def album_of(self, index: AnyIndex) -> Album | None:
        """The album of an index, be it the album's or that of one of its tracks."""
        if not index.isValid():
            return None
        inside = index.internalId()
        return self._albums[index.row() if inside == _NO_ALBUM else inside - 1]

    def track_of(self, index: AnyIndex) -> int | None:
        """The track of an index; None for an album."""
        if not index.isValid() or index.internalId() == _NO_ALBUM:
            return None
        return self._albums[index.internalId() - 1].track_ids[index.row()]

    def track_ids(self, index: AnyIndex) -> tuple[int, ...]:
        """The track of an index; all those of an album."""
        track, album = self.track_of(index), self.album_of(index)
        if track is not None:
            return (track,)
        return () if album is None else album.track_ids

    def row_at(self, index: AnyIndex) -> TrackRow | None:
        """The track of an index, an album's first; None where it is gone from the library."""
        if not index.isValid():
            return None
        inside = index.internalId()
        position, number = (index.row(), 0) if inside == _NO_ALBUM else (inside - 1, index.row())
        return self._row(position, number)

    def find(self, track_id: int) -> QModelIndex:
        """The index of a track, below its album; invalid where no album has it."""
        for position, album in enumerate(self._albums):
            if track_id in album.track_ids:
                return self.index(album.track_ids.index(track_id), 0, self.index(position, 0))
        return QModelIndex()

    def _row(self, position: int, number: int) -> TrackRow | None:
        ids = self._albums[position].track_ids
        rows = self._rows.get(position)
        if rows is None:
            rows = {row.id: row for row in self._fetch(ids)}
            if len(self._rows) >= _KEPT:
                del self._rows[next(iter(self._rows))]
            self._rows[position] = rows
        return rows.get(ids[number])

    @override
    def index(self, row: int, column: int, parent: AnyIndex = _NO_INDEX) -> QModelIndex:
        inside = parent.row() + 1 if parent.isValid() else _NO_ALBUM
        # A view asks for each album when it lays them out.
        rows = self.rowCount(parent) if inside else len(self._albums)
        if not (0 <= column < len(COLUMNS) and 0 <= row < rows):
            return QModelIndex()
        return self.createIndex(row, column, inside)

    @override
    def parent(self, index: AnyIndex = _NO_INDEX) -> Any:
        if not index.isValid() or index.internalId() == _NO_ALBUM:
            return QModelIndex()
        return self.createIndex(index.internalId() - 1, 0, _NO_ALBUM)

    @override
    def rowCount(self, parent: AnyIndex = _NO_INDEX) -> int:
        if not parent.isValid():
            return len(self._albums)
        if parent.column() > 0 or parent.internalId() != _NO_ALBUM:
            return 0
        return len(self._albums[parent.row()].track_ids)

    @override
    def hasChildren(self, parent: AnyIndex = _NO_INDEX) -> bool:
        return parent.internalId() == _NO_ALBUM and parent.column() <= 0

    @override
    def columnCount(self, parent: AnyIndex = _NO_INDEX) -> int:
        return len(COLUMNS)

    @override
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(COLUMNS):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return _translated(COLUMNS[section].source)
        if role == Qt.ItemDataRole.TextAlignmentRole and COLUMNS[section].align_right:
            return RIGHT_ALIGNED
        return None

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        column = COLUMNS[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return RIGHT_ALIGNED if column.align_right else None
        if role == Qt.ItemDataRole.DecorationRole:
            icon = self.icon(index) if index.column() == 0 else None
            return icons.icon(*icon) if icon else None
        if role == Qt.ItemDataRole.SizeHintRole:
            return QSize(0, self.row_height) if index.column() == 0 else None
        if role not in _TEXT_ROLES:
            return None
        text = self.text(index, column)
        tells_more = role != Qt.ItemDataRole.DisplayRole
        if tells_more and index.column() == 0 and self.is_absent(index):
            text = unavailable(text)
        if role == Qt.ItemDataRole.ToolTipRole:
            # Qt takes a tip that looks like HTML for HTML.
            return texts.tooltip(text)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{_translated(column.source)}: {text}"
        return text

    def text(self, index: AnyIndex, column: AlbumColumn) -> str:
        """What a line shows in a column."""
        if index.internalId() == _NO_ALBUM:
            return column.album(self._albums[index.row()])
        row = self.row_at(index)
        return "" if row is None else column.track(row)

    def icon(self, index: AnyIndex) -> tuple[str, str] | None:
        """Name and colour of a line's icon; None where the track is gone."""
        if index.internalId() == _NO_ALBUM:
            return "album", "muted"
        row = self.row_at(index)
        return None if row is None else (texts.state_icon(row.state), texts.state_color(row.state))

    @override
    def mimeTypes(self) -> list[str]:
        return [MIME_TRACKS]

    @override
    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        data.setData(MIME_TRACKS, pack_ids(self.tracks_of(indexes)))
        return data

    def tracks_of(self, indexes: Iterable[QModelIndex]) -> list[int]:
        """The tracks of indexes, all of an album where it is the album's; each once."""
        found: dict[int, None] = {}
        for index in indexes:
            track_id, album = self.track_of(index), self.album_of(index)
            if track_id is not None:
                found[track_id] = None
            elif album is not None:
                found.update(dict.fromkeys(album.track_ids))
        return list(found)


_TEXT_ROLES = frozenset(
    {
        int(Qt.ItemDataRole.DisplayRole),
        int(Qt.ItemDataRole.ToolTipRole),
        int(Qt.ItemDataRole.AccessibleTextRole),
    }
)
