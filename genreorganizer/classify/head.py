# SPDX-License-Identifier: GPL-3.0-or-later
"""A linear layer, and the ONNX network of one on another classifier's embedding and answers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from genreorganizer.classify.graph import Graph

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Array = NDArray[np.float32]

_LEAST = 1e-3
"""Probabilities are kept so far from 0 and 1 before they become log-odds."""


@dataclass(frozen=True, slots=True)
class LinearHead:
    """A last layer: ``x @ weight.T + bias``.

    Attributes:
        weight: float32 (outputs, features).
        bias: float32 (outputs,).
    """

    weight: Array
    bias: Array

    def __call__(self, inputs: Array) -> Array:
        """Outputs, float32 (…, outputs), of features (…, features)."""
        return np.asarray(inputs @ self.weight.T + self.bias, np.float32)

    @property
    def parameters(self) -> int:
        """How many numbers were learned."""
        return self.weight.size + self.bias.size


def features(inputs: Array, length: int) -> Array:
    """What the layer weighs: embeddings and log-odds.

    Args:
        inputs: float32 (n, length + labels): embeddings, and probabilities behind them.
        length: Of an embedding.
    """
    odds = np.clip(inputs[:, length:], _LEAST, 1 - _LEAST)
    return np.hstack([inputs[:, :length], np.log(odds) - np.log(1 - odds)])


def network(head: LinearHead, length: int) -> bytes:
    """The ONNX network: ``inputs`` (n, 1, width), as of `features`, to ``logits`` (n, labels).

    Args:
        head: What was learned, for what `features` gives.
        length: Of an embedding.
    """
    labels, width = head.weight.shape
    graph = Graph("head")
    inputs = graph.input("inputs", ("n", 1, width))
    flat = graph("Flatten", inputs, axis=1)
    embedding = graph("Slice", flat, graph.ints(0), graph.ints(length), graph.ints(1))
    sliced = graph("Slice", flat, graph.ints(length), graph.ints(width), graph.ints(1))
    odds = graph("Clip", sliced, _scalar(graph, _LEAST), _scalar(graph, 1 - _LEAST))
    rest = graph("Sub", _scalar(graph, 1.0), odds)
    log_odds = graph("Sub", graph("Log", odds), graph("Log", rest))
    logits = graph(
        "Gemm",
        graph("Concat", embedding, log_odds, axis=1),
        graph.constant(head.weight),
        graph.constant(head.bias),
        name="logits",
        transB=1,
    )
    graph.output(logits, ("n", labels))
    return graph.to_bytes()


def _scalar(graph: Graph, value: float) -> str:
    return graph.constant(np.array(value, np.float32))
