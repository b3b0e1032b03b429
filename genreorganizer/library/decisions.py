# SPDX-License-Identifier: GPL-3.0-or-later
"""How decisions are changed and taken back, in this run of the program or in a later one."""

from __future__ import annotations

import time
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from genreorganizer.db import decision_log, decision_snapshots, journal, reviews
from genreorganizer.domain.changes import Changes
from genreorganizer.errors import UsageError
from genreorganizer.library.done import Done

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from sqlalchemy import Connection

    from genreorganizer.db.decision_log import DecisionStep

_NAMED_CHANGES = 1000


@dataclass(frozen=True, slots=True)
class Snapshot:
    """The decisions on some tracks at one moment.

    Attributes:
        track_ids: The tracks, the open ones too.
        decided: What was decided on them, of `db.decision_snapshots`.
        written_upto: The last entry of the journal at that moment: tracks whose files were
            written since are left alone when it is brought back.
    """

    track_ids: tuple[int, ...]
    decided: str
    written_upto: int

    def only(self, connection: Connection, track_ids: Sequence[int]) -> Snapshot:
        """The part about some of the tracks, in their order."""
        if len(track_ids) == len(self.track_ids):
            return self
        decided = decision_snapshots.only(connection, self.decided, track_ids)
        return replace(self, track_ids=tuple(track_ids), decided=decided)


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
    changed = decision_snapshots.differing(connection, before.decided)
    left = len(before.track_ids) - len(changed)
    if not changed:
        return Done(left=left)
    taken = before.only(connection, changed)
    step = decision_log.add(
        connection,
        kind,
        taken.decided,
        tracks=len(changed),
        at=time.time(),
        written_upto=taken.written_upto,
    )
    undo = partial(take_back, kind=kind, taken=taken, step=step)
    return Done(_named(changed), undo, taken.track_ids, left)


def snapshot(connection: Connection, track_ids: Iterable[int]) -> Snapshot:
    """What is decided on these tracks now."""
    ids = tuple(dict.fromkeys(track_ids))
    return Snapshot(ids, decision_snapshots.take(connection, ids), journal.last_id(connection))


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
    decided = decision_snapshots.of_step(connection, step.id)
    ids = decision_snapshots.track_ids(connection, decided)
    taken = Snapshot(ids, decided, step.written_upto)
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
    changed = decision_snapshots.differing(connection, before.decided)
    if not changed:
        return Done(left=len(left))
    again = before.only(connection, changed)

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
    ids = [number for number in taken.track_ids if number not in written]
    taken = taken.only(connection, ids)
    decision_snapshots.put_back(connection, taken.decided, at=time.time())
    reviews.mark_held(connection, ids)
    return written


def _named(track_ids: Sequence[int]) -> Changes:
    if len(track_ids) > _NAMED_CHANGES:
        return Changes(all_tracks=True)
    return Changes(tracks=frozenset(track_ids))
