# SPDX-License-Identifier: GPL-3.0-or-later
"""The right pane: why this genre, what the tag says now and after, and the decision."""

from __future__ import annotations

import collections
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QToolButton,
    QWidget,
)

from genreorganizer import db, library
from genreorganizer.domain.track_detail import TrackDetail
from genreorganizer.errors import GenreOrganizerError
from genreorganizer.gui.covers.painting import CoverView
from genreorganizer.gui.inspector import presenter
from genreorganizer.gui.inspector.chips import Chips
from genreorganizer.gui.inspector.own_timelines import OwnTimelines
from genreorganizer.gui.inspector.slow_lookup import SlowLookup
from genreorganizer.gui.inspector.spectrogram_section import SpectrogramSection
from genreorganizer.gui.inspector.timeline import TimelineView
from genreorganizer.gui.style import icons, theme
from genreorganizer.gui.tracks.album_model import agreement, artist, title
from genreorganizer.gui.widgets import layouts, lists
from genreorganizer.gui.widgets.buttons import action_button
from genreorganizer.gui.widgets.empty_state import BigIcon, EmptyState
from genreorganizer.gui.widgets.flow_layout import FlowLayout
from genreorganizer.gui.widgets.labels import (
    ElidedLabel,
    enlarge,
    heading,
    muted_label,
    plain_label,
)
from genreorganizer.gui.widgets.probability_bars import ProbabilityBars
from genreorganizer.gui.widgets.scroll_area import ScrollArea
from genreorganizer.gui.widgets.stars import Stars
from genreorganizer.gui.widgets.timers import single_shot
from genreorganizer.gui.wording import messages, texts
from genreorganizer.library import queries

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QAction

    from genreorganizer.app import App
    from genreorganizer.db.albums import Album
    from genreorganizer.domain.changes import Changes
    from genreorganizer.domain.track import TrackRow
    from genreorganizer.gui.covers.covers import Covers
    from genreorganizer.gui.inspector.presenter import Fact, Hint
    from genreorganizer.gui.session.session import Session
    from genreorganizer.gui.widgets.probability_bars import Bar

_DECISIONS = ("accept", "reject", "postpone", "choose", "accept_unsure")
_CACHED = 64
_COVER = 64
"""Side of the cover, in device-independent pixels."""
_SHORT_BARS = 5
_SIMILAR = 6
_REST_MS = 250
"""Looking for similar tracks goes through the whole library: only where the user stays."""
_MAX_COMPARED = 2000


class DetailCache:
    """The last details, so that going back and forth never waits."""

    def __init__(self) -> None:
        self._details: collections.OrderedDict[int, TrackDetail] = collections.OrderedDict()

    def get(self, track_id: int) -> TrackDetail | None:
        """What is known of a track."""
        return self._details.get(track_id)

    def put(self, detail: TrackDetail) -> None:
        """Remember a track's details."""
        self._details[detail.row.id] = detail
        self._details.move_to_end(detail.row.id)
        if len(self._details) > _CACHED:
            self._details.popitem(last=False)

    def forget(self, track_ids: frozenset[int] | None) -> None:
        """Forget these tracks, or all."""
        for track_id in list(self._details) if track_ids is None else track_ids:
            self._details.pop(track_id, None)


class DecisionButtons(QWidget):
    """Accept, reject, unsure, other genre; they share the menu's actions."""

    def __init__(self, actions: Sequence[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        accept, reject, postpone, choose, also = actions
        self.accept = action_button(accept, self)
        self.accept.setProperty("primary", True)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(6)
        grid.addWidget(self.accept, 0, 0, 1, 3)
        for column, action in enumerate((reject, postpone, choose)):
            grid.addWidget(action_button(action, self), 1, column)
            grid.setColumnStretch(column, 1)
        self.also = action_button(also, self)
        self.also.hide()
        grid.addWidget(self.also, 2, 0, 1, 3)

    def set_accept(self, text: str, primary: bool) -> None:
        """Say what accepting would do, and whether that is what one is most likely to want."""
        self.accept.setText(text.replace("&", "&&"))
        self.accept.setAccessibleName(text)
        theme.mark(self.accept, "primary", primary)
        self.set_also("")

    def set_also(self, text: str) -> None:
        """Offer to accept for the unsure tracks of an album, too; empty to offer nothing."""
        self.also.setText(text.replace("&", "&&"))
        self.also.setVisible(bool(text))


class HintBox(QFrame):
    """What a track's state means and what can be done; hidden where there is nothing to say."""

    def __init__(self, actions: Mapping[str, QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.text = plain_label("", self)
        self.buttons = {
            name: action_button(actions[name], self, menu_like=True)
            for name in presenter.HINT_ACTIONS
        }
        flow = FlowLayout()
        for button in self.buttons.values():
            flow.addWidget(button)
        layouts.column(self.text, flow, parent=self, spacing=theme.SPACE, margins=(10, 9, 10, 9))

    def show_hint(self, hint: Hint | None) -> None:
        """Say something else, or nothing."""
        self.setVisible(hint is not None)
        if hint is not None:
            self.text.setText(hint.text)
            for name, button in self.buttons.items():
                button.setVisible(name in hint.actions)


class Inspector(QFrame):
    """Shows one track, or what many have in common.

    Attributes:
        guess_chosen: Carries the name of the genre that was clicked.
        seek_requested: Carries a track id and seconds.
        track_chosen: Carries the id of a similar track.
        rated: Carries the ids of what is shown and the stars that were clicked, 0 for none.
    """

    guess_chosen = Signal(str)
    seek_requested = Signal(int, float)
    track_chosen = Signal(int)
    rated = Signal(list, int)

    def __init__(
        self,
        session: Session,
        actions: Mapping[str, QAction],
        covers: Covers,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("pane")
        self.cover = CoverView(covers, _COVER, self)
        self._session = session
        self._cache = DetailCache()
        self._row: TrackRow | None = None
        self._ids: list[int] = []
        self._following: Sequence[TrackRow] = ()
        self._moved = False
        # Everything is painted before a timer's turn comes.
        self._showing = single_shot(self, 0, self._show_track)
        self._all_bars = False
        self._bars: tuple[Bar, ...] = ()
        self._timelines = SlowLookup(session, "timelines", lambda: OwnTimelines(session), self)
        self._timelines.found.connect(self._on_timeline)
        self._timelines.failed.connect(self._on_no_timeline)
        self._build(actions)
        session.events.changed.connect(self._on_changed)
        self.show_none()

    def _build(self, actions: Mapping[str, QAction]) -> None:
        # One line each, so that what is below keeps its place from track to track.
        self.title = ElidedLabel(parent=self)
        enlarge(self.title, 1.2, bold=True)
        self.subtitle = ElidedLabel(parent=self, muted=True)
        self.stars = Stars(self)
        self.stars.rated.connect(self._on_rated)
        self.state_icon = BigIcon("track-new", 1.2, parent=self)
        self.state = ElidedLabel(parent=self)
        self.decision = DecisionButtons([actions[name] for name in _DECISIONS], self)
        self.hint = HintBox(actions, self)
        self.now, self.after = Chips(self), Chips(self)
        self.now_caption = muted_label(self.tr("Tag now"), self)
        self.after_caption = muted_label("", self)
        self.bars_heading = heading(self.tr("What it sounds like"), self)
        self.bars = ProbabilityBars(self)
        self.bars.chosen.connect(self.guess_chosen)
        self.more = QToolButton(self)
        self.more.setText(self.tr("Show all genres"))
        self.more.setProperty("small", True)
        self.more.clicked.connect(self._toggle_bars)
        self.remarks = muted_label("", self)
        self.timeline_heading = heading(self.tr("Through the track"), self)
        self.timeline = TimelineView(self)
        self.timeline.seek_requested.connect(self._on_seek)
        self.spectrogram = SpectrogramSection(self._session, self)
        self.spectrogram.seek_requested.connect(self._on_seek)
        self.similar_heading = heading(self.tr("Sounds similar"), self)
        self.similar = lists.framed(QListWidget(self), self.tr("Similar tracks in your library"))
        self.similar.itemActivated.connect(self._on_similar)
        self.similar.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.facts_heading = heading(self.tr("File"), self)
        self.facts = FactGrid(self)
        self._content = content = QWidget(self)
        names = layouts.column(
            1, self.title, self.subtitle, self.stars, 1, spacing=theme.SPACE // 2
        )
        box = layouts.column(
            layouts.row(self.cover, (names, 1), spacing=theme.SPACE + 4),
            layouts.row(
                (self.state_icon, 0, Qt.AlignmentFlag.AlignTop), (self.state, 1), spacing=7
            ),
            self.decision,
            parent=content,
            spacing=theme.SPACE,
            margins=(theme.SPACE * 2, theme.SPACE + 4, theme.SPACE * 2, theme.SPACE * 2),
        )
        for widgets in (
            (self.bars_heading, self.bars, self.more, self.remarks),
            (self._tag_card(), self.hint),
            (self.timeline_heading, self.timeline),
            (self.spectrogram,),
            (self.similar_heading, self.similar),
            (self.facts_heading, self.facts),
        ):
            layouts.add(box, layouts.Gap(theme.SPACE // 2), *widgets)
        box.addStretch(1)
        self.nothing = EmptyState(self)
        self._pages = QStackedWidget(self)
        self._pages.addWidget(ScrollArea(content, self, sideways=False))
        self._pages.addWidget(self.nothing)
        layouts.column(self._pages, parent=self)
        self._resting = single_shot(self, _REST_MS, self._ask_similar)

    def _tag_card(self) -> QFrame:
        card = QFrame(self)
        card.setObjectName("card")
        grid = QGridLayout(card)
        grid.setContentsMargins(10, 9, 10, 9)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        top = Qt.AlignmentFlag.AlignTop
        for row, (caption, chips) in enumerate(
            ((self.now_caption, self.now), (self.after_caption, self.after))
        ):
            caption.setWordWrap(False)
            caption.setContentsMargins(0, 3, 0, 0)
            grid.addWidget(caption, row, 0, top)
            grid.addWidget(chips, row, 1)
        self.card = card
        return card

    @property
    def row(self) -> TrackRow | None:
        """The one track that is shown."""
        return self._row

    def guesses(self) -> tuple[str, ...]:
        """Genres in the order of their numbers, for the keys 1 to 9."""
        if self._showing.isActive():
            self._show_track()
        return tuple(bar.name for bar in self.bars.bars if bar.key)

    def show_none(self) -> None:
        """Nothing is selected."""
        self._row = None
        self._ids = []
        self._timelines.want(None)
        self.spectrogram.show_track(None)
        self.nothing.show_message(
            "track-suggested",
            self.tr("No track selected"),
            self.tr("Select a track to see its genres."),
        )
        self._pages.setCurrentIndex(1)

    def show_track(self, row: TrackRow, following: Sequence[TrackRow] = ()) -> None:
        """Show a track; details of those that follow are fetched beforehand.

        It is there as `row` at once, and is seen when the list has been painted.
        """
        if row == self._row:  # Qt tells of the selection and of the current line
            return
        self._moved |= self._row is None or self._row.id != row.id
        self._row, self._following = row, following
        self._ids = []
        self._showing.start()

    def _show_track(self) -> None:
        row, moved = self._row, self._moved
        self._showing.stop()
        self._moved = False
        if row is None:  # shown no more
            return
        known = self._cache.get(row.id)
        with layouts.held(self._content):
            self._show_row(row)
            self.spectrogram.show_track(row if presenter.has_sound(row) else None)
            if known is not None and known.row == row:
                self._show_detail(known)
            elif moved:
                self._show_detail(TrackDetail(row))
            if moved:
                self.similar.hide()
                self.similar_heading.hide()
        if known is None or known.row != row:
            self._ask(row.id, "detail")
        if moved:
            self._resting.start()
        self._pages.setCurrentIndex(0)
        for number, other in enumerate(self._following):
            if self._cache.get(other.id) is None:
                self._ask(other.id, f"ahead {number}")

    def show_many(self, ids: list[int]) -> None:
        """Show what many tracks have in common."""
        self._timelines.want(None)
        self.cover.hide()
        self.title.set_text(self.tr("%n tracks selected", "", len(ids)))
        self.subtitle.set_text("")
        self.state.set_text("")
        self.state_icon.hide()
        self.decision.set_accept(self.tr("Accept each suggestion"), primary=True)
        self._compare(ids)
        app = self._session.app
        self._session.details.ask(
            self,
            lambda: (ids, *_acceptable(app, ids)),
            self._show_acceptable,
            key="acceptable",
        )

    def _show_acceptable(self, answer: tuple[list[int], int, int]) -> None:
        ids, count, unsure = answer
        if self._row is None and ids is self._ids:
            text = self.tr("Accept {count} of {all}")
            named = text.format(count=texts.number(count), all=texts.number(len(ids)))
            self.decision.set_accept(named, primary=count > 0)
            if unsure:
                self.decision.set_also(self._also(unsure))

    def _also(self, tracks: int) -> str:
        return self.tr("… and for %n it is not sure about", "", tracks)

    def show_album(self, album: Album) -> None:
        """Show how far the tracks of an album agree, and what they have in common."""
        self._show_cover(album.path)
        self.title.set_text(title(album))
        self._show_subtitle(artist(album), str(album.year or ""))
        self.state.set_text(agreement(album))
        self.state_icon.set_icon("album", "muted")
        self.state_icon.show()
        genre = texts.plain(album.genre)
        if album.genre is None:
            accept = self.tr("Type a genre…")
        elif album.sure_ids and not album.agreed:
            accept = self.tr("Accept each suggestion")
        elif album.sure_ids:
            accept = self.tr("Accept {genre} for %n track(s)", "", len(album.sure_ids))
        elif album.unsure_ids:
            accept = self.tr("Only tracks it is not sure about are left")
        else:
            accept = self.tr("All tracks have a decision")
        also = ""
        if album.agreed and album.unsure_ids:
            also = self._also(len(album.unsure_ids))
        self.decision.set_accept(accept.format(genre=genre), primary=bool(album.sure_ids))
        self.decision.set_also(also)
        self._compare(list(album.track_ids))

    def _show_cover(self, path: bytes) -> None:
        self.cover.show_cover(path)
        self.cover.show()

    def _show_subtitle(self, *parts: str) -> None:
        self.subtitle.set_text(texts.dotted(parts))

    def _compare(self, ids: list[int]) -> None:
        self._row = None
        self._ids = ids
        self.spectrogram.show_track(None)
        self._pages.setCurrentIndex(0)
        app = self._session.app
        asked = ids[:_MAX_COMPARED]
        self._session.details.ask(
            self, lambda: app.read(db.tracks.rows, asked), self._show_common, key="many"
        )

    def _on_rated(self, stars: int) -> None:
        ids = self._ids if self._row is None else [self._row.id]
        self.rated.emit(ids, stars)

    def set_position(self, seconds: float | None) -> None:
        """Show where the player is in the shown track; None where it plays another."""
        self.timeline.set_position(seconds)
        self.spectrogram.set_position(seconds)

    def _ask(self, track_id: int, key: str) -> None:
        app = self._session.app
        self._session.details.ask(
            self, lambda: app.read(queries.detail, app.registry, track_id), self._on_detail, key=key
        )

    def _on_detail(self, detail: TrackDetail | None) -> None:
        if detail is None:
            return
        self._cache.put(detail)
        if self._row is not None and self._row.id == detail.row.id:
            self._row = detail.row
            with layouts.held(self._content):
                self._show_row(detail.row)
                self._show_detail(detail)

    def _show_row(self, row: TrackRow) -> None:
        self._show_cover(row.path)
        self.title.set_text(texts.title(row))
        self._show_subtitle(
            texts.plain(row.tag.artist), texts.plain(row.tag.album), str(row.tag.year or "")
        )
        self.stars.set_rating(row.rating)
        self.state.set_text(presenter.standing(row))
        self.state_icon.set_icon(texts.state_icon(row.state), texts.state_color(row.state))
        self.state_icon.show()
        self.decision.set_accept(*presenter.accept_button(row))
        self.now.set_chips(presenter.tag_now(row))
        self.after_caption.setText(presenter.after_caption(row))
        self.after.set_chips(presenter.tag_after(row))
        self.card.show()
        self.hint.show_hint(presenter.hint(row))
        self.facts.show_facts(presenter.facts(row))
        self.facts_heading.setText(self.tr("File"))
        self.bars_heading.setText(self.tr("What it sounds like"))

    def _show_detail(self, detail: TrackDetail) -> None:
        bars = presenter.bars(detail)
        self._bars = bars
        self._show_bars()
        remarks = "\n".join(
            filter(
                None, (presenter.album(detail), presenter.evidence(detail), presenter.tags(detail))
            )
        )
        self.remarks.setText(remarks)
        self.remarks.setVisible(bool(remarks))
        timeline = presenter.timeline(detail)
        known = bool(timeline.spans)
        self.timeline_heading.setText(
            self.tr("Through the track, before learning")
            if detail.learned
            else self.tr("Through the track")
        )
        self.timeline_heading.setToolTip(
            texts.tooltip(
                self.tr(
                    "So far your own genres are known only for the track as a whole. Their "
                    "timeline follows once the track has been analyzed."
                )
            )
            if detail.learned
            else ""
        )
        self._timelines.want(detail.row.id if detail.learned and not detail.row.missing else None)
        self.timeline_heading.setVisible(known)
        self.timeline.setVisible(known)
        self.timeline.set_timeline(timeline)

    def _on_timeline(self, track_id: int, kept: bool) -> None:
        if kept:
            self._cache.forget(frozenset((track_id,)))
            if self._row is not None and self._row.id == track_id:
                self._ask(track_id, "detail")

    def _on_no_timeline(self, _track_id: int, error: Exception) -> None:
        text = self.tr("Your own genres are known only for the track as a whole: {reason}")
        reason = error.message if isinstance(error, GenreOrganizerError) else error
        self.timeline_heading.setToolTip(
            texts.tooltip(text.format(reason=texts.plain(messages.translated(reason))))
        )

    def _show_bars(self) -> None:
        bars = self._bars
        shown = bars if self._all_bars else bars[:_SHORT_BARS]
        self.bars.set_bars(shown)
        self.bars_heading.setVisible(bool(bars))
        self.bars.setVisible(bool(bars))
        self.more.setVisible(len(bars) > _SHORT_BARS)
        self.more.setText(
            self.tr("Show fewer")
            if self._all_bars
            else self.tr("Show all %n genres", "", len(bars))
        )

    def _toggle_bars(self) -> None:
        self._all_bars = not self._all_bars
        self._show_bars()

    def _show_common(self, rows: list[TrackRow]) -> None:
        if not self._ids:
            return
        if not self.state.text():
            seconds = sum(row.audio.duration_s or 0.0 for row in rows)
            text = self.tr("total {duration}").format(duration=texts.duration(seconds))
            self.state.set_text(text)
        ratings = {row.rating for row in rows}
        self.stars.set_rating(ratings.pop() if len(ratings) == 1 else 0)
        self.card.hide()
        self.remarks.hide()
        self.hint.show_hint(None)
        self.bars_heading.setText(self.tr("What they sound like"))
        self._bars = presenter.suggestions(rows)
        self._show_bars()
        for widget in (self.timeline_heading, self.timeline, self.similar_heading, self.similar):
            widget.hide()
        self.facts_heading.setText(self.tr("In common"))
        self.facts.show_facts(presenter.common(rows))

    def _ask_similar(self) -> None:
        row = self._row
        if row is None or row.outcome is None or not self._session.is_open:
            return
        app, track_id = self._session.app, row.id
        self._session.extras.ask(
            self,
            lambda: (track_id, app.read(queries.similar, track_id, _SIMILAR)),
            self._show_similar,
            key="similar",
        )

    def _show_similar(self, answer: tuple[int, list[TrackRow]]) -> None:
        track_id, found = answer
        if self._row is None or self._row.id != track_id or not found:
            return
        self.similar.clear()
        for row in found:
            genre = texts.genres_text(row.after) or texts.plain(row.suggested)
            text = texts.artist_and_title(row)
            entry = QListWidgetItem(icons.icon("note", "muted"), f"{text}  ·  {genre}")
            entry.setData(Qt.ItemDataRole.UserRole, row.id)
            entry.setToolTip(texts.tooltip(f"{text}\n{genre}"))
            self.similar.addItem(entry)
        height = self.similar.sizeHintForRow(0) * len(found) + 4
        self.similar.setFixedHeight(height)
        self.similar.show()
        self.similar_heading.show()

    def _on_similar(self, item: QListWidgetItem) -> None:
        self.track_chosen.emit(int(item.data(Qt.ItemDataRole.UserRole)))

    def _on_seek(self, seconds: float) -> None:
        if self._row is not None:
            self.seek_requested.emit(self._row.id, seconds)

    def _on_changed(self, changes: Changes) -> None:
        everything = changes.all_tracks or changes.vocabulary
        self._cache.forget(None if everything else changes.tracks)
        if self._row is not None and (everything or self._row.id in changes.tracks):
            self._ask(self._row.id, "detail")


def _acceptable(app: App, ids: list[int]) -> tuple[int, int]:
    """How many tracks have a suggestion, and how many a guess that is not sure.

    The latter are counted of no more tracks than are compared: each takes a look at what the model
    said of it.
    """
    if len(ids) > _MAX_COMPARED:
        return app.read(library.review.acceptable, ids), 0
    preview = app.read(queries.selected_preview, app.registry, ids)
    return preview.tracks - preview.unsure, preview.unsure


class FactGrid(QWidget):
    """Names and values in two columns."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(3)
        self._grid.setColumnStretch(1, 1)
        self.lines: list[tuple[QLabel, ElidedLabel]] = []

    def show_facts(self, facts: tuple[Fact, ...]) -> None:
        """Show other facts; labels are kept."""
        while len(self.lines) < len(facts):
            name = muted_label("", self)
            name.setWordWrap(False)
            value = ElidedLabel("", self, mode=Qt.TextElideMode.ElideMiddle)
            row = len(self.lines)
            self._grid.addWidget(name, row, 0)
            self._grid.addWidget(value, row, 1)
            self.lines.append((name, value))
        for number, (name, value) in enumerate(self.lines):
            shown = number < len(facts)
            name.setVisible(shown)
            value.setVisible(shown)
            if shown:
                name.setText(facts[number].name)
                value.set_text(facts[number].value)
