# SPDX-License-Identifier: GPL-3.0-or-later
"""What an embedding knows: things it should not (sources, recipes, band limits), and genres."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from genreorganizer.classify.manifest import Metric

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    Floats = NDArray[np.floating]

_FOLDS, _DRAWS = 5, 30
_SHRINKAGE = 0.05
"""Inverse strength of the penalty: embeddings have more columns than there are examples."""


def probe(name: str, one: Floats, other: Floats, groups: Sequence[str], note: str) -> Metric:
    """How often a linear classifier tells two kinds of copies of the same music apart.

    One half is a guess. Both copies of a recording, and all of its group, are held out together.

    Args:
        name: Of the figure.
        one: Embeddings (recordings, length) of the one kind.
        other: Of the other kind, of the same recordings.
        groups: What is held out together.
        note: What was told apart, in words.
    """
    table = np.concatenate([one, other])
    kind = np.repeat([0, 1], len(one))
    return _told(name, table, kind, [*groups, *groups], note)


def source_probe(name: str, one: Floats, other: Floats, note: str) -> Metric:
    """How often a linear classifier tells two sources of different music apart.

    Both count the same. Some of it is honest: the sources differ in their genres.
    """
    count = min(len(one), len(other))
    generator = np.random.default_rng(0)
    table = np.concatenate(
        [half[np.sort(generator.permutation(len(half))[:count])] for half in (one, other)]
    )
    kind = np.repeat([0, 1], count)
    return _told(name, table, kind, [str(row) for row in range(2 * count)], note)


def _told(
    name: str, table: Floats, kind: NDArray[np.int64], groups: Sequence[str], note: str
) -> Metric:
    names, place = np.unique(np.asarray(groups), return_inverse=True)
    generator = np.random.default_rng(0)
    fold = (generator.permutation(len(names)) % _FOLDS)[place]
    right = np.zeros(len(table), bool)
    for held in range(_FOLDS):
        learned = fold != held
        said = _classified(table[learned], kind[learned], table[~learned])
        right[~learned] = said == kind[~learned]
    shares = [
        right[np.isin(place, generator.integers(0, len(names), len(names)))].mean()
        for _ in range(200)
    ]
    low, high = np.quantile(shares, [0.025, 0.975])
    value = float(right.mean())
    return Metric(name, value, min(float(low), value), max(float(high), value), len(table), note)


def few_shot(
    name: str,
    embeddings: Floats,
    truth: Sequence[str],
    groups: Sequence[str],
    examples: int,
    note: str,
) -> Metric | None:
    """Balanced accuracy of a linear classifier that learned from a few recordings per class.

    No group, such as an artist, is on both sides. The interval is that of 30 draws of the
    examples, from the 2.5th to the 97.5th percentile.

    Args:
        name: Of the figure.
        embeddings: (recordings, length).
        truth: The class of each.
        groups: What must not be parted.
        examples: Recordings per class to learn from.
        note: What was learned, in words.

    Returns:
        The figure; None where a class is too small for so many examples.
    """
    found = []
    classes = np.asarray(truth)
    scaled = (embeddings - embeddings.mean(axis=0)) / (embeddings.std(axis=0) + 1e-3)
    for draw in range(_DRAWS):
        learned = _drawn(classes, np.asarray(groups), examples, np.random.default_rng(draw))
        if learned is None:
            continue
        tested = ~np.isin(np.asarray(groups), np.asarray(groups)[learned])
        if set(classes[tested]) != set(classes):
            continue
        said = _classified(scaled[learned], classes[learned], scaled[tested], scale=False)
        right = said == classes[tested]
        found.append(np.mean([right[classes[tested] == one].mean() for one in set(classes)]))
    if len(found) < _DRAWS // 2:
        return None
    low, high = np.quantile(found, [0.025, 0.975])
    return Metric(name, float(np.mean(found)), float(low), float(high), len(classes), note)


def _drawn(
    classes: NDArray[np.str_],
    groups: NDArray[np.str_],
    examples: int,
    generator: np.random.Generator,
) -> NDArray[np.int64] | None:
    """Rows to learn from: of each class some, out of as few groups as it takes."""
    rows: list[int] = []
    for one in np.unique(classes):
        mine: list[int] = []
        names = np.unique(groups[classes == one])
        for group in generator.permutation(names):
            found = np.flatnonzero((classes == one) & (groups == group))
            mine += generator.permutation(found).tolist()
            if len(mine) >= examples:
                break
        if len(mine) < examples or len(names) < 2:
            return None
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
