# SPDX-License-Identifier: GPL-3.0-or-later
"""Organizing files as a job that can be undone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from genreorganizer import library
from genreorganizer.gui.session.commands import JobOperation
from genreorganizer.gui.session.rewriting import step_back

if TYPE_CHECKING:
    from collections.abc import Sequence

    from genreorganizer.app import App
    from genreorganizer.library.batches import Did
    from genreorganizer.library.jobs import Job
    from genreorganizer.library.organize import OrganizeSummary
    from genreorganizer.library.organizing import OrganizeOptions

translate = QCoreApplication.translate


def organize(
    *, track_ids: Sequence[int] | None, options: OrganizeOptions
) -> JobOperation[OrganizeSummary]:
    """Move, copy or link tracks into folders.

    Args:
        track_ids: Which; None is the whole library.
        options: How.
    """

    def start(app: App) -> Job[OrganizeSummary]:
        return library.organize.organize(app.database, options, track_ids)

    did: Did = "moved" if options.how == "move" else "copied"
    return JobOperation(
        "organize",
        translate("operations", "Organizing files"),
        start,
        "folder",
        urgent=True,
        undo=lambda summary: step_back(summary.written, summary.batch, did),
    )
