# SPDX-License-Identifier: GPL-3.0-or-later
"""Numbers as text."""

from __future__ import annotations

import pytest

from genreorganizer.domain import formatting


@pytest.mark.parametrize(
    ("share", "text"),
    [(None, ""), (0.0, "0%"), (0.001, "<1%"), (0.5, "50%"), (0.999, ">99%"), (1.0, "100%")],
)
def test_a_percentage_never_claims_certainty(share: float | None, text: str) -> None:
    assert formatting.percent(share) == text


@pytest.mark.parametrize(
    ("share", "text"),
    [
        (0.0001, "<0.1%"),
        (0.7124, "71.2%"),
        (0.999, "99.9%"),
        (0.9999, ">99.9%"),
        (1.0, "100.0%"),
    ],
)
def test_nor_does_one_with_decimals(share: float, text: str) -> None:
    assert formatting.percent(share, 1) == text


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(None, ""), (0, "0:00"), (59.6, "1:00"), (61.4, "1:01"), (3601, "1:00:01"), (3723, "1:02:03")],
)
def test_durations(seconds: float | None, text: str) -> None:
    assert formatting.duration(seconds) == text


@pytest.mark.parametrize(("per_second", "text"), [(0.25, "0.2"), (9.96, "10.0"), (1234.5, "1,234")])
def test_rates(per_second: float, text: str) -> None:
    assert formatting.rate(per_second) == text


@pytest.mark.parametrize(
    ("size_bytes", "text"),
    [
        (0, "0.0 kB"),
        (999_940, "999.9 kB"),
        (999_960, "1.0 MB"),
        (28_500_000, "28.5 MB"),
        (4e15, "4000.0 TB"),
    ],
)
def test_sizes(size_bytes: float, text: str) -> None:
    assert str(formatting.size(size_bytes)) == text


@pytest.mark.parametrize(
    ("share", "text"),
    [
        (None, ""), (0.0, "0%"), (0.004, "<1%"), (0.29, "29%"), (0.656, "65%"), (0.66, "66%"),
        (0.999, "99%"), (1.0, "100%"),
    ],
)  # fmt: skip
def test_a_confidence_is_never_shown_as_a_threshold_that_it_does_not_reach(
    share: float | None, text: str
) -> None:
    assert formatting.confidence(share) == text
    assert formatting.confidence(0.7499, 1) == "74.9%"


@pytest.mark.parametrize(
    ("told", "text", "said"),
    [
        ("PNG 6 × 6, 84.0 kB, #0123456789ab", "PNG 6 × 6, 84.0 kB", "PNG 6 × 6, 84.0 ko"),
        ("cover=GIF, 1.5 kB, #0123456789ab", "cover=GIF, 1.5 kB", "cover=GIF, 1.5 ko"),
        ("title=Oh, 1.5 kB", "title=Oh, 1.5 kB", "title=Oh, 1.5 kB"),
    ],
)
def test_a_picture_is_told_in_every_language_without_its_digest(
    told: str, text: str, said: str
) -> None:
    assert formatting.without_digest(told) == text
    assert formatting.without_digest(told, lambda size: str(size).replace("kB", "ko")) == said
