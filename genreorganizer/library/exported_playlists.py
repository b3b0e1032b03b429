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
from genreorganizer.db import exports
from genreorganizer.db import playlists as table
from genreorganizer.errors import UsageError
from genreorganizer.library import playlists
from genreorganizer.library.context import query_context
from genreorganizer.library.playlist_files import entries_of, export_several

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from genreorganizer.db.engine import Database
    from genreorganizer.library.jobs import Job
    from genreorganizer.library.playlist_files import SeveralSummary


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
        content = as_written(written)
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


def as_written(written: exports.WrittenPlaylist) -> bytes | None:
    """What a file holds; None where it is gone or was changed."""
    try:
        content = Path(os.fsdecode(written.path)).read_bytes()
    except OSError:
        return None
    return content if files.digest(content) == written.digest else None
