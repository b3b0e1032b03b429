# SPDX-License-Identifier: GPL-3.0-or-later
"""What was measured of a classifier, and its card, in the user's language."""

from __future__ import annotations

from dataclasses import replace

import pytest

from genreorganizer import paths
from genreorganizer.classify import card, figures
from genreorganizer.classify.manifest import Front
from genreorganizer.classify.metrics import Confusion, Metric
from genreorganizer.classify.registry import Registry
from genreorganizer.gui.classifiers import model_card
from genreorganizer.gui.classifiers.model_card import Translated
from genreorganizer.library.learning.figures import CountedShare, Figures, GenreFigures
from genreorganizer.library.models import InstalledModel
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


@pytest.mark.parametrize("model", ["default", "000-cnn-mel", "001-a-mel", "001-mlp-embedding"])
def test_what_is_remarked_of_shipped_models_is_known(model: str) -> None:
    manifest = Registry([paths.models_dir()]).manifest(model)
    told = {part for metric in manifest.metrics for part in metric.note.split("; ") if part}
    assert manifest.confusion is not None
    told |= {*manifest.remarks, manifest.confusion.counted_on, *manifest.training_data}
    reality = Registry([paths.models_dir()]).reality(model)
    assert reality is not None
    told |= {*reality.left_out}
    told |= {part for one in reality.figures for part in one.note.split("; ") if part}
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


@pytest.mark.usefixtures("german")
def test_what_a_model_was_trained_on_is_told_in_german() -> None:
    registry = Registry([paths.models_dir()])
    told = {
        model: card.markdown(registry.manifest(model), registry.reality(model), Translated())
        for model in ("default", "000-cnn-mel")
    }
    assert told["default"].startswith("# Residuales Faltungsnetz auf Log-Mel-Fenstern, 14 Genres\n")
    assert (
        "- GTZAN, fehlerbereinigter Trainingsteil (gtzan-excerpts: log mel" in told["000-cnn-mel"]
    )
    assert "7 Genres; " in told["default"]
    english = {*registry.manifest("default").training_data, "Teachers", " genres", "Not "}
    assert [text for text in english if text in "".join(told.values())] == []


@pytest.mark.usefixtures("german")
def test_the_card_of_a_learned_model_is_told_in_german() -> None:
    share = CountedShare(0.8, 0.7, 0.9, 1250)
    genre = GenreFigures("Polka", 40, None, share, share, ())
    found = Figures(
        share, share, 0.1, 0.2, 0.1, 0.3, share, share, 0.8, (genre,), confusion=((32,),)
    )
    manifest = replace(
        Registry([paths.models_dir()]).manifest("000-cnn-mel"),
        title="5 genres of your library",
        training_data=("1,250 tracks of your library",),
        front=Front("default", "", of_track=True),
    )
    made = InstalledModel("mine", manifest, None, False, 0, removable=True, learned=found)
    told = model_card.details(made, "What was written when it learned").splitlines()
    assert told[0] == "# 5 Genres Ihrer Bibliothek"
    assert "- 1,250 Titel Ihrer Bibliothek" in told
    assert (
        "- Die beste Vermutung ist richtig bei 80\xa0% von 1.250 Titeln (70\xa0% bis 90\xa0%)."
    ) in told
    assert "| Polka | 40 |  | 80\xa0% (70\xa0%–90\xa0%) | 80\xa0% (70\xa0%–90\xa0%) |" in told
    assert not [line for line in told if "the" in line.split()]


def test_a_table_of_mistakes_names_the_genres_that_are_missed_most() -> None:
    table = Confusion(("a", "b", "c"), ((8, 2, 0), (3, 5, 2), (0, 0, 0)))
    assert table.misses(4) == [("b", 5, 10, (("a", 3), ("c", 2))), ("a", 8, 10, (("b", 2),))]
    assert [label for label, _ in table.tested] == ["a", "b"]
    with pytest.raises(ValueError, match="row and a column"):
        Confusion(("a", "b"), ((1, 2),))
