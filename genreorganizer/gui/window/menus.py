# SPDX-License-Identifier: GPL-3.0-or-later
"""Context menus; they hold the same actions as the menu bar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint

from genreorganizer.gui.shell.lifetime import delete_on_close
from genreorganizer.gui.widgets.menu import Menu
from genreorganizer.gui.window.actions import COVER, RATING, SEPARATOR, MenuEntry, fill_menu

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from genreorganizer.gui.navigation.navigation import Navigation
    from genreorganizer.gui.session.places import Place
    from genreorganizer.gui.tracks.track_list import TrackList

_TRACKS: tuple[MenuEntry, ...] = (
    "play", "play_next", "enqueue", RATING, SEPARATOR,
    "accept", "accept_broader", "reject", "postpone", "choose", "edit_genres", "clear",
    "keep_tag", "never_ask", "ask_again", SEPARATOR,
    "new_playlist", "new_similar", "move_up", "move_down", "remove_from_playlist", SEPARATOR,
    "write", "edit_tags", COVER, "organize", "analyze_selected", "show_in_folder",
    "forget_missing",
)  # fmt: skip
_ONLY_WHERE_POSSIBLE = frozenset(
    {
        "move_up",
        "move_down",
        "remove_from_playlist",
        "edit_smart",
        "keep_tag",
        "never_ask",
        "ask_again",
        "forget_missing",
    }
)
_PLAYLIST = (
    "edit_smart", "rename_playlist", "export_playlists", "copy_playlist", "organize",
    SEPARATOR, "delete_playlist",
)  # fmt: skip
_NEW = {"playlists": ("new_playlist", "new_smart", "new_similar", SEPARATOR, "import_playlists")}
"""What can be added to a section of the navigation."""
_GENRE = ("genres", "tidy", SEPARATOR)
_PLACE = ("new_playlist", "new_smart", SEPARATOR, "accept_above", "write", "organize")


class ContextMenus(QObject):
    """Opens the menus of the track list and the navigation."""

    def __init__(
        self,
        actions: dict[str, QAction],
        tracks: TrackList,
        navigation: Navigation,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._actions = actions
        self._window = window
        tracks.context_menu_requested.connect(lambda at: self._open(_TRACKS, at))
        navigation.context_menu_requested.connect(self._on_place)
        navigation.add_wanted.connect(lambda section, at: self._open(_NEW[section], at))

    def _on_place(self, place: Place, at: QPoint) -> None:
        if place.playlist_id is not None:
            self._open(_PLAYLIST, at)
        else:
            self._open((*_GENRE, *_PLACE) if place.kind == "genre" else _PLACE, at)

    def _open(self, entries: tuple[MenuEntry, ...], at: QPoint) -> None:
        menu = Menu(self._window)
        delete_on_close(menu)
        fill_menu(menu, filter(self._is_offered, entries), self._actions)
        menu.popup(at)

    def _is_offered(self, entry: MenuEntry) -> bool:
        offered = entry not in _ONLY_WHERE_POSSIBLE
        return offered or not isinstance(entry, str) or self._actions[entry].isEnabled()
