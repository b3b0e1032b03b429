# SPDX-License-Identifier: GPL-3.0-or-later
"""Judging embeddings that are stored already, in worker processes: no file is read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from genreorganizer.workers.pool import SINGLE_THREADED, ProcessPool

if TYPE_CHECKING:
    from collections.abc import Callable

    import numpy as np
    from numpy.typing import NDArray

    from genreorganizer.classify.manifest import Manifest

_TIME_LIMIT_S = 120.0


@dataclass(frozen=True, slots=True)
class TrackPage:
    """Tracks to judge.

    Attributes:
        ids: The tracks.
        inputs: float32 (tracks, width): what the classifier behind a front takes.
    """

    ids: tuple[int, ...]
    inputs: NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Judging:
    """A *prepare* for `pool.Pool`: loads a network that stands behind a front.

    Attributes:
        manifest: What the network is.
        network: Its ONNX bytes.
    """

    manifest: Manifest
    network: bytes

    def __call__(self) -> Callable[[TrackPage], NDArray[np.float32]]:
        """Load the network; what is returned gives probabilities, float32 (tracks, labels).

        Raises:
            ModelUnusable: It cannot be loaded.
        """
        from genreorganizer.classify.onnx import OnnxClassifier

        classifier = OnnxClassifier(self.manifest, self.network)
        return lambda page: classifier.judge(page.inputs)


def judging_pool() -> ProcessPool:
    """The pool for judging: one process, since storing takes longer.

    It holds one page at a time: pages and replies are larger than what a pipe takes, and two
    that both send would wait for each other.
    """
    return ProcessPool(jobs=1, time_limit_s=_TIME_LIMIT_S, ahead=1, environment=SINGLE_THREADED)
