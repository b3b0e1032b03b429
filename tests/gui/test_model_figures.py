# SPDX-License-Identifier: GPL-3.0-or-later
"""What was measured of a classifier, and its card, in the user's language."""

from __future__ import annotations

import pytest

from genreorganizer import paths
from genreorganizer.classify import card, figures
from genreorganizer.classify.metrics import Confusion, Metric
from genreorganizer.classify.registry import Registry
from genreorganizer.gui.classifiers.model_card import Translated
from genreorganizer.messages import Message

METRICS = (
    Metric(
        "accuracy", 0.71, 0.656, 0.76, 1290, "the ten GTZAN labels; odd", "gtzan", "test", labels=10
    ),
    Metric("ece", 0.076, 0.04, 0.097, 0, "no interval"),
    Metric("made_up", 1.0, 1.0, 1.0, 5, data="gtzan"),
)


def test_figures_are_told_in_words() -> None:
    told = figures.table(METRICS, Translated()).splitlines()
    assert told[2] == (
        "| GTZAN, test part: accuracy | 71.0% | 65.6–76.0 | 1,290 | the ten GTZAN labels; odd |"
    )
    assert told[3] == "| calibration error (ECE) | 0.076 | 0.040–0.097 |  | no interval |"
    assert told[4].startswith("| GTZAN: made up | 1.000 |")


@pytest.mark.usefixtures("german")
def test_figures_are_told_in_german() -> None:
    line = figures.table(METRICS, Translated()).splitlines()[2]
    assert line == (
        "| GTZAN, Testteil: Genauigkeit | 71,0\N{NO-BREAK SPACE}% | 65,6–76,0 | 1.290 | "
        "die zehn Kennungen von GTZAN; odd |"
    )


@pytest.mark.parametrize("measure", ["", "10", "x_10"])
def test_unknown_figures_keep_their_names(measure: str) -> None:
    metric = Metric(measure, 1.0, 1.0, 1.0, 1)
    assert (metric.name, figures.name(metric, str)) == (measure, measure.replace("_", " "))


@pytest.mark.parametrize("model", ["default", "000-cnn-mel"])
def test_what_is_remarked_of_shipped_models_is_known(model: str) -> None:
    manifest = Registry([paths.models_dir()]).manifest(model)
    told = {part for metric in manifest.metrics for part in metric.note.split("; ") if part}
    assert manifest.confusion is not None
    told |= {*manifest.remarks, manifest.confusion.counted_on}
    assert [part for part in told if figures.remark(part) == Message.plain(part)] == []
    words = {metric.name: figures.name(metric, str) for metric in manifest.metrics}
    assert not [name for name, told in words.items() if told == name.replace("_", " ")]


@pytest.mark.parametrize("model", ["default", "001-a-mel"])
def test_a_card_is_made_of_what_is_known_of_the_model(model: str) -> None:
    registry = Registry([paths.models_dir()])
    made = card.markdown(registry.manifest(model), registry.reality(model), figures.English())
    assert made == registry.card(model)


@pytest.mark.usefixtures("german")
def test_a_card_is_told_in_german() -> None:
    registry = Registry([paths.models_dir()])
    told = card.markdown(
        registry.manifest("001-a-mel"), registry.reality("001-a-mel"), Translated()
    )
    assert "## Was es tut" in told
    assert "Zufallsstartwerte: 0." in told
    assert "| GTZAN" not in told.partition("## Was es tut")[0]
    for english in ("It listens", "Figures on", "Counted on", "Sure and wrong", "Genres outside"):
        assert english not in told


def test_a_table_of_mistakes_names_the_genres_that_are_missed_most() -> None:
    table = Confusion(("a", "b", "c"), ((8, 2, 0), (3, 5, 2), (0, 0, 0)))
    assert table.misses(4) == [("b", 5, 10, (("a", 3), ("c", 2))), ("a", 8, 10, (("b", 2),))]
    assert [label for label, _ in table.tested] == ["a", "b"]
    with pytest.raises(ValueError, match="row and a column"):
        Confusion(("a", "b"), ((1, 2),))
