# SPDX-License-Identifier: GPL-3.0-or-later
"""Long work that was asked for and is not done: the next start of the program goes on with it.

The library itself remembers, so that neither quitting nor a crash nor a power cut forgets.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from genreorganizer.db import counts, options
from genreorganizer.domain.review import TrackState
from genreorganizer.errors import UsageError
from genreorganizer.library.done import Done

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from genreorganizer.db.engine import Database
    from genreorganizer.library.jobs import Job

SCAN = "scan"
"""Looking at the folders."""
ANALYZE = "analyze"
"""Analyzing what is not analyzed."""
PAUSED = "paused"
"""The user has paused; it is not to go on by itself."""


@dataclass(frozen=True, slots=True)
class Unfinished:
    """What an earlier run of the program did not finish.

    Attributes:
        scan: Looking at the folders.
        analyze: Analyzing.
        paused: The user had paused it.
        tracks: How many tracks are not analyzed.
    """

    scan: bool = False
    analyze: bool = False
    paused: bool = False
    tracks: int = 0


def load(connection: Connection) -> frozenset[str]:
    """What is pending; empty where nothing is."""
    stored = options.get(connection, options.PENDING)
    return frozenset(stored.split(",")) if stored else frozenset()


def add(connection: Connection, *names: str) -> Done:
    """Note that something was asked for."""
    return _put(connection, load(connection) | set(names))


def remove(connection: Connection, *names: str) -> Done:
    """Note that something is done, or not wanted any more; a pause ends with the last."""
    left = load(connection) - set(names)
    return _put(connection, left if left - {PAUSED} else frozenset())


def unfinished(connection: Connection) -> Unfinished:
    """What an earlier run of the program did not finish."""
    found = load(connection)
    if not found:
        return Unfinished()
    tracks = counts.load(connection).states.get(TrackState.NEW.value, 0)
    return Unfinished(SCAN in found, ANALYZE in found, PAUSED in found, tracks)


def kept(database: Database, name: str, job: Job[Any]) -> Job[Any]:
    """Run a job that is pending until it has come to its end.

    A scan that found something leaves its analysis pending.

    Args:
        database: The library.
        name: `SCAN` or `ANALYZE`.
        job: The job, not yet started.

    Yields:
        The job's progress.

    Returns:
        The job's summary.
    """
    with database.writing() as connection:
        add(connection, name)
    try:
        summary = yield from job
    except UsageError:  # it can never be done
        with database.writing() as connection:
            remove(connection, name)
        raise
    with database.writing() as connection:
        if name == SCAN and (summary.added or summary.changed):
            add(connection, ANALYZE)
        remove(connection, name)
    return summary


def _put(connection: Connection, names: frozenset[str]) -> Done:
    options.put(connection, options.PENDING, ",".join(sorted(names)) or None)
    return Done()  # nothing that anyone sees, or would take back
