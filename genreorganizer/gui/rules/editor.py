# SPDX-License-Identifier: GPL-3.0-or-later
"""A rule as conditions to choose and as text to type, each of which follows the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from genreorganizer import library
from genreorganizer.domain import rules
from genreorganizer.errors import QueryError
from genreorganizer.gui.rules.builder import RuleBuilder
from genreorganizer.gui.style import theme
from genreorganizer.gui.widgets import layouts
from genreorganizer.gui.widgets.labels import muted_label
from genreorganizer.gui.widgets.query_edit import QueryEdit
from genreorganizer.gui.wording import messages

if TYPE_CHECKING:
    from genreorganizer.domain.genres import GenreNames
    from genreorganizer.gui.session.session import Session


class RuleEditor(QWidget):
    """The conditions with the text below them.

    Attributes:
        changed: The rule is another one, or none any more.
        builder: The conditions.
        query: The text.
        problem: Why the text is no rule; empty where it is one.

    Args:
        session: The library, whose genres are offered.
        text: The rule at first; empty for a first condition that asks nothing yet.
        parent: The owner.
    """

    changed = Signal()

    def __init__(self, session: Session, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.problem = ""
        self.builder = RuleBuilder(self)
        self.query = QueryEdit(self)
        self.query.setAccessibleName(self.tr("Rule as text"))
        self.query.setPlaceholderText("p(jazz)>=0.6 NOT p(blues)>=0.3")
        card = QFrame(self)
        card.setObjectName("card")
        layouts.column(self.builder, parent=card, margins=(12, 10, 12, 10))
        as_text = muted_label(self.tr("As a &search:"), self)
        as_text.setBuddy(self.query)
        layouts.column((card, 1), as_text, self.query, parent=self, spacing=theme.SPACE)
        self.query.query_changed.connect(self._on_typed)
        self.builder.query_changed.connect(self._on_built)
        self.builder.problem.connect(self._judge)
        self.query.setText(text)
        self._show_conditions(text)
        if not text:
            self.builder.begin()
        app = session.app
        session.details.ask(
            self, lambda: app.read(library.vocabulary.genre_names), self._set_genres, key="genres"
        )

    def text(self) -> str:
        """The rule; empty where nothing is asked."""
        return self.query.text().strip()

    def asks(self) -> bool:
        """Whether there is a rule, and not nothing or what is none."""
        return bool(self.text()) and not self.problem

    def check(self) -> None:
        """Find out whether the text is a rule."""
        try:
            rules.parse(self.text())
        except QueryError as error:
            self._judge(messages.translated(error))
        else:
            self._judge("")

    def _set_genres(self, genres: GenreNames) -> None:
        self.query.set_genres(genres.names)
        self.builder.set_genres(genres.names)

    def _on_built(self, text: str) -> None:
        if text != self.text():
            self.query.setText(text)
        self.check()

    def _on_typed(self, text: str) -> None:
        self._show_conditions(text.strip())
        self.check()

    def _show_conditions(self, text: str) -> None:
        try:
            self.builder.show_query(text)
        except QueryError:
            return  # said by who asks `problem`; the conditions stay as they were

    def _judge(self, problem: str) -> None:
        self.problem = problem
        self.query.mark_wrong(bool(problem))
        self.changed.emit()
