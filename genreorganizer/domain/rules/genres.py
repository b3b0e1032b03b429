# SPDX-License-Identifier: GPL-3.0-or-later
"""The genres that a rule names."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from genreorganizer.domain.rules import ast

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


def probable(rule: ast.Rule) -> Iterator[str]:
    """The genres whose probability a rule asks for, as it names them."""
    match rule:
        case ast.Probability(genre=genre):
            yield genre
        case ast.Not(inner):
            yield from probable(inner)
        case ast.And(parts) | ast.Or(parts):
            for part in parts:
                yield from probable(part)


def with_genres(rule: ast.Rule, name_of: Callable[[str], str]) -> ast.Rule:
    """The same rule with every genre's name put through a function."""
    match rule:
        case ast.OfGenre(name=name):
            return replace(rule, name=name_of(name))
        case ast.Probability(genre=genre):
            return replace(rule, genre=name_of(genre))
        case ast.Not(inner):
            return ast.Not(with_genres(inner, name_of))
        case ast.And(rules):
            return ast.And(tuple(with_genres(part, name_of) for part in rules))
        case ast.Or(rules):
            return ast.Or(tuple(with_genres(part, name_of) for part in rules))
        case _:
            return rule
