# SPDX-License-Identifier: GPL-3.0-or-later
"""The papers' networks by name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from genreorganizer.training.networks import hybrid, image, temporal, windows

if TYPE_CHECKING:
    from torch import nn

NETWORKS = {
    **windows.NETWORKS,
    **temporal.NETWORKS,
    **image.NETWORKS,
    **hybrid.NETWORKS,
}


def build(name: str, shape: tuple[int, ...], labels: int) -> nn.Module:
    """An untrained network.

    Args:
        name: A key of `NETWORKS`.
        shape: Of one window: (frames, bands), or (samples,).
        labels: Number of genres.
    """
    return NETWORKS[name](shape, labels)


def parameters(network: nn.Module) -> int:
    """Number of trained parameters."""
    return sum(weight.numel() for weight in network.parameters())
