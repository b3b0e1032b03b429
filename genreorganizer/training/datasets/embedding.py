# SPDX-License-Identifier: GPL-3.0-or-later
"""Transfer vectors: the embedding that the program's default classifier gives for each clip."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from genreorganizer.classify.registry import DEFAULT_MODEL, Registry
from genreorganizer.paths import models_dir

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

    from genreorganizer.audio.features import FeatureSpec
    from genreorganizer.training.datasets.audio import AudioClips
    from genreorganizer.training.datasets.clips import Report


class EmbeddingVectors:
    """A vector per clip of audio, computed as the program does it.

    The default classifier learned from GTZAN's filtered training part and chose on its
    validation part: only the filtered test part is new to it.

    Args:
        audio: The clips.
        cache: Where vectors are kept, per version of the classifier.
    """

    name = "gtzan-embedding"

    def __init__(self, audio: AudioClips, cache: Path) -> None:
        self._audio = audio
        self._cache = cache
        self._registry = Registry([models_dir()])
        self.clips = audio.clips
        self.seconds = audio.seconds

    def spec(self, wanted: FeatureSpec) -> FeatureSpec:
        """The vectors stand in for a transfer vector, whatever its specification."""
        return wanted

    def features(self, spec: FeatureSpec, report: Report) -> list[NDArray[np.float32]]:
        """One (1, length) array per clip."""
        version = self._registry.manifest(DEFAULT_MODEL).sha256[:12]
        kept = self._cache / "features" / f"{self.name}-{version}.npy"
        if not kept.is_file():
            classifier = self._registry.load(DEFAULT_MODEL)
            vectors = []
            for done, path in enumerate(self._audio.paths):
                report(done, len(self._audio.paths))
                vectors.append(classifier.predict(path).embedding)
            kept.parent.mkdir(parents=True, exist_ok=True)
            np.save(kept, np.array(vectors, np.float32))
        return list(np.load(kept)[:, None])
