# SPDX-License-Identifier: GPL-3.0-or-later
"""A miniature of the research data in its own file formats, made of patterns per genre."""

from __future__ import annotations

import io
import lzma
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from pathlib import Path

GTZAN = (
    "blues",
    "classical",
    "country",
    "disco",
    "hiphop",
    "jazz",
    "metal",
    "pop",
    "reggae",
    "rock",
)
FMA = (
    "Electronic",
    "Experimental",
    "Folk",
    "Hip-Hop",
    "Instrumental",
    "International",
    "Pop",
    "Rock",
)
_PARTS = ("train", "train", "valid", "test")


def _pattern(kind: int, frames: int, levels: int, generator: np.random.Generator) -> np.ndarray:
    """A band of energy whose place tells the genre, in noise."""
    clip = generator.integers(0, levels // 4, (frames, 128))
    clip[:, 7 * kind : 7 * kind + 10] += levels // 2
    return clip.astype(np.uint8)


def _store(path: Path, array: np.ndarray) -> None:
    buffer = io.BytesIO()
    np.save(buffer, array)
    path.write_bytes(lzma.compress(buffer.getvalue(), preset=0))


def make_arrays(folder: Path, per_genre: int = 4, tracks: int = 150) -> Path:
    """Writes ``gtzan`` and ``fma_small`` with everything that `training.stored` reads."""
    generator = np.random.default_rng(0)
    gtzan, fma = folder / "gtzan", folder / "fma_small"
    (gtzan / "musicnn").mkdir(parents=True)
    fma.mkdir()

    names = [(f"{genre}.{place:05d}", genre) for genre in GTZAN for place in range(per_genre)]
    clips = [_pattern(GTZAN.index(genre), 387, 256, generator) for _, genre in names]
    _store(gtzan / "logmel_u8.npy.xz", np.stack(clips))
    rows = "".join(f"{row},{name},{genre}\n" for row, (name, genre) in enumerate(names))
    (gtzan / "clips.csv").write_text("row,clip,genre\n" + rows)
    part_of = {name: _PARTS[row % len(_PARTS)] for row, (name, _) in enumerate(names)}
    for part in sorted(set(_PARTS)):
        lines = [f"{g}/{n}.wav\n" for n, g in names if part_of[n] == part]
        (gtzan / f"{part}_filtered.txt").write_text("".join(lines))
    taught = [(n, g) for n, g in names if part_of[n] == "train"]
    ids = [f"{genre}/{name}.au" for name, genre in taught for _ in range(2)]
    np.savez(
        gtzan / "musicnn" / "train_filtered.npz",
        X=generator.uniform(0.01, 0.9, (len(ids), 50)).astype(np.float32),
        Y=np.array([GTZAN.index(genre) for _, genre in taught for _ in range(2)]),
        IDS=np.array(ids),
    )

    genres = [FMA[track % len(FMA)] for track in range(tracks)]
    arrays = [_pattern(8 + FMA.index(genre), 128, 64, generator) for genre in genres]
    _store(fma / "logmel_u6.npy.xz", np.stack(arrays))
    rows = "".join(f"{row},{row:06d},{genre}\n" for row, genre in enumerate(genres))
    (fma / "clips.csv").write_text("row,track_id,genre\n" + rows)
    np.savez(fma / "vggish.npz", embedding=generator.uniform(0, 255, (tracks, 128)).astype("f2"))
    return folder
