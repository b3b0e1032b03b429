# SPDX-License-Identifier: GPL-3.0-or-later
"""Listening to a sound that is not in the library, and finding what in the library is like it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from genreorganizer.db import similarity, vocabulary
from genreorganizer.errors import UnreadableFile
from genreorganizer.library import models, outcomes
from genreorganizer.library.analyze import AnalyzedFile, predict_files
from genreorganizer.messages import Message

if TYPE_CHECKING:
    import os

    from genreorganizer.classify.registry import Registry
    from genreorganizer.db.engine import Database
    from genreorganizer.domain.prediction import Outcome
    from genreorganizer.library.jobs import Job
    from genreorganizer.settings import AnalysisSettings
    from genreorganizer.workers.pool import Pool


@dataclass(frozen=True, slots=True)
class ListenResult:
    """What the active model says of a sound.

    Attributes:
        outcome: Suggested or unsure by the model's threshold, or no music.
        genres: The user's genres with probabilities, the most probable first.
        similar: Tracks of the library with cosine similarity in [-1, 1], the nearest first.
        model_id: The model.
        model_version: Its version.
    """

    outcome: Outcome
    genres: tuple[tuple[str, float], ...]
    similar: tuple[tuple[int, float], ...]
    model_id: str
    model_version: str

    @property
    def model(self) -> str:
        """The model's name and version."""
        return f"{self.model_id} {self.model_version}"


def listen(
    database: Database,
    registry: Registry,
    path: str | os.PathLike[str],
    *,
    settings: AnalysisSettings,
    similar: int = 8,
    pool: Pool | None = None,
) -> Job[ListenResult]:
    """Listen to a file with the library's active model; nothing of it is stored.

    Args:
        database: The library.
        registry: The installed classifiers.
        path: The file.
        settings: How to listen.
        similar: How many tracks of the library to name at most.
        pool: Runs the work; a process when not given.

    Raises:
        ModelUnusable: The active model is missing or unusable.
        UnreadableFile: The file cannot be listened to.
    """
    with database.reading() as connection:
        active = models.active_ids(connection, registry)
        words = vocabulary.load(connection)
    analyzed: AnalyzedFile | None = None
    for progress in predict_files(registry, [path], settings=settings, model_ids=active, pool=pool):
        if isinstance(progress.item, AnalyzedFile):
            analyzed = progress.item
        yield progress
    if analyzed is None or analyzed.prediction is None:
        why = analyzed.error if analyzed else None
        raise UnreadableFile(why or Message("cannot be analyzed"), path=path)
    answer = analyzed.prediction
    genres = outcomes.genre_probabilities(
        dict(zip(answer.labels, answer.probabilities, strict=True)), words
    )
    with database.reading() as connection:
        nearest = similarity.nearest(connection, answer.embedding, answer.model_id, similar)
    return ListenResult(
        outcome=answer.outcome,
        genres=tuple(sorted(genres.items(), key=lambda pair: (-pair[1], pair[0]))),
        similar=tuple(nearest),
        model_id=answer.model_id,
        model_version=answer.model_version,
    )
