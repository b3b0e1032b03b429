# SPDX-License-Identifier: GPL-3.0-or-later
"""FMA: the stored log-mel arrays, and the published folder of clips with its metadata."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING

import numpy as np

from genreorganizer.audio.descriptors import DESCRIPTORS
from genreorganizer.audio.features import described_levels
from genreorganizer.audio.spec import FeatureSpec
from genreorganizer.errors import UsageError
from genreorganizer.training import stored
from genreorganizer.training.datasets.audio import AudioClips
from genreorganizer.training.datasets.clips import Clips

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

    from genreorganizer.training.datasets.clips import Report

_BLOCK = 50
"""Neighbouring track numbers share albums: blocks of this many stay together."""
_STORED_STEP = 30 * 22_050 / 512 / 128
_PARTS = {"training": "train", "validation": "valid", "test": "test"}


class StoredFma:
    """The 7,994 stored log-mel spectrograms of FMA-small on GTZAN's mel axis."""

    name = "fma"
    seconds = 30.0

    def __init__(self, folder: Path, cache: Path) -> None:
        self._stored = stored.fma(folder, cache)
        names = self._stored.names
        order = {name: rank for rank, name in enumerate(sorted(names, key=int))}
        self.clips = Clips(
            names=names,
            genres=self._stored.genres,
            groups=tuple(f"block {order[name] // _BLOCK}" for name in names),
            parts=self._stored.parts,
        )

    def spec(self, wanted: FeatureSpec) -> FeatureSpec:
        """The same kind on the stored frames, 0.234 s apart."""
        descriptor = DESCRIPTORS.get(wanted.kind)
        if wanted.kind != "log_mel" and (descriptor is None or descriptor.of_samples):
            raise UsageError(
                f"{self.name}: {wanted.kind} cannot be computed from log-mel spectrograms"
            )
        bands = 128 if wanted.kind == "log_mel" else wanted.bands
        return FeatureSpec(kind=wanted.kind, bands=bands, frame_step=_STORED_STEP)

    def features(self, spec: FeatureSpec, report: Report) -> list[NDArray[np.float32]]:
        """Log-mel levels 0..255, or what the descriptor makes of them."""
        report(len(self.clips), len(self.clips))
        return [described_levels(clip.astype(np.float32), spec) for clip in self._stored.frames]


def fma_audio(folder: Path, cache: Path) -> AudioClips:
    """FMA's folder of clips with ``tracks.csv`` beside or in it.

    Albums are kept together; the published split is taken over. Tracks without a top
    genre or without a file are left out.

    Args:
        folder: Holds ``000/000002.mp3`` and so on, and ``tracks.csv`` (or the folder above
            it, or ``fma_metadata/`` there, does).
        cache: Where computed features are kept.

    Raises:
        UsageError: There is no ``tracks.csv``, or none of its tracks is in the folder.
    """
    places = (folder, folder.parent, folder.parent / "fma_metadata")
    table = next((at / "tracks.csv" for at in places if (at / "tracks.csv").is_file()), None)
    if table is None:
        raise UsageError(f"{folder}: no tracks.csv beside it; put FMA's metadata there")
    found = [
        (folder / track[:3] / f"{track}.mp3", track, genre, album, part)
        for track, genre, album, part in _tracks(table)
        if (folder / track[:3] / f"{track}.mp3").is_file()
    ]
    if not found:
        raise UsageError(f"{folder}: none of the tracks in {table} is there")
    paths, names, genres, groups, parts = zip(*found, strict=True)
    return AudioClips("fma-audio", paths, Clips(names, genres, groups, parts), 30.0, cache)


def _tracks(table: Path) -> list[tuple[str, str, str, str]]:
    """Number, top genre, album and part of every track; the table has two header rows."""
    with table.open(newline="", encoding="utf-8") as lines:
        rows = csv.reader(lines)
        headers = zip(next(rows), next(rows), strict=True)
        columns = {pair: place for place, pair in enumerate(headers)}
        genre, album, split = (
            columns[pair] for pair in (("track", "genre_top"), ("album", "id"), ("set", "split"))
        )
        return [
            (f"{int(row[0]):06d}", row[genre], f"album {row[album]}", _PARTS.get(row[split], ""))
            for row in rows
            if row[0].isdigit() and row[genre]
        ]
