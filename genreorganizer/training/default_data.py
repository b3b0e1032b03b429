# SPDX-License-Identifier: GPL-3.0-or-later
"""What the shipped model learns from: GTZAN and FMA-small joined, with teachers and masks.

FMA keeps one frame per 0.234 s: a step of the network. GTZAN's stored frames are three to
a step of 0.233 s; where the two are heard together, FMA's frames are repeated. FMA's mel
axis is moved onto GTZAN's (`stored.map_mels`).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from genreorganizer.training import stored

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

FMA_ONLY = ("electronic", "experimental", "folk", "international")
LABELS = (*stored.GTZAN_LABELS, *FMA_ONLY)

FMA_LABELS: dict[str, tuple[str, tuple[str, ...]]] = {
    "Electronic": ("electronic", ("disco", "reggae")),
    "Experimental": ("experimental", ("classical", "jazz")),
    "Folk": ("folk", ("country", "blues", "classical")),
    "Hip-Hop": ("hiphop", ("reggae",)),
    "International": ("international", ("reggae", "jazz", "classical", "blues")),
    "Pop": ("pop", ("disco", "country")),
    "Rock": ("rock", ("metal", "blues", "country")),
}
"""FMA's genre to our label, and to the labels that FMA does not have but that a clip of
this genre may well deserve: those are masked out of the loss. "Instrumental" says nothing
about our labels; such clips only teach the embedding."""

FMA_KNOWN = tuple(label for label, _ in FMA_LABELS.values())
GTZAN_STEP = 3
"""GTZAN frames in the time of an FMA frame."""


@dataclass(frozen=True)
class Corpus:
    """Arrays of both sources, row by row.

    Attributes:
        gtzan: Clips (999, 387, 128).
        fma: Clips (7994, 128, 128) on the same mel axis.
        gtzan_truth: Label indices.
        fma_truth: Label indices, -1 where FMA's genre is none of ours.
        fma_masked: bool (clips, labels); True where a label takes no part in the loss.
        fma_teacher: Standardized VGGish embeddings (clips, 128).
        gtzan_teacher: Standardized tag log-odds (clips, 50), zero where unknown.
        gtzan_taught: bool, whether the clip has tags (training clips only).
    """

    gtzan: stored.StoredClips
    fma: stored.StoredClips
    gtzan_truth: NDArray[np.int64]
    fma_truth: NDArray[np.int64]
    fma_masked: NDArray[np.bool_]
    fma_teacher: NDArray[np.float32]
    gtzan_teacher: NDArray[np.float32]
    gtzan_taught: NDArray[np.bool_]


def load(data: Path, cache: Path) -> Corpus:
    """Read the stored arrays; the mapped FMA array is kept in the cache folder."""
    gtzan = stored.gtzan(data / "gtzan")
    fma = stored.fma(data / "fma_small", cache)
    place = {label: index for index, label in enumerate(LABELS)}
    masked = np.zeros((len(fma.genres), len(LABELS)), bool)
    for row, genre in enumerate(fma.genres):
        _, allowed = FMA_LABELS.get(genre, ("", ()))
        masked[row, [place[label] for label in allowed]] = True
    teacher, taught = _tags(gtzan, data / "gtzan")
    return Corpus(
        gtzan=gtzan,
        fma=fma,
        gtzan_truth=np.array([place[genre] for genre in gtzan.genres]),
        fma_truth=np.array([place.get(FMA_LABELS.get(g, ("", ()))[0], -1) for g in fma.genres]),
        fma_masked=masked,
        fma_teacher=_standardized(stored.fma_teacher(data / "fma_small")),
        gtzan_teacher=teacher,
        gtzan_taught=taught,
    )


def _tags(gtzan: stored.StoredClips, folder: Path) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
    """Tag log-odds of the training clips, averaged over each clip's windows."""
    windows = stored.tagger_windows(folder, "train")
    taught = np.array([name in windows for name in gtzan.names])
    chance = np.stack([windows[name].mean(axis=0) for name in gtzan.names if name in windows])
    chance = np.clip(chance, 1e-4, 1 - 1e-4)
    teacher = np.zeros((len(gtzan.names), chance.shape[1]), np.float32)
    teacher[taught] = _standardized(np.log(chance / (1 - chance)))
    return teacher, taught


def _standardized(values: NDArray[np.float32]) -> NDArray[np.float32]:
    scaled = (values - values.mean(axis=0)) / (values.std(axis=0) + 1e-3)
    return np.asarray(scaled, np.float32)


def random_crops(
    clips: NDArray[np.uint8], rows: NDArray[np.int64], length: int, generator: np.random.Generator
) -> NDArray[np.float32]:
    """Random crops (rows, length, mels) in 0..1."""
    starts = generator.integers(0, clips.shape[1] - length + 1, len(rows))
    cut = [clips[row, start : start + length] for row, start in zip(rows, starts, strict=True)]
    return np.stack(cut).astype(np.float32) / np.float32(255)


def stretched(frames: NDArray[Any]) -> NDArray[Any]:
    """FMA frames (…, time, mels), each repeated to last as long at GTZAN's rate."""
    return np.repeat(frames, GTZAN_STEP, axis=-2)
