# SPDX-License-Identifier: GPL-3.0-or-later
"""Mel power spectrograms, and their extremes over a track without computing all of it.

The same as librosa's (`librosa.feature.melspectrogram`, centred frames, Slaney bands), in
blocks with `scipy.fft` at about half the cost.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    from genreorganizer.audio.spec import FeatureSpec

    Places = NDArray[np.int64]

_BLOCK = 32
"""Frames transformed at once: the block stays in the processor's cache."""
_BANDS_AT_ONCE = 16
"""Bands multiplied at once: neighbours, which share most of their bins."""
_HZ_PER_MEL, _LINEAR_TO_HZ, _LOG_STEP = 200 / 3, 1000.0, np.log(6.4) / 27
"""Slaney's mel scale (Auditory Toolbox, 1998): linear, then 27 mels to a factor of 6.4."""
_ROUNDING = 1.001
"""Keeps a computed bound a bound in single precision."""
_WAITING_SAMPLES = 1 << 21
"""Samples whose other frames wait for the loudest kept frame: 95 s, or 8 MB."""


def slaney_filters(sample_rate: int, n_fft: int, bands: int) -> NDArray[np.float32]:
    """Triangles of equal area, evenly spaced on Slaney's mel scale from 0 Hz to half the rate.

    The same as `librosa.filters.mel`, whose import takes ten times as long as listening to
    a track.

    Args:
        sample_rate: In Hz, at least 2000.
        n_fft: Length of the analysis window in samples.
        bands: Number of filters.

    Returns:
        float32 (bands, 1 + n_fft // 2), per Hz.
    """
    top = _LINEAR_TO_HZ / _HZ_PER_MEL + np.log(sample_rate / 2 / _LINEAR_TO_HZ) / _LOG_STEP
    mels = np.linspace(0.0, top, bands + 2)
    above = _LINEAR_TO_HZ * np.exp(_LOG_STEP * (mels - _LINEAR_TO_HZ / _HZ_PER_MEL))
    edges = np.where(mels * _HZ_PER_MEL < _LINEAR_TO_HZ, mels * _HZ_PER_MEL, above)[:, np.newaxis]
    low, centre, high = edges[:-2], edges[1:-1], edges[2:]
    bins = np.fft.rfftfreq(n_fft, 1 / sample_rate)
    rising, falling = (bins - low) / (centre - low), (high - bins) / (high - centre)
    triangles = np.maximum(0.0, np.minimum(rising, falling))
    return np.asarray(2 / (high - low) * triangles, dtype=np.float32)


def mel_power(samples: NDArray[np.float32], spec: FeatureSpec) -> NDArray[np.float32]:
    """Mel power spectrogram, as `librosa.feature.melspectrogram` gives it, transposed.

    Args:
        samples: Mono float32.
        spec: Rate, window, hop and bands.

    Returns:
        float32 (1 + len(samples) // hop_length, mel bands), power.
    """
    framed = _framed(_padded(samples, spec), spec)
    return _power(framed, np.arange(len(framed)), spec, np.float64)


class TrackPower:
    """Mel power of the frames that are kept of a track, and the extremes of all frames.

    The kept frames are computed in double precision, as librosa does. The others only matter
    to the extremes: single precision serves for them; once a kept frame has reached the
    bottom of the scale only the maximum is still open, and a frame whose energy could not
    exceed it is not transformed at all.

    Attributes:
        kept: float32 (kept frames, mel bands) of each excerpt.
        low: Least power of all frames that have been looked at: exact where it lies within
            ``spec.top_db`` of `high`.
        high: Most power of all frames, when `finish` was called.
    """

    def __init__(self, spec: FeatureSpec) -> None:
        self._spec = spec
        self._quietest = 10 ** (-spec.top_db / 10) if spec.top_db else 0.0
        self._waiting: list[tuple[NDArray[np.float32], Places]] = []
        self.kept: list[NDArray[np.float32]] = []
        self.low, self.high = np.inf, 0.0

    def add(self, samples: NDArray[np.float32], kept: Places) -> None:
        """Take an excerpt.

        Args:
            samples: Mono float32.
            kept: Which of its ``1 + len(samples) // hop_length`` frames are kept.
        """
        padded = _padded(samples, self._spec)
        framed = _framed(padded, self._spec)
        self.kept.append(self._powers(framed, kept, np.float64))
        others = np.delete(np.arange(len(framed)), kept)
        if len(others):
            self._waiting.append((padded, others))
        if sum(len(waiting) for waiting, _ in self._waiting) > _WAITING_SAMPLES:
            self.finish()

    def finish(self) -> None:
        """Look at those frames that were not kept and may reach beyond the extremes."""
        for padded, others in self._waiting:
            framed = _framed(padded, self._spec)
            ceilings = np.full(len(framed), np.inf)
            if self.low <= self.high * self._quietest:
                ceilings = _ceilings(padded, self._spec)
            for block in _falling(others, ceilings):
                if ceilings[block[0]] <= self.high:
                    break
                self._powers(framed, block, np.float32)
        self._waiting.clear()

    def _powers(
        self, framed: NDArray[np.float32], places: Places, precision: type[np.floating[Any]]
    ) -> NDArray[np.float32]:
        power = _power(framed, places, self._spec, precision)
        self.low = min(self.low, float(power.min()))
        self.high = max(self.high, float(power.max()))
        return power


@dataclass(frozen=True, slots=True)
class _Bank:
    """A filter bank in dense pieces.

    Attributes:
        pieces: First band, first bin, and weights (bins, bands) of neighbouring bands.
        highest: The largest weight.
    """

    pieces: tuple[tuple[int, int, NDArray[np.float32]], ...]
    highest: float


@lru_cache(maxsize=8)
def _bank(sample_rate: int, n_fft: int, bands: int) -> _Bank:
    filters = slaney_filters(sample_rate, n_fft, bands)
    pieces = []
    for band in range(0, bands, _BANDS_AT_ONCE):
        piece = filters[band : band + _BANDS_AT_ONCE]
        used = np.flatnonzero(piece.any(axis=0))
        first, last = (used[0], used[-1] + 1) if len(used) else (0, 1)
        pieces.append((band, int(first), np.ascontiguousarray(piece[:, first:last].T)))
    return _Bank(tuple(pieces), float(filters.max()))


@lru_cache(maxsize=8)
def _hann(length: int) -> NDArray[np.float64]:
    """A period of the window (its last value, zero again, is left out)."""
    return np.hanning(length + 1)[:-1]


def _padded(samples: NDArray[np.float32], spec: FeatureSpec) -> NDArray[np.float32]:
    return np.pad(samples, spec.n_fft // 2)


def _framed(padded: NDArray[np.float32], spec: FeatureSpec) -> NDArray[np.float32]:
    """A view (frames, n_fft), each frame centred on its hop."""
    frames: NDArray[np.float32] = np.lib.stride_tricks.sliding_window_view(padded, spec.n_fft)
    return frames[:: spec.hop_length]


def _power(
    framed: NDArray[np.float32],
    places: Places,
    spec: FeatureSpec,
    precision: type[np.floating[Any]],
) -> NDArray[np.float32]:
    """Mel power of the frames at some places, in the order of these."""
    from scipy import fft

    bank = _bank(spec.sample_rate, spec.n_fft, spec.mel_bands)
    window = _hann(spec.n_fft).astype(precision)
    power = np.empty((len(places), spec.mel_bands), np.float32)
    for start in range(0, len(places), _BLOCK):
        block = framed[places[start : start + _BLOCK]]
        spectrum = fft.rfft(block * window, axis=1, overwrite_x=True)
        energy = np.square(spectrum.real)
        energy += np.square(spectrum.imag)
        energy = energy.astype(np.float32, copy=False)
        for band, first, weights in bank.pieces:
            bins, bands = weights.shape
            into = power[start : start + _BLOCK, band : band + bands]
            np.matmul(energy[:, first : first + bins], weights, out=into)
    return power


def _ceilings(padded: NDArray[np.float32], spec: FeatureSpec) -> NDArray[np.float32]:
    """What the mel power of each frame cannot exceed in any band.

    By Parseval's theorem no band holds more than the windowed frame's energy weighted by the
    highest filter: half of all bins lie above 0 Hz, and 0 Hz itself is in no band.
    """
    window = np.square(_hann(spec.n_fft)).astype(np.float32)
    energy = np.einsum("ij,j->i", _framed(np.square(padded), spec), window)
    highest = _bank(spec.sample_rate, spec.n_fft, spec.mel_bands).highest
    return np.asarray(_ROUNDING * spec.n_fft / 2 * highest * energy, dtype=np.float32)


def _falling(places: Places, ceilings: NDArray[np.floating[Any]]) -> Iterator[Places]:
    """Blocks of places, those with the highest ceilings first."""
    ordered = places[np.argsort(-ceilings[places], kind="stable")]
    for start in range(0, len(ordered), _BLOCK):
        yield ordered[start : start + _BLOCK]
