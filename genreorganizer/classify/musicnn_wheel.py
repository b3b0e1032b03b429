# SPDX-License-Identifier: GPL-3.0-or-later
"""From the published wheel of musicnn to a model of this program."""

from __future__ import annotations

import hashlib
import json
import zipfile
from typing import TYPE_CHECKING, Any

import numpy as np

from genreorganizer.audio.spec import FeatureSpec
from genreorganizer.classify import musicnn
from genreorganizer.classify.checkpoints import read_checkpoint
from genreorganizer.classify.head import LinearHead
from genreorganizer.classify.manifest import Manifest, Windowing, write_manifest
from genreorganizer.classify.onnx import OnnxClassifier
from genreorganizer.errors import ModelUnusable

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

NAME = "musicnn"
REQUIREMENT = "musicnn==0.1.0"
SHA256 = "f38a4890c648c1ddbb141c5d96d2b0a8cfcd36746002d896989f7b88beb65cfa"
"""Of the only wheel of this version."""
NETWORK_FILE = "model.onnx"
_CHECKPOINT = "musicnn/MSD_musicnn/"
_LICENCE = "musicnn-0.1.0.dist-info/LICENSE.md"
_TOLERANCE = 1e-3
"""Largest difference of an answer from the published network's; rounding gives 3e-5."""
_HOP = 126
"""Frames between two windows: two fill an excerpt of five seconds."""


def is_wheel(file: Path) -> bool:
    """Whether a file looks like the wheel, by its name."""
    return file.name.startswith("musicnn-") and file.suffix == ".whl"


def build(wheel: Path, ours: Path, target: Path) -> Manifest:
    """Write the model's files into a folder.

    Args:
        wheel: The published file.
        ours: Our head on its tags, and what the published network answers to made windows.
        target: An empty folder.

    Raises:
        ModelUnusable: The file is another one, or the network does not answer as published.
    """
    if _hash(wheel) != SHA256:
        raise ModelUnusable(
            "{file} is not the published wheel of musicnn 0.1.0 (its hash differs); get it again",
            file=wheel.name,
        )
    return convert(wheel, json.loads(ours.read_text(encoding="utf-8")), target)


def convert(wheel: Path, ours: dict[str, Any], target: Path) -> Manifest:
    """`build` for a wheel that is known to be the right one."""
    try:
        with zipfile.ZipFile(wheel) as archive:
            index = archive.read(f"{_CHECKPOINT}.index")
            values = archive.read(f"{_CHECKPOINT}.data-00000-of-00001")
            licence = archive.read(_LICENCE)
        arrays = read_checkpoint(index, values)
        plain = musicnn.network(arrays)
        head = LinearHead(np.array(ours["weight"], np.float32), np.array(ours["bias"], np.float32))
        network = musicnn.network(arrays, head)
    except (zipfile.BadZipFile, KeyError, OSError) as error:
        raise ModelUnusable("{file} lacks the weights of musicnn", file=wheel.name) from error
    _compare(plain, ours["published"])
    (target / NETWORK_FILE).write_bytes(network)
    (target / "LICENSE.md").write_bytes(licence)
    manifest = _manifest(ours, network, sum(array.size for array in _used(arrays)))
    write_manifest(target, manifest)
    return manifest


def made_windows() -> NDArray[np.float32]:
    """Three windows (187, 96) made of waves, on which the published network was run."""
    time = np.arange(musicnn.FRAMES)[:, None]
    band = np.arange(musicnn.BANDS)
    return np.stack(
        [
            np.ones((musicnn.FRAMES, musicnn.BANDS)),
            2 + 1.5 * np.sin(2 * np.pi * (time / 23 + band / 17)),
            3 * np.exp(-band / 30) * (1 + 0.5 * np.cos(2 * np.pi * time / 11)),
        ]
    ).astype(np.float32)


def _compare(network: bytes, published: dict[str, Any]) -> None:
    """Hold the network against what the published one answers to made windows."""
    labels = musicnn.TAGS
    classifier = OnnxClassifier(_draft(labels), network)
    answer = classifier.answer(made_windows())
    for found, expected in (
        (answer.logits, published["log_odds"]),
        (answer.embeddings, published["embedding"]),
    ):
        wanted = np.array(expected, np.float32)
        if not np.abs(found[:, : wanted.shape[1]] - wanted).max() < _TOLERANCE:
            raise ModelUnusable("the network made of musicnn's weights answers unlike musicnn")


def _draft(labels: tuple[str, ...]) -> Manifest:
    return Manifest(
        id=NAME,
        version="0.1.0-1",
        title="musicnn: a published tagger (Million Song Dataset), with our head on its tags",
        labels=labels,
        features=FeatureSpec(
            sample_rate=16_000,
            n_fft=512,
            hop_length=256,
            bands=musicnn.BANDS,
            top_db=0.0,
            scale="compressed",
        ),
        windowing=Windowing(musicnn.FRAMES, _HOP),
        network=NETWORK_FILE,
        sha256="",
    )


def _manifest(ours: dict[str, Any], network: bytes, parameters: int) -> Manifest:
    draft = _draft(tuple(ours["labels"]))
    given = {
        **draft.to_json(),
        "sha256": hashlib.sha256(network).hexdigest(),
        "temperature": ours["temperature"],
        "threshold": ours["threshold"],
        "licence": "ISC (musicnn's weights); our head GPL-3.0-or-later",
        "parameters": parameters,
        "reliability": ours["reliability"],
        "precision": ours["precision"],
        "metrics": ours["metrics"],
        "training_data": ours["training_data"],
        "tagging": {"names": musicnn.TAGS},
    }
    return Manifest.from_json(given)


def _used(arrays: dict[str, NDArray[np.float32]]) -> list[NDArray[np.float32]]:
    """Without what only the training needed."""
    return [array for name, array in arrays.items() if "Adam" not in name and array.ndim]


def _hash(file: Path) -> str:
    with file.open("rb") as content:
        return hashlib.file_digest(content, "sha256").hexdigest()
