# SPDX-License-Identifier: GPL-3.0-or-later
"""The last layer of the model that ships, fitted anew when the rest has been learned.

A strongly regularized logistic regression on what the network pools from whole clips: a
layer that learned together with the rest fits the few training clips too closely.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from genreorganizer.training.default_data import LABELS, stretched
from genreorganizer.training.default_model import WINDOWING, heard_windows, learned_rows
from genreorganizer.training.networks.residual import JudgedNet

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from genreorganizer.training.default_data import Corpus
    from genreorganizer.training.default_model import Recipe
    from genreorganizer.training.networks.residual import ResidualNet

_BATCH = 16
_ITERATIONS = 200


@dataclass(frozen=True)
class Learned:
    """Clips of one source that the layer is fitted to.

    Attributes:
        features: float32 (clips, features), means over a clip's windows.
        truth: Label indices, int64 (clips,).
        masked: bool (clips, labels); True where a label takes no part.
    """

    features: NDArray[np.float32]
    truth: NDArray[np.int64]
    masked: NDArray[np.bool_]


def judged(network: ResidualNet, corpus: Corpus, recipe: Recipe) -> JudgedNet:
    """A trained network with its last layer fitted anew to the clips that it learned from."""
    fma_rows, gtzan_rows = learned_rows(corpus, recipe)
    fma_rows = fma_rows[corpus.fma_truth[fma_rows] >= 0]
    gtzan = Learned(
        pooled_features(network, corpus.gtzan.frames[gtzan_rows]),
        corpus.gtzan_truth[gtzan_rows],
        np.zeros((len(gtzan_rows), len(LABELS)), bool),
    )
    blocks = range(0, len(fma_rows), _BATCH)
    fma = Learned(
        np.concatenate(
            [
                pooled_features(network, stretched(corpus.fma.frames[fma_rows[at : at + _BATCH]]))
                for at in blocks
            ]
        ),
        corpus.fma_truth[fma_rows],
        corpus.fma_masked[fma_rows],
    )
    found = JudgedNet(network, fit_judge([gtzan, fma], recipe.shrinkage))
    found.eval()
    return found


def pooled_features(network: ResidualNet, clips: NDArray[np.uint8]) -> NDArray[np.float32]:
    """What the network pools from clips (clips, frames, mels), mean over their windows."""
    count = clips.shape[1] // WINDOWING.length
    found = []
    with torch.no_grad():
        for first in range(0, len(clips), _BATCH):
            windows = heard_windows(clips[first : first + _BATCH])
            pooled = network.pooled(torch.from_numpy(windows))
            found.append(pooled.unflatten(0, (-1, count)).mean(dim=1).numpy())
    return np.concatenate(found)


def fit_judge(sources: Sequence[Learned], shrinkage: float) -> nn.Linear:
    """Multinomial logistic regression, each source counting the same.

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
            (torch.from_numpy(one.features) - mean) / deviation,
            torch.from_numpy(one.truth),
            torch.from_numpy(one.masked),
        )
        for one in sources
    ]
    optimizer = torch.optim.LBFGS(
        [weight, bias], max_iter=_ITERATIONS, line_search_fn="strong_wolfe"
    )

    def closure() -> Tensor:
        optimizer.zero_grad()
        loss = shrinkage / 2 * weight.square().sum()
        for features, truth, masked in given:
            logits = (features @ weight.T + bias).masked_fill(masked, -1e4)
            loss = loss + functional.cross_entropy(logits, truth)
        loss.backward()
        return loss

    optimizer.step(closure)
    judge = nn.Linear(len(mean), labels)
    with torch.no_grad():
        judge.weight.copy_(weight / deviation)
        judge.bias.copy_(bias - judge.weight @ mean)
    return judge
