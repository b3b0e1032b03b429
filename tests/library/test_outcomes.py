# SPDX-License-Identifier: GPL-3.0-or-later
"""How a tag stands to what the audio sounds like."""

import pytest

from genreorganizer.domain.genres import Genre, Vocabulary
from genreorganizer.domain.prediction import Outcome
from genreorganizer.domain.review import Agreement
from genreorganizer.library.outcomes import judge, record

WORDS = Vocabulary((*Vocabulary().genres, Genre("House", parent="Electronic")))
JAZZ = {"jazz": 0.8, "blues": 0.1, "rock": 0.06, "electronic": 0.04}


def agreement(
    *tag: str, odds: dict[str, float] = JAZZ, outcome: Outcome = Outcome.SUGGESTED
) -> Agreement | None:
    return judge(outcome, odds, tag, vocabulary=WORDS, threshold=0.5).agreement


@pytest.mark.parametrize(
    "tag", [("Jazz",), ("jazz",), ("Vocal Jazz",), ("Rock", "Jazz"), ("Rock; Jazz",)]
)
def test_a_tag_that_holds_the_suggestion_or_a_narrower_genre_agrees(tag: tuple[str, ...]) -> None:
    assert agreement(*tag) is Agreement.AGREES


@pytest.mark.parametrize("tag", [("Rock",), ("House",), ("Punk Rock",), ("Rock", "Christmas")])
def test_a_genre_that_the_model_knows_and_does_not_hear_disagrees(tag: tuple[str, ...]) -> None:
    assert agreement(*tag) is Agreement.DISAGREES


@pytest.mark.parametrize(
    "tag",
    [
        (),
        ("Unknown",),
        ("Genre",),
        ("Other",),
        ("(17)",),
        ("Misc",),
        ("Christmas",),
        ("Spoken Word",),
        ("Pop",),  # this model does not know it
    ],
)
def test_what_the_model_cannot_hear_is_never_contradicted(tag: tuple[str, ...]) -> None:
    assert agreement(*tag) is None


def test_a_broader_or_a_likely_genre_is_plausible() -> None:
    house = {"house": 0.9, "rock": 0.1}
    assert agreement("Electronic", odds=house) is Agreement.PLAUSIBLE
    blues = {"jazz": 0.5, "blues": 0.4, "rock": 0.1}
    assert agreement("Blues", odds=blues) is Agreement.PLAUSIBLE
    assert agreement("Blues", "Christmas", odds=blues) is Agreement.PLAUSIBLE


@pytest.mark.parametrize("outcome", [Outcome.UNSURE, Outcome.NO_MUSIC])
def test_a_model_that_is_not_sure_neither_agrees_nor_disagrees(outcome: Outcome) -> None:
    assert agreement("Jazz", outcome=outcome) is None
    assert agreement("Rock", outcome=outcome) is None


def test_what_is_not_suggested_says_why() -> None:
    def why(outcome: Outcome, odds: dict[str, float]) -> str:
        judged = judge(outcome, odds, (), vocabulary=WORDS, threshold=0.52)
        return str(record(1, "m", judged, at=0.0).reason)

    assert why(Outcome.UNSURE, {"jazz": 0.4, "rock": 0.3}) == (
        "no genre reaches 52%, the minimum for a suggestion"
    )
    assert "unlike" in why(Outcome.UNSURE, {"jazz": 0.98, "rock": 0.02})
    assert "silent" in why(Outcome.NO_MUSIC, {"jazz": 0.5, "rock": 0.5})
    assert why(Outcome.SUGGESTED, JAZZ) == "None"
