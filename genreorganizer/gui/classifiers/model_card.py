# SPDX-License-Identifier: GPL-3.0-or-later
"""A classifier in plain words, and its mistakes as numbers; painting is elsewhere."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from genreorganizer.gui.classifiers import model_figures, model_reality
from genreorganizer.gui.wording import texts

if TYPE_CHECKING:
    from collections.abc import Sequence

    from genreorganizer.classify.manifest import Manifest, Metric
    from genreorganizer.classify.reality import Reality
    from genreorganizer.library.models import InstalledModel

translate = QCoreApplication.translate

_CORNER = "true \\ said"
_REALITY = "## On damaged and foreign recordings"


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


def with_figures(text: str, metrics: Sequence[Metric]) -> str:
    """A card's text with its table of figures in the person's language."""
    lines = text.splitlines()
    heads = (n for n, line in enumerate(lines) if _cells(line)[:2] == ["figure", "value"])
    first = next(heads, None)
    if first is None:
        return text
    after = first
    while after < len(lines) and lines[after].startswith("|"):
        after += 1
    return "\n".join([*lines[:first], *model_figures.table(metrics), *lines[after:]])


def with_reality(text: str, reality: Reality | None) -> str:
    """A card's text, its section on damaged and foreign recordings in the person's language."""
    lines = text.splitlines()
    first = next((n for n, line in enumerate(lines) if line == _REALITY), None)
    if first is None or reality is None:
        return text
    after = next(
        (n for n in range(first + 1, len(lines)) if lines[n].startswith("## ")), len(lines)
    )
    told = [lines[first], "", *model_reality.tables(reality), ""]
    return "\n".join([*lines[:first], *told, *lines[after:]])


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
    parts.append(texts.size(model.size_bytes))
    return " · ".join(parts)


def entry(model: InstalledModel) -> str:
    """What a list says of a model, in lines."""
    name = translate("ModelCard", "{model} – in use") if model.active else "{model}"
    title = model.manifest.title if model.manifest else translate("ModelCard", "cannot be used")
    return f"{name.format(model=model.id)}\n{summary(model)}\n{title}"


def plain_words(
    manifest: Manifest, confusion: Confusion | None = None, reality: Reality | None = None
) -> str:
    """What a model does, how well, and what it is bad at; Markdown in the person's language.

    Args:
        manifest: What is known of it.
        confusion: What it took held-out tracks for, where that was counted.
        reality: What it makes of damaged and foreign recordings, where that was measured.
    """
    sections = [
        (translate("ModelCard", "How often it is right"), _figures(manifest)),
        (
            translate("ModelCard", "On damaged and foreign recordings"),
            model_reality.in_brief(reality) if reality else "",
        ),
        (
            translate("ModelCard", "What it is bad at"),
            _weaknesses(confusion) if confusion else _wrong_suggestions(manifest),
        ),
        (
            translate("ModelCard", "What it was trained on"),
            "\n".join(f"- {line}" for line in manifest.training_data),
        ),
        (
            translate("ModelCard", "Size and licence"),
            translate("ModelCard", "{count} parameters; licence of the weights: {licence}.").format(
                licence=manifest.licence, count=texts.number(manifest.parameters)
            ),
        ),
    ]
    told = [f"## {title}\n\n{text}" for title, text in sections if text]
    return "\n\n".join([f"# {manifest.title}", _task(manifest), *told])


def _task(manifest: Manifest) -> str:
    told = [
        translate("ModelCard", "It tells {count} genres apart: {genres}.").format(
            count=len(manifest.labels), genres=", ".join(manifest.labels)
        ),
        translate("ModelCard", "Music of any other genre comes out as one of these, or as unsure."),
        translate("ModelCard", "Below {share} it calls a track unsure.").format(
            share=texts.percent(manifest.threshold)
        ),
        translate("ModelCard", "It sets speech, noise and the like aside as unsure.")
        if manifest.novelty
        else translate("ModelCard", "It does not notice speech, noise and the like."),
    ]
    return " ".join(told)


def _figures(manifest: Manifest) -> str:
    line = translate(
        "ModelCard",
        "- **{value}** of {count} tracks it had not heard before (between {low} and {high} "
        "with 95 % certainty): {name}",
    )
    measured = [metric for metric in manifest.metrics if "accuracy" in metric.name]
    tested = [metric for metric in measured if "test" in metric.name]
    told = {(metric.value, metric.count): metric for metric in reversed(tested or measured)}
    lines = [
        line.format(
            value=texts.percent(metric.value),
            low=texts.percent(metric.low),
            high=texts.percent(metric.high),
            count=texts.number(metric.count),
            name=" – ".join(
                part for part in (model_figures.name(metric), model_figures.note(metric)) if part
            ),
        )
        for metric in reversed(told.values())
    ]
    return "\n".join(lines)


def _weaknesses(confusion: Confusion, most: int = 4) -> str:
    """The genres it misses most, and what it takes them for."""
    line = translate("ModelCard", "- **{genre}**: found in {right} of {count}; taken for {others}")
    found = []
    for genre, counts in zip(confusion.truth, confusion.counts, strict=True):
        said = dict(zip(confusion.said, counts, strict=True))
        right, total = said.pop(genre, 0), sum(counts)
        others = sorted((-count, other) for other, count in said.items() if count)[:3]
        if others:
            named = ", ".join(f"{other} ({-count})" for count, other in others)
            found.append((right / total, genre, right, total, named))
    return "\n".join(
        line.format(genre=genre, right=right, count=total, others=named)
        for _, genre, right, total, named in sorted(found)[:most]
    )


def _wrong_suggestions(manifest: Manifest) -> str:
    line = translate(
        "ModelCard", "- When it says **{genre}**, it is right in {right} of {taken} cases."
    )
    return "\n".join(
        line.format(genre=genre, right=right, taken=taken)
        for genre, right, taken in weakest(manifest)
    )


def weakest(manifest: Manifest, most: int = 4) -> tuple[tuple[str, int, int], ...]:
    """The genres whose suggestions are wrong most often: genre, right, taken."""
    shares = [
        (points[0].right / points[0].taken, label, points[0].right, points[0].taken)
        for label, points in manifest.precision.items()
        if points and points[0].taken
    ]
    return tuple((label, right, taken) for _, label, right, taken in sorted(shares)[:most])
