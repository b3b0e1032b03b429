# SPDX-License-Identifier: GPL-3.0-or-later
"""Covers drawn into squares, with an icon where there is none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from genreorganizer.gui.covers.given import has_picture, picture_in
from genreorganizer.gui.style import icons, theme
from genreorganizer.override import override

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent, QPaintEvent, QPixmap

    from genreorganizer.gui.covers.covers import Covers


def paint_cover(
    painter: QPainter, square: QRect, path: bytes | None, covers: Covers | None, icon: str
) -> None:
    """Draw the cover of a file in the middle of a square, or an icon while there is none.

    Args:
        painter: Draws on a view.
        square: Where.
        path: The file of a track; None for none.
        covers: Where covers come from.
        icon: Name of the icon.
    """
    ratio = painter.device().devicePixelRatioF()
    known = None
    if covers is not None and path is not None:
        known = covers.cover(path, square.width(), ratio)
    paint_picture(painter, square, known, icon)


def paint_picture(painter: QPainter, square: QRect, picture: QPixmap | None, icon: str) -> None:
    """Draw a picture that fits into a square in its middle, or an icon where there is none."""
    if picture is not None:
        place = QRect(square.topLeft(), picture.deviceIndependentSize().toSize())
        place.moveCenter(square.center())
        painter.drawPixmap(place, picture)
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("track"))
    painter.drawRoundedRect(square, 4, 4)
    size_px = max(12, square.width() * 2 // 5)
    place = QRect(0, 0, size_px, size_px)
    place.moveCenter(square.center())
    icons.paint(painter, icon, place, theme.color("muted"))
    painter.restore()


class CoverView(QWidget):
    """A square with the cover of one track.

    Attributes:
        picture_given: Carries what was dropped on it: see `given.picture_in`.
    """

    picture_given = Signal(object)

    def __init__(self, covers: Covers, side: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._covers = covers
        self._side = side
        self._path: bytes | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        covers.arrived.connect(self._on_arrived)
        covers.forgotten.connect(self.update)

    def take_pictures(self, actions: Sequence[QAction]) -> None:
        """Take pictures that are dropped on it, and offer actions in a menu of its own."""
        self.setAcceptDrops(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.addActions(list(actions))

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._path is not None and has_picture(event.mimeData()):
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        given = picture_in(event.mimeData())
        if given is not None:
            event.acceptProposedAction()
            self.picture_given.emit(given)

    @property
    def path(self) -> bytes | None:
        """Whose cover is shown."""
        return self._path

    def show_cover(self, path: bytes | None) -> None:
        """Show the cover of another file; None for none."""
        if path != self._path:
            self._path = path
            self.update()

    @override
    def sizeHint(self) -> QSize:
        side = round(self._side * theme.text_scale())
        return QSize(side, side)

    @override
    def changeEvent(self, event: QEvent) -> None:
        """It grows with the text."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self.updateGeometry()

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_cover(painter, self.rect(), self._path, self._covers, "note")

    def _on_arrived(self, path: bytes) -> None:
        if path == self._path:
            self.update()
