# SPDX-License-Identifier: GPL-3.0-or-later
"""What the current line of a table has no room for, told in full below the table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from genreorganizer.gui.widgets.labels import plain_label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLabel, QTreeView


def cut_text(table: QTreeView, column: int) -> QLabel:
    """A label that tells, in as many lines as it takes, what a column cuts; hidden where none.

    Args:
        table: Has its model.
        column: What may be cut; what stands in the first one says of which line it is.
    """
    label = plain_label("", table.parentWidget())
    label.hide()

    def tell() -> None:
        index = table.currentIndex().siblingAtColumn(column)
        cut = index.isValid() and (
            table.sizeHintForIndex(index).width() > table.visualRect(index).width()
        )
        text = str(index.data() or "")
        label.setText(f"{index.siblingAtColumn(0).data()}: {text}" if column else text)
        label.setVisible(cut)

    table.selectionModel().currentChanged.connect(lambda *_: tell())
    table.header().sectionResized.connect(lambda *_: tell())
    table.model().modelReset.connect(label.hide)
    return label
