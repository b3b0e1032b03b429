# SPDX-License-Identifier: GPL-3.0-or-later
"""A file system that knows neither case nor normal forms, simulated where the system is asked."""

from __future__ import annotations

import os
import unicodedata
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

    import pytest


def fold_names(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let `os.stat` and what is built on it find files by another spelling of their name."""
    listdir, lstat = os.listdir, os.lstat
    for name in ("stat", "lstat", "listdir", "scandir"):
        monkeypatch.setattr(os, name, _folding(getattr(os, name), listdir, lstat))


def _folding(
    real: Callable[..., Any], listdir: Callable[[str], list[str]], lstat: Callable[[str], Any]
) -> Callable[..., Any]:
    def found(path: str) -> str:
        """The path as it is spelled on the disk, as far as it is there."""
        here = os.sep
        for name in path.split(os.sep):
            there = os.path.join(here, name)
            try:
                lstat(there)
            except OSError:
                try:
                    alike = [other for other in listdir(here) if _fold(other) == _fold(name)]
                except OSError:
                    alike = []
                there = os.path.join(here, alike[0]) if alike else there
            here = there
        return here

    def call(path: Any = ".", *args: Any, **options: Any) -> Any:
        try:
            return real(path, *args, **options)
        except FileNotFoundError:
            if isinstance(path, int) or options.get("dir_fd") is not None:
                raise
            plain = os.fspath(path)
            folded = found(os.path.abspath(os.fsdecode(plain)))
            return real(
                os.fsencode(folded) if isinstance(plain, bytes) else folded, *args, **options
            )

    return call


def _fold(name: str) -> str:
    return unicodedata.normalize("NFC", name).casefold()
