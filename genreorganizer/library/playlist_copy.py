# SPDX-License-Identifier: GPL-3.0-or-later
"""The files of a playlist, copied to a stick or a phone, with a playlist file beside them."""

from __future__ import annotations

import itertools
import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from genreorganizer import playlists as files
from genreorganizer.db import exports
from genreorganizer.db import organizing as table
from genreorganizer.db.lock import job_lock
from genreorganizer.domain import formatting
from genreorganizer.domain.file_names import file_name, folder_name
from genreorganizer.domain.files import spelling
from genreorganizer.errors import EnvironmentFailure
from genreorganizer.library import batches
from genreorganizer.library.context import query_context
from genreorganizer.library.copy_lists import CopyList, may_list_copies
from genreorganizer.library.organize import checked, prepare_folder
from genreorganizer.library.organizing import OrganizeOptions, free_space
from genreorganizer.library.works.move_work import MoveContext, MoveTask, MoveWork
from genreorganizer.workers.pool import InlinePool

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from genreorganizer.db.engine import Database
    from genreorganizer.db.organizing import Movable
    from genreorganizer.library.jobs import Job

_ENDING: Final = ".m3u8"


@dataclass(frozen=True, slots=True)
class CopySummary:
    """The result of copying a playlist.

    Attributes:
        batch: Its number in the history; None where nothing was to be copied.
        written: Files copied.
        there: Files that were there already.
        refused: Files that could not be copied, each with its reason in the history.
        playlist: The playlist file.
    """

    batch: int | None
    written: int
    there: int
    refused: int
    playlist: Path


def copy_files(
    database: Database, playlist_id: int, into: bytes, *, numbered: bool = False
) -> Job[CopySummary]:
    """Copy a playlist's files into a folder of its name, as one batch that can be undone.

    Their names are made of artist and title and are possible on any system. What is there
    already, of an earlier copy, is left as it is. An M3U8 file beside the files lists them by
    their names, in the playlist's order; one that somebody else made or changed stays.

    Args:
        database: The library.
        playlist_id: The playlist.
        into: Absolute path of the folder in which the playlist's folder is made (bytes).
        numbered: Begin the names with the position in the playlist, for players that sort.

    Yields:
        Progress with a `batches.FileResult` as its item for each file.

    Raises:
        UsageError: The playlist is gone, or the folder is one of the library.
        EnvironmentFailure: Another job runs, there is no room, or the disk fails.
    """
    with job_lock(database):
        with database.reading() as connection:
            options = checked(connection, OrganizeOptions(into, "{name}", how="copy"))
            context = query_context(connection)
            copies = CopyList.of(connection, playlist_id)
            ids = [number for number, _ in copies.tracks]
            tracks = {
                track.id: track
                for track in table.movable(connection, context=context, track_ids=ids)
            }
        folder = os.path.join(options.into, os.fsencode(folder_name(copies.name)))
        found = list(_targets(ids, tracks, folder, numbered=numbered))
        targets = {number: target for number, target, _ in found}
        wanted = {number: target for number, target, there in found if not there}
        _check_room(sum(tracks[number].size for number in wanted), options.into)
        made, _ = prepare_folder(database, OrganizeOptions(folder, options.pattern, how="copy"))
        work = MoveWork("copy", context=MoveContext(into=made))
        tasks = [
            MoveTask(
                tracks[number].path,
                number,
                target,
                "copy",
                options.into,
                known=(tracks[number].size, tracks[number].mtime_ns),
            )
            for number, target in wanted.items()
        ]
        done = yield from batches.run(database, work, tasks, InlinePool(), kind="write")
        present = {number: path for number, path in targets.items() if os.path.exists(path)}
        for attempt in itertools.count(1):
            playlist = Path(os.fsdecode(folder), file_name(copies.name, _ENDING, attempt))
            content = copies.content(playlist, present)
            with database.reading() as connection:
                if may_list_copies(connection, playlist_id, playlist, content):
                    break
        files.store(playlist, content)
        _note(database, playlist_id, playlist, content, done.batch)
    there = len(targets) - len(tasks)
    return CopySummary(done.batch, done.written, there, done.refused, playlist)


def _note(
    database: Database, playlist_id: int, playlist: Path, content: bytes, batch: int | None
) -> None:
    """Note the playlist file; where nothing was to be copied it stays that of an earlier batch."""
    path = os.fsencode(os.path.abspath(playlist))
    with database.writing() as connection:
        known = exports.find(connection, path)
        if batch is None and known is not None:
            batch = known.batch_id
        if batch is not None:
            digest = files.digest(content)
            written = exports.WrittenPlaylist(path, playlist_id, False, digest, batch)
            exports.note(connection, written)


def _targets(
    ids: Sequence[int], tracks: Mapping[int, Movable], folder: bytes, *, numbered: bool
) -> Iterator[tuple[int, bytes, bool]]:
    """Where each track goes, and whether it is there; each once, however often it is named."""
    digits = len(str(len(ids)))
    claimed: set[str] = set()
    for position, number in enumerate(dict.fromkeys(ids), 1):
        track = tracks.get(number)
        if track is None:
            continue
        stem, ending = os.path.splitext(os.fsdecode(os.path.basename(track.path)))
        text = " - ".join(filter(None, (track.artist, track.title))) if track.title else stem
        if numbered:
            text = f"{position:0{digits}} {text}"
        for attempt in itertools.count(1):
            name = os.fsencode(file_name(text, ending, attempt))
            target = os.path.join(folder, name)
            if spelling(name) in claimed:
                continue
            there = _is_there(track, target)
            if there or not os.path.lexists(target):
                break
        claimed.add(spelling(name))
        yield number, target, there


def _is_there(track: Movable, target: bytes) -> bool:
    """Whether an earlier copy is at the target.

    Copies keep the time, which sticks and cards store in steps of two seconds, and some in
    local time; sizes of two recordings hardly ever agree to the byte.
    """
    try:
        return os.stat(target).st_size == track.size
    except OSError:
        return False


def _check_room(needed: int, into: bytes) -> None:
    free = free_space(into)
    if free is not None and needed > free:
        raise EnvironmentFailure(
            "There is no room: {needed} are needed in {folder}, {free} are free",
            needed=formatting.size(needed),
            folder=os.fsdecode(into),
            free=formatting.size(free),
        )
