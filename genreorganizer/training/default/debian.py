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
    **dict.fromkeys(
        (
            "hedgewars-data", "hyperrogue-music", "fillets-ng-data", "freedroidrpg-data",
            "scorched3d-data", "frozen-bubble-data", "powermanga-data",
        ),
        "valid",
    ),
    **dict.fromkeys(
        (
            "fretsonfire-songs-muldjord", "enigma-data", "lordsawar-data", "adonthell-data",
            "a7xpg-data", "gunroar-data", "mu-cade-data", "noiz2sa-data", "parsec47-data",
            "rrootage-data", "titanion-data", "torus-trooper-data", "tumiki-fighters-data",
        ),
        "test",
    ),
}  # fmt: skip
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
