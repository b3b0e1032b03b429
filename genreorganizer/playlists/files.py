# SPDX-License-Identifier: GPL-3.0-or-later
"""Playlists on the disk: atomic writing, and reading that trusts nothing."""

from __future__ import annotations

import hashlib
import os
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from genreorganizer import atomic
from genreorganizer.domain.text import displayable
from genreorganizer.errors import EnvironmentFailure, UnreadableFile, UsageError
from genreorganizer.messages import system_message
from genreorganizer.playlists import m3u, pls, wpl, xspf

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from genreorganizer.playlists.entry import Content, PlaylistEntry, Skipped
    from genreorganizer.playlists.format import PlaylistFormat

FORMATS: Final[tuple[PlaylistFormat, ...]] = (m3u.FORMAT, pls.FORMAT, xspf.FORMAT, wpl.FORMAT)
"""The formats, in the order in which they are offered; a new one is added here."""

_LARGEST = 64 << 20
_LONGEST_NAME = 200


def rendered(
    entries: Iterable[PlaylistEntry], file: Path, *, name: str = "", absolute: bool = False
) -> tuple[bytes, tuple[Skipped, ...]]:
    """The content of a playlist file, and the entries that the format cannot hold.

    Args:
        entries: The tracks, with absolute paths.
        file: Its ending chooses the format (`FORMATS`).
        name: What the playlist is called, for formats that hold it.
        absolute: List absolute paths instead of paths relative to the file's folder.

    Raises:
        UsageError: The ending is none of the formats'.
    """
    chosen = _format(file)
    target = os.path.realpath(file)
    folder = os.fsencode(os.path.dirname(target))
    real = lru_cache(os.path.realpath)
    listed = entries if absolute else (_relative(entry, folder, real) for entry in entries)
    content, skipped = chosen.render(listed, name)
    return content, tuple(skipped)


def digest(content: bytes) -> bytes:
    """What tells whether a file still is as it was written."""
    return hashlib.blake2b(content, digest_size=16).digest()


def store(file: Path, content: bytes) -> None:
    """Write what was rendered in place of an earlier file, whole or not at all.

    Raises:
        EnvironmentFailure: The file cannot be written.
    """
    try:
        with atomic.written(file) as stream:
            stream.write(content)
    except OSError as error:
        raise EnvironmentFailure(
            "Cannot write {file}: {reason}", file=str(file), reason=system_message(error)
        ) from error


def read(file: Path) -> Content:
    """Read a playlist file; nothing that it lists is looked at.

    Args:
        file: Its ending chooses the format (`FORMATS`).

    Raises:
        UsageError: Not a playlist.
        UnreadableFile: The file cannot be read.
    """
    chosen = _format(file)
    try:
        with file.open("rb") as stream:
            content = stream.read(_LARGEST + 1)
    except OSError as error:
        raise UnreadableFile(
            "Cannot read the playlist {file}: {reason}",
            file=str(file),
            reason=system_message(error),
        ) from error
    if len(content) > _LARGEST:
        raise UsageError("{file} is too large for a playlist", file=str(file))
    try:
        found = chosen.parse(content)
    except UsageError as error:
        raise UsageError(error.message, path=str(file)) from error
    return replace(found, name=displayable(found.name)[:_LONGEST_NAME].strip())


def suffixes() -> tuple[str, ...]:
    """The endings of all formats' file names."""
    return tuple(suffix for known in FORMATS for suffix in known.suffixes)


def _format(file: Path) -> PlaylistFormat:
    suffix = file.suffix.lower()
    for known in FORMATS:
        if suffix in known.suffixes:
            return known
    raise UsageError(
        "the name of a playlist ends with {endings}", path=str(file), endings=", ".join(suffixes())
    )


def _relative(entry: PlaylistEntry, folder: bytes, real: Callable[[bytes], bytes]) -> PlaylistEntry:
    """The entry as seen from a folder, symbolic links on the way to it followed."""
    parent, name = os.path.split(entry.path)
    try:
        return replace(entry, path=os.path.relpath(os.path.join(real(parent), name), folder))
    except ValueError:  # another drive of Windows
        return entry
