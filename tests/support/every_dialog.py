# SPDX-License-Identifier: GPL-3.0-or-later
"""Every dialog of the window, for tests and pictures of all of them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from genreorganizer.gui.classifiers.install_dialog import FetchDialog
from genreorganizer.gui.playlists.copy_dialog import CopyFilesDialog
from genreorganizer.gui.playlists.dialogs import ExportPlaylistDialog
from genreorganizer.gui.playlists.missing_entries import MissingEntriesDialog
from genreorganizer.library.playlist_files import ImportSummary
from genreorganizer.messages import Message
from genreorganizer.playlists.entry import Skipped

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QDialog

    from genreorganizer.gui.window.main_window import MainWindow


def _imported() -> ImportSummary:
    skipped = Skipped("C:/Music/gone.mp3", Message("not in the library"), 7)
    return ImportSummary(Path("mix.m3u8"), None, 0, (skipped,))


ACTIONS = (
    "about", "accept_above", "choose", "clean_up", "duplicates", "edit_genres", "edit_tags",
    "export_several", "failures", "filter", "folders", "genres", "guide", "history", "learn",
    "listen", "log", "models", "new_playlist", "new_similar", "new_smart", "organize",
    "remove_cover", "set_cover", "settings", "shortcuts", "tidy", "write",
)  # fmt: skip
"""The actions that open dialogs."""
OTHERS: tuple[Callable[[MainWindow], QDialog], ...] = (
    FetchDialog,
    lambda window: CopyFilesDialog(window.session, "Mix", 12, parent=window),
    lambda window: ExportPlaylistDialog(window.session, "Mix", window),
    lambda window: MissingEntriesDialog([_imported()], window),
)
"""Dialogs that an action opens only for what this library has not."""
