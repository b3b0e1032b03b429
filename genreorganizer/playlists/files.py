# SPDX-License-Identifier: GPL-3.0-or-later
"""Playlists on the disk: atomic writing, and reading that trusts nothing."""

from __future__ import annotations

import os
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from genreorganizer import atomic
from genreorganizer.domain.text import displayable, path_text
from genreorganizer.errors import EnvironmentTrouble, UnreadableFile, UsageError
from genreorganizer.messages import system_message
from genreorganizer.playlists import m3u, pls, xspf
from genreorganizer.playlists.entry import Skipped

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from pathlib import Path
    from types import ModuleType

    from genreorganizer.playlists.entry import Entry

FORMATS: Final[dict[str, ModuleType]] = {
    ".m3u8": m3u,
    ".m3u": m3u,
    ".pls": pls,
    ".xspf": xspf,
}
"""Endings of file names, and what reads and writes them."""

_LARGEST = 64 << 20
_LONGEST_NAME = 200


@dataclass(frozen=True, slots=True)
class Reading:
    """What a playlist file lists.

    Attributes:
        paths: Absolute, in order, each below one of the allowed folders.
        skipped: Entries that were refused.
        name: What the file calls the playlist, in one line; empty where it does not.
    """

    paths: tuple[bytes, ...]
    skipped: tuple[Skipped, ...]
    name: str


def write(
    entries: Iterable[Entry], file: Path, *, name: str = "", absolute: bool = False
) -> tuple[Skipped, ...]:
    """Write a playlist file in place of an earlier one, whole or not at all.

    Args:
        entries: The tracks, with absolute paths.
        file: Its ending chooses the format (`FORMATS`).
        name: What the playlist is called, for formats that hold it.
        absolute: List absolute paths instead of paths relative to the file's folder.

    Returns:
        The entries that the format cannot hold.

    Raises:
        UsageError: The ending is none of the formats'.
        EnvironmentTrouble: The file cannot be written.
    """
    chosen = _format(file)
    target = os.path.realpath(file)
    folder = os.fsencode(os.path.dirname(target))
    real = lru_cache(os.path.realpath)
    listed = entries if absolute else (_relative(entry, folder, real) for entry in entries)
    content, skipped = chosen.render(listed, name)
    try:
        with atomic.written(file) as stream:
            stream.write(content)
    except OSError as error:
        raise EnvironmentTrouble(
            "Cannot write {file}: {reason}", file=str(file), reason=system_message(error)
        ) from error
    return tuple(skipped)


def read(file: Path, folders: Sequence[bytes]) -> Reading:
    """Read a playlist file without trusting it.

    Args:
        file: Its ending chooses the format (`FORMATS`).
        folders: Absolute; entries elsewhere are refused.

    Raises:
        UsageError: Not a playlist.
        UnreadableFile: The file cannot be read.
    """
    chosen = _format(file)
    try:
        with file.open("rb") as stream:
            content = stream.read(_LARGEST + 1)
    except OSError as error:
        raise UnreadableFile(f"Cannot read the playlist {file}: {error.strerror}") from error
    if len(content) > _LARGEST:
        raise UsageError(f"{file} is too large for a playlist")
    try:
        listed, skipped = chosen.parse(content)
        name = displayable(chosen.name(content))[:_LONGEST_NAME].strip()
    except UsageError as error:
        raise UsageError(f"{file}: {error}") from error
    base = os.fsencode(os.path.dirname(os.path.realpath(file)))
    paths: list[bytes] = []
    for entry in listed:
        path = _resolved(base, entry)
        if b"\0" not in path and any(_is_inside(path, folder) for folder in folders):
            paths.append(path)
        else:
            skipped.append(Skipped(path_text(entry), "outside the library's folders"))
    return Reading(tuple(paths), tuple(skipped), name)


def _format(file: Path) -> ModuleType:
    chosen = FORMATS.get(file.suffix.lower())
    if chosen is None:
        raise UsageError(f"{file}: the name of a playlist ends with {', '.join(FORMATS)}")
    return chosen


def _resolved(base: bytes, entry: bytes) -> bytes:
    """An entry's path; backslashes are Windows' separators where that leads to a file."""
    path = os.path.normpath(os.path.join(base, entry))
    if b"\\" in entry and not os.path.lexists(path):
        other = os.path.normpath(os.path.join(base, entry.replace(b"\\", b"/")))
        if os.path.lexists(other):
            return other
    return path


def _relative(entry: Entry, folder: bytes, real: Callable[[bytes], bytes]) -> Entry:
    """The entry as seen from a folder, symbolic links on the way to it followed."""
    parent, name = os.path.split(entry.path)
    try:
        return replace(entry, path=os.path.relpath(os.path.join(real(parent), name), folder))
    except ValueError:  # another drive of Windows
        return entry


def _is_inside(path: bytes, folder: bytes) -> bool:
    try:
        return os.path.commonpath([path, folder]) == os.path.normpath(folder)
    except ValueError:  # another drive of Windows
        return False
