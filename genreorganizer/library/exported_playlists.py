# SPDX-License-Identifier: GPL-3.0-or-later
"""Playlist files that were exported: which are out of date, and what becomes of them.

A file that somebody else changed since is nobody's business here: it is neither offered to be
written again nor removed.
"""

from __future__ import annotations

import contextlib
import os
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from genreorganizer import playlists as files
from genreorganizer.db import exports, journal
from genreorganizer.db import playlists as table
from genreorganizer.errors import EnvironmentFailure, UsageError
from genreorganizer.library import playlists
from genreorganizer.library.companions import holds_audio
from genreorganizer.library.context import query_context
from genreorganizer.library.playlist_files import entries_of, export_several

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from sqlalchemy import Connection

    from genreorganizer.db.engine import Database
    from genreorganizer.db.journal import Batch
    from genreorganizer.library.jobs import Job
    from genreorganizer.library.playlist_files import SeveralSummary
    from genreorganizer.playlists import PlaylistEntry


class Outdated(NamedTuple):
    """A playlist file that would be another one if it were exported now.

    Attributes:
        name: Its playlist.
        file: The file.
        absolute: It lists absolute paths.
    """

    name: str
    file: Path
    absolute: bool


def outdated(connection: Connection) -> tuple[Outdated, ...]:
    """The exported files that do not list what their playlists hold, where that lies now."""
    context = query_context(connection)
    found = []
    for written in exports.of_library(connection):
        content = _as_written(written)
        record = None if content is None else table.find(connection, written.playlist_id)
        if record is None:
            continue
        one = Outdated(record.name, Path(os.fsdecode(written.path)), written.absolute)
        with contextlib.suppress(UsageError):  # a rule that is none any more
            entries = entries_of(connection, playlists.track_ids(connection, record.id, context))
            now, _ = files.rendered(entries, one.file, name=one.name, absolute=one.absolute)
            if now != content:
                found.append(one)
    return tuple(found)


def export_again(database: Database) -> Job[SeveralSummary]:
    """Write all files again that are out of date.

    Yields:
        Progress after each file. What is wrong with one file does not stop the others.
    """
    with database.reading() as connection:
        targets = outdated(connection)
    return (yield from export_several(database, targets))


def follow(database: Database, undo_id: int) -> None:
    """Let the playlist files beside copies go, or come back, with those that an undo took back.

    Args:
        database: The library.
        undo_id: The undo, or the undo of one, that has ended.
    """
    with database.reading() as connection:
        undo = journal.batch_of(connection, undo_id)
        undone = None if undo is None else _undone_by(connection, undo)
        above = None if undone is None else _undone_by(connection, undone)
    if above is not None:
        _put_back(database, above.id)
    elif undone is not None and undone.undone == undone.written:
        _withdraw(database, undone.id)


def _undone_by(connection: Connection, batch: Batch) -> Batch | None:
    """The batch that one takes back."""
    return None if batch.undo_of is None else journal.batch_of(connection, batch.undo_of)


def _withdraw(database: Database, batch_id: int) -> None:
    """Remove the playlist files beside the copies that a batch made, now that it is undone.

    One beside files that stay, because they were changed or are of another batch, stays with them.
    """
    with database.reading() as connection:
        found = exports.of_batch(connection, batch_id)
    for written in found:
        folder = os.path.dirname(written.path)
        if _as_written(written) is not None and not holds_audio(folder):
            with contextlib.suppress(OSError):
                os.unlink(written.path)
                os.rmdir(folder)


def _put_back(database: Database, batch_id: int) -> None:
    """Write the playlist files again beside the copies that a batch made, which are there again."""
    with database.reading() as connection:
        found = [
            written
            for written in exports.of_batch(connection, batch_id)
            if not os.path.lexists(written.path) and holds_audio(os.path.dirname(written.path))
        ]
        targets = {
            entry.plan.track_id: entry.plan.target
            for entry in (journal.entries(connection, batch_id=batch_id) if found else ())
            if entry.plan.track_id is not None and entry.plan.target is not None
        }
        contents = {}
        for written in found:
            with contextlib.suppress(UsageError):  # a rule that is none any more
                contents[written] = _of_copies(connection, written, targets)
    for written, content in contents.items():
        with contextlib.suppress(OSError, EnvironmentFailure):
            files.store(Path(os.fsdecode(written.path)), content)
            with database.writing() as connection:
                exports.note(connection, written._replace(digest=files.digest(content)))


def _of_copies(
    connection: Connection, written: exports.WrittenPlaylist, targets: Mapping[int, bytes]
) -> bytes:
    """What a playlist file beside copies holds."""
    context = query_context(connection)
    ids = list(playlists.track_ids(connection, written.playlist_id, context))
    entries = dict(zip(ids, entries_of(connection, ids), strict=False))
    file = Path(os.fsdecode(written.path))
    name = playlists.named(connection, written.playlist_id)
    content, _ = files.rendered(listed(ids, entries, targets), file, name=name)
    return content


def listed(
    ids: Sequence[int], entries: Mapping[int, PlaylistEntry], targets: Mapping[int, bytes]
) -> Iterator[PlaylistEntry]:
    """The copies of tracks that are there, as a playlist file lists them."""
    for number in ids:
        target = targets.get(number)
        if target is not None and number in entries and os.path.exists(target):
            entry = entries[number]
            yield files.PlaylistEntry(
                os.path.abspath(target), entry.title, entry.artist, entry.album, entry.duration_s
            )


def may_list_copies(connection: Connection, playlist_id: int, file: Path, content: bytes) -> bool:
    """Whether a list of a playlist's copies can go to a file, in whose place nothing is lost.

    Nothing is there, or the same, or an earlier list of them that nobody changed.
    """
    try:
        there = file.read_bytes()
    except OSError:
        return not os.path.lexists(file)
    if there == content:
        return True
    written = exports.find(connection, os.fsencode(os.path.abspath(file)))
    return (
        written is not None
        and (written.playlist_id, written.digest) == (playlist_id, files.digest(there))
        and written.batch_id is not None
    )


def _as_written(written: exports.WrittenPlaylist) -> bytes | None:
    """What a file holds; None where it is gone or was changed."""
    try:
        content = Path(os.fsdecode(written.path)).read_bytes()
    except OSError:
        return None
    return content if files.digest(content) == written.digest else None
