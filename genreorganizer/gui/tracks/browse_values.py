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
from genreorganizer.gui.tracks.folds import Folds
from genreorganizer.gui.wording import texts
from genreorganizer.gui.wording.texts import QT_TRANSLATE_NOOP
from genreorganizer.library import queries
from genreorganizer.override import override

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject

    from genreorganizer.library.queries import BrowsedValue, BrowsedValues

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
    """Values of a field, but for those in closed folders; the first line stands for all of them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.field = ""
        self.values = queries.BrowsedValues("", (), ())
        self._folds = Folds(self.values)

    def show_values(self, field: str, values: BrowsedValues, chosen: Sequence[int] = ()) -> None:
        """Show other values; what is around the ``chosen`` ones is opened."""
        self.beginResetModel()
        self.field, self.values = field, values
        self._folds.show(values, chosen)
        self.endResetModel()

    def turn(self, row: int, *, is_open: bool, below: bool = False) -> None:
        """Open or close the folder of a line, with all below it if wanted."""
        self.beginResetModel()
        self._folds.turn(self.place(row), is_open=is_open, below=below)
        self.endResetModel()

    @override
    def rowCount(self, parent: AnyIndex = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._folds.shown) + 1

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
            return self._spoken(f"{whole}, {number}", self.is_open(index.row()))
        return None

    def _spoken(self, line: str, is_open: bool | None) -> str:
        if is_open is None:
            return line
        return self.tr("{}, open").format(line) if is_open else self.tr("{}, closed").format(line)

    def line(self, row: int, *, whole: bool = False) -> tuple[str, str]:
        """What a line says, and the number of its tracks; the first one has that of the values.

        Args:
            row: The line.
            whole: Say all of a folder's path.
        """
        value = self.value(row)
        number = len(self.values) if value is None else value.tracks
        return self._text(row, value, whole=whole), texts.number(number)

    def value(self, row: int) -> BrowsedValue | None:
        """The value of a line; None for that of all."""
        return self.values[self.place(row)] if row else None

    def place(self, row: int) -> int:
        """Where among the values that of a line is; -1 for that of all."""
        return self._folds.shown[row - 1] if row else -1

    def row(self, place: int) -> int:
        """The line of a value, or of the closed folder that it lies in; 0 for that of all."""
        return self._folds.line(place) + 1

    def _text(self, row: int, value: BrowsedValue | None, *, whole: bool) -> str:
        _name, everything, none = FIELDS[self.field]
        if value is None:
            return said(everything)
        if not value.text:
            return said(none)
        if self.field == "folder":
            return self._folder(row, value, whole=whole)
        if self.field == "artist" and value.text == VARIOUS:
            return album_model.various()
        if self.field == "decade":
            return f"{value.text}{texts.DASH}{int(value.text) + 9}"
        return texts.plain(value.text)

    def _folder(self, row: int, value: BrowsedValue, *, whole: bool) -> str:
        path = value.text.encode("utf-8", "replace")
        if whole:
            return texts.path(path)
        # What stands around a folder says where it is; the outermost ones may share their names.
        if self.around(row):
            return texts.plain(os.path.basename(value.text))  # without marks: letters lead to it
        return texts.file_in_folder(path) or texts.path(path)

    def is_open(self, row: int) -> bool | None:
        """Whether the folder of a line is open; None where it holds none."""
        return self._folds.is_open(self.place(row)) if row else None

    def around(self, row: int) -> int:
        """The line of the folder around that of a line; 0 where no line stands for one."""
        return self.row(self._folds.outer(self.place(row))) if row else 0

    def inside(self, row: int) -> int:
        """The line of the first folder in that of a line; the line itself where none is shown."""
        return row + 1 if self.is_open(row) else row

    def depth(self, row: int) -> int:
        """How many folders of other lines are around that of a line."""
        return self._folds.depth(self.place(row)) if row else 0
