# SPDX-License-Identifier: GPL-3.0-or-later
"""What accepting all sure suggestions of some tracks would do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from genreorganizer.errors import ModelUnusable
from genreorganizer.library import models, review
from genreorganizer.library.context import query_context
from genreorganizer.library.queries.lists import listing_rule

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlalchemy import Connection

    from genreorganizer.classify.registry import Registry
    from genreorganizer.domain.genres import Vocabulary
    from genreorganizer.domain.listing import Listing
    from genreorganizer.library.review import ThresholdPreview


def threshold_preview(
    connection: Connection, registry: Registry, listing: Listing, least: float
) -> ThresholdPreview:
    """`review.threshold_preview`, by what the active model's suggestions are worth per genre.

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
    return review.threshold_preview(connection, rule, least, context, reliability=reliability)


def _reliability(
    connection: Connection, registry: Registry, vocabulary: Vocabulary
) -> Mapping[str, float]:
    try:
        active = models.describe(registry, models.active_ids(connection, registry))
    except ModelUnusable:  # its answers stay useful when the model itself is gone
        return {}
    return active.genre_reliability(vocabulary)
