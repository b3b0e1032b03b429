# SPDX-License-Identifier: GPL-3.0-or-later
"""Damaged copies of audio files, to be heard through the program's own front end."""

from __future__ import annotations

import wave
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from numpy.typing import NDArray

    Samples = NDArray[np.float32]

LONGEST_S = 60.0
"""What is taken of a recording, from its beginning."""


@dataclass(frozen=True)
class Sound:
    """Audio in memory.

    Attributes:
        samples: float32 (channels, samples), nominally in [-1, 1].
        rate: In Hz.
        kilobits: Per second, if it is to be stored as MP3; 0 stores it as it is.
    """

    samples: Samples
    rate: int
    kilobits: int = 0


Damage = Callable[[Sound, np.random.Generator], Sound]


def read(path: Path, longest_s: float = LONGEST_S) -> Sound:
    """The first minute of a file, all channels."""
    import av

    parts: list[Samples] = []
    with av.open(str(path), metadata_errors="replace") as container:
        stream = container.streams.audio[0]
        rate = int(stream.rate)
        gathered = 0
        resampler = av.AudioResampler(format="fltp", rate=rate)
        for frame in container.decode(stream):
            for plain in resampler.resample(frame):
                parts.append(np.asarray(plain.to_ndarray(), np.float32))
                gathered += parts[-1].shape[1]
            if gathered >= longest_s * rate:
                break
    samples = np.concatenate(parts, axis=1)[:, : int(longest_s * rate)]
    return Sound(np.asarray(samples, np.float32), rate)


def write(sound: Sound, folder: Path, name: str) -> Path:
    """Store it as WAV of 16 bits, or as MP3.

    Returns:
        The file.
    """
    whole = (np.clip(sound.samples, -1, 1) * 32_767).round().astype("<i2")
    if not sound.kilobits:
        file = folder / f"{name}.wav"
        with wave.open(str(file), "wb") as out:
            out.setnchannels(len(whole))
            out.setsampwidth(2)
            out.setframerate(sound.rate)
            out.writeframes(whole.T.tobytes())
        return file
    return _write_mp3(sound, folder / f"{name}.mp3")


def _write_mp3(sound: Sound, file: Path) -> Path:
    import av

    with av.open(str(file), "w") as container:
        stream: Any = container.add_stream("libmp3lame", rate=sound.rate)
        stream.bit_rate = 1000 * sound.kilobits
        stream.layout = "stereo" if len(sound.samples) == 2 else "mono"
        samples = np.clip(sound.samples[:2], -1, 1)
        for first in range(0, samples.shape[1], 1152):
            block = np.ascontiguousarray(samples[:, first : first + 1152])
            frame = av.AudioFrame.from_ndarray(block, format="fltp", layout=stream.layout.name)
            frame.sample_rate = sound.rate
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    return file


def _changed(sound: Sound, samples: NDArray[Any], rate: int = 0) -> Sound:
    return Sound(np.asarray(samples, np.float32), rate or sound.rate)


def resampled(sound: Sound, _: np.random.Generator, *, rate: int) -> Sound:
    """At another rate."""
    return _changed(sound, _resampled(sound.samples, sound.rate, rate), rate)


def _resampled(samples: NDArray[Any], rate: float, wanted: float) -> NDArray[Any]:
    import soxr

    return np.asarray(soxr.resample(samples.T, rate, wanted, quality="HQ")).T


def mp3(sound: Sound, _: np.random.Generator, *, kilobits: int) -> Sound:
    """As MP3 at a bit rate."""
    return Sound(sound.samples, sound.rate, kilobits)


def noise(
    sound: Sound, generator: np.random.Generator, *, below_db: float, slope: float = 0.0
) -> Sound:
    """Steady noise below the music, the same in all channels; slope 0 is white, 1 pink."""
    shaped = _filtered(
        generator.standard_normal((1, sound.samples.shape[1])),
        sound.rate,
        lambda hz: np.maximum(hz, 30.0) ** (-slope / 2),
    )
    return _changed(sound, sound.samples + shaped * _beside(sound.samples, shaped, below_db))


def hum(sound: Sound, _: np.random.Generator, *, below_db: float = 15.0) -> Sound:
    """The mains at 50 Hz with seven harmonics, each 6 dB less than the one before."""
    time = np.arange(sound.samples.shape[1]) / sound.rate
    tones = [0.5**n * np.sin(2 * np.pi * 50 * (n + 1) * time + n) for n in range(8)]
    added = np.sum(tones, axis=0)
    return _changed(sound, sound.samples + added * _beside(sound.samples, added, below_db))


def crackle(sound: Sound, generator: np.random.Generator) -> Sound:
    """Ten clicks a second of some tenths of a millisecond, and a rumble."""
    length = sound.samples.shape[1]
    clicks = np.zeros(length + 64)
    loud = np.sqrt(_power(sound.samples))
    for place in generator.integers(0, length, int(10 * length / sound.rate)):
        width = int(generator.integers(3, 16))
        shape = generator.normal(size=width) * np.hanning(width + 2)[1:-1]
        clicks[place : place + width] += loud * generator.lognormal(1.5, 0.7) * shape
    rumble = _filtered(
        generator.standard_normal((1, length)),
        sound.rate,
        lambda hz: np.where(hz < 200, np.maximum(hz, 20.0) ** -1.0, 0),
    )
    rumble = rumble * _beside(sound.samples, rumble, 30.0)
    return _changed(sound, sound.samples + clicks[:length] + rumble)


def gain(sound: Sound, _: np.random.Generator, *, decibels: float) -> Sound:
    """Quieter, or louder and clipped where it is stored."""
    return _changed(sound, sound.samples * 10 ** (decibels / 20))


def clipped(sound: Sound, _: np.random.Generator, *, over_db: float = 6.0) -> Sound:
    """Cut where it is within so many decibels of its peak."""
    limit = np.abs(sound.samples).max() * 10 ** (-over_db / 20)
    return _changed(sound, np.clip(sound.samples, -limit, limit))


def speed(sound: Sound, _: np.random.Generator, *, factor: float) -> Sound:
    """Played faster or slower, pitch and all."""
    return _changed(sound, _resampled(sound.samples, sound.rate * factor, sound.rate))


def equalized(
    sound: Sound, _: np.random.Generator, *, gains: Sequence[tuple[float, float]]
) -> Sound:
    """Bands louder or softer; pairs of Hz and decibels, as `degrade.equalized`."""
    octaves, decibels = np.log([hz for hz, _ in gains]), [db for _, db in gains]
    return _changed(
        sound,
        _filtered(
            sound.samples,
            sound.rate,
            lambda hz: 10 ** (np.interp(np.log(np.maximum(hz, 20.0)), octaves, decibels) / 20),
        ),
    )


def one_channel(sound: Sound, _: np.random.Generator) -> Sound:
    """The left channel alone; the right one is silent."""
    left = sound.samples[0]
    return _changed(sound, np.stack([left, np.zeros_like(left)]))


def excerpt(sound: Sound, _: np.random.Generator, *, seconds: float) -> Sound:
    """The middle."""
    length = min(sound.samples.shape[1], int(seconds * sound.rate))
    first = (sound.samples.shape[1] - length) // 2
    return _changed(sound, sound.samples[:, first : first + length])


def _filtered(
    samples: NDArray[Any], rate: int, response: Callable[[NDArray[Any]], NDArray[Any]]
) -> NDArray[Any]:
    length = samples.shape[1]
    spectrum = np.fft.rfft(samples, axis=1) * response(np.fft.rfftfreq(length, 1 / rate))
    return np.asarray(np.fft.irfft(spectrum, length, axis=1))


def _power(samples: NDArray[Any]) -> float:
    return float(np.square(samples, dtype=np.float64).mean())


def _beside(samples: NDArray[Any], other: NDArray[Any], below_db: float) -> float:
    """The factor that puts another sound so far below this one."""
    return float(np.sqrt(_power(samples) / max(_power(other), 1e-20) * 10 ** (-below_db / 10)))


DAMAGES: dict[str, Damage] = {
    "resampled_16k": partial(resampled, rate=16_000),
    "resampled_11k": partial(resampled, rate=11_025),
    "resampled_8k": partial(resampled, rate=8_000),
    "mp3_128k": partial(mp3, kilobits=128),
    "mp3_64k": partial(mp3, kilobits=64),
    "mp3_32k": partial(mp3, kilobits=32),
    "white_noise_30db": partial(noise, below_db=30.0),
    "white_noise_15db": partial(noise, below_db=15.0),
    "pink_noise_30db": partial(noise, below_db=30.0, slope=1.0),
    "pink_noise_15db": partial(noise, below_db=15.0, slope=1.0),
    "hum": hum,
    "crackle": crackle,
    "clipped": clipped,
    "quieter_20db": partial(gain, decibels=-20.0),
    "louder_20db": partial(gain, decibels=20.0),
    "faster_6": partial(speed, factor=1.06),
    "slower_6": partial(speed, factor=1 / 1.06),
    "more_bass": partial(equalized, gains=((60.0, 12.0), (250.0, 0.0))),
    "less_treble": partial(equalized, gains=((2000.0, 0.0), (8000.0, -12.0))),
    "thin": partial(equalized, gains=((100.0, -12.0), (400.0, 0.0), (3000.0, 6.0))),
    "one_channel": one_channel,
    "excerpt_5s": partial(excerpt, seconds=5.0),
}
"""The damages of the yardstick, by name."""
