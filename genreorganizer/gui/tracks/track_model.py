# SPDX-License-Identifier: GPL-3.0-or-later
"""The track table's model: an array of ids, and rows fetched by the page.

The order and the choice of ids come from SQL; the model only shows them. Rows
live in a small cache of pages; a library of a million tracks costs 8 MB here.
"""

from __future__ import annotations

import collections
from array import array
from itertools import chain
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractTableModel,
    QByteArray,
    QCoreApplication,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from genreorganizer.domain.files import is_below
from genreorganizer.gui.tracks.columns import COLUMNS, RIGHT_ALIGNED, reason
from genreorganizer.gui.wording import texts
from genreorganizer.override import override

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from PySide6.QtCore import QObject

    from genreorganizer.domain.track import TrackRow

PAGE_ROWS = 16
MAX_PAGES = 192
ROW_ROLE = int(Qt.ItemDataRole.UserRole)
"""The whole `TrackRow` of an index."""
MIME_TRACKS = "application/x-genreorganizer-tracks"
"""Ids of tracks."""
_MIME_POSITIONS = "application/x-genreorganizer-positions"
"""Where these tracks are in the list that they are dragged from."""

AnyIndex = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()
_FLAGS = (  # put together once: the view asks twice for each cell that it paints
    Qt.ItemFlag.ItemIsEnabled
    | Qt.ItemFlag.ItemIsSelectable
    | Qt.ItemFlag.ItemIsDragEnabled
    | Qt.ItemFlag.ItemNeverHasChildren
)


def pack_ids(ids: Iterable[int]) -> QByteArray:
    """Track ids, or other numbers, for drag and drop."""
    return QByteArray(array("q", ids).tobytes())


def _unpack(data: QMimeData, kind: str) -> list[int]:
    numbers = array("q")
    if data.hasFormat(kind):
        numbers.frombytes(bytes(data.data(kind).data()))
    return list(numbers)


def unpack_ids(data: QMimeData) -> list[int]:
    """Track ids of a drag; empty where it holds none."""
    return _unpack(data, MIME_TRACKS)


def is_absent(row: TrackRow, folders: Iterable[bytes]) -> bool:
    """Whether a track's file is not there now, or is in one of these folders, which are not."""
    return row.missing or any(is_below(row.path, folder) for folder in folders)


def paint_again(model: QAbstractItemModel) -> None:
    """Have all lines of a list painted again, those below others left out."""
    if lines := model.rowCount():
        last = model.index(lines - 1, model.columnCount() - 1)
        model.dataChanged.emit(model.index(0, 0), last)


def unavailable(text: str) -> str:
    """What tells of a track whose file is not there now."""
    absent = QCoreApplication.translate("TrackTableModel", "not available")
    return f"{text}, {absent}"


class TrackTableModel(QAbstractTableModel):
    """Tracks in an order decided elsewhere.

    Args:
        fetch: Rows for ids, in their order; ids that are gone are left out.
        parent: The owner.

    Attributes:
        dropped: Carries the positions of dragged tracks and the position before which they
            were dropped.
        movable: Whether tracks can be dragged to another place in the list.
    """

    dropped = Signal(list, int)

    def __init__(
        self, fetch: Callable[[Sequence[int]], list[TrackRow]], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.movable = False
        self._absent: tuple[bytes, ...] = ()
        self._fetch = fetch
        self._ids: array[int] = array("q")
        self._pages: collections.OrderedDict[int, dict[int, TrackRow]] = collections.OrderedDict()

    @property
    def ids(self) -> array[int]:
        """The ids shown, in order; not to be changed."""
        return self._ids

    def set_ids(self, ids: array[int]) -> None:
        """Show other tracks, or the same in another order."""
        self.beginResetModel()
        self._ids = ids
        self._pages.clear()
        self.endResetModel()

    def set_absent(self, folders: tuple[bytes, ...]) -> None:
        """Say which folders of the library are not there now."""
        if folders != self._absent:
            self._absent = folders
            paint_again(self)

    def is_absent(self, row: TrackRow) -> bool:
        """Whether a track's file is not there now."""
        return is_absent(row, self._absent)

    def refresh(self, track_ids: frozenset[int] | None) -> None:
        """Fetch rows again when they are next shown.

        Args:
            track_ids: Those that changed; None for all.
        """
        if not self._ids:
            return
        if track_ids is None:
            stale = list(self._pages)
        else:
            stale = [
                number for number, page in self._pages.items() if not track_ids.isdisjoint(page)
            ]
        for number in stale:
            del self._pages[number]
            first = number * PAGE_ROWS
            last = min(first + PAGE_ROWS, len(self._ids)) - 1
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(COLUMNS) - 1))

    def row_at(self, position: int) -> TrackRow | None:
        """The track at a position; None where it vanished from the library meanwhile."""
        if not 0 <= position < len(self._ids):
            return None
        self.load(range(position, position + 1))
        number = position // PAGE_ROWS
        self._pages.move_to_end(number)
        return self._pages[number].get(self._ids[position])

    def load(self, positions: range) -> None:
        """Fetch what is missing of these rows, in one go."""
        if not positions:
            return
        pages = range(positions[0] // PAGE_ROWS, positions[-1] // PAGE_ROWS + 1)
        missing = {
            number: self._ids[number * PAGE_ROWS : (number + 1) * PAGE_ROWS]
            for number in pages
            if number not in self._pages
        }
        if not missing:
            return
        rows = {row.id: row for row in self._fetch(list(chain.from_iterable(missing.values())))}
        for number, ids in missing.items():
            self._pages[number] = {track_id: rows[track_id] for track_id in ids if track_id in rows}
        while len(self._pages) > MAX_PAGES:
            self._pages.popitem(last=False)

    def position_of(self, track_id: int) -> int | None:
        """Where a track is shown, or None."""
        try:
            return self._ids.index(track_id)
        except ValueError:
            return None

    @override
    def rowCount(self, parent: AnyIndex = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._ids)

    @override
    def columnCount(self, parent: AnyIndex = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or role not in _ROLES:
            return None
        column = COLUMNS[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return RIGHT_ALIGNED if column.align_right else None
        row = self.row_at(index.row())
        if row is None:
            return None
        text = _ROLES[role](row, column)
        if role in _TELLING_MORE and column.key == "title" and self.is_absent(row):
            return unavailable(text)
        return text

    @override
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if orientation is Qt.Orientation.Vertical:
            return texts.number(section + 1) if role == Qt.ItemDataRole.DisplayRole else None
        if not 0 <= section < len(COLUMNS):
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return COLUMNS[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            if COLUMNS[section].align_right:
                return RIGHT_ALIGNED
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    @override
    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        if index.isValid():
            return _FLAGS
        # Qt drops between rows only where what is above them all takes it.
        return Qt.ItemFlag.ItemIsDropEnabled if self.movable else Qt.ItemFlag.NoItemFlags

    @override
    def mimeTypes(self) -> list[str]:
        return [MIME_TRACKS, _MIME_POSITIONS]

    @override
    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction | Qt.DropAction.MoveAction

    @override
    def canDropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: AnyIndex
    ) -> bool:
        return self.movable and data.hasFormat(_MIME_POSITIONS)

    @override
    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: AnyIndex
    ) -> bool:
        positions = _unpack(data, _MIME_POSITIONS)
        here = [self._ids[at] for at in positions if 0 <= at < len(self._ids)]
        if not self.movable or here != unpack_ids(data):  # the list changed during the drag
            return False
        below = parent.row() if parent.isValid() else len(self._ids)
        self.dropped.emit(positions, row if row >= 0 else below)
        return True

    @override
    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        positions = sorted({index.row() for index in indexes})
        data = QMimeData()
        data.setData(MIME_TRACKS, pack_ids(self._ids[position] for position in positions))
        data.setData(_MIME_POSITIONS, pack_ids(positions))
        return data


_TELLING_MORE = frozenset(
    {int(Qt.ItemDataRole.ToolTipRole), int(Qt.ItemDataRole.AccessibleTextRole)}
)
_WITH_REASON = frozenset({"state", "suggested", "confidence"})
"""Columns whose tips say why, too."""


def _tooltip(row: TrackRow, column: Any) -> str:
    parts = [column.text(row)]
    if column.key in _WITH_REASON:
        parts.append(reason(row))
    return texts.tooltip("\n".join(part for part in parts if part))


def _spoken(row: TrackRow, column: Any) -> str:
    return f"{column.title}: {column.text(row)}"


_ROLES: dict[int, Callable[[TrackRow, Any], Any]] = {
    Qt.ItemDataRole.DisplayRole: lambda row, column: column.text(row),
    Qt.ItemDataRole.ToolTipRole: _tooltip,
    Qt.ItemDataRole.AccessibleTextRole: _spoken,
    Qt.ItemDataRole.TextAlignmentRole: lambda row, column: None,
    ROW_ROLE: lambda row, column: row,
}
