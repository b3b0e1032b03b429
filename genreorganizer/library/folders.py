# SPDX-License-Identifier: GPL-3.0-or-later
"""The library's folders: no folder lies within another one.

Removing a folder hides its tracks. What is known of them stays in the database,
so that adding the folder again brings everything back.
"""

from __future__ import annotations

import os
import time
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from genreorganizer.db import folders as table
from genreorganizer.db import journal, scanned
from genreorganizer.domain.changes import Changes
from genreorganizer.domain.files import is_below, stored
from genreorganizer.domain.text import path_text
from genreorganizer.errors import UsageError
from genreorganizer.library.done import Done
from genreorganizer.library.spellings import Spellings

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    import sqlalchemy as sa

_CHANGED = Changes(folders=True, all_tracks=True)


@dataclass(frozen=True, slots=True)
class LibraryFolder:
    """A folder of the library.

    Attributes:
        id: Its number.
        path: Absolute path (bytes).
        scanned_at: When it was last scanned to the end, in seconds since the epoch.
        tracks: Tracks known in it, missing ones included.
        available: The folder is there now.
    """

    id: int
    path: bytes
    scanned_at: float | None
    tracks: int
    available: bool

    @property
    def path_str(self) -> str:
        """The path as the system's functions take it (surrogate escapes for odd bytes)."""
        return os.fsdecode(self.path)


def list_folders(connection: sa.Connection) -> list[LibraryFolder]:
    """Every folder, by path."""
    return [
        LibraryFolder(
            record.id, record.path, record.scanned_at, record.tracks, os.path.isdir(record.path)
        )
        for record in table.all_folders(connection)
    ]


def known_times(connection: sa.Connection) -> dict[bytes, tuple[int, int]]:
    """The folders that scans visited, with the times of their last change then (`watching`)."""
    return table.times(connection)


def add_folder(connection: sa.Connection, path: str | bytes | Path) -> Done:
    """Add a folder; one that lies in the library already changes nothing.

    Folders of the library that lie within the new one become parts of it.

    Raises:
        UsageError: There is no such folder.
    """
    added = normalized(path)
    if not os.path.isdir(added):
        raise UsageError("{folder} is not a folder; check the path", folder=path_text(added))
    known = table.all_folders(connection)
    if Places(known).find(added) is not None:
        return Done()
    number = table.insert(connection, added, at=time.time())
    _take_in(connection, number, added, known)
    return Done(Changes(folders=True))


def remove_folder(connection: sa.Connection, path: str | bytes | Path) -> Done:
    """Take a folder and its tracks out of the lists; decisions and history are kept.

    Raises:
        UsageError: It is not one of the library's folders.
    """
    record = _record(connection, path)
    hidden = table.delete(connection, record.id)
    return Done(_CHANGED, partial(_put_back, record=record, track_ids=hidden))


def _put_back(
    connection: sa.Connection, record: table.FolderRecord, track_ids: Iterable[int]
) -> Done:
    """Bring a removed folder back, unless it is in the library again."""
    known = table.all_folders(connection)
    if Places(known).find(record.path) is not None:
        return Done()
    number = table.put_back(connection, record, track_ids)
    _take_in(connection, number, record.path, known)
    return Done(_CHANGED, partial(remove_folder, path=record.path))


def relocate(connection: sa.Connection, old: str | bytes | Path, new: str | bytes | Path) -> Done:
    """Tell the library that a folder lies elsewhere now, with everything in it.

    Where the new place was scanned already, the tracks become one; the relocated
    track's results and decision count where both have them. Then it cannot be taken
    back, nor where the old place is gone.

    Raises:
        UsageError: ``old`` is not one of the library's folders, ``new`` is no folder, or it
            lies within another folder of the library.
    """
    record = _record(connection, old)
    target = normalized(new)
    if not os.path.isdir(target):
        raise UsageError("{folder} is not a folder; check the path", folder=path_text(target))
    if target == record.path:
        return Done()
    others = [other for other in table.all_folders(connection) if other.id != record.id]
    outer = next(
        (other for other in others if is_below(target, other.path) and other.path != target), None
    )
    if outer is not None:
        raise UsageError(
            "{folder} lies within the library folder {other}; scan that one instead",
            folder=path_text(target),
            other=path_text(outer.path),
        )
    device = stored(os.stat(target).st_dev)
    taken = table.track_ids(connection, record.id)
    merged = scanned.relocate(connection, record.id, record.path, target, device=device)
    journal.relocate(connection, record.path, target, device=device)
    merged |= _take_in(connection, record.id, target, others)
    table.set_path(connection, record.id, target)
    if merged or not os.path.isdir(record.path):
        return Done(_CHANGED)
    return Done(_CHANGED, partial(_move_back, record=record, target=target, track_ids=taken))


def _move_back(
    connection: sa.Connection, record: table.FolderRecord, target: bytes, track_ids: Iterable[int]
) -> Done:
    """Let a relocated folder lie where it was, unless something else has become of it since.

    Tracks that were found in the other place are hidden, like those of a removed folder.
    """
    if all(now.id != record.id or now.path != target for now in table.all_folders(connection)):
        return Done()
    table.hide_others(connection, record.id, track_ids)
    return relocate(connection, target, record.path)


def normalized(path: str | bytes | Path) -> bytes:
    """The absolute form in which the library keeps a path; links are kept as they are."""
    return os.path.abspath(os.fsencode(os.path.expanduser(path)))


class Places:
    """Finds what lies in the library, whatever links and spelling lead there.

    It remembers what it saw of the disk: for one job, not for longer.

    Args:
        folders: The library's folders.
    """

    def __init__(self, folders: Iterable[table.FolderRecord]) -> None:
        self._homes = [(record, os.path.realpath(record.path)) for record in folders]
        self._spellings = Spellings()

    def find(self, path: bytes) -> tuple[table.FolderRecord, bytes] | None:
        """The library folder in which a path lies, and the path as a scan calls it there.

        A scan lists a file under its own name where that lies in the library, else by the
        link that leads out of it.

        Args:
            path: Absolute and normal (`normalized`); need not be there.

        Returns:
            None where it lies in none of the folders.
        """
        for record, _home in self._homes:
            if path == record.path:
                return record, path
        real = os.path.realpath(path)
        # The folder that the path names comes first: two may be one by a link.
        homes = sorted(self._homes, key=lambda home: not is_below(path, home[0].path))
        for record, home in homes:
            if is_below(real, home):
                return record, self._as_listed(record.path, real, home)
        for record, _home in homes:
            if is_below(path, record.path):
                return record, self._as_listed(record.path, path, record.path)
        spelled = self._spellings.listed(real)
        for record, home in homes:
            listed = self._spellings.listed(home)
            if is_below(spelled, listed):
                return record, self._as_listed(record.path, spelled, listed)
        return None

    def _as_listed(self, folder: bytes, path: bytes, home: bytes) -> bytes:
        """What lies in ``home`` as it lies in ``folder``, spelled as the listings do."""
        inner = os.path.relpath(path, home)
        return self._spellings.listed(os.path.normpath(os.path.join(folder, inner)), folder)


def upwards(path: bytes) -> Iterator[bytes]:
    """The path and all folders above it."""
    yield path
    while (above := os.path.dirname(path)) != path:
        yield (path := above)


def _record(connection: sa.Connection, path: str | bytes | Path) -> table.FolderRecord:
    wanted = normalized(path)
    records = table.all_folders(connection)
    for record in records:
        if record.path == wanted:
            return record
    place = Places(records).find(wanted)
    if place is not None and place[1] == place[0].path:
        return place[0]
    raise UsageError(
        "{folder} is not a folder of the library",
        folder=path_text(wanted),
        see="genreorganizer folders list",
    )


def _take_in(
    connection: sa.Connection, number: int, path: bytes, others: Iterable[table.FolderRecord]
) -> bool:
    """Let folders that lie within another one be parts of it; whether there were any."""
    inner = [record.id for record in others if is_below(record.path, path)]
    if inner:
        table.merge(connection, inner, number)
    return bool(inner)
