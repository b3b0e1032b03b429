# SPDX-License-Identifier: GPL-3.0-or-later
"""The last layers of the model that ships, fitted anew when the rest has been learned.

The genres are told by a strongly regularized logistic regression on what the network pools
from whole clips: a layer that learned together with the rest fits the few training clips too
closely. It is fitted to all views of the clips, so that neither the recipe nor the damage
tells the genre.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import torch
from torch import Tensor

from genreorganizer.classify.head import LinearHead
from genreorganizer.training.default.student import soft_cross_entropy

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from numpy.typing import NDArray

_ITERATIONS = 80


@dataclass(frozen=True)
class HeadExamples:
    """Clips of one source that the layer is fitted to.

    Attributes:
        features: float32 (clips, features), means over a clip's windows.
        genre: float32 (clips, labels), distributions.
        masked: bool (clips, labels); True where a label takes no part.
        weight: float32 (clips,).
        share: How much the source counts.
    """

    features: NDArray[np.float32]
    genre: NDArray[np.float32]
    masked: NDArray[np.bool_]
    weight: NDArray[np.float32]
    share: float = 1.0


def minimize(weights: Sequence[Tensor], loss: Callable[[], Tensor], iterations: int) -> None:
    """Change weights in place until their loss is least (L-BFGS, strong Wolfe line search).

    Nocedal and Wright, "Numerical optimization" (2006), algorithms 3.5 and 7.5.
    """
    optimizer = torch.optim.LBFGS(weights, max_iter=iterations, line_search_fn="strong_wolfe")

    def closure() -> Tensor:
        optimizer.zero_grad()
        value = loss()
        value.backward()
        return value

    optimizer.step(closure)


def fit_judge(sources: Sequence[HeadExamples], shrinkage: float) -> LinearHead:
    """Multinomial logistic regression, each source counting by its share.

    Args:
        sources: What to fit; features are standardized by the first source's clips.
        shrinkage: Weight of half the squared weights (of standardized features) beside the
            mean log-losses.
    """
    reference = torch.from_numpy(sources[0].features)
    mean, deviation = reference.mean(dim=0), reference.std(dim=0) + 1e-3
    labels = sources[0].masked.shape[1]
    weight = torch.zeros(labels, len(mean), requires_grad=True)
    bias = torch.zeros(labels, requires_grad=True)
    given = [
        (
            one.share,
            (torch.from_numpy(one.features) - mean) / deviation,
            torch.from_numpy(one.genre),
            torch.from_numpy(one.masked),
            torch.from_numpy(one.weight),
        )
        for one in sources
    ]

    def loss() -> Tensor:
        value = shrinkage / 2 * weight.square().sum()
        for share, features, genre, masked, counts in given:
            each = soft_cross_entropy(features @ weight.T + bias, genre, masked)
            value = value + share * (each * counts).sum() / counts.sum()
        return value

    minimize([weight, bias], loss, _ITERATIONS)
    with torch.no_grad():
        scaled = weight / deviation
        return LinearHead(scaled.numpy(), (bias - scaled @ mean).numpy())


def beside(layers: Sequence[tuple[LinearHead, float]]) -> LinearHead:
    """The weighted sum of layers, each of features of its own that follow one another."""
    return LinearHead(
        np.concatenate([layer.weight * np.float32(share) for layer, share in layers], axis=1),
        np.sum([layer.bias * np.float32(share) for layer, share in layers], axis=0),
    )


def principal(layer: LinearHead, hidden: NDArray[np.float32], size: int) -> LinearHead:
    """A layer followed by the principal directions of its outputs, turned by chance.

    Distances and cosines are those of the directions. Turned, all columns vary alike, so that
    who standardizes them does not raise the least directions to the level of the first ones.

    Args:
        layer: From the hidden layer.
        hidden: float32 (clips, features) of typical music.
        size: Directions that are kept.
    """
    outputs = layer(hidden)
    mean = outputs.mean(axis=0)
    _, _, directions = np.linalg.svd(outputs - mean, full_matrices=False)
    kept = directions[:size]
    chance = np.random.default_rng(0).normal(size=(len(kept), len(kept)))
    kept = np.linalg.qr(chance)[0].T @ kept
    weight = np.asarray(kept @ layer.weight, np.float32)
    return LinearHead(weight, np.asarray(kept @ (layer.bias - mean), np.float32))


def joined(layers: Sequence[LinearHead]) -> LinearHead:
    """Layers of the same features, with their outputs one after the other."""
    weights, biases = zip(*((layer.weight, layer.bias) for layer in layers), strict=True)
    return LinearHead(np.concatenate(weights), np.concatenate(biases))
