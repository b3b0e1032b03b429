# SPDX-License-Identifier: GPL-3.0-or-later
"""What the search box offers to complete; plain logic beside its widget."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from genreorganizer.domain.rules.fields import BARE_FLAGS, FIELDS, WORDS, Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

_WORD = re.compile(r'(?:[^\s()"]|"[^"]*"?)*$')
_FIELD = re.compile(r"^(-?)([A-Za-z_]+)([:=])(.*)$")


@dataclass(frozen=True, slots=True)
class Completion:
    """What may be put in.

    Attributes:
        start: Where the replaced text starts.
        end: Where it ends.
        choices: Texts to put there, in order.
    """

    start: int
    end: int
    choices: tuple[str, ...]


def complete(text: str, cursor: int, genres: Sequence[str]) -> Completion:
    """Choices for the word before the cursor.

    Args:
        text: The query so far.
        cursor: Position in it.
        genres: Names of genres.
    """
    before = text[:cursor]
    probability = re.search(r"[pP]\(([^)\s]*)$", before)
    if probability is not None:
        found = [f"{_quoted(name)})>=0.5" for name in _starting(genres, probability.group(1))]
        return Completion(probability.start(1), cursor, tuple(found))
    match = _WORD.search(before)
    start = match.start() if match else cursor
    word = before[start:]
    field = _FIELD.match(word)
    if field is not None:
        values = _values(field.group(2).casefold(), genres)
        found = [_quoted(value) for value in _starting(values, field.group(4).strip('"'))]
        return Completion(start + field.start(4), cursor, tuple(found))
    if not word:
        return Completion(cursor, cursor, ())
    sign = "-" if word.startswith("-") else ""
    names = [f"{item.name}:" for item in FIELDS] + sorted(BARE_FLAGS) + ["p("]
    found = [sign + name for name in _starting(names, word[len(sign) :]) if name != word]
    return Completion(start, cursor, tuple(found))


def _values(name: str, genres: Sequence[str]) -> Sequence[str]:
    field = next((item for item in FIELDS if name in (item.name, *item.aliases)), None)
    if field is None:
        return ()
    if field.kind is Kind.GENRE:
        return genres
    return WORDS.get(field.name, ())


def _starting(names: Sequence[str], start: str) -> list[str]:
    folded = start.strip('"').casefold()
    return [name for name in names if name.casefold().startswith(folded) and name != start]


def _quoted(text: str) -> str:
    return text if re.fullmatch(r"[\w&+#/-]+", text) else f'"{text}"'
