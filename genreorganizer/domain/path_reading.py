# SPDX-License-Identifier: GPL-3.0-or-later
"""Reading a path by the steps of a pattern: the short way to where they lead, or none.

Each field takes as little as it can, so that of ``A - B - C`` the first dash divides. What cannot
lead to the end from a place is remembered, so that no path takes longer than its length squared.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

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
_SEPARATORS: Final = re.compile("/")


def read(steps: Sequence[Step], text: str) -> dict[str, str] | None:
    """What a path says, from the folder on that the steps begin with; None where it does not fit.

    Args:
        steps: Of a pattern.
        text: The path with ``/`` between its names, without its ending.
    """
    walk = _Walk(steps, text)
    starts = [match.end() for match in _SEPARATORS.finditer(text)]
    fewest, most = _separators(steps)
    for start in (*reversed(starts), 0)[fewest : most + 1]:
        found: dict[str, str] = {}
        if walk.leads(0, start, found):
            return found
    return None


def _separators(steps: Sequence[Step]) -> tuple[int, int]:
    """How many folders begin in what the steps fit: at least and at most."""
    fewest = most = optional = 0
    for step in steps:
        if isinstance(step, Maybe):
            optional = max(optional, step.count + 1)
        elif isinstance(step, Words) and step.text == "/":
            most += 1
            fewest += not optional
        optional = max(optional - 1, 0)
    return fewest, most


class _Walk:
    def __init__(self, steps: Sequence[Step], text: str) -> None:
        self._steps = steps
        self._text = text
        self._lost: set[tuple[int, int, tuple[str, ...]]] = set()
        names = [step.name for step in steps if isinstance(step, Taken) and step.name]
        self._repeated = sorted({name for name in names if names.count(name) > 1})

    def leads(self, number: int, at: int, found: dict[str, str]) -> bool:
        """Whether the steps from ``number`` on fit to the end; notes what they took."""
        if number == len(self._steps):
            return at == len(self._text)
        place = (number, at, tuple(found.get(name, "") for name in self._repeated))
        if place in self._lost:
            return False
        step = self._steps[number]
        if isinstance(step, Words):
            fits = self._text.startswith(step.text, at)
            fits = fits and self.leads(number + 1, at + len(step.text), found)
        elif isinstance(step, Maybe):
            fits = self.leads(number + 1, at, found) or self.leads(
                number + 1 + step.count, at, found
            )
        else:
            fits = self._takes(step, number, at, found)
        if not fits:
            self._lost.add(place)
        return fits

    def _takes(self, step: Taken, number: int, at: int, found: dict[str, str]) -> bool:
        if step.name in found:
            same = found[step.name]
            fits = self._text.startswith(same, at)
            return fits and self.leads(number + 1, at + len(same), found)
        for end in self._ends(number, at):
            taken = self._text[at:end]
            if step.digits and not (taken.isascii() and taken.isdigit()):
                return False
            if step.name:
                found[step.name] = taken
            if self.leads(number + 1, end, found):
                return True
            if step.name:
                del found[step.name]
        return False

    def _ends(self, number: int, at: int) -> Iterator[int]:
        """Where letters from ``at`` on may end, the nearest first: in the same name."""
        stop = self._text.find("/", at)
        stop = len(self._text) if stop < 0 else stop
        following = self._steps[number + 1] if number + 1 < len(self._steps) else None
        if following is None or following == Words("/"):
            if stop > at:
                yield stop
        elif isinstance(following, Words):
            end = self._text.find(following.text, at + 1)
            while 0 <= end <= stop:
                yield end
                end = self._text.find(following.text, end + 1)
        else:
            yield from range(at + 1, stop + 1)
