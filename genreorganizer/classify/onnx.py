# SPDX-License-Identifier: GPL-3.0-or-later
"""A classifier that runs in ONNX Runtime, on one thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from genreorganizer.audio.decode import ExcerptPlan, open_audio
from genreorganizer.audio.features import track_frames, windows
from genreorganizer.domain.prediction import Outcome, TimelineWindow, TrackPrediction
from genreorganizer.errors import ModelUnusable

if TYPE_CHECKING:
    import os

    from numpy.typing import NDArray

    from genreorganizer.audio.features import TrackFrames
    from genreorganizer.classify.manifest import Manifest
    from genreorganizer.classify.novelty import NoveltyScorer

_BATCH = 16
"""Windows per call: more do not fit the processor's cache."""


def softmax(logits: NDArray[np.float32], temperature: float = 1.0) -> NDArray[np.float32]:
    """Probabilities along the last axis."""
    scaled = logits / temperature
    powers = np.exp(scaled - scaled.max(axis=-1, keepdims=True))
    return np.asarray(powers / powers.sum(axis=-1, keepdims=True), dtype=np.float32)


class OnnxClassifier:
    """One network with its manifest.

    The network takes windows, float32 (n, frames, bands), and gives ``logits`` (n, labels)
    and, where it has one, ``embedding`` (n, length).

    Args:
        manifest: What the network is.
        network: The ONNX file's bytes.
        novelty: Its scorer of strangeness, where there is one.

    Raises:
        ModelUnusable: ONNX Runtime cannot load it.
    """

    def __init__(
        self, manifest: Manifest, network: bytes, novelty: NoveltyScorer | None = None
    ) -> None:
        self.manifest = manifest
        self._novelty = novelty
        self._session = _session(manifest.id, network)
        self._input = self._session.get_inputs()[0].name
        self._outputs = [output.name for output in self._session.get_outputs()]

    @property
    def id(self) -> str:
        """The manifest's identity."""
        return self.manifest.id

    @property
    def members(self) -> tuple[OnnxClassifier, ...]:
        """Itself: an ensemble of one."""
        return (self,)

    def predict(
        self, path: str | os.PathLike[str], plan: ExcerptPlan | None = None
    ) -> TrackPrediction:
        """Listen to a file.

        Args:
            path: The audio file.
            plan: Which parts to hear; six excerpts of five seconds when not given.

        Raises:
            UnreadableFile: The file cannot be decoded.
        """
        features = self.manifest.features
        with open_audio(path) as audio:
            heard = track_frames(
                audio.excerpts(plan or ExcerptPlan(), features.sample_rate), features
            )
            return self.predict_frames(heard, audio.duration_s)

    def predict_frames(
        self, heard: TrackFrames | None, duration_s: float | None = None
    ) -> TrackPrediction:
        """Classify a track's features; None stands for silence."""
        manifest = self.manifest
        if heard is None:
            return silent(manifest.id, manifest.version, manifest.labels, duration_s)
        windowing = manifest.windowing
        cut = windows(heard, manifest.features, windowing.length, windowing.hop)
        logits, embeddings = self.run(cut.values)
        per_window = softmax(logits, manifest.temperature)
        track = per_window.mean(axis=0)
        embedding = embeddings.mean(axis=0)
        score = self._novelty.score(embedding) if self._novelty else None
        return TrackPrediction(
            model_id=manifest.id,
            model_version=manifest.version,
            labels=manifest.labels,
            probabilities=tuple(track.tolist()),
            timeline=tuple(
                TimelineWindow(start_s, tuple(row))
                for start_s, row in zip(cut.starts_s, per_window.tolist(), strict=True)
            ),
            embedding=tuple(embedding.tolist()),
            outcome=self._outcome(float(track.max()), score),
            ood_score=score,
            duration_s=duration_s,
        )

    def run(self, values: NDArray[np.float32]) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        """Windows, not yet normalized, to logits and embeddings (n, 0 where there is none)."""
        windowing = self.manifest.windowing
        normalized = (values - np.float32(windowing.mean)) / np.float32(windowing.deviation)
        batches = [
            self._session.run(self._outputs, {self._input: normalized[first : first + _BATCH]})
            for first in range(0, len(normalized), _BATCH)
        ]
        logits = np.concatenate([batch[0] for batch in batches])
        if len(self._outputs) == 1:
            return logits, np.empty((len(logits), 0), np.float32)
        return logits, np.concatenate([batch[1] for batch in batches])

    def _outcome(self, confidence: float, score: float | None) -> Outcome:
        strange = (
            score is not None
            and self.manifest.novelty is not None
            and score > self.manifest.novelty.threshold
        )
        unsure = strange or confidence < self.manifest.threshold
        return Outcome.UNSURE if unsure else Outcome.SUGGESTED


def silent(
    model_id: str, version: str, labels: tuple[str, ...], duration_s: float | None
) -> TrackPrediction:
    """The answer for a track without sound: no music, and no genre more likely than another."""
    return TrackPrediction(
        model_id=model_id,
        model_version=version,
        labels=labels,
        probabilities=tuple(1 / len(labels) for _ in labels),
        timeline=(),
        embedding=(),
        outcome=Outcome.NO_MUSIC,
        duration_s=duration_s,
    )


def _session(model_id: str, network: bytes):  # type: ignore[no-untyped-def]
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    options.inter_op_num_threads = 1
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    options.log_severity_level = 3
    try:
        return onnxruntime.InferenceSession(network, options, providers=["CPUExecutionProvider"])
    except Exception as error:
        raise ModelUnusable(
            f"model {model_id}: ONNX Runtime cannot load its network; reinstall the model"
        ) from error
