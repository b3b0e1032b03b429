# SPDX-License-Identifier: GPL-3.0-or-later
"""Tracks whose outcome is to be re-evaluated, after a change of the genres or of the model.

A change of the genres only notes what they were: looking for the tracks that it concerns takes
a third of a second in a library of 100,000. Marking and judging them is left to short
transactions (`library.models.reevaluate`), in this process or, after a crash, in the next.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import sqlalchemy as sa
from sqlalchemy.dialects.sqlite import insert

from genreorganizer.db import options, vocabulary
from genreorganizer.db.columns import among
from genreorganizer.db.schema import outcome, prediction, stale, track

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from genreorganizer.domain.genres import Vocabulary

_CHANGES: Final = "changes_to_mark"


@dataclass(frozen=True, slots=True)
class Change:
    """A change of the genres whose tracks are not all marked.

    Attributes:
        before: The vocabulary that the outcomes of those left were judged by.
        done: The largest id of those that were looked at.
    """

    before: Vocabulary
    done: int = 0


def begin(connection: sa.Connection, before: Vocabulary) -> None:
    """Note that the vocabulary changes; to be called before it does."""
    put_changes(connection, [*changes(connection), Change(before)])


def changes(connection: sa.Connection) -> list[Change]:
    """The changes whose tracks are to be marked, in their order."""
    stored = json.loads(options.get(connection, _CHANGES) or "[]")
    return [Change(vocabulary.from_text(before), done) for before, done in stored]


def put_changes(connection: sa.Connection, left: Sequence[Change]) -> None:
    """Replace the changes whose tracks are to be marked."""
    texts = [(vocabulary.to_text(change.before), change.done) for change in left]
    options.put(connection, _CHANGES, json.dumps(texts) if texts else None)


def portion(connection: sa.Connection, after: int, limit: int) -> int | None:
    """Where a portion of the analyzed tracks ends; None where it is the last one.

    Args:
        connection: A transaction.
        after: The id before the portion's first one.
        limit: Tracks in a portion.
    """
    found = sa.select(outcome.c.track_id).where(outcome.c.track_id > after)
    return connection.scalar(found.order_by(outcome.c.track_id).offset(limit - 1).limit(1))


def mark(
    connection: sa.Connection,
    ids: sa.Select[tuple[int]],
    *,
    after: int | None = None,
    upto: int | None = None,
) -> None:
    """Note that the outcomes of tracks no longer hold.

    Args:
        connection: A write transaction.
        ids: Selects the tracks.
        after: Only those with a larger id.
        upto: Only those whose id is at most this.
    """
    (number,) = ids.selected_columns
    if after is not None:
        ids = ids.where(number > after)
    if upto is not None:
        ids = ids.where(number <= upto)
    rows = ids.subquery()
    query = insert(stale).from_select(["track_id"], sa.select(rows).where(sa.true()))
    connection.execute(query.on_conflict_do_nothing())


def mark_all(connection: sa.Connection, model_id: str) -> None:
    """Note it of every track that has an outcome, or of which the model has an answer."""
    mark(connection, sa.select(outcome.c.track_id))
    mark(connection, sa.select(prediction.c.track_id).where(prediction.c.model_id == model_id))


def mark_tracks(connection: sa.Connection, ids: Iterable[int]) -> None:
    """Note that the outcomes of these tracks no longer hold."""
    mark(connection, sa.select(track.c.id).where(among(track.c.id, ids)))


def unmark(connection: sa.Connection, ids: Iterable[int]) -> None:
    """Note that these tracks' outcomes hold."""
    connection.execute(sa.delete(stale).where(among(stale.c.track_id, ids)))


def first(connection: sa.Connection, limit: int) -> list[int]:
    """Some of the marked tracks, by id."""
    query = sa.select(stale.c.track_id).order_by(stale.c.track_id).limit(limit)
    return list(connection.scalars(query))


def marked(connection: sa.Connection, ids: Iterable[int]) -> frozenset[int]:
    """Those of the tracks that are marked."""
    query = sa.select(stale.c.track_id).where(among(stale.c.track_id, ids))
    return frozenset(connection.scalars(query))


def any_left(connection: sa.Connection) -> bool:
    """Whether a track is marked, or to be marked."""
    return bool(changes(connection) or first(connection, 1))


def count(connection: sa.Connection) -> int:
    """How many tracks are marked."""
    return connection.execute(sa.select(sa.func.count()).select_from(stale)).scalar_one()
