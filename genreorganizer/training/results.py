# SPDX-License-Identifier: GPL-3.0-or-later
"""What was measured, kept as JSON: one file per run, and a line per reading of the test split."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path

    from genreorganizer.classify.metrics import Metric

TEST_READS = "test_reads.jsonl"


@dataclass(frozen=True)
class RunResult:
    """One run of one system.

    Attributes:
        system: Registered name of the system.
        input: What it was given, in words.
        split: Name of the split.
        seed: Of the run.
        metrics: What was measured.
        parameters: Trained parameters, 0 where that means nothing.
        onnx_bytes: Size of the exported system, 0 where it was not exported.
        ms_per_30s: Milliseconds on one thread per 30 seconds of audio, network only.
        command: What to type to get it again.
        confusion: Counts on the test part, true by predicted.
        labels: Of the confusion counts.
        note: Deviations from the paper, in a word.
    """

    system: str
    input: str
    split: str
    seed: int
    metrics: tuple[Metric, ...]
    parameters: int = 0
    onnx_bytes: int = 0
    ms_per_30s: float = 0.0
    command: str = ""
    confusion: tuple[tuple[int, ...], ...] = ()
    labels: tuple[str, ...] = ()
    note: str = ""
    extra: dict[str, Any] = field(default_factory=dict)


def save(result: RunResult, folder: Path) -> Path:
    """Write a run's JSON into the results folder."""
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / f"{result.system}.{result.split}.{result.seed}.json"
    stored = {**asdict(result), "metrics": [metric.to_json() for metric in result.metrics]}
    file.write_text(json.dumps(stored, indent=1) + "\n", encoding="utf-8")
    return file


def load_all(folder: Path) -> list[dict[str, Any]]:
    """All runs, by file name."""
    return [json.loads(file.read_text(encoding="utf-8")) for file in sorted(folder.glob("*.json"))]


def record_test_read(folder: Path, system: str, split: str, seed: int, figure: float) -> None:
    """Append one reading of a test part; done before the figure is shown to anyone."""
    folder.mkdir(parents=True, exist_ok=True)
    line = {"system": system, "split": split, "seed": seed, "accuracy": round(figure, 4)}
    with (folder / TEST_READS).open("a", encoding="utf-8") as lines:
        lines.write(json.dumps(line) + "\n")
