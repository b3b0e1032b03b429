# SPDX-License-Identifier: GPL-3.0-or-later
"""Windows out of clips: cut after the split, so that none of a clip's windows crosses it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from genreorganizer.audio.spec import FeatureSpec

    Array = NDArray[np.float32]


def window_length(spec: FeatureSpec, seconds: float) -> int:
    """Frames (or samples) in a window of so many seconds."""
    if spec.kind == "raw":
        return round(seconds * spec.sample_rate)
    if spec.frame_step == 1.0:
        return 1 + int(seconds * spec.sample_rate / spec.hop_length)
    return round(seconds / spec.frame_seconds)


def cut(
    clips: Sequence[Array], length: int, count: int, generator: np.random.Generator | None = None
) -> Array:
    """``count`` windows of each clip, (clips, count, length, …).

    Args:
        clips: One array per clip, time first; a clip shorter than a window is repeated.
        length: Frames (or samples) in a window.
        count: Windows per clip, spread evenly over it.
        generator: Draws the starts at random instead, one in each of ``count`` equal parts.
    """
    found = []
    for clip in clips:
        whole = clip if len(clip) >= length else np.resize(clip, (length, *clip.shape[1:]))
        room = len(whole) - length
        places = generator.random(count) if generator else np.full(count, 0.5)
        starts = ((np.arange(count) + places) / count * room).round().astype(int)
        found.append(np.stack([whole[start : start + length] for start in starts]))
    return np.stack(found)
