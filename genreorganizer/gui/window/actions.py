# SPDX-License-Identifier: GPL-3.0-or-later
"""The menus of the window with their actions, which toolbar, buttons and key sheet share."""

from __future__ import annotations

from dataclasses import KW_ONLY, dataclass
from functools import partial
from typing import TYPE_CHECKING, Annotated, Literal, TypeAlias

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut

from genreorganizer.gui.style import icons, mnemonics
from genreorganizer.gui.widgets.menu import Menu

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

    from genreorganizer.gui.session.session import Session

translate = QCoreApplication.translate

_STD = QKeySequence.StandardKey


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One action.

    Attributes:
        name: Its key in the code.
        source: Untranslated text with its mnemonic.
        keys: Shortcut, or nothing.
        more_keys: Further shortcuts, which are not told.
        icon: Icon name, or nothing.
        tip: Untranslated sentence; the text without mnemonic where empty.
        short: Untranslated text for the toolbar; the text where empty.
        where: Where its shortcut works: the single keys of the review only where tracks or
            albums have the focus, so that they can be typed elsewhere and buttons keep the
            space bar; ``table`` where tracks are shown one by one.
        refused: Untranslated sentence that its key says while it cannot be used, for keys of which
            nobody sees why; nothing is said where empty.
        role: The menu role on macOS.
        checkable: It is on or off.
        library: It can be used once the library is open. What tracks or playlists are chosen for
            waits for these.
    """

    name: str
    source: Annotated[str, "Action"]
    _: KW_ONLY
    keys: str | QKeySequence.StandardKey = ""
    more_keys: tuple[str, ...] = ()
    icon: str = ""
    tip: Annotated[str, "Action"] = ""
    short: Annotated[str, "Action"] = ""
    where: Literal["window", "review", "list", "table"] = "window"
    refused: Annotated[str, "Action"] = ""
    role: QAction.MenuRole = QAction.MenuRole.NoRole
    checkable: bool = False
    library: bool = False


SEPARATOR = ""


@dataclass(frozen=True, slots=True)
class MenuSpec:
    """A menu of the menu bar, or one in a menu.

    Attributes:
        source: Its untranslated title.
        entries: What stands in it.
    """

    source: Annotated[str, "Menu"]
    entries: tuple[MenuEntry, ...]

    def specs(self) -> Iterator[ActionSpec]:
        """All actions in it."""
        for entry in self.entries:
            if isinstance(entry, ActionSpec):
                yield entry
            elif isinstance(entry, MenuSpec):
                yield from entry.specs()


MenuEntry: TypeAlias = ActionSpec | MenuSpec | str
"""An action or its name, `SEPARATOR`, or a menu of further ones."""

RATING = MenuSpec(
    "Rat&ing",
    (
        ActionSpec(
            "rate_5", "&5 stars", keys="Alt+5", tip="Give the selected tracks 5 stars", where="list"
        ),
        ActionSpec(
            "rate_4", "&4 stars", keys="Alt+4", tip="Give the selected tracks 4 stars", where="list"
        ),
        ActionSpec(
            "rate_3", "&3 stars", keys="Alt+3", tip="Give the selected tracks 3 stars", where="list"
        ),
        ActionSpec(
            "rate_2", "&2 stars", keys="Alt+2", tip="Give the selected tracks 2 stars", where="list"
        ),
        ActionSpec(
            "rate_1", "&1 star", keys="Alt+1", tip="Give the selected tracks 1 star", where="list"
        ),
        ActionSpec(
            "rate_0",
            "&No stars",
            keys="Alt+0",
            tip="Remove the stars from the selected tracks",
            where="list",
        ),
    ),
)
COVER = MenuSpec(
    "Cover &picture",
    (
        ActionSpec(
            "set_cover",
            "&Add or replace cover…",
            icon="album",
            tip="Use a picture as the cover of the selected tracks",
        ),
        ActionSpec(
            "remove_cover",
            "&Remove cover…",
            icon="remove",
            tip="Remove the cover from the selected tracks",
        ),
        ActionSpec(
            "save_cover",
            "&Save cover as…",
            icon="save",
            tip="Save the cover of the track as a file",
        ),
    ),
)
_FILE: tuple[MenuEntry, ...] = (
    ActionSpec(
        "add_folder",
        "Add &folder…",
        keys="Ctrl+O",
        icon="add-folder",
        tip="Add a folder of music to the library",
        short="Add folder",
        library=True,
    ),
    ActionSpec(
        "folders",
        "Library f&olders…",
        icon="folder",
        tip="See, remove or relocate the library's folders",
        library=True,
    ),
    ActionSpec(
        "rescan",
        "&Rescan",
        keys="F5",
        icon="refresh",
        tip="Look for new, changed, moved and missing files",
        library=True,
    ),
    ActionSpec(
        "read_again",
        "Rea&d all files again",
        icon="refresh",
        tip="Also read files whose size and time have not changed since the last scan",
        library=True,
    ),
    ActionSpec(
        "forget_missing",
        "For&get missing tracks…",
        icon="delete",
        tip="Remove the selected missing tracks from the library",
    ),
    ActionSpec(
        "show_in_folder",
        "S&how in folder",
        icon="folder",
        tip="Open the folder of the track in the file manager",
    ),
    SEPARATOR,
    ActionSpec(
        "write",
        "&Write tags…",
        keys="Ctrl+S",
        icon="write",
        tip="Write the accepted genres into the files, after a preview",
        short="Write",
    ),
    SEPARATOR,
    ActionSpec(
        "export_csv",
        "Export the list as &CSV…",
        icon="export",
        tip="Save everything known about the tracks of this list",
        library=True,
    ),
    ActionSpec(
        "backup",
        "&Back up the library…",
        icon="save",
        tip="Save a copy of the library's database",
        library=True,
    ),
    ActionSpec(
        "restore",
        "Restore a bac&kup…",
        icon="import",
        tip="Replace the library's database with a saved copy",
        library=True,
    ),
    SEPARATOR,
    ActionSpec("quit", "&Quit", keys="Ctrl+Q", icon="quit", role=QAction.MenuRole.QuitRole),
)
_EDIT: tuple[MenuEntry, ...] = (
    ActionSpec(
        "undo",
        "&Undo",
        keys=_STD.Undo,
        icon="undo",
        tip="Undo what was done last: a decision, a change of a playlist, a write",
    ),
    ActionSpec(
        "redo",
        "&Redo",
        keys=_STD.Redo,
        more_keys=("Ctrl+Y", "Ctrl+Shift+Z"),  # the standard key is one of them, by the system
        icon="redo",
        tip="Redo what was undone last",
    ),
    SEPARATOR,
    ActionSpec(
        "accept",
        "&Accept",
        keys="A",
        icon="track-accepted",
        tip="Accept the suggested genre and go on",
        where="review",
    ),
    ActionSpec(
        "accept_unsure",
        "Accept also where n&ot sure",
        keys="Shift+A",
        icon="track-unsure",
        tip="Accept also for those of the selected tracks that the program is not sure about",
        where="review",
        refused="This is for several tracks, some of them unsure. For a single track, press A.",
    ),
    ActionSpec(
        "accept_broader",
        "Accept the &broader genre",
        keys="B",
        icon="genre",
        tip="Accept the genre above the suggested one, such as Jazz for Bebop, and go on",
        where="review",
    ),
    ActionSpec(
        "reject",
        "Re&ject",
        keys="R",
        icon="track-rejected",
        tip="The suggestion is wrong and nothing is to be written",
        where="review",
    ),
    ActionSpec(
        "postpone",
        "&Later",
        keys="U",
        icon="track-postponed",
        tip="Decide later: leave the track under “Not sure”",
        where="review",
    ),
    ActionSpec(
        "choose", "&Genre…", keys="G", icon="genre", tip="Type one or more genres", where="review"
    ),
    ActionSpec(
        "edit_genres",
        "&Edit genres…",
        keys="Shift+G",
        icon="edit",
        tip="Add genres to the selected tracks, or remove some",
        where="review",
    ),
    ActionSpec(
        "edit_tags",
        "Edit ot&her tags…",
        keys="Ctrl+E",
        icon="edit",
        tip="Edit the title, artist, album and other tags of the selected tracks",
    ),
    COVER,
    ActionSpec(
        "clear", "Clear &decision", keys="Backspace", tip="Clear the decision", where="list"
    ),
    ActionSpec(
        "keep_tag",
        "&Keep the tag",
        keys="T",
        icon="track-written",
        tip="The tag is right and the suggestion is wrong",
        where="review",
        refused="This is for tags that the audio contradicts: they are under “Disagreements”.",
    ),
    ActionSpec(
        "never_ask",
        "&Never ask again",
        keys="N",
        icon="muted",
        tip="Leave this tag alone, whatever a model says",
        where="review",
        refused="This is for tags that the audio contradicts: they are under “Disagreements”.",
    ),
    ActionSpec("ask_again", "Ask aga&in", icon="retry", tip="Ask about this tag again"),
    SEPARATOR,
    ActionSpec(
        "accept_above",
        "Accep&t many…",
        keys="Ctrl+T",
        icon="accept-above",
        tip="Accept all suggestions that are sure enough, after a preview",
    ),
    SEPARATOR,
    ActionSpec("select_all", "Sele&ct all", keys=_STD.SelectAll),
    ActionSpec("find", "&Find", keys=_STD.Find, icon="search", tip="Go to the search box"),
    SEPARATOR,
    ActionSpec(
        "settings",
        "&Settings…",
        keys="Ctrl+,",
        icon="settings",
        role=QAction.MenuRole.PreferencesRole,
        library=True,
    ),
)
_VIEW: tuple[MenuEntry, ...] = (
    ActionSpec(
        "as_tracks",
        "&Tracks",
        keys="Ctrl+1",
        icon="note",
        tip="Show the list track by track",
        short="Tracks",
        checkable=True,
    ),
    ActionSpec(
        "albums",
        "Albu&ms",
        keys="Ctrl+2",
        icon="album",
        tip="Show the list by album: how far do its tracks agree?",
        short="Albums",
        checkable=True,
    ),
    ActionSpec(
        "covers",
        "&Covers",
        keys="Ctrl+3",
        icon="grid",
        tip="Show the covers of the list's albums",
        short="Covers",
        checkable=True,
    ),
    ActionSpec(
        "browse",
        "&Browse",
        keys="Ctrl+B",
        icon="columns",
        tip="Narrow the list by genre, artist, album, folder or year",
        short="Browse",
        checkable=True,
    ),
    ActionSpec(
        "filter",
        "&Filter…",
        keys="Ctrl+Shift+F",
        icon="filter",
        tip="Choose conditions that narrow the list",
        library=True,
    ),
    SEPARATOR,
    ActionSpec(
        "review_mode",
        "&Review",
        keys="Ctrl+0",
        icon="review",
        tip="Go to the tracks that wait for a decision",
        short="Review",
    ),
    ActionSpec("next", "&Next track", keys="J", where="review"),
    ActionSpec("previous", "&Previous track", keys="K", where="review"),
    SEPARATOR,
    ActionSpec("show_navigation", "S&idebar", keys="F9", checkable=True),
    ActionSpec("show_inspector", "&Details", keys="Ctrl+I", checkable=True),
    ActionSpec("show_player", "Pla&yer", checkable=True),
)
_PLAYBACK: tuple[MenuEntry, ...] = (
    ActionSpec("play", "P&lay or pause", keys="Space", icon="play", where="list"),
    ActionSpec("seek_back", "Seek bac&k", keys="Left", where="table"),
    ActionSpec("seek_forward", "Seek &forward", keys="Right", where="table"),
    SEPARATOR,
    ActionSpec(
        "play_next",
        "Play &next",
        keys="Shift+Q",
        icon="queue-next",
        tip="Play the selected tracks after the current one",
        where="list",
    ),
    ActionSpec(
        "enqueue",
        "Add to the &queue",
        keys="Q",
        icon="queue",
        tip="Add the selected tracks to the end of the queue",
        where="list",
    ),
    ActionSpec(
        "queue",
        "Show the q&ueue",
        keys="Ctrl+Shift+Q",
        icon="playlist",
        tip="See what plays next, and in what order",
    ),
    SEPARATOR,
    ActionSpec(
        "shuffle", "&Shuffle", icon="shuffle", tip="Play the list in random order", checkable=True
    ),
    ActionSpec(
        "repeat",
        "&Repeat the list",
        icon="repeat",
        tip="Start over when the list ends",
        checkable=True,
    ),
    ActionSpec(
        "repeat_one",
        "Repeat the &track",
        icon="repeat-one",
        tip="Play the same track again and again",
        checkable=True,
    ),
    SEPARATOR,
    RATING,
)
_PLAYLIST: tuple[MenuEntry, ...] = (
    ActionSpec(
        "new_playlist",
        "New p&laylist…",
        keys="Ctrl+N",
        icon="playlist",
        tip="Make a playlist from the selected tracks",
        short="Playlist",
        library=True,
    ),
    ActionSpec(
        "new_smart",
        "New s&mart playlist…",
        keys="Ctrl+Shift+N",
        icon="smart-playlist",
        tip="Make a playlist that is kept by a rule",
        library=True,
    ),
    ActionSpec(
        "new_similar",
        "New playlist of &similar tracks…",
        icon="similar",
        tip="Make a playlist of what sounds like the selected tracks",
    ),
    SEPARATOR,
    ActionSpec(
        "edit_smart", "Edit the r&ule…", icon="edit", tip="Change what the smart playlist holds"
    ),
    ActionSpec("rename_playlist", "Re&name playlist…", keys="F2", icon="edit"),
    ActionSpec("delete_playlist", "&Delete playlist", icon="delete"),
    SEPARATOR,
    ActionSpec(
        "move_up",
        "Move u&p",
        keys="Alt+Up",
        tip="Move the selected tracks up one place in the playlist",
        where="table",
    ),
    ActionSpec(
        "move_down",
        "Move do&wn",
        keys="Alt+Down",
        tip="Move the selected tracks down one place in the playlist",
        where="table",
    ),
    ActionSpec(
        "remove_from_playlist", "Remove from playlist", keys="Delete", icon="remove", where="list"
    ),
    SEPARATOR,
    ActionSpec(
        "import_playlists",
        "&Import playlists…",
        icon="import",
        tip="Make playlists from files that other players wrote",
        library=True,
    ),
    ActionSpec("export_playlists", "&Export playlist…", icon="export"),
    ActionSpec(
        "export_several",
        "Export se&veral playlists…",
        icon="export",
        tip="Save several playlists as files in one folder",
    ),
    ActionSpec(
        "copy_playlist",
        "&Copy files…",
        icon="save",
        tip="Copy the playlist's files to a USB stick, memory card or phone",
    ),
)
_TOOLS: tuple[MenuEntry, ...] = (
    ActionSpec(
        "clean_up",
        "&Clean up…",
        keys="Ctrl+Shift+C",
        icon="clean-up",
        tip="Put the library in order step by step, the safest first",
        short="Clean up",
        library=True,
    ),
    SEPARATOR,
    ActionSpec(
        "analyze",
        "&Analyze",
        keys="Ctrl+R",
        icon="analyze",
        tip="Analyze all tracks that have not been analyzed yet",
        short="Analyze",
        library=True,
    ),
    ActionSpec(
        "analyze_selected",
        "Analyze &selected again",
        icon="retry",
        tip="Analyze the selected tracks again",
    ),
    ActionSpec(
        "listen",
        "&What genre is this?",
        keys="Ctrl+L",
        icon="microphone",
        tip="Record from a microphone, or choose a file, and see its genre",
        library=True,
    ),
    ActionSpec(
        "organize",
        "&Organize files…",
        icon="folder",
        tip="Move files into folders by genre, artist and album, after a preview",
    ),
    SEPARATOR,
    ActionSpec(
        "history",
        "&History…",
        keys="Ctrl+H",
        icon="history",
        tip="See what was written and moved, and undo it",
        library=True,
    ),
    ActionSpec(
        "failures",
        "&Failures…",
        icon="track-failed",
        tip="What could not be read, analyzed or written, and why",
        library=True,
    ),
    ActionSpec("log", "&Log…", keys="Ctrl+Shift+L", icon="log", tip="Show the log"),
    SEPARATOR,
    ActionSpec(
        "genres",
        "&Genres…",
        keys="Ctrl+G",
        icon="genre",
        tip="Rename, merge and arrange genres; say what the labels mean",
        library=True,
    ),
    ActionSpec(
        "tidy",
        "&Tidy genre names…",
        icon="edit",
        tip="Spell the genres in tags as in the list of genres",
        library=True,
    ),
    ActionSpec(
        "duplicates",
        "&Duplicates…",
        icon="duplicate",
        tip="Compare the files of one recording, keep one, move the others to the bin",
        library=True,
    ),
    ActionSpec(
        "models",
        "&Models…",
        icon="model",
        tip="The models, what they know and how well",
        library=True,
    ),
    ActionSpec(
        "learn",
        "L&earn my genres…",
        icon="similar",
        tip="Learn the genres of your own collection",
        library=True,
    ),
)
_HELP: tuple[MenuEntry, ...] = (
    ActionSpec("guide", "&User guide", icon="info", tip="How to use the program, with pictures"),
    ActionSpec("shortcuts", "&Keyboard shortcuts", keys="F1", icon="keyboard"),
    ActionSpec("about", "&About Genre Organizer", icon="about", role=QAction.MenuRole.AboutRole),
)
MENUS: tuple[MenuSpec, ...] = (
    MenuSpec("&File", _FILE),
    MenuSpec("&Edit", _EDIT),
    MenuSpec("&View", _VIEW),
    MenuSpec("Play&back", _PLAYBACK),
    MenuSpec("&Playlist", _PLAYLIST),
    MenuSpec("&Tools", _TOOLS),
    MenuSpec("&Help", _HELP),
)
_IN_NO_MENU = (
    ActionSpec(
        "switch_pane", "Sidebar or list", keys="F6", tip="Go to the sidebar, and back to the list"
    ),
    ActionSpec("menu_bar", "Menu bar", keys="F10", tip="Open the first menu"),
)
SPECS: tuple[ActionSpec, ...] = (*(spec for menu in MENUS for spec in menu.specs()), *_IN_NO_MENU)

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


def make_actions(window: QWidget) -> dict[str, QAction]:
    """All actions by name, owned by the window; `place_actions` puts them to work."""
    made = {}
    for spec in SPECS:
        text = translate("Action", spec.source)
        action = QAction(text, window)
        action.setObjectName(spec.name)
        if spec.icon:
            action.setIcon(icons.icon(spec.icon))
        name = mnemonics.without(text).rstrip(" …")
        tip = translate("Action", spec.tip) if spec.tip else name
        action.setToolTip(tip)
        action.setStatusTip(tip)
        action.setIconText(translate("Action", spec.short) if spec.short else name)
        action.setMenuRole(spec.role)
        action.setCheckable(spec.checkable)
        if spec.keys:
            keys = [QKeySequence(key) for key in (spec.keys, *spec.more_keys)]
            action.setShortcuts(list(dict.fromkeys(keys)))
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


def tell_refusals(
    actions: Mapping[str, QAction],
    areas: Mapping[str, tuple[QWidget, ...]],
    tell: Callable[[str], object],
) -> None:
    """Let keys say why they do nothing, where `ActionSpec.refused` does.

    Args:
        actions: All actions by name.
        areas: As for `place_actions`.
        tell: Shows a sentence.
    """
    for spec in SPECS:
        if spec.refused:
            text = translate("Action", spec.refused)
            for area in areas[spec.where]:
                _tell_refusal(actions[spec.name], area, partial(tell, text))


def _tell_refusal(action: QAction, area: QWidget, tell: Callable[[], object]) -> None:
    key = QShortcut(action.shortcut(), area)
    key.setContext(action.shortcutContext())
    key.setAutoRepeat(False)
    key.setEnabled(not action.isEnabled())
    action.enabledChanged.connect(lambda usable: key.setEnabled(not usable))
    key.activated.connect(tell)


def wait_for_library(actions: Mapping[str, QAction], session: Session) -> None:
    """Let nothing be asked of a library that is not open yet: making it ready may take minutes."""
    waiting = [actions[spec.name] for spec in SPECS if spec.library]

    def allow() -> None:
        for action in waiting:
            action.setEnabled(session.is_open)

    session.ready.connect(allow)
    allow()


def fill_menu(
    menu: QMenu | QMenuBar, entries: Iterable[MenuEntry], actions: Mapping[str, QAction]
) -> None:
    """Put actions into a menu, and menus of them."""
    for entry in entries:
        if isinstance(entry, MenuSpec):
            inner = Menu(translate("Menu", entry.source), menu)
            fill_menu(inner, entry.entries, actions)
            menu.addMenu(inner)
        elif entry == SEPARATOR:
            menu.addSeparator()
        else:
            menu.addAction(actions[entry.name if isinstance(entry, ActionSpec) else entry])
