# SPDX-License-Identifier: GPL-3.0-or-later
"""What a worker process does for a classifier: load it once, then listen to files.

Nothing heavy is imported before a worker prepares itself.
"""

from __future__ import annotations

import functools
import os
import stat
from dataclasses import dataclass
from typing import TYPE_CHECKING

from genreorganizer.errors import UnreadableFile
from genreorganizer.messages import Message, system_message
from genreorganizer.workers.pool import SINGLE_THREADED, ProcessPool

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from genreorganizer.audio.decode import ExcerptPlan
    from genreorganizer.classify.registry import Classifier
    from genreorganizer.domain.prediction import TrackPrediction
    from genreorganizer.settings import AnalysisSettings

_MEMORY_LIMIT = 4 << 30


@dataclass(frozen=True, slots=True)
class AudioItem:
    """A file to listen to.

    Attributes:
        key: The caller's number of it.
        path: The file (bytes).
    """

    key: int
    path: bytes


@dataclass(frozen=True, slots=True)
class Listening:
    """A *prepare* for `pool.Pool`: loads a classifier and returns what listens with it.

    Attributes:
        folders: Where the registry looks for models.
        model_id: The classifier, or an ensemble as ``a+b``.
        excerpts: Excerpts spread over a track; 0 for the whole track.
        excerpt_seconds: Length of one, in seconds.
    """

    folders: tuple[Path, ...]
    model_id: str
    excerpts: int
    excerpt_seconds: float

    def __call__(self) -> Callable[[AudioItem], TrackPrediction]:
        """Load the classifier.

        Raises:
            ModelUnusable: It is missing, altered or not computable.
        """
        from genreorganizer.audio.decode import ExcerptPlan
        from genreorganizer.classify.registry import Registry

        classifier = Registry(self.folders).load(self.model_id)
        plan = ExcerptPlan(self.excerpts, self.excerpt_seconds)
        return functools.partial(_listen, classifier, plan)


def listening(folders: tuple[Path, ...], model_id: str, settings: AnalysisSettings) -> Listening:
    """What workers prepare for, by the person's settings."""
    excerpts = 0 if settings.whole_track else settings.excerpts
    return Listening(folders, model_id, excerpts, settings.excerpt_seconds)


def analysis_pool(settings: AnalysisSettings) -> ProcessPool:
    """The pool for listening, by the person's settings."""
    return ProcessPool(
        jobs=settings.jobs,
        time_limit_s=settings.file_time_limit_s,
        low_priority=settings.low_priority,
        memory_limit=_MEMORY_LIMIT,
        environment=SINGLE_THREADED,
    )


def _listen(classifier: Classifier, plan: ExcerptPlan, item: AudioItem) -> TrackPrediction:
    path = os.fsdecode(item.path)
    try:
        regular = stat.S_ISREG(os.stat(item.path).st_mode)
    except (OSError, ValueError) as error:
        reason = (
            system_message(error)
            if isinstance(error, OSError)
            else Message("not a possible file name")
        )
        raise UnreadableFile("cannot be read ({reason})", path=path, reason=reason) from error
    if not regular:  # opening a FIFO would wait for ever
        raise UnreadableFile("not a regular file", path=path)
    return classifier.predict(path, plan)
