# SPDX-License-Identifier: GPL-3.0-or-later
"""The first page of an empty library: add a folder, and what will happen then."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from genreorganizer.gui.style import icons, theme
from genreorganizer.gui.widgets import layouts
from genreorganizer.gui.widgets.empty_state import BigIcon
from genreorganizer.gui.widgets.labels import enlarge, muted_label, plain_label
from genreorganizer.gui.widgets.scroll_area import ScrollArea
from genreorganizer.gui.window.dropping import dropped_folders
from genreorganizer.override import override

if TYPE_CHECKING:
    from PySide6.QtGui import QAction


class DropArea(QFrame):
    """A large dashed area that takes folders.

    Attributes:
        dropped: Carries the paths of folders.
    """

    dropped = Signal(list)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._over = False
        self.setAcceptDrops(True)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_folders(event.mimeData()):
            event.acceptProposedAction()
            self._set_over(True)

    @override
    def dragLeaveEvent(self, event: QEvent) -> None:
        self._set_over(False)
        event.accept()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        self._set_over(False)
        event.acceptProposedAction()
        self.dropped.emit(dropped_folders(event.mimeData()))

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(theme.color("accent" if self._over else "muted"), 1.5, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(theme.color("selection" if self._over else "base"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 12, 12)

    def _set_over(self, over: bool) -> None:
        self._over = over
        self.update()


class Welcome(QFrame):
    """The first-run page.

    Attributes:
        folders_dropped: Carries the paths of folders.
    """

    folders_dropped = Signal(list)

    def __init__(self, add_folder: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("content")
        area = DropArea(self)
        area.dropped.connect(self.folders_dropped)
        area.setMinimumHeight(220)
        title = plain_label(self.tr("Drop your music folder here"), area)
        enlarge(title, 1.5, bold=True)
        text = muted_label(
            self.tr(
                "Genre Organizer listens to your files on this computer. Nothing leaves it, "
                "and no file changes until you say so."
            ),
            area,
        )
        self.button = QPushButton(self.tr("&Add folder…"), area)
        self.button.setIcon(icons.icon("add-folder", "on_accent"))
        theme.size_icon(self.button, 18)
        self.button.setProperty("primary", True)
        self.button.setAutoDefault(True)  # Enter presses it, not only the space bar
        self.button.clicked.connect(add_folder.trigger)
        center = Qt.AlignmentFlag.AlignHCenter
        for label in (title, text):
            label.setAlignment(center)
        layouts.column(
            1,
            (BigIcon("add-folder", 3.7, "accent", area), 0, center),
            title,
            text,
            layouts.Gap(theme.SPACE),
            (self.button, 0, center),
            1,
            parent=area,
            spacing=theme.SPACE,
            margins=(24, 24, 24, 24),
        )
        content = QWidget(self)
        layouts.column(
            1,
            (area, 6),
            self._steps(),
            1,
            parent=content,
            spacing=theme.SPACE * 3,
            margins=(32, 32, 32, 32),
        )
        content.setMaximumWidth(860)
        holder = QWidget(self)
        layouts.row(1, (content, 20), 1, parent=holder)
        layouts.column(ScrollArea(holder, self), parent=self)

    def _steps(self) -> QWidget:
        steps = QWidget(self)
        grid = QGridLayout(steps)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.SPACE * 3)
        for column, (icon, title, text) in enumerate(
            (
                (
                    "analyze",
                    self.tr("1. Listen"),
                    self.tr("Your tracks are read and analyzed in the background."),
                ),
                (
                    "review",
                    self.tr("2. Review"),
                    self.tr("You see the odds of each genre and accept or change them."),
                ),
                (
                    "write",
                    self.tr("3. Write"),
                    self.tr("Accepted genres go into the files. Every write can be undone."),
                ),
            )
        ):
            step = QWidget(steps)
            line = layouts.row(
                (BigIcon(icon, 1.9, "accent", step), 0, Qt.AlignmentFlag.AlignTop),
                parent=step,
                spacing=12,
            )
            words = QVBoxLayout()
            words.setSpacing(2)
            head = plain_label(title, step)
            head.setProperty("heading", True)
            words.addWidget(head)
            words.addWidget(muted_label(text, step))
            words.addStretch(1)
            line.addLayout(words, 1)
            step.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
            grid.addWidget(step, 0, column)
            grid.setColumnStretch(column, 1)
        return steps
