# SPDX-License-Identifier: GPL-3.0-or-later
"""The sheet of shortcuts, the about box, the log."""

from __future__ import annotations

import importlib.metadata
import platform
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QAction, QDesktopServices
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

import genreorganizer
from genreorganizer.gui.style import icons, theme
from genreorganizer.gui.widgets import layouts
from genreorganizer.gui.widgets.dialog import Dialog
from genreorganizer.gui.widgets.labels import enlarge, heading, muted_label, plain_label
from genreorganizer.gui.wording import texts

if TYPE_CHECKING:
    from pathlib import Path

_REVIEW_KEYS = (
    "play", "accept", "accept_unsure", "accept_broader", "reject", "postpone", "", "choose",
    "edit_genres",
    "keep_tag", "never_ask", "clear", "next", "previous",
    "seek_back", "seek_forward", "enqueue", "play_next", "rate_5", "rate_0", "undo", "redo",
)  # fmt: skip
_PLAYLIST_KEYS = ("move_up", "move_down", "remove_from_playlist", "rename_playlist")
_OTHER_KEYS = (
    "add_folder", "rescan", "analyze", "clean_up", "review_mode", "as_tracks", "albums",
    "covers", "browse", "accept_above", "genres", "write", "edit_tags", "history",
    "new_playlist", "new_smart", "find", "filter", "select_all", "switch_pane", "show_navigation",
    "show_inspector", "queue", "listen", "settings", "log", "shortcuts", "menu_bar", "quit",
)  # fmt: skip
_PACKAGES = (
    ("PySide6-Essentials", "LGPL-3.0"),
    ("numpy", "BSD-3-Clause"),
    ("librosa", "ISC"),
    ("onnxruntime", "MIT"),
    ("av", "BSD-3-Clause; FFmpeg LGPL-2.1"),
    ("soxr", "LGPL-2.1"),
    ("mutagen", "GPL-2.0-or-later"),
    ("SQLAlchemy", "MIT"),
    ("alembic", "MIT"),
)
_LOG_TAIL_BYTES = 200_000


class ShortcutsDialog(Dialog):
    """Which key does what."""

    def __init__(self, actions: dict[str, QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self._caps: list[QLabel] = []
        columns = QHBoxLayout()
        columns.setSpacing(theme.SPACE * 4)
        left = layouts.column(
            self._column(self.tr("In the review"), _REVIEW_KEYS, actions),
            (self._column(self.tr("In a playlist"), _PLAYLIST_KEYS, actions), 1),
            spacing=theme.SPACE * 2,
        )
        columns.addLayout(left, 1)
        columns.addLayout(self._column(self.tr("Anywhere"), _OTHER_KEYS, actions), 1)
        widest = max(cap.sizeHint().width() for cap in self._caps)
        for cap in self._caps:  # so that texts stand below each other
            cap.setMinimumWidth(widest)
        self.put(columns)
        self.add_close()
        self.begin_with(940, 720)

    def _column(
        self, title: str, names: tuple[str, ...], actions: dict[str, QAction]
    ) -> QVBoxLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.SPACE * 2)
        grid.setVerticalSpacing(5)
        grid.setColumnStretch(1, 1)
        for row, name in enumerate(names):
            if name:
                key = texts.keys(actions[name].shortcut())
                text = actions[name].toolTip()
            else:
                key, text = "1 – 9", self.tr("Take the first, second … guess")
            cap = QLabel(key, self)
            cap.setProperty("key", True)
            cap.setAlignment(Qt.AlignmentFlag.AlignCenter)
            cap.ensurePolished()
            self._caps.append(cap)
            grid.addWidget(cap, row, 0)
            grid.addWidget(plain_label(text, self), row, 1)
        box = layouts.column(
            (heading(title, self), 0, Qt.AlignmentFlag.AlignTop), grid, 1, spacing=theme.SPACE
        )
        return box


class AboutDialog(Dialog):
    """What the program is, its version, and whose work it stands on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About Genre Organizer"))
        logo = QLabel(self)
        logo.setPixmap(icons.program_icon().pixmap(72, 72))
        logo.setAccessibleName("Genre Organizer")
        name = plain_label("Genre Organizer", self)
        enlarge(name, 1.6, bold=True)
        version = self.tr("Version {version}").format(version=genreorganizer.__version__)
        words = layouts.column(
            name,
            muted_label(version, self),
            plain_label(
                self.tr(
                    "Listens to your music, shows the odds of each genre, and writes what you "
                    "accept. Everything happens on this computer."
                ),
                self,
            ),
            spacing=2,
        )
        top = layouts.row((logo, 0, Qt.AlignmentFlag.AlignTop), (words, 1), spacing=theme.SPACE * 2)
        self.put(top)
        tabs = QTabWidget(self)
        tabs.addTab(self._text(self.tr("Versions"), _versions()), self.tr("&Versions"))
        tabs.addTab(self._text(self.tr("Licence"), self._licence()), self.tr("&Licence"))
        self.put((tabs, 1))
        self.add_close()
        self.begin_with(560, 460)

    def _text(self, name: str, text: str) -> QPlainTextEdit:
        edit = QPlainTextEdit(text, self)
        edit.setAccessibleName(name)
        edit.setReadOnly(True)
        edit.setTabChangesFocus(True)
        return edit

    def _licence(self) -> str:
        return self.tr(
            "Genre Organizer is free software under the GNU General Public License, version 3 "
            "or later. It comes without any warranty.\n\nThe shipped models were trained on "
            "research data; their cards under Tools, Models tell which, and under what terms."
        )


def _versions() -> str:
    lines = [f"Python {platform.python_version()}"]
    for package, licence in _PACKAGES:
        try:
            lines.append(f"{package} {importlib.metadata.version(package)} – {licence}")
        except importlib.metadata.PackageNotFoundError:
            continue
    return "\n".join(lines)


class LogDialog(Dialog):
    """The end of the log file."""

    def __init__(self, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Log"))
        self._path = path
        self.put(muted_label(str(path), self))
        self.text = QPlainTextEdit(self)
        self.text.setReadOnly(True)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setAccessibleName(self.tr("Log"))
        self.text.setTabChangesFocus(True)
        self.put((self.text, 1))
        folder = self.buttons.addButton(self.tr("Open &folder"), self.buttons.ButtonRole.ActionRole)
        folder.clicked.connect(
            lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))
        )
        refresh = self.buttons.addButton(self.tr("&Refresh"), self.buttons.ButtonRole.ActionRole)
        refresh.clicked.connect(self._load)
        self.add_close()
        self.begin_with(820, 520)
        self._load()

    def _load(self) -> None:
        try:
            with self._path.open("rb") as stream:
                size = stream.seek(0, 2)
                stream.seek(max(0, size - _LOG_TAIL_BYTES))
                text = stream.read().decode("utf-8", "replace")
        except OSError:
            text = ""
        self.text.setPlainText(text or self.tr("The log is empty."))
        bar = self.text.verticalScrollBar()
        bar.setValue(bar.maximum())
