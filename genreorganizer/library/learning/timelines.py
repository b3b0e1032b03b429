# SPDX-License-Identifier: GPL-3.0-or-later
"""Timelines with the learned genres, for tracks that were judged without being played.

What is stored of a track is the mean of its windows: their own answers take listening to the
file once more, which is done for the tracks that are looked at.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from genreorganizer.db import predictions, tracks
from genreorganizer.library.context import query_context
from genreorganizer.library.standby import Standby
from genreorganizer.settings import AnalysisSettings
from genreorganizer.workers.analysis import AudioItem, analysis_pool, listening

if TYPE_CHECKING:
    from collections.abc import Callable

    from genreorganizer.classify.registry import Registry
    from genreorganizer.db.engine import Database
    from genreorganizer.domain.prediction import TrackPrediction
    from genreorganizer.workers.pool import Pool


class TimelineReader:
    """Listens to tracks one after the other and keeps their timelines; made for one thread.

    Args:
        pool: Runs the work; one process when not given.
    """

    def __init__(self, pool: Pool | None = None) -> None:
        self._standby: Standby[AudioItem, TrackPrediction] = Standby(
            pool or analysis_pool(AnalysisSettings(jobs=1))
        )

    def read(
        self,
        database: Database,
        registry: Registry,
        settings: AnalysisSettings,
        track_id: int,
        wanted: Callable[[], bool],
    ) -> bool:
        """Listen to a track with the active model, and keep what it says of the windows.

        Args:
            database: The library.
            registry: The installed classifiers.
            settings: How to listen.
            track_id: The track; its answer stays as it is.
            wanted: As of `Standby.ask`.

        Returns:
            Whether a timeline is kept that was not there before.

        Raises:
            UnreadableFile, ModelUnusable, EnvironmentFailure: It cannot be listened to.
        """
        with database.reading() as connection:
            model_id = query_context(connection).model_id
            row = tracks.row(connection, track_id)
            prediction = predictions.load(connection, track_id, model_id)
        if row is None or prediction is None or prediction.timeline:
            return False
        prepare = listening(registry.folders, model_id, settings)
        answer = self._standby.ask(prepare, AudioItem(track_id, row.path), row.path, wanted)
        if answer is None:
            return False
        with database.writing() as connection:
            return predictions.put_timeline(connection, track_id, answer)

    def rest(self) -> None:
        """End the worker process; the next reading starts another."""
        self._standby.rest()
