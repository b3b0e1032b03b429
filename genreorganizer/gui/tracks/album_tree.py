# SPDX-License-Identifier: GPL-3.0-or-later
"""The albums of a list as a tree: one decision for an album, or one for each of its tracks."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QStyle,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from genreorganizer.gui.covers.painting import paint_cover
from genreorganizer.gui.style import theme
from genreorganizer.gui.tracks.album_model import (
    COLUMNS,
    FITTED,
    LEAST,
    NAMES,
    STATE,
    AlbumTreeModel,
    state_words,
)
from genreorganizer.gui.tracks.cells import PADDING, Cells, columns_in
from genreorganizer.gui.tracks.dragging import drag_selection
from genreorganizer.gui.tracks.list_view import keep_in_sight, set_up
from genreorganizer.gui.tracks.now_playing import NowPlaying
from genreorganizer.gui.widgets import arrangement
from genreorganizer.gui.widgets.column_fit import ColumnFit, stretched
from genreorganizer.gui.widgets.eliding_header import ElidingHeader
from genreorganizer.override import override

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QPersistentModelIndex
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QResizeEvent

    from genreorganizer.db.albums import Album
    from genreorganizer.domain.track import TrackRow
    from genreorganizer.gui.covers.covers import Covers
    from genreorganizer.gui.tracks.album_model import Sorting

_COMFORTABLE = 0.9
"""Of the width that they want names get before numbers are shown beside them."""
_MOST = 1.5
"""How many times the width that they want names get where there is much room."""
_ROWS = QItemSelectionModel.SelectionFlag.Rows


class AlbumTree(QTreeView):
    """The tree; letters are left to the review keys, left and right open and close albums.

    Attributes:
        fit: Lets the columns fill the room.
        choice_changed: The selection or the current line changed.
        activated_row: Carries the `TrackRow` that was double-clicked.
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
        parent: QWidget | None = None,
        *,
        covers: Covers | None = None,
    ) -> None:
        super().__init__(parent)
        self._covers = covers
        if covers is not None:
            covers.arrived.connect(self._on_cover)
            covers.forgotten.connect(self.viewport().update)
        self._emitting = True
        self._pressed: QPoint | None = None
        self._chosen: list[int] | None = None
        self._open: set[int] = set()
        self._now = NowPlaying()
        self.albums = AlbumTreeModel(fetch, self)
        self.setObjectName("albums")
        theme.indent(self)
        self.setAccessibleName(self.tr("Albums"))
        self.setModel(self.albums)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)  # else Qt draws only a cell again where the outline was
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        set_up(self, self.context_menu_requested)
        self.doubleClicked.connect(self._on_double_click)
        self.expanded.connect(lambda index: self._note_open(index, self._open.add))
        self.collapsed.connect(lambda index: self._note_open(index, self._open.discard))
        selection = self.selectionModel()
        selection.selectionChanged.connect(self._on_choice)
        selection.currentChanged.connect(self._on_choice)
        header = ElidingHeader(Qt.Orientation.Horizontal, self)
        self.setHeader(header)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setAccessibleName(self.tr("Columns"))
        header.setStretchLastSection(False)
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.setSortIndicator(self.albums.column, self.albums.order)
        header.sectionClicked.connect(self._sort_by)
        for number in range(len(COLUMNS)):
            header.resizeSection(number, self._width(number))
        self.fit = ColumnFit(self, header, self._fit)

    def _on_cover(self, path: bytes) -> None:
        """Paint the album in sight whose cover it is."""
        area = self.viewport().rect()
        index = self.indexAt(area.topLeft())
        while index.isValid() and self.visualRect(index).top() <= area.bottom():
            album = self.albums.album_of(index)
            if album is not None and album.path == path:
                self.update(index.siblingAtColumn(0))
            index = self.indexBelow(index)

    def _width(self, number: int) -> int:
        width = COLUMNS[number].width * self.fontMetrics().horizontalAdvance("n")
        if number == STATE:  # its words differ in length from language to language
            words = (self.fontMetrics().horizontalAdvance(word) for word in state_words())
            return max(width, max(words) + 2 * PADDING)
        return width

    def _fit(self, room: int) -> None:
        """Let the columns up to the genre fill what the others leave, as far as it goes.

        Numbers that matter least make way for names, unless they are what is sorted by.
        """
        header, first = self.header(), range(FITTED)
        for number in LEAST:
            header.setSectionHidden(number, False)  # what is hidden has no width to ask for
        widths = {
            number: max(header.sectionSizeHint(number), self._width(number))
            for number in range(FITTED, len(COLUMNS))
        }
        wanted = sum(self._width(number) for number in first)
        others = sum(widths.values())
        for number in LEAST:
            lacking = others + _COMFORTABLE * wanted > room and number != self.albums.column
            header.setSectionHidden(number, lacking)
            others -= widths[number] if lacking else 0
        for number, width in widths.items():
            header.resizeSection(number, width)
        names = {number: self._width(number) for number in first}
        least = {
            number: max(header.sectionSizeHint(number), width // 2)
            for number, width in names.items()
        }
        least[0] += self.indentation() + self.albums.row_height  # its arrow and cover
        for number, width in stretched(names, least, room - others, _MOST).items():
            header.resizeSection(number, width)

    def set_now_playing(self, now: NowPlaying) -> None:
        """Mark the track that the player has, and its album."""
        self._now = now
        self.viewport().update()

    def set_compact(self, compact: bool) -> None:
        """Make rows tighter or wider."""
        self.albums.row_height = self.fontMetrics().height() + (8 if compact else 21)
        self.scheduleDelayedItemsLayout()

    def save_columns(self) -> str:
        """The columns' order and widths, as text."""
        now = arrangement.of(self.header(), NAMES, by_hand=self.fit.by_hand)
        return arrangement.to_text({self.sort_name: now})

    @property
    def sort_name(self) -> str:
        """What is sorted by: the column's name, with a leading ``-`` for the other way round."""
        down = self.albums.order is Qt.SortOrder.DescendingOrder
        return f"{'-' if down else ''}{NAMES[self.albums.column]}"

    def restore_columns(self, text: str) -> None:
        """Bring the columns and the order back as `save_columns` told of them."""
        for sort, wanted in arrangement.from_text(text).items():
            with self.fit.quietly():
                arrangement.arrange(self.header(), NAMES, replace(wanted, shown=NAMES))
            self.fit.by_hand = bool(wanted.widths)
            name = sort.removeprefix("-")
            if name in NAMES:
                down = sort.startswith("-")
                order = Qt.SortOrder.DescendingOrder if down else Qt.SortOrder.AscendingOrder
                self.header().setSortIndicator(NAMES.index(name), order)
                self.albums.sort(NAMES.index(name), order)
        self.fit.refit()

    def show_albums(
        self, albums: list[Album], wanted: int | None = None, sorting: Sorting | None = None
    ) -> None:
        """Show other albums; what was open and selected stays so.

        Args:
            albums: The albums.
            wanted: The track to go to; by default the line that was current.
            sorting: What they are sorted by already.
        """
        if albums != self.albums.albums:
            self._keep(lambda: self.albums.show_albums(albums, sorting))
        if wanted is not None:
            self.go_to(wanted)

    def selected_albums(self) -> list[Album]:
        """The selected albums, in the order shown."""
        albums = [index for index in self._selected() if self.albums.track_of(index) is None]
        return [self.albums.albums[index.row()] for index in albums]

    def selected_ids(self) -> list[int]:
        """Ids of the selected tracks and of all tracks of the selected albums."""
        if self._chosen is None:
            self._chosen = self.albums.tracks_of(self._selected())
        return self._chosen

    def selected_count(self) -> int:
        """How many tracks are selected."""
        return len(self.selected_ids())

    def current_row(self) -> TrackRow | None:
        """The track with the focus, the first one of an album."""
        return self.albums.row_at(self.currentIndex())

    def rows_after(self, count: int) -> Sequence[TrackRow]:
        """The tracks that come after the current one on its album."""
        index = self.currentIndex()
        if self.albums.track_of(index) is None:
            return []
        below = (index.siblingAtRow(index.row() + step) for step in range(1, count + 1))
        return [row for row in map(self.albums.row_at, below) if row is not None]

    def step(self, distance: int) -> None:
        """Go to the next or previous line, from an album to an album."""
        chosen = self._selected() or [self.currentIndex()]
        index = chosen[-1 if distance > 0 else 0]
        beside = index.siblingAtRow(index.row() + distance)
        if self.albums.track_of(index) is not None and not beside.isValid():
            beside = self.indexBelow(index) if distance > 0 else self.indexAbove(index)
        self._go_to(beside if beside.isValid() else index)

    def go_to(self, track_id: int) -> bool:
        """Go to a track, or to its album where that is closed; False where it is in none."""
        index = self.albums.find(track_id)
        if not index.isValid():
            return False
        self._go_to(index if self.isExpanded(index.parent()) else index.parent())
        return True

    def _go_to(self, index: QModelIndex) -> None:
        # The view's own way looks at the keyboard: Ctrl, held after Ctrl+Z, would add the line.
        chosen = QItemSelectionModel.SelectionFlag.ClearAndSelect | _ROWS
        self.selectionModel().setCurrentIndex(index.siblingAtColumn(0), chosen)
        self.scrollTo(self.currentIndex())

    def _selected(self) -> list[QModelIndex]:
        places = {self._place(index): index for index in self.selectionModel().selectedRows()}
        return [places[place] for place in sorted(places)]

    @staticmethod
    def _place(index: QModelIndex) -> tuple[int, int]:
        above = index.parent()
        return (above.row(), index.row()) if above.isValid() else (index.row(), -1)

    def _sort_by(self, number: int) -> None:
        header = self.header()
        if number == self.albums.column:
            down = self.albums.order is not Qt.SortOrder.DescendingOrder
        else:
            down = COLUMNS[number].descends
        order = Qt.SortOrder.DescendingOrder if down else Qt.SortOrder.AscendingOrder
        header.setSortIndicator(number, order)
        self._keep(lambda: self.albums.sort(number, order))

    def _keep(self, change: Callable[[], None]) -> None:
        """Keep open albums open and the selection on its lines while the model changes."""
        model = self.albums
        opened, self._open = self._open, set()
        chosen = {self._name(index) for index in self._selected()}
        current, row = self._name(self.currentIndex()), self._album_row(self.currentIndex())
        top = self.verticalScrollBar().value()
        self._emitting = False
        change()
        selection = QItemSelection()
        here = QModelIndex()
        kept = {name[0] for name in (*chosen, current) if name is not None} | opened
        for place, album in enumerate(model.albums):
            first = album.track_ids[0]
            if first not in kept:
                continue
            index = model.index(place, 0)
            lines = [index]
            if first in opened:
                self.expand(index)
                lines += [model.index(n, 0, index) for n in range(len(album.track_ids))]
            for line in lines:
                name = self._name(line)
                if name in chosen:
                    selection.select(line, line)
                if name == current:
                    here = line
        if not here.isValid() and model.albums:
            here = model.index(min(max(row, 0), len(model.albums) - 1), 0)
        if selection.isEmpty() and here.isValid():
            selection.select(here, here)
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(here, flags.NoUpdate)
        self.selectionModel().select(selection, flags.ClearAndSelect | _ROWS)
        self.verticalScrollBar().setValue(top)
        if here.isValid():
            self.scrollTo(here)
        self._emitting = True
        self._on_choice()

    def _note_open(self, index: QModelIndex, note: Callable[[int], None]) -> None:
        """Remember of an album whether it is open; Qt opens tracks, too, which show nothing."""
        if not index.parent().isValid():
            note(self.albums.albums[index.row()].track_ids[0])

    def _name(self, index: QModelIndex) -> tuple[int, int | None] | None:
        """Tells a line when the model was filled again: its album's first track, and its own."""
        album = self.albums.album_of(index)
        return None if album is None else (album.track_ids[0], self.albums.track_of(index))

    @staticmethod
    def _album_row(index: QModelIndex) -> int:
        above = index.parent()
        return above.row() if above.isValid() else index.row()

    @override
    def drawRow(
        self,
        painter: QPainter,
        options: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """The selection goes from edge to edge. `Cells` says why Qt does not draw it."""
        cells = Cells(painter, options)
        current = self.currentIndex()
        cells.ground(
            options.rect,
            selected=self.selectionModel().isSelected(index),
            focused=self.hasFocus() and current.isValid() and index == current.siblingAtColumn(0),
        )
        cells.fade(self.albums.is_absent(index))
        area = self.viewport().rect()
        for number, left, width in columns_in(self, len(COLUMNS), area):
            column = COLUMNS[number]
            room = QRect(left, options.rect.top(), width, options.rect.height())
            if number == 0:
                room = self._behind_branches(painter, room, index)
                icon = self.albums.icon(index)
                if not icon:  # the track is gone
                    continue
                an_album = self.albums.track_of(index) is None
                behind = self._cover(painter, room, index) if an_album else cells.icon(room, *icon)
                if (mark := self._now.of(self.albums.track_ids(index))) is not None:
                    behind = cells.icon(behind, mark, "accent")
                cells.words(behind, self.albums.text(index, column))
            else:
                cells.text(room, self.albums.text(index, column), align_right=column.align_right)

    def _cover(
        self, painter: QPainter, room: QRect, index: QModelIndex | QPersistentModelIndex
    ) -> QRect:
        """Draw an album's cover at the beginning of its line; returns the room behind it."""
        side = room.height() - 4
        square = QRect(room.left() + PADDING // 2, room.top() + 2, side, side)
        rest = room.adjusted(side + PADDING + PADDING // 2, 0, -PADDING, 0)
        direction = self.layoutDirection()
        path = self.albums.albums[index.row()].path
        mirrored = QStyle.visualRect(direction, room, square)
        paint_cover(painter, mirrored, path, self._covers, "album")
        return QStyle.visualRect(direction, room, rest)

    def _behind_branches(
        self, painter: QPainter, room: QRect, index: QModelIndex | QPersistentModelIndex
    ) -> QRect:
        """Draw what opens and closes a line; returns the room behind it."""
        depth = 2 if index.parent().isValid() else 1
        branches, rest = QRect(room), QRect(room)
        branches.setWidth(depth * self.indentation())
        rest.setLeft(branches.right() + 1)
        direction = self.layoutDirection()
        self.drawBranches(painter, QStyle.visualRect(direction, room, branches), index)
        return QStyle.visualRect(direction, room, rest)

    @override
    def keyboardSearch(self, search: str) -> None:
        """Letters belong to the review."""

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a drag may begin: the model says of no line that it can be dragged."""
        super().mousePressEvent(event)
        at = event.position().toPoint()
        left = event.button() is Qt.MouseButton.LeftButton
        chosen = self.selectionModel().isSelected(self.indexAt(at))
        self._pressed = at if left and chosen else None

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            super().mouseMoveEvent(event)
            return
        distance = (event.position().toPoint() - self._pressed).manhattanLength()
        if distance > QApplication.startDragDistance():
            self._pressed = None
            self.startDrag(self.model().supportedDragActions())

    @override
    def startDrag(self, supportedActions: Qt.DropAction) -> None:
        text = self.tr("%n track(s)", "", self.selected_count())
        drag_selection(self, text, supportedActions)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        keep_in_sight(self, event.oldSize())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter accepts."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.accept_wanted.emit()
            return
        super().keyPressEvent(event)

    def _on_choice(self, *_: object) -> None:
        if self._emitting:
            self._chosen = None
            self.choice_changed.emit()

    def _on_double_click(self, index: QModelIndex) -> None:
        row = self.albums.row_at(index)
        if row is not None and self.albums.track_of(index) is not None:
            self.activated_row.emit(row)
