# SPDX-License-Identifier: GPL-3.0-or-later
"""Making very many values at once, without the garbage collector going through them all."""

from __future__ import annotations

import contextlib
import gc
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextlib.contextmanager
def uncollected() -> Iterator[None]:
    """Let the collector rest while tuples are made by the hundred thousand.

    It would look at all of them each time that their number has grown by a quarter, which takes
    as long as making them. For what ends soon, waits for nothing, and leaves no cycles.
    """
    if not gc.isenabled():  # the window collects when it has nothing else to do
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
