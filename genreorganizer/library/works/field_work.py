# SPDX-License-Identifier: GPL-3.0-or-later
"""Fields of the tag beside the genre as a work of batches: the tracks' rows follow their files."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from genreorganizer.db import scanned, writing
from genreorganizer.library.works.tag_work import TagWork
from genreorganizer.library.works.work import FileFacts

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from sqlalchemy import Connection

    from genreorganizer.db.journal import WorkName
    from genreorganizer.domain.tag_fields import TagFields
    from genreorganizer.library.works.filework import FileTask
    from genreorganizer.library.works.work import AppliedChange, ChangePreview
    from genreorganizer.messages import Message


@dataclass(frozen=True)
class FieldWork(TagWork):
    """Fields written and taken back (`work.Work`)."""

    name: WorkName = field(default="fields", init=False)
    policy: str = field(default="", init=False)

    def note(
        self,
        connection: Connection,
        looked: Sequence[tuple[FileTask, ChangePreview]],
        *,
        forward: bool,
    ) -> None:
        """Files that say something else than the library knew are read again by that."""
        _store(
            connection,
            [
                (task.track_id, outlook.tag, outlook.facts, outlook.facts)
                for task, outlook in looked
                if task.track_id is not None and outlook.tag and outlook.facts
                if outlook.verdict != "change"
            ],
        )

    def refuse(
        self,
        connection: Connection,
        task: FileTask,
        code: str | None,
        reason: Message | None,
        *,
        forward: bool,
    ) -> None:
        """A refusal leaves no mark: the history tells it."""

    def commit(
        self, connection: Connection, changes: Sequence[AppliedChange], *, forward: bool
    ) -> None:
        """Note in the tracks' rows what the files say now."""
        _store(
            connection,
            [
                (
                    change.plan.track_id,
                    change.edited.tag,
                    FileFacts(0, 0, change.edited.size, change.edited.mtime_ns),
                    FileFacts.before(change.plan) if change.plan.size is not None else None,
                )
                for change in changes
                if change.plan.track_id is not None and change.edited.tag
            ],
        )


def _store(
    connection: Connection,
    news: Iterable[tuple[int, TagFields, FileFacts, FileFacts | None]],
) -> None:
    """Let the library know of tags: track, fields, the file now and as it was just before."""
    found = list(news)
    paths = writing.paths(connection, [number for number, *_ in found])
    scanned.set_written_fields(
        connection,
        [
            scanned.WrittenFields(
                number,
                paths[number],
                tag,
                now.size,
                now.mtime_ns,
                was.size if was else None,
                was.mtime_ns if was else None,
            )
            for number, tag, now, was in found
            if number in paths
        ],
    )
