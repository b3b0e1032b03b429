# SPDX-License-Identifier: GPL-3.0-or-later
"""The network that ships: a trained body with last layers that were fitted to it afterwards."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING

import torch
from torch import Tensor, nn

from genreorganizer.training.default.batches import STEP
from genreorganizer.training.default.learning import WINDOW_STEPS, standardized
from genreorganizer.training.export import to_onnx
from genreorganizer.training.quantize import quantized

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from genreorganizer.classify.head import LinearHead
    from genreorganizer.training.default.student import Student

WINDOW = WINDOW_STEPS * STEP
"""Frames in a window."""


class Backbone(nn.Module):  # type: ignore[misc]
    """The trained part: convolutions, what is pooled of them, and the hidden layer behind it.

    Args:
        student: What was trained.
        elder: Another one that runs beside it, or None.
        shared: So many first stages the two have in common.
    """

    def __init__(self, student: Student, elder: Student | None = None, shared: int = 0) -> None:
        super().__init__()
        student = copy.deepcopy(student).to(memory_format=torch.contiguous_format)
        self.body, self.hidden = student.body, student.hidden
        self.elder: nn.Module | None = None
        self.elder_hidden: nn.Module | None = None
        self.shared = shared
        if elder is not None:
            elder = copy.deepcopy(elder).to(memory_format=torch.contiguous_format)
            self.elder, self.elder_hidden = elder.body, elder.hidden

    def forward(self, x: Tensor) -> tuple[Tensor, Tensor]:
        """Standardized windows to (windows, pooled) and (windows, hidden).

        What the elder pools and hides follows what the student does.
        """
        x = self.body.before(x, self.shared)
        pooled = self.body.after(x, self.shared)
        hidden = self.hidden(pooled)
        if self.elder is None or self.elder_hidden is None:
            return pooled, hidden
        older = self.elder.after(x, self.shared)
        joined = torch.cat([hidden, self.elder_hidden(older)], dim=1)
        return torch.cat([pooled, older], dim=1), joined


class Shipped(nn.Module):  # type: ignore[misc]
    """The whole: genres from what is pooled, embedding and further labels from what is hidden.

    Args:
        backbone: The trained part.
        judge: To genres.
        embedding: To the embedding.
        tags: To the log-odds of further labels.
    """

    def __init__(
        self, backbone: Backbone, judge: LinearHead, embedding: LinearHead, tags: LinearHead
    ) -> None:
        super().__init__()
        self.ear = backbone  # the name of its weights in the networks that ship
        self.judge, self.embedding, self.tags = (
            _module(layer) for layer in (judge, embedding, tags)
        )

    def forward(self, x: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """Standardized windows to logits, embedding and log-odds."""
        pooled, hidden = self.ear(x)
        return self.judge(pooled), self.embedding(hidden), self.tags(hidden)


def _module(head: LinearHead) -> nn.Linear:
    layer = nn.Linear(head.weight.shape[1], len(head.weight))
    with torch.no_grad():
        layer.weight.copy_(torch.from_numpy(head.weight))
        layer.bias.copy_(torch.from_numpy(head.bias))
    return layer


def exported(
    network: nn.Module, outputs: tuple[str, ...], range_windows: NDArray[np.uint8]
) -> bytes:
    """A network as ONNX in whole numbers; in single precision it was checked against PyTorch.

    Args:
        network: Takes standardized windows.
        outputs: Their names.
        range_windows: Windows (windows, time, mels) that tell the range of what flows between
            the layers.
    """
    example = torch.rand(3, WINDOW, 128, generator=torch.Generator().manual_seed(0))
    plain = to_onnx(network, standardized(example).numpy(), outputs)
    given = standardized(torch.from_numpy(range_windows).float() / 255).numpy()
    return quantized(plain, given)
