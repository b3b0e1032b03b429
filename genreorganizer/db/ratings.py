# SPDX-License-Identifier: GPL-3.0-or-later
"""The stars that the user gives tracks, and how often these were played."""

from __future__ import annotations

from typing import TYPE_CHECKING

import sqlalchemy as sa

from genreorganizer.db.columns import among
from genreorganizer.db.schema import track

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


def load(connection: sa.Connection, ids: Iterable[int]) -> dict[int, int]:
    """Track id to stars, 0 for none; tracks that are gone are left out."""
    query = sa.select(track.c.id, track.c.rating).where(among(track.c.id, ids))
    return dict(connection.execute(query).all())


def store(connection: sa.Connection, stars: Mapping[int, int]) -> None:
    """Give tracks their stars, 0 for none."""
    for rating in sorted(set(stars.values())):
        ids = [number for number, given in stars.items() if given == rating]
        connection.execute(sa.update(track).where(among(track.c.id, ids)).values(rating=rating))


def count_play(connection: sa.Connection, track_id: int, *, at: float) -> bool:
    """Count that a track was played; False where it is gone.

    Args:
        connection: A write transaction.
        track_id: The track.
        at: When, in seconds since the epoch.
    """
    query = sa.update(track).where(track.c.id == track_id)
    return bool(connection.execute(query.values(plays=track.c.plays + 1, played_at=at)).rowcount)
