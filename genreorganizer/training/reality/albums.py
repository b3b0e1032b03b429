# SPDX-License-Identifier: GPL-3.0-or-later
"""``genreorganizer-lab albums``: what the rest of an album adds to what is said of a track.

No source names albums. FMA numbers its tracks as they come in, album by album, so that numbers
that follow one another stand for one; of GTZAN the clips of each artist are put together.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from genreorganizer.classify.registry import DEFAULT_MODEL, Registry
from genreorganizer.domain.prediction import Outcome
from genreorganizer.domain.shrinkage import shrunk
from genreorganizer.training import degrade
from genreorganizer.training.evaluate import calibration_error, log_loss
from genreorganizer.training.reality import measuring, recordings
from genreorganizer.training.results import record_test_read

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from numpy.typing import NDArray

    from genreorganizer.classify.onnx import OnnxClassifier
    from genreorganizer.domain.prediction import TrackPrediction
    from genreorganizer.training.reality.judging import Truth
    from genreorganizer.training.reality.yardstick import Asked

SYSTEM = f"{DEFAULT_MODEL}+albums"


@dataclass(frozen=True)
class AlbumFigures:
    """How right and how sure answers are.

    Attributes:
        tracks: Their number.
        right: Share of them whose most probable label is right.
        sure: Share of them that is suggested.
        sure_right: Share of the suggestions that is right.
        loss: Mean log-loss.
        calibration: Expected calibration error.
    """

    tracks: int
    right: float
    sure: float
    sure_right: float
    loss: float
    calibration: float

    def __str__(self) -> str:
        return (
            f"{100 * self.right:.1f} % right, {100 * self.sure:.0f} % suggested, of which "
            f"{100 * self.sure_right:.0f} % right; log-loss {self.loss:.3f}, "
            f"calibration error {self.calibration:.3f}"
        )


def measure(asked: Asked, say: Callable[[str], None]) -> None:
    """Say what albums add to the model that ships.

    Args:
        asked: Where things are, and which part; of GTZAN's validation part the model knows the
            clips, so that it is left out.
        say: Told the figures, a line each.
    """
    (default,) = Registry([asked.models]).load(DEFAULT_MODEL).members
    fma = recordings.fma(asked.data, asked.work, asked.part)
    limited = degrade.damaged(fma.frames, degrade.DAMAGES["low_pass_4k"])
    runs = following([int(name) for name in fma.groups])
    given = [
        ("fma", "FMA, by numbers", fma, runs),
        ("fma-low_pass_4k", "FMA, nothing above 4 kHz", replace(fma, frames=limited), runs),
    ]
    if asked.part == "test":
        gtzan = recordings.gtzan(asked.data, asked.part)
        given.append(("gtzan", "GTZAN, by artist", gtzan, gtzan.groups))
    for key, name, source, groups in given:
        said = measuring.predict_stored(default, source.frames, source.repeated)
        alone, together = held_together(default, said, source.truth, groups)
        if asked.part == "test":
            record_test_read(asked.models / "results", SYSTEM, f"albums-{key}", 0, together.right)
        say(f"{name}: {together.tracks} of {len(said)} tracks have others")
        say(f"  alone: {alone}")
        say(f"  with the others: {together}")


def following(numbers: Sequence[int]) -> tuple[str, ...]:
    """A group of each number: that of the number before it, where that is there."""
    there = set(numbers)

    def first(number: int) -> int:
        while number - 1 in there:
            number -= 1
        return number

    return tuple(str(first(number)) for number in numbers)


def held_together(
    classifier: OnnxClassifier,
    said: Sequence[TrackPrediction],
    truth: Sequence[Truth],
    groups: Sequence[str],
) -> tuple[AlbumFigures, AlbumFigures]:
    """Figures for the tracks that have others in their group, alone and drawn towards them."""
    members: dict[str, list[int]] = {}
    for row, group in enumerate(groups):
        members.setdefault(group, []).append(row)
    albums = [rows for rows in members.values() if len(rows) > 1]
    order = [row for rows in albums for row in rows]
    alone = np.array([said[row].probabilities for row in order])
    drawn = np.array(
        [answer for rows in albums for answer in shrunk([said[row].probabilities for row in rows])]
    )
    labels = classifier.manifest.labels
    right = np.array([labels.index(next(iter(truth[row]))) for row in order])
    allowed = np.array(
        [classifier.outcome(1.0, said[row].ood_score) is Outcome.SUGGESTED for row in order]
    )
    least = classifier.manifest.threshold
    return _figures(alone, right, allowed, least), _figures(drawn, right, allowed, least)


def _figures(
    chance: NDArray[np.float64],
    truth: NDArray[np.int64],
    allowed: NDArray[np.bool_],
    least: float,
) -> AlbumFigures:
    confidence = chance.max(axis=1)
    right = chance.argmax(axis=1) == truth
    sure = allowed & (confidence >= least)
    return AlbumFigures(
        tracks=len(right),
        right=float(right.mean()),
        sure=float(sure.mean()),
        sure_right=float(right[sure].mean()) if sure.any() else 0.0,
        loss=float(log_loss(chance, truth)),
        calibration=float(calibration_error(confidence, right)),
    )
