# SPDX-License-Identifier: GPL-3.0-or-later
"""Which tracks are of compilations, kept up to date with every transaction.

It takes all tracks of an album to tell. Triggers (`schema.REGROUPED`) note the albums that a
transaction touches, and at its end these alone are looked at.
"""

from __future__ import annotations

from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING

import sqlalchemy as sa

from genreorganizer.db.columns import IN_LIBRARY, among
from genreorganizer.db.schema import regrouped, track
from genreorganizer.domain.compilations import VARIOUS, main_artist, names_various

if TYPE_CHECKING:
    from collections.abc import Iterable

_TOUCHED = (
    sa.select(
        track.c.album_key,
        sa.func.folder_of(track.c.path_text),
        track.c.album_artist,
        track.c.artist,
        track.c.compilation,
        track.c.id,
    )
    .where(IN_LIBRARY, track.c.album != "")
    .where(track.c.album_key.in_(sa.select(regrouped.c.album_key)))
    .order_by(track.c.album_key, sa.func.folder_of(track.c.path_text))
)


def settle(connection: sa.Connection) -> None:
    """Mark the tracks of compilations among the albums that the transaction touched."""
    if connection.execute(sa.select(regrouped.c.album_key).limit(1)).first() is None:
        return
    rows = connection.execute(_TOUCHED)
    wrong = [
        number
        for _, group in groupby(rows, itemgetter(0, 1))
        for number in _wrong([tuple(row) for row in group])
    ]
    turned = sa.update(track).where(among(track.c.id, wrong))
    connection.execute(turned.values(compilation=sa.not_(track.c.compilation)))
    connection.execute(sa.delete(regrouped))


def _wrong(group: Iterable[tuple[str, str, str, str, bool, int]]) -> list[int]:
    """The tracks of an album in a folder that are marked otherwise than they should be."""
    rows = list(group)
    unnamed = [artist for _, _, owner, artist, _, _ in rows if not owner]
    mixed = main_artist(unnamed) == VARIOUS
    return [
        number
        for _, _, owner, _, marked, number in rows
        if marked != (names_various(owner) if owner else mixed)
    ]
