# SPDX-License-Identifier: GPL-3.0-or-later
"""The lines of a pane: the values of a field, and how many tracks have each."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)

from genreorganizer.domain.compilations import VARIOUS
from genreorganizer.gui.tracks import album_model
from genreorganizer.gui.wording import texts
from genreorganizer.gui.wording.texts import QT_TRANSLATE_NOOP
from genreorganizer.override import override

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject

    from genreorganizer.library.queries import BrowsedValue

AnyIndex = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()
FIELDS: dict[str, tuple[str, str, str]] = {
    "genre": (
        QT_TRANSLATE_NOOP("BrowsePanes", "Genre"),
        QT_TRANSLATE_NOOP("BrowsePanes", "All genres"),
        QT_TRANSLATE_NOOP("BrowsePanes", "(no genre)"),
    ),
    "artist": (
        QT_TRANSLATE_NOOP("BrowsePanes", "Artist"),
        QT_TRANSLATE_NOOP("BrowsePanes", "All artists"),
        QT_TRANSLATE_NOOP("BrowsePanes", "(no artist)"),
    ),
    "album": (
        QT_TRANSLATE_NOOP("BrowsePanes", "Album"),
        QT_TRANSLATE_NOOP("BrowsePanes", "All albums"),
        QT_TRANSLATE_NOOP("BrowsePanes", "(no album)"),
    ),
    "folder": (
        QT_TRANSLATE_NOOP("BrowsePanes", "Folder"),
        QT_TRANSLATE_NOOP("BrowsePanes", "All folders"),
        "",
    ),
    "year": (
        QT_TRANSLATE_NOOP("BrowsePanes", "Year"),
        QT_TRANSLATE_NOOP("BrowsePanes", "All years"),
        QT_TRANSLATE_NOOP("BrowsePanes", "(no year)"),
    ),
    "decade": (
        QT_TRANSLATE_NOOP("BrowsePanes", "Decade"),
        QT_TRANSLATE_NOOP("BrowsePanes", "All decades"),
        QT_TRANSLATE_NOOP("BrowsePanes", "(no year)"),
    ),
}
"""Per field its name, and what is said of all its values and of those that have none."""


def said(source: str) -> str:
    """A text of `FIELDS` in the user's language."""
    return QCoreApplication.translate("BrowsePanes", source)


class ValueModel(QAbstractListModel):
    """Values of a field; the first line stands for all of them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.field = ""
        self._values: Sequence[BrowsedValue] = ()

    @property
    def values(self) -> Sequence[BrowsedValue]:
        """The values, those of the lines from the second on."""
        return self._values

    def show_values(self, field: str, values: Sequence[BrowsedValue]) -> None:
        """Show other values."""
        self.beginResetModel()
        self.field, self._values = field, values
        self.endResetModel()

    @override
    def rowCount(self, parent: AnyIndex = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._values) + 1

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or not self.field:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.line(index.row())[0]
        whole, number = self.line(index.row(), whole=True)
        if role == Qt.ItemDataRole.ToolTipRole:
            return texts.tooltip(whole)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{whole}, {number}"
        return None

    def line(self, row: int, *, whole: bool = False) -> tuple[str, str]:
        """What a line says, and the number of its tracks; the first one has that of the values.

        Args:
            row: The line.
            whole: Say all of a folder's path.
        """
        value = self._values[row - 1] if row else None
        number = len(self._values) if value is None else value.tracks
        return self._text(value, whole=whole), texts.number(number)

    def _text(self, value: BrowsedValue | None, *, whole: bool) -> str:
        _name, everything, none = FIELDS[self.field]
        if value is None:
            return said(everything)
        if not value.text:
            return said(none)
        if self.field == "folder":
            return self._folder(value, whole=whole)
        if self.field == "artist" and value.text == VARIOUS:
            return album_model.various()
        if self.field == "decade":
            return f"{value.text}{texts.DASH}{int(value.text) + 9}"
        return texts.plain(value.text)

    @staticmethod
    def _folder(value: BrowsedValue, *, whole: bool) -> str:
        path = value.text.encode("utf-8", "replace")
        if whole:
            return texts.path(path)
        # What stands around a folder says where it is; the outermost ones may share their names.
        if value.outer >= 0:
            return texts.plain(os.path.basename(value.text))  # without marks: letters lead to it
        return texts.file_in_folder(path) or texts.path(path)

    def around(self, row: int) -> int:
        """The line of the folder around that of a line; 0 where no line stands for one."""
        return self._values[row - 1].outer + 1 if row else 0

    def inside(self, row: int) -> int:
        """The line of the first folder in that of a line; the line itself where none is."""
        below = row + 1
        is_inside = row and below < self.rowCount() and self.around(below) == row
        return below if is_inside else row

    def depth(self, row: int) -> int:
        """How many folders of other lines are around that of a line."""
        depth = 0
        while row := self.around(row):
            depth += 1
        return depth
