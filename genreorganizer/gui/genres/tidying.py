# SPDX-License-Identifier: GPL-3.0-or-later
"""Tags that spell genres in other ways than the vocabulary, with what they would become."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHeaderView, QTreeWidgetItem, QWidget

from genreorganizer.gui.widgets import lists
from genreorganizer.gui.widgets.dialog import Dialog
from genreorganizer.gui.widgets.labels import enlarge, muted_label, plain_label
from genreorganizer.gui.wording import texts
from genreorganizer.override import override

if TYPE_CHECKING:
    from collections.abc import Sequence

    from genreorganizer.library.tidying import Untidy

_ITEM = Qt.ItemDataRole.UserRole


class TidyingDialog(Dialog):
    """A list of tags with boxes; those that are ticked are accepted as they are meant.

    Attributes:
        chosen: Carries the chosen lists of genres, as the tags hold them.
    """

    chosen = Signal(list)

    def __init__(self, found: Sequence[Untidy], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Tidy genre names"))
        self.summary = plain_label(self._summed_up(found), self)
        enlarge(self.summary, 1.1, bold=True)
        titles = (self.tr("Tag now"), self.tr("Becomes"), self.tr("Tracks"))
        self.list = lists.titled_table(self, self.tr("Tags to tidy"), titles)
        header = self.list.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.ResizeToContents)
        about = self.tr(
            "Tags that spell a genre differently from your list of genres or most tags, hold "
            "several genres in one text, or none. Stored inconsistently: as a number such as "
            "(17), or differently within one tag. Ticked ones go to “Ready to write”."
        )
        if not all(item.meant for item in found):
            emptied = self.tr(
                "A tag that names no genre is replaced when you accept a suggestion for its track. "
                "Tick it only to empty it now; nothing is suggested for the track then."
            )
            about = texts.sentences((about, emptied))
        self.note = muted_label(about, self)
        self.put(self.summary, self.note, (self.list, 1))
        if not found:
            self.list.hide()
            self.note.hide()
            self.add_close()
            return
        self._ok = self.add_choice(self.tr("&Accept"))
        self.begin_with(560, 480)
        for item in found:
            self._append(item)
        if (first := self.list.topLevelItem(0)) is not None:
            self.list.setCurrentItem(first)
        self.list.itemChanged.connect(self._check)
        self._check()

    def _summed_up(self, found: Sequence[Untidy]) -> str:
        if not found:
            return self.tr("All tags are spelled as in the list of genres.")
        named = sum(item.tracks for item in found if item.meant)
        unnamed = sum(item.tracks for item in found if not item.meant)
        parts = []
        if named:
            parts.append(self.tr("%n track(s) have genre names to tidy.", "", named))
        if unnamed:
            parts.append(self.tr("%n track(s) have a text that names no genre.", "", unnamed))
        return texts.sentences(parts)

    @override
    def accept(self) -> None:
        ticked = self._ticked()
        super().accept()
        self.chosen.emit([item.genres for item in ticked])

    def _append(self, found: Untidy) -> None:
        now = texts.genres_text(
            f"“{name}”" if name != name.strip() else name for name in found.genres
        )
        if found.conflicting:
            now = self.tr("{genres}, stored inconsistently").format(genres=now)
        becomes = texts.genres_text(found.meant) or texts.no_genre()
        item = QTreeWidgetItem([now, becomes, texts.number(found.tracks)])
        item.setData(0, _ITEM, found)
        chosen = Qt.CheckState.Checked if found.meant else Qt.CheckState.Unchecked
        item.setCheckState(0, chosen)
        lists.align_numbers(item, 2)
        for column, text in ((0, now), (1, becomes)):
            item.setToolTip(column, texts.tooltip(text))
        with QSignalBlocker(self.list):
            self.list.addTopLevelItem(item)

    def _ticked(self) -> list[Untidy]:
        items = (self.list.topLevelItem(row) for row in range(self.list.topLevelItemCount()))
        return [
            item.data(0, _ITEM)
            for item in items
            if item is not None and item.checkState(0) is Qt.CheckState.Checked
        ]

    def _check(self) -> None:
        tracks = sum(item.tracks for item in self._ticked())
        many = self.tr("&Accept %n track(s)", "", tracks)
        self._ok.setText(many if tracks else self.tr("&Accept"))
        self._ok.setEnabled(tracks > 0)
