# SPDX-License-Identifier: GPL-3.0-or-later
"""What several classifiers say of one track, side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from genreorganizer.gui.library import operations
from genreorganizer.gui.style import theme
from genreorganizer.gui.widgets import layouts
from genreorganizer.gui.widgets.labels import plain_label
from genreorganizer.gui.wording import model_names, texts
from genreorganizer.library import queries

if TYPE_CHECKING:
    from collections.abc import Iterable

    from genreorganizer.domain.changes import Changes
    from genreorganizer.domain.track import TrackRow
    from genreorganizer.gui.session.session import Session
    from genreorganizer.library.queries import Comparison


class ComparisonPage(QWidget):
    """The probabilities that several models give for one track, side by side."""

    def __init__(
        self, session: Session, row: TrackRow | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._row = row
        self._silent: tuple[str, ...] = ()
        self._wanted: frozenset[str] = frozenset()
        self.note = plain_label("", self)
        self.table = QTableWidget(self)
        self.table.setAccessibleName(self.tr("Probabilities by model"))
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setShowGrid(False)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.listen = QPushButton(self)
        self.listen.clicked.connect(self._let_listen)
        self.listen.hide()
        box = layouts.column(
            self.note, (self.table, 1), parent=self, spacing=theme.SPACE, margins=(12, 12, 12, 12)
        )
        line = layouts.row(1, self.listen)
        box.addLayout(line)
        box.addStretch(0)
        session.events.changed.connect(self._on_changed)
        self.table.hide()
        if row is None:
            self.note.setText(self.tr("Select a track first to compare what the models say."))
        else:
            self._ask()

    def set_wanted(self, model_ids: Iterable[str]) -> None:
        """Offer to let these models listen, as far as they did not."""
        self._wanted = frozenset(model_ids)
        self._offer()

    def _asked(self) -> list[str]:
        return [model_id for model_id in self._silent if model_id in self._wanted]

    def _offer(self) -> None:
        asked = self._asked()
        self.listen.setVisible(bool(asked))
        self.listen.setEnabled(True)
        if asked == [model_names.BUILT_IN]:
            text = self.tr("&Let the built-in model listen to this track")
        elif len(asked) == 1:
            text = self.tr("&Let {model} listen to this track")
            text = text.format(model=model_names.name(asked[0]))
        else:
            text = self.tr("&Let %n ticked model(s) listen to this track", "", len(asked))
        self.listen.setText(text)

    def _on_changed(self, changes: Changes) -> None:
        if self._row is not None and (changes.all_tracks or self._row.id in changes.tracks):
            self._ask()

    def _ask(self) -> None:
        assert self._row is not None
        app, track_id = self._session.app, self._row.id
        self._session.details.ask(
            self,
            lambda: app.read(queries.compare, app.registry, track_id),
            self._show,
            key="compare",
        )

    def _show(self, found: Comparison | None) -> None:
        if found is None:
            return
        self._silent = found.silent
        self.note.setText(texts.artist_and_title(found.row))
        self.table.setVisible(bool(found.models))
        self.table.setColumnCount(len(found.models))
        self.table.setHorizontalHeaderLabels([model_names.name(one) for one in found.models])
        self.table.setRowCount(len(found.lines))
        self.table.setVerticalHeaderLabels([texts.plain(genre) for genre, _ in found.lines])
        columns = list(zip(*(shares for _, shares in found.lines), strict=True))
        largest = [max(share or 0.0 for share in column) for column in columns]
        for line, (_genre, shares) in enumerate(found.lines):
            for column, share in enumerate(shares):
                self._set_share(line, column, share, first=share == largest[column])
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self._offer()

    def _set_share(self, line: int, column: int, share: float | None, *, first: bool) -> None:
        item = QTableWidgetItem(texts.DASH if share is None else texts.percent(share))
        item.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
        if first:
            font = item.font()
            font.setBold(True)
            item.setFont(font)
            item.setToolTip(self.tr("This model's first guess"))
        self.table.setItem(line, column, item)

    def _let_listen(self) -> None:
        assert self._row is not None
        self.listen.setEnabled(False)
        for model_id in self._asked():
            self._session.start(operations.analyze(track_ids=[self._row.id], model_ids=[model_id]))
