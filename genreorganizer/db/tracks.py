# SPDX-License-Identifier: GPL-3.0-or-later
"""Queries over tracks: lists of ids, and pages of rows.

A list is an array of ids in order; rows are fetched by the page. At 100,000
tracks the array takes 0.8 MB and a tenth of a second, all the rows 50 MB and
two seconds.
"""

from __future__ import annotations

import json
from array import array
from functools import lru_cache
from itertools import chain
from typing import TYPE_CHECKING, Any, Final

import sqlalchemy as sa

from genreorganizer.db import rules_sql
from genreorganizer.db.columns import (
    DUPLICATE,
    FROM_TRACKS,
    IN_LIBRARY,
    SETTLED,
    among,
    order_by,
)
from genreorganizer.db.schema import decision, outcome, track
from genreorganizer.domain.prediction import Outcome
from genreorganizer.domain.review import Decision, FileState
from genreorganizer.domain.rules import Everything
from genreorganizer.domain.track import TrackRow

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from enum import Enum

    from genreorganizer.domain.rules import QueryContext, Rule


_ROW: Final = sa.select(
    track.c.id,
    track.c.path,
    track.c.title,
    track.c.artist,
    track.c.album,
    track.c.album_artist,
    track.c.track_number,
    track.c.year,
    track.c.genres,
    track.c.genre_conflict,
    track.c.duration_s,
    track.c.format,
    track.c.bitrate_bps,
    track.c.sample_rate,
    track.c.channels,
    outcome.c.outcome,
    outcome.c.suggested,
    outcome.c.confidence,
    outcome.c.second,
    outcome.c.second_confidence,
    sa.func.coalesce(outcome.c.disagrees, sa.false()).label("disagrees"),
    sa.func.coalesce(track.c.unreadable, decision.c.refusal_reason, outcome.c.reason).label(
        "reason"
    ),
    decision.c.decision,
    decision.c.genres.label("accepted"),
    decision.c.file_state,
    track.c.missing_since.is_not(None).label("missing"),
    track.c.unreadable.is_not(None).label("unreadable"),
    track.c.added_at,
    DUPLICATE.label("duplicate"),
    SETTLED.label("settled"),
).select_from(FROM_TRACKS)


def track_ids(
    connection: sa.Connection,
    *,
    context: QueryContext,
    rule: Rule | None = None,
    sort: str = "artist",
    limit: int | None = None,
) -> array[int]:
    """Ids of the tracks that match, in order.

    Args:
        connection: A transaction.
        context: What the rule's words mean in this library.
        rule: What to find; None is everything.
        sort: A name of `columns.SORT_KEYS`, with a leading ``-`` for the other way round.
        limit: At most so many.

    Raises:
        UsageError: There is no such sort.
    """
    query = sa.select(track.c.id).select_from(FROM_TRACKS).where(IN_LIBRARY)
    if rule is not None:
        query = query.where(rules_sql.where(rule, context))
    terms = order_by(sort, filtered=not isinstance(rule, Everything | None))
    return ids_of(connection, query.order_by(*terms).limit(limit))


def ids_of(connection: sa.Connection, query: sa.Select[tuple[int]]) -> array[int]:
    """The ids that a query selects; a million take a third of a second."""
    with connection.execute(query) as result:
        # The driver's cursor: SQLAlchemy's row objects would double the time.
        cursor: Any = result.cursor
        return array("q", chain.from_iterable(cursor))


def rows(connection: sa.Connection, ids: Sequence[int]) -> list[TrackRow]:
    """The tracks with these ids, in their order; ids that are gone are left out."""
    with connection.execute(_ROW.where(among(track.c.id, ids))) as result:
        cursor: Any = result.cursor  # as in `ids_of`
        found = {row.id: row for row in map(_track_row, cursor)}
    return [found[number] for number in ids if number in found]


def row(connection: sa.Connection, track_id: int) -> TrackRow | None:
    """One track, or None."""
    return next(iter(rows(connection, [track_id])), None)


def find(connection: sa.Connection, path: bytes) -> int | None:
    """The id of the track with this path, or None."""
    return connection.execute(sa.select(track.c.id).where(track.c.path == path)).scalar()


def _track_row(stored: tuple[Any, ...]) -> TrackRow:
    values = dict(zip(_NAMES, stored, strict=True))
    for name, convert in _CONVERSIONS.items():
        values[name] = convert(values[name])
    return TrackRow(**values)


@lru_cache(maxsize=4096)
def _genres(stored: str | None) -> tuple[str, ...]:
    return tuple(json.loads(stored)) if stored else ()


def _member(kind: type[Enum]) -> Callable[[Any], Any]:
    """The member with a value; None stays None. Faster than calling the class."""
    members: dict[Any, Enum | None] = {member.value: member for member in kind}
    members[None] = None
    return members.__getitem__


_NAMES: Final = tuple(_ROW.selected_columns.keys())
_CONVERSIONS: Final[Mapping[str, Callable[[Any], Any]]] = {
    "genres": _genres,
    "accepted": _genres,
    "outcome": _member(Outcome),
    "decision": _member(Decision),
    "file_state": _member(FileState),
    "genre_conflict": bool,
    "disagrees": bool,
    "missing": bool,
    "unreadable": bool,
    "duplicate": bool,
    "settled": bool,
}
