# SPDX-License-Identifier: GPL-3.0-or-later
"""Tracks into folders by a pattern: the plan, and the batch that moves, copies or links them."""

from __future__ import annotations

import contextlib
import os
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from genreorganizer.db import folders as folder_table
from genreorganizer.db import organizing as table
from genreorganizer.db.lock import job_lock
from genreorganizer.domain import formatting
from genreorganizer.domain.changes import Changes
from genreorganizer.errors import EnvironmentFailure, UsageError
from genreorganizer.library import batches
from genreorganizer.library.context import query_context
from genreorganizer.library.exported_playlists import Outdated, outdated
from genreorganizer.library.folders import Places, add_folder, normalized
from genreorganizer.library.jobs import Progress
from genreorganizer.library.organizing import OrganizeOptions, OrganizePlan, make_plan
from genreorganizer.library.uncollected import uncollected
from genreorganizer.library.walking import is_left_out
from genreorganizer.library.works.move_work import MoveContext, MoveTask, MoveWork, absent
from genreorganizer.library.works.moving import DriveFolder, missing, sync_made
from genreorganizer.messages import system_message
from genreorganizer.workers.pool import InlinePool

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from sqlalchemy import Connection

    from genreorganizer.db.engine import Database
    from genreorganizer.domain.rules import Rule
    from genreorganizer.library.jobs import Job
    from genreorganizer.library.organizing import PlannedFile
    from genreorganizer.library.works.move_work import How

Status = Literal["moved", "copied", "linked", "in place", "refused"]


@dataclass(frozen=True, slots=True)
class OrganizeSummary:
    """What organizing did.

    Attributes:
        batch: Its number in the history; None where nothing was to do, and in a dry run.
        moved: Files moved, copied or linked, what went along with tracks among them.
        in_place: Tracks that were where they belong, or stay for want of a genre.
        refused: Files that did not go, each with its reason.
        playlists: Exported playlist files that are out of date, such as those whose files moved.
    """

    batch: int | None
    moved: int
    in_place: int
    refused: int
    playlists: tuple[Outdated, ...] = ()

    @property
    def written(self) -> int:
        """As batches count: files changed."""
        return self.moved


def plan(
    database: Database,
    options: OrganizeOptions,
    track_ids: Iterable[int] | None = None,
    *,
    rule: Rule | None = None,
) -> OrganizePlan:
    """Where tracks would go; nothing is touched.

    Args:
        database: The library.
        options: How.
        track_ids: Only these tracks.
        rule: Only the tracks that match.

    Raises:
        PatternError: The pattern cannot be understood.
        UsageError: The folder cannot be used so.
    """
    with database.reading() as connection, uncollected():
        options = checked(connection, options)
        context = query_context(connection)
        tracks = table.movable(connection, context=context, track_ids=track_ids, rule=rule)
        homes = {os.path.dirname(home) for home, _ in table.homes(connection)}
        return make_plan(tracks, context.vocabulary, options, homes)


def organize(
    database: Database,
    options: OrganizeOptions,
    track_ids: Iterable[int] | None = None,
    *,
    rule: Rule | None = None,
    dry_run: bool = False,
) -> Job[OrganizeSummary]:
    """Move, copy or link tracks to where a pattern says, as one batch of the history.

    A folder that is new to the library is added, unless only copies or links go there. The
    library goes on with moved files where they are then: results, decisions, playlists, history.

    Args:
        database: The library.
        options: How.
        track_ids: Only these tracks.
        rule: Only the tracks that match.
        dry_run: Only say what would be.

    Yields:
        Progress with a `batches.FileResult` as its item for each file; its status is
        ``unchanged`` for files in place.

    Raises:
        PatternError: The pattern cannot be understood.
        UsageError: The folder cannot be used so.
        EnvironmentFailure: Another job runs, there is no room, or the library's folder is gone.
    """
    if dry_run:
        planned = plan(database, options, track_ids, rule=rule)
        in_place = yield from _in_place(planned)
        work = MoveWork(options.how, context=MoveContext(ahead=True))
        tasks = [
            file._replace(path=file.origin or file.path).task(options)
            for file in planned.files
            if file.status not in ("stay", "aside")
        ]
        done = yield from batches.preview(work, tasks, InlinePool())
        return OrganizeSummary(None, done.written, in_place, done.refused)
    with job_lock(database):
        planned = plan(database, options, track_ids, rule=rule)
        if not planned.fits:
            raise EnvironmentFailure(
                "There is no room: {needed} are needed in {folder}, {free} are free",
                needed=formatting.size(planned.needed),
                folder=os.fsdecode(options.into),
                free=formatting.size(planned.free or 0),
            )
        in_place = yield from _in_place(planned)
        options = replace(options, into=planned.into)
        tasks = _tasks(planned, options)
        into = None
        if any(file.status == "move" for file in planned.files):
            into, changes = prepare_folder(database, options)
            yield Progress(0, len(tasks), changes=changes)
        with database.reading() as connection:
            homes = table.homes(connection)
        work = MoveWork(options.how, homes, MoveContext(into=into))
        run = batches.run(database, work, tasks, InlinePool(), kind="write")
        done, aside = yield from _as_planned(run, planned)
    stale: tuple[Outdated, ...] = ()
    if done.written and options.how == "move":
        with database.reading() as connection:  # others need not wait for it
            stale = outdated(connection)
    return OrganizeSummary(done.batch, done.written - aside, in_place, done.refused, stale)


def status_of(result: batches.FileResult, how: How) -> Status:
    """The result for a file, in the words of this use case."""
    if result.status == "refused":
        return "refused"
    if result.status == "unchanged":
        return "in place"
    words: dict[How, Status] = {"move": "moved", "copy": "copied", "link": "linked"}
    return words[how]


def options_for(into: str | bytes | Path, pattern: str, **others: object) -> OrganizeOptions:
    """Options with a folder as a user names it."""
    return OrganizeOptions(normalized(into), pattern, **others)  # type: ignore[arg-type]


def _tasks(planned: OrganizePlan, options: OrganizeOptions) -> list[MoveTask]:
    return [file.task(options) for file in planned.files if file.status != "stay"]


def _as_planned(
    run: Job[batches.WriteSummary], planned: OrganizePlan
) -> Job[tuple[batches.WriteSummary, int]]:
    """A batch without the steps of files that go aside first: each file is told once.

    Returns:
        Its summary, and how many went aside.
    """
    origins = {file.path: file.origin for file in planned.files if file.origin is not None}
    if not origins:
        return (yield from run), 0
    aside = 0
    with contextlib.closing(run):
        while True:
            try:
                progress = next(run)
            except StopIteration as end:
                return end.value, aside
            result = progress.item
            if isinstance(result, batches.FileResult):
                if result.status == "written" and result.target in origins:
                    aside += 1
                    progress = progress._replace(item=None)
                elif (origin := origins.get(result.path)) is not None:
                    progress = progress._replace(item=result._replace(path=origin))
            yield progress


def _in_place(planned: OrganizePlan) -> Job[int]:
    staying = planned.with_status("stay")
    for file in staying:
        yield Progress(0, None, os.fsdecode(file.path), item=_stays(file))
    return len(staying)


def _stays(file: PlannedFile) -> batches.FileResult:
    return batches.FileResult(
        file.path, "unchanged", (), (), file.reason, file.code,
        track_id=file.track_id, target=file.path,
    )  # fmt: skip


def checked(connection: Connection, options: OrganizeOptions) -> OrganizeOptions:
    """The options, with the folder as the library calls it."""
    into = options.into
    if os.path.lexists(into) and not os.path.isdir(into):
        raise UsageError("{folder} is not a folder; check the path", folder=os.fsdecode(into))
    place = Places(folder_table.all_folders(connection)).find(into)
    gone = None
    if place is not None:
        gone = absent(place[0].path, table.device(connection, place[0].id))
    if gone is not None:
        raise EnvironmentFailure(gone[1])
    if place is not None and is_left_out(place[1], place[0].path):
        raise UsageError("Scans pass over this folder; choose another", path=into)
    if options.how != "move" and place is not None:
        raise UsageError(
            "Copies in a folder of the library would be listed twice; choose one outside of it",
            path=into,
        )
    return options if place is None else replace(options, into=place[1])


def prepare_folder(database: Database, options: OrganizeOptions) -> tuple[DriveFolder, Changes]:
    """Make the folder, and let the library know it where files are moved to it."""
    new = missing(options.into)
    try:
        os.makedirs(options.into, exist_ok=True)
        sync_made(new)
        made = DriveFolder.of(options.into)
    except OSError as error:
        raise EnvironmentFailure(
            "Cannot make the folder {folder}: {reason}",
            folder=os.fsdecode(options.into),
            reason=system_message(error),
        ) from error
    if options.how != "move":
        return made, Changes()
    with database.writing() as connection:
        return made, add_folder(connection, options.into).changes
