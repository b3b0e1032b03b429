# SPDX-License-Identifier: GPL-3.0-or-later
"""From trained weights to a classifier the program can use: calibrated, measured, described."""

from __future__ import annotations

import hashlib
import time
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from genreorganizer.classify import card
from genreorganizer.classify.figures import English
from genreorganizer.classify.manifest import Novelty, write_manifest
from genreorganizer.classify.metrics import ACCURACY, Metric
from genreorganizer.classify.onnx import softmax
from genreorganizer.classify.trust import least_confidence, wilson
from genreorganizer.training import evaluate

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from numpy.typing import NDArray

    from genreorganizer.classify.manifest import Manifest
    from genreorganizer.classify.novelty import NoveltyScorer
    from genreorganizer.classify.onnx import OnnxClassifier
    from genreorganizer.classify.reality import Reality

NETWORK_FILE = "model.onnx"
NOVELTY_FILE = "novelty.npz"
REMARKS = (
    "The ten GTZAN genres were learned from a few hundred excerpts, most of them American or "
    "British and older than 2002.",
    "GTZAN's recordings are commercial excerpts, and the licences of the FMA tracks vary; the "
    "recordings themselves are not part of it.",
)
"""What is to be known of every model that the lab makes."""


@dataclass(frozen=True)
class Scored:
    """A classifier's raw outputs for a set of tracks.

    Attributes:
        logits: Per track, float32 (windows, labels).
        embeddings: float32 (tracks, embedding), means over windows.
        truth: Label indices, int (tracks,).
    """

    logits: tuple[NDArray[np.float32], ...]
    embeddings: NDArray[np.float32]
    truth: NDArray[np.int64]

    @classmethod
    def joined(cls, parts: Sequence[Scored]) -> Scored:
        """Several sets as one."""
        return cls(
            tuple(logits for one in parts for logits in one.logits),
            np.concatenate([one.embeddings for one in parts]),
            np.concatenate([one.truth for one in parts]),
        )

    def probabilities(self, temperature: float) -> NDArray[np.float32]:
        """Track probabilities as the program computes them."""
        return np.stack([softmax(rows, temperature).mean(axis=0) for rows in self.logits])

    def confusion(self, temperature: float) -> evaluate.Counts:
        """See `evaluate.confusion`."""
        return evaluate.confusion(self.probabilities(temperature), self.truth)


def score_clips(
    classifier: OnnxClassifier, clips: NDArray[np.uint8], truth: NDArray[np.int64]
) -> Scored:
    """Run a classifier over stored clips (clips, frames, mels) that are already scaled."""
    windowing = classifier.manifest.windowing
    logits, embeddings = [], []
    for clip in clips:
        starts = range(0, len(clip) - windowing.length + 1, windowing.hop)
        cut = np.stack([clip[first : first + windowing.length] for first in starts])
        rows, embedding = classifier.run(cut.astype(np.float32))
        logits.append(rows)
        embeddings.append(embedding.mean(axis=0))
    return Scored(tuple(logits), np.stack(embeddings), np.asarray(truth))


def fit_temperature(sets: Sequence[Scored]) -> float:
    """The temperature with the least log-loss, each set counting the same."""
    candidates = np.geomspace(0.3, 3.0, 60)
    losses = [
        np.mean([evaluate.log_loss(scored.probabilities(t), scored.truth) for scored in sets])
        for t in candidates
    ]
    return round(float(candidates[int(np.argmin(losses))]), 3)


def fit_threshold(probabilities: NDArray[np.float32], truth: NDArray[np.int64]) -> float:
    """`least_confidence` of the labels that are most probable."""
    return least_confidence(probabilities.max(axis=1), probabilities.argmax(axis=1) == truth)


def accuracy_metric(
    probabilities: NDArray[np.float32],
    truth: NDArray[np.int64],
    note: str = "",
    data: str = "",
    part: str = "",
    under: str = "",
) -> Metric:
    """Accuracy with its Wilson interval; see `Metric` for what it was measured on."""
    right = int((probabilities.argmax(axis=1) == truth).sum())
    low, high = wilson(right, len(truth))
    return Metric(ACCURACY, right / len(truth), low, high, len(truth), note, data, part, under)


def calibration_metric(
    probabilities: NDArray[np.float32],
    truth: NDArray[np.int64],
    data: str = "",
    part: str = "",
    under: str = "",
) -> Metric:
    """Calibration error, with what a perfectly calibrated model would measure."""
    confidence = probabilities.max(axis=1)
    value = evaluate.calibration_error(confidence, probabilities.argmax(axis=1) == truth)
    low, high = evaluate.perfect_calibration_interval(confidence)
    note = "interval: what a perfectly calibrated model would measure"
    return Metric("ece", value, low, high, len(truth), note, data, part, under)


def milliseconds(run: Callable[[], object], times: int = 15) -> float:
    """Median processor time, in milliseconds, of what is done several times."""
    spent = []
    for _ in range(times):
        started = time.process_time()
        run()
        spent.append(time.process_time() - started)
    return round(1000 * float(np.median(spent)), 2)


def write_model(
    folder: Path, manifest: Manifest, network: bytes, novelty: tuple[NoveltyScorer, float] | None
) -> Manifest:
    """Write the network, the novelty arrays and the manifest with their hashes."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / NETWORK_FILE).write_bytes(network)
    described = None
    if novelty is not None:
        scorer, threshold = novelty
        stored = scorer.to_bytes()
        (folder / NOVELTY_FILE).write_bytes(stored)
        described = Novelty(NOVELTY_FILE, hashlib.sha256(stored).hexdigest(), threshold)
    manifest = replace(
        manifest,
        id=folder.name,
        network=NETWORK_FILE,
        sha256=hashlib.sha256(network).hexdigest(),
        novelty=described,
    )
    write_manifest(folder, manifest)
    return manifest


def write_card(folder: Path, manifest: Manifest, found: Reality | None = None) -> None:
    """Write a classifier's card beside its manifest, for those who read it without the program.

    Args:
        folder: The classifier's folder.
        manifest: What is known about it.
        found: What it makes of damaged and unfamiliar recordings, where that was measured.
    """
    text = card.markdown(manifest, found, English())
    (folder / card.CARD_FILE).write_text(text, encoding="utf-8")
