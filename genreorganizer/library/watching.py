# SPDX-License-Identifier: GPL-3.0-or-later
"""Which folders changed since they were last looked at, without listing the files.

A folder's modification time changes when an entry of it comes, goes or is renamed, so one
``stat`` per folder tells where a scan is worth it: twenty thousand folders take a tenth
of a second. Notifications of the system would tell sooner, but they need a watch per
folder, which systems hand out by the thousand only (macOS needs an open file for each),
say nothing of network drives, and know nothing of the time before the program started.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from genreorganizer.domain.files import is_below

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

QUIET_S: Final = 20.0
"""A folder is left alone until nothing was added to it for so long: files are being copied."""

_NEVER: Final = -1


@dataclass(frozen=True, slots=True)
class Look:
    """What a look at the folders found.

    Attributes:
        times: Every folder that is there, with the modification time up to which it is
            known, in nanoseconds since the epoch.
        changed: The folders to be scanned, none of them below another one.
    """

    times: Mapping[bytes, int]
    changed: tuple[bytes, ...]


def look(
    roots: Iterable[tuple[bytes, float | None]],
    known: Mapping[bytes, int] | None = None,
    *,
    now: float,
) -> Look:
    """Find the folders whose content changed.

    Args:
        roots: The library's folders (bytes), each with the time of its last scan in seconds
            since the epoch, or None before the first one. A root that is not there is
            passed over: a drive that is not connected has not lost its files.
        known: The times of the look before; None holds the folders against the last scan.
        now: Seconds since the epoch.
    """
    before = known or {}
    times: dict[bytes, int] = {}
    changed: list[bytes] = []
    for root, scanned_at in roots:
        if scanned_at is None or not os.path.isdir(root):
            times |= {path: time for path, time in before.items() if is_below(path, root)}
            continue
        since = int(scanned_at * 1e9)
        for path, time in _folders(root, before):
            then = before.get(path, since if root not in before else _NEVER)
            if time <= then:
                times[path] = time
            elif now - _newest(path, time) / 1e9 < QUIET_S:
                times[path] = then
            else:
                times[path] = time
                changed.append(path)
    return Look(times, tuple(_outermost(changed)))


def _folders(root: bytes, before: Mapping[bytes, int]) -> Iterator[tuple[bytes, int]]:
    """The root and the folders below it; what is below is listed only where it may be new."""
    children: dict[bytes, list[bytes]] = {}
    for path in before:
        children.setdefault(os.path.dirname(path), []).append(path)
    waiting = [root]
    while waiting:
        path = waiting.pop()
        try:
            time = os.stat(path).st_mtime_ns
        except OSError:
            continue  # gone or locked: the folder above tells
        yield path, time
        if before.get(path) == time:
            waiting += children.get(path, ())
        else:
            waiting += _below(path)


def _below(path: bytes) -> list[bytes]:
    try:
        with os.scandir(path) as entries:
            return [entry.path for entry in entries if entry.is_dir(follow_symlinks=False)]
    except OSError:
        return []


def _newest(path: bytes, time: int) -> int:
    """When something in the folder last changed: a file that is being copied grows."""
    newest = time
    try:
        with os.scandir(path) as entries:
            for entry in entries:
                newest = max(newest, entry.stat(follow_symlinks=False).st_mtime_ns)
    except OSError:
        pass
    return newest


def _outermost(paths: Iterable[bytes]) -> Iterator[bytes]:
    last: bytes | None = None
    for path in sorted(paths, key=lambda path: path.split(os.fsencode(os.sep))):
        if last is None or not is_below(path, last):
            last = path
            yield path
