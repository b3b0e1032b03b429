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


def session(network: bytes) -> Any:
    """A network ready to run, on one thread, which reports nothing but errors.

    Raises:
        Exception: ONNX Runtime cannot load it; the kinds are its own.
    """
    runtime = onnxruntime()
    options = runtime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    options.log_severity_level = 3
    return runtime.InferenceSession(network, options, providers=["CPUExecutionProvider"])


def quantization() -> Any:
    """The module ``onnxruntime.quantization`` with its part ``shape_inference``."""
    runtime = onnxruntime()
    import_module("onnxruntime.quantization.shape_inference")
    return runtime.quantization
