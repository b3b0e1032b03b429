# SPDX-License-Identifier: GPL-3.0-or-later
"""Making, filling, renaming, exporting and deleting playlists."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from genreorganizer import library
from genreorganizer.gui.playlists import operations as playlist_operations
from genreorganizer.gui.review import operations
from genreorganizer.gui.wording import texts
from genreorganizer.gui.wording.playing import playlist_title

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from genreorganizer.domain.navigation import NavigationData, PlaylistInfo
    from genreorganizer.gui.navigation.navigation import Navigation
    from genreorganizer.gui.session.commands import Performed
    from genreorganizer.gui.session.places import Place
    from genreorganizer.gui.session.session import Session
    from genreorganizer.gui.session.status_messages import Messages
    from genreorganizer.gui.tracks.track_list import TrackList
    from genreorganizer.library.playlist_copy import CopySummary

_PLAYLIST_ACTIONS = ("rename_playlist", "export_playlists", "delete_playlist")


class PlaylistFlows(QObject):
    """What the Playlist menu starts; its entries act on the chosen playlist."""

    def __init__(
        self,
        session: Session,
        actions: dict[str, QAction],
        tracks: TrackList,
        navigation: Navigation,
        messages: Messages,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._actions = actions
        self._tracks = tracks
        self._navigation = navigation
        self._messages = messages
        self._window = window
        actions["new_playlist"].triggered.connect(self.create)
        actions["new_smart"].triggered.connect(self.create_smart)
        actions["new_similar"].triggered.connect(self.create_similar)
        actions["edit_smart"].triggered.connect(self.edit_smart)
        actions["move_up"].triggered.connect(lambda: tracks.table.move_selected(-1))
        actions["move_down"].triggered.connect(lambda: tracks.table.move_selected(1))
        tracks.reordered.connect(self.reorder)
        tracks.selection_changed.connect(self._check)
        tracks.place_changed.connect(self._check)
        actions["rename_playlist"].triggered.connect(self.rename)
        actions["export_playlists"].triggered.connect(self.export)
        actions["copy_playlist"].triggered.connect(self.copy_files)
        actions["delete_playlist"].triggered.connect(self.delete)
        actions["remove_from_playlist"].triggered.connect(self.remove_tracks)
        self._opening = ""
        self._copied_to = ""
        navigation.loaded.connect(self._on_loaded)
        self._check()

    def create(self) -> None:
        """Make a playlist of the selected tracks."""
        from genreorganizer.gui.playlists.dialogs import NameDialog

        ids = self._tracks.selected_ids()
        note = self.tr("Holds the %n selected track(s).", "", len(ids))
        dialog = NameDialog(
            self.tr("New playlist"), note, "", self._names(), self.tr("&Create"), self._window
        )
        dialog.named.connect(
            lambda name: self._session.perform(
                playlist_operations.create(name=name, track_ids=ids),
                then=lambda _done: self._open(name),
            )
        )
        dialog.open()

    def create_smart(self) -> None:
        """Make a playlist by a rule; the search box's text is the first idea."""
        from genreorganizer.gui.playlists.smart_dialog import SmartPlaylistDialog

        dialog = SmartPlaylistDialog(
            self._session, self._tracks.narrowing, self._window, taken=self._names()
        )
        dialog.made.connect(
            lambda name, query, sort, limit: self._session.perform(
                playlist_operations.create_smart(
                    name=name, query=query, sort=sort, max_tracks=limit
                ),
                then=lambda _done: self._open(name),
            )
        )
        dialog.open()

    def edit_smart(self) -> None:
        """Change the rule of the chosen smart playlist."""
        place = self._chosen()
        if place is None or place.playlist_id is None:
            return
        app, number = self._session.app, place.playlist_id
        self._session.details.ask(
            self,
            lambda: app.read(library.playlists.rule_of, number),
            lambda rule: self._edit_rule(place, rule),
            key="rule",
        )

    def _edit_rule(self, place: Place, rule: tuple[str, str, int | None] | None) -> None:
        from genreorganizer.gui.playlists.smart_dialog import SmartPlaylistDialog

        number = place.playlist_id
        if rule is None or number is None:
            return
        query, sort, limit = rule
        dialog = SmartPlaylistDialog(
            self._session, query, self._window, name=place.title, sort=sort, limit=limit
        )
        dialog.made.connect(
            lambda _name, query, sort, limit: self._session.perform(
                playlist_operations.change_rule(
                    playlist_id=number,
                    name=place.title,
                    query=query,
                    sort=sort,
                    max_tracks=limit,
                )
            )
        )
        dialog.open()

    def create_similar(self) -> None:
        """Make a playlist of what sounds like the selected tracks."""
        from genreorganizer.gui.playlists.file_dialogs import SimilarPlaylistDialog

        ids = self._tracks.selected_ids()
        row = self._tracks.current_row()
        if not ids or row is None:
            return
        name = self.tr("Like {title}").format(title=texts.title(row))
        dialog = SimilarPlaylistDialog(len(ids), name, self._names(), self._window)
        dialog.chosen.connect(
            lambda name, count, with_them: self._session.perform(
                playlist_operations.create_similar(
                    name=name, track_ids=ids, count=count, with_them=with_them
                ),
                then=lambda _done: self._open(name),
            )
        )
        dialog.open()

    def rename(self) -> None:
        """Give the chosen playlist another name."""
        from genreorganizer.gui.playlists.dialogs import NameDialog

        place = self._chosen()
        if place is None or place.playlist_id is None:
            return
        number = place.playlist_id
        others = self._names() - _every_name(self._playlists(place))
        dialog = NameDialog(
            self.tr("Rename playlist"), "", place.title, others, self.tr("&Rename"), self._window
        )
        dialog.named.connect(
            lambda name: self._session.perform(
                playlist_operations.rename(playlist_id=number, before=place.title, name=name)
            )
        )
        dialog.open()

    def export(self) -> None:
        """Save the chosen playlist as a file."""
        from genreorganizer.gui.playlists.dialogs import ExportPlaylistDialog

        place = self._chosen()
        if place is None or not self._playlists(place):
            return
        dialog = ExportPlaylistDialog(self._session, place.title, self._window)
        name = next(item.name for item in self._playlists(place))
        dialog.chosen.connect(lambda file, absolute: self._export(name, file, absolute=absolute))
        dialog.open()

    def copy_files(self) -> None:
        """Copy the files of the chosen playlist to a stick or a phone."""
        from genreorganizer.gui.playlists.copy_dialog import CopyFilesDialog

        place = self._chosen()
        if place is None or place.playlist_id is None:
            return
        number = place.playlist_id

        def start(folder: str, numbered: bool) -> None:
            self._copied_to = folder
            self._session.start(
                playlist_operations.copy_files(
                    playlist_id=number, folder=folder, numbered=numbered
                ),
                then=self._say_copied,
            )

        dialog = CopyFilesDialog(
            self._session, place.title, self._length(place), self._copied_to, self._window
        )
        dialog.chosen.connect(start)
        dialog.open()

    def _say_copied(self, summary: CopySummary) -> None:
        folder = texts.path(str(summary.playlist.parent))
        parts = [self.tr("Copied %n file(s) to {folder}", "", summary.written)]
        if summary.there:
            parts.append(self.tr("%n already there", "", summary.there))
        if summary.refused:
            parts.append(self.tr("%n refused", "", summary.refused))
        self._messages.show(
            texts.dotted(parts).format(folder=folder),
            icon="warning" if summary.refused else "save",
            role="warning" if summary.refused else "good",
            undo=self._session.undo.next_undo if summary.written else None,
        )

    def delete(self) -> None:
        """Remove the chosen playlist; its message offers to undo that."""
        place = self._chosen()
        if place is not None and place.playlist_id is not None:
            self._session.perform(
                playlist_operations.delete(playlist_id=place.playlist_id, name=place.title)
            )

    def remove_tracks(self) -> None:
        """Take the selected tracks off the chosen playlist."""
        place = self._tracks.place
        ids = self._tracks.selected_ids()
        if place is not None and place.playlist_id is not None and not place.smart and ids:
            self._session.perform(
                playlist_operations.remove_tracks(
                    playlist_id=place.playlist_id, name=place.title, track_ids=ids
                )
            )

    def reorder(self, place: Place, ids: list[int]) -> None:
        """Keep the order that the user gave a playlist's tracks."""

        def failed(error: Exception) -> None:
            self._session.report(error)
            self._tracks.order_saved()

        if place.playlist_id is not None:
            self._session.perform(
                playlist_operations.reorder(
                    playlist_id=place.playlist_id, name=place.title, track_ids=ids
                ),
                then=lambda _done: self._tracks.order_saved(),
                otherwise=failed,
            )

    def drop_tracks(self, place: Place, ids: list[int]) -> None:
        """Tracks were dropped on a playlist or a genre."""
        if place.playlist_id is not None:
            self._session.perform(
                playlist_operations.add_tracks(
                    playlist_id=place.playlist_id, name=place.title, track_ids=ids
                )
            )
        else:
            self._session.perform(operations.accept(track_ids=ids, genres=[place.title]))

    def _export(self, name: str, file: Path, *, absolute: bool) -> None:
        def done(result: Performed) -> None:
            summary = result.value
            text = self.tr("Exported %n track(s) to {file}", "", getattr(summary, "written", 0))
            self._messages.show(text.format(file=texts.path(str(file))), icon="export")

        operation = playlist_operations.export(name=name, file=file, absolute=absolute)
        self._session.perform(operation, then=done)

    def _open(self, name: str) -> None:
        """Lead to a playlist that was made."""
        self._opening = name

    def _on_loaded(self, data: NavigationData) -> None:
        """Open the playlist that was made, as soon as the navigation has it."""
        self._check()
        made = next((item for item in data.playlists if item.name == self._opening), None)
        if made is not None:
            self._opening = ""
            self._navigation.choose(f"playlist:{made.id}")

    def _names(self) -> set[str]:
        return _every_name(self._navigation.data.playlists)

    def _playlists(self, place: Place) -> Sequence[PlaylistInfo]:
        """The playlist of a place, if it is still there."""
        playlists = self._navigation.data.playlists
        return [item for item in playlists if item.id == place.playlist_id]

    def _length(self, place: Place) -> int:
        """How many tracks a playlist holds."""
        return sum(item.count or 0 for item in self._playlists(place))

    def _chosen(self) -> Place | None:
        place = self._tracks.place
        return place if place is not None and place.playlist_id is not None else None

    def _check(self) -> None:
        """Let what can be done be done."""
        some = self._tracks.selected_count() > 0
        self._actions["new_similar"].setEnabled(some)
        for name in ("move_up", "move_down"):
            self._actions[name].setEnabled(some and self._tracks.model.movable)
        place = self._chosen()
        for name in _PLAYLIST_ACTIONS:
            self._actions[name].setEnabled(place is not None)
        static = place is not None and not place.smart
        self._actions["remove_from_playlist"].setEnabled(static and some)
        self._actions["edit_smart"].setEnabled(place is not None and place.smart)
        self._actions["copy_playlist"].setEnabled(place is not None and self._length(place) > 0)


def _every_name(playlists: Iterable[PlaylistInfo]) -> set[str]:
    """What playlists are called in the library and in the window."""
    return {name for item in playlists for name in (item.name, playlist_title(item))}
