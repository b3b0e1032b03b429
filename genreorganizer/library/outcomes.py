# SPDX-License-Identifier: GPL-3.0-or-later
"""From a classifier's answer to what the list shows: the person's genres, and disagreement."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from genreorganizer.domain.genres import fold
from genreorganizer.domain.prediction import Outcome
from genreorganizer.domain.review import SECOND_GUESS_SHARE, Suggestion, suggestion

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from genreorganizer.domain.genres import Vocabulary


@dataclass(frozen=True, slots=True)
class Judgement:
    """What came of a prediction.

    Attributes:
        outcome: As the model says.
        suggestion: Best guess; None where there is no music. An unsure track has one too:
            the list shows it, but only the person's own hand accepts it.
        disagrees: The model is sure, and no genre of the tag is among its likely ones.
    """

    outcome: Outcome
    suggestion: Suggestion | None
    disagrees: bool


def genre_probabilities(
    probabilities: Mapping[str, float], vocabulary: Vocabulary
) -> dict[str, float]:
    """Probabilities of the person's genres; labels mapped to one genre add up.

    Args:
        probabilities: Model label to probability in [0, 1].
        vocabulary: The person's genres.
    """
    genres: dict[str, float] = {}
    for label, probability in probabilities.items():
        name = vocabulary.for_label(label)
        genres[name] = genres.get(name, 0.0) + probability
    return genres


def judge(
    outcome: Outcome,
    probabilities: Mapping[str, float],
    tag_genres: Iterable[str],
    *,
    vocabulary: Vocabulary,
    threshold: float,
) -> Judgement:
    """Put an answer in the person's words and hold it against the tag.

    Args:
        outcome: What the model says of itself.
        probabilities: Model label to probability in [0, 1].
        tag_genres: The genres that the file's tag holds.
        vocabulary: The person's genres.
        threshold: The model's threshold, which a second guess must reach too.
    """
    if outcome not in (Outcome.SUGGESTED, Outcome.UNSURE):
        return Judgement(outcome, None, disagrees=False)
    genres = genre_probabilities(probabilities, vocabulary)
    guess = suggestion(genres, threshold)
    disagrees = (
        outcome is Outcome.SUGGESTED
        and guess is not None
        and _disagrees(tag_genres, _likely(genres, guess), vocabulary)
    )
    return Judgement(outcome, guess, disagrees)


def _likely(genres: Mapping[str, float], guess: Suggestion) -> list[str]:
    least = SECOND_GUESS_SHARE * guess.confidence
    return [name for name, probability in genres.items() if probability >= least]


def _disagrees(tag_genres: Iterable[str], likely: Iterable[str], vocabulary: Vocabulary) -> bool:
    """Whether there is a tag and no genre of it is kin to a likely one.

    Kin are a genre and its parents, both ways: a tag *House* agrees with the guess
    *Electronic*, and a tag *Electronic* with the guess *House*.
    """
    tagged = vocabulary.canonical_all(tag_genres)
    if not tagged:
        return False
    return not any(_kin(tag, guess, vocabulary) for tag in tagged for guess in likely)


def _kin(one: str, other: str, vocabulary: Vocabulary) -> bool:
    above_one = {fold(name) for name in vocabulary.lineage(one)}
    above_other = {fold(name) for name in vocabulary.lineage(other)}
    return fold(other) in above_one or fold(one) in above_other
