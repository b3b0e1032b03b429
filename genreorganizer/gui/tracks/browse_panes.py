# SPDX-License-Identifier: GPL-3.0-or-later
"""Panes above a list: genre, artist, album …, each narrowing those behind it and the list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt, Signal
from PySide6.QtWidgets import QComboBox, QSplitter, QWidget

from genreorganizer.gui.style import theme
from genreorganizer.gui.tracks.browse_values import FIELDS, ValueModel, said
from genreorganizer.gui.tracks.browse_view import ValueView
from genreorganizer.gui.widgets import layouts
from genreorganizer.gui.widgets.timers import single_shot
from genreorganizer.library import queries
from genreorganizer.override import override

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Sequence

    from genreorganizer.domain.listing import Listing
    from genreorganizer.gui.session.session import Session
    from genreorganizer.library.queries import Browsed, BrowsedValues

FIRST = ("genre", "artist", "album")
"""What the panes show until others are chosen."""
_MAKING_PAUSE_MS = 150
"""Between two panes that are made ahead: all at once would hold up the event loop."""


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
        for key, (name, _all, _none) in FIELDS.items():
            self.kind.addItem(said(name), key)
        self.kind.setCurrentIndex(self.kind.findData(field))
        self.kind.setAccessibleName(self.tr("Browse by"))
        self.kind.currentIndexChanged.connect(lambda: self.field_changed.emit())
        self.model = ValueModel(self)
        self.view = ValueView(self.model, self)
        self.view.selectionModel().selectionChanged.connect(self._on_selection)
        self.view.turn_wanted.connect(self._turn)
        layouts.column(self.kind, (self.view, 1), parent=self, spacing=theme.SPACE // 2)

    @property
    def field(self) -> str:
        """What is browsed by."""
        return str(self.kind.currentData())

    def chosen(self) -> list[str]:
        """The queries of the chosen values; none where all are."""
        places = self._places()
        return [] if -1 in places else [self.model.values[at].query for at in places]

    def _places(self) -> list[int]:
        """Where the chosen values are, as `ValueModel.place` has it."""
        chosen = self.view.selectionModel().selectedIndexes()
        return sorted(self.model.place(index.row()) for index in chosen)

    def show_values(self, values: BrowsedValues, chosen: Sequence[int] = ()) -> None:
        """Show other values; ``chosen`` says which are chosen, as long as they are other ones."""
        if self.field == self.model.field and values == self.model.values:
            return
        places = chosen or [-1]
        self._show(lambda: self.model.show_values(self.field, values, chosen), places, at=places[0])
        self.view.scrollTo(self.view.currentIndex())
        self.view.setAccessibleName(self.kind.currentText())

    def _turn(self, row: int, is_open: bool, below: bool) -> None:
        """Open or close a folder; it is chosen instead of those that it hides."""
        before, current = self._places(), self.model.place(self.view.currentIndex().row())
        self._show(lambda: self.model.turn(row, is_open=is_open, below=below), before, at=current)
        if self._places() != before:
            self.choice_changed.emit()

    def _show(self, change: Callable[[], None], chosen: Iterable[int], at: int) -> None:
        """Show other lines.

        Args:
            change: Lets the model have them.
            chosen: Where the values are that are chosen.
            at: Where the current one is.
        """
        top = self.view.verticalScrollBar().value()
        self._emitting = False
        change()
        selection = QItemSelection()
        for row in {self.model.row(place) for place in chosen}:
            selection.select(self.model.index(row), self.model.index(row))
        flags = QItemSelectionModel.SelectionFlag
        model = self.view.selectionModel()
        model.setCurrentIndex(self.model.index(self.model.row(at)), flags.NoUpdate)
        model.select(selection, flags.ClearAndSelect)
        self.view.verticalScrollBar().setValue(top)
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
            field if field in FIELDS else first for field, first in zip(fields, FIRST, strict=False)
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
            pane.show_values(queries.BrowsedValues(pane.field, (), ()))

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
