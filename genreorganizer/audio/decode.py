# SPDX-License-Identifier: GPL-3.0-or-later
"""Audio files to mono float32 at a model's sample rate: excerpts by seeking, or the whole track.

The stream is decoded at its native rate and layout, its channels are averaged here,
and soxr resamples the mean: the same numbers as ``librosa.load``. FFmpeg's own
down-mix is never used, for it is 3 dB louder than the mean.
"""

from __future__ import annotations

import errno
import itertools
import math
import operator
import os
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from genreorganizer.audio import length
from genreorganizer.errors import UnreadableFile
from genreorganizer.messages import Message, system_message

if TYPE_CHECKING:
    from collections.abc import Iterator

    from av.audio.frame import AudioFrame
    from numpy.typing import NDArray

_SETTLE_S = 0.3
"""Decoded before an excerpt and thrown away: lossy codecs need to settle after a seek."""
_CHUNK_S = 60.0
"""A whole track is handed out in stretches of this length, so that memory stays bounded."""
_LARGE = 2.0**24
"""Samples above this are not nominal in any scale: 24-bit whole numbers end there."""
_CANCELLED = 1e-4
"""A mean with less of a channel's energy than this (40 dB below) says nothing of the music."""
_BARE_STREAMS = frozenset({"mp3", "aac", "ac3", "eac3", "dts", "truehd", "mlp", "loas", "amr"})
"""FFmpeg's names of formats without a container, which tell no length."""
_FIRST_PACKETS = 4
_RUN = 32
"""Frames that are averaged at once: one by one, that would take longer than decoding them."""
_FULL_SCALE = {"u1": 128.0, "i2": 32_768.0, "i4": 2_147_483_648.0, "i8": 2.0**63}
"""What integer samples are divided by, by the numpy type of the decoded frame."""


@dataclass(frozen=True, slots=True)
class ExcerptPlan:
    """Which parts of a track are analyzed.

    Attributes:
        count: Number of excerpts, spread evenly; 0 for the whole track.
        seconds: Length of each.
    """

    count: int = 6
    seconds: float = 5.0

    def covers(self, duration_s: float) -> bool:
        """Whether everything is analyzed: asked for, or no longer than the excerpts together."""
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
        duration_s: The track's length in seconds: what the container tells, until `excerpts`
            finds that it is not so; None where it tells none and nothing was decoded yet.
        native_rate: The sample rate in Hz that the stream begins with.
    """

    def __init__(self, name: str, container: Any, stream: Any) -> None:
        self._name = name
        self._container = container
        self._stream = stream
        self._level = _Level()
        self._sizes: set[tuple[int, int]] = set()
        # FFmpeg would find the first link only, and stop where another one is sampled differently.
        self._links = length.links(name) if length.is_chained(name) else []
        self._searchable = not self._links
        self.native_rate: int = stream.rate
        self._origin = float(stream.start_time * stream.time_base) if stream.start_time else 0.0
        self.duration_s: float | None = None
        if stream.duration and stream.time_base:
            self.duration_s = float(stream.duration * stream.time_base)
        elif container.duration:
            self.duration_s = container.duration / 1_000_000

    def excerpts(self, plan: ExcerptPlan, sample_rate: int) -> Iterator[Excerpt]:
        """The planned stretches in the order of time; none of them is empty.

        Where the container tells no length everything is analyzed. Where what it tells proves to be
        wrong, the length is measured, and the excerpts are taken out of all that there is.

        Args:
            plan: Which parts.
            sample_rate: Wanted rate in Hz.

        Raises:
            UnreadableFile: Nothing can be decoded.
        """
        found = False
        for excerpt in self._planned(plan, sample_rate):
            found = True
            yield excerpt
        if not found:
            for excerpt in self._everything(sample_rate):
                found = True
                yield excerpt
        if not found:
            raise UnreadableFile(
                "no sound can be decoded; the file may be damaged or empty", path=self._name
            )

    def _planned(self, plan: ExcerptPlan, sample_rate: int) -> Iterator[Excerpt]:
        """The excerpts of a plan that leaves something out; none where all is to be analyzed."""
        if self._searchable:
            if self.duration_s is None or plan.covers(self.duration_s):
                return
            starts = plan.starts(self.duration_s)
            found = [self._excerpt(start_s, plan.seconds) for start_s in starts]
            whole = all(stretch.seconds >= plan.seconds / 2 for stretch in found)
            if whole and self._length_holds():
                for start_s, stretch in zip(starts, found, strict=True):
                    yield Excerpt(start_s, stretch.resampled(sample_rate))
                return
            self._searchable = False
        measured = self._measured()
        if measured is not None:
            self.duration_s = measured
            if not plan.covers(measured):
                yield from self._picked(plan, sample_rate)

    def _length_holds(self) -> bool:
        """Whether the length that was told can be believed, after some packets were seen.

        Streams without a container tell none: FFmpeg computes it from the size of the file and
        of the first packets, which is right where all packets are of one size.
        """
        assert self.duration_s is not None
        if self._container.format.name not in _BARE_STREAMS:
            return True
        stated = length.told_by_mpeg_header(self._name)
        if stated is not None and abs(stated - self.duration_s) < 1.0:
            return True
        self._rewind()
        for _ in itertools.islice(self._packets(), _FIRST_PACKETS):
            pass
        sizes = {size for size, _ in self._sizes}
        return len({lasts for _, lasts in self._sizes}) == 1 and max(sizes) - min(sizes) <= 1

    def _measured(self) -> float | None:
        """The length by the packets, in seconds; None where they do not tell theirs."""
        self._rewind()
        lasting = ((packet.duration, packet.time_base) for packet in self._packets())
        return sum(float(ticks * base) for ticks, base in lasting if ticks and base) or None

    def _everything(self, sample_rate: int) -> Iterator[Excerpt]:
        self._rewind()
        wanted = int(_CHUNK_S * sample_rate)
        done, ready = 0, np.empty(0, np.float32)
        for block in _resampled_blocks(self._mono(), sample_rate):
            ready = np.concatenate([ready, block])
            while len(ready) > wanted:
                yield Excerpt(done / sample_rate, ready[:wanted])
                done += wanted
                ready = ready[wanted:]
        if len(ready):
            yield Excerpt(done / sample_rate, ready)
        if done + len(ready):
            self.duration_s = (done + len(ready)) / sample_rate

    def _picked(self, plan: ExcerptPlan, sample_rate: int) -> Iterator[Excerpt]:
        """The excerpts out of all that is decoded, for a file that cannot be searched."""
        assert self.duration_s is not None
        self._rewind()
        starts = iter(plan.starts(self.duration_s))
        start_s, stretch = next(starts), _Stretch()
        position, before = 0, self.native_rate
        for _, rate, mono in self._mono():
            position, before = round(position * rate / before), rate
            while True:
                first = int(start_s * rate)
                end = first + int(plan.seconds * rate)
                stretch.add(rate, mono[max(0, first - position) : max(0, end - position)])
                if position + len(mono) < end:
                    break
                yield Excerpt(start_s, stretch.resampled(sample_rate))
                following = next(starts, None)
                if following is None:
                    return
                start_s, stretch = following, _Stretch()
            position += len(mono)
        if stretch.seconds:
            yield Excerpt(start_s, stretch.resampled(sample_rate))

    def _excerpt(self, start_s: float, seconds: float) -> _Stretch:
        """What sounds from ``start_s`` on; less, or nothing, past the end of the sound."""
        stretch = _Stretch()
        if not self._seek(max(0.0, start_s - _SETTLE_S)):
            return stretch
        for position, rate, mono in self._mono(start_s + seconds):
            gathered, wanted = round(stretch.seconds * rate), int(seconds * rate)
            begin = max(0, int(start_s * rate) + gathered - position)
            stretch.add(rate, mono[begin : begin + wanted - gathered])
            if round(stretch.seconds * rate) >= wanted:
                break
        return stretch

    def _rewind(self) -> None:
        """Back to the start; where that is not possible, nothing was read yet."""
        if not self._links:
            self._seek(0.0)

    def close(self) -> None:
        """Let go of the file."""
        self._container.close()

    def _seek(self, time_s: float) -> bool:
        import av

        try:
            self._container.seek(int((time_s + self._origin) * 1_000_000))
        except (av.FFmpegError, OSError, ValueError):
            return False
        return True

    def _packets(self) -> Iterator[Any]:
        """Packets from here on, of a chained file from its start.

        The last one of each stream is empty and lets the decoder end.
        """
        if not self._links:
            yield from self._demuxed(self._container, self._stream)
        for start, end in self._links:
            with open(self._name, "rb") as file, suppress(UnreadableFile):
                container, stream = _opened(self._name, length.Part(file, start, end))
                with closing(container):
                    yield from self._demuxed(container, stream)

    def _demuxed(self, container: Any, stream: Any) -> Iterator[Any]:
        import av

        packets = container.demux(stream)
        while True:
            try:
                packet = next(packets, None)
            except (av.FFmpegError, OSError, ValueError):
                return
            if packet is None:
                return
            if packet.size:
                self._sizes.add((packet.size, packet.duration or 0))
            yield packet

    def _mono(self, until_s: float = math.inf) -> Iterator[tuple[int, int, NDArray[np.float32]]]:
        """Position, rate and mono samples of several frames at once.

        The position is in samples of the frames' own rate.

        Args:
            until_s: How far into the track it is looked at least, in seconds.
        """
        position, before = None, self.native_rate
        for run in self._runs(until_s):
            rate = run[0].sample_rate
            if position is None:
                time_s = run[0].time - self._origin if run[0].time is not None else 0.0
                position = round(time_s * rate)
            elif rate != before:
                position = round(position * rate / before)
            before = rate
            mono = self._level.of(run)
            yield position, rate, mono
            position += len(mono)

    def _runs(self, until_s: float) -> Iterator[list[AudioFrame]]:
        """Frames of one kind together; from ``until_s`` on, each by itself."""
        run: list[AudioFrame] = []
        for frame in self._frames():
            if run and _kind(frame) != _kind(run[0]):
                yield run
                run = []
            run.append(frame)
            begin_s = -math.inf if frame.time is None else frame.time - self._origin
            if len(run) == _RUN or begin_s + frame.samples / frame.sample_rate >= until_s:
                yield run
                run = []
        if run:
            yield run

    def _frames(self) -> Iterator[AudioFrame]:
        """Frames from here on; damaged packets are stepped over."""
        import av

        for packet in self._packets():
            try:
                frames = packet.decode()
            except (av.FFmpegError, OSError, ValueError):
                continue
            yield from frames


class _Stretch:
    """Samples one after the other, of one rate or of several."""

    def __init__(self) -> None:
        self._parts: list[tuple[int, NDArray[np.float32]]] = []
        self.seconds = 0.0

    def add(self, rate: int, part: NDArray[np.float32]) -> None:
        """Append samples; none are ignored."""
        if len(part):
            self._parts.append((rate, part))
            self.seconds += len(part) / rate

    def resampled(self, wanted: int) -> NDArray[np.float32]:
        """All of them as float32 (samples,), at one rate in Hz."""
        runs = itertools.groupby(self._parts, key=operator.itemgetter(0))
        return np.concatenate(
            [resample(np.concatenate([p for _, p in run]), rate, wanted) for rate, run in runs]
        )


class _Level:
    """Mono samples of a file's frames, with what no sample can be put right.

    What is not finite becomes silence. Files whose samples are larger than any computation
    allows are made smaller by a power of two, the same one throughout: features only depend on
    what is louder than what.
    """

    def __init__(self) -> None:
        self._exponent = 0

    def of(self, run: list[AudioFrame]) -> NDArray[np.float32]:
        """Mono samples of frames of one kind, one after the other."""
        mono = _usual_mean(run) if self._exponent == 0 else None
        return np.concatenate([self._of(frame) for frame in run]) if mono is None else mono

    def _of(self, frame: AudioFrame) -> NDArray[np.float32]:
        with np.errstate(over="ignore", invalid="ignore"):
            mono = channel_mean(frame)
            energy = float(mono @ mono)
        if self._exponent == 0 and energy < _LARGE * _LARGE:
            return mono
        samples = _by_channels(frame).astype(np.float64)
        samples = np.nan_to_num(samples, copy=False, nan=0.0, posinf=0.0, neginf=0.0)
        peak = float(np.abs(samples).max(initial=0.0))
        if self._exponent == 0 and peak > _LARGE:
            self._exponent = math.frexp(peak)[1]
        scaled = np.ldexp(samples, -self._exponent)
        return _mean(np.clip(scaled, -_LARGE, _LARGE).astype(np.float32))


@contextmanager
def open_audio(path: str | os.PathLike[str]) -> Iterator[AudioFile]:
    """Open a file for decoding.

    Raises:
        UnreadableFile: No such file, not an audio file, or no audio stream in it.
    """
    name = os.fsdecode(path)
    audio = AudioFile(name, *_opened(name))
    try:
        yield audio
    finally:
        audio.close()


def _opened(name: str, part: length.Part | None = None) -> tuple[Any, Any]:
    """FFmpeg's container of a file or a part of it, and its first audio stream."""
    import av

    try:
        # FFmpeg takes what stands before a colon for a protocol, but not in an absolute path.
        container = av.open(part or os.path.abspath(name), metadata_errors="replace")
    except (av.FFmpegError, OSError, ValueError) as error:
        raise UnreadableFile(_reason(error), path=name) from error
    streams = container.streams.audio
    if streams and streams[0].codec_context and streams[0].rate:
        return container, streams[0]
    container.close()
    if not streams:
        raise UnreadableFile("there is no audio in this file", path=name)
    raise UnreadableFile("its audio codec is not known to this program", path=name)


def _reason(error: Exception) -> Message:
    """Why a file cannot be opened: what the system says, but not what FFmpeg calls its data."""
    number, said = getattr(error, "errno", None), getattr(error, "strerror", None)
    if said and number in errno.errorcode:
        return Message(
            "not readable as audio ({reason})", reason=system_message(OSError(number, said))
        )
    return Message("not readable as audio; the file may be damaged")


def channel_mean(frame: AudioFrame) -> NDArray[np.float32]:
    """Mono float32 samples of a decoded frame: the mean of its channels.

    Where the channels cancel each other out, as with one wire swapped, it is the loudest one.
    """
    return _mean(*_centred(_by_channels(frame)))


def _usual_mean(run: list[AudioFrame]) -> NDArray[np.float32] | None:
    """The samples of `channel_mean` for each frame, one after the other, computed at once.

    Returns:
        None where a frame may be out of the ordinary: surround sound, channels that cancel each
        other out, beyond any scale, or not finite.
    """
    lengths = np.array([frame.samples for frame in run])
    if run[0].layout.nb_channels > 2 or not lengths.all():
        return None
    begins = np.cumsum(lengths) - lengths
    with np.errstate(over="ignore", invalid="ignore"):
        samples, scale = _centred(_joined(run))
        mono = _average(samples, scale)
        energies = np.add.reduceat(np.square(mono), begins)
        if not np.all(energies < _LARGE * _LARGE / 2):
            return None
        # Twice what counts for a frame: sums of the same numbers differ in rounding.
        if len(samples) > 1 and np.any(energies < 2 * _CANCELLED * lengths):
            channels = np.square(samples.astype(np.float32) * np.float32(scale))
            loudest = np.add.reduceat(channels, begins, axis=1).max(axis=0)
            if np.any((energies <= 2 * _CANCELLED * loudest) & (loudest > 0)):
                return None
    return mono


def _joined(run: list[AudioFrame]) -> NDArray[Any]:
    """The samples of frames of one kind as they are stored, (channels, samples)."""
    if run[0].format.name != "fltp":
        return np.concatenate([_by_channels(frame) for frame in run], axis=-1)
    # What MP3, AAC, Vorbis and Opus are decoded to; without an array for each frame.
    planes: list[tuple[Any, ...]] = [frame.planes for frame in run]
    parts = [
        [np.frombuffer(plane, np.float32, frame.samples) for plane in channels]
        for frame, channels in zip(run, planes, strict=True)
    ]
    return np.stack([np.concatenate(channel) for channel in zip(*parts, strict=True)])


def _kind(frame: AudioFrame) -> tuple[int, str, int]:
    """What frames have to have in common to be computed at once."""
    return frame.sample_rate, frame.format.name, frame.layout.nb_channels


def _centred(samples: NDArray[Any]) -> tuple[NDArray[Any], float]:
    """Samples around zero as they are stored, and what they are multiplied with."""
    kind = samples.dtype.str[1:]
    if kind == "u1":
        samples = samples.astype(np.float32) - np.float32(_FULL_SCALE[kind])
    return samples, 1 / _FULL_SCALE.get(kind, 1.0)


def _by_channels(frame: AudioFrame) -> NDArray[Any]:
    """A frame's samples as they are stored, (channels, samples)."""
    samples: NDArray[Any] = frame.to_ndarray()
    channels = frame.layout.nb_channels
    if not frame.format.is_planar and channels > 1:
        return samples.reshape(-1, channels).T
    return samples


def _average(samples: NDArray[Any], scale: float) -> NDArray[np.float32]:
    """The mean of channels, (channels, samples), times a factor."""
    mono: NDArray[np.float32]
    if len(samples) == 2:
        mono = np.add(samples[0], samples[1], dtype=np.float32) * np.float32(0.5 * scale)
    else:
        mono = samples.mean(axis=0, dtype=np.float32) if len(samples) > 1 else samples[0]
        mono = mono.astype(np.float32) * np.float32(scale)
    return mono


def _mean(samples: NDArray[Any], scale: float = 1.0) -> NDArray[np.float32]:
    """The mean of channels times a factor, or the loudest where they cancel each other out."""
    mono = _average(samples, scale)
    if len(samples) > 1 and float(mono @ mono) < _CANCELLED * len(mono):
        channels = samples.astype(np.float32) * np.float32(scale)
        energies = np.einsum("cs,cs->c", channels, channels)
        loudest = int(energies.argmax())
        if float(mono @ mono) < _CANCELLED * float(energies[loudest]):
            mono = channels[loudest]
    return np.ascontiguousarray(mono, dtype=np.float32)


def resample(samples: NDArray[np.float32], rate: int, wanted: int) -> NDArray[np.float32]:
    """Resample by soxr HQ, as librosa does.

    Args:
        samples: Mono, float32 (samples,).
        rate: Their rate in Hz.
        wanted: The new rate in Hz.

    Returns:
        float32 of ``ceil(len(samples) * wanted / rate)`` samples; the same array where the rates
        are equal.
    """
    if rate == wanted:
        return samples
    import soxr

    moved: NDArray[np.float32] = soxr.resample(samples, rate, wanted, quality="HQ")
    length = math.ceil(len(samples) * wanted / rate)
    return np.pad(moved, (0, max(0, length - len(moved))))[:length]


def _resampled_blocks(
    frames: Iterator[tuple[int, int, NDArray[np.float32]]], wanted: int
) -> Iterator[NDArray[np.float32]]:
    """All samples at one rate, in blocks; each run of frames of one rate is resampled by itself."""
    import soxr

    for rate, run in itertools.groupby(frames, key=operator.itemgetter(1)):
        stream = None
        if rate != wanted:
            stream = soxr.ResampleStream(rate, wanted, 1, "float32", "HQ")
        for block, last in _blocks((mono for *_, mono in run), int(_CHUNK_S * rate)):
            yield stream.resample_chunk(block, last) if stream else block


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
