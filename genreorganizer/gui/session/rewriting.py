# SPDX-License-Identifier: GPL-3.0-or-later
"""Undoing what a batch did to files, whatever it was, and undoing that again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from genreorganizer import library
from genreorganizer.gui.session.commands import JobOperation, UndoStep
from genreorganizer.gui.session.decision_texts import TEXTS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from genreorganizer.app import App
    from genreorganizer.library.batches import Did, WriteSummary
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

    def start(app: App) -> Job[WriteSummary]:
        return library.undo.undo(
            app.database, batch_id, entry_ids=entry_ids, settings=app.settings.write
        )

    kind, title = (
        ("write", translate("operations", "Writing tags"))
        if again
        else ("undo", translate("operations", "Undoing"))
    )
    return JobOperation(
        kind,
        title,
        start,
        kind,
        urgent=True,
        undo=lambda summary: step_back(
            summary.written, summary.batch, summary.did, kept=summary.kept
        ),
    )


def step_back(
    files: int, batch_id: int | None, did: Did = "written", *, kept: int = 0
) -> UndoStep | None:
    """Takes back what became of a batch's files: no more than it changed.

    Args:
        files: How many it changed.
        batch_id: The batch; None where it changed none.
        did: What it did to them.
        kept: How many were to be left the genre that they had, which is known of their tracks.

    Returns:
        The step; None where there is nothing to take back.
    """
    again = did == "restored"
    if not files:
        return _as_it_was(batch_id, again) if kept else None
    match did:
        case "written" | "restored":
            title = TEXTS.write(files)
        case "moved" | "moved back":
            title = TEXTS.organize(files)
        case "copied" | "removed":
            title = TEXTS.copy(files)
    return UndoStep(
        title,
        lambda: undo_write(batch_id=batch_id or 0, again=again),
        question=TEXTS.take_back(did, files),
    )


def _as_it_was(batch_id: int | None, again: bool) -> UndoStep:
    """Takes back that files were left as they are, for which none of them changes."""
    return UndoStep(
        translate("WritePolicy", "Leave it as it is"),
        lambda: undo_write(batch_id=batch_id or 0, again=again),
    )
