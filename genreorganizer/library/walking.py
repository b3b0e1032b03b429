# SPDX-License-Identifier: GPL-3.0-or-later
"""Finding the audio files below folders, without opening one.

Links to folders are followed after everything else, so that a folder is found
under its own name first; a folder that was visited is not visited again, which
ends loops.
"""

from __future__ import annotations

import contextlib
import os
from collections import defaultdict, deque
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, NamedTuple

from genreorganizer.domain.files import is_below, stored
from genreorganizer.library.service_folders import NO_MEDIA, is_service_folder, is_trash
from genreorganizer.messages import system_message
from genreorganizer.tags import AUDIO_EXTENSIONS, is_ignored

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from genreorganizer.messages import Message

_EXTENSIONS: Final = frozenset(os.fsencode(extension) for extension in AUDIO_EXTENSIONS)


class Found(NamedTuple):
    """An audio file by name.

    Attributes:
        path: Absolute path.
        size: In bytes.
        mtime_ns: Modification time in nanoseconds since the epoch (`stored`).
    """

    path: bytes
    size: int
    mtime_ns: int


@dataclass(frozen=True, slots=True)
class FolderListing:
    """One visited folder, or a folder or file that cannot be looked at.

    Attributes:
        root: Index of the root below which it lies.
        path: The folder or file.
        device: Its ``st_dev`` (`stored`).
        times: When its entries last changed (`folder_times`).
        files: The audio files directly in it.
        left_out: Folders in it that hold no music of the user (`service_folders`); the
            folder itself where a file says so.
        problem: Why it could not be looked at; None where it was.
    """

    root: int
    path: bytes
    device: int = 0
    times: tuple[int, int] = (0, 0)
    files: tuple[Found, ...] = ()
    left_out: tuple[bytes, ...] = ()
    problem: Message | None = None


def folder_times(status: os.stat_result) -> tuple[int, int]:
    """What changes when an entry of a folder comes, goes or is renamed (`stored`).

    The first is its modification time, which programs that copy may set back; the second
    nobody can set where the system keeps it (Windows has the time of its making there).
    """
    return stored(status.st_mtime_ns), stored(status.st_ctime_ns)


@dataclass
class _Todo:
    """Folders still to visit, each with the index of its root."""

    folders: deque[tuple[int, bytes]]
    links: deque[tuple[int, bytes]] = field(default_factory=deque)

    def take(self) -> tuple[int, bytes]:
        return self.folders.pop() if self.folders else self.links.popleft()

    def __bool__(self) -> bool:
        return bool(self.folders or self.links)


@dataclass
class _Content:
    """What a folder holds."""

    files: list[Found] = field(default_factory=list)
    folders: list[bytes] = field(default_factory=list)
    links: list[bytes] = field(default_factory=list)
    left_out: list[bytes] = field(default_factory=list)
    problems: list[tuple[bytes, Message]] = field(default_factory=list)
    no_media: bool = False


class _Visited:
    """Folders that were visited, to know them again."""

    def __init__(self) -> None:
        self._paths: dict[tuple[int, int | bytes], list[bytes]] = defaultdict(list)

    def add(self, path: bytes, status: os.stat_result) -> bool:
        """Take note of a folder; False where it was visited already, under whatever name.

        Numbers alone do not tell: pools of disks may give one to several folders, others give
        none at all. So where numbers are equal, the content has to be.
        """
        key = (status.st_dev, status.st_ino or os.path.realpath(path))
        others = self._paths[key]
        if others:
            content = _entries(path)
            if any(_entries(other) == content for other in others):
                return False
        others.append(path)
        return True


def walk(roots: Sequence[bytes], homes: Iterable[bytes] = ()) -> Iterator[FolderListing]:
    """Visit folders and all below them.

    Only regular files (links to them included) with the extension of an audio format
    are listed; hidden files are, our temporaries and macOS's companions are not. A link
    to what is found under its own name is left out. Folders that vanish meanwhile are
    left out, and those of systems and other programs (`service_folders`), unless they
    are roots.

    Args:
        roots: Absolute paths.
        homes: Further folders in which a full scan finds what lies there.

    Yields:
        Each folder once, roots included; what cannot be looked at, with the reason.
    """
    todo = _Todo(deque(reversed(list(enumerate(roots)))))
    others = [home for home in homes if home not in roots]
    found = _FolderIndex([*roots, *others])
    visited = _Visited()
    for home in others:  # a link around it does not lead into it
        with contextlib.suppress(OSError):
            visited.add(home, os.stat(home))
    while todo:
        root, path = todo.take()
        try:
            status = os.stat(path)
            if not visited.add(path, status):
                continue
            with os.scandir(path) as entries:
                content = _content(entries, found)
        except (FileNotFoundError, NotADirectoryError):
            continue
        except OSError as error:
            yield FolderListing(root, path, problem=system_message(error))
            continue
        device, times = stored(status.st_dev), folder_times(status)
        if content.no_media and path not in roots:
            yield FolderListing(root, path, device, times, left_out=(path,))
            continue
        todo.folders += ((root, below) for below in content.folders)
        todo.links += ((root, link) for link in content.links)
        yield FolderListing(
            root, path, device, times, tuple(content.files), tuple(content.left_out)
        )
        for entry, reason in content.problems:
            yield FolderListing(root, entry, problem=reason)


class _FolderIndex:
    """The folders in which everything is found under its own name."""

    def __init__(self, paths: Iterable[bytes]) -> None:
        self._paths = [os.path.realpath(path) for path in paths]

    def lists_file(self, link: bytes) -> bool:
        """Whether the file to which a link leads is listed where it lies."""
        target = os.path.realpath(link)
        return _is_audio_name(os.path.basename(target)) and self._lists(os.path.dirname(target))

    def lists_folder(self, link: bytes) -> bool:
        """Whether the folder to which a link leads is visited where it lies."""
        return self._lists(os.path.realpath(link))

    def _lists(self, folder: bytes) -> bool:
        return any(is_below(folder, home) and not is_left_out(folder, home) for home in self._paths)


def _content(entries: Iterator[os.DirEntry[bytes]], homes: _FolderIndex) -> _Content:
    content = _Content()
    for entry in entries:
        try:
            if entry.is_dir():
                if is_service_folder(entry.path):
                    content.left_out.append(entry.path)
                elif not entry.is_symlink():
                    content.folders.append(entry.path)
                elif not homes.lists_folder(entry.path):
                    content.links.append(entry.path)
            elif entry.name == NO_MEDIA:
                content.no_media = True
            elif _is_audio_name(entry.name) and entry.is_file():
                if not (entry.is_symlink() and homes.lists_file(entry.path)):
                    status = entry.stat()
                    content.files.append(
                        Found(entry.path, status.st_size, stored(status.st_mtime_ns))
                    )
        except FileNotFoundError:
            continue
        except OSError as error:
            if not entry.is_symlink():  # a link may lead in a circle
                content.problems.append((entry.path, system_message(error)))
    return content


def _is_audio_name(name: bytes) -> bool:
    extension = os.path.splitext(name)[1].lower()
    return extension in _EXTENSIONS and not is_ignored(os.fsdecode(name)) and not is_trash(name)


def is_left_out(folder: bytes, home: bytes) -> bool:
    """Whether a scan of a folder leaves out one that lies in it."""
    while folder != home and is_below(folder, home):
        if is_service_folder(folder) or os.path.lexists(os.path.join(folder, NO_MEDIA)):
            return True
        folder = os.path.dirname(folder)
    return False


def _entries(folder: bytes) -> frozenset[tuple[bytes, int]]:
    with os.scandir(folder) as entries:
        return frozenset((entry.name, entry.inode()) for entry in entries)
