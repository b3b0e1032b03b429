# SPDX-License-Identifier: GPL-3.0-or-later
"""Audio files to mono float32 at a model's sample rate: excerpts by seeking, or the whole track.

The stream is decoded at its native rate and layout, its channels are averaged here,
and soxr resamples the mean: the same numbers as ``librosa.load``. FFmpeg's own
down-mix is never used, for it is 3 dB louder than the mean.
"""

from __future__ import annotations

import math
import os
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from genreorganizer.errors import UnreadableFile

if TYPE_CHECKING:
    from collections.abc import Iterator

    from av.audio.frame import AudioFrame
    from numpy.typing import NDArray

_SETTLE_S = 0.3
"""Decoded before an excerpt and thrown away: lossy codecs need to settle after a seek."""
_CHUNK_S = 60.0
"""A whole track is handed out in stretches of this length, so that memory stays bounded."""
_FULL_SCALE = {"u1": 128.0, "i2": 32_768.0, "i4": 2_147_483_648.0, "i8": 2.0**63}
"""What integer samples are divided by, by the numpy type of the decoded frame."""


@dataclass(frozen=True, slots=True)
class ExcerptPlan:
    """Which parts of a track are heard.

    Attributes:
        count: Number of excerpts, spread evenly; 0 for the whole track.
        seconds: Length of each.
    """

    count: int = 6
    seconds: float = 5.0

    def covers(self, duration_s: float) -> bool:
        """Whether everything is heard: asked for, or no longer than the excerpts together."""
        return self.count == 0 or duration_s <= self.count * self.seconds

    def starts(self, duration_s: float) -> list[float]:
        """Starts in seconds: each excerpt is the centre of one of ``count`` equal parts."""
        part = duration_s / self.count
        return [part * (place + 0.5) - self.seconds / 2 for place in range(self.count)]


WHOLE_TRACK = ExcerptPlan(count=0)


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A stretch of a track.

    Attributes:
        start_s: Where it begins in the track, in seconds.
        samples: Mono float32, nominally in [-1, 1].
    """

    start_s: float
    samples: NDArray[np.float32]


class AudioFile:
    """An open audio file; made by `open_audio`.

    Attributes:
        duration_s: The length that the container tells, in seconds; None where it does not.
        native_rate: The stream's own sample rate in Hz.
    """

    def __init__(self, name: str, container: Any, stream: Any) -> None:
        self._name = name
        self._container = container
        self._stream = stream
        self.native_rate: int = stream.rate
        self._origin = float(stream.start_time * stream.time_base) if stream.start_time else 0.0
        self.duration_s: float | None = None
        if stream.duration and stream.time_base:
            self.duration_s = float(stream.duration * stream.time_base)
        elif container.duration:
            self.duration_s = container.duration / 1_000_000

    def excerpts(self, plan: ExcerptPlan, sample_rate: int) -> Iterator[Excerpt]:
        """The planned stretches in the order of time; none of them is empty.

        Where the container tells no length or cannot be searched, everything is heard.

        Args:
            plan: Which parts.
            sample_rate: Wanted rate in Hz.

        Raises:
            UnreadableFile: Nothing can be decoded.
        """
        found = False
        if self.duration_s is not None and not plan.covers(self.duration_s):
            for start_s in plan.starts(self.duration_s):
                samples = self._excerpt(start_s, plan.seconds)
                if len(samples):
                    found = True
                    yield Excerpt(start_s, resample(samples, self.native_rate, sample_rate))
        if not found:
            for excerpt in self._everything(sample_rate):
                found = True
                yield excerpt
        if not found:
            raise UnreadableFile(
                f"{self._name}: no sound can be decoded; the file may be damaged or empty"
            )

    def _everything(self, sample_rate: int) -> Iterator[Excerpt]:
        import soxr

        # Where even this is not possible, nothing was read yet: the start is where we are.
        self._seek(0.0)
        stream = None
        if sample_rate != self.native_rate:
            stream = soxr.ResampleStream(self.native_rate, sample_rate, 1, "float32", "HQ")
        wanted = int(_CHUNK_S * sample_rate)
        native_block = int(_CHUNK_S * self.native_rate)
        done, ready = 0, np.empty(0, np.float32)
        for block, last in _blocks((mono for _, mono in self._mono()), native_block):
            ready = np.concatenate([ready, stream.resample_chunk(block, last) if stream else block])
            while len(ready) > wanted or (last and len(ready)):
                yield Excerpt(done / sample_rate, ready[:wanted])
                done += len(ready[:wanted])
                ready = ready[wanted:]

    def _excerpt(self, start_s: float, seconds: float) -> NDArray[np.float32]:
        """Native-rate samples from ``start_s`` on; fewer, or none, past the end of the sound."""
        if not self._seek(max(0.0, start_s - _SETTLE_S)):
            return np.empty(0, np.float32)
        first = int(start_s * self.native_rate)
        length = int(seconds * self.native_rate)
        parts: list[NDArray[np.float32]] = []
        gathered = 0
        for position, mono in self._mono():
            begin = max(0, first + gathered - position)
            part = mono[begin : begin + length - gathered]
            if len(part):
                parts.append(part)
                gathered += len(part)
            if gathered >= length:
                break
        return np.concatenate(parts) if parts else np.empty(0, np.float32)

    def _seek(self, time_s: float) -> bool:
        import av

        try:
            self._container.seek(int((time_s + self._origin) * 1_000_000))
        except (av.FFmpegError, OSError, ValueError):
            return False
        return True

    def _mono(self) -> Iterator[tuple[int, NDArray[np.float32]]]:
        """Mono frames with their position in native samples; damaged packets are stepped over."""
        import av

        position: int | None = None
        packets = self._container.demux(self._stream)
        while True:
            try:
                packet = next(packets, None)
            except (av.FFmpegError, OSError, ValueError):
                return
            if packet is None:
                return
            try:
                frames = packet.decode()
            except (av.FFmpegError, OSError, ValueError):
                continue
            for frame in frames:
                if frame.sample_rate != self.native_rate:
                    continue
                if position is None:
                    time_s = frame.time - self._origin if frame.time is not None else 0.0
                    position = round(time_s * self.native_rate)
                mono = channel_mean(frame)
                yield position, mono
                position += len(mono)


@contextmanager
def open_audio(path: str | os.PathLike[str]) -> Iterator[AudioFile]:
    """Open a file for decoding.

    Raises:
        UnreadableFile: No such file, not an audio file, or no audio stream in it.
    """
    import av

    name = os.fsdecode(path)
    try:
        container = av.open(name, metadata_errors="replace")
    except (av.FFmpegError, OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "unknown format"
        raise UnreadableFile(f"{name}: not readable as audio ({reason})") from error
    with container:
        if not container.streams.audio:
            raise UnreadableFile(f"{name}: there is no audio in this file")
        stream = container.streams.audio[0]
        if not stream.codec_context or not stream.rate:
            raise UnreadableFile(f"{name}: its audio codec is not known to this program")
        yield AudioFile(name, container, stream)


def probe(path: str | os.PathLike[str]) -> float | None:
    """The track's length in seconds as the container tells it, None where it does not.

    Raises:
        UnreadableFile: Not an audio file, or no audio stream in it.
    """
    with open_audio(path) as audio:
        return audio.duration_s


def excerpts(
    path: str | os.PathLike[str],
    *,
    plan: ExcerptPlan | None = None,
    sample_rate: int = 22_050,
) -> list[Excerpt]:
    """Decode the planned excerpts of a track at once; see `AudioFile.excerpts`.

    Args:
        path: The audio file.
        plan: Six excerpts of five seconds when not given.
        sample_rate: Wanted rate in Hz.

    Raises:
        UnreadableFile: The file cannot be opened, or nothing can be decoded.
    """
    with open_audio(path) as audio:
        return list(audio.excerpts(plan or ExcerptPlan(), sample_rate))


def channel_mean(frame: AudioFrame) -> NDArray[np.float32]:
    """Mono float32 samples of a decoded frame: the mean of its channels."""
    samples = frame.to_ndarray()
    channels = frame.layout.nb_channels
    if not frame.format.is_planar and channels > 1:
        samples = samples.reshape(-1, channels).T
    kind = samples.dtype.str[1:]
    if kind == "u1":
        samples = samples.astype(np.float32) - np.float32(_FULL_SCALE[kind])
    if len(samples) == 2:
        mono = np.add(samples[0], samples[1], dtype=np.float32) * np.float32(0.5)
    else:
        mono = samples.mean(axis=0, dtype=np.float32) if len(samples) > 1 else samples[0]
    if kind in _FULL_SCALE:
        mono = mono.astype(np.float32) * np.float32(1 / _FULL_SCALE[kind])
    return np.ascontiguousarray(mono, dtype=np.float32)


def resample(samples: NDArray[np.float32], rate: int, wanted: int) -> NDArray[np.float32]:
    """Resample by soxr HQ to ``ceil(len * wanted / rate)`` samples, as librosa does."""
    if rate == wanted:
        return samples
    import soxr

    moved: NDArray[np.float32] = soxr.resample(samples, rate, wanted, quality="HQ")
    length = math.ceil(len(samples) * wanted / rate)
    return np.pad(moved, (0, max(0, length - len(moved))))[:length]


def _blocks(
    parts: Iterator[NDArray[np.float32]], size: int
) -> Iterator[tuple[NDArray[np.float32], bool]]:
    """Join small arrays to blocks of at least ``size``; the flag marks the last block."""
    held: list[NDArray[np.float32]] = []
    gathered = 0
    for part in parts:
        held.append(part)
        gathered += len(part)
        if gathered >= size:
            yield np.concatenate(held), False
            held, gathered = [], 0
    yield (np.concatenate(held) if held else np.empty(0, np.float32)), True
