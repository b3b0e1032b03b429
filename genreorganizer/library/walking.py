# SPDX-License-Identifier: GPL-3.0-or-later
"""Finding the audio files below folders, without opening one.

Links to folders are followed after everything else, so that a folder is found
under its own name first; a folder that was visited is not visited again, which
ends loops.
"""

from __future__ import annotations

import os
from collections import deque
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, NamedTuple

from genreorganizer.domain.files import is_below, stored
from genreorganizer.tags import AUDIO_EXTENSIONS, is_ignored

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_EXTENSIONS: Final = frozenset(os.fsencode(extension) for extension in AUDIO_EXTENSIONS)

_SYSTEM_FOLDERS: Final = frozenset(
    {b"$recycle.bin", b"system volume information", b"lost+found", b"@eadir", b".trashes"}
)
"""Where systems keep deleted files and their own notes, in lower case."""

_TRASH: Final = b".trash"


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
class Listing:
    """One visited folder.

    Attributes:
        root: Index of the root below which it lies.
        path: The folder.
        device: Its ``st_dev`` (`stored`).
        files: The audio files directly in it.
        trouble: Why it could not be listed; None where it was.
    """

    root: int
    path: bytes
    device: int = 0
    files: tuple[Found, ...] = ()
    trouble: str | None = None


@dataclass
class _Todo:
    """Folders still to visit, each with the index of its root."""

    folders: deque[tuple[int, bytes]]
    links: deque[tuple[int, bytes]] = field(default_factory=deque)

    def take(self) -> tuple[int, bytes]:
        return self.folders.pop() if self.folders else self.links.popleft()

    def __bool__(self) -> bool:
        return bool(self.folders or self.links)


def walk(roots: Sequence[bytes]) -> Iterator[Listing]:
    """Visit folders and all below them.

    Only regular files (links to them included) with the extension of an audio format
    are listed; hidden files are, our temporaries and macOS's companions are not. A link
    to a file that is found under its own name is left out. Folders that vanish
    meanwhile are left out.

    Args:
        roots: Absolute paths.

    Yields:
        Each folder once, roots included.
    """
    todo = _Todo(deque(reversed(list(enumerate(roots)))))
    homes = [os.path.realpath(root) for root in roots]
    visited: set[tuple[int, int]] = set()
    while todo:
        root, path = todo.take()
        try:
            status = os.stat(path)
            identity = (status.st_dev, status.st_ino)
            if identity in visited:
                continue
            visited.add(identity)
            with os.scandir(path) as entries:
                files = tuple(_files(entries, root, todo, homes))
        except (FileNotFoundError, NotADirectoryError):
            continue
        except OSError as error:
            yield Listing(root, path, trouble=error.strerror or type(error).__name__)
        else:
            yield Listing(root, path, stored(status.st_dev), files)


def _files(
    entries: Iterator[os.DirEntry[bytes]], root: int, todo: _Todo, homes: Sequence[bytes]
) -> Iterator[Found]:
    for entry in entries:
        try:
            if entry.is_dir():
                if not _is_system_folder(entry.name):
                    (todo.links if entry.is_symlink() else todo.folders).append((root, entry.path))
            elif _is_audio_name(entry.name) and entry.is_file():
                if not (entry.is_symlink() and _is_found_elsewhere(entry.path, homes)):
                    status = entry.stat()
                    yield Found(entry.path, status.st_size, stored(status.st_mtime_ns))
        except FileNotFoundError:
            continue
        except OSError:
            if not entry.is_symlink():
                raise  # the folder cannot be listed in full, so nothing in it may count as gone
            # A link that leads in a circle, or to where nothing can be seen.


def _is_audio_name(name: bytes) -> bool:
    extension = os.path.splitext(name)[1].lower()
    return extension in _EXTENSIONS and not is_ignored(os.fsdecode(name))


def _is_system_folder(name: bytes) -> bool:
    lowered = name.lower()
    return lowered in _SYSTEM_FOLDERS or lowered.startswith(_TRASH)


def _is_found_elsewhere(link: bytes, homes: Sequence[bytes]) -> bool:
    target = os.path.realpath(link)
    return _is_audio_name(os.path.basename(target)) and any(
        is_below(target, home) for home in homes
    )
