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
        pattern: How the number is written with its unit, such as ``{number} s``; empty for the
            number alone.
        parent: Qt's owner.
    """

    def __init__(self, low: int, high: int, pattern: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        _indent(self)
        self.setRange(low, high)
        _put_around(self, pattern)


class PercentBox(NumberBox):
    """A field for a percentage; see `NumberBox`."""

    def __init__(self, low: int, high: int, parent: QWidget | None) -> None:
        super().__init__(low, high, texts.percent_pattern(), parent)


class DecimalBox(QDoubleSpinBox):
    """A field for a number with one decimal; see `NumberBox`."""

    def __init__(self, low: float, high: float, pattern: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        _indent(self)
        self.setRange(low, high)
        self.setDecimals(1)
        _put_around(self, pattern)


def _indent(box: QSpinBox | QDoubleSpinBox) -> None:
    """Keep the number off the frame: Qt does not where a style sheet draws it."""
    box.lineEdit().setTextMargins(_INDENT, 0, 0, 0)


def _put_around(box: QSpinBox | QDoubleSpinBox, pattern: str) -> None:
    before, _, behind = pattern.partition("{number}")
    box.setPrefix(before)
    box.setSuffix(behind)
