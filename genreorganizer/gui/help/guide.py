# SPDX-License-Identifier: GPL-3.0-or-later
"""The user guide, to be read beside the window."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, QUrl
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

from genreorganizer.gui.help import page
from genreorganizer.gui.help.searching import FoldedText
from genreorganizer.gui.style import theme
from genreorganizer.gui.widgets import layouts, lists
from genreorganizer.gui.widgets.dialog import Dialog
from genreorganizer.gui.wording import texts
from genreorganizer.override import override

if TYPE_CHECKING:
    from collections.abc import Iterator

_KEYS = re.compile(r"(?<![A-Za-z+])(?:Ctrl\+|Shift\+|Alt\+)+[A-Z0-9,](?![A-Za-z])")
_PICTURE_WIDTH = 560
_CHAPTER = 2
"""The level of the headings that the contents list."""


def anchor(heading: str) -> str:
    """What a link to a heading is called: lower case, words joined by hyphens, in any script."""
    return re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-")


class GuideView(QTextBrowser):
    """Shows a Markdown file with its pictures; links lead to its headings or to the browser.

    The file is called like its language, whose direction the view takes.
    """

    def __init__(self, file: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOpenLinks(False)
        self.document().setDocumentMargin(theme.SPACE * 2)
        self.anchorClicked.connect(self._follow)
        self.setSource(QUrl.fromLocalFile(str(file)), QTextDocument.ResourceType.MarkdownResource)
        locale = QLocale(file.stem)
        self.setLayoutDirection(locale.textDirection())
        page.lay_out(self.document(), locale)
        self._searched = FoldedText(self.toPlainText())

    def headings(self) -> Iterator[QTextBlock]:
        """The blocks that are headings."""
        for block in page.blocks(self.document()):
            if block.blockFormat().headingLevel() > 0:
                yield block

    def go_to(self, block: QTextBlock) -> None:
        """Scroll so that a block is at the top."""
        top = self.document().documentLayout().blockBoundingRect(block).top()
        self.setTextCursor(QTextCursor(block))
        self.verticalScrollBar().setValue(int(top) - theme.SPACE)

    def find_next(self, text: str) -> None:
        """Select the next place that holds a text, from the start after the last."""
        cursor = self.textCursor()
        found = self._searched.find(text, cursor.selectionEnd())
        if found is not None:
            cursor.setPosition(found[0])
            cursor.setPosition(found[1], QTextCursor.MoveMode.KeepAnchor)
            self.setTextCursor(cursor)
            self.ensureCursorVisible()

    @override
    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Keys are told as the menus have them, pictures made as wide as the text."""
        url = self.source().resolved(QUrl(name))
        if kind == QTextDocument.ResourceType.MarkdownResource.value and url.isLocalFile():
            text = Path(url.toLocalFile()).read_text("utf-8")
            return _KEYS.sub(lambda found: texts.left_to_right(texts.keys(found[0])), text)
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
        self.contents.setLayoutDirection(self.view.layoutDirection())
        self.contents.ensurePolished()  # the lines are measured before the dialog shows
        self.contents.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._chapters = [
            block
            for block in self.view.headings()
            if block.blockFormat().headingLevel() == _CHAPTER
        ]
        for block in self._chapters:
            self.contents.addItem(QListWidgetItem(block.text()))
        beside = self.contents.verticalScrollBar().sizeHint().width() + theme.SPACE
        self.contents.setMinimumWidth(self.contents.sizeHintForColumn(0) + beside)
        self.contents.currentRowChanged.connect(lambda row: self.view.go_to(self._chapters[row]))
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Find in the guide"))
        self.search.setAccessibleName(self.tr("Find in the guide"))
        self.search.setClearButtonEnabled(True)
        self.search.returnPressed.connect(lambda: self.view.find_next(self.search.text()))
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.activated.connect(self.search.setFocus)
        left = layouts.column(self.search, (self.contents, 1), spacing=theme.SPACE)
        box = layouts.row((left, 1), (self.view, 3), spacing=theme.SPACE * 2)
        self.put(box)
        self.add_close()
        self.begin_with(940, 720)
