# SPDX-License-Identifier: GPL-3.0-or-later
"""Descriptors equal librosa's, alone and inside a track."""

import numpy as np
import pytest

from genreorganizer.audio.decode import Excerpt
from genreorganizer.audio.descriptors import DESCRIPTORS
from genreorganizer.audio.features import track_frames
from genreorganizer.audio.spec import FeatureSpec

RATE = 22_050


def chord(seconds: float = 1.5) -> np.ndarray:
    time = np.arange(int(RATE * seconds)) / RATE
    noise = np.random.default_rng(0).normal(size=len(time))
    tones = sum(np.sin(2 * np.pi * pitch * time) for pitch in (220.0, 277.2, 329.6))
    return (0.2 * tones + 0.02 * noise).astype(np.float32)


def spec_of(kind: str, **changes) -> FeatureSpec:
    bands = DESCRIPTORS[kind].bands
    return FeatureSpec(kind=kind, hop_length=1024, bands=bands, scale="none", **changes)


def frames_of(kind: str, samples: np.ndarray) -> np.ndarray:
    heard = track_frames([Excerpt(0.0, samples)], spec_of(kind))
    assert heard is not None
    return heard.frames[0]


@pytest.mark.parametrize("kind", sorted(DESCRIPTORS))
def test_every_kind_gives_its_columns_per_frame(kind: str) -> None:
    samples = chord()
    frames = frames_of(kind, samples)
    count = 1 + len(samples) // 1024 if DESCRIPTORS[kind].per_frame else 1
    assert frames.shape == (count, DESCRIPTORS[kind].bands)
    assert frames.dtype == np.float32
    assert np.isfinite(frames).all()
    assert frames.std() > 0


def test_cepstra_and_their_slopes_equal_librosa() -> None:
    import librosa

    samples = chord()
    mel = librosa.feature.melspectrogram(y=samples, sr=RATE, n_fft=2048, hop_length=1024)
    cepstra = librosa.feature.mfcc(S=librosa.power_to_db(mel, ref=np.max), n_mfcc=20)
    assert np.abs(frames_of("mfcc", samples) - cepstra.T).max() < 1e-3
    for order, kind in ((1, "mfcc_delta"), (2, "mfcc_delta2")):
        slopes = librosa.feature.delta(cepstra, order=order)
        assert np.abs(frames_of(kind, samples) - slopes.T).max() < 1e-3


def test_the_averaged_vector_is_the_means_of_the_nine_features() -> None:
    samples = chord()
    averaged = frames_of("averaged", samples)[0]
    assert np.allclose(averaged[128:148], frames_of("mfcc", samples).mean(axis=0), atol=1e-4)
    assert np.allclose(averaged[-128:], frames_of("tempogram", samples).mean(axis=0), atol=1e-5)
    assert np.allclose(averaged[188:200], frames_of("chroma_cens", samples).mean(axis=0), atol=1e-5)


def test_cepstra_follow_the_scale_of_the_whole_track() -> None:
    """A quiet excerpt beside a loud one keeps its distance in the first coefficient."""
    loud, quiet = chord(), chord() * np.float32(0.01)
    spec = FeatureSpec(kind="mfcc", hop_length=1024, bands=20)
    heard = track_frames([Excerpt(0.0, loud), Excerpt(9.0, quiet)], spec)
    assert heard is not None
    louder, softer = (frames[:, 0].mean() for frames in heard.frames)
    assert louder - softer > 100


def test_a_stretch_shorter_than_a_slope_still_has_one() -> None:
    assert frames_of("mfcc_delta", chord(0.2)).shape == (5, 20)


def test_raw_samples_pass_through() -> None:
    samples = chord(0.2)
    spec = FeatureSpec(kind="raw", n_fft=1, hop_length=1, bands=0, scale="none")
    heard = track_frames([Excerpt(0.0, samples)], spec)
    assert heard is not None
    assert np.array_equal(heard.frames[0], samples)
