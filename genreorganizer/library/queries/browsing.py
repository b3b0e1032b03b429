# SPDX-License-Identifier: GPL-3.0-or-later
"""Browsing: the values of several fields, each narrowed by what is chosen of those before it."""

from __future__ import annotations

import json
from collections import Counter
from typing import TYPE_CHECKING, Any, NamedTuple

from genreorganizer.db import browsing
from genreorganizer.domain import rules
from genreorganizer.domain.compilations import VARIOUS, WORDS_FOR_MANY
from genreorganizer.library.context import query_context
from genreorganizer.library.playlists import listing_rule

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from sqlalchemy import Connection

    from genreorganizer.domain.listing import Listing
    from genreorganizer.domain.rules import QueryContext, Rule

FIELDS = ("genre", "artist", "album", "folder", "year", "decade")
"""What can be browsed by."""
_NOBODY = " OR ".join(f'albumartist="{name}"' for name in ("", *WORDS_FOR_MANY))


class BrowsedValue(NamedTuple):
    """A value to choose; a tuple, as panes compare tens of thousands of them.

    Attributes:
        text: The value; empty for the tracks that have none.
        query: What finds its tracks, in the query language.
        tracks: How many tracks have it.
    """

    text: str
    query: str
    tracks: int


def browse(
    connection: Connection,
    listing: Listing,
    fields: Sequence[str],
    chosen: Sequence[Sequence[str]],
) -> list[list[BrowsedValue]]:
    """The values of fields among the tracks of a list.

    Args:
        connection: A transaction.
        listing: Which tracks.
        fields: Some of `FIELDS`, in order.
        chosen: Per field the queries of the values that are chosen; those that none of its
            tracks has any more do not narrow anything.

    Raises:
        QueryError: The list's query or its search is none.
    """
    context = query_context(connection)
    rule: Rule | None = None if listing.is_whole else listing_rule(connection, listing, context)
    found = []
    for field, queries in zip(fields, chosen, strict=True):
        values = _values(connection, field, rule, context)
        found.append(values)
        there = {value.query for value in values}
        wanted = [rules.parse(query) for query in queries if query in there]
        if wanted:
            narrower = rules.any_of(*wanted)
            rule = narrower if rule is None else rules.all_of(rule, narrower)
    return found


def narrowed(search: str, chosen: Sequence[Sequence[str]]) -> str:
    """A search together with what is chosen, as one query."""
    parts = [f"({' OR '.join(queries)})" for queries in chosen if queries]
    if search.strip() and parts:
        parts.insert(0, f"({search})")
    return " ".join(parts) if parts else search


def _values(
    connection: Connection, field: str, rule: Rule | None, context: QueryContext
) -> list[BrowsedValue]:
    counted = browsing.values(connection, field, rule, context)
    if field == "genre":
        return _genres(counted, context)
    query_of = _QUERIES[field]
    return [BrowsedValue(_text(field, value), query_of(value), number) for value, number in counted]


def _genres(counted: Sequence[tuple[str, int]], context: QueryContext) -> list[BrowsedValue]:
    words = context.vocabulary
    lists: Counter[tuple[str, ...]] = Counter()
    for stored, number in counted:
        genres = tuple(json.loads(stored))
        lists[words.naming(genres) or genres] += number
    none = lists.pop((), 0)
    tally = words.tally(lists)
    found = [
        BrowsedValue(name, f"in:{_quoted(name)}", tally[name])
        for name in sorted(tally, key=str.casefold)
    ]
    return [*found, BrowsedValue("", 'in:""', none)] if none else found


def _text(field: str, value: Any) -> str:
    if value in ("", None):
        return ""
    return str(value * 10) if field == "decade" else str(value)


def _artist(name: str) -> str:
    if not name:
        return '(artist:"" albumartist:"" NOT is:compilation)'
    if name == VARIOUS:
        return f"(is:compilation ({_NOBODY}))"
    quoted = _quoted(name)
    return f'(albumartist={quoted} OR (albumartist:"" artist={quoted} NOT is:compilation))'


def _year(year: int | None) -> str:
    return 'year:""' if year is None else f"year:{year}"


def _decade(tens: int | None) -> str:
    return 'year:""' if tens is None else f"year:{10 * tens}..{10 * tens + 9}"


_QUERIES: Mapping[str, Callable[[Any], str]] = {
    "artist": _artist,
    "album": lambda title: f"album={_quoted(title)}" if title else 'album:""',
    "folder": lambda folder: f"folder:{_quoted(folder)}",
    "year": _year,
    "decade": _decade,
}


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'
