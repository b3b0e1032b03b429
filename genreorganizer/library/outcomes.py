# SPDX-License-Identifier: GPL-3.0-or-later
"""From a classifier's answer to what the list shows: the user's genres, held against the tag."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from genreorganizer.db import outcome_rows, predictions, suggestions
from genreorganizer.domain.genres import fold
from genreorganizer.domain.prediction import UNLIKE, Outcome
from genreorganizer.domain.review import (
    SECOND_GUESS_SHARE,
    Agreement,
    Suggestion,
    suggestion,
)
from genreorganizer.library import album_answers
from genreorganizer.messages import Message

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from sqlalchemy import Connection

    from genreorganizer.db.predictions import Answer
    from genreorganizer.db.suggestions import TagAndOutcome
    from genreorganizer.domain.genres import Vocabulary
    from genreorganizer.library.model import Model


@dataclass(frozen=True, slots=True)
class Evaluation:
    """What a prediction means in the user's genres.

    Attributes:
        outcome: As the model says.
        suggestion: Best guess; None where there is no music. An unsure track has one too:
            the list shows it, but only the user's own hand accepts it.
        agreement: How the tag stands to the suggestion.
        reason: Why there is nothing to suggest.
    """

    outcome: Outcome
    suggestion: Suggestion | None
    agreement: Agreement | None = None
    reason: Message | None = None


def genre_probabilities(
    probabilities: Mapping[str, float], vocabulary: Vocabulary
) -> dict[str, float]:
    """Probabilities of the user's genres; labels mapped to one genre add up, to 1 at most.

    Args:
        probabilities: Model label to probability in [0, 1].
        vocabulary: The user's genres.
    """
    genres: dict[str, float] = {}
    for label, probability in probabilities.items():
        name = vocabulary.for_label(label)
        genres[name] = min(1.0, genres.get(name, 0.0) + probability)
    return genres


def judge(
    outcome: Outcome,
    probabilities: Mapping[str, float],
    tag_genres: Iterable[str],
    *,
    vocabulary: Vocabulary,
    threshold: float,
) -> Evaluation:
    """Put an answer in the user's words and hold it against the tag.

    Args:
        outcome: What the model says of itself.
        probabilities: Model label to probability in [0, 1].
        tag_genres: The genres that the file's tag holds.
        vocabulary: The user's genres.
        threshold: The model's threshold, which a second guess must reach too.
    """
    genres = genre_probabilities(probabilities, vocabulary)
    return _judged(outcome, genres, tag_genres, vocabulary=vocabulary, threshold=threshold)


def _judged(
    outcome: Outcome,
    genres: Mapping[str, float],
    tag_genres: Iterable[str],
    *,
    vocabulary: Vocabulary,
    threshold: float,
) -> Evaluation:
    """`judge` by probabilities of the user's genres."""
    if outcome not in (Outcome.SUGGESTED, Outcome.UNSURE):
        return Evaluation(outcome, None, reason=_NO_MUSIC if outcome is Outcome.NO_MUSIC else None)
    guess = suggestion(genres, threshold)
    if outcome is not Outcome.SUGGESTED or guess is None:
        return Evaluation(outcome, guess, reason=_why_unsure(guess, threshold))
    return Evaluation(outcome, guess, _agreement(tag_genres, genres, guess, vocabulary))


_NO_MUSIC = Message("it is silent, or always the same sound")


def _why_unsure(guess: Suggestion | None, threshold: float) -> Message:
    if guess is not None and guess.confidence >= threshold:
        return UNLIKE
    # Rounded up, as confidences are shown rounded down.
    least = Message("{number}%", number=math.ceil(round(100 * threshold, 6)))
    return Message("no genre reaches {least}, the minimum for a suggestion", least=least)


def record(
    track_id: int,
    model_id: str,
    evaluation: Evaluation,
    *,
    at: float,
    reason: Message | None = None,
    others: int = 0,
) -> outcome_rows.OutcomeRecord:
    """A judgement as it is stored."""
    guess = evaluation.suggestion
    return outcome_rows.OutcomeRecord(
        track_id=track_id,
        model_id=model_id,
        outcome=evaluation.outcome,
        suggested=guess.genre if guess else None,
        confidence=guess.confidence if guess else None,
        second=guess.second if guess else None,
        second_confidence=guess.second_confidence if guess else None,
        agreement=evaluation.agreement,
        reason=reason or evaluation.reason,
        analyzed_at=at,
        others=others,
    )


def judged(
    connection: Connection,
    model: Model,
    vocabulary: Vocabulary,
    track_ids: Iterable[int] | None = None,
) -> list[outcome_rows.OutcomeRecord]:
    """What a model's stored answers are in a vocabulary's words, with what their albums say.

    Args:
        connection: A transaction.
        model: The active one.
        vocabulary: The user's genres.
        track_ids: Only these tracks; None is all.
    """
    ids = list(predictions.answered(connection, model.id) if track_ids is None else track_ids)
    answers = album_answers.answers(connection, model.id, ids)
    return records(answers, suggestions.tags_and_outcomes(connection, ids), model, vocabulary)


def records(
    answers: Iterable[Answer],
    tags: Mapping[int, TagAndOutcome],
    model: Model,
    vocabulary: Vocabulary,
) -> list[outcome_rows.OutcomeRecord]:
    """What a model's answers are in a vocabulary's words.

    Args:
        answers: The model's.
        tags: Of the answers' tracks.
        model: The active one.
        vocabulary: The user's genres.
    """
    meant: dict[tuple[str, ...], tuple[str, ...]] = {}
    found = []
    for answer in answers:
        names = meant.get(answer.labels)
        if names is None:
            names = meant[answer.labels] = tuple(map(vocabulary.for_label, answer.labels))
        genres = dict(zip(names, answer.probabilities, strict=True))
        if len(genres) < len(names):  # labels that mean one genre add up
            genres = genre_probabilities(_by_label(answer), vocabulary)
        evaluation = _judged(
            _outcome(answer, model) if answer.others else answer.outcome,
            genres,
            tags[answer.track_id].genres,
            vocabulary=vocabulary,
            threshold=model.threshold,
        )
        found.append(
            record(
                answer.track_id,
                model.id,
                evaluation,
                at=answer.analyzed_at,
                reason=answer.reason,
                others=answer.others,
            )
        )
    return found


def _outcome(answer: Answer, model: Model) -> Outcome:
    """Whether an answer is sure once an album has had its say: what is strange alone is never."""
    strange = answer.outcome is Outcome.UNSURE and (
        max(answer.alone) >= model.threshold
        or (
            model.novelty_threshold is not None
            and answer.ood_score is not None
            and answer.ood_score > model.novelty_threshold
        )
    )
    sure = max(answer.probabilities) >= model.threshold and not strange
    return Outcome.SUGGESTED if sure else Outcome.UNSURE


def refresh_agreement(
    connection: Connection, model_id: str, vocabulary: Vocabulary, track_ids: Iterable[int]
) -> None:
    """Hold tags that have changed against the answers there are.

    Args:
        connection: A write transaction.
        model_id: The active model.
        vocabulary: The user's genres.
        track_ids: The tracks whose tags changed.
    """
    ids = list(track_ids)
    tags = suggestions.tags_and_outcomes(connection, ids)
    changed = {}
    for answer in album_answers.answers(connection, model_id, ids):
        tag = tags[answer.track_id]
        if tag.outcome is None:
            continue
        # The threshold only matters for the second guess, which stays as it is.
        evaluation = judge(
            tag.outcome, _by_label(answer), tag.genres, vocabulary=vocabulary, threshold=0.0
        )
        if evaluation.agreement is not tag.agreement:
            changed[answer.track_id] = evaluation.agreement
    suggestions.set_agreement(connection, changed)


def _by_label(answer: Answer) -> dict[str, float]:
    return dict(zip(answer.labels, answer.probabilities, strict=True))


def _agreement(
    tag_genres: Iterable[str],
    genres: Mapping[str, float],
    guess: Suggestion,
    vocabulary: Vocabulary,
) -> Agreement | None:
    """How a tag stands to a sure suggestion.

    They agree where a genre of the tag is the suggested one or a narrower one: a tag *House*
    with the suggestion *Electronic*. Else they can only be compared where the tag has genres that
    the model knows (`Vocabulary.related`): they disagree where none of these is kin to one of its
    likely genres.

    Args:
        tag_genres: As the tag spells them.
        genres: Probabilities of all the genres that the model knows.
        guess: What it suggests.
        vocabulary: The user's genres.
    """
    tagged = vocabulary.meant(tag_genres)
    if any(fold(guess.genre) in vocabulary.above(tag) for tag in tagged):
        return Agreement.AGREES
    known = [tag for tag in tagged if any(vocabulary.related(tag, genre) for genre in genres)]
    least = SECOND_GUESS_SHARE * guess.confidence
    likely = [genre for genre, probability in genres.items() if probability >= least]
    if not known:
        return None
    if any(vocabulary.related(tag, genre) for tag in known for genre in likely):
        return Agreement.PLAUSIBLE
    return Agreement.DISAGREES
