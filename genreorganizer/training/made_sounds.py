# SPDX-License-Identifier: GPL-3.0-or-later
"""Sounds made by code that are no music: to prove that they come out as unsure."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from genreorganizer.audio.decode import Excerpt
from genreorganizer.audio.features import track_frames

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from numpy.typing import NDArray

    from genreorganizer.audio.features import TrackFrames
    from genreorganizer.audio.spec import FeatureSpec

    Samples = NDArray[np.float32]
    Made = Callable[[int, int, np.random.Generator], Samples]

_SECONDS = 5.0
_EXCERPTS = 6


def noise(_: int, count: int, generator: np.random.Generator) -> Samples:
    """Steady noise, from blue over white and pink to brown."""
    return _coloured_noise(generator.uniform(-0.5, 2.0), count, generator)


def _coloured_noise(slope: float, count: int, generator: np.random.Generator) -> Samples:
    """Noise whose power falls by ``slope`` × 3 dB per octave: 0 white, 1 pink, 2 brown."""
    spectrum = np.fft.rfft(generator.standard_normal(count))
    spectrum /= np.maximum(np.arange(len(spectrum)), 1.0) ** (slope / 2)
    drawn = np.fft.irfft(spectrum, count)
    return np.asarray(0.3 * drawn / np.abs(drawn).max(), np.float32)


def tones(rate: int, count: int, generator: np.random.Generator) -> Samples:
    """One to three steady sines, with a slow tremolo."""
    pitches = generator.uniform(80, 6000, generator.integers(1, 4))
    return _sines(pitches, rate, count, generator.uniform(0, 3))


def tones_in_noise(rate: int, count: int, generator: np.random.Generator) -> Samples:
    """Two steady sines in noise."""
    drawn = _coloured_noise(generator.uniform(0, 2), count, generator)
    pitches = generator.uniform(80, 3000, 2)
    return 0.5 * drawn + _sines(pitches, rate, count, generator.uniform(0, 3))


def _sines(frequencies: NDArray[np.float64], rate: int, count: int, tremolo: float) -> Samples:
    """A sum of steady sines, with a slow tremolo in Hz."""
    time = np.arange(count) / rate
    total = np.sin(2 * np.pi * frequencies[:, None] * time).sum(axis=0) / len(frequencies)
    return np.asarray(0.4 * total * (1 + 0.5 * np.sin(2 * np.pi * tremolo * time)), np.float32)


def clicks(rate: int, count: int, generator: np.random.Generator) -> Samples:
    """A regular train of 1 to 60 clicks a second."""
    made = np.zeros(count, np.float32)
    made[:: max(1, int(rate / generator.uniform(1, 60)))] = 0.8
    return made


def square_wave(rate: int, count: int, generator: np.random.Generator) -> Samples:
    """A steady square wave between 40 Hz and 2 kHz."""
    hertz = np.exp(generator.uniform(np.log(40), np.log(2000)))
    return np.asarray(0.3 * np.sign(np.sin(2 * np.pi * hertz * np.arange(count) / rate)), "f4")


def sweep(rate: int, count: int, generator: np.random.Generator) -> Samples:
    """A sine that rises by one to four octaves in half a second to ten, again and again."""
    low = generator.uniform(50, 500)
    high, seconds = low * generator.uniform(2, 16), generator.uniform(0.5, 10)
    hertz = low * (high / low) ** ((np.arange(count) / rate / seconds) % 1.0)
    return np.asarray(0.4 * np.sin(2 * np.pi * np.cumsum(hertz) / rate), np.float32)


def babble(rate: int, count: int, generator: np.random.Generator) -> Samples:
    """Speech-like: buzzes and hisses in syllables, four a second, with pauses."""
    time = np.arange(count) / rate
    pitch = generator.uniform(90, 220) * 2 ** (0.2 * np.sin(2 * np.pi * 0.6 * time))
    buzz = np.cumsum(pitch) / rate % 1.0 - 0.5
    hiss = generator.standard_normal(count) * 0.3
    made, syllable = np.zeros(count), int(rate / 4)
    for first in range(0, count, syllable):
        piece = slice(first, first + syllable)
        source = buzz[piece] if generator.random() < 0.7 else hiss[piece]
        spectrum = np.fft.rfft(source)
        hertz = np.fft.rfftfreq(len(source), 1 / rate)
        formants = generator.uniform([250, 900, 2200], [800, 2200, 3200])
        heights = sum(
            np.exp(-0.5 * ((hertz - one) / (0.15 * one)) ** 2) / (1 + place)
            for place, one in enumerate(formants)
        )
        shape = np.hanning(len(source)) * (generator.random() < 0.85)
        made[piece] = np.fft.irfft(spectrum * heights, len(source)) * shape
    return np.asarray(0.5 * made / max(1e-9, np.abs(made).max()), np.float32)


LEARNED: dict[str, Made] = {
    "noise": noise,
    "tones": tones,
    "clicks": clicks,
    "tones in noise": tones_in_noise,
}
"""Kinds that a last layer may learn to be unsure of."""
KEPT_ASIDE: dict[str, Made] = {"square waves": square_wave, "sweeps": sweep, "babble": babble}
"""Kinds that are only judged by."""
ALL = LEARNED | KEPT_ASIDE


def made_sounds(
    spec: FeatureSpec, count: int = 70, seed: int = 0, kinds: Sequence[Made] = tuple(ALL.values())
) -> Iterator[TrackFrames]:
    """Features of made sounds, each as long as the program's excerpts together.

    Args:
        spec: What to compute.
        count: So many, the kinds taking turns.
        seed: Of their variety.
        kinds: Functions of the sample rate, the number of samples and random numbers.
    """
    generator = np.random.default_rng(seed)
    rate = spec.sample_rate
    total = int(_SECONDS * _EXCERPTS * rate)
    length = total // _EXCERPTS
    for place in range(count):
        samples = kinds[place % len(kinds)](rate, total, generator)
        pieces = [
            Excerpt(first / rate, samples[first : first + length])
            for first in range(0, total, length)
        ]
        heard = track_frames(pieces, spec)
        if heard is not None:
            yield heard
