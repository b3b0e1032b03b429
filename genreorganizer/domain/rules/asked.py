# SPDX-License-Identifier: GPL-3.0-or-later
"""What a rule asks about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from genreorganizer.domain.rules import ast

if TYPE_CHECKING:
    from collections.abc import Iterator


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
