# SPDX-License-Identifier: GPL-3.0-or-later
"""Which tracks are to be written, and what the library believes of their files."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import sqlalchemy as sa

from genreorganizer.db import packed, reviews, rules_sql
from genreorganizer.db.columns import FROM_TRACKS, among
from genreorganizer.db.schema import decision, track
from genreorganizer.domain.field_edits import EditableTrack
from genreorganizer.domain.genres import joined
from genreorganizer.domain.review import DONE, Decision, FileState
from genreorganizer.domain.tag_fields import TagFields
from genreorganizer.domain.text import well_formed

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from genreorganizer.domain.rules import QueryContext, Rule

_PAGE: Final = 500


@dataclass(frozen=True, slots=True)
class AcceptedTrack:
    """A track whose accepted genres are not in its file yet.

    Attributes:
        track_id: The track.
        path: Its file (bytes).
        tag_genres: What its tag said when it was last read.
        accepted: What is to be written.
        kept: An earlier write left the file its own genre.
    """

    track_id: int
    path: bytes
    tag_genres: tuple[str, ...]
    accepted: tuple[str, ...]
    kept: bool


def accepted(
    connection: sa.Connection,
    *,
    context: QueryContext,
    track_ids: Iterable[int] | None = None,
    rule: Rule | None = None,
    kept: bool = False,
) -> list[AcceptedTrack]:
    """Accepted tracks that are not written, refused ones included, by path.

    Missing files are left out.

    Args:
        connection: A transaction.
        context: What the rule's words mean in this library.
        track_ids: Only these.
        rule: Only those that match.
        kept: Also those whose files an earlier write left the genre that they had.
    """
    done = DONE - {FileState.KEPT} if kept else DONE
    query = (
        sa.select(
            *(track.c.id, track.c.path, track.c.genres, decision.c.genres),
            decision.c.file_state == FileState.KEPT.value,
        )
        .select_from(FROM_TRACKS)
        .where(
            track.c.missing_since.is_(None),
            decision.c.decision == Decision.ACCEPTED.value,
            sa.func.coalesce(decision.c.file_state, "").not_in(sorted(done)),
        )
        .order_by(track.c.path)
    )
    query = rules_sql.narrowed(query, context, rule, track_ids)
    return [
        AcceptedTrack(number, path, tuple(json.loads(tag)), tuple(json.loads(wanted)), bool(kept))
        for number, path, tag, wanted, kept in connection.execute(query)
    ]


def note_tags(connection: sa.Connection, tags: Mapping[int, tuple[str, ...]]) -> None:
    """Let tracks wait to be written again whose tags others changed after the program wrote.

    So do those whose genre a write has left as it was. Those that say what was accepted are
    written, no matter by which program, also where that program joined several genres in one
    text. Call it before the tags are stored: what is stored is what the program knows to have
    written, or left.

    Args:
        connection: A write transaction.
        tags: Tracks, and the genres that were read from their files now.
    """
    query = (
        sa.select(track.c.id, track.c.genres, decision.c.genres)
        .join(decision, decision.c.track_id == track.c.id)
        .where(
            among(track.c.id, tags),
            decision.c.file_state.in_(sorted(DONE)),
        )
    )
    changed = []
    for number, known, wanted in connection.execute(query):
        now = _apart(map(well_formed, tags[number]))
        if now not in (_apart(json.loads(known)), _apart(json.loads(wanted))):
            changed.append(number)
    reviews.set_file_state(connection, changed, FileState.TO_WRITE)


def _apart(genres: Iterable[str]) -> list[str]:
    return [part for genre in genres for part in joined(genre)]


def editable(
    connection: sa.Connection,
    *,
    context: QueryContext,
    track_ids: Iterable[int] | None = None,
    rule: Rule | None = None,
) -> list[EditableTrack]:
    """Tracks with the fields of their tags: in the order of the ids given, else by path.

    Missing files are left out.

    Args:
        connection: A transaction.
        context: What the rule's words mean in this library.
        track_ids: Only these.
        rule: Only those that match.
    """
    ids = None if track_ids is None else list(track_ids)
    path = packed.as_text(track.c.path).label("path")
    query = (
        sa.select(track.c.id, path, *(track.c[name] for name in TagFields._fields))
        .select_from(FROM_TRACKS)
        .where(track.c.missing_since.is_(None))
    )
    query = rules_sql.narrowed(query, context, rule)
    found = {
        number: EditableTrack(number, bytes.fromhex(text), TagFields._make(values))
        for page in packed.pages(connection, query, _PAGE, ids)
        for number, text, *values in page
    }
    if ids is None:
        return sorted(found.values(), key=lambda one: one.path)
    return [found[number] for number in dict.fromkeys(ids) if number in found]


def of_formats(
    connection: sa.Connection, track_ids: Iterable[int], formats: Iterable[str]
) -> dict[int, str]:
    """Those of the tracks whose files have one of these formats, and which."""
    query = sa.select(track.c.id, track.c.format).where(
        among(track.c.id, track_ids), track.c.format.in_(list(formats))
    )
    return dict(connection.execute(query).all())


def paths(connection: sa.Connection, track_ids: Iterable[int]) -> dict[int, bytes]:
    """Where the files of tracks are now; those that are missing are left out."""
    query = sa.select(track.c.id, track.c.path).where(
        among(track.c.id, track_ids), track.c.missing_since.is_(None)
    )
    return dict(connection.execute(query).all())
