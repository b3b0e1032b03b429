# SPDX-License-Identifier: GPL-3.0-or-later
"""When to stop and ask: failures in a row are the disk's or the network's, not the files'."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from genreorganizer.messages import Message

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

Item = TypeVar("Item")
Result = TypeVar("Result")

FAILURES_IN_A_ROW = 5


class FailureStreak(Generic[Item, Result]):
    """Files to process until each has a result.

    After several failures in a row nothing more is begun, and those files are held back to be
    tried once more. A failure now and then is a result like others.

    Attributes:
        failure: Why processing stopped; None where it goes on.
    """

    def __init__(self, items: Iterable[Item]) -> None:
        self._left = dict.fromkeys(items)
        self._held: dict[Item, Result] = {}
        self._tried: set[Item] = set()
        self.failure: Message | None = None

    def pending(self) -> Iterator[Item]:
        """The files without a result, until failures in a row stop it."""
        for item in list(self._left):
            if self.failure:
                return
            yield item

    def record(
        self, item: Item, result: Result, failure: Message | None
    ) -> list[tuple[Item, Result]]:
        """The results that are final now, in their order.

        Args:
            item: The file.
            result: Its result.
            failure: What failed, where that may be the disk's fault.
        """
        if failure is not None and item not in self._tried:
            self._held[item] = result
            if len(self._held) == FAILURES_IN_A_ROW:
                self.failure = Message(
                    "{count} files in a row could not be reached or written, the last: {trouble}",
                    count=FAILURES_IN_A_ROW,
                    trouble=failure,
                )
            return []
        del self._left[item]
        final = [(item, result)]
        if self._held and failure is None and not self.failure:
            return self.flush() + final
        return final

    def flush(self) -> list[tuple[Item, Result]]:
        """The results held back, now that the failures were no longer in a row."""
        final, self._held = list(self._held.items()), {}
        for item, _ in final:
            del self._left[item]
        return final

    def retry(self) -> list[Item]:
        """Begin again with the files that were held back; returns them."""
        again, self._held, self.failure = list(self._held), {}, None
        self._tried.update(again)
        return again
