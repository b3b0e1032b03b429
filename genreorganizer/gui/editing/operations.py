# SPDX-License-Identifier: GPL-3.0-or-later
"""Editing tags as a job that can be undone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from genreorganizer import library
from genreorganizer.gui.session.commands import JobOperation
from genreorganizer.gui.session.rewriting import step_back

if TYPE_CHECKING:
    from collections.abc import Sequence

    from genreorganizer.app import App
    from genreorganizer.domain.field_edits import FieldEdit
    from genreorganizer.library.batches import WriteSummary
    from genreorganizer.library.jobs import Job
    from genreorganizer.tags import CoverPicture

translate = QCoreApplication.translate


def edit_tags(
    *, track_ids: Sequence[int], edits: Sequence[FieldEdit]
) -> JobOperation[WriteSummary]:
    """Edit fields of tags as one batch of the history.

    Args:
        track_ids: Which tracks, in this order.
        edits: What is done, one after the other.
    """

    def start(app: App) -> Job[WriteSummary]:
        return library.editing.edit(app.database, edits, track_ids, settings=app.settings.write)

    return JobOperation(
        "write",
        translate("operations", "Editing tags"),
        start,
        "edit",
        urgent=True,
        undo=lambda summary: step_back(summary.written, summary.batch),
    )


def write_cover(
    *, track_ids: Sequence[int], cover: CoverPicture | None
) -> JobOperation[WriteSummary]:
    """Give tracks another cover, or none, as one batch of the history.

    Args:
        track_ids: Which tracks, in this order.
        cover: The picture; None for none.
    """

    def start(app: App) -> Job[WriteSummary]:
        return library.cover_art.write(app.database, cover, track_ids, settings=app.settings.write)

    return JobOperation(
        "write",
        translate("operations", "Writing covers"),
        start,
        "edit",
        urgent=True,
        undo=lambda summary: step_back(summary.written, summary.batch),
    )
