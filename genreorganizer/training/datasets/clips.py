# SPDX-License-Identifier: GPL-3.0-or-later
"""The small interface behind which every data set stands."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from genreorganizer.audio.spec import FeatureSpec

Report = Callable[[int, int], None]
"""Told (done, total) while features are computed."""


@dataclass(frozen=True)
class Clips:
    """What is known about the clips of a data set, one entry per clip in every field.

    Attributes:
        names: Such as ``blues.00029``; unique.
        genres: The data set's own genre names.
        groups: Artist or album, never to be split; the clip itself where unknown.
        parts: The published split: ``train``, ``valid``, ``test``, or ``""`` for none.
    """

    names: tuple[str, ...]
    genres: tuple[str, ...]
    groups: tuple[str, ...]
    parts: tuple[str, ...]

    @property
    def labels(self) -> tuple[str, ...]:
        """The genres in alphabetical order."""
        return tuple(sorted(set(self.genres)))

    @property
    def targets(self) -> NDArray[np.int64]:
        """Index of each clip's genre in `labels`."""
        places = {label: place for place, label in enumerate(self.labels)}
        return np.array([places[genre] for genre in self.genres], dtype=np.int64)

    def __len__(self) -> int:
        return len(self.names)


class DataSet(Protocol):
    """Clips and their features.

    Attributes:
        name: As the command line knows it.
        clips: What is known about them.
        seconds: Length of the clips; of the shortest where they differ.
    """

    name: str
    clips: Clips
    seconds: float

    def spec(self, wanted: FeatureSpec) -> FeatureSpec:
        """The features that come nearest to the wanted ones.

        Raises:
            UsageError: This data set has nothing like them.
        """

    def features(self, spec: FeatureSpec, report: Report) -> list[NDArray[np.float32]]:
        """One array (frames, bands) per clip, or (samples,) for raw, in the order of the clips."""
