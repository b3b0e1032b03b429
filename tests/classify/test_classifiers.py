# SPDX-License-Identifier: GPL-3.0-or-later
"""What classifiers and ensembles say about tracks."""

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from support.media import make_audio, silence
from support.tiny_model import make_model

from genreorganizer.audio.decode import WHOLE_TRACK, ExcerptPlan
from genreorganizer.audio.features import TrackFrames
from genreorganizer.classify.ensemble import Ensemble
from genreorganizer.classify.novelty import NoveltyScorer
from genreorganizer.classify.onnx import OnnxClassifier, softmax
from genreorganizer.classify.registry import DEFAULT_MODEL, Registry
from genreorganizer.domain.prediction import Outcome, TimelineWindow, TrackPrediction
from genreorganizer.errors import ModelUnusable
from genreorganizer.paths import models_dir


@pytest.fixture(scope="module")
def default() -> OnnxClassifier:
    classifier = Registry([models_dir()]).load(DEFAULT_MODEL)
    assert isinstance(classifier, OnnxClassifier)
    return classifier


def frames(seed: int, excerpts: int = 3, length: int = 70) -> TrackFrames:
    generator = np.random.default_rng(seed)
    return TrackFrames(
        tuple(10.0 * place for place in range(excerpts)),
        tuple(
            generator.integers(0, 256, (length, 128)).astype(np.float32) for _ in range(excerpts)
        ),
    )


def test_a_track_has_probabilities_a_timeline_and_an_embedding(
    tmp_path: Path, default: OnnxClassifier
) -> None:
    path = make_audio(tmp_path / "a.mp3", seconds=40, sample_rate=44_100, channels=2)
    answer = default.predict(path)
    assert sum(answer.probabilities) == pytest.approx(1, abs=1e-5)
    assert len(answer.timeline) == 6
    assert [window.start_s for window in answer.timeline] == sorted(
        window.start_s for window in answer.timeline
    )
    mean = np.mean([window.probabilities for window in answer.timeline], axis=0)
    assert answer.probabilities == pytest.approx(mean, abs=1e-5)
    assert answer.duration_s == pytest.approx(40, abs=0.2)
    assert answer.ood_score is not None
    assert answer.embedding
    assert all(type(value) is float for value in (*answer.embedding, *answer.probabilities))


def test_the_same_file_gets_the_same_answer(tmp_path: Path, default: OnnxClassifier) -> None:
    path = make_audio(tmp_path / "a.mp3", seconds=35, sample_rate=44_100, channels=2)
    assert default.predict(path) == default.predict(path)


def test_more_of_the_track_gives_more_windows(tmp_path: Path, default: OnnxClassifier) -> None:
    path = make_audio(tmp_path / "a.flac", seconds=35)
    whole = default.predict(path, WHOLE_TRACK)
    assert len(default.predict(path, ExcerptPlan(2, 5.0)).timeline) == 2
    assert len(whole.timeline) == 7


def test_less_of_a_track_is_no_surer(tmp_path: Path) -> None:
    """The same sound all along: all that differs is how much of it is heard."""
    (tmp_path / "m").mkdir()
    make_model(tmp_path / "m")
    manifest = replace(Registry([tmp_path / "m"]).manifest("tiny"), evidence_s=5.0, threshold=0.6)
    network = (tmp_path / "m" / "tiny" / "model.onnx").read_bytes()
    classifier = OnnxClassifier(manifest, network)
    surest = []
    for seconds in (1.0, 5.0, 10.0, 30.0, 120.0):
        level = np.random.default_rng(1).uniform(0, 60, (1, 40))
        stretch = np.zeros((round(seconds / manifest.features.frame_seconds), 128), np.float32)
        stretch[:, :40] = 120 + level
        answer = classifier.predict_frames(TrackFrames((0.0,), (stretch,)))
        assert sum(answer.probabilities) == pytest.approx(1, abs=1e-6)
        surest.append(max(answer.probabilities))
    assert surest[:4] == sorted(surest[:4])
    assert surest[3] == pytest.approx(surest[4])
    known = [(p - 0.5) / (surest[3] - 0.5) for p in surest]
    assert known[1] == pytest.approx(0.5 * 35 / 30, abs=0.01)
    assert known[0] == pytest.approx(1 / 6 * 35 / 30, abs=0.01)


@pytest.mark.parametrize("model", [DEFAULT_MODEL, f"{DEFAULT_MODEL}+{DEFAULT_MODEL}"])
def test_silence_is_no_music(tmp_path: Path, model: str) -> None:
    path = make_audio(tmp_path / "a.flac", seconds=35, signal=silence)
    answer = Registry([models_dir()]).load(model).predict(path)
    assert answer.outcome is Outcome.NO_MUSIC
    assert answer.timeline == ()
    assert (answer.probabilities, answer.labels) == ((), ())


def noise(times: np.ndarray) -> np.ndarray:
    return np.random.default_rng(0).uniform(-0.5, 0.5, len(times))


def tone(times: np.ndarray) -> np.ndarray:
    return 0.5 * np.sin(2 * np.pi * 440 * times)


@pytest.mark.parametrize("signal", [noise, tone])
def test_noise_and_tones_are_unsure(tmp_path: Path, default: OnnxClassifier, signal) -> None:
    path = make_audio(tmp_path / "a.flac", seconds=35, signal=signal)
    assert default.predict(path).outcome is Outcome.UNSURE


def test_labels_that_did_not_hold_are_never_answered(
    tmp_path: Path, default: OnnxClassifier
) -> None:
    tagging = default.manifest.tagging
    assert tagging is not None
    assert {*tagging.names} & {*tagging.left_out}  # the network's output has some of them
    told = {name for name, _ in default.predict(make_audio(tmp_path / "a.flac", seconds=8)).tags}
    assert told == {*tagging.names} - {*tagging.left_out}
    assert all(tagging.auroc[name] >= 0.8 for name in told)


def test_an_answer_below_the_threshold_is_unsure(tmp_path: Path) -> None:
    for name, threshold in (("bold", 0.0), ("shy", 1.0)):
        make_model(tmp_path, name, threshold=threshold)
    registry = Registry([tmp_path])
    assert registry.load("bold").members[0].predict_frames(frames(1)).outcome is Outcome.SUGGESTED
    assert registry.load("shy").members[0].predict_frames(frames(1)).outcome is Outcome.UNSURE


def test_windows_are_normalized_and_the_temperature_is_used(tmp_path: Path) -> None:
    make_model(tmp_path)
    file = tmp_path / "tiny" / "manifest.json"
    stored = json.loads(file.read_text())
    cold = Registry([tmp_path]).load("tiny").members[0].predict_frames(frames(2))
    file.write_text(json.dumps({**stored, "temperature": 100.0}))
    hot = Registry([tmp_path]).load("tiny").members[0].predict_frames(frames(2))
    assert max(hot.probabilities) < max(cold.probabilities)
    file.write_text(json.dumps({**stored, "windowing": {**stored["windowing"], "mean": 0.0}}))
    shifted = Registry([tmp_path]).load("tiny").members[0].predict_frames(frames(2))
    assert shifted.embedding[0] == pytest.approx(cold.embedding[0] + 128 / 64, abs=1e-4)


def with_labels(folder: Path, name: str, labels: list[str]) -> None:
    make_model(folder, name)
    file = folder / name / "manifest.json"
    file.write_text(json.dumps({**json.loads(file.read_text()), "labels": labels}))


def test_an_ensemble_is_the_mean_over_its_members(tmp_path: Path) -> None:
    with_labels(tmp_path, "one", ["jazz", "rock"])
    with_labels(tmp_path, "two", ["rock", "jazz"])
    both = Registry([tmp_path]).load("one+two")
    assert isinstance(both, Ensemble)
    assert both.id == "one+two"
    answers = [member.predict_frames(frames(3)) for member in both.members]
    combined = both.combine(answers)
    assert combined.labels == ("jazz", "rock")
    jazz = (answers[0].probabilities[0] + answers[1].probabilities[1]) / 2
    assert combined.probabilities == pytest.approx((jazz, 1 - jazz))
    assert len(combined.timeline) == len(answers[0].timeline)
    assert combined.embedding == answers[0].embedding + answers[1].embedding


def test_who_knows_a_label_speaks_for_those_who_do_not(tmp_path: Path) -> None:
    with_labels(tmp_path, "one", ["jazz", "rock", "folk"])
    with_labels(tmp_path, "two", ["rock", "jazz", "soul"])
    both = Registry([tmp_path]).load("one+two")
    answers = [
        prediction("one", ("jazz", "rock", "folk"), (0.2, 0.3, 0.5)),
        prediction("two", ("rock", "jazz", "soul"), (0.6, 0.3, 0.1)),
    ]
    combined = both.combine(answers)
    assert combined.labels == ("jazz", "rock", "folk", "soul")
    one = np.array([0.2, 0.3, 0.5]) * 0.9
    two = np.array([0.3, 0.6, 0.1]) * 0.5
    expected = [one[0] + two[0], one[1] + two[1], one[2] + 0.5, 0.1 + two[2]]
    assert combined.probabilities == pytest.approx(np.array(expected) / 2)
    assert combined.timeline[0].probabilities == combined.probabilities


def prediction(model: str, labels: tuple[str, ...], said: tuple[float, ...]) -> TrackPrediction:
    return TrackPrediction(
        model_id=model,
        model_version="1",
        labels=labels,
        probabilities=said,
        timeline=(TimelineWindow(0.0, said),),
        embedding=(),
        outcome=Outcome.SUGGESTED,
    )


def test_an_ensemble_listens_once_to_a_file(tmp_path: Path) -> None:
    make_model(tmp_path, "one")
    make_model(tmp_path, "two")
    path = make_audio(tmp_path / "a.flac", seconds=4)
    answer = Registry([tmp_path]).load("one+two").predict(path)
    assert answer.model_id == "one+two"
    assert sum(answer.probabilities) == pytest.approx(1)


def test_models_without_common_labels_make_no_ensemble(tmp_path: Path) -> None:
    make_model(tmp_path, "one")
    with_labels(tmp_path, "two", ["polka", "rock"])
    with pytest.raises(ModelUnusable, match="in common"):
        Registry([tmp_path]).load("one+two")


def test_softmax_of_large_numbers() -> None:
    assert softmax(np.array([[1e4, 0, -1e4]], np.float32))[0].tolist() == [1, 0, 0]
    assert softmax(np.array([0.0, np.log(3)], np.float32)) == pytest.approx([0.25, 0.75])


def test_novelty_grows_with_distance() -> None:
    generator = np.random.default_rng(0)
    known = np.concatenate([generator.normal(centre, 1, (200, 8)) for centre in (0, 6)])
    scorer = NoveltyScorer.fit(known.astype(np.float32), ["a"] * 200 + ["b"] * 200)
    assert scorer.score(np.full(8, 6, np.float32)) < 0.1
    assert scorer.score(np.full(8, 3, np.float32)) > 5
    stored = NoveltyScorer.from_bytes(scorer.to_bytes())
    assert stored.score(known[3].astype(np.float32)) == scorer.score(known[3].astype(np.float32))
