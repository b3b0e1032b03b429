# SPDX-License-Identifier: GPL-3.0-or-later
"""The orders of the library's tracks, remembered.

Sorting what a search finds takes longer than finding it. The whole library in its order
is known from the list that was shown before, and what a search finds follows from it.
Triggers take away the stamp of the orders (`schema.ORDER_STAMP`) with every change that may concern
one, which costs a row less than a new stamp; that comes at the end of the transaction. So an
order holds for the transaction that asks, whichever connection wrote.
"""

from __future__ import annotations

from array import array
from dataclasses import dataclass
from itertools import compress
from typing import TYPE_CHECKING, Final

import sqlalchemy as sa

from genreorganizer.db import options, packed
from genreorganizer.db.columns import IN_LIBRARY, order_by
from genreorganizer.db.schema import ORDER_STAMP, track

if TYPE_CHECKING:
    from collections.abc import Iterable

# Sorts by other tables' columns would have to be marked in these tables too.
_KEPT: Final = frozenset(
    {"title", "artist", "album", "albumartist", "track", "year", "duration", "format"}
    | {"bitrate", "samplerate", "added", "path"}
)
_AT_ONCE: Final = 2
"""Orders that are remembered."""
_PORTION: Final = 10_000


def keeps(sort: str) -> bool:
    """Whether the order by a sort (`columns.SORT_KEYS`) can be remembered."""
    return sort.removeprefix("-") in _KEPT


@dataclass(frozen=True, slots=True)
class Order:
    """The library's tracks in an order.

    Attributes:
        stamp: What `schema.ORDER_STAMP` was; None of one that is not to be used again.
        ids: All of them; not to be changed.
        end: Larger than any id.
    """

    stamp: str | None
    ids: array[int]
    end: int

    def sorted(self, found: Iterable[int]) -> array[int]:
        """Some of the library's tracks in this order; a million take a tenth of a second."""
        wanted = bytearray(self.end)
        for number in found:
            wanted[number] = 1
        inside = array("q")
        for start in range(0, len(self.ids), _PORTION):  # as in `packed.ids`
            portion = self.ids[start : start + _PORTION]
            inside.extend(compress(portion, map(wanted.__getitem__, portion)))
        return inside


class Orders:
    """The last orders that were asked for; a million tracks take 8 MB in each."""

    def __init__(self) -> None:
        self._last: dict[str, Order] = {}

    def order(self, connection: sa.Connection, sort: str) -> Order:
        """The order by a sort that `keeps`, as the connection's transaction sees it."""
        stamp = options.get(connection, ORDER_STAMP)
        known = self._last.get(sort)
        if known is None or known.stamp is None or known.stamp != stamp:
            query = sa.select(track.c.id).where(IN_LIBRARY).order_by(*order_by(sort))
            ids = packed.ids(connection, query)
            known = Order(stamp, ids, max(ids, default=0) + 1)
        others = [name for name in self._last if name != sort]
        kept = others[max(0, len(others) - _AT_ONCE + 1) :]
        self._last = {name: self._last[name] for name in kept} | {sort: known}
        return known


_STAMP: Final = (
    f"INSERT OR IGNORE INTO option (key, value) VALUES ('{ORDER_STAMP}', hex(randomblob(8)))"
)


def stamp(connection: sa.Connection) -> None:
    """Give the orders a new stamp, where the transaction may have changed one."""
    connection.exec_driver_sql(_STAMP)


_INFO: Final = "orders"


def attach(connection_info: dict[str, object], orders: Orders) -> None:
    """Let a new connection share its engine's orders."""
    connection_info[_INFO] = orders


def of(connection: sa.Connection, sort: str) -> Order:
    """`Orders.order` of the connection's engine."""
    found: Orders = connection.info[_INFO]
    return found.order(connection, sort)
