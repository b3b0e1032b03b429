# SPDX-License-Identifier: GPL-3.0-or-later
"""The table of tracks: columns that the user arranges, selection by whole rows."""

from __future__ import annotations

from array import array
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QAction, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyleOptionViewItem,
    QWidget,
)

from genreorganizer.gui.shell.lifetime import delete_on_close
from genreorganizer.gui.tracks.cells import columns_in, rows_in
from genreorganizer.gui.tracks.columns import COLUMNS, KEYS, SHOWN, index_of
from genreorganizer.gui.tracks.dragging import drag_selection
from genreorganizer.gui.tracks.list_view import keep_in_sight, set_up
from genreorganizer.gui.tracks.now_playing import NowPlaying
from genreorganizer.gui.tracks.star_table import StarTable
from genreorganizer.gui.tracks.track_delegate import TrackDelegate
from genreorganizer.gui.tracks.track_model import TrackTableModel
from genreorganizer.gui.widgets import arrangement
from genreorganizer.gui.widgets.arrangement import Arrangement
from genreorganizer.gui.widgets.column_fit import ColumnFit, stretched
from genreorganizer.gui.widgets.eliding_header import ElidingHeader
from genreorganizer.gui.widgets.menu import Menu
from genreorganizer.override import override

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from PySide6.QtGui import QDragMoveEvent, QPaintEvent, QResizeEvent

    from genreorganizer.domain.track import TrackRow

_MAX_KEPT = 20_000
_LEAST, _MOST = 0.45, 2.0
"""How much of the width that they want columns get where there is little room or much."""


class TrackTable(StarTable):
    """The table; letters are left to the review keys.

    Not a tree view: that one asks the model about every row whenever the order changes.

    Attributes:
        fit: Lets the columns fill the room.
        choice_changed: The selection or the current track changed.
        activated_row: Carries the `TrackRow` that was double-clicked.
        sort_wanted: Carries the key of the column whose header was clicked.
        context_menu_requested: Carries the global position.
        reordered: Carries the ids in the order that the user made.
    """

    choice_changed = Signal()
    activated_row = Signal(object)
    sort_wanted = Signal(str)
    context_menu_requested = Signal(QPoint)
    reordered = Signal(list)

    def __init__(
        self, fetch: Callable[[Sequence[int]], list[TrackRow]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.tracks = TrackTableModel(fetch, self)
        self.setObjectName("tracks")
        self.setAccessibleName(self.tr("Tracks"))
        self.setModel(self.tracks)
        self._delegate = TrackDelegate(self)
        self.setItemDelegate(self._delegate)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        rows = self.verticalHeader()
        rows.hide()
        rows.sectionPressed.connect(self._on_number)
        rows.setMinimumSectionSize(1)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDragDropOverwriteMode(False)
        self.tracks.dropped.connect(self._move)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        set_up(self, self.context_menu_requested)
        self.doubleClicked.connect(self._on_double_click)
        selection = self.selectionModel()
        selection.selectionChanged.connect(lambda *_: self.choice_changed.emit())
        selection.currentChanged.connect(lambda *_: self.choice_changed.emit())
        selection.currentChanged.connect(self._outline)
        self.setHorizontalHeader(ElidingHeader(Qt.Orientation.Horizontal, self))
        self._set_up_header(self.horizontalHeader())
        self._now = NowPlaying()
        self._pressed_number = 0
        self.follow_mouse()
        self._list = ""
        self._at_first = Arrangement(KEYS, SHOWN)
        self._arrangements: dict[str, Arrangement] = {}
        self.fit = ColumnFit(self, self.horizontalHeader(), self._fit)
        self.verticalHeader().installEventFilter(self.fit)  # numbers of rows take of the room

    def _set_up_header(self, header: QHeaderView) -> None:
        header.setSectionsMovable(True)
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.setSortIndicatorClearable(False)
        header.setStretchLastSection(False)
        header.setHighlightSections(False)
        header.setAccessibleName(self.tr("Columns"))
        for number, column in enumerate(COLUMNS):
            header.resizeSection(number, self._width(number))
            header.setSectionHidden(number, column.key not in SHOWN)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.sectionClicked.connect(lambda number: self.sort_wanted.emit(COLUMNS[number].key))
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(
            lambda at: self.column_menu().popup(header.mapToGlobal(at))
        )

    def _width(self, number: int) -> int:
        return COLUMNS[number].width * self.fontMetrics().horizontalAdvance("n")

    def _fit(self, room: int) -> None:
        """Let the columns in sight fill this many pixels, as far as it goes.

        Names get what the others leave, down to a least width. Where there is less room, bars are
        shorter, then the state is left to its icon, and then `ColumnFit` lets all make way.
        """
        header, state = self.horizontalHeader(), index_of("state")
        shown = [number for number in range(len(COLUMNS)) if not header.isSectionHidden(number)]
        titles = {number: header.sectionSizeHint(number) for number in shown}
        wanted = {number: self._width(number) for number in shown if COLUMNS[number].stretches}
        least = {number: max(titles[number], int(_LEAST * wanted[number])) for number in wanted}
        widths = {number: max(self._width(number), titles[number]) for number in shown}
        widths = {number: width for number, width in widths.items() if number not in wanted}
        if state in widths:
            widths[state] = max(self._delegate.state_width(self.font()), titles[state])
        for number in sorted(widths, key=lambda number: number == state):
            lacking = sum(widths.values()) + sum(least.values()) - room
            if lacking > 0 and number == state:
                widths[number] = titles[number]
            elif lacking > 0 and COLUMNS[number].share is not None:
                widths[number] = max(titles[number], widths[number] - lacking)
        widths |= stretched(wanted, least, room - sum(widths.values()), _MOST)
        for number, width in widths.items():
            header.resizeSection(number, width)

    def column_menu(self) -> Menu:
        """Which columns are shown."""
        menu = Menu(self)
        delete_on_close(menu)
        header = self.horizontalHeader()
        for number, column in enumerate(COLUMNS):
            action = QAction(column.title, menu)
            action.setCheckable(True)
            action.setChecked(not header.isSectionHidden(number))
            action.toggled.connect(lambda shown, number=number: self._show_column(number, shown))
            action.setEnabled(column.key != "title")
            menu.addAction(action)
        return menu

    def _show_column(self, number: int, shown: bool) -> None:
        with self.fit.quietly():
            self.horizontalHeader().setSectionHidden(number, not shown)
        self.fit.refit()

    def show_list(self, name: str, shown: Sequence[str] = (), *, numbered: bool = False) -> None:
        """Arrange the columns as the user left them in a list, or as the list has them at first.

        Args:
            name: Of the list.
            shown: Keys of its columns; empty for the usual ones.
            numbered: Each row has its number before it.
        """
        self.verticalHeader().setVisible(numbered)
        if name == self._list:
            return
        self._keep_arrangement()
        self._list = name
        self._at_first = Arrangement(KEYS, tuple(shown or SHOWN))
        self._arrange()

    def _arrange(self) -> None:
        wanted = self._arrangements.get(self._list, self._at_first)
        if "title" not in wanted.shown:
            wanted = replace(wanted, shown=("title", *wanted.shown))
        with self.fit.quietly():
            arrangement.arrange(self.horizontalHeader(), KEYS, wanted)
        self.fit.by_hand = bool(wanted.widths)
        self.fit.refit()

    def _keep_arrangement(self) -> None:
        now = arrangement.of(self.horizontalHeader(), KEYS, by_hand=self.fit.by_hand)
        first = self._at_first
        if now.order == first.order and {*now.shown} == {*first.shown} and not now.widths:
            self._arrangements.pop(self._list, None)
        else:
            self._arrangements[self._list] = now

    def save_columns(self) -> str:
        """The columns' order, widths and visibility in each list, as text."""
        self._keep_arrangement()
        return arrangement.to_text(self._arrangements)

    def restore_columns(self, text: str) -> None:
        """Bring the columns back as `save_columns` told of them."""
        self._arrangements = arrangement.from_text(text)
        self._arrange()

    def show_sort(self, sort: str) -> None:
        """Mark the column that is sorted by; a leading ``-`` is the other way round."""
        key = sort.removeprefix("-")
        number = KEYS.index(key) if key in KEYS else -1
        down = sort.startswith("-")
        order = Qt.SortOrder.DescendingOrder if down else Qt.SortOrder.AscendingOrder
        self.horizontalHeader().setSortIndicator(number, order)

    def set_now_playing(self, now: NowPlaying) -> None:
        """Mark the track that the player has."""
        self._now = now
        self.viewport().update()

    def set_compact(self, compact: bool) -> None:
        """Make rows tighter or wider."""
        height = self.fontMetrics().height() + (6 if compact else 13)
        self.verticalHeader().setDefaultSectionSize(height)

    def selected_ids(self) -> list[int]:
        """Ids of the selected tracks, in the order shown."""
        ids = self.tracks.ids
        found: list[int] = []
        for part in sorted(self._selected(), key=lambda part: part.top()):
            found.extend(ids[part.top() : part.bottom() + 1])
        return list(dict.fromkeys(found))

    def selected_count(self) -> int:
        """How many tracks are selected, without naming them."""
        return sum(part.height() for part in self._selected())

    def _selected(self) -> list[QItemSelectionRange]:
        parts: list[QItemSelectionRange] = []
        parts.extend(self.selectionModel().selection())  # type: ignore[arg-type]
        return parts

    def current_row(self) -> TrackRow | None:
        """The track with the focus."""
        return self.tracks.row_at(self.currentIndex().row())

    def rows_after(self, count: int) -> Sequence[TrackRow]:
        """The tracks that come after the current one."""
        here = self.currentIndex().row()
        found = (self.tracks.row_at(position) for position in range(here + 1, here + 1 + count))
        return [row for row in found if row is not None]

    def step(self, distance: int) -> None:
        """Go to the next or previous track."""
        rows = len(self.tracks.ids)
        if rows:
            last = self._last_selected() if distance > 0 else self._first_selected()
            self._go_to(min(max(last + distance, 0), rows - 1))

    def go_to(self, track_id: int) -> bool:
        """Go to a track; False where it is not in the list."""
        position = self.tracks.position_of(track_id)
        if position is None:
            return False
        self._go_to(position)
        return True

    def _first_selected(self) -> int:
        tops = [part.top() for part in self._selected()]
        return min(tops) if tops else self.currentIndex().row()

    def _last_selected(self) -> int:
        bottoms = [part.bottom() for part in self._selected()]
        return max(bottoms) if bottoms else self.currentIndex().row()

    def _go_to(self, position: int) -> None:
        index = self.tracks.index(position, self._column())
        # The view's own way looks at the keyboard: Ctrl, held after Ctrl+Z, would add the row.
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        self.scrollTo(index)

    def _on_number(self, row: int) -> None:
        """Select a row by its number, which Qt does not from right to left.

        It takes the last column then, and that is hidden.
        """
        if not self.isRightToLeft():
            return
        index, flags = self.tracks.index(row, self._column()), QItemSelectionModel.SelectionFlag
        command = self.selectionCommand(index)
        if command & flags.Toggle:
            self.selectionModel().setCurrentIndex(index, flags.Toggle | flags.Rows)
        elif command & flags.Current:
            first, last = sorted((self._pressed_number, row))
            self._select_rows(row, range(first, last + 1))
            return
        else:
            self._go_to(row)
        self._pressed_number = row

    def _column(self) -> int:
        """The current column, or the first one where that is hidden: Qt goes to no hidden cell."""
        current = self.currentIndex().column()
        if current >= 0 and not self.isColumnHidden(current):
            return current
        order = map(self.horizontalHeader().logicalIndex, range(len(COLUMNS)))
        return next((column for column in order if not self.isColumnHidden(column)), 0)

    def replace(self, ids: array[int], wanted: int | None = None) -> None:
        """Show other tracks, or the same in another order; the selection stays on its tracks.

        Args:
            ids: The tracks.
            wanted: The track to go to; by default the one that was current.
        """
        chosen = self.selected_ids() if self.selected_count() <= _MAX_KEPT else []
        old_ids = self.tracks.ids
        old_position = self.currentIndex().row()
        current_id = old_ids[old_position] if 0 <= old_position < len(old_ids) else None
        if wanted is not None:
            current_id, chosen = wanted, []
        bar = self.verticalScrollBar()
        top = bar.value()
        was_empty = not old_ids
        self.tracks.set_ids(ids)
        if not ids:
            return
        position = self.tracks.position_of(current_id) if current_id is not None else None
        if position is None:
            position = 0 if was_empty else min(max(old_position, 0), len(ids) - 1)
        self._select(position, chosen)
        bar.setValue(top if not was_empty else 0)
        self.scrollTo(self.tracks.index(position, self._column()))

    def _select(self, position: int, chosen: list[int]) -> None:
        rows: list[int] = []
        if len(chosen) > 1:
            wanted = set(chosen)
            rows = [row for row, number in enumerate(self.tracks.ids) if number in wanted]
        self._select_rows(position, rows or [position])

    def _select_rows(self, position: int, rows: Iterable[int]) -> None:
        selection = QItemSelection()
        last = len(COLUMNS) - 1
        for row in rows:
            selection.select(self.tracks.index(row, 0), self.tracks.index(row, last))
        model = self.selectionModel()
        model.setCurrentIndex(
            self.tracks.index(position, self._column()), QItemSelectionModel.SelectionFlag.NoUpdate
        )
        model.select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def move_selected(self, distance: int) -> None:
        """Put the selected tracks one place up (-1) or down (1), together."""
        rows = sorted(
            {row for part in self._selected() for row in range(part.top(), part.bottom() + 1)}
        )
        if self.tracks.movable and rows:
            self._move(rows, rows[0] - 1 if distance < 0 else rows[-1] + 2)

    def _move(self, positions: Sequence[int], to: int) -> None:
        ids = self.tracks.ids
        to = min(max(to, 0), len(ids))
        moved = frozenset(positions)
        above = [ids[at] for at in range(to) if at not in moved]
        below = [ids[at] for at in range(to, len(ids)) if at not in moved]
        new = array("q", [*above, *(ids[at] for at in sorted(moved)), *below])
        if new == ids:
            return
        top = self.verticalScrollBar().value()
        self.tracks.set_ids(new)
        self._select_rows(len(above), range(len(above), len(above) + len(moved)))
        self.verticalScrollBar().setValue(top)
        self.scrollTo(self.currentIndex())
        self.reordered.emit(list(new))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """All cells are drawn in one go.

        Qt comes back to Python half a dozen times for each cell, and every time waits for
        whichever thread is busy: while a folder is scanned that makes a frame several times as
        long. Only while something is dragged it draws by itself, for the mark where that would
        be dropped.
        """
        if self.state() == QAbstractItemView.State.DraggingState:
            super().paintEvent(event)
            return
        positions = rows_in(self, len(self.tracks.ids), event.rect())
        self.tracks.load(positions)
        painter = QPainter(self.viewport())
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        cells = self._delegate.cells(painter, option)
        columns = list(columns_in(self, len(COLUMNS), event.rect()))
        focus = self.currentIndex().row() if self.hasFocus() else -1
        for position in positions:
            row = self.tracks.row_at(position)
            top, height = self.rowViewportPosition(position), self.rowHeight(position)
            selected = self.selectionModel().isSelected(self.tracks.index(position, 0))
            cells.fade(row is not None and self.tracks.is_absent(row))
            star = self.star_over(position)
            mark = None if row is None else self._now.of((row.id,))
            for number, left, width in columns:
                rect = QRect(left, top, width, height)
                cells.paint(
                    rect, row, number, selected=selected, focused=position == focus, star=star,
                    mark=mark,
                )  # fmt: skip
        painter.end()

    def _outline(self, *changed: QModelIndex) -> None:
        """Redraw rows of which one has the outline now; Qt draws the current cell only."""
        wide = self.viewport().width()
        for index in changed:
            row = index.row()
            self.viewport().update(0, self.rowViewportPosition(row), wide, self.rowHeight(row))

    @override
    def startDrag(self, supportedActions: Qt.DropAction) -> None:
        text = self.tr("%n track(s)", "", self.selected_count())
        drag_selection(self, text, supportedActions)

    @override
    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Tracks dragged within the list move."""
        super().dragMoveEvent(event)
        if event.isAccepted() and event.source() is self:
            event.setDropAction(Qt.DropAction.MoveAction)

    @override
    def keyboardSearch(self, search: str) -> None:
        """A search row by row would read the whole library."""

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        keep_in_sight(self, event.oldSize())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right belong to the player, Home and End go to a row."""
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if plain and event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            event.ignore()
            return
        ends = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: self.model().rowCount() - 1}
        row = ends.get(Qt.Key(event.key()))
        if plain and row is not None:
            self.setCurrentIndex(self.model().index(row, self._column()))
            return
        super().keyPressEvent(event)

    def _on_double_click(self, index: QModelIndex) -> None:
        row = self.tracks.row_at(index.row())
        if row is not None:
            self.activated_row.emit(row)
