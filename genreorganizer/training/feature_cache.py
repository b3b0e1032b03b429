# SPDX-License-Identifier: GPL-3.0-or-later
"""Features of audio files, computed once and kept as ``.npz``."""

from __future__ import annotations

import hashlib
import os
from typing import TYPE_CHECKING

import numpy as np

from genreorganizer.audio.decode import WHOLE_TRACK, open_audio
from genreorganizer.audio.features import track_frames
from genreorganizer.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from numpy.typing import NDArray

    from genreorganizer.audio.spec import FeatureSpec
    from genreorganizer.training.datasets.clips import Report


def features(
    name: str, paths: Sequence[Path], spec: FeatureSpec, cache: Path, report: Report
) -> list[NDArray[np.float32]]:
    """Features of each file's first minute, float32 (frames, bands) or (samples,).

    Args:
        name: Of the data set, for the cache file.
        paths: The audio files.
        spec: What to compute.
        cache: Where results are kept; changed files or another specification are
            computed again.
        report: Told (done, total).

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
