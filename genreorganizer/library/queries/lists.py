# SPDX-License-Identifier: GPL-3.0-or-later
"""Which tracks a list holds, in which order, and in which albums."""

from __future__ import annotations

from array import array
from dataclasses import dataclass
from typing import TYPE_CHECKING

from genreorganizer import db, library
from genreorganizer.db import predictions, tracks
from genreorganizer.domain import rules
from genreorganizer.library.context import query_context
from genreorganizer.library.listings import listing_rule

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from genreorganizer.db.albums import Album
    from genreorganizer.domain.listing import Listing
    from genreorganizer.domain.track import TrackRow


@dataclass(frozen=True, slots=True)
class RulePreview:
    """What a smart playlist would hold: all that match, those within its limit, the first."""

    matching: int
    kept: int
    first: tuple[TrackRow, ...]


def track_ids(connection: Connection, listing: Listing) -> array[int]:
    """Ids of a list's tracks, in order.

    Raises:
        QueryError: Its query or its search is none.
    """
    context = query_context(connection)
    rule = listing_rule(connection, listing, context)
    if listing.playlist_id is None or listing.sort:
        return tracks.track_ids(
            connection, context=context, rule=rule, sort=listing.sort or "artist"
        )
    items = library.playlists.listed_ids(connection, listing.playlist_id, context)
    if not listing.search:
        return items
    kept = set(tracks.track_ids(connection, context=context, rule=rule, sort="id"))
    return array("q", (number for number in items if number in kept))


def unknown_genres(connection: Connection, search: str) -> list[str]:
    """The genres whose probability a search asks for, and that no answer of the model names.

    Raises:
        QueryError: It is no query.
    """
    context = query_context(connection)
    asked = dict.fromkeys(rules.probable(rules.parse(search)))
    return [
        name
        for name in asked
        if not predictions.names_label(connection, context.model_id, context.labels_of(name))
    ]


def albums(connection: Connection, listing: Listing) -> list[Album]:
    """The albums that hold tracks of a list; those of its tracks that are in none by folder."""
    listed = None if listing.is_whole else track_ids(connection, listing)
    return db.albums.albums(connection, listed)


def rule_preview(
    connection: Connection, text: str, sort: str, limit: int | None, shown: int
) -> RulePreview:
    """What a rule finds, in its order.

    Args:
        connection: A transaction.
        text: The rule.
        sort: The order.
        limit: How many tracks a playlist of it would keep; None for all.
        shown: How many rows to read.

    Raises:
        QueryError: It is no query.
    """
    ids = tracks.track_ids(
        connection, rule=rules.parse(text), sort=sort, context=query_context(connection)
    )
    kept = len(ids) if limit is None else min(limit, len(ids))
    return RulePreview(len(ids), kept, tuple(tracks.rows(connection, ids[: min(shown, kept)])))
