# SPDX-License-Identifier: GPL-3.0-or-later
"""Reading a path by the steps of a pattern: the short way to where they lead, or none.

Each field takes as little as it can, so that of ``A - B - C`` the first dash divides. What cannot
lead to the end from a place is remembered, so that no path takes longer than its length squared.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


@dataclass(frozen=True, slots=True)
class Words:
    """Text that stands there as it is; ``/`` between folders."""

    text: str


@dataclass(frozen=True, slots=True)
class Taken:
    """Some letters of one name.

    Attributes:
        name: What they are; None is passed over. The same name stands for the same letters.
        digits: Only digits are meant.
    """

    name: str | None
    digits: bool


@dataclass(frozen=True, slots=True)
class Maybe:
    """The following steps may be left out.

    Attributes:
        count: How many.
    """

    count: int


Step = Words | Taken | Maybe


def read(steps: Sequence[Step], text: str) -> dict[str, str] | None:
    """What a path says, from the folder on that the steps begin with; None where it does not fit.

    Args:
        steps: Of a pattern.
        text: The path with ``/`` between its names, without its ending.
    """
    walk = _Walk(steps, text)
    starts = [at + 1 for at, char in enumerate(text) if char == "/"]
    for start in (*reversed(starts), 0):
        found: dict[str, str] = {}
        if walk.leads(0, start, found):
            return found
    return None


class _Walk:
    def __init__(self, steps: Sequence[Step], text: str) -> None:
        self._steps = steps
        self._text = text
        self._lost: set[tuple[int, int, tuple[str, ...]]] = set()
        names = [step.name for step in steps if isinstance(step, Taken)]
        self._repeated = {name for name in names if name and names.count(name) > 1}

    def leads(self, number: int, at: int, found: dict[str, str]) -> bool:
        """Whether the steps from ``number`` on fit to the end; notes what they took."""
        if number == len(self._steps):
            return at == len(self._text)
        known = tuple(found.get(name, "") for name in sorted(self._repeated))
        if (number, at, known) in self._lost:
            return False
        step = self._steps[number]
        if isinstance(step, Words):
            fits = self._text.startswith(step.text, at)
            if fits and self.leads(number + 1, at + len(step.text), found):
                return True
        elif isinstance(step, Maybe):
            taken = dict(found)
            if self.leads(number + 1, at, taken):
                found.update(taken)
                return True
            if self.leads(number + 1 + step.count, at, found):
                return True
        else:
            for end in self._ends(step, at, found):
                taken = dict(found)
                if step.name:
                    taken[step.name] = self._text[at:end]
                if self.leads(number + 1, end, taken):
                    found.update(taken)
                    return True
        self._lost.add((number, at, known))
        return False

    def _ends(self, step: Taken, at: int, found: dict[str, str]) -> Iterator[int]:
        if step.name in found:
            if self._text.startswith(found[step.name], at):
                yield at + len(found[step.name])
            return
        for end in range(at, len(self._text)):
            char = self._text[end]
            if char == "/" or (step.digits and not (char.isascii() and char.isdigit())):
                return
            yield end + 1
