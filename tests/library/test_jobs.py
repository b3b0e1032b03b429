# SPDX-License-Identifier: GPL-3.0-or-later
"""How fast jobs are."""

from __future__ import annotations

import pytest

from genreorganizer.library.jobs import RateMeter


@pytest.mark.parametrize(
    ("marks", "rate"),
    [
        ([], None),
        ([(0.0, 0)], None),
        ([(0.0, 0), (2.0, 10)], 5.0),
        ([(0.0, 0), (10.0, 10), (30.0, 110)], 5.0),
    ],
)
def test_the_rate_is_that_of_the_last_seconds(
    marks: list[tuple[float, int]], rate: float | None
) -> None:
    meter = RateMeter()
    for now, done in marks:
        meter.add(now, done)
    assert meter.rate() == rate
    if rate:
        assert meter.remaining_s(100, 150) == pytest.approx(50 / rate)
    assert meter.remaining_s(1, None) is None
