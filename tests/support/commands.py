# SPDX-License-Identifier: GPL-3.0-or-later
"""What a command that was run in this process did."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True)
class Ran:
    """What a command did."""

    status: int
    out: str
    err: str
    windows: list[tuple[list[str], Path | None]]

    @property
    def records(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.out.splitlines()]

    @property
    def lines(self) -> list[str]:
        return self.out.splitlines()


Run: TypeAlias = Callable[..., Ran]
"""Runs a command with these arguments."""
