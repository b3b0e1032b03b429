# SPDX-License-Identifier: GPL-3.0-or-later
"""What finds a list's tracks; what playlists need is imported for a list that is one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from genreorganizer import library
from genreorganizer.domain.rules import Among, all_of, parse

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from genreorganizer.domain.listing import Listing
    from genreorganizer.domain.rules import QueryContext, Rule


def listing_rule(connection: Connection, listing: Listing, context: QueryContext) -> Rule:
    """What finds a list's tracks.

    Raises:
        QueryError: Its query or its search is none.
    """
    asked = parse(listing.search)
    if listing.playlist_id is None:
        return all_of(parse(listing.query), asked)
    items = library.playlists.listed_ids(connection, listing.playlist_id, context)
    return all_of(Among(frozenset(items)), asked)
