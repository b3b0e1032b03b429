# SPDX-License-Identifier: GPL-3.0-or-later
"""Finding what was typed in a text, in any script, as readers spell it."""

from __future__ import annotations

import unicodedata
from bisect import bisect_left
from functools import cache

_KANA_VOICING = 8
"""The combining class of what makes another letter of a Japanese one: が of か."""


@cache
def _folded(char: str) -> str:
    """What is compared of a character: neither case, nor width, nor accents, nor direction.

    The dotless ı of Turkish and its İ count as i, which many type for them.
    """
    apart = unicodedata.normalize("NFKD", char.casefold()).replace("ı", "i")
    return "".join(
        piece
        for piece in apart
        if unicodedata.combining(piece) in (0, _KANA_VOICING)
        and unicodedata.category(piece) != "Cf"
    )


class FoldedText:
    """A text to be searched.

    Places in it are counted as Qt does, in units of UTF-16.
    """

    def __init__(self, text: str) -> None:
        self._at: list[int] = []
        """Where each character of the folded text begins in the whole one."""
        folded: list[str] = []
        at = 0
        for char in text:
            pieces = _folded(char)
            folded.append(pieces)
            self._at += [at] * len(pieces)
            at += 1 if char <= "\uffff" else 2
        self._at.append(at)
        self._folded = "".join(folded)

    def find(self, sought: str, start: int) -> tuple[int, int] | None:
        """Begin and end of the first occurrence from a place on, else of the first one at all.

        None where there is none, or nothing is sought.
        """
        folded = "".join(map(_folded, sought))
        if not folded:
            return None
        first = bisect_left(self._at, start)
        found = self._folded.find(folded, first)
        if found < 0:
            found = self._folded.find(folded)
        if found < 0:
            return None
        return self._at[found], self._at[found + len(folded)]
