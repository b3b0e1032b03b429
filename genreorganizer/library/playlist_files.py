# SPDX-License-Identifier: GPL-3.0-or-later
"""Playlist files: export of playlists, and import of what any player wrote."""

from __future__ import annotations

import itertools
import os
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from genreorganizer import playlists as files
from genreorganizer.db import exports, tracks
from genreorganizer.db import playlists as table
from genreorganizer.domain.changes import Changes
from genreorganizer.domain.text import well_formed
from genreorganizer.errors import EnvironmentFailure, GenreOrganizerError
from genreorganizer.library import playlists
from genreorganizer.library.context import query_context
from genreorganizer.library.done import together
from genreorganizer.library.jobs import Progress
from genreorganizer.library.playlist_matching import Matcher
from genreorganizer.messages import Message, system_message

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from sqlalchemy import Connection

    from genreorganizer.db.engine import Database
    from genreorganizer.library.done import Act
    from genreorganizer.library.jobs import Job
    from genreorganizer.playlists import PlaylistEntry, Skipped

_CHANGED = Changes(playlists=True)
_PAGE = 1000


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
        file: The playlist file.
        name: The new playlist; None where nothing was found and none was made.
        found: Number of tracks of the library.
        skipped: The other entries, by line.
    """

    file: Path
    name: str | None
    found: int
    skipped: tuple[Skipped, ...]


@dataclass(frozen=True, slots=True)
class SeveralSummary:
    """The result of several playlist files.

    Attributes:
        imported: What each import found.
        exported: What each export wrote.
        problems: One line for each file that failed.
        undo: Takes the imported playlists away again; None where there are none.
    """

    imported: tuple[ImportSummary, ...] = ()
    exported: tuple[ExportSummary, ...] = ()
    problems: tuple[str, ...] = ()
    undo: Act | None = None


def export(database: Database, name: str, file: Path, *, absolute: bool = False) -> ExportSummary:
    """Write a playlist file, whole or not at all.

    Args:
        database: The library.
        name: The playlist.
        file: Its ending chooses the format (`genreorganizer.playlists.FORMATS`).
        absolute: List absolute paths instead of paths relative to the file's folder.

    Raises:
        UsageError: There is no such playlist, or the ending is unknown.
        EnvironmentFailure: The file cannot be written.
    """
    with database.reading() as connection:
        context = query_context(connection)
        record = playlists.find(connection, name)
        ids = playlists.track_ids(connection, record.id, context)
        entries = list(entries_of(connection, ids))
    content, skipped = files.rendered(entries, file, name=record.name, absolute=absolute)
    files.store(file, content)
    with database.writing() as connection:
        path = os.fsencode(os.path.abspath(file))
        written = exports.WrittenPlaylist(path, record.id, absolute, files.digest(content))
        exports.note(connection, written)
    return ExportSummary(file, len(entries) - len(skipped), skipped)


def import_file(database: Database, file: Path, name: str | None = None) -> ImportSummary:
    """Make a list of the tracks in a playlist file; what the library does not know is left out.

    Where it knows nothing of it, no playlist is made.

    Args:
        database: The library.
        file: Its ending tells the format (`genreorganizer.playlists.FORMATS`).
        name: The playlist's name; when not given that within the file, or else the file's.

    Raises:
        UsageError: Not a playlist, or the name is taken.
        UnreadableFile: The file cannot be read.
    """
    found = _read(database, file)
    if found.ids:
        found = replace(found, name=found.name if name is None else name)
        with database.writing() as connection:
            playlists.create(connection, found.name, ids=found.ids)
    return found.summary()


@dataclass(frozen=True, slots=True)
class _Found:
    """What the library knows of a playlist file."""

    file: Path
    name: str
    ids: tuple[int, ...]
    skipped: tuple[Skipped, ...]

    def summary(self) -> ImportSummary:
        name = self.name if self.ids else None
        return ImportSummary(self.file, name, len(self.ids), self.skipped)


def _read(database: Database, file: Path) -> _Found:
    content = files.read(file)
    with database.reading() as connection:
        folder = os.fsencode(os.path.dirname(os.path.realpath(file)))
        matched = Matcher(connection).match(content.listed, folder)
    missing = (
        files.Skipped(entry.text, answer, entry.line)
        for entry, answer in zip(content.listed, matched, strict=True)
        if isinstance(answer, Message)
    )
    return _Found(
        file,
        content.name or file.stem,
        tuple(answer for answer in matched if not isinstance(answer, Message)),
        tuple(sorted((*content.skipped, *missing), key=lambda item: item.line or 0)),
    )


def import_files(database: Database, chosen: Sequence[Path]) -> Job[SeveralSummary]:
    """Make a list of each playlist file, see `import_file`; a taken name gets a number.

    Yields:
        Progress after each file. What is wrong with one file does not stop the others.
    """
    done: list[ImportSummary] = []
    problems: list[str] = []
    undos: list[Act] = []
    for number, file in enumerate(chosen):
        yield Progress(number, len(chosen), str(file), _CHANGED if done else Changes())
        try:
            found = _read(database, file)
            if found.ids:
                with database.writing() as connection:
                    found = replace(found, name=_free_name(connection, found.name))
                    made = playlists.create(connection, found.name, ids=found.ids)
                if made.undo is not None:
                    undos.append(made.undo)
            done.append(found.summary())
        except GenreOrganizerError as error:
            problems.append(str(error))
    yield Progress(len(chosen), len(chosen), changes=_CHANGED)
    return SeveralSummary(tuple(done), (), tuple(problems), together(undos) if undos else None)


def export_several(
    database: Database, targets: Sequence[tuple[str, Path, bool]]
) -> Job[SeveralSummary]:
    """Write several playlist files, making the folders they go to; see `export`.

    Args:
        database: The library.
        targets: Of each the playlist, the file, and whether that lists absolute paths.

    Yields:
        Progress after each file. What is wrong with one file does not stop the others.
    """
    done: list[ExportSummary] = []
    problems: list[str] = []
    for number, (name, file, absolute) in enumerate(targets):
        yield Progress(number, len(targets), str(file))
        try:
            _make_folder(file.parent)
            done.append(export(database, name, file, absolute=absolute))
        except GenreOrganizerError as error:
            problems.append(str(error))
    yield Progress(len(targets), len(targets))
    return SeveralSummary(exported=tuple(done), problems=tuple(problems))


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise EnvironmentFailure(
            "Cannot make the folder {folder}: {reason}",
            folder=str(folder),
            reason=system_message(error),
        ) from error


def _free_name(connection: Connection, name: str) -> str:
    """The name, with the first number that makes it unique where it is taken."""
    wanted = well_formed(name).strip()
    numbered = (f"{wanted} ({number})" for number in itertools.count(2))
    return next(
        free for free in itertools.chain([wanted], numbered) if table.find(connection, free) is None
    )


def entries_of(connection: Connection, ids: Sequence[int]) -> Iterator[PlaylistEntry]:
    """Tracks as playlist files list them, in their order."""
    for start in range(0, len(ids), _PAGE):
        for row in tracks.rows(connection, ids[start : start + _PAGE]):
            yield files.PlaylistEntry(
                os.path.abspath(row.path),
                row.tag.title,
                row.tag.artist,
                row.tag.album,
                row.audio.duration_s,
            )
