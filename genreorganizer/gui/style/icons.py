# SPDX-License-Identifier: GPL-3.0-or-later
"""The program's icons: one-colour SVG files, drawn in the palette's text colour.

They are coloured when they are painted, so a change of theme needs no new icons
and every scale stays sharp.
"""

from __future__ import annotations

import ctypes
import math
from functools import cache, lru_cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QIcon,
    QIconEngine,
    QImage,
    QPainter,
    QPalette,
    QPixmap,
)
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from genreorganizer import paths
from genreorganizer.gui.style import theme

_DIRECTED = frozenset(
    {
        *("chevron-right", "log", "playlist", "quit", "redo", "review"),
        *("smart-playlist", "undo"),
    }
)
"""What follows the direction of reading; time, as the player shows it, does not."""


@cache
def _source(name: str) -> str:
    return (paths.resources_dir() / "icons" / f"{name}.svg").read_text("utf-8")


@cache
def _renderer(name: str, color: str) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(_source(name).replace("currentColor", color).encode()))


def fold(direction: Qt.LayoutDirection, *, is_open: bool) -> str:
    """The arrow before a line that others are folded into."""
    closed = "chevron-left" if direction is Qt.LayoutDirection.RightToLeft else "chevron-right"
    return "chevron-down" if is_open else closed


_OPAQUE = 255


@lru_cache(maxsize=256)
def _rendered(name: str, color: str, width: int, height: int) -> QImage:
    """An icon in pixels: lists draw the same one in every row."""
    image = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    _renderer(name, color).render(painter, QRectF(0, 0, width, height))
    painter.end()
    return image


def paint(painter: QPainter, name: str, rect: QRect | QRectF, color: QColor) -> None:
    """Draw an icon into a rectangle in a colour, mirrored where it shows a direction of reading."""
    ratio = painter.device().devicePixelRatioF()
    width, height = (math.ceil(ratio * side) for side in (rect.width(), rect.height()))
    image = _rendered(name, color.name(), width, height)
    mirrored = (
        name in _DIRECTED and QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    )
    if not mirrored and color.alpha() == _OPAQUE:
        painter.drawImage(QRectF(rect), image)
        return
    painter.save()
    if mirrored:
        middle = QRectF(rect).center().x()
        painter.translate(2 * middle, 0)
        painter.scale(-1, 1)
    painter.setOpacity(painter.opacity() * color.alphaF())
    painter.drawImage(QRectF(rect), image)
    painter.restore()


class _Engine(QIconEngine):
    def __init__(self, name: str, role: str | None) -> None:
        super().__init__()
        self._name = name
        self._role = role

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        paint(painter, self._name, rect, self._color(mode))

    def _color(self, mode: QIcon.Mode) -> QColor:
        if mode is QIcon.Mode.Disabled:
            return QApplication.palette().color(
                QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText
            )
        if self._role is not None:
            return theme.color(self._role)
        return QApplication.palette().color(QPalette.ColorRole.ButtonText)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self._drawn(size, mode, state)

    def scaledPixmap(
        self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float
    ) -> QPixmap:
        return self._drawn(size * scale, mode, state)

    def _drawn(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """A button that is squeezed has less than no room for it."""
        if size.isEmpty():
            return QPixmap()
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, QRect(0, 0, size.width(), size.height()), mode, state)
        painter.end()
        return pixmap

    def clone(self) -> QIconEngine:
        made = _Engine(self._name, self._role)
        # Qt owns it from here, but PySide would delete it with Python's last reference.
        ctypes.pythonapi.Py_IncRef(ctypes.py_object(made))
        return made


def icon(name: str, role: str | None = None) -> QIcon:
    """An icon of ``resources/icons``.

    Args:
        name: File name without ``.svg``.
        role: A colour of `theme.Colors`; None takes the text colour.
    """
    return QIcon(_Engine(name, role))


def program_icon() -> QIcon:
    """The program's own icon, in its colours."""
    return QIcon(str(paths.resources_dir() / "genreorganizer.svg"))
