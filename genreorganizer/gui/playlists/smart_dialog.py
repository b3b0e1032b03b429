# SPDX-License-Identifier: GPL-3.0-or-later
"""A smart playlist: its rule as conditions and as text, its order and its limit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QListWidget,
    QListWidgetItem,
    QWidget,
)

from genreorganizer.gui.playlists.name import PlaylistName
from genreorganizer.gui.rules.editor import RuleEditor
from genreorganizer.gui.style import icons, theme
from genreorganizer.gui.tracks.columns import COLUMNS
from genreorganizer.gui.widgets import layouts, lists
from genreorganizer.gui.widgets.choice_box import choice_box
from genreorganizer.gui.widgets.dialog import Dialog
from genreorganizer.gui.widgets.labels import field_label, heading, plain_label
from genreorganizer.gui.widgets.number_box import NumberBox
from genreorganizer.gui.wording import texts
from genreorganizer.library import queries
from genreorganizer.override import override

if TYPE_CHECKING:
    from collections.abc import Iterable

    from genreorganizer.domain.track import TrackRow
    from genreorganizer.gui.session.session import Session
    from genreorganizer.library.queries import RulePreview

_SHOWN = 6


class SmartPlaylistDialog(Dialog):
    """Asks for a rule, and shows how many and which tracks it finds as it is made.

    Attributes:
        made: Carries name, query, sort order and limit (None for no limit).

    Args:
        session: The library.
        name: The playlist's name; empty for a new one.
        taken: Names that a new one cannot have.
        query: Its rule.
        sort: Its order.
        limit: Its limit.
    """

    made = Signal(str, str, str, object)

    def __init__(
        self,
        session: Session,
        query: str,
        parent: QWidget | None = None,
        *,
        name: str = "",
        taken: Iterable[str] = (),
        sort: str = "artist",
        limit: int | None = None,
    ) -> None:
        super().__init__(parent)
        new = not name
        self.setWindowTitle(self.tr("New smart playlist") if new else self.tr("Edit the rule"))
        self._session = session
        self.name = PlaylistName(name, taken, self)
        self.name.setReadOnly(not new)
        self.rule = RuleEditor(session, query, self)
        self.found = plain_label("", self)
        self.preview = lists.framed(QListWidget(self), self.tr("The first tracks of the playlist"))
        self.preview.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.preview.setSelectionMode(QListWidget.SelectionMode.NoSelection)
        self.preview.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._lay_out(sort, limit)
        self._ok = self.add_choice(self.tr("&Create") if new else self.tr("&Save"))
        self.name.textChanged.connect(self._enable)
        self.rule.changed.connect(self._check)
        for changed in (
            self.sort.currentIndexChanged, self.down.toggled, self.limited.toggled,
            self.limit.valueChanged,
        ):  # fmt: skip
            changed.connect(self._check)
        (self.name if new else self.rule.query).setFocus()
        self.begin_with(800, 640)
        self._enable()
        QTimer.singleShot(0, self, self.rule.check)

    def _lay_out(self, sort: str, limit: int | None) -> None:
        self.sort = choice_box([(column.title, column.key) for column in COLUMNS], self)
        self.sort.setCurrentIndex(max(0, self.sort.findData(sort.removeprefix("-"))))
        self.down = QCheckBox(self.tr("&Descending"), self)
        self.down.setChecked(sort.startswith("-"))
        self.limited = QCheckBox(self.tr("At &most"), self)
        self.limited.setChecked(limit is not None)
        self.limit = NumberBox(1, 100_000, "", self)
        self.limit.setValue(limit or 100)
        self.limit.setEnabled(limit is not None)
        self.limit.setAccessibleName(self.tr("Limit"))
        self.limited.toggled.connect(self.limit.setEnabled)
        line = layouts.row(
            field_label(self.tr("&Order:"), self.sort, self),
            self.sort,
            self.down,
            layouts.Gap(theme.SPACE * 2),
            self.limited,
            self.limit,
            plain_label(self.tr("tracks"), self),
            1,
            spacing=theme.SPACE,
        )
        for text, buddy in (
            (self.tr("&Name"), self.name),
            (self.tr("&Rule"), self.rule.builder.match),
        ):
            label = heading(text, self)
            label.setBuddy(buddy)
            self.put(label)
            if buddy is self.name:
                self.put(self.name, self.name.hint)
        gap = layouts.Gap(theme.SPACE)
        self.put((self.rule, 3), line, gap, self.found, (self.preview, 2))

    @override
    def accept(self) -> None:
        self.rule.check()  # what was typed just now
        if self._ok.isEnabled():
            super().accept()
            self.made.emit(self.name.name(), self.rule.text(), self._order(), self._limit())

    def _order(self) -> str:
        return ("-" if self.down.isChecked() else "") + str(self.sort.currentData())

    def _limit(self) -> int | None:
        return self.limit.value() if self.limited.isChecked() else None

    def _enable(self) -> None:
        self._ok.setEnabled(self.rule.asks() and self.name.usable())

    def _check(self) -> None:
        self._enable()
        text = self.rule.text()
        if not self.rule.asks():
            hint = self.tr("Add a condition or type a rule to see what it finds.")
            self.found.setText(self.rule.problem or hint)
            self.preview.clear()
            return
        app, order, limit = self._session.app, self._order(), self._limit()
        self._session.lists.ask(
            self,
            lambda: app.read(queries.rule_preview, text, order, limit, _SHOWN),
            self._show_preview,
            key="count",
        )

    def _show_preview(self, found: RulePreview) -> None:
        if not self.rule.asks():  # any more
            return
        text = self.tr("%n track(s) match now.", "", found.matching)
        if found.kept < found.matching:
            kept = self.tr("The playlist holds the first %n.", "", found.kept)
            text = texts.sentences((text, kept))
        self.found.setText(text)
        self.preview.clear()
        for row in found.first:
            self.preview.addItem(QListWidgetItem(icons.icon("note", "muted"), _line(row)))


def _line(row: TrackRow) -> str:
    name = texts.artist_and_title(row)
    genre = texts.genres_text(row.after) or texts.plain(row.suggested)
    return "  ·  ".join(
        part for part in (name, genre, texts.plain(str(row.tag.year or ""))) if part
    )
