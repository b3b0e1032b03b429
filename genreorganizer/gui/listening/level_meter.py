# SPDX-License-Identifier: GPL-3.0-or-later
"""How loud the microphone hears it, and for how long already."""

from __future__ import annotations

import math

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from genreorganizer.gui.style import theme
from genreorganizer.override import override

_FLOOR_DB = -54.0
_LOUD_DB = -3.0
_SEGMENTS = 36


class LevelMeter(QWidget):
    """A row of segments, in decibels below full scale; the last ones warn of clipping."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._level_db = -math.inf
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Input level"))
        self.set_level(0.0)

    @property
    def level_db(self) -> float:
        """What is shown, in decibels below full scale."""
        return self._level_db

    def set_level(self, level: float) -> None:
        """Show a level in [0, 1]."""
        self._level_db = 20 * math.log10(level) if level > 0 else -math.inf
        if self._level_db <= _FLOOR_DB:
            text = self.tr("silent")
        elif self._level_db >= _LOUD_DB:
            text = self.tr("too loud")
        else:
            text = f"{self._level_db:.0f} dB"
        self.setAccessibleDescription(text)
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(240, 14)

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        colors = theme.colors()
        width = self.width() / _SEGMENTS
        for number in range(_SEGMENTS):
            threshold = _FLOOR_DB * (1 - (number + 1) / _SEGMENTS)
            loud = threshold >= _LOUD_DB
            lit = self._level_db >= threshold
            color = (colors.bad if loud else colors.accent) if lit else colors.track
            painter.setBrush(QColor(color))
            height = self.height() * (1.0 if lit else 0.6)
            top = (self.height() - height) / 2
            painter.drawRoundedRect(QRectF(number * width, top, width - 2, height), 1.5, 1.5)
