# SPDX-License-Identifier: GPL-3.0-or-later
"""Several classifiers as an ensemble: the mean of their probabilities.

Members need not know the same labels. Where one does not know a label, those that know it
speak for it, and its own answer is spread over what they leave. One that answers each label by
itself may leave much: its own answers stay, and what the others say is spread over that.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from genreorganizer.classify.onnx import analyzed, silent
from genreorganizer.domain.prediction import (
    Outcome,
    TimelineWindow,
    TrackPrediction,
    joint_labels,
)

if TYPE_CHECKING:
    import os
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from genreorganizer.audio.decode import ExcerptPlan
    from genreorganizer.classify.onnx import OnnxClassifier


class Ensemble:
    """Mean probability of the members, over all labels that one of them knows.

    Args:
        members: At least two; those that do not answer each label by itself have at least two
            labels in common.

    Raises:
        ModelUnusable: They do not.
    """

    def __init__(self, members: Sequence[OnnxClassifier]) -> None:
        self.members = tuple(members)
        manifests = [member.manifest for member in members]
        self.labels = joint_labels(self.id, [(one.labels, one.independent) for one in manifests])
        self._independent = {one.id for one in manifests if one.independent}

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
        answers = analyzed(self.members, path, plan)
        return replace(self.combine(answers), tempo_bpm=answers[0].tempo_bpm)

    def combine(self, answers: Sequence[TrackPrediction]) -> TrackPrediction:
        """One answer out of the members' answers, in the members' order.

        The timeline is averaged where the members analyzed the same windows, and is the first
        member's otherwise. The track is unsure where its confidence is below the mean of the
        members' thresholds, or where most members find it strange.
        """
        duration_s = answers[0].duration_s
        if any(answer.outcome is Outcome.NO_MUSIC for answer in answers):
            return silent(self.id, self.version, duration_s)
        probabilities = self._mean(answers, [answer.probabilities for answer in answers])
        timelines = [answer.timeline for answer in answers]
        starts = [tuple(window.start_s for window in timeline) for timeline in timelines]
        voters = [place for place, found in enumerate(starts) if found == starts[0]]
        votes = [answers[voter] for voter in voters]
        timeline = tuple(
            TimelineWindow(
                start_s,
                tuple(self._mean(votes, [a.timeline[place].probabilities for a in votes]).tolist()),
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
            tags=tuple({name: said for a in reversed(answers) for name, said in a.tags}.items()),
        )

    def _mean(
        self, answers: Sequence[TrackPrediction], probabilities: Sequence[Sequence[float]]
    ) -> NDArray[np.float64]:
        """The mean of what some members said, in the order of their answers."""
        return joint_mean(
            self.labels,
            [answer.labels for answer in answers],
            probabilities,
            [answer.model_id in self._independent for answer in answers],
        )

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


def joint_mean(
    labels: Sequence[str],
    known_labels: Sequence[Sequence[str]],
    probabilities: Sequence[Sequence[float]],
    independent: Sequence[bool] = (),
) -> NDArray[np.float64]:
    """The mean of several answers over all labels.

    Args:
        labels: Of the result.
        known_labels: Of each answer.
        probabilities: Of each answer, in the order of its labels.
        independent: Whether each answers every label by itself; none does when not given.

    Returns:
        float64 (labels,), summing to 1.
    """
    given = np.zeros((len(known_labels), len(labels)))
    known = np.zeros(given.shape, bool)
    for row, (own, said) in enumerate(zip(known_labels, probabilities, strict=True)):
        places = [labels.index(label) for label in own]
        given[row, places], known[row, places] = said, True
    of_others = given.sum(axis=0) / np.maximum(known.sum(axis=0), 1)
    left = np.clip(1 - np.where(known, 0, of_others).sum(axis=1, keepdims=True), 0, 1)
    spread = given / np.maximum(given.sum(axis=1, keepdims=True), 1e-12) * left
    filled = np.where(known, spread, of_others)
    if any(independent):
        remaining = np.clip(1 - given.max(axis=1, keepdims=True), 0, 1)
        alone = np.array(independent)[:, None]
        filled = np.where(alone, np.where(known, given, of_others * remaining), filled)
    mean = filled.mean(axis=0)
    return np.asarray(mean / max(mean.sum(), 1e-12))
