# SPDX-License-Identifier: GPL-3.0-or-later
"""Reading files in a worker process; imports nothing that the work does not need."""

from __future__ import annotations

import os

from genreorganizer import tags
from genreorganizer.domain.files import READ_AGAIN, ScannedFile, stored
from genreorganizer.errors import UnreadableFile
from genreorganizer.messages import Message, system_message


def read_files(paths: tuple[tuple[bytes, int], ...]) -> list[ScannedFile | None]:
    """Read files one after the other.

    Args:
        paths: Path and device number of each.

    Returns:
        One per path; None where the file is not there any more.
    """
    return [read_file(path, device) for path, device in paths]


def read_file(path: bytes, device: int) -> ScannedFile | None:
    """Read a file's tags, technical data and tag-free identity.

    A file that cannot be read yields the reason instead.
    """
    try:
        status = os.stat(path)  # before reading: a later change is found by the next scan
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as error:
        return unreadable(path, device, system_message(error))
    try:
        info, identity = tags.inspect(path)
    except UnreadableFile as error:
        if not os.path.lexists(path):
            return None
        if isinstance(error.__cause__, OSError):  # permissions or the disk, not the content
            return unreadable(path, device, error.message)
        return ScannedFile(
            path,
            status.st_size,
            stored(status.st_mtime_ns),
            device,
            unreadable=error.message,
        )
    return ScannedFile(
        path=path,
        size=status.st_size,
        mtime_ns=stored(status.st_mtime_ns),
        device=device,
        fingerprint=identity.to_bytes(),
        audio=info.audio,
        tag=info.tag,
        genres=info.genres,
        genre_conflict=info.conflict,
    )


def unreadable(path: bytes, device: int, reason: Message) -> ScannedFile:
    """A file that could not be read this time; the next scan tries again."""
    return ScannedFile(path, 0, READ_AGAIN, device, unreadable=reason)
