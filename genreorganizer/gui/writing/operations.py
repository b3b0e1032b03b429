# SPDX-License-Identifier: GPL-3.0-or-later
"""Writing tags: returns its job, not yet started."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from genreorganizer import library
from genreorganizer.gui.session.commands import JobOperation, UndoStep
from genreorganizer.gui.session.rewriting import step_back

if TYPE_CHECKING:
    from collections.abc import Sequence

    from genreorganizer.app import App
    from genreorganizer.library.batches import WriteSummary
    from genreorganizer.library.jobs import Job
    from genreorganizer.settings import WritePolicy

translate = QCoreApplication.translate


def write(
    *, track_ids: Sequence[int] | None, policy: WritePolicy, dry_run: bool = False
) -> JobOperation[WriteSummary]:
    """Write accepted genres into files as one batch of the history.

    Args:
        track_ids: Which; None is all that wait.
        policy: What happens to genres that are there.
        dry_run: Only say what would happen.
    """

    def start(app: App) -> Job[WriteSummary]:
        return library.write.write(
            app.database,
            track_ids=track_ids,
            policy=policy,
            settings=app.settings.write,
            dry_run=dry_run,
        )

    def step(summary: WriteSummary) -> UndoStep | None:
        return step_back(summary.written, summary.batch, kept=summary.kept)

    return JobOperation(
        "write",
        translate("operations", "Writing tags"),
        start,
        "write",
        urgent=True,
        undo=None if dry_run else step,
    )
