# SPDX-License-Identifier: GPL-3.0-or-later
"""What is known of one track: its genres over time, what sounds alike, what each model says."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from genreorganizer.db import predictions, similarity, tracks
from genreorganizer.domain.track_detail import TrackDetail
from genreorganizer.errors import ModelUnusable
from genreorganizer.library import album_answers, models
from genreorganizer.library.context import query_context
from genreorganizer.library.outcomes import genre_probabilities

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import Connection

    from genreorganizer.classify.manifest import Front
    from genreorganizer.classify.registry import Registry
    from genreorganizer.domain.prediction import TrackPrediction
    from genreorganizer.domain.track import TrackRow
    from genreorganizer.library.model import Model


@dataclass(frozen=True, slots=True)
class Comparison:
    """What several models say of one track, in the user's genres.

    Attributes:
        row: The track.
        models: The models that listened to it, by name.
        lines: Each genre with the models' probabilities, None where a model does not know it;
            the most probable of all first.
        silent: Installed models that did not listen to it.
    """

    row: TrackRow
    models: tuple[str, ...]
    lines: tuple[tuple[str, tuple[float | None, ...]], ...]
    silent: tuple[str, ...]


def detail(connection: Connection, registry: Registry, track_id: int) -> TrackDetail | None:
    """All about one track; None where it is gone."""
    row = tracks.row(connection, track_id)
    if row is None:
        return None
    context = query_context(connection)
    prediction = predictions.load(connection, track_id, context.model_id)
    if prediction is None:
        return TrackDetail(row)
    vocabulary = context.vocabulary

    def in_genres(said: TrackPrediction, shares: Sequence[float]) -> dict[str, float]:
        return genre_probabilities(dict(zip(said.labels, shares, strict=True)), vocabulary)

    def ranked(said: TrackPrediction) -> list[tuple[str, float]]:
        shares = in_genres(said, said.probabilities)
        return sorted(shares.items(), key=lambda pair: (-pair[1], pair[0]))

    alone = tuple(ranked(prediction))
    drawn = _drawn(connection, prediction, track_id) if row.others else None
    front = None if prediction.timeline else _front(registry, prediction)
    shown = (front and _below(connection, front, track_id)) or prediction
    genres = tuple(name for name, _ in ranked(shown))
    model = _model(registry, shown.model_id)
    windows = tuple(
        (window.start_s, tuple(shares[name] for name in genres))
        for window in shown.timeline
        for shares in (in_genres(shown, window.probabilities),)
    )
    return TrackDetail(
        row=row,
        probabilities=tuple(ranked(drawn)) if drawn else alone,
        windows=windows,
        genres=genres,
        model=f"{prediction.model_id} {prediction.model_version}",
        window_s=model.window_s if model else None,
        learned=front is not None,
        tags=prediction.tags,
        alone=alone if drawn else (),
    )


def _drawn(
    connection: Connection, prediction: TrackPrediction, track_id: int
) -> TrackPrediction | None:
    """The answer with what the track's album says; None where that has no say now."""
    answers = album_answers.answers(connection, prediction.model_id, [track_id])
    answer = next(answers, None)
    if answer is None or not answer.others:
        return None
    return replace(prediction, probabilities=answer.probabilities)


def _front(registry: Registry, prediction: TrackPrediction) -> Front | None:
    """What a learned classifier stands behind; None where the answer is of another model."""
    try:
        manifest = registry.manifest(prediction.model_id)
    except ModelUnusable:
        return None
    front = manifest.front
    same = front is not None and front.of_track and manifest.version == prediction.model_version
    return front if same else None


def _below(connection: Connection, front: Front, track_id: int) -> TrackPrediction | None:
    """The answer, with a timeline, of the model that a learned one stands behind."""
    said = predictions.load(connection, track_id, front.model)
    same = said is not None and said.model_version == front.version
    return said if same else None


def similar(connection: Connection, track_id: int, limit: int) -> list[TrackRow]:
    """The tracks of the library that sound most alike, the most similar first."""
    context = query_context(connection)
    found = similarity.similar(connection, [track_id], context.model_id, limit)
    by_id = {row.id: row for row in tracks.rows(connection, [number for number, _ in found])}
    return [by_id[number] for number, _ in found if number in by_id]


def compare(connection: Connection, registry: Registry, track_id: int) -> Comparison | None:
    """The models' answers for one track; None where it is gone."""
    row = tracks.row(connection, track_id)
    if row is None:
        return None
    vocabulary = query_context(connection).vocabulary
    answers = models.compare(connection, track_id)
    usable = [model.id for model in models.installed(connection, registry) if model.problem is None]
    shares = [
        genre_probabilities(dict(zip(answer.labels, answer.probabilities, strict=True)), vocabulary)
        for answer in answers
    ]
    genres = {genre for said in shares for genre in said}
    ranked = sorted(
        genres, key=lambda genre: (-sum(said.get(genre, 0.0) for said in shares), genre)
    )
    answering = {answer.model_id for answer in answers}
    return Comparison(
        row=row,
        models=tuple(answer.model_id for answer in answers),
        lines=tuple((genre, tuple(said.get(genre) for said in shares)) for genre in ranked),
        silent=tuple(number for number in usable if number not in answering),
    )


def _model(registry: Registry, model_id: str) -> Model | None:
    try:
        return models.describe(registry, model_id.split("+"))
    except ModelUnusable:  # its answers stay useful when the model itself is gone
        return None
