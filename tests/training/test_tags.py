# SPDX-License-Identifier: GPL-3.0-or-later
"""Further labels: which of them hold, and what their probabilities mean."""

from pathlib import Path

import numpy as np
import pytest
from support.made_arrays import make_arrays

torch = pytest.importorskip("torch")
pytestmark = pytest.mark.lab

from genreorganizer.classify.head import LinearHead  # noqa: E402
from genreorganizer.training.default import tags  # noqa: E402
from genreorganizer.training.default.labels import LABELS  # noqa: E402

NAMES = [("Funk", "Music genre"), ("Soul music", "Music genre"), ("Techno", "Music genre")]


def reference(count: int = 200) -> tags.TagReference:
    return tags.TagReference(np.random.default_rng(0).normal(size=(count, 3)).astype(np.float32))


def test_labels_that_the_reference_does_not_confirm_are_left_out() -> None:
    said = reference()
    guesses = said.scores.copy()
    guesses[:, 1] = np.random.default_rng(1).normal(size=200)  # soul: guessed at random
    kept, left = tags.chosen(said, NAMES, guesses, np.arange(200))
    assert {tag.name for tag in kept} == {"funk", "techno"}
    assert left == ["soul"]
    assert [tag.place for tag in kept] == [0, 2]
    assert {tag.name: tag.parent for tag in kept}["techno"] == "electronic"
    assert all(tag.auc >= tags.LEAST_AUC for tag in kept)


def test_the_log_odds_of_a_label_sum_to_how_often_it_is_true() -> None:
    said = reference()
    kept, _ = tags.chosen(said, NAMES, said.scores, np.arange(200))
    identity = LinearHead(np.eye(3, dtype=np.float32), np.zeros(3, np.float32))
    odds = tags.layer(identity, kept)(said.scores)
    chance = 1 / (1 + np.exp(-odds))
    assert np.allclose(chance.sum(axis=0), 10, atol=2.5)  # the twentieth of 200
    for column, tag in enumerate(kept):
        assert chance[said.scores[:, tag.place].argmax(), column] > 0.5


def test_scores_become_probabilities() -> None:
    generator = np.random.default_rng(0)
    truth = generator.random(2000) < 0.3
    scores = (np.where(truth, 1.0, -1.0) + generator.normal(0, 1, 2000)).astype(np.float32)
    scale, offset = tags.platt(scores, truth)
    chance = 1 / (1 + np.exp(-(scale * scores + offset)))
    assert chance.mean() == pytest.approx(truth.mean(), abs=0.01)
    near = np.abs(chance - 0.7) < 0.1
    assert truth[near].mean() == pytest.approx(0.7, abs=0.1)


def test_the_reference_learns_from_what_audioset_says(tmp_path: Path) -> None:
    data = make_arrays(tmp_path)
    heard = tags.TagReference.of(data)
    rows = np.arange(40)
    assert heard.true(rows, 0).sum() == 2
    assert heard.scores[rows[heard.true(rows, 0)], 0].min() >= np.sort(heard.scores[rows, 0])[-2]


def test_parents_are_among_the_genres_and_no_name_is_one() -> None:
    parents = {parent for _, parent in tags.TAGS.values() if parent}
    assert parents <= set(LABELS)
    names = [name for name, _ in tags.TAGS.values()]
    assert not set(names) & set(LABELS)
    assert len(set(names)) == len(names)
