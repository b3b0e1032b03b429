# SPDX-License-Identifier: GPL-3.0-or-later
"""Menus that keep the keys to themselves while they are open.

Qt looks for a shortcut before an open menu gets a key, and finds those of single letters and
arrows: R for "Rescan" would reject a track, and the right arrow would seek instead of going to
the next menu.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QMenu, QMenuBar

from genreorganizer.override import override


class Menu(QMenu):
    """A menu whose keys mean its own lines."""

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)


class MenuBar(QMenuBar):
    """A menu bar to which open menus pass the arrows on."""

    @override
    def event(self, event: QEvent) -> bool:
        shortcut = event.type() is QEvent.Type.ShortcutOverride
        if shortcut and (self.hasFocus() or QApplication.activePopupWidget() is not None):
            event.accept()
            return True
        return super().event(event)

    def open_first(self) -> None:
        """Open the first menu with its first line chosen, as F10 does."""
        first = self.actions()[0]
        self.setActiveAction(first)
        menu = first.menu()
        if isinstance(menu, QMenu):
            menu.setActiveAction(menu.actions()[0])
