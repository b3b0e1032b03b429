# SPDX-License-Identifier: GPL-3.0-or-later
"""Where genre names are used: in tags, decisions and suggestions.

A library has few different lists of genres, so lists are asked for and not tracks.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import sqlalchemy as sa

from genreorganizer.db import packed
from genreorganizer.db.columns import IN_LIBRARY, among
from genreorganizer.db.outcome_rows import OutcomeRecord
from genreorganizer.db.schema import decision, genres_json, outcome, probability, track
from genreorganizer.domain.prediction import Outcome
from genreorganizer.domain.review import SECOND_GUESS_SHARE, Agreement, Decision

if TYPE_CHECKING:
    from array import array
    from collections.abc import Iterable, Sequence

Genres = tuple[str, ...]
Ids = sa.Select[tuple[int]]

_UNDECIDED = track.outerjoin(decision, decision.c.track_id == track.c.id)
_IS_UNDECIDED = sa.and_(
    IN_LIBRARY,
    track.c.missing_since.is_(None),
    track.c.unreadable.is_(None),
    sa.func.coalesce(decision.c.decision, Decision.POSTPONED.value) == Decision.POSTPONED.value,
)
"""Neither accepted nor rejected, and there to be written."""


def tag_lists(connection: sa.Connection) -> dict[Genres, int]:
    """Every list of genres that tags hold, with the number of tracks."""
    query = sa.select(track.c.genres, sa.func.count()).where(IN_LIBRARY).group_by(track.c.genres)
    return {tuple(json.loads(genres)): number for genres, number in connection.execute(query)}


def undecided_lists(connection: sa.Connection, *, conflicting: bool = False) -> dict[Genres, int]:
    """Every list of genres that tags of undecided tracks hold, with the number of tracks.

    Args:
        connection: A transaction.
        conflicting: Only of tags that contradict themselves.
    """
    query = (
        sa.select(track.c.genres, sa.func.count())
        .select_from(_UNDECIDED)
        .where(_IS_UNDECIDED, track.c.genre_conflict if conflicting else sa.true())
        .group_by(track.c.genres)
    )
    return {tuple(json.loads(genres)): number for genres, number in connection.execute(query)}


def undecided(
    connection: sa.Connection, lists: Iterable[Genres], *, conflicting: bool = False
) -> dict[int, Genres]:
    """The undecided tracks whose tag holds one of these lists, each with its list.

    Args:
        connection: A transaction.
        lists: Genres as tags hold them.
        conflicting: Only those whose tags contradict themselves.
    """
    texts = {genres_json(genres): genres for genres in lists}
    query = sa.select(track.c.id, track.c.genres).select_from(_UNDECIDED)
    query = query.where(track.c.genre_conflict if conflicting else sa.true())
    found = connection.execute(query.where(_IS_UNDECIDED, track.c.genres.in_(texts)))
    return {number: texts[text] for number, text in found}


def accepted_lists(connection: sa.Connection) -> list[Genres]:
    """Every list of genres that decisions hold."""
    query = sa.select(decision.c.genres).distinct()
    return [tuple(json.loads(genres)) for genres in connection.scalars(query)]


def names(connection: sa.Connection) -> dict[str, int]:
    """Every genre that tags and decisions hold as it is spelled, with the number of tags."""
    counts: dict[str, int] = {}
    for genres, number in tag_lists(connection).items():
        for name in genres:
            counts[name] = counts.get(name, 0) + number
    for genres in accepted_lists(connection):
        for name in genres:
            counts.setdefault(name, 0)
    return counts


def tagged(lists: Iterable[Genres]) -> Ids:
    """Selects the analyzed tracks whose tag holds one of these lists."""
    held = track.c.genres.in_(list(map(genres_json, lists)))
    has_it = sa.exists().where(track.c.id == outcome.c.track_id, held)
    return sa.select(outcome.c.track_id).where(has_it)


def decided(connection: sa.Connection, lists: Iterable[Genres]) -> array[int]:
    """The tracks whose decision holds one of these lists."""
    query = sa.select(decision.c.track_id)
    return packed.ids(connection, query.where(decision.c.genres.in_(list(map(genres_json, lists)))))


def predicted_as(model_id: str, labels: Sequence[str], genres: Sequence[str]) -> Ids:
    """Selects the tracks whose outcome may depend on what these labels mean.

    Where the labels together have less than a second guess's share of the best guess,
    and that is none of theirs, they have no say.

    Args:
        model_id: The active model.
        labels: Labels of it.
        genres: The genres that the labels mean now.
    """
    share = (
        sa.select(sa.func.sum(probability.c.p))
        .where(
            probability.c.track_id == outcome.c.track_id,
            probability.c.model_id == model_id,
            probability.c.label.in_(labels),
        )
        .scalar_subquery()
    )
    strong = share >= SECOND_GUESS_SHARE * outcome.c.confidence
    return sa.select(outcome.c.track_id).where(sa.or_(outcome.c.suggested.in_(genres), strong))


def ids(connection: sa.Connection, queries: Iterable[Ids]) -> frozenset[int]:
    """The tracks that any of these selects."""
    return frozenset(number for query in queries for number in packed.ids(connection, query))


def outcomes(connection: sa.Connection, ids: Iterable[int]) -> dict[int, OutcomeRecord]:
    """The outcomes of these tracks, as they are stored."""
    query = sa.select(outcome).where(among(outcome.c.track_id, ids))
    return {
        row.track_id: OutcomeRecord(
            **{
                **row._mapping,
                "outcome": Outcome(row.outcome),
                "agreement": Agreement(row.agreement) if row.agreement else None,
            }
        )
        for row in connection.execute(query)
    }
