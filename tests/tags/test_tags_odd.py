# SPDX-License-Identifier: GPL-3.0-or-later
"""Files as other programs leave them: refused with a reason, and shown as far as they can be."""

from __future__ import annotations

import json
import shutil
import subprocess

import mutagen
import pytest
from mutagen.id3 import TCON
from support.media import make_audio
from support.oddfiles import ODD, REFUSED, wave64

from genreorganizer import tags
from genreorganizer.errors import UnreadableFile, WriteRefused
from genreorganizer.tags.containers import ogg


@pytest.mark.parametrize("genres", [["Jazz", "Blues"], []], ids=["write", "remove"])
@pytest.mark.parametrize("name", REFUSED)
def test_refused_with_a_code_and_a_sentence(tmp_path, name, genres):
    code, build = REFUSED[name]
    path = build(tmp_path)
    before = path.read_bytes()
    planned = tags.plan(path, genres)
    if planned.refusal_code is None:  # nothing to remove: nothing to refuse
        assert not genres
        assert tags.write_genres(path, genres).status == "unchanged"
        return
    assert planned.refusal_code == code
    with pytest.raises(WriteRefused) as caught:
        tags.write_genres(path, genres)
    assert caught.value.code == code
    message = str(caught.value)
    assert message.startswith(f"{path}: ")
    assert "\n" not in message
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]


ONLY_WHEN_WRITTEN = {"mp4 fixed offsets", "flac comments longer than they say"}
UNLISTED = {"empty", "only id3v2", "only id3v1", "only ape", "id3v2 longer than the file"}


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_refused_is_listed_all_the_same(tmp_path, name):
    path = REFUSED[name][1](tmp_path)
    if name in UNLISTED:
        with pytest.raises(UnreadableFile):
            tags.read(path)
    elif name in ONLY_WHEN_WRITTEN:
        assert tags.read(path).writable
    elif name != "asf torn attributes":  # which nobody can read
        info = tags.read(path)
        assert not info.writable
        assert info.not_writable_reason


@pytest.mark.parametrize(
    ("name", "genres", "title"),
    [
        ("mp4 quicktime genre", ("Old",), "T"),
        ("mp4 quicktime genre in udta", ("Old",), "T"),
        ("mp4 quicktime keys in udta", (), "T"),
        ("mp4 genre outside udta", ("Old", "Older"), "Tïtle"),
        ("id3 before .ogg", ("Old",), "Title é"),
        ("aac", ("Old",), "Title é"),
        ("aac behind an unknown tag", (), ""),
        ("ac3 ape", ("Old", "Older"), "Tïtle"),
    ],
)
def test_genres_that_cannot_be_written_are_shown(tmp_path, name, genres, title):
    info = tags.read(REFUSED[name][1](tmp_path))
    assert (info.genres, info.tag.title) == (genres, title)


@pytest.mark.parametrize(
    ("name", "genres"),
    [
        ("id3v2.3 short names", ("Old",)),
        ("id3v2.4 compressed genre", ("Old",)),
        ("id3v2.4 encrypted genre", ()),
        ("mp4 utf-16", ("Öld",)),
        ("mp4 empty genre", ()),
        ("mp4 genre twice", ("Old", "Older", "Rock")),
        ("mp4 quicktime keys", ()),
        ("asf two attributes", ("Old",)),
        ("asf two libraries", ("Old",)),
        ("opus beside video", ("Old", "Older")),
    ],
)
def test_genres_are_found_where_others_keep_them(tmp_path, name, genres):
    assert tags.read(ODD[name](tmp_path)).genres == genres


def test_a_new_list_of_tags_hides_nothing_that_quicktime_keys_show(tmp_path):
    path = ODD["mp4 quicktime keys"](tmp_path)
    before = path.read_bytes()
    with pytest.raises(WriteRefused, match="reads but does not write"):
        tags.write_fields(path, {"artist": ["Somebody"]})
    assert path.read_bytes() == before
    # What names nothing stands beside them: readers look for the title in both places.
    for field in ("comment", "composer"):
        assert tags.write_fields(path, {field: ["Live"]}).status == "written"
        assert tags.read(path).tag.title == "T"
    with pytest.raises(WriteRefused, match="reads but does not write"):
        tags.write_fields(path, {"album": ["Somewhere"]})


@pytest.mark.skipif(shutil.which("ffprobe") is None, reason="needs FFmpeg")
def test_other_readers_still_show_what_quicktime_keys_say(tmp_path):
    path = ODD["mp4 quicktime keys"](tmp_path)
    tags.write_genres(path, ["Jazz"])
    tags.write_fields(path, {"comment": ["Live"]})
    command = ["ffprobe", "-v", "error", "-show_entries", "format_tags", "-of", "json", str(path)]
    answer = subprocess.run(command, capture_output=True, check=True).stdout
    shown = json.loads(answer)["format"]["tags"]
    assert shown["com.apple.quicktime.title"] == "T"
    assert (shown["genre"], shown["comment"]) == ("Jazz", "Live")


@pytest.mark.parametrize("name", ["two id3v2", "wav two id3", "aiff two id3", "flac two id3"])
def test_all_tags_of_a_kind_are_brought_into_step(tmp_path, name):
    from support.tagfiles import SAMPLES

    path = {**SAMPLES, **ODD}[name](tmp_path)
    assert tags.read(path).raw.place("id3v2 2").values
    planned = tags.plan(path, ["Jazz"])
    assert "(2)" in str(planned.stored_as)
    tags.write_genres(path, ["Jazz"])
    info = tags.read(path)
    assert info.genres == ("Jazz",)
    assert not info.conflict


def test_technical_data_behind_a_foreign_tag(tmp_path):
    plain = make_audio(tmp_path / "plain.ogg", seconds=1.0)
    path = tmp_path / "a.ogg"
    path.write_bytes(b"ID3\3\0\0\0\0\0\x0a" + bytes(10) + plain.read_bytes())
    info, expected = tags.read(path), tags.read(plain)
    assert (info.audio.duration_s, info.audio.sample_rate) == (
        expected.audio.duration_s,
        expected.audio.sample_rate,
    )


def test_a_header_that_makes_no_sense_tells_nothing(tmp_path):
    path = make_audio(tmp_path / "a.dsf")
    data = bytearray(path.read_bytes())
    data[28 + 28 : 28 + 32] = bytes(4)  # the sample rate
    path.write_bytes(data)
    info = tags.read(path)
    assert (info.audio.duration_s, info.audio.sample_rate) == (None, None)
    assert tags.write_genres(path, ["Rock"]).after == ("Rock",)


def test_technical_data_of_the_relatives_of_wav(tmp_path):
    path = tmp_path / "a.w64"
    path.write_bytes(wave64())
    info = tags.read(path)
    assert (info.audio.format, info.writable) == ("Wave64", False)
    assert (info.audio.duration_s, info.audio.sample_rate, info.audio.channels) == (
        1500 / 8000,
        8000,
        1,
    )
    for options in ({}, {"rf64": "always"}):
        wav = make_audio(tmp_path / "a.wav", seconds=0.5, channels=2, options=options)
        info = tags.read(wav)
        assert (info.audio.duration_s, info.audio.sample_rate, info.audio.channels) == (
            0.5,
            22050,
            2,
        )
        assert info.audio.bitrate_bps == 22050 * 4 * 8


@pytest.mark.parametrize("suffix", [".ogg", ".opus"])
@pytest.mark.parametrize("ended", [True, False])
def test_of_chained_streams_the_first_gets_the_genre_and_the_others_keep_every_byte(
    tmp_path, suffix, ended
):
    link = tmp_path / f"link{suffix}"
    make_audio(link, seconds=0.5)
    data = link.read_bytes()
    first = data if ended else _unended(link)
    path = tmp_path / f"chained{suffix}"
    path.write_bytes(first + data)
    genres = ("Jazz", "x" * 60_000, "y" * 60_000)  # which take further pages
    result = tags.write_genres(path, genres)
    written = path.read_bytes()
    assert tags.read(path).genres == genres
    assert written.endswith(data)
    assert b"Jazz" in written[: -len(data)]
    tags.restore(path, result.raw_before, expected=result.raw_after)
    assert tags.read(path).genres == result.before
    assert path.read_bytes().endswith(data)


def _unended(path):
    """The content of an Ogg file whose last page does not say that it is the last."""
    data = bytearray(path.read_bytes())
    last = data.rindex(b"OggS")
    data[last + 5] &= ~4
    data[last + 22 : last + 26] = bytes(4)
    data[last + 22 : last + 26] = ogg.checksum(bytes(data[last:])).to_bytes(4, "little")
    return bytes(data)


@pytest.mark.parametrize("suffix", [".flac", ".opus", ".m4a", ".wma", ".wv", ".mp3"])
@pytest.mark.parametrize(
    ("stored", "shown"), [("(17)", "Rock"), ("(17)Rock", "Rock"), ("Rock", "Rock")]
)
def test_a_number_that_players_show_counts_as_a_conflict_until_the_name_is_written(
    tmp_path, suffix, stored, shown
):
    path = tmp_path / f"a{suffix}"
    make_audio(path, seconds=0.3)
    with_genre(path, stored)
    info = tags.read(path)
    assert info.genres == (shown,)
    assert info.conflict == (stored != shown and suffix != ".mp3")
    if info.conflict:
        assert tags.write_genres(path, [shown]).status == "written"
        assert not tags.read(path).conflict


def with_genre(path, text):
    """Another program's genre, by mutagen."""
    keys = {".m4a": "\xa9gen", ".wma": "WM/Genre"}
    file = mutagen.File(path)
    if file.tags is None:
        file.add_tags()
    value = TCON(3, [text]) if path.suffix == ".mp3" else [text]
    file[keys.get(path.suffix, "TCON" if path.suffix == ".mp3" else "genre")] = value
    file.save()
