# SPDX-License-Identifier: GPL-3.0-or-later
"""A classifier that runs in ONNX Runtime, on one thread."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from genreorganizer.audio.decode import ExcerptPlan, open_audio
from genreorganizer.audio.features import track_frames, windows
from genreorganizer.audio.tempo import TempoMeter
from genreorganizer.classify.manifest import unusable
from genreorganizer.classify.runtime import session
from genreorganizer.domain.prediction import Outcome, TimelineWindow, TrackPrediction
from genreorganizer.errors import ModelUnusable
from genreorganizer.messages import Message

if TYPE_CHECKING:
    import os
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from genreorganizer.audio.features import TrackFrames
    from genreorganizer.audio.spec import FeatureSpec
    from genreorganizer.classify.manifest import Manifest
    from genreorganizer.classify.novelty import NoveltyScorer

_BATCH = 16
"""Windows per call: more do not fit the processor's cache."""


def softmax(logits: NDArray[np.float32], temperature: float = 1.0) -> NDArray[np.float32]:
    """Probabilities along the last axis, calibrated by a temperature.

    Guo et al., "On Calibration of Modern Neural Networks" (2017), section 4.2 (temperature
    scaling).

    Args:
        logits: float32 (…, labels).
        temperature: Above 0; above 1 makes the probabilities more equal.

    Returns:
        float32 of the same shape, each row in [0, 1] with the sum 1.
    """
    scaled = logits / temperature
    powers = np.exp(scaled - scaled.max(axis=-1, keepdims=True))
    return np.asarray(powers / powers.sum(axis=-1, keepdims=True), dtype=np.float32)


class WindowAnswers(NamedTuple):
    """What a network says of windows.

    Attributes:
        logits: float32 (windows, labels).
        embeddings: float32 (windows, length); of length 0 where there are none.
        tags: float32 (windows, tags), log-odds; of length 0 where there are none.
    """

    logits: NDArray[np.float32]
    embeddings: NDArray[np.float32]
    tags: NDArray[np.float32]


def log_odds(probabilities: NDArray[np.floating]) -> NDArray[np.float32]:
    """``ln(p / (1 - p))`` of probabilities of any shape, which are kept within [1e-4, 1 - 1e-4]."""
    inside = np.clip(np.asarray(probabilities, np.float64), 1e-4, 1 - 1e-4)
    return np.log(inside / (1 - inside)).astype(np.float32)


def sigmoid(logits: NDArray[np.float32], temperature: float = 1.0) -> NDArray[np.float32]:
    """Probabilities that do not depend on each other, float32 in [0, 1], of any shape."""
    return np.asarray(0.5 + 0.5 * np.tanh(0.5 * logits / temperature), dtype=np.float32)


class OnnxClassifier:
    """One network with its manifest.

    The network takes windows, float32 (n, frames, bands), and gives ``logits`` (n, labels)
    and, where it has one, ``embedding`` (n, length). Behind a front it takes that one's
    embeddings, optionally followed by its probabilities, (n, 1, length), and they are its
    own embeddings as well. A tagger gives tags
    (n, names), too; where its manifest says which of them mean a label, logits are made of
    these (`manifest.Tagging`).

    Args:
        manifest: What the network is.
        network: The ONNX file's bytes.
        novelty: Its scorer of strangeness, where there is one.
        front: The classifier whose embedding this one takes, if it does.

    Raises:
        ModelUnusable: ONNX Runtime cannot load it.
    """

    def __init__(
        self,
        manifest: Manifest,
        network: bytes,
        novelty: NoveltyScorer | None = None,
        front: OnnxClassifier | None = None,
    ) -> None:
        self.manifest = manifest
        self._novelty = novelty
        self._network = _Network(manifest.id, network)
        self._front = front
        tagging = manifest.tagging
        self._meaning = (
            [[tagging.names.index(tag) for tag in tagging.genres[one]] for one in manifest.labels]
            if tagging and tagging.genres
            else []
        )
        self._check_outputs()

    def _check_outputs(self) -> None:
        tagging = self.manifest.tagging
        wanted = [tagging.output] if tagging else []
        wanted += [] if self._meaning else [self.manifest.logits]
        for name in wanted:
            if name not in self._network.outputs:
                raise ModelUnusable(
                    "model {model}: its network has no output {output}; fix its manifest or get "
                    "the model again",
                    model=self.id,
                    output=name,
                )

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
            plan: Which parts to analyze; six excerpts of five seconds when not given.

        Raises:
            UnreadableFile: The file cannot be decoded.
        """
        return analyzed(self.members, path, plan)[0]

    def predict_frames(
        self, frames: TrackFrames | None, duration_s: float | None = None
    ) -> TrackPrediction:
        """Classify a track's features; None stands for silence."""
        manifest = self.manifest
        if frames is None:
            return silent(manifest.id, manifest.version, duration_s)
        windowing = manifest.windowing
        cut = windows(frames, manifest.features, windowing.length, windowing.hop)
        answer = self.answer(cut.values)
        per_window = self.probabilities(answer.logits)
        analyzed_s = (
            sum(len(stretch) for stretch in frames.frames) * manifest.features.frame_seconds
        )
        embedding = answer.embeddings.mean(axis=0)
        if manifest.front is not None and manifest.front.of_track:
            embedding = self._of_track(embedding, analyzed_s)
            track = self.judge(embedding[None])[0]
        else:
            track = _drawn(manifest, per_window.mean(axis=0), analyzed_s)
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
            outcome=self.outcome(float(track.max()), score),
            ood_score=score,
            duration_s=duration_s,
            tags=self._tags(answer.tags),
        )

    def run(self, values: NDArray[np.float32]) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        """Windows, not yet normalized, to logits and embeddings (n, 0 where there is none)."""
        answer = self.answer(values)
        return answer.logits, answer.embeddings

    def answer(self, values: NDArray[np.float32]) -> WindowAnswers:
        """What the network says of windows, float32 (windows, …), that are not yet normalized."""
        windowing = self.manifest.windowing
        normalized = (values - np.float32(windowing.mean)) / np.float32(windowing.deviation)
        answers = [
            self._answer(normalized[first : first + _BATCH])
            for first in range(0, len(normalized), _BATCH)
        ]
        return WindowAnswers(*(np.concatenate(parts) for parts in zip(*answers, strict=True)))

    def _answer(self, batch: NDArray[np.float32]) -> WindowAnswers:
        manifest, none = self.manifest, np.empty((len(batch), 0), np.float32)
        if self._front is not None:
            answer = self._front._answer(batch)
            embedding = answer.embeddings
            if self._takes_probabilities:
                embedding = np.hstack([embedding, self._front.probabilities(answer.logits)])
            logits = self._network.run(embedding[:, None])[manifest.logits]
            return WindowAnswers(logits, embedding, none)
        found = self._network.run(batch)
        embedding = found.get(manifest.embedding, none)
        if manifest.tagging is None:
            return WindowAnswers(found[manifest.logits], embedding, none)
        odds = found[manifest.tagging.output]
        if not manifest.tagging.log_odds:
            odds = log_odds(odds)
        if not self._meaning:
            return WindowAnswers(found[manifest.logits], embedding, odds)
        logits = np.stack([odds[:, places].max(axis=1) for places in self._meaning], axis=1)
        return WindowAnswers(logits, embedding, odds)

    def _of_track(self, embedding: NDArray[np.float32], analyzed_s: float) -> NDArray[np.float32]:
        """The mean of windows' embeddings as that of a track: as the front tells of tracks."""
        if self._front is None or not self._takes_probabilities:
            return embedding
        length = len(embedding) - len(self._front.manifest.labels)
        drawn = _drawn(self._front.manifest, embedding[length:], analyzed_s)
        return np.concatenate([embedding[:length], drawn])

    @property
    def _takes_probabilities(self) -> bool:
        """Whether the front's probabilities follow its embedding in the input."""
        return self.manifest.front is not None and self.manifest.front.version is not None

    def _tags(self, odds: NDArray[np.float32]) -> tuple[tuple[str, float], ...]:
        """Mean probability over the windows of each further label."""
        tagging = self.manifest.tagging
        if tagging is None:
            return ()
        chance = (1 / (1 + np.exp(-odds.astype(np.float64)))).mean(axis=0)
        pairs = zip(tagging.names, chance.tolist(), strict=True)
        return tuple((name, share) for name, share in pairs if name not in tagging.left_out)

    def judge(self, embeddings: NDArray[np.float32]) -> NDArray[np.float32]:
        """What a classifier behind a front says to embeddings of tracks, (n, length).

        Returns:
            Probabilities, float32 (n, labels).
        """
        return self.probabilities(self._network.run(embeddings[:, None])[self.manifest.logits])

    def probabilities(self, logits: NDArray[np.float32]) -> NDArray[np.float32]:
        """Probabilities of logits (…, labels)."""
        activation = sigmoid if self.manifest.independent else softmax
        return activation(logits, self.manifest.temperature)

    def outcome(self, confidence: float, score: float | None = None) -> Outcome:
        """Whether a track's best guess is sure enough to be suggested.

        Args:
            confidence: Its probability.
            score: How strange the track is, where that is known.
        """
        strange = (
            score is not None
            and self.manifest.novelty is not None
            and score > self.manifest.novelty.threshold
        )
        unsure = strange or confidence < self.manifest.threshold
        return Outcome.UNSURE if unsure else Outcome.SUGGESTED


def analyzed(
    members: Sequence[OnnxClassifier],
    path: str | os.PathLike[str],
    plan: ExcerptPlan | None = None,
) -> list[TrackPrediction]:
    """What each of several classifiers says of a file; features they share are computed once.

    Raises:
        UnreadableFile: The file cannot be decoded.
    """
    frames: dict[FeatureSpec, TrackFrames | None] = {}
    meter = TempoMeter(members[0].manifest.features.sample_rate)
    with open_audio(path) as audio:
        for features in dict.fromkeys(member.manifest.features for member in members):
            excerpts = audio.excerpts(plan or ExcerptPlan(), features.sample_rate)
            heard = excerpts if frames else meter.listened(excerpts)
            frames[features] = track_frames(heard, features)
        answers = [
            member.predict_frames(frames[member.manifest.features], audio.duration_s)
            for member in members
        ]
    return [replace(answer, tempo_bpm=meter.bpm()) for answer in answers]


def _drawn(
    manifest: Manifest, chance: NDArray[np.float32], analyzed_s: float
) -> NDArray[np.float32]:
    """A track's mean probabilities, drawn towards "all alike" by what was not analyzed of it."""
    share = np.float32(manifest.known_share(analyzed_s))
    return share * chance + (1 - share) / np.float32(len(chance))


def silent(model_id: str, version: str, duration_s: float | None) -> TrackPrediction:
    """The answer for a track without sound: no music, and nothing of any genre."""
    return TrackPrediction(
        model_id=model_id,
        model_version=version,
        labels=(),
        probabilities=(),
        timeline=(),
        embedding=(),
        outcome=Outcome.NO_MUSIC,
        duration_s=duration_s,
    )


class _Network:
    """An ONNX graph with one input."""

    def __init__(self, model_id: str, network: bytes) -> None:
        try:
            self._session = session(network)
        except Exception as error:
            raise unusable(
                model_id, Message("ONNX Runtime cannot load its network; reinstall the model")
            ) from error
        self._input = self._session.get_inputs()[0].name
        self.outputs: tuple[str, ...] = tuple(one.name for one in self._session.get_outputs())

    def run(self, values: NDArray[np.float32]) -> dict[str, NDArray[np.float32]]:
        """All outputs by their names, the first axis of each as long as that of the input."""
        found = self._session.run(None, {self._input: values})
        return dict(zip(self.outputs, found, strict=True))
