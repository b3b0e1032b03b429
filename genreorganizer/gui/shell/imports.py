# SPDX-License-Identifier: GPL-3.0-or-later
"""Imports at Python's own speed, though PySide is there."""

from __future__ import annotations

import builtins
import gc
from contextlib import contextmanager
from typing import TYPE_CHECKING

import PySide6.QtCore  # noqa: F401 - puts its own import into the place of Python's

if TYPE_CHECKING:
    from collections.abc import Iterator

_PYTHONS_OWN = "__orig_import__"
"""Where PySide keeps it among the builtins."""


def use_pythons_own() -> None:
    """Import without PySide's ``__feature__``, which this program does not use.

    For its sake PySide reads and keeps the source of each module that is imported, to look for
    its own name there: that makes an import of SQLAlchemy a quarter longer.
    """
    own = getattr(builtins, _PYTHONS_OWN, None)
    if own is not None:
        builtins.__import__ = own


@contextmanager
def many() -> Iterator[None]:
    """While many modules are imported: what they make is no garbage, so none is looked for."""
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
