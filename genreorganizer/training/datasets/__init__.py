# SPDX-License-Identifier: GPL-3.0-or-later
"""Data sets by name.

Stored research data: ``gtzan``, ``gtzan-excerpts``, ``gtzan-tagger``,
``gtzan-embedding``, ``gtzan-excerpts-embedding``, ``fma``. Real audio:
``folder:PATH`` (one folder per genre), ``gtzan-audio:PATH``, ``ballroom:PATH``, ``fma-audio:PATH``.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from genreorganizer.errors import UsageError
from genreorganizer.training.datasets import vectors
from genreorganizer.training.datasets.audio import genre_folders, gtzan_audio
from genreorganizer.training.datasets.fma import fma_audio
from genreorganizer.training.datasets.spectrograms import stored_fma, stored_gtzan

if TYPE_CHECKING:
    from genreorganizer.training.datasets.clips import DataSet

_Stored = Callable[[Path, Path], "DataSet"]
_Audio = Callable[[Path, Path, Path], "DataSet"]


def _excerpts(data: Path, cache: Path) -> DataSet:
    folder = data / "gtzan"
    return gtzan_audio(folder / "excerpts", folder, cache, name="gtzan-excerpts", seconds=2.0)


STORED: dict[str, _Stored] = {
    "gtzan": lambda data, cache: stored_gtzan(data / "gtzan"),
    "gtzan-excerpts": _excerpts,
    "gtzan-embedding": lambda data, cache: vectors.embeddings_of_stored(data / "gtzan", cache),
    "gtzan-excerpts-embedding": lambda data, cache: vectors.embeddings_of_audio(
        _excerpts(data, cache), cache
    ),
    "gtzan-tagger": lambda data, cache: vectors.tags_of_stored(data / "gtzan"),
    "fma": lambda data, cache: stored_fma(data / "fma_small", cache),
}
"""From the folder of research data and the cache folder."""

AUDIO: dict[str, _Audio] = {
    "folder": lambda path, data, cache: genre_folders(path, cache, name="folder", seconds=30.0),
    "ballroom": lambda path, data, cache: genre_folders(path, cache, name="ballroom", seconds=30.0),
    "gtzan-audio": lambda path, data, cache: gtzan_audio(
        path, data / "gtzan", cache, name="gtzan-audio", seconds=29.9
    ),
    "fma-audio": lambda path, data, cache: fma_audio(path, cache),
}
"""From a folder of audio files, the folder of research data and the cache folder."""


@lru_cache(maxsize=3)
def open_dataset(name: str, data: Path, cache: Path) -> DataSet:
    """A data set by name; the last few stay open, for a queue of runs.

    Args:
        name: One of `STORED`, or one of `AUDIO` with ``:`` and a folder.
        data: Folder of research data.
        cache: Folder for computed features.

    Raises:
        UsageError: No such data set, or its files are missing.
    """
    kind, _, folder = name.partition(":")
    try:
        if kind in STORED and not folder:
            return STORED[kind](data, cache)
        if kind in AUDIO and Path(folder).is_dir():
            return AUDIO[kind](Path(folder), data, cache)
    except FileNotFoundError as error:
        raise UsageError(
            f"{name}: {error.filename} is missing; give its place by --data"
        ) from error
    known = ", ".join([*STORED, *(f"{kind}:FOLDER" for kind in AUDIO)])
    raise UsageError(f"no data set {name!r}; there are {known}")
