# SPDX-License-Identifier: GPL-3.0-or-later
"""What is known of tracks that may serve as examples of their genres."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import sqlalchemy as sa

from genreorganizer.db import packed, rules_sql
from genreorganizer.db.columns import FROM_TRACKS
from genreorganizer.db.schema import decision, folder, track
from genreorganizer.domain.review import Decision

if TYPE_CHECKING:
    from collections.abc import Iterator

    from genreorganizer.domain.rules import QueryContext, Rule


@dataclass(frozen=True, slots=True)
class ExampleRow:
    """A track as an example.

    Attributes:
        id: The track.
        fingerprint: Tag-free identity of its audio in hexadecimal digits; empty where unknown.
        artist: The tag's.
        album_artist: The tag's.
        album: The tag's.
        path: The file, as text.
        folder: The library's folder that it is in, as text.
        tag: The tag's genres as they are stored (`schema.genres_json`).
        accepted: The accepted genres as they are stored; None where none were accepted, or only
            how the tag spells them.
    """

    id: int
    fingerprint: str
    artist: str
    album_artist: str
    album: str
    path: str
    folder: str
    tag: str
    accepted: str | None


def pages(
    connection: sa.Connection, rule: Rule | None, context: QueryContext, size: int
) -> Iterator[list[ExampleRow]]:
    """The tracks of the library, or those that match a rule, by id.

    Args:
        connection: A transaction that stays open while the pages are taken.
        rule: Which tracks; None is all.
        context: What the rule's words mean in this library.
        size: Tracks of a page.
    """
    judged = sa.and_(decision.c.decision == Decision.ACCEPTED.value, sa.not_(decision.c.tidied))
    accepted = sa.case((judged, decision.c.genres))
    query = sa.select(
        track.c.id,
        sa.func.coalesce(packed.as_text(track.c.fingerprint), ""),
        track.c.artist,
        track.c.album_artist,
        track.c.album,
        packed.as_text(track.c.path).label("path"),
        packed.as_text(folder.c.path).label("folder"),
        track.c.genres,
        accepted.label("accepted"),
    ).select_from(FROM_TRACKS.join(folder, folder.c.id == track.c.folder_id))
    query = rules_sql.narrowed(query, context, rule)
    for found in packed.pages(connection, query, size):
        yield [
            ExampleRow(number, key, artist, album_artist, album, _text(path), _text(root), *genres)
            for number, key, artist, album_artist, album, path, root, *genres in found
        ]


def _text(digits: str) -> str:
    return bytes.fromhex(digits).decode("utf-8", "surrogateescape")
