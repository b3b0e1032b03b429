# SPDX-License-Identifier: GPL-3.0-or-later
"""What was written and undone."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from genreorganizer.db import journal
from genreorganizer.errors import UsageError
from genreorganizer.library.batches import WriteSummary

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlalchemy import Connection

    from genreorganizer.db.journal import Batch, JournalEntry


@dataclass(frozen=True, slots=True)
class Chapter:
    """A batch of the history, as it is shown.

    Attributes:
        batch: The batch; of one that wrote again what stands of that in `undone`.
        genres: The lists of genres that it was about, with how many files had each, the most
            first: what was written, also of an undo; none where files were moved.
        again: It undid an undo: what had been written stands again.
        policy: Of the write that it is, or that it is the undo of (`Batch.policy`).
        undone_at: When all of it was undone, in seconds since the epoch; None where it was not.
    """

    batch: Batch
    genres: tuple[tuple[tuple[str, ...], int], ...]
    again: bool = False
    policy: str = ""
    undone_at: float | None = None

    @property
    def takes_back(self) -> bool:
        """It is an undo, and what it took back was not done again by it."""
        return self.batch.kind == "undo" and not self.again

    @property
    def makes(self) -> bool:
        """It made files beside those that it is about, or took such away or made them again."""
        return self.policy in ("copy", "link")


def chapters(connection: Connection) -> list[Chapter]:
    """The history, newest first."""
    batches = journal.batches(connection)
    numbered = {batch.id: batch for batch in batches}
    undone = {batch.undo_of: batch.started_at for batch in reversed(batches)}
    lists = journal.genre_lists(connection)
    found = []
    for batch in batches:
        chain = _chain(batch, numbered.get)
        write, again = chain[-1], len(chain) > 2
        about: Counter[tuple[str, ...]] = Counter()
        for before, after, number in lists.get(batch.id, ()) if batch.work == "genres" else ():
            about[before if batch.kind == "undo" and not again else after] += number
        if again:  # of the write it is noted whether it still stands
            entries = _as_their_write(connection, write.id, batch.id)
            batch = replace(
                batch,
                undone=sum(e.state == "done" and e.undone_by is not None for e in entries),
                kept=sum(e.state != "done" and e.stands for e in entries),
            )
        whole = 0 < batch.written <= batch.undone
        found.append(
            Chapter(
                batch,
                tuple(about.most_common()),
                again,
                write.policy,
                undone.get(write.id if again else batch.id) if whole else None,
            )
        )
    return found


def batch_entries(connection: Connection, batch_id: int) -> list[JournalEntry]:
    """The files of a batch, in the order in which they were taken up.

    Of one that wrote again they are undone where the write does not stand any more.

    Raises:
        UsageError: There is no such batch.
    """
    batch = journal.batch_of(connection, batch_id)
    if batch is None:
        raise UsageError("There is no batch {batch}; the history lists them", batch=batch_id)
    chain = _chain(batch, lambda number: journal.batch_of(connection, number))
    if len(chain) <= 2:
        return journal.entries(connection, batch_id=batch_id)
    return _as_their_write(connection, chain[-1].id, batch_id)


def _as_their_write(connection: Connection, write_id: int, batch_id: int) -> list[JournalEntry]:
    """The files of what wrote again, taken back where the write does not stand any more."""
    first = journal.undone_by(connection, write_id)
    entries = journal.entries(connection, batch_id=batch_id)
    return [replace(entry, undone_by=first.get(journal.file_of(entry.plan))) for entry in entries]


def _chain(batch: Batch, find: Callable[[int], Batch | None]) -> list[Batch]:
    """A batch, what it undid, what that undid …, the write at last."""
    chain = [batch]
    while (number := chain[-1].undo_of) is not None and (above := find(number)) is not None:
        chain.append(above)
    return chain


def newest_batch(connection: Connection) -> WriteSummary:
    """What the newest batch of the history did; of no number where there is none."""
    newest = next(iter(journal.batches(connection, 1)), None)
    if newest is None:
        return WriteSummary(None, 0, 0, 0)
    return WriteSummary(
        newest.id, newest.written, newest.unchanged, newest.refused, kept=newest.kept
    )
