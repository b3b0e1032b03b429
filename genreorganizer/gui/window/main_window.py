# SPDX-License-Identifier: GPL-3.0-or-later
"""The main window: puts views together and wires them; nothing else."""

from __future__ import annotations

from functools import cached_property
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSettings, Qt, Signal
from PySide6.QtWidgets import (
    QMainWindow,
    QStackedWidget,
    QWidget,
)

from genreorganizer.gui.covers.covers import Covers
from genreorganizer.gui.editing.cover_flows import CoverFlows
from genreorganizer.gui.editing.flows import EditingFlows
from genreorganizer.gui.genres.flows import BulkFlows
from genreorganizer.gui.help.tips import Tips
from genreorganizer.gui.inspector.inspector import Inspector
from genreorganizer.gui.learning.flows import LearningFlows
from genreorganizer.gui.library.absent_folders import AbsentFolders
from genreorganizer.gui.library.failure_flows import FailureFlows
from genreorganizer.gui.library.flows import LibraryFlows
from genreorganizer.gui.library.folder_watch import FolderWatch
from genreorganizer.gui.library.resuming import Resuming
from genreorganizer.gui.listening.flows import ListeningFlows
from genreorganizer.gui.navigation.navigation import Navigation
from genreorganizer.gui.navigation.place_bar import PlaceBar
from genreorganizer.gui.organizing.flows import OrganizingFlows
from genreorganizer.gui.player.flows import PlayingFlows
from genreorganizer.gui.player.player import Player
from genreorganizer.gui.player.player_bar import PlayerBar
from genreorganizer.gui.playlists.file_flows import PlaylistFileFlows
from genreorganizer.gui.playlists.flows import PlaylistFlows
from genreorganizer.gui.review.deciding import Review
from genreorganizer.gui.review.disagreements import DisagreementFlows
from genreorganizer.gui.review.flows import ReviewFlows
from genreorganizer.gui.rules.flows import FilterFlows
from genreorganizer.gui.session.job_log import JobLog
from genreorganizer.gui.session.status_messages import Messages
from genreorganizer.gui.style import icons, tab_order, theme
from genreorganizer.gui.tracks.track_list import TrackList
from genreorganizer.gui.widgets import layouts
from genreorganizer.gui.widgets.menu import MenuBar
from genreorganizer.gui.widgets.toast import Toast
from genreorganizer.gui.window import actions as action_table
from genreorganizer.gui.window.dropping import dropped_folders
from genreorganizer.gui.window.jobs_strip import JobsStrip
from genreorganizer.gui.window.menus import ContextMenus
from genreorganizer.gui.window.notices import Notices
from genreorganizer.gui.window.panes import Panes
from genreorganizer.gui.window.program_flows import ProgramFlows
from genreorganizer.gui.window.tool_bar import ToolBar
from genreorganizer.gui.window.undoing import Undoing
from genreorganizer.gui.writing.flows import WritingFlows
from genreorganizer.library import queries
from genreorganizer.override import override

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QShowEvent

    from genreorganizer.domain.navigation import NavigationData
    from genreorganizer.gui.session.session import Session
    from genreorganizer.gui.window.welcome import Welcome

_LAYOUT_VERSION = 1
_KEPT = ("albums", "covers", "browse", "shuffle", "repeat", "repeat_one")
"""Actions that are on or off at the next start as they were left, off at the first."""
_PANES = ("show_navigation", "show_inspector", "show_player")


class MainWindow(QMainWindow):
    """The window.

    Attributes:
        closed: The user closed it.
    """

    closed = Signal()

    def __init__(self, session: Session, layout_file: Path) -> None:
        super().__init__()
        self.session = session
        self._layout = QSettings(str(layout_file), QSettings.Format.IniFormat)
        self.setWindowTitle("Genre Organizer")
        self.setWindowIcon(icons.program_icon())
        self.setAcceptDrops(True)
        self.setMinimumSize(480, 320)
        self.actions_by_name = action_table.make_actions(self)
        acts = self.actions_by_name
        self.navigation = Navigation(session, self)
        self.covers = Covers(session, self)
        self.tracks = TrackList(session, acts, self.covers, self)
        self.inspector = Inspector(session, acts, self.covers, self)
        self.player = Player(self)
        self.player_bar = PlayerBar(self.player, acts, self.covers, self)
        self.strip = JobsStrip(session.jobs, self)
        table, albums = self.tracks.table, (self.tracks.albums, self.tracks.grid)
        areas = {
            "window": (self,),
            "review": (table, *albums, self.inspector),
            "list": (table, *albums),
            "table": (table,),
        }
        action_table.place_actions(acts, areas)
        self.place_bar = PlaceBar(acts, self)
        self.tracks.add_bar(self.place_bar)
        self.tips = Tips(self.tracks)
        self.tracks.add_bar(self.tips)
        self.tracks.place_changed.connect(lambda place: self.tips.show_place(place.key))
        self.tips.dismissed.connect(self.tracks.take_focus)
        self.tracks.place_changed.connect(self.place_bar.show_place)
        self._lay_out()
        self.addToolBar(ToolBar(acts, self))
        self.menu_bar = MenuBar(self)
        self.setMenuBar(self.menu_bar)
        action_table.fill_menu(self.menu_bar, action_table.MENUS, acts)
        self.review = Review(session, acts, self.tracks, self.inspector)
        self.toast = Toast(self.panes, self.tracks.take_focus)
        self.messages = Messages(session, self.toast, acts, self)
        action_table.tell_refusals(acts, areas, self.messages.show)
        self.undoing = Undoing(session, acts, self)
        self.resuming = Resuming(session, self.messages, self)
        self.notices = Notices(session, self)
        self.job_log = JobLog(session, self)
        self.library = LibraryFlows(session, acts, self.tracks, self)
        self.watch = FolderWatch(session, self)
        self.absent_folders = AbsentFolders(session, self)
        self.absent_folders.found.connect(self.tracks.set_absent)
        self.failures = FailureFlows(session, acts, self)
        self.bulk = BulkFlows(session, acts, self.tracks, self)
        self.disagreements = DisagreementFlows(session, acts, self.tracks, self)
        self.reviewing = ReviewFlows(session, acts, self.review, self.tracks, self)
        self.playlist_files = PlaylistFileFlows(session, acts, self.navigation, self.messages, self)
        self.writing = WritingFlows(
            session,
            acts,
            self.messages,
            self.player,
            self.tracks,
            self.playlist_files.offer_again,
            self,
        )
        self.editing = EditingFlows(session, acts, self.tracks, self)
        self.cover_editing = CoverFlows(session, acts, self.messages, self.tracks, self)
        self.inspector.cover.take_pictures([acts[spec.name] for spec in action_table.COVER.specs()])
        self.inspector.cover.picture_given.connect(self.cover_editing.set_cover)
        self.playlists = PlaylistFlows(
            session, acts, self.tracks, self.navigation, self.messages, self
        )
        self.organizing = OrganizingFlows(
            session,
            acts,
            self.messages,
            self.tracks,
            self.navigation,
            self.writing.show_batch,
            self.playlist_files.offer_again,
            self,
        )
        self.filtering = FilterFlows(session, acts, self.tracks, self)
        self.program = ProgramFlows(session, acts, self.tracks, self)
        self.learning = LearningFlows(session, acts, self.tracks, self.messages, self)
        self.playing = PlayingFlows(
            session, acts, self.tracks, self.player, self.player_bar, self.messages, self
        )
        self.listening = ListeningFlows(session, acts, self.player, self)
        self.menus = ContextMenus(acts, self.tracks, self.navigation, self)
        action_table.wait_for_library(acts, session)
        self._wire()
        self._restore_layout()

    @cached_property
    def welcome(self) -> Welcome:
        """The first page of an empty library; no other start needs it."""
        from genreorganizer.gui.window.welcome import Welcome

        page = Welcome(self.actions_by_name["add_folder"], self)
        page.folders_dropped.connect(self.library.add)
        self.center.addWidget(page)
        return page

    def _lay_out(self) -> None:
        self.center = QStackedWidget(self)
        self.center.addWidget(self.tracks)
        acts = self.actions_by_name
        self.panes = Panes(
            (self.navigation, acts["show_navigation"]),
            self.center,
            (self.inspector, acts["show_inspector"]),
            self,
        )
        central = QWidget(self)
        layouts.column((self.panes, 1), self.player_bar, self.strip, parent=central, spacing=0)
        self.setCentralWidget(central)
        tracks = self.tracks
        for before, after in pairwise(
            (
                self.navigation.view,
                *tracks.switch,
                tracks.search,
                tracks.filter,
                self.tips.close_tip,
                tracks.table,
            )
        ):
            QWidget.setTabOrder(before, after)

    def _wire(self) -> None:
        acts = self.actions_by_name
        self.navigation.place_chosen.connect(self.tracks.show_place)
        self.navigation.entered.connect(self.tracks.take_focus)
        self.navigation.loaded.connect(self._on_loaded)
        self.navigation.tracks_dropped.connect(self.playlists.drop_tracks)
        self.program.appearance_changed.connect(self.watch.use)
        self.program.letting_go.connect(self.player.release)
        self.program.step_wanted.connect(self._go_to_step)
        self.failures.track_wanted.connect(self._go_to_failed)
        self.failures.write_wanted.connect(self.writing.preview_tracks)
        self.messages.undo_wanted.connect(self.undoing.undo_at_once)
        self.undoing.undone.connect(self.reviewing.go_to_step)
        self.undoing.redone.connect(self.reviewing.go_to_step)
        self.undoing.undone.connect(self.messages.show_undone)
        self.undoing.redone.connect(self.messages.show_redone)
        self.inspector.track_chosen.connect(self.reviewing.go_to_track)
        self.listening.track_chosen.connect(self.reviewing.go_to_track)
        self.inspector.seek_requested.connect(self.reviewing.play_from)
        self.inspector.rated.connect(self.playing.rate)
        self.reviewing.play_requested.connect(self.player.play_track)
        self.player.position_changed.connect(self._on_position)
        for albums in (self.tracks.albums, self.tracks.grid):
            albums.accept_wanted.connect(self.review.accept)
        acts["find"].triggered.connect(self.tracks.search.begin)
        acts["select_all"].triggered.connect(self.tracks.select_all)
        acts["review_mode"].triggered.connect(lambda: self._go_to("review"))
        acts["switch_pane"].triggered.connect(self._switch_pane)
        acts["menu_bar"].triggered.connect(self.menu_bar.open_first)
        acts["quit"].triggered.connect(self.close)
        acts["show_player"].setChecked(True)
        acts["show_player"].toggled.connect(self.player_bar.setVisible)
        self.playing.place_wanted.connect(self._go_to)
        self.tracks.analyze_wanted.connect(acts["analyze"].trigger)
        self.tracks.unsure_wanted.connect(lambda: self._go_to("unsure"))
        self.tracks.clean_up_wanted.connect(acts["clean_up"].trigger)
        self.session.ready.connect(self.tracks.take_focus)
        place = self.navigation.model.place_at(self.navigation.view.currentIndex())
        if place is not None:
            self.tracks.show_place(place)

    def _on_loaded(self, data: NavigationData) -> None:
        self.tracks.set_states(data.states)
        self.tips.show_states(data.states)
        if self.session.is_open:
            self.tracks.forget_sorts({f"playlist:{item.id}" for item in data.playlists})
        first_run = data.folders == 0 and data.total == 0 and self.session.is_open
        page = self.welcome if first_run else self.tracks
        if self.center.currentWidget() is not page:
            self.center.setCurrentWidget(page)
            if first_run:
                self.welcome.button.setFocus(Qt.FocusReason.OtherFocusReason)
            else:
                self.tracks.take_focus()
        self.panes.set_bare(first_run)
        self.player_bar.setVisible(
            not first_run and self.actions_by_name["show_player"].isChecked()
        )

    def _on_position(self, track_id: int, seconds: float) -> None:
        row = self.inspector.row
        shown = row is not None and row.id == track_id
        self.inspector.set_position(seconds if shown else None)

    def _go_to_step(self, name: str) -> None:
        """Lead to a step of the clean-up: to its list, or to what asks about it."""
        lists = {
            "without": ("review", queries.WITHOUT_GENRE),
            "others": ("review", queries.OTHER_GENRE),
            "disagreements": ("disagreements", ""),
            "unsure": ("unsure", queries.NEEDS_EAR),
            "write": ("accepted", ""),
        }
        if name not in lists:
            self.actions_by_name[name].trigger()
            return
        place, search = lists[name]
        self._go_to(place)
        self.tracks.show_step(search)
        asked = {"without": "accept_above", "write": "write"}.get(name)
        if asked is not None:
            self.actions_by_name[asked].trigger()

    def _go_to_failed(self, track_id: int) -> None:
        self.navigation.choose("failed")
        self.reviewing.go_to_track(track_id)

    def _go_to(self, key: str) -> None:
        """Lead to a `Place`."""
        self.navigation.choose(key)
        self.tracks.take_focus()

    def _switch_pane(self) -> None:
        """Let the keys come to the sidebar, which shows then, or from there to the list."""
        if self.navigation.view.hasFocus():
            self.tracks.take_focus()
        else:
            self.actions_by_name["show_navigation"].setChecked(True)
            self.navigation.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def raise_window(self) -> None:
        """Come to the front."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    @override
    def focusNextPrevChild(self, forward: bool) -> bool:
        tab_order.follow_layout(self.inspector)  # its bars are made when they are shown first
        moved = super().focusNextPrevChild(forward)
        tab_order.reveal_focus()
        return moved

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.session.is_open and dropped_folders(event.mimeData()):
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        folders = dropped_folders(event.mimeData())
        if folders:
            event.acceptProposedAction()
            self.library.add(folders)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self._save_layout()
        super().closeEvent(event)
        self.closed.emit()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.tracks.take_focus()

    def _save_layout(self) -> None:
        place = self.tracks.place
        self._layout.setValue("version", _LAYOUT_VERSION)
        self._layout.setValue("geometry", self.saveGeometry())
        self._layout.setValue("pane_widths", self.panes.save_widths())
        self._layout.setValue("columns", self.tracks.table.save_columns())
        self._layout.setValue("album_columns", self.tracks.albums.save_columns())
        self._layout.setValue("place", place.key if place else "")
        self._layout.setValue("sorts", self.tracks.save_sorts())
        row = self.inspector.row
        self._layout.setValue("track", -1 if row is None else row.id)
        self._layout.setValue("tips_seen", ",".join(self.tips.seen))
        self._layout.setValue("folded", ",".join(self.navigation.folded))
        self._layout.setValue("volume", self.player.volume)
        self._layout.setValue("spectrogram", int(self.inspector.spectrogram.is_open))
        self._layout.setValue("browse_by", ",".join(self.tracks.panes.fields))
        self._layout.setValue("browse_height", self.tracks.panes_height)
        for name in (*_KEPT, *_PANES):
            self._layout.setValue(name, int(self.panes.is_wanted(self.actions_by_name[name])))
        self._layout.sync()

    def _restore_layout(self) -> None:
        room = self.screen().availableSize() - theme.FRAME
        width, height = min(1280, room.width()), min(800, room.height())
        self.resize(width, height)
        self.panes.divide(width, self.navigation.comfortable_width())
        if self._layout.value("version", 0, int) != _LAYOUT_VERSION:
            return
        geometry = self._layout.value("geometry")
        if isinstance(geometry, QByteArray):
            self.restoreGeometry(geometry)
        self.panes.restore_widths(str(self._layout.value("pane_widths", "", str)))
        columns = self._layout.value("columns")
        if isinstance(columns, str):
            self.tracks.table.restore_columns(columns)
        album_columns = self._layout.value("album_columns")
        if isinstance(album_columns, str):
            self.tracks.albums.restore_columns(album_columns)
        seen = str(self._layout.value("tips_seen", "", str))
        self.tips.leave_out(filter(None, seen.split(",")))
        self.navigation.fold(filter(None, str(self._layout.value("folded", "", str)).split(",")))
        self.player.set_volume(float(str(self._layout.value("volume", 0.8))))
        for name in _PANES:
            self.actions_by_name[name].setChecked(bool(self._layout.value(name, 1, int)))
        fields = str(self._layout.value("browse_by", "", str))
        self.tracks.panes.show_fields(list(filter(None, fields.split(","))))
        self.tracks.restore_panes_height(int(str(self._layout.value("browse_height", 0))))
        for name in _KEPT:
            self.actions_by_name[name].setChecked(bool(self._layout.value(name, 0, int)))
        self.tracks.restore_sorts(str(self._layout.value("sorts", "", str)))
        place = self._layout.value("place", "", str)
        if place:
            self.navigation.choose(str(place))
        track_id = int(str(self._layout.value("track", -1, int)))
        if track_id >= 0:
            self.tracks.go_to_when_listed(track_id, str(place))
