# SPDX-License-Identifier: GPL-3.0-or-later
"""The network that learns: a body, genres, and what each teacher says.

It is taught by distillation (Hinton et al., "Distilling the knowledge in a neural network" (2015),
section 2), by regression on the teachers' standardized outputs.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import torch
from torch import Tensor, nn
from torch.nn import functional

if TYPE_CHECKING:
    from collections.abc import Mapping

    from genreorganizer.training.networks.residual import ResidualNet


class StudentOutput(NamedTuple):
    """What a student says of windows.

    Attributes:
        logits: float32 (windows, labels).
        guesses: By teacher, its standardized outputs, float32 (windows, outputs).
    """

    logits: Tensor
    guesses: dict[str, Tensor]


class Student(nn.Module):  # type: ignore[misc]
    """A residual network with a hidden layer in front of the guesses of the teachers.

    Args:
        body: Its own last layers are not used.
        labels: Number of genres.
        outputs: Number of outputs by teacher.
        hidden: Width of the hidden layer.
    """

    def __init__(
        self,
        body: ResidualNet,
        labels: int,
        outputs: Mapping[str, int],
        hidden: int = 512,
    ) -> None:
        super().__init__()
        width = 2 * body.config.channels[-1]
        self.body, self.frozen = body, 0
        self.genre = nn.Sequential(nn.Dropout(0.3), nn.Linear(width, labels))
        self.hidden = nn.Sequential(nn.Linear(width, hidden), nn.ReLU(), nn.Dropout(0.1))
        self.teachers = nn.ModuleDict(
            {name: nn.Linear(hidden, size) for name, size in outputs.items()}
        )

    def freeze(self, stages: int) -> None:
        """Let all learn but so many of the body's first stages, and what is below them."""
        self.requires_grad_(True)
        self.frozen = stages
        for module in self._resting():
            module.requires_grad_(False)

    def _resting(self) -> list[nn.Module]:
        return [self.body.stem, *list(self.body.blocks)[: self.frozen]] if self.frozen else []

    def train(self, mode: bool = True) -> Student:
        """As always, but what is frozen keeps its statistics."""
        super().train(mode)
        for module in self._resting():
            module.eval()
        return self

    def forward(self, x: Tensor) -> StudentOutput:
        """Windows, float32 (windows, time, mels), standardized (`learning.standardized`)."""
        pooled = self.body.pooled(x)
        hidden = self.hidden(pooled)
        guesses = {name: head(hidden).float() for name, head in self.teachers.items()}
        return StudentOutput(self.genre(pooled).float(), guesses)


def soft_cross_entropy(logits: Tensor, target: Tensor, masked: Tensor) -> Tensor:
    """Cross-entropy of each row, float32 (rows,), in nats.

    Args:
        logits: float32 (rows, labels).
        target: float32 (rows, labels), distributions over the labels that are not masked.
        masked: bool (rows, labels), True where a label takes no part.
    """
    log_chance = functional.log_softmax(logits.masked_fill(masked, -1e4), dim=1)
    return -(target * log_chance.masked_fill(masked, 0.0)).sum(dim=1)


def divergence(logits: Tensor, others: Tensor) -> Tensor:
    """Half of the symmetric Kullback–Leibler divergence of each row, float32 (rows,), in nats.

    Args:
        logits: float32 (rows, labels).
        others: Likewise.
    """
    one, other = (functional.log_softmax(said, dim=1) for said in (logits, others))
    return ((one.exp() - other.exp()) * (one - other)).sum(dim=1) / 2


def guess_error(guess: Tensor, target: Tensor, weight: Tensor) -> Tensor:
    """Mean squared error of the rows that count.

    Args:
        guess: float32 (rows, outputs).
        target: float32 (rows, outputs), standardized.
        weight: float32 (rows,), 0 or more; 0 where the target is not known.
    """
    each = (guess - target).square().mean(dim=1)
    return (each * weight).sum() / torch.clamp(weight.sum(), min=1.0)
