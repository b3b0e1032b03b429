# SPDX-License-Identifier: GPL-3.0-or-later
"""What a library holds, counted, for the navigation."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from genreorganizer.domain.genres import Genre


QUEUE_NAME = "Queue"
"""What a new queue is called in the library, with a number where that is taken."""


@dataclass(frozen=True, slots=True)
class PlaylistInfo:
    """A playlist as lists show it.

    Attributes:
        id: Its number.
        name: Unique.
        query: The rule of a smart playlist as text; None for a list of tracks.
        count: How many tracks it holds now; None where its rule is not understood any more.
        queue: It is what is played before the list goes on.
    """

    id: int
    name: str
    query: str | None
    count: int | None
    queue: bool = False

    def title(self, queue: str) -> str:
        """What it is called where the queue is called so; a name that a user gave it stays."""
        before, blank, number = self.name.partition(" ")
        own = before == QUEUE_NAME and (number.isdecimal() if blank else True)
        return f"{queue}{blank}{number}" if self.queue and own else self.name


@dataclass(frozen=True, slots=True)
class NavigationData:
    """What the navigation shows.

    Attributes:
        total: Tracks in all.
        states: Tracks per `TrackRow.state`.
        disagreements: Undecided tracks whose tag the audio contradicts.
        settled: Tracks whose tag is never to be asked about.
        duplicates: Tracks whose audio another file holds too.
        genres: The vocabulary, and genres of the model that are not in it.
        accepted: Further genres that the user has accepted.
        genre_counts: Tracks that count as each genre or as one below it.
        unlisted: Tracks that count as genres of which none is among these.
        playlists: By name.
        folders: Number of library folders.
    """

    total: int = 0
    states: Mapping[str, int] = field(default_factory=dict)
    disagreements: int = 0
    settled: int = 0
    duplicates: int = 0
    genres: tuple[Genre, ...] = ()
    accepted: tuple[str, ...] = ()
    genre_counts: Mapping[str, int] = field(default_factory=dict)
    unlisted: int = 0
    playlists: tuple[PlaylistInfo, ...] = ()
    folders: int = 0
