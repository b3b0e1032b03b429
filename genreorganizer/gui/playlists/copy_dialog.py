# SPDX-License-Identifier: GPL-3.0-or-later
"""Asks where the files of a playlist are copied to."""

from __future__ import annotations

import os
import shutil
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit

from genreorganizer.domain.file_names import folder_name
from genreorganizer.gui.widgets import layouts
from genreorganizer.gui.widgets.buttons import push_button
from genreorganizer.gui.widgets.dialog import Dialog
from genreorganizer.gui.widgets.file_dialogs import ask_folder, nearest
from genreorganizer.gui.widgets.labels import caption, muted_label, plain_label
from genreorganizer.gui.wording import texts
from genreorganizer.override import override

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from genreorganizer.gui.session.session import Session


class CopyFilesDialog(Dialog):
    """Asks for a folder, and whether names begin with numbers.

    Attributes:
        chosen: Carries the folder and whether names are numbered.
    """

    chosen = Signal(str, bool)

    def __init__(
        self,
        session: Session,
        name: str,
        count: int,
        folder: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self.setWindowTitle(self.tr("Copy files"))
        text = self.tr(
            "Copies the %n track(s) of “{name}”, with file names made of artist and title that any "
            "stick, card or phone can hold, and a playlist file beside them.", "", count
        )  # fmt: skip
        self.put(plain_label(text.format(name=texts.plain(name)), self))
        self.folder = QLineEdit(folder, self)
        self.folder.textChanged.connect(self._check)
        browse = push_button(self.tr("&Browse…"), self._browse, self)
        line = layouts.row((self.folder, 1), browse)
        self.put(caption(self.tr("Copy &to:"), self.folder, self), line)
        self.note = muted_label("", self)
        self.put(self.note)
        self.numbered = QCheckBox(
            self.tr("&Number the files, for players that sort them by name"), self
        )
        self.put(self.numbered)
        self._name = folder_name(name)
        self._ok = self.add_choice(self.tr("&Copy"))
        self.setMinimumWidth(520)
        self._check()

    @override
    def accept(self) -> None:
        if self._ok.isEnabled():
            super().accept()
            self.chosen.emit(self._path(), self.numbered.isChecked())

    def _path(self) -> str:
        return self.folder.text().strip()

    def _check(self) -> None:
        path = self._path()
        usable = os.path.isabs(path)
        self._ok.setEnabled(usable)
        into = texts.path(os.path.join(path, self._name))
        hint = self.tr("Choose the stick or card, or a folder on it.")
        self.note.setText(into if usable else hint)
        # Beside the window: a network drive that sleeps takes its time to answer.
        self._session.extras.ask(
            self, lambda: _free(path) if usable else None, self._say_free, key="free"
        )

    def _say_free(self, free: int | None) -> None:
        if free is not None:
            into = texts.path(os.path.join(self._path(), self._name))
            text = self.tr("{folder} · {free} free")
            self.note.setText(text.format(folder=into, free=texts.size(free)))

    def _browse(self) -> None:
        folder = ask_folder(self, self.tr("Copy files"), self._path())
        if folder:
            self.folder.setText(folder)


def _free(path: str) -> int | None:
    """Bytes that are free there; None where nobody can tell."""
    try:
        return shutil.disk_usage(nearest(path)).free
    except OSError:
        return None
