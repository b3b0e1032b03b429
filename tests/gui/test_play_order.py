# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import random

from genreorganizer.gui.player.play_order import PlayOrder
from genreorganizer.gui.player.player import Played


def test_a_list_is_played_from_where_it_was_begun_to_its_end() -> None:
    order = PlayOrder()
    order.begin([5, 6, 7], 6)
    assert order.step(1, again=False) == 7
    assert order.step(1, again=False) is None
    assert order.current == 7
    assert order.step(-2, again=False) == 5
    assert order.step(-1, again=False) is None


def test_a_repeated_list_begins_anew() -> None:
    order = PlayOrder()
    order.begin([5, 6], 6)
    assert order.step(1, again=True) == 5
    assert order.step(-1, again=True) == 6


def test_a_shuffled_list_plays_each_track_once_and_goes_on_in_order_afterwards() -> None:
    order = PlayOrder(random.Random(1))
    order.begin(range(20), 7)
    order.shuffle(True)
    heard = [order.current, *(order.step(1, again=False) for _ in range(19))]
    assert heard[0] == 7
    assert set(heard) == set(range(20))
    assert heard != [*range(7, 20), *range(7)]
    assert order.step(1, again=False) is None
    last = order.current
    order.shuffle(False)
    assert order.current == last


def test_a_track_that_is_in_no_list_is_played_alone() -> None:
    order = PlayOrder()
    order.begin([1, 2], 9)
    assert order.current == 9
    assert order.step(1, again=False) is None
    assert not PlayOrder().step(1, again=True)


def test_half_of_a_track_counts_once_and_skipping_does_not() -> None:
    played = Played()
    counted = [played.reaches(float(second), 60.0) for second in range(61)]
    assert counted.index(True) == 30
    assert sum(counted) == 1
    skipped = Played()
    assert not any(skipped.reaches(at, 60.0) for at in (0.0, 50.0, 55.0, 59.9))
    long = Played()
    assert [long.reaches(float(second), 3600.0) for second in range(300)].index(True) == 240
