# SPDX-License-Identifier: GPL-3.0-or-later
"""Labels that never take text for HTML."""

from __future__ import annotations

import re

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle, QWidget

from genreorganizer.gui.style import theme
from genreorganizer.gui.widgets import one_line
from genreorganizer.gui.wording import texts
from genreorganizer.override import override

_LONG = re.compile(r"\S{30}(?=\S)")
_MAY_BREAK = "\u200b"
_BEGIN = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class _PlainLabel(QLabel):
    """Wraps within words that are too long for a line, too, such as the path of a file.

    Stands at the side where the window's lines begin, also with a text of another direction.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._begin()

    def _begin(self) -> None:
        side = QStyle.visualAlignment(self.layoutDirection(), _BEGIN)
        self.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        centered = self.alignment() & Qt.AlignmentFlag.AlignHCenter
        if event.type() is QEvent.Type.LayoutDirectionChange and not centered:
            self._begin()

    @override
    def setText(self, text: str) -> None:
        super().setText(_LONG.sub(lambda found: found[0] + _MAY_BREAK, text))

    @override
    def text(self) -> str:
        """The text as it was given."""
        return super().text().replace(_MAY_BREAK, "")


def plain_label(text: str = "", parent: QWidget | None = None) -> QLabel:
    """A wrapping label of plain text."""
    label = _PlainLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setText(text)
    return label


def muted_label(text: str = "", parent: QWidget | None = None) -> QLabel:
    """A `plain_label` of what matters less, such as an explanation."""
    label = plain_label(text, parent)
    label.setProperty("muted", True)
    return label


def heading(text: str, parent: QWidget | None = None) -> QLabel:
    """A heading of a section."""
    label = plain_label(text, parent)
    label.setWordWrap(False)
    label.setProperty("heading", True)
    return label


def field_label(text: str, field: QWidget, parent: QWidget | None = None) -> QLabel:
    """The label of a field, in one line; the key of its letter goes to the field."""
    label = plain_label(text, parent)
    label.setWordWrap(False)
    label.setBuddy(field)
    return label


def caption(text: str, field: QWidget, parent: QWidget | None = None, *beside: QWidget) -> QLabel:
    """`field_label`, as tall as the field and what is beside it: a form puts it to the top."""
    label = field_label(text, field, parent)
    heights = []
    for widget in (field, *beside):
        widget.ensurePolished()
        heights.append(widget.sizeHint().height())
    label.setFixedHeight(max(heights))
    return label


def enlarge(label: QWidget, factor: float, *, bold: bool = False) -> None:
    """Make a label's text larger than the program's, whichever size that takes."""
    font = label.font()
    font.setBold(bold)
    label.setFont(font)
    theme.enlarge(label, factor)


class ElidedLabel(QWidget):
    """One line of plain text, cut with an ellipsis where there is no room; the tip has it all."""

    def __init__(
        self,
        text: str = "",
        parent: QWidget | None = None,
        *,
        mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
        muted: bool = False,
    ) -> None:
        super().__init__(parent)
        self._text = ""
        self._mode = mode
        self._muted = muted
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.set_text(text)

    def text(self) -> str:
        """The whole text."""
        return self._text

    def set_text(self, text: str) -> None:
        """Show another text."""
        self._text = text
        self.setAccessibleName(text)
        self._update_tip()
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self._text) + 2, metrics.height() + 2)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(20, self.sizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._update_tip()

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        role = QPalette.ColorRole.PlaceholderText if self._muted else QPalette.ColorRole.WindowText
        painter.setPen(self.palette().color(role))
        one_line.paint(painter, self.rect(), self._text, self.layoutDirection(), self._mode)

    def _update_tip(self) -> None:
        cut = self.fontMetrics().horizontalAdvance(self._text) > self.width()
        # A tip that looks like HTML would be shown as HTML.
        self.setToolTip(texts.tooltip(self._text) if cut else "")
