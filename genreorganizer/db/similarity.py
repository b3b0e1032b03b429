# SPDX-License-Identifier: GPL-3.0-or-later
"""Which tracks sound alike: those whose embeddings point in nearly the same direction."""

from __future__ import annotations

from typing import TYPE_CHECKING

import sqlalchemy as sa

from genreorganizer.db import packed
from genreorganizer.db.columns import IN_LIBRARY, among
from genreorganizer.db.schema import prediction, track

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

_PAGE = 500
_TINY = 1e-30


def similar(
    connection: sa.Connection, track_ids: Collection[int], model_id: str, limit: int = 50
) -> list[tuple[int, float]]:
    """The tracks whose embeddings point most nearly in the mean direction of some tracks.

    Args:
        connection: A transaction.
        track_ids: The tracks to compare with.
        model_id: Whose embeddings.
        limit: At most so many.

    Returns:
        As `nearest`, the tracks themselves left out; empty where they have no embedding.
    """
    import numpy as np

    found = connection.execute(
        sa.select(prediction.c.embedding).where(
            among(prediction.c.track_id, track_ids), prediction.c.model_id == model_id
        )
    ).scalars()
    own = [np.frombuffer(blob, np.float32) for blob in found if blob]
    if not own or len({len(vector) for vector in own}) > 1:
        return []
    directions = [vector / max(float(np.linalg.norm(vector)), _TINY) for vector in own]
    wanted = np.mean(directions, axis=0)
    return nearest(connection, wanted.tolist(), model_id, limit, leave_out=track_ids)


def nearest(
    connection: sa.Connection,
    embedding: Sequence[float],
    model_id: str,
    limit: int = 50,
    *,
    leave_out: Collection[int] = (),
) -> list[tuple[int, float]]:
    """The tracks of the library whose embeddings point most nearly in a direction.

    Missing ones are left out: their copies are there, or nothing is to be heard.

    Args:
        connection: A transaction.
        embedding: The direction.
        model_id: Whose embeddings.
        limit: At most so many.
        leave_out: Tracks that are not wanted.

    Returns:
        Track ids with cosine similarity in [-1, 1], the most similar first.
    """
    import numpy as np

    wanted = np.asarray(embedding, np.float32)
    if not len(wanted):
        return []
    unwanted = frozenset(leave_out)
    others = (
        sa.select(prediction.c.track_id, prediction.c.embedding)
        .join(track, track.c.id == prediction.c.track_id)
        .where(
            prediction.c.model_id == model_id,
            sa.func.length(prediction.c.embedding) == wanted.nbytes,
            IN_LIBRARY,
            track.c.missing_since.is_(None),
        )
    )
    scored: list[tuple[int, float]] = []
    for numbers, embeddings in packed.blocks(connection, others, _PAGE):
        matrix = np.frombuffer(embeddings, np.float32).reshape(len(numbers), len(wanted))
        norms = np.linalg.norm(matrix, axis=1) * np.linalg.norm(wanted)
        cosines = matrix @ wanted / np.maximum(norms, _TINY)
        best = np.argsort(-cosines, kind="stable")[: limit + len(unwanted)]
        scored += ((numbers[at], float(cosines[at])) for at in best if numbers[at] not in unwanted)
        scored = sorted(scored, key=lambda pair: (-pair[1], pair[0]))[:limit]
    return scored
