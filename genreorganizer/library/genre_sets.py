# SPDX-License-Identifier: GPL-3.0-or-later
"""The genres of many tracks at once: which they have, and some more or fewer.

A track's genres are those accepted for it; those of its tag while it is not accepted.
"""

from __future__ import annotations

import time
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from genreorganizer.db import reviews, suggestions, vocabulary
from genreorganizer.domain.genre_edits import tidy
from genreorganizer.domain.review import DONE, Decision, FileState
from genreorganizer.errors import UsageError
from genreorganizer.library.decisions import decide
from genreorganizer.library.vocabulary import genre_names

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from sqlalchemy import Connection

    from genreorganizer.domain.genres import Vocabulary
    from genreorganizer.library.done import Done


@dataclass(frozen=True, slots=True)
class GenreSets:
    """Which genres some tracks have.

    Attributes:
        tracks: How many tracks there are.
        counts: Tracks per genre, the most frequent first.
    """

    tracks: int
    counts: Mapping[str, int]


def summary(connection: Connection, track_ids: Iterable[int]) -> GenreSets:
    """Count the genres of these tracks."""
    sets = _sets(connection, list(track_ids), vocabulary.load(connection))
    counted = Counter(genre for genres in sets.values() for genre in genres)
    ranked = sorted(counted.items(), key=lambda pair: (-pair[1], pair[0].casefold()))
    return GenreSets(len(sets), dict(ranked))


def edit(
    connection: Connection,
    track_ids: Iterable[int],
    *,
    add: Iterable[str] = (),
    remove: Iterable[str] = (),
) -> Done:
    """Accept each track's genres with some more and without others.

    Tracks that this changes nothing about stay as they are. One that would be left
    without a genre is opened again where it was accepted, and else left alone: a write
    never empties a tag.

    Args:
        connection: A write transaction.
        track_ids: The tracks.
        add: Genres to add behind those there are, in any spelling that the library knows.
        remove: Genres to take away.

    Raises:
        UsageError: Nothing was to be added or removed, a genre was to be both, or one to be
            added has no letter and no digit.
    """
    words = vocabulary.load(connection)
    added = genre_names(connection).spelled(map(tidy, add))
    removed = frozenset(words.canonical_all(map(tidy, remove)))
    if not added and not removed:
        raise UsageError("Name a genre to add or remove")
    if removed.intersection(added):
        raise UsageError("A genre cannot be added and removed at once")
    ids = list(track_ids)
    accepted = _accepted(connection, ids)
    now = time.time()
    records, opened = [], []
    for number, genres in _sets(connection, ids, words).items():
        kept = [genre for genre in genres if genre not in removed]
        wanted = tuple(dict.fromkeys([*kept, *added]))
        if wanted == genres:
            continue
        if wanted:
            records.append(
                reviews.DecisionRecord(
                    number, Decision.ACCEPTED, wanted, FileState.TO_WRITE, decided_at=now
                )
            )
        elif number in accepted:
            opened.append(number)

    def act() -> None:
        reviews.put(connection, records)
        reviews.clear(connection, opened)

    return decide(connection, "edit_genres", ids, act)


def _sets(connection: Connection, ids: list[int], words: Vocabulary) -> dict[int, tuple[str, ...]]:
    waiting = {
        number: record.genres
        for number, record in _accepted(connection, ids).items()
        if record.file_state not in DONE
    }
    return {
        number: words.canonical_all(waiting.get(number, tag.genres))
        for number, tag in suggestions.tags_and_outcomes(connection, ids).items()
    }


def _accepted(connection: Connection, ids: list[int]) -> dict[int, reviews.DecisionRecord]:
    return {
        number: record
        for number, record in reviews.load(connection, ids).items()
        if record.decision is Decision.ACCEPTED
    }
