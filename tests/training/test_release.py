# SPDX-License-Identifier: GPL-3.0-or-later
"""Calibration, tables and cards against cases worked out by hand."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from genreorganizer.audio.spec import FeatureSpec
from genreorganizer.classify import trust
from genreorganizer.classify.manifest import Manifest, Tagging, Windowing
from genreorganizer.classify.metrics import Confusion, Metric
from genreorganizer.classify.novelty import NoveltyScorer
from genreorganizer.classify.registry import Registry
from genreorganizer.training import release
from genreorganizer.training.made_sounds import made_sounds
from genreorganizer.training.release import Scored

LABELS = ("jazz", "rock")
DRAFT = Manifest(
    id="draft",
    version="1",
    title="A model",
    labels=LABELS,
    features=FeatureSpec(),
    windowing=Windowing(4, 4),
    network="",
    sha256="",
)


def drawn(temperature: float, count: int = 1500) -> Scored:
    """Tracks of one window whose labels are drawn from softmax(logits / temperature)."""
    generator = np.random.default_rng(0)
    logits = generator.normal(0, 2, (count, 2)).astype(np.float32)
    chance = np.exp(logits / temperature)
    chance /= chance.sum(axis=1, keepdims=True)
    truth = (generator.random(count) < chance[:, 1]).astype(np.int64)
    return Scored(tuple(row[None] for row in logits), np.zeros((count, 1), np.float32), truth)


@pytest.mark.parametrize("temperature", [0.5, 1.0, 2.0])
def test_the_temperature_that_made_the_labels_is_found(temperature: float) -> None:
    assert release.fit_temperature([drawn(temperature)]) == pytest.approx(temperature, rel=0.1)


def test_the_expectation_of_right_suggestions_holds_on_fresh_tracks() -> None:
    scored = drawn(1.0)
    chance = scored.probabilities(1.0)
    half = len(chance) // 2
    learned = chance[:half].argmax(axis=1) == scored.truth[:half]
    factors = trust.reliability(chance[:half], learned, LABELS)
    guess = chance[half:].argmax(axis=1)
    expected = sum(
        trust.with_odds(chance[half:][guess == index].max(axis=1), factors[label]).sum()
        for index, label in enumerate(LABELS)
    )
    right = int((guess == scored.truth[half:]).sum())
    assert expected == pytest.approx(right, rel=0.03)


def test_odds_are_multiplied() -> None:
    confidence = np.array([0.0, 0.5, 0.8, 1.0])
    assert trust.with_odds(confidence, 1.0) == pytest.approx(confidence)
    assert trust.with_odds(confidence, 2.0) == pytest.approx([0.0, 2 / 3, 8 / 9, 1.0])


def test_reliability_makes_the_sum_of_probabilities_what_was_right() -> None:
    confidence = np.linspace(0.3, 0.95, 400)
    factor = trust.odds_factor(confidence, right=300)
    pulled = trust.with_odds(np.full(10, 0.5), factor).sum() - 5
    assert trust.with_odds(confidence, factor).sum() + pulled == pytest.approx(300, abs=0.01)
    assert factor > 1


def test_reliability_of_few_suggestions_stays_near_one() -> None:
    chance = np.array([[0.9, 0.1], [0.2, 0.8]], np.float32)
    factors = trust.reliability(chance, chance.argmax(axis=1) == np.array([1, 1]), LABELS)
    assert 0.6 < factors["jazz"] < 1 < factors["rock"] < 1.2


def test_the_precision_table_counts_per_label() -> None:
    chance = np.array([[0.95, 0.05], [0.55, 0.45], [0.3, 0.7]], np.float32)
    table = trust.precision_table(chance, chance.argmax(axis=1) == np.array([0, 1, 1]), LABELS)
    by_threshold = {point.threshold: (point.taken, point.right) for point in table["jazz"]}
    assert by_threshold[0.0] == (2, 1)
    assert by_threshold[0.6] == (1, 1)
    assert {point.threshold: point.taken for point in table["rock"]}[0.8] == 0


def test_the_threshold_is_where_suggestions_become_more_right_than_wrong() -> None:
    generator = np.random.default_rng(1)
    confidence = generator.uniform(0.2, 1.0, 3000)
    rest = (1 - confidence)[:, None] / 7
    chance = np.concatenate([confidence[:, None], np.repeat(rest, 7, axis=1)], axis=1)
    truth = np.where(generator.random(3000) < confidence, 0, 1)
    found = release.fit_threshold(chance.astype(np.float32), truth)
    assert found == pytest.approx(0.5, abs=0.06)


def test_a_written_model_can_be_read_and_has_a_card(tmp_path: Path) -> None:
    scorer = NoveltyScorer(np.zeros((1, 2), np.float32), np.eye(2, dtype=np.float32))
    chance = np.array([[0.9, 0.1], [0.2, 0.8]], np.float32)
    draft = replace(
        DRAFT,
        precision=trust.precision_table(chance, chance.argmax(axis=1) == np.array([0, 0]), LABELS),
        metrics=(Metric("accuracy", 0.712, 0.65, 0.77, 290, "all labels", "gtzan", "test"),),
        seeds=(0,),
        confusion=Confusion(LABELS, ((8, 2), (5, 5)), "held-out clips"),
    )
    manifest = release.write_model(tmp_path / "mine", draft, b"network", (scorer, 1.5))
    release.write_card(tmp_path / "mine", manifest)
    registry = Registry([tmp_path])
    assert registry.manifest("mine") == manifest
    assert manifest.novelty is not None
    card = registry.card("mine")
    assert "71.2%" in card
    assert "| jazz | 8 | 2 |" in card
    assert "rock: found in 5 of 10; otherwise taken for jazz (5)" in card
    assert card.index("- rock: found") < card.index("- jazz: found")


def test_the_card_tells_how_far_further_labels_hold(tmp_path: Path) -> None:
    tagging = Tagging(
        ("funk", "techno"),
        parents={"techno": "rock"},
        auroc={"funk": 0.81, "techno": 0.9},
        left_out=("soul",),
    )
    release.write_card(tmp_path, replace(DRAFT, tagging=tagging))
    card = (tmp_path / "MODEL_CARD.md").read_text("utf-8")
    assert card.index("| techno | rock | 0.90 |") < card.index("| funk |  | 0.81 |")
    assert "did not hold on FMA's validation blocks: soul." in card


def test_the_card_of_labels_that_the_test_part_chose_says_so(tmp_path: Path) -> None:
    """Up to version 6 of the default model labels were left out by their figures as well."""
    tagging = Tagging(("funk", "soul"), auroc={"funk": 0.81}, left_out=("soul",))
    release.write_card(tmp_path, replace(DRAFT, tagging=tagging))
    card = (tmp_path / "MODEL_CARD.md").read_text("utf-8")
    assert "did not hold: soul. The same blocks decided that" in card


def test_made_sounds_are_many_and_finite() -> None:
    heard = list(made_sounds(FeatureSpec(frame_step=10.0), count=7))
    assert len(heard) == 7
    assert all(np.isfinite(excerpt).all() for track in heard for excerpt in track.frames)
    assert len({track.frames[0].tobytes() for track in heard}) == 7
