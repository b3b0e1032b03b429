# SPDX-License-Identifier: GPL-3.0-or-later
"""What a classifier says about a track."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import TYPE_CHECKING

from genreorganizer.errors import ModelUnusable
from genreorganizer.messages import Message

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


FULL_EVIDENCE_S = 30.0
"""What temperatures and thresholds are fitted to: clips of this length, as the excerpts make."""
ENOUGH_S = 0.9 * FULL_EVIDENCE_S
"""From this length on an answer counts in full."""
LEAST_TAG = 0.1
"""Further labels with a lower probability are not kept: most of a tagger's are near zero."""
UNLIKE = Message("this sounds unlike anything the program learned from, so the numbers mean little")
"""Why a guess is no suggestion whatever its confidence."""


def tag_key(tag: str) -> str:
    """How a further label is kept and asked for."""
    return tag.strip().casefold()


class Outcome(enum.StrEnum):
    """The result of listening to a track.

    A track without an outcome has not been analyzed.
    """

    SUGGESTED = "suggested"
    UNSURE = "unsure"
    NO_MUSIC = "no_music"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class TimelineWindow:
    """The probabilities of one window.

    Attributes:
        start_s: Start of the window in the track, in seconds.
        probabilities: One per label, in the order of the prediction's labels, each in [0, 1].
    """

    start_s: float
    probabilities: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class TrackPrediction:
    """A classifier's answer for one track.

    Attributes:
        model_id: The classifier, or an ensemble as ``a+b``.
        model_version: Its version.
        labels: The model's labels, such as ``hiphop``; none where there is no music.
        probabilities: Calibrated, one per label, summing to 1 unless the model answers each
            label by itself.
        timeline: The windows analyzed, in the order of time.
        embedding: The track's embedding; its length belongs to the model.
        outcome: Suggested or unsure by the model's threshold, or no music.
        ood_score: Distance of the embedding from what the model was trained on;
            larger is stranger; the manifest holds the threshold. None where unknown.
        duration_s: The track's length in seconds, None where the container does not say.
        tags: Further labels, each with a probability of its own; they do not sum to 1.
        tempo_bpm: Beats per minute (`audio.tempo`), which no label knows of; None where no beat
            was found, and of answers that are not made of the file.
    """

    model_id: str
    model_version: str
    labels: tuple[str, ...]
    probabilities: tuple[float, ...]
    timeline: tuple[TimelineWindow, ...]
    embedding: tuple[float, ...]
    outcome: Outcome
    ood_score: float | None = None
    duration_s: float | None = None
    tags: tuple[tuple[str, float], ...] = ()
    tempo_bpm: float | None = None

    def ranked(self) -> list[tuple[str, float]]:
        """Labels with probabilities, the most probable first, ties by label."""
        pairs = zip(self.labels, self.probabilities, strict=True)
        return sorted(pairs, key=lambda pair: (-pair[1], pair[0]))


def joint_labels(ids: str, members: Iterable[tuple[Sequence[str], bool]]) -> tuple[str, ...]:
    """The labels of an ensemble: all that a member knows, in the members' order.

    Args:
        ids: The members' identities, for the error.
        members: Each one's labels, and whether it answers each of them by itself: then it may
            say that none of them is right, and needs none in common with others.

    Raises:
        ModelUnusable: The other members have fewer than two labels in common.
    """
    given = list(members)
    known = [tuple(one) for one, _ in given]
    compared = [tuple(one) for one, independent in given if not independent]
    if compared and sum(all(label in one for one in compared) for label in compared[0]) < 2:
        raise ModelUnusable(
            "models {models}: they have no labels in common; choose others", models=ids
        )
    return tuple(dict.fromkeys(label for one in known for label in one))
