# SPDX-License-Identifier: GPL-3.0-or-later
"""The navigation's model: sections with places, kept in place when only numbers change."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QMimeData, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel

from genreorganizer.gui.style import icons
from genreorganizer.gui.tracks.track_model import MIME_TRACKS, unpack_ids
from genreorganizer.gui.wording import texts
from genreorganizer.override import override

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtCore import QObject

    from genreorganizer.gui.session.places import NavigationEntry, Place

PLACE_ROLE = int(Qt.ItemDataRole.UserRole)
"""The `Place` of a line; None for a section's title."""
COUNT_ROLE = PLACE_ROLE + 1
"""The number behind a line, or None."""
SECTION_ROLE = PLACE_ROLE + 2
"""The section of a title."""

AnyIndex = QModelIndex | QPersistentModelIndex


class NavigationModel(QStandardItemModel):
    """Lines of the navigation.

    Attributes:
        tracks_dropped: Carries a `Place` and the ids of tracks that were dropped on it.
    """

    tracks_dropped = Signal(object, list)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shape: tuple[object, ...] | None = None

    def show_entries(self, entries: tuple[NavigationEntry, ...]) -> bool:
        """Show other lines.

        Returns:
            Whether lines came or went, so that the view has to select again.
        """
        shape = tuple(_shape(entry) for entry in entries)
        if shape == self._shape:
            for entry, item in zip(_walk(entries), self._items(), strict=True):
                if item.data(COUNT_ROLE) != entry.count:  # each change is repainted
                    _count(item, entry)
            return False
        self._shape = shape
        self.clear()
        for entry in entries:
            self.appendRow(_made(entry))
        return True

    def find(self, key: str) -> QModelIndex:
        """The line of a place; invalid where there is none."""
        for item in self._items():
            place = item.data(PLACE_ROLE)
            if place is not None and place.key == key:
                return item.index()
        return QModelIndex()

    def place_at(self, index: AnyIndex) -> Place | None:
        """The place of a line."""
        return cast("Place | None", index.data(PLACE_ROLE))

    @override
    def mimeTypes(self) -> list[str]:
        return [MIME_TRACKS]

    @override
    def canDropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: AnyIndex
    ) -> bool:
        place = self.place_at(parent)
        return data.hasFormat(MIME_TRACKS) and place is not None and accepts_tracks(place)

    @override
    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: AnyIndex
    ) -> bool:
        place = self.place_at(parent)
        if place is None or not accepts_tracks(place):
            return False
        self.tracks_dropped.emit(place, unpack_ids(data))
        return True

    def _items(self) -> Iterator[QStandardItem]:
        for row in range(self.rowCount()):
            yield from _below(self.item(row))


def accepts_tracks(place: Place) -> bool:
    """Whether tracks may be dropped: genres, and playlists that are no rules."""
    if place.playlist_id is not None:
        return not place.smart
    return place.kind == "genre"


def _shape(entry: NavigationEntry) -> tuple[object, ...]:
    return (entry.place, entry.title, tuple(_shape(child) for child in entry.children))


def _walk(entries: tuple[NavigationEntry, ...]) -> Iterator[NavigationEntry]:
    for entry in entries:
        yield entry
        yield from _walk(entry.children)


def _below(item: QStandardItem) -> Iterator[QStandardItem]:
    yield item
    for row in range(item.rowCount()):
        yield from _below(item.child(row))


def _made(entry: NavigationEntry) -> QStandardItem:
    item = QStandardItem()
    flags = Qt.ItemFlag.ItemIsEnabled
    if entry.place is None and not entry.section:
        flags = Qt.ItemFlag.NoItemFlags  # a hint
    if entry.place is not None:
        flags |= Qt.ItemFlag.ItemIsSelectable
        if accepts_tracks(entry.place):
            flags |= Qt.ItemFlag.ItemIsDropEnabled
        item.setIcon(icons.icon(entry.place.icon))
    item.setFlags(flags)
    _fill(item, entry)
    for child in entry.children:
        item.appendRow(_made(child))
    return item


def _fill(item: QStandardItem, entry: NavigationEntry) -> None:
    item.setText(texts.plain(entry.title))
    item.setData(entry.place, PLACE_ROLE)
    item.setData(entry.section, SECTION_ROLE)
    _count(item, entry)


def _count(item: QStandardItem, entry: NavigationEntry) -> None:
    item.setData(entry.count, COUNT_ROLE)
    title = item.text()
    spoken = title if entry.count is None else f"{title}, {texts.number(entry.count)}"
    item.setData(spoken, Qt.ItemDataRole.AccessibleTextRole)
