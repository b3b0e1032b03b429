# SPDX-License-Identifier: GPL-3.0-or-later
"""A classifier of a few kilobytes: dark sound is rock, bright is jazz."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING

import numpy as np

from genreorganizer.audio.spec import FeatureSpec
from genreorganizer.classify.graph import Graph
from genreorganizer.classify.manifest import MANIFEST_FILE, Manifest, Windowing

if TYPE_CHECKING:
    from pathlib import Path

LABELS = ("jazz", "rock")
_BANDS = 128
_EDGE = 40
"""The mel band between dark and bright, near 1,100 Hz."""


def make_model(
    folder: Path, name: str = "tiny", *, threshold: float = 0.5, version: str = "1"
) -> Path:
    """Writes ``folder/name`` with a network and its manifest; returns ``folder``."""
    network = _network()
    manifest = Manifest(
        id=name,
        version=version,
        title="A model for tests",
        labels=LABELS,
        features=FeatureSpec(),
        windowing=Windowing(length=64, hop=64, mean=128.0, deviation=64.0),
        network="model.onnx",
        sha256=hashlib.sha256(network).hexdigest(),
        threshold=threshold,
        evidence_s=0.0,  # it knows from the first frame on
    )
    (folder / name).mkdir(parents=True)
    (folder / name / "model.onnx").write_bytes(network)
    (folder / name / MANIFEST_FILE).write_text(json.dumps(manifest.to_json()))
    return folder


def _network() -> bytes:
    """Mean over the frames (the embedding), then one linear layer."""
    band = np.arange(_BANDS)
    dark = np.where(band < _EDGE, 4.0 / _EDGE, -4.0 / (_BANDS - _EDGE)).astype(np.float32)
    graph = Graph("tiny")
    windows = graph.input("x", ("n", "frames", "bands"))
    embedding = graph("ReduceMean", windows, name="embedding", axes=(1,), keepdims=0)
    weights = graph.constant(np.stack([-dark, dark], axis=1))
    graph.output(graph("MatMul", embedding, weights, name="logits"), ("n", "labels"))
    graph.output(embedding, ("n", "bands"))
    return graph.to_bytes()
