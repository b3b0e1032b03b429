# SPDX-License-Identifier: GPL-3.0-or-later
"""The albums of a list as a grid of covers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QSize,
    QStringListModel,
    Qt,
    Signal,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from genreorganizer.gui.tracks.album_card import AlbumCards, card_height, card_width
from genreorganizer.gui.tracks.album_model import agreement, artist, title
from genreorganizer.gui.tracks.dragging import drag_selection
from genreorganizer.gui.tracks.list_view import keep_in_sight, set_up
from genreorganizer.gui.tracks.track_model import MIME_TRACKS, pack_ids
from genreorganizer.gui.wording import texts
from genreorganizer.override import override

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QObject
    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from genreorganizer.db.albums import Album
    from genreorganizer.domain.track import TrackRow
    from genreorganizer.gui.covers.covers import Covers
    from genreorganizer.gui.tracks.album_model import Sorting
    from genreorganizer.gui.tracks.now_playing import NowPlaying

AnyIndex = QModelIndex | QPersistentModelIndex
ALBUM_ROLE = int(Qt.ItemDataRole.UserRole)
_FLAGS = (
    Qt.ItemFlag.ItemIsEnabled
    | Qt.ItemFlag.ItemIsSelectable
    | Qt.ItemFlag.ItemIsDragEnabled
    | Qt.ItemFlag.ItemNeverHasChildren
)


class AlbumGridModel(QStringListModel):
    """Albums in the order given.

    The rows themselves are a list of Qt's: a view asks for their number again for each of them,
    and answered in Python that takes a quarter of a second for 100,000 albums.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._albums: list[Album] = []

    @property
    def albums(self) -> list[Album]:
        """The albums in the order shown."""
        return self._albums

    def show_albums(self, albums: list[Album]) -> None:
        """Show other albums."""
        self._albums = albums
        self.setStringList([""] * len(albums))

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        album = self._albums[index.row()]
        if role == ALBUM_ROLE:
            return album
        if role == Qt.ItemDataRole.DisplayRole:
            return title(album)
        words = (title(album), artist(album), str(album.year or ""), agreement(album))
        parts = [word for word in words if word]
        if role == Qt.ItemDataRole.ToolTipRole:
            return texts.tooltip("\n".join(parts))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return texts.listed(parts)
        return None

    @override
    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        # Albums are not edited here, nor is anything dropped on them.
        return _FLAGS if index.isValid() else Qt.ItemFlag.NoItemFlags

    @override
    def mimeTypes(self) -> list[str]:
        return [MIME_TRACKS]

    @override
    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        rows = sorted({index.row() for index in indexes})
        data.setData(
            MIME_TRACKS, pack_ids(number for row in rows for number in self._albums[row].track_ids)
        )
        return data


class AlbumGrid(QListView):
    """The grid; letters are left to the review keys, the arrow keys go from album to album.

    Attributes:
        choice_changed: The selection or the current album changed.
        activated_row: Carries the `TrackRow` with which a double-clicked album begins.
        accept_wanted: Enter was pressed.
        context_menu_requested: Carries the global position.
    """

    choice_changed = Signal()
    activated_row = Signal(object)
    accept_wanted = Signal()
    context_menu_requested = Signal(QPoint)

    def __init__(
        self,
        fetch: Callable[[Sequence[int]], list[TrackRow]],
        covers: Covers | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._fetch = fetch
        self._emitting = True
        self._row: TrackRow | None = None
        self.grid = AlbumGridModel(self)
        self.setObjectName("grid")
        self.setAccessibleName(self.tr("Albums"))
        self.setModel(self.grid)
        self._cards = AlbumCards(covers, self)
        self.setItemDelegate(self._cards)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        set_up(self, self.context_menu_requested)
        self.doubleClicked.connect(self._on_double_click)
        selection = self.selectionModel()
        selection.selectionChanged.connect(self._on_choice)
        selection.currentChanged.connect(self._on_choice)
        if covers is not None:
            covers.arrived.connect(self._on_cover)
            covers.forgotten.connect(self.viewport().update)

    def set_now_playing(self, now: NowPlaying) -> None:
        """Mark the album that the player has."""
        self._cards.now = now
        self.viewport().update()

    def set_absent(self, folders: tuple[bytes, ...]) -> None:
        """Say which folders of the library are not there now."""
        self._cards.absent = folders
        self.viewport().update()

    def set_compact(self, compact: bool) -> None:
        """Covers are as large in either case."""
        self._lay_out()

    def show_albums(
        self, albums: list[Album], wanted: int | None = None, sorting: Sorting | None = None
    ) -> None:
        """Show other albums; the selection stays on its albums.

        Args:
            albums: The albums.
            wanted: The track whose album to go to; by default the album that was current.
            sorting: What they are sorted by; covers stand in any order.
        """
        if albums != self.grid.albums:
            chosen = {album.track_ids[0] for album in self.selected_albums()}
            here = self.currentIndex().row()
            current = self._first_track(self.currentIndex())
            top = self.verticalScrollBar().value()
            self._emitting = False
            self.grid.show_albums(albums)
            self._select(chosen, current, here)
            self.verticalScrollBar().setValue(top)
            self._emitting = True
            self._on_choice()
        if wanted is not None:
            self.go_to(wanted)

    def _select(self, chosen: set[int], current: int | None, here: int) -> None:
        selection = QItemSelection()
        row = None
        for place, album in enumerate(self.grid.albums):
            first = album.track_ids[0]
            if first in chosen:
                index = self.grid.index(place)
                selection.select(index, index)
            if first == current:
                row = place
        if row is None:
            row = min(max(here, 0), len(self.grid.albums) - 1)
        index = self.grid.index(row)
        if selection.isEmpty() and index.isValid():
            selection.select(index, index)
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flags.NoUpdate)
        self.selectionModel().select(selection, flags.ClearAndSelect)

    def _first_track(self, index: QModelIndex) -> int | None:
        return self.grid.albums[index.row()].track_ids[0] if index.isValid() else None

    def selected_albums(self) -> list[Album]:
        """The selected albums, in the order shown."""
        rows = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        return [self.grid.albums[row] for row in rows]

    def selected_ids(self) -> list[int]:
        """Ids of all tracks of the selected albums."""
        return [number for album in self.selected_albums() for number in album.track_ids]

    def selected_count(self) -> int:
        """How many tracks are selected."""
        return sum(len(album.track_ids) for album in self.selected_albums())

    def current_row(self) -> TrackRow | None:
        """The first track of the album with the focus."""
        first = self._first_track(self.currentIndex())
        if first is None:
            return None
        if self._row is None or self._row.id != first:
            self._row = next(iter(self._fetch([first])), None)
        return self._row

    def rows_after(self, count: int) -> Sequence[TrackRow]:
        """None: albums are looked at as a whole."""
        return []

    def step(self, distance: int) -> None:
        """Go to the next or previous album."""
        row = min(max(self.currentIndex().row() + distance, 0), len(self.grid.albums) - 1)
        self._go_to(row)

    def go_to(self, track_id: int) -> bool:
        """Go to the album of a track; False where it is in none."""
        for row, album in enumerate(self.grid.albums):
            if track_id in album.track_ids:
                self._go_to(row)
                return True
        return False

    def _go_to(self, row: int) -> None:
        # The view's own way looks at the keyboard: Ctrl, held after Ctrl+Z, would add the album.
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(self.grid.index(row), flags.ClearAndSelect)
        self.scrollTo(self.currentIndex())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()
        keep_in_sight(self, event.oldSize())

    def _lay_out(self) -> None:
        """As many columns as there is room for, and all of the room."""
        room = self.viewport().width() - 2
        columns = max(1, room // card_width())
        size = QSize(room // columns, card_height(self.fontMetrics()))
        if size != self.gridSize():
            self.setGridSize(size)

    def _on_cover(self, path: bytes) -> None:
        """Paint the album in or near the sight whose cover it is."""
        cell, room = self.gridSize(), self.viewport().size()
        columns = max(1, room.width() // cell.width())
        line = max(0, self.verticalScrollBar().value() // cell.height() - 1)
        first, count = line * columns, (room.height() // cell.height() + 4) * columns
        for row, album in enumerate(self.grid.albums[first : first + count], first):
            if album.path == path:
                self.update(self.grid.index(row))

    @override
    def keyboardSearch(self, search: str) -> None:
        """Letters belong to the review."""

    @override
    def startDrag(self, supportedActions: Qt.DropAction) -> None:
        text = self.tr("%n track(s)", "", self.selected_count())
        drag_selection(self, text, supportedActions)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter accepts."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.accept_wanted.emit()
            return
        super().keyPressEvent(event)

    def _on_choice(self, *_: object) -> None:
        if self._emitting:
            self.choice_changed.emit()

    def _on_double_click(self, _index: QModelIndex) -> None:
        row = self.current_row()
        if row is not None:
            self.activated_row.emit(row)
