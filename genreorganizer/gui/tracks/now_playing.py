# SPDX-License-Identifier: GPL-3.0-or-later
"""The track that the player has, as lists mark it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Container


@dataclass(frozen=True, slots=True)
class NowPlaying:
    """What the player has.

    Attributes:
        track_id: Its track; None for none.
        playing: It plays now; else it is paused.
    """

    track_id: int | None = None
    playing: bool = False

    @property
    def icon(self) -> str:
        """What marks the track."""
        return "volume" if self.playing else "pause"

    def of(self, track_ids: Container[int]) -> str | None:
        """The mark of an album or a track; None where it has none."""
        return self.icon if self.track_id is not None and self.track_id in track_ids else None
