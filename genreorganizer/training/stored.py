# SPDX-License-Identifier: GPL-3.0-or-later
"""The stored arrays: log-mel spectrograms of GTZAN and FMA-small, their labels and teachers.

The arrays are research data that lies beside the checkout; nothing here copies it
anywhere but into the caller's cache folder.
"""

from __future__ import annotations

import csv
import io
import lzma
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple, TypeVar

import numpy as np

from genreorganizer.audio.uncompiled import import_librosa
from genreorganizer.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from numpy.typing import NDArray

_Number = TypeVar("_Number", bound=np.generic)

GTZAN_LABELS = (
    "blues", "classical", "country", "disco", "hiphop", "jazz", "metal", "pop", "reggae", "rock",
)  # fmt: skip
GTZAN_FRAMES_PER_HOP = 1293 / 387.5
"""Hops of 512 samples between two stored frames of a 30-second clip."""
GTZAN_STEP = 3
"""GTZAN frames in the time of an FMA frame."""
FMA_HELD_OUT = {0: "test", 1: "valid"}


@dataclass(frozen=True)
class StoredClips:
    """Spectrograms of clips with what is known about them.

    Attributes:
        frames: uint8 (clips, time, mels), each clip scaled to 0..255 by its own extremes.
        names: One per clip, such as ``blues.00029`` or an FMA track number.
        genres: The source's own genre names.
        parts: ``train``, ``valid``, ``test``, or ``""`` for a clip in no part.
    """

    frames: NDArray[np.uint8]
    names: tuple[str, ...]
    genres: tuple[str, ...]
    parts: tuple[str, ...]

    def rows(self, part: str) -> NDArray[np.int64]:
        """Indices of the clips of a part."""
        return np.flatnonzero(np.asarray(self.parts) == part)


def array(path: Path) -> NDArray[np.uint8]:
    """Unpack a stored array.

    Raises:
        UsageError: It cannot be read.
    """
    try:
        packed = lzma.open(path).read()
    except OSError as error:
        raise UsageError(f"{path}: cannot read the stored array ({error.strerror})") from error
    stored: NDArray[np.uint8] = np.load(io.BytesIO(packed))
    return stored


def widened(stored: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Six-bit values, 0..63, on the scale 0..255: the middles of their steps."""
    return stored * np.uint8(4) + np.uint8(2)


def rows(path: Path) -> list[dict[str, str]]:
    """Rows of a CSV file by the names in its head."""
    with path.open(newline="", encoding="utf-8") as lines:
        return list(csv.DictReader(lines))


def kept(file: Path, made: Callable[[], NDArray[_Number]]) -> NDArray[_Number]:
    """An array from the cache; it is made and put there where it is missing."""
    if not file.exists():
        array = made()
        file.parent.mkdir(parents=True, exist_ok=True)
        np.save(file, array)
    found: NDArray[_Number] = np.load(file)
    return found


def filtered_parts(folder: Path) -> dict[str, str]:
    """GTZAN's fault-filtered, artist-disjoint split: clip name to part.

    Kereliuk, Sturm and Larsen, "Deep learning and music adversaries" (2015); the faults are
    those of Sturm, "The GTZAN dataset" (2013).
    """
    parts: dict[str, str] = {}
    for part in ("train", "valid", "test"):
        for line in (folder / f"{part}_filtered.txt").read_text(encoding="utf-8").split():
            parts[line.rsplit("/", 1)[-1].removesuffix(".wav")] = part
    return parts


def gtzan(folder: Path) -> StoredClips:
    """The 999 GTZAN clips, 387 frames of 128 mels each, with the fault-filtered split."""
    clips, parts = rows(folder / "clips.csv"), filtered_parts(folder)
    return StoredClips(
        frames=array(folder / "logmel_u8.npy.xz"),
        names=tuple(row["clip"] for row in clips),
        genres=tuple(row["genre"] for row in clips),
        parts=tuple(parts.get(row["clip"], "") for row in clips),
    )


def fma_blocks(track_ids: list[int]) -> list[int]:
    """Numbers of blocks of 50 tracks in the order of their numbers: neighbours share albums."""
    rank = {track: place for place, track in enumerate(sorted(track_ids))}
    return [rank[track] // 50 for track in track_ids]


def fma_parts(track_ids: list[int]) -> list[str]:
    """Of ten blocks one is for the test and one for validation."""
    return [FMA_HELD_OUT.get(block % 10, "train") for block in fma_blocks(track_ids)]


def mel_centres(sample_rate: int, bands: int = 128) -> NDArray[np.float64]:
    """Centre frequencies in Hz of librosa's (Slaney) mel bands from 0 to half the rate."""
    frequencies = import_librosa().mel_frequencies
    centres: NDArray[np.float64] = frequencies(bands + 2, fmin=0.0, fmax=sample_rate / 2)
    return centres[1:-1]


def map_mels(
    frames: NDArray[np.uint8], source_rate: int = 44_100, target_rate: int = 22_050
) -> NDArray[np.uint8]:
    """Move spectrograms from one rate's mel axis to another's, linearly in decibels.

    Args:
        frames: uint8 (clips, time, mels) whose bands reach half the source rate.
        source_rate: Rate in Hz at which they were computed.
        target_rate: Rate in Hz whose bands are wanted.
    """
    source, target = (mel_centres(rate, frames.shape[2]) for rate in (source_rate, target_rate))
    place = np.interp(target, source, np.arange(len(source)))
    low = np.minimum(place.astype(np.int64), len(source) - 2)
    share = (place - low).astype(np.float32)
    mapped = np.empty_like(frames)
    for row, clip in enumerate(frames):
        values = clip[:, low] * (1 - share) + clip[:, low + 1] * share
        mapped[row] = np.clip(values + 0.5, 0, 255).astype(np.uint8)
    return mapped


def fma(folder: Path, cache: Path) -> StoredClips:
    """The FMA-small clips on GTZAN's mel axis: 128 frames, one per 0.234 s, 0..255.

    The mapped array is kept in the cache folder.
    """
    tracks, packed = rows(folder / "clips.csv"), folder / "logmel_u6.npy.xz"
    return StoredClips(
        frames=kept(cache / "fma_mapped.npy", lambda: map_mels(widened(array(packed)))),
        names=tuple(row["track_id"] for row in tracks),
        genres=tuple(row["genre"] for row in tracks),
        parts=tuple(fma_parts([int(row["track_id"]) for row in tracks])),
    )


def fma_teacher(folder: Path) -> NDArray[np.float32]:
    """VGGish embeddings of the FMA clips (means over a clip), float32 (clips, 128) in 0..255."""
    with np.load(folder / "vggish.npz") as stored:
        return np.asarray(stored["embedding"], dtype=np.float32)


def tagger_windows(folder: Path, part: str) -> dict[str, NDArray[np.float32]]:
    """By clip, musicnn's probabilities of 50 tags, float32 (windows of 3 s, 50).

    Args:
        folder: GTZAN's.
        part: ``train`` or ``test`` of the fault-filtered split.
    """
    with np.load(folder / "musicnn" / f"{part}_filtered.npz", allow_pickle=True) as stored:
        windows, names = np.asarray(stored["X"], dtype=np.float32), stored["IDS"]
    clips = [str(name).rsplit("/", 1)[-1].removesuffix(".au") for name in names]
    grouped: dict[str, list[NDArray[np.float32]]] = {}
    for clip, window in zip(clips, windows, strict=True):
        grouped.setdefault(clip, []).append(window)
    return {clip: np.stack(found) for clip, found in grouped.items()}


class Teachers(NamedTuple):
    """What teachers made of clips.

    Attributes:
        tagger: float32 (clips, 384), an AudioSet tagger's embedding.
        tagger_logits: float32 (clips, 527).
        tags: float32 (clips, 50), a music tagger's probabilities.
        tags_embedding: float32 (clips, 200), its last hidden layer.
    """

    tagger: NDArray[np.float32]
    tagger_logits: NDArray[np.float32]
    tags: NDArray[np.float32]
    tags_embedding: NDArray[np.float32]


def teachers(path: Path) -> Teachers:
    """The teachers' outputs for clips of one source."""
    names = ("audioset_embedding", "audioset_logits", "tags", "tagger_embedding")
    with np.load(path) as found:
        return Teachers(*(found[name].astype(np.float32) for name in names))


def excerpt_teachers(folder: Path) -> tuple[list[str], Teachers]:
    """Names of GTZAN clips, and what the teachers made of two or three seconds of them."""
    path = folder / "teachers" / "excerpts.npz"
    with np.load(path) as found:
        return [str(name) for name in found["clip"]], teachers(path)
