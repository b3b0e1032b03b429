# SPDX-License-Identifier: GPL-3.0-or-later
"""Free music out of Debian's packages: unlabelled, in both feature recipes, with teachers.

Packages, never segments, are held out: neighbours come from one album.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from genreorganizer.training import stored

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

HELD_OUT: dict[str, str] = {
    "hedgewars-data": "valid",
    "hyperrogue-music": "valid",
    "fillets-ng-data": "valid",
    "freedroidrpg-data": "valid",
    "scorched3d-data": "valid",
    "frozen-bubble-data": "valid",
    "powermanga-data": "valid",
    "fretsonfire-songs-muldjord": "test",
    "enigma-data": "test",
    "lordsawar-data": "test",
    "adonthell-data": "test",
    "a7xpg-data": "test",
    "gunroar-data": "test",
    "mu-cade-data": "test",
    "noiz2sa-data": "test",
    "parsec47-data": "test",
    "rrootage-data": "test",
    "titanion-data": "test",
    "torus-trooper-data": "test",
    "tumiki-fighters-data": "test",
}
"""Packages that are not learned from. Those of *test* have an obvious genre: metal,
classical music, techno."""


@dataclass(frozen=True)
class FreeMusic:
    """Segments of 30 seconds with what the teachers made of them.

    Attributes:
        frames: uint8 (segments, 387, 128), made as GTZAN's.
        coarse: uint8 (pairs, 128, 128), the same music made as FMA's, on GTZAN's mel axis.
        coarse_row: Row of ``coarse`` for a segment, -1 where there is none.
        packages: One per segment.
        files: The audio file in it that a segment comes from.
        parts: ``train``, ``valid`` or ``test``.
        said: What the teachers made of the segments.
    """

    frames: NDArray[np.uint8]
    coarse: NDArray[np.uint8]
    coarse_row: NDArray[np.int64]
    packages: tuple[str, ...]
    files: tuple[str, ...]
    parts: tuple[str, ...]
    said: stored.Teachers

    def rows(self, part: str) -> NDArray[np.int64]:
        """Indices of the segments of a part."""
        return np.flatnonzero(np.asarray(self.parts) == part)


def load(folder: Path, cache: Path) -> FreeMusic:
    """Read the stored segments; the mapped array is kept in the cache folder."""
    segments = stored.rows(folder / "segments.csv")
    packages = tuple(segment["package"] for segment in segments)
    rates = np.array([int(segment["native_hz"]) for segment in segments])
    paired = np.load(folder / "fma_recipe_rows.npy").astype(np.int64)
    row = np.full(len(segments), -1, np.int64)
    row[paired] = np.arange(len(paired))
    return FreeMusic(
        frames=stored.widened(stored.array(folder / "logmel_u6.npy.xz")),
        coarse=stored.kept(cache / "debian_mapped.npy", lambda: _coarse(folder, rates[paired])),
        coarse_row=row,
        packages=packages,
        files=tuple(segment["file"] for segment in segments),
        parts=tuple(HELD_OUT.get(package, "train") for package in packages),
        said=stored.teachers(folder / "teachers.npz"),
    )


def _coarse(folder: Path, rates: NDArray[np.int64]) -> NDArray[np.uint8]:
    frames = stored.widened(stored.array(folder / "fma_recipe_u6.npy.xz"))
    for rate in np.unique(rates):
        rows = np.flatnonzero(rates == rate)
        frames[rows] = stored.map_mels(frames[rows], int(rate))
    return frames
