# SPDX-License-Identifier: GPL-3.0-or-later
"""How decisions are changed and taken back, in this run of the program or in a later one."""

from __future__ import annotations

import time
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from genreorganizer.db import decision_log, journal, reviews
from genreorganizer.domain.changes import Changes
from genreorganizer.errors import UsageError
from genreorganizer.library.done import Done

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from sqlalchemy import Connection

    from genreorganizer.db.decision_log import DecisionStep
    from genreorganizer.db.reviews import DecisionRecord

_NAMED_CHANGES = 1000


@dataclass(frozen=True, slots=True)
class Snapshot:
    """The decisions on some tracks at one moment.

    Attributes:
        track_ids: The tracks, the open ones too.
        records: The decisions there were.
        settled: The tracks whose tags were never to be asked about.
        written_upto: The last entry of the journal at that moment: tracks whose files were
            written since are left alone when it is brought back.
    """

    track_ids: tuple[int, ...]
    records: tuple[DecisionRecord, ...]
    settled: frozenset[int] = frozenset()
    written_upto: int = 0

    def differing(self, other: Snapshot) -> frozenset[int]:
        """The tracks on which another snapshot of the same tracks decides otherwise."""
        mine, theirs = self._timeless(), other._timeless()
        return frozenset(
            number
            for number in self.track_ids
            if mine.get(number) != theirs.get(number)
            or (number in self.settled) != (number in other.settled)
        )

    def only(self, track_ids: frozenset[int]) -> Snapshot:
        """The part about some of the tracks."""
        return replace(
            self,
            track_ids=tuple(number for number in self.track_ids if number in track_ids),
            records=tuple(record for record in self.records if record.track_id in track_ids),
            settled=self.settled & track_ids,
        )

    def _timeless(self) -> dict[int, DecisionRecord]:
        return {record.track_id: replace(record, decided_at=0.0) for record in self.records}


def decide(
    connection: Connection, kind: str, track_ids: Iterable[int], act: Callable[[], object]
) -> Done:
    """Change decisions, and keep what takes that back.

    What is accepted now and is in the tags already counts as written.

    Args:
        connection: A write transaction.
        kind: What is done, a word for the list of what was decided.
        track_ids: The tracks that it is about; it may change fewer.
        act: Changes the decisions on some of them.
    """
    before = snapshot(connection, track_ids)
    act()
    reviews.mark_held(connection, before.track_ids)
    changed = before.differing(snapshot(connection, before.track_ids))
    left = len(before.track_ids) - len(changed)
    if not changed:
        return Done(left=left)
    taken = before.only(changed)
    step = _note(connection, kind, taken)
    undo = partial(take_back, kind=kind, taken=taken, step=step)
    return Done(_named(changed), undo, taken.track_ids, left)


def snapshot(connection: Connection, track_ids: Iterable[int]) -> Snapshot:
    """What is decided on these tracks now."""
    ids = tuple(dict.fromkeys(track_ids))
    return Snapshot(
        ids,
        tuple(reviews.load(connection, ids).values()),
        reviews.settled_among(connection, ids),
        journal.last_id(connection),
    )


def steps(connection: Connection) -> list[DecisionStep]:
    """What was decided last and can be taken back, newest first."""
    return decision_log.steps(connection)


def take_back_last(connection: Connection) -> tuple[DecisionStep, Done]:
    """Make the decisions what they were before the last step.

    Raises:
        UsageError: There is none, or the files of its tracks were written since.
    """
    step = next(iter(steps(connection)), None)
    if step is None:
        raise UsageError("There is no decision to undo")
    befores = decision_log.befores(connection, step.id)
    taken = Snapshot(
        tuple(before.track_id for before in befores),
        tuple(before.record for before in befores if before.record is not None),
        frozenset(before.track_id for before in befores if before.settled),
        step.written_upto,
    )
    written = journal.written_after(connection, taken.track_ids, step.written_upto)
    if written and written.issuperset(taken.track_ids):
        raise UsageError(
            "The files of these tracks have been written since; undo the write first",
            see="genreorganizer undo",
        )
    return step, take_back(connection, step.kind, taken, step.id)


def take_back(connection: Connection, kind: str, taken: Snapshot, step: int) -> Done:
    """Make decisions what they were before a step, and forget it; that can be done again."""
    decision_log.remove(connection, step)
    before = snapshot(connection, taken.track_ids)
    left = restore(connection, taken)
    changed = before.differing(snapshot(connection, taken.track_ids))
    if not changed:
        return Done(left=len(left))
    again = before.only(changed)

    def redo(opened: Connection) -> Done:
        return decide(opened, kind, again.track_ids, lambda: restore(opened, again))

    return Done(_named(changed), redo, again.track_ids, len(left))


def restore(connection: Connection, taken: Snapshot) -> frozenset[int]:
    """Make the decisions what they were when the snapshot was taken.

    Tracks whose files were written since keep theirs, as the files do: the write is to be
    taken back first.

    Returns:
        The tracks that were left alone.
    """
    written = journal.written_after(connection, taken.track_ids, taken.written_upto)
    ids = frozenset(taken.track_ids) - written
    taken = taken.only(ids)
    decided = {record.track_id for record in taken.records}
    reviews.clear(connection, ids - decided)
    reviews.put(connection, taken.records)
    reviews.mark_held(connection, decided)
    reviews.unsettle(connection, ids - taken.settled)
    reviews.settle(connection, taken.settled, at=time.time())
    return written


def _note(connection: Connection, kind: str, taken: Snapshot) -> int:
    """Keep what was decided before a step for later runs of the program."""
    records = {record.track_id: record for record in taken.records}
    return decision_log.add(
        connection,
        kind,
        [
            decision_log.Before(number, records.get(number), number in taken.settled)
            for number in taken.track_ids
        ],
        at=time.time(),
        written_upto=taken.written_upto,
    )


def _named(track_ids: frozenset[int]) -> Changes:
    if len(track_ids) > _NAMED_CHANGES:
        return Changes(all_tracks=True)
    return Changes(tracks=track_ids)
