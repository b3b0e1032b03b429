# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest
from support.media import make_audio

from genreorganizer import paths
from genreorganizer.audio.decode import Excerpt, ExcerptPlan
from genreorganizer.audio.tempo import TempoMeter
from genreorganizer.classify.registry import Registry

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray


def beats(
    bpm: float, rate: int = 22_050, seconds: float = 5.0, start_s: float = 0.1
) -> NDArray[np.float32]:
    """A drum in a little noise."""
    sound = np.random.default_rng(1).normal(0, 0.02, int(rate * seconds)).astype(np.float32)
    drum = np.sin(2 * np.pi * 700 * np.arange(rate // 25) / rate)
    drum *= np.exp(-np.arange(len(drum)) * 110 / rate)
    for at in (np.arange(start_s, seconds - 0.05, 60 / bpm) * rate).astype(int):
        sound[at : at + len(drum)] += drum[: len(sound) - at]
    return sound


@pytest.mark.parametrize("rate", [22_050, 16_000, 44_100])
@pytest.mark.parametrize("bpm", [72, 90, 117.3, 128, 150])
def test_the_tempo_of_a_drum_is_found_to_a_beat_a_minute(bpm: float, rate: int) -> None:
    meter = TempoMeter(rate)
    for place in range(6):  # excerpts begin anywhere between two beats
        meter.add(beats(bpm, rate, start_s=0.07 * place))
    assert meter.bpm() == pytest.approx(bpm, abs=1)


def test_noise_silence_and_a_moment_of_sound_have_no_tempo() -> None:
    noise = np.random.default_rng(2).normal(0, 0.1, 5 * 22_050).astype(np.float32)
    for sound in (noise, np.zeros_like(noise), beats(120, seconds=1.0), noise[:10]):
        meter = TempoMeter(22_050)
        meter.add(sound)
        assert meter.bpm() is None


@pytest.mark.parametrize("rate", [22_050, 16_000, 44_100])
def test_a_beat_as_slow_as_is_looked_for_or_slower_is_no_error(rate: int) -> None:
    for bpm in np.arange(47.0, 52.0, 0.25):
        meter = TempoMeter(rate)
        meter.add(beats(bpm, rate, seconds=12.0))
        found = meter.bpm()
        assert found is None or found >= 48


def test_excerpts_pass_as_they_are() -> None:
    given = [Excerpt(1.0, beats(100)), Excerpt(9.0, beats(100))]
    assert list(TempoMeter(22_050).listened(given)) == given


def test_an_analysis_finds_the_tempo_in_the_same_pass(tmp_path: Path) -> None:
    file = make_audio(tmp_path / "a.flac", signal=0.5 * beats(128, seconds=20.0))
    registry = Registry([paths.models_dir()])
    answer = registry.load(registry.ids()[0]).predict(file, ExcerptPlan())
    assert answer.tempo_bpm == pytest.approx(128, abs=1)
