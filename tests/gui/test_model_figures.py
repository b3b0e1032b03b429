# SPDX-License-Identifier: GPL-3.0-or-later
"""What was measured of a classifier, in the person's language."""

from __future__ import annotations

import re

import pytest

from genreorganizer import paths
from genreorganizer.classify.manifest import Metric
from genreorganizer.classify.registry import Registry
from genreorganizer.gui.classifiers import card_sentences, model_card, model_figures

CARD = "Before\n\n| figure | value | 95 % interval | tracks | |\n|---|\n| x | 1 |\n\nAfter"
METRICS = (
    Metric("gtzan_test_accuracy_10", 0.71, 0.656, 0.76, 1290, "the ten GTZAN labels; odd"),
    Metric("ece", 0.076, 0.04, 0.097, 0, "no interval"),
    Metric("gtzan_made_up", 1.0, 1.0, 1.0, 5),
)


@pytest.mark.usefixtures("english")
def test_a_card_shows_the_figures_in_words() -> None:
    told = model_card.with_figures(CARD, METRICS).splitlines()
    assert (told[0], told[-1], len(told)) == ("Before", "After", 9)
    assert told[4] == (
        "| GTZAN, test part: share right | 71.0 % | 65.6–76.0 | 1,290 | the ten GTZAN labels; odd |"
    )
    assert told[5] == "| calibration error (ECE) | 0.076 | 0.040–0.097 |  | no interval |"
    assert told[6].startswith("| gtzan made up | 1.000 |")
    assert model_card.with_figures("no table", METRICS) == "no table"


@pytest.mark.usefixtures("german")
def test_figures_are_told_in_german() -> None:
    line = model_card.with_figures(CARD, METRICS).splitlines()[4]
    assert line == (
        "| GTZAN, Testteil: Anteil richtig | 71,0 % | 65,6–76,0 | 1.290 | "
        "die zehn Label von GTZAN; odd |"
    )


@pytest.mark.parametrize("name", ["", "10", "x_10"])
def test_unknown_figures_keep_their_names(name: str) -> None:
    assert model_figures.name(Metric(name, 1.0, 1.0, 1.0, 1)) == name.replace("_", " ")


def test_the_remarks_of_the_shipped_model_are_known() -> None:
    metrics = Registry([paths.models_dir()]).manifest("default").metrics
    told = {part for metric in metrics for part in metric.note.split("; ") if part}
    assert told <= set(model_figures.NOTES)
    words = {metric.name: model_figures.name(metric) for metric in metrics}
    assert not [name for name, told in words.items() if told == name.replace("_", " ")]


@pytest.mark.parametrize("model", ["default", "000-cnn-mel"])
def test_what_cards_share_is_known(model: str) -> None:
    card = (paths.models_dir() / model / "MODEL_CARD.md").read_text("utf-8")
    trained_on = set(Registry([paths.models_dir()]).manifest(model).training_data)
    # The window tells the section on damaged recordings from their figures.
    card = re.sub(r"(?ms)^(## On damaged and foreign recordings\n).*?(?=^## )", r"\1", card)
    lines = [line for line in card.splitlines()[1:] if line and not line.startswith("|")]
    texts = {line.lstrip("#-").strip() for line in lines} - trained_on
    assert [text for text in texts if not card_sentences.known(text)] == []


@pytest.mark.usefixtures("german")
def test_what_cards_share_is_told_in_german() -> None:
    told = card_sentences.told("# Title\n\n## What it does\n\nRandom seeds: 1, 2.\n\n- anything")
    assert told == "# Title\n\n## Was es tut\n\nZufallsstartwerte: 1, 2.\n\n- anything"
