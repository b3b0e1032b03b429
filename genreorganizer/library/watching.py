# SPDX-License-Identifier: GPL-3.0-or-later
"""Which folders changed since they were last looked at, without listing the files.

A folder's modification time changes when an entry of it comes, goes or is renamed, so one
``stat`` per folder tells where a scan is worth it: twenty thousand folders take a tenth
of a second. Programs that copy whole trees (rsync -a, cp -a, robocopy) set that time to the
source's, back or forth; so any other time counts, and the time of the change of the folder's
entry, which nobody can set. The library keeps the times of the last scan, so that what came
while the program did not run is found too.

Notifications of the system would tell sooner, but they need a watch per folder, which
systems hand out by the thousand only (macOS needs an open file for each), say nothing of
network drives, and know nothing of the time before the program started.
"""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, TypeAlias

from genreorganizer.domain.files import is_below
from genreorganizer.library.service_folders import is_service_folder
from genreorganizer.library.walking import folder_times, is_left_out

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

QUIET_S: Final = 20.0
"""A folder is left alone until nothing was added to it for so long: files are being copied."""

Times: TypeAlias = tuple[int, int]
"""When a folder's entries last changed (`walking.folder_times`)."""

NEVER: Final[Times] = (-1, -1)
"""Of a folder whose content is not known yet."""


@dataclass(frozen=True, slots=True)
class ChangingFolder:
    """A folder in which something was going on when it was looked at.

    Attributes:
        since: When its content was first seen so, in seconds since the epoch.
        content: Tells one content from another.
    """

    since: float
    content: int


@dataclass(frozen=True, slots=True)
class Look:
    """What a look at the folders found.

    Attributes:
        times: Every folder that is there, with the times up to which it is known.
        changed: The folders to be scanned, none of them below another one.
        changing: Changed folders that are left alone for now.
    """

    times: Mapping[bytes, Times]
    changed: tuple[bytes, ...] = ()
    changing: Mapping[bytes, ChangingFolder] = field(default_factory=dict)


def look(roots: Iterable[tuple[bytes, float | None]], before: Look, *, now: float) -> Look:
    """Find the folders whose content changed.

    Args:
        roots: The library's folders (bytes), each with the time of its last scan in seconds
            since the epoch, or None before the first one. A root that is not there is
            passed over: a drive that is not connected has not lost its files.
        before: The look before; at first one with the times that scans kept. A root that it
            does not know is held against the time of its last scan.
        now: Seconds since the epoch.
    """
    times: dict[bytes, Times] = {}
    changed: list[bytes] = []
    changing: dict[bytes, ChangingFolder] = {}
    for root, scanned_at in roots:
        if scanned_at is None or not os.path.isdir(root):
            times |= {path: known for path, known in before.times.items() if is_below(path, root)}
            continue
        since = int(scanned_at * 1e9)
        is_new = root not in before.times
        for path, found in _folders(root, before.times):
            then = before.times.get(path, NEVER)
            if found == then or (is_new and found[0] <= since):
                times[path] = found
            elif is_left_out(path, root):
                continue
            elif (state := _going_on(path, found, now, before.changing.get(path))) is not None:
                times[path] = then
                changing[path] = state
            else:
                times[path] = found
                changed.append(path)
    return Look(times, tuple(_outermost(changed)), changing)


def _folders(root: bytes, before: Mapping[bytes, Times]) -> Iterator[tuple[bytes, Times]]:
    """The root and the folders below it; what is below is listed only where it may be new."""
    children: dict[bytes, list[bytes]] = {}
    for path in before:
        children.setdefault(os.path.dirname(path), []).append(path)
    waiting = [root]
    while waiting:
        path = waiting.pop()
        try:
            times = folder_times(os.stat(path))
        except OSError:
            continue  # gone or locked: the folder above tells
        yield path, times
        known = children.get(path, ())
        if before.get(path) == times:
            waiting += known
        else:  # links that a scan followed are known, others are not followed
            waiting += {*_below(path), *(below for below in known if os.path.islink(below))}


def _below(path: bytes) -> list[bytes]:
    try:
        with os.scandir(path) as entries:
            return [
                entry.path
                for entry in entries
                if entry.is_dir(follow_symlinks=False) and not is_service_folder(entry.path)
            ]
    except OSError:
        return []


def _going_on(
    path: bytes, times: Times, now: float, before: ChangingFolder | None
) -> ChangingFolder | None:
    """What is going on in a folder; None where it came to rest.

    A file that is being copied grows. Times beyond now are of a clock that is ahead, or of no
    meaning at all: there the content has to be the same for a while.
    """
    newest, entries = times[0], []
    try:
        with os.scandir(path) as found:
            for entry in found:
                status = entry.stat(follow_symlinks=False)
                newest = max(newest, status.st_mtime_ns)
                entries.append((entry.name, status.st_size, status.st_mtime_ns))
    except OSError:
        pass
    if now - newest / 1e9 >= QUIET_S:
        return None
    content = hash((times, frozenset(entries)))
    if before is None or before.content != content:
        return ChangingFolder(now, content)
    return before if now - before.since < QUIET_S else None


def _outermost(paths: Iterable[bytes]) -> Iterator[bytes]:
    last: bytes | None = None
    for path in sorted(paths, key=lambda path: path.split(os.fsencode(os.sep))):
        if last is None or not is_below(path, last):
            last = path
            yield path
