# SPDX-License-Identifier: GPL-3.0-or-later
"""A line for the name of a playlist, which says where the name is taken."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit, QWidget

from genreorganizer.gui.widgets.labels import plain_label

if TYPE_CHECKING:
    from collections.abc import Iterable


class PlaylistName(QLineEdit):
    """The line; a dialog learns before it closes that a name is taken, or its work were lost.

    Attributes:
        hint: What is wrong with the name; to be placed below the line.

    Args:
        name: The name at first.
        taken: Names of the other playlists.
        parent: Owns the line and the hint.
    """

    def __init__(self, name: str, taken: Iterable[str], parent: QWidget) -> None:
        super().__init__(name, parent)
        self._taken = frozenset(taken)
        self.hint = plain_label(self.tr("A playlist of this name exists already."), parent)
        self.hint.setProperty("bad", True)
        self.textChanged.connect(self._check)
        self._check()

    def name(self) -> str:
        """The name without blanks around it."""
        return self.text().strip()

    def usable(self) -> bool:
        """Whether a playlist can be called so."""
        return bool(self.name()) and self.name() not in self._taken

    def _check(self) -> None:
        taken = self.name() in self._taken
        self.hint.setVisible(taken)
        self.setAccessibleDescription(self.hint.text() if taken else "")
