# SPDX-License-Identifier: GPL-3.0-or-later
"""A classifier of a few kilobytes, written byte for byte: dark sound is rock, bright is jazz.

The ONNX file is encoded here, so that no test needs the package that makes such files.
"""

from __future__ import annotations

import hashlib
import json
import struct
from typing import TYPE_CHECKING

from genreorganizer.audio.spec import FeatureSpec
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
    weights = []
    for band in range(_BANDS):
        dark = 4.0 / _EDGE if band < _EDGE else -4.0 / (_BANDS - _EDGE)
        weights += [-dark, dark]
    tensor = (
        _number(1, _BANDS)
        + _number(1, len(LABELS))
        + _number(2, 1)
        + _bytes(8, b"w")
        + _bytes(9, struct.pack(f"<{len(weights)}f", *weights))
    )
    axes = _bytes(1, b"axes") + _number(8, 1) + _number(20, 7)
    keep = _bytes(1, b"keepdims") + _number(3, 0) + _number(20, 2)
    mean = (
        _bytes(1, b"x")
        + _bytes(2, b"embedding")
        + _bytes(4, b"ReduceMean")
        + _bytes(5, axes)
        + _bytes(5, keep)
    )
    linear = _bytes(1, b"embedding") + _bytes(1, b"w") + _bytes(2, b"logits") + _bytes(4, b"MatMul")
    graph = (
        _bytes(1, mean)
        + _bytes(1, linear)
        + _bytes(2, b"tiny")
        + _bytes(5, tensor)
        + _bytes(11, _value(b"x", 3))
        + _bytes(12, _value(b"logits", 2))
        + _bytes(12, _value(b"embedding", 2))
    )
    opset = _bytes(1, b"") + _number(2, 13)
    return _number(1, 8) + _bytes(7, graph) + _bytes(8, opset)


def _value(name: bytes, rank: int) -> bytes:
    dimensions = b"".join(_bytes(1, _bytes(2, b"d%d" % place)) for place in range(rank))
    tensor_type = _number(1, 1) + _bytes(2, dimensions)
    return _bytes(1, name) + _bytes(2, _bytes(1, tensor_type))


def _number(field: int, value: int) -> bytes:
    return _varint(field << 3) + _varint(value)


def _bytes(field: int, value: bytes) -> bytes:
    return _varint(field << 3 | 2) + _varint(len(value)) + value


def _varint(value: int) -> bytes:
    out = bytearray()
    while value > 127:
        out.append(value & 127 | 128)
        value >>= 7
    return bytes([*out, value])
