# SPDX-License-Identifier: GPL-3.0-or-later
"""The model card: a classifier in plain words, made from its manifest and a confusion table."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from genreorganizer.classify.reality import DAMAGES, RECORDINGS

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from genreorganizer.classify.manifest import Manifest, Metric
    from genreorganizer.classify.reality import Reality, Share

CARD_FILE = "MODEL_CARD.md"

_EMBEDDING = " It also gives an embedding, by which similar tracks and strange ones are found."
_SAFEGUARD = (
    "Speech, noise and other sounds that are no music are meant to come out as unsure, by the "
    "distance of their embedding from the training tracks; that is a safeguard, not a detector."
)
_NO_SAFEGUARD = "It does not notice speech, noise and other sounds that are no music."


def write_card(
    folder: Path, manifest: Manifest, confusion: Sequence[Sequence[int]] | None, measured_on: str
) -> None:
    """Write a classifier's card beside its manifest.

    Args:
        folder: The classifier's folder.
        manifest: What is known about it.
        confusion: Counts on held-out tracks, true label by predicted label.
        measured_on: What the confusion was counted on, in words.
    """
    sections = [
        f"# {manifest.title}",
        f"Model `{manifest.id}`, version {manifest.version}; {manifest.parameters:,} parameters; "
        f"licence of the weights {manifest.licence} (GTZAN's recordings are commercial excerpts, "
        "and the licences of the FMA tracks vary; the recordings themselves are not part of it).",
        "## What it does",
        f"It listens to windows of a track's {_heard(manifest)} and gives a probability for each "
        f"of {len(manifest.labels)} genres: {', '.join(manifest.labels)}. A track's probability "
        "is the mean over its windows." + (_EMBEDDING if manifest.novelty else ""),
        "## What it was trained on",
        "\n".join(f"- {line}" for line in manifest.training_data),
        f"Random seeds: {', '.join(str(seed) for seed in manifest.seeds)}.",
        "## How often it is right",
        "Figures on tracks it has not learned from, with 95 % intervals. Everything was chosen on "
        "the *valid* parts; the *test* parts were read once per finished system.",
        _figures(manifest.metrics),
        "## How far its confidence can be trusted",
        f"Probabilities are calibrated (temperature {manifest.temperature:g}). Below "
        f"{manifest.threshold:.0%} a track counts as unsure. Of the held-out tracks with a "
        "suggestion of at least the given confidence, so many were right:",
        _coverage(manifest),
    ]
    if confusion is not None:
        sections += [
            "## What it is bad at",
            f"Counted on {measured_on}.",
            _weaknesses(np.asarray(confusion), manifest.labels),
            _table(np.asarray(confusion), manifest.labels),
        ]
    sections += [
        "## Limits",
        "The ten GTZAN genres were learned from a few hundred excerpts, most of them American or "
        "British and older than 2002. Genres outside the list can only come out as one of the "
        "list or as unsure. " + (_SAFEGUARD if manifest.novelty else _NO_SAFEGUARD),
    ]
    (folder / CARD_FILE).write_text("\n\n".join(sections) + "\n", encoding="utf-8")


REALITY_HEAD = "## On damaged and foreign recordings"


def write_reality_section(folder: Path, found: Reality) -> None:
    """Put what a classifier makes of damaged and foreign recordings into its card.

    The section stands before the limits, and takes the place of an earlier one.
    """
    file = folder / CARD_FILE
    card = file.read_text(encoding="utf-8") if file.is_file() else ""
    before, _, rest = card.partition(REALITY_HEAD)
    following = rest.partition("\n## ")[2]
    if rest:
        card = before + (f"## {following}" if following else "")
    head, mark, limits = card.partition("## Limits")
    section = reality_section(found)
    file.write_text(f"{head.rstrip()}\n\n{section}\n\n{mark}{limits}".strip() + "\n", "utf-8")


def reality_section(found: Reality) -> str:
    """The section as Markdown: a table per set of recordings, and the other figures."""
    parts = [
        REALITY_HEAD,
        "Shares in percent with 95 % bootstrap intervals. *Unchanged*: the answer is that to the "
        "undamaged recording. *Sure and wrong*: of all recordings, those that got a suggestion, "
        "not an *unsure*, and a wrong one.",
    ]
    for name, title in RECORDINGS.items():
        if rows := found.of(name):
            words = str(title)
            parts.append(f"### {words[0].upper()}{words[1:]} ({rows[0].count})")
            lines = [
                "| damage | right | unchanged | sure and wrong | sure |",
                "|---|---|---|---|---|",
            ]
            for one in rows:
                cells = (one.right, one.unchanged, one.sure_wrong, one.sure)
                told = " | ".join(_percent(cell) for cell in cells)
                lines.append(f"| {DAMAGES[one.damage]} | {told} |")
            parts.append("\n".join(lines))
    if found.figures:
        parts += ["### What the embedding knows", _figures(found.figures)]
    parts += [f"Not measured: {line}." for line in found.left_out]
    return "\n\n".join(parts)


def _percent(share: Share | None) -> str:
    if share is None:
        return ""
    return f"{100 * share.value:.1f} [{100 * share.low:.0f}, {100 * share.high:.0f}]"


def _heard(manifest: Manifest) -> str:
    kind = manifest.features.kind
    return {"log_mel": "log-mel spectrogram", "raw": "samples"}.get(kind, kind.replace("_", " "))


def _figures(metrics: Sequence[Metric]) -> str:
    lines = ["| figure | value | 95 % interval | tracks | |", "|---|---|---|---|---|"]
    for metric in metrics:
        scale, unit = (100, " %") if "accuracy" in metric.name else (1, "")
        digits = 1 if scale == 100 else 3
        low, high = (f"{scale * end:.{digits}f}" for end in (metric.low, metric.high))
        lines.append(
            f"| {metric.name.replace('_', ' ')} | {scale * metric.value:.{digits}f}{unit} "
            f"| {low}–{high} | {metric.count or ''} | {metric.note} |"
        )
    return "\n".join(lines)


def _coverage(manifest: Manifest) -> str:
    thresholds = [point.threshold for point in next(iter(manifest.precision.values()))]
    head = " | ".join(f"≥ {threshold:.0%}" for threshold in thresholds)
    lines = [f"| genre | {head} |", "|---" * (len(thresholds) + 1) + "|"]
    totals = np.zeros((len(thresholds), 2), int)
    for label, points in manifest.precision.items():
        cells = [f"{point.right}/{point.taken}" for point in points]
        totals += np.array([(point.right, point.taken) for point in points])
        lines.append(f"| {label} | {' | '.join(cells)} |")
    shown = [f"{right}/{taken}" for right, taken in totals.tolist()]
    lines.append(f"| **all** | {' | '.join(shown)} |")
    return "\n".join(lines)


def _weaknesses(counts: np.ndarray, labels: Sequence[str]) -> str:
    """The genres it misses most, and what it takes them for."""
    lines = []
    total = counts.sum(axis=1)
    recall = np.divide(np.diag(counts), total, out=np.ones(len(labels)), where=total > 0)
    for index in np.argsort(recall, kind="stable")[:4]:
        others = counts[index].copy()
        others[index] = 0
        if not others.any():
            continue
        mistaken = ", ".join(
            f"{labels[other]} ({others[other]})"
            for other in np.argsort(-others, kind="stable")[:3]
            if others[other]
        )
        lines.append(
            f"- {labels[index]}: found in {counts[index, index]} of {total[index]}; "
            f"otherwise taken for {mistaken}"
        )
    return "\n".join(lines)


def _table(counts: np.ndarray, labels: Sequence[str]) -> str:
    lines = [f"| true \\ said | {' | '.join(labels)} |", "|---" * (len(labels) + 1) + "|"]
    for label, row in zip(labels, counts.tolist(), strict=True):
        if sum(row):
            lines.append(f"| {label} | {' | '.join(str(count or '') for count in row)} |")
    return "\n".join(lines)
