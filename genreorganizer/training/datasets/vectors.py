# SPDX-License-Identifier: GPL-3.0-or-later
"""Transfer vectors: what a network that has learned other things makes of each clip."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from genreorganizer.classify.registry import DEFAULT_MODEL, Registry
from genreorganizer.paths import models_dir
from genreorganizer.training import release, stored
from genreorganizer.training.datasets import gtzan
from genreorganizer.training.datasets.clips import DataSet

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from numpy.typing import NDArray

    from genreorganizer.classify.onnx import OnnxClassifier
    from genreorganizer.training.datasets.clips import Clips, Report

    Vectors = NDArray[np.float32]


def vectors(
    name: str, clips: Clips, seconds: float, computed: Callable[[Report], Vectors]
) -> DataSet:
    """A vector per clip, (1, length), which stands in for features of any specification.

    Args:
        name: As the command line knows the data set.
        clips: What is known about the clips.
        seconds: Their length.
        computed: Of all clips, float32 (clips, length).
    """
    return DataSet(name, clips, seconds, lambda spec, report: list(computed(report)[:, None]))


def tags_of_stored(folder: Path) -> DataSet:
    """Mean tag probabilities of a published tagger over each clip, 50 tags without names.

    Only clips of the filtered training and test parts have them.
    """
    windows = stored.tagger_windows(folder, "train") | stored.tagger_windows(folder, "test")
    names = tuple(sorted(windows))
    known = gtzan.known(names, tuple(name.split(".")[0] for name in names), folder)
    means = np.stack([windows[name].mean(axis=0) for name in names])
    return vectors("gtzan-tagger", known, gtzan.CLIP_SECONDS, lambda report: means)


def _embeddings(
    name: str,
    clips: Clips,
    seconds: float,
    compute: Callable[[OnnxClassifier, Report], Vectors],
    cache: Path,
) -> DataSet:
    """Embeddings by the program's default classifier, means over the windows that it analyzes.

    It learned from GTZAN's filtered training and validation parts: only the filtered test part is
    new to it.

    Args:
        name: As the command line knows the data set.
        clips: What is known about the clips.
        seconds: Their length.
        compute: The classifier's embeddings of all clips, float32 (clips, length).
        cache: Where they are kept, per version of the classifier.
    """

    def computed_once(report: Report) -> Vectors:
        registry = Registry([models_dir()])
        version = registry.manifest(DEFAULT_MODEL).sha256[:12]
        file = cache / "features" / f"{name}-{version}.npy"
        return stored.kept(file, lambda: compute(registry.load(DEFAULT_MODEL).members[0], report))

    return vectors(name, clips, seconds, computed_once)


def embeddings_of_audio(audio: DataSet, cache: Path) -> DataSet:
    """Embeddings of audio files, each analyzed whole."""

    def compute(classifier: OnnxClassifier, report: Report) -> Vectors:
        found = []
        for done, path in enumerate(audio.paths):
            report(done, len(audio.paths))
            found.append(classifier.predict(path).embedding)
        return np.array(found, np.float32)

    return _embeddings(f"{audio.name}-embedding", audio.clips, audio.seconds, compute, cache)


def embeddings_of_stored(folder: Path, cache: Path) -> DataSet:
    """Embeddings of the 999 stored clips, 30 seconds each."""
    clips = stored.gtzan(folder)
    known = gtzan.known(clips.names, clips.genres, folder)

    def compute(classifier: OnnxClassifier, report: Report) -> Vectors:
        report(0, len(known))
        return release.score_clips(classifier, clips.frames, known.targets).embeddings

    return _embeddings("gtzan-embedding", known, gtzan.CLIP_SECONDS, compute, cache)
