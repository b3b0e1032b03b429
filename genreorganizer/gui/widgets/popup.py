# SPDX-License-Identifier: GPL-3.0-or-later
"""Lists that drop down below a line of text, drawn like the menus."""

from __future__ import annotations

from PySide6.QtWidgets import QCompleter, QStyledItemDelegate


def style_popup(completer: QCompleter) -> None:
    """Let a completer's list look like the other lists that open.

    Its own delegate draws past the style sheet.
    """
    popup = completer.popup()
    if popup is not None:  # Qt makes it when it is asked for
        popup.setObjectName("popup")
        popup.setItemDelegate(QStyledItemDelegate(popup))
