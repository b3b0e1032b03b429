# SPDX-License-Identifier: GPL-3.0-or-later
"""What the library needs to know of the classifier whose answers it shows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Self

from genreorganizer.db.suggestions import Doubt
from genreorganizer.domain.prediction import joint_labels

if TYPE_CHECKING:
    from collections.abc import Sequence

    from genreorganizer.classify.manifest import Manifest
    from genreorganizer.domain.genres import Vocabulary


@dataclass(frozen=True, slots=True)
class Model:
    """What the library needs to know of a classifier or an ensemble, from the manifests.

    Attributes:
        id: Its identity; of an ensemble the members' joined by ``+``.
        version: Its version; of an ensemble the members' joined by ``+``.
        labels: The labels it answers with.
        threshold: Confidence below which a track is unsure; of an ensemble the mean.
        reliability: Per label, the factor of its suggestions' odds (`Manifest.reliability`).
        window_s: Seconds that it analyzes at a time; of an ensemble the least.
        novelty_threshold: Larger scores of strangeness are never suggested (`manifest.Novelty`).
    """

    id: str
    version: str
    labels: tuple[str, ...]
    threshold: float
    reliability: dict[str, float]
    window_s: float | None = None
    novelty_threshold: float | None = None

    @classmethod
    def of(cls, manifests: Sequence[Manifest]) -> Self:
        """The model of a manifest, or the ensemble of several.

        Raises:
            ModelUnusable: They have no labels in common.
        """
        identity = "+".join(manifest.id for manifest in manifests)
        alone = manifests[0] if len(manifests) == 1 else None
        return cls(
            id=identity,
            version="+".join(manifest.version for manifest in manifests),
            labels=joint_labels(identity, [(one.labels, one.independent) for one in manifests]),
            threshold=sum(manifest.threshold for manifest in manifests) / len(manifests),
            reliability=dict(alone.reliability) if alone else {},
            window_s=min(one.windowing.length * one.features.frame_seconds for one in manifests),
            novelty_threshold=alone.novelty.threshold if alone and alone.novelty else None,
        )

    @property
    def doubt(self) -> Doubt:
        """Which of its guesses may be counted though it is not sure of them."""
        return Doubt(self.id, self.threshold, self.novelty_threshold)

    def genre_reliability(self, genres: Vocabulary) -> dict[str, float]:
        """`reliability` by the user's genres, for `queries.threshold_preview`."""
        by_genre: dict[str, list[float]] = {}
        for label, value in self.reliability.items():
            by_genre.setdefault(genres.for_label(label), []).append(value)
        return {genre: sum(values) / len(values) for genre, values in by_genre.items()}
