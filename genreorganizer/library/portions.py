# SPDX-License-Identifier: GPL-3.0-or-later
"""Storing many things at once, so that one that cannot be stored costs only itself."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, TypeVar

from genreorganizer.errors import GenreOrganizerError
from genreorganizer.messages import Message

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_T = TypeVar("_T")
_R = TypeVar("_R")

_log = logging.getLogger(__name__)

REASON = Message("the library could not store it; the log has the details")
"""The user's message for an item that could not be stored."""


def store_all(
    items: Sequence[_T],
    store: Callable[[Sequence[_T]], _R],
    give_up: Callable[[_T], None],
) -> list[_R]:
    """Store items together; where that fails, by halves, down to the one that is to blame.

    Args:
        items: What is to be stored.
        store: Stores some of them in one transaction of its own, all or nothing.
        give_up: Takes an item that cannot be stored.

    Returns:
        What ``store`` returned, for each part that could be stored, in the order of the items.

    Raises:
        GenreOrganizerError: As ``store``: the disk or the library is in the way, not an item.
    """
    if not items:
        return []
    try:
        return [store(items)]
    except GenreOrganizerError:
        raise
    except Exception:  # noqa: BLE001  # one item failed; the log gets the traceback
        if len(items) == 1:
            _log.exception("cannot be stored: %r", items[0])
            give_up(items[0])
            return []
    middle = len(items) // 2
    return [
        *store_all(items[:middle], store, give_up),
        *store_all(items[middle:], store, give_up),
    ]
