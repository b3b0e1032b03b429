# SPDX-License-Identifier: GPL-3.0-or-later
"""Damaged copies of stored log-mel spectrograms: what bad files do to them, without audio.

Everything works on what the program's front end makes of a track: decibels below its
loudest value, clipped 80 dB below it, scaled to 0..255 by the track's range. A copy is
damaged in power and scaled again in the same way, as the front end would scale the damaged
file. The bands are Slaney's mel bands of equal area: white noise has the same power in all
of them, and a clip's power is the sum over bands of power times band width.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache, partial
from typing import TYPE_CHECKING, Any

import numpy as np

from genreorganizer.audio.mel import slaney_filters

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    Powers = NDArray[np.float32]

SAMPLE_RATE, N_FFT = 22_050, 2048
"""Of the stored arrays' front end."""
TOP_DB = 80.0
CLIP_SECONDS = 30.0
_STEPS_PER_DB = 256 / TOP_DB
_FLOOR = 10 ** (-TOP_DB / 10)
_ALIKE = (1.0, 4 / 9, 1 / 36)
"""Squared correlation of white noise between bins 0, 1 and 2 apart, under a Hann window."""

Damage = Callable[["Powers", np.random.Generator], "Powers"]
"""Powers (frames, bands), 1 at the loudest, to powers of the damaged clip."""


@dataclass(frozen=True)
class Bands:
    """The mel axis of an array.

    Attributes:
        centres: Centre frequencies in Hz.
        widths: Widths in Hz at half the height of the triangles.
        weights: float32 (bands, bins), the power that a band takes from a bin, up to a factor.
        freedom: Of noise in a band: its power is gamma distributed with this shape.
    """

    centres: NDArray[np.float64]
    widths: NDArray[np.float64]
    weights: NDArray[np.float32]
    freedom: NDArray[np.float64]


@lru_cache(maxsize=4)
def bands(count: int) -> Bands:
    """The mel axis of so many bands from 0 Hz to 11,025 Hz."""
    weights = slaney_filters(SAMPLE_RATE, N_FFT, count)
    frequencies = np.fft.rfftfreq(N_FFT, 1 / SAMPLE_RATE)
    centres = (weights @ frequencies) / weights.sum(axis=1)
    bins = weights.shape[1]
    edges = np.concatenate([[0.0], centres, [SAMPLE_RATE / 2]])
    alike = sum(
        factor * (2 if apart else 1) * (weights[:, apart:] * weights[:, : bins - apart]).sum(axis=1)
        for apart, factor in enumerate(_ALIKE)
    )
    freedom = np.maximum(1.0, weights.sum(axis=1, dtype=np.float64) ** 2 / alike)
    return Bands(centres, (edges[2:] - edges[:-2]) / 2, weights, freedom)


def powers(levels: NDArray[Any]) -> Powers:
    """Levels 0..255 to powers, 1 at the top of the scale and 80 dB less at its bottom.

    Args:
        levels: uint8 or float, any shape.
    """
    middle = 0.5 if np.issubdtype(levels.dtype, np.integer) else 0.0
    decibels = (levels.astype(np.float32) + np.float32(middle)) / _STEPS_PER_DB - TOP_DB
    return np.asarray(10 ** (decibels / 10), np.float32)


def levels(power: Powers, before: Powers) -> NDArray[np.uint8]:
    """Powers of a damaged clip (frames, bands) to 0..255, scaled as the front end scales a track.

    The front end's range is that of all frames; the arrays keep some of them. The loudest and
    the quietest that were not kept are taken to have changed as those that were.

    Args:
        power: After the damage.
        before: Before it.
    """
    decibels, old = (10 * np.log10(np.maximum(one, 1e-20)) for one in (power, before))
    decibels -= decibels.max() - old.max()
    floor = max(float(decibels.min() - max(0.0, old.min() + TOP_DB)), -TOP_DB)
    span = -floor if floor < 0 else 1.0
    scaled = np.floor((np.maximum(decibels, floor) - floor) / span * 256)
    return np.asarray(np.clip(scaled, 0, 255), np.uint8)


def damaged(clips: NDArray[Any], damage: Damage, seed: int = 0) -> NDArray[np.uint8]:
    """Copies of clips, each damaged with randomness of its own.

    Args:
        clips: (clips, frames, bands), 0..255, uint8 or float.
        damage: What to do to each.
        seed: Of the randomness.

    Returns:
        uint8 (clips, frames, bands); there may be fewer or more frames than before.
    """
    generators = np.random.default_rng(seed).spawn(len(clips))
    copies = []
    for clip, generator in zip(clips, generators, strict=True):
        before = powers(clip)
        copies.append(levels(damage(before, generator), before))
    return np.stack(copies)


def low_pass(power: Powers, _: np.random.Generator, *, cut_hz: float, edge: float = 0.06) -> Powers:
    """Nothing above a frequency, as after resampling to twice of it.

    Args:
        power: (frames, bands).
        cut_hz: Where the edge ends.
        edge: Width of the edge, as a share of the frequency.
    """
    centres = bands(power.shape[1]).centres
    over = np.clip((centres - cut_hz * (1 - edge)) / (cut_hz * edge), 0, 1)
    return np.asarray(power * 10 ** (-over * 12), np.float32)


def noise(
    power: Powers, generator: np.random.Generator, *, below_db: float, slope: float = 0.0
) -> Powers:
    """Steady noise below the music.

    Args:
        power: (frames, bands).
        generator: Of the noise.
        below_db: Decibels between the clip's mean power and the noise's.
        slope: Power density falls with the frequency to this: 0 is white, 1 pink.
    """
    axis = bands(power.shape[1])
    shape = (np.maximum(axis.centres, 30.0) / 1000) ** -slope
    level = _mean_power(power) * 10 ** (-below_db / 10) / (shape * axis.widths).sum()
    drawn = generator.gamma(axis.freedom, 1 / axis.freedom, power.shape)
    return np.asarray(power + level * shape * drawn, np.float32)


def hum(
    power: Powers, _: np.random.Generator, *, below_db: float = 15.0, mains_hz: float = 50.0
) -> Powers:
    """A steady tone of the mains with seven harmonics, each 6 dB less than the one before."""
    axis = bands(power.shape[1])
    spectrum = np.zeros(axis.weights.shape[1])
    for harmonic in range(8):
        place = mains_hz * (harmonic + 1) / (SAMPLE_RATE / N_FFT)
        for near in (int(place) - 1, int(place), int(place) + 1, int(place) + 2):
            spectrum[near] += 4.0**-harmonic * max(0.0, 1 - abs(near - place) / 2)
    added = axis.weights @ spectrum
    level = _mean_power(power) * 10 ** (-below_db / 10) / (added * axis.widths).sum()
    return np.asarray(power + level * added, np.float32)


def crackle(
    power: Powers, generator: np.random.Generator, *, share: float = 0.25, below_db: float = 10.0
) -> Powers:
    """Clicks of a worn record: broadband bursts in some frames, and a rumble.

    Args:
        power: (frames, bands).
        generator: Of the clicks.
        share: Of the frames with a click.
        below_db: Decibels between the clip's mean power and a click's, give or take 6.
    """
    axis = bands(power.shape[1])
    struck = generator.random((len(power), 1)) < share
    loud = 10 ** (generator.normal(-below_db, 6.0, (len(power), 1)) / 10)
    clicks = struck * loud * _mean_power(power) / axis.widths.sum()
    return noise(np.asarray(power + clicks, np.float32), generator, below_db=30.0, slope=2.0)


def clipped(power: Powers, _: np.random.Generator, *, over_db: float = 6.0) -> Powers:
    """As after recording too loud: loud frames are cut, and their overtones fill the bands.

    A rough picture: the power that a frame loses comes back, a tenth of it, as a spectrum
    that falls with the frequency from the frame's own.

    Args:
        power: (frames, bands).
        over_db: Decibels by which the loudest frame is over the limit.
    """
    axis = bands(power.shape[1])
    loudness = (power * axis.widths).sum(axis=1, keepdims=True)
    limit = loudness.max() * 10 ** (-over_db / 10)
    kept = np.minimum(1.0, limit / np.maximum(loudness, 1e-20))
    overtones = (np.maximum(axis.centres, 100.0) / 1000) ** -1.0
    lost = loudness * kept * (1 - kept) * 0.1
    return np.asarray(power * kept + lost * overtones / (overtones * axis.widths).sum(), np.float32)


def equalized(
    power: Powers, _: np.random.Generator, *, gains: Sequence[tuple[float, float]]
) -> Powers:
    """Bands louder or softer.

    Args:
        power: (frames, bands).
        gains: Pairs of a frequency in Hz, rising, and decibels; between them they are
            interpolated over the logarithm of the frequency.
    """
    centres = np.log(np.maximum(bands(power.shape[1]).centres, 20.0))
    decibels = np.interp(centres, np.log([hz for hz, _ in gains]), [db for _, db in gains])
    return np.asarray(power * 10 ** (decibels / 10), np.float32)


def codec(
    power: Powers, generator: np.random.Generator, *, cut_hz: float, holes_db: float
) -> Powers:
    """As after lossy coding at a low bit rate: a low-pass, and holes where louder bands mask.

    The strengths of `DAMAGES` were set by what MP3 makes of mono clips at 22 kHz.

    Args:
        power: (frames, bands).
        generator: Not used; for the common form.
        cut_hz: Of the low-pass.
        holes_db: Bands so far below the loudest within four bands are dropped.
    """
    widest = np.lib.stride_tricks.sliding_window_view(
        np.pad(power, ((0, 0), (4, 4)), mode="edge"), 9, axis=1
    ).max(axis=2)
    dropped = power < widest * 10 ** (-holes_db / 10)
    return low_pass(np.where(dropped, power * _FLOOR, power), generator, cut_hz=cut_hz)


def speed(power: Powers, _: np.random.Generator, *, factor: float) -> Powers:
    """Played faster (above 1) or slower: higher and shorter, or lower and longer.

    Above what the original had nothing comes when it is played slower.
    """
    frames, count = power.shape
    centres = bands(count).centres
    decibels = 10 * np.log10(np.maximum(power, 1e-20))
    times = np.arange(round(frames / factor)) * factor
    early = np.minimum(times.astype(np.int64), frames - 1)
    late = np.minimum(early + 1, frames - 1)
    share = (times - early)[:, None]
    decibels = decibels[early] * (1 - share) + decibels[late] * share
    places = np.interp(centres / factor, centres, np.arange(count))
    low = np.minimum(places.astype(np.int64), count - 2)
    share = places - low
    moved = decibels[:, low] * (1 - share) + decibels[:, low + 1] * share
    moved[:, centres / factor > SAMPLE_RATE / 2] = -200.0
    return np.asarray(10 ** (moved / 10), np.float32)


def excerpt(power: Powers, _: np.random.Generator, *, seconds: float) -> Powers:
    """The middle of a clip of 30 s."""
    length = max(1, int(len(power) * seconds / CLIP_SECONDS))
    first = (len(power) - length) // 2
    return power[first : first + length]


def _mean_power(power: Powers) -> float:
    """Of a clip: the mean over its frames of the sum over the bands, times Hz."""
    return float((power * bands(power.shape[1]).widths).sum(axis=1).mean())


_ROUNDING_DB = 60.0
"""Below the music: the rounding to 16 bits of a clip that is quieter by 20 dB."""

DAMAGES: dict[str, Damage] = {
    "low_pass_8k": partial(low_pass, cut_hz=8000.0),
    "low_pass_5k5": partial(low_pass, cut_hz=5500.0),
    "low_pass_4k": partial(low_pass, cut_hz=4000.0),
    "white_noise_30db": partial(noise, below_db=30.0),
    "white_noise_15db": partial(noise, below_db=15.0),
    "pink_noise_30db": partial(noise, below_db=30.0, slope=1.0),
    "pink_noise_15db": partial(noise, below_db=15.0, slope=1.0),
    "hum": hum,
    "crackle": crackle,
    "clipped": clipped,
    "quieter_20db": partial(noise, below_db=_ROUNDING_DB),
    "louder_20db": partial(clipped, over_db=14.0),
    "faster_6": partial(speed, factor=1.06),
    "slower_6": partial(speed, factor=1 / 1.06),
    "more_bass": partial(equalized, gains=((60.0, 12.0), (250.0, 0.0))),
    "less_treble": partial(equalized, gains=((2000.0, 0.0), (8000.0, -12.0))),
    "thin": partial(equalized, gains=((100.0, -12.0), (400.0, 0.0), (3000.0, 6.0))),
    "codec_64k": partial(codec, cut_hz=10_500.0, holes_db=40.0),
    "codec_32k": partial(codec, cut_hz=9000.0, holes_db=36.0),
    "excerpt_5s": partial(excerpt, seconds=5.0),
}
"""The damages of the yardstick, by name. A gain alone changes nothing: the front end takes
decibels below the loudest; what is left of ±20 dB is the rounding, and the clipping."""
