# SPDX-License-Identifier: GPL-3.0-or-later
"""What file moves are planned from, and what the library keeps of them."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, Final, Literal, NamedTuple

import sqlalchemy as sa

from genreorganizer.db import packed, rules_sql, scanned
from genreorganizer.db.bulk import Bulk, given
from genreorganizer.db.columns import FILED_UNDER, FROM_TRACKS
from genreorganizer.db.schema import folder, track
from genreorganizer.domain.text import path_text, search_key

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from genreorganizer.domain.rules import QueryContext, Rule

_PAGE: Final = 500


class Movable(NamedTuple):
    """A track as paths are made of it.

    Attributes:
        id: The track.
        path: Its file (bytes).
        size: In bytes, as the library knows it.
        mtime_ns: Modification time, as the library knows it.
        device: ``st_dev`` (`domain.files.stored`).
        title: Tag title; empty where there is none, like the other texts.
        artist: Tag artist.
        album: Tag album.
        album_artist: Tag album artist.
        compilation: The album is by various artists.
        track_number: Position on the album.
        track_total: Tracks of the album.
        year: Four-digit year.
        date: The same with month and day; empty where the tag tells none.
        disc_number: Disc of the album.
        disc_total: Discs of the album.
        composer: Tag composer.
        grouping: Tag grouping.
        format: Short name such as MP3.
        bitrate_bps: Bits per second.
        sample_rate: Hz.
        standing: The genres that it is filed under as JSON (`columns.FILED_UNDER`).
        missing: The file was not there at the last scan.
        unreadable: The file could not be read at the last scan.
    """

    id: int
    path: bytes
    size: int
    mtime_ns: int
    device: int
    title: str
    artist: str
    album: str
    album_artist: str
    compilation: int
    track_number: int | None
    track_total: int | None
    year: int | None
    date: str
    disc_number: int | None
    disc_total: int | None
    composer: str
    grouping: str
    format: str
    bitrate_bps: int | None
    sample_rate: int | None
    standing: str
    missing: int
    unreadable: int


def movable(
    connection: sa.Connection,
    *,
    context: QueryContext,
    track_ids: Iterable[int] | None = None,
    rule: Rule | None = None,
) -> Iterator[Movable]:
    """Tracks of the library by id.

    Args:
        connection: A transaction that stays open meanwhile.
        context: What the rule's words mean in this library.
        track_ids: Only these.
        rule: Only those that match.
    """
    made: dict[str, sa.ColumnElement[Any]] = {
        "path": packed.as_text(track.c.path),
        "standing": FILED_UNDER,
        "missing": track.c.missing_since.is_not(None),
        "unreadable": track.c.unreadable.is_not(None),
    }
    columns = [
        made[name].label(name) if name in made else track.c[name] for name in Movable._fields
    ]
    query = sa.select(*columns).select_from(FROM_TRACKS)
    query = rules_sql.narrowed(query, context, rule)
    for page in packed.pages(connection, query, _PAGE, track_ids):
        for row in page:
            row[1] = bytes.fromhex(row[1])
            yield Movable._make(row)


class MovedFile(NamedTuple):
    """A file that the program moved.

    Attributes:
        track_id: Its track.
        path: Where it is now (bytes).
        folder_id: The library folder in which that lies; None where it lies in none.
        device: ``st_dev`` there (`stored`).
        size: Its size now.
        mtime_ns: Its modification time now.
        was_size: Its size before the move.
        was_mtime_ns: Its modification time before the move.
    """

    track_id: int
    path: bytes
    folder_id: int | None
    device: int
    size: int
    mtime_ns: int
    was_size: int
    was_mtime_ns: int


_PATHS: Final = given("track_id", "path", "path_text", "search_text")
_SET_PATH: Final = Bulk(
    _PATHS,
    sa.update(track)
    .where(track.c.id == _PATHS.c.track_id)
    .values({name: _PATHS.c[name] for name in ("path", "path_text", "search_text")}),
)
# Apart from the path, because a rename changes none of it.
_FACTS: Final = given("track_id", "device", "size", "mtime_ns", "was_size", "was_mtime_ns")
_AS_KNOWN: Final = sa.and_(
    track.c.size == _FACTS.c.was_size, track.c.mtime_ns == _FACTS.c.was_mtime_ns
)
_SET_FACTS: Final = Bulk(
    _FACTS,
    sa.update(track)
    .where(track.c.id == _FACTS.c.track_id)
    .values(
        device=_FACTS.c.device,
        size=sa.case((_AS_KNOWN, _FACTS.c.size), else_=track.c.size),
        mtime_ns=sa.case((_AS_KNOWN, _FACTS.c.mtime_ns), else_=track.c.mtime_ns),
    ),
)
# Apart from the path, because it rarely changes and most indexes hold it.
_HOMES: Final = given("track_id", "folder_id")
_SET_HOME: Final = Bulk(
    _HOMES,
    sa.update(track)
    .where(track.c.id == _HOMES.c.track_id)
    .values(folder_id=_HOMES.c.folder_id, missing_since=sa.null()),
)


def set_moved(connection: sa.Connection, files: Sequence[MovedFile]) -> None:
    """Let tracks be where their files are now, so that the next scan finds nothing new.

    A track whose file vanished from such a place gives way: it is merged into the moved one
    where both hold the same audio, else forgotten, as a scan does.

    Args:
        connection: A write transaction.
        files: The files; no two of one track.
    """
    if not files:
        return
    by_id = {file.track_id: file for file in files}
    to = {file.path: file for file in files}
    known = {row.id: row for row in _known(connection, "id", by_id)}
    for other in _known(connection, "path", to):
        if other.id in by_id:
            continue
        mine = known.get(to[other.path].track_id)
        if mine is not None and mine.fingerprint is not None:
            if mine.fingerprint == other.fingerprint:
                scanned.merge(connection, other.id, into=mine.id)
                continue
        scanned.remove(connection, [other.id])
    if any(row.path in to for row in known.values()):  # they change places among themselves
        scanned.free_paths(connection, by_id)
    paths, facts, homes = [], [], []
    for row in known.values():
        number, path, home, device, size, mtime_ns, *was = by_id[row.id]
        text = path_text(path)
        paths.append((number, path, text, search_key(row.title, row.artist, row.album, text)))
        if row.device != device or [size, mtime_ns] != was:
            facts.append((number, device, size, mtime_ns, *was))
        if row.folder_id != home or row.missing_since is not None:
            homes.append((number, home))
    _SET_PATH.run(connection, paths)
    _SET_FACTS.run(connection, facts)
    _SET_HOME.run(connection, homes)


class _Known(NamedTuple):
    """What is known of a track that moves, or stands where one moves to."""

    id: int
    path: bytes
    title: str
    artist: str
    album: str
    fingerprint: bytes | None
    folder_id: int | None
    device: int
    missing_since: float | None


def _known(
    connection: sa.Connection, column: Literal["id", "path"], values: Iterable[int | bytes]
) -> list[_Known]:
    """The tracks with some ids or paths; SQLAlchemy would take longer to ask than SQLite to look.

    Paths are no text, so that they cannot come as one value (`among`).
    """
    found: list[_Known] = []
    wanted = list(values)
    for start in range(0, len(wanted), _PAGE):
        some = tuple(wanted[start : start + _PAGE])
        names, places = ", ".join(_Known._fields), ", ".join("?" * len(some))
        rows = connection.exec_driver_sql(
            f"SELECT {names} FROM track WHERE {column} IN ({places})", some
        )
        found += map(_Known._make, rows.all())
    return found


def homes(connection: sa.Connection) -> tuple[tuple[bytes, int], ...]:
    """The library's folders: paths, each with a separator at its end, and ids."""
    separator = os.fsencode(os.sep)
    return tuple(
        (path.rstrip(separator) + separator, number)
        for number, path in connection.execute(sa.select(folder.c.id, folder.c.path))
    )


def device(connection: sa.Connection, folder_id: int) -> int | None:
    """``st_dev`` (`stored`) of a file in a folder of the library; None where it holds none."""
    query = sa.select(track.c.device).where(track.c.folder_id == folder_id).limit(1)
    return connection.scalar(query)
