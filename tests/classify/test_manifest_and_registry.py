# SPDX-License-Identifier: GPL-3.0-or-later
"""Manifests survive JSON; models that cannot be trusted or computed are refused in one line."""

import hashlib
import json
import shutil
from pathlib import Path

import numpy as np
import pytest
from support.tiny_model import make_model

from genreorganizer.audio.spec import FeatureSpec
from genreorganizer.classify.manifest import Front, Manifest, Novelty, Windowing
from genreorganizer.classify.metrics import Metric, PrecisionPoint
from genreorganizer.classify.registry import DEFAULT_MODEL, Registry
from genreorganizer.errors import ModelUnusable
from genreorganizer.paths import models_dir

FULL = Manifest(
    id="full",
    version="3",
    title="Everything set",
    labels=("a", "b"),
    features=FeatureSpec(frame_step=2.0),
    windowing=Windowing(21, 10, 1.0, 2.0),
    network="model.onnx",
    sha256="00",
    temperature=0.7,
    threshold=0.4,
    novelty=Novelty("novelty.npz", "11", 1.5),
    front=Front("default", "22"),
    reliability={"a": 1.1},
    precision={"a": (PrecisionPoint(0.5, 10, 9),)},
    metrics=(Metric("accuracy", 0.7, 0.6, 0.8, 290, "held out"),),
    training_data=("x",),
    seeds=(0, 1),
    parameters=7,
)


def change_manifest(folder: Path, **changes: object) -> None:
    file = folder / "manifest.json"
    stored = json.loads(file.read_text())
    file.write_text(json.dumps({**stored, **changes}))


def test_manifest_survives_json() -> None:
    assert Manifest.from_json(json.loads(json.dumps(FULL.to_json()))) == FULL


@pytest.mark.parametrize(
    ("name", "read"),
    [
        ("gtzan_test_accuracy", {"data": "gtzan", "part": "test", "measure": "accuracy"}),
        ("library_accuracy", {"data": "library", "measure": "accuracy"}),
        ("valid_damaged_ece", {"part": "valid", "under": "damaged", "measure": "ece"}),
        ("gtzan_train_cross_validated_ece", {"part": "train", "under": "cross_validated"}),
        ("gtzan_test_accuracy_10", {"part": "test", "measure": "accuracy", "labels": 10}),
        ("fma_valid_damaged_sure_and_wrong", {"under": "damaged", "measure": "sure_and_wrong"}),
        ("made_sound_auroc", {"data": "made_sound", "measure": "auroc"}),
        ("made_sound_sure", {"data": "made_sound", "measure": "sure"}),
        ("fma_labels_share", {"data": "", "measure": "fma_labels_share"}),
        ("novelty_auroc", {"data": "", "measure": "novelty_auroc"}),
        ("my own_figure", {"measure": "my own_figure", "data": "", "part": ""}),
    ],
)
def test_figures_of_earlier_manifests_are_read_by_their_names_and_keep_them(
    name: str, read: dict[str, object]
) -> None:
    stored = {"name": name, "value": 0.7, "low": 0.6, "high": 0.8, "count": 9, "note": "n"}
    metric = Metric.from_json(stored)
    assert {key: getattr(metric, key) for key in read} == read
    written = metric.to_json()
    assert {key: written[key] for key in stored} == stored
    assert Metric.from_json(json.loads(json.dumps(written))) == metric


@pytest.mark.parametrize(
    ("name", "read"),
    [
        ("few_shot_5_gtzan", {"data": "gtzan", "under": "", "measure": "few_shot_5"}),
        (
            "few_shot_10_foreign_low_pass_4k",
            {"data": "foreign", "under": "low_pass_4k", "measure": "few_shot_10"},
        ),
        ("fma_labels_share_fma_recipe", {"under": "fma_recipe", "measure": "fma_labels_share"}),
    ],
)
def test_figures_of_earlier_reality_files_are_read_by_their_names(
    name: str, read: dict[str, str]
) -> None:
    stored = {"name": name, "value": 0.7, "low": 0.6, "high": 0.8, "count": 9}
    metric = Metric.from_json(stored)
    assert {key: getattr(metric, key) for key in read} == read


def test_models_are_found_the_default_first(tmp_path: Path) -> None:
    for name in ("zeta", DEFAULT_MODEL, "alpha"):
        make_model(tmp_path, name)
    (tmp_path / "results").mkdir()
    assert Registry([tmp_path / "nowhere", tmp_path]).ids() == [DEFAULT_MODEL, "alpha", "zeta"]


def test_own_models_hide_the_shipped(tmp_path: Path) -> None:
    make_model(tmp_path / "own", "one", version="2")
    make_model(tmp_path / "shipped", "one", version="1")
    registry = Registry([tmp_path / "own", tmp_path / "shipped"])
    assert registry.manifest("one").version == "2"


def no_network(folder: Path) -> None:
    (folder / "model.onnx").unlink()


def altered_network(folder: Path) -> None:
    file = folder / "model.onnx"
    file.write_bytes(file.read_bytes() + b"x")


def not_a_network(folder: Path) -> None:

    (folder / "model.onnx").write_bytes(b"nonsense")
    change_manifest(folder, sha256=hashlib.sha256(b"nonsense").hexdigest())


def broken_manifest(folder: Path) -> None:
    (folder / "manifest.json").write_text('{"format": 1, "id"')


def manifest_of_something_else(folder: Path) -> None:
    (folder / "manifest.json").write_text("[1, 2]")


def incomplete_manifest(folder: Path) -> None:
    (folder / "manifest.json").write_text('{"format": 1, "id": "tiny"}')


def newer_manifest(folder: Path) -> None:
    change_manifest(folder, format=99)


def unknown_features(folder: Path) -> None:
    change_manifest(folder, features={"kind": "scattering"})


def other_name(folder: Path) -> None:
    change_manifest(folder, id="another")


@pytest.mark.parametrize(
    ("spoil", "told"),
    [
        (no_network, "cannot be read"),
        (altered_network, "altered"),
        (not_a_network, "cannot load"),
        (broken_manifest, "not a manifest"),
        (manifest_of_something_else, "not a manifest"),
        (incomplete_manifest, "not a manifest"),
        (newer_manifest, "update the program"),
        (unknown_features, "update the program"),
        (other_name, "rename the folder"),
    ],
)
def test_unusable_models_are_told_in_one_line(tmp_path: Path, spoil, told: str) -> None:
    make_model(tmp_path)
    spoil(tmp_path / "tiny")
    with pytest.raises(ModelUnusable, match=told) as caught:
        Registry([tmp_path]).load("tiny")
    assert "tiny" in str(caught.value)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("asked", ["nothing", "", "tiny+nothing"])
def test_a_model_that_is_not_there(tmp_path: Path, asked: str) -> None:
    make_model(tmp_path)
    with pytest.raises(ModelUnusable, match=r"no model .* models list"):
        Registry([tmp_path]).load(asked)


def put_behind(folder: Path, front: str) -> None:
    """Let the classifier in the folder take another one's embeddings."""
    stored = json.loads((folder.parent / front / "manifest.json").read_text())
    change_manifest(folder, front={"model": front, "sha256": stored["sha256"]})


def test_a_classifier_takes_another_ones_embeddings(tmp_path: Path) -> None:
    make_model(tmp_path, "tiny")
    make_model(tmp_path, "behind")
    put_behind(tmp_path / "behind", "tiny")
    registry = Registry([tmp_path])
    windows = np.random.default_rng(0).uniform(0, 255, (3, 64, 128)).astype(np.float32)
    alone, behind = (registry.load(name).members[0].run(windows) for name in ("tiny", "behind"))
    # The tiny network's embedding is the mean of its frames, that of one frame the frame.
    for own, other in zip(alone, behind, strict=True):
        assert np.allclose(own, other, atol=1e-5)


def test_a_classifier_behind_another_version_of_its_front_is_refused(tmp_path: Path) -> None:
    make_model(tmp_path, "tiny")
    make_model(tmp_path, "behind")
    put_behind(tmp_path / "behind", "tiny")
    altered_network(tmp_path / "tiny")
    with pytest.raises(ModelUnusable, match="was altered"):
        Registry([tmp_path]).load("behind")
    network = (tmp_path / "tiny" / "model.onnx").read_bytes()
    change_manifest(tmp_path / "tiny", sha256=hashlib.sha256(network).hexdigest())
    with pytest.raises(ModelUnusable, match="made for another version of the model tiny"):
        Registry([tmp_path]).load("behind")


def test_the_novelty_arrays_are_checked_too(tmp_path: Path) -> None:
    folder = tmp_path / DEFAULT_MODEL
    shutil.copytree(models_dir() / DEFAULT_MODEL, folder)
    file = folder / "novelty.npz"
    file.write_bytes(file.read_bytes()[:-1])
    with pytest.raises(ModelUnusable, match="altered"):
        Registry([tmp_path]).load(DEFAULT_MODEL)


def test_the_shipped_models_can_all_be_loaded() -> None:
    registry = Registry([models_dir()])
    assert DEFAULT_MODEL in registry.ids()
    for model_id in registry.ids():
        assert registry.load(model_id).id == model_id
