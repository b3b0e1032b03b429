# SPDX-License-Identifier: GPL-3.0-or-later
"""The left pane: places, genres and playlists with their numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QCursor, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from genreorganizer.domain.navigation import NavigationData
from genreorganizer.gui.navigation.line_delegate import ADDABLE, LineDelegate, on_plus
from genreorganizer.gui.navigation.model import SECTION_ROLE, NavigationModel
from genreorganizer.gui.session import places
from genreorganizer.gui.widgets import layouts
from genreorganizer.library import queries
from genreorganizer.override import override

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtCore import QPersistentModelIndex

    from genreorganizer.domain.changes import Changes
    from genreorganizer.gui.session.places import Place
    from genreorganizer.gui.session.session import Session

_BUSY_INTERVAL_MS = 1000
_IDLE_INTERVAL_MS = 80
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_FOLDING = (*_ENTER, Qt.Key.Key_Space)


class _Tree(QTreeView):
    """Without branches: headings show themselves whether they are open.

    Attributes:
        entered_line: Enter was pressed on a line that is no heading.
    """

    entered_line = Signal()

    @override
    def drawBranches(
        self, painter: QPainter, rect: QRect, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """None are drawn."""

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space fold what is below a heading, or open it; on a line Enter goes on."""
        index = self.currentIndex()
        if event.key() in _FOLDING and index.data(SECTION_ROLE):
            self.setExpanded(index, not self.isExpanded(index))
        elif event.key() in _ENTER and index.isValid():
            self.entered_line.emit()
        else:
            super().keyPressEvent(event)


class Navigation(QFrame):
    """The navigation, kept up to date with the library.

    Attributes:
        place_chosen: Carries a `Place`.
        entered: Enter was pressed on the chosen place: its list is wanted.
        tracks_dropped: Carries a `Place` and track ids.
        context_menu_requested: Carries a `Place` and the global position.
        add_wanted: Carries a section whose plus was pressed, and the global position.
        loaded: Carries the `NavigationData` that is shown now.
    """

    place_chosen = Signal(object)
    entered = Signal()
    tracks_dropped = Signal(object, list)
    context_menu_requested = Signal(object, QPoint)
    add_wanted = Signal(str, QPoint)
    loaded = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pane")
        self._session = session
        self._key = places.HOME
        self._awaited = ""
        self._showing = False
        self._folded: set[str] = set()
        self.data = NavigationData()
        self.model = NavigationModel(self)
        self.view = _Tree(self)
        self.view.setObjectName("navigation")
        self.view.setAccessibleName(self.tr("Sidebar"))
        self.view.setModel(self.model)
        self.view.setHeaderHidden(True)
        self.view.setIndentation(10)
        self.view.setRootIsDecorated(False)
        self.view.setItemsExpandable(True)
        self.view.setExpandsOnDoubleClick(False)
        self.view.setItemDelegate(LineDelegate(self.view))
        self.view.setMouseTracking(True)
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setDragDropMode(QAbstractItemView.DragDropMode.DropOnly)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.customContextMenuRequested.connect(self._on_context_menu)
        self.view.selectionModel().currentChanged.connect(self._on_current)
        self.view.clicked.connect(self._on_clicked)
        self.view.entered_line.connect(self.entered)
        self.view.expanded.connect(lambda index: self._on_folded(index, folded=False))
        self.view.collapsed.connect(lambda index: self._on_folded(index, folded=True))
        self.model.tracks_dropped.connect(self.tracks_dropped)
        layouts.column(self.view, parent=self, margins=(6, 6, 0, 6))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._load)
        self._show(self.data)
        session.settled.connect(self._load)
        session.events.changed.connect(self._on_changed)

    def comfortable_width(self) -> int:
        """As wide as the longest title that is always there, with its number."""
        return self.view.sizeHintForColumn(0) + 12

    def choose(self, key: str) -> None:
        """Go to a place, now or as soon as it appears."""
        self._key = key
        index = self.model.find(key)
        if index.isValid():
            self.view.setCurrentIndex(index)

    def reveal(self, playlist: str) -> None:
        """Bring the playlist of a name in sight, now or as soon as it appears."""
        self._awaited = playlist
        self._show_awaited()

    def _show_awaited(self) -> None:
        for item in self.data.playlists:
            if item.name == self._awaited:
                self._awaited = ""
                self.view.scrollTo(self.model.find(f"playlist:{item.id}"))

    @property
    def folded(self) -> Sequence[str]:
        """The sections that the user has folded."""
        return sorted(self._folded)

    def fold(self, sections: Iterable[str]) -> None:
        """Fold these sections, and no others."""
        self._folded = set(sections)
        self._unfold()

    def _unfold(self) -> None:
        """Open everything but what the user has folded."""
        showing, self._showing = self._showing, True
        self.view.expandAll()
        for row in range(self.model.rowCount()):
            index = self.model.index(row, 0)
            self.view.setExpanded(index, index.data(SECTION_ROLE) not in self._folded)
        self._showing = showing

    def _on_folded(self, index: QModelIndex, *, folded: bool) -> None:
        section = index.data(SECTION_ROLE)
        if section and not self._showing:
            (self._folded.add if folded else self._folded.discard)(section)

    def _on_clicked(self, index: QModelIndex) -> None:
        """A heading folds what is below it; its plus adds to it."""
        section = index.data(SECTION_ROLE)
        if not section:
            return
        option = QStyleOptionViewItem()
        self.view.initViewItemOption(option)
        option.rect = self.view.visualRect(index)
        at = self.view.viewport().mapFromGlobal(QCursor.pos())
        if section in ADDABLE and on_plus(option, at):
            self.add_wanted.emit(section, QCursor.pos())
        else:
            self.view.setExpanded(index, not self.view.isExpanded(index))

    def _on_changed(self, _changes: Changes) -> None:
        busy = self._session.jobs.running is not None
        if not self._timer.isActive():
            self._timer.start(_BUSY_INTERVAL_MS if busy else _IDLE_INTERVAL_MS)

    def _load(self) -> None:
        if self._session.is_open:
            app = self._session.app
            self._session.details.ask(
                self, lambda: app.read(queries.navigation), self._show, key="load"
            )

    def _show(self, data: NavigationData) -> None:
        self.data = data
        top = (
            self.view.verticalScrollBar().value() if self.model.find(self._key).isValid() else None
        )
        self._showing = True
        rebuilt = self.model.show_entries(places.navigation(data))
        if rebuilt:
            self._unfold()
        self._showing = False
        if rebuilt:
            self._choose_again(top)
        self._show_awaited()
        self.loaded.emit(data)

    def _choose_again(self, top: int | None) -> None:
        """Choose the place among new lines, which stay scrolled where it was there before."""
        index = self.model.find(self._key)
        if not index.isValid():
            self._key, top = places.HOME, None
            index = self.model.find(self._key)
        self.view.setCurrentIndex(index)
        if top is not None:
            self.view.verticalScrollBar().setValue(top)

    def _on_current(self, current: QModelIndex, _previous: QModelIndex) -> None:
        place: Place | None = self.model.place_at(current)
        if place is not None and not self._showing:
            self._key = place.key
            self.place_chosen.emit(place)

    def _on_context_menu(self, position: QPoint) -> None:
        place = self.model.place_at(self.view.indexAt(position))
        if place is not None:
            self.context_menu_requested.emit(place, self.view.viewport().mapToGlobal(position))
