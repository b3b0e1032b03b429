# SPDX-License-Identifier: GPL-3.0-or-later
"""GTZAN as it is stored: log-mel arrays and tagger outputs; its artists and splits for audio."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from genreorganizer.audio.descriptors import DESCRIPTORS
from genreorganizer.audio.features import described_levels
from genreorganizer.audio.spec import FeatureSpec
from genreorganizer.errors import UsageError
from genreorganizer.training import stored
from genreorganizer.training.datasets.clips import Clips

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

    from genreorganizer.training.datasets.clips import Report

CLIP_SECONDS = 30.0
STORED_STEP = stored.GTZAN_FRAMES_PER_HOP
STORED_REST = 0.5
"""387 kept frames are spread over 387.5 steps."""


def artists(folder: Path) -> dict[str, str]:
    """Artist by clip name, for the clips whose artist is known."""
    found: dict[str, str] = {}
    for line in (folder / "artists.txt").read_text(encoding="utf-8").splitlines():
        clip, *rest = (field.strip() for field in line.split(":::"))
        if rest and rest[0]:
            found[clip.removesuffix(".wav")] = rest[0].casefold()
    return found


def known(names: tuple[str, ...], genres: tuple[str, ...], folder: Path) -> Clips:
    """GTZAN clips with their artists and their part of the fault-filtered split.

    Exact replicas count as one artist, so that no split parts them.
    """
    by_clip, parts = artists(folder), stored.filtered_parts(folder)
    for line in (folder / "exact_duplicates.txt").read_text(encoding="utf-8").splitlines():
        first, *others = line.split()
        for other in others:
            by_clip[other] = by_clip.setdefault(first, first)
    return Clips(
        names=names,
        genres=genres,
        groups=tuple(by_clip.get(name, name) for name in names),
        parts=tuple(parts.get(name, "") for name in names),
    )


class StoredGtzan:
    """The 999 stored log-mel spectrograms and everything that follows from them."""

    name = "gtzan"
    seconds = CLIP_SECONDS

    def __init__(self, folder: Path) -> None:
        self._stored = stored.gtzan(folder)
        self.clips = known(self._stored.names, self._stored.genres, folder)

    def spec(self, wanted: FeatureSpec) -> FeatureSpec:
        """The same kind on the stored frames: 2048-sample windows, 77.5 ms apart."""
        kind = "averaged_log_mel" if wanted.kind == "averaged" else wanted.kind
        descriptor = DESCRIPTORS.get(kind)
        if kind != "log_mel" and (descriptor is None or descriptor.of_samples):
            raise UsageError(f"{self.name}: {kind} cannot be computed from log-mel spectrograms")
        bands = descriptor.bands if kind == "averaged_log_mel" and descriptor else wanted.bands
        stored_spec = FeatureSpec(
            kind=kind, bands=bands, frame_step=STORED_STEP, frame_rest=STORED_REST
        )
        return replace(stored_spec, bands=128) if kind == "log_mel" else stored_spec

    def features(self, spec: FeatureSpec, report: Report) -> list[NDArray[np.float32]]:
        """Log-mel levels 0..255, or what the descriptor makes of them."""
        report(len(self.clips), len(self.clips))
        return [described_levels(clip.astype(np.float32), spec) for clip in self._stored.frames]


class TaggerVectors:
    """Mean tag probabilities of a published tagger over each clip, 50 tags without names.

    Only clips of the filtered training and test parts have them.
    """

    name = "gtzan-tagger"
    seconds = CLIP_SECONDS

    def __init__(self, folder: Path) -> None:
        windows = {
            **stored.tagger_windows(folder, "train"),
            **stored.tagger_windows(folder, "test"),
        }
        names = tuple(sorted(windows))
        self._vectors = [windows[name].mean(axis=0, keepdims=True) for name in names]
        self.clips = known(names, tuple(name.split(".")[0] for name in names), folder)

    def spec(self, wanted: FeatureSpec) -> FeatureSpec:
        """The vectors stand in for a transfer vector, whatever its specification."""
        return wanted

    def features(self, spec: FeatureSpec, report: Report) -> list[NDArray[np.float32]]:
        """One (1, 50) array per clip."""
        report(len(self.clips), len(self.clips))
        return self._vectors
