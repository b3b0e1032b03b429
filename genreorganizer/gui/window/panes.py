# SPDX-License-Identifier: GPL-3.0-or-later
"""The panes beside the centre; where there is no room for both, one at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QSplitter, QWidget

from genreorganizer.override import override

if TYPE_CHECKING:
    from PySide6.QtGui import QAction, QResizeEvent

_LEAST = (22, 30, 34)
"""Least widths of left pane, centre and right pane, in average characters."""
_SIDES = (185, 300)
"""First widths of left and right pane in a small window, in device-independent pixels."""
_WIDEST_RIGHT = 380
_CENTER = 0.53
"""The part of the width that the centre keeps, as long as the sides have their least widths and
the user has not given it less."""
_ROOMY, _ROOMY_BARE = 108, 75
"""From so many average characters on, both sides or the left one leave enough to the centre."""


class Panes(QSplitter):
    """Left pane, centre and right pane; an action shows and hides each side.

    In a narrow window the sides are narrower than the user left them, then a side pane makes way
    for the other one. Both come back when there is room for them; the right one, where decisions
    are made, also when the left one is closed.
    """

    def __init__(
        self,
        left: tuple[QWidget, QAction],
        center: QWidget,
        right: tuple[QWidget, QAction],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._sides = (left, right)
        self._folded: set[QAction] = set()
        self._fitting = False
        self._bare = False
        self._wanted = (_SIDES[0], sum(_SIDES), _SIDES[1])
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        self._widgets = (left[0], center, right[0])
        for number, widget in enumerate(self._widgets):
            self.addWidget(widget)
            self.setStretchFactor(number, int(widget is center))
            widget.installEventFilter(self)
        self._set_least()
        for _, action in self._sides:
            action.setChecked(True)
            action.toggled.connect(lambda on, action=action: self._on_toggled(action, on))
        self.splitterMoved.connect(self._on_moved)

    def save_widths(self) -> str:
        """What the user left to left pane, centre and right pane where there was room, as text."""
        return ",".join(map(str, self._wanted))

    def restore_widths(self, text: str) -> None:
        """Bring the widths back as `save_widths` told of them; another text changes nothing."""
        widths = [int(part) for part in text.split(",") if part.isdecimal()]
        if len(widths) == len(self._wanted) and all(widths):
            self._wanted = (widths[0], widths[1], widths[2])
            self._share_out()

    def divide(self, width: int, comfortable: int) -> None:
        """Give the panes their first widths.

        Args:
            width: Of the window.
            comfortable: What the left pane needs to cut nothing short.
        """
        left = max(_SIDES[0], min(comfortable, round(0.185 * width)))
        right = max(_SIDES[1], min(_WIDEST_RIGHT, round(0.26 * width)))
        self._wanted = (left, width - left - right, right)
        self._share_out()

    def is_wanted(self, action: QAction) -> bool:
        """Whether the user wants a pane, even if it makes way for the other one now."""
        return action.isChecked() or action in self._folded

    def set_bare(self, bare: bool) -> None:
        """Without the right pane, for as long as there is nothing to show in it."""
        self._bare = bare
        self._fit()
        self._show()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
        self._share_out()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._set_least()
            self._fit()
            self._share_out()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A side that comes to hold something wide grows rather than cut it off."""
        if event.type() is QEvent.Type.LayoutRequest:
            sides = [side for side, _ in self._sides if side.isVisible()]
            if any(side.minimumSizeHint().width() > side.width() for side in sides):
                self._share_out()
        return super().eventFilter(watched, event)

    def _set_least(self) -> None:
        unit = self.fontMetrics().horizontalAdvance("n")
        for widget, least in zip(self._widgets, _LEAST, strict=True):
            widget.setMinimumWidth(least * unit)

    def _roomy(self) -> bool:
        """Whether there is room for both sides."""
        least = _ROOMY_BARE if self._bare else _ROOMY
        return self.width() >= least * self.fontMetrics().horizontalAdvance("n")

    def _fit(self) -> None:
        self._fitting = True
        (_, left), (_, right) = self._sides
        if self._roomy():
            for action in self._folded:
                action.setChecked(True)
            self._folded.clear()
        elif left.isChecked() and right.isChecked():
            self._folded.add(left)
            left.setChecked(False)
        self._fitting = False

    def _on_toggled(self, action: QAction, on: bool) -> None:
        if not self._fitting:
            (_, left), (_, right) = self._sides
            other = left if action is right else right
            self._folded.discard(action)
            self._fitting = True
            if on and other.isChecked() and not self._roomy():
                self._folded.add(other)
                other.setChecked(False)
            elif not on and action is left and right in self._folded:
                self._folded.discard(right)
                right.setChecked(True)
            self._fitting = False
        self._show()

    def _show(self) -> None:
        """Show the sides that are wanted; the room that one of them leaves is the centre's."""
        for side, action in self._sides:
            side.setVisible(action.isChecked() and not (self._bare and side is self._sides[1][0]))
        self._share_out()

    def _on_moved(self) -> None:
        """Remember what the user makes of it; what is out of sight stays as it was."""
        shown = zip(self.sizes(), self._wanted, strict=True)
        left, center, right = (now or before for now, before in shown)
        self._wanted = (left, center, right)

    def _share_out(self) -> None:
        """Give the sides in sight what the user wants, as far as enough is left to the centre."""
        least, more = [0, 0], [0, 0]
        for number, (side, _) in enumerate(self._sides):
            if not side.isHidden():
                low = max(side.minimumWidth(), side.minimumSizeHint().width())
                least[number] = low
                more[number] = max(0, self._wanted[2 * number] - low)
        part = min(_CENTER, self._wanted[1] / sum(self._wanted))
        room = max(0, int((1 - part) * self.width()) - sum(least))
        given = min(1.0, room / (sum(more) or 1))
        left, right = (low + int(given * high) for low, high in zip(least, more, strict=True))
        self.setSizes([left, max(0, self.width() - left - right), right])
