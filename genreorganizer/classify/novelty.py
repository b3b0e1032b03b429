# SPDX-License-Identifier: GPL-3.0-or-later
"""How unlike its training data a track is: Mahalanobis distance of its embedding."""

from __future__ import annotations

import io
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray


@dataclass(frozen=True)
class NoveltyScorer:
    """Distance to the nearest class centre under a shared covariance.

    Lee et al., "A simple unified framework for detecting out-of-distribution samples" (2018),
    section 2.1.

    Attributes:
        centres: float32 (classes, embedding).
        whitening: float32 (embedding, embedding); the covariance's inverse square root.
    """

    centres: NDArray[np.float32]
    whitening: NDArray[np.float32]

    @classmethod
    def fit(
        cls, embeddings: NDArray[np.float32], classes: Sequence[str], shrinkage: float = 0.1
    ) -> NoveltyScorer:
        """Estimate centres and covariance from training embeddings (tracks, embedding)."""
        names = np.asarray(classes)
        groups = [embeddings[names == name] for name in sorted(set(classes))]
        centres = np.stack([group.mean(axis=0) for group in groups])
        spread = np.concatenate([group - group.mean(axis=0) for group in groups])
        covariance = spread.T @ spread / len(spread)
        mean_variance = np.trace(covariance) / len(covariance)
        shrunk = (1 - shrinkage) * covariance + shrinkage * mean_variance * np.eye(len(covariance))
        values, vectors = np.linalg.eigh(shrunk)
        whitening = vectors / np.sqrt(values)
        return cls(centres.astype(np.float32), whitening.astype(np.float32))

    @classmethod
    def from_bytes(cls, stored: bytes) -> NoveltyScorer:
        """Read what `to_bytes` gave."""
        with np.load(io.BytesIO(stored), allow_pickle=False) as arrays:
            return cls(arrays["centres"], arrays["whitening"])

    def to_bytes(self) -> bytes:
        """The arrays as an ``.npz`` file."""
        buffer = io.BytesIO()
        np.savez_compressed(buffer, centres=self.centres, whitening=self.whitening)
        return buffer.getvalue()

    def score(self, embedding: NDArray[np.float32]) -> float:
        """Mean squared whitened distance to the nearest centre.

        Args:
            embedding: float32 (length,).

        Returns:
            0 or more; about 1 for training tracks.
        """
        offsets = (embedding - self.centres) @ self.whitening
        return float(np.square(offsets).mean(axis=1).min())
