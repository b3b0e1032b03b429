# SPDX-License-Identifier: GPL-3.0-or-later
"""Queries over tracks: lists of ids, and pages of rows.

A list is an array of ids in order; rows are fetched by the page. At 100,000
tracks the array takes 0.8 MB and a tenth of a second, all the rows 50 MB and
two seconds.
"""

from __future__ import annotations

import json
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final, NamedTuple

import sqlalchemy as sa

from genreorganizer.db import orders, packed, rules_sql
from genreorganizer.db.columns import (
    DUPLICATE,
    FROM_TRACKS,
    REASON,
    SETTLED,
    among,
    order_by,
)
from genreorganizer.db.schema import decision, outcome, track
from genreorganizer.domain.prediction import Outcome
from genreorganizer.domain.review import Agreement, Decision, FileState
from genreorganizer.domain.rules import Everything
from genreorganizer.domain.tag_fields import AudioProperties, TagFields
from genreorganizer.domain.track import TrackRow
from genreorganizer.messages import Message

if TYPE_CHECKING:
    from array import array
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from enum import Enum

    from genreorganizer.domain.rules import QueryContext, Rule

_PAGE: Final = 500
_ROW: Final = sa.select(
    track.c.id,
    packed.as_text(track.c.path).label("path"),
    track.c.genres,
    track.c.genre_conflict,
    track.c.compilation,
    outcome.c.outcome,
    outcome.c.suggested,
    packed.exact(outcome.c.confidence).label("confidence"),
    outcome.c.second,
    packed.exact(outcome.c.second_confidence).label("second_confidence"),
    outcome.c.agreement,
    sa.func.coalesce(outcome.c.others, 0).label("others"),
    REASON.label("reason"),
    decision.c.decision,
    decision.c.genres.label("accepted"),
    decision.c.file_state,
    track.c.missing_since.is_not(None).label("missing"),
    track.c.unreadable.is_not(None).label("unreadable"),
    packed.exact(track.c.added_at).label("added_at"),
    packed.exact(track.c.tempo_bpm).label("tempo_bpm"),
    track.c.rating,
    track.c.plays,
    packed.exact(track.c.played_at).label("played_at"),
    DUPLICATE.label("duplicate"),
    SETTLED.label("settled"),
    *(track.c[name] for name in TagFields._fields),
    *(
        packed.exact(column).label(column.name) if isinstance(column.type, sa.Float) else column
        for column in (track.c[name] for name in AudioProperties._fields)
    ),
).select_from(FROM_TRACKS)
_ROWS: Final = packed.in_one(_ROW.where(among(track.c.id, sa.bindparam("ids"))))


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
    everything = isinstance(rule, Everything | None)
    query = rules_sql.narrowed(sa.select(track.c.id).select_from(FROM_TRACKS), context, rule)
    if limit is None and orders.keeps(sort):
        order = orders.of(connection, sort)
        if everything:
            return order.ids[:]
        # The limit keeps SQLite from merging the query into the packing one, for which it
        # would make the joins that nobody uses.
        return order.sorted(packed.ids(connection, query.limit(-1)))
    terms = order_by(sort, filtered=not everything)
    return packed.ids(connection, query.order_by(*terms).limit(limit))


def duration_s(connection: sa.Connection, ids: Iterable[int]) -> float:
    """How long tracks last together, in seconds; each as often as it is named."""
    listed = sa.func.json_each(packed.array_of(ids)).table_valued("value")
    total = sa.select(sa.func.sum(track.c.duration_s)).join_from(
        listed, track, track.c.id == listed.c.value
    )
    return connection.execute(total).scalar() or 0.0


def rows(connection: sa.Connection, ids: Sequence[int]) -> list[TrackRow]:
    """The tracks with these ids, in their order; ids that are gone are left out."""
    found = {
        row.id: row
        for start in range(0, len(ids), _PAGE)
        for row in map(
            _track_row,
            packed.rows(connection, _ROWS, ids=json.dumps(list(ids[start : start + _PAGE]))),
        )
    }
    return [found[number] for number in ids if number in found]


def row(connection: sa.Connection, track_id: int) -> TrackRow | None:
    """One track, or None."""
    return next(iter(rows(connection, [track_id])), None)


def existing(connection: sa.Connection, ids: Iterable[int]) -> frozenset[int]:
    """Those of the tracks that are not gone."""
    return frozenset(packed.ids(connection, sa.select(track.c.id).where(among(track.c.id, ids))))


def with_paths(connection: sa.Connection, paths: Iterable[bytes]) -> dict[bytes, int]:
    """The ids of the library's tracks with these paths; removed folders are left out."""
    query = sa.select(track.c.path, track.c.id).where(track.c.folder_id.is_not(None))
    wanted = list(paths)
    return {
        path: number
        for start in range(0, len(wanted), _PAGE)
        for path, number in connection.execute(
            query.where(track.c.path.in_(wanted[start : start + _PAGE]))
        )
    }


class Named(NamedTuple):
    """What tells a track from others without its audio."""

    id: int
    path: bytes
    title: str
    artist: str
    duration_s: float | None


def named(connection: sa.Connection) -> Iterator[Named]:
    """All tracks of the library by id; removed folders are left out."""
    query = sa.select(
        track.c.id,
        packed.as_text(track.c.path),
        track.c.title,
        track.c.artist,
        packed.exact(track.c.duration_s).label("duration_s"),
    ).where(track.c.folder_id.is_not(None))
    for page in packed.pages(connection, query, _PAGE):
        for number, path, title, artist, duration_s in page:
            yield Named(number, bytes.fromhex(path), title, artist, packed.number(duration_s))


def _track_row(stored: list[Any]) -> TrackRow:
    values = dict(zip(_NAMES, stored, strict=False))
    for name, convert in _CONVERSIONS.items():
        values[name] = convert(values[name])
    stored[_DURATION] = packed.number(stored[_DURATION])
    stored[_FLAG] = bool(stored[_FLAG])
    return TrackRow(
        **values,
        tag=TagFields._make(stored[len(_NAMES) : _TAG_END]),
        audio=AudioProperties._make(stored[_TAG_END:]),
    )


@lru_cache(maxsize=4096)
def _genres(stored: str | None) -> tuple[str, ...]:
    return tuple(json.loads(stored)) if stored else ()


# Many tracks fail, or are unsure, for the same reason.
@lru_cache(maxsize=4096)
def _message(stored: str | None) -> Message | None:
    return None if stored is None else Message.from_json(stored)


def _member(kind: type[Enum]) -> Callable[[Any], Any]:
    """The member with a value; None stays None. Faster than calling the class."""
    members: dict[Any, Enum | None] = {member.value: member for member in kind}
    members[None] = None
    return members.__getitem__


_NAMES: Final = tuple(_ROW.selected_columns.keys())[
    : -len(TagFields._fields) - len(AudioProperties._fields)
]
_TAG_END: Final = len(_NAMES) + len(TagFields._fields)
_FLAG: Final = len(_NAMES) + TagFields._fields.index("compilation_flag")
_DURATION: Final = _TAG_END + AudioProperties._fields.index("duration_s")
_CONVERSIONS: Final[Mapping[str, Callable[[Any], Any]]] = {
    "path": bytes.fromhex,
    "reason": _message,
    "confidence": packed.number,
    "second_confidence": packed.number,
    "added_at": packed.number,
    "tempo_bpm": packed.number,
    "played_at": packed.number,
    "genres": _genres,
    "accepted": _genres,
    "outcome": _member(Outcome),
    "decision": _member(Decision),
    "file_state": _member(FileState),
    "genre_conflict": bool,
    "compilation": bool,
    "agreement": _member(Agreement),
    "missing": bool,
    "unreadable": bool,
    "duplicate": bool,
    "settled": bool,
}
