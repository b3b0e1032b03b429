# SPDX-License-Identifier: GPL-3.0-or-later
"""Tags whose genres are spelled in other ways than the vocabulary, joined, or placeholders.

Or stored inconsistently: as numbers that players show, or differently within one tag.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from genreorganizer.db import genre_uses
from genreorganizer.domain.genres import fold, usual
from genreorganizer.library import review
from genreorganizer.library.context import query_context

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from sqlalchemy import Connection

    from genreorganizer.library.done import Done

    Genres = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Untidy:
    """Genres as some tags spell them.

    Attributes:
        genres: As the tags hold them.
        meant: What they mean, in the spelling of the vocabulary or the model, or else of the tags
            (`usual`); nothing where they are placeholders only.
        tracks: How many undecided tracks have this tag.
        conflicting: These are spelled well, but the tag tells them as numbers, or contradicts
            itself.
    """

    genres: Genres
    meant: Genres
    tracks: int
    conflicting: bool = False


def untidy(connection: Connection) -> list[Untidy]:
    """What could be spelled better, the most frequent first.

    Tracks that are accepted or rejected are left out: something was decided about them.
    """
    tidied = _tidier(connection)
    found = [
        Untidy(genres, meant, tracks)
        for genres, tracks in genre_uses.undecided_lists(connection).items()
        if (meant := tidied(genres)) != genres
    ]
    found += (
        Untidy(genres, genres, tracks, conflicting=True)
        for genres, tracks in genre_uses.undecided_lists(connection, conflicting=True).items()
        if tidied(genres) == genres
    )
    return sorted(found, key=lambda item: (-item.tracks, item.genres))


def tidy(connection: Connection, lists: Iterable[Genres]) -> Done:
    """Accept for the undecided tracks with these tags what the tags mean.

    Where they mean nothing, that they hold no genre is accepted.

    Args:
        connection: A write transaction.
        lists: Genres as tags hold them.
    """
    tidied = _tidier(connection)
    meant = {genres: tidied(genres) for genres in lists}
    spelled_well = [genres for genres, better in meant.items() if better == genres]
    tracks = genre_uses.undecided(connection, meant.keys() - set(spelled_well))
    tracks |= genre_uses.undecided(connection, spelled_well, conflicting=True)
    chosen = {number: meant[genres] for number, genres in tracks.items()}
    return review.tidy_tags(connection, chosen)


def _tidier(connection: Connection) -> Callable[[Genres], Genres]:
    """What a tag's genres mean in this library (`Vocabulary.tidied`)."""
    context = query_context(connection)
    words = context.vocabulary
    counts: dict[str, int] = {}
    for genres, number in genre_uses.tag_lists(connection).items():
        for name in words.canonical_all(genres):
            counts[name] = counts.get(name, 0) + number
    spellings = usual(counts) | {fold(name): name for name in context.genre_names()}
    return lambda genres: words.tidied(genres, spellings)
