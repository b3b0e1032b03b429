# SPDX-License-Identifier: GPL-3.0-or-later
"""The questions that every export of playlists asks: which format, which paths."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout

from genreorganizer.gui.widgets.labels import caption


class PlaylistFormat(QObject):
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
        self.kind.addItem(self.tr("M3U8 – understood by nearly every player"), ".m3u8")
        self.kind.addItem(self.tr("XSPF – XML with titles"), ".xspf")
        self.kind.currentIndexChanged.connect(lambda _index: self.changed.emit())
        self.absolute = QCheckBox(self.tr("&Absolute paths (the playlist may then be moved)"))
        form.addRow(caption(self.tr("&Format:"), self.kind), self.kind)
        form.addRow("", self.absolute)

    @property
    def suffix(self) -> str:
        """The ending of the files' names, such as ``.m3u8``."""
        return str(self.kind.currentData())

    def choose(self, suffix: str) -> None:
        """Choose the format of a file name's ending; an unknown one changes nothing."""
        number = self.kind.findData(suffix.lower())
        if number >= 0:
            self.kind.setCurrentIndex(number)
