# SPDX-License-Identifier: GPL-3.0-or-later
"""Which tracks a list shows."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Listing:
    """Tracks that are listed together.

    Attributes:
        query: Which tracks, in the query language; empty for all.
        playlist_id: The playlist whose tracks they are, in place of a query.
        search: Which of them, in the query language; empty for all of them.
        sort: Their order; empty keeps a playlist's own.
    """

    query: str = ""
    playlist_id: int | None = None
    search: str = ""
    sort: str = "artist"

    @property
    def is_whole(self) -> bool:
        """All tracks of the library are listed."""
        return self.playlist_id is None and not self.query and not self.search.strip()
