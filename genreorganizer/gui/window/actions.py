# SPDX-License-Identifier: GPL-3.0-or-later
"""All actions of the window as a table, shared by menus, toolbar, buttons and key sheet."""

from __future__ import annotations

from dataclasses import KW_ONLY, dataclass
from typing import TYPE_CHECKING, Literal, TypeAlias

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence

from genreorganizer.gui.style import icons, mnemonics
from genreorganizer.gui.widgets.menu import Menu
from genreorganizer.gui.wording.texts import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

_STD = QKeySequence.StandardKey


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One action.

    Attributes:
        name: Its key in the code.
        source: Untranslated text with its mnemonic.
        keys: Shortcut, or nothing.
        icon: Icon name, or nothing.
        tip: Untranslated sentence; the text without mnemonic where empty.
        short: Untranslated text for the toolbar; the text where empty.
        where: Where its shortcut works: the single keys of the review only where tracks or
            albums have the focus, so that they can be typed elsewhere and buttons keep the
            space bar; ``table`` where tracks are shown one by one.
        role: The menu role on macOS.
        checkable: It is on or off.
    """

    name: str
    source: str
    _: KW_ONLY
    keys: str | QKeySequence.StandardKey = ""
    icon: str = ""
    tip: str = ""
    short: str = ""
    where: Literal["window", "review", "list", "table"] = "window"
    role: QAction.MenuRole = QAction.MenuRole.NoRole
    checkable: bool = False


SPECS: tuple[ActionSpec, ...] = (
    ActionSpec(
        "add_folder",
        QT_TRANSLATE_NOOP("Action", "Add &folder…"),
        keys="Ctrl+O",
        icon="add-folder",
        tip=QT_TRANSLATE_NOOP("Action", "Add a folder of music to the library"),
        short=QT_TRANSLATE_NOOP("Action", "Add folder"),
    ),
    ActionSpec(
        "folders",
        QT_TRANSLATE_NOOP("Action", "Library f&olders…"),
        icon="folder",
        tip=QT_TRANSLATE_NOOP("Action", "See, remove or relocate the library's folders"),
    ),
    ActionSpec(
        "forget_missing",
        QT_TRANSLATE_NOOP("Action", "For&get missing tracks…"),
        icon="delete",
        tip=QT_TRANSLATE_NOOP("Action", "Remove the selected missing tracks from the library"),
    ),
    ActionSpec(
        "show_in_folder",
        QT_TRANSLATE_NOOP("Action", "S&how in folder"),
        icon="folder",
        tip=QT_TRANSLATE_NOOP("Action", "Open the folder of the track in the file manager"),
    ),
    ActionSpec(
        "rescan",
        QT_TRANSLATE_NOOP("Action", "&Rescan"),
        keys="F5",
        icon="refresh",
        tip=QT_TRANSLATE_NOOP("Action", "Look for new, changed, moved and missing files"),
    ),
    ActionSpec(
        "read_again",
        QT_TRANSLATE_NOOP("Action", "Rea&d all files again"),
        icon="refresh",
        tip=QT_TRANSLATE_NOOP(
            "Action", "Also read files whose size and time have not changed since the last scan"
        ),
    ),
    ActionSpec(
        "write",
        QT_TRANSLATE_NOOP("Action", "&Write tags…"),
        keys="Ctrl+S",
        icon="write",
        tip=QT_TRANSLATE_NOOP(
            "Action", "Write the accepted genres into the files, after a preview"
        ),
        short=QT_TRANSLATE_NOOP("Action", "Write"),
    ),
    ActionSpec(
        "export_csv",
        QT_TRANSLATE_NOOP("Action", "Export the list as &CSV…"),
        icon="export",
        tip=QT_TRANSLATE_NOOP("Action", "Save everything known about the tracks of this list"),
    ),
    ActionSpec(
        "backup",
        QT_TRANSLATE_NOOP("Action", "&Back up the library…"),
        icon="save",
        tip=QT_TRANSLATE_NOOP("Action", "Save a copy of the library's database"),
    ),
    ActionSpec(
        "restore",
        QT_TRANSLATE_NOOP("Action", "Restore a bac&kup…"),
        icon="import",
        tip=QT_TRANSLATE_NOOP("Action", "Replace the library's database with a saved copy"),
    ),
    ActionSpec(
        "quit",
        QT_TRANSLATE_NOOP("Action", "&Quit"),
        keys="Ctrl+Q",
        icon="quit",
        role=QAction.MenuRole.QuitRole,
    ),
    ActionSpec(
        "undo",
        QT_TRANSLATE_NOOP("Action", "&Undo"),
        keys=_STD.Undo,
        icon="undo",
        tip=QT_TRANSLATE_NOOP(
            "Action", "Undo what was done last: a decision, a change of a playlist, a write"
        ),
    ),
    ActionSpec(
        "redo",
        QT_TRANSLATE_NOOP("Action", "&Redo"),
        keys=_STD.Redo,
        icon="redo",
        tip=QT_TRANSLATE_NOOP("Action", "Redo what was undone last"),
    ),
    ActionSpec(
        "select_all",
        QT_TRANSLATE_NOOP("Action", "Sele&ct all"),
        keys=_STD.SelectAll,
    ),
    ActionSpec(
        "find",
        QT_TRANSLATE_NOOP("Action", "&Find"),
        keys=_STD.Find,
        icon="search",
        tip=QT_TRANSLATE_NOOP("Action", "Go to the search box"),
    ),
    ActionSpec(
        "settings",
        QT_TRANSLATE_NOOP("Action", "&Settings…"),
        keys="Ctrl+,",
        icon="settings",
        role=QAction.MenuRole.PreferencesRole,
    ),
    ActionSpec(
        "accept",
        QT_TRANSLATE_NOOP("Action", "&Accept"),
        keys="A",
        icon="track-accepted",
        tip=QT_TRANSLATE_NOOP("Action", "Accept the suggested genre and go on"),
        where="review",
    ),
    ActionSpec(
        "accept_unsure",
        QT_TRANSLATE_NOOP("Action", "Accept also where n&ot sure"),
        keys="Shift+A",
        icon="track-unsure",
        tip=QT_TRANSLATE_NOOP(
            "Action",
            "Accept the album's genre also for those of its tracks that the program "
            "is not sure about",
        ),
        where="review",
    ),
    ActionSpec(
        "reject",
        QT_TRANSLATE_NOOP("Action", "Re&ject"),
        keys="R",
        icon="track-rejected",
        tip=QT_TRANSLATE_NOOP("Action", "The suggestion is wrong and nothing is to be written"),
        where="review",
    ),
    ActionSpec(
        "postpone",
        QT_TRANSLATE_NOOP("Action", "&Later"),
        keys="U",
        icon="track-postponed",
        tip=QT_TRANSLATE_NOOP("Action", "Decide later: leave the track under “Not sure”"),
        where="review",
    ),
    ActionSpec(
        "choose",
        QT_TRANSLATE_NOOP("Action", "&Genre…"),
        keys="G",
        icon="genre",
        tip=QT_TRANSLATE_NOOP("Action", "Type one or more genres"),
        where="review",
    ),
    ActionSpec(
        "edit_genres",
        QT_TRANSLATE_NOOP("Action", "&Edit genres…"),
        keys="Shift+G",
        icon="edit",
        tip=QT_TRANSLATE_NOOP("Action", "Add genres to the selected tracks, or remove some"),
        where="review",
    ),
    ActionSpec(
        "edit_tags",
        QT_TRANSLATE_NOOP("Action", "Edit ot&her tags…"),
        keys="Ctrl+E",
        icon="edit",
        tip=QT_TRANSLATE_NOOP(
            "Action", "Edit the title, artist, album and other tags of the selected tracks"
        ),
    ),
    ActionSpec(
        "set_cover",
        QT_TRANSLATE_NOOP("Action", "&Add or replace cover…"),
        icon="album",
        tip=QT_TRANSLATE_NOOP("Action", "Use a picture as the cover of the selected tracks"),
    ),
    ActionSpec(
        "remove_cover",
        QT_TRANSLATE_NOOP("Action", "&Remove cover…"),
        icon="remove",
        tip=QT_TRANSLATE_NOOP("Action", "Remove the cover from the selected tracks"),
    ),
    ActionSpec(
        "save_cover",
        QT_TRANSLATE_NOOP("Action", "&Save cover as…"),
        icon="save",
        tip=QT_TRANSLATE_NOOP("Action", "Save the cover of the track as a file"),
    ),
    ActionSpec(
        "keep_tag",
        QT_TRANSLATE_NOOP("Action", "&Keep the tag"),
        keys="T",
        icon="track-written",
        tip=QT_TRANSLATE_NOOP("Action", "The tag is right and the suggestion is wrong"),
        where="review",
    ),
    ActionSpec(
        "never_ask",
        QT_TRANSLATE_NOOP("Action", "&Never ask again"),
        keys="N",
        icon="muted",
        tip=QT_TRANSLATE_NOOP("Action", "Leave this tag alone, whatever a model says"),
        where="review",
    ),
    ActionSpec(
        "ask_again",
        QT_TRANSLATE_NOOP("Action", "Ask aga&in"),
        icon="retry",
        tip=QT_TRANSLATE_NOOP("Action", "Ask about this tag again"),
    ),
    ActionSpec(
        "clear",
        QT_TRANSLATE_NOOP("Action", "Clear &decision"),
        keys="Backspace",
        tip=QT_TRANSLATE_NOOP("Action", "Clear the decision"),
        where="list",
    ),
    ActionSpec(
        "next",
        QT_TRANSLATE_NOOP("Action", "&Next track"),
        keys="J",
        where="review",
    ),
    ActionSpec(
        "previous",
        QT_TRANSLATE_NOOP("Action", "&Previous track"),
        keys="K",
        where="review",
    ),
    ActionSpec(
        "accept_above",
        QT_TRANSLATE_NOOP("Action", "Accep&t many…"),
        keys="Ctrl+T",
        icon="accept-above",
        tip=QT_TRANSLATE_NOOP(
            "Action", "Accept all suggestions that are sure enough, after a preview"
        ),
    ),
    ActionSpec(
        "play",
        QT_TRANSLATE_NOOP("Action", "P&lay or pause"),
        keys="Space",
        icon="play",
        where="list",
    ),
    ActionSpec(
        "seek_forward",
        QT_TRANSLATE_NOOP("Action", "Seek &forward"),
        keys="Right",
        where="table",
    ),
    ActionSpec(
        "seek_back",
        QT_TRANSLATE_NOOP("Action", "Seek bac&k"),
        keys="Left",
        where="table",
    ),
    ActionSpec(
        "play_next",
        QT_TRANSLATE_NOOP("Action", "Play &next"),
        keys="Shift+Q",
        icon="queue-next",
        tip=QT_TRANSLATE_NOOP("Action", "Play the selected tracks after the current one"),
        where="list",
    ),
    ActionSpec(
        "enqueue",
        QT_TRANSLATE_NOOP("Action", "Add to the &queue"),
        keys="Q",
        icon="queue",
        tip=QT_TRANSLATE_NOOP("Action", "Add the selected tracks to the end of the queue"),
        where="list",
    ),
    ActionSpec(
        "queue",
        QT_TRANSLATE_NOOP("Action", "Show the q&ueue"),
        keys="Ctrl+Shift+Q",
        icon="playlist",
        tip=QT_TRANSLATE_NOOP("Action", "See what plays next, and in what order"),
    ),
    ActionSpec(
        "shuffle",
        QT_TRANSLATE_NOOP("Action", "&Shuffle"),
        icon="shuffle",
        tip=QT_TRANSLATE_NOOP("Action", "Play the list in random order"),
        checkable=True,
    ),
    ActionSpec(
        "repeat",
        QT_TRANSLATE_NOOP("Action", "&Repeat the list"),
        icon="repeat",
        tip=QT_TRANSLATE_NOOP("Action", "Start over when the list ends"),
        checkable=True,
    ),
    ActionSpec(
        "repeat_one",
        QT_TRANSLATE_NOOP("Action", "Repeat the &track"),
        tip=QT_TRANSLATE_NOOP("Action", "Play the same track again and again"),
        checkable=True,
    ),
    ActionSpec(
        "rate_5",
        QT_TRANSLATE_NOOP("Action", "&5 stars"),
        keys="Alt+5",
        tip=QT_TRANSLATE_NOOP("Action", "Give the selected tracks 5 stars"),
        where="list",
    ),
    ActionSpec(
        "rate_4",
        QT_TRANSLATE_NOOP("Action", "&4 stars"),
        keys="Alt+4",
        tip=QT_TRANSLATE_NOOP("Action", "Give the selected tracks 4 stars"),
        where="list",
    ),
    ActionSpec(
        "rate_3",
        QT_TRANSLATE_NOOP("Action", "&3 stars"),
        keys="Alt+3",
        tip=QT_TRANSLATE_NOOP("Action", "Give the selected tracks 3 stars"),
        where="list",
    ),
    ActionSpec(
        "rate_2",
        QT_TRANSLATE_NOOP("Action", "&2 stars"),
        keys="Alt+2",
        tip=QT_TRANSLATE_NOOP("Action", "Give the selected tracks 2 stars"),
        where="list",
    ),
    ActionSpec(
        "rate_1",
        QT_TRANSLATE_NOOP("Action", "&1 star"),
        keys="Alt+1",
        tip=QT_TRANSLATE_NOOP("Action", "Give the selected tracks 1 star"),
        where="list",
    ),
    ActionSpec(
        "rate_0",
        QT_TRANSLATE_NOOP("Action", "&No stars"),
        keys="Alt+0",
        tip=QT_TRANSLATE_NOOP("Action", "Remove the stars from the selected tracks"),
        where="list",
    ),
    ActionSpec(
        "analyze",
        QT_TRANSLATE_NOOP("Action", "&Analyze"),
        keys="Ctrl+R",
        icon="analyze",
        tip=QT_TRANSLATE_NOOP("Action", "Analyze all tracks that have not been analyzed yet"),
        short=QT_TRANSLATE_NOOP("Action", "Analyze"),
    ),
    ActionSpec(
        "analyze_selected",
        QT_TRANSLATE_NOOP("Action", "Analyze &selected again"),
        icon="retry",
        tip=QT_TRANSLATE_NOOP("Action", "Analyze the selected tracks again"),
    ),
    ActionSpec(
        "listen",
        QT_TRANSLATE_NOOP("Action", "&What genre is this?"),
        keys="Ctrl+L",
        icon="microphone",
        tip=QT_TRANSLATE_NOOP(
            "Action", "Record from a microphone, or choose a file, and see its genre"
        ),
    ),
    ActionSpec(
        "organize",
        QT_TRANSLATE_NOOP("Action", "&Organize files…"),
        icon="folder",
        tip=QT_TRANSLATE_NOOP(
            "Action", "Move files into folders by genre, artist and album, after a preview"
        ),
    ),
    ActionSpec(
        "history",
        QT_TRANSLATE_NOOP("Action", "&History…"),
        keys="Ctrl+H",
        icon="history",
        tip=QT_TRANSLATE_NOOP("Action", "See what was written and moved, and undo it"),
    ),
    ActionSpec(
        "failures",
        QT_TRANSLATE_NOOP("Action", "&Failures…"),
        icon="track-failed",
        tip=QT_TRANSLATE_NOOP("Action", "What could not be read, analyzed or written, and why"),
    ),
    ActionSpec(
        "clean_up",
        QT_TRANSLATE_NOOP("Action", "&Clean up…"),
        keys="Ctrl+Shift+C",
        icon="clean-up",
        tip=QT_TRANSLATE_NOOP("Action", "Put the library in order step by step, the safest first"),
        short=QT_TRANSLATE_NOOP("Action", "Clean up"),
    ),
    ActionSpec(
        "duplicates",
        QT_TRANSLATE_NOOP("Action", "&Duplicates…"),
        icon="duplicate",
        tip=QT_TRANSLATE_NOOP(
            "Action", "Compare the files of one recording, keep one, move the others to the bin"
        ),
    ),
    ActionSpec(
        "genres",
        QT_TRANSLATE_NOOP("Action", "&Genres…"),
        keys="Ctrl+G",
        icon="genre",
        tip=QT_TRANSLATE_NOOP(
            "Action", "Rename, merge and arrange genres; say what the labels mean"
        ),
    ),
    ActionSpec(
        "tidy",
        QT_TRANSLATE_NOOP("Action", "&Tidy genre names…"),
        icon="edit",
        tip=QT_TRANSLATE_NOOP("Action", "Spell the genres in tags as in the list of genres"),
    ),
    ActionSpec(
        "models",
        QT_TRANSLATE_NOOP("Action", "&Models…"),
        icon="model",
        tip=QT_TRANSLATE_NOOP("Action", "The classifiers, what they know and how well"),
    ),
    ActionSpec(
        "learn",
        QT_TRANSLATE_NOOP("Action", "L&earn my genres…"),
        icon="similar",
        tip=QT_TRANSLATE_NOOP("Action", "Learn the genres of your own collection"),
    ),
    ActionSpec(
        "log",
        QT_TRANSLATE_NOOP("Action", "&Log…"),
        keys="Ctrl+Shift+L",
        icon="log",
        tip=QT_TRANSLATE_NOOP("Action", "Show the log"),
    ),
    ActionSpec(
        "new_playlist",
        QT_TRANSLATE_NOOP("Action", "New p&laylist…"),
        keys="Ctrl+N",
        icon="playlist",
        tip=QT_TRANSLATE_NOOP("Action", "Make a playlist from the selected tracks"),
        short=QT_TRANSLATE_NOOP("Action", "Playlist"),
    ),
    ActionSpec(
        "new_smart",
        QT_TRANSLATE_NOOP("Action", "New s&mart playlist…"),
        keys="Ctrl+Shift+N",
        icon="smart-playlist",
        tip=QT_TRANSLATE_NOOP("Action", "Make a playlist that is kept by a rule"),
    ),
    ActionSpec(
        "new_similar",
        QT_TRANSLATE_NOOP("Action", "New playlist of &similar tracks…"),
        icon="similar",
        tip=QT_TRANSLATE_NOOP("Action", "Make a playlist of what sounds like the selected tracks"),
    ),
    ActionSpec(
        "edit_smart",
        QT_TRANSLATE_NOOP("Action", "Edit the r&ule…"),
        icon="edit",
        tip=QT_TRANSLATE_NOOP("Action", "Change what the smart playlist holds"),
    ),
    ActionSpec(
        "import_playlists",
        QT_TRANSLATE_NOOP("Action", "&Import playlists…"),
        icon="import",
        tip=QT_TRANSLATE_NOOP("Action", "Make playlists from files that other players wrote"),
    ),
    ActionSpec(
        "export_several",
        QT_TRANSLATE_NOOP("Action", "Export se&veral playlists…"),
        icon="export",
        tip=QT_TRANSLATE_NOOP("Action", "Save several playlists as files in one folder"),
    ),
    ActionSpec(
        "export_playlists",
        QT_TRANSLATE_NOOP("Action", "&Export playlist…"),
        icon="export",
    ),
    ActionSpec(
        "copy_playlist",
        QT_TRANSLATE_NOOP("Action", "&Copy files…"),
        icon="save",
        tip=QT_TRANSLATE_NOOP(
            "Action", "Copy the playlist's files to a USB stick, memory card or phone"
        ),
    ),
    ActionSpec(
        "rename_playlist",
        QT_TRANSLATE_NOOP("Action", "Re&name playlist…"),
        keys="F2",
        icon="edit",
    ),
    ActionSpec(
        "delete_playlist",
        QT_TRANSLATE_NOOP("Action", "&Delete playlist"),
        icon="delete",
    ),
    ActionSpec(
        "move_up",
        QT_TRANSLATE_NOOP("Action", "Move u&p"),
        keys="Alt+Up",
        tip=QT_TRANSLATE_NOOP("Action", "Move the selected tracks up one place in the playlist"),
        where="table",
    ),
    ActionSpec(
        "move_down",
        QT_TRANSLATE_NOOP("Action", "Move do&wn"),
        keys="Alt+Down",
        tip=QT_TRANSLATE_NOOP("Action", "Move the selected tracks down one place in the playlist"),
        where="table",
    ),
    ActionSpec(
        "remove_from_playlist",
        QT_TRANSLATE_NOOP("Action", "Remove from playlist"),
        keys="Delete",
        icon="remove",
        where="list",
    ),
    ActionSpec(
        "as_tracks",
        QT_TRANSLATE_NOOP("Action", "&Tracks"),
        keys="Ctrl+1",
        icon="note",
        tip=QT_TRANSLATE_NOOP("Action", "Show the list track by track"),
        short=QT_TRANSLATE_NOOP("Action", "Tracks"),
        checkable=True,
    ),
    ActionSpec(
        "covers",
        QT_TRANSLATE_NOOP("Action", "&Covers"),
        keys="Ctrl+3",
        icon="grid",
        tip=QT_TRANSLATE_NOOP("Action", "Show the covers of the list's albums"),
        short=QT_TRANSLATE_NOOP("Action", "Covers"),
        checkable=True,
    ),
    ActionSpec(
        "albums",
        QT_TRANSLATE_NOOP("Action", "Albu&ms"),
        keys="Ctrl+2",
        icon="album",
        tip=QT_TRANSLATE_NOOP("Action", "Show the list by album: how far do its tracks agree?"),
        short=QT_TRANSLATE_NOOP("Action", "Albums"),
        checkable=True,
    ),
    ActionSpec(
        "browse",
        QT_TRANSLATE_NOOP("Action", "&Browse"),
        keys="Ctrl+B",
        icon="columns",
        tip=QT_TRANSLATE_NOOP("Action", "Narrow the list by genre, artist, album, folder or year"),
        short=QT_TRANSLATE_NOOP("Action", "Browse"),
        checkable=True,
    ),
    ActionSpec(
        "review_mode",
        QT_TRANSLATE_NOOP("Action", "&Review"),
        keys="Ctrl+0",
        icon="review",
        tip=QT_TRANSLATE_NOOP("Action", "Go to the tracks that wait for a decision"),
        short=QT_TRANSLATE_NOOP("Action", "Review"),
    ),
    ActionSpec(
        "show_navigation",
        QT_TRANSLATE_NOOP("Action", "S&idebar"),
        keys="F9",
        checkable=True,
    ),
    ActionSpec(
        "show_inspector",
        QT_TRANSLATE_NOOP("Action", "&Details"),
        keys="Ctrl+I",
        checkable=True,
    ),
    ActionSpec(
        "show_player",
        QT_TRANSLATE_NOOP("Action", "Pla&yer"),
        checkable=True,
    ),
    ActionSpec(
        "menu_bar",
        QT_TRANSLATE_NOOP("Action", "Menu bar"),
        keys="F10",
        tip=QT_TRANSLATE_NOOP("Action", "Open the first menu"),
    ),
    ActionSpec(
        "guide",
        QT_TRANSLATE_NOOP("Action", "&User guide"),
        icon="info",
        tip=QT_TRANSLATE_NOOP("Action", "How to use the program, with pictures"),
    ),
    ActionSpec(
        "shortcuts",
        QT_TRANSLATE_NOOP("Action", "&Keyboard shortcuts"),
        keys="F1",
        icon="keyboard",
    ),
    ActionSpec(
        "about",
        QT_TRANSLATE_NOOP("Action", "&About Genre Organizer"),
        icon="about",
        role=QAction.MenuRole.AboutRole,
    ),
)

SEPARATOR = ""


@dataclass(frozen=True, slots=True)
class Submenu:
    """A menu in a menu: its untranslated title and the names of its actions."""

    source: str
    names: tuple[str, ...]


MenuEntry: TypeAlias = str | Submenu
"""The name of an action, `SEPARATOR`, or a menu of further ones."""

RATING = Submenu(
    QT_TRANSLATE_NOOP("Menu", "Rat&ing"),
    ("rate_5", "rate_4", "rate_3", "rate_2", "rate_1", "rate_0"),
)

COVER = Submenu(
    QT_TRANSLATE_NOOP("Menu", "Cover &picture"),
    ("set_cover", "remove_cover", "save_cover"),
)

MENUS: tuple[tuple[str, tuple[MenuEntry, ...]], ...] = (
    (
        QT_TRANSLATE_NOOP("Menu", "&File"),
        (
            "add_folder",
            "folders",
            "rescan",
            "read_again",
            "forget_missing",
            "show_in_folder",
            SEPARATOR,
            "write",
            SEPARATOR,
            "export_csv",
            "backup",
            "restore",
            SEPARATOR,
            "quit",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Menu", "&Edit"),
        (
            "undo",
            "redo",
            SEPARATOR,
            "accept",
            "accept_unsure",
            "reject",
            "postpone",
            "choose",
            "edit_genres",
            "edit_tags",
            COVER,
            "clear",
            "keep_tag",
            "never_ask",
            "ask_again",
            SEPARATOR,
            "accept_above",
            SEPARATOR,
            "select_all",
            "find",
            SEPARATOR,
            "settings",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Menu", "&View"),
        (
            "as_tracks",
            "albums",
            "covers",
            "browse",
            SEPARATOR,
            "review_mode",
            "next",
            "previous",
            SEPARATOR,
            "show_navigation",
            "show_inspector",
            "show_player",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Menu", "Play&back"),
        (
            "play",
            "seek_back",
            "seek_forward",
            SEPARATOR,
            "play_next",
            "enqueue",
            "queue",
            SEPARATOR,
            "shuffle",
            "repeat",
            "repeat_one",
            SEPARATOR,
            RATING,
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Menu", "&Playlist"),
        (
            "new_playlist",
            "new_smart",
            "new_similar",
            SEPARATOR,
            "edit_smart",
            "rename_playlist",
            "delete_playlist",
            SEPARATOR,
            "move_up",
            "move_down",
            "remove_from_playlist",
            SEPARATOR,
            "import_playlists",
            "export_playlists",
            "export_several",
            "copy_playlist",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Menu", "&Tools"),
        (
            "clean_up",
            SEPARATOR,
            "analyze",
            "analyze_selected",
            "listen",
            "organize",
            SEPARATOR,
            "history",
            "failures",
            "log",
            SEPARATOR,
            "genres",
            "tidy",
            "duplicates",
            "models",
            "learn",
        ),
    ),
    (QT_TRANSLATE_NOOP("Menu", "&Help"), ("guide", "shortcuts", "about")),
)

TOOLBAR = (
    "add_folder",
    "analyze",
    SEPARATOR,
    "review_mode",
    "accept_above",
    "write",
    SEPARATOR,
    "new_playlist",
    "history",
)


def translated(context: str, source: str) -> str:
    """A text of the tables above in the user's language."""
    return QCoreApplication.translate(context, source)


def make_actions(window: QWidget) -> dict[str, QAction]:
    """All actions by name, owned by the window; `place_actions` puts them to work."""
    made = {}
    for spec in SPECS:
        text = translated("Action", spec.source)
        action = QAction(text, window)
        action.setObjectName(spec.name)
        if spec.icon:
            action.setIcon(icons.icon(spec.icon))
        name = mnemonics.without(text).rstrip(" …")
        tip = translated("Action", spec.tip) if spec.tip else name
        action.setToolTip(tip)
        action.setStatusTip(tip)
        action.setIconText(translated("Action", spec.short) if spec.short else name)
        action.setMenuRole(spec.role)
        action.setCheckable(spec.checkable)
        if spec.keys:
            action.setShortcut(QKeySequence(spec.keys))
        if spec.where != "window":
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        made[spec.name] = action
    return made


def place_actions(actions: dict[str, QAction], areas: Mapping[str, tuple[QWidget, ...]]) -> None:
    """Let the shortcuts work where they belong.

    Args:
        actions: All actions by name.
        areas: The widgets that `ActionSpec.where` speaks of.
    """
    for spec in SPECS:
        for area in areas[spec.where]:
            area.addAction(actions[spec.name])


def fill_menu_bar(bar: QMenuBar, actions: dict[str, QAction]) -> None:
    """Make the menus."""
    for source, entries in MENUS:
        menu = Menu(translated("Menu", source), bar)
        bar.addMenu(menu)
        fill_menu(menu, entries, actions)


def fill_menu(menu: QMenu, entries: Iterable[MenuEntry], actions: Mapping[str, QAction]) -> None:
    """Put actions into a menu, and menus of them."""
    for entry in entries:
        if isinstance(entry, Submenu):
            inner = Menu(translated("Menu", entry.source), menu)
            fill_menu(inner, entry.names, actions)
            menu.addMenu(inner)
        elif entry == SEPARATOR:
            menu.addSeparator()
        else:
            menu.addAction(actions[entry])
