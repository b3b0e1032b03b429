# SPDX-License-Identifier: GPL-3.0-or-later
"""Which folders of a list are open, and so which of its values are shown."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from genreorganizer.library.queries import BrowsedValues

_FEW = 20
"""Lines that can be looked through without folding any."""


class Folds:
    """The values of a list that are shown: those that lie in no closed folder.

    Folders stay as they were left, also while they are not in the list. Others are open as deep as
    all that so come to be shown are few, and down to the first that is not the only one.

    Args:
        values: The values.

    Attributes:
        shown: Where among the values those that are shown are.
    """

    def __init__(self, values: BrowsedValues) -> None:
        self._left: dict[str, bool] = {}
        self.show(values)

    def show(self, values: BrowsedValues, chosen: Iterable[int] = ()) -> None:
        """Show other values.

        Args:
            values: The values.
            chosen: Where among them those are around which all is opened.
        """
        self._values = values
        self._depth = _depth(values.nesting.depths)
        for at in chosen:
            for outer in self._around(at):
                if not self.is_open(outer):
                    self._left[values.text(outer)] = True
        self._refresh()

    def turn(self, at: int, *, is_open: bool, below: bool = False) -> None:
        """Open or close a folder.

        Args:
            at: Where it is.
            is_open: Whether it is to be open.
            below: So is every folder in it.
        """
        text, ends = self._values.text, self._values.nesting.ends
        for one in range(at, ends[at] if below else at + 1):
            if ends[one] > one + 1:
                self._left[text(one)] = is_open
        self._refresh()

    def is_open(self, at: int) -> bool | None:
        """Whether a folder is open; None for what holds no folder."""
        nesting = self._values.nesting
        if not nesting.ends or nesting.ends[at] == at + 1:
            return None
        by_itself = nesting.depths[at] < self._depth
        return self._left.get(self._values.text(at), by_itself) if self._left else by_itself

    def outer(self, at: int) -> int:
        """Where the folder around one is; -1 where none is."""
        outer = self._values.nesting.outer
        return outer[at] if outer else -1

    def depth(self, at: int) -> int:
        """How many folders are around one."""
        depths = self._values.nesting.depths
        return depths[at] if depths else 0

    def line(self, at: int) -> int:
        """Which of those that are shown a value is, or the closed folder that it lies in."""
        return bisect_right(self.shown, at) - 1

    def _around(self, at: int) -> Iterator[int]:
        while (at := self.outer(at)) >= 0:
            yield at

    def _refresh(self) -> None:
        ends, first = self._values.nesting.ends, 0
        if not ends:
            self.shown: Sequence[int] = range(len(self._values))
            return
        shown = array("q")
        while first < len(ends):
            shown.append(first)
            first = first + 1 if self.is_open(first) else ends[first]
        self.shown = shown


def _depth(depths: Sequence[int]) -> int:
    """How deep folders lie of which one is closed by itself: less deep ones are open."""
    sizes = Counter(depths)
    depth, lines = 0, sizes[0]
    while sizes[depth + 1] and (sizes[depth] == 1 or lines + sizes[depth + 1] <= _FEW):
        depth += 1
        lines += sizes[depth]
    return depth
