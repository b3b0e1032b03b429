# SPDX-License-Identifier: GPL-3.0-or-later
"""Each system on its real architecture: overfit a batch, export, parity, used by the program."""

import hashlib
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

torch = pytest.importorskip("torch")
pytest.importorskip("skl2onnx")

from support.media import make_audio  # noqa: E402

from genreorganizer.audio.features import TrackFrames  # noqa: E402
from genreorganizer.classify.manifest import Manifest, Windowing  # noqa: E402
from genreorganizer.classify.onnx import softmax  # noqa: E402
from genreorganizer.classify.registry import Registry  # noqa: E402
from genreorganizer.training import learners, release, systems  # noqa: E402
from genreorganizer.training.cutting import window_length  # noqa: E402
from genreorganizer.training.networks.catalogue import NETWORKS, parameters  # noqa: E402

pytestmark = pytest.mark.lab

LABELS = 10
PARAMETERS = {
    "000-ffn-mel": 25_473_610,
    "000-ffn-raw": 93_114_954,
    "000-cnn-mel": 302_954,
    "000-cnn-raw": 1_482_602,
    "001-a-mel": 74_570,
    "001-b-mel": 107_850,
    "001-c-mfcc": 33_098,
    "001-d-tempogram": 107_850,
    "001-mlp-averaged": 94_474,
    "002-simple": 85_216_490,
    "002-alexnet": 63_541_962,
    "002-vgg19": 122_832_842,
    "002-googlenet": 5_977_530,
    "003-cnn-mel": 391_370,
    "003-bi-gru-mel": 2_963_466,
    "003-resnet-18-mel": 11_175_370,
    "003-res-bigru-mel": 14_396_362,
    "003-res-bigru-stft": 15_774_154,
}
"""Of the networks at the papers' own window lengths."""
QUICK = {
    "000-cnn-mel", "001-a-mel", "001-b-mfcc", "001-c-tonnetz", "001-d-mel", "001-mlp-averaged",
    "003-cnn-mel",
}  # fmt: skip
HUGE = {"000-ffn-raw", "002-simple", "002-alexnet", "002-vgg19", "003-resnet-18-stft",
        "003-res-bigru-stft"}  # fmt: skip

GENTLE = {"002-simple", "002-alexnet", "002-vgg19"}
"""As the residual networks, these leave the batch behind at a higher rate."""
STEPS = 8
"""With the one batch in an epoch: a checkpoint of the largest is more than a gigabyte."""


def shape_of(system: systems.System) -> tuple[int, ...]:
    spec = system.feature
    length = system.frames or window_length(spec, system.window_s)
    return (length,) if spec.kind == "raw" else (length, spec.bands)


def neural() -> list:
    return [
        pytest.param(system, id=system.id, marks=() if system.id in QUICK else (pytest.mark.slow,))
        for system in systems.SYSTEMS.values()
        if isinstance(system.learner, systems.Network)
    ]


def classical() -> list:
    return [
        pytest.param(system, id=system.id)
        for system in systems.SYSTEMS.values()
        if isinstance(system.learner, systems.Estimator)
    ]


def batch(shape: tuple[int, ...], per_label: int, seed: int = 0) -> learners.LabeledWindows:
    """Noise with a faint pattern per label: to be learned by heart."""
    generator = np.random.default_rng(seed)
    targets = np.arange(LABELS * per_label) % LABELS
    patterns = generator.normal(size=(LABELS, *shape[-1:]))
    if len(shape) == 1:
        patterns = np.sin(
            2 * np.pi * np.outer(200 * (1 + np.arange(LABELS)), np.arange(shape[0])) / 22_050
        )
    noise = generator.normal(size=(len(targets), *shape))
    spread = patterns[targets].reshape(len(targets), *(1,) * (len(shape) - 1), shape[-1])
    return learners.LabeledWindows((0.5 * noise + spread).astype(np.float32)[:, None], targets)


def used_by_program(
    system: systems.System, network: bytes, windows: np.ndarray, expected: np.ndarray, folder: Path
) -> None:
    manifest = Manifest(
        id=system.id,
        version="1",
        title=system.title,
        labels=tuple(f"genre{place}" for place in range(LABELS)),
        features=system.feature,
        windowing=Windowing(len(windows[0]), len(windows[0])),
        network="",
        sha256="",
        evidence_s=0.0,  # the network answers as it is
    )
    release.write_model(folder / system.id, manifest, network, None)
    stored = json.loads((folder / system.id / "manifest.json").read_text("utf-8"))
    assert stored["sha256"] == hashlib.sha256(network).hexdigest()
    classifier = Registry([folder]).load(system.id)
    heard = TrackFrames(tuple(map(float, range(len(windows)))), tuple(windows))
    answer = classifier.predict_frames(heard)
    assert len(answer.timeline) == len(windows)
    assert np.allclose(answer.probabilities, softmax(expected).mean(axis=0), atol=1e-4)


@pytest.mark.parametrize("system_id", sorted(set(PARAMETERS) - HUGE))
def test_networks_have_their_full_size(system_id: str) -> None:
    system = systems.SYSTEMS[system_id]
    network = NETWORKS[system.learner.name](shape_of(system), LABELS)
    assert parameters(network) == PARAMETERS[system_id]


@pytest.mark.slow
@pytest.mark.parametrize("system_id", sorted(set(PARAMETERS) & HUGE))
def test_the_largest_networks_have_their_full_size(system_id: str) -> None:
    test_networks_have_their_full_size(system_id)


def test_every_network_belongs_to_a_system_and_has_its_size_asserted() -> None:
    used = {one.learner.name for one in systems.SYSTEMS.values() if hasattr(one.learner, "recipe")}
    assert used == set(NETWORKS)
    assert used == {systems.SYSTEMS[one].learner.name for one in PARAMETERS}


def with_recipe(system: systems.System, recipe: Any) -> Any:
    """The system's learner with another recipe."""
    learner: Any = system.learner
    return replace(learner, recipe=recipe)


@pytest.mark.parametrize("system", neural())
def test_networks_learn_a_batch_by_heart_and_work_in_the_program(
    system: systems.System, tmp_path: Path
) -> None:
    examples = batch(shape_of(system), 1 if system.id in HUGE else 2)
    windows, targets = examples.flat
    seen = learners.LabeledWindows(
        np.tile(examples.windows, (STEPS, 1, *(1,) * (windows.ndim - 1))),
        np.tile(examples.targets, STEPS),
    )
    for epochs in (1, 2, 4, 8, 16, 32):
        recipe = replace(
            system.learner.recipe,
            optimizer="adam",
            learning_rate=1e-4 if system.id in GENTLE or "res" in system.id else 1e-3,
            batch=len(windows),
            epochs=epochs,
            patience=epochs,
            half=False,
        )
        learned = replace(system, learner=with_recipe(system, recipe))
        budget = learners.Budget(tmp_path / str(epochs))
        fitted = learners.fit(learned, seen, examples, LABELS, 0, budget).fitted
        logits = fitted.logits(windows)
        if known := (logits.argmax(axis=1) == targets).mean() >= 0.95:
            break
    assert known
    network = fitted.to_onnx(windows)
    used_by_program(system, network, windows, logits, tmp_path / "models")


@pytest.mark.parametrize("system", classical())
def test_classical_systems_learn_a_batch_and_work_in_the_program(
    system: systems.System, tmp_path: Path
) -> None:
    examples = batch(shape_of(system), 6 if system.feature.kind == "raw" else 24)
    fitted = learners.fit(system, examples, None, LABELS, 0, learners.Budget(tmp_path)).fitted
    windows, targets = examples.flat
    logits = fitted.logits(windows)
    few = 6 if system.feature.kind == "raw" else 24
    if "knn" not in system.learner.name or few > 20:
        assert (logits.argmax(axis=1) == targets).mean() >= 0.95
    network = fitted.to_onnx(windows[:20])
    used_by_program(system, network, windows[:20], logits[:20], tmp_path / "models")


def test_a_network_of_raw_samples_is_fitted_and_exported(tmp_path: Path) -> None:
    """A tenth of the samples: the whole of it is among the slow tests."""
    system = systems.SYSTEMS["000-cnn-raw"]
    examples = batch((4410,), 1)
    short = replace(system.learner.recipe, epochs=1, patience=0)
    learned = replace(system, learner=with_recipe(system, short))
    budget = learners.Budget(tmp_path / "work")
    fitted = learners.fit(learned, examples, examples, LABELS, 0, budget).fitted
    windows, _ = examples.flat
    network = fitted.to_onnx(windows)
    used_by_program(system, network, windows, fitted.logits(windows), tmp_path / "models")


def test_a_network_of_any_length_answers_a_file(tmp_path: Path) -> None:
    """From audio to an answer, by the program's own way, on windows of five seconds."""
    system = systems.SYSTEMS["001-a-delta"]
    length = window_length(system.feature, 5.0)
    examples = batch((length, system.feature.bands), 1)
    short = replace(system.learner.recipe, epochs=1, patience=0)
    learned = replace(system, learner=with_recipe(system, short))
    budget = learners.Budget(tmp_path / "work")
    fitted = learners.fit(learned, examples, None, LABELS, 0, budget).fitted
    network = fitted.to_onnx(examples.flat[0])
    folder = tmp_path / "models"
    used_by_program(system, network, examples.flat[0], fitted.logits(examples.flat[0]), folder)
    file = make_audio(tmp_path / "song.wav", seconds=11)
    answer = Registry([folder]).load(system.id).predict(file)
    assert len(answer.timeline) == 2
    assert sum(answer.probabilities) == pytest.approx(1, abs=1e-5)


def test_a_fit_goes_on_where_it_stopped(tmp_path: Path) -> None:
    system = systems.SYSTEMS["001-a-tonnetz"]
    examples = batch((40, 6), 4)
    recipe = replace(system.learner.recipe, epochs=6, patience=6)
    learned = replace(system, learner=with_recipe(system, recipe))
    whole = learners.fit(learned, examples, examples, LABELS, 0, learners.Budget(tmp_path / "a"))

    class Interrupted(Exception):
        """The time is over."""

    lines: list[str] = []

    def stop_after_three() -> None:
        if len(lines) == 3:
            raise Interrupted

    interrupted = learners.Budget(tmp_path / "b", stop_after_three, lines.append)
    with pytest.raises(Interrupted):
        learners.fit(learned, examples, examples, LABELS, 0, interrupted)
    resumed = learners.fit(learned, examples, examples, LABELS, 0, learners.Budget(tmp_path / "b"))
    assert resumed.epochs == whole.epochs
    windows, _ = examples.flat
    assert np.array_equal(whole.fitted.logits(windows), resumed.fitted.logits(windows))
