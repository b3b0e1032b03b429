# SPDX-License-Identifier: GPL-3.0-or-later
"""Everything but log-mel and raw samples: cepstra, chroma, tonnetz, tempogram, STFT, averages.

Each kind is computed from a stretch's decibels (its log-mel spectrogram, scaled with the
rest of the track), from its samples, or from both: then the columns stand side by side.
"""

from __future__ import annotations

import warnings
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any, Protocol

import numpy as np

from genreorganizer.audio.uncompiled import import_librosa

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    Array = NDArray[np.float32]


class Framing(Protocol):
    """The part of a feature specification that descriptors read."""

    @property
    def sample_rate(self) -> int:
        """In Hz."""

    @property
    def n_fft(self) -> int:
        """Analysis window in samples."""

    @property
    def hop_length(self) -> int:
        """Samples between two frames."""

    @property
    def bands(self) -> int:
        """Columns of the result."""


MEL_BANDS = 128
"""Mel bands below every cepstrum."""
CEPSTRA = 20
DELTA_FRAMES = 9
"""Frames over which a derivative is fitted (`librosa.feature.delta`)."""
_SILENT_AMPLITUDE = 1e-5


@dataclass(frozen=True, slots=True)
class Descriptor:
    """How one kind of feature is computed.

    Attributes:
        bands: Columns that it gives unless the specification asks for fewer.
        of_decibels: From log-mel decibels (frames, 128) to (frames, bands).
        of_samples: From mono samples to (frames, bands).
        per_frame: False where one row stands for the whole stretch.
    """

    bands: int
    of_decibels: Callable[[Array, Framing], Array] | None = None
    of_samples: Callable[[Array, Framing], Array] | None = None
    per_frame: bool = True


def mfcc(decibels: Array, spec: Framing) -> Array:
    """Mel-frequency cepstral coefficients: orthonormal DCT-II of the decibels.

    Equals ``librosa.feature.mfcc(S=decibels.T, n_mfcc=spec.bands).T``.
    """
    return _cepstra(decibels, spec.bands)


def _cepstra(decibels: Array, bands: int) -> Array:
    from scipy.fft import dct

    return np.asarray(dct(decibels, type=2, axis=1, norm="ortho")[:, :bands], np.float32)


def mfcc_delta(decibels: Array, spec: Framing, order: int = 1) -> Array:
    """First or second derivative of the coefficients over nine frames.

    Equals ``librosa.feature.delta(mfcc.T, order=order).T``; a shorter stretch is repeated
    at its end.
    """
    return _slopes(mfcc(decibels, spec), order)


def _slopes(cepstra: Array, order: int) -> Array:
    from scipy.signal import savgol_filter

    missing = max(0, DELTA_FRAMES - len(cepstra))
    cepstra = np.pad(cepstra, ((0, missing), (0, 0)), mode="edge")
    slopes = savgol_filter(cepstra, DELTA_FRAMES, deriv=order, axis=0, polyorder=order)
    return np.asarray(slopes[: len(slopes) - missing], np.float32)


def stft(samples: Array, spec: Framing) -> Array:
    """Magnitude of the short-time Fourier transform in decibels of full scale."""
    spectrum = import_librosa().stft(samples, n_fft=spec.n_fft, hop_length=spec.hop_length)
    decibels = 20 * np.log10(np.maximum(np.abs(spectrum), _SILENT_AMPLITUDE))
    return np.asarray(decibels.T[:, : spec.bands], np.float32)


def _of_librosa(name: str, samples: Array, spec: Framing, **options: Any) -> Array:
    """A feature of librosa's, frames first; stretches shorter than a filter are padded by it."""
    feature = getattr(import_librosa().feature, name)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)
        values = feature(y=samples, sr=spec.sample_rate, hop_length=spec.hop_length, **options)
    return np.nan_to_num(np.asarray(values.T, np.float32))


def chroma_stft(samples: Array, spec: Framing) -> Array:
    """Chromagram of a short-time Fourier transform (12 pitch classes)."""
    return _of_librosa("chroma_stft", samples, spec, n_fft=spec.n_fft)


def tempogram(samples: Array, spec: Framing) -> Array:
    """Local autocorrelation of the onset strength over 128 frames."""
    return _of_librosa("tempogram", samples, spec, win_length=128)


chroma_cqt = partial(_of_librosa, "chroma_cqt")
"""Chromagram of a constant-Q transform (12 pitch classes)."""
chroma_cens = partial(_of_librosa, "chroma_cens")
"""Energy-normalized chroma statistics (12 pitch classes)."""
tonnetz = partial(_of_librosa, "tonnetz")
"""Tonal centroids (6)."""


def averaged_decibels(decibels: Array, spec: Framing) -> Array:
    """Means over time of log-mel, MFCC and both derivatives: (1, 188)."""
    cepstra = _cepstra(decibels, CEPSTRA)
    parts = [decibels, cepstra, _slopes(cepstra, 1), _slopes(cepstra, 2)]
    return np.concatenate([part.mean(axis=0) for part in parts])[None]


def averaged_samples(samples: Array, spec: Framing) -> Array:
    """Means over time of CENS, CQT chroma, STFT chroma, tonnetz and tempogram: (1, 170)."""
    parts = [compute(samples, spec) for compute in _FROM_SAMPLES.values()]
    return np.concatenate([part.mean(axis=0) for part in parts])[None]


_FROM_SAMPLES: dict[str, Callable[[Array, Framing], Array]] = {
    "chroma_cens": chroma_cens,
    "chroma_cqt": chroma_cqt,
    "chroma_stft": chroma_stft,
    "tonnetz": tonnetz,
    "tempogram": tempogram,
}
_WIDTH = {"tonnetz": 6, "tempogram": 128}

DESCRIPTORS: dict[str, Descriptor] = {
    "mfcc": Descriptor(CEPSTRA, mfcc),
    "mfcc_delta": Descriptor(CEPSTRA, mfcc_delta),
    "mfcc_delta2": Descriptor(CEPSTRA, partial(mfcc_delta, order=2)),
    "stft": Descriptor(1025, of_samples=stft),
    **{
        kind: Descriptor(_WIDTH.get(kind, 12), of_samples=compute)
        for kind, compute in _FROM_SAMPLES.items()
    },
    "averaged_log_mel": Descriptor(188, averaged_decibels, per_frame=False),
    "averaged": Descriptor(358, averaged_decibels, averaged_samples, per_frame=False),
}
"""Kinds of features by name (Ghosal–Kolekar, section 2.1)."""
