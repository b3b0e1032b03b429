# SPDX-License-Identifier: GPL-3.0-or-later
"""The papers' networks by name."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from genreorganizer.training.networks import hybrid, image, windows
from genreorganizer.training.networks.temporal import TemporalCnn, VectorMlp

if TYPE_CHECKING:
    from collections.abc import Callable

    from torch import nn

NETWORKS: dict[str, Callable[[tuple[int, ...], int], nn.Module]] = {
    "feed-forward": windows.FeedForward,
    "spectrogram-cnn": windows.SpectrogramCnn,
    "waveform-cnn": windows.WaveformCnn,
    "temporal-a": partial(TemporalCnn, average=False, recurrent=False),
    "temporal-b": partial(TemporalCnn, average=False, recurrent=True),
    "temporal-c": partial(TemporalCnn, average=True, recurrent=False),
    "temporal-d": partial(TemporalCnn, average=True, recurrent=True),
    "vector-mlp": VectorMlp,
    "simple": image.simple,
    "alexnet": image.alexnet,
    "vgg19": image.vgg19,
    "googlenet": image.googlenet,
    "cnn": hybrid.Cnn,
    "bi-gru": hybrid.BiGru,
    "resnet-18": hybrid.ResNet18,
    "res-bigru": hybrid.ResBiGru,
}
"""Untrained networks from the shape of a window, (frames, bands) or (samples,), and the number of
genres."""


def parameters(network: nn.Module) -> int:
    """Number of trained parameters."""
    return sum(weight.numel() for weight in network.parameters())
