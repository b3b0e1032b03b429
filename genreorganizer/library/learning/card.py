# SPDX-License-Identifier: GPL-3.0-or-later
"""The card of a classifier that was learned from the library."""

from __future__ import annotations

from typing import TYPE_CHECKING

from genreorganizer.domain.formatting import percent

if TYPE_CHECKING:
    from collections.abc import Sequence

    from genreorganizer.classify.manifest import Manifest
    from genreorganizer.library.learning.figures import CountedShare, Figures


def card(manifest: Manifest, figures: Figures, base: str) -> str:
    """Markdown in the shape of the other models' cards.

    Args:
        manifest: What was learned.
        figures: How well.
        base: Identity of the model that it was learned on.
    """
    sections = [
        f"# {manifest.title}",
        "## What it does",
        f"It stands behind the model `{base}` and gives a probability for each of "
        f"{len(manifest.labels)} genres of the library that it was learned from. Each genre is "
        "answered by itself: several may be likely, or none.",
        "## What it was trained on",
        "\n".join(f"- {line}" for line in manifest.training_data),
        "## How often it is right",
        "Counted on tracks of artists that it had not learned from, with 95% intervals.",
        f"- The best guess is right for {_share(figures.right)}.",
        f"- That of the model `{base}` is right for {_share(figures.base_right)}.",
        f"- Below {percent(manifest.threshold)} a track counts as *not sure*. It suggests a genre "
        f"for {_share(figures.sure)}."
        + (f" Of these, right are {_share(figures.sure_right)}." if figures.sure_right else ""),
        _genres(figures),
        "## What it is bad at",
        _table([one.genre for one in figures.genres], figures.confusion),
    ]
    return "\n\n".join(sections) + "\n"


def _share(share: CountedShare) -> str:
    between = f"{percent(share.low)} to {percent(share.high)}"
    return f"{percent(share.value)} of {share.count:,} tracks ({between})"


def _genres(figures: Figures) -> str:
    lines = [
        "| genre | tracks | right when suggested | found | found by the base model |",
        "|---|---|---|---|---|",
    ]
    lines += [
        f"| {_plain(one.genre)} | {one.tracks:,} | {_cell(one.precision)} | {_cell(one.recall)} "
        f"| {_cell(one.base_recall)} |"
        for one in figures.genres
    ]
    return "\n".join(lines)


def _cell(share: CountedShare | None) -> str:
    return "" if share is None else str(share)


def _table(names: Sequence[str], counts: Sequence[Sequence[int]]) -> str:
    names = [_plain(name) for name in names]
    lines = [f"| true \\ said | {' | '.join(names)} |", "|---" * (len(names) + 1) + "|"]
    lines += [
        f"| {name} | {' | '.join(str(count or '') for count in row)} |"
        for name, row in zip(names, counts, strict=True)
    ]
    return "\n".join(lines)


def _plain(name: str) -> str:
    """A name that does not end a table's cell."""
    return name.replace("|", "/")
