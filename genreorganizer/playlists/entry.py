# SPDX-License-Identifier: GPL-3.0-or-later
"""What playlist files list."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Entry:
    """One track of a playlist file.

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
class Skipped:
    """An entry that was left out, and why.

    Attributes:
        text: The entry, for the eye.
        reason: One line.
    """

    text: str
    reason: str
