# SPDX-License-Identifier: GPL-3.0-or-later
"""What playlist files list."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from genreorganizer.messages import Message


@dataclass(frozen=True, slots=True)
class PlaylistEntry:
    """One track as a playlist file is to list it.

    Attributes:
        path: The audio file (bytes), absolute, or relative to the playlist's folder.
        title: For the eye, like the next two.
        artist: Who plays.
        album: Where it was published.
        duration_s: Length in seconds, None where unknown.
    """

    path: bytes
    title: str = ""
    artist: str = ""
    album: str = ""
    duration_s: float | None = None


@dataclass(frozen=True, slots=True)
class Listed:
    """One track as a playlist file lists it.

    Attributes:
        text: The entry, for the eye.
        line: Where it stands in the file, from 1.
        paths: What the entry may mean, the most literal reading first; absolute or relative
            to the playlist's folder, without null bytes. Never empty strings.
        label: What players show, such as ``Artist - Title``; may be empty.
        duration_s: Length in seconds, None where the file does not tell it.
    """

    text: str
    line: int
    paths: tuple[bytes, ...]
    label: str = ""
    duration_s: float | None = None


@dataclass(frozen=True, slots=True)
class Skipped:
    """An entry that was left out, and why.

    Attributes:
        text: The entry, for the eye.
        reason: One line.
        line: Where it stands in the file that was read, from 1; None where none was.
    """

    text: str
    reason: Message
    line: int | None = None


@dataclass(frozen=True, slots=True)
class Content:
    """What a playlist file says.

    Attributes:
        listed: Its tracks in order.
        skipped: Entries that are no files.
        name: What it calls the playlist; empty where it does not.
    """

    listed: tuple[Listed, ...]
    skipped: tuple[Skipped, ...] = ()
    name: str = ""
