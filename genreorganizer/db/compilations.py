# SPDX-License-Identifier: GPL-3.0-or-later
"""Which tracks are of compilations, kept up to date with every transaction.

It takes all tracks of an album to tell. Triggers (`schema.regrouped`) note the albums that a
transaction touches, and at its end these alone are looked at.
"""

from __future__ import annotations

from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING, Any, Final

import sqlalchemy as sa

from genreorganizer.db.columns import IN_LIBRARY, among
from genreorganizer.db.schema import FOLDER, regrouped, track
from genreorganizer.domain.compilations import Credit, of_compilations

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_TOUCHED = (
    sa.select(
        track.c.album_key,
        sa.func.folder_of(track.c.path_text),
        track.c.id,
        track.c.compilation,
        track.c.album_artist,
        track.c.artist,
        track.c.compilation_flag,
    )
    .where(IN_LIBRARY, track.c.album != "")
    .where(track.c.album_key.in_(sa.select(regrouped.c.album_key)))  # found by the index
    .where(
        sa.tuple_(track.c.album_key, sa.literal_column(FOLDER.format(row="track."))).in_(
            sa.select(regrouped.c.album_key, regrouped.c.folder)
        )
    )
    .order_by(track.c.album_key, sa.func.folder_of(track.c.path_text))
)

_ANY: Final = f"SELECT EXISTS (SELECT 1 FROM {regrouped.name})"


def settle(connection: sa.Connection) -> None:
    """Mark the tracks of compilations among the albums that the transaction touched."""
    if not connection.exec_driver_sql(_ANY).scalar():  # at the end of every transaction
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


def _wrong(rows: Sequence[tuple[Any, ...]]) -> Iterator[int]:
    """The tracks of an album in a folder that are marked otherwise than they should be."""
    should = of_compilations([Credit(*row[4:]) for row in rows])
    return (row[2] for row, right in zip(rows, should, strict=True) if row[3] != right)
