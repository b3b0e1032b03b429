# SPDX-License-Identifier: GPL-3.0-or-later
"""A classifier in plain words, and its mistakes as numbers; painting is elsewhere."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from genreorganizer.gui import texts

if TYPE_CHECKING:
    from genreorganizer.classify.manifest import Manifest
    from genreorganizer.library.models import InstalledModel

translate = QCoreApplication.translate
translate = QCoreApplication.translate

_CORNER = "true \\ said"


@dataclass(frozen=True, slots=True)
class Confusion:
    """What a model took held-out tracks for.

    Attributes:
        truth: The genres of the rows.
        said: The genres of the columns.
        counts: ``counts[row][column]`` tracks.
    """

    truth: tuple[str, ...]
    said: tuple[str, ...]
    counts: tuple[tuple[int, ...], ...]


def confusion_of(card: str) -> tuple[str, Confusion | None]:
    r"""A card's text without its confusion table, and the table.

    Args:
        card: Markdown; the table is the one whose first cell is ``true \ said``.
    """
    lines = card.splitlines()
    first = next(
        (number for number, line in enumerate(lines) if _cells(line)[:1] == [_CORNER]), None
    )
    if first is None:
        return card, None
    after = first
    while after < len(lines) and lines[after].startswith("|"):
        after += 1
    rows = [_cells(line) for line in lines[first + 2 : after]]
    try:
        table = Confusion(
            truth=tuple(row[0] for row in rows),
            said=tuple(_cells(lines[first])[1:]),
            counts=tuple(tuple(int(cell or 0) for cell in row[1:]) for row in rows),
        )
    except (ValueError, IndexError):
        return card, None
    if not rows or any(len(row) != len(table.said) for row in table.counts):
        return card, None
    return "\n".join((*lines[:first], *lines[after:])), table


def _cells(line: str) -> list[str]:
    if not line.startswith("|"):
        return []
    return [cell.strip() for cell in line.strip().removeprefix("|").removesuffix("|").split("|")]


def summary(model: InstalledModel) -> str:
    """How often it is right and how large it is, in one line."""
    parts = []
    if model.accuracy is not None:
        right = translate("ModelCard", "{share} right")
        parts.append(right.format(share=texts.percent(model.accuracy.value)))
    size = translate("ModelCard", "{size} MB")
    parts.append(size.format(size=f"{model.size_bytes / 1e6:.1f}"))
    return " · ".join(parts)


def composed(manifest: Manifest) -> str:
    """A card in Markdown for a model that came without one, from its manifest."""
    parts = [
        f"# {manifest.title}",
        translate("ModelCard", "It tells {count} genres apart: {genres}.").format(
            count=len(manifest.labels), genres=", ".join(manifest.labels)
        ),
        translate("ModelCard", "Below {share} it calls a track unsure.").format(
            share=texts.percent(manifest.threshold)
        ),
    ]
    if manifest.training_data:
        learned = "\n".join(f"- {line}" for line in manifest.training_data)
        parts += ["## " + translate("ModelCard", "What it was trained on"), learned]
    measured = [metric for metric in manifest.metrics if "accuracy" in metric.name]
    if measured:
        line = translate(
            "ModelCard",
            "- {name}: {value} right (95 % interval {low} to {high}, {count} tracks) {note}",
        )
        parts += [
            "## " + translate("ModelCard", "How often it is right"),
            "\n".join(
                line.format(
                    name=metric.name.replace("_", " "),
                    value=texts.percent(metric.value),
                    low=texts.percent(metric.low),
                    high=texts.percent(metric.high),
                    count=metric.count,
                    note=metric.note,
                )
                for metric in measured
            ),
        ]
    weak = weakest(manifest)
    if weak:
        line = translate(
            "ModelCard", "- When it says {genre}, it is right in {right} of {taken} cases."
        )
        parts += [
            "## " + translate("ModelCard", "What it is bad at"),
            "\n".join(line.format(genre=g, right=right, taken=taken) for g, right, taken in weak),
        ]
    licence = translate("ModelCard", "Licence of the weights: {licence}; {count} parameters.")
    parts.append(licence.format(licence=manifest.licence, count=texts.number(manifest.parameters)))
    return "\n\n".join(parts)


def weakest(manifest: Manifest, most: int = 4) -> tuple[tuple[str, int, int], ...]:
    """The genres whose suggestions are wrong most often: genre, right, taken."""
    shares = [
        (points[0].right / points[0].taken, label, points[0].right, points[0].taken)
        for label, points in manifest.precision.items()
        if points and points[0].taken
    ]
    return tuple((label, right, taken) for _, label, right, taken in sorted(shares)[:most])
