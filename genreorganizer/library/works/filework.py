# SPDX-License-Identifier: GPL-3.0-or-later
"""What worker processes do to single files where tags are written or taken back.

Tags are untrusted: they are parsed where a crash, a hang or a bomb costs one
file. The parent keeps the journal; here is neither a database nor a decision
that outlives the item.
"""

from __future__ import annotations

import os
from abc import abstractmethod
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from genreorganizer import tags
from genreorganizer.domain.files import stored
from genreorganizer.domain.genres import Vocabulary, fold
from genreorganizer.domain.text import well_formed
from genreorganizer.errors import UnreadableFile, WriteRefused
from genreorganizer.library.works.work import ChangePreview, Edited, FileFacts, reach
from genreorganizer.messages import Message, system_message
from genreorganizer.tags import CoverPicture, RawItems, WriteOptions
from genreorganizer.workers.pool import ProcessPool

if TYPE_CHECKING:
    from collections.abc import Sequence

    from genreorganizer.library.kept_pictures import KeptPictures
    from genreorganizer.library.works.work import FileItem, Verdict
    from genreorganizer.settings import WritePolicy

_MEMORY_LIMIT = 4 << 30

CHANGED = "changed"
"""Code of the refusal to overwrite a genre that the user has not seen."""


@dataclass(frozen=True, slots=True)
class WriteContext:
    """What every item of a batch shares.

    Attributes:
        options: How genres are stored.
        policy: What becomes of the genres a tag holds.
        vocabulary: The user's genres, for their spellings and protection.
        cover: The picture that becomes the cover, where one does.
        kept: Where the journal keeps pictures; None where nothing is written, as in a preview.
    """

    options: WriteOptions = field(default_factory=WriteOptions)
    policy: WritePolicy = "replace"
    vocabulary: Vocabulary = field(default_factory=Vocabulary)
    cover: CoverPicture | None = None
    kept: KeptPictures | None = None

    def keep(self, raw: RawItems) -> str:
        """Stored items for the journal, to be restored one day.

        Raises:
            WriteRefused: The pictures among them cannot be kept.
        """
        return raw.to_json(self.kept.keep if self.kept else None)

    def note(self, raw: RawItems) -> str:
        """Stored items for the journal, to be known again: of pictures the names only."""
        return raw.to_json(tags.name_of if self.kept else None)

    def items(self, stored: str) -> RawItems:
        """The inverse of `keep`.

        Raises:
            WriteRefused: A picture is not kept any more.
        """
        return RawItems.from_json(stored, self.kept.read if self.kept else None)

    def perform(self, item: FileItem) -> Any:
        """The function for a pool's items."""
        return item.perform(self)


@dataclass(frozen=True, slots=True)
class WriteTask:
    """Accepted genres that are to be in a file.

    Attributes:
        path: The file (bytes).
        track_id: Its track.
        genres: The accepted genres.
        known: What the tag said when it was last read.
        was_kept: An earlier write left the file the genre that it had.
    """

    path: bytes
    track_id: int | None
    genres: tuple[str, ...]
    known: tuple[str, ...]
    was_kept: bool = False
    undoes: int | None = None

    def perform(self, context: WriteContext) -> ChangePreview:
        """Look what writing would do."""
        facts = reach(self.path)
        if isinstance(facts, ChangePreview):
            return facts
        planned = tags.plan(self.path, self.genres, options=context.options)
        wanted = wanted_genres(context.policy, planned.before, self.genres, context.vocabulary)
        if context.policy != "replace" and wanted == planned.before:
            verdict: Verdict = "unchanged" if wanted == self.genres else "kept"
            return ChangePreview(verdict, wanted, wanted, facts=facts)
        if planned.refusal_code is None and wanted != self.genres:
            planned = tags.plan(self.path, wanted, options=context.options)
        refusal = self._objection(context, planned.before, wanted) if planned.changes else None
        return _preview(context, planned, facts, self.path, refusal=refusal)

    def edit(self, entry_id: int, outlook: ChangePreview, temporary: str) -> WriteEdit:
        """The change itself, after it was journalled."""
        return WriteEdit(entry_id, self.path, outlook.after, outlook.raw_before, temporary)

    def _objection(
        self, context: WriteContext, before: tuple[str, ...], wanted: tuple[str, ...]
    ) -> tuple[str, Message] | None:
        held = list(context.vocabulary.separated(before))
        lost = {fold(genre) for genre in held} - {fold(genre) for genre in wanted}
        for genre in held:
            entry = context.vocabulary.find(genre)
            if entry is not None and entry.protected and fold(genre) in lost:
                return "protected", Message(
                    "its genre {genre} is protected; unprotect it first", genre=genre
                )
        if tuple(map(well_formed, before)) != self.known:  # whatever its time says
            return CHANGED, Message(
                "its genre was changed since it was read; look at it, then write again"
            )
        return None


@dataclass(frozen=True, slots=True)
class RestoreTask:
    """A write that is to be taken back.

    Attributes:
        path: The file (bytes), where it is now.
        track_id: Its track.
        undoes: The journal entry that is taken back.
        raw: The stored value before it, as JSON.
        expected: The stored value after it, as JSON; what means something else is not overwritten.
        written: The genres after it, for display.
        genres: The genres before it, for display.
        known: What the library believes of the tag; None where it does not matter.
        was_kept: Before it, the file had been left the genre that it had.
    """

    path: bytes
    track_id: int | None
    undoes: int
    raw: str
    expected: str
    written: tuple[str, ...]
    genres: tuple[str, ...]
    known: tuple[str, ...] | None = None
    was_kept: bool = False

    def perform(self, context: WriteContext) -> ChangePreview:
        """Look what taking back would do."""
        facts = reach(self.path)
        if isinstance(facts, ChangePreview):
            return facts
        try:
            raw = context.items(self.raw)
        except WriteRefused as refusal:
            return ChangePreview("refused", code=refusal.code, reason=refusal.message, facts=facts)
        planned = tags.plan_restore(
            self.path,
            raw,
            genres=self.genres,
            expected=RawItems.from_json(self.expected),
            written=self.written,
            options=context.options,
        )
        return _preview(context, planned, facts, self.path, Message("as it was"))

    def edit(self, entry_id: int, outlook: ChangePreview, temporary: str) -> RestoreEdit:
        """The change itself, after it was journalled."""
        return RestoreEdit(
            entry_id, self.path, self.raw, self.expected, self.written, self.genres, temporary
        )


@dataclass(frozen=True, slots=True)
class LeaveTask:
    """That a write left a file the genre that it had is taken back: the file stays as it is.

    Attributes:
        path: The file (bytes).
        track_id: Its track.
        undoes: The journal entry that is taken back.
        known: The genres that it had.
    """

    path: bytes
    track_id: int | None
    undoes: int
    known: tuple[str, ...]

    def perform(self, context: WriteContext) -> ChangePreview:
        """There is nothing to look at."""
        return ChangePreview("kept", self.known, self.known)

    def edit(self, entry_id: int, outlook: ChangePreview, temporary: str) -> WriteEdit:
        """Nothing changes the file."""
        raise AssertionError(self)


@dataclass(frozen=True, slots=True)
class FieldTask:
    """Fields that are to be in a file.

    Attributes:
        path: The file (bytes).
        track_id: Its track.
        wanted: The fields that get other texts; none clears one.
        known: What the library believes of them, as `tags.field_texts` tells it.
    """

    path: bytes
    track_id: int | None
    wanted: tuple[tuple[str, tuple[str, ...]], ...]
    known: tuple[str, ...]
    undoes: int | None = None

    def perform(self, context: WriteContext) -> ChangePreview:
        """Look what writing would do."""
        facts = reach(self.path)
        if isinstance(facts, ChangePreview):
            return facts
        planned = tags.plan_fields(self.path, dict(self.wanted), options=context.options)
        refusal = None
        if planned.changes and not {*self.known} <= {*_kept(planned.before)}:
            reason = Message("its tag has changed since it was read; look at it, then try again")
            refusal = CHANGED, reason
        return _preview(context, planned, facts, self.path, refusal=refusal)

    def edit(self, entry_id: int, outlook: ChangePreview, temporary: str) -> FieldsEdit:
        """The change itself, after it was journalled."""
        return FieldsEdit(entry_id, self.path, self.wanted, outlook.raw_before, temporary)


@dataclass(frozen=True, slots=True)
class CoverTask:
    """A file that is to have the context's cover, or none.

    Attributes:
        path: The file (bytes).
        track_id: Its track.
    """

    path: bytes
    track_id: int | None
    undoes: int | None = None

    def perform(self, context: WriteContext) -> ChangePreview:
        """Look what writing would do."""
        facts = reach(self.path)
        if isinstance(facts, ChangePreview):
            return facts
        planned = tags.plan_cover(self.path, context.cover, options=context.options)
        if context.kept is None:  # nothing is going to be written: the old picture stays there
            planned = replace(planned, raw_before=None)
        return _preview(context, planned, facts, self.path)

    def edit(self, entry_id: int, outlook: ChangePreview, temporary: str) -> CoverEdit:
        """The change itself, after it was journalled."""
        return CoverEdit(entry_id, self.path, outlook.raw_before, temporary)


def _kept(values: Sequence[str]) -> tuple[str, ...]:
    """What a file tells, as the library keeps it."""
    return tuple(well_formed(text).replace("\0", " ") for text in values)


def _preview(
    context: WriteContext,
    planned: tags.PlannedWrite,
    facts: FileFacts,
    path: bytes,
    stored_as: Message | None = None,
    refusal: tuple[str, Message] | None = None,
) -> ChangePreview:
    """What a plan comes to; a refusal of the editor goes before one of the library."""
    before, tag = planned.before, planned.tag
    code, reason = planned.refusal_code, planned.refusal_reason
    if code is None and refusal is not None:
        code, reason = refusal
    raw = None
    if code is None and planned.changes and planned.raw_before:
        try:
            raw = context.keep(planned.raw_before)
        except WriteRefused as unkept:
            code, reason = unkept.code, unkept.message
    if code is not None:
        return ChangePreview(
            "refused", before, before, code=code, reason=reason, facts=facts, tag=tag
        )
    if not planned.changes:
        return ChangePreview("unchanged", before, planned.after, facts=facts, tag=tag)
    return ChangePreview(
        "change",
        planned.before,
        planned.after,
        stored_as or planned.stored_as,
        raw_before=raw,
        facts=facts,
        folder=os.path.join(os.path.dirname(os.path.realpath(path)), b""),
        tag=planned.tag,
    )


GenreTask = WriteTask | RestoreTask | LeaveTask
FileTask = FieldTask | CoverTask | RestoreTask


class _TagEdit:
    """A change of a file's tags; the journal has the entry."""

    __slots__ = ()

    def perform(self, context: WriteContext) -> Edited:
        """Do it, or tell why not."""
        try:
            done = self.change(context)
        except WriteRefused as refusal:
            return Edited("refused", code=refusal.code, reason=refusal.message)
        raw, mtime_ns = context.note(done.raw_after), stored(done.mtime_ns)
        return Edited(done.status, done.after, raw, done.size, mtime_ns, tag=done.tag)

    @abstractmethod
    def change(self, context: WriteContext) -> tags.WriteResult:
        """Let `tags` do it."""


@dataclass(frozen=True, slots=True)
class WriteEdit(_TagEdit):
    """Write genres into a file; the journal has the entry."""

    entry_id: int
    path: bytes
    genres: tuple[str, ...]
    expected: str | None
    temporary: str

    def change(self, context: WriteContext) -> tags.WriteResult:
        """Do it."""
        return tags.write_genres(
            self.path,
            self.genres,
            options=context.options,
            temporary=self.temporary,
            expected=RawItems.from_json(self.expected) if self.expected else None,
        )


@dataclass(frozen=True, slots=True)
class RestoreEdit(_TagEdit):
    """Restore a stored value in a file; the journal has the entry."""

    entry_id: int
    path: bytes
    raw: str
    expected: str
    written: tuple[str, ...]
    genres: tuple[str, ...]
    temporary: str

    def change(self, context: WriteContext) -> tags.WriteResult:
        """Do it."""
        return tags.restore(
            self.path,
            context.items(self.raw),
            expected=RawItems.from_json(self.expected),
            written=self.written,
            genres=self.genres,
            options=context.options,
            temporary=self.temporary,
        )


@dataclass(frozen=True, slots=True)
class FieldsEdit(_TagEdit):
    """Write fields into a file; the journal has the entry."""

    entry_id: int
    path: bytes
    wanted: tuple[tuple[str, tuple[str, ...]], ...]
    expected: str | None
    temporary: str

    def change(self, context: WriteContext) -> tags.WriteResult:
        """Do it."""
        return tags.write_fields(
            self.path,
            dict(self.wanted),
            options=context.options,
            temporary=self.temporary,
            expected=RawItems.from_json(self.expected) if self.expected else None,
        )


@dataclass(frozen=True, slots=True)
class CoverEdit(_TagEdit):
    """Write the context's cover into a file, or take its cover away; the journal has the entry."""

    entry_id: int
    path: bytes
    expected: str | None
    temporary: str

    def change(self, context: WriteContext) -> tags.WriteResult:
        """Do it."""
        return tags.write_cover(
            self.path,
            context.cover,
            options=context.options,
            temporary=self.temporary,
            expected=context.items(self.expected) if self.expected else None,
        )


@dataclass(frozen=True, slots=True)
class Inspection:
    """Find out whether an interrupted change of a file happened.

    Attributes:
        entry_id: The journal's entry.
        path: The file (bytes).
        raw_before: The stored value before, as JSON.
        after: What it was to say, for display.
    """

    entry_id: int
    path: bytes
    raw_before: str | None
    after: tuple[str, ...]

    def perform(self, context: WriteContext) -> Edited:
        """``unchanged`` where the file is as before, ``written`` where the change happened."""
        before = RawItems.from_json(self.raw_before) if self.raw_before is not None else None
        fields = before.fields if before else tags.GENRE
        try:
            facts = FileFacts.of(self.path)
            now = tags.standing(self.path, fields)
        except UnreadableFile as error:
            return Edited("refused", code=error.code, reason=error.message)
        except OSError as error:
            return Edited("refused", code="io_error", reason=system_message(error))
        found = context.note(now.raw), facts.size, facts.mtime_ns
        if before is not None and now.raw.filled() == before.filled():
            return Edited("unchanged", now.shown, *found, tag=now.tag)
        if fields == tags.GENRE and now.shown == self.after:
            return Edited("written", now.shown, *found)
        if fields != tags.GENRE and set(self.after) <= set(now.shown):
            return Edited("written", self.after, *found, tag=now.tag)
        reason = Message("another program changed its genre meanwhile")
        if fields != tags.GENRE:
            reason = Message("another program changed its tags meanwhile")
        return Edited("refused", code="changed", reason=reason)


def file_pool() -> ProcessPool:
    """The pool for looking at files and changing them: what takes long here is the disk."""
    return ProcessPool(
        jobs=2, time_limit_s=300.0, ahead=8, low_priority=False, memory_limit=_MEMORY_LIMIT
    )


def wanted_genres(
    policy: WritePolicy,
    before: Sequence[str],
    accepted: Sequence[str],
    vocabulary: Vocabulary,
) -> tuple[str, ...]:
    """What a tag shall hold.

    Args:
        policy: ``replace`` what it holds, ``add`` to it, or ``fill`` it only where it names no
            genre (`Vocabulary.meant`): *Unknown* is none.
        before: What it holds.
        accepted: What the user accepted.
        vocabulary: Knows which spellings are one genre.
    """
    if policy == "replace" or not before:
        return tuple(accepted)
    if policy == "fill":
        return tuple(before if vocabulary.meant(before) else accepted)
    held = set(map(fold, vocabulary.canonical_all(before)))
    added = (genre for genre in accepted if fold(vocabulary.canonical(genre)) not in held)
    return (*before, *added)
