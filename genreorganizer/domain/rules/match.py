# SPDX-License-Identifier: GPL-3.0-or-later
"""A rule asked of one track in memory; `db.rules_sql` asks the same of the library."""

from __future__ import annotations

import os
from operator import attrgetter
from typing import TYPE_CHECKING

from genreorganizer.domain.files import is_below
from genreorganizer.domain.genres import fold, keys_of
from genreorganizer.domain.rules import ast
from genreorganizer.domain.rules.fields import BY_NAME, NONE
from genreorganizer.domain.rules.values import holds, span
from genreorganizer.domain.text import path_text, search_key, track_search_text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from genreorganizer.domain.rules.context import QueryContext
    from genreorganizer.domain.track import TrackRow


def matches(
    rule: ast.Rule,
    row: TrackRow,
    probabilities: Mapping[str, float],
    context: QueryContext,
) -> bool:
    """Whether a track fulfils a rule.

    Args:
        rule: The rule.
        row: The track.
        probabilities: The active model's label to probability; empty before listening.
        context: What the rule's words mean in this library.
    """
    match rule:
        case ast.Everything():
            return True
        case ast.Not(inner):
            return not matches(inner, row, probabilities, context)
        case ast.And(rules):
            return all(matches(part, row, probabilities, context) for part in rules)
        case ast.Or(rules):
            return any(matches(part, row, probabilities, context) for part in rules)
        case ast.Probability(genre, operator, value):
            shares = [
                probabilities[label] for label in context.labels_of(genre) if label in probabilities
            ]
            return bool(shares) and holds(sum(shares), operator, value, value)
        case _:
            return _term(rule, row, context)


def _term(rule: ast.Rule, row: TrackRow, context: QueryContext) -> bool:
    match rule:
        case ast.Word(text):
            words = track_search_text(row.tag.title, row.tag.artist, row.tag.album, row.path)
            return search_key(text) in words
        case ast.Text(field, text, exact):
            held = search_key(_text(field, row, context))
            return search_key(text) == held if exact else search_key(text) in held
        case ast.OfGenre(field, name, exact):
            return _genre(_value(field, row, context), name, context, exact=exact)
        case ast.Folder(path):
            return is_below(row.path, os.fsencode(path))
        case ast.State(field, word):
            return _state(_value(field, row, context), word)
        case ast.Flag("unnamed"):
            return not context.vocabulary.naming(row.genres)
        case ast.Flag("unlisted"):
            return context.is_unlisted(row.standing(context.vocabulary))
        case ast.Flag(name):
            return bool(getattr(row, _FLAG_ATTRIBUTES.get(name, name)))
        case ast.Among(ids):
            return row.id in ids
        case ast.Empty(field):
            return _value(field, row, context) in (None, "", ())
        case ast.Compare(field, operator, value):
            number = _value(field, row, context)
            return isinstance(number, int | float) and holds(number, operator, *span(field, value))
    raise AssertionError(rule)


_FLAG_ATTRIBUTES = {"conflict": "genre_conflict"}


def _value(field: str, row: TrackRow, context: QueryContext) -> object:
    if field == "in":
        return row.standing(context.vocabulary)
    value: object = attrgetter(BY_NAME[field].attribute)(row)
    return value


def _text(field: str, row: TrackRow, context: QueryContext) -> str:
    return path_text(row.path) if field == "path" else str(_value(field, row, context) or "")


def _genre(held: object, name: str, context: QueryContext, *, exact: bool) -> bool:
    if not isinstance(held, tuple):  # a guess: a name of the vocabulary
        return held in context.named(name, exact=exact)
    wanted = context.spellings(name, exact=exact)
    part = fold(name)
    whole = context.vocabulary.whole
    keys = (key for text in held for key in keys_of(text, whole))
    return any(key in wanted or (not exact and bool(part) and part in key) for key in keys)


def _state(value: object, word: str) -> bool:
    return value is None if word == NONE else value == word
