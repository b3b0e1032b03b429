# SPDX-License-Identifier: GPL-3.0-or-later
"""A spectrogram with its axes: time below, frequency at the left, a legend of decibels."""

from __future__ import annotations

import bisect
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QLinearGradient,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    qRgb,
)

from genreorganizer.gui.inspector.picture import ABSOLUTE, Picture
from genreorganizer.gui.style import theme
from genreorganizer.gui.wording import texts
from genreorganizer.override import override

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_STOPS = (
    (0.0, (9, 12, 22)), (0.25, (27, 42, 92)), (0.5, (20, 110, 116)),
    (0.75, (106, 190, 110)), (1.0, (253, 243, 176)),
)  # fmt: skip
"""From quiet to loud; each is lighter than the one before, so that grey tells the same."""
_TICKS_HZ = (250, 500, 1000, 2000, 4000, 8000, 16_000)
_SEEK_S = 5.0


@dataclass(frozen=True, slots=True)
class Spectrogram:
    """What the picture shows.

    Attributes:
        levels: One byte per point, row by row, the highest frequency first; 255 is loudest.
        rows: Frequency bands.
        columns: Moments.
        length_s: Length of the track in seconds.
        frequencies_hz: Centre of each band, the lowest first.
        range_db: Decibels between 0 and 255.
    """

    levels: bytes
    rows: int
    columns: int
    length_s: float
    frequencies_hz: tuple[float, ...]
    range_db: float

    def height_of(self, frequency: float) -> float:
        """Where a frequency lies, from 0 (bottom) to 1 (top); outside of it where beyond."""
        bands = self.frequencies_hz
        above = bisect.bisect_left(bands, frequency)
        if above == 0 or above == len(bands):
            return -1.0 if above == 0 else 2.0
        low, high = bands[above - 1], bands[above]
        return (above - 0.5 + (frequency - low) / (high - low)) / len(bands)

    def loudest(self, column: int) -> float:
        """The frequency with the highest level at a moment."""
        levels = self.levels[column :: self.columns]
        return self.frequencies_hz[-1 - levels.index(max(levels))]

    def frequency_at(self, height: float) -> float:
        """The frequency at a height from 0 (bottom) to 1 (top)."""
        bands = self.frequencies_hz
        return bands[min(max(int(height * len(bands)), 0), len(bands) - 1)]


class SpectrogramView(Picture):
    """Paints a `Spectrogram`; a click or the arrow keys ask to hear a moment."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: Spectrogram | None = None
        self._image = QImage()
        self.setAccessibleName(self.tr("Mel spectrogram"))

    @property
    def spectrogram(self) -> Spectrogram | None:
        """What is shown."""
        return self._shown

    def set_spectrogram(self, spectrogram: Spectrogram | None) -> None:
        """Show another track."""
        self._shown = spectrogram
        self._image = QImage() if spectrogram is None else _image(spectrogram)
        self._position_s = None
        text = ""
        if spectrogram is not None:
            text = self.tr("{length} long, {low} to {high}").format(
                length=texts.duration(spectrogram.length_s),
                low=texts.hertz(spectrogram.frequencies_hz[0]),
                high=texts.hertz(spectrogram.frequencies_hz[-1]),
            )
        self.setAccessibleDescription(text)
        # An empty picture is no stop for Tab.
        empty = spectrogram is None
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus if empty else Qt.FocusPolicy.StrongFocus)
        self.update()

    def text_at(self, second: float) -> str:
        """See `Picture`."""
        shown = self._shown
        if shown is None:
            return ""
        column = min(int(second / max(shown.length_s, 0.001) * shown.columns), shown.columns - 1)
        text = self.tr("{time}, loudest at {frequency}")
        return text.format(
            time=texts.duration(second), frequency=texts.hertz(shown.loudest(column))
        )

    def tip_at(self, x: float, y: float) -> str:
        """See `Picture`."""
        area = self._area()
        if self._shown is None or not area.contains(QPointF(x, y)):
            return ""
        second = (x - area.left()) / area.width() * self._shown.length_s
        frequency = self._shown.frequency_at((area.bottom() - y) / area.height())
        return texts.dotted((texts.duration(second), texts.hertz(frequency)))

    @override
    def sizeHint(self) -> QSize:
        line = self.fontMetrics().height()
        return QSize(240, 10 * line + 8)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(140, self.sizeHint().height())

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())  # not the program's
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        colors = theme.colors()
        area = self._area()
        if self._shown is None:
            painter.fillRect(area, QColor(colors.track))
            return
        painter.drawImage(area, self._image)
        self._paint_frequencies(painter, area, colors, self._shown)
        line = QRectF(area.left(), area.bottom() + 2, area.width(), self.fontMetrics().height())
        self.paint_times(painter, line, self._shown.length_s)
        self._paint_legend(painter, area, colors, self._shown)
        if self._position_s is not None and self._shown.length_s > 0:
            x = area.left() + area.width() * min(self._position_s / self._shown.length_s, 1.0)
            for color, width in ((QColor(0, 0, 0, 160), 3.0), (QColor("white"), 1.0)):
                painter.setPen(QPen(color, width))
                painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))
        self.paint_focus(painter)

    def _paint_frequencies(
        self, painter: QPainter, area: QRectF, colors: theme.Colors, shown: Spectrogram
    ) -> None:
        height = self.fontMetrics().height()
        lowest = area.bottom() + height
        for frequency in _TICKS_HZ:
            y = area.bottom() - area.height() * shown.height_of(frequency)
            if not area.top() <= y - height * 0.3 or lowest - y < height or y > area.bottom():
                continue
            lowest = y
            painter.setPen(QColor(colors.line))
            painter.drawLine(QPointF(area.left() - 4, y), QPointF(area.left() - 1, y))
            painter.setPen(QColor(colors.muted))
            painter.drawText(
                QRectF(0, y - height / 2, area.left() - 7, height),
                int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight | ABSOLUTE),
                texts.hertz(frequency),
            )

    def _paint_legend(
        self, painter: QPainter, area: QRectF, colors: theme.Colors, shown: Spectrogram
    ) -> None:
        metrics = self.fontMetrics()
        height = metrics.height()
        loud, quiet = texts.decibels(0), texts.decibels(-shown.range_db)
        top = area.bottom() + 4 + height
        left = area.left() + metrics.horizontalAdvance(quiet) + 6
        right = area.right() - metrics.horizontalAdvance(loud) - 6
        painter.setPen(QColor(colors.muted))
        line = QRectF(area.left(), top, area.width(), height)
        middle = Qt.AlignmentFlag.AlignVCenter | ABSOLUTE
        painter.drawText(line, int(middle | Qt.AlignmentFlag.AlignLeft), quiet)
        painter.drawText(line, int(middle | Qt.AlignmentFlag.AlignRight), loud)
        bar = QRectF(left, top + height / 2 - 3, max(0.0, right - left), 6)
        gradient = QLinearGradient(bar.topLeft(), bar.topRight())
        for place, color in _STOPS:
            gradient.setColorAt(place, QColor(*color))
        painter.fillRect(bar, gradient)
        painter.setPen(QColor(colors.line))
        painter.drawRect(bar)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        area = self._area()
        if event.button() is Qt.MouseButton.LeftButton and area.contains(event.position()):
            self._ask((event.position().x() - area.left()) / area.width())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -_SEEK_S, Qt.Key.Key_Right: _SEEK_S}
        step = steps.get(Qt.Key(event.key()))
        if step is None or self._shown is None:
            super().keyPressEvent(event)
            return
        there = (self._position_s or 0.0) + step
        self._ask(there / max(self._shown.length_s, 0.001))

    def _ask(self, share: float) -> None:
        if self._shown is not None:
            self.seek_requested.emit(min(max(share, 0.0), 1.0) * self._shown.length_s)

    def _area(self) -> QRectF:
        metrics = self.fontMetrics()
        left = max(map(metrics.horizontalAdvance, map(texts.hertz, _TICKS_HZ))) + 8
        below = 2 * metrics.height() + 6
        return QRectF(left, 2, max(20, self.width() - left - 2), max(20, self.height() - below - 2))


def _image(spectrogram: Spectrogram) -> QImage:
    image = QImage(
        spectrogram.levels,
        spectrogram.columns,
        spectrogram.rows,
        spectrogram.columns,
        QImage.Format.Format_Indexed8,
    )
    image.setColorTable(_color_table())
    # Smooth scaling needs true colours; the copy is also free of the bytes' lifetime.
    return image.convertToFormat(QImage.Format.Format_RGB32)


def _color_table() -> list[int]:
    table = []
    for level in range(256):
        share = level / 255
        high = next(number for number, (place, _) in enumerate(_STOPS) if place >= share)
        low = max(high - 1, 0)
        (start, first), (end, last) = _STOPS[low], _STOPS[high]
        part = (share - start) / (end - start) if end > start else 0.0
        red, green, blue = (
            round(one + (other - one) * part) for one, other in zip(first, last, strict=True)
        )
        table.append(qRgb(red, green, blue))
    return table
