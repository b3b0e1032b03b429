# SPDX-License-Identifier: GPL-3.0-or-later
"""Is a network from elsewhere fit to be used? Looked at first, then tried out.

The looking needs no runtime: an ONNX file is searched for what reaches out of it. The trying
is for a worker process with limits of time and memory.
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from genreorganizer.classify.onnx import OnnxClassifier
from genreorganizer.classify.protobuf import fields
from genreorganizer.errors import ModelUnusable

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from genreorganizer.classify.manifest import Manifest

DOMAINS = frozenset({"", "ai.onnx", "ai.onnx.ml", "com.microsoft"})
"""Sets of operators that ONNX Runtime brings itself."""
_DEEPEST = 32
_GRAPH, _FUNCTIONS, _TRAINING = 7, 25, 20
_NODE, _INITIALIZER, _SPARSE = 1, 5, 15
_ATTRIBUTE, _DOMAIN = 5, 7
_TENSOR, _SUBGRAPH, _TENSORS, _SUBGRAPHS = 5, 6, 10, 11
_EXTERNAL, _LOCATION = 13, 14
_TRIAL_WINDOWS = 3


@dataclass(frozen=True, slots=True)
class Trial:
    """What came out of trying a network.

    Attributes:
        ms_per_window: Time of a window on one thread, in milliseconds.
        embedding: Length of the embedding, 0 where there is none.
    """

    ms_per_window: float
    embedding: int


def look(network: bytes) -> None:
    """Refuse an ONNX file that needs other files or code of its own.

    Raises:
        ModelUnusable: It does, or is no ONNX file.
    """
    try:
        graphs = 0
        for number, value in fields(memoryview(network)):
            if number in (_FUNCTIONS, _TRAINING):
                raise ModelUnusable("its network contains functions or training steps of its own")
            if number == _GRAPH and not isinstance(value, int):
                graphs += 1
                _look_at_graph(value, 0)
    except (ValueError, UnicodeDecodeError) as error:
        raise ModelUnusable("its network is not an ONNX file") from error
    if graphs != 1:
        raise ModelUnusable("its network is not an ONNX file")


def _look_at_graph(graph: memoryview, depth: int) -> None:
    if depth > _DEEPEST:
        raise ModelUnusable("its network is nested too deeply")
    for number, value in fields(graph):
        if isinstance(value, int):
            continue
        if number == _NODE:
            _look_at_node(value, depth)
        elif number == _INITIALIZER:
            _look_at_tensor(value)
        elif number == _SPARSE:
            for _, part in fields(value):
                if not isinstance(part, int):
                    _look_at_tensor(part)


def _look_at_node(node: memoryview, depth: int) -> None:
    for number, value in fields(node):
        if isinstance(value, int):
            continue
        if number == _DOMAIN and (domain := bytes(value).decode()) not in DOMAINS:
            raise ModelUnusable(
                "its network needs operators of {domain}, which the program does not have",
                domain=domain,
            )
        if number == _ATTRIBUTE:
            for kind, part in fields(value):
                if isinstance(part, int):
                    continue
                if kind in (_TENSOR, _TENSORS):
                    _look_at_tensor(part)
                elif kind in (_SUBGRAPH, _SUBGRAPHS):
                    _look_at_graph(part, depth + 1)


def _look_at_tensor(tensor: memoryview) -> None:
    for number, value in fields(tensor):
        if number == _EXTERNAL or (number == _LOCATION and value):
            raise ModelUnusable("its network keeps weights in other files; put it into one file")


def trial(manifest: Manifest, network: bytes) -> Trial:
    """Run a network on made windows and look at its answers.

    Raises:
        ModelUnusable: It cannot be loaded or run, or its answers have another shape than the
            manifest tells, are not finite, differ for the same input, or do not depend on it.
    """
    classifier = OnnxClassifier(manifest, network)
    windows = _made(manifest)
    try:
        started = time.perf_counter()
        first = classifier.answer(windows)
        spent = time.perf_counter() - started
        again = classifier.answer(windows)
    except ModelUnusable:
        raise
    except Exception as error:
        raise ModelUnusable(
            "its network cannot take windows of {frames} × {bands} values, which its manifest "
            "states",
            frames=windows.shape[1],
            bands=windows.shape[2] if windows.ndim > 2 else 1,
        ) from error
    labels, tags = len(manifest.labels), manifest.tagging
    expected = [
        ("logits", first.logits, labels),
        ("tags", first.tags, len(tags.names) if tags else 0),
    ]
    for name, found, width in expected:
        if found.shape != (len(windows), width):
            raise ModelUnusable(
                "its network gives {found} {kind}, but its manifest states {width}",
                kind=name,
                found="×".join(str(extent) for extent in found.shape[1:]) or 0,
                width=width,
            )
    if first.embeddings.ndim != 2 or len(first.embeddings) != len(windows):
        raise ModelUnusable("its network's embeddings are not one row of numbers per window")
    if not all(np.isfinite(part).all() for part in first):
        raise ModelUnusable("its network returns values that are not numbers")
    if not all(np.array_equal(*pair) for pair in zip(first, again, strict=True)):
        raise ModelUnusable("its network answers differently to the same sound")
    if np.ptp(first.logits, axis=0).max(initial=0) == 0:
        raise ModelUnusable("its network gives the same answer to everything")
    return Trial(round(1000 * spent / len(windows), 2), first.embeddings.shape[1])


def _made(manifest: Manifest) -> NDArray[np.float32]:
    """Windows in the range of the features, from dull to shrill."""
    spec, length = manifest.features, manifest.windowing.length
    low, high = {"track_u8": (0, 255), "compressed": (0, 6)}.get(spec.scale, (-80, 0))
    if spec.kind == "raw":
        low, high = -1, 1
    shape = (length,) if spec.kind == "raw" else (length, spec.bands)
    generator = np.random.default_rng(0)
    loud = [generator.uniform(low, low + (high - low) * share, shape) for share in (0.2, 0.6, 1)]
    return np.stack(loud[:_TRIAL_WINDOWS]).astype(np.float32)
