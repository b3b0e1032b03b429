# SPDX-License-Identifier: GPL-3.0-or-later
"""How right a set of suggestions can be expected to be."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


def expected_correct(
    suggestions: Iterable[tuple[str, float]], reliability: Mapping[str, float]
) -> float:
    """Number of suggestions expected to be right: the sum of calibrated probabilities.

    Args:
        suggestions: (label, confidence in [0, 1]) of each track.
        reliability: The manifest's factor per label; 1 for a label without one.
    """
    return sum(
        min(1.0, confidence * reliability.get(label, 1.0)) for label, confidence in suggestions
    )
