# SPDX-License-Identifier: GPL-3.0-or-later
"""Which tracks are of one album: those by one artist whose tags name the same album.

Of a compilation these are the tracks of each artist by themselves.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import sqlalchemy as sa

from genreorganizer.db import packed
from genreorganizer.db.columns import among
from genreorganizer.db.schema import LAST, outcome, track

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

_MOST = 200
"""What one artist calls one album and has more tracks is none: a podcast, an archive."""

Keys = tuple[str, str]
_NAMED = sa.and_(track.c.artist_key != LAST, track.c.album_key != LAST)


def mates(ids: sa.Select[tuple[int]]) -> sa.Select[tuple[int]]:
    """Selects all tracks of the albums that some of these tracks are of."""
    one = track.alias()
    albums = sa.select(one.c.artist_key, one.c.album_key).where(one.c.id.in_(ids))
    return sa.select(track.c.id).where(
        _NAMED, sa.tuple_(track.c.artist_key, track.c.album_key).in_(albums)
    )


def given(ids: Iterable[int]) -> sa.Select[tuple[int]]:
    """`mates` of known tracks."""
    return mates(sa.select(track.c.id).where(among(track.c.id, ids)))


def analyzed() -> sa.Select[tuple[int]]:
    """Selects the tracks of all albums that have an outcome."""
    return sa.select(track.c.id).where(_NAMED, track.c.id.in_(sa.select(outcome.c.track_id)))


def keys(connection: sa.Connection, ids: Iterable[int]) -> dict[int, Keys]:
    """By what the album of each of these tracks is told."""
    query = sa.select(track.c.id, track.c.artist_key, track.c.album_key)
    found = connection.execute(query.where(_NAMED, among(track.c.id, ids)))
    return {number: (artist, album) for number, artist, album in found}


def of_keys(wanted: Collection[Keys]) -> sa.Select[tuple[int]]:
    """Selects the tracks of albums."""
    pair = sa.tuple_(track.c.artist_key, track.c.album_key)
    return sa.select(track.c.id).where(pair.in_(list(wanted)))


def albums(connection: sa.Connection, ids: Iterable[int]) -> list[list[tuple[int, ...]]]:
    """The albums that hold some of these tracks, with all of their tracks.

    Args:
        connection: A transaction.
        ids: Tracks.

    Returns:
        Of each album its recordings, each as the tracks that hold the same audio.
    """
    columns = (
        track.c.id, track.c.artist_key, track.c.album_key, packed.as_text(track.c.fingerprint),
    )  # fmt: skip
    query = packed.in_one(sa.select(*columns).where(track.c.id.in_(given(ids))))
    found: dict[Keys, dict[str | int, list[int]]] = {}
    for number, artist, album, audio in packed.rows(connection, query):
        found.setdefault((artist, album), {}).setdefault(audio or number, []).append(number)
    return [
        [tuple(same) for same in recordings.values()]
        for recordings in found.values()
        if 1 < len(recordings) <= _MOST
    ]
