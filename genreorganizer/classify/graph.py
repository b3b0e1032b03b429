# SPDX-License-Identifier: GPL-3.0-or-later
"""Networks written as ONNX files without the ``onnx`` package.

Only what `musicnn` needs: float inputs, operators of the standard domain, attributes that
are whole numbers, lists of them, or floats. Field numbers are those of ``onnx.proto3``.
"""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

import numpy as np

from genreorganizer.classify.protobuf import block, number, text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

_IR_VERSION, _OPSET = 8, 17
_FLOAT, _INT64 = 1, 7
_TYPES = {np.dtype(np.float32): _FLOAT, np.dtype(np.int64): _INT64}


class Graph:
    """A network that grows operator by operator.

    Args:
        name: Of the network.
    """

    def __init__(self, name: str) -> None:
        self._name = name
        self._nodes: list[bytes] = []
        self._constants: list[bytes] = []
        self._inputs: list[bytes] = []
        self._outputs: list[bytes] = []

    def input(self, name: str, shape: Sequence[int | str]) -> str:
        """Declare an input of floats; a text in the shape is an extent known when run."""
        self._inputs.append(block(11, _value(name, shape)))
        return name

    def output(self, value: str, shape: Sequence[int | str]) -> None:
        """Declare a value as an output."""
        self._outputs.append(block(12, _value(value, shape)))

    def constant(self, array: NDArray[np.float32] | NDArray[np.int64]) -> str:
        """An array that belongs to the network."""
        name = f"c{len(self._constants)}"
        shape = b"".join(number(1, extent) for extent in array.shape)
        little = np.ascontiguousarray(array, array.dtype.newbyteorder("<"))
        kind = number(2, _TYPES[array.dtype])
        self._constants.append(block(5, shape, kind, text(8, name), block(9, little.tobytes())))
        return name

    def ints(self, *values: int) -> str:
        """Whole numbers that belong to the network."""
        return self.constant(np.array(values, np.int64))

    def __call__(
        self, operator: str, *inputs: str, name: str = "", **options: int | float | Sequence[int]
    ) -> str:
        """Apply an operator.

        Args:
            operator: Name of an operator of ONNX.
            inputs: Names of its inputs.
            name: Of its output; one is made up when not given.
            options: Its attributes.

        Returns:
            The name of its output.
        """
        made = name or f"v{len(self._nodes)}"
        parts = [text(1, one) for one in inputs]
        parts += [text(2, made), text(4, operator)]
        parts += [block(5, _attribute(key, value)) for key, value in options.items()]
        self._nodes.append(block(1, *parts))
        return made

    def to_bytes(self) -> bytes:
        """The ONNX file."""
        graph = block(
            7, *self._nodes, text(2, self._name), *self._constants, *self._inputs, *self._outputs
        )
        opset = block(8, text(1, ""), number(2, _OPSET))
        return number(1, _IR_VERSION) + text(2, "genreorganizer") + graph + opset


def _value(name: str, shape: Sequence[int | str]) -> bytes:
    extents = [
        block(1, text(2, extent) if isinstance(extent, str) else number(1, extent))
        for extent in shape
    ]
    tensor = block(1, number(1, _FLOAT), block(2, *extents))
    return text(1, name) + block(2, tensor)


def _attribute(key: str, value: float | Sequence[int]) -> bytes:
    if isinstance(value, float):
        return text(1, key) + bytes([2 << 3 | 5]) + struct.pack("<f", value) + number(20, 1)
    if isinstance(value, int):
        return text(1, key) + number(3, value) + number(20, 2)
    return text(1, key) + b"".join(number(8, one) for one in value) + number(20, 7)
