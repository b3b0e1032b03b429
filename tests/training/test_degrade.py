# SPDX-License-Identifier: GPL-3.0-or-later
"""Damaged spectrograms are what the front end makes of damaged audio."""

from __future__ import annotations

import numpy as np
import pytest

from genreorganizer.audio.decode import Excerpt
from genreorganizer.audio.features import track_frames
from genreorganizer.audio.spec import FeatureSpec
from genreorganizer.training import degrade
from genreorganizer.training.degrade import DAMAGES, damaged

RATE = 22_050
SPEC = FeatureSpec(frame_step=4.0)


def music(seconds: float = 6.0) -> np.ndarray:
    """Decaying chords over a soft noise, with something in every band."""
    generator = np.random.default_rng(3)
    time = np.arange(int(seconds * RATE)) / RATE
    sound = np.zeros_like(time)
    for note in range(int(seconds * 3)):
        since = time - note / 3
        envelope = np.where(since >= 0, np.exp(-4 * np.maximum(since, 0)), 0)
        for partial in range(1, 12):
            pitch = 220 * 2 ** (generator.integers(0, 24) / 12) * partial
            if pitch < RATE / 2:
                sound += envelope * np.sin(2 * np.pi * pitch * time) / partial
    sound += 0.003 * generator.standard_normal(len(time))
    return sound / np.abs(sound).max() * 0.9


def heard(samples: np.ndarray) -> np.ndarray:
    frames = track_frames([Excerpt(0.0, samples.astype(np.float32))], SPEC)
    assert frames is not None
    return frames.frames[0].astype(np.uint8)[None]


def filtered(samples: np.ndarray, gain: object) -> np.ndarray:
    spectrum = np.fft.rfft(samples)
    frequencies = np.fft.rfftfreq(len(samples), 1 / RATE)
    return np.fft.irfft(spectrum * gain(frequencies), len(samples))  # type: ignore[operator]


def added_noise(samples: np.ndarray, below_db: float, slope: float) -> np.ndarray:
    white = np.random.default_rng(8).standard_normal(len(samples))
    shaped = filtered(white, lambda hz: np.maximum(hz, 30.0) ** (-slope / 2))
    share = np.sqrt((samples**2).mean() / (shaped**2).mean() * 10 ** (-below_db / 10))
    return samples + share * shaped


def differs(mel: np.ndarray, audio: np.ndarray) -> float:
    """Mean difference in decibels."""
    return float(np.abs(mel.astype(float) - audio.astype(float)).mean() * 80 / 256)


@pytest.mark.parametrize(
    ("name", "below_db", "slope"),
    [
        ("white_noise_30db", 30.0, 0.0),
        ("white_noise_15db", 15.0, 0.0),
        ("pink_noise_30db", 30.0, 1.0),
        ("pink_noise_15db", 15.0, 1.0),
    ],
)
def test_noise_is_as_loud_as_in_audio(name: str, below_db: float, slope: float) -> None:
    clean = music()
    real = heard(added_noise(clean, below_db, slope))
    made = damaged(heard(clean), DAMAGES[name])
    assert abs(made.mean() - real.mean()) * 80 / 256 < 2.0
    assert differs(made, real) < 3.5 < differs(heard(clean), real)


def test_a_low_pass_leaves_what_is_below_it() -> None:
    clean = music()
    real = heard(filtered(clean, lambda hz: hz < 3900))
    made = damaged(heard(clean), DAMAGES["low_pass_4k"])
    centres = degrade.bands(128).centres
    assert (made[..., centres > 4000] == 0).all()
    assert differs(made, real) < 1.0 < differs(heard(clean), real)


def test_an_equalizer_changes_the_bands_as_in_audio() -> None:
    clean = music()

    def gain(hz: np.ndarray) -> np.ndarray:
        octaves = np.log(np.maximum(hz, 20.0))
        return 10 ** (np.interp(octaves, np.log([2000.0, 8000.0]), [0.0, -12.0]) / 20)

    made = damaged(heard(clean), DAMAGES["less_treble"])
    assert differs(made, heard(filtered(clean, gain))) < 1.0 < differs(heard(clean), made)


def test_a_faster_clip_is_shorter_and_higher() -> None:
    clean = music()
    places = np.arange(0, len(clean) - 1, 1.06)
    real = heard(np.interp(places, np.arange(len(clean)), clean))
    made = damaged(heard(clean), DAMAGES["faster_6"])
    count = min(made.shape[1], real.shape[1])
    assert abs(made.shape[1] - real.shape[1]) <= 1
    still = heard(clean)[:, :count]
    assert differs(made[:, :count], real[:, :count]) < 0.6 * differs(still, real[:, :count])


@pytest.mark.parametrize("name", sorted(DAMAGES))
def test_every_damage_is_repeatable_and_changes_something(name: str) -> None:
    clean = heard(music(3.0))
    once, again = (damaged(clean, DAMAGES[name], seed=5) for _ in range(2))
    assert once.dtype == np.uint8
    assert (once == again).all()
    assert once.shape != clean.shape or (once != clean).any()


def test_an_undamaged_clip_comes_back_as_it_was() -> None:
    clean = heard(music(3.0))
    assert np.abs(damaged(clean, lambda power, _: power).astype(int) - clean).max() <= 1


def test_levels_may_be_numbers_of_any_kind() -> None:
    clean = heard(music(3.0))
    copies = [
        damaged(clean.astype(kind), DAMAGES["low_pass_4k"]) for kind in (np.uint8, np.float32)
    ]
    assert np.abs(copies[0].astype(int) - copies[1]).max() <= 2


def test_the_short_excerpt_is_the_middle() -> None:
    clip = np.zeros((1, 387, 128), np.uint8)
    clip[:, 180:200] = 255
    short = damaged(clip, DAMAGES["excerpt_5s"])
    assert short.shape == (1, 64, 128)
    assert (short == 255).sum() == 20 * 128
