# SPDX-License-Identifier: GPL-3.0-or-later
"""Audio files as a data set: a folder of genre folders, GTZAN's and Ballroom's among them."""

from __future__ import annotations

import hashlib
import os
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from genreorganizer.audio.decode import WHOLE_TRACK, open_audio
from genreorganizer.audio.features import track_frames
from genreorganizer.errors import UsageError
from genreorganizer.training.datasets import gtzan
from genreorganizer.training.datasets.clips import Clips, DataSet

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from numpy.typing import NDArray

    from genreorganizer.audio.spec import FeatureSpec
    from genreorganizer.training.datasets.clips import Report

AUDIO_SUFFIXES = frozenset(
    {".au", ".wav", ".flac", ".mp3", ".ogg", ".opus", ".m4a", ".aac", ".aiff", ".aif", ".wma"}
)


def audio_files(
    name: str, paths: Sequence[Path], clips: Clips, seconds: float, cache: Path
) -> DataSet:
    """Files with labels; features are computed by the program's own code.

    Of each file's first minute; they are kept as ``.npz``, and computed again of changed files or
    by another specification.

    Args:
        name: As the command line knows the data set.
        paths: One file per clip.
        clips: What is known about them.
        seconds: What every clip lasts at least.
        cache: Folder for computed features.
    """

    def features(spec: FeatureSpec, report: Report) -> list[NDArray[np.float32]]:
        """What they are.

        Raises:
            UnreadableFile: A file cannot be decoded.
            UsageError: A file is silent.
        """
        kept = cache / "features" / f"{name}-{spec.kind}-{_key(paths, spec)}.npz"
        if kept.is_file():
            with np.load(kept) as stored:
                return np.split(stored["values"], np.cumsum(stored["lengths"])[:-1])
        found = []
        for done, path in enumerate(paths):
            report(done, len(paths))
            found.append(file_features(path, spec))
        report(len(paths), len(paths))
        kept.parent.mkdir(parents=True, exist_ok=True)
        partial = kept.with_suffix(f".{os.getpid()}.npz")
        np.savez(partial, values=np.concatenate(found), lengths=[len(values) for values in found])
        partial.replace(kept)
        return found

    return DataSet(name, clips, seconds, features, paths=tuple(paths))


def file_features(path: Path, spec: FeatureSpec) -> NDArray[np.float32]:
    """Features of a file's first minute.

    Raises:
        UnreadableFile: It cannot be decoded.
        UsageError: It is silent.
    """
    with open_audio(path) as audio:
        first = next(iter(audio.excerpts(WHOLE_TRACK, spec.sample_rate)))
    heard = track_frames([first], spec)
    if heard is None:
        raise UsageError(f"{path}: silent; take it out of the data set")
    return heard.frames[0]


def _key(paths: Sequence[Path], spec: FeatureSpec) -> str:
    files = [f"{path.name} {path.stat().st_size} {path.stat().st_mtime_ns}" for path in paths]
    return hashlib.sha256("\n".join([spec.key(), *files]).encode()).hexdigest()[:16]


def genre_folders(folder: Path, cache: Path, *, name: str, seconds: float) -> DataSet:
    """Every audio file below ``folder``; the folder right below it is the label.

    That is the layout of GTZAN, of Ballroom, and of a person's own collection.

    Raises:
        UsageError: Fewer than two genre folders with audio files.
    """
    found = sorted(
        path
        for path in folder.glob("*/**/*")
        if path.suffix.casefold() in AUDIO_SUFFIXES and path.is_file()
    )
    genres = tuple(path.relative_to(folder).parts[0] for path in found)
    if len(set(genres)) < 2:
        raise UsageError(f"{folder}: needs at least two folders of audio files, one per genre")
    stems = tuple(path.stem for path in found)
    unique = len(set(stems)) == len(stems)
    names = stems if unique else tuple(path.relative_to(folder).as_posix() for path in found)
    nowhere = ("",) * len(found)
    return audio_files(name, found, Clips(names, genres, names, nowhere), seconds, cache)


def gtzan_audio(folder: Path, lists: Path, cache: Path, *, name: str, seconds: float) -> DataSet:
    """Genre folders whose files are GTZAN's clips: artists and the filtered split are known.

    Args:
        folder: Holds ``blues/blues.00000.wav`` (or .au, .flac) and so on.
        lists: Folder of ``train_filtered.txt``, ``artists.txt`` and so on.
        cache: Folder for computed features.
        name: As the command line knows the data set.
        seconds: What every clip lasts at least.
    """
    audio = genre_folders(folder, cache, name=name, seconds=seconds)
    return replace(audio, clips=gtzan.known(audio.clips.names, audio.clips.genres, lists))
