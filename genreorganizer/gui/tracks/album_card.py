# SPDX-License-Identifier: GPL-3.0-or-later
"""How an album is drawn in the grid: its cover, its names, how far its tracks agree."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from genreorganizer.gui.covers.painting import paint_cover
from genreorganizer.gui.style import icons, theme
from genreorganizer.gui.tracks.album_model import agreement, artist, is_gone, title
from genreorganizer.gui.tracks.now_playing import NowPlaying
from genreorganizer.gui.widgets import one_line
from genreorganizer.gui.wording import texts
from genreorganizer.override import override

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtGui import QFontMetrics

    from genreorganizer.db.albums import Album
    from genreorganizer.gui.covers.covers import Covers

_COVER = 150
"""Side of a cover beside text of the desktop's size, in device-independent pixels."""
_EDGE = 8
_LINES = 3
_MARK = 30


def cover_side() -> int:
    """The side of a cover; it grows with the text, which has no other room."""
    return round(_COVER * theme.text_scale())


def card_width() -> int:
    """What an album needs at least."""
    return cover_side() + 2 * _EDGE + 4


def card_height(metrics: QFontMetrics) -> int:
    """What an album takes from top to bottom."""
    return cover_side() + _LINES * (metrics.height() + 1) + 3 * _EDGE


class AlbumCards(QStyledItemDelegate):
    """Draws albums; `AlbumGridModel` holds them.

    Attributes:
        now: What the player has.
        absent: Folders of the library that are not there now.
    """

    def __init__(self, covers: Covers | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._covers = covers
        self.now = NowPlaying()
        self.absent: tuple[bytes, ...] = ()

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(card_width(), card_height(option.fontMetrics))

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        album: Album = index.data(int(Qt.ItemDataRole.UserRole))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        card = option.rect.adjusted(2, 2, -2, -2)
        self._ground(painter, card, option)
        side = cover_side()
        left = card.left() + (card.width() - side) // 2
        square = QRect(left, card.top() + _EDGE, side, side)
        paint_cover(painter, square, album.path, self._covers, "album")
        if (mark := self.now.of(album.track_ids)) is not None:
            _mark(painter, square, mark)
        # From where the cover begins to the card's end.
        room = card.right() - _EDGE - left
        line = QRect(left, square.bottom() + _EDGE // 2, room, option.fontMetrics.height() + 1)
        line = QStyle.visualRect(option.direction, card, line)
        bold = QFont(option.font)
        bold.setWeight(QFont.Weight.DemiBold)
        full, accent = ("muted", "muted") if is_gone(album, self.absent) else ("text", "accent")
        for text, font, color in (
            (title(album), bold, full),
            (texts.dotted((artist(album), str(album.year or ""))), option.font, "muted"),
            (_subtitle(album), option.font, accent if album.open_ids else "muted"),
        ):
            painter.setFont(font)
            painter.setPen(theme.color(color))
            one_line.paint(painter, line, text, option.direction)
            line.translate(0, line.height())
        painter.restore()

    @staticmethod
    def _ground(painter: QPainter, card: QRect, option: QStyleOptionViewItem) -> None:
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected or option.state & QStyle.StateFlag.State_MouseOver:
            ground = theme.color("selection")
            ground.setAlphaF(1.0 if selected else 0.45)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ground)
            painter.drawRoundedRect(card, 7, 7)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(theme.color("accent"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(card, 7, 7)


def _mark(painter: QPainter, square: QRect, icon: str) -> None:
    """Mark the album that the player has, on its cover."""
    edge = _EDGE // 2
    disc = QRect(square.right() - edge - _MARK, square.bottom() - edge - _MARK, _MARK, _MARK)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("base"))
    painter.drawEllipse(disc)
    inside = disc.adjusted(_MARK // 5, _MARK // 5, -_MARK // 5, -_MARK // 5)
    icons.paint(painter, icon, inside, theme.color("accent"))


def _subtitle(album: Album) -> str:
    """The genre of all its files, else how far its tracks agree."""
    if not album.open_ids and album.genres:
        return texts.genres_text(album.genres)
    return agreement(album)
