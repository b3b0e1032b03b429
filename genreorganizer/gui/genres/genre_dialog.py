# SPDX-License-Identifier: GPL-3.0-or-later
"""Typing genres for the selected tracks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from genreorganizer.domain.genres import fold
from genreorganizer.gui.widgets.dialog import Dialog
from genreorganizer.gui.widgets.labels import ElidedLabel, plain_label
from genreorganizer.gui.widgets.popup import style_popup
from genreorganizer.gui.wording import texts
from genreorganizer.override import override

if TYPE_CHECKING:
    from collections.abc import Sequence

    from genreorganizer.domain.genres import GenreNames

SEPARATOR = ";"


def split_genres(text: str) -> list[str]:
    """Genres typed with semicolons between them, blanks left out, each once."""
    names = (" ".join(part.split()) for part in text.split(SEPARATOR))
    return list(dict.fromkeys(name for name in names if name))


class GenreEdit(QLineEdit):
    """A line for several genres; the one at the cursor is completed."""

    def __init__(self, genres: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._genres = genres
        self._model = QStringListModel(list(genres), self)
        self._completer = QCompleter(self._model, self)
        self._completer.setWidget(self)
        self._completer.setWrapAround(False)  # Enter after Down takes a line of the list
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.activated.connect(self._put_in)
        style_popup(self._completer)
        self.textEdited.connect(self._offer)

    def genres(self) -> list[str]:
        """What was typed."""
        return split_genres(self.text())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter counts for the dialog, too, where the list would put in what is there already."""
        super().keyPressEvent(event)
        popup = self._completer.popup()
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and popup is not None and popup.isVisible():
            start, end = self._word()
            offered = str(popup.currentIndex().data() or "")
            if fold(offered) == fold(self.text()[start:end]):
                popup.hide()
                again = QKeyEvent(event.type(), event.key(), event.modifiers())
                QCoreApplication.postEvent(self, again)

    def _word(self) -> tuple[int, int]:
        text, cursor = self.text(), self.cursorPosition()
        start = text.rfind(SEPARATOR, 0, cursor) + 1
        end = text.find(SEPARATOR, cursor)
        return start, len(text) if end < 0 else end

    def _offer(self) -> None:
        start, _end = self._word()
        typed = self.text()[start : self.cursorPosition()].strip().casefold()
        starting = [name for name in self._genres if name.casefold().startswith(typed)]
        within = [name for name in self._genres if typed in name.casefold()]
        found = list(dict.fromkeys(starting + within)) if typed else []
        popup = self._completer.popup()
        assert popup is not None  # Qt makes it when it is asked for
        if not found or (len(found) == 1 and found[0].casefold() == typed):
            popup.hide()
            return
        self._model.setStringList(found[:12])
        self._completer.complete()
        popup.setCurrentIndex(self._model.index(0))

    def _put_in(self, choice: str) -> None:
        start, end = self._word()
        text = self.text()
        before = text[:start] + (" " if start else "")
        self.setText(before + choice + text[end:])
        self.setCursorPosition(len(before) + len(choice))


class GenreDialog(Dialog):
    """Asks for genres.

    Attributes:
        chosen: Carries the genres, at least one.
    """

    chosen = Signal(list)

    def __init__(
        self,
        genres: GenreNames,
        current: Sequence[str],
        tracks: int,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Genre for %n track(s)", "", tracks))
        self._genres = genres
        self.edit = GenreEdit(genres.names, self)
        self.edit.setText(f"{SEPARATOR} ".join(current))
        self.edit.selectAll()
        self.edit.setPlaceholderText(self.tr("Jazz; Blues"))
        self.edit.setAccessibleName(self.tr("Genres"))
        label = plain_label(self.tr("&Genres (separate with ;):"), self)
        label.setBuddy(self.edit)
        self.note = ElidedLabel("", self, muted=True)
        self.put(label, self.edit, self.note)
        self._ok = self.add_choice(self.tr("&Accept"))
        self.edit.textChanged.connect(self._check)
        self.setMinimumWidth(380)
        self._check()
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def accept(self) -> None:
        genres = self.edit.genres()
        if genres:
            super().accept()
            self.chosen.emit(genres)

    def _check(self) -> None:
        new = self._genres.new(self.edit.genres())
        text = self.tr("New in your library: {genres}").format(genres=texts.genres_text(new))
        self.note.set_text(text if new else "")
        self._ok.setEnabled(bool(self.edit.genres()))
