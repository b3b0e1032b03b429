# SPDX-License-Identifier: GPL-3.0-or-later
"""The lab's measurement of learning from a few examples, on made embeddings."""

from __future__ import annotations

import numpy as np

from genreorganizer.classify.head import features
from genreorganizer.training.reality import own_genres


def _made(spread: float) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    chance = np.random.default_rng(0)
    classes = np.repeat(["fado", "polka", "soul"], 60)
    groups = np.array([f"{genre}{row % 12}" for row, genre in enumerate(classes)])
    centres = {genre: chance.normal(0, 1, 24) for genre in np.unique(classes)}
    vectors = np.stack([centres[genre] for genre in classes])
    vectors += chance.normal(0, spread, vectors.shape)
    inputs = np.hstack([vectors, chance.dirichlet(np.ones(2), len(classes))])
    return inputs.astype(np.float32), classes, groups


def test_what_can_be_told_apart_is_learned_and_what_the_base_does_not_know_is_not_its() -> None:
    found = own_genres.shares(("jazz", "rock"), *_made(0.5), examples=8)
    assert np.mean(found["learned"]) > 0.97
    assert np.mean(found["neighbour"]) > 0.9
    assert np.mean(found["base"]) == 0.0


def test_more_examples_teach_more() -> None:
    few, many = (
        np.mean(own_genres.shares(("jazz", "rock"), *_made(2.5), examples=count)["learned"])
        for count in (5, 30)
    )
    assert many > few + 0.05


def test_too_few_examples_are_not_measured() -> None:
    assert own_genres.shares(("jazz", "rock"), *_made(1.0), examples=60) == {}
    assert own_genres.shares(("jazz", "rock"), *_made(1.0), examples=61) == {}


def test_the_layer_weighs_embeddings_and_log_odds() -> None:
    inputs, classes, groups = _made(0.5)
    head = own_genres.learned(inputs, 24, classes, groups)
    assert head.weight.shape == (3, 26)
    logits = features(inputs, 24) @ head.weight.T + head.bias
    assert (np.unique(classes)[logits.argmax(axis=1)] == classes).mean() > 0.97


def test_what_the_base_says_of_hidden_labels_is_left_out() -> None:
    inputs = np.arange(12, dtype=np.float32).reshape(2, 6)
    labels, left = own_genres.hidden(("jazz", "rock", "pop"), inputs, np.array(["rock", "soul"]))
    assert labels == ("jazz", "pop")
    assert left.tolist() == [[0, 1, 2, 3, 5], [6, 7, 8, 9, 11]]
