# SPDX-License-Identifier: GPL-3.0-or-later
"""The active model's guesses as the review needs them."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

import sqlalchemy as sa

from genreorganizer.db import packed, rules_sql
from genreorganizer.db.columns import FROM_TRACKS, GUESS, IN_LIBRARY, STATE, among, unnamed
from genreorganizer.db.schema import outcome, prediction, track
from genreorganizer.domain.prediction import Outcome
from genreorganizer.domain.review import Agreement, TrackState

if TYPE_CHECKING:
    from array import array
    from collections.abc import Collection, Iterable, Mapping

    from genreorganizer.domain.rules import QueryContext, Rule


@dataclass(frozen=True, slots=True)
class GuessCount:
    """The open suggestions of one genre that a threshold accept would take.

    Attributes:
        genre: The suggested genre.
        tracks: How many tracks would be accepted.
        unsure: Of how many of them the model is not sure.
        expected_right: How many of them are expected to be right: the sum of the calibrated
            probabilities.
        replacing: How many of them have another genre in their tag.
    """

    genre: str
    tracks: int
    unsure: int
    expected_right: float
    replacing: int


@dataclass(frozen=True, slots=True)
class Doubt:
    """Which guesses of which a model is not sure count as well.

    Attributes:
        model_id: The active model.
        threshold: Those of less confidence than a suggestion takes. Above that a guess is doubted
            for what the track sounds like, so that its confidence means nothing.
        novelty: Nor do those of tracks with a larger score of strangeness; None where that is
            not known.
    """

    model_id: str
    threshold: float
    novelty: float | None = None


@dataclass(frozen=True, slots=True)
class TagAndOutcome:
    """A track's tag beside what its outcome says of it.

    Attributes:
        track_id: The track.
        genres: The tag's genres.
        agreement: As it is stored.
        outcome: As it is stored.
    """

    track_id: int
    genres: tuple[str, ...]
    agreement: Agreement | None
    outcome: Outcome | None


def guesses(
    connection: sa.Connection, ids: Iterable[int], *, unsure: bool = False
) -> dict[int, str]:
    """First guess per track; tracks without one are left out.

    Args:
        connection: A transaction.
        ids: The tracks.
        unsure: Take guesses below the model's threshold too, and those that the tag agrees
            with already.
    """
    query = sa.select(outcome.c.track_id, outcome.c.suggested).where(
        among(outcome.c.track_id, ids), outcome.c.suggested.is_not(None)
    )
    if not unsure:
        query = query.where(
            outcome.c.outcome == Outcome.SUGGESTED.value,
            outcome.c.agreement.is_distinct_from(Agreement.AGREES.value),
        )
    return dict(connection.execute(query).all())


def count_open(
    connection: sa.Connection,
    rule: Rule | None,
    min_confidence: float,
    context: QueryContext,
    odds_factors: Mapping[str, float],
    doubt: Doubt | None = None,
) -> list[GuessCount]:
    """Open suggestions at or above a confidence per genre, by the genre's name.

    Args:
        connection: A transaction.
        rule: Which tracks; None is all.
        min_confidence: The least confidence, in [0, 1].
        context: What the rule's words mean in this library.
        odds_factors: By genre, what the odds of its suggestions are multiplied by before their
            probabilities are summed; 1 where it is not given.
        doubt: Which guesses count beside the suggestions; None is none.
    """
    confidence: sa.ColumnElement[float] = outcome.c.confidence
    raised = confidence
    if odds_factors:
        raised = confidence * sa.case(dict(odds_factors), value=outcome.c.suggested, else_=1.0)
    right = raised / (1 - confidence + raised)
    query = (
        sa.select(
            outcome.c.suggested,
            sa.func.count(),
            sa.func.count().filter(STATE == TrackState.UNSURE.value),
            sa.func.sum(right),
            sa.func.count().filter(
                sa.not_(unnamed(context.vocabulary)),
                sa.func.lower(track.c.genres) != sa.func.lower(GUESS),
            ),
        )
        .select_from(FROM_TRACKS)
        .where(_open(rule, min_confidence, context, doubt))
        .group_by(outcome.c.suggested)
        .order_by(outcome.c.suggested)
    )
    return [GuessCount(*row) for row in connection.execute(query)]


def open_ids(
    connection: sa.Connection,
    rule: Rule | None,
    min_confidence: float,
    context: QueryContext,
    genres: Collection[str] | None = None,
    doubt: Doubt | None = None,
) -> array[int]:
    """The tracks that `count_open` counts; of these genres, where they are given."""
    query = sa.select(track.c.id).select_from(FROM_TRACKS)
    if genres is not None:
        query = query.where(outcome.c.suggested.in_(genres))
    return packed.ids(connection, query.where(_open(rule, min_confidence, context, doubt)))


def analyzable(connection: sa.Connection, ids: Iterable[int]) -> list[int]:
    """Those of the tracks whose file is there and can be read, in their order."""
    numbers = list(ids)
    query = sa.select(track.c.id).where(
        among(track.c.id, numbers), track.c.missing_since.is_(None), track.c.unreadable.is_(None)
    )
    there = set(packed.ids(connection, query))
    return [number for number in numbers if number in there]


def tags_and_outcomes(
    connection: sa.Connection, ids: Iterable[int] | None = None
) -> dict[int, TagAndOutcome]:
    """Tags of tracks, and what their outcome says of them; None for all tracks."""
    columns = (track.c.id, track.c.genres, outcome.c.agreement, outcome.c.outcome)
    query = sa.select(*columns).select_from(FROM_TRACKS)
    if ids is not None:
        query = query.where(among(track.c.id, ids))
    return {
        number: TagAndOutcome(
            number,
            tuple(json.loads(genres)),
            Agreement(agreement) if agreement else None,
            Outcome(kind) if kind else None,
        )
        for number, genres, agreement, kind in connection.execute(query)
    }


def set_agreement(connection: sa.Connection, changed: Mapping[int, Agreement | None]) -> None:
    """Store how these tracks' tags stand to their suggestions."""
    for value in (None, *Agreement):
        ids = [number for number, agreement in changed.items() if agreement is value]
        if ids:
            connection.execute(
                sa.update(outcome).where(among(outcome.c.track_id, ids)).values(agreement=value)
            )


def _open(
    rule: Rule | None, min_confidence: float, context: QueryContext, doubt: Doubt | None
) -> sa.ColumnElement[bool]:
    asking = STATE == TrackState.SUGGESTED.value
    terms = [
        IN_LIBRARY,
        asking if doubt is None else sa.or_(asking, _doubted(doubt)),
        outcome.c.suggested.is_not(None),
        outcome.c.confidence >= min_confidence,
    ]
    if rule is not None:
        terms.append(rules_sql.where(rule, context))
    return sa.and_(*terms)


def _doubted(doubt: Doubt) -> sa.ColumnElement[bool]:
    terms = [STATE == TrackState.UNSURE.value, outcome.c.confidence < doubt.threshold]
    if doubt.novelty is not None:
        strange = sa.exists().where(
            prediction.c.track_id == track.c.id,
            prediction.c.model_id == doubt.model_id,
            prediction.c.ood_score > doubt.novelty,
        )
        terms.append(~strange)
    return sa.and_(*terms)
