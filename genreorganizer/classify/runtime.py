# SPDX-License-Identifier: GPL-3.0-or-later
"""The only way to ONNX Runtime: loaded when it is needed, and silent.

Its wheels report the computer, the models and their use to its maker (seen of 1.31.1).
The variable that `genreorganizer` sets keeps the reporter from being made. Where a program
that uses this package as a library loaded the runtime before, the call here stops its events.
"""

from __future__ import annotations

from importlib import import_module
from typing import Any


def onnxruntime() -> Any:
    """The module ``onnxruntime``, with its telemetry off."""
    import onnxruntime as runtime

    runtime.disable_telemetry_events()
    return runtime


def quantization() -> Any:
    """The module ``onnxruntime.quantization`` with its part ``shape_inference``."""
    runtime = onnxruntime()
    import_module("onnxruntime.quantization.shape_inference")
    return runtime.quantization
