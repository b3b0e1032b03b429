# SPDX-License-Identifier: GPL-3.0-or-later
"""The small interface behind which every data set stands."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from pathlib import Path

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


def anything(wanted: FeatureSpec) -> FeatureSpec:
    """Exactly what is wanted: `DataSet.spec` of one that has features of any specification."""
    return wanted


@dataclass(frozen=True)
class DataSet:
    """Clips and their features.

    Attributes:
        name: As the command line knows it.
        clips: What is known about them.
        seconds: Length of the clips; of the shortest where they differ.
        features: One array per clip, float32 (frames, bands), or (samples,) for raw, in the order
            of the clips.
        spec: The features that come nearest to the wanted ones. It raises a `UsageError` where this
            data set has nothing like them.
        paths: The audio files, one per clip; empty where there are none.
    """

    name: str
    clips: Clips
    seconds: float
    features: Callable[[FeatureSpec, Report], list[NDArray[np.float32]]]
    spec: Callable[[FeatureSpec], FeatureSpec] = anything
    paths: tuple[Path, ...] = ()
