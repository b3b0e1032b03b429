# SPDX-License-Identifier: GPL-3.0-or-later
"""What was written and undone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from genreorganizer.db import journal
from genreorganizer.errors import UsageError
from genreorganizer.library.batches import WriteSummary

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from genreorganizer.db.journal import JournalEntry


def batch_entries(connection: Connection, batch_id: int) -> list[JournalEntry]:
    """The files of a batch, in the order in which they were taken up.

    Raises:
        UsageError: There is no such batch.
    """
    if journal.batch_of(connection, batch_id) is None:
        raise UsageError("There is no batch {batch}; the history lists them", batch=batch_id)
    return journal.entries(connection, batch_id=batch_id)


def newest_batch(connection: Connection) -> WriteSummary:
    """What the newest batch of the history did; of no number where there is none."""
    newest = next(iter(journal.batches(connection, 1)), None)
    if newest is None:
        return WriteSummary(None, 0, 0, 0)
    return WriteSummary(newest.id, newest.written, newest.unchanged, newest.refused)
