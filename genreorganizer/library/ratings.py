# SPDX-License-Identifier: GPL-3.0-or-later
"""Stars and play counts. They stay in the library: no file is changed."""

from __future__ import annotations

import time
from functools import partial
from typing import TYPE_CHECKING

from genreorganizer.db import ratings
from genreorganizer.domain.changes import Changes
from genreorganizer.domain.track import MOST_STARS
from genreorganizer.errors import UsageError
from genreorganizer.library.done import Done

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from sqlalchemy import Connection


def rate(connection: Connection, track_ids: Iterable[int], stars: int) -> Done:
    """Give tracks so many stars; 0 takes them away.

    Raises:
        UsageError: There are no such stars.
    """
    if not 0 <= stars <= MOST_STARS:
        raise UsageError("A rating must be from 0 to {most} stars", most=MOST_STARS)
    return _give(connection, dict.fromkeys(track_ids, stars))


def played(connection: Connection, track_id: int) -> Done:
    """Count that a track was played now, which cannot be taken back."""
    if not ratings.count_play(connection, track_id, at=time.time()):
        return Done()
    return Done(Changes(tracks=frozenset({track_id})), tracks=(track_id,))


def _give(connection: Connection, stars: Mapping[int, int]) -> Done:
    before = ratings.load(connection, stars)
    changed = {number: stars[number] for number in before if before[number] != stars[number]}
    if not changed:
        return Done(left=len(before))
    ratings.store(connection, changed)
    return Done(
        Changes(tracks=frozenset(changed)),
        partial(_give, stars={number: before[number] for number in changed}),
        tuple(changed),
        left=len(before) - len(changed),
    )
