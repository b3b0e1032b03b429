# SPDX-License-Identifier: GPL-3.0-or-later
"""Undoing what was written to tags, whatever it was, and undoing that again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from genreorganizer import library
from genreorganizer.gui.session.commands import JobOperation, UndoStep
from genreorganizer.gui.session.decision_texts import TEXTS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from genreorganizer.app import App
    from genreorganizer.library.batches import WriteSummary
    from genreorganizer.library.jobs import Job

translate = QCoreApplication.translate


def undo_write(
    *, batch_id: int, entry_ids: Sequence[int] | None = None, again: bool = False
) -> JobOperation[WriteSummary]:
    """Take a batch back, or only some of its files.

    Args:
        batch_id: The batch: a write, or an undo.
        entry_ids: Which of its files; None for all.
        again: The user asked for the write of these files to be done again.
    """
    written: list[bool] = []
    moved: list[bool] = []

    def start(app: App) -> Job[WriteSummary]:
        written.append(app.read(library.undo.makes_written, batch_id))
        moved.append(app.read(library.undo.moves_files, batch_id))
        return library.undo.undo(
            app.database, batch_id, entry_ids=entry_ids, settings=app.settings.write
        )

    def step(summary: WriteSummary) -> UndoStep:
        return write_step(summary, written=written[-1], moved=moved[-1])

    kind, title = (
        ("write", translate("operations", "Writing tags"))
        if again
        else ("undo", translate("operations", "Undoing"))
    )
    return JobOperation(kind, title, start, kind, urgent=True, undo=step)


def write_step(summary: WriteSummary, *, written: bool, moved: bool) -> UndoStep:
    """Takes back what became of a batch's files: no more than it changed.

    Args:
        summary: What the batch did.
        written: The files hold what was decided now; otherwise what they held before.
        moved: They were moved, not written.
    """
    files, batch_id = summary.written, summary.batch or 0
    if moved:
        title = TEXTS.organize(files)
        question = TEXTS.move_back(files) if written else TEXTS.move_again(files)
    else:
        title = TEXTS.write(files)
        question = TEXTS.undo_write(files) if written else TEXTS.write_again(files)
    again = not written and not moved
    return UndoStep(title, lambda: undo_write(batch_id=batch_id, again=again), question=question)
