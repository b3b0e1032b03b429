# SPDX-License-Identifier: GPL-3.0-or-later
"""What is known of one track beside its row."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from genreorganizer.domain.prediction import ENOUGH_S

if TYPE_CHECKING:
    from genreorganizer.domain.track import TrackRow


@dataclass(frozen=True, slots=True)
class TrackDetail:
    """What the inspector shows of one track beside its row.

    Attributes:
        row: The track.
        probabilities: Genre and probability, the most probable first.
        windows: Start of each window in seconds with its probabilities, in the order of
            ``genres``.
        genres: The genres of ``windows``' probabilities.
        model: The model's name and version, empty where nothing was analyzed.
        window_s: Seconds that the model analyzed from each start; None where that is not known.
        learned: The answer is of what was learned from the library, and was made of what was
            stored of the track as a whole: the windows, if any, are of the model below, until
            the track is listened to (`learning.timelines`).
        tags: Further labels with probabilities of their own, the most probable first.
        alone: As ``probabilities``, of the track itself, where others of its album have a say.
    """

    row: TrackRow
    probabilities: tuple[tuple[str, float], ...] = ()
    windows: tuple[tuple[float, tuple[float, ...]], ...] = ()
    genres: tuple[str, ...] = ()
    model: str = ""
    window_s: float | None = None
    learned: bool = False
    tags: tuple[tuple[str, float], ...] = ()
    alone: tuple[tuple[str, float], ...] = ()

    @property
    def scarce_s(self) -> float | None:
        """The seconds that the answer rests on where they are few; None where they are enough."""
        analyzed_s = len(self.windows) * (self.window_s or 0.0)
        if self.row.audio.duration_s is not None:  # the last window may be longer than what is left
            analyzed_s = min(analyzed_s, self.row.audio.duration_s)
        return analyzed_s if 0 < analyzed_s < ENOUGH_S else None
