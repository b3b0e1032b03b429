# SPDX-License-Identifier: GPL-3.0-or-later
"""Which clips are learned from, chosen on and tested on; windows are cut afterwards."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from genreorganizer.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from numpy.typing import NDArray

    from genreorganizer.training.datasets.clips import Clips

    Rows = NDArray[np.int64]


@dataclass(frozen=True)
class Split:
    """Rows of a data set's clips.

    Attributes:
        train: To learn from.
        valid: To choose on; empty where choosing is done by `folds` inside ``train``.
        test: Read once, when the system is finished.
        grouped: Whether artists (or albums) are kept together.
    """

    train: Rows
    valid: Rows
    test: Rows
    grouped: bool


def filtered(clips: Clips, seed: int = 0) -> Split:
    """The published fault-filtered, artist-disjoint parts.

    Where the validation part lacks a genre (as it does among the excerpts, or where there
    is none), it is learned from as well, and choosing is left to folds.
    """
    parts = np.asarray(clips.parts)
    train, valid, test = (np.flatnonzero(parts == part) for part in ("train", "valid", "test"))
    if not len(train) or not len(test):
        raise UsageError("this data set has no fault-filtered split; use --split random")
    if set(clips.targets[valid]) != set(clips.targets[train]):
        train, valid = np.sort(np.concatenate([train, valid])), valid[:0]
    return Split(train, valid, test, grouped=True)


def random(clips: Clips, seed: int = 0) -> Split:
    """The papers' own kind: 70 % / 10 % / 20 % of each genre at random, artists crossing."""
    rng = np.random.default_rng(seed)
    pieces: list[list[Rows]] = [[], [], []]
    for label in range(len(clips.labels)):
        rows = rng.permutation(np.flatnonzero(clips.targets == label))
        ends = np.round(np.array([0.7, 0.8]) * len(rows)).astype(int)
        for piece, part in zip(pieces, np.split(rows, ends), strict=True):
            piece.append(part)
    train, valid, test = (np.sort(np.concatenate(piece)) for piece in pieces)
    return Split(train, valid, test, grouped=False)


def grouped(clips: Clips, seed: int = 0) -> Split:
    """About 80 % / 20 % with artists (or albums) kept together, choosing by folds."""
    everything = np.arange(len(clips))
    train, test = next(folds(clips, everything, 5, grouped=True, seed=seed))
    return Split(train, test[:0], test, grouped=True)


SPLITS: dict[str, Callable[[Clips, int], Split]] = {
    "filtered": filtered,
    "random": random,
    "grouped": grouped,
}


def folds(
    clips: Clips, rows: Rows, count: int, *, grouped: bool, seed: int = 0
) -> Iterator[tuple[Rows, Rows]]:
    """Stratified folds of some rows: (rest, fold), groups kept together where asked."""
    from sklearn.model_selection import StratifiedGroupKFold, StratifiedKFold

    kind = StratifiedGroupKFold if grouped else StratifiedKFold
    targets = clips.targets[rows]
    groups = np.asarray(clips.groups)[rows]
    for rest, fold in kind(count, shuffle=True, random_state=seed).split(rows, targets, groups):
        yield rows[rest], rows[fold]
