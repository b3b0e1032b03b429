# SPDX-License-Identifier: GPL-3.0-or-later
"""What the rest of an album adds, measured."""

from pathlib import Path

import pytest
from support.tiny_model import make_model

from genreorganizer.classify.registry import Registry
from genreorganizer.domain.prediction import Outcome, TrackPrediction

pytest.importorskip("torch")
pytestmark = pytest.mark.lab

from genreorganizer.training.reality.albums import following, held_together  # noqa: E402


def test_numbers_that_follow_one_another_are_one_album() -> None:
    groups = following([7, 3, 4, 10, 5, 8])
    assert groups == ("7", "3", "3", "10", "3", "7")


def test_only_tracks_with_others_are_counted_and_the_others_put_one_right(tmp_path: Path) -> None:
    (classifier,) = Registry([make_model(tmp_path)]).load("tiny").members
    odds = [(0.45, 0.55), (0.9, 0.1), (0.8, 0.2), (0.1, 0.9)]
    said = [
        TrackPrediction("tiny", "1", ("jazz", "rock"), one, (), (), Outcome.SUGGESTED)
        for one in odds
    ]
    truth = [frozenset(["jazz"])] * 4
    alone, together = held_together(classifier, said, truth, ["a", "a", "a", "b"])
    assert alone.tracks == together.tracks == 3
    assert alone.right == pytest.approx(2 / 3)
    assert together.right == 1
    assert together.loss < alone.loss
