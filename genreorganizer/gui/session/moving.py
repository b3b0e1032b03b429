# SPDX-License-Identifier: GPL-3.0-or-later
"""Undo of what moved, copied or linked files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from genreorganizer import library
from genreorganizer.gui.session.commands import JobOperation, UndoStep
from genreorganizer.gui.session.decision_texts import TEXTS

if TYPE_CHECKING:
    from genreorganizer.app import App
    from genreorganizer.library.batches import WriteSummary
    from genreorganizer.library.jobs import Job

translate = QCoreApplication.translate


def move_step(summary: WriteSummary, *, back: bool) -> UndoStep:
    """Takes back what became of a batch's files.

    Args:
        summary: What the batch did.
        back: It moved files back.
    """
    files, batch_id = summary.written, summary.batch or 0
    return UndoStep(
        TEXTS.organize(files),
        lambda: _move_back(batch_id=batch_id, back=not back),
        question=TEXTS.move_again(files) if back else TEXTS.move_back(files),
    )


def _move_back(*, batch_id: int, back: bool) -> JobOperation[WriteSummary]:
    """Undo a batch of moves, or an undo of one."""

    def start(app: App) -> Job[WriteSummary]:
        return library.undo.undo(app.database, batch_id)

    return JobOperation(
        "undo",
        translate("operations", "Moving files back")
        if back
        else translate("operations", "Organizing files"),
        start,
        "undo",
        urgent=True,
        undo=lambda summary: move_step(summary, back=back),
    )
