# SPDX-License-Identifier: GPL-3.0-or-later
"""Figures of merit against cases computed by hand."""

import numpy as np
import pytest

from genreorganizer.classify.trust import wilson
from genreorganizer.training import evaluate
from genreorganizer.training.cutting import cut, window_length
from genreorganizer.training.ensembles import majority
from genreorganizer.training.systems import SYSTEMS


def test_wilson_interval_of_eight_in_ten() -> None:
    low, high = wilson(8, 10)
    assert low == pytest.approx(0.4902, abs=1e-4)
    assert high == pytest.approx(0.9433, abs=1e-4)


def test_wilson_interval_at_the_edges() -> None:
    assert wilson(0, 10)[0] == 0.0
    assert wilson(10, 10)[1] == pytest.approx(1.0)


def test_the_interval_at_eighty_percent_of_290_is_plus_minus_4_6_points() -> None:
    low, high = wilson(232, 290)
    assert (high - low) / 2 == pytest.approx(0.046, abs=5e-4)


def test_interval_of_an_area_under_the_curve() -> None:
    # Q1 = 2/3, Q2 = 0.7111…: variance (0.16 + 0.02667 + 0.07111) / 4 for two and two rows.
    low, high = evaluate.auroc_interval(0.8, 2, 2)
    assert low == pytest.approx(0.8 - 1.96 * 0.25386, abs=1e-3)
    assert high == 1.0


def test_confusion_and_macro_f1() -> None:
    guesses = np.eye(3)[[0, 0, 1, 1, 1, 2]]
    truth = np.array([0, 1, 1, 1, 2, 2])
    counts = evaluate.confusion(guesses, truth)
    assert counts == ((1, 0, 0), (1, 2, 0), (0, 1, 1))
    # F1: 2/3 each for blues (P 1/2, R 1), jazz (P 2/3, R 2/3) and rock (P 1, R 1/2).
    assert evaluate.macro_f1(counts) == pytest.approx(2 / 3)


def test_a_label_never_met_counts_as_zero() -> None:
    assert evaluate.macro_f1(((2, 0), (0, 0))) == 0.5


def test_bootstrap_of_a_constant_is_that_constant_and_of_a_mean_spans_it() -> None:
    assert evaluate.bootstrap(lambda rows: 0.5, 20) == (0.5, 0.5)
    values = np.arange(100) % 2
    low, high = evaluate.bootstrap(lambda rows: float(values[rows].mean()), 100)
    assert low == pytest.approx(0.40, abs=0.03)
    assert high == pytest.approx(0.60, abs=0.03)


def test_majority_wins_over_certainty() -> None:
    sure = [0.99, 0.01, 0.0]
    timid = [0.3, 0.4, 0.3]
    votes = majority(np.array([[sure], [timid], [timid]], np.float32))
    assert votes.argmax() == 1


def test_a_tie_goes_to_the_larger_sum_of_probabilities() -> None:
    first, second = [0.6, 0.4, 0.0], [0.1, 0.7, 0.2]
    votes = majority(np.array([[first], [second]], np.float32))
    # One vote each; the sums are 0.7 and 1.1.
    assert votes.argmax() == 1
    assert np.floor(votes[0]).tolist() == [1, 1, 0]


def test_many_certain_losers_do_not_outweigh_one_vote() -> None:
    """Summed probabilities stay below a single vote, however many systems there are."""
    ahead = [[0.34, 0.33, 0.33]] * 6
    behind = [[0.0, 1.0, 0.0]] * 5
    votes = majority(np.array(ahead + behind, np.float32)[:, None])
    assert votes.argmax() == 0


def test_windows_stay_inside_their_clip_and_short_clips_are_repeated() -> None:
    clips = [np.arange(10.0)[:, None], 100 + np.arange(3.0)[:, None]]
    found = cut([clip.astype(np.float32) for clip in clips], 4, 3)
    assert found.shape == (2, 3, 4, 1)
    assert found[0, :, 0, 0].tolist() == [1, 3, 5]
    assert found[0].max() <= 9
    assert found[1, 0, :, 0].tolist() == [100, 101, 102, 100]
    drawn = cut([clips[0].astype(np.float32)], 4, 3, np.random.default_rng(0))
    assert np.array_equal(np.diff(drawn[0, :, :, 0], axis=1), np.ones((3, 3)))


@pytest.mark.parametrize(
    ("system", "frames"),
    [("000-cnn-mel", 173), ("000-cnn-raw", 44_100), ("001-a-mel", 646), ("003-cnn-mel", 130)],
)
def test_window_lengths_are_the_papers(system: str, frames: int) -> None:
    asked = SYSTEMS[system]
    assert window_length(asked.feature, asked.window_s) == frames
