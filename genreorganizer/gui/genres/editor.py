# SPDX-License-Identifier: GPL-3.0-or-later
"""The editor of genres: names, spellings, parents, protection, and what the labels mean."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QTabWidget,
    QWidget,
)

from genreorganizer import library
from genreorganizer.domain import genre_edits
from genreorganizer.domain.genres import Vocabulary
from genreorganizer.errors import GenreOrganizerError, UsageError
from genreorganizer.gui.genres import operations
from genreorganizer.gui.genres.genre_page import GenrePage
from genreorganizer.gui.genres.label_page import LabelPage
from genreorganizer.gui.genres.placeholder_page import PlaceholderPage
from genreorganizer.gui.style import theme
from genreorganizer.gui.widgets.confirm import confirm
from genreorganizer.gui.widgets.dialog import Dialog
from genreorganizer.gui.widgets.labels import muted_label, plain_label
from genreorganizer.gui.widgets.timers import single_shot
from genreorganizer.gui.wording import messages, texts
from genreorganizer.override import override

if TYPE_CHECKING:
    from genreorganizer.gui.session.session import Session
    from genreorganizer.library.vocabulary import LabeledVocabulary, VocabularyPreview

_PREVIEW_AFTER_MS = 250


class VocabularyDialog(Dialog):
    """Edits the genres and tells what that changes before it is done.

    Args:
        session: Has the library.
        parent: Qt's owner.
        chosen: The genre to begin with; empty for the first one.
    """

    keeping_enter = (QLineEdit,)

    def __init__(self, session: Session, parent: QWidget | None = None, chosen: str = "") -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Genres"))
        self._session, self._chosen = session, chosen
        self._saved: Vocabulary | None = None
        self._now = Vocabulary(())
        self.tabs = QTabWidget(self)
        self.summary: QLabel = plain_label("", self)
        self.note = muted_label(
            self.tr("No file changes yet; renamed genres go to “Ready to write”."), self
        )
        self.put((self.tabs, 1), self.summary, self.note)
        self.genres = GenrePage(self.tabs)
        self.labels = LabelPage(self.tabs)
        self.placeholders = PlaceholderPage(self.tabs)
        self.tabs.addTab(self.genres, self.tr("&Genres"))
        self.tabs.addTab(self.labels, self.tr("Model &labels"))
        self.tabs.addTab(self.placeholders, self.tr("No genr&e"))
        self.tabs.setEnabled(False)
        self._ok = self.add_choice(self.tr("A&pply"))
        role = QDialogButtonBox.ButtonRole.ResetRole
        self.reset = self.add_button(self.tr("&Reset…"), self._reset, role=role)
        self._ok.setEnabled(False)
        self.genres.changed.connect(self._on_genres)
        self.labels.changed.connect(self._on_labels)
        self.placeholders.changed.connect(self._on_placeholders)
        self._timer = single_shot(self, _PREVIEW_AFTER_MS, self._ask)
        self.begin_with(880, 600)
        app = session.app
        session.details.ask(
            self, lambda: app.read(library.vocabulary.words, app.registry), self._show
        )

    @override
    def accept(self) -> None:
        self.genres.finish()
        if self._now != self._saved and self._problem() is None:
            super().accept()
            self._session.perform(operations.change(changed=self._now))

    @override
    def reject(self) -> None:
        """Edits that were not applied are only given up after asking."""
        self.genres.finish()
        if self._saved is None or self._now == self._saved:
            super().reject()
            return
        confirm(
            self,
            self.tr("Genres"),
            self.tr("Close without applying what you changed?"),
            yes=self.tr("&Discard"),
            no=self.tr("&Keep editing"),
            then=lambda: self.done(self.DialogCode.Rejected),
        )

    def _reset(self) -> None:
        confirm(
            self,
            self.tr("Genres"),
            self.tr("Replace your genres with those that come with the program?"),
            yes=self.tr("&Reset"),
            no=self.tr("&Cancel"),
            then=lambda: self._use(Vocabulary()),
        )

    def _show(self, words: LabeledVocabulary) -> None:
        self._saved = self._now = words.vocabulary
        self.tabs.setEnabled(True)
        self.labels.set_labels(words.labels)
        self.labels.show_words(words.vocabulary)
        self.placeholders.show_words(words.vocabulary)
        self.genres.show_words(words.vocabulary, words.uses)
        self.genres.choose(self._chosen)
        self.genres.tree.setFocus(Qt.FocusReason.OtherFocusReason)

    def _use(self, words: Vocabulary) -> None:
        self.genres.show_words(words)
        self._on_genres(words)

    def _on_genres(self, words: Vocabulary) -> None:
        self.labels.show_words(words)
        self.placeholders.show_words(words)
        self._on_changed(words)

    def _on_labels(self, words: Vocabulary) -> None:
        self.genres.show_words(words)
        self.placeholders.show_words(words)
        self._on_changed(words)

    def _on_placeholders(self, words: Vocabulary) -> None:
        self.genres.show_words(words)
        self.labels.show_words(words)
        self._on_changed(words)

    def _on_changed(self, words: Vocabulary) -> None:
        self._now = words
        problem = self._problem()
        self._ok.setEnabled(problem is None and words != self._saved)
        if problem is not None or words == self._saved:
            self._timer.stop()
            self._say(problem or "", bad=problem is not None)
        else:
            self._say(self.tr("Counting what changes…"))
            self._timer.start()

    def _problem(self) -> str | None:
        try:
            genre_edits.check(self._now)
        except UsageError as error:
            return texts.plain(messages.translated(error))
        return None

    def _ask(self) -> None:
        app, words = self._session.app, self._now
        self._session.extras.ask(
            self,
            lambda: (words, app.read(library.vocabulary.preview, words, app.registry)),
            self._on_preview,
            key="preview",
            otherwise=self._on_failed,
        )

    def _on_preview(self, answer: tuple[Vocabulary, VocabularyPreview]) -> None:
        words, found = answer
        if words == self._now and self._problem() is None:
            self._say(self._effects(found))

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, GenreOrganizerError):
            self._say(texts.plain(messages.translated(error)), bad=True)
        else:
            self._session.report(error)

    def _effects(self, found: VocabularyPreview) -> str:
        parts = [
            text
            for count, text in (
                (found.suggestions, self.tr("%n suggestion(s)", "", found.suggestions)),
                (found.disagreements, self.tr("%n disagreement(s)", "", found.disagreements)),
                (found.decisions, self.tr("%n decision(s)", "", found.decisions)),
                (
                    len(found.playlists),
                    self.tr("%n smart playlist(s)", "", len(found.playlists)),
                ),
            )
            if count
        ]
        if not parts:
            return self.tr("No suggestion, decision or playlist changes.")
        sentence = self.tr("This changes {what}.").format(what=texts.listed(parts))
        if found.written:
            waiting = self.tr(
                "%n file(s) hold the old name and would wait to be written.", "", found.written
            )
            sentence = texts.sentences((sentence, waiting))
        return sentence

    def _say(self, text: str, *, bad: bool = False) -> None:
        self.summary.setText(text)
        theme.mark(self.summary, "bad", bad)
