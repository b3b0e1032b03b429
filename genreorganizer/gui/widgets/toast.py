# SPDX-License-Identifier: GPL-3.0-or-later
"""A short message over the window that goes away by itself, with what can be done about it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QPushButton,
    QWidget,
)

from genreorganizer.gui.shell.lifetime import delete_later
from genreorganizer.gui.style import theme
from genreorganizer.gui.widgets import layouts
from genreorganizer.gui.widgets.buttons import tool_button
from genreorganizer.gui.widgets.empty_state import BigIcon
from genreorganizer.gui.widgets.labels import plain_label
from genreorganizer.override import override

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

SHOWN_MS = 8000
"""How long a message stays; not counted while the pointer or the focus is on it, the window is
not in front, or a dialog keeps its buttons from being pressed."""
_WIDEST = 46
"""In average characters; longer texts have several lines."""


@dataclass(frozen=True, eq=False)
class Said:
    """A message.

    Attributes:
        text: A sentence or two.
        icon: Name of an icon.
        role: Its colour.
        choices: Texts of buttons with what they do; each closes the message.
        stays: Until it is closed.
    """

    text: str
    icon: str
    role: str
    choices: Sequence[tuple[str, Callable[[], None]]] = ()
    stays: bool = False


class Toast(QFrame):
    """Lies over the lower edge of a widget, and pushes nothing.

    One message is in sight, the newest. One that stays comes back when those that came after it
    have gone.

    Args:
        over: What it lies over.
        after: Where the focus goes when it leaves a message.
    """

    def __init__(self, over: QWidget, after: Callable[[], None]) -> None:
        super().__init__(over.window())
        self.setObjectName("toast")
        self._over = over
        self._after = after
        self._icon = BigIcon("info", 1.25, "accent", self)
        self._label = plain_label("", self)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._buttons: list[QPushButton] = []
        self._said: list[Said] = []
        self._close = tool_button(self, 16, icon="close", text=self.tr("Close"))
        self._close.setProperty("small", True)
        self._close.setAccessibleName(self.tr("Close the message"))
        self._close.clicked.connect(self.leave)
        self._box = layouts.row(
            self._icon,
            (self._label, 1),
            self._close,
            parent=self,
            spacing=theme.SPACE,
            margins=(theme.SPACE * 2, theme.SPACE, theme.SPACE, theme.SPACE),
        )
        self._timer = QTimer(self)
        self._timer.setInterval(SHOWN_MS)
        self._timer.timeout.connect(self.run_out)
        for watched in (over, over.window(), self):
            watched.installEventFilter(self)
        self.hide()

    @property
    def text(self) -> str:
        """What is said; empty where nothing is."""
        return "" if self.isHidden() else self._label.text()

    @property
    def buttons(self) -> Sequence[QPushButton]:
        """What can be done about it."""
        return self._buttons

    @property
    def going(self) -> bool:
        """It goes away by itself."""
        return self._timer.isActive()

    def say(self, said: Said) -> None:
        """Say something in the place of what was said before."""
        waiting = [old for old in self._said if old.stays and old.text != said.text]
        self._said = [*waiting, said]
        self._show(said)

    def withdraw(self, said: Said) -> None:
        """Say it no more, whether it is in sight or waits; nothing happens where it has gone."""
        if self._said and said is self._said[-1]:
            self.leave()
        elif said in self._said:
            self._said.remove(said)

    def _show(self, said: Said) -> None:
        focused = self._has_focus()
        for old in self._buttons:
            self._box.removeWidget(old)
            old.hide()
            delete_later(old)
        self._buttons = [self._button(name, act) for name, act in said.choices]
        self._icon.set_icon(said.icon, said.role)
        self._label.setText(said.text)
        self._timer.stop()
        if not said.stays:
            self._timer.start()
        self._reposition()
        self.show()
        self.raise_()
        if focused:
            (*self._buttons, self._close)[0].setFocus(Qt.FocusReason.OtherFocusReason)
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._label, said.text))

    def _has_focus(self) -> bool:
        """Whether the window's keys come here, or will when it is the active one again."""
        focus = self.window().focusWidget()
        return focus is not None and self.isAncestorOf(focus)

    def leave(self) -> None:
        """Say what is in sight no more; what waits comes back."""
        focused = self._has_focus()
        self._timer.stop()
        del self._said[-1:]
        if self._said:
            self._show(self._said[-1])
        else:
            self.hide()
        if focused:
            self._after()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if watched is self._over and kind in (QEvent.Type.Resize, QEvent.Type.Move):
            self._reposition()
        elif watched is self and kind is QEvent.Type.LayoutRequest:
            self._reposition()
        if watched is self.window() and kind is QEvent.Type.WindowUnblocked and self.going:
            self._timer.start()  # all of its time, now that its buttons can be pressed
        return super().eventFilter(watched, event)

    def _button(self, name: str, act: Callable[[], None]) -> QPushButton:
        def press() -> None:
            self.leave()
            act()

        button = QPushButton(name, self)
        button.setAutoDefault(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(press)
        self._box.insertWidget(self._box.indexOf(self._close), button)
        return button

    def _reposition(self) -> None:
        """As wide as the text, up to what can be read well, in the middle of the lower edge."""
        edge = 2 * theme.SPACE
        room = self._over.width() - 2 * edge
        unit = self.fontMetrics().averageCharWidth()
        widest = min(self.fontMetrics().horizontalAdvance(self._label.text()), _WIDEST * unit)
        self._label.setMinimumWidth(0)
        around = self._box.minimumSize().width() - self._label.minimumSizeHint().width()
        width = max(min(around + widest + unit, room), self._box.minimumSize().width())
        height = self._box.heightForWidth(width)
        height = max(height, self._box.minimumSize().height())
        corner = self._over.mapTo(self._over.window(), self._over.rect().bottomLeft())
        self.setGeometry(
            corner.x() + (self._over.width() - width) // 2,
            corner.y() - height - edge,
            width,
            height,
        )

    def run_out(self) -> None:
        """Go when the time is over; later where somebody is at it or cannot have seen it."""
        held = self.underMouse() or self._has_focus() or QApplication.activeModalWidget()
        if not held and self.window().isActiveWindow():
            self.leave()
