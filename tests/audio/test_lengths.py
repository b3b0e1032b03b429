# SPDX-License-Identifier: GPL-3.0-or-later
"""Files whose length is told wrongly or not at all are heard throughout, and measured."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

import av
import numpy as np
import pytest
from support.decoded import excerpts
from support.media import make_audio

from genreorganizer.audio import length
from genreorganizer.audio.decode import WHOLE_TRACK, ExcerptPlan, open_audio

if TYPE_CHECKING:
    from pathlib import Path

_PLAN = ExcerptPlan(6, 1.0)
_RATE = 22_050


def mp3(path: Path, seconds: float, bit_rate: int, *, rate: int = 44_100, xing: int = 0) -> bytes:
    """A tone of one bit rate, by default without a header that tells the length."""
    options = {"write_xing": str(xing), "id3v2_version": "0"}
    with av.open(str(path), "w", format="mp3", options=options) as container:
        stream = container.add_stream("libmp3lame", rate=rate)
        stream.codec_context.layout = "mono"
        stream.codec_context.format = "fltp"
        stream.codec_context.bit_rate = bit_rate
        container.start_encoding()
        size = stream.codec_context.frame_size
        tone = np.sin(np.arange(int(seconds * rate)) * 2 * np.pi * 330 / rate).astype(np.float32)
        for start in range(0, len(tone), size):
            block = tone[start : start + size].reshape(1, -1) * 0.5
            frame = av.AudioFrame.from_ndarray(block, format="fltp", layout="mono")
            frame.sample_rate, frame.pts = rate, start
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    return path.read_bytes()


def heard(path: Path, plan: ExcerptPlan = _PLAN) -> tuple[float | None, float | None, list[float]]:
    """The length that is told, the one found, and where the full excerpts begin."""
    with open_audio(path) as audio:
        told = audio.duration_s
        stretches = list(audio.excerpts(plan, _RATE))
        assert all(np.abs(stretch.samples).max() > 0.05 for stretch in stretches)
        full = [s.start_s for s in stretches if len(s.samples) == plan.seconds * _RATE]
        return told, audio.duration_s, full


@pytest.mark.parametrize(
    ("quiet", "loud", "rates"),
    [(32_000, 256_000, (44_100, 44_100)), (256_000, 32_000, (44_100, 44_100)),
     (64_000, 192_000, (22_050, 44_100)), (192_000, 64_000, (44_100, 22_050))],
    ids=["longer", "shorter", "rate up", "rate down"],
)  # fmt: skip
@pytest.mark.parametrize("xing", [0, 1])
def test_streams_without_a_header_are_measured(
    tmp_path: Path, quiet: int, loud: int, rates: tuple[int, int], xing: int
) -> None:
    first = mp3(tmp_path / "first.mp3", 6, quiet, rate=rates[0], xing=xing)
    path = tmp_path / "joined.mp3"
    path.write_bytes(first + mp3(tmp_path / "second.mp3", 24, loud, rate=rates[1]))
    told, found, starts = heard(path)
    assert told != pytest.approx(30, abs=1)
    assert found == pytest.approx(30, abs=0.3)
    assert starts == pytest.approx([2, 7, 12, 17, 22, 27], abs=0.3)


def test_what_constant_or_stated_lengths_tell_is_taken(tmp_path: Path) -> None:
    for xing in (0, 1):
        path = tmp_path / f"{xing}.mp3"
        mp3(path, 30, 128_000, xing=xing)
        told, found, starts = heard(path)
        assert told == found == pytest.approx(30, abs=0.2)
        assert len(starts) == 6
    assert length.told_by_mpeg_header(str(tmp_path / "0.mp3")) is None
    assert length.told_by_mpeg_header(str(tmp_path / "1.mp3")) == pytest.approx(30, abs=0.2)


def test_an_adts_stream_is_measured(tmp_path: Path) -> None:
    path = make_audio(tmp_path / "a.aac", seconds=20, sample_rate=44_100)
    assert heard(path)[1] == pytest.approx(20, abs=0.3)
    assert len(heard(path)[2]) == 6


def test_a_file_that_is_cut_is_heard_as_far_as_it_goes(tmp_path: Path) -> None:
    path = tmp_path / "cut.flac"
    whole = make_audio(path, seconds=30, sample_rate=44_100).read_bytes()
    path.write_bytes(whole[: len(whole) // 2])
    told, found, starts = heard(path)
    assert told == pytest.approx(30)
    assert found is not None
    assert 10 < found < 20
    assert len(starts) == 6


@pytest.mark.parametrize("extension", [".ogg", ".opus"])
@pytest.mark.parametrize("plan", [_PLAN, WHOLE_TRACK], ids=["excerpts", "whole"])
@pytest.mark.parametrize("rate", [48_000, 24_000])
def test_chained_files_are_heard_to_the_last_link(
    tmp_path: Path, extension: str, plan: ExcerptPlan, rate: int
) -> None:
    links = [
        make_audio(tmp_path / f"{seconds}{extension}", seconds=seconds, sample_rate=sampled,
                   channels=2).read_bytes()
        for seconds, sampled in ((4, rate), (26, 48_000))
    ]  # fmt: skip
    serials = [link[14:18] for link in links]
    if serials[0] == serials[1]:  # FFmpeg may number all its streams alike in tests
        links[1] = _renumbered(links[1], 7)
    path = tmp_path / f"chained{extension}"
    path.write_bytes(b"".join(links))
    assert length.is_chained(str(path))
    assert not length.is_chained(str(tmp_path / f"4{extension}"))
    _, found, starts = heard(path, plan)
    assert found == pytest.approx(30, abs=0.3)
    if plan is _PLAN:
        assert starts == pytest.approx([2, 7, 12, 17, 22, 27], abs=0.3)


def _renumbered(pages: bytes, serial: int) -> bytes:
    """The same Ogg pages as another stream."""
    from support.media import ogg_crc

    out, at = bytearray(pages), 0
    while at < len(out):
        segments = out[at + 26]
        end = at + 27 + segments + sum(out[at + 27 : at + 27 + segments])
        out[at + 14 : at + 18] = struct.pack("<I", serial)
        out[at + 22 : at + 26] = bytes(4)
        out[at + 22 : at + 26] = struct.pack("<I", ogg_crc(bytes(out[at:end])))
        at = end
    return bytes(out)


def test_a_path_with_a_colon_is_no_address(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("Live: at the Hall.wav", "http:song.wav", "concat:a|b.wav"):
        make_audio(tmp_path / name, seconds=1)
        monkeypatch.chdir(tmp_path)
        assert len(excerpts(name)) == 1
