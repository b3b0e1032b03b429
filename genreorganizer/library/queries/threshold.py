# SPDX-License-Identifier: GPL-3.0-or-later
"""What accepting all sure suggestions of some tracks would do."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from genreorganizer.db import suggestions
from genreorganizer.domain.rules import Among
from genreorganizer.library import models
from genreorganizer.library.context import query_context
from genreorganizer.library.listings import listing_rule

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlalchemy import Connection

    from genreorganizer.classify.registry import Registry
    from genreorganizer.db.suggestions import GuessCount
    from genreorganizer.domain.listing import Listing
    from genreorganizer.domain.rules import QueryContext, Rule


@dataclass(frozen=True, slots=True)
class ThresholdPreview:
    """What a threshold accept would do.

    Attributes:
        tracks: How many tracks would be accepted.
        unsure: Of how many of them the model is not sure.
        expected_right: How many of them are expected to be right.
        per_genre: The same by genre, the most frequent first.
    """

    tracks: int
    unsure: int
    expected_right: float
    per_genre: tuple[GuessCount, ...]


def threshold_preview(
    connection: Connection,
    registry: Registry,
    listing: Listing,
    least: float,
    *,
    unsure: bool = False,
) -> ThresholdPreview:
    """What `review.accept_above` would do: only open tracks count.

    The expectation is the sum of the calibrated probabilities, after their odds are multiplied
    by what suggestions of their genre were worth on held-out tracks.

    Args:
        connection: A transaction.
        registry: The installed classifiers.
        listing: Which tracks.
        least: The least confidence, in [0, 1].
        unsure: Count also the guesses of which the model is not sure, unless the track sounds
            unlike what it learned from.

    Raises:
        QueryError: The list's query or its search is none.
    """
    context = query_context(connection)
    rule = listing_rule(connection, listing, context)
    return _preview(connection, registry, rule, least, context, unsure=unsure)


def selected_preview(
    connection: Connection, registry: Registry, track_ids: Iterable[int]
) -> ThresholdPreview:
    """What `review.accept_guesses` would do: suggestions, and guesses that are not sure."""
    context = query_context(connection)
    rule = Among(frozenset(track_ids))
    return _preview(connection, registry, rule, 0.0, context, unsure=True)


def _preview(
    connection: Connection,
    registry: Registry,
    rule: Rule | None,
    least: float,
    context: QueryContext,
    *,
    unsure: bool,
) -> ThresholdPreview:
    model = models.shown(connection, registry)
    reliability = model.genre_reliability(context.vocabulary)
    doubt = model.doubt if unsure else None
    genres = suggestions.count_open(connection, rule, least, context, reliability, doubt)
    return ThresholdPreview(
        tracks=sum(genre.tracks for genre in genres),
        unsure=sum(genre.unsure for genre in genres),
        expected_right=sum(genre.expected_right for genre in genres),
        per_genre=tuple(sorted(genres, key=lambda genre: (-genre.tracks, genre.genre))),
    )
