# SPDX-License-Identifier: GPL-3.0-or-later
"""Undo and redo of decisions, playlists, genres and writes, unlimited while the program runs.

Earlier writes are taken back in the history.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from genreorganizer.gui.session.commands import UndoStep


class DecisionUndo(QObject):
    """Two stacks of steps.

    Attributes:
        changed: What can be undone or redone changed.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._undo: list[UndoStep] = []
        self._redo: list[UndoStep] = []

    @property
    def next_undo(self) -> UndoStep | None:
        """The step that `take_undo` would give."""
        return self._undo[-1] if self._undo else None

    @property
    def next_redo(self) -> UndoStep | None:
        """The step that `take_redo` would give."""
        return self._redo[-1] if self._redo else None

    def decided(self, step: UndoStep) -> None:
        """Note a new decision; what was undone before can no longer be redone."""
        self._undo.append(step)
        self._redo.clear()
        self.changed.emit()

    def undone(self, step: UndoStep) -> None:
        """Note what brings an undone decision back."""
        self._redo.append(step)
        self.changed.emit()

    def redone(self, step: UndoStep) -> None:
        """Note what takes a redone decision back again."""
        self._undo.append(step)
        self.changed.emit()

    def forget(self) -> None:
        """Forget all steps: the library is another one now."""
        self._undo.clear()
        self._redo.clear()
        self.changed.emit()

    def take_undo(self) -> UndoStep | None:
        """Take the last decision off the stack."""
        return self._take(self._undo)

    def take_redo(self) -> UndoStep | None:
        """Take the last undone decision off the stack."""
        return self._take(self._redo)

    def _take(self, stack: list[UndoStep]) -> UndoStep | None:
        if not stack:
            return None
        step = stack.pop()
        self.changed.emit()
        return step
