# SPDX-License-Identifier: GPL-3.0-or-later
"""What the tracks of an album say of one another."""

import pytest

from genreorganizer.domain.shrinkage import shrunk, weight


def test_a_track_alone_keeps_its_answer() -> None:
    assert shrunk([(0.7, 0.3)]) == [(0.7, 0.3)]
    assert shrunk([]) == []
    assert weight(0) == 0


def test_more_others_count_more_and_never_all() -> None:
    weights = [weight(others) for others in (1, 2, 5, 20, 10_000)]
    assert weights == sorted(weights)
    assert weights[-1] < 1


def test_an_answer_is_drawn_towards_the_others_and_still_adds_up() -> None:
    odd, *others = shrunk([(0.4, 0.5, 0.1), *[(0.8, 0.1, 0.1)] * 4])
    assert odd[0] > odd[1]
    assert max(others[0]) == others[0][0]
    for answer in (odd, *others):
        assert sum(answer) == pytest.approx(1)


def test_what_all_agree_on_becomes_surer() -> None:
    assert all(answer[0] > 0.6 for answer in shrunk([(0.6, 0.4)] * 3))


def test_an_album_of_two_minds_is_less_sure() -> None:
    first, second = shrunk([(0.9, 0.1), (0.1, 0.9)])
    assert 0.5 < first[0] < 0.9
    assert 0.5 < second[1] < 0.9


def test_impossible_genres_can_be_drawn() -> None:
    (sure, _), (none, _) = shrunk([(1.0, 0.0), (0.0, 1.0)])
    assert 0 < none < sure < 1


def test_genres_that_do_not_exclude_one_another_are_drawn_each_by_itself() -> None:
    for answer in shrunk([(0.9, 0.8, 0.1), (0.95, 0.9, 0.2)]):
        assert 0.8 < answer[1] < answer[0] < 1
        assert answer[2] < 0.2
    assert all(0 <= p <= 1 for answer in shrunk([(0.0, 1.0), (1.0, 1.0)]) for p in answer)
