# SPDX-License-Identifier: GPL-3.0-or-later
"""Image networks over 1300 × 13 cepstra (Veselinov, section 2), in TensorFlow's padding."""

from __future__ import annotations

from typing import TYPE_CHECKING

import torch
from torch import Tensor, nn
from torch.nn import functional

from genreorganizer.training.networks.standardized import flat_size

if TYPE_CHECKING:
    from collections.abc import Callable


def same_padding(size: int, kernel: int, stride: int) -> tuple[int, int]:
    """TensorFlow's "SAME": the output has ceil(size / stride) places, the odd one at the end."""
    total = max(0, (-(-size // stride) - 1) * stride + kernel - size)
    return total // 2, total - total // 2


class _Same(nn.Module):  # type: ignore[misc]
    """A convolution or a pooling with "SAME" padding; pooling never picks the padding."""

    def __init__(self, layer: nn.Conv2d | nn.MaxPool2d, kernel: int, stride: int) -> None:
        super().__init__()
        self.layer, self.kernel, self.stride = layer, kernel, stride
        self.fill = 0.0 if isinstance(layer, nn.Conv2d) else float("-inf")

    def forward(self, x: Tensor) -> Tensor:
        """(batch, channels, height, width) to the same over the stride, rounded up."""
        sides = [same_padding(int(size), self.kernel, self.stride) for size in x.shape[2:]]
        padded = functional.pad(x, (*sides[1], *sides[0]), value=self.fill)
        y: Tensor = self.layer(padded)
        return y


def conv(inputs: int, outputs: int, kernel: int, stride: int = 1) -> nn.Sequential:
    """Convolution and ReLU, with weights drawn so that depth does not fade the signal."""
    layer = nn.Conv2d(inputs, outputs, kernel, stride)
    nn.init.kaiming_normal_(layer.weight, nonlinearity="relu")
    nn.init.zeros_(layer.bias)
    return nn.Sequential(_Same(layer, kernel, stride), nn.ReLU())


def pool(kernel: int, stride: int) -> _Same:
    """Maximum pooling."""
    return _Same(nn.MaxPool2d(kernel, stride), kernel, stride)


class ImageNet(nn.Module):  # type: ignore[misc]
    """Convolutions over a one-channel image of (frames, coefficients), then dense layers."""

    def __init__(
        self, body: nn.Module, head: Callable[[int], nn.Module], shape: tuple[int, ...]
    ) -> None:
        super().__init__()
        self.body = body
        self.head = head(flat_size(body, (1, *shape)))

    def forward(self, x: Tensor) -> Tensor:
        """(batch, frames, coefficients) to logits (batch, labels)."""
        logits: Tensor = self.head(self.body(x.unsqueeze(1)).flatten(1))
        return logits


def _dense(
    labels: int, width: int, activation: type[nn.Module], drop: float, layers: int
) -> Callable[[int], nn.Module]:
    def head(flat: int) -> nn.Module:
        parts: list[nn.Module] = []
        for inputs in (flat, *([width] * (layers - 1))):
            parts += [nn.Linear(inputs, width), activation(), nn.Dropout(drop)]
        return nn.Sequential(*parts, nn.Linear(width, labels))

    return head


def simple(shape: tuple[int, ...], labels: int) -> nn.Module:
    """Two 2 × 2 convolutions and a dense layer of 1024 that keeps 80 %."""
    body = nn.Sequential(conv(1, 32, 2), pool(2, 2), conv(32, 64, 2), pool(2, 2))
    return ImageNet(body, _dense(labels, 1024, nn.ReLU, 0.2, 1), shape)


def alexnet(shape: tuple[int, ...], labels: int) -> nn.Module:
    """Five convolutions with local response normalization, two dense layers with tanh."""
    body = nn.Sequential(
        *(conv(1, 96, 11, 4), pool(3, 2), nn.LocalResponseNorm(5)),
        *(conv(96, 256, 5), pool(3, 2), nn.LocalResponseNorm(5)),
        *(conv(256, 384, 3), conv(384, 384, 3), conv(384, 256, 3)),
        *(pool(3, 2), nn.LocalResponseNorm(5)),
    )
    return ImageNet(body, _dense(labels, 4096, nn.Tanh, 0.5, 2), shape)


def vgg19(shape: tuple[int, ...], labels: int) -> nn.Module:
    """Sixteen 3 × 3 convolutions without normalization, two dense layers."""
    layers: list[nn.Module] = []
    previous = 1
    for width, count in ((64, 2), (128, 2), (256, 4), (512, 4), (512, 4)):
        for _ in range(count):
            layers.append(conv(previous, width, 3))
            previous = width
        layers.append(pool(2, 2))
    return ImageNet(nn.Sequential(*layers), _dense(labels, 4096, nn.ReLU, 0.5, 2), shape)


class Inception(nn.Module):  # type: ignore[misc]
    """Four branches side by side: 1 × 1, 3 × 3, 5 × 5 and pooling."""

    def __init__(
        self, inputs: int, one: int, three: tuple[int, int], five: tuple[int, int], rest: int
    ) -> None:
        super().__init__()
        self.branches = nn.ModuleList(
            [
                conv(inputs, one, 1),
                nn.Sequential(conv(inputs, three[0], 1), conv(three[0], three[1], 3)),
                nn.Sequential(conv(inputs, five[0], 1), conv(five[0], five[1], 5)),
                nn.Sequential(pool(3, 1), conv(inputs, rest, 1)),
            ]
        )

    def forward(self, x: Tensor) -> Tensor:
        """(batch, inputs, …) to (batch, one + three[1] + five[1] + rest, …)."""
        return torch.cat([branch(x) for branch in self.branches], dim=1)


_INCEPTIONS = {
    "3a": (192, 64, (96, 128), (16, 32), 32),
    "3b": (256, 128, (128, 192), (32, 96), 64),
    "4a": (480, 192, (96, 208), (16, 48), 64),
    "4b": (512, 160, (112, 224), (24, 64), 64),
    "4c": (512, 128, (128, 256), (24, 64), 64),
    "4d": (512, 112, (144, 288), (32, 64), 64),
    "4e": (528, 256, (160, 320), (32, 128), 128),
    "5a": (832, 256, (160, 320), (32, 128), 128),
    "5b": (832, 384, (192, 384), (48, 128), 128),
}
"""Szegedy et al. 2015, table 1: inputs, 1 × 1, 3 × 3 (reduction, width), 5 × 5, pooling."""


def googlenet(shape: tuple[int, ...], labels: int) -> nn.Module:
    """Nine inception modules, global average, dropout of 40 %."""
    stages: list[nn.Module] = [
        *(conv(1, 64, 7, 2), pool(3, 2), nn.LocalResponseNorm(5)),
        *(conv(64, 64, 1), conv(64, 192, 3), nn.LocalResponseNorm(5), pool(3, 2)),
    ]
    for name, widths in _INCEPTIONS.items():
        stages.append(Inception(*widths))
        if name in {"3b", "4e"}:
            stages.append(pool(3, 2))
    body = nn.Sequential(*stages, nn.AdaptiveAvgPool2d(1))
    return ImageNet(
        body, lambda flat: nn.Sequential(nn.Dropout(0.4), nn.Linear(flat, labels)), shape
    )
