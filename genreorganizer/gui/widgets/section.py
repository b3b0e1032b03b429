# SPDX-License-Identifier: GPL-3.0-or-later
"""A heading that opens and closes what stands below it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

from genreorganizer.gui.style import icons, theme
from genreorganizer.gui.widgets import layouts


class Section(QWidget):
    """A collapsible part of a pane.

    Attributes:
        toggled: Carries whether it is open.
        body: Where the content goes.
    """

    toggled = Signal(bool)

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.button = QToolButton(self)
        self.button.setText(title)
        self.button.setProperty("section", True)
        self.button.setCheckable(True)
        self.button.setChecked(True)
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.button.toggled.connect(self._on_toggled)
        self._content = QWidget(self)
        self.body = layouts.column(parent=self._content, spacing=theme.SPACE // 2)
        layouts.column(self.button, self._content, parent=self, spacing=theme.SPACE)
        self._show_state()

    @property
    def is_open(self) -> bool:
        """Whether the content shows."""
        return self.button.isChecked()

    def set_open(self, is_open: bool) -> None:
        """Show or hide the content."""
        self.button.setChecked(is_open)

    def _on_toggled(self, is_open: bool) -> None:
        self._show_state()
        self.toggled.emit(is_open)

    def _show_state(self) -> None:
        self._content.setVisible(self.is_open)
        self.button.setIcon(icons.icon("chevron-down" if self.is_open else "chevron-right"))
        text = self.tr("Hide {title}") if self.is_open else self.tr("Show {title}")
        self.button.setToolTip(text.format(title=self.button.text()))
