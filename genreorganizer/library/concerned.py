# SPDX-License-Identifier: GPL-3.0-or-later
"""Which outcomes another vocabulary may change: by what labels mean, or by what tags mean."""

from __future__ import annotations

from typing import TYPE_CHECKING

from genreorganizer.db import album_mates, genre_uses
from genreorganizer.domain.genres import fold
from genreorganizer.library import album_answers

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from sqlalchemy import Connection

    from genreorganizer.domain.genres import Vocabulary


def concerned(
    connection: Connection,
    before: Vocabulary,
    after: Vocabulary,
    model_id: str,
    labels: Sequence[str],
) -> Iterator[genre_uses.Ids]:
    """Selects the tracks whose outcome may change.

    Args:
        connection: A transaction.
        before: The vocabulary that the outcomes were judged by.
        after: The other one.
        model_id: The active model.
        labels: Its labels.
    """
    moved = [
        label
        for label in labels
        if _kin(before, before.for_label(label)) != _kin(after, after.for_label(label))
        or before.for_label(label) != after.for_label(label)
    ]
    if moved:
        left = {before.for_label(label) for label in moved}
        joined = {after.for_label(label) for label in moved}
        touched = [
            label
            for label in labels
            if before.for_label(label) in left or after.for_label(label) in joined
        ]
        meant = [before.for_label(label) for label in touched]
        predicted = genre_uses.predicted_as(model_id, touched, meant)
        yield predicted
        if album_answers.wanted(connection):
            yield album_mates.mates(predicted)
    predicted_before = [before.for_label(label) for label in labels]
    predicted_after = [after.for_label(label) for label in labels]
    lists = [
        genres
        for genres in genre_uses.tag_lists(connection)
        if _relatedness(before, genres, predicted_before)
        != _relatedness(after, genres, predicted_after)
    ]
    if lists:
        yield genre_uses.tagged(lists)


def _relatedness(
    vocabulary: Vocabulary, genres: Iterable[str], predicted: Sequence[str]
) -> list[tuple[frozenset[str], bool]]:
    """What a tag's genres are below, and whether a model that predicts these genres knows them."""
    return [
        (vocabulary.above(name), any(vocabulary.related(name, genre) for genre in predicted))
        for name in vocabulary.meant(genres)
    ]


def _kin(vocabulary: Vocabulary, name: str) -> tuple[str, ...]:
    return tuple(fold(spelled) for spelled in vocabulary.lineage(name))
