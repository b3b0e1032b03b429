# SPDX-License-Identifier: GPL-3.0-or-later
"""What a kind of change to files has to bring, so that batches can run it.

A batch (`batches`) knows the journal, the order of things and what to do about failures; a *work*
knows what is done to a file and what follows from it in the library. In the order of a file's way:

1. a `ChangeTask` looks what would be and answers a `ChangePreview`; its journal row is made of it;
2. the row being committed, the task's `Edit` acts and answers `Edited`;
3. `Work.commit` lets the library know, in the transaction that settles the row;
4. where nobody resolved it, `Work.inspect` finds out the result from the files;
5. `Work.take_back` makes the tasks that undo settled rows.

Tasks and edits travel to worker processes: they are small frozen values, and whatever they share
is the work's ``context``. What is made for each file is a tuple, which takes a third of the time
of a dataclass.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, Protocol

from genreorganizer.domain.files import stored
from genreorganizer.messages import Message, system_message

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import Connection

    from genreorganizer.db.journal import JournalEntry, Plan, WorkName
    from genreorganizer.domain.tag_fields import TagFields
    from genreorganizer.workers.pool import Pool

Verdict = Literal["change", "unchanged", "kept", "refused"]


class FileFacts(NamedTuple):
    """What identifies a file's content without reading it.

    Attributes:
        device: Device number (`domain.files.stored`).
        inode: Inode number (`stored`).
        size: In bytes.
        mtime_ns: Modification time in nanoseconds since the epoch (`stored`).
    """

    device: int
    inode: int
    size: int
    mtime_ns: int

    @classmethod
    def of(cls, path: bytes) -> FileFacts:
        """The facts now, symbolic links followed; raises OSError."""
        return cls.from_status(os.stat(path))

    @classmethod
    def from_status(cls, status: os.stat_result) -> FileFacts:
        """The facts that the system gave."""
        return cls(
            stored(status.st_dev),
            stored(status.st_ino),
            status.st_size,
            stored(status.st_mtime_ns),
        )

    @classmethod
    def before(cls, plan: Plan) -> FileFacts:
        """The facts just before a change, as its journal row has them."""
        return cls(plan.device or 0, plan.inode or 0, plan.size or 0, plan.mtime_ns or 0)


class ChangePreview(NamedTuple):
    """What a change of a file would be.

    Attributes:
        verdict: Whether there is something to do; ``kept`` where the file is to stay as it is,
            though it is not as was wanted, and the library is to know that.
        before: What is changed, as it is now, for display: genres, or ``title=…`` of other fields.
        after: The same as it will be.
        stored_as: How the format will hold it, in words.
        code: Of a refusal: its stable identifier.
        reason: Of a refusal: why.
        raw_before: What the work needs to take the change back, as JSON of its own.
        facts: The file before it was read; None where it cannot be reached.
        folder: Where a copy will be made on the way, if any; with a separator at its end.
        target: Of a move: where the file will be.
        tag: The fields beside the genre now, where such are changed.
    """

    verdict: Verdict
    before: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    stored_as: Message | None = None
    code: str | None = None
    reason: Message | None = None
    raw_before: str | None = None
    facts: FileFacts | None = None
    folder: bytes = b""
    target: bytes | None = None
    tag: TagFields | None = None


class Edited(NamedTuple):
    """What a change of a file did.

    Attributes:
        status: ``written``, ``unchanged`` or ``refused``.
        after: What was changed as it is now, for display.
        raw_after: What the work needs to know its own value again, as JSON of its own.
        size: The file's size now.
        mtime_ns: Its modification time now.
        code: Of a refusal: its stable identifier.
        reason: Of a refusal: why.
        tag: The fields beside the genre now, where tags were written.
    """

    status: Literal["written", "unchanged", "refused"]
    after: tuple[str, ...] = ()
    raw_after: str | None = None
    size: int = 0
    mtime_ns: int = 0
    code: str | None = None
    reason: Message | None = None
    tag: TagFields | None = None


class AppliedChange(NamedTuple):
    """A change that happened.

    Attributes:
        entry_id: Its journal entry.
        plan: What the entry says.
        edited: What it did.
    """

    entry_id: int
    plan: Plan
    edited: Edited


class FileItem(Protocol):
    """Something to do with one file in a worker."""

    @property
    def path(self) -> bytes:
        """The file."""

    def perform(self, context: Any) -> Any:
        """Do it."""


class Edit(FileItem, Protocol):
    """A change whose journal row is committed; ``perform`` gives `Edited`."""

    @property
    def entry_id(self) -> int:
        """Its row."""

    @property
    def temporary(self) -> str:
        """Name of the copy that it may leave in `ChangePreview.folder` when it is killed."""


class ChangeTask(FileItem, Protocol):
    """A change that is wanted; hashable. ``perform`` looks what it would be: an `ChangePreview`."""

    @property
    def track_id(self) -> int | None:
        """The track whose file it is."""

    @property
    def undoes(self) -> int | None:
        """The journal entry that it takes back."""

    def edit(self, entry_id: int, outlook: ChangePreview, temporary: str) -> Edit:
        """The change itself, after it was journalled."""


def round_of(task: ChangeTask) -> int:
    """The round of a batch in which a task has its turn: those before are settled by then.

    Only moves need rounds (`move_work.MoveTask.round`).
    """
    number: int = getattr(task, "round", 0)
    return number


def was_kept(task: ChangeTask) -> bool:
    """Whether the file was left the genre that it had (`FileState.KEPT`); only of genres."""
    kept: bool = getattr(task, "was_kept", False)
    return kept


class WorkContext(Protocol):
    """What the items of a batch share."""

    def perform(self, item: Any) -> Any:
        """The function for a pool's items."""


class Work(Protocol):
    """A kind of change to files."""

    @property
    def name(self) -> WorkName:
        """As the history keeps it."""

    @property
    def policy(self) -> str:
        """How it is done, for the history."""

    @property
    def context(self) -> WorkContext:
        """What the workers need."""

    @property
    def parses(self) -> bool:
        """Whether its items read what is not trusted, and need processes of their own."""

    def note(
        self,
        connection: Connection,
        looked: Sequence[tuple[Any, ChangePreview]],
        *,
        forward: bool,
    ) -> None:
        """Take note of what was found while looking, in the transaction of the rows.

        Args:
            connection: A write transaction.
            looked: Tasks with their outlooks.
            forward: Not an undo, but a change or one that stands again.
        """

    def refuse(
        self,
        connection: Connection,
        task: Any,
        code: str | None,
        reason: Message | None,
        *,
        forward: bool,
    ) -> None:
        """Take note that a change was refused."""

    def secure(self, changes: Sequence[AppliedChange], library: bytes) -> None:
        """Make changes durable before the library's file, which may be elsewhere, tells of them."""

    def commit(
        self, connection: Connection, changes: Sequence[AppliedChange], *, forward: bool
    ) -> None:
        """Let the library know of changes that happened."""

    def inspect(self, entries: Sequence[JournalEntry], pool: Pool | None) -> dict[int, Edited]:
        """Find out the result of planned entries, and remove what they left behind.

        Returns:
            By entry: ``unchanged`` where nothing happened, ``written`` where it did. Entries
            whose files cannot be reached are left out.
        """

    def clear(self, plan: Plan) -> None:
        """Remove what a failed try left, before the next one."""

    def take_back(
        self, connection: Connection, entries: Sequence[JournalEntry]
    ) -> Sequence[ChangeTask]:
        """What undoes settled entries; those that cannot be undone are left out."""

    def finish(self, plans: Sequence[Plan]) -> None:
        """Tidy up after a batch has settled these rows."""


def existing_above(path: bytes) -> bytes:
    """The folder, or the nearest one above that is there."""
    while not os.path.isdir(path) and os.path.dirname(path) != path:
        path = os.path.dirname(path)
    return path


def reach(path: bytes) -> FileFacts | ChangePreview:
    """A file's facts, or why there are none."""
    try:
        return FileFacts.of(path)
    except (FileNotFoundError, NotADirectoryError):
        reason = Message("the file is not there; scan again")
        return ChangePreview("refused", code="missing", reason=reason)
    except OSError as error:
        what = system_message(error)
    except ValueError:
        what = Message("not a valid file name")
    reason = Message("cannot be reached ({reason})", reason=what)
    return ChangePreview("refused", code="io_error", reason=reason)
