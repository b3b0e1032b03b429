# SPDX-License-Identifier: GPL-3.0-or-later
"""Choosing what of a list is shown, for who does not want to type a search."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal

from genreorganizer.gui.rules.editor import RuleEditor
from genreorganizer.gui.widgets.dialog import Dialog
from genreorganizer.gui.widgets.labels import plain_label
from genreorganizer.library import queries
from genreorganizer.override import override

if TYPE_CHECKING:
    from array import array
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from genreorganizer.domain.listing import Listing
    from genreorganizer.gui.session.session import Session


class FilterDialog(Dialog):
    """Asks for conditions, and says how many tracks of a list match.

    Attributes:
        chosen: Carries the search; empty where nothing is to be left out.

    Args:
        session: The library.
        listing: What a search lists.
        search: What is searched for now.
        parent: The window.
    """

    chosen = Signal(str)

    def __init__(
        self, session: Session, listing: Callable[[str], Listing], search: str, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Filter"))
        self._session = session
        self._listing = listing
        self.rule = RuleEditor(session, search.strip(), self)
        self.found = plain_label("", self)
        self.put((self.rule, 1), self.found)
        self.clear = self.add_button(self.tr("&Remove filter"), self._clear)
        self.clear.setEnabled(bool(search.strip()))
        self._ok = self.add_choice(self.tr("&Filter"))
        self.rule.changed.connect(self._check)
        self.begin_with(760, 400)
        self.rule.builder.take_focus()
        QTimer.singleShot(0, self, self.rule.check)

    @override
    def accept(self) -> None:
        self.rule.check()  # what was typed just now
        if self._ok.isEnabled():
            super().accept()
            self.chosen.emit(self.rule.text())

    def _clear(self) -> None:
        super().accept()
        self.chosen.emit("")

    def _check(self) -> None:
        self._ok.setEnabled(not self.rule.problem)
        if not self.rule.asks():
            hint = self.tr("Choose conditions to narrow the list.")
            self.found.setText(self.rule.problem or hint)
            return
        app, listing = self._session.app, self._listing(self.rule.text())
        self._session.lists.ask(
            self, lambda: app.read(queries.track_ids, listing), self._show_count, key="count"
        )

    def _show_count(self, ids: array[int]) -> None:
        if self.rule.asks():  # still
            self.found.setText(self.tr("%n track(s) of this list match.", "", len(ids)))
