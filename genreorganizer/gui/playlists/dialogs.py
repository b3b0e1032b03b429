# SPDX-License-Identifier: GPL-3.0-or-later
"""Naming and exporting playlists."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QFormLayout,
    QLineEdit,
    QWidget,
)

from genreorganizer.gui.playlists.format import FormatChooser, export_filter
from genreorganizer.gui.playlists.name import PlaylistName
from genreorganizer.gui.playlists.replacing import ReplacingDialog
from genreorganizer.gui.widgets import layouts
from genreorganizer.gui.widgets.buttons import push_button
from genreorganizer.gui.widgets.dialog import Dialog
from genreorganizer.gui.widgets.file_dialogs import ask_target, music_folder
from genreorganizer.gui.widgets.labels import caption, field_label, muted_label
from genreorganizer.override import override
from genreorganizer.playlists import FORMATS
from genreorganizer.playlists.names import file_name

if TYPE_CHECKING:
    from collections.abc import Iterable

    from genreorganizer.gui.session.session import Session


class NameDialog(Dialog):
    """Asks for a playlist's name.

    Attributes:
        named: Carries the name.

    Args:
        title: What the dialog is called.
        note: What the name is for; may be empty.
        name: The name at first.
        taken: Names of the other playlists.
        button: What the button says, a verb.
    """

    named = Signal(str)

    def __init__(
        self,
        title: str,
        note: str,
        name: str,
        taken: Iterable[str],
        button: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.edit = PlaylistName(name, taken, self)
        self.edit.selectAll()
        if note:
            self.put(muted_label(note, self))
        self.put(field_label(self.tr("&Name:"), self.edit, self), self.edit, self.edit.hint)
        self._ok = self.add_choice(button)
        self.edit.textChanged.connect(self._check)
        self.setMinimumWidth(360)
        self._check()
        self.edit.setFocus()

    @override
    def accept(self) -> None:
        if self.edit.usable():
            super().accept()
            self.named.emit(self.edit.name())

    def _check(self) -> None:
        self._ok.setEnabled(self.edit.usable())


class ExportPlaylistDialog(ReplacingDialog):
    """Asks where to and with which paths a playlist is saved.

    Attributes:
        chosen: Carries the file and whether its paths are absolute.
    """

    chosen = Signal(object, bool)

    def __init__(self, session: Session, name: str, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.setWindowTitle(self.tr("Export playlist"))
        self.file = QLineEdit(
            str(Path(music_folder()) / file_name(name, FORMATS[0].suffixes[0])), self
        )
        self.file.setAccessibleName(self.tr("File"))
        browse = push_button(self.tr("&Browse…"), self._browse, self)
        file_label = caption(self.tr("F&ile:"), self.file, self, browse)
        line = layouts.row((self.file, 1), browse)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(file_label, line)
        self.format = FormatChooser(form, self)
        self.format.changed.connect(self._on_format)
        self.put(form, self.note)
        self._ok = self.add_choice(self.tr("&Export"))
        self.file.textChanged.connect(self._check)
        self.setMinimumWidth(520)
        self._check()

    @override
    def accept(self) -> None:
        if self._ok.isEnabled() and self.has_told():
            super().accept()
            self.chosen.emit(Path(self.file.text().strip()), self.format.absolute.isChecked())

    def _on_format(self) -> None:
        file = Path(self.file.text().strip())
        if file.name:
            self.file.setText(str(file.with_suffix(self.format.suffix)))

    def _check(self) -> None:
        file = self.file.text().strip()
        self._ok.setEnabled(bool(file))
        self.look_for([file])

    @override
    def replacing(self, count: int) -> str:
        return self.tr("The file already exists and will be replaced.")

    def _browse(self) -> None:
        file = ask_target(self, self.tr("Export playlist"), self.file.text(), export_filter())
        if file:
            self.file.setText(file)
            self.format.choose(Path(file).suffix)
