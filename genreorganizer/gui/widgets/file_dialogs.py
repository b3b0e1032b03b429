# SPDX-License-Identifier: GPL-3.0-or-later
"""Asking for files and folders: with the system's dialog where it has one, else with Qt's.

Qt's own does not look at the screen: where letters are large it would be taller.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QFileDialog

from genreorganizer.gui.shell.lifetime import delete_later
from genreorganizer.gui.style import theme

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_RENAMED = {
    QFileDialog.DialogLabel.LookIn: "Look in:",
    QFileDialog.DialogLabel.FileType: "Files of type:",
}
"""Labels that Qt names otherwise by now, while most of its translations still know these texts."""


def music_folder() -> str:
    """Where the user's music is as far as the system knows; a folder that is there."""
    return nearest(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.MusicLocation))


def nearest(folder: str) -> str:
    """The folder, or the one around it that is there; the user's own where there is none."""
    path = Path(folder)
    if not path.is_absolute():
        return str(Path.home())
    return str(next((here for here in (path, *path.parents) if here.is_dir()), Path.home()))


def ask_folder(parent: QWidget, title: str, start: str) -> str:
    """A folder that is there; empty where the user chose none."""
    dialog = QFileDialog(parent, title, nearest(start))
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    return next(iter(_asked(dialog)), "")


def ask_files(parent: QWidget, title: str, start: str, kinds: str = "") -> list[str]:
    """Files that are there."""
    dialog = QFileDialog(parent, title, nearest(start), kinds)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    return _asked(dialog)


def ask_file(parent: QWidget, title: str, start: str, kinds: str = "") -> str:
    """A file that is there; empty where the user chose none.

    Args:
        parent: The window or dialog that asks.
        title: What for.
        start: The folder to begin with; may be gone.
        kinds: Patterns of names as Qt writes them, such as ``SQLite (*.sqlite)``.
    """
    dialog = QFileDialog(parent, title, nearest(start), kinds)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    return next(iter(_asked(dialog)), "")


def ask_target(parent: QWidget, title: str, proposed: str, kinds: str = "") -> str:
    """A file to write, after a question where it is there; empty where the user chose none.

    A name that is typed without an ending gets that of the chosen kind.
    """
    folder = nearest(str(Path(proposed).parent))
    dialog = QFileDialog(parent, title, folder, kinds)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.setDefaultSuffix(Path(proposed).suffix)
    dialog.filterSelected.connect(lambda kind: dialog.setDefaultSuffix(_ending(kind)))
    dialog.selectFile(str(Path(folder) / Path(proposed).name))
    return next(iter(_asked(dialog)), "")


def _ending(kind: str) -> str:
    """The ending in a pattern such as ``XSPF (*.xspf)``."""
    return kind.rpartition("*")[2].rstrip(")")


def _asked(dialog: QFileDialog) -> list[str]:
    for label, text in _RENAMED.items():
        translated = QCoreApplication.translate("QFileDialog", text)
        if translated != text:
            dialog.setLabelText(label, translated)
    room = dialog.screen().availableSize() - theme.FRAME
    dialog.resize(dialog.sizeHint().boundedTo(room))
    chosen = dialog.selectedFiles() if dialog.exec() else []
    delete_later(dialog)
    return chosen
