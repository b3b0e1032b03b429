# SPDX-License-Identifier: GPL-3.0-or-later
"""Augmentation of log-mel crops that are scaled to 0..1."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray


@dataclass(frozen=True)
class Augmentation:
    """Strengths; zero turns a part off.

    Attributes:
        gain: Standard deviation of a shift of all values.
        tilt: Standard deviation of a slope over the mel axis.
        shift: Largest move along the mel axis, in bands.
        bands: Largest width of each of two masks along the mel axis (SpecAugment).
        frames: Largest width of a mask along time, as a share of the crop.
        fill: Value inside a mask.
    """

    gain: float = 0.03
    tilt: float = 0.06
    shift: int = 2
    bands: int = 16
    frames: float = 0.2
    fill: float = 0.4

    def __call__(
        self, crops: NDArray[np.float32], generator: np.random.Generator
    ) -> NDArray[np.float32]:
        """Change crops (n, frames, mels) in place and give them back."""
        count, frames, mels = crops.shape
        slope = np.linspace(-1, 1, mels, dtype=np.float32)
        crops += generator.normal(0, self.gain, (count, 1, 1)).astype(np.float32)
        crops += generator.normal(0, self.tilt, (count, 1, 1)).astype(np.float32) * slope
        for crop in crops:
            moved = int(generator.integers(-self.shift, self.shift + 1))
            if moved:
                crop[:] = np.roll(crop, moved, axis=1)
            for _ in range(2):
                width = int(generator.integers(0, self.bands + 1))
                first = int(generator.integers(0, mels - width + 1))
                crop[:, first : first + width] = self.fill
            width = int(generator.integers(0, max(1, int(frames * self.frames)) + 1))
            first = int(generator.integers(0, frames - width + 1))
            crop[first : first + width] = self.fill
        return crops
