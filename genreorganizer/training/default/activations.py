# SPDX-License-Identifier: GPL-3.0-or-later
"""A backbone's activations for whole stored clips, window by window, as the program cuts tracks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from genreorganizer.audio.spec import FeatureSpec
from genreorganizer.classify.runtime import session
from genreorganizer.training.default.batches import STEP
from genreorganizer.training.default.learning import DEVIATION, MEAN
from genreorganizer.training.default.network import WINDOW
from genreorganizer.training.stored import GTZAN_FRAMES_PER_HOP

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    Clip = NDArray[np.uint8]

FEATURES = FeatureSpec(frame_step=GTZAN_FRAMES_PER_HOP, frame_rest=0.5, frame_group=STEP)
"""The features of a track that the network gets."""
_BATCH = 16


@dataclass(frozen=True)
class ClipActivations:
    """What flows out of a backbone, for each window of several clips.

    Attributes:
        pooled: float32 (windows, features), of all clips one after the other.
        hidden: float32 (windows, features).
        first: Of each clip, its first window.
    """

    pooled: NDArray[np.float32]
    hidden: NDArray[np.float32]
    first: NDArray[np.int64]

    def means(self, values: NDArray[np.float32]) -> NDArray[np.float32]:
        """Means over each clip's windows, (clips, …)."""
        counts = np.diff(np.append(self.first, len(values)))
        return np.asarray(np.add.reduceat(values, self.first) / counts[:, None], np.float32)


def at_full_rate(clip: Clip) -> Clip:
    """A clip (time, mels) at a third of the rate with its frames repeated."""
    return np.repeat(clip, STEP, axis=0)


def thinned(clip: Clip) -> Clip:
    """A clip at the full rate with every third frame in place of its neighbours."""
    return np.repeat(clip[STEP // 2 :: STEP], STEP, axis=0)


def cut(clip: Clip) -> NDArray[np.uint8]:
    """Windows (windows, time, mels) of a clip at the full rate; a short one is repeated."""
    count = len(clip) // WINDOW
    if not count:
        return np.resize(clip, (1, WINDOW, clip.shape[1]))
    return clip[: count * WINDOW].reshape(count, WINDOW, clip.shape[1])


def run_backbone(backbone: bytes, clips: Sequence[Clip]) -> ClipActivations:
    """Run an exported `network.Backbone` over clips, uint8 (time, mels) at the full rate."""
    ready = session(backbone)
    name = ready.get_inputs()[0].name
    windows = [cut(clip) for clip in clips]
    counts = np.array([len(one) for one in windows])
    joined = np.concatenate(windows)
    answers = []
    for at in range(0, len(joined), _BATCH):
        given = (joined[at : at + _BATCH].astype(np.float32) / 255 - MEAN) / DEVIATION
        answers.append(ready.run(None, {name: given.astype(np.float32)}))
    pooled, hidden = (np.concatenate(part) for part in zip(*answers, strict=True))
    return ClipActivations(pooled, hidden, np.concatenate([[0], np.cumsum(counts)[:-1]]))
