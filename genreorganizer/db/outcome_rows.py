# SPDX-License-Identifier: GPL-3.0-or-later
"""The active model's outcome of each track, as lists show it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import sqlalchemy as sa
from sqlalchemy.dialects.sqlite import insert

from genreorganizer.db.columns import among
from genreorganizer.db.schema import outcome

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from genreorganizer.domain.prediction import Outcome
    from genreorganizer.domain.review import Agreement
    from genreorganizer.messages import Message


@dataclass(frozen=True, slots=True)
class OutcomeRecord:
    """The active model's answer in the user's vocabulary, as lists show it.

    Attributes:
        track_id: The track.
        model_id: The active classifier, or an ensemble as ``a+b``.
        outcome: The result of listening.
        suggested: First guess.
        confidence: Its probability, in [0, 1].
        second: Second guess where it is worth offering.
        second_confidence: Its probability.
        agreement: How the tag stands to a sure suggestion.
        reason: Why it failed.
        analyzed_at: When, in seconds since the epoch.
        others: Tracks of its album that have a say in this.
    """

    track_id: int
    model_id: str
    outcome: Outcome
    suggested: str | None = None
    confidence: float | None = None
    second: str | None = None
    second_confidence: float | None = None
    agreement: Agreement | None = None
    reason: Message | None = None
    analyzed_at: float = 0.0
    others: int = 0


def put(connection: sa.Connection, records: Sequence[OutcomeRecord]) -> None:
    """Store outcomes in place of the tracks' earlier ones."""
    if not records:
        return
    query = insert(outcome)
    replaced = {name: query.excluded[name] for name in OutcomeRecord.__slots__}
    connection.execute(
        query.on_conflict_do_update([outcome.c.track_id], set_=replaced),
        [{name: getattr(record, name) for name in replaced} for record in records],
    )


def models(connection: sa.Connection, ids: Iterable[int]) -> list[str]:
    """Ids of the models whose outcomes these tracks show: the active one, if any."""
    query = sa.select(outcome.c.model_id).where(among(outcome.c.track_id, ids)).distinct()
    return list(connection.execute(query).scalars())


def clear(connection: sa.Connection, ids: Iterable[int] | None = None) -> None:
    """Forget the active model's outcomes of these tracks, or of all; predictions stay."""
    query = sa.delete(outcome)
    if ids is not None:
        query = query.where(among(outcome.c.track_id, ids))
    connection.execute(query)
