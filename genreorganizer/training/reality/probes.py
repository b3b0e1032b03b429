# SPDX-License-Identifier: GPL-3.0-or-later
"""What an embedding knows: things it should not (sources, recipes, band limits), and genres."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from genreorganizer.classify.metrics import Metric

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    Floats = NDArray[np.floating]

FEW = (5, 10, 20, 50)
"""Examples per class of the figures about learning from a few."""
_FOLDS, _DRAWS = 5, 30
_SHRINKAGE = 0.05
"""Inverse strength of the penalty: embeddings have more columns than there are examples."""


def probe(measure: str, one: Floats, other: Floats, groups: Sequence[str], note: str) -> Metric:
    """How often a linear classifier tells two kinds of copies of the same music apart.

    One half is a guess. Both copies of a recording, and all of its group, are held out together.

    Args:
        measure: Name of the figure.
        one: Embeddings (recordings, length) of the one kind.
        other: Of the other kind, of the same recordings.
        groups: What is held out together.
        note: What was told apart, in words.
    """
    table = np.concatenate([one, other])
    kind = np.repeat([0, 1], len(one))
    return _metric(measure, table, kind, [*groups, *groups], note)


def source_probe(measure: str, one: Floats, other: Floats, note: str) -> Metric:
    """How often a linear classifier tells two sources of different music apart.

    Both count the same. Some of it is honest: the sources differ in their genres.
    """
    count = min(len(one), len(other))
    generator = np.random.default_rng(0)
    table = np.concatenate(
        [half[np.sort(generator.permutation(len(half))[:count])] for half in (one, other)]
    )
    kind = np.repeat([0, 1], count)
    return _metric(measure, table, kind, [str(row) for row in range(2 * count)], note)


def _metric(
    measure: str, table: Floats, kind: NDArray[np.int64], groups: Sequence[str], note: str
) -> Metric:
    names, place = np.unique(np.asarray(groups), return_inverse=True)
    generator = np.random.default_rng(0)
    folds = min(_FOLDS, len(names))
    fold = (generator.permutation(len(names)) % folds)[place]
    right = np.zeros(len(table), bool)
    for held in range(folds):
        learned = fold != held
        said = _classified(table[learned], kind[learned], table[~learned])
        right[~learned] = said == kind[~learned]
    shares = [
        right[np.isin(place, generator.integers(0, len(names), len(names)))].mean()
        for _ in range(200)
    ]
    low, high = np.quantile(shares, [0.025, 0.975])
    value = float(right.mean())
    return Metric(measure, value, min(float(low), value), max(float(high), value), len(table), note)


def few_shot(
    embeddings: Floats,
    truth: Sequence[str],
    groups: Sequence[str],
    examples: int,
    note: str,
    data: str = "",
    under: str = "",
) -> Metric | None:
    """Balanced accuracy of a linear classifier that learned from a few recordings per class.

    No group, such as an artist, is on both sides. The interval is that of 30 draws of the
    examples, from the 2.5th to the 97.5th percentile.

    Args:
        embeddings: (recordings, length).
        truth: The class of each.
        groups: What must not be parted.
        examples: Recordings per class to learn from.
        note: What was learned, in words.
        data: What the recordings are.
        under: What was done to them.

    Returns:
        The figure; None where a class is too small for so many examples.
    """
    found = []
    every, artists = np.asarray(truth), np.asarray(groups)
    kept = np.isin(every, _splittable(every, artists, examples))
    if len(set(every[kept])) < 2:
        return None
    classes, artists = every[kept], artists[kept]
    scaled = (embeddings - embeddings.mean(axis=0)) / (embeddings.std(axis=0) + 1e-3)
    scaled = scaled[kept]
    for draw in range(_DRAWS):
        learned = _drawn(classes, artists, examples, np.random.default_rng(draw))
        tested = ~np.isin(artists, artists[learned])
        said = _classified(scaled[learned], classes[learned], scaled[tested], scale=False)
        right = said == classes[tested]
        shares = [right[classes[tested] == one].mean() for one in set(classes[tested])]
        found.append(np.mean(shares))
    low, high = np.quantile(found, [0.025, 0.975])
    text = f"{len(set(classes))} genres; {note}"
    ends = float(low), float(high)
    measure, value = f"few_shot_{examples}", float(np.mean(found))
    return Metric(measure, value, *ends, len(classes), text, data, under=under)


def _splittable(
    classes: NDArray[np.str_], groups: NDArray[np.str_], examples: int
) -> list[np.str_]:
    """Classes with enough recordings beside those of their largest group."""
    found = []
    for one in np.unique(classes):
        sizes = np.unique(groups[classes == one], return_counts=True)[1]
        if sizes.sum() - sizes.max() >= examples and len(sizes) > 1:
            found.append(one)
    return found


def _drawn(
    classes: NDArray[np.str_],
    groups: NDArray[np.str_],
    examples: int,
    generator: np.random.Generator,
) -> NDArray[np.int64]:
    """Rows to learn from: of each class some, leaving one of its groups out if it can."""
    rows: list[int] = []
    for one in np.unique(classes):
        mine: list[int] = []
        names = generator.permutation(np.unique(groups[classes == one]))
        for group in names[:-1]:
            found = np.flatnonzero((classes == one) & (groups == group))
            mine += generator.permutation(found).tolist()
            if len(mine) >= examples:
                break
        rows += mine[:examples]
    return np.array(rows)


def _classified(
    table: Floats, kind: NDArray[np.generic], asked: Floats, *, scale: bool = True
) -> NDArray[np.generic]:
    from sklearn.linear_model import LogisticRegression

    if scale:
        mean, deviation = table.mean(axis=0), table.std(axis=0) + 1e-3
        table, asked = (table - mean) / deviation, (asked - mean) / deviation
    fitted = LogisticRegression(C=_SHRINKAGE, max_iter=500).fit(table, kind)
    return np.asarray(fitted.predict(asked))
