# SPDX-License-Identifier: GPL-3.0-or-later
"""A worker process tries a model that a user brings: it may hang, crash or take all memory."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from genreorganizer.workers.pool import SINGLE_THREADED, Each, ProcessPool

if TYPE_CHECKING:
    from pathlib import Path

    from genreorganizer.classify.foreign import Trial

TIME_LIMIT_S = 60.0
MEMORY_LIMIT = 4 << 30


@dataclass(frozen=True, slots=True)
class TrialItem:
    """A model to try.

    Attributes:
        folder: Its files, checked against its manifest.
    """

    folder: Path


def _try(item: TrialItem) -> Trial:
    from genreorganizer.classify import foreign
    from genreorganizer.classify.manifest import MANIFEST_FILE
    from genreorganizer.classify.packages import parse
    from genreorganizer.classify.registry import verified

    manifest = parse((item.folder / MANIFEST_FILE).read_bytes())
    network = verified(item.folder / manifest.network, manifest.sha256)
    foreign.look(network)
    return foreign.trial(manifest, network)


TRY = Each(_try)
"""The *prepare* of the pool."""


def trial_pool() -> ProcessPool:
    """One worker with limits of time and memory."""
    return ProcessPool(
        jobs=1,
        time_limit_s=TIME_LIMIT_S,
        memory_limit=MEMORY_LIMIT,
        low_priority=False,
        environment=SINGLE_THREADED,
    )
