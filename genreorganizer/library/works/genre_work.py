# SPDX-License-Identifier: GPL-3.0-or-later
"""Genres as a work of batches: what follows in the library when a file says another genre."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from genreorganizer.db import options, reviews, scanned, vocabulary
from genreorganizer.domain.review import FileState
from genreorganizer.library import outcomes
from genreorganizer.library.works.filework import CHANGED, LeaveTask
from genreorganizer.library.works.tag_work import TagWork
from genreorganizer.library.works.work import FileFacts, was_kept

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from sqlalchemy import Connection

    from genreorganizer.db.journal import JournalEntry, WorkName
    from genreorganizer.library.works.filework import GenreTask
    from genreorganizer.library.works.work import AppliedChange, ChangePreview, ChangeTask
    from genreorganizer.messages import Message

_PASSING_CODES: Final = frozenset(
    {"missing", "io_error", "no_space", "timeout", "busy", "interrupted", "crashed"}
)
"""Refusals after which the track simply stays to be written."""


@dataclass(frozen=True)
class GenreWork(TagWork):
    """Genres written and taken back (`work.Work`)."""

    name: WorkName = field(default="genres", init=False)

    @property
    def policy(self) -> str:
        """What becomes of the genres that a tag holds."""
        return self.context.policy

    def note(
        self,
        connection: Connection,
        looked: Sequence[tuple[GenreTask, ChangePreview]],
        *,
        forward: bool,
    ) -> None:
        """Files that stay as they are, or were changed by others: the library may not know."""
        right, kept = [], []
        news = []
        for task, outlook in looked:
            stays = outlook.verdict in ("unchanged", "kept")
            if task.track_id is None or not (stays or outlook.code == CHANGED):
                continue
            if outlook.verdict == "unchanged":
                right.append((task.track_id, was_kept(task)))
            elif stays:
                kept.append(task.track_id)
            facts = outlook.facts
            if outlook.before != task.known and facts is not None:
                news.append(
                    CurrentTags(task.track_id, outlook.before, facts.size, facts.mtime_ns, facts)
                )
        if right:
            _note_held(connection, right, forward)
        if kept:
            _note_kept(connection, kept, forward)
        if news:
            store_tags(connection, news)

    def refuse(
        self,
        connection: Connection,
        task: GenreTask,
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
        plans = (change.plan for change in changes)
        held = [(plan.track_id, plan.was_kept) for plan in plans if plan.track_id is not None]
        _note_held(connection, held, forward)
        store_tags(connection, news)

    def take_back(
        self, connection: Connection, entries: Sequence[JournalEntry]
    ) -> Sequence[ChangeTask]:
        """The old values, where the files are now; and that files were left what they had."""
        left = [
            LeaveTask(entry.plan.path, entry.plan.track_id, entry.id, entry.plan.before)
            for entry in entries
            if entry.state == "kept"
        ]
        return [*super().take_back(connection, entries), *left]


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


def _note_held(connection: Connection, tracks: Iterable[tuple[int, bool]], forward: bool) -> None:
    """Note that files hold what was accepted, or what they held before they did.

    Args:
        connection: A write transaction.
        tracks: The tracks, and whether a write before that had left them their own genre.
        forward: What was accepted.
    """
    held = list(tracks)
    left = [] if forward else [number for number, kept in held if kept]
    reviews.change_file_state(connection, left, [FileState.WRITTEN], FileState.KEPT)
    others = [number for number, kept in held if forward or not kept]
    state = FileState.WRITTEN if forward else FileState.TO_WRITE
    reviews.set_file_state(connection, others, state)


def _note_kept(connection: Connection, track_ids: Sequence[int], forward: bool) -> None:
    """Note that files were left the genre that they had, or that this was taken back."""
    waiting = (FileState.TO_WRITE, FileState.REFUSED)
    if forward:
        reviews.change_file_state(connection, track_ids, waiting, FileState.KEPT)
    else:
        reviews.change_file_state(connection, track_ids, [FileState.KEPT], FileState.TO_WRITE)
