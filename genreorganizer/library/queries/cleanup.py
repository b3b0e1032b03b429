# SPDX-License-Identifier: GPL-3.0-or-later
"""What there is to put in order in a library, counted for going through it step by step."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from genreorganizer.db import counts
from genreorganizer.domain.listing import Listing
from genreorganizer.domain.review import TrackState
from genreorganizer.library import tidying
from genreorganizer.library.context import query_context
from genreorganizer.library.queries.threshold import threshold_preview

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from genreorganizer.classify.registry import Registry

WITHOUT_GENRE = 'genre:""'
"""Finds the tracks whose tag holds no genre."""


@dataclass(frozen=True, slots=True)
class CleanUp:
    """What is in order, and what is not.

    Attributes:
        total: Tracks in all.
        fine: Tracks that ask for nothing: tag and audio agree, or written, or decided otherwise.
        new: Tracks that were not analyzed yet.
        untidy: Tracks whose tag spells a genre in another way than the list of genres; those whose
            tag names none at all are among the others.
        without: Tracks without a genre for which one is suggested.
        without_right: How many of these suggestions are likely right.
        others: Further suggestions, for tracks that have another genre.
        others_right: How many of these are likely right.
        disagreements: Tracks whose tag the audio contradicts.
        duplicates: Tracks of which there is another file.
        unsure: Tracks for which nothing is suggested, or that were left for later.
        ready: Tracks that wait to be written.
    """

    total: int
    fine: int
    new: int
    untidy: int
    without: int
    without_right: float
    others: int
    others_right: float
    disagreements: int
    duplicates: int
    unsure: int
    ready: int


def clean_up(connection: Connection, registry: Registry) -> CleanUp:
    """Count what is in order and what is not."""
    counted = counts.load(connection, query_context(connection).vocabulary)

    def tracks(*states: TrackState) -> int:
        return sum(counted.states.get(state.value, 0) for state in states)

    suggested = threshold_preview(connection, registry, Listing("state:suggested"), 0.0)
    without = threshold_preview(
        connection, registry, Listing(f"state:suggested {WITHOUT_GENRE}"), 0.0
    )
    return CleanUp(
        total=counted.total,
        fine=tracks(TrackState.AGREES, TrackState.WRITTEN, TrackState.REJECTED),
        new=tracks(TrackState.NEW),
        untidy=sum(item.tracks for item in tidying.untidy(connection) if item.meant),
        without=without.tracks,
        without_right=without.expected_right,
        others=suggested.tracks - without.tracks,
        others_right=suggested.expected_right - without.expected_right,
        disagreements=counted.disagreements,
        duplicates=counted.duplicates,
        unsure=tracks(TrackState.UNSURE, TrackState.POSTPONED),
        ready=tracks(TrackState.ACCEPTED),
    )
