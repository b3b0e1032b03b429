# SPDX-License-Identifier: GPL-3.0-or-later
"""Sounds made by code that are no music: to prove that they come out as unsure."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from genreorganizer.audio.decode import Excerpt
from genreorganizer.audio.features import track_frames

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    from genreorganizer.audio.features import TrackFrames
    from genreorganizer.audio.spec import FeatureSpec

_SECONDS = 5.0
_EXCERPTS = 6


def coloured_noise(slope: float, count: int, generator: np.random.Generator) -> NDArray[np.float32]:
    """Noise whose power falls by ``slope`` × 3 dB per octave: 0 white, 1 pink, 2 brown."""
    spectrum = np.fft.rfft(generator.standard_normal(count))
    spectrum /= np.maximum(np.arange(len(spectrum)), 1.0) ** (slope / 2)
    noise = np.fft.irfft(spectrum, count)
    return np.asarray(0.3 * noise / np.abs(noise).max(), np.float32)


def tones(
    frequencies: NDArray[np.float64], rate: int, count: int, tremolo: float
) -> NDArray[np.float32]:
    """A sum of steady sines, with a slow tremolo in Hz."""
    time = np.arange(count) / rate
    total = np.sin(2 * np.pi * frequencies[:, None] * time).sum(axis=0) / len(frequencies)
    return np.asarray(0.4 * total * (1 + 0.5 * np.sin(2 * np.pi * tremolo * time)), np.float32)


def clicks(rate: int, count: int, per_second: float) -> NDArray[np.float32]:
    """A regular train of clicks."""
    made = np.zeros(count, np.float32)
    made[:: max(1, int(rate / per_second))] = 0.8
    return made


def made_sounds(spec: FeatureSpec, count: int = 60, seed: int = 0) -> Iterator[TrackFrames]:
    """Features of noises, tones and clicks, as long as the program's excerpts together."""
    generator = np.random.default_rng(seed)
    rate = spec.sample_rate
    total = int(_SECONDS * _EXCERPTS * rate)
    length = total // _EXCERPTS
    for place in range(count):
        kind = place % 4
        if kind == 0:
            samples = coloured_noise(generator.uniform(-0.5, 2.0), total, generator)
        elif kind == 1:
            pitches = generator.uniform(80, 6000, generator.integers(1, 4))
            samples = tones(pitches, rate, total, generator.uniform(0, 3))
        elif kind == 2:
            samples = clicks(rate, total, generator.uniform(1, 60))
        else:
            noise = coloured_noise(generator.uniform(0, 2), total, generator)
            pitches = generator.uniform(80, 3000, 2)
            samples = 0.5 * noise + tones(pitches, rate, total, generator.uniform(0, 3))
        pieces = [
            Excerpt(first / rate, samples[first : first + length])
            for first in range(0, total, length)
        ]
        heard = track_frames(pieces, spec)
        if heard is not None:
            yield heard
