# SPDX-License-Identifier: GPL-3.0-or-later
"""Accepted genres into files: the preview, and the batch."""

from __future__ import annotations

from typing import TYPE_CHECKING

from genreorganizer.db import writing
from genreorganizer.db.lock import job_lock
from genreorganizer.library import batches
from genreorganizer.library.context import query_context
from genreorganizer.library.works.filework import WriteContext, WriteTask, file_pool
from genreorganizer.library.works.genre_work import GenreWork
from genreorganizer.library.works.tag_work import write_options
from genreorganizer.settings import WriteSettings

if TYPE_CHECKING:
    from collections.abc import Iterable

    from genreorganizer.db.engine import Database
    from genreorganizer.domain.rules import Rule
    from genreorganizer.library.batches import WriteSummary
    from genreorganizer.library.jobs import Job
    from genreorganizer.settings import WritePolicy
    from genreorganizer.workers.pool import Pool


def write(
    database: Database,
    track_ids: Iterable[int] | None = None,
    *,
    rule: Rule | None = None,
    policy: WritePolicy | None = None,
    settings: WriteSettings | None = None,
    dry_run: bool = False,
    pool: Pool | None = None,
) -> Job[WriteSummary]:
    """Write accepted genres that are not in their files yet, as one batch of the history.

    Refused files are tried again. Tracks whose files the policy leaves the genre that they
    have do not wait any more; named by ``track_ids`` or ``rule``, they are written with
    another policy all the same. A file that says another genre than the library knows was
    changed outside: it is refused once, and the library knows its genre from then on.

    Args:
        database: The library.
        track_ids: Only these tracks.
        rule: Only the tracks that match.
        policy: What becomes of the genres a tag holds; the settings' policy when not given.
        settings: How to write.
        dry_run: Only say what would be; see `batches.FileResult`.
        pool: Runs the work; processes when not given.

    Yields:
        Progress with a `batches.FileResult` as its item for each file; with a problem where
        several files in a row cannot be reached or written.

    Raises:
        EnvironmentFailure: Another job runs, or the database cannot be written.
    """
    chosen = settings or WriteSettings()
    workers = pool or file_pool()
    if dry_run:
        work, tasks = _prepared(database, track_ids, rule, policy or chosen.policy, chosen)
        return (yield from batches.preview(work, tasks, workers))
    with job_lock(database):
        work, tasks = _prepared(database, track_ids, rule, policy or chosen.policy, chosen)
        return (yield from batches.run(database, work, tasks, workers, kind="write"))


def _prepared(
    database: Database,
    track_ids: Iterable[int] | None,
    rule: Rule | None,
    policy: WritePolicy,
    settings: WriteSettings,
) -> tuple[GenreWork, list[WriteTask]]:
    with database.reading() as connection:
        context = query_context(connection)
        found = writing.accepted(
            connection,
            context=context,
            track_ids=track_ids,
            rule=rule,
            kept=track_ids is not None or rule is not None,
        )
    desk = WriteContext(write_options(settings), policy, context.vocabulary)
    return GenreWork(desk), [
        WriteTask(track.path, track.track_id, track.accepted, track.tag_genres, track.kept)
        for track in found
    ]
