# SPDX-License-Identifier: GPL-3.0-or-later
"""Installing and removing models, with workers that may be brought down."""

from __future__ import annotations

import hashlib
import importlib.util
import json
import os
import sys
import zipfile
from typing import TYPE_CHECKING

import numpy as np
import pytest
from support.made_checkpoint import made_arrays, made_wheel
from support.media import make_audio
from support.tiny_model import make_model

from genreorganizer import paths
from genreorganizer.classify import musicnn, musicnn_wheel
from genreorganizer.classify.graph import Graph
from genreorganizer.classify.onnx import OnnxClassifier
from genreorganizer.classify.registry import Registry
from genreorganizer.errors import EnvironmentFailure, GenreOrganizerError, ModelUnusable, UsageError
from genreorganizer.library.installing import install, remove
from genreorganizer.library.jobs import drain
from genreorganizer.library.models import use
from genreorganizer.workers.pool import Failed, FailureKind, InlinePool
from genreorganizer.workers.trial import trial_pool

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def registry(tmp_path: Path) -> Registry:
    shipped = make_model(tmp_path / "shipped", "default")
    return Registry([shipped, tmp_path / "own"])


def contents(folder: Path) -> set[str]:
    return {one.name for one in folder.iterdir()}


def test_a_folder_is_tried_in_a_worker_and_installed(registry: Registry, tmp_path: Path) -> None:
    source = make_model(tmp_path / "brought") / "tiny"
    found = drain(install(registry, str(source)))
    assert (found.id, found.replaced) == ("tiny", False)
    assert registry.ids() == ["default", "tiny"]
    assert registry.load("default+tiny").id == "default+tiny"
    assert contents(tmp_path / "own") == {"tiny"}


def test_another_version_takes_the_place(registry: Registry, tmp_path: Path) -> None:
    for version in ("1", "2"):
        source = make_model(tmp_path / version, version=version) / "tiny"
        found = drain(install(registry, str(source), pool=InlinePool()))
    assert found.replaced
    assert registry.manifest("tiny").version == "2"
    assert contents(tmp_path / "own") == {"tiny"}


def test_a_model_of_the_program_is_not_hidden(registry: Registry, tmp_path: Path) -> None:
    source = make_model(tmp_path / "brought", "default") / "default"
    with pytest.raises(UsageError, match="of its own"):
        drain(install(registry, str(source), pool=InlinePool()))
    assert contents(tmp_path / "own") == set()


def test_a_network_that_takes_all_memory_is_refused(registry: Registry, tmp_path: Path) -> None:
    graph = Graph("greedy")
    windows = graph.input("x", ("n", 64, 128))
    wide = graph("Expand", windows, graph.constant(np.array([1 << 20, 3, 64, 128], np.int64)))
    graph.output(graph("ReduceMean", wide, name="logits", axes=(0, 2), keepdims=0), ("n", 128))
    source = spoiled(tmp_path, graph.to_bytes())
    with pytest.raises(ModelUnusable, match=r"cannot take|memory|brought down"):
        drain(install(registry, str(source), pool=trial_pool()))
    assert contents(tmp_path / "own") == set()


def spoiled(tmp_path: Path, network: bytes) -> Path:
    source = make_model(tmp_path / "brought") / "tiny"
    (source / "model.onnx").write_bytes(network)
    manifest = json.loads((source / "manifest.json").read_text())
    manifest["sha256"] = hashlib.sha256(network).hexdigest()
    (source / "manifest.json").write_text(json.dumps(manifest))
    return source


class Failing(InlinePool):
    """Every trial ends as the kind tells."""

    kind: FailureKind
    reason: str

    def __init__(self, kind: FailureKind, reason: str = "") -> None:
        object.__setattr__(self, "kind", kind)
        object.__setattr__(self, "reason", reason)

    def run(self, prepare, items):
        yield None
        yield Failed(next(iter(items)), self.kind, GenreOrganizerError(self.reason))


@pytest.mark.parametrize(
    ("kind", "told"),
    [
        (FailureKind.TIMEOUT, "too long"),
        (FailureKind.MEMORY, "memory"),
        (FailureKind.CRASHED, "brought down"),
        (FailureKind.REFUSED, "because"),
    ],
)
def test_what_a_trial_says_is_told_and_nothing_is_left(
    kind: FailureKind, told: str, registry: Registry, tmp_path: Path
) -> None:
    source = make_model(tmp_path / "brought") / "tiny"
    with pytest.raises(ModelUnusable, match=told):
        drain(install(registry, str(source), pool=Failing(kind, "because")))
    assert contents(tmp_path / "own") == set()


def test_a_cancelled_installation_leaves_nothing(registry: Registry, tmp_path: Path) -> None:
    source = make_model(tmp_path / "brought") / "tiny"
    job = install(registry, str(source), pool=InlinePool())
    next(job)
    next(job)
    job.close()
    assert contents(tmp_path / "own") == set()


def test_a_model_in_use_stays_until_another_is_chosen(
    registry: Registry, tmp_path: Path, database
) -> None:
    drain(install(registry, str(make_model(tmp_path / "b") / "tiny"), pool=InlinePool()))
    drain(use(database, registry, ["default", "tiny"]))
    with database.reading() as connection:
        with pytest.raises(UsageError, match="in use"):
            remove(connection, registry, "tiny")
        with pytest.raises(UsageError, match="came with the program"):
            remove(connection, registry, "default")
        with pytest.raises(ModelUnusable, match="no model"):
            remove(connection, registry, "nothing")
    drain(use(database, registry, ["default"]))
    with database.reading() as connection:
        remove(connection, registry, "tiny")
    assert contents(tmp_path / "own") == set()


def ours(arrays: dict[str, np.ndarray]) -> dict[str, object]:
    """Our part for made weights: what they answer to the made windows, and the real head."""
    told = json.loads(paths.tagger_file("musicnn").read_text())
    draft = musicnn_wheel._draft(musicnn.TAGS)
    answer = OnnxClassifier(draft, musicnn.network(arrays)).answer(musicnn_wheel.made_windows())
    published = {"log_odds": answer.logits.tolist(), "embedding": answer.embeddings.tolist()}
    return {**told, "published": published}


def test_a_wheel_becomes_a_model_that_hears_files(tmp_path: Path) -> None:
    arrays = made_arrays(1)
    wheel = tmp_path / "musicnn-0.1.0-py3-none-any.whl"
    wheel.write_bytes(made_wheel(arrays))
    place = tmp_path / "own" / "musicnn"
    place.mkdir(parents=True)
    musicnn_wheel.convert(wheel, ours(arrays), place)
    assert contents(place) == {"model.onnx", "manifest.json", "LICENSE.md"}
    heard = (
        Registry([tmp_path / "own"])
        .load("musicnn")
        .predict(make_audio(tmp_path / "a.flac", seconds=7))
    )
    assert len(heard.timeline) == 2
    assert "electronic" in heard.labels
    assert len(heard.tags) == 50
    assert len(heard.embedding) == 200
    assert all(0 <= chance <= 1 for _, chance in heard.tags)


def test_weights_that_answer_unlike_the_published_are_refused(tmp_path: Path) -> None:
    wheel = tmp_path / "musicnn-0.1.0-py3-none-any.whl"
    wheel.write_bytes(made_wheel(made_arrays(1)))
    with pytest.raises(ModelUnusable, match="unlike musicnn"):
        musicnn_wheel.convert(wheel, ours(made_arrays(2)), tmp_path)


def test_a_wheel_of_another_hash_is_refused(registry: Registry, tmp_path: Path) -> None:
    wheel = tmp_path / "musicnn-0.1.0-py3-none-any.whl"
    wheel.write_bytes(made_wheel(made_arrays(1)))
    with pytest.raises(ModelUnusable, match="its hash differs"):
        drain(install(registry, str(wheel), pool=InlinePool()))


@pytest.mark.skipif(importlib.util.find_spec("pip") is None, reason="needs pip")
def test_pip_refuses_a_wheel_of_another_hash(
    registry: Registry, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    shelf = tmp_path / "shelf"
    shelf.mkdir()
    with zipfile.ZipFile(shelf / "musicnn-0.1.0-py3-none-any.whl", "w") as archive:
        archive.writestr("musicnn-0.1.0.dist-info/METADATA", "Name: musicnn\nVersion: 0.1.0\n")
        archive.writestr("musicnn-0.1.0.dist-info/WHEEL", "Wheel-Version: 1.0\n")
        archive.writestr("musicnn-0.1.0.dist-info/RECORD", "")
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(shelf))
    monkeypatch.setenv("PIP_CONFIG_FILE", "/dev/null")
    with pytest.raises(EnvironmentFailure, match=r"pip could not fetch musicnn==0\.1\.0"):
        drain(install(registry, "musicnn", pool=InlinePool()))
    assert contents(tmp_path / "own") == set()


def test_without_pip_the_way_around_is_told(
    registry: Registry, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
    with pytest.raises(EnvironmentFailure, match="pip download --no-deps musicnn"):
        drain(install(registry, "musicnn", pool=InlinePool()))


@pytest.mark.skipif(os.name != "posix", reason="needs a shell script as the program")
def test_cancelling_ends_pip(
    registry: Registry, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    number = tmp_path / "number"
    slow = tmp_path / "python"
    slow.write_text(f"#!/bin/sh\necho $$ > {number}\nexec sleep 600\n")
    slow.chmod(0o755)
    monkeypatch.setattr(sys, "executable", str(slow))
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: object())
    job = install(registry, "musicnn", pool=InlinePool())
    while not (number.exists() and number.read_text().strip()):
        next(job)
    job.close()
    with pytest.raises(ProcessLookupError):
        os.kill(int(number.read_text()), 0)
    assert contents(tmp_path / "own") == set()
