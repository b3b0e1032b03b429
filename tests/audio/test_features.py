# SPDX-License-Identifier: GPL-3.0-or-later
"""Log-mel equals librosa's; scaling and windows are those of the stored training arrays."""

import csv
import io
import json
import lzma
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from support.media import make_audio

from genreorganizer.audio.decode import WHOLE_TRACK, Excerpt, open_audio
from genreorganizer.audio.features import (
    TrackFrames,
    kept_frames,
    track_frames,
    windows,
)
from genreorganizer.audio.mel import mel_power, slaney_filters
from genreorganizer.audio.spec import FeatureSpec
from genreorganizer.classify.manifest import read_manifest
from genreorganizer.errors import ModelUnusable
from genreorganizer.paths import models_dir

# librosa's fallback reader imports modules that Python is about to drop.
pytestmark = pytest.mark.filterwarnings(
    r"ignore:'(aifc|audioop|sunau|chunk)' is deprecated:DeprecationWarning"
)
RATE = 22_050
SPEC = FeatureSpec()


def sweep(seconds: float, seed: int = 3) -> np.ndarray:
    time = np.arange(int(seconds * RATE)) / RATE
    noise = np.random.default_rng(seed).normal(0, 0.01, len(time))
    return (0.4 * np.sin(2 * np.pi * (100 + 300 * time) * time) + noise).astype(np.float32)


def reference(samples: np.ndarray, spec: FeatureSpec) -> np.ndarray:
    import librosa

    power = librosa.feature.melspectrogram(
        y=samples,
        sr=spec.sample_rate,
        n_fft=spec.n_fft,
        hop_length=spec.hop_length,
        n_mels=spec.bands,
    )
    return librosa.power_to_db(power, ref=np.max, top_db=spec.top_db or None).T


def log_mel(samples: np.ndarray, spec: FeatureSpec) -> np.ndarray:
    power = mel_power(samples, spec)
    return np.maximum(10 * np.log10(np.maximum(power, 1e-10) / power.max()), -spec.top_db)


@pytest.mark.parametrize(
    "spec",
    [SPEC, FeatureSpec(n_fft=512, hop_length=256, bands=64), FeatureSpec(hop_length=1024)],
    ids=["2048/512/128", "512/256/64", "2048/1024/128"],
)
def test_log_mel_equals_librosa(spec: FeatureSpec) -> None:
    samples = sweep(4.0)
    ours, theirs = log_mel(samples, spec), reference(samples, spec)
    assert ours.shape == theirs.shape
    assert np.abs(ours - theirs).max() <= 1e-4


@pytest.mark.parametrize(("rate", "n_fft", "bands"), [(RATE, 2048, 128), (44_100, 1024, 40)])
def test_filters_equal_librosa(rate: int, n_fft: int, bands: int) -> None:
    from librosa.filters import mel

    theirs = mel(sr=rate, n_fft=n_fft, n_mels=bands)
    ours = slaney_filters(rate, n_fft, bands)
    assert ours.dtype == theirs.dtype
    assert np.abs(ours - theirs).max() <= 1e-6 * theirs.max()


def test_listening_does_not_import_librosa() -> None:
    """Its import takes ten times as long as a track; every worker would pay it."""
    code = (
        "import sys, numpy, genreorganizer.audio.features; "
        "from genreorganizer.audio.mel import mel_power; "
        "from genreorganizer.audio.spec import FeatureSpec; "
        "mel_power(numpy.zeros(5000, numpy.float32), FeatureSpec()); "
        "print({'librosa', 'scipy.signal', 'numba'} & set(sys.modules))"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "set()"


def test_what_a_worker_hears_equals_librosa_on_a_lossless_file(tmp_path: Path) -> None:
    import librosa

    path = make_audio(tmp_path / "a.flac", sample_rate=44_100, seconds=3, channels=2)
    with open_audio(path) as audio:
        heard = track_frames(audio.excerpts(WHOLE_TRACK, RATE), replace(SPEC, scale="none"))
    samples, _ = librosa.load(path, sr=RATE)
    assert heard is not None
    assert np.abs(heard.frames[0] - reference(samples, SPEC)).max() <= 1e-4


def test_scaling_is_that_of_the_stored_arrays() -> None:
    samples = sweep(3.0)
    decibels = reference(samples, SPEC)
    low, high = decibels.min(), decibels.max()
    expected = np.clip(np.floor((decibels - low) / (high - low) * 256), 0, 255)
    heard = track_frames([Excerpt(0.0, samples)], SPEC)
    assert heard is not None
    assert (heard.frames[0] == expected).mean() > 0.999
    assert heard.frames[0].min() == 0
    assert heard.frames[0].max() == 255


def test_excerpts_of_a_track_are_scaled_together() -> None:
    loud = sweep(2.0)
    quiet = (0.01 * loud).astype(np.float32)
    together = track_frames([Excerpt(0.0, loud), Excerpt(9.0, quiet)], SPEC)
    alone = track_frames([Excerpt(9.0, quiet)], SPEC)
    assert together is not None
    assert alone is not None
    assert alone.frames[0].max() == 255
    assert together.frames[1].max() < 160


PART = replace(SPEC, frame_step=3.3, frame_rest=0.5)
"""Two of three frames are left out."""


def beep(seconds: float, frame: int) -> np.ndarray:
    """A tone of four hops, centred on a frame, in a quiet sweep."""
    samples = 0.01 * sweep(seconds)
    times = np.arange(4 * SPEC.hop_length) / RATE
    start = (frame - 2) * SPEC.hop_length
    samples[start : start + len(times)] += 0.5 * np.hanning(len(times)) * np.sin(1200 * times)
    return samples.astype(np.float32)


@pytest.mark.parametrize(
    "samples",
    [
        sweep(3.0),
        np.concatenate([sweep(2.0), np.zeros(RATE, np.float32)]),
        np.random.default_rng(0).normal(0, 0.1, 3 * RATE).astype(np.float32),
        *(beep(3.0, frame) for frame in range(40, 44)),
    ],
    ids=["sweep", "half silent", "less than 80 dB", *(f"beep {place}" for place in range(4))],
)
def test_frames_left_out_count_for_the_range_of_the_track(samples: np.ndarray) -> None:
    halves = np.array_split(samples, 2)
    all_power = np.concatenate([mel_power(half, PART) for half in halves])
    low = 10 * np.log10(max(all_power.min(), 1e-10) / all_power.max())
    track = track_frames([Excerpt(0.0, halves[0]), Excerpt(1.5, halves[1])], PART)
    assert track is not None
    for half, levels in zip(halves, track.frames, strict=True):
        power = mel_power(half, PART)[kept_frames(len(half) // SPEC.hop_length + 1, PART)]
        decibels = 10 * np.log10(np.maximum(power, 1e-10) / all_power.max())
        floor = max(low, -SPEC.top_db)
        expected = np.clip((np.maximum(decibels, floor) - floor) / -floor * 256, 0, 255)
        # Single precision may move a level over the edge of a whole number.
        assert np.abs(levels - np.floor(expected)).max() <= 1
        assert np.mean(levels == np.floor(expected)) >= 0.999


@pytest.mark.parametrize(
    "samples",
    [np.zeros(RATE), np.full(RATE, 0.3), 1e-4 * sweep(1.0)],
    ids=["digital silence", "constant", "below the threshold of hearing"],
)
def test_silence_has_no_features(samples: np.ndarray) -> None:
    assert track_frames([Excerpt(0.0, samples.astype(np.float32))], SPEC) is None


def test_extremes_give_finite_numbers() -> None:
    click = np.zeros(RATE, np.float32)
    click[5000] = 1.0
    heard = track_frames([Excerpt(0.0, click)], SPEC)
    assert heard is not None
    assert np.isfinite(heard.frames[0]).all()


def test_kept_frames_follow_the_stored_arrays() -> None:
    all_stored = np.floor((np.arange(387) + 0.5) / 387.5 * 1293).astype(int)
    spec = FeatureSpec(frame_step=1293 / 387.5, frame_rest=0.5)
    assert np.array_equal(kept_frames(1293, spec), all_stored)
    # The arrays keep 387 frames also of clips that are a little longer.
    grouped = replace(spec, frame_group=3)
    assert np.array_equal(kept_frames(1293, grouped), all_stored)
    assert len(kept_frames(1298, spec)) == 388
    assert len(kept_frames(1298, grouped)) == 387
    assert len(kept_frames(1, grouped)) == 3
    assert np.array_equal(kept_frames(7, SPEC), np.arange(7))


def test_windows_know_their_time() -> None:
    frames = np.arange(10, dtype=np.float32)[:, None]
    track = TrackFrames((0.0, 20.0, 40.0), (frames, frames + 100, frames[:3]))
    cut = windows(track, SPEC, length=4, hop=4)
    assert cut.values.shape == (4, 4, 1)
    assert cut.starts_s == pytest.approx((0.0, 4 * 512 / RATE, 20.0, 20 + 4 * 512 / RATE))
    assert cut.values[2, :, 0].tolist() == [100, 101, 102, 103]


def test_short_excerpts_are_joined_until_they_fill_a_window() -> None:
    frames = np.arange(3, dtype=np.float32)[:, None]
    track = TrackFrames((0.0, 10.0, 20.0, 30.0, 40.0), tuple(frames + 10 * i for i in range(5)))
    cut = windows(track, SPEC, length=5, hop=5)
    assert cut.values[:, :, 0].tolist() == [[0, 1, 2, 10, 11], [20, 21, 22, 30, 31]]
    assert cut.starts_s == (0.0, 20.0)


def test_a_track_shorter_than_a_window_is_repeated() -> None:
    track = TrackFrames((0.0,), (np.arange(3, dtype=np.float32)[:, None],))
    cut = windows(track, SPEC, length=7, hop=7)
    assert cut.values[0, :, 0].tolist() == [0, 1, 2, 0, 1, 2, 0]


def test_specification_survives_json() -> None:
    spec = FeatureSpec(frame_step=2.5, top_db=60)
    assert FeatureSpec.from_json(json.loads(json.dumps(spec.to_json()))) == spec


@pytest.mark.parametrize("stored", [{"kind": "scattering"}, {"scale": "sigmoid"}, {"wavelets": 3}])
def test_unknown_features_are_refused(stored: dict[str, object]) -> None:
    with pytest.raises(ModelUnusable, match="update the program"):
        FeatureSpec.from_json(stored)


def test_mel_power_of_nothing_but_padding_is_zero() -> None:
    assert mel_power(np.zeros(600, np.float32), SPEC).max() == 0


@pytest.mark.shared
def test_real_clips_equal_the_stored_arrays(shared_data: Path) -> None:
    spec = read_manifest(models_dir() / "default").features
    folder = shared_data / "gtzan"
    stored = np.load(io.BytesIO(lzma.open(folder / "logmel_u8.npy.xz").read()))
    with (folder / "clips.csv").open(newline="") as lines:
        row_of = {row["clip"]: int(row["row"]) for row in csv.DictReader(lines)}
    clips = sorted((folder / "clips").glob("*.flac"))
    assert len(clips) == 10
    for clip in clips:
        with open_audio(clip) as audio:
            heard = track_frames(audio.excerpts(WHOLE_TRACK, spec.sample_rate), spec)
        assert heard is not None
        expected = stored[row_of[clip.stem]]
        assert heard.frames[0].shape == expected.shape
        assert (heard.frames[0] == expected).mean() >= 0.99, clip.stem


def test_the_compressed_scale_is_the_logarithm_of_ten_thousandfold_power() -> None:
    import librosa

    samples = np.random.default_rng(1).normal(0, 0.1, 3 * 16_000).astype(np.float32)
    spec = FeatureSpec(
        sample_rate=16_000, n_fft=512, hop_length=256, bands=96, scale="compressed", top_db=0
    )
    found = track_frames(
        [Excerpt(0.0, samples), Excerpt(9.0, (samples / 10).astype(np.float32))], spec
    )
    assert found is not None
    for frames, scale in zip(found.frames, (1.0, 0.1), strict=True):
        power = librosa.feature.melspectrogram(
            y=samples * scale, sr=16_000, n_fft=512, hop_length=256, n_mels=96
        )
        assert np.abs(frames - np.log10(1 + 10_000 * power).T).max() < 1e-4
