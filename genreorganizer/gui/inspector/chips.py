# SPDX-License-Identifier: GPL-3.0-or-later
"""Small rounded labels in a row, such as genres."""

from __future__ import annotations

import enum
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from genreorganizer.gui.style import theme
from genreorganizer.gui.widgets import layouts, one_line
from genreorganizer.gui.widgets.flow_layout import FlowLayout


class ChipKind(enum.Enum):
    """How a chip is drawn; never by colour alone."""

    PLAIN = ""
    ADDED = "+ "
    REMOVED = "− "
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Chip:
    """A chip's text and kind."""

    text: str
    kind: ChipKind = ChipKind.PLAIN


class _ChipWidget(QWidget):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._chip = Chip("")
        self._shown = ""
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def show_chip(self, chip: Chip) -> None:
        """Show another chip."""
        if chip != self._chip:
            self._chip = chip
            sign = "" if chip.kind is ChipKind.NONE else chip.kind.value
            self._shown = sign + chip.text
            self.setAccessibleName(self._shown)
            self.updateGeometry()
            self.update()
        self.show()

    def sizeHint(self) -> QSize:
        font = self.font()
        font.setBold(self._chip.kind is ChipKind.ADDED)
        metrics = QFontMetrics(font)
        return QSize(metrics.horizontalAdvance(self._shown) + 20, metrics.height() + 7)

    def minimumSizeHint(self) -> QSize:
        return QSize(24, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        kind = self._chip.kind
        pen = QPen(theme.color("line"))
        ground, ink = theme.color("raised"), theme.color("text")
        font = painter.font()
        if kind is ChipKind.ADDED:
            pen, ground = QPen(theme.color("accent")), theme.color("selection")
            font.setBold(True)
        elif kind is ChipKind.REMOVED:
            ink = theme.color("muted")
            font.setStrikeOut(True)
        elif kind is ChipKind.NONE:
            ink = theme.color("muted")
            pen.setStyle(Qt.PenStyle.DashLine)
            ground.setAlpha(0)
        painter.setPen(pen)
        painter.setBrush(ground)
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        painter.setFont(font)
        painter.setPen(ink)
        room = self.rect().adjusted(9, 0, -8, 0)
        one_line.paint(painter, room, self._shown, self.layoutDirection())


class Chips(QWidget):
    """Chips on as many lines as they need."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chips: tuple[Chip, ...] = ()
        self._widgets: list[_ChipWidget] = []
        self._flow = FlowLayout()
        layouts.column(self._flow, parent=self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def chips(self) -> tuple[Chip, ...]:
        """What is shown."""
        return self._chips

    def set_chips(self, chips: tuple[Chip, ...]) -> None:
        """Show other chips; widgets are kept, for making one takes longer than all else here."""
        if chips == self._chips:
            return
        self._chips = chips
        while len(self._widgets) < len(chips):
            self._widgets.append(_ChipWidget(self))
            self._flow.addWidget(self._widgets[-1])
        for widget, chip in zip(self._widgets, chips, strict=False):
            widget.show_chip(chip)
        for widget in self._widgets[len(chips) :]:
            widget.hide()
