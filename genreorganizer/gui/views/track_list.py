# SPDX-License-Identifier: GPL-3.0-or-later
"""The centre: title, search box and track table of the chosen place."""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QByteArray,
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QPoint,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QMenu,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from genreorganizer.domain import rules
from genreorganizer.errors import GenreOrganizerError, QueryError
from genreorganizer.gui import reading, texts, theme
from genreorganizer.gui.models.columns import COLUMNS, index_of
from genreorganizer.gui.models.track_table import TrackTableModel
from genreorganizer.gui.views.track_delegate import TrackDelegate
from genreorganizer.gui.widgets.empty_state import EmptyState
from genreorganizer.gui.widgets.labels import ElidedLabel, enlarge, plain_label
from genreorganizer.gui.widgets.query_edit import QueryEdit

if TYPE_CHECKING:
    from collections.abc import Sequence

    from genreorganizer.domain.changes import Changes
    from genreorganizer.domain.track import TrackRow
    from genreorganizer.gui.desk import Desk
    from genreorganizer.gui.places import Place

_IDLE_INTERVAL_MS = 60
_BUSY_INTERVAL_MS = 1500
_MAX_KEPT = 20_000


class TrackTable(QTableView):
    """The table; letters are left to the review keys.

    Not a tree view: that one asks the model about every row whenever the order changes.
    """

    def keyboardSearch(self, search: str) -> None:
        """See Qt; a search row by row would read the whole library."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See Qt; left and right belong to the player, Home and End go to a row."""
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if plain and event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            event.ignore()
            return
        ends = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: self.model().rowCount() - 1}
        row = ends.get(Qt.Key(event.key()))
        if plain and row is not None:
            self.setCurrentIndex(self.model().index(row, max(self.currentIndex().column(), 0)))
            return
        super().keyPressEvent(event)


class TrackList(QFrame):
    """A place's tracks.

    Attributes:
        current_changed: Carries the current `TrackRow` or None.
        selection_changed: The selection or its rows changed.
        activated: Carries the `TrackRow` that was double-clicked.
        context_menu_requested: Carries the global position.
        place_changed: Carries the `Place` that is shown now.
        analyze_wanted: The button of the empty page was pressed.
    """

    current_changed = Signal(object)
    selection_changed = Signal()
    activated = Signal(object)
    context_menu_requested = Signal(QPoint)
    analyze_wanted = Signal()
    place_changed = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("content")
        self._desk = desk
        self._place: Place | None = None
        self._sort = ""
        self._wanted: int | None = None
        self._unheard = 0
        self.model = TrackTableModel(self._fetch, self)
        self.title = ElidedLabel(parent=self)
        enlarge(self.title, 1.3, bold=True)
        self.count = plain_label(parent=self, muted=True)
        self.count.setWordWrap(False)
        self.search = QueryEdit(self)
        self.search.setPlaceholderText(self.tr("Search, or year<1990, p(jazz)>=0.6 …"))
        self.search.setAccessibleName(self.tr("Search in this list"))
        self.search.query_changed.connect(self._on_search)
        self.hint = plain_label(parent=self)
        self.hint.setProperty("bad", True)
        self.hint.hide()
        self.table = self._made_table()
        self.empty = EmptyState(self)
        self.empty.button.clicked.connect(self._on_way_on)
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self.table)
        self._pages.addWidget(self.empty)
        self.set_compact(False)
        self._lay_out()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.reload)
        desk.ready.connect(self.reload)
        desk.events.changed.connect(self._on_changed)

    def _made_table(self) -> TrackTable:
        table = TrackTable(self)
        table.setObjectName("tracks")
        table.setAccessibleName(self.tr("Tracks"))
        table.setModel(self.model)
        table.setItemDelegate(TrackDelegate(table))
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.setCornerButtonEnabled(False)
        rows = table.verticalHeader()
        rows.hide()
        rows.setMinimumSectionSize(1)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        table.setFrameShape(QFrame.Shape.NoFrame)
        table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setDragEnabled(True)
        table.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        table.customContextMenuRequested.connect(
            lambda at: self.context_menu_requested.emit(table.viewport().mapToGlobal(at))
        )
        table.doubleClicked.connect(self._on_double_click)
        selection = table.selectionModel()
        selection.selectionChanged.connect(self._on_selection)
        selection.currentChanged.connect(self._on_selection)
        self._set_up_header(table.horizontalHeader())
        return table

    def _set_up_header(self, header: QHeaderView) -> None:
        header.setSectionsMovable(True)
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.setSortIndicatorClearable(False)
        header.setStretchLastSection(False)
        header.setHighlightSections(False)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        header.setAccessibleName(self.tr("Columns"))
        for number, column in enumerate(COLUMNS):
            header.resizeSection(number, self._width(number))
            header.setSectionHidden(number, not column.shown)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.sectionClicked.connect(lambda number: self.sort_by(COLUMNS[number].key))
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(
            lambda at: self.column_menu().popup(header.mapToGlobal(at))
        )

    def _width(self, number: int) -> int:
        return COLUMNS[number].width * self.fontMetrics().horizontalAdvance("n")

    def fit_columns(self) -> None:
        """Let the columns up to the confidence fill the room there is, as far as it goes."""
        first = range(index_of("confidence") + 1)
        wanted = sum(self._width(number) for number in first)
        room = self.table.width() - self.table.verticalScrollBar().sizeHint().width() - 2
        scale = min(max(room / wanted, 0.7), 1.5)
        for number in first:
            self.table.horizontalHeader().resizeSection(number, int(self._width(number) * scale))

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(theme.SPACE + 4, theme.SPACE, theme.SPACE, theme.SPACE)
        top.setSpacing(theme.SPACE)
        top.addWidget(self.title, 3)
        top.addWidget(self.count, 0, Qt.AlignmentFlag.AlignVCenter)
        top.addSpacing(theme.SPACE)
        top.addWidget(self.search, 5)
        self.search.setMaximumWidth(420)
        self.search.setMinimumWidth(150)
        hint = QHBoxLayout()
        hint.setContentsMargins(theme.SPACE + 4, 0, theme.SPACE, theme.SPACE // 2)
        hint.addWidget(self.hint)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(top)
        box.addLayout(hint)
        box.addWidget(self._pages, 1)
        self._box = box

    def add_bar(self, bar: QWidget) -> None:
        """Put a strip above the table."""
        self._box.insertWidget(self._box.indexOf(self._pages), bar)

    @property
    def place(self) -> Place | None:
        """What is shown."""
        return self._place

    @property
    def reload_pending(self) -> bool:
        """A change was told and the list was not asked for yet."""
        return self._timer.isActive()

    def set_compact(self, compact: bool) -> None:
        """Make rows tighter or wider."""
        height = self.table.fontMetrics().height() + (6 if compact else 13)
        self.table.verticalHeader().setDefaultSectionSize(height)

    def show_place(self, place: Place) -> None:
        """Show another place; the search stays only where it was."""
        moved = self._place is None or self._place.key != place.key
        self._place = place
        self.title.set_text(texts.plain(place.title))
        if moved:
            self._sort = ""
            self._show_sort(place.sort)
            if self.search.text():
                self.search.blockSignals(True)
                self.search.clear()
                self.search.blockSignals(False)
                self._check(self.search.text())
            self.count.setText("")
            self.model.set_ids(array("q"))
            self._tell()
        self.place_changed.emit(place)
        self.reload()

    def reload(self) -> None:
        """Ask for the list anew; the selection stays on its tracks."""
        if self._place is None or not self._desk.is_open:
            return
        app, place, search, sort = self._desk.app, self._place, self.search.text(), self._sort
        self._desk.lists.ask(
            self,
            lambda: (place.key, search, reading.track_ids(app, place, search, sort)),
            self._show,
            key="list",
            otherwise=self._on_trouble,
        )

    def selected_ids(self) -> list[int]:
        """Ids of the selected tracks, in the order shown."""
        ids = self.model.ids
        found: list[int] = []
        for part in sorted(self._selected(), key=lambda part: part.top()):
            found.extend(ids[part.top() : part.bottom() + 1])
        return list(dict.fromkeys(found))

    def selected_count(self) -> int:
        """How many tracks are selected, without naming them."""
        return sum(part.height() for part in self._selected())

    def _selected(self) -> list[QItemSelectionRange]:
        parts: list[QItemSelectionRange] = []
        parts.extend(self.table.selectionModel().selection())  # type: ignore[arg-type]
        return parts

    def current_row(self) -> TrackRow | None:
        """The track with the focus."""
        return self.model.row_at(self.table.currentIndex().row())

    def rows_after(self, count: int) -> Sequence[TrackRow]:
        """The tracks that come after the current one."""
        here = self.table.currentIndex().row()
        found = (self.model.row_at(position) for position in range(here + 1, here + 1 + count))
        return [row for row in found if row is not None]

    def step(self, distance: int) -> None:
        """Go to the next or previous track."""
        rows = len(self.model.ids)
        if rows:
            last = self._last_selected() if distance > 0 else self._first_selected()
            self._go_to(min(max(last + distance, 0), rows - 1))

    def go_to(self, track_id: int) -> bool:
        """Go to a track; False where it is not in the list."""
        position = self.model.position_of(track_id)
        if position is None:
            return False
        self._go_to(position)
        return True

    def go_to_when_listed(self, track_id: int) -> None:
        """Go to a track when the list is next replaced."""
        self._wanted = track_id

    def _first_selected(self) -> int:
        tops = [part.top() for part in self._selected()]
        return min(tops) if tops else self.table.currentIndex().row()

    def _last_selected(self) -> int:
        bottoms = [part.bottom() for part in self._selected()]
        return max(bottoms) if bottoms else self.table.currentIndex().row()

    def _go_to(self, position: int) -> None:
        index = self.model.index(position, max(self.table.currentIndex().column(), 0))
        self.table.setCurrentIndex(index)
        self.table.scrollTo(index)

    def column_menu(self) -> QMenu:
        """Which columns are shown."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        header = self.table.horizontalHeader()
        for number, column in enumerate(COLUMNS):
            action = QAction(column.title, menu)
            action.setCheckable(True)
            action.setChecked(not header.isSectionHidden(number))
            action.toggled.connect(
                lambda shown, number=number: header.setSectionHidden(number, not shown)
            )
            action.setEnabled(column.key != "title")
            menu.addAction(action)
        return menu

    def save_columns(self) -> QByteArray:
        """The columns' order, widths and visibility."""
        return self.table.horizontalHeader().saveState()

    def restore_columns(self, state: QByteArray) -> None:
        """Bring the columns back as they were saved."""
        header = self.table.horizontalHeader()
        if header.restoreState(state) and header.count() == len(COLUMNS):
            header.setSectionHidden(index_of("title"), False)
            if self._place is not None:
                self._show_sort(self._sort or self._place.sort)

    def take_focus(self) -> None:
        """Let the keys come to the tracks, or to the page in their place."""
        self._page().setFocus(Qt.FocusReason.OtherFocusReason)

    def _page(self) -> QWidget:
        return self.table if self._pages.currentWidget() is self.table else self.empty

    def _show_page(self, page: QWidget) -> None:
        before = self._page()
        if before is page:
            return
        focus = QApplication.focusWidget()
        ours = focus is None or before is focus or before.isAncestorOf(focus)
        self._pages.setCurrentWidget(page)
        if ours:
            self.take_focus()

    def set_unheard(self, count: int) -> None:
        """How many tracks of the library were not analyzed yet."""
        if count != self._unheard:
            self._unheard = count
            self._show_count(len(self.model.ids), bool(self.search.text()))

    def _on_way_on(self) -> None:
        if self.search.text():
            self.search.clear()
        else:
            self.analyze_wanted.emit()

    def _fetch(self, ids: Sequence[int]) -> list[TrackRow]:
        if not self._desk.is_open:
            return []
        try:
            return reading.rows(self._desk.app, ids)
        except GenreOrganizerError as error:  # told once a page, never while it is painted again
            self._desk.report(error)
            return []

    def _on_search(self, text: str) -> None:
        if self._check(text):
            self.reload()

    def _check(self, text: str) -> bool:
        try:
            rules.parse(text)
        except QueryError as error:
            self._on_trouble(error)
            return False
        self.search.mark_wrong(False)
        self.hint.hide()
        return True

    def _on_trouble(self, error: Exception) -> None:
        if isinstance(error, QueryError):
            self.search.mark_wrong(True)
            self.hint.setText(str(error))
            self.hint.show()
        else:
            self._desk.report(error)

    def sort_by(self, key: str) -> None:
        """Sort by a column; by the same again, the other way round."""
        column = COLUMNS[index_of(key)]
        shown = self._sort or (self._place.sort if self._place else "")
        if shown == column.sort_key:
            self._sort = f"-{column.sort_key}"
        elif shown == f"-{column.sort_key}":
            self._sort = column.sort_key
        else:
            self._sort = f"-{column.sort_key}" if column.descends else column.sort_key
        self._show_sort(self._sort)
        self.reload()

    def _show_sort(self, sort: str) -> None:
        key = sort.removeprefix("-")
        down = sort.startswith("-")
        number = next((n for n, column in enumerate(COLUMNS) if column.sort_key == key), -1)
        order = Qt.SortOrder.DescendingOrder if down else Qt.SortOrder.AscendingOrder
        self.table.horizontalHeader().setSortIndicator(number, order)

    def _on_changed(self, changes: Changes) -> None:
        if not (changes.tracks or changes.all_tracks or changes.playlists or changes.vocabulary):
            return
        everything = changes.all_tracks or changes.vocabulary
        self.model.refresh(None if everything else changes.tracks)
        self._tell()
        if not self._timer.isActive():
            busy = self._desk.jobs.running is not None
            self._timer.start(_BUSY_INTERVAL_MS if busy else _IDLE_INTERVAL_MS)

    def _show(self, answer: tuple[str, str, array[int]]) -> None:
        key, search, ids = answer
        if self._place is None or key != self._place.key:
            return
        if ids != self.model.ids:
            self._replace(ids)
        self._show_count(len(ids), bool(search))
        self._tell()

    def _replace(self, ids: array[int]) -> None:
        chosen = self.selected_ids() if self.selected_count() <= _MAX_KEPT else []
        old_ids = self.model.ids
        old_position = self.table.currentIndex().row()
        current_id = old_ids[old_position] if 0 <= old_position < len(old_ids) else None
        if self._wanted is not None:
            current_id, self._wanted, chosen = self._wanted, None, []
        bar = self.table.verticalScrollBar()
        top = bar.value()
        was_empty = not old_ids
        self.model.set_ids(ids)
        if not ids:
            return
        position = self.model.position_of(current_id) if current_id is not None else None
        if position is None:
            position = 0 if was_empty else min(max(old_position, 0), len(ids) - 1)
        self._select(position, chosen)
        bar.setValue(top if not was_empty else 0)
        self.table.scrollTo(self.model.index(position, self.table.currentIndex().column()))

    def _select(self, position: int, chosen: list[int]) -> None:
        selection = QItemSelection()
        last = len(COLUMNS) - 1
        if len(chosen) > 1:
            wanted = set(chosen)
            for number, track_id in enumerate(self.model.ids):
                if track_id in wanted:
                    selection.select(self.model.index(number, 0), self.model.index(number, last))
        if selection.isEmpty():
            selection.select(self.model.index(position, 0), self.model.index(position, last))
        model = self.table.selectionModel()
        model.setCurrentIndex(
            self.model.index(position, 0), QItemSelectionModel.SelectionFlag.NoUpdate
        )
        model.select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _show_count(self, count: int, searching: bool) -> None:
        self.count.setText(self.tr("%n track(s)", "", count))
        self._show_page(self.table if count else self.empty)
        if count or self._place is None:
            return
        if not searching and self._unheard and self._place.key == "review":
            self.empty.show_message(
                "analyze",
                self.tr("Nothing to review yet"),
                self.tr("%n track(s) were not analyzed yet.", "", self._unheard),
                self.tr("&Analyze"),
            )
        elif searching:
            self.empty.show_message(
                "search",
                self.tr("Nothing found"),
                self.tr("No track in this list matches the search."),
                self.tr("Clear the search"),
            )
        else:
            self.empty.show_message(
                self._place.icon, self._place.empty_title, self._place.empty_text
            )

    def _on_double_click(self, index: QModelIndex) -> None:
        row = self.model.row_at(index.row())
        if row is not None:
            self.activated.emit(row)

    def _on_selection(self, *_: object) -> None:
        self._tell()

    def _tell(self) -> None:
        """Tell what is current and selected."""
        self.current_changed.emit(self.current_row() if self.model.ids else None)
        self.selection_changed.emit()
