# SPDX-License-Identifier: GPL-3.0-or-later
"""Files that hold the same recording, or sound the same."""

from __future__ import annotations

from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING

import numpy as np
import sqlalchemy as sa

from genreorganizer.db.columns import IN_LIBRARY, among
from genreorganizer.db.schema import prediction, track

if TYPE_CHECKING:
    from collections.abc import Iterable

    from numpy.typing import NDArray

_PRESENT = sa.and_(IN_LIBRARY, track.c.missing_since.is_(None))
_CLOSE_S = 1.0
"""Copies of a song in other formats differ in length by less: encoders pad by some milliseconds."""
_ALIKE = 0.998
"""Cosine from which on embeddings are taken for those of one recording; other encodings of a song
stay above, most other songs far below."""
_PORTION = 2_000


def same(connection: sa.Connection) -> list[list[int]]:
    """Tracks whose files hold the same audio, byte for byte; by the first of each group."""
    present = sa.select(track.c.fingerprint).where(_PRESENT, track.c.fingerprint.is_not(None))
    shared = present.group_by(track.c.fingerprint).having(sa.func.count() > 1)
    query = (
        sa.select(track.c.fingerprint, track.c.id)
        .where(_PRESENT, track.c.fingerprint.in_(shared))
        .order_by(track.c.fingerprint, track.c.id)
    )
    pairs = connection.execute(query).all()
    found = [[number for _, number in group] for _, group in groupby(pairs, key=itemgetter(0))]
    return sorted(found)


def are_same(connection: sa.Connection, ids: Iterable[int]) -> bool:
    """Whether these tracks' files hold the same audio, byte for byte."""
    prints = sa.select(track.c.fingerprint).where(among(track.c.id, ids)).distinct()
    found = connection.scalars(prints.limit(2)).all()
    return len(found) == 1 and found[0] is not None


def stamps(connection: sa.Connection, ids: Iterable[int]) -> dict[int, tuple[int, int]]:
    """Size and modification time of tracks' files, as the library knows them."""
    query = sa.select(track.c.id, track.c.size, track.c.mtime_ns).where(among(track.c.id, ids))
    return {number: (size, mtime_ns) for number, size, mtime_ns in connection.execute(query)}


def alike(
    connection: sa.Connection, model_id: str, ids: Iterable[int] | None = None
) -> list[list[int]]:
    """Tracks that last as long as one another and whose embeddings point the same way.

    Args:
        connection: A transaction.
        model_id: Whose embeddings.
        ids: The tracks to compare; None compares all of the library.

    Returns:
        Groups of tracks, such as a song as MP3 and as FLAC; a guess, for a live version may be
        as long and sound alike, too.
    """
    query = (
        sa.select(track.c.id, track.c.duration_s, prediction.c.embedding)
        .join(prediction, prediction.c.track_id == track.c.id)
        .where(_PRESENT, prediction.c.model_id == model_id, track.c.duration_s > _CLOSE_S)
        .where(sa.func.length(prediction.c.embedding) > 0)
        .order_by(track.c.duration_s, track.c.id)
    )
    if ids is not None:
        query = query.where(among(track.c.id, ids))
    rows = connection.execute(query).all()
    if not rows:
        return []
    width = len(rows[0].embedding)
    rows = [row for row in rows if len(row.embedding) == width]
    lengths = np.array([row.duration_s for row in rows])
    vectors = np.frombuffer(b"".join(row.embedding for row in rows), np.float32)
    vectors = vectors.reshape(len(rows), -1).copy()
    vectors /= np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-12)
    leaders = _joined(lengths, vectors)
    groups: dict[int, list[int]] = {}
    for row, leader in zip(rows, leaders, strict=True):
        groups.setdefault(leader, []).append(row.id)
    return sorted(sorted(group) for group in groups.values() if len(group) > 1)


def _joined(lengths: NDArray[np.float64], vectors: NDArray[np.float32]) -> list[int]:
    """The group of each track, named by one of its tracks; lengths rise."""
    leader = list(range(len(lengths)))

    def first(number: int) -> int:
        while leader[number] != number:
            leader[number] = leader[leader[number]]
            number = leader[number]
        return number

    ends = np.searchsorted(lengths, lengths + _CLOSE_S, "right")
    for start in range(0, len(lengths), _PORTION):
        stop = min(start + _PORTION, len(lengths))
        last = int(ends[stop - 1])
        near = vectors[start:stop] @ vectors[start:last].T >= _ALIKE
        for row, other in zip(*np.nonzero(near), strict=True):
            one, two = start + int(row), start + int(other)
            if one < two < ends[one]:
                leader[first(two)] = first(one)
    return [first(number) for number in range(len(lengths))]
