# SPDX-License-Identifier: GPL-3.0-or-later
"""Models that somebody brings: what is taken out of folders and ZIP files, and what is refused."""

from __future__ import annotations

import hashlib
import json
import re
import zipfile
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
from support.tiny_model import make_model

from genreorganizer.audio.spec import FeatureSpec
from genreorganizer.classify import foreign, packages, protobuf
from genreorganizer.classify.graph import Graph
from genreorganizer.classify.manifest import Manifest, Tagging, Windowing
from genreorganizer.classify.onnx import OnnxClassifier
from genreorganizer.errors import ModelUnusable, UsageError

if TYPE_CHECKING:
    from collections.abc import Callable

PROJECT = Path(__file__).parents[2]


@pytest.fixture
def brought(tmp_path: Path) -> Path:
    return make_model(tmp_path / "brought") / "tiny"


def packed(folder: Path, file: Path, prefix: str = "") -> Path:
    with zipfile.ZipFile(file, "w") as archive:
        for one in folder.iterdir():
            archive.write(one, prefix + one.name)
    return file


def target(tmp_path: Path) -> Path:
    folder = tmp_path / "target"
    folder.mkdir()
    return folder


def changed(folder: Path, **values: Any) -> Path:
    file = folder / "manifest.json"
    file.write_text(json.dumps({**json.loads(file.read_text()), **values}))
    return folder


@pytest.mark.parametrize("prefix", ["", "my-model/"])
def test_a_zip_file_is_as_good_as_a_folder(prefix: str, brought: Path, tmp_path: Path) -> None:
    (brought / "LICENSE").write_text("Free.")
    (brought / "notes.txt").write_text("Not ours.")
    source = packed(brought, tmp_path / "model.zip", prefix)
    place = target(tmp_path)
    manifest = packages.unpack(source, place)
    assert manifest.id == "tiny"
    assert {one.name for one in place.iterdir()} == {"manifest.json", "model.onnx", "LICENSE"}
    assert (place / "model.onnx").read_bytes() == (brought / "model.onnx").read_bytes()


def test_what_leads_out_of_the_archive_is_not_there(brought: Path, tmp_path: Path) -> None:
    changed(brought, network="../model.onnx")
    source = tmp_path / "model.zip"
    with zipfile.ZipFile(source, "w") as archive:
        archive.write(brought / "manifest.json", "a/manifest.json")
        archive.write(brought / "model.onnx", "a/../model.onnx")
    with pytest.raises(ModelUnusable, match="without a folder"):
        packages.unpack(source, target(tmp_path))
    assert not (tmp_path / "model.onnx").exists()


def test_links_are_not_followed(brought: Path, tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_bytes((brought / "model.onnx").read_bytes())
    (brought / "model.onnx").unlink()
    (brought / "model.onnx").symlink_to(secret)
    with pytest.raises(ModelUnusable, match="is missing"):
        packages.unpack(brought, target(tmp_path))


def test_a_link_in_a_zip_file_is_not_taken(brought: Path, tmp_path: Path) -> None:
    source = tmp_path / "model.zip"
    with zipfile.ZipFile(source, "w") as archive:
        archive.write(brought / "manifest.json", "manifest.json")
        link = zipfile.ZipInfo("model.onnx")
        link.external_attr = 0o120777 << 16
        archive.writestr(link, "/etc/passwd")
    with pytest.raises(ModelUnusable, match="is missing"):
        packages.unpack(source, target(tmp_path))


def test_another_network_than_the_manifest_tells_of_is_refused(
    brought: Path, tmp_path: Path
) -> None:
    (brought / "model.onnx").write_bytes(b"another")
    with pytest.raises(ModelUnusable, match="not the file"):
        packages.unpack(brought, target(tmp_path))


def test_a_huge_network_is_refused_while_it_is_read(
    brought: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(packages, "LARGEST_NETWORK", 100)
    with pytest.raises(ModelUnusable, match="larger than"):
        packages.unpack(packed(brought, tmp_path / "model.zip"), target(tmp_path))


@pytest.mark.parametrize(
    ("values", "reason"),
    [
        ({"format": 99}, "format 99"),
        ({"id": "../up"}, "not a valid name"),
        ({"id": "a+b"}, "not a valid name"),
        ({"labels": ["rock"]}, "2 to"),
        ({"labels": ["rock", "rock"]}, "2 to"),
        ({"labels": 7}, "not a manifest"),
        ({"temperature": 0}, "above 0"),
        ({"temperature": "warm"}, "not a manifest"),
        ({"windowing": {"length": 10**9, "hop": 1}}, "too large"),
        ({"windowing": {"length": 10, "hop": 0}}, "too large"),
        ({"features": {"kind": "smell"}}, "not known"),
        ({"features": {"sample_rate": 1}}, "impossible numbers"),
        ({"novelty": {"file": "/etc/passwd", "sha256": "", "threshold": 1}}, "without a folder"),
        ({"tagging": {"names": ["a"], "genres": {"jazz": ["a"]}}}, "every label"),
        ({"tagging": {"names": ["a"], "genres": {"jazz": ["a"], "rock": ["b"]}}}, "no tag b"),
        ({"surprise": 1}, "not a manifest"),
    ],
)
def test_manifests_that_do_not_hold_together(
    values: dict[str, Any], reason: str, brought: Path, tmp_path: Path
) -> None:
    with pytest.raises(ModelUnusable, match=reason):
        packages.unpack(changed(brought, **values), target(tmp_path))


def test_what_is_no_model(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "song.mp3").write_bytes(b"ID3")
    with pytest.raises(ModelUnusable, match=r"no manifest\.json"):
        packages.unpack(tmp_path / "empty", tmp_path)
    with pytest.raises(ModelUnusable, match="not a ZIP file"):
        packages.unpack(tmp_path / "song.mp3", tmp_path)
    with pytest.raises(UsageError, match="no such"):
        packages.unpack(tmp_path / "nothing", tmp_path)


def manifest(**values: Any) -> Manifest:
    given = {
        "id": "made",
        "version": "1",
        "title": "Made",
        "labels": ("jazz", "rock"),
        "features": FeatureSpec(bands=4, scale="none"),
        "windowing": Windowing(8, 8),
        "network": "model.onnx",
        "sha256": "",
    }
    return Manifest(**{**given, **values})


def network(
    last: Callable[[Graph, str], str] | None = None, width: int = 2, name: str = "logits"
) -> bytes:
    """Means over frames, then a matrix; ``last`` may spoil the answer."""
    graph = Graph("made")
    windows = graph.input("windows", ("n", 8, 4))
    mean = graph("ReduceMean", windows, axes=(1,), keepdims=0)
    weight = np.arange(4 * width, dtype=np.float32).reshape(4, width) / 8
    found = graph("MatMul", mean, graph.constant(weight.astype(np.float32)))
    found = last(graph, found) if last else found
    graph.output(graph("Identity", found, name=name), ("n", width))
    return graph.to_bytes()


def test_a_sound_network_passes() -> None:
    foreign.look(network())
    found = foreign.trial(manifest(), network())
    assert found.embedding == 0
    assert found.ms_per_window >= 0


def test_our_own_networks_pass(brought: Path) -> None:
    foreign.look((brought / "model.onnx").read_bytes())


def not_a_number(graph: Graph, value: str) -> str:
    return graph("Sqrt", graph("Sub", value, graph.constant(np.array([1e9], np.float32))))


def constant(graph: Graph, value: str) -> str:
    return graph("Mul", value, graph.constant(np.array([0], np.float32)))


def random(graph: Graph, value: str) -> str:
    return graph("Add", value, graph("RandomNormalLike", value))


@pytest.mark.parametrize(
    ("bad", "reason"),
    [
        (network(not_a_number), "not numbers"),
        (network(constant), "the same answer to everything"),
        (network(random), "differently"),
        (network(width=3), "gives 3 logits, but"),
        (network(name="scores"), "no output logits"),
        (b"PK not a network", "cannot load"),
    ],
)
def test_a_trial_refuses_answers_that_are_none(bad: bytes, reason: str) -> None:
    with pytest.raises(ModelUnusable, match=reason):
        foreign.trial(manifest(), bad)


def test_windows_that_the_network_cannot_hear() -> None:
    with pytest.raises(ModelUnusable, match="cannot take windows of 8 × 5"):
        foreign.trial(manifest(features=FeatureSpec(bands=5, scale="none")), network())


def with_field(*path: int, value: bytes) -> bytes:
    """A network with a field appended to its innermost message."""
    for number in reversed(path):
        value = protobuf.block(number, value)
    return value


@pytest.mark.parametrize(
    ("bad", "reason"),
    [
        (with_field(7, 5, value=protobuf.number(14, 1)), "other files"),
        (with_field(7, 5, 13, value=protobuf.text(1, "location")), "other files"),
        (with_field(7, 1, 5, 5, value=protobuf.number(14, 1)), "other files"),
        (with_field(7, 1, 5, 6, 1, value=protobuf.text(7, "evil")), "operators of evil"),
        (with_field(7, 1, value=protobuf.text(7, "evil")), "operators of evil"),
        (with_field(7, value=b"") + with_field(25, value=b""), "functions"),
        (b"", "not an ONNX file"),
        (b"\xff\xff", "not an ONNX file"),
        (with_field(*(7, *(1, 5, 6) * 40), value=b""), "nested too deeply"),
    ],
)
def test_a_look_refuses_what_reaches_out(bad: bytes, reason: str) -> None:
    with pytest.raises(ModelUnusable, match=reason):
        foreign.look(bad)


def test_a_tagger_becomes_a_classifier_by_what_its_tags_mean() -> None:
    tagging = Tagging(
        ("Jazz", "Punk", "Rock"),
        output="scores",
        log_odds=True,
        genres={"jazz": ("Jazz",), "rock": ("Punk", "Rock")},
    )
    made = manifest(tagging=tagging)
    net = network(width=3, name="scores")
    foreign.trial(made, net)
    values = np.random.default_rng(0).normal(size=(5, 8, 4)).astype(np.float32)
    answer = OnnxClassifier(made, net).answer(values)
    assert answer.logits[:, 0] == pytest.approx(answer.tags[:, 0])
    assert answer.logits[:, 1] == pytest.approx(answer.tags[:, 1:].max(axis=1))
    assert Manifest.from_json(json.loads(json.dumps(made.to_json()))) == made


def test_probabilities_of_tags_become_log_odds() -> None:
    def sigmoid(graph: Graph, value: str) -> str:
        return graph("Sigmoid", value)

    tagging = Tagging(("a", "b"), output="scores", genres={"jazz": ("a",), "rock": ("b",)})
    classifier = OnnxClassifier(manifest(tagging=tagging), network(sigmoid, name="scores"))
    plain = OnnxClassifier(manifest(logits="scores"), network(name="scores"))
    values = np.random.default_rng(0).normal(size=(5, 8, 4)).astype(np.float32)
    assert classifier.answer(values).logits == pytest.approx(plain.answer(values).logits, abs=1e-3)
    assert replace(tagging, genres={}).genres == {}
    assert hashlib.sha256(network()).hexdigest() == hashlib.sha256(network()).hexdigest()


def test_the_examples_of_the_guide_are_manifests() -> None:
    text = (PROJECT / "packaging" / "MODELS.md").read_text("utf-8")
    examples = [json.loads(one) for one in re.findall(r"```json\n(.*?)```", text, re.DOTALL)]
    whole = [Manifest.from_json(one) for one in examples if "format" in one]
    assert [one.id for one in whole] == ["audioset", "discogs400"]
    partial = [one for one in examples if "format" not in one]
    assert Windowing(**partial[0]["windowing"]).length == 312
    assert Tagging.from_json(partial[0]["tagging"]).log_odds
