# SPDX-License-Identifier: GPL-3.0-or-later
"""What an earlier run of the program left unfinished."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from genreorganizer.db import counts
from genreorganizer.domain.review import TrackState
from genreorganizer.library import pending

if TYPE_CHECKING:
    from sqlalchemy import Connection


@dataclass(frozen=True, slots=True)
class Pending:
    """What an earlier run of the program did not finish (`library.pending`).

    Attributes:
        scan: Looking at the folders.
        analyze: Analyzing.
        paused: The user had paused it.
        tracks: How many tracks are not analyzed.
    """

    scan: bool = False
    analyze: bool = False
    paused: bool = False
    tracks: int = 0


def unfinished(connection: Connection) -> Pending:
    """What an earlier run of the program did not finish."""
    found = pending.load(connection)
    if not found:
        return Pending()
    tracks = counts.load(connection).states.get(TrackState.NEW.value, 0)
    return Pending(pending.SCAN in found, pending.ANALYZE in found, pending.PAUSED in found, tracks)
