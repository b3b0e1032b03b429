# SPDX-License-Identifier: GPL-3.0-or-later
"""What classifiers said: every model's predictions."""

from __future__ import annotations

import itertools
import json
from array import array
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from genreorganizer.db import packed
from genreorganizer.db.columns import among
from genreorganizer.db.schema import outcome, prediction, probability, track
from genreorganizer.domain.prediction import (
    LEAST_TAG,
    Outcome,
    TimelineWindow,
    TrackPrediction,
    tag_key,
)

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    import numpy as np
    from numpy.typing import NDArray

    from genreorganizer.messages import Message

_PAGE = 500
_SAME_LENGTH_S, _SAME_LENGTH = 1.0, 0.01
"""Lengths are the same that differ by no more: seconds, and a share."""


@dataclass(frozen=True, slots=True)
class AnalysisFailure:
    """A track that a classifier could not listen to.

    Attributes:
        model_id: The classifier.
        model_version: Its version.
        reason: One line for the user.
    """

    model_id: str
    model_version: str
    reason: Message


@dataclass(frozen=True, slots=True)
class Answer:
    """A model's answer without its timeline and embedding.

    Attributes:
        track_id: The track.
        model_version: The model's version.
        outcome: Suggested or unsure by the model's threshold, no music, or failed.
        labels: The model's labels; empty where it failed.
        probabilities: One per label.
        ood_score: Distance from what the model was trained on; None where unknown.
        reason: Why it failed.
        analyzed_at: When, in seconds since the epoch.
        others: Tracks of its album that have a say in ``probabilities``
            (`library.album_answers`).
        alone: What was said of the track itself, where others have a say.
    """

    track_id: int
    model_version: str
    outcome: Outcome
    labels: tuple[str, ...]
    probabilities: tuple[float, ...]
    ood_score: float | None
    reason: Message | None
    analyzed_at: float
    others: int = 0
    alone: tuple[float, ...] = ()


def store(
    connection: sa.Connection,
    answers: Sequence[tuple[int, TrackPrediction | AnalysisFailure]],
    *,
    at: float,
) -> None:
    """Store answers in place of the same models' earlier ones.

    Args:
        connection: A write transaction.
        answers: Track id and answer.
        at: Now, in seconds since the epoch.
    """
    if not answers:
        return
    for model_id in {answer.model_id for _, answer in answers}:
        tracks = [number for number, answer in answers if answer.model_id == model_id]
        _forget(connection, model_id, tracks)
    connection.execute(
        sa.insert(prediction),
        [
            {
                "track_id": number,
                "model_id": answer.model_id,
                "model_version": answer.model_version,
                "analyzed_at": at,
                **_columns(answer),
            }
            for number, answer in answers
        ],
    )
    _put_probabilities(
        connection,
        [
            (number, answer.model_id, label, p)
            for number, answer in answers
            if isinstance(answer, TrackPrediction)
            for label, p in (*zip(answer.labels, answer.probabilities, strict=True), *_tags(answer))
        ],
    )
    correct_lengths(connection, [number for number, _ in answers])
    _put_tempi(connection, answers)


@dataclass(frozen=True, slots=True)
class Judged:
    """One classifier's answers for many tracks of which embeddings are stored.

    Attributes:
        model_id: The classifier.
        model_version: Its version.
        labels: Its labels.
        track_ids: The tracks.
        probabilities: float (tracks, labels).
        embeddings: float32 (tracks, length).
        sure: bool (tracks,): suggested, or else unsure.
    """

    model_id: str
    model_version: str
    labels: tuple[str, ...]
    track_ids: Sequence[int]
    probabilities: NDArray[np.floating]
    embeddings: NDArray[np.float32]
    sure: NDArray[np.bool_]

    def outcomes(self) -> list[Outcome]:
        """The result for each track."""
        return [Outcome.SUGGESTED if certain else Outcome.UNSURE for certain in self.sure.tolist()]

    def answers(self, at: float) -> Iterator[Answer]:
        """Track by track.

        Args:
            at: When it was judged, in seconds since the epoch.
        """
        for number, odds, answered in zip(
            self.track_ids, self.probabilities.tolist(), self.outcomes(), strict=True
        ):
            yield Answer(
                number, self.model_version, answered, self.labels, tuple(odds), None, None, at
            )


def store_judged(connection: sa.Connection, judged: Judged, *, at: float) -> None:
    """`store` for many answers as arrays, in a fraction of the time.

    Args:
        connection: A write transaction.
        judged: The answers.
        at: Now, in seconds since the epoch.
    """
    if not len(judged.track_ids):
        return
    _forget(connection, judged.model_id, judged.track_ids)
    labels = json.dumps(judged.labels)
    connection.exec_driver_sql(
        "INSERT INTO prediction (track_id, model_id, model_version, outcome, labels, "
        "timeline_starts, timeline, embedding, analyzed_at) "
        "VALUES (?, ?, ?, ?, ?, x'', x'', ?, ?)",
        [
            (
                number,
                judged.model_id,
                judged.model_version,
                answered.value,
                labels,
                vector.tobytes(),
                at,
            )
            for number, vector, answered in zip(
                judged.track_ids, judged.embeddings, judged.outcomes(), strict=True
            )
        ],
    )
    _put_probabilities(
        connection,
        [
            (number, judged.model_id, label, p)
            for number, odds in zip(judged.track_ids, judged.probabilities.tolist(), strict=True)
            for label, p in zip(judged.labels, odds, strict=True)
        ],
    )


def _put_tempi(
    connection: sa.Connection, answers: Sequence[tuple[int, TrackPrediction | AnalysisFailure]]
) -> None:
    found = [
        (answer.tempo_bpm, number)
        for number, answer in answers
        if isinstance(answer, TrackPrediction) and answer.tempo_bpm is not None
    ]
    if found:
        connection.exec_driver_sql("UPDATE track SET tempo_bpm = ? WHERE id = ?", found)


def _forget(connection: sa.Connection, model_id: str, ids: Sequence[int]) -> None:
    """Forget a model's answers for tracks."""
    for table in (probability, prediction):
        connection.execute(
            sa.delete(table).where(table.c.model_id == model_id, among(table.c.track_id, ids))
        )


def _put_probabilities(
    connection: sa.Connection, values: Sequence[tuple[int, str, str, float]]
) -> None:
    if values:  # the driver takes rows as they are, in half the time
        connection.exec_driver_sql(
            "INSERT INTO probability (track_id, model_id, label, p) VALUES (?, ?, ?, ?)", values
        )


def _tags(answer: TrackPrediction) -> Iterator[tuple[str, float]]:
    """Further labels worth keeping, beside the model's labels and never in place of one."""
    taken = {tag_key(label) for label in answer.labels}
    for tag, p in answer.tags:
        if p >= LEAST_TAG and tag_key(tag) not in taken:
            taken.add(tag_key(tag))
            yield tag_key(tag), p


def correct_lengths(connection: sa.Connection, ids: Iterable[int]) -> None:
    """Give tracks the length that was found by listening, where the tag's reading lacked it.

    Two readers of one header differ by a codec's padding; what differs by more was guessed.

    Args:
        connection: A write transaction.
        ids: The tracks, whose predictions are of the audio that they hold now.
    """
    found = (
        sa.select(sa.func.max(prediction.c.duration_s))
        .where(prediction.c.track_id == track.c.id, prediction.c.duration_s > 0)
        .scalar_subquery()
    )
    differs = sa.func.abs(track.c.duration_s - found) > _SAME_LENGTH_S + _SAME_LENGTH * found
    connection.execute(
        sa.update(track)
        .where(among(track.c.id, ids), sa.func.coalesce(differs, found.is_not(None)))
        .values(duration_s=found)
    )


def load(connection: sa.Connection, track_id: int, model_id: str) -> TrackPrediction | None:
    """A model's full answer for a track; None where there is none or listening failed."""
    found = connection.execute(
        sa.select(prediction).where(
            prediction.c.track_id == track_id,
            prediction.c.model_id == model_id,
            prediction.c.outcome != Outcome.FAILED.value,
        )
    ).one_or_none()
    if found is None:
        return None
    by_label = dict(
        connection.execute(
            sa.select(probability.c.label, probability.c.p).where(
                probability.c.track_id == track_id, probability.c.model_id == model_id
            )
        ).all()
    )
    labels = tuple(json.loads(found.labels))
    probabilities = _floats(found.timeline)
    timeline = tuple(
        TimelineWindow(start, tuple(probabilities[index * len(labels) : (index + 1) * len(labels)]))
        for index, start in enumerate(_floats(found.timeline_starts))
    )
    return TrackPrediction(
        model_id=found.model_id,
        model_version=found.model_version,
        labels=labels,
        probabilities=tuple(by_label[label] for label in labels),
        timeline=timeline,
        embedding=tuple(_floats(found.embedding)),
        outcome=Outcome(found.outcome),
        ood_score=found.ood_score,
        duration_s=found.duration_s,
        tags=tuple(
            sorted(
                ((tag, p) for tag, p in by_label.items() if tag not in labels),
                key=lambda pair: (-pair[1], pair[0]),
            )
        ),
    )


def put_timeline(connection: sa.Connection, track_id: int, answer: TrackPrediction) -> bool:
    """Keep the timeline of an answer that was made without one, and nothing else of it.

    Returns:
        False where the stored answer is gone, of another version, or has a timeline.
    """
    columns = _columns(answer)
    done = connection.execute(
        sa.update(prediction)
        .where(
            prediction.c.track_id == track_id,
            prediction.c.model_id == answer.model_id,
            prediction.c.model_version == answer.model_version,
            prediction.c.labels == columns["labels"],
            prediction.c.timeline == b"",
        )
        .values({name: columns[name] for name in ("timeline_starts", "timeline")})
    )
    return done.rowcount > 0 and bool(answer.timeline)


def models_of(connection: sa.Connection, track_id: int) -> list[str]:
    """Ids of the models that listened to a track."""
    query = sa.select(prediction.c.model_id).where(prediction.c.track_id == track_id)
    return list(connection.execute(query.order_by(prediction.c.model_id)).scalars())


def versions(connection: sa.Connection, model_id: str) -> list[str]:
    """The versions of a model that answers are known of."""
    query = sa.select(prediction.c.model_version).where(prediction.c.model_id == model_id)
    return list(connection.execute(query.distinct()).scalars())


def answered(connection: sa.Connection, model_id: str) -> array[int]:
    """The tracks of which a model has an answer or a failure."""
    return packed.ids(
        connection,
        sa.select(prediction.c.track_id)
        .where(prediction.c.model_id == model_id)
        .order_by(prediction.c.track_id),
    )


def names_label(connection: sa.Connection, model_id: str, names: Collection[str]) -> bool:
    """Whether an answer of a model gives a probability for one of these labels or tags."""
    there = sa.exists().where(probability.c.model_id == model_id, probability.c.label.in_(names))
    return bool(connection.execute(sa.select(there)).scalar())


def labels(connection: sa.Connection, model_id: str) -> tuple[str, ...]:
    """The labels of the active model, as its latest answers name them; empty before the first.

    Args:
        connection: A transaction.
        model_id: The active classifier, whose outcomes lists show.
    """
    answered = outcome.c.outcome.in_([Outcome.SUGGESTED.value, Outcome.UNSURE.value])
    same = sa.and_(
        prediction.c.track_id == outcome.c.track_id, prediction.c.model_id == outcome.c.model_id
    )
    found = connection.execute(
        sa.select(prediction.c.labels)
        .select_from(outcome.join(prediction, same))
        .where(outcome.c.model_id == model_id, answered)
        .limit(1)
    ).scalar()
    return tuple(json.loads(found)) if found else ()


def without_answer(
    connection: sa.Connection,
    ids: Iterable[int],
    model_id: str,
    model_version: str,
    *,
    retry_failed: bool = False,
) -> array[int]:
    """Those of the tracks to which this version of a model has not listened, in their order.

    Failures count as answers unless ``retry_failed``: a broken file is not tried again by
    itself unless it changes.
    """
    numbers = list(ids)
    answered = sa.select(prediction.c.track_id).where(
        prediction.c.model_id == model_id,
        prediction.c.model_version == model_version,
        among(prediction.c.track_id, numbers),
    )
    if retry_failed:
        answered = answered.where(prediction.c.outcome != Outcome.FAILED.value)
    done = set(packed.ids(connection, answered))
    return array("q", (number for number in numbers if number not in done))


def answers(
    connection: sa.Connection, model_id: str, ids: Iterable[int] | None = None
) -> Iterator[Answer]:
    """A model's answers by track id, without timelines and embeddings.

    Args:
        connection: A transaction that stays open while the answers are taken.
        model_id: The classifier.
        ids: Only these tracks; None is all.
    """
    chosen = prediction.c.model_id == model_id
    if ids is not None:
        numbers = list(ids)
        chosen &= among(prediction.c.track_id, numbers)
    found = connection.execute(
        sa.select(
            prediction.c.track_id,
            prediction.c.model_version,
            prediction.c.outcome,
            prediction.c.labels,
            prediction.c.ood_score,
            prediction.c.reason,
            prediction.c.analyzed_at,
        )
        .where(chosen)
        .order_by(prediction.c.track_id)
    )
    for page in found.partitions(_PAGE):
        said = _said(connection, model_id, [row.track_id for row in page])
        for row in page:
            labels = _labels(row.labels)
            by_label = said.get(row.track_id, {})
            yield Answer(
                row.track_id,
                row.model_version,
                Outcome(row.outcome),
                labels,
                tuple(by_label[label] for label in labels),
                row.ood_score,
                row.reason,
                row.analyzed_at,
            )


def _said(
    connection: sa.Connection, model_id: str, ids: Sequence[int]
) -> dict[int, dict[str, float]]:
    """A model's probabilities of some tracks."""
    query = sa.select(probability.c.track_id, probability.c.label, packed.exact(probability.c.p))
    query = query.where(probability.c.model_id == model_id, among(probability.c.track_id, ids))
    said: dict[int, dict[str, float]] = {number: {} for number in ids}
    for number, label, p in packed.rows(connection, packed.in_one(query)):
        said[number][label] = float(p)
    return said


@lru_cache(maxsize=16)
def _labels(text: str) -> tuple[str, ...]:
    return tuple(json.loads(text))


def _columns(answer: TrackPrediction | AnalysisFailure) -> dict[str, Any]:
    if isinstance(answer, AnalysisFailure):
        return {
            "outcome": Outcome.FAILED.value,
            "labels": "[]",
            "timeline_starts": b"",
            "timeline": b"",
            "embedding": b"",
            "ood_score": None,
            "duration_s": None,
            "reason": answer.reason,
        }
    probabilities = itertools.chain.from_iterable(
        window.probabilities for window in answer.timeline
    )
    return {
        "outcome": answer.outcome.value,
        "labels": json.dumps(answer.labels),
        "timeline_starts": _blob(window.start_s for window in answer.timeline),
        "timeline": _blob(probabilities),
        "embedding": _blob(answer.embedding),
        "ood_score": answer.ood_score,
        "duration_s": answer.duration_s,
        "reason": None,
    }


def _blob(values: Iterable[float]) -> bytes:
    return array("f", values).tobytes()


def _floats(blob: bytes) -> array[float]:
    values = array("f")
    values.frombytes(blob)
    return values
