# SPDX-License-Identifier: GPL-3.0-or-later
"""The editor of what tags hold where no genre is known."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QWidget

from genreorganizer.domain import genre_edits
from genreorganizer.domain.genres import Vocabulary
from genreorganizer.gui.genres.lines import Lines
from genreorganizer.gui.style import theme
from genreorganizer.gui.widgets import layouts
from genreorganizer.gui.widgets.labels import muted_label


class PlaceholderPage(QWidget):
    """What tags hold where no genre is known.

    Attributes:
        changed: Carries the changed `Vocabulary`.
    """

    changed = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = Vocabulary(())
        note = muted_label(
            self.tr(
                "Programs write these when they know no genre; one per line. Tags that hold "
                "nothing else count as empty: nothing is learned from them, and they contradict "
                "no suggestion. Numbers and texts without letters are no genres either."
            ),
            self,
        )
        self.lines = Lines(self)
        self.lines.setAccessibleName(self.tr("Texts that are no genre, one per line"))
        self.lines.textChanged.connect(self._on_typed)
        self.lines.finished.connect(lambda: self.show_words(self._words))
        edge = theme.SPACE + 4
        layouts.column(note, (self.lines, 1), parent=self, margins=(edge, edge, edge, edge))

    def show_words(self, words: Vocabulary) -> None:
        """Show another list."""
        self._words = words
        text = "\n".join(words.placeholders)
        if text != self.lines.toPlainText():
            with QSignalBlocker(self.lines):
                self.lines.setPlainText(text)

    def _on_typed(self) -> None:
        typed = self.lines.toPlainText().splitlines()
        self._words = genre_edits.with_placeholders(self._words, typed)
        self.changed.emit(self._words)
