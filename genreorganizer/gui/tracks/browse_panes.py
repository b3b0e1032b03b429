# SPDX-License-Identifier: GPL-3.0-or-later
"""Panes above a list: genre, artist, album …, each narrowing those behind it and the list."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFrame,
    QHeaderView,
    QSplitter,
    QStyle,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from genreorganizer.domain.compilations import VARIOUS
from genreorganizer.gui.style import theme
from genreorganizer.gui.tracks import album_model
from genreorganizer.gui.tracks.cells import rows_in
from genreorganizer.gui.tracks.columns import RIGHT_ALIGNED
from genreorganizer.gui.widgets import layouts, one_line
from genreorganizer.gui.widgets.timers import single_shot
from genreorganizer.gui.wording import texts
from genreorganizer.gui.wording.texts import QT_TRANSLATE_NOOP
from genreorganizer.library import queries
from genreorganizer.override import override

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

    from PySide6.QtCore import QObject
    from PySide6.QtGui import QPaintEvent

    from genreorganizer.domain.listing import Listing
    from genreorganizer.gui.session.session import Session
    from genreorganizer.library.queries import Browsed, BrowsedValue

AnyIndex = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()
FIRST = ("genre", "artist", "album")
"""What the panes show until others are chosen."""
_MAKING_PAUSE_MS = 150
"""Between two panes that are made ahead: all at once would hold up the event loop."""
_Move = QAbstractItemView.CursorAction
_FIELDS: dict[str, tuple[str, str, str]] = {
    "genre": (
        QT_TRANSLATE_NOOP("BrowsePanes", "Genre"),
        QT_TRANSLATE_NOOP("BrowsePanes", "All genres"),
        QT_TRANSLATE_NOOP("BrowsePanes", "(no genre)"),
    ),
    "artist": (
        QT_TRANSLATE_NOOP("BrowsePanes", "Artist"),
        QT_TRANSLATE_NOOP("BrowsePanes", "All artists"),
        QT_TRANSLATE_NOOP("BrowsePanes", "(no artist)"),
    ),
    "album": (
        QT_TRANSLATE_NOOP("BrowsePanes", "Album"),
        QT_TRANSLATE_NOOP("BrowsePanes", "All albums"),
        QT_TRANSLATE_NOOP("BrowsePanes", "(no album)"),
    ),
    "folder": (
        QT_TRANSLATE_NOOP("BrowsePanes", "Folder"),
        QT_TRANSLATE_NOOP("BrowsePanes", "All folders"),
        "",
    ),
    "year": (
        QT_TRANSLATE_NOOP("BrowsePanes", "Year"),
        QT_TRANSLATE_NOOP("BrowsePanes", "All years"),
        QT_TRANSLATE_NOOP("BrowsePanes", "(no year)"),
    ),
    "decade": (
        QT_TRANSLATE_NOOP("BrowsePanes", "Decade"),
        QT_TRANSLATE_NOOP("BrowsePanes", "All decades"),
        QT_TRANSLATE_NOOP("BrowsePanes", "(no year)"),
    ),
}
"""Per field its name, and what is said of all its values and of those that have none."""


def _said(source: str) -> str:
    return QCoreApplication.translate("BrowsePanes", source)


class ValueModel(QAbstractListModel):
    """Values of a field; the first line stands for all of them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.field = ""
        self._values: Sequence[BrowsedValue] = ()

    @property
    def values(self) -> Sequence[BrowsedValue]:
        """The values, those of the lines from the second on."""
        return self._values

    def show_values(self, field: str, values: Sequence[BrowsedValue]) -> None:
        """Show other values."""
        self.beginResetModel()
        self.field, self._values = field, values
        self.endResetModel()

    @override
    def rowCount(self, parent: AnyIndex = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._values) + 1

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or not self.field:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.line(index.row())[0]
        whole, number = self.line(index.row(), whole=True)
        if role == Qt.ItemDataRole.ToolTipRole:
            return texts.tooltip(whole)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{whole}, {number}"
        return None

    def line(self, row: int, *, whole: bool = False) -> tuple[str, str]:
        """What a line says, and the number of its tracks; the first one has that of the values.

        Args:
            row: The line.
            whole: Say all of a folder's path.
        """
        value = self._values[row - 1] if row else None
        number = len(self._values) if value is None else value.tracks
        return self._text(value, whole=whole), texts.number(number)

    def _text(self, value: BrowsedValue | None, *, whole: bool) -> str:
        _name, everything, none = _FIELDS[self.field]
        if value is None:
            return _said(everything)
        if not value.text:
            return _said(none)
        if self.field == "folder":
            return self._folder(value, whole=whole)
        if self.field == "artist" and value.text == VARIOUS:
            return album_model.various()
        if self.field == "decade":
            return f"{value.text}{texts.DASH}{int(value.text) + 9}"
        return texts.plain(value.text)

    @staticmethod
    def _folder(value: BrowsedValue, *, whole: bool) -> str:
        path = value.text.encode("utf-8", "replace")
        if whole:
            return texts.path(path)
        # What stands around a folder says where it is; the outermost ones may share their names.
        if value.outer >= 0:
            return texts.plain(os.path.basename(value.text))  # without marks: letters lead to it
        return texts.file_in_folder(path) or texts.path(path)

    def around(self, row: int) -> int:
        """The line of the folder around that of a line; 0 where no line stands for one."""
        return self._values[row - 1].outer + 1 if row else 0

    def inside(self, row: int) -> int:
        """The line of the first folder in that of a line; the line itself where none is."""
        below = row + 1
        is_inside = row and below < self.rowCount() and self.around(below) == row
        return below if is_inside else row

    def depth(self, row: int) -> int:
        """How many folders of other lines are around that of a line."""
        depth = 0
        while row := self.around(row):
            depth += 1
        return depth


class _ValueView(QTableView):
    """A list of one column; `QListView` would ask the model about every line to lay them out."""

    def __init__(self, values: ValueModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._values = values
        self.setModel(values)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalHeader().hide()
        self.horizontalHeader().setStretchLastSection(True)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._set_height()

    def _set_height(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 6)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._set_height()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """A value and, at the right, its number; all in one go, as `TrackTable` does it."""
        if not self._values.field:
            return
        painter, option = QPainter(self.viewport()), QStyleOptionViewItem()
        self.initViewItemOption(option)
        measure, direction = option.fontMetrics.horizontalAdvance, option.direction
        text, muted = theme.color("text"), theme.color("muted")
        focus = self.currentIndex().row() if self.hasFocus() else -1
        left, wide = self.columnViewportPosition(0), self.columnWidth(0)
        indent = measure("m")
        for row in rows_in(self, self._values.rowCount(), event.rect()):
            value, number = self._values.line(row)
            rect = QRect(left, self.rowViewportPosition(row), wide, self.rowHeight(row))
            if self.selectionModel().isSelected(self._values.index(row)):
                painter.fillRect(rect, theme.color("selection"))
            if row == focus:
                painter.setPen(theme.color("accent"))
                painter.drawRect(rect.adjusted(0, 0, -1, -1))
            inner = rect.adjusted(theme.SPACE, 0, -theme.SPACE, 0)
            room = inner.adjusted(0, 0, -measure(number) - theme.SPACE, 0)
            # The name keeps half of the room, however deep its folder lies.
            room.setLeft(room.left() + min(self._values.depth(row) * indent, room.width() // 2))
            painter.setPen(text)
            one_line.paint(painter, QStyle.visualRect(direction, rect, room), value, direction)
            painter.setPen(muted)
            mirrored = QStyle.visualRect(direction, rect, inner)
            painter.drawText(mirrored, int(RIGHT_ALIGNED), number)
        painter.end()

    @override
    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Home and End go to the first and the last line, not to the ends of one.

        Left goes to the folder around, Right to the first one inside: as lines run.
        """
        if action in (_Move.MoveHome, _Move.MoveEnd):
            modifiers |= Qt.KeyboardModifier.ControlModifier
        out, into = _Move.MoveLeft, _Move.MoveRight
        if self.isRightToLeft():
            out, into = into, out
        row = max(self.currentIndex().row(), 0)
        if action == out:
            return self._values.index(self._values.around(row) or row)
        if action == into:
            return self._values.index(self._values.inside(row))
        return super().moveCursor(action, modifiers)


class _Pane(QWidget):
    """A field to choose, and its values.

    Attributes:
        field_changed: Another field was chosen.
        choice_changed: Other values are chosen.
    """

    field_changed = Signal()
    choice_changed = Signal()

    def __init__(self, field: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._emitting = True
        self.kind = QComboBox(self)
        for key, (name, _all, _none) in _FIELDS.items():
            self.kind.addItem(_said(name), key)
        self.kind.setCurrentIndex(self.kind.findData(field))
        self.kind.setAccessibleName(self.tr("Browse by"))
        self.kind.currentIndexChanged.connect(lambda: self.field_changed.emit())
        self.model = ValueModel(self)
        self.view = _ValueView(self.model, self)
        self.view.selectionModel().selectionChanged.connect(self._on_selection)
        layouts.column(self.kind, (self.view, 1), parent=self, spacing=theme.SPACE // 2)

    @property
    def field(self) -> str:
        """What is browsed by."""
        return str(self.kind.currentData())

    def chosen(self) -> list[str]:
        """The queries of the chosen values; none where all are."""
        rows = sorted(index.row() for index in self.view.selectionModel().selectedIndexes())
        if not rows or rows[0] == 0:
            return []
        return [self.model.values[row - 1].query for row in rows]

    def show_values(self, values: Sequence[BrowsedValue], chosen: Sequence[int] = ()) -> None:
        """Show other values; ``chosen`` says which are chosen, as long as they are other ones."""
        if self.field == self.model.field and values == self.model.values:
            return
        top = self.view.verticalScrollBar().value()
        self._emitting = False
        self.model.show_values(self.field, values)
        rows = [at + 1 for at in chosen] or [0]
        selection = QItemSelection()
        for row in rows:
            selection.select(self.model.index(row), self.model.index(row))
        flags = QItemSelectionModel.SelectionFlag
        model = self.view.selectionModel()
        model.setCurrentIndex(self.model.index(rows[0]), flags.NoUpdate)
        model.select(selection, flags.ClearAndSelect)
        self.view.verticalScrollBar().setValue(top)
        self.view.scrollTo(self.model.index(rows[0]))
        name = self.kind.currentText()
        self.view.setAccessibleName(name)
        self._emitting = True

    def _on_selection(self) -> None:
        if self._emitting:
            self.choice_changed.emit()


class BrowsePanes(QWidget):
    """Three panes beside one another, made after the first list is shown, or when they are.

    Attributes:
        narrowed: What is chosen is other than before.
    """

    narrowed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._fields: Sequence[str] = FIRST
        self.panes: list[_Pane] = []
        self._holding = 0
        self._split: QSplitter | None = None
        self._making = single_shot(self, _MAKING_PAUSE_MS, self._make_ahead)
        session.settled.connect(self._making.start)

    @override
    def setVisible(self, visible: bool) -> None:
        while visible and len(self.panes) < len(self._fields):
            self._make_next()
        super().setVisible(visible)

    def _make_ahead(self) -> None:
        """Make the next one, and those behind it after a pause each."""
        if len(self.panes) < len(self._fields):
            self._make_next()
            self._making.start()

    def _make_next(self) -> None:
        if self._split is None:
            self._split = self._make_split()
        at, pane = len(self.panes), _Pane(self._fields[len(self.panes)], self)
        self.panes.append(pane)
        self._split.addWidget(pane)
        pane.choice_changed.connect(lambda: self._on_choice(at))
        pane.field_changed.connect(lambda: self._on_field(at))

    def _make_split(self) -> QSplitter:
        split = QSplitter(Qt.Orientation.Horizontal, self)
        split.setObjectName("gap")
        split.setHandleWidth(theme.SPACE)
        split.setChildrenCollapsible(False)
        # From right to left Qt puts all a pixel too far to the right.
        split.setContentsMargins(0, 0, 1 if self.isRightToLeft() else 0, 0)
        layouts.column(split, parent=self, margins=(theme.SPACE + 4, 0, theme.SPACE, theme.SPACE))
        return split

    @property
    def fields(self) -> list[str]:
        """What the panes show."""
        return [pane.field for pane in self.panes] + list(self._fields[len(self.panes) :])

    def show_fields(self, fields: Sequence[str]) -> None:
        """Let the panes show other fields."""
        chosen = [
            field if field in _FIELDS else first
            for field, first in zip(fields, FIRST, strict=False)
        ]
        self._fields = (*chosen, *FIRST[len(chosen) :])
        for pane, field in zip(self.panes, self._fields, strict=False):
            pane.kind.setCurrentIndex(pane.kind.findData(field))

    def query(self, search: str) -> str:
        """A search together with what is chosen, while the panes are shown."""
        if self.isHidden():
            return search
        return queries.narrowed(search, self._chosen())

    def clear(self) -> None:
        """Choose everything."""
        for pane in self.panes:
            pane.show_values(())

    def look(
        self, listing: Listing, left: Callable[[], Collection[int] | None], *, anew: bool = True
    ) -> None:
        """Show the values among the tracks of a list, before anything is chosen of them.

        Args:
            listing: The list.
            left: Tells, off the UI thread, the tracks that all that is chosen leaves of it; None
                where these are not known.
            anew: It is another one, or its tracks are; else only what is chosen has changed.
        """
        if self.isHidden() or not self._session.is_open:
            return
        if anew:
            self._holding = 0
        app, fields, chosen = self._session.app, self.fields, self._chosen()
        known = [pane.model.values for pane in self.panes[: self._holding]]
        self._session.lists.ask(
            self,
            lambda: (chosen, app.read(queries.browse, listing, fields, chosen, known, left())),
            self._show,
            key="browse",
            otherwise=lambda _error: None,  # the list says what is wrong with the search
        )

    def _on_choice(self, at: int) -> None:
        """What is chosen in a pane narrows those behind it."""
        self._holding = min(self._holding, at + 1)
        self.narrowed.emit()

    def _on_field(self, at: int) -> None:
        self._holding = min(self._holding, at)
        self.narrowed.emit()

    def _chosen(self) -> list[list[str]]:
        return [pane.chosen() if pane.field == pane.model.field else [] for pane in self.panes]

    def _show(self, answer: tuple[list[list[str]], list[Browsed]]) -> None:
        chosen, found = answer
        before = self._chosen()
        other = (at for at, asked in enumerate(chosen, 1) if asked != before[at - 1])
        self._holding = next(other, len(self.panes))
        for pane, (values, places) in zip(self.panes, found, strict=True):
            pane.show_values(values, places)
        if self._chosen() != before:  # what was chosen is not there any more
            self.narrowed.emit()
