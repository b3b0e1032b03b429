# SPDX-License-Identifier: GPL-3.0-or-later
"""Columns that fill the room there is, until the user arranges them."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject

from genreorganizer.override import override

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from PySide6.QtWidgets import QAbstractItemView, QHeaderView

_CALLS = (QEvent.Type.Resize, QEvent.Type.FontChange)


class ColumnFit(QObject):
    """Fits the columns of a view whenever its size or its letters change.

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
        self._fit = fit
        self._fitting = False
        header.sectionResized.connect(self._on_arranged)
        header.sectionMoved.connect(self._on_arranged)
        view.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _CALLS:
            self.refit()
        return super().eventFilter(watched, event)

    def refit(self) -> None:
        """Fit the columns now, where nobody arranged them."""
        if not self.by_hand:
            bar = self._view.verticalScrollBar().sizeHint().width()
            with self.quietly():
                self._fit(self._view.width() - bar - 2)

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
