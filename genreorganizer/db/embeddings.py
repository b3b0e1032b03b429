# SPDX-License-Identifier: GPL-3.0-or-later
"""What classifiers made of tracks, as arrays: embeddings with probabilities behind them."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import sqlalchemy as sa

from genreorganizer.db import packed
from genreorganizer.db.columns import among
from genreorganizer.db.schema import prediction, probability, track

if TYPE_CHECKING:
    from array import array
    from collections.abc import Iterable, Iterator

    from numpy.typing import NDArray


@dataclass(frozen=True, slots=True)
class EmbeddingSource:
    """Answers that hold embeddings of one classifier.

    Attributes:
        model_id: Whose answers.
        version: Of the answers; ``%`` stands for any text, as in SQL.
        labels: Whose probabilities follow the embedding; empty where the stored embeddings
            hold them already.
    """

    model_id: str
    version: str
    labels: tuple[str, ...] = ()


def length(connection: sa.Connection, source: EmbeddingSource) -> int:
    """Numbers in an embedding of a source as it is stored; 0 where it has none."""
    query = sa.select(sa.func.length(prediction.c.embedding)).where(_of(source)).limit(1)
    return (connection.execute(query).scalar() or 0) // np.dtype(np.float32).itemsize


def embedded(connection: sa.Connection, source: EmbeddingSource, stored: int) -> array[int]:
    """The tracks of the library of which a source has an embedding, by id.

    Args:
        connection: A transaction.
        source: Whose.
        stored: Numbers in an embedding, as `length` gives them.
    """
    query = sa.select(prediction.c.track_id).where(_of(source, stored))
    query = query.join(track, track.c.id == prediction.c.track_id)
    query = query.where(track.c.folder_id.is_not(None))
    return packed.ids(connection, query.order_by(prediction.c.track_id))


def blocks(
    connection: sa.Connection, source: EmbeddingSource, stored: int, ids: Iterable[int], size: int
) -> Iterator[tuple[list[int], NDArray[np.float32]]]:
    """Embeddings of tracks, with the source's probabilities behind them.

    Args:
        connection: A transaction that stays open while the blocks are taken.
        source: Whose.
        stored: Numbers in an embedding, as `length` gives them.
        ids: Of which tracks; those without one are left out.
        size: Tracks of a block.

    Returns:
        Ids, and float32 (tracks, stored + labels).
    """
    query = sa.select(prediction.c.track_id, prediction.c.embedding)
    query = query.where(_of(source, stored), among(prediction.c.track_id, ids))
    for keys, content in packed.blocks(connection, query, size):
        found = np.frombuffer(content, np.float32).reshape(len(keys), stored)
        if source.labels:
            found = np.hstack([found, _probabilities(connection, source, keys)])
        yield keys, found


def _of(source: EmbeddingSource, stored: int | None = None) -> sa.ColumnElement[bool]:
    size = sa.func.length(prediction.c.embedding)
    terms: list[sa.ColumnElement[bool]] = [
        prediction.c.model_id == source.model_id,
        prediction.c.model_version.like(source.version)
        if "%" in source.version
        else prediction.c.model_version == source.version,
        size > 0 if stored is None else size == stored * np.dtype(np.float32).itemsize,
    ]
    if source.labels:
        terms.append(prediction.c.labels == json.dumps(source.labels))
    return sa.and_(*terms)


def _probabilities(
    connection: sa.Connection, source: EmbeddingSource, keys: list[int]
) -> NDArray[np.float32]:
    """Float32 (tracks, labels), in the source's order of labels."""
    rows = (
        sa.select(probability.c.p)
        .where(
            probability.c.model_id == source.model_id,
            among(probability.c.track_id, keys),
            probability.c.label.in_(source.labels),
        )
        .order_by(probability.c.track_id, probability.c.label)
        .subquery()
    )
    text: Any = connection.execute(sa.select(sa.func.group_concat(rows.c.p))).scalar()
    by_name = np.array(json.loads(f"[{text}]"), np.float32).reshape(len(keys), -1)
    places = np.argsort(np.argsort(source.labels, kind="stable"), kind="stable")
    return np.asarray(by_name[:, places])
