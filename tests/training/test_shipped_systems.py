# SPDX-License-Identifier: GPL-3.0-or-later
"""The papers' systems that ship can be loaded, answer, and say what was measured."""

import json
from pathlib import Path

import pytest
from support.media import make_audio

from genreorganizer.classify.registry import Registry
from genreorganizer.training import systems

MODELS = Path(__file__).parents[2] / "models"
SHIPPED = sorted(set(Registry([MODELS]).ids()) & set(systems.SYSTEMS))


def test_the_models_folder_stays_small() -> None:
    sizes = {file: file.stat().st_size for file in MODELS.rglob("*") if file.is_file()}
    assert sum(sizes.values()) <= 40_000_000
    default = sizes[MODELS / "default" / "model.onnx"]
    for name in SHIPPED:
        inside = default if systems.SYSTEMS[name].dataset == "gtzan-embedding" else 0
        assert sizes[MODELS / name / "model.onnx"] - inside <= 4_000_000


@pytest.mark.parametrize("name", SHIPPED)
def test_manifests_repeat_the_measured_figures(name: str) -> None:
    manifest = Registry([MODELS]).manifest(name)
    result = json.loads((MODELS / "results" / f"{name}.filtered.0.json").read_text("utf-8"))
    measured = {one["name"]: one["value"] for one in result["metrics"]}
    assert manifest.metrics
    for metric in manifest.metrics:
        assert metric.value == measured[metric.name]
    assert manifest.parameters == result["parameters"]
    assert set(manifest.precision) == set(manifest.labels)


@pytest.mark.parametrize("name", SHIPPED)
def test_networks_are_unaltered_and_load(name: str) -> None:
    classifier = Registry([MODELS]).load(name)
    assert classifier.id == name


@pytest.mark.parametrize(
    "name", sorted({"000-svm-mel", "001-c-mfcc", "001-mlp-embedding", "003-knn10-mel"})
)
def test_they_answer_a_file(name: str, tmp_path: Path) -> None:
    assert name in SHIPPED
    file = make_audio(tmp_path / "song.wav", seconds=12)
    answer = Registry([MODELS]).load(name).predict(file)
    assert sum(answer.probabilities) == pytest.approx(1, abs=1e-5)
    assert answer.timeline
