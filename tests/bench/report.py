# SPDX-License-Identifier: GPL-3.0-or-later
"""Rows of the bench: a table for people, JSON lines for machines."""

from __future__ import annotations

import json
import time
from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


@dataclass(frozen=True)
class Row:
    """One measured figure; ``sample`` says what it was measured on."""

    name: str
    value: float | None
    unit: str
    target: str
    ok: bool
    sample: str


@dataclass
class Report:
    """Collects rows; a row that could not be measured counts as a failure."""

    rows: list[Row] = field(default_factory=list)

    def add(
        self,
        name: str,
        value: float,
        unit: str,
        *,
        limit: float,
        better: Literal["lower", "higher"],
        sample: str,
    ) -> None:
        """Add a figure and compare it with its limit."""
        ok = value <= limit if better == "lower" else value >= limit
        sign = "<=" if better == "lower" else ">="
        self._keep(Row(name, round(value, 4), unit, f"{sign} {limit:g}", ok, sample))

    def missing(self, name: str, why: str) -> None:
        """Note a figure that could not be measured."""
        self._keep(Row(name, None, "", "", False, why))

    def _keep(self, row: Row) -> None:
        self.rows.append(row)
        mark = "ok  " if row.ok else "FAIL"
        value = "missing" if row.value is None else f"{row.value:,.3f} {row.unit}"
        print(f"{mark} {row.name:<44} {value:>22}  {row.target:<10} {row.sample}", flush=True)  # noqa: T201

    def save(self, path: Path) -> None:
        """Write the rows as JSON lines."""
        lines = [json.dumps(asdict(row), ensure_ascii=False) for row in self.rows]
        path.write_text("\n".join(lines) + "\n", "utf-8")


def best_time(action: Callable[[], object], repeats: int = 5) -> float:
    """Shortest wall time of an action in seconds, after one run that is not counted.

    The shortest, because other programs on the machine can only lengthen it.
    """
    action()
    times = []
    for _ in range(repeats):
        start = time.perf_counter()
        action()
        times.append(time.perf_counter() - start)
    return min(times)
