# SPDX-License-Identifier: GPL-3.0-or-later
"""Setting a document as a page: within the width that there is, and as its script is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import (
    QFont,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextFormat,
    QTextLength,
    QTextTable,
)

from genreorganizer.gui.style import theme
from genreorganizer.gui.wording import texts

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QTextDocument

_SLANTED = (QLocale.Script.LatinScript, QLocale.Script.CyrillicScript)
"""Scripts that have an italic."""
_FULL_WIDTH = QTextLength(QTextLength.Type.PercentageLength, 100)


def lay_out(document: QTextDocument, locale: QLocale) -> None:
    """Set a document that was read from Markdown.

    Pictures and code stay within the width of the page. Where the script of the language knows no
    italic, what is emphasised is shown bolder instead. Where it runs from right to left, so does
    all but code.
    """
    slanted = locale.script() in _SLANTED
    turned = locale.textDirection() is Qt.LayoutDirection.RightToLeft
    for table in _tables(document):
        _mend_table(table)
        _space_table(table)
        if turned:
            _turn_table(table)
    for block in blocks(document):
        _space(block)
        _fit_pictures(block)
        if not slanted:
            _embolden(block)
        if turned:
            _turn(block)


def blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    """All blocks of a document, from its first on."""
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def _tables(document: QTextDocument) -> Iterator[QTextTable]:
    for frame in document.rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            yield frame


def _is_code(block: QTextBlock) -> bool:
    """Whether a block is a line of a block of code."""
    return block.blockFormat().hasProperty(QTextFormat.Property.BlockCodeFence)


def _space(block: QTextBlock) -> None:
    """Set headings and code apart from what is around them; long lines of code go on below."""
    form = block.blockFormat()
    if form.headingLevel() > 0:
        form.setTopMargin(theme.SPACE * 2)
    elif _is_code(block):
        form.setNonBreakableLines(False)
        form.setLeftMargin(theme.SPACE * 2)
        form.setTextIndent(-theme.SPACE * 2)
        if not _is_code(block.next()):
            form.setBottomMargin(theme.SPACE)
    QTextCursor(block).setBlockFormat(form)


def _mend_table(table: QTextTable) -> None:
    """Mend what reading Markdown makes of a table.

    Qt puts an empty block before the first title of one that follows code, which then is not bold,
    and shows the sign that a ``|`` in code needs in a table. Titles that are empty are dropped:
    Markdown knows no table without a line for them.
    """
    bold = QTextCharFormat()
    bold.setFontWeight(QFont.Weight.Bold)
    for column in range(table.columns()):
        title = _cell(table, 0, column)
        if title.selectedText().startswith("\u2029"):
            table.cellAt(0, column).firstCursorPosition().deleteChar()
        title.mergeCharFormat(bold)
    found = table.document().find("\\|", table.firstPosition())
    while not found.isNull() and found.position() <= table.lastPosition():
        found.insertText("|")
        found = table.document().find("\\|", found)
    if not any(_cell(table, 0, column).hasSelection() for column in range(table.columns())):
        table.removeRows(0, 1)


def _space_table(table: QTextTable) -> None:
    form = table.format()
    form.setTopMargin(theme.SPACE)
    form.setBottomMargin(theme.SPACE)
    table.setFormat(form)


def _fit_pictures(block: QTextBlock) -> None:
    for part in block.textFormats():
        if part.format.isImageFormat():
            picture = part.format.toImageFormat()
            picture.setMaximumWidth(_FULL_WIDTH)
            _selected(block, part.start, part.length).setCharFormat(picture)


def _embolden(block: QTextBlock) -> None:
    bolder = QTextCharFormat()
    bolder.setFontItalic(False)
    bolder.setFontWeight(QFont.Weight.DemiBold)
    for part in block.textFormats():
        if part.format.fontItalic():
            _selected(block, part.start, part.length).mergeCharFormat(bolder)


def _turn(block: QTextBlock) -> None:
    """Let a block run from right to left, but code in it from left to right.

    Signs at the ends of code would else go to its other side.
    """
    form = block.blockFormat()
    if _is_code(block):
        form.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        QTextCursor(block).setBlockFormat(form)
        return
    form.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QTextCursor(block).setBlockFormat(form)
    for part in reversed(block.textFormats()):
        if part.format.fontFixedPitch():
            cursor = _selected(block, part.start, part.length)
            cursor.insertText(texts.left_to_right(cursor.selectedText()), part.format)


def _turn_table(table: QTextTable) -> None:
    """Let the first column be the one at the right: Qt sets columns from left to right only."""
    whole = table.format()
    whole.setWidth(_FULL_WIDTH)
    table.setFormat(whole)
    columns = range(table.columns())
    for row in range(table.rows()):
        cells = [_cell(table, row, column) for column in columns]
        contents = [list(_parts(cell.block())) for cell in cells]
        for cell, content in zip(cells, reversed(contents), strict=True):
            cell.removeSelectedText()
            for text, form in content:
                cell.insertText(text, form)


def _cell(table: QTextTable, row: int, column: int) -> QTextCursor:
    """A cursor that selects what is in a cell."""
    cell = table.cellAt(row, column)
    cursor = cell.firstCursorPosition()
    cursor.setPosition(cell.lastPosition(), QTextCursor.MoveMode.KeepAnchor)
    return cursor


def _parts(block: QTextBlock) -> Iterator[tuple[str, QTextCharFormat]]:
    for part in block.textFormats():
        text = block.text()[part.start : part.start + part.length]
        yield text, QTextCharFormat(part.format)  # the part's own goes with it


def _selected(block: QTextBlock, start: int, length: int) -> QTextCursor:
    cursor = QTextCursor(block)
    cursor.setPosition(block.position() + start)
    cursor.setPosition(block.position() + start + length, QTextCursor.MoveMode.KeepAnchor)
    return cursor
