# SPDX-License-Identifier: GPL-3.0-or-later
"""Examples parted for learning and judging, so that no artist is on both sides."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray


def parted(groups: NDArray[np.int64], has: NDArray[np.bool_], folds: int) -> NDArray[np.int64]:
    """The fold of each example; every genre is spread over the folds as evenly as its groups let.

    Groups come one after the other, those of rare genres and large ones first, each to the fold
    that has the least of its genres.

    Args:
        groups: int64 (n,): numbers from 0 of what is not parted.
        has: bool (n, genres).
        folds: How many.

    Returns:
        int64 (n,), in [0, folds).
    """
    count = int(groups.max()) + 1
    held = np.zeros((count, has.shape[1]))
    np.add.at(held, groups, has)
    sizes = np.bincount(groups, minlength=count)
    shares = held / np.maximum(has.sum(axis=0), 1)
    order = np.lexsort((-sizes, -shares.max(axis=1, initial=0)))
    filled = np.zeros((folds, has.shape[1]))
    total = np.zeros(folds)
    place = np.zeros(count, np.int64)
    for group in order:
        wanted = held[group] > 0
        of_its_genres = filled[:, wanted].sum(axis=1)
        fold = int(np.lexsort((total, of_its_genres.round(9)))[0])
        place[group] = fold
        filled[fold] += shares[group]
        total[fold] += sizes[group]
    return place[groups]
