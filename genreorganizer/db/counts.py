# SPDX-License-Identifier: GPL-3.0-or-later
"""How many tracks there are of each kind, for the navigation."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

import sqlalchemy as sa

from genreorganizer.db.columns import (
    FROM_TRACKS,
    IN_LIBRARY,
    SETTLED,
    STATE,
    TO_BE_WRITTEN,
    standing,
)
from genreorganizer.db.schema import decision, outcome, track
from genreorganizer.domain.genres import Vocabulary
from genreorganizer.domain.review import Agreement, Decision

if TYPE_CHECKING:
    from collections.abc import Mapping

_DEFAULT = Vocabulary()


@dataclass(frozen=True, slots=True)
class LibraryCounts:
    """How many tracks there are of each kind.

    Attributes:
        total: Tracks of the library's folders.
        states: Tracks per `TrackRow.state`; their sum is ``total``.
        disagreements: Undecided tracks whose tag the model does not find likely, but for
            those never to be asked about.
        settled: Tracks never to be asked about.
        duplicates: Tracks whose audio another present file holds as well.
        standing: Tracks per list of genres that they count as (`TrackRow.standing`).
        accepted: The genres that the user has accepted for tracks, in any spelling.
    """

    total: int
    states: Mapping[str, int]
    disagreements: int
    settled: int
    duplicates: int
    standing: Mapping[tuple[str, ...], int]
    accepted: frozenset[str]


def load(connection: sa.Connection, words: Vocabulary = _DEFAULT) -> LibraryCounts:
    """Count everything; about a fifth of a second at 100,000 tracks.

    Args:
        connection: A transaction.
        words: Knows which texts of tags name a genre.
    """
    states: Counter[str] = Counter()
    lists: Counter[tuple[str, ...]] = Counter()
    accepted: set[str] = set()
    disagreements = 0
    settled = connection.scalar(sa.select(sa.func.count()).where(IN_LIBRARY, SETTLED)) or 0
    undecided = sa.and_(
        decision.c.decision.is_(None),
        outcome.c.agreement == Agreement.DISAGREES.value,
        sa.not_(SETTLED),
    )
    kinds = (
        sa.select(
            STATE.label("state"),
            standing(words).label("genres"),
            undecided.label("disagrees"),
            sa.case((decision.c.decision == Decision.ACCEPTED.value, decision.c.genres)).label(
                "accepted"
            ),
            TO_BE_WRITTEN.label("to_be_written"),
        )
        .select_from(FROM_TRACKS)
        .where(IN_LIBRARY)
        .subquery()
    )
    # Counting here would take less, but every row would hand over the interpreter (`packed`).
    counted = sa.select(*kinds.c, sa.func.count().label("number")).group_by(*kinds.c)
    for kind in connection.execute(counted):
        states[kind.state] += kind.number
        disagreements += kind.number if kind.disagrees else 0
        genres = tuple(json.loads(kind.genres))
        lists[genres if kind.to_be_written else words.naming(genres) or genres] += kind.number
        if kind.accepted is not None:
            accepted.update(json.loads(kind.accepted))
    return LibraryCounts(
        total=states.total(),
        states=dict(states),
        disagreements=disagreements,
        settled=settled,
        duplicates=connection.execute(_DUPLICATES).scalar_one(),
        standing=dict(lists),
        accepted=frozenset(accepted),
    )


_SHARED = (
    sa.select(sa.func.count().label("number"))
    .where(IN_LIBRARY, track.c.missing_since.is_(None), track.c.fingerprint.is_not(None))
    .group_by(track.c.fingerprint)
    .having(sa.func.count() > 1)
    .subquery()
)
_DUPLICATES = sa.select(sa.func.coalesce(sa.func.sum(_SHARED.c.number), 0))
