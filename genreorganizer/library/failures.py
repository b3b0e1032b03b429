# SPDX-License-Identifier: GPL-3.0-or-later
"""The ledger of what failed, by reason, and another try at reading files.

Analyzing again is `library.analyze`, writing again `library.write`.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING

from genreorganizer.db import failures as table
from genreorganizer.library.scan import scan

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlalchemy import Connection

    from genreorganizer.db.engine import Database
    from genreorganizer.db.failures import Failure
    from genreorganizer.domain.review import TrackState
    from genreorganizer.library.jobs import Job
    from genreorganizer.library.ledger import ScanSummary
    from genreorganizer.library.scan import Readers
    from genreorganizer.messages import Message


@dataclass(frozen=True, slots=True)
class FailureGroup:
    """Files with which the same failed for the same reason.

    Attributes:
        kind: What failed, as the state of the tracks.
        reason: Why.
        failures: The files, by path.
    """

    kind: TrackState
    reason: Message
    failures: tuple[Failure, ...]


def ledger(connection: Connection) -> list[FailureGroup]:
    """What failed, by kind and then the most frequent reason first."""
    groups: dict[tuple[TrackState, Message], list[Failure]] = {}
    for failure in table.failures(connection):
        groups.setdefault((failure.kind, failure.reason), []).append(failure)
    found = [FailureGroup(kind, reason, tuple(of)) for (kind, reason), of in groups.items()]
    order = table.KINDS.index
    return sorted(
        found, key=lambda group: (order(group.kind), -len(group.failures), str(group.reason))
    )


def read_again(
    database: Database, track_ids: Iterable[int], *, readers: Readers | None = None
) -> Job[ScanSummary]:
    """Read files that could not be read, though they look unchanged.

    Args:
        database: The library.
        track_ids: Their tracks.
        readers: Who reads the files; see `scan`.

    Yields:
        Progress of a scan of the folders that hold them.

    Returns:
        What was found there.

    Raises:
        EnvironmentFailure: The library is busy or cannot be written.
    """
    with database.writing() as connection:
        paths = table.read_again(connection, track_ids)
    folders = sorted({os.path.dirname(path) for path in paths})
    there = [folder for folder in folders if os.path.isdir(folder)]
    return (yield from scan(database, there, readers=readers))
