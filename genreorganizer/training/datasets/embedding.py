# SPDX-License-Identifier: GPL-3.0-or-later
"""Transfer vectors: the embedding that the program's default classifier gives for each clip."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from genreorganizer.classify.registry import DEFAULT_MODEL, Registry
from genreorganizer.paths import models_dir
from genreorganizer.training import release, stored
from genreorganizer.training.datasets import gtzan

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from numpy.typing import NDArray

    from genreorganizer.audio.spec import FeatureSpec
    from genreorganizer.classify.onnx import OnnxClassifier
    from genreorganizer.training.datasets.audio import AudioClips
    from genreorganizer.training.datasets.clips import Clips, Report

    Vectors = NDArray[np.float32]


class EmbeddingVectors:
    """A vector per clip, the mean over the windows that the program hears.

    The default classifier learned from GTZAN's filtered training and validation parts: only
    the filtered test part is new to it.

    Args:
        name: As the command line knows the data set.
        clips: What is known about the clips.
        seconds: Their length.
        compute: The classifier's embeddings of all clips, (clips, length).
        cache: Where vectors are kept, per version of the classifier.
    """

    def __init__(
        self,
        name: str,
        clips: Clips,
        seconds: float,
        compute: Callable[[OnnxClassifier, Report], Vectors],
        cache: Path,
    ) -> None:
        self.name = name
        self.clips = clips
        self.seconds = seconds
        self._compute = compute
        self._cache = cache

    def spec(self, wanted: FeatureSpec) -> FeatureSpec:
        """The vectors stand in for a transfer vector, whatever its specification."""
        return wanted

    def features(self, spec: FeatureSpec, report: Report) -> list[Vectors]:
        """One (1, length) array per clip."""
        registry = Registry([models_dir()])
        version = registry.manifest(DEFAULT_MODEL).sha256[:12]
        kept = self._cache / "features" / f"{self.name}-{version}.npy"
        if not kept.is_file():
            (classifier,) = registry.load(DEFAULT_MODEL).members
            vectors = self._compute(classifier, report)
            kept.parent.mkdir(parents=True, exist_ok=True)
            np.save(kept, vectors)
        return list(np.load(kept)[:, None])


def of_audio(audio: AudioClips, cache: Path) -> EmbeddingVectors:
    """Embeddings of audio files, each heard whole."""

    def compute(classifier: OnnxClassifier, report: Report) -> Vectors:
        vectors = []
        for done, path in enumerate(audio.paths):
            report(done, len(audio.paths))
            vectors.append(classifier.predict(path).embedding)
        return np.array(vectors, np.float32)

    return EmbeddingVectors(f"{audio.name}-embedding", audio.clips, audio.seconds, compute, cache)


def of_stored(folder: Path, cache: Path) -> EmbeddingVectors:
    """Embeddings of the 999 stored clips, 30 seconds each."""
    clips = stored.gtzan(folder)
    known = gtzan.known(clips.names, clips.genres, folder)

    def compute(classifier: OnnxClassifier, report: Report) -> Vectors:
        report(0, len(known))
        scored = release.score_clips(classifier, clips.frames, known.targets)
        return scored.embeddings

    return EmbeddingVectors("gtzan-embedding", known, gtzan.CLIP_SECONDS, compute, cache)
