# SPDX-License-Identifier: GPL-3.0-or-later
"""Tempo of a track, from the excerpts that a classifier analyzes anyway.

Onsets are sudden gains of energy in bands of the spectrum; how well they agree with themselves a
beat later tells the tempo (D. Ellis, Beat Tracking by Dynamic Programming, Journal of New Music
Research 36, 2007, sections 3.1 and 3.2). That is what `librosa.feature.tempo` does; here it takes
short transforms of a quarter of the samples, and is summed up over all excerpts: half a millisecond
each, where librosa's import alone takes a worker longer than analyzing twenty tracks.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from numpy.typing import NDArray

    from genreorganizer.audio.decode import Excerpt

_ONSETS_HZ: Final = 50.0
"""Frames a second, nominally."""
_ENOUGH_HZ: Final = 5500
"""Samples a second that tell of drums and basses; the others are averaged away."""
_FRAME_S: Final = 0.046
_BANDS: Final = 24
_LOWEST_HZ: Final = 40.0
_QUIET: Final = 1e-4
"""Of the excerpt's loudest band: what is below counts as silence."""
_SLOWEST_BPM, _FASTEST_BPM = 50.0, 220.0
_USUAL_BPM, _OCTAVES = 120.0, 1.0
"""Centre and deviation, in octaves, of the tempi that people tap, as Ellis weights them."""
_BEATS: Final = 4
"""The tempo is measured over so many beats, for a tenth of the error that one beat has."""
_SMEAR: Final = np.array([1, 2, 3, 2, 1], np.float32) / 9
"""Onsets in 40 ms are one, so that a beat between two frames counts as much as one on a frame."""
_LEAST_S: Final = 3.0
"""Excerpts with less of sound tell nothing."""
_LEAST_STRENGTH: Final = 0.15
"""Correlation of the onsets a beat later, below which there is no beat."""
_CHANCE: Final = 0.75
"""Correlation of noise, by chance and at most, times the root of the seconds analyzed."""


class TempoMeter:
    """Gathers the onsets of a track's excerpts.

    Args:
        sample_rate: Of the excerpts, in Hz.
    """

    def __init__(self, sample_rate: int) -> None:
        self._thinned = max(1, sample_rate // _ENOUGH_HZ)
        rate = sample_rate / self._thinned
        self._hop = max(1, round(rate / _ONSETS_HZ))
        self._length = 1 << round(np.log2(rate * _FRAME_S))
        self._bands = _band_edges(rate, self._length)
        self._frames_hz = rate / self._hop
        self._first = int(np.ceil(60 / _FASTEST_BPM * self._frames_hz))
        self._last = int(np.ceil(60 / _SLOWEST_BPM * self._frames_hz))
        self._lags = _BEATS * self._last + 2
        self._sum = np.zeros(self._lags)
        self._excerpts = 0
        self._analyzed_s = 0.0

    def listened(self, excerpts: Iterable[Excerpt]) -> Iterator[Excerpt]:
        """The excerpts as they are, each measured as it passes."""
        for excerpt in excerpts:
            self.add(excerpt.samples)
            yield excerpt

    def add(self, samples: NDArray[np.float32]) -> None:
        """Take an excerpt.

        Args:
            samples: Mono float32.
        """
        onsets = self._onsets(samples)
        if len(onsets) < _LEAST_S * self._frames_hz:
            return
        onsets = onsets - onsets.mean()
        size = 1 << int(2 * len(onsets) - 1).bit_length()
        correlated = np.fft.irfft(np.abs(np.fft.rfft(onsets, size)) ** 2, size)
        if correlated[0] <= 0:
            return
        kept = min(self._lags, len(onsets))
        # Fewer frames overlap at longer lags, which would make them look weaker.
        overlaps = len(onsets) - np.arange(kept)
        shares = correlated[:kept] / correlated[0] * len(onsets) / np.maximum(overlaps, 1)
        self._sum[:kept] += shares * (overlaps > len(onsets) / 3)
        self._excerpts += 1
        self._analyzed_s += len(onsets) / self._frames_hz

    def bpm(self) -> float | None:
        """Beats per minute, with an octave's doubt; None where there is no beat."""
        if not self._excerpts:
            return None
        shares = self._sum / self._excerpts
        least = max(_LEAST_STRENGTH, _CHANCE / np.sqrt(self._analyzed_s))
        lags = np.arange(self._first, self._last + 1)
        peaks = (shares[lags] >= shares[lags - 1]) & (shares[lags] >= shares[lags + 1])
        lags = lags[peaks & (shares[lags] >= least)]
        if not len(lags):
            return None
        usual = np.log2(60 * self._frames_hz / lags / _USUAL_BPM) / _OCTAVES
        several = np.mean([shares[lags * beats] for beats in (1, 2, 4)], axis=0)
        best = int(lags[np.argmax(several * np.exp(-0.5 * usual**2))])
        lag = _summit(shares, best)
        for beats in range(2, _BEATS + 1):
            near = round(lag * beats)
            around = np.arange(near - 1, near + 2)
            if around[-1] + 1 >= self._lags or shares[around].max() < least:
                break
            lag = _summit(shares, int(around[np.argmax(shares[around])])) / beats
        return float(60 * self._frames_hz / lag)

    def _onsets(self, samples: NDArray[np.float32]) -> NDArray[np.float32]:
        """How much the bands gain, frame by frame."""
        from scipy import fft

        if self._thinned > 1:
            groups = samples[: len(samples) // self._thinned * self._thinned]
            samples = groups.reshape(-1, self._thinned) @ _mean_of(self._thinned)
        if len(samples) < self._length + self._hop:
            return np.zeros(0, np.float32)
        framed = np.lib.stride_tricks.sliding_window_view(samples, self._length)[:: self._hop]
        spectrum = fft.rfft(framed * _window(self._length), axis=1, overwrite_x=True)
        energy = np.square(spectrum.real) + np.square(spectrum.imag)
        bands = np.add.reduceat(energy, self._bands, axis=1)
        level = np.log(bands + np.float32(_QUIET * max(float(bands.max()), 1e-9)))
        gains = np.maximum(np.diff(level, axis=0), 0).mean(axis=1)
        return np.asarray(np.convolve(gains, _SMEAR, "same"), np.float32)


def _summit(values: NDArray[np.float64], at: int) -> float:
    """Where the parabola through a value and its neighbours is highest."""
    before, here, after = values[at - 1], values[at], values[at + 1]
    bend = before - 2 * here + after
    return at if bend >= 0 else at + float(np.clip(0.5 * (before - after) / bend, -0.5, 0.5))


@lru_cache(maxsize=8)
def _window(length: int) -> NDArray[np.float32]:
    return np.hanning(length + 1)[:-1].astype(np.float32)


@lru_cache(maxsize=8)
def _mean_of(count: int) -> NDArray[np.float32]:
    return np.full(count, 1 / count, np.float32)


@lru_cache(maxsize=8)
def _band_edges(rate: float, length: int) -> NDArray[np.int64]:
    """First bins of the bands, evenly spaced in pitch."""
    edges = np.geomspace(_LOWEST_HZ, rate / 2, _BANDS + 1)[:-1]
    return np.unique(np.maximum(1, np.round(edges * length / rate).astype(np.int64)))
