# SPDX-License-Identifier: GPL-3.0-or-later
"""All actions of the window as a table, shared by menus, toolbar, buttons and key sheet."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence

from genreorganizer.gui import icons

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenuBar, QWidget

N = QT_TRANSLATE_NOOP
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
        where: Where its shortcut works: the single keys of the review only where tracks have
            the focus, so that they can be typed elsewhere and buttons keep the space bar.
        role: The menu role on macOS.
        checkable: It is on or off.
    """

    name: str
    source: str
    keys: str | QKeySequence.StandardKey = ""
    icon: str = ""
    tip: str = ""
    short: str = ""
    where: Literal["window", "review", "table"] = "window"
    role: QAction.MenuRole = QAction.MenuRole.NoRole
    checkable: bool = False


SPECS: tuple[ActionSpec, ...] = (
    ActionSpec("add_folder", N("Action", "Add &folder …"), "Ctrl+O", "add-folder",
               N("Action", "Add a folder of music to the library"), N("Action", "Add folder")),
    ActionSpec("folders", N("Action", "Library f&olders …"), "", "folder",
               N("Action", "See, remove or relocate the library's folders")),
    ActionSpec("rescan", N("Action", "&Rescan"), "F5", "refresh",
               N("Action", "Look for new, changed, moved and missing files")),
    ActionSpec("write", N("Action", "&Write tags …"), "Ctrl+S", "write",
               N("Action", "Write the accepted genres into the files, after a preview"),
               N("Action", "Write")),
    ActionSpec("export_csv", N("Action", "Export the list as &CSV …"), "", "export",
               N("Action", "Save everything known about the tracks of this list")),
    ActionSpec("backup", N("Action", "&Back up the library …"), "", "save",
               N("Action", "Save a copy of the library's database")),
    ActionSpec("restore", N("Action", "Restore a bac&kup …"), "", "import",
               N("Action", "Replace the library's database by a saved copy")),
    ActionSpec("quit", N("Action", "&Quit"), "Ctrl+Q", "quit", role=QAction.MenuRole.QuitRole),
    ActionSpec("undo", N("Action", "&Undo"), _STD.Undo, "undo",
               N("Action", "Take the last decision back")),
    ActionSpec("redo", N("Action", "&Redo"), _STD.Redo, "redo",
               N("Action", "Bring the undone decision back")),
    ActionSpec("select_all", N("Action", "Select &all"), _STD.SelectAll, ""),
    ActionSpec("find", N("Action", "&Find"), _STD.Find, "search",
               N("Action", "Go to the search box")),
    ActionSpec("settings", N("Action", "&Settings …"), "Ctrl+,", "settings",
               role=QAction.MenuRole.PreferencesRole),
    ActionSpec("accept", N("Action", "&Accept"), "A", "track-accepted",
               N("Action", "Accept the suggested genre and go on"), where="review"),
    ActionSpec("reject", N("Action", "&Reject"), "R", "track-rejected",
               N("Action", "The suggestion is wrong and nothing is to be written"), where="review"),
    ActionSpec("postpone", N("Action", "&Unsure"), "U", "track-postponed",
               N("Action", "Set aside among the unsure ones"), where="review"),
    ActionSpec("choose", N("Action", "&Genre …"), "G", "genre",
               N("Action", "Type one or more genres"), where="review"),
    ActionSpec("clear", N("Action", "&Clear decision"), "Backspace", "",
               N("Action", "Make the track open again"), where="table"),
    ActionSpec("next", N("Action", "&Next track"), "J", "", where="review"),
    ActionSpec("previous", N("Action", "&Previous track"), "K", "", where="review"),
    ActionSpec("accept_above", N("Action", "Accept above a &threshold …"), "Ctrl+T",
               "accept-above",
               N("Action", "Accept all suggestions that are sure enough, after a preview"),
               N("Action", "Accept …")),
    ActionSpec("play", N("Action", "&Play or pause"), "Space", "play", where="table"),
    ActionSpec("seek_forward", N("Action", "Seek &forward"), "Right", "", where="table"),
    ActionSpec("seek_back", N("Action", "Seek &back"), "Left", "", where="table"),
    ActionSpec("analyze", N("Action", "&Analyze"), "Ctrl+R", "analyze",
               N("Action", "Listen to all tracks that were not analyzed yet"),
               N("Action", "Analyze")),
    ActionSpec("analyze_selected", N("Action", "Analyze &selected again"), "", "retry",
               N("Action", "Listen to the selected tracks again")),
    ActionSpec("history", N("Action", "&History …"), "Ctrl+H", "history",
               N("Action", "See what was written and take it back")),
    ActionSpec("models", N("Action", "&Models …"), "", "model",
               N("Action", "The classifiers, what they know and how well")),
    ActionSpec("log", N("Action", "&Log …"), "Ctrl+Shift+L", "log",
               N("Action", "What the program noted")),
    ActionSpec("new_playlist", N("Action", "New p&laylist …"), "Ctrl+N", "playlist",
               N("Action", "Make a playlist of the selected tracks"), N("Action", "Playlist")),
    ActionSpec("new_smart", N("Action", "New s&mart playlist …"), "Ctrl+Shift+N",
               "smart-playlist", N("Action", "Make a playlist that is kept by a rule")),
    ActionSpec("export_playlists", N("Action", "&Export playlist …"), "", "export"),
    ActionSpec("rename_playlist", N("Action", "Re&name playlist …"), "", "edit"),
    ActionSpec("delete_playlist", N("Action", "&Delete playlist"), "", "delete"),
    ActionSpec("remove_from_playlist", N("Action", "Remove from playlist"), "Delete", "remove",
               where="table"),
    ActionSpec("review_mode", N("Action", "&Review"), "Ctrl+1", "review",
               N("Action", "Go to the tracks that wait for a decision"), N("Action", "Review")),
    ActionSpec("show_navigation", N("Action", "&Navigation"), "", "", checkable=True),
    ActionSpec("show_inspector", N("Action", "&Inspector"), "Ctrl+I", "", checkable=True),
    ActionSpec("show_player", N("Action", "&Player"), "", "", checkable=True),
    ActionSpec("shortcuts", N("Action", "&Keyboard shortcuts"), "F1", "keyboard"),
    ActionSpec("about", N("Action", "&About Genre Organizer"), "", "about",
               role=QAction.MenuRole.AboutRole),
)  # fmt: skip

SEPARATOR = ""

MENUS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (N("Menu", "&File"), ("add_folder", "folders", "rescan", SEPARATOR, "write", SEPARATOR,
                          "export_csv", "backup", "restore", SEPARATOR, "quit")),
    (N("Menu", "&Edit"), ("undo", "redo", SEPARATOR, "accept", "reject", "postpone", "choose",
                          "clear", SEPARATOR, "accept_above", SEPARATOR, "select_all", "find",
                          SEPARATOR, "settings")),
    (N("Menu", "&View"), ("review_mode", "next", "previous", SEPARATOR, "play", "seek_back",
                          "seek_forward", SEPARATOR, "show_navigation", "show_inspector",
                          "show_player")),
    (N("Menu", "&Playlist"), ("new_playlist", "new_smart", SEPARATOR, "rename_playlist",
                              "export_playlists", "remove_from_playlist", "delete_playlist")),
    (N("Menu", "&Tools"), ("analyze", "analyze_selected", SEPARATOR, "history", "models", "log")),
    (N("Menu", "&Help"), ("shortcuts", "about")),
)  # fmt: skip

TOOLBAR = (
    "add_folder", "analyze", SEPARATOR, "review_mode", "accept_above", "write", SEPARATOR,
    "new_playlist", "history",
)  # fmt: skip


def translated(context: str, source: str) -> str:
    """A text of the tables above in the person's language."""
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
        tip = translated("Action", spec.tip) if spec.tip else text.replace("&", "").rstrip(" …")
        action.setToolTip(tip)
        action.setStatusTip(tip)
        if spec.short:
            action.setIconText(translated("Action", spec.short))
        action.setMenuRole(spec.role)
        action.setCheckable(spec.checkable)
        if spec.keys:
            action.setShortcut(QKeySequence(spec.keys))
        if spec.where != "window":
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        made[spec.name] = action
    return made


def place_actions(
    actions: dict[str, QAction], window: QWidget, table: QWidget, inspector: QWidget
) -> None:
    """Let the shortcuts work where they belong."""
    areas = {"window": (window,), "review": (table, inspector), "table": (table,)}
    for spec in SPECS:
        for area in areas[spec.where]:
            area.addAction(actions[spec.name])


def fill_menu_bar(bar: QMenuBar, actions: dict[str, QAction]) -> None:
    """Make the menus."""
    for source, names in MENUS:
        menu = bar.addMenu(translated("Menu", source))
        for name in names:
            if name == SEPARATOR:
                menu.addSeparator()
            else:
                menu.addAction(actions[name])
