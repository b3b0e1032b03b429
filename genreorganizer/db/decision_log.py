# SPDX-License-Identifier: GPL-3.0-or-later
"""The last steps of deciding: what was decided on the tracks before each, to take it back."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Final

import sqlalchemy as sa

from genreorganizer.db import decision_snapshots
from genreorganizer.db.schema import decision_before, decision_step

KEPT_STEPS: Final = 100
KEPT_TRACKS: Final = 200_000
"""What all steps together may hold; the newest step stays however many tracks it is about."""


@dataclass(frozen=True, slots=True)
class DecisionStep:
    """A command on decisions that can be taken back.

    Attributes:
        id: Its number; never used twice.
        kind: Which command: ``accept``, ``reject`` …
        decided_at: When, in seconds since the epoch.
        tracks: How many tracks it changed.
        written_upto: The last entry of the journal of writes at that moment.
    """

    id: int
    kind: str
    decided_at: float
    tracks: int
    written_upto: int


def add(
    connection: sa.Connection,
    kind: str,
    snapshot: str,
    *,
    tracks: int,
    at: float,
    written_upto: int,
) -> int:
    """Note a step, and forget the oldest where they become too many.

    Args:
        connection: A write transaction.
        kind: Which command.
        snapshot: What was decided before, on the tracks that it changed alone.
        tracks: How many these are.
        at: When, in seconds since the epoch.
        written_upto: The last entry of the journal of writes at that moment.

    Returns:
        Its number.
    """
    key = connection.execute(
        sa.insert(decision_step).values(
            kind=kind, decided_at=at, tracks=tracks, written_upto=written_upto
        )
    ).inserted_primary_key
    assert key is not None  # an integer key that SQLite hands out
    step = int(key[0])
    decision_snapshots.store(connection, snapshot, step)
    _forget_oldest(connection)
    return step


def steps(connection: sa.Connection) -> list[DecisionStep]:
    """All steps, newest first."""
    query = sa.select(decision_step).order_by(decision_step.c.id.desc())
    return [DecisionStep(**row._mapping) for row in connection.execute(query)]


def genre_lists(connection: sa.Connection) -> dict[tuple[str, ...], int]:
    """The lists of accepted genres that the steps hold, each with the newest step of it."""
    query = (
        sa.select(decision_before.c.genres, sa.func.max(decision_before.c.step_id))
        .where(decision_before.c.genres != "[]")
        .group_by(decision_before.c.genres)
    )
    return {tuple(json.loads(genres)): step for genres, step in connection.execute(query)}


def remove(connection: sa.Connection, step_id: int) -> None:
    """Forget a step: it was taken back."""
    connection.execute(sa.delete(decision_step).where(decision_step.c.id == step_id))


def forget_upto(connection: sa.Connection, step_id: int) -> None:
    """Forget a step and all before it."""
    connection.execute(sa.delete(decision_step).where(decision_step.c.id <= step_id))


def _forget_oldest(connection: sa.Connection) -> None:
    held = 0
    for place, step in enumerate(steps(connection)):
        held += step.tracks
        if place and (place >= KEPT_STEPS or held > KEPT_TRACKS):
            forget_upto(connection, step.id)
            return
