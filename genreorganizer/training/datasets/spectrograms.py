# SPDX-License-Identifier: GPL-3.0-or-later
"""Stored log-mel spectrograms as a data set, with everything that follows from them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from genreorganizer.audio.descriptors import DESCRIPTORS
from genreorganizer.audio.features import described_levels
from genreorganizer.audio.spec import FeatureSpec
from genreorganizer.errors import UsageError
from genreorganizer.training import stored
from genreorganizer.training.datasets import gtzan
from genreorganizer.training.datasets.clips import Clips, DataSet

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

    from genreorganizer.training.datasets.clips import Report

_FMA_STEP = 30 * 22_050 / 512 / 128


def spectrograms(name: str, clips: Clips, frames: NDArray[np.uint8], heard: FeatureSpec) -> DataSet:
    """Clips of 30 seconds whose log-mel spectrograms are stored.

    Args:
        name: As the command line knows the data set.
        clips: What is known about them.
        frames: uint8 (clips, frames, 128), each clip scaled to 0..255 by its own extremes.
        heard: The features that the frames are.
    """

    def spec(wanted: FeatureSpec) -> FeatureSpec:
        """The same kind on the stored frames: 2048-sample windows, as far apart as they are."""
        kind = "averaged_log_mel" if wanted.kind == "averaged" else wanted.kind
        if kind == heard.kind:
            return heard
        descriptor = DESCRIPTORS.get(kind)
        if descriptor is None or descriptor.of_samples:
            raise UsageError(f"{name}: {kind} cannot be computed from log-mel spectrograms")
        bands = descriptor.bands if kind == "averaged_log_mel" else wanted.bands
        return replace(heard, kind=kind, bands=bands)

    def features(spec: FeatureSpec, report: Report) -> list[NDArray[np.float32]]:
        """Log-mel levels 0..255, or what the descriptor makes of them."""
        return [described_levels(clip.astype(np.float32), spec) for clip in frames]

    return DataSet(name, clips, gtzan.CLIP_SECONDS, features, spec)


def stored_gtzan(folder: Path) -> DataSet:
    """The 999 clips of GTZAN; 387 kept frames are spread over 387.5 steps."""
    clips = stored.gtzan(folder)
    known = gtzan.known(clips.names, clips.genres, folder)
    heard = FeatureSpec(frame_step=stored.GTZAN_FRAMES_PER_HOP, frame_rest=0.5)
    return spectrograms("gtzan", known, clips.frames, heard)


def stored_fma(folder: Path, cache: Path) -> DataSet:
    """The 7,994 tracks of FMA-small on GTZAN's mel axis, a frame every 0.234 s."""
    tracks = stored.fma(folder, cache)
    blocks = tuple(f"block {one}" for one in stored.fma_blocks([int(n) for n in tracks.names]))
    clips = Clips(tracks.names, tracks.genres, blocks, tracks.parts)
    return spectrograms("fma", clips, tracks.frames, FeatureSpec(frame_step=_FMA_STEP))
