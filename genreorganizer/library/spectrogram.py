# SPDX-License-Identifier: GPL-3.0-or-later
"""Spectrograms for the eye, computed in a worker process that stays for the next one."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from genreorganizer.library.standby import Standby
from genreorganizer.settings import AnalysisSettings
from genreorganizer.workers.analysis import analysis_pool
from genreorganizer.workers.pool import Each

if TYPE_CHECKING:
    from collections.abc import Callable

    from genreorganizer.audio.spectrogram import MelImage
    from genreorganizer.workers.pool import Pool


class SpectrogramReader:
    """Reads spectrograms one after the other; made for one thread.

    Args:
        pool: Runs the work; one process when not given.
    """

    def __init__(self, pool: Pool | None = None) -> None:
        self._standby: Standby[bytes, MelImage] = Standby(
            pool or analysis_pool(AnalysisSettings(jobs=1, low_priority=False))
        )

    def read(self, path: bytes, wanted: Callable[[], bool]) -> MelImage | None:
        """The spectrogram of a file; see `Standby.ask`."""
        return self._standby.ask(Each(_read), path, path, wanted)

    def rest(self) -> None:
        """End the worker process; the next reading starts another."""
        self._standby.rest()


def _read(path: bytes) -> MelImage:
    from genreorganizer.audio.spectrogram import mel_image

    return mel_image(os.fsdecode(path))
