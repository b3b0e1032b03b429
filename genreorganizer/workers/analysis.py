# SPDX-License-Identifier: GPL-3.0-or-later
"""What a worker process does for a classifier: load it once, then listen to files.

Nothing heavy is imported before a worker prepares itself.
"""

from __future__ import annotations

import errno
import functools
import os
import stat
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from genreorganizer.errors import ModelUnusable, UnreadableFile
from genreorganizer.messages import Message, system_message
from genreorganizer.workers.cluster import ClusterPool
from genreorganizer.workers.pathmaps import mapped
from genreorganizer.workers.pool import SINGLE_THREADED, ProcessPool

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from genreorganizer.audio.decode import ExcerptPlan
    from genreorganizer.classify.registry import Classifier
    from genreorganizer.domain.prediction import TrackPrediction
    from genreorganizer.errors import GenreOrganizerError
    from genreorganizer.settings import AnalysisSettings
    from genreorganizer.workers.pathmaps import PathMap

_MEMORY_LIMIT = 4 << 30
_UNREACHED = {
    errno.ENOENT: "missing",
    errno.ENOTDIR: "missing",
    errno.EACCES: "denied",
    errno.EPERM: "denied",
}
"""Codes of files that a computer cannot reach, though they may be all right."""


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


@dataclass(frozen=True, slots=True)
class ListeningElsewhere:
    """`Listening` on another computer, with the classifier that is installed there.

    Attributes:
        there: How to listen; its folders are those of the other computer.
        identity: What the classifier has to be (`Registry.identity`).
        maps: Where the files are on the other computer.
    """

    there: Listening
    identity: str
    maps: tuple[PathMap, ...]

    def __call__(self) -> Callable[[AudioItem], TrackPrediction]:
        """Load the classifier.

        Raises:
            ModelUnusable: It is missing, altered, not computable, or another version.
        """
        from genreorganizer import paths
        from genreorganizer.classify.registry import Registry

        registry = Registry(paths.model_folders())
        if registry.identity(self.there.model_id) != self.identity:
            raise ModelUnusable(
                'it has another version of the model "{model}"', model=self.there.model_id
            )
        listen = replace(self.there, folders=registry.folders)()
        return functools.partial(_listen_there, listen, self.maps)


@dataclass(frozen=True, slots=True)
class ListeningPlaces:
    """What of listening is different on other computers (`cluster.Elsewhere`).

    Attributes:
        maps: Where the files are there.
    """

    maps: tuple[PathMap, ...] = ()

    def prepare(self, prepare: Listening) -> ListeningElsewhere:
        """The same classifier, from the folders of the other computer."""
        from genreorganizer.classify.registry import Registry

        identity = Registry(prepare.folders).identity(prepare.model_id)
        return ListeningElsewhere(replace(prepare, folders=()), identity, self.maps)

    def fault(self, item: AudioItem, error: GenreOrganizerError) -> Message | None:
        """That it cannot reach a file which is there for this computer."""
        if error.code not in _UNREACHED.values() or not os.access(item.path, os.R_OK):
            return None
        return Message(
            "it cannot read {file}; mount the folder there, or say with --map where it is",
            file=error.path or "",
        )


def listening(folders: tuple[Path, ...], model_id: str, settings: AnalysisSettings) -> Listening:
    """What workers prepare for, by the user's settings."""
    excerpts = 0 if settings.whole_track else settings.excerpts
    return Listening(folders, model_id, excerpts, settings.excerpt_seconds)


def analysis_pool(settings: AnalysisSettings) -> ProcessPool:
    """The pool for listening, by the user's settings."""
    return ProcessPool(
        jobs=settings.jobs,
        time_limit_s=settings.file_time_limit_s,
        low_priority=settings.low_priority,
        memory_limit=_MEMORY_LIMIT,
        environment=SINGLE_THREADED,
    )


def cluster_pool(address: str, maps: Sequence[PathMap], settings: AnalysisSettings) -> ClusterPool:
    """The pool for listening on the computers of a Dask cluster.

    Args:
        address: Of its scheduler.
        maps: Where the files are on those computers.
        settings: The user's settings.
    """
    places = ListeningPlaces(tuple(maps))
    return ClusterPool(address, places, time_limit_s=settings.file_time_limit_s)


def _listen_there(
    listen: Callable[[AudioItem], TrackPrediction], maps: Sequence[PathMap], item: AudioItem
) -> TrackPrediction:
    path = mapped(maps, os.fsdecode(item.path))
    return listen(replace(item, path=os.fsencode(path)))


def _listen(classifier: Classifier, plan: ExcerptPlan, item: AudioItem) -> TrackPrediction:
    path = os.fsdecode(item.path)
    try:
        regular = stat.S_ISREG(os.stat(item.path).st_mode)
        if regular and not os.access(item.path, os.R_OK):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
    except ValueError as error:
        reason = Message("not a valid file name")
        raise UnreadableFile("cannot be read ({reason})", path=path, reason=reason) from error
    except OSError as error:
        raise UnreadableFile(
            "cannot be read ({reason})",
            path=path,
            code=_UNREACHED.get(error.errno or 0, "unreadable"),
            reason=system_message(error),
        ) from error
    if not regular:  # opening a FIFO would wait for ever
        raise UnreadableFile("not a regular file", path=path)
    return classifier.predict(path, plan)
