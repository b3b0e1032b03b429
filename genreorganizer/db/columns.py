# SPDX-License-Identifier: GPL-3.0-or-later
"""What queries over tracks share: where they select from, a track's state, and sort orders."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING, Any, Final

import sqlalchemy as sa
from sqlalchemy.sql.operators import custom_op

from genreorganizer.db import packed
from genreorganizer.db.schema import decision, outcome, settled, track
from genreorganizer.domain.prediction import Outcome
from genreorganizer.domain.review import DONE, Agreement, Decision, FileState, TrackState
from genreorganizer.domain.rules import FIELDS
from genreorganizer.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from genreorganizer.domain.genres import Vocabulary

FROM_TRACKS = track.outerjoin(outcome, outcome.c.track_id == track.c.id).outerjoin(
    decision, decision.c.track_id == track.c.id
)
"""What every query over tracks selects from; SQLite leaves out the joins a query does not use."""

IN_LIBRARY: sa.ColumnElement[bool] = track.c.folder_id.is_not(None)
"""Tracks of removed folders keep their decisions and history, but no list shows them."""

STATE: sa.ColumnElement[str] = sa.case(
    (track.c.missing_since.is_not(None), TrackState.MISSING.value),
    (track.c.unreadable.is_not(None), TrackState.UNREADABLE.value),
    (
        decision.c.decision == Decision.ACCEPTED.value,
        sa.case(
            (decision.c.file_state == FileState.WRITTEN.value, TrackState.WRITTEN.value),
            (decision.c.file_state == FileState.KEPT.value, TrackState.KEPT.value),
            (decision.c.file_state == FileState.REFUSED.value, TrackState.REFUSED.value),
            else_=TrackState.ACCEPTED.value,
        ),
    ),
    else_=sa.func.coalesce(
        decision.c.decision,
        sa.case((outcome.c.agreement == Agreement.AGREES.value, TrackState.AGREES.value)),
        outcome.c.outcome,
        TrackState.NEW.value,
    ),
)
"""`TrackRow.state` in SQL."""

GUESS: sa.ColumnElement[str | None] = sa.case(
    (outcome.c.suggested.is_not(None), sa.func.json_array(outcome.c.suggested))
)
"""The first guess as a stored list of genres; NULL where there is none."""

_GUESSED: sa.ColumnElement[str] = sa.case(
    (
        sa.and_(
            sa.func.coalesce(decision.c.decision, "").not_in(
                [Decision.ACCEPTED.value, Decision.REJECTED.value]
            ),
            sa.func.coalesce(outcome.c.outcome, "") == Outcome.SUGGESTED.value,
        ),
        sa.func.coalesce(GUESS, "[]"),
    ),
    else_="[]",
)


def to_be_written(decided: sa.FromClause) -> sa.ColumnElement[bool]:
    """`TrackRow.is_to_be_written` in SQL.

    Args:
        decided: The table of decisions, or an alias of it.
    """
    return sa.and_(
        decided.c.decision == Decision.ACCEPTED.value,
        sa.func.coalesce(decided.c.file_state, "").not_in(sorted(DONE)),
    )


TO_BE_WRITTEN: sa.ColumnElement[bool] = to_be_written(decision)

AFTER: sa.ColumnElement[str] = sa.case((TO_BE_WRITTEN, decision.c.genres), else_=track.c.genres)
"""`TrackRow.after` in SQL, as a stored list of genres."""


def _standing(unnamed: sa.ColumnElement[bool]) -> sa.ColumnElement[str]:
    return sa.case(
        (TO_BE_WRITTEN, decision.c.genres),
        (unnamed, _GUESSED),
        else_=track.c.genres,
    )


STANDING: Final = _standing(track.c.genres == "[]")
"""`TrackRow.standing` in SQL, as a stored list of genres; placeholders count as genres."""


FILED_UNDER: Final = sa.case(
    (
        sa.and_(
            decision.c.decision == Decision.ACCEPTED.value,
            sa.func.coalesce(decision.c.file_state, "") != FileState.KEPT.value,
        ),
        decision.c.genres,
    ),
    else_=STANDING,
)
"""As `STANDING`, but what was accepted stays before the genres that it was added to in the file."""


def leaping(table: sa.Table, name: str) -> sa.Subquery:
    """The different values of a column, leaping from each to the next in the column's index."""
    column, following = table.alias().c[name], table.alias().c[name]
    least = sa.select(sa.func.min(column).label("value")).cte(recursive=True, nesting=True)
    after = sa.select(sa.func.min(following)).where(following > least.c.value).correlate(least)
    leaps = least.union_all(sa.select(after.scalar_subquery()).where(least.c.value.is_not(None)))
    return sa.select(leaps.c.value).where(leaps.c.value.is_not(None)).subquery()


_tags = leaping(track, "genres")
TAGGED = sa.select(_tags.c.value, _tags.c.value.label("genres")).limit(-1)
"""The different lists of genres of tags. The limit keeps SQLite from asking what is asked of them
before it leaves out the same ones."""


def placeholders_json(words: Vocabulary) -> str:
    """A library's placeholders as the functions of the database take them."""
    nameless = words.nameless
    return json.dumps([sorted(nameless.added), sorted(nameless.spared)])


def unnamed(words: Vocabulary) -> sa.ColumnElement[bool]:
    """Where a tag names no genre: it has none, or nothing but placeholders."""
    lists = TAGGED.subquery()
    nothing = sa.func.names_nothing(lists.c.genres, placeholders_json(words), type_=sa.Boolean)
    return track.c.genres.in_(sa.select(lists.c.value).where(nothing))


def standing(words: Vocabulary) -> sa.ColumnElement[str]:
    """`TrackRow.standing` in SQL, as a stored list of genres; placeholders beside genres stay."""
    return _standing(unnamed(words))


_twin = track.alias("twin")
DUPLICATE: sa.ColumnElement[bool] = sa.and_(
    track.c.missing_since.is_(None),
    sa.exists().where(
        _twin.c.fingerprint == track.c.fingerprint,
        _twin.c.id != track.c.id,
        _twin.c.missing_since.is_(None),
        _twin.c.folder_id.is_not(None),
    ),
)
"""`TrackRow.duplicate` in SQL: another file that is there holds the same audio."""

REASON: sa.ColumnElement[str | None] = sa.func.coalesce(
    track.c.unreadable, decision.c.refusal_reason, outcome.c.reason, type_=sa.Text
)
"""`TrackRow.reason` in SQL, as JSON."""

SETTLED: sa.ColumnElement[bool] = track.c.id.in_(sa.select(settled.c.track_id))
"""`TrackRow.settled` in SQL."""

OF_FILES: Mapping[str, sa.ColumnElement[Any]] = {
    field.name: track.c[field.column] for field in FIELDS if field.column is not None
}
"""The columns of `TagFields` and `AudioProperties` by the names of the query language."""

_ALBUM = (track.c.album_key, track.c.disc_number, track.c.track_number, track.c.title_key)


def _sortable(column: sa.ColumnElement[Any]) -> sa.ColumnElement[Any]:
    """Texts without case, empty ones as NULL."""
    if isinstance(column.type, sa.Text):
        return sa.func.lower(sa.func.nullif(column, ""))
    return column


SORT_KEYS: Mapping[str, tuple[sa.ColumnElement[Any], ...]] = {
    **{name: (_sortable(column),) for name, column in OF_FILES.items()},
    "title": (track.c.title_key,),
    "artist": (track.c.artist_key, *_ALBUM),
    "album": _ALBUM,
    "albumartist": (_sortable(track.c.album_artist), *_ALBUM),
    "genre": (sa.func.lower(sa.func.nullif(track.c.genres, "[]")),),
    "suggested": (outcome.c.suggested, -outcome.c.confidence),
    "reason": (sa.func.lower(sa.func.message_text(REASON, type_=sa.Text)),),
    "in": (sa.func.lower(sa.func.nullif(STANDING, "[]")),),
    "second": (outcome.c.second,),
    "confidence": (outcome.c.confidence,),
    "accepted": (sa.func.lower(sa.func.nullif(decision.c.genres, "[]")),),
    "decision": (decision.c.decision,),
    "state": (STATE,),
    "added": (track.c.added_at,),
    "tempo": (track.c.tempo_bpm,),
    "rating": (track.c.rating,),
    "plays": (track.c.plays,),
    "played": (track.c.played_at,),
    "path": (track.c.path,),
    "id": (track.c.id,),
}
"""Columns that lists sort by; the names are those of the query language."""

_SEPARATOR: Final = os.fsencode(os.sep)
_UNIQUE = frozenset({"id", "path"})
_PLUS: Final[custom_op[Any]] = custom_op("+")  # hides a term from SQLite's choice of indexes


def among(
    column: sa.ColumnElement[int], ids: Iterable[int] | sa.BindParameter[str]
) -> sa.ColumnElement[bool]:
    """``column IN (ids)`` for any number of ids, as one bound value: a JSON array."""
    bound = ids if isinstance(ids, sa.BindParameter) else packed.array_of(ids)
    values = sa.func.json_each(bound).table_valued("value")
    return column.in_(sa.select(values.c.value))


def inside(column: sa.ColumnElement[bytes], folder: bytes) -> sa.ColumnElement[bool]:
    """Where a path lies below a folder, as a range that an index finds."""
    first = folder.rstrip(_SEPARATOR) + _SEPARATOR
    return sa.and_(column >= first, column < first[:-1] + bytes([first[-1] + 1]))


def order_by(sort: str, *, filtered: bool = False) -> list[sa.ColumnElement[Any]]:
    """The terms of an ORDER BY; ties are broken by id, so that an order is always the same.

    What a track does not have comes last.

    Args:
        sort: A name of `SORT_KEYS`; a leading ``-`` turns the order round.
        filtered: Sort what is found rather than walk an index in the order wanted and
            look every track up: up to six times faster when a condition is asked.

    Raises:
        UsageError: There is no such name.
    """
    name = sort.removeprefix("-")
    keys = SORT_KEYS.get(name)
    if keys is None:
        raise UsageError(
            'Cannot sort by "{key}"; possible: {keys}', key=name, keys=", ".join(SORT_KEYS)
        )
    if filtered:
        keys = tuple(sa.UnaryExpression(key, operator=_PLUS) for key in keys)
    ties = () if name in _UNIQUE else (track.c.id,)
    if sort.startswith("-"):
        return [sa.desc(key) for key in (*keys, *ties)]
    first, *others = keys
    known = isinstance(first, sa.Column) and not first.nullable  # NULLS LAST bars the index
    return [first if known else sa.nulls_last(first), *others, *ties]
