# SPDX-License-Identifier: GPL-3.0-or-later
"""A picture of a whole track's log-mel spectrogram, in bounded time and memory."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from genreorganizer.audio.decode import WHOLE_TRACK, ExcerptPlan, open_audio
from genreorganizer.audio.mel import mel_power
from genreorganizer.audio.spec import FeatureSpec
from genreorganizer.audio.uncompiled import import_librosa
from genreorganizer.errors import UnreadableFile

if TYPE_CHECKING:
    import os

    from numpy.typing import NDArray

COLUMNS = 600
"""Columns of a picture at most."""
_SPEC = FeatureSpec(hop_length=1024)
_WHOLE_S = 20 * 60.0
"""Longer tracks are looked at in glimpses, one per column, instead of being decoded."""
_GLIMPSE_S = 0.25


@dataclass(frozen=True, slots=True)
class MelImage:
    """The log-mel spectrogram of a track as a small grey picture.

    Attributes:
        levels: uint8, ``bands`` rows of ``columns``, the highest band first; 0 is ``range_db``
            below the loudest value of the picture, 255 is that value.
        bands: Rows.
        columns: Columns, each the mean power over an equal part of the track.
        length_s: Length of the track in seconds.
        frequencies_hz: Centre of each band, the lowest first.
        range_db: What the levels span, in decibels.
    """

    levels: bytes
    bands: int
    columns: int
    length_s: float
    frequencies_hz: tuple[float, ...]
    range_db: float


def mel_image(path: str | os.PathLike[str]) -> MelImage:
    """Compute the picture of a track.

    Tracks up to twenty minutes are decoded completely, a minute at a time. Of longer ones
    a quarter of a second is decoded for each column, so that ten hours take seconds.

    Raises:
        UnreadableFile: The file cannot be decoded.
    """
    columns = _Columns(COLUMNS, _SPEC.bands)
    length_s, decoded = 0.0, 0
    with open_audio(path) as audio:
        brief = audio.duration_s is None or audio.duration_s <= _WHOLE_S
        plan = WHOLE_TRACK if brief else ExcerptPlan(COLUMNS, _GLIMPSE_S)
        for excerpt in audio.excerpts(plan, _SPEC.sample_rate):
            power = mel_power(excerpt.samples, _SPEC)
            columns.add(power if brief else power.mean(axis=0, keepdims=True))
            length_s = excerpt.start_s + len(excerpt.samples) / _SPEC.sample_rate
            decoded += 1
        if not brief and decoded == COLUMNS:  # the last glimpse is not the end
            length_s = audio.duration_s or length_s
    if not length_s:
        raise UnreadableFile("no sound can be decoded; the file may be damaged or empty", path=path)
    means = columns.means()
    return MelImage(
        levels=_levels(means).T[::-1].tobytes(),
        bands=_SPEC.bands,
        columns=len(means),
        length_s=length_s,
        frequencies_hz=band_frequencies(_SPEC),
        range_db=_SPEC.top_db,
    )


def band_frequencies(spec: FeatureSpec) -> tuple[float, ...]:
    """Centre frequencies of a specification's mel bands in Hz, the lowest first."""
    edges = import_librosa().mel_frequencies(
        n_mels=spec.bands + 2, fmin=0.0, fmax=spec.sample_rate / 2
    )
    return tuple(float(edge) for edge in edges[1:-1])


class _Columns:
    """Sums of frames in at most ``most`` columns; when they are full, pairs become one."""

    def __init__(self, most: int, bands: int) -> None:
        self._sums = np.zeros((most, bands))
        self._frames = 0
        self._per_column = 1

    def add(self, power: NDArray[np.float32]) -> None:
        """Add frames (frames, bands)."""
        for frame in power:
            if self._frames == len(self._sums) * self._per_column:
                self._halve()
            self._sums[self._frames // self._per_column] += frame
            self._frames += 1

    def means(self) -> NDArray[np.float64]:
        """Mean power per column, without the columns that are empty."""
        used = -(-self._frames // self._per_column)
        counts = np.full(used, self._per_column)
        counts[-1] = self._frames - (used - 1) * self._per_column
        means: NDArray[np.float64] = self._sums[:used] / counts[:, np.newaxis]
        return means

    def _halve(self) -> None:
        half = len(self._sums) // 2
        self._sums[:half] = self._sums[0::2] + self._sums[1::2]
        self._sums[half:] = 0.0
        self._per_column *= 2


def _levels(power: NDArray[np.float64]) -> NDArray[np.uint8]:
    """Power to 0..255 over the range below the maximum; silence is 0 throughout."""
    loudest = power.max()
    if loudest <= 0.0:
        return np.zeros(power.shape, np.uint8)
    floor = 10 ** (-_SPEC.top_db / 10)
    decibels = 10 * np.log10(np.maximum(power / loudest, floor))
    return np.asarray(np.round((decibels / _SPEC.top_db + 1) * 255), np.uint8)
