# SPDX-License-Identifier: GPL-3.0-or-later
"""Several classifiers heard as one: the mean of their probabilities."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from genreorganizer.audio.decode import ExcerptPlan, open_audio
from genreorganizer.audio.features import track_frames
from genreorganizer.classify.onnx import silent
from genreorganizer.domain.prediction import Outcome, TimelineWindow, TrackPrediction
from genreorganizer.errors import ModelUnusable

if TYPE_CHECKING:
    import os
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from genreorganizer.audio.features import TrackFrames
    from genreorganizer.audio.spec import FeatureSpec
    from genreorganizer.classify.onnx import OnnxClassifier


class Ensemble:
    """Mean probability over the labels that all members know.

    Args:
        members: At least two, with at least two labels in common.

    Raises:
        ModelUnusable: The members have fewer than two labels in common.
    """

    def __init__(self, members: Sequence[OnnxClassifier]) -> None:
        self.members = tuple(members)
        first, *others = (member.manifest.labels for member in self.members)
        self.labels = tuple(label for label in first if all(label in other for other in others))
        if len(self.labels) < 2:
            raise ModelUnusable(f"models {self.id}: they have no labels in common; choose others")

    @property
    def id(self) -> str:
        """The members' identities joined by ``+``."""
        return "+".join(member.id for member in self.members)

    @property
    def version(self) -> str:
        """The members' versions joined by ``+``."""
        return "+".join(member.manifest.version for member in self.members)

    def predict(
        self, path: str | os.PathLike[str], plan: ExcerptPlan | None = None
    ) -> TrackPrediction:
        """Listen to a file; features that members share are computed once.

        Raises:
            UnreadableFile: The file cannot be decoded.
        """
        heard: dict[FeatureSpec, TrackFrames | None] = {}
        with open_audio(path) as audio:
            for member in self.members:
                features = member.manifest.features
                if features not in heard:
                    excerpts = audio.excerpts(plan or ExcerptPlan(), features.sample_rate)
                    heard[features] = track_frames(excerpts, features)
            return self.combine(
                [
                    member.predict_frames(heard[member.manifest.features], audio.duration_s)
                    for member in self.members
                ]
            )

    def combine(self, answers: Sequence[TrackPrediction]) -> TrackPrediction:
        """One answer out of the members' answers, in the members' order.

        The timeline is averaged where the members heard the same windows, and is the first
        member's otherwise. The track is unsure where its confidence is below the mean of the
        members' thresholds, or where most members find it strange.
        """
        duration_s = answers[0].duration_s
        if any(answer.outcome is Outcome.NO_MUSIC for answer in answers):
            return silent(self.id, self.version, self.labels, duration_s)
        probabilities = np.mean([self._common(a, a.probabilities) for a in answers], axis=0)
        timelines = [answer.timeline for answer in answers]
        starts = [tuple(window.start_s for window in timeline) for timeline in timelines]
        voters = [place for place, found in enumerate(starts) if found == starts[0]]
        timeline = tuple(
            TimelineWindow(
                start_s,
                tuple(
                    np.mean(
                        [
                            self._common(answers[voter], timelines[voter][place].probabilities)
                            for voter in voters
                        ],
                        axis=0,
                    ).tolist()
                ),
            )
            for place, start_s in enumerate(starts[0])
        )
        scores = [answer.ood_score for answer in answers if answer.ood_score is not None]
        return TrackPrediction(
            model_id=self.id,
            model_version=self.version,
            labels=self.labels,
            probabilities=tuple(probabilities.tolist()),
            timeline=timeline,
            embedding=tuple(value for answer in answers for value in answer.embedding),
            outcome=self._outcome(float(probabilities.max()), answers),
            ood_score=max(scores) if scores else None,
            duration_s=duration_s,
        )

    def _common(
        self, answer: TrackPrediction, probabilities: Sequence[float]
    ) -> NDArray[np.float64]:
        by_label = dict(zip(answer.labels, probabilities, strict=True))
        values = np.array([by_label[label] for label in self.labels])
        return np.asarray(values / max(values.sum(), 1e-12))

    def _outcome(self, confidence: float, answers: Sequence[TrackPrediction]) -> Outcome:
        threshold = np.mean([member.manifest.threshold for member in self.members])
        strange = [
            answer.ood_score is not None
            and member.manifest.novelty is not None
            and answer.ood_score > member.manifest.novelty.threshold
            for member, answer in zip(self.members, answers, strict=True)
        ]
        unsure = confidence < threshold or 2 * sum(strange) > len(strange)
        return Outcome.UNSURE if unsure else Outcome.SUGGESTED
