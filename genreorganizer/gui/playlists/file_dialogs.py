# SPDX-License-Identifier: GPL-3.0-or-later
"""Several playlists as files, and a playlist of similar tracks."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QWidget,
)

from genreorganizer.gui.playlists.format import FormatChooser
from genreorganizer.gui.playlists.name import PlaylistName
from genreorganizer.gui.playlists.replacing import ReplacingDialog
from genreorganizer.gui.style import icons
from genreorganizer.gui.widgets import layouts, lists
from genreorganizer.gui.widgets.buttons import push_button
from genreorganizer.gui.widgets.dialog import Dialog
from genreorganizer.gui.widgets.file_dialogs import ask_folder, music_folder
from genreorganizer.gui.widgets.labels import caption, muted_label
from genreorganizer.gui.widgets.number_box import NumberBox
from genreorganizer.gui.wording import texts
from genreorganizer.gui.wording.playing import playlist_title
from genreorganizer.override import override
from genreorganizer.playlists.names import file_names

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from genreorganizer.domain.navigation import PlaylistInfo
    from genreorganizer.gui.session.session import Session


def files_for(names: Iterable[str], folder: Path, suffix: str) -> list[tuple[str, Path]]:
    """A file for each playlist; names that become the same file name get numbers."""
    listed = list(names)
    found = file_names(listed, suffix)
    return [(name, folder / file) for name, file in zip(listed, found, strict=True)]


class ExportPlaylistsDialog(ReplacingDialog):
    """Asks which playlists go where, and with which paths.

    Attributes:
        chosen: Carries pairs of name and file, and whether paths are absolute.
    """

    chosen = Signal(object, bool)

    def __init__(
        self,
        session: Session,
        playlists: Sequence[PlaylistInfo],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(session, parent)
        self.setWindowTitle(self.tr("Export several playlists"))
        self.list = lists.framed(QListWidget(self), self.tr("Playlists"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for playlist in playlists:
            icon = "playlist" if playlist.query is None else "smart-playlist"
            item = QListWidgetItem(icons.icon(icon, "muted"), texts.plain(playlist_title(playlist)))
            item.setData(Qt.ItemDataRole.UserRole, playlist.name)
            item.setToolTip(texts.tooltip(item.text()))
            item.setCheckState(Qt.CheckState.Checked)
            self.list.addItem(item)
        self.list.itemChanged.connect(self._check)
        every = QCheckBox(self.tr("A&ll of them"), self)
        every.setChecked(True)
        every.toggled.connect(self._tick_all)
        self.folder = QLineEdit(str(Path(music_folder()) / self.tr("Playlists")), self)
        self.folder.textChanged.connect(self._check)
        browse = push_button(self.tr("&Browse…"), self._browse, self)
        folder_label = caption(self.tr("F&older:"), self.folder, self, browse)
        line = layouts.row((self.folder, 1), browse)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(folder_label, line)
        self.format = FormatChooser(form, self)
        self.format.changed.connect(self._check)
        self.put((self.list, 1), every, form, self.note)
        self._ok = self.add_choice(self.tr("&Export"))
        self.begin_with(560, 520)
        self._check()

    def files(self) -> list[tuple[str, Path]]:
        """The ticked playlists with their files."""
        items = [self.list.item(row) for row in range(self.list.count())]
        names = [
            str(item.data(Qt.ItemDataRole.UserRole))
            for item in items
            if item.checkState() is Qt.CheckState.Checked
        ]
        folder = Path(self.folder.text().strip())
        return files_for(names, folder, self.format.suffix)

    @override
    def accept(self) -> None:
        if self._ok.isEnabled() and self.has_told():
            super().accept()
            self.chosen.emit(self.files(), self.format.absolute.isChecked())

    def _tick_all(self, ticked: bool) -> None:
        state = Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
        for row in range(self.list.count()):
            self.list.item(row).setCheckState(state)

    def _check(self) -> None:
        files = [file for _, file in self.files()]
        self._ok.setEnabled(bool(files and self.folder.text().strip()))
        self.look_for(files)

    @override
    def replacing(self, count: int) -> str:
        return self.tr("%n existing file(s) will be replaced.", "", count)

    def _browse(self) -> None:
        folder = ask_folder(self, self.tr("Folder for the playlists"), self.folder.text())
        if folder:
            self.folder.setText(folder)


class SimilarPlaylistDialog(Dialog):
    """Asks for the name and the size of a playlist of similar tracks.

    Attributes:
        chosen: Carries the name, the number of tracks, and whether the chosen ones come first.
    """

    chosen = Signal(str, int, bool)

    def __init__(
        self, count: int, name: str, taken: Iterable[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("New playlist of similar tracks"))
        self.name = PlaylistName(name, taken, self)
        self.name.textChanged.connect(self._check)
        self.size_box = NumberBox(1, 1000, "", self)
        self.size_box.setValue(50)
        self.with_them = QCheckBox(self.tr("&Begin with the %n selected track(s)", "", count), self)
        self.with_them.setChecked(True)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(caption(self.tr("&Name:"), self.name, self), self.name)
        form.addRow("", self.name.hint)
        form.addRow(caption(self.tr("&Similar tracks:"), self.size_box, self), self.size_box)
        form.addRow("", self.with_them)
        self.put(
            muted_label(
                self.tr(
                    "Finds the tracks of your library that sound most like the %n selected "
                    "track(s) together.",
                    "",
                    count,
                ),
                self,
            ),
            form,
        )
        self._ok = self.add_choice(self.tr("&Create"))
        self.setMinimumWidth(420)
        self.name.selectAll()
        self._check()

    @override
    def accept(self) -> None:
        if self._ok.isEnabled():
            super().accept()
            self.chosen.emit(self.name.name(), self.size_box.value(), self.with_them.isChecked())

    def _check(self) -> None:
        self._ok.setEnabled(self.name.usable())
