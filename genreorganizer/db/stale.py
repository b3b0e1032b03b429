# SPDX-License-Identifier: GPL-3.0-or-later
"""Tracks whose outcome is to be judged anew, after a change of the genres or of the model.

Marking them takes one step however many they are; judging them is left to short
transactions (`library.models.catch_up`), in this process or, after a crash, in the next.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import sqlalchemy as sa
from sqlalchemy.dialects.sqlite import insert

from genreorganizer.db.columns import among
from genreorganizer.db.schema import outcome, prediction, stale

if TYPE_CHECKING:
    from collections.abc import Iterable


def mark(connection: sa.Connection, ids: sa.Select[tuple[int]]) -> None:
    """Note that the outcomes of the tracks that a query selects do not hold any more."""
    rows = ids.subquery()
    query = insert(stale).from_select(["track_id"], sa.select(rows).where(sa.true()))
    connection.execute(query.on_conflict_do_nothing())


def mark_all(connection: sa.Connection, model_id: str) -> None:
    """Note it of every track that has an outcome, or of which the model has an answer."""
    mark(connection, sa.select(outcome.c.track_id))
    mark(connection, sa.select(prediction.c.track_id).where(prediction.c.model_id == model_id))


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


def any_marked(connection: sa.Connection) -> bool:
    """Whether a track is marked."""
    return bool(first(connection, 1))


def count(connection: sa.Connection) -> int:
    """How many tracks are marked."""
    return connection.execute(sa.select(sa.func.count()).select_from(stale)).scalar_one()
