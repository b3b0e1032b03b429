# SPDX-License-Identifier: GPL-3.0-or-later
"""Says what installing the second opinion means before anything is fetched."""

from __future__ import annotations

from typing import TYPE_CHECKING

from genreorganizer.gui.widgets.dialog import Dialog
from genreorganizer.gui.widgets.labels import plain_label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class FetchDialog(Dialog):
    """Asks whether musicnn may be fetched; accepted means yes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Install musicnn"))
        for text in (
            self.tr(
                "musicnn is a tagger of the Music Technology Group in Barcelona, under the free "
                "ISC licence. Used together with the default model, more suggestions are right; "
                "analyzing takes several times as long."
            ),
            self.tr(
                "pip will fetch its published package (29 MB) from the Python Package Index. "
                "This is the only time that the program uses the network; nothing about you or "
                "your music is sent. If you have the package's file, choose “From a file” "
                "instead."
            ),
        ):
            label = plain_label(text, self)
            label.setWordWrap(True)
            self.put(label)
        self.put(1)
        self.add_choice(self.tr("&Fetch and install"))
        self.begin_with(460, 240)
