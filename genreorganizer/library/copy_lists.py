# SPDX-License-Identifier: GPL-3.0-or-later
"""Playlist files beside copies of a playlist's tracks: they list the copies that are there.

A file that somebody else made or changed is neither replaced nor removed.
"""

from __future__ import annotations

import contextlib
import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from genreorganizer import playlists as files
from genreorganizer.db import exports, journal
from genreorganizer.errors import EnvironmentFailure, UsageError
from genreorganizer.library import playlists
from genreorganizer.library.context import query_context
from genreorganizer.library.exported_playlists import as_written
from genreorganizer.library.playlist_files import entries_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from sqlalchemy import Connection

    from genreorganizer.db.engine import Database
    from genreorganizer.playlists import PlaylistEntry


@dataclass(frozen=True, slots=True)
class CopyList:
    """A playlist as the file beside its copies lists it.

    Attributes:
        name: The playlist's.
        tracks: Its tracks in order.
    """

    name: str
    tracks: tuple[tuple[int, PlaylistEntry], ...]

    @classmethod
    def of(cls, connection: Connection, playlist_id: int) -> CopyList:
        """A playlist as it is now.

        Raises:
            UsageError: There is none, or its rule is none any more.
        """
        ids = playlists.track_ids(connection, playlist_id, query_context(connection))
        entries = dict(zip(ids, entries_of(connection, ids), strict=False))
        tracks = ((number, entries[number]) for number in ids if number in entries)
        return cls(playlists.named(connection, playlist_id), tuple(tracks))

    def content(self, file: Path, targets: Mapping[int, bytes]) -> bytes:
        """What a file holds that lists the copies at these places."""
        copies = (
            files.PlaylistEntry(
                os.path.abspath(target), entry.title, entry.artist, entry.album, entry.duration_s
            )
            for number, entry in self.tracks
            if (target := targets.get(number)) is not None
        )
        content, _ = files.rendered(copies, file, name=self.name)
        return content


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


def follow(database: Database, undo_id: int) -> None:
    """Let lists go along with copies that an undo took back, or brought back.

    What lists copies that are gone is written anew; where none is left, the list goes, too.

    Args:
        database: The library.
        undo_id: The undo, or the undo of one, that has ended.
    """
    with database.reading() as connection:
        lists = exports.of_copies(connection)
        if not lists:
            return
        chain = [undo_id]
        while (batch := journal.batch_of(connection, chain[-1])) and batch.undo_of is not None:
            chain.append(batch.undo_of)
        targets = (entry.plan.target for entry in journal.entries(connection, batch_id=chain[-1]))
        folders = {os.path.dirname(target) for target in targets if target is not None}
    for written in lists:
        if os.path.dirname(written.path) in folders:
            with contextlib.suppress(OSError, EnvironmentFailure, UsageError):
                _follow(database, written, again=len(chain) % 2 == 1)


def _follow(database: Database, written: exports.WrittenPlaylist, *, again: bool) -> None:
    """Bring one list up to date; where copies came back ``again``, also one that had gone."""
    file, folder = Path(os.fsdecode(written.path)), os.path.dirname(written.path)
    there = as_written(written)
    if there is None and (os.path.lexists(file) or not again):
        return
    with database.reading() as connection:
        copies = journal.copies_in(connection, folder)
        if there is not None and _lists_others(file, (target for _, target in copies)):
            return
        # Of several copies of a track, under several names, the newest that is there.
        targets = {number: target for number, target in copies if os.path.exists(target)}
        if not targets:
            if there is not None:
                file.unlink()
                os.rmdir(folder)
            return
        content = CopyList.of(connection, written.playlist_id).content(file, targets)
    if content != there:
        files.store(file, content)
        with database.writing() as connection:
            exports.note(connection, written._replace(digest=files.digest(content)))


def _lists_others(file: Path, known: Iterable[bytes]) -> bool:
    """Whether a list names files that are there and that the history knows no copying of."""
    own = {os.path.normpath(target) for target in known}
    folder = os.path.dirname(os.fsencode(file))
    named = (os.path.join(folder, entry.paths[0]) for entry in files.read(file).listed)
    return any(os.path.normpath(path) not in own and os.path.exists(path) for path in named)
