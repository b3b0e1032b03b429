# SPDX-License-Identifier: GPL-3.0-or-later
"""librosa without its compiler: what it asks of numba, by numpy.

numba compiles for half a minute where nothing is in its cache, which a new installation pays at
the first file and a read-only one in each worker, and it is a third of an installed program.
Here compiled functions run as the Python that they are, and elementwise ones over whole arrays;
the results are the same (a test holds every feature of the program equal).
"""

from __future__ import annotations

import importlib
import sys
import warnings
from types import ModuleType
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    Function = Callable[..., Any]

__version__ = "0"
uint32 = np.uint32
prange = range


def import_librosa() -> ModuleType:
    """librosa, over numba if that is loaded already and over this module otherwise.

    It reads no files here (`audio.decode` does): what it would take for that need not be there.
    """
    sys.modules.setdefault("numba", sys.modules[__name__])
    sys.modules.setdefault("soundfile", ModuleType("soundfile"))
    with warnings.catch_warnings(action="ignore"):  # joblib tells of processes it may not start
        return importlib.import_module("librosa")


def jit(*given: Any, **_options: Any) -> Any:
    """Leave the function as it is; with or without arguments."""
    return given[0] if given and callable(given[0]) else lambda function: function


njit = jit


def vectorize(*_given: Any, **_options: Any) -> Callable[[Function], Function]:
    """Let arithmetic on arrays do what was to be done for each element."""
    return jit


def guvectorize(_types: Any, layout: str, **_options: Any) -> Callable[[Function], Function]:
    """Call the function for each row; it fills its last argument, which is returned.

    Args:
        layout: As numpy's generalized functions name their core dimensions: ``"(n),()->(n)"``.
    """
    inputs, output = (part.split("),(") for part in layout.strip("()").split(")->("))
    output_type = _output_type(_types)

    def decorate(function: Function) -> Function:
        def apply(*given: Any) -> NDArray[Any]:
            arrays = [np.asarray(value) for value in given[: len(inputs)]]
            cores = [1 if core else 0 for core in inputs]
            sizes = {
                core: array.shape[-1] for core, array in zip(inputs, arrays, strict=True) if core
            }
            loops = np.broadcast_shapes(
                *(a.shape[: a.ndim - core] for a, core in zip(arrays, cores, strict=True))
            )
            spread = [
                np.broadcast_to(a, loops + a.shape[a.ndim - core :])
                for a, core in zip(arrays, cores, strict=True)
            ]
            kind = output_type or np.result_type(arrays[0])
            filled = np.zeros((*loops, *(sizes[core] for core in output if core)), kind)
            if len(given) > len(inputs):
                filled = given[-1]
            for index in np.ndindex(*loops):
                function(*(array[index] for array in spread), filled[index])
            return filled

        return apply

    return decorate


def _output_type(types: Any) -> type | None:
    """The type that all signatures give; None where it follows the first input."""
    return np.bool_ if all("bool_[:])" in str(signature) for signature in types) else None


def stencil(function: Function) -> Function:
    """For each element, the function of its neighbours; zero where one is missing."""

    def apply(x: NDArray[Any], *others: Any) -> NDArray[Any]:
        x = np.asarray(x)
        values = [function(_Around(x, at), *others) for at in range(1, len(x) - 1)]
        result = np.zeros(x.shape, np.asarray(values).dtype if values else x.dtype)
        result[1:-1] = values
        return result

    return apply


class _Around:
    """A sequence seen from one of its elements: ``around[-1]`` is the one before it."""

    def __init__(self, x: NDArray[Any], at: int) -> None:
        self._x, self._at = x, at

    def __getitem__(self, offset: int) -> Any:
        return self._x[self._at + offset]
