# SPDX-License-Identifier: GPL-3.0-or-later
"""One signal tells every view what changed; each decides whether it cares."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from genreorganizer.domain.changes import Changes


class Events(QObject):
    """The broadcast of committed changes.

    Attributes:
        changed: Carries a `Changes`; never an empty one.
    """

    changed = Signal(object)

    def announce(self, changes: Changes) -> None:
        """Tell everyone, unless nothing changed."""
        if changes:
            self.changed.emit(changes)
