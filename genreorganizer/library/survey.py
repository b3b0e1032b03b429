# SPDX-License-Identifier: GPL-3.0-or-later
"""What the disk holds, held against what the library knows, before any file is opened."""

from __future__ import annotations

import os
import time
from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from genreorganizer.db import folders as folder_table
from genreorganizer.db import scanned
from genreorganizer.domain.changes import Changes
from genreorganizer.domain.files import READ_AGAIN, is_below, spelling, stored
from genreorganizer.domain.text import path_text
from genreorganizer.errors import UsageError
from genreorganizer.library.folders import (
    Places,
    add_folder,
    normalized,
    upwards,
)
from genreorganizer.library.jobs import Progress, Throttle
from genreorganizer.library.spellings import Spellings
from genreorganizer.library.walking import is_left_out, walk
from genreorganizer.library.watching import NEVER, QUIET_S
from genreorganizer.messages import Message

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from genreorganizer.db.engine import Database
    from genreorganizer.db.scanned import KnownFile, KnownFiles
    from genreorganizer.library.jobs import Job
    from genreorganizer.library.walking import FolderListing


@dataclass(frozen=True, slots=True)
class PathProblem:
    """A file or folder that could not be read.

    Attributes:
        path: Which (bytes).
        reason: Why.
    """

    path: bytes
    reason: Message


@dataclass(frozen=True, slots=True)
class Scope:
    """A part of the library to scan: a library folder or a folder below one.

    Attributes:
        path: The folder.
        folder_id: The library folder in which it lies.
        whole: It is that folder.
    """

    path: bytes
    folder_id: int
    whole: bool


def scopes_of(
    database: Database, paths: Iterable[str | bytes | Path] | None
) -> tuple[list[Scope], Changes]:
    """What paths name, as parts of the library; folders that are new to it are added.

    Args:
        database: The library.
        paths: Folders; None is all of the library's.

    Raises:
        UsageError: A path is no folder, or one that scans leave out.
    """
    changes = Changes()
    with database.writing() as connection:
        known = folder_table.all_folders(connection)
        if paths is None:
            wanted = [record.path for record in known]
        else:
            wanted = [normalized(path) for path in paths]
            roots = {record.path for record in known}
            for path in wanted:  # all of them are checked before the first is added
                if path not in roots and not os.path.isdir(path):
                    raise UsageError(
                        "{folder} is not a folder; check the path", folder=path_text(path)
                    )
            for path in wanted:
                if path not in roots:
                    changes |= add_folder(connection, path).changes
            known = folder_table.all_folders(connection)
    library = Places(known)
    places = [place for path in wanted if (place := library.find(path))]
    for home, path in places:
        if is_left_out(path, home.path):
            raise UsageError("Deleted files and those of other programs are not scanned", path=path)
    scopes: list[Scope] = []
    # An outer folder comes before those within; a link after the folder that it may lead to.
    for home, path in sorted(places, key=lambda place: (os.path.islink(place[1]), place[1])):
        if not any(is_below(path, scope.path) for scope in scopes):
            scopes.append(Scope(path, home.id, whole=path == home.path))
    return scopes, changes


@dataclass(frozen=True, slots=True)
class Task:
    """A file to read.

    Attributes:
        path: The file (bytes).
        device: ``st_dev`` of its folder.
        folder_id: The library folder in which it lies.
        known: What the library knows of it; None of a new one.
    """

    path: bytes
    device: int
    folder_id: int
    known: KnownFile | None

    @property
    def is_reread(self) -> bool:
        """Read again for fields that earlier versions did not read, not because it changed."""
        known = self.known
        return known is not None and known.mtime_ns == READ_AGAIN and known.unreadable is None


@dataclass
class Survey:
    """What the disk holds, held against what the library knows.

    Attributes:
        scopes: What is scanned.
        tasks: Files to read, by path.
        unchanged: Number of files that need not be read.
        problems: Files that need not be read again, being unreadable as before.
        returned: Tracks noted as missing whose file is there, unchanged.
        reassigned: Folder id to tracks that belong to it now.
        renumbered: Device number to tracks whose volume has that number now.
        volumes: Device number of the last scan to numbers that the same files have now.
        unseen: Known files, of any folder, that were not listed.
        blocked: Folders that could not be listed.
        unavailable: Scopes of which nothing is marked missing, and why.
        left_out: Folders that hold no music of the user.
        times: Visited folders with the times of their last change (`walking.folder_times`), or
            `watching.NEVER` where they had not come to rest.
        again: Files are to be read even where neither size nor time changed.
    """

    scopes: Sequence[Scope]
    again: bool = False
    tasks: dict[bytes, Task] = field(default_factory=dict)
    unchanged: int = 0
    problems: list[PathProblem] = field(default_factory=list)
    returned: list[int] = field(default_factory=list)
    reassigned: dict[int, list[int]] = field(default_factory=lambda: defaultdict(list))
    renumbered: dict[int, list[int]] = field(default_factory=lambda: defaultdict(list))
    volumes: dict[int, set[int]] = field(default_factory=lambda: defaultdict(set))
    unseen: KnownFiles = field(default_factory=scanned.KnownFiles)
    blocked: list[PathProblem] = field(default_factory=list)
    unavailable: dict[bytes, Message] = field(default_factory=dict)
    left_out: set[bytes] = field(default_factory=set)
    times: dict[bytes, tuple[int, int]] = field(default_factory=dict)
    _volume_of: dict[bytes, int | None] = field(default_factory=dict)
    _arrived: dict[str, bytes] | None = None
    _spellings: Spellings = field(default_factory=Spellings)

    def note(self, path: bytes, size: int, mtime_ns: int, device: int, folder_id: int) -> None:
        """Take note of a listed file."""
        known = self.unseen.pop(path, None)
        if known is not None:
            if known.device != device:
                self.volumes[known.device].add(device)
                self.renumbered[device].append(known.id)
            if known.folder_id != folder_id:
                self.reassigned[folder_id].append(known.id)
            if (known.size, known.mtime_ns) == (size, mtime_ns) and not self.again:
                if known.missing:
                    self.returned.append(known.id)
                if known.unreadable is None:
                    self.unchanged += 1
                else:
                    self.problems.append(PathProblem(path, Message.from_json(known.unreadable)))
                return
        self.tasks[path] = Task(path, device, folder_id, known)

    def note_absent(self) -> None:
        """Take note of what was to be scanned and is not there, or not any more."""
        for scope in self.scopes:
            if not os.path.isdir(scope.path):
                self.unavailable[scope.path] = Message(
                    "The folder is not there; is its drive connected?"
                )

    def is_gone(self, path: bytes, device: int) -> bool:
        """Whether a file that was not listed is gone for good, its volume being there."""
        if any(is_below(path, problem.path) for problem in self.blocked):
            return False
        if any(above in self.left_out for above in upwards(path)):
            return True
        # In a folder that is not scanned, or listed by another name.
        if os.path.isfile(path) and not self._is_respelled(path):
            return False
        volume = self._volume(os.path.dirname(path))
        return volume is not None and (volume == device or volume in self.volumes[device])

    def _is_respelled(self, path: bytes) -> bool:
        """Whether a file is there only as the system takes a new name for the same one."""
        if self._arrived is None:
            self._arrived = {
                spelling(task.path): task.path for task in self.tasks.values() if not task.known
            }
        other = self._arrived.get(spelling(path))
        listed = self._spellings.listed
        return other is not None and listed(path) == listed(other)

    def _volume(self, folder: bytes) -> int | None:
        """Device number of a folder, or of the nearest one above that is there."""
        if folder not in self._volume_of:
            above = os.path.dirname(folder)
            try:
                self._volume_of[folder] = stored(os.stat(folder).st_dev)
            except (FileNotFoundError, NotADirectoryError):
                self._volume_of[folder] = self._volume(above) if above != folder else None
            except OSError:
                self._volume_of[folder] = None
        return self._volume_of[folder]


def take_survey(database: Database, scopes: Sequence[Scope], *, again: bool) -> Job[Survey]:
    """List the folders.

    Args:
        database: The library.
        scopes: What to list.
        again: Let all files be read.

    Yields:
        Progress: files found; ``total`` is None.
    """
    with database.reading() as connection:
        survey = Survey(scopes, again, unseen=scanned.known_files(connection))
        homes = [record.path for record in folder_table.all_folders(connection)]
    found = [0] * len(scopes)
    listed: set[int] = set()
    report = Throttle()
    for listing in walk([scope.path for scope in scopes], homes):
        if listing.problem is not None:
            survey.blocked.append(PathProblem(listing.path, listing.problem))
            continue
        listed.add(listing.root)
        survey.left_out.update(listing.left_out)
        # Where files may still be copied into it, it is to be looked at again.
        survey.times[listing.path] = NEVER if _is_fresh(listing) else listing.times
        found[listing.root] += len(listing.files)
        for file in listing.files:
            survey.note(*file, listing.device, scopes[listing.root].folder_id)
        if report.is_due():
            yield Progress(sum(found), current=path_text(listing.path))
    survey.note_absent()
    for index, scope in enumerate(scopes):
        is_empty = index in listed and not found[index]
        if is_empty and scope.path not in survey.unavailable and _may_be_away(survey, scope):
            survey.unavailable[scope.path] = Message(
                "The folder is empty but held music before; is its drive connected? "
                "If it is meant to be empty, remove it from the library."
            )
    return survey


def _is_fresh(listing: FolderListing) -> bool:
    now = time.time()
    return any(0 <= now - file.mtime_ns / 1e9 < QUIET_S for file in listing.files)


def _may_be_away(survey: Survey, scope: Scope) -> bool:
    """Whether an empty folder held music that a drive which is not connected may still hold.

    A folder within one of the library's is emptied every day; only another volume tells there.
    """
    return any(
        not known.missing
        and known.folder_id is not None
        and (scope.whole or not survey.is_gone(path, known.device))
        for path, known in survey.unseen.below([scope.path])
    )
