# SPDX-License-Identifier: GPL-3.0-or-later
"""Tags whose genres are spelled in other ways than the vocabulary, joined, or placeholders."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from genreorganizer.db import genre_uses, vocabulary

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlalchemy import Connection

    Genres = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Untidy:
    """Genres as some tags spell them.

    Attributes:
        genres: As the tags hold them.
        meant: What they mean, in the vocabulary's spelling.
        tracks: How many undecided tracks have this tag.
    """

    genres: Genres
    meant: Genres
    tracks: int


def untidy(connection: Connection) -> list[Untidy]:
    """What could be spelled better, the most frequent first.

    Tracks that are accepted or rejected are left out: something was decided about them.
    """
    words = vocabulary.load(connection)
    found = [
        Untidy(genres, meant, tracks)
        for genres, tracks in genre_uses.undecided_lists(connection).items()
        if (meant := words.meant(genres)) and meant != genres
    ]
    return sorted(found, key=lambda item: (-item.tracks, item.genres))


def meant(connection: Connection, lists: Iterable[Genres]) -> dict[int, Genres]:
    """What the undecided tracks mean that have one of these tags, for `review.accept_each`.

    Args:
        connection: A transaction.
        lists: Genres as tags hold them.
    """
    words = vocabulary.load(connection)
    tidied = {genres: words.meant(genres) for genres in lists}
    return {
        number: tidied[genres]
        for number, genres in genre_uses.undecided(connection, tidied).items()
    }
