# SPDX-License-Identifier: GPL-3.0-or-later
"""Classifiers on the yardstick's recordings, clean and damaged."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from genreorganizer.audio.descriptors import DESCRIPTORS
from genreorganizer.audio.features import TrackFrames, described_levels
from genreorganizer.classify.onnx import analyzed
from genreorganizer.classify.reality import CLEAN
from genreorganizer.training import degrade, stored
from genreorganizer.training.reality import sound
from genreorganizer.training.reality.judging import NO_GENRE, Answers, condition

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from numpy.typing import NDArray

    from genreorganizer.classify.onnx import OnnxClassifier
    from genreorganizer.classify.reality import Condition
    from genreorganizer.domain.prediction import TrackPrediction
    from genreorganizer.training.reality.judging import Truth
    from genreorganizer.training.reality.recordings import Files, Spectrograms


def hears_stored(classifier: OnnxClassifier) -> bool:
    """Whether the stored log-mel arrays are what it hears, or what that is computed from."""
    spec = classifier.manifest.features
    descriptor = DESCRIPTORS.get(spec.kind)
    of_mel = spec.kind == "log_mel" or bool(descriptor and not descriptor.of_samples)
    return (
        of_mel
        and spec.scale == "track_u8"
        and (spec.sample_rate, spec.n_fft) == (degrade.SAMPLE_RATE, degrade.N_FFT)
        and abs(spec.frame_step * spec.hop_length / 512 - stored.GTZAN_FRAMES_PER_HOP) < 1e-6
    )


def predict_stored(
    classifier: OnnxClassifier, clips: NDArray[np.uint8], repeated: int = 1
) -> list[TrackPrediction]:
    """What a classifier says of stored arrays (clips, frames, 128), as the program would."""
    spec = classifier.manifest.features
    found = []
    for clip in clips:
        heard = described_levels(np.repeat(clip, repeated, axis=0).astype(np.float32), spec)
        found.append(classifier.predict_frames(TrackFrames((0.0,), (heard,))))
    return found


def on_spectrograms(
    classifiers: Sequence[OnnxClassifier],
    recordings: Spectrograms,
    damages: Iterable[str],
    say: Callable[[str], None],
) -> dict[str, list[Condition]]:
    """Damaged copies of stored spectrograms, made once and analyzed by all.

    Args:
        classifiers: Those that hear the stored arrays (`hears_stored`).
        recordings: The set.
        damages: Names out of `degrade.DAMAGES`; the recordings as they are come first.
        say: Told what happens, a line each.

    Returns:
        By classifier, what became of the set under each damage.
    """

    def predicted(damage: str) -> list[list[TrackPrediction]]:
        copies = recordings.frames
        if damage != CLEAN:
            copies = degrade.damaged(copies, degrade.DAMAGES[damage])
        return [predict_stored(one, copies, recordings.repeated) for one in classifiers]

    return _conditions(classifiers, recordings, damages, predicted, say)


def on_files(
    classifiers: Sequence[OnnxClassifier],
    recordings: Files,
    damages: Iterable[str],
    say: Callable[[str], None],
) -> dict[str, list[Condition]]:
    """Damaged copies of audio files, through the program's own decoding and features.

    Features that several classifiers share are computed once; see `on_spectrograms`.
    """
    originals = [sound.read(path) for path in recordings.paths]

    def predicted(damage: str) -> list[list[TrackPrediction]]:
        answers = []
        with tempfile.TemporaryDirectory(prefix="genreorganizer-") as folder:
            for place, original in enumerate(originals):
                copy = original
                if damage != CLEAN:
                    copy = sound.DAMAGES[damage](original, np.random.default_rng(place))
                file = sound.write(copy, Path(folder), f"{place}")
                answers.append(analyzed(classifiers, file))
                file.unlink()
        return [[answer[place] for answer in answers] for place in range(len(classifiers))]

    return _conditions(classifiers, recordings, damages, predicted, say)


def _conditions(
    classifiers: Sequence[OnnxClassifier],
    recordings: Spectrograms | Files,
    damages: Iterable[str],
    predicted: Callable[[str], list[list[TrackPrediction]]],
    say: Callable[[str], None],
) -> dict[str, list[Condition]]:
    """Judge each classifier's answers, by damage, where it knows a right one."""
    found: dict[str, list[Condition]] = {one.id: [] for one in classifiers}
    clean: dict[str, Answers] = {}
    for damage in (CLEAN, *damages):
        for classifier, said in zip(classifiers, predicted(damage), strict=True):
            rows = _rows(classifier, recordings.truth)
            answers = Answers.of([said[row] for row in rows])
            if len(rows):
                found[classifier.id].append(
                    condition(
                        recordings.name,
                        damage,
                        answers,
                        clean.setdefault(classifier.id, answers),
                        [recordings.truth[row] for row in rows],
                        [recordings.groups[row] for row in rows],
                    )
                )
        say(f"{recordings.name}, {damage}: {_brief(found)}")
    return found


def _rows(classifier: OnnxClassifier, truth: Sequence[Truth]) -> NDArray[np.int64]:
    """Recordings of which the classifier knows a right label, and those that have none."""
    labels = set(classifier.manifest.labels)
    known = set().union(*truth) - {NO_GENRE}
    rows = [row for row, one in enumerate(truth) if one & labels or not one & known]
    return np.array(rows, np.int64)


def _brief(found: dict[str, list[Condition]]) -> str:
    parts = []
    for model, conditions in [pair for pair in found.items() if pair[1]][:3]:
        last = conditions[-1]
        right = "–" if last.right is None else f"{last.right.value:.3f}"
        parts.append(
            f"{model} right {right}, unchanged {last.unchanged.value:.3f}, "
            f"sure and wrong {last.sure_wrong.value:.3f}"
        )
    return "; ".join(parts)
