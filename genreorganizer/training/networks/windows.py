# SPDX-License-Identifier: GPL-3.0-or-later
"""Networks over short windows (Huang, Serafini and Pugh, sections 4.3 and 4.4)."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from genreorganizer.training.networks.standardized import flat_size

FEED_FORWARD_WIDTHS = (2048, 1024, 512, 256, 128, 64)
CNN_L2 = 0.04
"""Weight of the squared weights of the second convolution and of the first dense layer."""


class FeedForward(nn.Module):  # type: ignore[misc]
    """Six fully connected layers over the flattened window, dropout after each."""

    def __init__(self, shape: tuple[int, ...], labels: int) -> None:
        super().__init__()
        layers: list[nn.Module] = [nn.Flatten()]
        previous = int(torch.Size(shape).numel())
        for width in FEED_FORWARD_WIDTHS:
            layers += [nn.Linear(previous, width), nn.ReLU(), nn.Dropout(0.5)]
            previous = width
        self.layers = nn.Sequential(*layers, nn.Linear(previous, labels))

    def forward(self, x: Tensor) -> Tensor:
        """(batch, *shape) to logits (batch, labels)."""
        logits: Tensor = self.layers(x)
        return logits


class _Penalized(nn.Module):  # type: ignore[misc]
    """Convolutions, then three dense layers; two layers carry an L2 penalty of their own."""

    def __init__(self, body: nn.Sequential, penalized: nn.Module, flat: int, labels: int) -> None:
        super().__init__()
        self.body = body
        self.dense = nn.Linear(flat, 64)
        self.penalized = (penalized, self.dense)
        self.head = nn.Sequential(
            nn.ReLU(), nn.Dropout(0.5), nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, labels)
        )

    def penalty(self) -> Tensor:
        """The L2 term that belongs to the loss."""
        squares = [layer.weight.square().sum() for layer in self.penalized]
        return CNN_L2 * torch.stack(squares).sum()

    def forward(self, x: Tensor) -> Tensor:
        """(batch, frames, bands) or (batch, samples) to logits (batch, labels)."""
        image = x.transpose(1, 2) if x.dim() == 3 else x
        logits: Tensor = self.head(self.dense(self.body(image.unsqueeze(1)).flatten(1)))
        return logits


class SpectrogramCnn(_Penalized):
    """Three convolutions with valid padding over a 64 × 173 log-mel window."""

    def __init__(self, shape: tuple[int, ...], labels: int) -> None:
        frames, bands = shape
        second = nn.Conv2d(64, 64, (3, 5))
        body = nn.Sequential(
            *(nn.Conv2d(1, 64, 4), nn.ReLU(), nn.BatchNorm2d(64), nn.MaxPool2d((2, 4))),
            *(second, nn.ReLU(), nn.MaxPool2d(2), nn.Dropout(0.2)),
            *(nn.Conv2d(64, 64, 2), nn.ReLU(), nn.BatchNorm2d(64)),
            *(nn.MaxPool2d(2), nn.Dropout(0.2)),
        )
        super().__init__(body, second, flat_size(body, (1, bands, frames)), labels)


class WaveformCnn(_Penalized):
    """The same network in one dimension: as many weights per filter, as much pooling."""

    def __init__(self, shape: tuple[int, ...], labels: int) -> None:
        (samples,) = shape
        second = nn.Conv1d(64, 64, 15)
        body = nn.Sequential(
            *(nn.Conv1d(1, 64, 16), nn.ReLU(), nn.BatchNorm1d(64), nn.MaxPool1d(8)),
            *(second, nn.ReLU(), nn.MaxPool1d(4), nn.Dropout(0.2)),
            *(nn.Conv1d(64, 64, 4), nn.ReLU(), nn.BatchNorm1d(64)),
            *(nn.MaxPool1d(4), nn.Dropout(0.2)),
        )
        super().__init__(body, second, flat_size(body, (1, samples)), labels)
