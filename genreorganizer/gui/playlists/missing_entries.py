# SPDX-License-Identifier: GPL-3.0-or-later
"""The entries of imported playlists that the library does not know."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QTreeWidgetItem,
    QWidget,
)

from genreorganizer.gui.widgets import lists
from genreorganizer.gui.widgets.dialog import Dialog
from genreorganizer.gui.widgets.labels import muted_label
from genreorganizer.gui.wording import messages, texts

if TYPE_CHECKING:
    from collections.abc import Sequence

    from genreorganizer.library.playlist_files import ImportSummary

_MAX_SHOWN = 5000


class MissingEntriesDialog(Dialog):
    """Lists entries by file and line, with the reason why each was left out.

    Args:
        imported: What the imports found.
    """

    def __init__(self, imported: Sequence[ImportSummary], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModal(False)
        self.setWindowTitle(self.tr("Entries that were left out"))
        self._lines = [
            (
                item.file.name,
                "" if entry.line is None else str(entry.line),
                entry.text,
                entry.reason,
            )
            for item in imported
            for entry in item.skipped
        ]
        summary = muted_label(
            self.tr("%n entry(s) are not in your library", "", len(self._lines)), self
        )
        titles = (self.tr("Playlist"), self.tr("Line"), self.tr("Entry"), self.tr("Reason"))
        self.list = lists.titled_table(self, self.tr("Entries that were left out"), titles)
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        for file, line, text, reason in self._lines[:_MAX_SHOWN]:
            shown = [texts.plain(file), line, texts.plain(text), messages.translated(reason)]
            item = QTreeWidgetItem(self.list, shown)
            lists.align_numbers(item, 1)
            item.setToolTip(2, texts.tooltip(shown[2]))
            item.setToolTip(3, texts.tooltip(shown[3]))
        lists.share(self.list)
        self.put(summary, (self.list, 1))
        self.add_button(self.tr("C&opy all"), self._copy)
        self.add_close()
        self.begin_with(760, 420)

    def _copy(self) -> None:
        QApplication.clipboard().setText(
            "\n".join(
                "\t".join((file, line, text, messages.translated(reason)))
                for file, line, text, reason in self._lines
            )
        )
