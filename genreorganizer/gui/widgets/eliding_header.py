# SPDX-License-Identifier: GPL-3.0-or-later
"""A header whose titles end in an ellipsis where they do not fit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QSize, Qt
from PySide6.QtWidgets import QHeaderView, QStyle, QStyleOptionHeaderV2

from genreorganizer.override import override

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyleOptionHeader


class ElidingHeader(QHeaderView):
    """The columns' header; with a style sheet Qt itself cuts titles off in mid-letter.

    It shows no selection, so it has one of its own, in which nothing is selected. Of the view's, Qt
    asks for each column whether all of its rows are selected, each time that a title is painted.
    """

    @override
    def setSelectionModel(self, model: QItemSelectionModel) -> None:
        super().setSelectionModel(QItemSelectionModel(model.model(), self))

    @override
    def sectionSizeFromContents(self, logicalIndex: int) -> QSize:
        """What a title takes; Qt itself keeps room for the arrow in every column."""
        option = QStyleOptionHeaderV2()
        self.initStyleOption(option)
        super().initStyleOptionForIndex(option, logicalIndex)
        # A whole number of pixels may be a little less than the title takes.
        return self._size(option) + QSize(1, 0)

    def _size(self, option: QStyleOptionHeader) -> QSize:
        kind = QStyle.ContentsType.CT_HeaderSection
        return self.style().sizeFromContents(kind, option, QSize(), self)

    @override
    def initStyleOptionForIndex(self, option: QStyleOptionHeader, logical: int) -> None:
        super().initStyleOptionForIndex(option, logical)
        wanted = self._size(option).width()
        frame = wanted - option.fontMetrics.horizontalAdvance(option.text)
        room = self.sectionSize(logical) - frame
        option.text = option.fontMetrics.elidedText(option.text, Qt.TextElideMode.ElideRight, room)
