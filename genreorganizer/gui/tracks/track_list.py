# SPDX-License-Identifier: GPL-3.0-or-later
"""The centre: title, search box and tracks of the chosen place, one by one or by album."""

from __future__ import annotations

import json
from array import array
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QSplitter,
    QStackedWidget,
    QWidget,
)

from genreorganizer import db
from genreorganizer.domain import rules
from genreorganizer.errors import GenreOrganizerError, QueryError
from genreorganizer.gui.style import tab_order
from genreorganizer.gui.tracks.album_grid import AlbumGrid
from genreorganizer.gui.tracks.album_model import in_order
from genreorganizer.gui.tracks.album_tree import AlbumTree
from genreorganizer.gui.tracks.browse_panes import BrowsePanes
from genreorganizer.gui.tracks.columns import COLUMNS, KEYS, index_of
from genreorganizer.gui.tracks.empty_page import EmptyPage
from genreorganizer.gui.tracks.list_head import ListHead
from genreorganizer.gui.tracks.track_table import TrackTable
from genreorganizer.gui.widgets import layouts
from genreorganizer.gui.widgets.query_hint import QueryHint
from genreorganizer.gui.wording import messages, texts
from genreorganizer.library import queries

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Mapping, Sequence

    from PySide6.QtGui import QAction

    from genreorganizer.app import App
    from genreorganizer.db.albums import Album
    from genreorganizer.domain.changes import Changes
    from genreorganizer.domain.listing import Listing
    from genreorganizer.domain.track import TrackRow
    from genreorganizer.gui.covers.covers import Covers
    from genreorganizer.gui.session.places import Place
    from genreorganizer.gui.session.session import Session
    from genreorganizer.gui.tracks.album_model import Sorting
    from genreorganizer.gui.tracks.now_playing import NowPlaying

_IDLE_INTERVAL_MS = 60
FACES = ("as_tracks", "albums", "covers")
"""The actions that choose how a list is shown, in their order."""
_BUSY_INTERVAL_MS = 1500


class TrackList(QFrame):
    """A place's tracks.

    Attributes:
        selection_changed: The selection or its rows changed.
        activated: Carries the `TrackRow` that was double-clicked.
        context_menu_requested: Carries the global position.
        place_changed: Carries the `Place` that is shown now.
        analyze_wanted: The button of the empty page was pressed.
        unsure_wanted: It was pressed where it leads to the unsure tracks.
        clean_up_wanted: It was pressed where a step of the clean-up is done.
        reordered: Carries the `Place` and the ids of its tracks in the order that the user made.
    """

    selection_changed = Signal()
    activated = Signal(object)
    context_menu_requested = Signal(QPoint)
    analyze_wanted = Signal()
    unsure_wanted = Signal()
    clean_up_wanted = Signal()
    place_changed = Signal(object)
    reordered = Signal(object, list)

    def __init__(
        self,
        session: Session,
        faces: Mapping[str, QAction],
        covers: Covers,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("content")
        self._session = session
        self._place: Place | None = None
        self._sorts: dict[str, str] = {}
        self._wanted: tuple[int, str] | None = None
        self._states: Mapping[str, int] = {}
        self._unknown: list[str] = []
        self._step: str | None = None
        self._saving = 0
        self._telling = True
        self._for_selected: list[QAction] = []
        self._albums: list[Album] = []
        self._found_ids: tuple[str, array[int]] | None = None
        self._searched = ""
        self._panes_height = 0
        self._faces = faces
        head = ListHead([faces[name] for name in (*FACES, "browse")], faces["filter"], self)
        self.title, self.count = head.title, head.count
        self.search, self.filter, self.switch = head.search, head.filter, head.faces
        self.hint = QueryHint(self.search, self)
        self.search.query_changed.connect(self._on_search)
        self.search.left.connect(self._leave_search)
        self.table = TrackTable(self._fetch, self)
        self.table.choice_changed.connect(self._tell)
        self.table.activated_row.connect(self.activated)
        self.table.sort_wanted.connect(self.sort_by)
        self.table.reordered.connect(self._on_reordered)
        self.table.context_menu_requested.connect(self.context_menu_requested)
        self.model = self.table.tracks
        self.albums = AlbumTree(self._fetch, self, covers=covers)
        self.grid = AlbumGrid(self._fetch, covers, self)
        for albums in (self.albums, self.grid):
            albums.choice_changed.connect(self._tell)
            albums.activated_row.connect(self.activated)
            albums.context_menu_requested.connect(self.context_menu_requested)
        self._face: TrackTable | AlbumTree | AlbumGrid = self.table
        self.empty = EmptyPage(self)
        self.empty.analyze_wanted.connect(self.analyze_wanted)
        self.empty.unsure_wanted.connect(self.unsure_wanted)
        self.empty.everything_wanted.connect(self._show_everything)
        self.empty.clean_up_wanted.connect(self.clean_up_wanted)
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self.table)
        self._pages.addWidget(self.albums)
        self._pages.addWidget(self.grid)
        self._pages.addWidget(self.empty)
        self.set_compact(False)
        self.panes = BrowsePanes(session, self)
        self.panes.hide()
        self.panes.narrowed.connect(lambda: self.reload(anew=False))
        faces["browse"].toggled.connect(self._on_browse)
        faces["browse"].triggered.connect(self._enter_panes)
        self._split = QSplitter(Qt.Orientation.Vertical, self)
        self._split.setObjectName("gap")
        self._split.setChildrenCollapsible(False)
        self._split.addWidget(self.panes)
        self._split.addWidget(self._pages)
        self._split.setStretchFactor(1, 1)
        self._box = layouts.column(head, (self._split, 1), parent=self, spacing=0)
        group = QActionGroup(self)
        group.setExclusionPolicy(QActionGroup.ExclusionPolicy.ExclusiveOptional)
        for name in FACES:
            group.addAction(faces[name])
            faces[name].toggled.connect(self._on_face)
        faces["as_tracks"].setChecked(True)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.reload)
        session.ready.connect(self.reload)
        session.events.changed.connect(self._on_changed)
        session.jobs.changed.connect(self._on_jobs)

    def add_bar(self, bar: QWidget) -> None:
        """Put a strip above the table."""
        self._box.insertWidget(self._box.indexOf(self._split), bar)

    @property
    def place(self) -> Place | None:
        """What is shown."""
        return self._place

    @property
    def narrowing(self) -> str:
        """What narrows the place: the search and what is chosen in the panes."""
        return self.panes.query(self.search.text())

    def show_step(self, search: str) -> None:
        """Show what a step of the clean-up is about: what a search finds in the place."""
        self._step = search
        self.panes.clear()
        self.search.setText(search)
        self._begin_anew()
        self.reload()

    @property
    def panes_height(self) -> int:
        """How high the panes are, or were when they were seen last, in pixels; 0 before that."""
        return self._panes_height if self.panes.isHidden() else self._split.sizes()[0]

    def restore_panes_height(self, height: int) -> None:
        """Let the panes be as high as `panes_height` told when they are shown; 0 for a third."""
        self._panes_height = height

    def _on_browse(self, on: bool) -> None:
        self._panes_height = self.panes_height
        self.panes.setVisible(on)
        if on:
            height = self._panes_height or self.height() // 3
            self._split.setSizes([height, max(1, self.height() - height)])
        tab_order.follow_layout(self)  # the panes may just have been made
        self.reload()

    def _enter_panes(self, on: bool) -> None:
        """Let the keys come to the panes that someone asked for."""
        if on:
            self.panes.panes[0].view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @property
    def _sort(self) -> str:
        """What the user sorts the place by; empty where it has its own order."""
        return self._sorts.get(self._place.key, "") if self._place else ""

    def save_sorts(self) -> str:
        """What the user sorts each place by, as text."""
        return json.dumps({key: sort for key, sort in self._sorts.items() if sort})

    def forget_sorts(self, playlists: Collection[str]) -> None:
        """Keep no sorting of playlists that are no more: a new one may get the number of one."""
        self._sorts = {
            key: sort
            for key, sort in self._sorts.items()
            if not key.startswith("playlist:") or key in playlists
        }

    def restore_sorts(self, text: str) -> None:
        """Bring back what `save_sorts` told of; columns that are no more are left out."""
        try:
            stored = json.loads(text).items()
        except (ValueError, AttributeError):
            return
        self._sorts = {
            key: str(sort) for key, sort in stored if str(sort).removeprefix("-") in KEYS
        }
        if self._place is not None:
            self.table.show_sort(self._sort or self._place.sort)

    def set_now_playing(self, now: NowPlaying) -> None:
        """Mark the track that the player has, and its album."""
        for face in (self.table, self.albums, self.grid):
            face.set_now_playing(now)

    def set_absent(self, folders: tuple[bytes, ...]) -> None:
        """Say which folders of the library are not there now."""
        self.model.set_absent(folders)
        self.albums.albums.set_absent(folders)
        self.grid.set_absent(folders)

    def set_compact(self, compact: bool) -> None:
        """Make rows tighter or wider."""
        self.table.set_compact(compact)
        self.albums.set_compact(compact)
        self.grid.set_compact(compact)

    def show_place(self, place: Place) -> None:
        """Show another place; the search stays only where it was."""
        moved = self._place is None or self._place.key != place.key
        self._place = place
        self.title.set_text(texts.plain(place.title))
        if moved:
            self._step = None
            numbered = place.playlist_id is not None
            self.table.show_list(place.kind, place.columns, numbered=numbered)
            self.table.show_sort(self._sort or place.sort)
            if self.search.text():
                self.search.empty()
                self.hint.say_nothing()
                self._check(self.search.text())
            self.panes.clear()
            self._begin_anew()
        self.place_changed.emit(place)
        self.reload()

    def _begin_anew(self) -> None:
        """Show nothing until the list is there, which begins at its first row then."""
        self.count.setText("")
        self.model.set_ids(array("q"))
        self.albums.show_albums([])
        self.grid.show_albums([])
        self.model.movable = False
        self._tell()

    def reload(self, *, anew: bool = True) -> None:
        """Ask for the list again; the selection stays on its tracks.

        Args:
            anew: Its tracks may be others; else only what is chosen in the panes has changed.
        """
        if self._place is None or self._saving or not self._session.is_open:
            return
        self._found_ids = None
        self._ask_list(self._place)
        narrowing, listing = self.narrowing, self._place.listing(self.search.text())
        self.panes.look(listing, lambda: self._ids_found(narrowing), anew=anew)

    def _ids_found(self, narrowing: str) -> array[int] | None:
        """What the list holds where it was asked for since, and is not narrowed otherwise."""
        found = self._found_ids
        return found[1] if found is not None and found[0] == narrowing else None

    def _ask_list(self, place: Place) -> None:
        app, search = self._session.app, self.narrowing
        if self._face is not self.table:
            sorting = self.albums.albums.sorting if self._face is self.albums else None
            listing = place.listing(search)
            self._session.lists.ask(
                self,
                lambda: (place.key, search, self._found(app, listing, sorting), sorting),
                self._show_albums,
                key="list",
                otherwise=self._on_problem,
            )
            return
        sort = self._sort
        self._session.lists.ask(
            self,
            lambda: (search, *self._listed(app, place, place.listing(search, sort))),
            self._show,
            key="list",
            otherwise=self._on_problem,
        )

    def _found(self, app: App, listing: Listing, sorting: Sorting | None) -> list[Album]:
        """The albums of a list, in an order; the same ones as before where none has changed.

        Here, because sorting and comparing 10,000 would hold up the window.
        """
        found = app.read(queries.albums, listing)
        if sorting is not None:
            found = in_order(found, sorting)
        if found != self._albums:
            self._albums = found
        return self._albums

    @staticmethod
    def _listed(app: App, place: Place, listing: Listing) -> tuple[str, array[int], float | None]:
        """The key of a place, its tracks, and how many seconds a playlist plays."""
        ids = app.read(queries.track_ids, listing)
        lasts = None if place.playlist_id is None else app.read(db.tracks.duration_s, ids)
        return place.key, ids, lasts

    def _on_face(self) -> None:
        """Show the tracks, the albums that hold them, or their covers."""
        if not any(self._faces[name].isChecked() for name in FACES):
            self._faces["as_tracks"].setChecked(True)
            return
        face: TrackTable | AlbumTree | AlbumGrid = self.table
        if self._faces["covers"].isChecked():
            face = self.grid
        elif self._faces["albums"].isChecked():
            face = self.albums
        if face is self._face:
            return
        row = self.current_row()
        self._face = face
        self.model.movable = False
        if row is not None:
            self.go_to_when_listed(row.id)
        self.reload()

    def select_all(self) -> None:
        """Select every track or album shown."""
        self._face.selectAll()

    def listed_ids(self) -> list[int]:
        """Ids of all tracks that are shown, those of the albums where albums are."""
        if self._face is self.table:
            return list(self.model.ids)
        model = self.grid.grid if self._face is self.grid else self.albums.albums
        return [number for album in model.albums for number in album.track_ids]

    def selected_ids(self) -> list[int]:
        """Ids of the selected tracks, in the order shown."""
        return self._face.selected_ids()

    def selected_count(self) -> int:
        """How many tracks are selected, without naming them."""
        return self._face.selected_count()

    def selected_albums(self) -> list[Album]:
        """The selected albums; empty where tracks are shown one by one."""
        return [] if isinstance(self._face, TrackTable) else self._face.selected_albums()

    def current_row(self) -> TrackRow | None:
        """The track with the focus."""
        return self._face.current_row()

    def row_of(self, track_id: int) -> TrackRow | None:
        """Any track of the library; None where it is gone."""
        return next(iter(self._fetch([track_id])), None)

    def rows_after(self, count: int) -> Sequence[TrackRow]:
        """The tracks that come after the current one."""
        return self._face.rows_after(count)

    def step(self, distance: int) -> None:
        """Go to the next or previous track or album."""
        self._face.step(distance)

    def go_to(self, track_id: int) -> bool:
        """Go to a track; False where it is not in the list."""
        return self._face.go_to(track_id)

    def go_to_when_listed(self, track_id: int, place: str = "") -> None:
        """Go to a track when the list is next replaced; of a named place, when that is shown."""
        self._wanted = (track_id, place)

    def _wanted_at(self, place: str) -> int | None:
        if self._wanted is None or self._wanted[1] not in ("", place):
            return None
        return self._wanted[0]

    def take_focus(self) -> None:
        """Let the keys come to the tracks, or to the page in their place."""
        self._page().setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_everything(self) -> None:
        self.panes.clear()
        self.search.clear()
        self.reload()

    def _page(self) -> QWidget:
        return self._pages.currentWidget() or self.empty

    def _show_page(self, page: QWidget) -> None:
        before = self._page()
        if before is page:
            return
        focus = QApplication.focusWidget()
        ours = focus is None or before is focus or before.isAncestorOf(focus)
        self._pages.setCurrentWidget(page)
        if ours:
            self.take_focus()

    def set_states(self, states: Mapping[str, int]) -> None:
        """How many tracks of the library are in each `TrackState`, by its value."""
        if states != self._states:
            self._states = states
            self._show_face()

    def _fetch(self, ids: Sequence[int]) -> list[TrackRow]:
        if not self._session.is_open:
            return []
        try:
            with self._session.app.database.glancing() as connection:  # about a millisecond
                return db.tracks.rows(connection, ids)
        except GenreOrganizerError as error:  # told once a page, never while it is painted again
            self._session.report(error)
            return []

    def _on_search(self, text: str) -> None:
        if self._check(text):
            self.reload()

    def _leave_search(self) -> None:
        """Go to the list; from what is no query yet typing would go on there as decisions."""
        if self._check(self.search.text()):
            self.take_focus()
        else:
            self.hint.say_now()

    def _check(self, text: str) -> bool:
        try:
            rules.parse(text)
        except QueryError as error:
            self._on_problem(error)
            return False
        return True

    def _on_problem(self, error: Exception) -> None:
        if isinstance(error, QueryError):
            self.hint.say(messages.translated(error))
        else:
            self._session.report(error)

    def sort_by(self, key: str) -> None:
        """Sort by a column; again, the other way round; once more, in a playlist's own order."""
        if self._place is None:
            return
        column = COLUMNS[index_of(key)]
        own = self._place.sort
        first, second = key, f"-{key}"
        if column.descends:
            first, second = second, first
        shown = self._sort or own
        wanted = second if shown == first else first if shown != second or own else ""
        self._sorts[self._place.key] = wanted
        self.table.show_sort(wanted)
        self.reload()

    def _on_reordered(self, ids: list[int]) -> None:
        self._saving += 1  # what is stored is older than what is shown
        self.reordered.emit(self._place, ids)

    def order_saved(self) -> None:
        """To be called when the order of `reordered` was stored, or could not be."""
        self._saving -= 1
        self.reload()

    def _on_changed(self, changes: Changes) -> None:
        if not (changes.tracks or changes.all_tracks or changes.playlists or changes.vocabulary):
            return
        everything = changes.all_tracks or changes.vocabulary
        for rows in (self.model, self.albums.albums):
            rows.refresh(None if everything else changes.tracks)
        self._tell()
        if not self._timer.isActive():
            busy = self._session.jobs.running is not None
            self._timer.start(_BUSY_INTERVAL_MS if busy else _IDLE_INTERVAL_MS)

    def _show(self, answer: tuple[str, str, array[int], float | None]) -> None:
        search, key, ids, lasts = answer
        if self._place is None or self._saving or key != self._place.key:
            return
        place = self._place
        self._found_ids = (search, ids)
        static = place.playlist_id is not None and not place.smart
        self.model.movable = static and not self.narrowing and not self._sort
        wanted = self._wanted_at(key)
        with self._telling_once():
            self._follow_search(search, lambda shown: shown in ids)
            if ids != self.model.ids:
                self.table.replace(ids, wanted)
            elif wanted is not None and not self.table.go_to(wanted):
                wanted = None
            if wanted is not None:
                self._wanted = None
            count = self.tr("%n track(s)", "", len(ids))
            self.count.setText(texts.dotted((count, texts.duration(lasts))) if lasts else count)
            self._unknown = []
            self._show_face()
            if not ids and "p(" in self.search.text():
                self._ask_unknown()

    def _ask_unknown(self) -> None:
        """Whether the search asks for genres that the model does not know."""
        app, search = self._session.app, self.search.text()
        self._session.lists.ask(
            self,
            lambda: app.read(queries.unknown_genres, search),
            self._show_unknown,
            key="unknown",
            otherwise=self._on_problem,
        )

    def _show_unknown(self, names: list[str]) -> None:
        self._unknown = names
        self._show_face()

    def _show_albums(self, answer: tuple[str, str, list[Album], Sorting | None]) -> None:
        key, search, albums, sorting = answer
        if self._place is None or key != self._place.key or isinstance(self._face, TrackTable):
            return
        wanted = self._wanted_at(key)
        with self._telling_once():
            self._follow_search(
                search, lambda shown: any(shown in album.track_ids for album in albums)
            )
            self._face.show_albums(albums, wanted, sorting)
            if wanted is not None:
                self._wanted = None
            named = sum(bool(album.title) for album in albums)
            self.count.setText(self.tr("%n album(s)", "", named))
            self._show_face()

    def _follow_search(self, search: str, finds: Callable[[int], bool]) -> None:
        """Let what a search finds begin at its first line where the current track is not in it.

        A decision takes tracks away as well; what comes after them is current then.

        Args:
            search: What the list that is about to be shown was narrowed by.
            finds: Whether it holds a track.
        """
        if search == self._searched:
            return
        self._searched = search
        row = self.current_row()
        if row is not None and not finds(row.id):
            self._face.setCurrentIndex(QModelIndex())
            self._face.clearSelection()
            self._face.scrollToTop()

    def _show_face(self) -> None:
        """Show the tracks or albums, or why there are none."""
        count = self._face.model().rowCount()
        self._show_page(self._face if count else self.empty)
        if count or self._place is None:
            return
        jobs = self._session.jobs
        self.empty.explain(
            self._place,
            self._states,
            searching=bool(self.narrowing),
            step=self.narrowing == self._step,
            analyzing=any(job.kind == "analyze" for job in (jobs.running, *jobs.waiting) if job),
            unknown=self._unknown,
        )

    def _on_jobs(self) -> None:
        if self._pages.currentWidget() is self.empty:
            self._show_face()

    def enable_with_selection(self, action: QAction) -> None:
        """Let an action be there as long as tracks are selected."""
        self._for_selected.append(action)
        action.setEnabled(False)

    @contextmanager
    def _telling_once(self) -> Iterator[None]:
        """Tell at the end, not of each step of a change: who listens looks up what is selected."""
        self._telling = False
        try:
            yield
        finally:
            self._telling = True
            self._tell()

    def _tell(self) -> None:
        """Tell what is current and selected."""
        if not self._telling:
            return
        any_selected = self.selected_count() > 0
        for action in self._for_selected:
            action.setEnabled(any_selected)
        self.selection_changed.emit()
