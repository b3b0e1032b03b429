# SPDX-License-Identifier: GPL-3.0-or-later
"""Covers of many tracks: put in, taken out, and saved as files of their own."""

from __future__ import annotations

import contextlib
import os
import secrets
from dataclasses import dataclass
from pathlib import PurePath
from typing import TYPE_CHECKING, Final, Literal

from genreorganizer.db import writing
from genreorganizer.db.lock import job_lock
from genreorganizer.domain.file_names import file_name
from genreorganizer.errors import UsageError
from genreorganizer.library import batches, covers
from genreorganizer.library.context import query_context
from genreorganizer.library.jobs import Progress
from genreorganizer.library.kept_pictures import KeptPictures
from genreorganizer.library.works import moving
from genreorganizer.library.works.cover_work import CoverWork
from genreorganizer.library.works.filework import CoverTask, WriteContext, file_pool
from genreorganizer.library.works.tag_work import write_options
from genreorganizer.messages import Message, system_message
from genreorganizer.settings import WriteSettings
from genreorganizer.tags import CoverPicture, name_of, picture, pictures

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from genreorganizer.db.engine import Database
    from genreorganizer.domain.field_edits import EditableTrack
    from genreorganizer.domain.rules import Rule
    from genreorganizer.library.batches import WriteSummary
    from genreorganizer.library.jobs import Job
    from genreorganizer.workers.pool import Pool

_BESIDE: Final = "cover"
"""Name of a cover beside its album, as most players look for it."""


def read_picture(file: Path | str) -> CoverPicture:
    """A file as a new cover.

    Raises:
        UsageError: It cannot be read, is no picture that can be a cover, or is too large.
    """
    try:
        with open(file, "rb") as stream:
            data = stream.read(picture.LARGEST + 1)
            size = os.fstat(stream.fileno()).st_size
    except OSError as error:
        raise UsageError(
            "{file}: cannot be read ({reason})", file=str(file), reason=system_message(error)
        ) from error
    try:
        return CoverPicture.of(data, size)
    except UsageError as error:
        raise UsageError("{file}: {reason}", file=str(file), reason=error.message) from error


def write(
    database: Database,
    cover: CoverPicture | None,
    track_ids: Iterable[int] | None = None,
    *,
    rule: Rule | None = None,
    settings: WriteSettings | None = None,
    dry_run: bool = False,
    pool: Pool | None = None,
) -> Job[WriteSummary]:
    """Give tracks a cover, or take theirs away, as one batch of the history.

    Args:
        database: The library.
        cover: The picture; None for none.
        track_ids: Only these tracks, in this order.
        rule: Only the tracks that match.
        settings: How to write.
        dry_run: Only say what would be.
        pool: Runs the work; processes when not given.

    Yields:
        Progress with a `batches.FileResult` as its item for each file.

    Raises:
        EnvironmentFailure: Another job runs, or the database cannot be written.
    """
    options = write_options(settings or WriteSettings())
    workers = pool or file_pool()
    if dry_run:
        work = CoverWork(WriteContext(options, cover=cover))
        tasks = _tasks(_tracks(database, track_ids, rule))
        return (yield from batches.preview(work, tasks, workers))
    kept = KeptPictures.beside(database.path)
    work = CoverWork(WriteContext(options, cover=cover, kept=kept))
    with job_lock(database):
        tasks = _tasks(_tracks(database, track_ids, rule))
        return (yield from batches.run(database, work, tasks, workers, kind="write"))


@dataclass(frozen=True, slots=True)
class SavedCover:
    """What came of an album's cover.

    Attributes:
        path: The track whose cover it is, else the album's first (bytes).
        status: ``unchanged`` where the file is there already.
        target: The file; None where there is no cover.
        reason: Of a refusal: why.
        code: Of a refusal: its stable identifier.
    """

    path: bytes
    status: Literal["saved", "unchanged", "refused"]
    target: bytes | None = None
    reason: Message | None = None
    code: str | None = None


@dataclass(frozen=True, slots=True)
class SaveSummary:
    """How many covers were saved.

    Attributes:
        saved: New files.
        unchanged: Files that were there already.
        refused: Albums without a cover, and those whose file cannot be made.
    """

    saved: int = 0
    unchanged: int = 0
    refused: int = 0


def save(
    database: Database,
    folder: Path | None = None,
    track_ids: Iterable[int] | None = None,
    *,
    rule: Rule | None = None,
    dry_run: bool = False,
) -> Job[SaveSummary]:
    """Save the covers of albums as files; none is ever overwritten.

    Args:
        database: The library.
        folder: Where to, as ``Artist - Album.jpg``; beside each album as ``cover.jpg`` when not
            given, unless a cover is there.
        track_ids: Only these tracks.
        rule: Only the tracks that match.
        dry_run: Only say what would be.

    Yields:
        Progress with a `SavedCover` as its item for each album.
    """
    counts = {"saved": 0, "unchanged": 0, "refused": 0}
    albums = _albums(_tracks(database, track_ids, rule), apart=folder is not None)
    taken: dict[bytes, str] = {}
    for number, album in enumerate(albums, 1):
        if folder is None:
            found = _save_beside(album, dry_run=dry_run)
        else:
            found = _save_into(os.fsencode(folder), album, taken, dry_run=dry_run)
        counts[found.status] += 1
        yield Progress(number, len(albums), os.fsdecode(found.path), item=found)
    return SaveSummary(**counts)


def save_one(path: bytes, file: Path) -> None:
    """Save the cover of a track under a name that the user chose, whatever is there.

    Raises:
        UsageError: It has none.
        OSError: The file cannot be written.
    """
    from genreorganizer import atomic

    data = covers.find(path)
    if data is None:
        raise UsageError("{file} has no cover", file=os.fsdecode(path))
    with atomic.written(file) as stream:
        stream.write(data)


def _tracks(
    database: Database, track_ids: Iterable[int] | None, rule: Rule | None
) -> list[EditableTrack]:
    with database.reading() as connection:
        return writing.editable(
            connection, context=query_context(connection), track_ids=track_ids, rule=rule
        )


def _tasks(tracks: Sequence[EditableTrack]) -> list[CoverTask]:
    return [CoverTask(track.path, track.id) for track in tracks]


def _albums(tracks: Sequence[EditableTrack], *, apart: bool) -> list[list[EditableTrack]]:
    """The tracks of each folder; where they are to be told ``apart``, of each album in it."""
    albums: dict[tuple[bytes, str], list[EditableTrack]] = {}
    for track in sorted(tracks, key=lambda track: track.path):
        name = track.tag.album.casefold() or f"\0{track.id}"
        key = os.path.dirname(track.path), name if apart else ""
        albums.setdefault(key, []).append(track)
    return list(albums.values())


def _save_beside(album: Sequence[EditableTrack], *, dry_run: bool) -> SavedCover:
    folder = os.path.dirname(album[0].path)
    there = covers.file_beside(folder)
    if there is not None:
        return SavedCover(album[0].path, "unchanged", there)
    for track in album:
        data = pictures.cover(track.path)
        if data is not None:
            target = os.path.join(folder, os.fsencode(_BESIDE + picture.ending(data)))
            return _saved(track.path, target, data, dry_run=dry_run)
    return _none(album)


def _save_into(
    folder: bytes, album: Sequence[EditableTrack], taken: dict[bytes, str], *, dry_run: bool
) -> SavedCover:
    for track in album:
        data = covers.find(track.path)
        if data is not None:
            break
    else:
        return _none(album)
    picture_name = name_of(data)
    number = 1
    while True:  # until a name is free, or holds this picture
        name = file_name(_called(album), picture.ending(data), number)
        target = os.path.join(folder, os.fsencode(name))
        same = taken.get(target) == picture_name or _holds(target, data)
        if same or (not os.path.lexists(target) and target not in taken):
            break
        number += 1
    if same:
        return SavedCover(track.path, "unchanged", target)
    saved = _saved(track.path, target, data, dry_run=dry_run)
    if saved.status == "saved":
        taken[target] = picture_name
    return saved


def _called(album: Sequence[EditableTrack]) -> str:
    """``Artist - Album``, or what stands for it."""
    tag = album[0].tag
    title = tag.album or tag.title or PurePath(os.fsdecode(album[0].path)).stem
    artists = {track.tag.album_artist or track.tag.artist for track in album}
    artist = next(iter(artists)) if len(artists) == 1 else ""
    return f"{artist} - {title}" if artist else title


def _holds(file: bytes, data: bytes) -> bool:
    try:
        if os.stat(file).st_size != len(data):
            return False
        with open(file, "rb") as stream:
            return stream.read() == data
    except OSError:
        return False


def _none(album: Sequence[EditableTrack]) -> SavedCover:
    return SavedCover(
        album[0].path, "refused", reason=Message("there is no cover"), code="no_cover"
    )


def _saved(path: bytes, target: bytes, data: bytes, *, dry_run: bool) -> SavedCover:
    try:
        if not dry_run:
            _write_new(target, data)
    except OSError as error:
        reason = Message("cannot be saved ({reason})", reason=system_message(error))
        return SavedCover(path, "refused", target, reason, "io_error")
    return SavedCover(path, "saved", target)


def _write_new(target: bytes, data: bytes) -> None:
    """Write a file, whole or not at all, where none is.

    Raises:
        OSError: There is one, or it cannot be written.
    """
    folder = os.path.dirname(target)
    os.makedirs(folder, exist_ok=True)
    new = os.path.join(folder, os.fsencode(f".{secrets.token_hex(8)}.part"))
    try:
        with open(new, "xb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        moving.rename_new(new, target)
    finally:
        with contextlib.suppress(FileNotFoundError):
            os.unlink(new)
