# SPDX-License-Identifier: GPL-3.0-or-later
"""What stands above a list: its title, how much there is, by album or not, the search."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QGridLayout, QToolButton, QWidget

from genreorganizer.gui.style import theme
from genreorganizer.gui.widgets import layouts
from genreorganizer.gui.widgets.buttons import tool_button
from genreorganizer.gui.widgets.labels import ElidedLabel, enlarge, muted_label
from genreorganizer.gui.widgets.query_edit import SearchBox
from genreorganizer.override import override

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QAction, QResizeEvent

_WORDY = 120
"""From so many average characters on, buttons have words."""
_NARROW = 62
"""Below so many average characters, the search stands on a line of its own."""
_SEARCH, _TITLE = 18, 24
"""Least width of the search, and how much a title may ask for beside it, in average characters."""


class ListHead(QWidget):
    """Arranged in one line, or in two where there is little room.

    Attributes:
        title: What is listed.
        count: How much.
        search: The query.
        filter: The button beside it, which offers conditions to choose.
        faces: Buttons that choose how the list is shown.
    """

    def __init__(
        self, faces: Sequence[QAction], narrow: QAction, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.title = ElidedLabel(parent=self)
        enlarge(self.title, 1.3, bold=True)
        self.count = muted_label(parent=self)
        self.count.setWordWrap(False)
        self.faces = [self._button(face) for face in faces]
        self.search = SearchBox(self)
        self.search.set_hint(self.tr("Search, or year<1990, p(jazz)>=0.6…"))
        self.search.setAccessibleName(self.tr("Search in this list"))
        self.filter = self._button(narrow)
        self.filter.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self._asking = QWidget(self)
        layouts.row((self.search, 1), self.filter, parent=self._asking, spacing=4)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(theme.SPACE + 4, theme.SPACE, theme.SPACE, theme.SPACE)
        self._grid.setSpacing(theme.SPACE)
        self._grid.setColumnStretch(0, 3)
        self._is_narrow: bool | None = None
        self._grid.addWidget(self.title, 0, 0)
        self._grid.addWidget(self.count, 0, 1)
        self._grid.addLayout(layouts.row(*self.faces, spacing=0), 0, 2)
        self._arrange(narrow=False)

    def _button(self, face: QAction) -> QToolButton:
        button = tool_button(self, 16, text=face.toolTip())
        button.setDefaultAction(face)
        button.setProperty("small", True)
        return button

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:  # a title or a count that is longer
            self._fit()
        return super().event(event)

    def _fit(self) -> None:
        unit = self.fontMetrics().horizontalAdvance("n")
        self.search.setMinimumWidth(_SEARCH * unit)
        style = Qt.ToolButtonStyle
        wordy = self.width() >= _WORDY * unit
        for button in self.faces:
            button.setToolButtonStyle(
                style.ToolButtonTextBesideIcon if wordy else style.ToolButtonIconOnly
            )
        title = min(self.title.sizeHint().width(), _TITLE * unit)
        beside = (*self.faces, self.count, self.filter)
        others = sum(widget.sizeHint().width() for widget in beside) + _SEARCH * unit
        needed = title + others + 6 * theme.SPACE
        narrow = self.width() < max(needed, _NARROW * unit)
        self._grid.setColumnMinimumWidth(0, 0 if narrow else title)
        self._arrange(narrow=narrow)

    def _arrange(self, *, narrow: bool) -> None:
        if narrow is self._is_narrow:
            return
        self._is_narrow = narrow
        self._grid.removeWidget(self._asking)
        if narrow:
            self._grid.addWidget(self._asking, 1, 0, 1, 4)
        else:
            self._grid.addWidget(self._asking, 0, 3)
        self._grid.setColumnStretch(3, 0 if narrow else 5)
        self._asking.setMaximumWidth(16_777_215 if narrow else 460)
