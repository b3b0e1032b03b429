# SPDX-License-Identifier: GPL-3.0-or-later
"""Fields for numbers."""

from __future__ import annotations

from PySide6.QtWidgets import QDoubleSpinBox, QSpinBox, QWidget

from genreorganizer.gui.wording import texts

_INDENT = 6


class NumberBox(QSpinBox):
    """A field for a whole number.

    Args:
        low: The least number.
        high: The greatest.
        suffix: Stands behind the number.
        parent: Qt's owner.
    """

    def __init__(self, low: int, high: int, suffix: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        _indent(self)
        self.setRange(low, high)
        self.setSuffix(suffix)


class PercentBox(NumberBox):
    """A field for a percentage; see `NumberBox`."""

    def __init__(self, low: int, high: int, parent: QWidget | None) -> None:
        before, _, behind = texts.percent_pattern().partition("{number}")
        super().__init__(low, high, behind, parent)
        self.setPrefix(before)


class DecimalBox(QDoubleSpinBox):
    """A field for a number with one decimal; see `NumberBox`."""

    def __init__(self, low: float, high: float, suffix: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        _indent(self)
        self.setRange(low, high)
        self.setDecimals(1)
        self.setSuffix(suffix)


def _indent(box: QSpinBox | QDoubleSpinBox) -> None:
    """Keep the number off the frame: Qt does not where a style sheet draws it."""
    box.lineEdit().setTextMargins(_INDENT, 0, 0, 0)
