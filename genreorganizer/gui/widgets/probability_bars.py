# SPDX-License-Identifier: GPL-3.0-or-later
"""Shares as horizontal bars with names and numbers; each bar is a button."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QEnterEvent, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from genreorganizer.gui.style import theme
from genreorganizer.gui.widgets import one_line
from genreorganizer.gui.wording import texts
from genreorganizer.override import override


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar.

    Attributes:
        name: What it stands for.
        share: Its length, in [0, 1].
        text: The number as it is written.
        key: The key that takes it, or empty.
        chosen: Drawn as taken.
        doubtful: Nothing follows from it: grey and hatched.
    """

    name: str
    share: float
    text: str
    key: str = ""
    chosen: bool = False
    doubtful: bool = False


class _BarButton(QAbstractButton):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.bar = Bar("", 0.0, "")
        self.name_width = 80
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_bar(self, bar: Bar, spoken: str) -> None:
        self.bar = bar
        self.setAccessibleName(spoken)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, self.fontMetrics().height() + 9)

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.update()
        super().leaveEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colors = theme.colors()
        rect = QRectF(self.rect())
        if self.underMouse() or self.hasFocus():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colors.selection))
            painter.drawRoundedRect(rect.adjusted(0, 1, 0, -1), 5, 5)
        if self.hasFocus():
            painter.setPen(QColor(colors.accent))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(0.5, 1.5, -0.5, -1.5), 5, 5)
        metrics = self.fontMetrics()
        key_width = metrics.horizontalAdvance("8") + 10
        number_width = metrics.horizontalAdvance(texts.confidence(1.0)) + 8
        middle = int(Qt.AlignmentFlag.AlignVCenter)
        if self.bar.key:
            cap = self._place(4, rect.height() / 2 - key_width / 2, key_width, key_width)
            painter.setPen(QColor(colors.line))
            painter.setBrush(QColor(colors.raised))
            painter.drawRoundedRect(cap, 3, 3)
            painter.setPen(QColor(colors.muted))
            painter.drawText(cap, int(Qt.AlignmentFlag.AlignCenter), self.bar.key)
        left = key_width + 11
        name_box = self._place(left, 0, self.name_width, rect.height())
        painter.setFont(_name_font(painter.font(), self.bar))
        painter.setPen(QColor(colors.text))
        one_line.paint(painter, name_box.toAlignedRect(), self.bar.name, self.layoutDirection())
        start = left + self.name_width + 8
        length = max(10.0, rect.width() - start - number_width - 4)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colors.track))
        painter.drawRoundedRect(self._place(start, rect.height() / 2 - 4, length, 8), 4, 4)
        if self.bar.share > 0:
            filled = max(3.0, length * min(1.0, self.bar.share))
            if self.bar.doubtful:
                painter.setBrush(theme.doubtful())
            else:
                painter.setBrush(QColor(colors.accent if self.bar.share >= 0.1 else colors.muted))
            box = self._place(start, rect.height() / 2 - 4, filled, 8)
            painter.drawRoundedRect(box, min(4.0, filled / 2), 4)
        behind = rect.width() - number_width - 2
        number_box = self._place(behind, 0, number_width - 2, rect.height())
        painter.setPen(QColor(colors.muted if self.bar.doubtful else colors.text))
        painter.drawText(number_box, middle | int(Qt.AlignmentFlag.AlignRight), self.bar.text)

    def _place(self, start: float, top: float, width: float, height: float) -> QRectF:
        """A rectangle at a distance from where a line begins, at the left or at the right."""
        left = self.width() - start - width if self.isRightToLeft() else start
        return QRectF(left, top, width, height)


class ProbabilityBars(QWidget):
    """A column of bars.

    Attributes:
        chosen: A bar was clicked; carries its name.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons: list[_BarButton] = []
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(0)

    @property
    def bars(self) -> tuple[Bar, ...]:
        """What is shown."""
        return tuple(button.bar for button in self._buttons if not button.isHidden())

    def set_bars(self, bars: tuple[Bar, ...]) -> None:
        """Show other bars; widgets are kept, so that the next track appears without flicker."""
        while len(self._buttons) < len(bars):
            button = _BarButton(self)
            button.clicked.connect(lambda _checked=False, b=button: self.chosen.emit(b.bar.name))
            self._box.addWidget(button)
            self._buttons.append(button)
        metrics = self.fontMetrics()
        width = max((self._name_width(bar) for bar in bars), default=60)
        width = min(max(width, metrics.averageCharWidth() * 9), metrics.averageCharWidth() * 17)
        for position, button in enumerate(self._buttons):
            button.setVisible(position < len(bars))
            if position < len(bars):
                bar = bars[position]
                button.name_width = width
                key = self.tr("key {key}").format(key=bar.key) if bar.key else ""
                button.show_bar(bar, texts.listed(filter(None, (bar.name, bar.text, key))))

    @override
    def changeEvent(self, event: QEvent) -> None:
        """Names take other widths in another font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.set_bars(self.bars)

    def _name_width(self, bar: Bar) -> int:
        """Pixels that a name takes in the font that it is drawn in."""
        return QFontMetrics(_name_font(self.font(), bar)).horizontalAdvance(bar.name) + 6


def _name_font(font: QFont, bar: Bar) -> QFont:
    drawn = QFont(font)
    drawn.setBold(bar.chosen)
    return drawn
