# SPDX-License-Identifier: GPL-3.0-or-later
"""Asking before something is done that cannot easily be undone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMessageBox, QWidget

from genreorganizer.gui.shell.message_box import MessageBox
from genreorganizer.gui.style import theme

if TYPE_CHECKING:
    from collections.abc import Callable


def confirm(
    parent: QWidget,
    title: str,
    text: str,
    *,
    yes: str,
    no: str,
    then: Callable[[], object],
    destroys: bool = True,
) -> None:
    """Ask, and act if the answer is yes; returns at once.

    Args:
        parent: What the question belongs to.
        title: Title of the window, where the system shows one.
        text: The question as plain text.
        yes: What the button says that does it, a verb.
        no: What the other one says; Enter and Escape choose it.
        then: What is done.
        destroys: Something is gone then; some systems mark the button.
    """
    box = MessageBox(parent, title, text)
    role = QMessageBox.ButtonRole.DestructiveRole if destroys else QMessageBox.ButtonRole.AcceptRole
    box.addButton(yes, role).clicked.connect(lambda: then())
    first = box.addButton(no, QMessageBox.ButtonRole.RejectRole)
    theme.mark(first, "primary", True)  # as in other dialogs, the one that Enter presses
    box.setDefaultButton(first)
    box.open()
