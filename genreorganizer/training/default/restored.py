# SPDX-License-Identifier: GPL-3.0-or-later
"""The trained part of a shipped network as the beginning of a new one.

What ships has whole-number weights and no batch normalization any more. The weights are
read back and the normalizations put in again, with what flows through them as their
statistics, so that all stages answer as before.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import torch
from torch import Tensor, nn

from genreorganizer.classify.head import LinearHead
from genreorganizer.training.networks.residual import ResidualConfig, ResidualNet

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray
    from onnx import GraphProto, NodeProto

    Arrays = dict[str, NDArray[np.float32]]

_POSITIONS = "frequency"
_HIDDEN = "hidden.0."


class RestoredNetwork:
    """A quantized network as it ships: one body, or two on common first stages.

    Args:
        network: The ONNX file's bytes.
    """

    def __init__(self, network: bytes) -> None:
        import onnx

        self._graph: GraphProto = onnx.load_model_from_string(network).graph
        self._values: Arrays = {
            one.name: onnx.numpy_helper.to_array(one) for one in self._graph.initializer
        }
        for node in self._graph.node:
            if node.op_type == "DequantizeLinear" and node.input[0] in self._values:
                whole, scale = (self._values[name].astype(np.float32) for name in node.input[:2])
                shape = (-1, *[1] * (whole.ndim - 1)) if scale.ndim else ()
                self._values[node.output[0]] = whole * scale.reshape(shape)

    @property
    def bodies(self) -> int:
        """How many there are."""
        return len(self._ends)

    def body(self, config: ResidualConfig, windows: Tensor, place: int = 0) -> ResidualNet:
        """One of the bodies.

        Args:
            config: Of the same size.
            windows: Music (windows, time, mels), standardized, for the statistics.
            place: Which one: 0 is the own of the student, 1 that of its elder.

        Raises:
            ValueError: It has another size.
        """
        body = ResidualNet(config)
        found = list(self._convolutions(place))
        wide = iter([one for one in found if one[0].shape[-1] > 1])
        shortcuts = iter([one for one in found if one[0].shape[-1] == 1])
        with torch.no_grad():
            for convolution, norm in _pairs(body):
                weight, bias = next(shortcuts if convolution.kernel_size == (1, 1) else wide)
                if weight.shape != tuple(convolution.weight.shape):
                    raise ValueError("the shipped network has other stages")
                convolution.weight.copy_(torch.from_numpy(weight.copy()))
                norm.bias.copy_(torch.from_numpy(bias.copy()))
                _bypass(body, convolution, norm, windows)
            positions, _ = self._ends[place]
            body.frequency.copy_(torch.from_numpy(self._values[positions].copy()))
        body.eval()
        return body

    def hidden(self) -> LinearHead:
        """The layer behind the first body, in front of the guesses of the teachers."""
        weight, bias = (
            next(self._values[name] for name in self._values if name.endswith(_HIDDEN + part))
            for part in ("weight", "bias")
        )
        return LinearHead(weight.copy(), bias.copy())

    @property
    def _ends(self) -> list[tuple[str, NodeProto]]:
        """Where the positions along the mel axis are weighed, body by body: ``body``, ``elder``."""
        return sorted(
            (
                (name, node)
                for node in self._graph.node
                for name in node.input
                if name.endswith(_POSITIONS) and name in self._values
            ),
            key=lambda end: end[0],
        )

    def _convolutions(self, place: int) -> Iterator[tuple[NDArray[np.float32], ...]]:
        """Weights and biases of what flows into a body's end, in the graph's order."""
        _, end = self._ends[place]
        wanted = set(end.input)
        flows = []
        for node in reversed(self._graph.node):
            if wanted.intersection(node.output):
                wanted.update(node.input)
                flows.append(node)
        for node in reversed(flows):
            if node.op_type == "Conv":
                yield self._values[node.input[1]], self._values[node.input[2]]


def _bypass(body: ResidualNet, convolution: nn.Conv2d, norm: nn.BatchNorm2d, given: Tensor) -> None:
    """Make a normalization change nothing but add its bias."""
    seen: list[Tensor] = []
    hook = convolution.register_forward_hook(lambda _module, _input, out: seen.append(out))
    body.eval()
    body.pooled(given)
    hook.remove()
    mean, variance = seen[0].mean(dim=(0, 2, 3)), seen[0].var(dim=(0, 2, 3))
    deviation = torch.sqrt(variance + norm.eps)
    norm.running_mean.copy_(mean)
    norm.running_var.copy_(variance)
    norm.weight.copy_(deviation)
    norm.bias.add_(mean)


def _pairs(body: ResidualNet) -> Iterator[tuple[nn.Conv2d, nn.BatchNorm2d]]:
    """Convolutions with what normalizes them, in the order of what flows through."""
    yield body.stem[0], body.stem[1]
    for block in body.blocks:
        yield block.first, block.first_norm
        if isinstance(block.shortcut, nn.Sequential):
            yield block.shortcut[0], block.shortcut[1]
        yield block.second, block.second_norm
