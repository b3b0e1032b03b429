# SPDX-License-Identifier: GPL-3.0-or-later
"""Classifiers on the yardstick's recordings, clean and damaged."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from genreorganizer.audio.decode import ExcerptPlan, open_audio
from genreorganizer.audio.descriptors import DESCRIPTORS
from genreorganizer.audio.features import TrackFrames, described_levels, track_frames
from genreorganizer.classify.reality import CLEAN, Condition
from genreorganizer.training import degrade, stored
from genreorganizer.training.reality import sound
from genreorganizer.training.reality.judging import NO_GENRE, Answers, condition

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from numpy.typing import NDArray

    from genreorganizer.audio.spec import FeatureSpec
    from genreorganizer.classify.onnx import OnnxClassifier
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


@dataclass
class DamageAnswers:
    """What one classifier said of a set, damage by damage.

    Attributes:
        conditions: Judged.
        clean: Predictions of the recordings as they are.
    """

    conditions: list[Condition] = field(default_factory=list)
    clean: list[TrackPrediction] = field(default_factory=list)


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
) -> dict[str, DamageAnswers]:
    """Damaged copies of stored spectrograms, made once and heard by all.

    Args:
        classifiers: Those that hear the stored arrays (`hears_stored`).
        recordings: The set.
        damages: Names out of `degrade.DAMAGES`; the recordings as they are come first.
        say: Told what happens, a line each.
    """
    kept = {one.id: _rows(one, recordings.truth) for one in classifiers}
    heard = {one.id: DamageAnswers() for one in classifiers}
    for damage in (CLEAN, *damages):
        copies = recordings.frames
        if damage != CLEAN:
            copies = degrade.damaged(copies, degrade.DAMAGES[damage])
        for classifier in classifiers:
            rows = kept[classifier.id]
            said = predict_stored(classifier, copies[rows], recordings.repeated)
            truth = [recordings.truth[row] for row in rows]
            groups = [recordings.groups[row] for row in rows]
            _judge(heard[classifier.id], recordings.name, damage, said, truth, groups)
        say(f"{recordings.name}, {damage}: {_brief(heard)}")
    return heard


def on_files(
    classifiers: Sequence[OnnxClassifier],
    recordings: Files,
    damages: Iterable[str],
    say: Callable[[str], None],
) -> dict[str, DamageAnswers]:
    """Damaged copies of audio files, through the program's own decoding and features.

    Features that several classifiers share are computed once.
    """
    heard = {one.id: DamageAnswers() for one in classifiers}
    originals = [sound.read(path) for path in recordings.paths]
    for damage in (CLEAN, *damages):
        said: dict[str, list[TrackPrediction]] = {one.id: [] for one in classifiers}
        with tempfile.TemporaryDirectory(prefix="genreorganizer-") as folder:
            for place, original in enumerate(originals):
                copy = original
                if damage != CLEAN:
                    copy = sound.DAMAGES[damage](original, np.random.default_rng(place))
                file = sound.write(copy, Path(folder), f"{place}")
                for model, answer in _heard(classifiers, file).items():
                    said[model].append(answer)
                file.unlink()
        for classifier in classifiers:
            rows = _rows(classifier, recordings.truth)
            answers = [said[classifier.id][row] for row in rows]
            truth = [recordings.truth[row] for row in rows]
            groups = [recordings.groups[row] for row in rows]
            _judge(heard[classifier.id], recordings.name, damage, answers, truth, groups)
        say(f"{recordings.name}, {damage}: {_brief(heard)}")
    return heard


def _heard(classifiers: Sequence[OnnxClassifier], file: Path) -> dict[str, TrackPrediction]:
    frames: dict[FeatureSpec, TrackFrames | None] = {}
    found = {}
    with open_audio(file) as audio:
        for classifier in classifiers:
            spec = classifier.manifest.features
            if spec not in frames:
                frames[spec] = track_frames(audio.excerpts(ExcerptPlan(), spec.sample_rate), spec)
            found[classifier.id] = classifier.predict_frames(frames[spec], audio.duration_s)
    return found


def _rows(classifier: OnnxClassifier, truth: Sequence[Truth]) -> NDArray[np.int64]:
    """Recordings of which the classifier knows a right label, and those that have none."""
    labels = set(classifier.manifest.labels)
    known = set().union(*truth) - {NO_GENRE}
    rows = [row for row, one in enumerate(truth) if one & labels or not one & known]
    return np.array(rows, np.int64)


def _judge(
    heard: DamageAnswers,
    recordings: str,
    damage: str,
    said: list[TrackPrediction],
    truth: Sequence[Truth],
    groups: Sequence[str],
) -> None:
    if damage == CLEAN:
        heard.clean = said
    if said:
        clean = Answers.of(heard.clean)
        heard.conditions.append(
            condition(recordings, damage, Answers.of(said), clean, truth, groups)
        )


def _brief(heard: dict[str, DamageAnswers]) -> str:
    parts = []
    for model, one in [pair for pair in heard.items() if pair[1].conditions][:3]:
        last = one.conditions[-1]
        right = "–" if last.right is None else f"{last.right.value:.3f}"
        parts.append(
            f"{model} right {right}, unchanged {last.unchanged.value:.3f}, "
            f"sure and wrong {last.sure_wrong.value:.3f}"
        )
    return "; ".join(parts)
