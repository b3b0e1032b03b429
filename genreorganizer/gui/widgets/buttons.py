# SPDX-License-Identifier: GPL-3.0-or-later
"""Buttons: of their own, and such as do what an action of the menus does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

from genreorganizer.gui.style import icons, mnemonics, theme
from genreorganizer.gui.wording import texts

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import SignalInstance
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QAbstractButton


def push_button(
    text: str, act: Callable[..., object] | SignalInstance, parent: QWidget, *, icon: str = ""
) -> QPushButton:
    """A button beside others of a dialog.

    Args:
        text: What it says.
        act: What it does.
        parent: The owner.
        icon: Name of its icon, or nothing.
    """
    button = QPushButton(text, parent)
    if icon:
        button.setIcon(icons.icon(icon))
    button.clicked.connect(act)
    return button


def action_button(action: QAction, parent: QWidget, *, menu_like: bool = False) -> QPushButton:
    """A button that triggers an action and is enabled with it.

    Args:
        action: What it does.
        parent: The owner.
        menu_like: With the action's icon and without its mnemonic, which belongs to the menus.
    """
    button = QPushButton(action.text(), parent)
    if menu_like:
        button.setText(mnemonics.without(action.text()))
        button.setIcon(action.icon())
    button.setAutoDefault(True)  # Enter presses it, not only the space bar
    button.clicked.connect(action.trigger)
    key = texts.keys(action.shortcut())
    button.setToolTip(f"{action.toolTip()} ({key})" if key else action.toolTip())
    button.setEnabled(action.isEnabled())
    action.enabledChanged.connect(button.setEnabled)
    return button


def tool_button(parent: QWidget, pixels: int, *, icon: str = "", text: str = "") -> QToolButton:
    """A flat button that shows an icon and can be reached with Tab.

    Args:
        parent: The owner.
        pixels: Side of the icon.
        icon: Its name; empty where an action brings it.
        text: What the button does, which is said and stands in its tip.
    """
    button = QToolButton(parent)
    if icon:
        button.setIcon(icons.icon(icon))
    theme.size_icon(button, pixels)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    explain(button, text)
    return button


def explain(button: QAbstractButton, text: str) -> None:
    """Say what a button without words does, in its tip and to screen readers."""
    button.setToolTip(text)
    button.setAccessibleName(text)
