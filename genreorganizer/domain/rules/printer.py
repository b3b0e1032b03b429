# SPDX-License-Identifier: GPL-3.0-or-later
"""A tree as canonical query text, which parses back to the same tree."""

from __future__ import annotations

import re

from genreorganizer.domain.rules import ast
from genreorganizer.domain.rules.fields import BARE_FLAGS, BY_NAME, Kind
from genreorganizer.domain.rules.values import print_value

_PLAIN = re.compile(r"[^\s\"()\\:=<>!-][^\s\"()\\:=<>!]*")
_KEYWORDS = frozenset({"AND", "OR", "NOT"})


def to_text(rule: ast.Rule) -> str:
    """The canonical text of a rule; ``parse(to_text(rule)) == rule``.

    Raises:
        ValueError: The rule holds `Among`, which has no text.
    """
    match rule:
        case ast.Everything():
            return ""
        case ast.Word(text):
            return _quoted(text, reserved=BARE_FLAGS)
        case ast.Text(field, text, exact) | ast.OfGenre(field, text, exact):
            return f"{field}{'=' if exact else ':'}{_quoted(text)}"
        case ast.Folder(path):
            return f"folder:{_quoted(path)}"
        case ast.State(field, word):
            return f"{field}:{word}"
        case ast.Flag(name):
            return name if name in BARE_FLAGS else f"is:{name}"
        case ast.Among():
            raise ValueError("A list of tracks has no text")
        case ast.Empty(field):
            return f'{field}:""'
        case ast.Compare(field, operator, value):
            return f"{field}{operator}{print_value(BY_NAME[field].kind, value)}"
        case ast.Probability(genre, operator, value):
            return f"p({_quoted(genre)}){operator}{print_value(Kind.SHARE, value)}"
        case ast.Not(inner):
            return f"NOT {_grouped(inner, (ast.And, ast.Or))}"
        case ast.And(rules):
            return " AND ".join(_grouped(part, (ast.Or,)) for part in rules)
        case ast.Or(rules):
            return " OR ".join(to_text(part) for part in rules)


def _grouped(rule: ast.Rule, looser: tuple[type, ...]) -> str:
    text = to_text(rule)
    return f"({text})" if isinstance(rule, looser) else text


def _quoted(text: str, reserved: frozenset[str] = frozenset()) -> str:
    if _PLAIN.fullmatch(text) and text not in _KEYWORDS and text not in reserved:
        return text
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'
