# SPDX-License-Identifier: GPL-3.0-or-later
"""In which order the tracks of a list are played."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


class PlayOrder:
    """The tracks of the list in which playing began, as they were listed, or shuffled.

    Args:
        chance: Shuffles; of its own where none is given.
    """

    def __init__(self, chance: random.Random | None = None) -> None:
        self._chance = chance or random.Random()
        self._listed: list[int] = []
        self._order: list[int] = []
        self._at = 0
        self._shuffled = False

    @property
    def current(self) -> int | None:
        """The track that was begun with, or gone to last."""
        return self._order[self._at] if self._order else None

    def __len__(self) -> int:
        return len(self._order)

    def begin(self, listed: Iterable[int], current: int) -> None:
        """Go through a list from one of its tracks on, or through that track alone.

        Args:
            listed: The ids of the list's tracks.
            current: The track that is played first.
        """
        self._listed = list(listed)
        if current not in self._listed:
            self._listed = [current]
        self._arrange(current)

    def shuffle(self, on: bool) -> None:
        """Go on in any order, in which each track comes once, or as they are listed."""
        self._shuffled = on
        if self.current is not None:
            self._arrange(self.current)

    def step(self, distance: int, *, again: bool) -> int | None:
        """Go forward or back; None where the list ends.

        Args:
            distance: How many tracks.
            again: At the end begin again, shuffled again.
        """
        at = self._at + distance
        if not 0 <= at < len(self._order):
            if not again or not self._order:
                return None
            if self._shuffled and at > 0:
                self._chance.shuffle(self._order)
            at %= len(self._order)
        self._at = at
        return self._order[at]

    def _arrange(self, current: int) -> None:
        self._order = list(self._listed)
        self._at = self._order.index(current)
        if self._shuffled:
            del self._order[self._at]
            self._chance.shuffle(self._order)
            self._order.insert(0, current)
            self._at = 0
