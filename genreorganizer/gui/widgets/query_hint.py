# SPDX-License-Identifier: GPL-3.0-or-later
"""What is wrong with a query, said below its field without moving what lies there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint
from PySide6.QtWidgets import QFrame

from genreorganizer.gui.style import theme
from genreorganizer.gui.widgets import layouts
from genreorganizer.gui.widgets.labels import plain_label
from genreorganizer.gui.widgets.timers import single_shot
from genreorganizer.override import override

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from genreorganizer.gui.widgets.query_edit import SearchBox

PAUSE_MS = 900
"""A query is not complete while it is typed: what is wrong with it is said after a pause."""


class QueryHint(QFrame):
    """Lies over what is below a search box, as wide as that; the box is marked with it.

    Args:
        search: The search box.
        over: What it lies over; holds the search box.
    """

    def __init__(self, search: SearchBox, over: QWidget) -> None:
        super().__init__(over)
        self.setObjectName("toast")
        self._search = search
        self._over = over
        self._label = plain_label("", self)
        self._label.setProperty("bad", True)
        layouts.column(
            self._label, parent=self, margins=(theme.SPACE, theme.SPACE, theme.SPACE, theme.SPACE)
        )
        self._timer = single_shot(self, PAUSE_MS, self._show)
        search.textChanged.connect(self.say_nothing)
        over.installEventFilter(self)
        self.hide()

    def text(self) -> str:
        """What is, or is about to be, said."""
        return self._label.text()

    def say(self, text: str) -> None:
        """Say what is wrong, after a pause."""
        self._label.setText(text)
        self._timer.start()

    def say_now(self) -> None:
        """Say at once what is about to be said."""
        if self._timer.isActive():
            self._show()

    def say_nothing(self) -> None:
        """The query is another one, or right."""
        self._timer.stop()
        self._label.setText("")
        self._search.mark_wrong(False)
        self.hide()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._over and event.type() == QEvent.Type.Resize:
            self._move_below_search()
        return super().eventFilter(watched, event)

    def _show(self) -> None:
        self._timer.stop()
        self._move_below_search()
        self._search.mark_wrong(True)
        self.show()
        self.raise_()

    def _move_below_search(self) -> None:
        corner = self._search.mapTo(self._over, QPoint(0, self._search.height() + 4))
        width = self._search.width()
        self.setGeometry(corner.x(), corner.y(), width, self.heightForWidth(width))
