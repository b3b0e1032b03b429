# SPDX-License-Identifier: GPL-3.0-or-later
"""Features by specification: what a classifier's manifest asks for, computed from samples.

The log-mel spectrogram is librosa's (`librosa.feature.melspectrogram`, centred frames,
Slaney bands), computed here in blocks with `scipy.fft` in single precision at about half
the cost. Everything else comes from librosa directly (see `descriptors`).
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, fields
from functools import lru_cache
from typing import TYPE_CHECKING, Any

import numpy as np

from genreorganizer.audio.descriptors import DESCRIPTORS, MEL_BANDS
from genreorganizer.errors import ModelUnusable

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from numpy.typing import NDArray

    from genreorganizer.audio.decode import Excerpt

_FLOOR = 1e-10
"""Power below which decibels are not taken, as in librosa's ``power_to_db``."""
_SILENCE = 1e-3
"""A track whose samples span less than this is silent (60 dB below full scale)."""
_BLOCK = 32
"""Frames transformed at once: the block stays in the processor's cache."""
_ROUNDING = 1.001
"""Keeps a computed bound a bound in single precision."""
_HZ_PER_MEL, _LINEAR_TO_HZ, _LOG_STEP = 200 / 3, 1000.0, np.log(6.4) / 27
"""Slaney's mel scale (Auditory Toolbox, 1998): linear, then 27 mels to a factor of 6.4."""


@dataclass(frozen=True, slots=True)
class FeatureSpec:
    """Everything that determines a classifier's input.

    Attributes:
        kind: ``log_mel`` (mel power in decibels), ``raw`` (samples), or a name in
            `descriptors.DESCRIPTORS`.
        sample_rate: In Hz.
        n_fft: Length of the analysis window in samples.
        hop_length: Samples between two frames.
        bands: Columns of a frame: mel bands from 0 Hz to half the sample rate, cepstral
            coefficients, pitch classes…; 0 for raw samples.
        top_db: Range kept below the loudest value of the track; 0 keeps everything.
        scale: ``track_u8`` maps the track's range to the whole numbers 0..255 (all excerpts
            together, as the stored training arrays are); ``none`` leaves decibels or samples.
        frame_step: Hops between two kept frames, nominally; 1 keeps all.
        frame_rest: Share of a step left over after the last kept frame. The stored training
            arrays spread n frames over n + 1/2 steps.
        frame_group: Frames are kept in whole groups of so many: the steps of a network that
            hears several frames at once.
    """

    kind: str = "log_mel"
    sample_rate: int = 22_050
    n_fft: int = 2048
    hop_length: int = 512
    bands: int = 128
    top_db: float = 80.0
    scale: str = "track_u8"
    frame_step: float = 1.0
    frame_rest: float = 0.0
    frame_group: int = 1

    def __post_init__(self) -> None:
        if self.kind not in KINDS or self.scale not in SCALES:
            raise ModelUnusable(
                f"features {self.kind}/{self.scale} are not known to this version of the program; "
                "update the program or choose another model"
            )

    @classmethod
    def from_json(cls, stored: dict[str, Any]) -> FeatureSpec:
        """Read a manifest's specification.

        Raises:
            ModelUnusable: It asks for something that this program cannot compute.
        """
        known = {field.name for field in fields(cls)}
        if unknown := sorted(set(stored) - known):
            raise ModelUnusable(
                f"unknown feature parameter {', '.join(unknown)}; "
                "update the program or choose another model"
            )
        return cls(**stored)

    def to_json(self) -> dict[str, Any]:
        """The specification as JSON-ready values."""
        return asdict(self)

    def key(self) -> str:
        """One text per distinct specification, for caches."""
        return json.dumps(self.to_json(), sort_keys=True)

    @property
    def mel_bands(self) -> int:
        """Bands of the mel spectrogram that the features are, or are computed from."""
        return self.bands if self.kind == "log_mel" else MEL_BANDS

    @property
    def frame_seconds(self) -> float:
        """Seconds between two kept frames."""
        hop = 1 if self.kind == "raw" else self.hop_length
        return self.frame_step * hop / self.sample_rate


KINDS = frozenset({"log_mel", "raw", *DESCRIPTORS})
SCALES = frozenset({"track_u8", "none"})


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


@lru_cache(maxsize=8)
def _mel_filters(sample_rate: int, n_fft: int, bands: int) -> Any:
    """Filter bank as a sparse matrix (bands, bins); two bands share a bin."""
    from scipy.sparse import csr_matrix

    return csr_matrix(slaney_filters(sample_rate, n_fft, bands))


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


@lru_cache(maxsize=8)
def _hann(length: int) -> NDArray[np.float64]:
    """A period of the window (its last value, zero again, is left out)."""
    return np.hanning(length + 1)[:-1]


def mel_power(samples: NDArray[np.float32], spec: FeatureSpec) -> NDArray[np.float32]:
    """Mel power spectrogram, as `librosa.feature.melspectrogram` gives it, transposed.

    Args:
        samples: Mono float32.
        spec: Rate, window, hop and bands.

    Returns:
        float32 (1 + len(samples) // hop_length, mel bands), power.
    """
    framed = _framed(samples, spec)
    return _mel_power(framed, np.arange(len(framed)), spec, np.float64)


def _framed(samples: NDArray[np.float32], spec: FeatureSpec) -> NDArray[np.float32]:
    """A view (frames, n_fft) of the samples, each frame centred on its hop."""
    padded = np.pad(samples, spec.n_fft // 2)
    frames: NDArray[np.float32] = np.lib.stride_tricks.sliding_window_view(padded, spec.n_fft)
    return frames[:: spec.hop_length]


def _mel_power(
    framed: NDArray[np.float32],
    places: NDArray[np.int64],
    spec: FeatureSpec,
    precision: type[np.floating[Any]],
) -> NDArray[np.float32]:
    """Mel power of the frames at some places, in the order of these."""
    from scipy import fft

    filters = _mel_filters(spec.sample_rate, spec.n_fft, spec.mel_bands)
    window = _hann(spec.n_fft).astype(precision)
    power = np.empty((len(places), spec.mel_bands), np.float32)
    for start in range(0, len(places), _BLOCK):
        block = framed[places[start : start + _BLOCK]]
        spectrum = fft.rfft(block * window, axis=1, overwrite_x=True)
        energy = np.square(spectrum.real)
        energy += np.square(spectrum.imag)
        power[start : start + _BLOCK] = (filters @ energy.astype(np.float32, copy=False).T).T
    return power


def _ceilings(samples: NDArray[np.float32], spec: FeatureSpec) -> NDArray[np.float32]:
    """What the mel power of each frame cannot exceed in any band.

    By Parseval's theorem no band holds more than the windowed frame's energy weighted by the
    highest filter: half of all bins lie above 0 Hz, and 0 Hz itself is in no band.
    """
    window = np.square(_hann(spec.n_fft)).astype(np.float32)
    energy = np.einsum("ij,j->i", _framed(np.square(samples), spec), window)
    highest = _mel_filters(spec.sample_rate, spec.n_fft, spec.mel_bands).max()
    return np.asarray(_ROUNDING * spec.n_fft / 2 * highest * energy, dtype=np.float32)


def _falling(
    places: NDArray[np.int64], ceilings: NDArray[np.floating[Any]]
) -> Iterator[NDArray[np.int64]]:
    """Blocks of places, those with the highest ceilings first."""
    ordered = places[np.argsort(-ceilings[places], kind="stable")]
    for start in range(0, len(ordered), _BLOCK):
        yield ordered[start : start + _BLOCK]


def log_mel(samples: NDArray[np.float32], spec: FeatureSpec) -> NDArray[np.float32]:
    """Log-mel spectrogram in decibels below its own maximum, clipped at ``top_db``.

    Equals ``power_to_db(melspectrogram(...), ref=max, top_db=spec.top_db)``, transposed.
    """
    power = mel_power(samples, spec)
    decibels = 10 * np.log10(np.maximum(power, _FLOOR) / max(power.max(), _FLOOR))
    if spec.top_db:
        np.maximum(decibels, -spec.top_db, out=decibels)
    return np.asarray(decibels, dtype=np.float32)


def kept_frames(total: int, spec: FeatureSpec) -> NDArray[np.int64]:
    """Indices of the frames that a specification keeps out of ``total``.

    They are spread evenly: the nominal step is stretched until a whole number of groups
    of them, and the rest, fits the excerpt.
    """
    if spec.frame_step == 1.0:
        return np.arange(total)
    groups = max(1, round((total / spec.frame_step - spec.frame_rest) / spec.frame_group))
    count = spec.frame_group * groups
    places = (np.arange(count) + 0.5) / (count + spec.frame_rest) * total
    return np.minimum(places.astype(np.int64), total - 1)


def track_frames(excerpts: Iterable[Excerpt], spec: FeatureSpec) -> TrackFrames | None:
    """Features of all excerpts of a track, scaled together as a clip was in training.

    The kept frames are computed in double precision, as librosa does. The others only matter
    to the track's extremes: single precision serves for them, once a kept frame has reached
    the bottom of the scale only the maximum is still open, and a frame whose energy could
    not exceed it is not transformed at all. The result is the same.

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
    low, high = np.inf, 0.0
    least, most = np.inf, -np.inf
    quietest = 10 ** (-spec.top_db / 10) if spec.top_db else 0.0
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
        framed = _framed(samples, spec)
        places = kept_frames(len(framed), spec)
        kept.append(_mel_power(framed, places, spec, np.float64))
        low, high = min(low, float(kept[-1].min())), max(high, float(kept[-1].max()))
        settled = low <= high * quietest
        ceilings = _ceilings(samples, spec) if settled else np.full(len(framed), np.inf)
        for block in _falling(np.delete(np.arange(len(framed)), places), ceilings):
            if ceilings[block[0]] <= high:
                break
            extremes = _mel_power(framed, block, spec, np.float32)
            low, high = min(low, float(extremes.min())), max(high, float(extremes.max()))
    if not starts or not most - least >= _SILENCE:
        return None
    if spec.kind != "raw":
        kept = [_scaled(power, low, high, spec) for power in kept]
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
    """Power to decibels by the track's maximum, then to 0..255 by the track's range."""
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
