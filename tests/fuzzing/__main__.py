# SPDX-License-Identifier: GPL-3.0-or-later
"""Fuzz one target: ``python -m fuzzing TARGET CORPUS [options of libFuzzer]``."""

from __future__ import annotations

import sys
import warnings

import atheris

with atheris.instrument_imports(include=["genreorganizer"]):
    from fuzzing.targets import TARGETS


def main() -> None:
    """Run until libFuzzer's limits, or a failure."""
    warnings.simplefilter("ignore")
    target = TARGETS[sys.argv.pop(1)]
    atheris.Setup(sys.argv, target)
    atheris.Fuzz()


main()
