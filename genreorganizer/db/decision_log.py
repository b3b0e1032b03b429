# SPDX-License-Identifier: GPL-3.0-or-later
"""The last steps of deciding: what was decided on the tracks before each, to take it back."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import sqlalchemy as sa

from genreorganizer.db.reviews import DecisionRecord
from genreorganizer.db.schema import decision_before, decision_step, genres_json
from genreorganizer.domain.review import Decision, FileState

if TYPE_CHECKING:
    from collections.abc import Iterable

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


@dataclass(frozen=True, slots=True)
class Before:
    """What was decided on a track before a step.

    Attributes:
        track_id: The track.
        record: The decision; None where the track was open.
        settled: Its tag was never to be asked about.
    """

    track_id: int
    record: DecisionRecord | None
    settled: bool


def add(
    connection: sa.Connection, kind: str, befores: Iterable[Before], *, at: float, written_upto: int
) -> int:
    """Note a step, and forget the oldest where they become too many.

    Returns:
        Its number.
    """
    values = [_values(before) for before in befores]
    key = connection.execute(
        sa.insert(decision_step).values(
            kind=kind, decided_at=at, tracks=len(values), written_upto=written_upto
        )
    ).inserted_primary_key
    assert key is not None  # an integer key that SQLite hands out
    step = int(key[0])
    connection.execute(sa.insert(decision_before), [{"step_id": step, **value} for value in values])
    _forget_oldest(connection)
    return step


def steps(connection: sa.Connection) -> list[DecisionStep]:
    """All steps, newest first."""
    query = sa.select(decision_step).order_by(decision_step.c.id.desc())
    return [DecisionStep(**row._mapping) for row in connection.execute(query)]


def befores(connection: sa.Connection, step_id: int) -> list[Before]:
    """What was decided before a step; tracks that are gone since are left out."""
    query = sa.select(decision_before).where(decision_before.c.step_id == step_id)
    return [
        Before(
            row.track_id,
            None
            if row.decision is None
            else DecisionRecord(
                row.track_id,
                Decision(row.decision),
                tuple(json.loads(row.genres)),
                None if row.file_state is None else FileState(row.file_state),
                row.refusal_code,
                row.refusal_reason,
                row.decided_at,
                row.tidied,
            ),
            row.settled,
        )
        for row in connection.execute(query)
    ]


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


def _values(before: Before) -> dict[str, object]:
    record = before.record
    state = None if record is None else record.file_state
    return {
        "track_id": before.track_id,
        "decision": None if record is None else record.decision.value,
        "genres": genres_json(() if record is None else record.genres),
        "file_state": None if state is None else state.value,
        "refusal_code": None if record is None else record.refusal_code,
        "refusal_reason": None if record is None else record.refusal_reason,
        "decided_at": 0.0 if record is None else record.decided_at,
        "settled": before.settled,
        "tidied": record is not None and record.tidied,
    }
