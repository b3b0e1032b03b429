# SPDX-License-Identifier: GPL-3.0-or-later
"""A confusion matrix as a picture: rows are the truth, columns what was said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QToolTip, QWidget

from genreorganizer.gui.style import theme
from genreorganizer.gui.wording import texts
from genreorganizer.override import override

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QHelpEvent

_GAP = 8.0


class ConfusionView(QWidget):
    """Paints counts as squares whose depth is the share of their row; every number is written."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[str, ...] = ()
        self._columns: tuple[str, ...] = ()
        self._counts: tuple[tuple[int, ...], ...] = ()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Confusion matrix"))

    def set_counts(
        self, rows: Sequence[str], columns: Sequence[str], counts: Sequence[Sequence[int]]
    ) -> None:
        """Show other counts."""
        self._rows, self._columns = tuple(rows), tuple(columns)
        self._counts = tuple(tuple(row) for row in counts)
        parts = [
            self.tr("{genre}: {told}").format(
                genre=name,
                told=texts.listed(
                    f"{column} {count}"
                    for column, count in zip(self._columns, row, strict=True)
                    if count
                ),
            )
            for name, row in zip(self._rows, self._counts, strict=True)
        ]
        self.setAccessibleDescription("; ".join(parts))
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        if not self._rows:
            return QSize(0, 0)
        cell = self.fontMetrics().height() + 8
        return QSize(
            int(self._row_labels() + cell * len(self._columns) + self._overhang()),
            int(self._column_labels() + cell * len(self._rows)),
        )

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._rows:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # rows are named at the left
        colors = theme.colors()
        for row, counts in enumerate(self._counts):
            total = sum(counts)
            for column, count in enumerate(counts):
                self._paint_cell(painter, self._cell(row, column), count, total, colors)
        self._paint_labels(painter, colors)

    def _paint_cell(
        self, painter: QPainter, cell: QRectF, count: int, total: int, colors: theme.Colors
    ) -> None:
        share = count / total if total else 0.0
        ground, ink = QColor(colors.base), QColor(colors.accent)
        mixed = QColor.fromRgbF(
            ground.redF() + (ink.redF() - ground.redF()) * share,
            ground.greenF() + (ink.greenF() - ground.greenF()) * share,
            ground.blueF() + (ink.blueF() - ground.blueF()) * share,
        )
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(mixed)
        painter.drawRoundedRect(cell.adjusted(1, 1, -1, -1), 3, 3)
        if count:
            inks = (QColor(colors.text), QColor(colors.on_accent))
            painter.setPen(max(inks, key=lambda color: _contrast(color, mixed)))
            painter.drawText(cell, int(Qt.AlignmentFlag.AlignCenter), str(count))

    def _paint_labels(self, painter: QPainter, colors: theme.Colors) -> None:
        painter.setPen(QColor(colors.text))
        for row, name in enumerate(self._rows):
            cell = self._cell(row, 0)
            where = QRectF(_GAP, cell.top(), cell.left() - 2 * _GAP, cell.height())
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
            painter.drawText(where, int(flags), name)
        for column, name in enumerate(self._columns):
            cell = self._cell(0, column)
            painter.save()
            painter.translate(QPointF(cell.center().x(), cell.top() - 4))
            painter.rotate(-60)
            height = self.fontMetrics().height()
            painter.drawText(QRectF(0, -height / 2, 400, height), 0, name)
            painter.restore()

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip:
            self._show_tip(event)  # type: ignore[arg-type]
            return True
        return super().event(event)

    def _show_tip(self, event: QHelpEvent) -> None:
        for row, counts in enumerate(self._counts):
            for column, count in enumerate(counts):
                if self._cell(row, column).contains(QPointF(event.pos())):
                    text = self.tr("{truth} taken for {said}: {count} of {total}")
                    sentence = text.format(
                        truth=self._rows[row],
                        said=self._columns[column],
                        count=count,
                        total=sum(counts),
                    )
                    QToolTip.showText(event.globalPos(), sentence, self)
                    return
        QToolTip.hideText()

    def _cell(self, row: int, column: int) -> QRectF:
        left, top = self._row_labels(), self._column_labels()
        tallest = self.fontMetrics().height() + 14
        width = min((self.width() - left - self._overhang()) / len(self._columns), tallest * 1.6)
        height = min((self.height() - top) / len(self._rows), tallest)
        return QRectF(left + column * width, top + row * height, width, height)

    def _row_labels(self) -> float:
        widths = (self.fontMetrics().horizontalAdvance(name) for name in self._rows)
        return max(widths, default=0) + 2 * _GAP

    def _column_labels(self) -> float:
        widths = (self.fontMetrics().horizontalAdvance(name) for name in self._columns)
        return max(widths, default=0) * 0.87 + self.fontMetrics().height()

    def _overhang(self) -> float:
        """How far the last slanted label reaches beyond its column."""
        return self.fontMetrics().horizontalAdvance(self._columns[-1]) * 0.5


def _contrast(one: QColor, other: QColor) -> float:
    """Contrast of two colours, from 1 to 21 (WCAG 2.2, "contrast ratio")."""
    bright, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


def _luminance(color: QColor) -> float:
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (color.redF(), color.greenF(), color.blueF())
    )
    return float(0.2126 * red + 0.7152 * green + 0.0722 * blue)
