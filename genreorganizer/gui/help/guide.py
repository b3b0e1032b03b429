# SPDX-License-Identifier: GPL-3.0-or-later
"""The user guide, to be read beside the window."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import (
    QDesktopServices,
    QImage,
    QKeySequence,
    QShortcut,
    QTextBlock,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import (
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QTextBrowser,
    QWidget,
)

from genreorganizer.gui.style import theme
from genreorganizer.gui.widgets import layouts, lists
from genreorganizer.gui.widgets.dialog import Dialog
from genreorganizer.gui.wording import texts
from genreorganizer.override import override

if TYPE_CHECKING:
    from collections.abc import Iterator

_KEYS = re.compile(r"\bCtrl\+(?:Shift\+)?[A-Z0-9,]")
_PICTURE_WIDTH = 560
_CHAPTER = 2
"""The level of the headings that the contents list."""


def anchor(heading: str) -> str:
    """What a link to a heading is called: lower case, words joined by hyphens, in any script."""
    return re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-")


class GuideView(QTextBrowser):
    """Shows a Markdown file with its pictures; links lead to its headings or to the browser."""

    def __init__(self, file: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOpenLinks(False)
        self.document().setDocumentMargin(theme.SPACE * 2)
        self.anchorClicked.connect(self._follow)
        self.setSource(QUrl.fromLocalFile(str(file)), QTextDocument.ResourceType.MarkdownResource)

    def headings(self) -> Iterator[QTextBlock]:
        """The blocks that are headings."""
        block = self.document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel() > 0:
                yield block
            block = block.next()

    def go_to(self, block: QTextBlock) -> None:
        """Scroll so that a block is at the top."""
        top = self.document().documentLayout().blockBoundingRect(block).top()
        self.setTextCursor(QTextCursor(block))
        self.verticalScrollBar().setValue(int(top) - theme.SPACE)

    @override
    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Keys are told as the menus have them, pictures made as wide as the text."""
        url = self.source().resolved(QUrl(name))
        if kind == QTextDocument.ResourceType.MarkdownResource.value and url.isLocalFile():
            text = Path(url.toLocalFile()).read_text("utf-8")
            return _KEYS.sub(lambda found: texts.keys(found[0]), text)
        if kind == QTextDocument.ResourceType.ImageResource.value and url.isLocalFile():
            scale = self.devicePixelRatioF()
            image = QImage(url.toLocalFile()).scaledToWidth(
                round(_PICTURE_WIDTH * scale), Qt.TransformationMode.SmoothTransformation
            )
            image.setDevicePixelRatio(scale)
            return image
        return super().loadResource(kind, name)

    def _follow(self, link: QUrl) -> None:
        if not link.hasFragment() or (link.path() and link.path() != self.source().path()):
            QDesktopServices.openUrl(self.source().resolved(link))
            return
        for block in self.headings():
            if anchor(block.text()) == link.fragment():
                self.go_to(block)
                return


class GuideDialog(Dialog):
    """The guide with its contents and a search, in which Enter searches on."""

    keeping_enter = (QLineEdit,)

    def __init__(self, file: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModal(False)
        self.setWindowTitle(self.tr("User guide"))
        self.view = GuideView(file, self)
        self.view.setAccessibleName(self.tr("User guide"))
        self.contents = lists.framed(QListWidget(self), self.tr("Contents"))
        for english in (self.view, self.contents):
            english.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.contents.ensurePolished()  # the lines are measured before the dialog shows
        self.contents.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._chapters = [
            block
            for block in self.view.headings()
            if block.blockFormat().headingLevel() == _CHAPTER
        ]
        for block in self._chapters:
            self.contents.addItem(QListWidgetItem(block.text()))
        self.contents.currentRowChanged.connect(lambda row: self.view.go_to(self._chapters[row]))
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Find in the guide"))
        self.search.setAccessibleName(self.tr("Find in the guide"))
        self.search.setClearButtonEnabled(True)
        self.search.returnPressed.connect(self.find_next)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.activated.connect(self.search.setFocus)
        left = layouts.column(self.search, (self.contents, 1), spacing=theme.SPACE)
        box = layouts.row((left, 1), (self.view, 3), spacing=theme.SPACE * 2)
        self.put(box)
        self.add_close()
        self.begin_with(940, 720)

    def find_next(self) -> None:
        """Go to the next place that holds the searched text, from the start after the last."""
        text = self.search.text()
        if text and not self.view.find(text):
            self.view.moveCursor(QTextCursor.MoveOperation.Start)
            self.view.find(text)
