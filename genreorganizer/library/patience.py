# SPDX-License-Identifier: GPL-3.0-or-later
"""When to stop and ask: trouble in a row is the disk's or the network's, not the files'."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from genreorganizer.messages import Message

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

Item = TypeVar("Item")
Answer = TypeVar("Answer")

TROUBLES_IN_A_ROW = 5


class Patience(Generic[Item, Answer]):
    """Files to go through until all are answered.

    When trouble follows trouble nothing more is begun, and what failed in a row is held back to
    be tried once more. Trouble now and then is an answer like others.

    Attributes:
        trouble: What is in the way; None where nothing is.
    """

    def __init__(self, items: Iterable[Item]) -> None:
        self._left = dict.fromkeys(items)
        self._held: dict[Item, Answer] = {}
        self._tried: set[Item] = set()
        self.trouble: Message | None = None

    def hand_out(self) -> Iterator[Item]:
        """What is left, until there is trouble."""
        for item in list(self._left):
            if self.trouble:
                return
            yield item

    def take(
        self, item: Item, answer: Answer, trouble: Message | None
    ) -> list[tuple[Item, Answer]]:
        """The answers that are certain now, in their order.

        Args:
            item: The file.
            answer: What came of it.
            trouble: What failed, where that may be the disk's fault.
        """
        if trouble is not None and item not in self._tried:
            self._held[item] = answer
            if len(self._held) == TROUBLES_IN_A_ROW:
                self.trouble = Message(
                    "{count} files in a row could not be reached or written, the last: {trouble}",
                    count=TROUBLES_IN_A_ROW,
                    trouble=trouble,
                )
            return []
        del self._left[item]
        before = self.release() if trouble is None and not self.trouble else []
        return [*before, (item, answer)]

    def release(self) -> list[tuple[Item, Answer]]:
        """The answers held back, now that there were no more in a row."""
        certain, self._held = list(self._held.items()), {}
        for item, _ in certain:
            del self._left[item]
        return certain

    def renew(self) -> list[Item]:
        """Be ready for another try; the files that were in trouble."""
        again, self._held, self.trouble = list(self._held), {}, None
        self._tried.update(again)
        return again
