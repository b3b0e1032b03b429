# SPDX-License-Identifier: GPL-3.0-or-later
"""Spectrograms for the eye, computed in a worker process that stays for the next one."""

from __future__ import annotations

import contextlib
import os
import time
from typing import TYPE_CHECKING

from genreorganizer.errors import UnreadableFile
from genreorganizer.settings import AnalysisSettings
from genreorganizer.workers.analysis import analysis_pool
from genreorganizer.workers.pool import Completed, Each

if TYPE_CHECKING:
    from collections.abc import Callable

    from genreorganizer.audio.spectrogram import MelImage
    from genreorganizer.workers.pool import Pool, Workers

_PATIENCE_S = 1.0
"""Work that nobody wants any more may still end by itself for so long: stopping it costs a
new process, and the user often comes back."""


class SpectrogramReader:
    """Reads spectrograms one after the other; made for one thread.

    Args:
        pool: Runs the work; one process when not given.
    """

    def __init__(self, pool: Pool | None = None) -> None:
        self._pool = pool or analysis_pool(AnalysisSettings(jobs=1, low_priority=False))
        self._opened = contextlib.ExitStack()
        self._workers: Workers[bytes, MelImage] | None = None

    def read(self, path: bytes, wanted: Callable[[], bool]) -> MelImage | None:
        """The spectrogram of a file.

        Args:
            path: The file.
            wanted: Asked ten times a second; once it says no, the work is given up.

        Returns:
            The picture; None where it was given up.

        Raises:
            UnreadableFile: The file is gone or cannot be decoded.
            EnvironmentFailure: The worker process does not start.
        """
        if not os.path.isfile(path):
            raise UnreadableFile("the file is not there", path=path)
        if self._workers is None:
            self._workers = self._opened.enter_context(self._pool.open(Each(_read)))
        began = time.monotonic()
        with contextlib.closing(self._workers.run([path])) as run:
            for result in run:
                if isinstance(result, Completed):
                    return result.value
                if result is not None:
                    raise UnreadableFile(result.error.message, path=result.error.path)
                if not wanted() and time.monotonic() - began > _PATIENCE_S:
                    break
        return None

    def rest(self) -> None:
        """End the worker process; the next reading starts another."""
        self._workers = None
        self._opened.close()


def _read(path: bytes) -> MelImage:
    from genreorganizer.audio.spectrogram import mel_image

    return mel_image(os.fsdecode(path))
