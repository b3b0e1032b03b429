# SPDX-License-Identifier: GPL-3.0-or-later
"""Genres as a work of batches: what follows in the library when a file says another genre."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from genreorganizer.db import options, reviews, scanned, vocabulary, writing
from genreorganizer.domain.review import FileState
from genreorganizer.library import outcomes
from genreorganizer.library.filework import (
    CHANGED,
    Inspection,
    RestoreTask,
    WriteContext,
    file_pool,
)
from genreorganizer.library.leftovers import file_or_verdict, remove_leftover
from genreorganizer.library.work import Edited, FileFacts
from genreorganizer.tags import WriteOptions
from genreorganizer.workers.pool import Completed, Each, Failed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import Connection

    from genreorganizer.db.journal import JournalEntry, Plan, WorkName
    from genreorganizer.library.filework import FileTask
    from genreorganizer.library.work import AppliedChange, ChangePreview
    from genreorganizer.messages import Message
    from genreorganizer.settings import WriteSettings
    from genreorganizer.workers.pool import Pool

_OUT_OF_REACH: Final = ("missing", "io_error")
_PASSING_CODES: Final = frozenset(
    {"missing", "io_error", "no_space", "timeout", "busy", "interrupted", "crashed"}
)
"""Refusals after which the track simply stays to be written."""


def write_options(settings: WriteSettings) -> WriteOptions:
    """The user's settings as `tags` takes them."""
    return WriteOptions(
        id3v23_separator=settings.id3v23_separator,
        update_id3v1=settings.update_other_tags,
        update_ape=settings.update_other_tags,
        keep_mtime=settings.keep_mtime,
        break_hard_links=settings.break_hard_links,
    )


@dataclass(frozen=True, slots=True)
class GenreWork:
    """Genres written and taken back (`work.Work`).

    Attributes:
        context: What the workers need.
    """

    context: WriteContext = field(default_factory=WriteContext)

    name: WorkName = field(default="genres", init=False)
    parses: bool = field(default=True, init=False)

    @property
    def policy(self) -> str:
        """What becomes of the genres that a tag holds."""
        return self.context.policy

    def note(
        self,
        connection: Connection,
        looked: Sequence[tuple[FileTask, ChangePreview]],
        *,
        forward: bool,
    ) -> None:
        """Files that are right already, or were changed by others: the library may not know."""
        right = []
        news = []
        for task, outlook in looked:
            unchanged = outlook.verdict == "unchanged"
            if task.track_id is None or not (unchanged or outlook.code == CHANGED):
                continue
            if unchanged:
                right.append(task.track_id)
            facts = outlook.facts
            if outlook.before != task.known and facts is not None:
                news.append(
                    CurrentTags(task.track_id, outlook.before, facts.size, facts.mtime_ns, facts)
                )
        if right:
            reviews.set_file_state(connection, right, _state(forward))
        if news:
            store_tags(connection, news)

    def refuse(
        self,
        connection: Connection,
        task: FileTask,
        code: str | None,
        reason: Message | None,
        *,
        forward: bool,
    ) -> None:
        """Note a lasting refusal of a write; after a passing one the track stays to be written."""
        undoes = task.undoes is not None
        if forward and not undoes and task.track_id is not None and code not in _PASSING_CODES:
            reviews.set_file_state(
                connection, [task.track_id], FileState.REFUSED, code=code, reason=reason
            )

    def commit(
        self, connection: Connection, changes: Sequence[AppliedChange], *, forward: bool
    ) -> None:
        """Note in the decisions and the tracks' rows what the files say now."""
        news = [
            CurrentTags(
                change.plan.track_id,
                change.edited.after,
                change.edited.size,
                change.edited.mtime_ns,
                FileFacts.before(change.plan) if change.plan.size is not None else None,
            )
            for change in changes
            if change.plan.track_id is not None
        ]
        reviews.set_file_state(connection, [tag.track_id for tag in news], _state(forward))
        store_tags(connection, news)

    def inspect(self, entries: Sequence[JournalEntry], pool: Pool | None) -> dict[int, Edited]:
        """Read all the files: on a share the time of modification says little."""
        found: dict[int, Edited] = {}
        there: list[Inspection] = []
        same: set[int] = set()
        for entry in entries:
            plan = entry.plan
            remove_leftover(plan.temporary)
            facts = file_or_verdict(plan.path)
            if isinstance(facts, Edited):
                found[entry.id] = facts
            elif facts is not None:
                if facts == FileFacts.before(plan):
                    same.add(entry.id)
                there.append(Inspection(entry.id, plan.path, plan.raw_before, plan.after))
        if there:
            for result in (pool or file_pool()).run(Each(WriteContext().perform), there):
                if isinstance(result, Completed):
                    if result.value.code not in _OUT_OF_REACH:
                        found[result.item.entry_id] = result.value
                elif isinstance(result, Failed):
                    found[result.item.entry_id] = Edited(
                        "refused",
                        code="unreadable",
                        reason=result.error.message,
                    )
        for number in same:
            if (
                number in found and found[number].status == "refused"
            ):  # nobody touched it, whatever cannot be read
                found[number] = Edited("unchanged")
        return found

    def clear(self, plan: Plan) -> None:
        """Remove the copy that a failed try left."""
        remove_leftover(plan.temporary)

    def take_back(
        self, connection: Connection, entries: Sequence[JournalEntry]
    ) -> list[RestoreTask]:
        """The old values, where the files are now."""
        ids = [entry.plan.track_id for entry in entries if entry.plan.track_id is not None]
        now_at = writing.paths(connection, ids)
        return [
            RestoreTask(
                path=now_at.get(entry.plan.track_id or 0, entry.plan.path),
                track_id=entry.plan.track_id,
                undoes=entry.id,
                raw=entry.plan.raw_before,
                expected=entry.raw_after,
                written=entry.plan.after,
                genres=entry.plan.before,
            )
            for entry in entries
            if entry.plan.raw_before is not None and entry.raw_after is not None
        ]

    def finish(self, plans: Sequence[Plan]) -> None:
        """Nothing is left to tidy up."""


@dataclass(frozen=True, slots=True)
class CurrentTags:
    """What a track's tag says now.

    Attributes:
        track_id: The track.
        genres: Its genres.
        size: The file's size now.
        mtime_ns: Its modification time now.
        was: The file as it was when we took it up: where the library knew another one, the
            next scan has to read it.
    """

    track_id: int
    genres: tuple[str, ...]
    size: int
    mtime_ns: int
    was: FileFacts | None


def store_tags(connection: Connection, news: Sequence[CurrentTags]) -> None:
    """Let the library know what tags say now, and whether the model still disagrees."""
    scanned.set_written(
        connection,
        [
            scanned.WrittenFile(
                tag.track_id,
                tag.genres,
                tag.size,
                tag.mtime_ns,
                tag.was.size if tag.was else None,
                tag.was.mtime_ns if tag.was else None,
            )
            for tag in news
        ],
    )
    active = options.get(connection, options.ACTIVE_MODELS)
    if active:
        outcomes.refresh_agreement(
            connection,
            active.replace(",", "+"),
            vocabulary.load(connection),
            [tag.track_id for tag in news],
        )


def _state(forward: bool) -> FileState:
    """How an accepted track's file stands after a change in this direction."""
    return FileState.WRITTEN if forward else FileState.TO_WRITE
