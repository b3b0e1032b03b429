# SPDX-License-Identifier: GPL-3.0-or-later
"""Samples that no recording should hold change nothing in what is heard, and warn of nothing."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

import numpy as np
import pytest
from support.decoded import excerpts

from genreorganizer.audio.features import TrackFrames, track_frames
from genreorganizer.audio.spec import FeatureSpec
from genreorganizer.audio.spectrogram import mel_image

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from numpy.typing import NDArray

_RATE = 44_100
_SPEC = FeatureSpec()


def wav(path: Path, samples: NDArray[np.floating]) -> Path:
    """A float WAV of samples (n, channels), in their own precision."""
    size = samples.dtype.itemsize
    data = np.ascontiguousarray(samples).tobytes()
    block = samples.shape[1] * size
    head = struct.pack("<HHIIHH", 3, samples.shape[1], _RATE, _RATE * block, block, 8 * size)
    riff = b"WAVEfmt " + struct.pack("<I", len(head)) + head
    riff += b"data" + struct.pack("<I", len(data)) + data
    path.write_bytes(b"RIFF" + struct.pack("<I", len(riff)) + riff)
    return path


@pytest.fixture(scope="module")
def stereo() -> NDArray[np.float32]:
    """Five seconds of a beating chord, (n, 2)."""
    times = np.arange(5 * _RATE) / _RATE
    tone = sum(np.sin(2 * np.pi * f * times) for f in (110, 220, 277, 330)) * 0.1
    tone = tone * (1 + 0.5 * np.sign(np.sin(4 * np.pi * times)))
    return np.stack([tone, tone], 1).astype(np.float32)


def frames(path: Path) -> TrackFrames | None:
    """The features of a file."""
    return track_frames(excerpts(path), _SPEC)


def levels(path: Path) -> NDArray[np.float32]:
    """The features of a file with music in it."""
    found = frames(path)
    assert found is not None
    return found.frames[0]


def _one(value: float) -> Callable[[NDArray[np.float32]], NDArray[np.floating]]:
    def changed(samples: NDArray[np.float32]) -> NDArray[np.floating]:
        out = samples.copy()
        out[100_000] = value
        return out

    return changed


def _inverted(samples: NDArray[np.float32]) -> NDArray[np.floating]:
    return samples * np.array([1, -1], np.float32)


def _nearly_inverted(samples: NDArray[np.float32]) -> NDArray[np.floating]:
    return samples * np.array([1, -0.995], np.float32)


def _in_four_channels(samples: NDArray[np.float32]) -> NDArray[np.floating]:
    return np.concatenate([samples * np.array([1, -1], np.float32)] * 2, axis=1)


def _times(factor: float, kind: type = np.float32) -> Callable[..., NDArray[np.floating]]:
    return lambda samples: (samples.astype(np.float64) * factor).astype(kind)


@pytest.mark.parametrize(
    ("change", "differing"),
    [
        (_one(np.nan), 0.02), (_one(np.inf), 0.02), (_one(-np.inf), 0.02),
        (_inverted, 0.0), (_nearly_inverted, 0.01), (_in_four_channels, 0.0),
        (_times(1e20), 0.01), (_times(1e30), 0.01), (_times(1e300, np.float64), 0.01),
        (_times(32_768), 0.01),
    ],
    ids=["nan", "inf", "-inf", "inverted", "nearly", "four", "1e20", "1e30", "1e300", "int16"],
)  # fmt: skip
def test_odd_samples_are_heard_as_the_music_they_stand_for(
    tmp_path: Path,
    stereo: NDArray[np.float32],
    change: Callable[[NDArray[np.float32]], NDArray[np.floating]],
    differing: float,
) -> None:
    plain = levels(wav(tmp_path / "plain.wav", stereo))
    odd = levels(wav(tmp_path / "odd.wav", change(stereo)))
    assert odd.shape == plain.shape
    assert np.isfinite(odd).all()
    assert np.mean(np.abs(odd - plain) > 6) <= differing
    assert mel_image(tmp_path / "odd.wav").levels


def test_what_holds_no_sound_is_silent(tmp_path: Path, stereo: NDArray[np.float32]) -> None:
    nothing = [
        stereo * 0,
        stereo * np.float32(np.nan),
        _times(1e-40)(stereo),
        _times(1e-30)(stereo),
    ]
    for number, samples in enumerate(nothing):
        assert frames(wav(tmp_path / f"{number}.wav", samples)) is None
