# SPDX-License-Identifier: GPL-3.0-or-later
"""Decoding equals librosa's on lossless files, lands where it should, and fails in one line."""

import os
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from support.decoded import excerpts
from support.media import make_audio

from genreorganizer.audio import decode
from genreorganizer.audio.decode import WHOLE_TRACK, ExcerptPlan, open_audio
from genreorganizer.errors import UnreadableFile

# librosa's fallback reader imports modules that Python is about to drop.
pytestmark = pytest.mark.filterwarnings(
    r"ignore:'(aifc|audioop|sunau|chunk)' is deprecated:DeprecationWarning"
)
RATE = 22_050


def noise(seconds: float, rate: int, channels: int = 2) -> np.ndarray:
    generator = np.random.default_rng(7)
    return np.clip(generator.normal(0, 0.2, (channels, int(seconds * rate))), -1, 1)


def loaded(path: Path, **options: float) -> np.ndarray:
    import librosa

    samples, _ = librosa.load(path, sr=RATE, **options)
    return samples


@pytest.mark.parametrize("rate", [RATE, 44_100, 48_000, 8_000])
@pytest.mark.parametrize("extension", [".flac", ".wav"])
def test_whole_track_equals_librosa(tmp_path: Path, extension: str, rate: int) -> None:
    path = make_audio(
        tmp_path / f"a{extension}", sample_rate=rate, channels=2, signal=noise(2.3, rate)
    )
    (heard,) = excerpts(path, plan=WHOLE_TRACK)
    reference = loaded(path)
    assert len(heard.samples) == len(reference)
    assert np.abs(heard.samples - reference).max() <= 1e-4


def test_excerpts_equal_librosa_at_the_same_places(tmp_path: Path) -> None:
    path = make_audio(tmp_path / "a.flac", sample_rate=44_100, channels=2, signal=noise(20, 44_100))
    heard = excerpts(path, plan=ExcerptPlan(5, 1.0))
    assert [round(excerpt.start_s, 3) for excerpt in heard] == [1.5, 5.5, 9.5, 13.5, 17.5]
    for excerpt in heard:
        reference = loaded(path, offset=excerpt.start_s, duration=1.0)
        assert np.abs(excerpt.samples - reference).max() <= 1e-4


@pytest.mark.parametrize("extension", [".mp3", ".ogg", ".opus", ".m4a", ".wv", ".tta", ".aiff"])
def test_excerpts_are_cut_out_of_the_whole(tmp_path: Path, extension: str) -> None:
    path = make_audio(tmp_path / f"a{extension}", seconds=12, sample_rate=48_000, channels=2)
    with open_audio(path) as audio:
        rate = audio.native_rate
    (whole,) = excerpts(path, plan=WHOLE_TRACK, sample_rate=rate)
    for excerpt in excerpts(path, plan=ExcerptPlan(3, 1.0), sample_rate=rate):
        first = int(excerpt.start_s * rate)
        expected = whole.samples[first : first + len(excerpt.samples)]
        assert len(excerpt.samples) == rate
        assert np.abs(excerpt.samples - expected).max() < 0.02


def test_channels_are_averaged_not_summed(tmp_path: Path) -> None:
    left = np.full(RATE, 0.5)
    path = make_audio(
        tmp_path / "a.wav", sample_rate=RATE, channels=2, signal=np.stack([left, -0.1 * left])
    )
    (heard,) = excerpts(path, plan=WHOLE_TRACK)
    assert heard.samples[RATE // 2] == pytest.approx((0.5 - 0.05) / 2, abs=1e-4)


@pytest.mark.parametrize("plan", [WHOLE_TRACK, ExcerptPlan(3, 1.0)])
@pytest.mark.parametrize("channels", [1, 2, 6])
@pytest.mark.parametrize("extension", [".mp3", ".flac", ".wav", ".m4a"])
def test_frames_at_once_give_the_samples_of_each_by_itself(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    extension: str,
    channels: int,
    plan: ExcerptPlan,
) -> None:
    if (extension, channels) == (".mp3", 6):
        pytest.skip("MP3 has two channels")
    signal = noise(6.0, 44_100, channels)
    signal[:, 44_100:80_000] *= 1e-4
    signal[-1, 120_000:180_000] = -signal[0, 120_000:180_000]  # these cancel each other out
    path = make_audio(
        tmp_path / f"a{extension}", sample_rate=44_100, channels=channels, signal=signal
    )
    together = excerpts(path, plan=plan)
    monkeypatch.setattr(decode, "_usual_mean", lambda _run: None)
    monkeypatch.setattr(decode, "_RUN", 1)
    alone = excerpts(path, plan=plan)
    assert [excerpt.start_s for excerpt in together] == [excerpt.start_s for excerpt in alone]
    for some, others in zip(together, alone, strict=True):
        np.testing.assert_array_equal(some.samples, others.samples)


@pytest.mark.parametrize("extension", [".mp3", ".flac"])
def test_usual_frames_are_not_averaged_one_by_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, extension: str
) -> None:
    path = make_audio(
        tmp_path / f"a{extension}", sample_rate=44_100, channels=2, signal=noise(8.0, 44_100)
    )
    alone = []
    channel_mean = decode.channel_mean

    def noted(frame: Any) -> Any:
        alone.append(frame)
        return channel_mean(frame)

    monkeypatch.setattr(decode, "channel_mean", noted)
    assert len(excerpts(path, plan=ExcerptPlan(3, 1.0))) == 3
    assert not alone


def test_a_long_track_comes_in_stretches_that_join(tmp_path: Path) -> None:
    path = make_audio(tmp_path / "a.flac", seconds=130, sample_rate=8_000)
    stretches = excerpts(path, plan=WHOLE_TRACK)
    assert [round(stretch.start_s) for stretch in stretches] == [0, 60, 120]
    joined = np.concatenate([stretch.samples for stretch in stretches])
    assert np.abs(joined - loaded(path)).max() <= 1e-4


def test_the_same_file_gives_the_same_samples(tmp_path: Path) -> None:
    path = make_audio(tmp_path / "a.mp3", seconds=20, sample_rate=44_100, channels=2)
    once, again = excerpts(path, plan=ExcerptPlan(4, 1)), excerpts(path, plan=ExcerptPlan(4, 1))
    assert all(np.array_equal(a.samples, b.samples) for a, b in zip(once, again, strict=True))


def test_a_short_track_is_heard_whole(tmp_path: Path) -> None:
    path = make_audio(tmp_path / "a.flac", seconds=3)
    (heard,) = excerpts(path)
    assert len(heard.samples) == 3 * RATE
    with open_audio(path) as audio:
        assert audio.duration_s == pytest.approx(3.0, abs=0.01)


def test_names_that_are_not_utf8(tmp_path: Path) -> None:
    made = make_audio(tmp_path / "a.flac")
    odd = os.fsencode(tmp_path) + b"/\xff\xe9.flac"
    os.rename(made, odd)
    assert len(excerpts(os.fsdecode(odd))) == 1


def damaged(path: Path) -> Path:
    content = bytearray(path.read_bytes())
    third = len(content) // 3
    content[third : 2 * third] = bytes(third)
    path.write_bytes(content)
    return path


@pytest.mark.parametrize("extension", [".mp3", ".flac", ".ogg"])
def test_damage_in_the_middle_loses_only_that(tmp_path: Path, extension: str) -> None:
    path = damaged(make_audio(tmp_path / f"a{extension}", seconds=9, channels=2))
    heard = excerpts(path, plan=ExcerptPlan(3, 1.0))
    assert heard
    assert all(np.isfinite(excerpt.samples).all() for excerpt in heard)


def empty(path: Path) -> None:
    path.write_bytes(b"")


def text(path: Path) -> None:
    path.write_text("this is no music\n" * 400)


def missing(path: Path) -> None:
    assert not path.exists()


def cut(path: Path) -> None:
    whole = make_audio(path, seconds=2)
    path.write_bytes(whole.read_bytes()[:60])


@pytest.mark.parametrize("spoil", [empty, text, missing, cut])
def test_unreadable_files_are_told_in_one_line(tmp_path: Path, spoil) -> None:
    path = tmp_path / "song.flac"
    spoil(path)
    with pytest.raises(UnreadableFile) as caught:
        excerpts(path)
    message = str(caught.value)
    assert str(path) in message
    assert "\n" not in message


def test_a_picture_has_no_audio(tmp_path: Path) -> None:
    import av

    path = tmp_path / "a.mp4"
    with av.open(str(path), "w") as container:
        stream = container.add_stream("mpeg4", rate=10)
        stream.width = stream.height = 32
        stream.pix_fmt = "yuv420p"
        for _ in range(3):
            frame = av.VideoFrame.from_ndarray(np.zeros((32, 32, 3), np.uint8), format="rgb24")
            container.mux(stream.encode(frame))
        container.mux(stream.encode())
    with pytest.raises(UnreadableFile, match="no audio"), open_audio(path):
        pass
