# SPDX-License-Identifier: GPL-3.0-or-later
"""The questions that every export of playlists asks: which format, which paths."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout

from genreorganizer.gui.widgets.labels import caption
from genreorganizer.gui.wording import messages
from genreorganizer.playlists import FORMATS, suffixes


class FormatChooser(QObject):
    """Two rows of a form.

    Attributes:
        kind: The formats; their data are the endings of file names.
        absolute: Whether absolute paths are listed.
        changed: Another format was chosen.
    """

    changed = Signal()

    def __init__(self, form: QFormLayout, parent: QObject) -> None:
        super().__init__(parent)
        self.kind = QComboBox()
        for known in FORMATS:
            self.kind.addItem(messages.translated(known.label), known.suffixes[0])
        self.kind.currentIndexChanged.connect(lambda _index: self.changed.emit())
        self.absolute = QCheckBox(self.tr("&Full paths (playlist may move, music may not)"))
        form.addRow(caption(self.tr("&Format:"), self.kind), self.kind)
        form.addRow("", self.absolute)

    @property
    def suffix(self) -> str:
        """The ending of the files' names, such as ``.m3u8``."""
        return str(self.kind.currentData())

    def choose(self, suffix: str) -> None:
        """Choose the format of a file name's ending; an unknown one changes nothing."""
        for number, known in enumerate(FORMATS):
            if suffix.lower() in known.suffixes:
                self.kind.setCurrentIndex(number)


def export_filter() -> str:
    """The formats as a file dialog offers them, one by one."""
    return ";;".join(f"{known.name} (*{known.suffixes[0]})" for known in FORMATS)


def import_filter() -> str:
    """The endings of all formats as a file dialog takes them."""
    return f"({' '.join(f'*{suffix}' for suffix in suffixes())})"
