# SPDX-License-Identifier: GPL-3.0-or-later
"""The query language in SQL: a rule as a condition over `columns.FROM_TRACKS`.

The condition is never NULL, so that NOT means the opposite; it agrees with
`domain.rules.matches` on every track. Text is compared by GLOB, which
is faster than ``instr``, its wildcards escaped.
"""

from __future__ import annotations

import json
import operator
import os
import re
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final, TypeVar

import sqlalchemy as sa

from genreorganizer.db.columns import (
    DUPLICATE,
    IN_LIBRARY,
    OF_FILES,
    REASON,
    SETTLED,
    STATE,
    TAGGED,
    among,
    inside,
    leaping,
    placeholders_json,
    standing,
    to_be_written,
    unnamed,
)
from genreorganizer.db.schema import LEAST_LIKELY, LIKELY, decision, outcome, probability, track
from genreorganizer.domain.genres import Placeholders, fold, keys_of
from genreorganizer.domain.prediction import Outcome
from genreorganizer.domain.review import Agreement, Decision
from genreorganizer.domain.rules import ast
from genreorganizer.domain.rules.fields import NONE
from genreorganizer.domain.rules.values import span
from genreorganizer.domain.text import search_key, well_formed
from genreorganizer.messages import Message

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from genreorganizer.domain.rules import QueryContext, Rule

    Condition = sa.ColumnElement[bool]
    Column = sa.ColumnElement[Any]

_Query = TypeVar("_Query", bound="sa.Select[*tuple[Any, ...]]")

_ROUNDING: Final = 1e-9
"""Relative error of sums, generously."""

_COLUMNS: Final[Mapping[str, Column]] = {
    **OF_FILES,
    "path": track.c.path_text,
    "reason": sa.func.message_text(REASON, type_=sa.Text),
    "genre": track.c.genres,
    "suggested": outcome.c.suggested,
    "second": outcome.c.second,
    "accepted": decision.c.genres,
    "state": STATE,
    "decision": decision.c.decision,
    "outcome": outcome.c.outcome,
    "file": decision.c.file_state,
    "confidence": outcome.c.confidence,
    "added": track.c.added_at,
    "tempo": track.c.tempo_bpm,
    "rating": track.c.rating,
    "plays": track.c.plays,
    "played": track.c.played_at,
    "id": track.c.id,
}
_FOLDED: Final[Mapping[str, Column]] = {
    **{name: sa.func.search_key(column, type_=sa.Text) for name, column in OF_FILES.items()},
    "title": track.c.title_key,
    "artist": track.c.artist_key,
    "album": track.c.album_key,
    "albumartist": sa.case(  # mostly the same, which saves the call
        (track.c.album_artist == track.c.artist, track.c.artist_key),
        else_=sa.func.search_key(track.c.album_artist, type_=sa.Text),
    ),
    "path": sa.func.search_key(track.c.path_text, type_=sa.Text),
    "reason": sa.func.search_key(sa.func.coalesce(sa.func.message_text(REASON), ""), type_=sa.Text),
    "format": sa.func.lower(track.c.format),  # names of formats are ASCII
}
_LISTS: Final = ("in", "genre", "accepted")


_guesses, _decisions = leaping(outcome, "suggested"), decision.alias()
# As `TAGGED`: different values of two more columns, with the lists of genres that they are.
_SUGGESTED: Final = sa.select(
    _guesses.c.value, sa.func.json_array(_guesses.c.value).label("genres")
).limit(-1)
_ACCEPTED: Final = (
    sa.select(_decisions.c.genres.label("value"), _decisions.c.genres).distinct().limit(-1)
)
_ACCEPT: Final = Decision.ACCEPTED.value
_WILDCARD: Final = re.compile(r"[*?[]")
_LONGEST_PATTERN: Final = 10_000
"""SQLite refuses patterns of more than 50,000 bytes."""
_other = track.alias("other")
_SHARED: Final = (
    sa.select(_other.c.fingerprint)
    .where(_other.c.fingerprint.is_not(None))
    .group_by(_other.c.fingerprint)
    .having(sa.func.count() > 1)
)


def _agreement(kind: Agreement) -> Condition:
    return sa.and_(outcome.c.agreement.is_not(None), outcome.c.agreement == kind.value)


_FLAGS: Final[Mapping[str, sa.ColumnElement[bool]]] = {
    "disagrees": _agreement(Agreement.DISAGREES),
    "plausible": _agreement(Agreement.PLAUSIBLE),
    # The index alone finds the few tracks of which the rest is asked.
    "duplicate": sa.and_(
        track.c.fingerprint.is_not(None), track.c.fingerprint.in_(_SHARED), DUPLICATE
    ),
    "settled": SETTLED,
    "missing": track.c.missing_since.is_not(None),
    "unreadable": track.c.unreadable.is_not(None),
    "conflict": track.c.genre_conflict == sa.true(),
    "compilation": track.c.compilation == sa.true(),
}


def register_functions(connection: sqlite3.Connection) -> None:
    """Give a connection the functions that the conditions call."""
    connection.create_function("search_key", 1, _search_key, deterministic=True)
    connection.create_function("message_text", 1, _message_text, deterministic=True)
    connection.create_function("names_genre", 2, _names_genre, deterministic=True)
    connection.create_function("names_nothing", 2, _names_nothing, deterministic=True)


def narrowed(
    query: _Query,
    context: QueryContext,
    rule: Rule | None,
    track_ids: Iterable[int] | None = None,
) -> _Query:
    """A query over tracks (`columns.FROM_TRACKS`) that finds only those of the library.

    Args:
        query: The query.
        context: What the rule's words mean in this library.
        rule: Only those that match.
        track_ids: Only these.
    """
    query = query.where(IN_LIBRARY)
    if track_ids is not None:
        query = query.where(among(track.c.id, track_ids))
    return query if rule is None else query.where(where(rule, context))


def where(rule: ast.Rule, context: QueryContext) -> sa.ColumnElement[bool]:
    """The condition that selects the tracks which fulfil a rule.

    Args:
        rule: The rule.
        context: What the rule's words mean in this library.
    """
    match rule:
        case ast.Everything():
            return sa.true()
        case ast.Not(inner):
            return sa.not_(where(inner, context))
        case ast.And(rules):
            return sa.and_(*(where(part, context) for part in rules))
        case ast.Or(rules):
            return sa.or_(*_either(rules, context))
        case ast.Word(text):
            return _holds(track.c.search_text, search_key(text))
        case ast.Text(field, text, exact):
            return _text(field, search_key(text), exact=exact)
        case ast.OfGenre(field, name, exact) if field in _LISTS:
            return _naming(field, _spellings(name, context, exact=exact), context)
        case ast.OfGenre(field, name, exact):
            column = _COLUMNS[field]
            return sa.and_(
                column.is_not(None), column.in_(sorted(context.named(name, exact=exact)))
            )
        case ast.Folder(path):
            return _below(os.fsencode(path))
        case ast.State(field, word):
            return _state(field, word)
        case ast.Flag("unnamed"):
            return unnamed(context.vocabulary)
        case ast.Flag("unlisted"):
            listed = [_between_newlines([key]) for key in sorted(context.listed)]
            return sa.and_(sa.not_(_empty("in", context)), sa.not_(_naming("in", listed, context)))
        case ast.Flag(name):
            return _FLAGS[name]
        case ast.Among(ids):
            return among(track.c.id, ids)
        case ast.Empty(field):
            return _empty(field, context)
        case ast.Compare(field, sign, value):
            column = _COLUMNS[field]
            return sa.and_(column.is_not(None), _compared(column, sign, *span(field, value)))
        case ast.Probability(genre, sign, value):
            return _probability(context, context.labels_of(genre), sign, value)


def _holds(column: Column, key: str) -> Condition:
    if len(key) > _LONGEST_PATTERN:
        return sa.func.instr(column, key) > 0
    pattern = _WILDCARD.sub(r"[\g<0>]", key)
    return column.op("GLOB", is_comparison=True)(f"*{pattern}*")


def _text(field: str, key: str, *, exact: bool) -> Condition:
    stored = _FOLDED[field]
    condition = stored == key if exact else _holds(stored, key)
    if field == "path":  # the search text holds the path: most rows are out before the call
        return sa.and_(_holds(track.c.search_text, key), condition)
    return condition


def _either(rules: Iterable[ast.Rule], context: QueryContext) -> Iterator[Condition]:
    """Conditions of which one is to hold; genres looked for in the same lists are one."""
    wanted: dict[str, list[str]] = {}
    for rule in rules:
        match rule:
            case ast.OfGenre(field, name, exact) if field in _LISTS:
                wanted.setdefault(field, []).extend(_spellings(name, context, exact=exact))
            case _:
                yield where(rule, context)
    for field, keys in wanted.items():
        yield _naming(field, keys, context)


def _spellings(name: str, context: QueryContext, *, exact: bool) -> list[str]:
    """What to look for in the keys of a list of genres (`_genre_keys`)."""
    wanted = [_between_newlines([key]) for key in sorted(context.spellings(name, exact=exact))]
    part = fold(name)
    if part and not exact:
        wanted.append(part)
    return wanted


def _naming(field: str, spellings: list[str], context: QueryContext) -> Condition:
    """That a field's list of genres holds one of these spellings.

    A library has few different lists: each is asked once, and tracks are found by it.
    """
    words = context.vocabulary
    whole = sorted(words.whole)
    wanted = json.dumps([spellings, whole])
    tagged = track.c.genres.in_(_with_spelling(TAGGED, wanted))
    if field == "genre":
        return tagged
    accepted = decision.c.genres.in_(_with_spelling(_ACCEPTED, wanted))
    if field == "accepted":
        return sa.and_(decision.c.genres.is_not(None), accepted)
    # The three ways to stand for a genre (`columns.standing`), each by its own index.
    naming = json.dumps([spellings, whole, placeholders_json(words)])
    tagged = track.c.genres.in_(_with_spelling(TAGGED, naming))
    suggested = outcome.c.suggested.in_(_with_spelling(_SUGGESTED, wanted))
    other = decision.alias()
    waits = sa.exists().where(other.c.track_id == track.c.id, to_be_written(other))
    ways = sa.union_all(
        sa.select(decision.c.track_id).where(to_be_written(decision), accepted),
        sa.select(track.c.id).where(tagged, sa.not_(waits)),
        sa.select(outcome.c.track_id)
        .join(track, track.c.id == outcome.c.track_id)
        .where(
            outcome.c.outcome == Outcome.SUGGESTED.value,
            suggested,
            unnamed(words),
            sa.not_(_decided(outcome.c.track_id, _ACCEPT, Decision.REJECTED.value)),
        ),
    )
    return track.c.id.in_(ways)


def _with_spelling(different: sa.Select[Any], wanted: str) -> sa.Select[Any]:
    """Those of the stored values that `names_genre` finds something wanted in."""
    values = different.subquery()
    return sa.select(values.c.value).where(
        sa.func.names_genre(values.c.genres, wanted, type_=sa.Boolean)
    )


def _decided(track_id: Column, *decisions: str) -> Condition:
    other = decision.alias()
    return sa.exists().where(other.c.track_id == track_id, other.c.decision.in_(decisions))


def _below(path: bytes) -> Condition:
    return sa.or_(track.c.path == path.rstrip(os.fsencode(os.sep)), inside(track.c.path, path))


def _state(field: str, word: str) -> Condition:
    column = _COLUMNS[field]
    if word == NONE:
        return column.is_(None)
    if field == "state":  # which every track has, and which takes SQLite long to tell
        return column == word
    return sa.and_(column.is_not(None), column == word)


def _empty(field: str, context: QueryContext) -> Condition:
    column = standing(context.vocabulary) if field == "in" else _COLUMNS[field]
    if field in _LISTS:
        return sa.func.coalesce(column, "[]") == "[]"
    return sa.func.coalesce(column, "") == ""


_OPERATORS: Final[Mapping[ast.Operator, Callable[[Any, Any], Any]]] = {
    "=": operator.eq, "<": operator.lt, "<=": operator.le, ">": operator.gt, ">=": operator.ge,
}  # fmt: skip


def _compared(column: Column, sign: ast.Operator, low: float, high: float) -> Condition:
    """`domain.rules.values.holds` in SQL."""
    if low == high or sign in ("<", ">="):
        compared: Condition = _OPERATORS[sign](column, low)
        return compared
    if sign == "=":
        return sa.and_(column >= low, column < high)
    return column < high if sign == "<=" else column >= high


def _probability(
    context: QueryContext, labels: tuple[str, ...], sign: ast.Operator, value: float
) -> Condition:
    said = sa.and_(probability.c.model_id == context.model_id, probability.c.label.in_(labels))
    share = sa.select(sa.func.sum(probability.c.p)).where(
        said, probability.c.track_id == track.c.id
    )
    compared = _compared(share.scalar_subquery(), sign, value, value)
    exactly: Condition = sa.func.coalesce(compared, sa.false())  # it may not have been analyzed
    # One of some probabilities is at least their mean; the index holds it if that is likely.
    least = (1 - _ROUNDING) * value / max(len(labels), 1)
    if sign not in (">", ">=", "=") or least < LEAST_LIKELY:
        return exactly
    likely = sa.select(probability.c.track_id).where(said, LIKELY)
    if len(labels) == 1:
        return track.c.id.in_(likely.where(_compared(probability.c.p, sign, value, value)))
    return sa.and_(track.c.id.in_(likely.where(probability.c.p >= least)), exactly)


@lru_cache(maxsize=1024)
def _message_text(stored: str | None) -> str | None:
    return None if stored is None else well_formed(str(Message.from_json(stored)))


@lru_cache(maxsize=16_384)
def _search_key(text: str | None) -> str:
    return search_key(text)


def _names_genre(genres: str, wanted: str) -> bool:
    """Whether the keys of a stored list of genres hold one of the spellings.

    Args:
        genres: The list as JSON.
        wanted: As JSON, the spellings and the keys of joined texts that are names; for texts
            without placeholders also these (`columns.placeholders_json`).
    """
    spellings, whole, nameless = _wanted(wanted)
    keys = _genre_keys(genres, whole, nameless)
    return any(spelling in keys for spelling in spellings)


@lru_cache(maxsize=64)
def _wanted(wanted: str) -> tuple[tuple[str, ...], tuple[str, ...], Placeholders | None]:
    spellings, whole, *nameless = json.loads(wanted)
    return tuple(spellings), tuple(whole), _placeholders(*nameless) if nameless else None


@lru_cache(maxsize=16_384)
def _genre_keys(genres: str, whole: tuple[str, ...], nameless: Placeholders | None) -> str:
    """The keys of a stored list of genres, each between newlines (no key holds one)."""
    return _between_newlines(
        key
        for text in json.loads(genres)
        if nameless is None or not nameless.make_up(text)
        for key in keys_of(text, whole)
    )


def _names_nothing(genres: str, placeholders: str) -> bool:
    """Whether a stored list of genres holds none but placeholders."""
    return all(map(_placeholders(placeholders).make_up, json.loads(genres)))


@lru_cache(maxsize=64)
def _placeholders(stored: str) -> Placeholders:
    """What `columns.placeholders_json` gave."""
    return Placeholders(*map(frozenset, json.loads(stored)))


def _between_newlines(keys: Iterable[str]) -> str:
    return "\n".join(["", *keys, ""])
