# SPDX-License-Identifier: GPL-3.0-or-later
"""What must be survived, as far as no other module tests it already; SURVIVAL.md has the list."""

from __future__ import annotations

import socket
import struct
from typing import Any

import numpy as np
import pytest
from support import media
from support.limited import in_little_memory
from support.media import iff_chunk, make_audio
from support.tagfiles import SAMPLES, atom, frame, id3

from genreorganizer import tags
from genreorganizer.errors import UnreadableFile, WriteRefused


def there_and_back(path, genres=("Rock", "Jazz")):
    """Write, and take back: the very same bytes."""
    before = path.read_bytes()
    result = tags.write_genres(path, list(genres))
    assert tags.read(path).genres == tuple(genres)
    tags.restore(path, result.raw_before, expected=result.raw_after)
    assert path.read_bytes() == before


def test_a_socket_is_no_file(tmp_path):
    path = tmp_path / "a.mp3"
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(path))
        with pytest.raises(UnreadableFile):
            tags.read(path)
        with pytest.raises(WriteRefused):
            tags.write_genres(path, ["Rock"])


@pytest.mark.parametrize(
    "stored",
    [
        b"\0" + "Рок".encode("cp1251"),
        b"\0" + "ロック".encode("shift-jis"),
        b"\0" + "Röck".encode(),
        b"\1" + "Rock".encode("utf-16-be"),
        b"\1\xff\xfeR",
        b"\x07Rock",
    ],
    ids=["cp1251", "shift-jis", "utf-8", "utf-16 without mark", "half a letter", "unknown"],
)
@pytest.mark.parametrize("minor", [3, 4])
def test_mislabelled_texts_are_shown_somehow_and_come_back_exactly(tmp_path, stored, minor):
    path = make_audio(tmp_path / "a.mp3", seconds=0.2)
    others = [frame(b"TPE1", stored, minor=minor), frame(b"TCON", stored, minor=minor)]
    path.write_bytes(id3(others, minor=minor) + path.read_bytes())
    tags.read(path)
    there_and_back(path)


def _flac_with(pictures):
    from support.tagfiles import flac_block, flac_parts

    def build(folder):
        info, frames = flac_parts(folder)
        blocks = [flac_block(0, info), flac_block(4, media.vorbis_comment([b"GENRE=Old"]))]
        blocks += [flac_block(6, _flac_picture(picture)) for picture in pictures]
        return b"fLaC" + b"".join(blocks) + flac_block(1, bytes(9), last=True) + frames

    return build


def _flac_picture(data):
    sizes = struct.pack(">5I", 100_000, 100_000, 24, 0, len(data))
    return struct.pack(">II", 3, 9) + b"image/png" + struct.pack(">I", 0) + sizes + data


def _mp4_with(pictures):
    def build(folder):
        plain = make_audio(folder / "plain.m4a", seconds=0.2)
        data = plain.read_bytes()
        plain.unlink()
        cover = atom(b"covr", b"".join(atom(b"data", bytes(8) + p) for p in pictures))
        handler = atom(b"hdlr", bytes(8) + b"mdirappl" + bytes(9))
        meta = atom(b"meta", bytes(4) + handler + atom(b"ilst", cover))
        at = data.rindex(b"moov") - 4  # it stands last
        moov = data[at + 8 :]
        if b"udta" in moov:
            moov = moov[: moov.index(b"udta") - 4]
        return data[:at] + atom(b"moov", moov + atom(b"udta", meta))

    return build


def _ogg_with(pictures):
    from support.tagfiles import OPUS_HEAD, ogg_stream

    comments = [b"GENRE=Old", *(b"METADATA_BLOCK_PICTURE=" + p for p in pictures)]
    packet = b"OpusTags" + media.vorbis_comment(comments)
    return lambda folder: ogg_stream(OPUS_HEAD, packet, full=True)


PICTURES = {"large": [b"\x89PNG" + bytes(12 << 20)], "many": [b"\x89PNG" + bytes(300_000)] * 10}


@pytest.mark.parametrize("pictures", PICTURES)
@pytest.mark.parametrize(
    ("name", "build"), [("a.flac", _flac_with), ("a.m4a", _mp4_with), ("a.opus", _ogg_with)]
)
def test_covers_of_any_size_and_number_are_only_copied(tmp_path, name, build, pictures):
    path = tmp_path / name
    path.write_bytes(build(PICTURES[pictures])(tmp_path))
    # The comments of Ogg are one packet, which is held; no other format holds its pictures.
    room = 256 if name.endswith(".opus") else 48
    assert in_little_memory(lambda: tags.read(path), room)
    assert in_little_memory(lambda: tags.write_genres(path, ["Rock", "Jazz"]), room)
    assert tags.read(path).genres == ("Rock", "Jazz")


def _wide(times):
    return np.stack([np.sin(times * 440.0 * n) * 0.1 for n in range(1, 7)])


SOUNDS: dict[str, dict[str, Any]] = {
    "one sample.wav": {"signal": np.zeros((1, 1))},
    "one sample.flac": {"signal": np.zeros((1, 16))},  # the least that a frame holds
    "silent.mp3": {"signal": media.silence, "seconds": 0.5},
    "silent.ogg": {"signal": media.silence, "seconds": 0.5},
    "telephone.opus": {"sample_rate": 8000, "seconds": 0.5},
    "telephone.mp3": {"sample_rate": 8000, "seconds": 0.5},
    "surround.flac": {"signal": _wide, "channels": 6, "seconds": 0.2},
    "surround.m4a": {"signal": _wide, "channels": 6, "seconds": 0.2},
    "surround.opus": {"signal": _wide, "channels": 6, "seconds": 0.2, "sample_rate": 48000},
    "surround.wav": {"signal": _wide, "channels": 6, "seconds": 0.2},
}


@pytest.mark.parametrize("name", SOUNDS)
def test_odd_sound_is_sound(tmp_path, name):
    path = make_audio(tmp_path / name, **SOUNDS[name])
    info = tags.read(path)
    assert info.audio.channels == SOUNDS[name].get("channels", info.audio.channels)
    there_and_back(path)


def test_twenty_four_bits_and_many_samples(tmp_path):
    path = tmp_path / "fine.wav"
    layout = struct.pack("<HHIIHH", 1, 2, 192_000, 192_000 * 6, 6, 24)
    chunks = iff_chunk(b"fmt ", layout, "<I") + iff_chunk(b"data", media.payload(192_000 * 3), "<I")
    path.write_bytes(iff_chunk(b"RIFF", b"WAVE" + chunks, "<I"))
    info = tags.read(path)
    assert (info.audio.sample_rate, info.audio.channels, info.audio.duration_s) == (192_000, 2, 0.5)
    there_and_back(path)


def test_nothing_to_hear(tmp_path):
    path = tmp_path / "nothing.wav"
    layout = struct.pack("<HHIIHH", 1, 1, 8000, 16000, 2, 16)
    chunks = iff_chunk(b"fmt ", layout, "<I") + iff_chunk(b"data", b"", "<I")
    path.write_bytes(iff_chunk(b"RIFF", b"WAVE" + chunks, "<I"))
    assert tags.read(path).audio.duration_s is None
    there_and_back(path)


def test_ten_hours(tmp_path):
    """6.35 GB of silence that take no room: beyond what sizes of four bytes can tell."""
    path = tmp_path / "long.wav"
    data = bytearray(
        make_audio(
            tmp_path / "short.wav",
            seconds=0.1,
            sample_rate=44_100,
            channels=2,
            options={"rf64": "always"},
        ).read_bytes()
    )
    size = 36_000 * 44_100 * 4
    at = data.index(b"data") + 8
    data[20:36] = struct.pack("<QQ", at + size - 8, size)
    with path.open("wb") as stream:
        stream.write(data[:at])
        try:
            stream.truncate(at + size)
        except OSError:
            pytest.skip("this file system has no files so large")
    assert in_little_memory(lambda: tags.read(path))
    assert tags.read(path).audio.duration_s == 36_000
    planned = tags.plan(path, ["Rock"])
    assert planned.refusal_code in (None, "no_space")
    assert tags.fingerprint(path).length == size


@pytest.mark.parametrize("sample", ["id3v2.3", "flac rich", "mp4 rich", "wma library", "ape id3v1"])
def test_random_bytes_behind_a_sane_start_are_survived(tmp_path, sample):
    path = SAMPLES[sample](tmp_path)
    head = path.read_bytes()[:64]
    path.write_bytes(before := head + media.payload(20_000, seed=3))
    try:
        result = tags.write_genres(path, ["Rock"])
    except WriteRefused:
        assert path.read_bytes() == before
        return
    tags.restore(path, result.raw_before, expected=result.raw_after)
    assert path.read_bytes() == before


def test_a_page_of_ogg_cut_in_the_middle(tmp_path):
    path = make_audio(tmp_path / "a.ogg", seconds=1.0)
    data = path.read_bytes()
    for page in (data.rindex(b"OggS"), data.index(b"OggS", 100)):
        path.write_bytes(cut := data[: page + 40])
        try:
            result = tags.write_genres(path, ["Rock"])
        except WriteRefused:
            assert path.read_bytes() == cut
        else:
            tags.restore(path, result.raw_before, expected=result.raw_after)
            assert path.read_bytes() == cut
