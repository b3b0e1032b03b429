# SPDX-License-Identifier: GPL-3.0-or-later
"""Browsing: the values of several fields, each narrowed by what is chosen of those before it."""

from __future__ import annotations

import json
import os
from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, NamedTuple, overload

from genreorganizer.db import browsing, folders
from genreorganizer.domain import rules
from genreorganizer.domain.compilations import VARIOUS, WORDS_FOR_MANY
from genreorganizer.domain.folder_tree import Nesting, tree
from genreorganizer.domain.text import path_text
from genreorganizer.library.context import query_context
from genreorganizer.library.listings import listing_rule
from genreorganizer.override import override

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping

    from sqlalchemy import Connection

    from genreorganizer.domain.listing import Listing
    from genreorganizer.domain.rules import QueryContext, Rule

FIELDS = ("genre", "artist", "album", "folder", "year", "decade")
"""What can be browsed by."""
_FLAT = Nesting()
_NOBODY = " OR ".join(f'albumartist="{name}"' for name in ("", *WORDS_FOR_MANY))


class BrowsedValue(NamedTuple):
    """A value to choose.

    Attributes:
        text: The value; empty for the tracks that have none.
        query: What finds its tracks, in the query language.
        tracks: How many tracks have it.
    """

    text: str
    query: str
    tracks: int


class BrowsedValues(Sequence[BrowsedValue]):
    """The values of a field; each is made when it is looked at, for there may be 100,000.

    Args:
        field: One of `FIELDS`.
        stored: The values as the library has them, for genres their names.
        tracks: How many tracks have each.
        nesting: Which of folders lie in which; of other fields no value lies in another.
    """

    def __init__(
        self,
        field: str,
        stored: Sequence[Any],
        tracks: Sequence[int],
        nesting: Nesting = _FLAT,
    ) -> None:
        self.nesting = nesting
        self._field = field
        self._stored = stored
        self._tracks = tracks

    @override
    def __len__(self) -> int:
        return len(self._stored)

    @overload
    def __getitem__(self, at: int) -> BrowsedValue: ...
    @overload
    def __getitem__(self, at: slice) -> list[BrowsedValue]: ...
    @override
    def __getitem__(self, at: int | slice) -> BrowsedValue | list[BrowsedValue]:
        if isinstance(at, slice):
            return [self[one] for one in range(len(self))[at]]
        query = _QUERIES[self._field](self._stored[at])
        return BrowsedValue(self.text(at), query, self._tracks[at])

    def text(self, at: int) -> str:
        """What a value is called."""
        return _text(self._field, self._stored[at])

    @override
    def __eq__(self, other: object) -> bool:
        return isinstance(other, BrowsedValues) and (
            (self._field, self._tracks, self.nesting, self._stored)
            == (other._field, other._tracks, other.nesting, other._stored)
        )

    __hash__ = None  # type: ignore[assignment]


class Browsed(NamedTuple):
    """What was found of one field.

    Attributes:
        values: Its values.
        chosen: Where among them the chosen ones are.
    """

    values: BrowsedValues
    chosen: Sequence[int]


def browse(
    connection: Connection,
    listing: Listing,
    fields: Sequence[str],
    chosen: Sequence[Sequence[str]],
    known: Sequence[BrowsedValues] = (),
    left: Collection[int] | None = None,
) -> list[Browsed]:
    """The values of fields among the tracks of a list.

    Args:
        connection: A transaction.
        listing: Which tracks.
        fields: Some of `FIELDS`, in order.
        chosen: Per field the queries of the values that are chosen; those that none of its
            tracks has any more do not narrow anything.
        known: Values of the first fields, where these were found before and still hold.
        left: The tracks that all of the chosen values leave, where these are known: the fields
            behind the last choice are counted among them, and need not find them again.

    Raises:
        QueryError: The list's query or its search is none.
    """
    context = query_context(connection)
    rule: Rule | None = None if listing.is_whole else listing_rule(connection, listing, context)
    last = max((at for at, queries in enumerate(chosen, 1) if queries), default=0)
    found: list[Browsed] = []
    for at, (field, queries) in enumerate(zip(fields, chosen, strict=True)):
        if at == last and rule is not None and left is not None:
            rule = rules.Among(frozenset(left))
        values = known[at] if at < len(known) else _values(connection, field, rule, context)
        there = _places(values, frozenset(queries))
        found.append(Browsed(values, there))
        if len(there) < len(frozenset(queries)):
            left = None
        if there:
            narrower = rules.any_of(*(rules.parse(values[one].query) for one in there))
            rule = narrower if rule is None else rules.all_of(rule, narrower)
    return found


def narrowed(search: str, chosen: Sequence[Sequence[str]]) -> str:
    """A search together with what is chosen, as one query."""
    parts = [f"({' OR '.join(queries)})" for queries in chosen if queries]
    if search.strip() and parts:
        parts.insert(0, f"({search})")
    return " ".join(parts) if parts else search


def _places(values: Sequence[BrowsedValue], wanted: Collection[str]) -> list[int]:
    """Where the values with some queries are."""
    if not wanted:  # without making each of them
        return []
    return [at for at, value in enumerate(values) if value.query in wanted]


def _values(
    connection: Connection, field: str, rule: Rule | None, context: QueryContext
) -> BrowsedValues:
    found, tracks = browsing.values(connection, field, rule, context)
    match field:
        case "genre":
            return _genres(found, tracks, context)
        case "folder":
            tops = frozenset(map(path_text, folders.paths(connection)))
            return BrowsedValues("folder", *tree(zip(found, tracks, strict=True), tops))
        case _:
            return BrowsedValues(field, found, tracks)


def _genres(found: list[str], tracks: list[int], context: QueryContext) -> BrowsedValues:
    words = context.vocabulary
    lists: Counter[tuple[str, ...]] = Counter()
    for stored, number in zip(found, tracks, strict=True):
        genres = tuple(json.loads(stored))
        lists[words.naming(genres) or genres] += number
    none = lists.pop((), 0)
    tally = words.tally(lists)
    names = sorted(tally, key=str.casefold)
    numbers = [tally[name] for name in names]
    if none:
        names, numbers = [*names, ""], [*numbers, none]
    return BrowsedValues("genre", names, numbers)


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


def _folder(path: str) -> str:
    if "\ufffd" in path:  # stands for bytes that are no text: only as it is shown it is known
        return f"path:{_quoted(os.path.join(path, ''))}"
    return f"folder:{_quoted(path)}"


def _year(year: int | None) -> str:
    return 'year:""' if year is None else f"year:{year}"


def _decade(tens: int | None) -> str:
    return 'year:""' if tens is None else f"year:{10 * tens}..{10 * tens + 9}"


_QUERIES: Mapping[str, Callable[[Any], str]] = {
    "genre": lambda name: f"in:{_quoted(name)}",
    "artist": _artist,
    "album": lambda title: f"album={_quoted(title)}" if title else 'album:""',
    "folder": _folder,
    "year": _year,
    "decade": _decade,
}


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'
