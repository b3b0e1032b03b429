# SPDX-License-Identifier: GPL-3.0-or-later
"""The first stages of a shipped network as the beginning of a new one.

What ships has whole-number weights and no batch normalization any more. The weights are
read back and the normalizations put in again, with what flows through them as their
statistics, so that the stages answer as before.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import torch
from torch import Tensor, nn

from genreorganizer.training.networks.residual import ResidualConfig, ResidualNet

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray


def convolutions(network: bytes) -> list[tuple[NDArray[np.float32], NDArray[np.float32]]]:
    """Weights and biases of a quantized network's convolutions, in the graph's order."""
    import onnx

    graph = onnx.load_model_from_string(network).graph
    values = {one.name: onnx.numpy_helper.to_array(one) for one in graph.initializer}
    for node in graph.node:
        if node.op_type == "DequantizeLinear" and node.input[0] in values:
            whole, scale = (values[name].astype(np.float32) for name in node.input[:2])
            shape = (-1, *[1] * (whole.ndim - 1)) if scale.ndim else ()
            values[node.output[0]] = whole * scale.reshape(shape)
    return [
        (values[node.input[1]], values[node.input[2]])
        for node in graph.node
        if node.op_type == "Conv"
    ]


def frequency(network: bytes) -> NDArray[np.float32]:
    """Weights of the positions along the mel axis, (channels, positions, 1)."""
    import onnx

    graph = onnx.load_model_from_string(network).graph
    found = next(one for one in graph.initializer if one.name.endswith("frequency"))
    return np.array(onnx.numpy_helper.to_array(found), np.float32)


def elder(network: bytes, config: ResidualConfig, windows: Tensor) -> ResidualNet:
    """The whole body of a shipped network; see `begin_with`."""
    body = ResidualNet(config)
    begin_with(body, network, len(config.channels), windows)
    with torch.no_grad():
        body.frequency.copy_(torch.from_numpy(frequency(network)))
    body.eval()
    return body


def begin_with(body: ResidualNet, network: bytes, stages: int, windows: Tensor) -> None:
    """Give a new network the stem and the first stages of a shipped one.

    Args:
        body: Of the same width in these stages.
        network: The shipped ONNX.
        stages: How many stages are taken over.
        windows: Music (windows, time, mels), standardized, for the statistics.
    """
    found = convolutions(network)
    wide = iter([one for one in found if one[0].shape[-1] > 1])
    shortcuts = iter([one for one in found if one[0].shape[-1] == 1])
    with torch.no_grad():
        for convolution, norm in _pairs(body, stages):
            weight, bias = next(shortcuts if convolution.kernel_size == (1, 1) else wide)
            if weight.shape != tuple(convolution.weight.shape):
                raise ValueError("the shipped network has other stages")
            convolution.weight.copy_(torch.from_numpy(weight.copy()))
            norm.bias.copy_(torch.from_numpy(bias.copy()))
            _settle(body, convolution, norm, windows)


def _settle(body: ResidualNet, convolution: nn.Conv2d, norm: nn.BatchNorm2d, given: Tensor) -> None:
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


def _pairs(body: ResidualNet, stages: int) -> Iterator[tuple[nn.Conv2d, nn.BatchNorm2d]]:
    """Convolutions with what normalizes them, in the order of what flows through."""
    yield body.stem[0], body.stem[1]
    for block in list(body.blocks)[:stages]:
        yield block.first, block.first_norm
        if isinstance(block.shortcut, nn.Sequential):
            yield block.shortcut[0], block.shortcut[1]
        yield block.second, block.second_norm
