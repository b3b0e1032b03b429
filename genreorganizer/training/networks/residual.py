# SPDX-License-Identifier: GPL-3.0-or-later
"""The network that ships: a small residual convnet over log-mel windows."""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional


@dataclass(frozen=True)
class ResidualConfig:
    """Size of the network.

    Attributes:
        labels: Number of genres.
        bands: Mel bands of the input.
        frames: Input frames to a step: the first layer reads each, the strongest goes on.
        channels: Width of each stage; every stage after the first halves both axes.
        embedding: Length of the embedding.
        dropout: Before the last layer.
    """

    labels: int
    bands: int = 128
    frames: int = 1
    channels: tuple[int, ...] = (24, 48, 96, 160)
    embedding: int = 128
    dropout: float = 0.3


class ResidualBlock(nn.Module):  # type: ignore[misc]
    """Two 3×3 convolutions beside a shortcut."""

    def __init__(self, inputs: int, outputs: int, stride: int) -> None:
        super().__init__()
        self.first = nn.Conv2d(inputs, outputs, 3, stride, 1, bias=False)
        self.first_norm = nn.BatchNorm2d(outputs)
        self.second = nn.Conv2d(outputs, outputs, 3, 1, 1, bias=False)
        self.second_norm = nn.BatchNorm2d(outputs)
        self.shortcut: nn.Module = nn.Identity()
        if stride != 1 or inputs != outputs:
            self.shortcut = nn.Sequential(
                nn.Conv2d(inputs, outputs, 1, stride, bias=False), nn.BatchNorm2d(outputs)
            )

    def forward(self, x: Tensor) -> Tensor:
        """(batch, inputs, mels, time) to (batch, outputs, mels / stride, time / stride)."""
        inner = functional.relu(self.first_norm(self.first(x)))
        return functional.relu(self.second_norm(self.second(inner)) + self.shortcut(x))


class ResidualNet(nn.Module):  # type: ignore[misc]
    """Log-mel windows to genre logits and an embedding.

    Frequencies are pooled by a learned weight per channel and position (a plain mean to
    begin with), for where a pattern lies in pitch matters; time is pooled by mean and by
    maximum, so that any number of frames can be given.
    """

    def __init__(self, config: ResidualConfig) -> None:
        super().__init__()
        self.config = config
        width = config.channels[0]
        frames = config.frames
        self.stem = nn.Sequential(
            nn.Conv2d(1, width, (5, 2 * frames + 1), (2, 1), (2, frames), bias=False),
            nn.BatchNorm2d(width),
            nn.ReLU(),
            nn.MaxPool2d((1, frames)),
        )
        blocks, previous = [], width
        for place, width in enumerate(config.channels):
            blocks.append(ResidualBlock(previous, width, 1 if place == 0 else 2))
            previous = width
        self.blocks = nn.Sequential(*blocks)
        positions = config.bands >> len(config.channels)
        self.frequency = nn.Parameter(torch.full((previous, positions, 1), 1 / positions))
        self.project = nn.Linear(2 * previous, config.embedding)
        self.dropout = nn.Dropout(config.dropout)
        self.head = nn.Linear(config.embedding, config.labels)

    def forward(self, x: Tensor) -> tuple[Tensor, Tensor]:
        """(batch, time, mels), standardized, to logits (batch, labels) and (batch, embedding).

        Time is a multiple of the frames of a step.
        """
        embedding = self.project(self.pooled(x))
        return self.head(self.dropout(functional.relu(embedding))), embedding

    def pooled(self, x: Tensor) -> Tensor:
        """(batch, time, mels) to means and maxima of the last stage, (batch, 2 × channels)."""
        return self.after(self.before(x, 0), 0)

    def before(self, x: Tensor, stages: int) -> Tensor:
        """(batch, time, mels) to the output of the first stages, (batch, channels, mels, time)."""
        return self.blocks[:stages](self.stem(x.transpose(1, 2).unsqueeze(1)))

    def after(self, x: Tensor, stages: int) -> Tensor:
        """Output of the first stages to what `pooled` returns, (batch, 2 × channels)."""
        x = (self.blocks[stages:](x) * self.frequency).sum(dim=2)
        return torch.cat([x.mean(dim=2), x.amax(dim=2)], dim=1)
