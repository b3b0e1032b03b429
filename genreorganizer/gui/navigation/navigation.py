# SPDX-License-Identifier: GPL-3.0-or-later
"""The left pane: places, genres and playlists with their numbers."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QIcon, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from genreorganizer.domain.navigation import NavigationData
from genreorganizer.gui.navigation.model import COUNT_ROLE, PLACE_ROLE, NavigationModel
from genreorganizer.gui.session import places
from genreorganizer.gui.style import theme
from genreorganizer.gui.wording import texts
from genreorganizer.library import queries

if TYPE_CHECKING:
    from genreorganizer.domain.changes import Changes
    from genreorganizer.gui.session.places import Place
    from genreorganizer.gui.session.session import Session

_BUSY_INTERVAL_MS = 1000
_IDLE_INTERVAL_MS = 80
_LARGE = 9_999
"""A count that has room beside every title."""


class _Delegate(QStyledItemDelegate):
    """Titles of sections in small bold letters, numbers at the right."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        size = super().sizeHint(option, index)
        section = index.data(PLACE_ROLE) is None
        first = section and index.row() == 0
        height = option.fontMetrics.height()
        size.setHeight(height + (10 if first else 20 if section else 10))
        if not section:
            number = option.fontMetrics.horizontalAdvance(texts.number(_LARGE)) + 14
            size.setWidth(
                height + 24 + option.fontMetrics.horizontalAdvance(str(index.data())) + number
            )
        return size

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        if index.data(PLACE_ROLE) is None:
            self._paint_section(painter, option, index)
            return
        count = index.data(COUNT_ROLE)
        number = "" if count is None else texts.number(count)
        width = option.fontMetrics.horizontalAdvance(number) + 14 if number else 0
        inner = QStyleOptionViewItem(option)
        self.initStyleOption(inner, index)
        full = QRect(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        box = full.adjusted(0, 1, -6, -1)
        frame = QStyle.visualRect(option.direction, full, box)
        if selected or hovered:
            ground = theme.color("selection")
            ground.setAlphaF(1.0 if selected else 0.45)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ground)
            painter.drawRoundedRect(frame, 6, 6)
        focused = option.state & QStyle.StateFlag.State_HasFocus
        if focused and option.state & QStyle.StateFlag.State_KeyboardFocusChange:
            painter.setPen(theme.color("accent"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(frame, 6, 6)
        size = option.fontMetrics.height() + 2
        mirrored = functools.partial(QStyle.visualRect, option.direction, full)
        icon_box = QRect(box.left() + 7, box.center().y() - size // 2 + 1, size, size)
        empty = count == 0
        mode = QIcon.Mode.Disabled if empty else QIcon.Mode.Normal
        inner.icon.paint(painter, mirrored(icon_box), mode=mode)
        room = QRect(box)
        room.setLeft(icon_box.right() + 8)
        room.setRight(box.right() - width)
        faded = empty and not selected
        text_color = option.palette.color(QPalette.ColorRole.Text)
        painter.setPen(theme.color("muted") if faded else text_color)
        middle = Qt.AlignmentFlag.AlignVCenter
        text = option.fontMetrics.elidedText(inner.text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(mirrored(room), int(middle | Qt.AlignmentFlag.AlignLeft), text)
        painter.setPen(theme.color("muted"))
        numbers = QRect(box)
        numbers.setRight(box.right() - 7)
        painter.drawText(mirrored(numbers), int(middle | Qt.AlignmentFlag.AlignRight), number)
        painter.restore()

    def _paint_section(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        painter.save()
        font = painter.font()
        font.setBold(True)
        font.setPointSizeF(font.pointSizeF() * 0.88)
        painter.setFont(font)
        painter.setPen(theme.color("muted"))
        room = option.rect.adjusted(7, 0, -7, -3)
        flags = Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft
        painter.drawText(room, int(flags), str(index.data()).upper())
        painter.restore()


class _Tree(QTreeView):
    """Without branches: everything is always open."""

    def drawBranches(
        self, painter: QPainter, rect: QRect, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """See Qt."""


class Navigation(QFrame):
    """The navigation, kept up to date with the library.

    Attributes:
        place_chosen: Carries a `Place`.
        tracks_dropped: Carries a `Place` and track ids.
        context_menu_requested: Carries a `Place` and the global position.
        loaded: Carries the `NavigationData` that is shown now.
    """

    place_chosen = Signal(object)
    tracks_dropped = Signal(object, list)
    context_menu_requested = Signal(object, QPoint)
    loaded = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pane")
        self._session = session
        self._key = places.HOME
        self._showing = False
        self.data = NavigationData()
        self.model = NavigationModel(self)
        self.view = _Tree(self)
        self.view.setObjectName("navigation")
        self.view.setAccessibleName(self.tr("Navigation"))
        self.view.setModel(self.model)
        self.view.setHeaderHidden(True)
        self.view.setIndentation(10)
        self.view.setRootIsDecorated(False)
        self.view.setItemsExpandable(True)
        self.view.setExpandsOnDoubleClick(False)
        self.view.setItemDelegate(_Delegate(self.view))
        self.view.setMouseTracking(True)
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setDragDropMode(QAbstractItemView.DragDropMode.DropOnly)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.customContextMenuRequested.connect(self._on_context_menu)
        self.view.selectionModel().currentChanged.connect(self._on_current)
        self.model.tracks_dropped.connect(self.tracks_dropped)
        box = QVBoxLayout(self)
        box.setContentsMargins(6, 6, 0, 6)
        box.addWidget(self.view)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._load)
        self._show(self.data)
        # The list comes first: counting beside it would hold it up.
        session.ready.connect(lambda: self._timer.start(_IDLE_INTERVAL_MS))
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
        known = {item.id for item in self.data.playlists}
        new = [item.id for item in data.playlists if item.id not in known]
        first = not self.data.genres  # everything is new at the start
        self.data = data
        self._showing = True
        rebuilt = self.model.show_entries(places.navigation(data))
        if rebuilt:
            self.view.expandAll()
        self._showing = False
        if rebuilt:
            index = self.model.find(self._key)
            if not index.isValid():
                self._key = places.HOME
                index = self.model.find(self._key)
            self.view.setCurrentIndex(index)
            if new and not first:  # what was just made comes in sight
                self.view.scrollTo(self.model.find(f"playlist:{new[-1]}"))
        self.loaded.emit(data)

    def _on_current(self, current: QModelIndex, _previous: QModelIndex) -> None:
        place: Place | None = self.model.place_at(current)
        if place is not None and not self._showing:
            self._key = place.key
            self.place_chosen.emit(place)

    def _on_context_menu(self, position: QPoint) -> None:
        place = self.model.place_at(self.view.indexAt(position))
        if place is not None:
            self.context_menu_requested.emit(place, self.view.viewport().mapToGlobal(position))
