# SPDX-License-Identifier: GPL-3.0-or-later
"""What was written and taken back, for reading."""

from __future__ import annotations

from typing import TYPE_CHECKING

from genreorganizer.db import journal
from genreorganizer.errors import UsageError

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from genreorganizer.db.journal import Batch, Entry


def history(connection: Connection, limit: int | None = None) -> list[Batch]:
    """The batches, newest first."""
    return journal.batches(connection, limit)


def batch(connection: Connection, batch_id: int) -> Batch:
    """One batch.

    Raises:
        UsageError: There is none with this number.
    """
    found = journal.batch_of(connection, batch_id)
    if found is None:
        raise UsageError("There is no batch {batch}; the history lists them", batch=batch_id)
    return found


def entries(connection: Connection, batch_id: int) -> list[Entry]:
    """The files of a batch, in the order in which they were taken up.

    Raises:
        UsageError: There is no such batch.
    """
    batch(connection, batch_id)
    return journal.entries(connection, batch_id=batch_id)
