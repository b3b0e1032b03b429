# SPDX-License-Identifier: GPL-3.0-or-later
"""Columns that fill the room there is, until the user arranges them."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QTableView

from genreorganizer.override import override

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from PySide6.QtWidgets import QAbstractItemView, QHeaderView

_NARROWEST = 4
"""What a column keeps where there is no room, in average characters: less tells nobody anything."""


class ColumnFit(QObject):
    """Fits the columns of a view whenever its width, its letters or what is sorted by changes.

    Attributes:
        by_hand: The user moved, hid or resized a column: from then on they stay as they are.

    Args:
        view: The view, which owns this.
        header: Its columns.
        fit: Gives the columns their widths for so many pixels.
    """

    def __init__(
        self, view: QAbstractItemView, header: QHeaderView, fit: Callable[[int], None]
    ) -> None:
        super().__init__(view)
        self.by_hand = False
        self._view = view
        self._header = header
        self._fit = fit
        self._fitting = False
        self._due = False
        header.sectionResized.connect(self._on_arranged)
        header.sectionMoved.connect(self._on_arranged)
        header.sortIndicatorChanged.connect(self.refit)
        view.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        wider = isinstance(event, QResizeEvent) and event.size().width() != event.oldSize().width()
        shown = watched is self._view and event.type() == QEvent.Type.Show
        if wider or event.type() == QEvent.Type.FontChange or (shown and self._due):
            self.refit()
        return super().eventFilter(watched, event)

    def refit(self) -> None:
        """Fit the columns, where nobody arranged them, as soon as the view is shown."""
        self._due = not self._view.isVisible()
        if not self._due and not self.by_hand:
            room = self._room()
            with self.quietly():
                self._fit(room)
                self._squeeze(room)

    def _room(self) -> int:
        """Pixels for all columns, beside the scroll bar and the numbers of rows."""
        room = self._view.width() - self._view.verticalScrollBar().sizeHint().width() - 2
        if isinstance(self._view, QTableView) and not self._view.verticalHeader().isHidden():
            room -= self._view.verticalHeader().width()
        return room

    def _squeeze(self, room: int) -> None:
        """Let all columns make way where they are wider than the room, titles last."""
        header = self._header
        if header.length() <= room:
            return
        shown = [number for number in range(header.count()) if not header.isSectionHidden(number)]
        narrowest = _NARROWEST * self._view.fontMetrics().averageCharWidth()
        header.setMinimumSectionSize(narrowest)  # Qt's own is wider
        room = max(room, narrowest * len(shown))
        given = shared([header.sectionSizeHint(number) for number in shown], room)
        beyond = [
            header.sectionSize(number) - width for number, width in zip(shown, given, strict=True)
        ]
        more = shared(beyond, room - sum(given))
        for number, width, wider in zip(shown, given, more, strict=True):
            header.resizeSection(number, width + wider)

    @contextmanager
    def quietly(self) -> Iterator[None]:
        """While columns are changed that nobody changes by hand."""
        before, self._fitting = self._fitting, True
        try:
            yield
        finally:
            self._fitting = before

    def _on_arranged(self) -> None:
        if not self._fitting:
            self.by_hand = True


def shared(wanted: Sequence[int], room: int) -> list[int]:
    """How much of a room each gets: what it wants, or as much as the others that want more."""
    given = list(wanted)
    left = room
    for waiting, place in zip(
        range(len(wanted), 0, -1), sorted(range(len(wanted)), key=wanted.__getitem__), strict=True
    ):
        given[place] = min(wanted[place], max(0, left // waiting))
        left -= given[place]
    return given


def stretched(
    wanted: Mapping[int, int], least: Mapping[int, int], room: int, most: float
) -> dict[int, int]:
    """Widths that fill a room, in proportion to what each wants, but none below its least.

    Args:
        wanted: Pixels by column.
        least: Pixels by column; their sum may be more than the room.
        room: Pixels for all.
        most: How many times what it wants a column gets at most.
    """
    given: dict[int, int] = {}
    while wanted.keys() - given.keys():
        free = [number for number in wanted if number not in given]
        left = room - sum(given.values())
        scale = min(left / sum(wanted[number] for number in free), most)
        short = [number for number in free if wanted[number] * scale < least[number]]
        given.update((number, least[number]) for number in short)
        if not short:
            given.update((number, int(wanted[number] * scale)) for number in free)
    return given
