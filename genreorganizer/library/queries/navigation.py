# SPDX-License-Identifier: GPL-3.0-or-later
"""What the library holds, counted by state, genre and playlist; and the genres by name."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from genreorganizer.db import counts
from genreorganizer.domain.genres import Genre, fold
from genreorganizer.domain.navigation import NavigationData
from genreorganizer.library import folders, play_queue, playlists
from genreorganizer.library.context import query_context

if TYPE_CHECKING:
    from sqlalchemy import Connection


def navigation(connection: Connection) -> NavigationData:
    """Counts, genres and playlists."""
    context = query_context(connection)
    words = context.vocabulary
    counted = counts.load(connection, words)
    queue = play_queue.find(connection)
    listed = (
        replace(one, queue=one.id == queue) for one in playlists.list_playlists(connection, context)
    )
    tally = words.tally(counted.standing)
    known = {genre.name for genre in words.genres}
    others = tuple(
        Genre(name) for name in context.genre_names() if name in tally and name not in known
    )
    chosen = frozenset(map(fold, words.canonical_all(counted.accepted)))
    accepted = tuple(name for name in tally if fold(name) in chosen and context.is_unlisted([name]))
    return NavigationData(
        total=counted.total,
        states=counted.states,
        disagreements=counted.disagreements,
        settled=counted.settled,
        duplicates=counted.duplicates,
        genres=words.genres + others,
        genre_counts=tally,
        accepted=accepted,
        unlisted=sum(
            number
            for genres, number in counted.standing.items()
            if context.is_unlisted(genres) and not words.mentions(genres, chosen)
        ),
        playlists=tuple(listed),
        folders=len(folders.list_folders(connection)),
    )
