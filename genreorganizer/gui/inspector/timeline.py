# SPDX-License-Identifier: GPL-3.0-or-later
"""Shares over time as a picture: one row per name, one cell per window."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen

from genreorganizer.gui.inspector.picture import ABSOLUTE, Picture
from genreorganizer.gui.style import theme
from genreorganizer.gui.wording import texts
from genreorganizer.override import override

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


@dataclass(frozen=True, slots=True)
class Timeline:
    """What the picture shows.

    Attributes:
        names: The rows, the strongest first.
        spans: Start and end of each window, in seconds, in order.
        shares: ``shares[row][window]``, each in [0, 1].
        length_s: The track's length in seconds.
    """

    names: tuple[str, ...] = ()
    spans: tuple[tuple[float, float], ...] = ()
    shares: tuple[tuple[float, ...], ...] = ()
    length_s: float = 0.0

    def window_at(self, second: float) -> int | None:
        """The window nearest to a moment, None where there are none."""
        if not self.spans:
            return None
        return min(
            range(len(self.spans)),
            key=lambda number: max(
                self.spans[number][0] - second, second - self.spans[number][1], 0.0
            ),
        )

    def strongest(self, window: int) -> tuple[str, float]:
        """The name with the largest share in a window, and the share."""
        row = max(range(len(self.names)), key=lambda number: self.shares[number][window])
        return self.names[row], self.shares[row][window]


class TimelineView(Picture):
    """Paints a `Timeline`; a click or the arrow keys ask to hear a moment."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._timeline = Timeline()
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Genres through the track"))

    @property
    def timeline(self) -> Timeline:
        """What is shown."""
        return self._timeline

    def set_timeline(self, timeline: Timeline) -> None:
        """Show another track."""
        self._timeline = timeline
        self._position_s = None
        parts = [
            f"{texts.duration(start)} {name} {texts.confidence(share)}"
            for number, (start, _end) in enumerate(timeline.spans)
            for name, share in (timeline.strongest(number),)
        ]
        self.setAccessibleDescription(texts.listed(parts))
        self.updateGeometry()
        self.update()

    def text_at(self, second: float) -> str:
        """See `Picture`."""
        window = self._timeline.window_at(second)
        return "" if window is None else texts.listed(self._window_lines(window))

    def tip_at(self, x: float, y: float) -> str:
        """See `Picture`."""
        second = self._second(x)
        window = None if second is None else self._timeline.window_at(second)
        return "" if window is None else "\n".join(self._window_lines(window))

    def _window_lines(self, window: int) -> list[str]:
        start, end = self._timeline.spans[window]
        shares = (row[window] for row in self._timeline.shares)
        ranked = sorted(zip(shares, self._timeline.names, strict=True), reverse=True)
        lines = [f"{texts.duration(start)} – {texts.duration(end)}"]
        return lines + [f"{name} {texts.confidence(share)}" for share, name in ranked[:3]]

    @override
    def sizeHint(self) -> QSize:
        rows = max(1, len(self._timeline.names))
        return QSize(240, rows * self._row_height() + self.fontMetrics().height() + 6)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())  # not the program's
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colors = theme.colors()
        area = self._area()
        row_height = self._row_height()
        metrics = self.fontMetrics()
        timeline = self._timeline
        edges = [(self._x(start, area), self._x(end, area)) for start, end in timeline.spans]
        for row, name in enumerate(timeline.names):
            top = area.top() + row * row_height
            label = metrics.elidedText(name, Qt.TextElideMode.ElideRight, int(area.left()) - 8)
            painter.setPen(QColor(colors.text if row == 0 else colors.muted))
            painter.drawText(
                QRectF(0, top, area.left() - 8, row_height),
                int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight | ABSOLUTE),
                label,
            )
            line = QRectF(area.left(), top + 1.5, area.width(), row_height - 3)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colors.track))
            painter.drawRoundedRect(line, 2, 2)
            ink = QColor(colors.accent)
            for (left, right), share in zip(edges, timeline.shares[row], strict=True):
                if share < 0.01:
                    continue
                ink.setAlphaF(min(1.0, 0.08 + 0.92 * share))
                painter.setBrush(ink)
                # The height says the same as the depth of the colour.
                tall = line.height() * (0.3 + 0.7 * share)
                painter.drawRect(
                    QRectF(left, line.bottom() - tall, max(2.0, right - left - 1), tall)
                )
        self._paint_axis(painter, area, colors)
        self.paint_focus(painter)

    def _paint_axis(self, painter: QPainter, area: QRectF, colors: theme.Colors) -> None:
        length = self._timeline.length_s
        height = self.fontMetrics().height() + 2
        self.paint_times(
            painter, QRectF(area.left(), area.bottom() + 1, area.width(), height), length
        )
        if self._position_s is not None and length > 0:
            x = self._x(self._position_s, area)
            painter.setPen(QPen(QColor(colors.text), 1.5))
            painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        second = self._second(event.position().x())
        if event.button() is Qt.MouseButton.LeftButton and second is not None:
            self.seek_requested.emit(second)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        step = steps.get(Qt.Key(event.key()))
        spans = self._timeline.spans
        if step is None or not spans:
            super().keyPressEvent(event)
            return
        here = self._timeline.window_at(self._position_s or 0.0) or 0
        there = min(max(here + step, 0), len(spans) - 1)
        self.seek_requested.emit(spans[there][0])

    def _row_height(self) -> int:
        return self.fontMetrics().height() + 4

    def _area(self) -> QRectF:
        metrics = self.fontMetrics()
        widest = max((metrics.horizontalAdvance(name) for name in self._timeline.names), default=0)
        left = min(widest + 12, int(self.width() * 0.36))
        height = max(1, len(self._timeline.names)) * self._row_height()
        return QRectF(left, 0, max(10, self.width() - left - 2), height)

    def _x(self, second: float, area: QRectF) -> float:
        length = max(self._timeline.length_s, 0.001)
        return area.left() + area.width() * min(max(second / length, 0.0), 1.0)

    def _second(self, x: float) -> float | None:
        area = self._area()
        if not self._timeline.spans or x < area.left() - 2:
            return None
        share = min(max((x - area.left()) / area.width(), 0.0), 1.0)
        return share * self._timeline.length_s
