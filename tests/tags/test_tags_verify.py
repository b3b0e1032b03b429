# SPDX-License-Identifier: GPL-3.0-or-later
"""The independent check notices a single changed byte anywhere but in the genre."""

from __future__ import annotations

import os
from typing import Literal

import pytest
from support import media, tagfiles
from support.tagfiles import PICTURE, SAMPLES

from genreorganizer import tags
from genreorganizer.tags import verify


def compare(one, other, name):
    first, second = os.open(one, os.O_RDONLY), os.open(other, os.O_RDONLY)
    try:
        return verify.compare(first, second, name)
    finally:
        os.close(first)
        os.close(second)


def written_pair(sample, folder):
    """The sample before and after a write, and its format."""
    path = SAMPLES[sample](folder)
    before = folder / ("before" + path.suffix)
    before.write_bytes(path.read_bytes())
    tags.write_genres(path, ["Some genre"])
    return before, path, tags.read(path).audio.format


FLIPS = [
    (sample, what)
    for sample, contents in {
        "id3v2.2": [PICTURE[:40], b"Title \xe9", b"unknown"],
        "id3v2.3": [PICTURE[:40], b"a comment", b"unknown frame", b"owner\0"],
        "id3v2.3 unsynchronized": [PICTURE[:40], b"unknown frame"],
        "id3v2.4": [PICTURE[:40], b"a comment", b"unknown frame"],
        "id3v1 and v2": [b"Old title", b"1999", b"cccc"],
        "mp3 ape": ["Tïtle".encode(), PICTURE[:40], b"invalid \xff\xfe text"],
        "mp3 lyrics": [b"INF00002"],
        "flac rich": [b"lower case key", b"utf-8 \xff\xfe\x80", PICTURE[:40], b"unknown", b"test"],
        "opus rich": [b"lower case key", b"utf-8 \xff\xfe\x80", media.payload(300, seed=2)[:30]],
        "opus padded": [b"binary\xff padding"],
        "opus interleaved": [b"other", b"fishead"],
        "mp4 rich first": ["Tïtle".encode(), PICTURE[:40], b"no genre", b"com.apple"],
        "wav info": [b"Title", b"WAVEfmt "],
        "wav id3 and info": [PICTURE[:40], b"odd"],
        "wav rf64 tagged": [b"odd!!", b"Title", b"fmt "],
        "wav rifx": [b"fmt "],
        "aiff id3": [PICTURE[:40], b"unknown frame", b"COMM"],
        "dsf id3": [PICTURE[:40], b"fmt ", media.payload(4096)[:30]],
        "dff id3": [PICTURE[:40], b"FVER", b"not compressed"],
        "wma library": [PICTURE[:40], "Tïtle".encode("utf-16-le")],
        "ape tag .ape": ["Tïtle".encode(), PICTURE[:40], media.payload(4096)[:30]],
        "mpc leading id3": [PICTURE[:40], b"unknown frame"],
    }.items()
    for what in contents
]


@pytest.mark.parametrize(("sample", "what"), FLIPS, ids=[f"{s}-{w[:12].hex()}" for s, w in FLIPS])
def test_a_flipped_bit_is_noticed(tmp_path, sample, what):
    before, after, name = written_pair(sample, tmp_path)
    assert compare(before, after, name).difference is None
    data = bytearray(after.read_bytes())
    at = data.index(what) + len(what) // 2
    data[at] ^= 1
    after.write_bytes(data)
    seen = compare(before, after, name)
    assert seen.difference


@pytest.mark.parametrize("sample", sorted(SAMPLES))
def test_flipped_audio_is_noticed(tmp_path, sample):
    from genreorganizer.tags.formats import open_container
    from genreorganizer.tags.source import open_source

    before, after, name = written_pair(sample, tmp_path)
    with open_source(after) as source:
        extents = open_container(source, name).payload
    data = after.read_bytes()
    for extent in (extents[0], extents[-1]):
        for at in (extent.start, (extent.start + extent.end) // 2, extent.end - 1):
            changed = bytearray(data)
            changed[at] ^= 0x10
            after.write_bytes(changed)
            assert compare(before, after, name).difference


def test_a_wrong_chunk_offset_is_noticed(tmp_path):
    before, after, name = written_pair("mp4 rich first", tmp_path)
    data = bytearray(after.read_bytes())
    at = data.index(b"stco") + 12
    data[at + 3] ^= 1
    after.write_bytes(data)
    assert "offset" in compare(before, after, name).difference


@pytest.mark.parametrize("growth", [-1, 1])
def test_a_wrong_container_size_is_noticed(tmp_path, growth):
    order: Literal["little", "big"]
    for sample, at, width, order in (
        ("wav id3", 4, 4, "little"),
        ("aiff id3", 4, 4, "big"),
        ("dsf id3", 12, 8, "little"),
        ("wma library", 16, 8, "little"),
    ):
        folder = tmp_path / sample
        folder.mkdir()
        before, after, name = written_pair(sample, folder)
        data = bytearray(after.read_bytes())
        size = int.from_bytes(data[at : at + width], order) + 40 * growth
        data[at : at + width] = size.to_bytes(width, order)
        after.write_bytes(data)
        assert compare(before, after, name).difference, sample


def test_a_lost_or_new_item_is_noticed(tmp_path):
    frames = tagfiles.rich_frames(3)
    one, two = tmp_path / "one.mp3", tmp_path / "two.mp3"
    audio = media.make_audio(tmp_path / "a.mp3", seconds=0.2).read_bytes()
    one.write_bytes(tagfiles.id3(frames) + audio)
    two.write_bytes(tagfiles.id3(frames[:-1]) + audio)
    assert "ZZZZ" in compare(one, two, "MP3").difference
    assert "ZZZZ" in compare(two, one, "MP3").difference


def test_a_changed_version_is_noticed(tmp_path):
    one, two = tmp_path / "one.mp3", tmp_path / "two.mp3"
    audio = media.make_audio(tmp_path / "a.mp3", seconds=0.2).read_bytes()
    frame = [tagfiles.frame(b"TIT2", b"\0x")]
    one.write_bytes(tagfiles.id3(frame) + audio)
    two.write_bytes(tagfiles.id3(frame, minor=4) + audio)
    assert "version" in compare(one, two, "MP3").difference


def test_a_page_out_of_order_or_with_a_wrong_checksum_is_noticed(tmp_path):
    before, after, name = written_pair("opus cover", tmp_path)
    data = after.read_bytes()
    second = data.index(b"OggS", 4)
    for at in (second + 18, second + 22):
        changed = bytearray(data)
        changed[at] ^= 1
        after.write_bytes(changed)
        assert compare(before, after, name).difference


def test_the_check_shares_no_code_with_the_writer():
    import ast
    from pathlib import Path

    package = Path(verify.__file__).parent
    for module in package.glob("*.py"):
        for node in ast.walk(ast.parse(module.read_text("utf-8"))):
            names = [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            names += [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            for name in names:
                assert not name.startswith("mutagen")
                if name.startswith("genreorganizer"):
                    assert name.startswith("genreorganizer.tags.verify")


def test_an_index_that_claims_more_fragments_than_it_holds_is_broken(tmp_path):
    path = SAMPLES["mp4 rich"](tmp_path)
    index = bytes(12) + b"\xff" * 4
    for name in (b"tfra", b"mfra"):
        index = (8 + len(index)).to_bytes(4, "big") + name + index
    path.write_bytes(path.read_bytes() + index)
    assert compare(path, path, "MP4").difference == "an index of fragments is truncated"
