# SPDX-License-Identifier: GPL-3.0-or-later
"""musicnn, a tagger of the Music Technology Group, as a network of this program.

Pons and Serra, "musicnn: Pre-trained convolutional neural networks for music audio tagging"
(2019), section 2; the front end is that of Pons et al., "End-to-end learning for music audio
tagging at scale" (2018), section 3.1. The definition here is our own; the weights are those
of the published package, which the user installs.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from genreorganizer.classify.graph import Graph

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

    from genreorganizer.classify.head import LinearHead

    Array = NDArray[np.float32]

FRAMES, BANDS = 187, 96
"""3 s at 16 kHz, a frame every 256 samples."""
TAGS = (
    "rock", "pop", "alternative", "indie", "electronic", "female vocalists", "dance", "00s",
    "alternative rock", "jazz", "beautiful", "metal", "chillout", "male vocalists",
    "classic rock", "soul", "indie rock", "Mellow", "electronica", "80s", "folk", "90s", "chill",
    "instrumental", "punk", "oldies", "blues", "hard rock", "ambient", "acoustic",
    "experimental", "female vocalist", "guitar", "Hip-Hop", "70s", "party", "country",
    "easy listening", "sexy", "catchy", "funk", "electro", "heavy metal", "Progressive rock",
    "60s", "rnb", "indie pop", "sad", "House", "happy",
)  # fmt: skip
"""The 50 most frequent tags of Last.fm in the Million Song Dataset, in the outputs' order."""
EMBEDDING = 200
_EPSILON = 1e-3
"""Of TensorFlow's batch normalization."""


class _Weights:
    """The checkpoint's arrays; its layers are numbered in the order of their making."""

    def __init__(self, arrays: Mapping[str, Array]) -> None:
        self._arrays = arrays

    def get(self, kind: str, place: int, part: str) -> Array:
        return self._arrays[f"{kind}_{place}/{part}" if place else f"{kind}/{part}"]

    def norm(self, place: int) -> tuple[Array, Array]:
        """Factor and summand of a batch normalization."""
        gamma, beta, mean, variance = (
            self.get("batch_normalization", place, part)
            for part in ("gamma", "beta", "moving_mean", "moving_variance")
        )
        factor = gamma / np.sqrt(variance + np.float32(_EPSILON))
        return factor, beta - mean * factor


def network(arrays: Mapping[str, Array], head: LinearHead | None = None) -> bytes:
    """The ONNX network out of the checkpoint's arrays.

    Args:
        arrays: By their names in the checkpoint.
        head: From the log-odds of a window's tags to ``logits`` of genres; without it these are
            the tags' log-odds.

    Returns:
        A network that takes ``windows`` (n, 187, 96), log10(1 + 10000 power), and gives
        ``logits``, ``embedding`` (n, 200) and ``tags`` (n, 50), probabilities.

    Raises:
        KeyError: The checkpoint is of another network.
    """
    weights, graph = _Weights(arrays), Graph("musicnn")
    windows = graph.input("windows", ("n", FRAMES, BANDS))
    image = _affine(graph, graph("Unsqueeze", windows, graph.ints(1)), *weights.norm(0), ())
    front = graph("Concat", *(_front(graph, weights, image, one) for one in range(5)), axis=1)
    first = _middle(graph, weights, front, 0)
    second = graph("Add", _middle(graph, weights, first, 1), first)
    third = graph("Add", _middle(graph, weights, second, 2), second)
    features = graph("Concat", front, first, second, third, axis=1)
    loudest = graph("ReduceMax", features, axes=(2,), keepdims=1)
    mean = graph("ReduceMean", features, axes=(2,), keepdims=1)
    pooled = graph("Flatten", graph("Concat", loudest, mean, axis=2), axis=1)
    dense = _dense(graph, weights, _affine(graph, pooled, *weights.norm(9), ()), 0)
    embedding = _affine(graph, graph("Relu", dense), *weights.norm(10), (), name="embedding")
    odds = _dense(graph, weights, embedding, 1)
    tags = graph("Sigmoid", odds, name="tags")
    if head is None:
        labels, logits = len(TAGS), graph("Identity", odds, name="logits")
    else:
        labels = len(head.bias)
        logits = graph(
            "Gemm", odds, graph.constant(head.weight), graph.constant(head.bias),
            name="logits", transB=1,
        )  # fmt: skip
    graph.output(logits, ("n", labels))
    graph.output(embedding, ("n", EMBEDDING))
    graph.output(tags, ("n", len(TAGS)))
    return graph.to_bytes()


def _front(graph: Graph, weights: _Weights, image: str, place: int) -> str:
    """A convolution over time and optionally bands, as loud as its loudest band: (n, k, frames)."""
    kernel = weights.get("conv2d", place, "kernel").transpose(3, 2, 0, 1)
    frames = kernel.shape[2] - 1
    found = graph(
        "Conv",
        image,
        graph.constant(kernel),
        graph.constant(weights.get("conv2d", place, "bias")),
        pads=(frames // 2, 0, frames - frames // 2, 0),
    )
    found = _affine(graph, graph("Relu", found), *weights.norm(place + 1), (1, 1))
    return graph("ReduceMax", found, axes=(3,), keepdims=0)


def _middle(graph: Graph, weights: _Weights, found: str, place: int) -> str:
    kernel = weights.get("conv2d", 5 + place, "kernel")[:, :, 0, :].transpose(2, 1, 0)
    bias = weights.get("conv2d", 5 + place, "bias")
    constants = graph.constant(kernel), graph.constant(bias)
    filtered = graph("Conv", found, *constants, pads=(3, 3))
    return _affine(graph, graph("Relu", filtered), *weights.norm(6 + place), (1,))


def _affine(
    graph: Graph, value: str, factor: Array, summand: Array, after: tuple[int, ...], name: str = ""
) -> str:
    """Times a factor plus a summand per channel; ``after`` are the axes behind it."""
    shape = (-1, *after)
    scaled = graph("Mul", value, graph.constant(factor.reshape(shape)))
    return graph("Add", scaled, graph.constant(summand.reshape(shape)), name=name)


def _dense(graph: Graph, weights: _Weights, value: str, place: int) -> str:
    kernel, bias = (weights.get("dense", place, part) for part in ("kernel", "bias"))
    return graph("Gemm", value, graph.constant(kernel), graph.constant(bias))
