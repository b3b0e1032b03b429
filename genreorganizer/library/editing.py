# SPDX-License-Identifier: GPL-3.0-or-later
"""Editing the fields of many tags: the plan, and the batch that writes them."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from genreorganizer import tags
from genreorganizer.db import writing
from genreorganizer.db.lock import job_lock
from genreorganizer.domain.field_edits import plan as make_plan
from genreorganizer.domain.field_edits import stored
from genreorganizer.errors import UsageError
from genreorganizer.library import batches
from genreorganizer.library.context import query_context
from genreorganizer.library.jobs import Progress
from genreorganizer.library.uncollected import uncollected
from genreorganizer.library.works.field_work import FieldWork
from genreorganizer.library.works.filework import FieldTask, WriteContext, file_pool
from genreorganizer.library.works.tag_work import write_options
from genreorganizer.settings import WriteSettings

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from genreorganizer.db.engine import Database
    from genreorganizer.domain.field_edits import FieldEdit, PlannedEdit
    from genreorganizer.domain.rules import Rule
    from genreorganizer.library.batches import WriteSummary
    from genreorganizer.library.jobs import Job
    from genreorganizer.messages import Message
    from genreorganizer.workers.pool import Pool


def plan(
    database: Database,
    edits: Sequence[FieldEdit],
    track_ids: Iterable[int] | None = None,
    *,
    rule: Rule | None = None,
) -> list[PlannedEdit]:
    """What edits make of tracks, as the library knows their tags; nothing is touched.

    Args:
        database: The library.
        edits: What is done, one after the other.
        track_ids: Only these tracks, in this order.
        rule: Only the tracks that match.

    Raises:
        PatternError: A pattern cannot be understood.
    """
    with database.reading() as connection, uncollected():
        tracks = writing.editable(
            connection, context=query_context(connection), track_ids=track_ids, rule=rule
        )
        return make_plan(tracks, edits)


def refusals(database: Database, track_ids: Iterable[int]) -> dict[int, Message]:
    """The tracks that no edit can be written to, as far as their formats tell, and why."""
    reasons = tags.only_read()
    with database.reading() as connection:
        found = writing.of_formats(connection, track_ids, reasons)
    return {number: reasons[name] for number, name in found.items()}


def edit(
    database: Database,
    edits: Sequence[FieldEdit],
    track_ids: Iterable[int] | None = None,
    *,
    rule: Rule | None = None,
    settings: WriteSettings | None = None,
    dry_run: bool = False,
    pool: Pool | None = None,
) -> Job[WriteSummary]:
    """Edit fields of tags, as one batch of the history; the library knows them at once.

    A file whose tag says something else than the library knows was changed outside: it is
    refused once, and the library knows its tag from then on.

    Args:
        database: The library.
        edits: What is done, one after the other.
        track_ids: Only these tracks, in this order.
        rule: Only the tracks that match.
        settings: How to write.
        dry_run: Only say what would be.
        pool: Runs the work; processes when not given.

    Yields:
        Progress with a `batches.FileResult` as its item for each file.

    Raises:
        PatternError: A pattern cannot be understood.
        UsageError: Nothing is to be done.
        EnvironmentFailure: Another job runs, or the database cannot be written.
    """
    if not edits:
        raise UsageError("No changes were given")
    work = FieldWork(WriteContext(write_options(settings or WriteSettings())))
    workers = pool or file_pool()
    if dry_run:
        planned = plan(database, edits, track_ids, rule=rule)
        left = yield from _left(planned)
        done = yield from batches.preview(work, _tasks(planned), workers)
    else:
        with job_lock(database):
            planned = plan(database, edits, track_ids, rule=rule)
            left = yield from _left(planned)
            done = yield from batches.run(database, work, _tasks(planned), workers, kind="write")
    return batches.WriteSummary(
        done.batch, done.written, done.unchanged + left.unchanged, done.refused + left.refused
    )


def _tasks(planned: Sequence[PlannedEdit]) -> list[FieldTask]:
    return [
        FieldTask(
            one.track.path,
            one.track.id,
            tuple((name, stored(name, text)) for name, text in one.after.items()),
            tags.field_texts(one.track.tag, one.after),
        )
        for one in planned
        if one.after
    ]


def _left(planned: Sequence[PlannedEdit]) -> Job[WriteSummary]:
    """Tell of the tracks that nothing is done to: they say so already, or cannot be edited."""
    left = [one for one in planned if not one.after]
    for one in left:
        result = batches.FileResult(
            one.track.path,
            "refused" if one.problem else "unchanged",
            (),
            (),
            one.problem,
            "pattern" if one.problem else None,
            track_id=one.track.id,
        )
        yield Progress(0, None, os.fsdecode(one.track.path), item=result)
    refused = sum(one.problem is not None for one in left)
    return batches.WriteSummary(None, 0, len(left) - refused, refused)
