# SPDX-License-Identifier: GPL-3.0-or-later
"""Playlists: lists of tracks, smart ones by rule, and playlist files."""

from __future__ import annotations

import itertools
import os
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from genreorganizer import playlists as playlist_files
from genreorganizer.db import folders, predictions, tracks
from genreorganizer.db import playlists as table
from genreorganizer.domain.changes import Changes
from genreorganizer.domain.rules import parse, to_text
from genreorganizer.domain.text import well_formed
from genreorganizer.errors import (
    EnvironmentTrouble,
    GenreOrganizerError,
    QueryError,
    UsageError,
)
from genreorganizer.library.context import query_context
from genreorganizer.library.jobs import Progress

if TYPE_CHECKING:
    from array import array
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from sqlalchemy import Connection

    from genreorganizer.db.engine import Database
    from genreorganizer.db.playlists import PlaylistRecord
    from genreorganizer.domain.rules import QueryContext, Rule
    from genreorganizer.library.jobs import Job
    from genreorganizer.playlists import Entry, Reading, Skipped

_CHANGED = Changes(playlists=True)
_PAGE = 1000


@dataclass(frozen=True, slots=True)
class PlaylistSummary:
    """A playlist as lists show it.

    Attributes:
        id: Its number.
        name: Unique.
        query: The rule of a smart playlist as text; None for a list of tracks.
        tracks: How many tracks it holds now; None where its rule is not understood any more.
    """

    id: int
    name: str
    query: str | None
    tracks: int | None


@dataclass(frozen=True, slots=True)
class ExportSummary:
    """What an export wrote.

    Attributes:
        file: The playlist file.
        written: Number of entries.
        skipped: Tracks that the format cannot hold.
    """

    file: Path
    written: int
    skipped: tuple[Skipped, ...]


@dataclass(frozen=True, slots=True)
class ImportSummary:
    """What an import found.

    Attributes:
        name: The new playlist.
        found: Number of tracks of the library.
        unknown: Files that the library does not know.
        skipped: Entries that were refused.
    """

    name: str
    found: int
    unknown: tuple[bytes, ...]
    skipped: tuple[Skipped, ...]


@dataclass(frozen=True, slots=True)
class SimilarPlaylist:
    """A playlist that was made of similar tracks, with the number of its tracks."""

    changes: Changes
    tracks: int


@dataclass(frozen=True, slots=True)
class SeveralSummary:
    """What came of several playlist files.

    Attributes:
        imported: What each import found.
        exported: What each export wrote.
        troubles: One line for each file that failed.
    """

    imported: tuple[ImportSummary, ...] = ()
    exported: tuple[ExportSummary, ...] = ()
    troubles: tuple[str, ...] = ()


def create(
    connection: Connection,
    name: str,
    query: str = "",
    *,
    ids: Iterable[int] | None = None,
    smart: bool = False,
    sort: str = "artist",
    max_tracks: int | None = None,
) -> Changes:
    """Make a playlist: of the tracks given, of those that match now, or smart.

    Args:
        connection: A write transaction.
        name: Unique.
        query: Which tracks, in the query language.
        ids: These tracks instead, in order.
        smart: Keep the query, and look up its tracks whenever they are asked for.
        sort: The order of what matches.
        max_tracks: At most so many of what matches.

    Raises:
        UsageError: The name is empty or taken, or there is no such sort.
        QueryError: The query is none.
    """
    rule = parse(query)
    if ids is None:  # asked for a smart one too: a wrong sort shows now
        ids = _matching(connection, rule, sort, max_tracks, query_context(connection))
    stored = well_formed(to_text(rule)) if smart else None
    number = table.create(
        connection,
        well_formed(name),
        at=time.time(),
        query=stored,
        sort=sort if smart else "",
        max_tracks=max_tracks if smart else None,
    )
    if not smart:
        table.append(connection, number, ids)
    return _CHANGED


def create_similar(
    connection: Connection,
    name: str,
    track_ids: Sequence[int],
    *,
    count: int,
    with_them: bool = True,
) -> SimilarPlaylist:
    """Make a list of the tracks that sound most like some, by the active model's embeddings.

    Args:
        connection: A write transaction.
        name: Unique.
        track_ids: What the others should sound like.
        count: How many others at most.
        with_them: Put these tracks first.

    Raises:
        UsageError: None of them was analyzed, or the name is empty or taken.
    """
    model_id = query_context(connection).model_id
    found = predictions.similar_to_all(connection, track_ids, model_id, count)
    if not found:
        raise UsageError("Nothing is known of how these tracks sound; analyze them first")
    ids = [*(track_ids if with_them else ()), *(number for number, _ in found)]
    return SimilarPlaylist(create(connection, name, ids=ids), len(ids))


def list_playlists(connection: Connection, context: QueryContext) -> list[PlaylistSummary]:
    """All playlists by name, with the number of their tracks."""
    counts = table.counts(connection)
    return [
        PlaylistSummary(
            record.id,
            record.name,
            record.query,
            counts.get(record.id, 0)
            if record.query is None
            else _smart_count(connection, record, context),
        )
        for record in table.all_playlists(connection)
    ]


def find(connection: Connection, name: str) -> PlaylistRecord:
    """The playlist with this name.

    Raises:
        UsageError: There is none.
    """
    wanted = well_formed(name).strip()
    record = table.find(connection, wanted)
    if record is None:
        raise UsageError(f"There is no playlist {wanted!r}; see: genreorganizer playlist list")
    return record


def track_ids(connection: Connection, playlist_id: int, context: QueryContext) -> array[int]:
    """Ids of a playlist's tracks, in its order.

    Raises:
        UsageError: There is no such playlist.
        QueryError: The rule of a smart playlist is not understood any more.
    """
    return _tracks(connection, _record(connection, playlist_id), context)


def rename(connection: Connection, playlist_id: int, name: str) -> Changes:
    """Give a playlist another name.

    Raises:
        UsageError: The name is empty or taken.
    """
    table.rename(connection, playlist_id, well_formed(name))
    return _CHANGED


def delete(connection: Connection, playlist_id: int) -> Changes:
    """Remove a playlist; its tracks stay in the library."""
    table.delete(connection, playlist_id)
    return _CHANGED


def add_tracks(connection: Connection, playlist_id: int, ids: Iterable[int]) -> Changes:
    """Add tracks at the end of a list.

    Raises:
        UsageError: The playlist is smart, or gone.
    """
    table.append(connection, _static(connection, playlist_id).id, ids)
    return _CHANGED


def content(connection: Connection, playlist_id: int) -> array[int]:
    """Ids of a list's tracks in its order, those of removed folders included.

    Raises:
        UsageError: The playlist is smart, or gone.
    """
    return table.items(connection, _static(connection, playlist_id).id, hidden=True)


def set_tracks(connection: Connection, playlist_id: int, ids: Sequence[int]) -> Changes:
    """Make these tracks the content of a list; those that are gone are left out.

    Raises:
        UsageError: The playlist is smart, or gone.
    """
    table.set_items(connection, _static(connection, playlist_id).id, ids)
    return _CHANGED


def remove_tracks(connection: Connection, playlist_id: int, ids: Iterable[int]) -> Changes:
    """Take tracks off a list, wherever they stand in it.

    Raises:
        UsageError: The playlist is smart, or gone.
    """
    table.remove(connection, _static(connection, playlist_id).id, ids)
    return _CHANGED


def reorder(connection: Connection, playlist_id: int, ids: Sequence[int]) -> Changes:
    """Put the tracks of a list in another order; those of removed folders keep their places.

    Args:
        connection: A write transaction.
        playlist_id: The list.
        ids: What `track_ids` gives, in the new order.

    Raises:
        UsageError: The list holds other tracks than these, is smart, or gone.
    """
    every = content(connection, playlist_id)
    shown = table.items(connection, playlist_id)
    if sorted(ids) != sorted(shown):
        raise UsageError("The playlist was changed meanwhile; try again")
    listed, ordered = frozenset(shown), iter(ids)
    new = [next(ordered) if number in listed else number for number in every]
    table.set_items(connection, playlist_id, new)
    return _CHANGED


def change_rule(
    connection: Connection,
    playlist_id: int,
    query: str,
    *,
    sort: str = "artist",
    max_tracks: int | None = None,
) -> Changes:
    """Change what a smart playlist asks for.

    Raises:
        UsageError: There is no such sort.
        QueryError: The query is none.
    """
    rule = parse(query)
    _matching(connection, rule, sort, max_tracks, query_context(connection))
    stored = well_formed(to_text(rule))
    table.set_rule(connection, playlist_id, stored, sort=sort, max_tracks=max_tracks)
    return _CHANGED


def export(database: Database, name: str, file: Path, *, absolute: bool = False) -> ExportSummary:
    """Write a playlist file, whole or not at all.

    Args:
        database: The library.
        name: The playlist.
        file: Its ending chooses the format: ``.m3u8``, ``.pls`` or ``.xspf``.
        absolute: List absolute paths instead of paths relative to the file's folder.

    Raises:
        UsageError: There is no such playlist, or the ending is unknown.
        EnvironmentTrouble: The file cannot be written.
    """
    with database.reading() as connection:
        context = query_context(connection)
        record = find(connection, name)
        ids = _tracks(connection, record, context)
        return export_tracks(connection, ids, file, name=record.name, absolute=absolute)


def export_tracks(
    connection: Connection,
    ids: Sequence[int],
    file: Path,
    *,
    name: str = "",
    absolute: bool = False,
) -> ExportSummary:
    """Write a playlist file of any tracks, such as a selection; see `export`."""
    entries = list(_entries(connection, ids))
    skipped = playlist_files.write(entries, file, name=name, absolute=absolute)
    return ExportSummary(file, len(entries) - len(skipped), skipped)


def import_file(database: Database, file: Path, name: str | None = None) -> ImportSummary:
    """Make a list of the tracks in a playlist file; files outside the library are left out.

    Args:
        database: The library.
        file: An M3U, M3U8, PLS or XSPF file.
        name: The playlist's name; when not given that within the file, or else the file's.

    Raises:
        UsageError: Not a playlist, or the name is taken.
        UnreadableFile: The file cannot be read.
    """
    reading = _read_file(database, file)
    with database.writing() as connection:
        return _import(connection, reading, (reading.name or file.stem) if name is None else name)


def _read_file(database: Database, file: Path) -> Reading:
    with database.reading() as connection:
        allowed = [record.path for record in folders.all_folders(connection)]
    return playlist_files.read(file, allowed)


def _import(connection: Connection, reading: Reading, name: str) -> ImportSummary:
    known = [(path, tracks.find(connection, path)) for path in reading.paths]
    ids = [number for _, number in known if number is not None]
    create(connection, name, ids=ids)
    unknown = tuple(path for path, number in known if number is None)
    return ImportSummary(name, len(ids), unknown, reading.skipped)


def import_files(database: Database, files: Sequence[Path]) -> Job[SeveralSummary]:
    """Make a list of each playlist file, see `import_file`; a taken name gets a number.

    Yields:
        Progress after each file. What is wrong with one file does not stop the others.
    """
    done: list[ImportSummary] = []
    troubles: list[str] = []
    for number, file in enumerate(files):
        yield Progress(number, len(files), str(file), _CHANGED if done else Changes())
        try:
            reading = _read_file(database, file)
            with database.writing() as connection:
                name = _free_name(connection, reading.name or file.stem)
                done.append(_import(connection, reading, name))
        except GenreOrganizerError as error:
            troubles.append(str(error))
    yield Progress(len(files), len(files), changes=_CHANGED)
    return SeveralSummary(imported=tuple(done), troubles=tuple(troubles))


def export_several(
    database: Database, files: Sequence[tuple[str, Path]], *, absolute: bool = False
) -> Job[SeveralSummary]:
    """Write several playlist files, making the folders they go to; see `export`.

    Yields:
        Progress after each file. What is wrong with one file does not stop the others.
    """
    done: list[ExportSummary] = []
    troubles: list[str] = []
    for number, (name, file) in enumerate(files):
        yield Progress(number, len(files), str(file))
        try:
            _make_folder(file.parent)
            done.append(export(database, name, file, absolute=absolute))
        except GenreOrganizerError as error:
            troubles.append(str(error))
    yield Progress(len(files), len(files))
    return SeveralSummary(exported=tuple(done), troubles=tuple(troubles))


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise EnvironmentTrouble(f"Cannot make the folder {folder}: {reason}") from error


def _free_name(connection: Connection, name: str) -> str:
    """The name, with the first number that makes it unique where it is taken."""
    wanted = well_formed(name).strip()
    numbered = (f"{wanted} ({number})" for number in itertools.count(2))
    return next(
        free for free in itertools.chain([wanted], numbered) if table.find(connection, free) is None
    )


def _record(connection: Connection, playlist_id: int) -> PlaylistRecord:
    record = table.find(connection, playlist_id)
    if record is None:
        raise UsageError("The playlist is gone")
    return record


def _static(connection: Connection, playlist_id: int) -> PlaylistRecord:
    record = _record(connection, playlist_id)
    if record.query is not None:
        raise UsageError(f"{record.name!r} is a smart playlist; change its rule instead")
    return record


def _tracks(connection: Connection, record: PlaylistRecord, context: QueryContext) -> array[int]:
    if record.query is None:
        return table.items(connection, record.id)
    rule = parse(record.query)
    return _matching(connection, rule, record.sort or "artist", record.max_tracks, context)


def _matching(
    connection: Connection,
    rule: Rule,
    sort: str,
    max_tracks: int | None,
    context: QueryContext,
) -> array[int]:
    return tracks.track_ids(connection, rule=rule, sort=sort, limit=max_tracks, context=context)


def _smart_count(
    connection: Connection, record: PlaylistRecord, context: QueryContext
) -> int | None:
    try:
        return len(_tracks(connection, record, context))
    except QueryError:
        return None


def _entries(connection: Connection, ids: Sequence[int]) -> Iterator[Entry]:
    for start in range(0, len(ids), _PAGE):
        for row in tracks.rows(connection, ids[start : start + _PAGE]):
            yield playlist_files.Entry(
                os.path.abspath(row.path), row.title, row.artist, row.album, row.duration_s
            )
