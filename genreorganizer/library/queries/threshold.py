# SPDX-License-Identifier: GPL-3.0-or-later
"""What accepting all sure suggestions of some tracks would do."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from genreorganizer.db import suggestions
from genreorganizer.errors import ModelUnusable
from genreorganizer.library import models
from genreorganizer.library.context import query_context
from genreorganizer.library.playlists import listing_rule

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlalchemy import Connection

    from genreorganizer.classify.registry import Registry
    from genreorganizer.db.suggestions import GuessCount
    from genreorganizer.domain.genres import Vocabulary
    from genreorganizer.domain.listing import Listing


@dataclass(frozen=True, slots=True)
class ThresholdPreview:
    """What a threshold accept would do.

    Attributes:
        tracks: How many tracks would be accepted.
        expected_right: How many of them are expected to be right.
        per_genre: The same by genre, the most frequent first.
    """

    tracks: int
    expected_right: float
    per_genre: tuple[GuessCount, ...]


def threshold_preview(
    connection: Connection, registry: Registry, listing: Listing, least: float
) -> ThresholdPreview:
    """What `review.accept_above` would do: only open tracks of which the model is sure count.

    The expectation is the sum of the calibrated probabilities, after their odds are multiplied
    by what suggestions of their genre were worth on held-out tracks.

    Args:
        connection: A transaction.
        registry: The installed classifiers.
        listing: Which tracks.
        least: The least confidence, in [0, 1].

    Raises:
        QueryError: The list's query or its search is none.
    """
    context = query_context(connection)
    rule = listing_rule(connection, listing, context)
    reliability = _reliability(connection, registry, context.vocabulary)
    genres = suggestions.count_open(connection, rule, least, context, reliability)
    return ThresholdPreview(
        tracks=sum(genre.tracks for genre in genres),
        expected_right=sum(genre.expected_right for genre in genres),
        per_genre=tuple(sorted(genres, key=lambda genre: (-genre.tracks, genre.genre))),
    )


def _reliability(
    connection: Connection, registry: Registry, vocabulary: Vocabulary
) -> Mapping[str, float]:
    try:
        active = models.describe(registry, models.active_ids(connection, registry))
    except ModelUnusable:  # its answers stay useful when the model itself is gone
        return {}
    return active.genre_reliability(vocabulary)
