# SPDX-License-Identifier: GPL-3.0-or-later
"""Files that something could not be done with, and why."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import sqlalchemy as sa

from genreorganizer.db.columns import FROM_TRACKS, IN_LIBRARY, STATE, among
from genreorganizer.db.schema import MessageText, decision, outcome, track
from genreorganizer.domain.files import READ_AGAIN
from genreorganizer.domain.review import TrackState
from genreorganizer.messages import Message

if TYPE_CHECKING:
    from collections.abc import Iterable

KINDS: Final = (TrackState.UNREADABLE, TrackState.FAILED, TrackState.REFUSED)
_REASON: Final = sa.type_coerce(
    sa.case(
        (STATE == TrackState.UNREADABLE.value, track.c.unreadable),
        (STATE == TrackState.REFUSED.value, decision.c.refusal_reason),
        else_=outcome.c.reason,
    ),
    MessageText,
)


@dataclass(frozen=True, slots=True)
class Failure:
    """A file with which something failed.

    Attributes:
        track_id: The track.
        path: Its file (bytes).
        kind: ``UNREADABLE`` at the scan, ``FAILED`` to be analyzed, or ``REFUSED`` to be written.
        reason: Why, without the file's name.
    """

    track_id: int
    path: bytes
    kind: TrackState
    reason: Message


def failures(connection: sa.Connection) -> list[Failure]:
    """All files with which something failed, by path; missing ones are another matter."""
    query = (
        sa.select(track.c.id, track.c.path, STATE, _REASON)
        .select_from(FROM_TRACKS)
        .where(IN_LIBRARY, STATE.in_([kind.value for kind in KINDS]))
        .order_by(track.c.path)
    )
    return [
        Failure(number, path, TrackState(kind), reason or Message(""))
        for number, path, kind, reason in connection.execute(query)
    ]


def read_again(connection: sa.Connection, ids: Iterable[int]) -> list[bytes]:
    """Let the next scan read these tracks' files, changed or not; returns their paths."""
    numbers = list(ids)
    connection.execute(
        sa.update(track).where(among(track.c.id, numbers)).values(mtime_ns=READ_AGAIN)
    )
    return list(connection.scalars(sa.select(track.c.path).where(among(track.c.id, numbers))))
