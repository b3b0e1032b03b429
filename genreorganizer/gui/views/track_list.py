# SPDX-License-Identifier: GPL-3.0-or-later
"""The centre: title, search box and track table of the chosen place."""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from genreorganizer.domain import rules
from genreorganizer.errors import GenreOrganizerError, QueryError
from genreorganizer.gui import reading, texts, theme
from genreorganizer.gui.models.columns import COLUMNS, index_of
from genreorganizer.gui.views.track_table import TrackTable
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


class TrackList(QFrame):
    """A place's tracks.

    Attributes:
        current_changed: Carries the current `TrackRow` or None.
        selection_changed: The selection or its rows changed.
        activated: Carries the `TrackRow` that was double-clicked.
        context_menu_requested: Carries the global position.
        place_changed: Carries the `Place` that is shown now.
        analyze_wanted: The button of the empty page was pressed.
        reordered: Carries the `Place` and the ids of its tracks in the order that the person made.
    """

    current_changed = Signal(object)
    selection_changed = Signal()
    activated = Signal(object)
    context_menu_requested = Signal(QPoint)
    analyze_wanted = Signal()
    place_changed = Signal(object)
    reordered = Signal(object, list)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("content")
        self._desk = desk
        self._place: Place | None = None
        self._sort = ""
        self._wanted: int | None = None
        self._unheard = 0
        self._saving = 0
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
        self.table = TrackTable(self._fetch, self)
        self.table.choice_changed.connect(self._tell)
        self.table.activated_row.connect(self.activated)
        self.table.sort_wanted.connect(self.sort_by)
        self.table.reordered.connect(self._on_reordered)
        self.table.context_menu_requested.connect(self.context_menu_requested)
        self.model = self.table.tracks
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
        self.table.set_compact(compact)

    def show_place(self, place: Place) -> None:
        """Show another place; the search stays only where it was."""
        moved = self._place is None or self._place.key != place.key
        self._place = place
        self.title.set_text(texts.plain(place.title))
        if moved:
            self._sort = ""
            self.table.show_sort(place.sort)
            if self.search.text():
                self.search.blockSignals(True)
                self.search.clear()
                self.search.blockSignals(False)
                self._check(self.search.text())
            self.count.setText("")
            self.model.set_ids(array("q"))
            self.model.movable = False
            self._tell()
        self.place_changed.emit(place)
        self.reload()

    def reload(self) -> None:
        """Ask for the list anew; the selection stays on its tracks."""
        if self._place is None or self._saving or not self._desk.is_open:
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
        return self.table.selected_ids()

    def selected_count(self) -> int:
        """How many tracks are selected, without naming them."""
        return self.table.selected_count()

    def current_row(self) -> TrackRow | None:
        """The track with the focus."""
        return self.table.current_row()

    def rows_after(self, count: int) -> Sequence[TrackRow]:
        """The tracks that come after the current one."""
        return self.table.rows_after(count)

    def step(self, distance: int) -> None:
        """Go to the next or previous track."""
        self.table.step(distance)

    def go_to(self, track_id: int) -> bool:
        """Go to a track; False where it is not in the list."""
        return self.table.go_to(track_id)

    def go_to_when_listed(self, track_id: int) -> None:
        """Go to a track when the list is next replaced."""
        self._wanted = track_id

    def restore_columns(self, state: QByteArray) -> bool:
        """Bring the columns back as they were saved; False where they are other columns."""
        known = self.table.restore_columns(state)
        if known and self._place is not None:
            self.table.show_sort(self._sort or self._place.sort)
        return known

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
        """Sort by a column; again, the other way round; once more, in a playlist's own order."""
        column = COLUMNS[index_of(key)]
        own = self._place.sort if self._place else ""
        first, second = column.sort_key, f"-{column.sort_key}"
        if column.descends:
            first, second = second, first
        shown = self._sort or own
        self._sort = second if shown == first else first if shown != second or own else ""
        self.table.show_sort(self._sort)
        self.reload()

    def _on_reordered(self, ids: list[int]) -> None:
        self._saving += 1  # what is stored is older than what is shown
        self.reordered.emit(self._place, ids)

    def order_saved(self) -> None:
        """To be called when the order of `reordered` was stored, or could not be."""
        self._saving -= 1
        self.reload()

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
        if self._place is None or self._saving or key != self._place.key:
            return
        place = self._place
        static = place.playlist_id is not None and not place.smart
        self.model.movable = static and not search and not self._sort
        if ids != self.model.ids:
            self.table.replace(ids, self._wanted)
            self._wanted = None
        self._show_count(len(ids), bool(search))
        self._tell()

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

    def _tell(self) -> None:
        """Tell what is current and selected."""
        self.current_changed.emit(self.current_row() if self.model.ids else None)
        self.selection_changed.emit()
