# SPDX-License-Identifier: GPL-3.0-or-later
"""What all dialogs share: margins, a button row, plain texts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QPushButton,
    QWidget,
)

from genreorganizer.gui.shell.lifetime import outlive
from genreorganizer.gui.style import mnemonics, tab_order, theme
from genreorganizer.gui.widgets import layouts, redo
from genreorganizer.gui.widgets.buttons import push_button
from genreorganizer.gui.widgets.scroll_area import ScrollArea
from genreorganizer.gui.widgets.timers import single_shot
from genreorganizer.override import override

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import SignalInstance
    from PySide6.QtGui import QKeyEvent, QShowEvent


class _Scrolled(ScrollArea):
    """As large as its content where there is room, with scroll bars where there is not.

    Attributes:
        content_changed: What the content needs may be more than before.
    """

    content_changed = Signal()

    @override
    def sizeHint(self) -> QSize:
        return self.content.sizeHint()

    def needed(self, width: int) -> QSize:
        """What shows the content without scroll bars, at least so wide."""
        least = self.content.minimumSizeHint()
        width = max(width, least.width())
        return QSize(width, max(least.height(), self.content.heightForWidth(width)))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        taken = super().eventFilter(watched, event)
        if watched is self.content and event.type() is QEvent.Type.LayoutRequest:
            self.content_changed.emit()
        return taken


_FRAMED_MS = 100
"""Until the system has told of the frame that it put around a window."""
_FIELDS = (QLineEdit, QComboBox, QAbstractSpinBox)


class Dialog(QDialog):
    """A dialog that belongs to the window and goes away when it is closed.

    Enter presses the button that has the focus, else the default one; Escape closes.

    Attributes:
        buttons: The row of buttons below the content.
        keeping_enter: Kinds of widgets in which Enter presses no button: they need it themselves,
            or it would throw away what was typed.
    """

    keeping_enter: tuple[type[QWidget], ...] = ()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.finished.connect(self._outlive)
        self.setModal(True)
        self._seen = False
        self._framed = single_shot(self, _FRAMED_MS, self._stay_on_screen)
        for keys in redo.KEYS:
            QShortcut(keys, self).activated.connect(self._redo)
        content = QWidget(self)
        self._body = layouts.column(parent=content, spacing=theme.SPACE)
        self.buttons = QDialogButtonBox(self)
        self.buttons.rejected.connect(self.reject)
        self.buttons.accepted.connect(self.accept)
        self._scrolled = _Scrolled(content, self)
        self._scrolled.content_changed.connect(self._grow)
        edge = theme.SPACE * 2
        self._box = layouts.column(
            (self._scrolled, 1),
            self.buttons,
            parent=self,
            spacing=edge,
            margins=(edge, edge, edge, edge),
        )

    def put(self, *items: layouts.Item) -> None:
        """Put content below what is there."""
        layouts.add(self._body, *items)

    def begin_with(self, width: int, height: int) -> None:
        """The size at first, in pixels where texts are as large as the desktop's."""
        self.resize(QSize(width, height) * theme.text_scale())

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """A dialog is as large as its texts need, and never larger than the screen."""
        mnemonics.assign_letters(self)
        tab_order.follow_layout(self)
        self._grow()
        super().showEvent(event)

    @override
    def event(self, event: QEvent) -> bool:
        """Look where the window stands once its frame is known, which Qt guesses before."""
        if event.type() is QEvent.Type.WindowActivate and not self._seen:
            self._seen = True
            self._framed.start()
        return super().event(event)

    @override
    def focusNextPrevChild(self, forward: bool) -> bool:
        tab_order.follow_layout(self)  # it may have come to hold other controls
        moved = super().focusNextPrevChild(forward)
        tab_order.reveal_focus()
        return moved

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if not (enter and isinstance(self.focusWidget(), self.keeping_enter)):
            super().keyPressEvent(event)

    def _redo(self) -> None:
        redo.redo(self.focusWidget())

    def _outlive(self) -> None:
        outlive(self)

    def _grow(self) -> None:
        """Make room for all of the content, as far as the screen has it.

        Also for what it comes to hold later on.
        """
        below = self._box.spacing() + self.buttons.sizeHint().height()
        around = QSize(0, below).grownBy(self._box.contentsMargins())
        room = self.screen().availableSize() - theme.FRAME
        needed = self._scrolled.needed(self.width() - around.width()) + around
        if needed.height() > room.height():  # for the scroll bar
            needed += QSize(self._scrolled.verticalScrollBar().sizeHint().width(), 0)
        before = self.size()
        self.resize(before.expandedTo(needed).boundedTo(room))
        if self.size() != before:
            self._stay_on_screen()

    def _stay_on_screen(self) -> None:
        """Move where the frame reaches beyond the screen, which has room for it."""
        handle = self.windowHandle()
        if handle is None or not self.isVisible():
            return
        screen, frame = handle.screen().availableGeometry(), self.frameGeometry()
        inside = QPoint(
            max(screen.x(), min(frame.x(), screen.x() + screen.width() - frame.width())),
            max(screen.y(), min(frame.y(), screen.y() + screen.height() - frame.height())),
        )
        if inside != frame.topLeft():
            self.move(inside)

    def add_button(
        self,
        text: str,
        act: Callable[..., object] | SignalInstance,
        *,
        icon: str = "",
        role: QDialogButtonBox.ButtonRole = QDialogButtonBox.ButtonRole.ActionRole,
    ) -> QPushButton:
        """A button in the row below that does something else.

        Args:
            text: What it says.
            act: What it does.
            icon: Name of its icon, or nothing.
            role: Says where it stands.
        """
        button = push_button(text, act, self.buttons, icon=icon)
        self.buttons.addButton(button, role)
        return button

    def add_close(self) -> QPushButton:
        """A button that closes the dialog."""
        button = self.buttons.addButton(QDialogButtonBox.StandardButton.Close)
        button.setText(self.tr("&Close"))
        button.setDefault(True)
        return button

    def add_choice(self, text: str, *, default_cancel: bool = False) -> QPushButton:
        """A button that does it, and one that cancels.

        Args:
            text: What the button says, a verb.
            default_cancel: Enter cancels, because doing it is not easily taken back, but not
                in a field, where much may have been typed. The button that Enter presses is
                the coloured one.
        """
        cancel = self.buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        cancel.setText(self.tr("&Cancel"))
        button = self.buttons.addButton(text, QDialogButtonBox.ButtonRole.AcceptRole)
        if default_cancel:
            self.keeping_enter = _FIELDS
        first = cancel if default_cancel else button
        theme.mark(first, "primary", True)  # the box has polished it already
        first.setDefault(True)
        return button
