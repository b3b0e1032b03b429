# SPDX-License-Identifier: GPL-3.0-or-later
"""The tree of a query.

Trees are equal where they ask the same in the same words. ``all_of``,
``any_of`` and ``negated`` build them in the form that the parser yields:
no list within a list of the same kind, no list of one.
"""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from typing import Literal, TypeAlias

Operator = Literal["=", "<", "<=", ">", ">="]


@dataclass(frozen=True, slots=True)
class Everything:
    """The empty query: every track."""


@dataclass(frozen=True, slots=True)
class Word:
    """A bare word or quoted text, searched in title, artist, album and path."""

    text: str


@dataclass(frozen=True, slots=True)
class Text:
    """A text field holds the text, or with ``exact`` is the text (case and accents aside)."""

    field: str
    text: str
    exact: bool = False


@dataclass(frozen=True, slots=True)
class OfGenre:
    """A genre field names this genre under any spelling.

    Children count as their parent unless ``exact``.
    """

    field: str
    name: str
    exact: bool = False


@dataclass(frozen=True, slots=True)
class Folder:
    """The file lies in this folder or below."""

    path: str


@dataclass(frozen=True, slots=True)
class State:
    """One of the fixed words of ``state``, ``decision``, ``outcome`` or ``file``."""

    field: str
    word: str


@dataclass(frozen=True, slots=True)
class Flag:
    """A yes-or-no property, such as ``disagrees``."""

    name: str


@dataclass(frozen=True, slots=True)
class Among:
    """One of these tracks, by id: those of a playlist. People do not type it."""

    ids: frozenset[int]


@dataclass(frozen=True, slots=True)
class Empty:
    """The field has no value."""

    field: str


@dataclass(frozen=True, slots=True)
class Day:
    """A day, a month or a year of the local calendar."""

    year: int
    month: int | None = None
    day: int | None = None

    def first(self) -> datetime.datetime:
        """Its first moment, local time; raises ValueError where there is no such day."""
        return datetime.datetime(self.year, self.month or 1, self.day or 1)

    def end(self) -> datetime.datetime:
        """The first moment after it."""
        if self.day is not None:
            return self.first() + datetime.timedelta(days=1)
        if self.month is not None:
            carry, month = divmod(self.month, 12)
            return datetime.datetime(self.year + carry, month + 1, 1)
        return datetime.datetime(self.year + 1, 1, 1)


@dataclass(frozen=True, slots=True)
class Compare:
    """A number or date field stands so to a value, in the unit that people type."""

    field: str
    operator: Operator
    value: float | Day


@dataclass(frozen=True, slots=True)
class Probability:
    """The active model's probability of a genre, its children included."""

    genre: str
    operator: Operator
    value: float


@dataclass(frozen=True, slots=True)
class Not:
    """The opposite of a rule."""

    rule: Rule


@dataclass(frozen=True, slots=True)
class And:
    """All of the rules."""

    rules: tuple[Rule, ...]


@dataclass(frozen=True, slots=True)
class Or:
    """At least one of the rules."""

    rules: tuple[Rule, ...]


Rule: TypeAlias = (
    Everything
    | Word
    | Text
    | OfGenre
    | Folder
    | State
    | Flag
    | Among
    | Empty
    | Compare
    | Probability
    | Not
    | And
    | Or
)


def all_of(*rules: Rule) -> Rule:
    """A rule that holds where all hold; nothing asked gives everything."""
    parts: list[Rule] = []
    for rule in rules:
        if isinstance(rule, And):
            parts.extend(rule.rules)
        elif not isinstance(rule, Everything):
            parts.append(rule)
    if not parts:
        return Everything()
    return parts[0] if len(parts) == 1 else And(tuple(parts))


def any_of(first: Rule, *others: Rule) -> Rule:
    """A rule that holds where at least one holds."""
    parts: list[Rule] = []
    for rule in (first, *others):
        parts.extend(rule.rules if isinstance(rule, Or) else (rule,))
    return parts[0] if len(parts) == 1 else Or(tuple(parts))


def negated(rule: Rule) -> Rule:
    """The opposite; twice gives the rule back."""
    return rule.rule if isinstance(rule, Not) else Not(rule)
