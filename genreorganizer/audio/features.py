# SPDX-License-Identifier: GPL-3.0-or-later
"""Features by specification: what a classifier's manifest asks for, computed from samples.

The log-mel spectrogram is computed by `mel`, everything else by librosa (see `descriptors`).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from genreorganizer.audio.descriptors import DESCRIPTORS
from genreorganizer.audio.mel import TrackPower

if TYPE_CHECKING:
    from collections.abc import Iterable

    from numpy.typing import NDArray

    from genreorganizer.audio.decode import Excerpt
    from genreorganizer.audio.spec import FeatureSpec

_FLOOR = 1e-10
"""Power below which decibels are not taken, as in librosa's ``power_to_db``."""
_SILENCE = 1e-3
"""A track whose samples span less than this is silent (60 dB below full scale)."""


@dataclass(frozen=True, slots=True)
class TrackFrames:
    """Features of a track's excerpts, scaled together.

    Attributes:
        starts_s: Start of each excerpt in seconds.
        frames: One float32 array (frames, bands) per excerpt, or (samples,) for raw.
    """

    starts_s: tuple[float, ...]
    frames: tuple[NDArray[np.float32], ...]


@dataclass(frozen=True, slots=True)
class Windows:
    """Classifier inputs cut from a track.

    Attributes:
        starts_s: Start of each window in seconds.
        values: float32 (windows, frames, bands), or (windows, samples) for raw.
    """

    starts_s: tuple[float, ...]
    values: NDArray[np.float32]


def kept_frames(total: int, spec: FeatureSpec) -> NDArray[np.int64]:
    """Indices of the frames that a specification keeps out of ``total``.

    They are spread evenly: the nominal step is stretched until a whole number of groups
    of them, and the rest, fits the excerpt.

    Returns:
        int64 (kept,), ascending, each in [0, total).
    """
    if spec.frame_step == 1.0:
        return np.arange(total)
    groups = max(1, round((total / spec.frame_step - spec.frame_rest) / spec.frame_group))
    count = spec.frame_group * groups
    places = (np.arange(count) + 0.5) / (count + spec.frame_rest) * total
    return np.minimum(places.astype(np.int64), total - 1)


def track_frames(excerpts: Iterable[Excerpt], spec: FeatureSpec) -> TrackFrames | None:
    """Features of all excerpts of a track, scaled together as a clip was in training.

    Args:
        excerpts: Consumed one after the other; their samples are not kept.
        spec: What to compute.

    Returns:
        The frames, or None where the track is silent or constant.
    """
    starts: list[float] = []
    kept: list[NDArray[np.float32]] = []
    described: list[NDArray[np.float32]] = []
    descriptor = DESCRIPTORS.get(spec.kind)
    power = TrackPower(spec)
    least, most = np.inf, -np.inf
    for excerpt in excerpts:
        samples = excerpt.samples
        least, most = min(least, float(samples.min())), max(most, float(samples.max()))
        starts.append(excerpt.start_s)
        if spec.kind == "raw":
            kept.append(samples)
            continue
        if descriptor and descriptor.of_samples:
            described.append(descriptor.of_samples(samples, spec))
            if not descriptor.of_decibels:
                continue
        power.add(samples, kept_frames(1 + len(samples) // spec.hop_length, spec))
    if not starts or not most - least >= _SILENCE:
        return None
    power.finish()
    if power.kept:
        kept = [_scaled(levels, power.low, power.high, spec) for levels in power.kept]
    if descriptor and descriptor.of_decibels:
        kept = [described_levels(levels, spec) for levels in kept]
    if described:
        columns = [stretches for stretches in (kept, described) if stretches]
        kept = [np.concatenate(stretch, axis=1) for stretch in zip(*columns, strict=True)]
    return TrackFrames(tuple(starts), tuple(kept))


def described_levels(levels: NDArray[np.float32], spec: FeatureSpec) -> NDArray[np.float32]:
    """The part of a descriptor that comes from the log-mel spectrogram.

    Args:
        levels: (frames, mel bands) in the specification's scale: 0..255, or decibels.
        spec: Its kind is ``log_mel`` (nothing is done) or a descriptor of decibels.
    """
    descriptor = DESCRIPTORS.get(spec.kind)
    if descriptor is None or descriptor.of_decibels is None:
        return levels
    on_scale = spec.scale == "track_u8"
    decibels = levels * np.float32(spec.top_db / 255) - np.float32(spec.top_db)
    return descriptor.of_decibels(decibels if on_scale else levels, spec)


def _scaled(
    power: NDArray[np.float32], low: float, high: float, spec: FeatureSpec
) -> NDArray[np.float32]:
    """Power to what the specification's scale asks for."""
    if spec.scale == "compressed":
        return np.asarray(np.log10(1 + 10_000 * power), dtype=np.float32)
    decibels = 10 * np.log10(np.maximum(power, _FLOOR) / max(high, _FLOOR))
    floor = 10 * np.log10(max(low, _FLOOR) / max(high, _FLOOR))
    if spec.top_db:
        floor = max(floor, -spec.top_db)
        np.maximum(decibels, floor, out=decibels)
    if spec.scale == "none":
        return np.asarray(decibels, dtype=np.float32)
    span = -floor if floor < 0 else 1.0
    levels = np.floor((decibels - floor) / span * 256)
    return np.asarray(np.clip(levels, 0, 255), dtype=np.float32)


def windows(track: TrackFrames, spec: FeatureSpec, length: int, hop: int) -> Windows:
    """Cut windows of ``length`` frames every ``hop`` frames out of each excerpt.

    Excerpts shorter than a window are joined with those after them until they fill one;
    what is left over at the end is not used. A track that fills no window at all is
    repeated to the length of one.
    """
    starts: list[float] = []
    cut: list[NDArray[np.float32]] = []
    times, frames = np.empty(0), None
    for start_s, excerpt in zip(track.starts_s, track.frames, strict=True):
        times = np.concatenate([times, start_s + np.arange(len(excerpt)) * spec.frame_seconds])
        frames = excerpt if frames is None else np.concatenate([frames, excerpt])
        if len(frames) < length:
            continue
        for first in range(0, len(frames) - length + 1, hop):
            starts.append(float(times[first]))
            cut.append(frames[first : first + length])
        times, frames = np.empty(0), None
    if not cut and frames is not None:
        starts.append(float(times[0]))
        cut.append(np.resize(frames, (length, *frames.shape[1:])))
    return Windows(tuple(starts), np.stack(cut))
