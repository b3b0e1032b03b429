# SPDX-License-Identifier: GPL-3.0-or-later
"""The picture of a track's spectrogram."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest
from support.media import make_audio, silence

from genreorganizer.audio import spectrogram
from genreorganizer.audio.decode import AudioFile
from genreorganizer.errors import UnreadableFile

if TYPE_CHECKING:
    from pathlib import Path


def tone_then_tone(times: np.ndarray) -> np.ndarray:
    """500 Hz for the first half, 4 kHz for the second."""
    low, high = np.sin(2 * np.pi * 500 * times), np.sin(2 * np.pi * 4000 * times)
    return 0.5 * np.where(times < times[-1] / 2, low, high)


def picture(image: spectrogram.MelImage) -> np.ndarray:
    """Levels as (bands, columns), the lowest band first."""
    return np.frombuffer(image.levels, np.uint8).reshape(image.bands, image.columns)[::-1]


@pytest.mark.parametrize("seconds", [3.0, 70.0])
def test_tones_lie_where_the_axes_say(tmp_path: Path, seconds: float) -> None:
    file = make_audio(tmp_path / "tones.flac", seconds=seconds, signal=tone_then_tone)
    image = spectrogram.mel_image(file)
    assert image.length_s == pytest.approx(seconds, abs=0.05)
    assert 0 < image.columns <= spectrogram.COLUMNS
    levels = picture(image)
    assert levels.max() == 255
    for place, frequency in ((0.25, 500), (0.75, 4000)):
        band = int(levels[:, int(image.columns * place)].argmax())
        assert image.frequencies_hz[band] == pytest.approx(frequency, rel=0.06)


def test_long_tracks_are_seen_in_glimpses(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(spectrogram, "_WHOLE_S", 20.0)
    monkeypatch.setattr(spectrogram, "COLUMNS", 20)
    monkeypatch.setattr(AudioFile, "_everything", lambda *_args: pytest.fail("decoded it all"))
    file = make_audio(tmp_path / "tones.flac", seconds=40.0, signal=tone_then_tone)
    image = spectrogram.mel_image(file)
    assert image.columns == 20
    assert image.length_s == pytest.approx(40.0, abs=0.1)
    loudest = [image.frequencies_hz[band] for band in picture(image).argmax(axis=0)]
    assert loudest[:9] == [pytest.approx(500, rel=0.06)] * 9
    assert loudest[11:] == [pytest.approx(4000, rel=0.06)] * 9


def test_silence_is_dark(tmp_path: Path) -> None:
    image = spectrogram.mel_image(make_audio(tmp_path / "s.wav", seconds=2.0, signal=silence))
    assert not picture(image).any()


def test_no_audio_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "x.mp3").write_bytes(b"no audio at all" * 99)
    with pytest.raises(UnreadableFile):
        spectrogram.mel_image(tmp_path / "x.mp3")
