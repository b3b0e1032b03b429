# SPDX-License-Identifier: GPL-3.0-or-later
"""The table says what the runs' JSON says, and nothing that was not run."""

import json
import re
from pathlib import Path

import pytest

from genreorganizer.classify.reality import Condition, Reality, Share
from genreorganizer.training import results, systems, table
from genreorganizer.training.runs import Run

MODELS = Path(__file__).parents[2] / "models"


def made_run(system: str, split: str, seed: int, value: float) -> dict:
    metric = {
        "part": "test", "measure": "accuracy", "value": value,
        "low": value - 0.05, "high": value + 0.05, "count": 290, "note": "",
    }  # fmt: skip
    return {
        "system": system, "input": "gtzan: mfcc", "split": split, "seed": seed,
        "metrics": [metric], "parameters": 33098, "onnx_bytes": 132_000, "ms_per_30s": 1.25,
        "command": f"genreorganizer-lab train {system}", "confusion": [], "labels": [],
        "note": "a note", "extra": {},
    }  # fmt: skip


def row_of(text: str, system: str) -> list[str]:
    line = next(one for one in text.splitlines() if one.startswith(f"| {system} |"))
    return [cell.strip() for cell in line.strip("|").split(" | ")]


def test_every_system_has_a_row_and_unrun_ones_say_so_with_their_command() -> None:
    text = table.render([])
    for system in systems.SYSTEMS.values():
        cells = row_of(text, system.id)
        assert cells[5] == table.NOT_RUN
        only = system.dataset in systems.FILTERED_ONLY
        assert cells[4] == (table.NO_SPLIT if only else table.NOT_RUN)
        assert cells[-1].strip("` ") == Run(system).command
    assert not re.search(r"\d\d\.\d \[", text)


def test_figures_come_from_the_runs() -> None:
    runs = [
        made_run("001-a-mfcc", "filtered", 0, 0.5),
        made_run("001-a-mfcc", "filtered", 1, 0.52),
        made_run("001-a-mfcc", "filtered", 2, 0.54),
        made_run("001-a-mfcc", "random", 0, 0.66),
    ]
    cells = row_of(table.render(runs), "001-a-mfcc")
    assert cells[3] == "80.2 validation"
    assert cells[4] == "66.0 [61.0, 71.0]"
    assert cells[5] == "50.0 [45.0, 55.0]"
    assert cells[6] == "52.0 ± 2.0 (3)"
    assert cells[7:10] == ["33,098", "0.13 MB", "1.25"]


def test_other_runs_are_listed_apart() -> None:
    text = table.render([made_run("default", "filtered", 0, 0.7)])
    assert row_of(text, "default")[4:6] == [table.NO_SPLIT, "70.0 [65.0, 75.0]"]
    assert text.index("classifier that ships") < text.index("| default |")


def test_the_best_run_of_each_paper_is_by_filtered_test() -> None:
    runs = [made_run("001-a-mfcc", split, 0, value) for split, value in
            (("filtered", 0.5), ("random", 0.9))]  # fmt: skip
    runs.append(made_run("001-b-mfcc", "filtered", 0, 0.6))
    for one in runs:
        one["confusion"] = [[1]]
    assert table.best_of_papers(runs)["001"]["system"] == "001-b-mfcc"


def test_results_md_is_what_the_json_says(tmp_path: Path) -> None:
    pytest.importorskip("matplotlib")
    results = tmp_path / "results"
    results.mkdir()
    for file in (MODELS / "results").glob("*.json*"):
        (results / file.name).write_bytes(file.read_bytes())
    for file in (*MODELS.glob("*/manifest.json"), *MODELS.glob("*/reality.json")):
        place = tmp_path / file.parent.name
        place.mkdir(exist_ok=True)
        (place / file.name).write_bytes(file.read_bytes())
    table.write(tmp_path)
    made = (tmp_path / table.TABLE).read_text("utf-8")
    assert (MODELS / table.TABLE).read_text("utf-8") == made
    for path in re.findall(r"\]\((results/.*?\.png)\)", made):
        assert (MODELS / path).is_file()


def test_every_figure_on_a_test_part_was_recorded() -> None:
    lines = (MODELS / "results" / "test_reads.jsonl").read_text("utf-8").splitlines()
    read = {
        (one["system"], one["split"], one["seed"], one["accuracy"])
        for one in map(json.loads, lines)
    }
    kept = results.load_all(MODELS / "results")
    runs = [one for one in kept if one["system"] in systems.SYSTEMS]
    assert runs
    for one in runs:
        value = round(table.test_accuracy(one)["value"], 4)
        assert (one["system"], one["split"], one["seed"], value) in read


def test_damaged_recordings_have_a_table_of_what_was_measured() -> None:
    def made(recordings: str, damage: str, right: float, wrong: float) -> Condition:
        shares = [Share(one, one, one) for one in (right, 0.25, wrong, 0.5)]
        return Condition(recordings, damage, 128, *shares)

    found = Reality(
        "abc",
        (
            made("gtzan_excerpts", "clean", 0.5, 0.1),
            made("gtzan_excerpts", "mp3_32k", 0.4, 0.3),
            made("songs", "clean", 0.9, 0.0),
        ),
    )
    text = table.render([], damaged={"001-a-mfcc": found})
    line = next(line for line in text.splitlines() if "gtzan_excerpts (128)" in line)
    assert [cell.strip() for cell in line.strip("|").split("|")] == [
        "001-a-mfcc", "gtzan_excerpts (128)", "50.0", "", "", "", "40.0 (25)", "", "",
        "30.0 (MP3 at 32 kbit/s)",
    ]  # fmt: skip
    assert "songs" not in text
