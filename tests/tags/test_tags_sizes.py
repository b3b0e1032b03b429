# SPDX-License-Identifier: GPL-3.0-or-later
"""Files whose audio goes on behind the end that their headers state are not cut apart."""

from __future__ import annotations

import os
import struct

import pytest
from support import media

from genreorganizer import tags
from genreorganizer.errors import WriteRefused
from genreorganizer.tags import verify
from genreorganizer.tags.containers.iff import read_aiff, read_dsdiff, read_wav
from genreorganizer.tags.source import open_source

SOUND = media.payload(30_000)
PART = 9_000  # what the headers state of it; divides into whole frames


def riff(outer, data, *, sound=SOUND, back=b"", magic=b"RIFF"):
    layout = b"fmt " + struct.pack("<IHHIIHH", 16, 1, 2, 44100, 176400, 4, 16)
    body = b"WAVE" + layout + b"data" + struct.pack("<I", data) + sound + back
    return magic + struct.pack("<I", outer) + body


def rf64(outer, data):
    sizes = b"ds64" + struct.pack("<IQQQI", 28, outer, data, data // 4, 0)
    plain = riff(0xFFFFFFFF, 0xFFFFFFFF, magic=b"RF64")
    return plain[:12] + sizes + plain[12:]


def aiff(outer, data, kind=b"AIFF"):
    rate = bytes.fromhex("400eac44000000000000")
    common = struct.pack(">hIh", 2, len(SOUND) // 4, 16) + rate
    if kind == b"AIFC":
        common += b"NONE\0\0"
    comm = b"COMM" + struct.pack(">I", len(common)) + common
    return (
        b"FORM" + struct.pack(">I", outer + len(comm) + 4 + 16) + kind + comm
        + b"SSND" + struct.pack(">I", data + 8) + bytes(8) + SOUND
    )  # fmt: skip


def dsdiff(outer, data):
    version = b"FVER" + struct.pack(">Q", 4) + b"\1\5\0\0"
    return (
        b"FRM8" + struct.pack(">Q", outer + 4 + len(version) + 12) + b"DSD " + version
        + b"DSD " + struct.pack(">Q", data) + SOUND
    )  # fmt: skip


N = len(SOUND)
SHORT = {
    "both sizes.wav": riff(36 + PART, PART),
    "only the audio's.wav": riff(36 + N, PART),
    "nothing.wav": riff(36, 0),
    "readable junk.wav": riff(36 + N, PART, sound=SOUND[:PART] + b"abcd" + b"\x10~" * 10_498),
    "rf64.wav": rf64(72 + PART, PART),
    "rf64 audio.wav": rf64(72 + N, PART),
    "both.aiff": aiff(PART, PART),
    "only the audio's.aiff": aiff(N, PART),
    "both.aifc": aiff(PART, PART, b"AIFC"),
    "both.dff": dsdiff(PART, PART),
    "only the audio's.dff": dsdiff(N, PART),
}
FINE = {
    "right.wav": riff(36 + N, N),
    "outer too small.wav": riff(36 + PART, N),
    "zeros behind.wav": riff(36 + N, N, back=bytes(5000)),
    "chunks behind.wav": riff(36 + N, N, back=b"bext" + struct.pack("<I", 602) + bytes(602)),
    "right.aiff": aiff(N, N),
    "right.dff": dsdiff(N, N),
}


@pytest.mark.parametrize("name", SHORT)
def test_audio_behind_the_stated_end_is_not_cut_apart(tmp_path, name):
    path = tmp_path / name
    path.write_bytes(SHORT[name])
    info = tags.read(path)
    assert not info.writable
    assert "audio" in str(info.not_writable_reason)
    assert tags.plan(path, ["Jazz"]).refusal_code == "audio_behind"
    with pytest.raises(WriteRefused) as caught:
        tags.write_genres(path, ["Jazz"])
    assert caught.value.code == "audio_behind"
    assert path.read_bytes() == SHORT[name]


@pytest.mark.parametrize("name", FINE)
def test_audio_in_its_stated_size_stays_in_one_piece(tmp_path, name):
    path = tmp_path / name
    path.write_bytes(FINE[name])
    tags.write_genres(path, ["Jazz"])
    assert SOUND in path.read_bytes()
    assert tags.read(path).genres == ("Jazz",)


@pytest.mark.parametrize("name", [name for name in SHORT if name != "nothing.wav"])
def test_the_independent_check_notices_a_cut(tmp_path, name):
    """Were the refusal not there, the check would still hold the copy back."""
    from genreorganizer.tags import id3v2_frames
    from genreorganizer.tags.model import TagPlace
    from genreorganizer.tags.options import WriteOptions
    from genreorganizer.tags.patch import copy_patched

    path, copy = tmp_path / name, tmp_path / f"copy {name}"
    path.write_bytes(SHORT[name])
    frame = id3v2_frames.genre_frame(["Jazz"], 3, WriteOptions())
    read = {".wav": read_wav, ".dff": read_dsdiff}.get(path.suffix, read_aiff)
    with open_source(path) as source:
        container = read(source)
        patches = container.edit({"id3v2": TagPlace("id3v2", (frame,))})
        target = os.open(copy, os.O_RDWR | os.O_CREAT)
        copy_patched(source.fd, target, source.size, patches)
        kind = {".wav": "WAV", ".dff": "DSDIFF"}.get(path.suffix, "AIFF")
        assert SOUND not in copy.read_bytes()
        assert verify.compare(source.fd, target, kind).difference
        os.close(target)


def test_a_cut_movie_is_called_incomplete(tmp_path):
    whole = media.make_audio(tmp_path / "a.m4a", seconds=0.5).read_bytes()
    path = tmp_path / "cut.m4a"
    path.write_bytes(whole[: len(whole) // 3])
    planned = tags.plan(path, ["Jazz"])
    assert planned.refusal_code == "incomplete"
    assert "audio is missing at its end" in str(planned.refusal_reason)
