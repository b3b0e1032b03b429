# SPDX-License-Identifier: GPL-3.0-or-later
"""The user's decisions, and how the files stand to them."""

from __future__ import annotations

import json
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

import sqlalchemy as sa
from sqlalchemy.dialects.sqlite import insert

from genreorganizer.db import packed
from genreorganizer.db.columns import among
from genreorganizer.db.schema import decision, genres_json, settled, track
from genreorganizer.domain.review import DONE, Decision, FileState

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from genreorganizer.messages import Message

_STORED = (
    *(decision.c.track_id, decision.c.decision, decision.c.genres, decision.c.file_state),
    *(decision.c.refusal_code, decision.c.refusal_reason, decision.c.decided_at, decision.c.tidied),
)
_PORTION = 1000
_DECISIONS = {value.value: value for value in Decision}
_FILE_STATES: dict[str | None, FileState] = {value.value: value for value in FileState}


@dataclass(frozen=True, slots=True)
class DecisionRecord:
    """A decision as it is stored.

    Attributes:
        track_id: The track.
        decision: What the user decided.
        genres: The accepted genres; empty unless accepted.
        file_state: How the file stands to it; None unless accepted.
        refusal_code: Stable identifier of why the file was refused.
        refusal_reason: The same in one line.
        decided_at: When, in seconds since the epoch.
        tidied: The genres are those of the tag in another spelling; nobody judged the sound.
    """

    track_id: int
    decision: Decision
    genres: tuple[str, ...] = ()
    file_state: FileState | None = None
    refusal_code: str | None = None
    refusal_reason: Message | None = None
    decided_at: float = 0.0
    tidied: bool = False


def load(connection: sa.Connection, ids: Iterable[int]) -> dict[int, DecisionRecord]:
    """The decisions on these tracks; open tracks are left out."""
    query = sa.select(*_STORED).where(among(decision.c.track_id, ids))
    return {
        number: DecisionRecord(
            number,
            _DECISIONS[decided],
            tuple(json.loads(genres)) if genres != "[]" else (),
            _FILE_STATES.get(state),
            code,
            reason,
            at,
            tidied,
        )
        for number, decided, genres, state, code, reason, at, tidied in connection.execute(query)
    }


def accepted_since(connection: sa.Connection, at: float) -> int:
    """How many tracks' genres were accepted after a time, in seconds since the epoch.

    Tags that were only tidied do not count.
    """
    query = sa.select(sa.func.count()).where(
        decision.c.decision == Decision.ACCEPTED.value,
        decision.c.decided_at > at,
        sa.not_(decision.c.tidied),
    )
    return connection.execute(query).scalar_one()


def put(connection: sa.Connection, records: Iterable[DecisionRecord]) -> None:
    """Store decisions in place of earlier ones on the same tracks.

    In portions: all other threads stand still while a great many objects are let go.
    """
    query = insert(decision)
    replaced = {
        column.name: query.excluded[column.name]
        for column in decision.c
        if column is not decision.c.track_id
    }
    query = query.on_conflict_do_update([decision.c.track_id], set_=replaced)
    remaining = iter(records)
    while portion := list(islice(remaining, _PORTION)):
        connection.execute(query, [_values(record) for record in portion])


def _values(record: DecisionRecord) -> dict[str, object]:
    return {
        "track_id": record.track_id,
        "decision": record.decision.value,
        "genres": genres_json(record.genres),
        "file_state": record.file_state.value if record.file_state else None,
        "refusal_code": record.refusal_code,
        "refusal_reason": record.refusal_reason,
        "decided_at": record.decided_at,
        "tidied": record.tidied,
    }


def standing(
    connection: sa.Connection, ids: Iterable[int], genres: Sequence[str]
) -> frozenset[int]:
    """Those of the tracks of which just these genres are accepted already.

    They wait to be written, or are what the tag holds.
    """
    wanted = genres_json(genres)
    query = (
        sa.select(decision.c.track_id)
        .join(track, track.c.id == decision.c.track_id)
        .where(
            among(decision.c.track_id, ids),
            decision.c.decision == Decision.ACCEPTED.value,
            decision.c.genres == wanted,
            sa.or_(
                sa.func.coalesce(decision.c.file_state, "").not_in(sorted(DONE)),
                track.c.genres == wanted,
            ),
        )
    )
    return frozenset(packed.ids(connection, query))


def confirm(connection: sa.Connection, ids: Iterable[int], *, at: float) -> None:
    """Note that genres of which only the spelling was tidied are right, as somebody says."""
    connection.execute(
        sa.update(decision)
        .where(among(decision.c.track_id, ids), decision.c.tidied)
        .values(tidied=False, decided_at=at)
    )


def respell(connection: sa.Connection, lists: Mapping[tuple[str, ...], tuple[str, ...]]) -> None:
    """Call accepted genres differently; files that hold the old names wait to be written.

    Those that kept their own genre stay as they are.

    Args:
        connection: A write transaction.
        lists: Lists of accepted genres, with what they are from now on.
    """
    given = {genres_json(old): genres_json(new) for old, new in lists.items()}
    entries = sa.func.json_each(json.dumps(given)).table_valued("key", "value")
    connection.execute(
        sa.update(decision)
        .where(decision.c.genres == entries.c.key)
        .values(
            genres=entries.c.value,
            file_state=sa.case(
                (decision.c.file_state == FileState.KEPT.value, FileState.KEPT.value),
                else_=FileState.TO_WRITE.value,
            ),
            refusal_code=None,
            refusal_reason=None,
        )
    )


def mark_held(connection: sa.Connection, ids: Iterable[int]) -> None:
    """Count as written what is not, but is in the tag already, spelled alike.

    Tags whose places disagree still wait: writing makes them agree.

    Args:
        connection: A write transaction.
        ids: The tracks.
    """
    held = sa.select(track.c.genres).where(
        track.c.id == decision.c.track_id, sa.not_(track.c.genre_conflict)
    )
    connection.execute(
        sa.update(decision)
        .where(
            among(decision.c.track_id, ids),
            decision.c.decision == Decision.ACCEPTED.value,
            decision.c.file_state.in_([FileState.TO_WRITE.value, FileState.KEPT.value]),
            decision.c.genres == held.scalar_subquery(),
        )
        .values(file_state=FileState.WRITTEN.value)
    )


def clear(connection: sa.Connection, ids: Iterable[int]) -> None:
    """Open the tracks again."""
    connection.execute(sa.delete(decision).where(among(decision.c.track_id, ids)))


def settle(connection: sa.Connection, ids: Iterable[int], *, at: float) -> None:
    """Note that these tracks' tags are never to be asked about again."""
    values = [{"track_id": number, "settled_at": at} for number in ids]
    if values:
        connection.execute(insert(settled).on_conflict_do_nothing(), values)


def unsettle(connection: sa.Connection, ids: Iterable[int]) -> None:
    """Let these tracks' tags be asked about."""
    connection.execute(sa.delete(settled).where(among(settled.c.track_id, ids)))


def set_file_state(
    connection: sa.Connection,
    ids: Iterable[int],
    state: FileState,
    *,
    code: str | None = None,
    reason: Message | None = None,
) -> None:
    """Note how the files of accepted tracks stand to their decision now.

    Args:
        connection: A write transaction.
        ids: The tracks; those that are not accepted are left alone.
        state: Their files' state.
        code: Of a refusal: its stable identifier.
        reason: Of a refusal: one line for the user.
    """
    connection.execute(
        sa.update(decision)
        .where(among(decision.c.track_id, ids), decision.c.decision == Decision.ACCEPTED.value)
        .values(file_state=state.value, refusal_code=code, refusal_reason=reason)
    )


def change_file_state(
    connection: sa.Connection,
    ids: Iterable[int],
    before: Iterable[FileState],
    after: FileState,
) -> None:
    """Note that files do not stand to their decision any more as they did.

    Args:
        connection: A write transaction.
        ids: The tracks; those in any other state than these are left alone.
        before: Their files' state.
        after: Their files' state from now on; not a refusal.
    """
    connection.execute(
        sa.update(decision)
        .where(among(decision.c.track_id, ids), decision.c.file_state.in_(list(before)))
        .values(file_state=after.value, refusal_code=None, refusal_reason=None)
    )
