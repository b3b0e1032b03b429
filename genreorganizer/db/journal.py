# SPDX-License-Identifier: GPL-3.0-or-later
"""The history of writes: batches, and a row per file that is committed before the file is touched.

Use `Database.writing` with ``durable=True`` around `plan`: a row must be on the
disk before its file changes.
"""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final, Literal, NamedTuple

import sqlalchemy as sa

from genreorganizer.db.bulk import Bulk, given
from genreorganizer.db.columns import among, inside
from genreorganizer.db.schema import batch, genres_json, journal
from genreorganizer.domain.files import rebased

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from genreorganizer.messages import Message

_SEPARATOR: Final = os.fsencode(os.sep)
BatchKind = Literal["write", "undo"]
WorkName = Literal["genres", "fields", "covers", "files"]
"""What is done to the files of a batch (`library.works.work`)."""
EntryState = Literal["planned", "done", "unchanged", "kept", "refused"]
"""What became of a file; ``kept``: it was left the genre that it had (`FileState.KEPT`)."""


@dataclass(frozen=True, slots=True)
class Batch:
    """One batch of the history.

    Attributes:
        id: Its number, rising with time.
        kind: A change of files, or an undo of one.
        work: What is changed.
        undo_of: The batch that an undo took back, where it was a whole one.
        policy: The policy of a write.
        started_at: In seconds since the epoch.
        finished_at: None where it was interrupted or still runs.
        written: Files changed.
        unchanged: Files that were right already, or were to be left as they were.
        refused: Files left alone for a reason.
        unfinished: Files of which it is not known yet.
        undone: Changed files that were taken back since.
        kept: Files that it left the genre that they had first, where that still stands.
    """

    id: int
    kind: BatchKind
    work: WorkName
    undo_of: int | None
    policy: str
    started_at: float
    finished_at: float | None
    written: int
    unchanged: int
    refused: int
    unfinished: int
    undone: int
    kept: int


class Plan(NamedTuple):
    """What is about to happen to one file.

    Attributes:
        path: The file (bytes).
        track_id: Its track.
        before: What is changed, as it is now, for display: genres, or ``title=…`` of other fields,
            ``cover=…``.
        after: The same as it will be.
        raw_before: What the work needs to take the change back, as JSON of its own; of tags
            the stored value in every place.
        device: The file's device number.
        inode: Its inode number.
        size: Its size in bytes.
        mtime_ns: Its modification time.
        temporary: The copy that will be edited, where its name is known already.
        target: Of a move: where the file will be.
        was_kept: An earlier write had left the file the genre that it had (`FileState.KEPT`).
    """

    path: bytes
    track_id: int | None
    before: tuple[str, ...]
    after: tuple[str, ...]
    raw_before: str | None = None
    device: int | None = None
    inode: int | None = None
    size: int | None = None
    mtime_ns: int | None = None
    temporary: bytes | None = None
    target: bytes | None = None
    was_kept: bool = False


class Entered(NamedTuple):
    """A new entry.

    Attributes:
        plan: What is about to happen, or would have.
        state: ``planned``, or what is known already.
        reason_code: Of a refusal.
        reason: Of a refusal.
    """

    plan: Plan
    state: EntryState = "planned"
    reason_code: str | None = None
    reason: Message | None = None


@dataclass(frozen=True, slots=True)
class JournalEntry:
    """One file of a batch.

    Attributes:
        id: Its number.
        batch_id: Its batch.
        plan: What was about to happen.
        state: The result.
        raw_after: What the work needs to know its own value again, as JSON of its own.
        undone_by: The entry that took this one back.
        reason_code: Stable identifier of a refusal.
        reason: The same in one line.
    """

    id: int
    batch_id: int
    plan: Plan
    state: EntryState
    raw_after: str | None
    undone_by: int | None
    reason_code: str | None
    reason: Message | None

    @property
    def counts(self) -> bool:
        """Something came of it: the file was changed, or is known to be left as it is."""
        return self.state == "done" or (self.state == "kept" and not self.plan.was_kept)

    @property
    def stands(self) -> bool:
        """Something came of it, and was not taken back."""
        return self.counts and self.undone_by is None


_KEPT: Final = sa.and_(journal.c.state == "kept", sa.not_(journal.c.was_kept))
_STANDS: Final = sa.and_(sa.or_(journal.c.state == "done", _KEPT), journal.c.undone_by.is_(None))
"""`JournalEntry.stands` in SQL."""
_FACTS: Final = Plan._fields[4:]
_ENTRY: Final = [
    journal.c[name]
    for name in (
        "id", "batch_id", *Plan._fields, "state", "raw_after", "undone_by", "reason_code", "reason"
    )
]  # fmt: skip
"""What `JournalEntry` is made of, in its order."""
_ENTERED: Final = given("id", "batch_id", "state", "reason_code", "reason", *Plan._fields)
_ENTER: Final = Bulk(
    _ENTERED, sa.insert(journal).from_select(_ENTERED.columns.keys(), sa.select(_ENTERED))
)


def start(
    connection: sa.Connection,
    kind: BatchKind,
    *,
    at: float,
    work: WorkName = "genres",
    policy: str = "",
    undo_of: int | None = None,
) -> int:
    """Begin a batch.

    Returns:
        Its id.
    """
    values = {"kind": kind, "work": work, "policy": policy, "undo_of": undo_of, "started_at": at}
    return _inserted(connection, sa.insert(batch).values(values))


def finish(connection: sa.Connection, batch_id: int, *, at: float) -> None:
    """Note that a batch came to its end."""
    connection.execute(sa.update(batch).where(batch.c.id == batch_id).values(finished_at=at))


def plan(connection: sa.Connection, batch_id: int, planned: Plan) -> int:
    """Note what is about to happen to a file; commit durably before touching it.

    Returns:
        The entry's id.
    """
    (entry_id,) = enter(connection, batch_id, [Entered(planned)])
    return entry_id


def enter(connection: sa.Connection, batch_id: int, entered: Sequence[Entered]) -> list[int]:
    """Note many files at once: those that are planned, and those that need no change.

    Returns:
        The entries' ids, in the same order.
    """
    if not entered:
        return []
    # Numbered here: asked for the numbers, SQLite would have to take the rows one by one.
    first = last_id(connection) + 1
    rows = []
    for number, (planned, state, code, reason) in enumerate(entered, first):
        path, track_id, before, after, *others = planned
        told = reason and reason.to_json()
        shown = genres_json(before), genres_json(after)
        rows.append((number, batch_id, state, code, told, path, track_id, *shown, *others))
    _ENTER.run(connection, rows)
    return list(range(first, first + len(rows)))


def resolve(
    connection: sa.Connection,
    entry_id: int,
    state: EntryState,
    *,
    after: tuple[str, ...] | None = None,
    raw_after: str | None = None,
    size: int | None = None,
    mtime_ns: int | None = None,
    reason_code: str | None = None,
    reason: Message | None = None,
) -> None:
    """Note the result of a planned file.

    Args:
        connection: A write transaction.
        entry_id: The entry.
        state: The result.
        after: Genres now, where they are not the planned ones.
        raw_after: The stored value in every place now, as JSON.
        size: The file's size now.
        mtime_ns: Its modification time now.
        reason_code: Of a refusal.
        reason: Of a refusal.
    """
    values: dict[str, Any] = {
        "after": None if after is None else genres_json(after),
        "raw_after": raw_after,
        "size": size,
        "mtime_ns": mtime_ns,
        "reason_code": reason_code,
        "reason": reason,
    }
    known = {name: value for name, value in values.items() if value is not None}
    connection.execute(
        sa.update(journal)
        .where(journal.c.id == entry_id)
        .values(state=state, temporary=None, **known)
    )


class Changed(NamedTuple):
    """The result of a planned file that was changed, or was right already; see `resolve`."""

    entry_id: int
    state: EntryState
    after: tuple[str, ...]
    raw_after: str | None
    size: int
    mtime_ns: int


_CHANGED: Final = given(*Changed._fields)
_SET_CHANGED: Final = Bulk(
    _CHANGED,
    sa.update(journal)
    .where(journal.c.id == _CHANGED.c.entry_id)
    .values({name: _CHANGED.c[name] for name in Changed._fields[1:]} | {"temporary": sa.null()}),
)


def resolve_changed(connection: sa.Connection, changed: Sequence[Changed]) -> None:
    """`resolve` of many files that were changed."""
    _SET_CHANGED.run(
        connection,
        [
            (entry_id, state, genres_json(after), *stored)
            for entry_id, state, after, *stored in changed
        ],
    )


_DONE: Final = given("entry_id")
_SET_DONE: Final = Bulk(
    _DONE,
    sa.update(journal)
    .where(journal.c.id == _DONE.c.entry_id)
    .values(state=sa.literal_column("'done'"), temporary=sa.null()),
)


def resolve_as_planned(connection: sa.Connection, entry_ids: Iterable[int]) -> None:
    """`resolve` of many files that were changed, and are as their entries say."""
    _SET_DONE.run(connection, [(number,) for number in entry_ids])


_UNDONE: Final = given("entry_id", "undone_by")
_SET_UNDONE: Final = Bulk(
    _UNDONE,
    sa.update(journal)
    .where(journal.c.id == _UNDONE.c.entry_id)
    .values(undone_by=_UNDONE.c.undone_by),
)


def set_undone(connection: sa.Connection, taken_back: Sequence[tuple[int, int]]) -> None:
    """Note entries that are taken back, each with the entry that takes it back."""
    _SET_UNDONE.run(connection, taken_back)


def release(connection: sa.Connection, entry_ids: Iterable[int]) -> None:
    """Let stand again what these entries took back."""
    if ids := list(entry_ids):
        connection.execute(
            sa.update(journal).where(among(journal.c.undone_by, ids)).values(undone_by=None)
        )


def taken_back_by(connection: sa.Connection, entry_ids: Iterable[int]) -> list[int]:
    """The entries that these entries of an undo take back."""
    query = sa.select(journal.c.id).where(among(journal.c.undone_by, entry_ids))
    return list(connection.execute(query).scalars())


def discard(connection: sa.Connection, entry_ids: Iterable[int]) -> None:
    """Remove planned entries whose files were never touched: nothing happened."""
    ids = list(entry_ids)
    release(connection, ids)
    connection.execute(
        sa.delete(journal).where(among(journal.c.id, ids), journal.c.state == "planned")
    )


def batches(connection: sa.Connection, limit: int | None = None) -> list[Batch]:
    """The history, newest first; what ended before its first file is none of it."""
    return _batches(connection, batch.c.id.in_(sa.select(journal.c.batch_id)), limit)


def genre_lists(
    connection: sa.Connection,
) -> dict[int, list[tuple[tuple[str, ...], tuple[str, ...], int]]]:
    """Per batch what its changed files held before and after, and how many; the most first."""
    number = sa.func.count()
    query = (
        sa.select(journal.c.batch_id, journal.c.before, journal.c.after, number)
        .where(journal.c.state == "done")
        .group_by(journal.c.batch_id, journal.c.before, journal.c.after)
        .order_by(number.desc(), journal.c.after)
    )
    found: dict[int, list[tuple[tuple[str, ...], tuple[str, ...], int]]] = {}
    for batch_id, before, after, count in connection.execute(query):
        lists = tuple(json.loads(before)), tuple(json.loads(after)), count
        found.setdefault(batch_id, []).append(lists)
    return found


def batch_of(connection: sa.Connection, batch_id: int) -> Batch | None:
    """One batch, or None."""
    return next(iter(_batches(connection, batch.c.id == batch_id, 1)), None)


def last_undoable(connection: sa.Connection) -> int | None:
    """The newest write of which something was not taken back; None where there is none."""
    query = (
        sa.select(sa.func.max(batch.c.id))
        .join(journal, journal.c.batch_id == batch.c.id)
        .where(batch.c.kind == "write", _STANDS)
    )
    return connection.execute(query).scalar()


def last_id(connection: sa.Connection) -> int:
    """The number of the newest entry; 0 where there is none."""
    return connection.scalar(sa.select(sa.func.max(journal.c.id))) or 0


def written_after(
    connection: sa.Connection, track_ids: Iterable[int], entry_id: int
) -> frozenset[int]:
    """Those of the tracks whose files a write after an entry has changed, and still stands."""
    query = (
        sa.select(journal.c.track_id)
        .join(batch, batch.c.id == journal.c.batch_id)
        .where(
            among(journal.c.track_id, track_ids),
            journal.c.id > entry_id,
            journal.c.state == "done",
            journal.c.undone_by.is_(None),
            batch.c.kind == "write",
            batch.c.work == "genres",
        )
    )
    return frozenset(connection.scalars(query))


def entries(
    connection: sa.Connection, *, batch_id: int | None = None, ids: Iterable[int] | None = None
) -> list[JournalEntry]:
    """Entries of a batch, or those named, in the order in which they were planned."""
    query = sa.select(*_ENTRY).order_by(journal.c.id)
    if batch_id is not None:
        query = query.where(journal.c.batch_id == batch_id)
    if ids is not None:
        query = query.where(among(journal.c.id, ids))
    return _entries(connection, query)


def file_of(plan: Plan, *, back: bool = False) -> tuple[int | None, bytes]:
    """Tells a file in a write, in the undo of it, and in what wrote again.

    A move by where it began; any other change by its track, which may be elsewhere by then.

    Args:
        plan: What happened to the file.
        back: It is of an undo.
    """
    if plan.target is not None:
        return plan.track_id, plan.target if back else plan.path
    return plan.track_id, plan.path if plan.track_id is None else b""


def undone_by(
    connection: sa.Connection, batch_id: int
) -> dict[tuple[int | None, bytes], int | None]:
    """What came of a write, by file (`file_of`): the entries that took it back."""
    found = (entry for entry in entries(connection, batch_id=batch_id) if entry.counts)
    return {file_of(entry.plan): entry.undone_by for entry in found}


def unfinished(connection: sa.Connection, batch_id: int | None = None) -> list[JournalEntry]:
    """Entries of one batch, or of all, whose results are not known."""
    query = sa.select(*_ENTRY).where(journal.c.state == "planned").order_by(journal.c.id)
    if batch_id is not None:
        query = query.where(journal.c.batch_id == batch_id)
    return _entries(connection, query)


def interrupted(connection: sa.Connection) -> list[int]:
    """Batches that did not come to their end, or hold entries whose results are not known."""
    cut_off = sa.select(batch.c.id).where(batch.c.finished_at.is_(None))
    unknown = sa.select(journal.c.batch_id).where(journal.c.state == "planned")
    return sorted(connection.scalars(cut_off.union(unknown)))


def moved_after(
    connection: sa.Connection, track_ids: Iterable[int], batch_id: int
) -> list[JournalEntry]:
    """What batches after one did to the paths of tracks' files and of other ones, oldest first."""
    query = (
        sa.select(*_ENTRY)
        .join(batch, batch.c.id == journal.c.batch_id)
        .where(
            batch.c.id > batch_id,
            batch.c.work == "files",
            journal.c.state == "done",
            sa.or_(journal.c.track_id.is_(None), among(journal.c.track_id, track_ids)),
        )
        .order_by(journal.c.id)
    )
    return _entries(connection, query)


def relocate(connection: sa.Connection, old: bytes, new: bytes, *, device: int) -> None:
    """Let the history know files of a folder where the folder lies now.

    Args:
        connection: A write transaction.
        old: The folder.
        new: Its new path.
        device: ``st_dev`` of the new place.
    """
    columns = (journal.c.path, journal.c.target, journal.c.temporary)
    start = old.rstrip(_SEPARATOR) + _SEPARATOR
    query = sa.select(journal.c.id, journal.c.device, *columns).where(
        sa.or_(*(inside(column, old) for column in columns))
    )
    moved = [
        {
            "entry": row.id,
            "device": device if row.path.startswith(start) else row.device,
            **{
                name: rebased(path, old, new) if path and path.startswith(start) else path
                for name, path in (
                    ("path", row.path), ("target", row.target), ("temporary", row.temporary)
                )
            },
        }
        for row in connection.execute(query)
    ]  # fmt: skip
    if moved:
        where = journal.c.id == sa.bindparam("entry")
        connection.execute(sa.update(journal).where(where), moved)


def copies_in(connection: sa.Connection, folder: bytes) -> list[tuple[int, bytes]]:
    """The tracks that batches copied to a folder, with their copies' paths, oldest first.

    Copies that were taken back since are among them.
    """
    query = (
        sa.select(journal.c.track_id, journal.c.target)
        .join(batch, batch.c.id == journal.c.batch_id)
        .where(
            batch.c.kind == "write",
            batch.c.policy == "copy",
            journal.c.state == "done",
            journal.c.track_id.is_not(None),
            inside(journal.c.target, folder),
        )
        .order_by(journal.c.id)
    )
    return [
        (track_id, target)
        for track_id, target in connection.execute(query)
        if os.path.dirname(target) == folder
    ]


class KeptValue(NamedTuple):
    """A value that an entry keeps outside of the database.

    Attributes:
        entry_id: The entry.
        name: The value's.
        stands: The entry can be taken back.
    """

    entry_id: int
    name: str
    stands: bool


def kept_values(connection: sa.Connection) -> list[KeptValue]:
    """What entries keep outside of the database (`tags.RawItems.to_json`)."""
    inside = sa.func.json_tree(journal.c.raw_before).table_valued("key", "value")
    stands = sa.and_(journal.c.state == "done", journal.c.undone_by.is_(None))
    query = (
        sa.select(journal.c.id, inside.c.value, stands)
        .join_from(journal, inside, sa.true())
        .where(journal.c.raw_before.contains('"kept":'), inside.c.key == "kept")
        .distinct()
    )
    return [KeptValue(*row) for row in connection.execute(query)]


def of_track(connection: sa.Connection, track_id: int) -> list[JournalEntry]:
    """What happened to a track's file, newest first."""
    query = sa.select(*_ENTRY).where(journal.c.track_id == track_id)
    return _entries(connection, query.order_by(journal.c.id.desc()))


def _inserted(connection: sa.Connection, query: sa.Insert) -> int:
    key = connection.execute(query).inserted_primary_key
    assert key is not None  # both tables have an integer key that SQLite hands out
    return int(key[0])


def _batches(
    connection: sa.Connection, condition: sa.ColumnElement[bool], limit: int | None
) -> list[Batch]:
    def number(*states: EntryState) -> sa.ColumnElement[int]:
        return sa.func.count().filter(journal.c.state.in_(states))

    query = (
        sa.select(
            batch.c.id,
            batch.c.kind,
            batch.c.work,
            batch.c.undo_of,
            batch.c.policy,
            batch.c.started_at,
            batch.c.finished_at,
            number("done").label("written"),
            number("unchanged", "kept").label("unchanged"),
            number("refused").label("refused"),
            number("planned").label("unfinished"),
            sa.func.count(journal.c.undone_by).filter(journal.c.state == "done").label("undone"),
            sa.func.count().filter(_KEPT, journal.c.undone_by.is_(None)).label("kept"),
        )
        .outerjoin(journal, journal.c.batch_id == batch.c.id)
        .where(condition)
        .group_by(batch.c.id)
        .order_by(batch.c.id.desc())
        .limit(limit)
    )
    return [Batch(**row._mapping) for row in connection.execute(query)]


@lru_cache(maxsize=4096)  # the files of a batch mostly say the same
def _genres(stored: str) -> tuple[str, ...]:
    return tuple(json.loads(stored))


def _entries(connection: sa.Connection, query: sa.Select[Any]) -> list[JournalEntry]:
    return [
        JournalEntry(
            number,
            batch_id,
            Plan(path, track_id, _genres(before), _genres(after), *others[: len(_FACTS)]),
            *others[len(_FACTS) :],
        )
        for number, batch_id, path, track_id, before, after, *others in connection.execute(query)
    ]
