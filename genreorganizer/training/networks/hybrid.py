# SPDX-License-Identifier: GPL-3.0-or-later
"""Convolutional, recurrent and parallel networks over 3-second spectrograms (Zhang, part 5)."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from genreorganizer.training.networks.residual import ResidualBlock

STAGES = (64, 128, 256, 512)
GRU_HIDDEN = 256
GRU_LAYERS = 3
BRANCH = 256
"""Length of what each branch of the hybrid hands on."""


class Cnn(nn.Module):  # type: ignore[misc]
    """Four 3 × 3 convolutions with normalization and pooling, global average, dropout."""

    def __init__(self, shape: tuple[int, ...], labels: int) -> None:
        super().__init__()
        layers: list[nn.Module] = []
        previous = 1
        for width in (32, 64, 128, 256):
            layers += [nn.Conv2d(previous, width, 3, padding=1), nn.BatchNorm2d(width), nn.ReLU()]
            layers.append(nn.MaxPool2d(2))
            previous = width
        self.layers = nn.Sequential(
            *layers,
            *(nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Dropout(0.5), nn.Linear(previous, labels)),
        )

    def forward(self, x: Tensor) -> Tensor:
        """(batch, frames, bands) to logits (batch, labels)."""
        logits: Tensor = self.layers(x.transpose(1, 2).unsqueeze(1))
        return logits


class BiGru(nn.Module):  # type: ignore[misc]
    """Three bidirectional GRU layers of 256; the last states of both directions."""

    def __init__(self, shape: tuple[int, ...], outputs: int) -> None:
        super().__init__()
        self.gru = nn.GRU(shape[1], GRU_HIDDEN, GRU_LAYERS, batch_first=True, bidirectional=True)
        self.head = nn.Sequential(nn.Dropout(0.5), nn.Linear(2 * GRU_HIDDEN, outputs))

    def forward(self, x: Tensor) -> Tensor:
        """(batch, frames, bands) to (batch, outputs)."""
        states = self.gru(x)[1]
        y: Tensor = self.head(torch.cat([states[-2], states[-1]], dim=1))
        return y


class ResNet18(nn.Module):  # type: ignore[misc]
    """He et al. 2016, eighteen layers, one input channel."""

    def __init__(self, shape: tuple[int, ...], outputs: int) -> None:
        super().__init__()
        width = STAGES[0]
        self.stem = nn.Sequential(
            *(nn.Conv2d(1, width, 7, 2, 3, bias=False), nn.BatchNorm2d(width), nn.ReLU()),
            nn.MaxPool2d(3, 2, 1),
        )
        blocks, previous = [], width
        for place, width in enumerate(STAGES):
            blocks.append(ResidualBlock(previous, width, 1 if place == 0 else 2))
            blocks.append(ResidualBlock(width, width, 1))
            previous = width
        self.blocks = nn.Sequential(*blocks)
        self.head = nn.Linear(previous, outputs)

    def forward(self, x: Tensor) -> Tensor:
        """(batch, frames, bands) to (batch, outputs)."""
        image = x.transpose(1, 2).unsqueeze(1)
        y: Tensor = self.head(self.blocks(self.stem(image)).mean(dim=(2, 3)))
        return y


class ResBiGru(nn.Module):  # type: ignore[misc]
    """ResNet-18 and a bidirectional GRU side by side, 256 values each."""

    def __init__(self, shape: tuple[int, ...], labels: int) -> None:
        super().__init__()
        self.spatial = ResNet18(shape, BRANCH)
        self.temporal = BiGru(shape, BRANCH)
        self.head = nn.Sequential(nn.Dropout(0.5), nn.Linear(2 * BRANCH, labels))

    def forward(self, x: Tensor) -> Tensor:
        """(batch, frames, bands) to logits (batch, labels)."""
        logits: Tensor = self.head(torch.cat([self.spatial(x), self.temporal(x)], dim=1))
        return logits
