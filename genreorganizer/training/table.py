# SPDX-License-Identifier: GPL-3.0-or-later
"""``RESULTS.md`` and its pictures, made from the runs' JSON and from nothing else."""

from __future__ import annotations

import statistics
from typing import TYPE_CHECKING, Any

import numpy as np

from genreorganizer.classify.figures import markdown_table
from genreorganizer.classify.metrics import Metric
from genreorganizer.classify.reality import CLEAN, DAMAGES
from genreorganizer.classify.registry import Registry
from genreorganizer.training import results, systems
from genreorganizer.training.runs import Run

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from genreorganizer.classify.reality import Condition, Reality

    Result = dict[str, Any]

TABLE = "RESULTS.md"
RESULTS = "results"
NOT_RUN, NO_SPLIT = "not run yet", "–"
LEFT_OUT = "-without-"
"""In the name of a run that has not heard the genre that follows."""

_HEAD = """# Results

Made by `genreorganizer-lab table` from the JSON files in `results/`; every reading of a test
part is a line in `results/test_reads.jsonl`. Accuracies are percentages of clips with their
95 % Wilson interval; a clip's probability is the mean over its windows.

- *Filtered*: the fault-filtered, artist-disjoint GTZAN split (443/197/290 clips, jazz.00054
  missing; of the 2–3 s excerpts 323/128, chosen by folds grouped by artist inside the 323).
  Everything is chosen on the validation part; the test part is read once per run.
- *Random*: 70/10/20 % of each genre at random, artists and replicas crossing: the papers' kind
  of split, only to be compared with the papers' figures. No clip's windows ever cross. A dash:
  the classifier that ships has learned from clips that a random split would call test clips.
- With 290 clips the interval at 80 % is ±4.6 points, with 128 excerpts about ±7: rows that
  are closer than that are not ranked.
- The 128 excerpts of the filtered test part are 27 classical, 27 rock, 17 blues, 17 country,
  17 metal, 10 reggae, 7 hiphop, 4 pop, 2 disco and no jazz, unlike what is learned from:
  a system that hears little there can fall below one in ten.
- *ms*: processor time on one thread for the network's windows of 30 s of audio, without
  decoding and features. A vote's parameters, size and time are its members' sums.
- Commands expect the research data in `../shared/data` (`--data` elsewhere).
"""

_LEFT_OUT_HEAD = """## A genre left out

The last layer of version 5's student, fitted without a genre: how well that genre's validation
clips are then told from the others', as the area under the ROC curve (0.5 is a guess) with its
95 % interval. *Strangeness* is the distance of the embedding from what was learned, *unsureness*
one minus the largest probability. What is below the last layer has heard all genres. Made by
`genreorganizer-lab leave-out`.
"""


_DAMAGED_HEAD = """## On damaged recordings

Percent right on the test parts, and in parentheses the percentage whose answer is that to the
undamaged recording. *Sure and wrong*: the largest share of all recordings that a damage brought
to a suggestion that is wrong. All damages and all intervals are on the classifiers' cards. Made by
`genreorganizer-lab reality --read-test`.
"""

_DAMAGED = {
    "low_pass_8k resampled_16k": "8 kHz",
    "low_pass_4k resampled_8k": "4 kHz",
    "white_noise_15db": "white noise −15 dB",
    "codec_32k mp3_32k": "32 kbit/s",
    "slower_6": "slower",
    "excerpt_5s": "5 s",
}
"""Damages of spectrograms or, where there are none, of audio; and the columns' heads."""


def write(models: Path) -> None:
    """Write the table, and confusion matrices of the best run of each paper."""
    runs = results.load_all(models / RESULTS)
    models.mkdir(parents=True, exist_ok=True)
    pictures = _pictures(runs, models / RESULTS)
    (models / TABLE).write_text(render(runs, pictures, realities(models)), encoding="utf-8")


def realities(models: Path) -> dict[str, Reality]:
    """What the classifiers that ship make of damaged recordings, where that was measured."""
    registry = Registry([models])
    found = {name: registry.reality(name) for name in registry.ids()}
    return {name: reality for name, reality in found.items() if reality is not None}


def render(
    runs: Iterable[Result],
    pictures: dict[str, str] | None = None,
    damaged: dict[str, Reality] | None = None,
) -> str:
    """The table as Markdown.

    Args:
        runs: Parsed JSON of the runs.
        pictures: Title of each picture, and its path.
        damaged: By classifier, what it makes of damaged recordings.
    """
    by_system: dict[str, list[Result]] = {}
    for one in runs:
        by_system.setdefault(one["system"], []).append(one)
    parts = [_HEAD]
    for paper, authors in systems.PAPERS.items():
        parts.append(f"## {paper}: {authors}\n")
        parts.append(_table(_paper_rows(paper, by_system)))
    others = sorted(name for name in by_system if name.split("@")[0] not in systems.SYSTEMS)
    left_out = [name for name in others if LEFT_OUT in name]
    if whole := [name for name in others if name not in left_out]:
        parts.append("## The classifier that ships\n")
        rows = (_cells(name, name, "", "", by_system[name], no_random=NO_SPLIT) for name in whole)
        parts.append(_table(rows))
    if left_out:
        parts.append(_LEFT_OUT_HEAD)
        parts.append(_left_out_table(run for name in left_out for run in by_system[name]))
    if damaged:
        parts.append(_DAMAGED_HEAD)
        parts.append(_damaged_table(damaged))
    for title, path in (pictures or {}).items():
        parts.append(f"![{title}]({path})\n")
    return "\n".join(parts)


def _damaged_table(damaged: dict[str, Reality]) -> str:
    lines = [
        f"| classifier | on | as they are | {' | '.join(_DAMAGED.values())} | sure and wrong |",
        "|---" * (4 + len(_DAMAGED)) + "|",
    ]
    for name, reality in damaged.items():
        for recordings in dict.fromkeys(one.recordings for one in reality.conditions):
            rows = reality.of(recordings)
            if len(rows) < 2:
                continue
            by_damage = {one.damage: one for one in rows}
            cells = [_right(by_damage[CLEAN]), *(_right(_first(by_damage, d)) for d in _DAMAGED)]
            wrong = max(rows, key=lambda one: one.sure_wrong.value)
            cells.append(f"{100 * wrong.sure_wrong.value:.1f} ({DAMAGES[wrong.damage]})")
            lines.append(f"| {name} | {recordings} ({rows[0].count}) | {' | '.join(cells)} |")
    return "\n".join(lines) + "\n"


def _first(by_damage: dict[str, Condition], wanted: str) -> Condition | None:
    return next((by_damage[one] for one in wanted.split() if one in by_damage), None)


def _right(one: Condition | None) -> str:
    if one is None or one.right is None:
        return ""
    changed = "" if one.damage == CLEAN else f" ({100 * one.unchanged.value:.0f})"
    return f"{100 * one.right.value:.1f}{changed}"


def _left_out_table(runs: Iterable[Result]) -> str:
    rows = []
    for one in runs:
        ways = [
            f"{metric['value']:.2f} [{metric['low']:.2f}, {metric['high']:.2f}]"
            for metric in one["metrics"]
        ]
        genre = one["system"].partition(LEFT_OUT)[2]
        rows.append((genre, *ways, one["metrics"][0]["note"]))
    head = ("genre left out", "by strangeness", "by unsureness", "on")
    return markdown_table(head, rows) + "\n"


_COLUMNS = (
    "system", "what", "input", "paper", "random", "filtered test", "seeds", "parameters",
    "ONNX", "ms", "differs from the paper", "command",
)  # fmt: skip


def _table(rows: Iterable[tuple[str, ...]]) -> str:
    return markdown_table(_COLUMNS, list(rows)) + "\n"


def _paper_rows(paper: str, by_system: dict[str, list[Result]]) -> Iterable[tuple[str, ...]]:
    for system in systems.SYSTEMS.values():
        if system.paper != paper:
            continue
        own = by_system.get(system.id, [])
        no_random = NO_SPLIT if system.dataset in systems.FILTERED_ONLY else NOT_RUN
        yield _cells(
            system.id,
            system.title,
            system.reported,
            system.note,
            own,
            Run(system).command,
            system.dataset,
            no_random,
        )
        for name in sorted(by_system):
            if name.startswith(f"{system.id}@"):
                note = "trained on the clips of the votes"
                runs = by_system[name]
                yield _cells(name, system.title, "", note, runs, no_random=no_random)


def _cells(
    name: str,
    title: str,
    reported: str,
    note: str,
    runs: list[Result],
    command: str = "",
    dataset: str = "",
    no_random: str = NOT_RUN,
) -> tuple[str, ...]:
    if not runs:
        blank = (no_random, NOT_RUN, "", "", "", "")
        return (name, title, dataset, reported, *blank, note, f"`{command}`")
    splits = {
        kind: sorted((one for one in runs if one["split"] == kind), key=lambda one: one["seed"])
        for kind in ("random", "filtered")
    }
    shown = (splits["filtered"] or splits["random"] or runs)[0]
    return (
        name,
        title,
        shown["input"],
        reported,
        _figure(splits["random"]) if splits["random"] else no_random,
        _figure(splits["filtered"]) if splits["filtered"] else NOT_RUN,
        _seeds(splits["filtered"]),
        f"{shown['parameters']:,}" if shown["parameters"] else "",
        f"{shown['onnx_bytes'] / 1e6:.2f} MB" if shown["onnx_bytes"] else "",
        f"{shown['ms_per_30s']:g}" if shown["ms_per_30s"] else "",
        note or shown["note"],
        f"`{shown['command']}`",
    )


def _figure(runs: list[Result]) -> str:
    found = test_accuracy(runs[0])
    low, high = 100 * found["low"], 100 * found["high"]
    return f"{100 * found['value']:.1f} [{low:.1f}, {high:.1f}]"


def test_accuracy(one: Result) -> Result:
    """The first accuracy on a test part, or the first figure of all."""
    metrics: list[Result] = one["metrics"]
    tested = (metric for metric in metrics if Metric.from_json(metric).is_test_accuracy)
    return next(tested, metrics[0])


def _seeds(runs: list[Result]) -> str:
    values = [100 * test_accuracy(one)["value"] for one in runs]
    if len(values) < 2:
        return ""
    spread = statistics.stdev(values)
    return f"{statistics.fmean(values):.1f} ± {spread:.1f} ({len(values)})"


def best_of_papers(runs: Iterable[Result]) -> dict[str, Result]:
    """The run of each paper with the highest accuracy on the filtered test part."""
    best: dict[str, Result] = {}
    for one in runs:
        paper = one["system"].split("-")[0]
        if one["split"] != "filtered" or paper not in systems.PAPERS or not one["confusion"]:
            continue
        if paper not in best or _value(one) > _value(best[paper]):
            best[paper] = one
    return best


def _value(one: Result) -> float:
    return float(test_accuracy(one)["value"])


def _pictures(runs: list[Result], folder: Path) -> dict[str, str]:
    """Draw the confusion matrices: best of each paper, and the classifier that ships."""
    chosen = best_of_papers(runs)
    for one in runs:
        if one["system"] == "default" and one["confusion"]:
            chosen["default"] = one
    found = {}
    for name, one in sorted(chosen.items()):
        file = folder / f"confusion-{name}.png"
        draw_confusion(np.array(one["confusion"]), tuple(one["labels"]), one["system"], file)
        found[f"Confusion matrix of {one['system']} on the filtered test part"] = (
            f"{RESULTS}/{file.name}"
        )
    return found


def draw_confusion(
    counts: np.ndarray[Any, Any], labels: tuple[str, ...], title: str, file: Path
) -> None:
    """A confusion matrix as a picture: shares of each true genre, counts as text."""
    import matplotlib as mpl

    mpl.use("Agg")
    from matplotlib import pyplot

    shares = counts / np.maximum(counts.sum(axis=1, keepdims=True), 1)
    figure, axes = pyplot.subplots(figsize=(5.5, 5), dpi=90)
    axes.imshow(shares, cmap="Blues", vmin=0, vmax=1)
    axes.set_xticks(range(len(labels)), labels, rotation=60, ha="right")
    axes.set_yticks(range(len(labels)), labels)
    axes.set_xlabel("suggested")
    axes.set_ylabel("true")
    axes.set_title(title)
    for (row, column), count in np.ndenumerate(counts):
        if count:
            dark = shares[row, column] > 0.5
            axes.text(column, row, count, ha="center", va="center", c="w" if dark else "k", size=8)
    figure.tight_layout()
    file.parent.mkdir(parents=True, exist_ok=True)
    figure.savefig(file, metadata={"Software": None})
    pyplot.close(figure)
