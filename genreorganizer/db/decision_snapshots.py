# SPDX-License-Identifier: GPL-3.0-or-later
"""What is decided on many tracks at one moment, as one text that only SQLite takes apart.

As objects of Python, the decisions on a large library would be a million of them, and all other
threads stand still while so many are let go.

The text is a JSON array of ``[track, [decision, genres, file_state, refusal_code, refusal_reason,
tidied, settled], decided_at]``; the decision is null where the track was open.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import sqlalchemy as sa
from sqlalchemy.dialects.sqlite import insert

from genreorganizer.db import packed
from genreorganizer.db.columns import among
from genreorganizer.db.schema import decision, decision_before, settled, track

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_DECIDED = ("decision", "genres", "file_state", "refusal_code", "refusal_reason", "tidied")
"""Columns that the tables of decisions and of those before a step share, but for the time."""


def take(connection: sa.Connection, ids: Iterable[int]) -> str:
    """What is decided now on these tracks, each of which is named once."""
    given = sa.func.json_each(packed.array_of(ids)).table_valued("key", "value")
    query = (
        sa.select(_packed(given.c.value, _now(), decision.c.decided_at))
        .select_from(given)
        .outerjoin(decision, decision.c.track_id == given.c.value)
        .outerjoin(settled, settled.c.track_id == given.c.value)
    )
    return connection.execute(query).scalar_one()


def of_step(connection: sa.Connection, step_id: int) -> str:
    """What was decided before a step; tracks that are gone since are left out."""
    table = decision_before.c
    decided = _decided(decision_before, table.settled)
    query = sa.select(_packed(table.track_id, decided, table.decided_at))
    return connection.execute(query.where(table.step_id == step_id)).scalar_one()


def track_ids(connection: sa.Connection, snapshot: str) -> tuple[int, ...]:
    """The tracks of a snapshot, in its order."""
    rows = _Rows(snapshot)
    return tuple(packed.ids(connection, sa.select(rows.track_id).order_by(rows.place)))


def differing(connection: sa.Connection, snapshot: str) -> tuple[int, ...]:
    """The tracks of a snapshot on which something else is decided now, in its order."""
    rows = _Rows(snapshot)
    query = (
        sa.select(rows.track_id)
        .outerjoin(decision, decision.c.track_id == rows.track_id)
        .outerjoin(settled, settled.c.track_id == rows.track_id)
        .where(rows.decided != _now())
        .order_by(rows.place)
    )
    return tuple(packed.ids(connection, query))


def only(connection: sa.Connection, snapshot: str, ids: Iterable[int]) -> str:
    """The part of a snapshot that is about some of its tracks."""
    rows = _Rows(snapshot)
    query = sa.select(sa.func.json_group_array(sa.func.json(rows.value), type_=sa.Text))
    return connection.execute(query.where(among(rows.track_id, ids))).scalar_one()


def put_back(connection: sa.Connection, snapshot: str, *, at: float) -> None:
    """Decide again what was decided at the moment of a snapshot.

    Args:
        connection: A write transaction.
        snapshot: From `take` or `of_step`; tracks that are gone since are left out.
        at: When tags are settled that were not meanwhile, in seconds since the epoch.
    """
    rows = _Rows(snapshot)
    was_open = rows.of("decision").is_(None)
    left_open = sa.select(rows.track_id).where(was_open)
    connection.execute(sa.delete(decision).where(decision.c.track_id.in_(left_open)))
    there = rows.track_id.in_(sa.select(track.c.id))
    values = {"track_id": rows.track_id, **rows.decisions()}
    query = insert(decision).from_select(
        list(values), sa.select(*values.values()).where(there, sa.not_(was_open))
    )
    replaced = {name: query.excluded[name] for name in values if name != "track_id"}
    connection.execute(query.on_conflict_do_update([decision.c.track_id], set_=replaced))
    asked = sa.select(rows.track_id).where(rows.settled == 0)
    connection.execute(sa.delete(settled).where(settled.c.track_id.in_(asked)))
    kept = sa.select(rows.track_id, sa.literal(at)).where(rows.settled == 1, there)
    connection.execute(
        insert(settled).from_select(["track_id", "settled_at"], kept).on_conflict_do_nothing()
    )


def store(connection: sa.Connection, snapshot: str, step_id: int) -> None:
    """Keep a snapshot as what was decided before a step, for `of_step`."""
    rows = _Rows(snapshot)
    values = {
        "step_id": sa.literal(step_id),
        "track_id": rows.track_id,
        **rows.decisions(),
        "settled": rows.settled,
    }
    connection.execute(
        sa.insert(decision_before).from_select(list(values), sa.select(*values.values()))
    )


class _Rows:
    """A snapshot as a table.

    Attributes:
        place: Its order.
        value: One track's part of the text.
        track_id: The track.
        decided: What is decided, as text.
        settled: Whether its tag is never to be asked about, as 0 or 1.
    """

    def __init__(self, snapshot: str) -> None:
        table = sa.func.json_each(snapshot).table_valued("key", "value")
        self.place, self.value = table.c.key, table.c.value
        self.track_id: sa.ColumnElement[Any] = sa.func.json_extract(
            table.c.value, "$[0]", type_=sa.Integer
        )
        self.decided: sa.ColumnElement[str] = sa.func.json_extract(
            table.c.value, "$[1]", type_=sa.Text
        )
        self.settled = self._at("$[1][6]")

    def of(self, column: str) -> sa.ColumnElement[Any]:
        """What a column holds."""
        return self._at(f"$[1][{_DECIDED.index(column)}]")

    def decisions(self) -> Mapping[str, sa.ColumnElement[Any]]:
        """What the columns of a table of decisions hold."""
        at = sa.cast(self._at("$[2]"), sa.Float)
        return {**{name: self.of(name) for name in _DECIDED}, "decided_at": at}

    def _at(self, path: str) -> sa.ColumnElement[Any]:
        return sa.func.json_extract(self.value, path)


def _packed(
    track_id: sa.ColumnElement[int],
    decided: sa.ColumnElement[str],
    decided_at: sa.ColumnElement[float],
) -> sa.ColumnElement[str]:
    row = sa.func.json_array(track_id, decided, packed.exact(sa.func.coalesce(decided_at, 0.0)))
    return sa.func.json_group_array(row, type_=sa.Text)


def _now() -> sa.ColumnElement[str]:
    return _decided(decision, settled.c.track_id.is_not(None))


def _decided(table: sa.Table, is_settled: sa.ColumnElement[bool]) -> sa.ColumnElement[str]:
    nothing = {"genres": "[]", "tidied": 0}
    columns = (
        sa.func.coalesce(column, nothing[name]) if name in nothing else column
        for name in _DECIDED
        for column in [sa.type_coerce(table.c[name], sa.Text)]
    )
    return sa.func.json_array(*columns, is_settled, type_=sa.Text)
