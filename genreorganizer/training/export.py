# SPDX-License-Identifier: GPL-3.0-or-later
"""Networks and classical systems to ONNX, with a proof that nothing changed on the way."""

from __future__ import annotations

import io
import warnings
from typing import TYPE_CHECKING

import numpy as np
import torch

from genreorganizer.classify.runtime import session
from genreorganizer.errors import GenreOrganizerError

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from torch import nn

PARITY = 1e-4
"""Largest difference allowed between the outputs of PyTorch and of ONNX Runtime, relative to
outputs above 1, whose single precision is coarser."""


def to_onnx(network: nn.Module, example: NDArray[np.float32], outputs: tuple[str, ...]) -> bytes:
    """Export a network with a free batch size, and check its outputs on the example.

    Args:
        network: Gives one tensor per output name.
        example: Input windows (n, ...), n at least 2.
        outputs: Names, ``logits`` first, ``embedding`` second where there is one.

    Raises:
        GenreOrganizerError: ONNX Runtime's outputs differ by more than `PARITY`.
    """
    network = network.eval()
    given = torch.from_numpy(example)
    buffer = io.BytesIO()
    with warnings.catch_warnings(), torch.no_grad():
        warnings.simplefilter("ignore")
        torch.onnx.export(
            network,
            (given,),
            buffer,
            input_names=["windows"],
            output_names=list(outputs),
            dynamic_axes={name: {0: "batch"} for name in ("windows", *outputs)},
            opset_version=17,
            dynamo=False,
        )
        expected = network(given)
    if isinstance(expected, torch.Tensor):
        expected = (expected,)
    exported = buffer.getvalue()
    check_parity(exported, example, [value.numpy() for value in expected])
    return exported


def check_parity(
    network: bytes, example: NDArray[np.float32], expected: list[NDArray[np.float32]]
) -> float:
    """Largest difference between the stored network's outputs and the expected ones; see `PARITY`.

    Raises:
        GenreOrganizerError: It is more than `PARITY`.
    """
    ready = session(network)
    found = ready.run(None, {ready.get_inputs()[0].name: example})
    worst = max(
        float((np.abs(a - b) / np.maximum(1, np.abs(b))).max())
        for a, b in zip(found, expected, strict=False)
    )
    if not worst <= PARITY:
        raise GenreOrganizerError(
            f"the exported network differs by {worst:.2g} (at most {PARITY:g} is allowed)"
        )
    return worst
