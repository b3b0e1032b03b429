# SPDX-License-Identifier: GPL-3.0-or-later
"""The library's folders."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QTreeWidgetItem,
    QWidget,
)

from genreorganizer import library
from genreorganizer.gui.library import operations
from genreorganizer.gui.style import icons
from genreorganizer.gui.widgets import layouts, lists
from genreorganizer.gui.widgets.buttons import push_button
from genreorganizer.gui.widgets.confirm import confirm
from genreorganizer.gui.widgets.dialog import Dialog
from genreorganizer.gui.widgets.file_dialogs import ask_folder
from genreorganizer.gui.widgets.labels import muted_label
from genreorganizer.gui.wording import texts

if TYPE_CHECKING:
    from genreorganizer.gui.session.session import Session
    from genreorganizer.library.folders import LibraryFolder


class FoldersDialog(Dialog):
    """Lists, adds, removes and relocates folders.

    Attributes:
        add_requested: A folder is to be added.
        remove_requested: Carries the path of a folder to be taken out of the library.
    """

    add_requested = Signal()
    remove_requested = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Library folders"))
        self._session = session
        self.list = lists.titled_table(
            self,
            self.tr("Library folders"),
            (self.tr("Folder"), self.tr("Tracks"), self.tr("Last scan")),
        )
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        lists.stretch(self.list, 0)
        self.list.itemSelectionChanged.connect(self._check)
        self._add = push_button(self.tr("&Add…"), self.add_requested, self, icon="add")
        self._relocate = push_button(self.tr("Re&locate…"), self._on_relocate, self, icon="folder")
        self._remove = push_button(self.tr("&Remove"), self._on_remove, self, icon="remove")
        self.put(
            muted_label(
                self.tr(
                    "Removing a folder touches no file, and its decisions come back when it is "
                    "added again. Relocate a folder that was moved or renamed; to go back, "
                    "relocate it again."
                ),
                self,
            ),
            (self.list, 1),
            layouts.row(self._add, self._relocate, self._remove, 1),
        )
        self.add_close()
        self.begin_with(640, 400)
        session.events.changed.connect(self._load)
        self._load()
        self._check()

    def _load(self, *_: object) -> None:
        app = self._session.app
        self._session.details.ask(
            self, lambda: app.read(library.folders.list_folders), self._show, key="folders"
        )

    def _show(self, folders: list[LibraryFolder]) -> None:
        chosen = self._chosen()
        self.list.clear()
        for folder in folders:
            name = texts.path(folder.path_str)
            shown = (
                name
                if folder.available
                else self.tr("{folder} (not available)").format(folder=name)
            )
            item = QTreeWidgetItem(
                [shown, texts.number(folder.tracks), texts.moment(folder.scanned_at)]
            )
            item.setIcon(0, icons.icon("folder" if folder.available else "track-missing"))
            item.setData(0, Qt.ItemDataRole.UserRole, folder.path_str)
            lists.align_numbers(item, 1)
            self.list.addTopLevelItem(item)
            if folder.path_str == chosen:
                self.list.setCurrentItem(item)
        if self._chosen() is None and folders:
            gone = (row for row, folder in enumerate(folders) if not folder.available)
            self.list.setCurrentIndex(self.list.model().index(next(gone, 0), 0))

    def _chosen(self) -> str | None:
        items = self.list.selectedItems()
        return str(items[0].data(0, Qt.ItemDataRole.UserRole)) if items else None

    def _check(self) -> None:
        chosen = self._chosen() is not None
        self._relocate.setEnabled(chosen)
        self._remove.setEnabled(chosen)

    def _on_relocate(self) -> None:
        old = self._chosen()
        if old is None:
            return
        new = ask_folder(self, self.tr("Where is the folder now?"), old)
        if new:
            self._session.perform(operations.relocate_folder(old=old, new=new))

    def _on_remove(self) -> None:
        path = self._chosen()
        if path is None:
            return
        text = self.tr("Remove {folder} from the library? The files stay where they are.")
        confirm(
            self,
            self.tr("Remove folder"),
            text.format(folder=texts.path(path)),
            yes=self.tr("&Remove"),
            no=self.tr("&Cancel"),
            then=lambda: self.remove_requested.emit(path),
        )
