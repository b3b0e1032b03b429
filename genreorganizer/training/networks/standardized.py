# SPDX-License-Identifier: GPL-3.0-or-later
"""What comes before and between the layers of the papers' networks."""

from __future__ import annotations

from typing import TYPE_CHECKING

import torch
from torch import Tensor, nn

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


def flat_size(body: nn.Module, shape: tuple[int, ...]) -> int:
    """How many numbers a network's body makes of an input of this shape."""
    body.eval()
    with torch.no_grad():
        size = int(body(torch.zeros(1, *shape)).numel())
    body.train()
    return size


class Standardized(nn.Module):  # type: ignore[misc]
    """A network behind ``(x - mean) / deviation``: once exported, it takes plain features.

    Args:
        network: Takes standardized windows.
        mean: Per column of the features; a single number for raw samples.
        deviation: Likewise, positive.
    """

    mean: Tensor
    deviation: Tensor

    def __init__(
        self, network: nn.Module, mean: NDArray[np.float32], deviation: NDArray[np.float32]
    ) -> None:
        super().__init__()
        self.network = network
        self.register_buffer("mean", torch.from_numpy(mean))
        self.register_buffer("deviation", torch.from_numpy(deviation))

    def forward(self, x: Tensor) -> Tensor:
        """Windows as the features give them, to logits (batch, labels)."""
        logits: Tensor = self.network((x - self.mean) / self.deviation)
        return logits
