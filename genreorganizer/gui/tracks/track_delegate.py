# SPDX-License-Identifier: GPL-3.0-or-later
"""How the track table paints its cells: states with icons, probabilities with bars."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from genreorganizer.domain.review import TrackState
from genreorganizer.gui.tracks.cells import PADDING, Cells, icon_room
from genreorganizer.gui.tracks.columns import COLUMNS, index_of, is_unsure
from genreorganizer.gui.tracks.track_model import ROW_ROLE
from genreorganizer.gui.wording import texts
from genreorganizer.override import override

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtGui import QFont

    from genreorganizer.domain.track import TrackRow

AnyIndex = QModelIndex | QPersistentModelIndex

_STATE_COLUMN, _TITLE_COLUMN = index_of("state"), index_of("title")
_RATING_COLUMN = index_of("rating")


class TrackDelegate(QStyledItemDelegate):
    """Paints cells where Qt draws the table by itself."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._widest: dict[str, int] = {}

    def state_width(self, font: QFont) -> int:
        """Pixels that the column of the state takes with its words."""
        return icon_room(QFontMetrics(font)) + self._widest_state(font) + PADDING

    def _widest_state(self, font: QFont) -> int:
        key = font.key()
        if key not in self._widest:
            measured = QFontMetrics(font).horizontalAdvance
            self._widest[key] = max(measured(texts.state_text(state)) for state in TrackState)
        return self._widest[key]

    def cells(self, painter: QPainter, option: QStyleOptionViewItem) -> TrackCells:
        """What paints cells on a view that has this option."""
        return TrackCells(painter, option, self._widest_state(option.font))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        view = option.widget
        focused = (
            isinstance(view, QAbstractItemView)
            and view.hasFocus()
            and view.currentIndex().row() == index.row()
        )
        self.cells(painter, option).paint(
            option.rect,
            index.data(ROW_ROLE),
            index.column(),
            selected=bool(option.state & QStyle.StateFlag.State_Selected),
            focused=focused,
        )


class TrackCells(Cells):
    """Paints cells of tracks.

    Args:
        painter: Draws on the view.
        option: The view's font and direction.
        state_words: Pixels of the widest word for a state.
    """

    def __init__(self, painter: QPainter, option: QStyleOptionViewItem, state_words: int) -> None:
        super().__init__(painter, option)
        self._state_words = state_words

    def paint(
        self,
        rect: QRect,
        row: TrackRow | None,
        number: int,
        *,
        selected: bool,
        focused: bool,
        star: int = 0,
        mark: str | None = None,
    ) -> None:
        """Draw a cell.

        Args:
            rect: Where.
            row: The track; None where it is gone.
            number: The column.
            selected: The row is selected.
            focused: The keys come to this row.
            star: The star under the pointer; 0 for none.
            mark: An icon before the title.
        """
        self.ground(rect, selected=selected, focused=focused)
        if row is None:
            return
        column = COLUMNS[number]
        share = column.share(row) if column.share else None
        if number == _STATE_COLUMN:
            self._state(rect, row.state)
        elif number == _RATING_COLUMN:
            self.stars(rect, row.rating, star, outlined=selected)
        elif number == _TITLE_COLUMN and mark is not None:
            self.words(self.icon(rect, mark, "accent"), column.text(row))
        elif column.parts is not None:
            self.parts(rect, column.parts(row))
        elif share is None:
            self.text(rect, column.text(row), align_right=column.align_right)
        else:
            ground = "base" if selected else "track"
            self.share(rect, share, ground, doubtful=is_unsure(row))

    def _state(self, rect: QRect, state: TrackState) -> None:
        """The state's icon, and its word where all states' words fit."""
        room = self.icon(rect, texts.state_icon(state), texts.state_color(state))
        if room.width() >= self._state_words:
            self.words(room, texts.state_text(state))
