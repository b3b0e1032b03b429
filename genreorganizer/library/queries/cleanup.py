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
from genreorganizer.library.queries.lists import track_ids
from genreorganizer.library.queries.threshold import threshold_preview

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from genreorganizer.classify.registry import Registry
    from genreorganizer.library.queries.threshold import ThresholdPreview

WITHOUT_GENRE = "is:unnamed"
"""Finds the tracks whose tag names no genre; placeholders are none."""
OTHER_GENRE = "is:plausible"
"""Finds those whose tag holds one that is likely, though another is suggested."""
BEYOND_HEARING = f"NOT {WITHOUT_GENRE} NOT {OTHER_GENRE} (NOT disagrees OR is:settled)"
"""Finds those with a suggestion to which the tag has nothing to say: it holds genres that the model
does not know, such as Christmas, or the user chose to keep it."""
NEEDS_EAR = f"{WITHOUT_GENRE} OR state:postponed"
"""Finds what is left to decide by ear among the tracks without a suggestion."""


@dataclass(frozen=True, slots=True)
class CleanUp:
    """What is in order, and what is not.

    A track is either fine, new, without a genre, among the others, in disagreement, unsure, failed
    or ready; it may be untidy or a duplicate besides.

    Attributes:
        total: Tracks in all, but for the missing ones.
        fine: Tracks that ask for nothing: tag and audio agree, or written or left as they were,
            or decided otherwise, or no music, or a genre that the audio cannot contradict, be it
            that nothing is suggested or that the model does not know the genre.
        new: Tracks that were not analyzed yet.
        untidy: Tracks whose tag spells a genre in another way than the list of genres; those whose
            tag names none at all are among those without one.
        without: Tracks without a genre for which one is suggested.
        without_right: How many of these suggestions are likely right.
        others: Suggestions for tracks that have another genre, which is likely too.
        others_right: How many of these are likely right.
        disagreements: Tracks whose tag the audio contradicts.
        duplicates: Tracks of which there is another file.
        unsure: Tracks without a genre for which nothing is suggested, and those left for later.
        failed: Files that could not be read, analyzed or written.
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
    failed: int
    ready: int


def clean_up(connection: Connection, registry: Registry) -> CleanUp:
    """Count what is in order and what is not."""
    counted = counts.load(connection, query_context(connection).vocabulary)

    def tracks(*states: TrackState) -> int:
        return sum(counted.states.get(state.value, 0) for state in states)

    def suggested(query: str) -> ThresholdPreview:
        return threshold_preview(connection, registry, Listing(f"state:suggested {query}"), 0.0)

    without, others = suggested(WITHOUT_GENRE), suggested(OTHER_GENRE)
    doubtful = tracks(TrackState.UNSURE, TrackState.POSTPONED)
    waiting = Listing("state:unsure OR state:postponed", search=NEEDS_EAR, sort="id")
    unsure = len(track_ids(connection, waiting))
    beyond = len(
        track_ids(connection, Listing("state:suggested", search=BEYOND_HEARING, sort="id"))
    )
    fine = (
        *(TrackState.AGREES, TrackState.WRITTEN, TrackState.KEPT),
        *(TrackState.REJECTED, TrackState.NO_MUSIC),
    )
    return CleanUp(
        total=counted.total - tracks(TrackState.MISSING),
        fine=tracks(*fine) + beyond + doubtful - unsure,
        new=tracks(TrackState.NEW),
        untidy=sum(item.tracks for item in tidying.untidy(connection) if item.meant),
        without=without.tracks,
        without_right=without.expected_right,
        others=others.tracks,
        others_right=others.expected_right,
        disagreements=counted.disagreements,
        duplicates=counted.duplicates,
        unsure=unsure,
        failed=tracks(TrackState.FAILED, TrackState.UNREADABLE, TrackState.REFUSED),
        ready=tracks(TrackState.ACCEPTED),
    )
