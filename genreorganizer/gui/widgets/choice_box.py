# SPDX-License-Identifier: GPL-3.0-or-later
"""A box to choose one of several values."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QWidget


def choice_box(choices: Iterable[tuple[str, object]], parent: QWidget, name: str = "") -> QComboBox:
    """A box of texts with their values, which `QComboBox.currentData` tells.

    Args:
        choices: What can be chosen; the first is at first.
        parent: The owner.
        name: What screen readers call it, where no label does.
    """
    box = QComboBox(parent)
    for text, value in choices:
        box.addItem(text, value)
    box.setAccessibleName(name)
    return box
