# SPDX-License-Identifier: GPL-3.0-or-later
"""Dialogs that write files and tell before which of them are there already."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from genreorganizer.gui.widgets.dialog import Dialog
from genreorganizer.gui.widgets.labels import muted_label

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from genreorganizer.gui.session.session import Session


class ReplacingDialog(Dialog):
    """Is accepted only when it is known, and told, whether files would be replaced.

    Attributes:
        note: Where that is told.
    """

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._told = False
        self._pressed = False
        self.note = muted_label("", self)

    def replacing(self, count: int) -> str:
        """What is told of so many files that are there."""
        raise NotImplementedError

    def look_for(self, files: Sequence[str | Path]) -> None:
        """Find out which of other files are there."""
        self._told = self._pressed = False
        # Beside the window: a network drive that sleeps takes its time to answer.
        self._session.extras.ask(
            self, lambda: sum(map(os.path.isfile, files)), self._tell, key="there"
        )

    def has_told(self) -> bool:
        """Whether it may be accepted; otherwise it is later, where nothing would be replaced."""
        self._pressed = True
        return self._told

    def _tell(self, there: int) -> None:
        self.note.setText(self.replacing(there) if there else "")
        self._told = True
        if self._pressed and not there and self.isVisible():
            self.accept()
