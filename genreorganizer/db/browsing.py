# SPDX-License-Identifier: GPL-3.0-or-later
"""What values a field has among some tracks, and how many tracks have each."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from genreorganizer.db import packed, rules_sql
from genreorganizer.db.columns import FROM_TRACKS, standing
from genreorganizer.db.schema import track
from genreorganizer.domain.compilations import VARIOUS, WORDS_FOR_MANY
from genreorganizer.domain.text import natural_key, search_key

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Mapping

    from genreorganizer.domain.rules import QueryContext, Rule

_NAMED = track.c.album_artist != ""
_MIXED = sa.and_(
    track.c.compilation == sa.true(),
    sa.or_(~_NAMED, sa.func.search_key(track.c.album_artist).in_(WORDS_FOR_MANY)),
)
"""Of a compilation, and its album artist is not one that the tags name."""
_FOLDER = sa.func.folder_of(track.c.path_text)
_DECADE = track.c.year // 10
_COLUMNS: Mapping[str, tuple[sa.ColumnElement[Any], sa.ColumnElement[Any]]] = {
    "artist": (
        sa.case(
            (_MIXED, search_key(VARIOUS)),
            (sa.and_(_NAMED, track.c.album_artist != track.c.artist),
             sa.func.search_key(track.c.album_artist)),
            else_=track.c.artist_key,
        ),
        sa.case((_MIXED, VARIOUS), (_NAMED, track.c.album_artist), else_=track.c.artist),
    ),
    # Of a plain column SQLite takes the index, and looks each row up where it lies.
    "album": (sa.func.coalesce(track.c.album_key, ""), track.c.album),
    "folder": (_FOLDER, _FOLDER),
    "year": (track.c.year, track.c.year),
    "decade": (_DECADE, _DECADE),
}  # fmt: skip
"""Per field what tells its values apart, and what shows one."""
_NAMES = frozenset({"artist", "album"})
"""Fields whose values people number: Vol. 2, Vol. 10."""


def _natural(key: sa.ColumnElement[str]) -> sa.ColumnElement[str]:
    """What sorts names; SQLite sees by itself which hold no number, without calling Python."""
    numbered = key.op("GLOB", is_comparison=True)("*[0-9]*")
    return sa.case((numbered, sa.func.natural_key(key, type_=sa.Text)), else_=key)


def register_functions(connection: sqlite3.Connection) -> None:
    """Give a connection the functions that the columns call."""
    connection.create_function("folder_of", 1, os.path.dirname, deterministic=True)
    connection.create_function("natural_key", 1, natural_key, deterministic=True)


def values(
    connection: sa.Connection, field: str, rule: Rule | None, context: QueryContext
) -> tuple[list[Any], list[int]]:
    """The values of a field, in order, and how many tracks have each.

    Args:
        connection: A transaction.
        field: ``genre`` (stored lists of genres), ``artist`` (the album artist where there is
            one, `VARIOUS` of compilations that have none), ``album``, ``folder``, ``year`` or
            ``decade`` (a year by 10).
        rule: Which tracks; None for all.
        context: What the rule's words mean in this library.
    """
    if field == "genre":
        key = shown = standing(context.vocabulary)
    else:
        key, shown = _COLUMNS[field]
    value = key if shown is key else sa.func.min(shown)
    query = (
        sa.select(value.label("shown"), sa.func.count().label("number"))
        .select_from(track if rule is None and field != "genre" else FROM_TRACKS)
        .group_by(key)
        .order_by(_natural(key) if field in _NAMES else key)
    )
    query = rules_sql.narrowed(query, context, rule)
    # Two lists and not one of pairs: collecting garbage looks at each of tens of thousands.
    found: list[Any] = []
    numbers: list[int] = []
    for one, number in packed.listed(connection, query.subquery()):
        found.append(one)
        numbers.append(number)
    for none in ("", None):  # is last
        if none in found:
            at = found.index(none)
            found.append(found.pop(at))
            numbers.append(numbers.pop(at))
    return found, numbers
