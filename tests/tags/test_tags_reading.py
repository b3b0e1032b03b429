# SPDX-License-Identifier: GPL-3.0-or-later
"""Reading: what is shown, what is unreadable and why, what hostile files may cost."""

from __future__ import annotations

import os
import resource
import shutil
import struct
import zlib

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from support import media, tagfiles
from support.limited import in_little_memory
from support.media import make_audio
from support.tagfiles import SAMPLES, frame, id3

from genreorganizer import tags
from genreorganizer.errors import UnreadableFile, WriteRefused
from genreorganizer.tags import genre_text

READABLE = sorted({*media.ENCODINGS, *media.BUILDERS})


@pytest.mark.parametrize("extension", READABLE)
def test_technical_data(tmp_path, extension):
    info = tags.read(make_audio(tmp_path / f"a{extension}"))
    assert info.audio.duration_s == pytest.approx(1.0, abs=0.12)
    assert info.audio.sample_rate
    assert info.audio.channels
    assert info.audio.bitrate_bps
    assert info.genres == ()
    assert not info.conflict
    assert info.writable == (extension not in (".aac", ".ac3", ".mka", ".webm"))
    assert (info.not_writable_reason is None) == info.writable


def test_matroska_is_known_but_not_written(tmp_path):
    path = make_audio(tmp_path / "a.mka")
    info = tags.read(path)
    assert info.audio.format == "Matroska"
    assert not info.writable
    before = tags.fingerprint(path)
    with pytest.raises(WriteRefused) as caught:
        tags.write_genres(path, ["Rock"])
    assert caught.value.code == "format"
    assert before.length > 1000


@pytest.mark.parametrize("extension", [".mp3", ".flac", ".ogg", ".opus", ".m4a", ".wma", ".wv"])
def test_fields(tmp_path, extension):
    metadata = {
        "title": "Tïtle",
        "artist": "Artist 日本",
        "album": "Album",
        "album_artist": "Various",
        "track": "3/9",
        "date": "1999-05-01",
        "genre": "R&B/Soul",
    }
    path = make_audio(tmp_path / f"a{extension}", seconds=0.3, metadata=metadata)
    info = tags.read(path)
    assert (info.tag.title, info.tag.artist, info.tag.album) == ("Tïtle", "Artist 日本", "Album")
    assert info.tag.album_artist == "Various"
    assert info.tag.track_number == 3
    assert info.tag.year == 1999
    assert info.genres == ("R&B/Soul",)


@pytest.mark.parametrize("extension", [".mp3", ".flac", ".m4a", ".wv", ".mka"])
def test_further_fields(tmp_path, extension):
    metadata = {"composer": "Bach", "disc": "2/3", "grouping": "Live", "comment": "Line 1\nLine 2"}
    path = make_audio(tmp_path / f"a{extension}", seconds=0.3, metadata={"title": "T", **metadata})
    tag = tags.read(path).tag
    assert (tag.composer, tag.disc_number, tag.grouping) == ("Bach", 2, "Live")
    # FFmpeg writes it into a TXXX frame of MP3 files, where players do not look for it.
    assert tag.comment == ("" if extension == ".mp3" else "Line 1\nLine 2")


def test_a_comment_with_a_description_is_a_note_of_a_program(tmp_path):
    path = make_audio(tmp_path / "a.mp3", seconds=0.2)
    notes = [
        frame(b"COMM", b"\0engiTunNORM\0 000006B2"),
        frame(b"COMM", b"\1eng\xff\xfe\0\0\xff\xfe" + "Schön".encode("utf-16-le")),
        frame(b"COMM", b"\0eng\0Another"),
    ]
    path.write_bytes(id3(notes) + path.read_bytes())
    assert tags.read(path).tag.comment == "Schön"


def test_a_tag_with_nothing_but_a_comment_hides_no_other_one(tmp_path):
    path = make_audio(tmp_path / "a.mp3", seconds=0.2)
    old = b"TAG" + b"Old title".ljust(30, b"\0") + bytes(94) + b"\xff"
    path.write_bytes(id3([frame(b"COMM", b"\0eng\0Note")]) + path.read_bytes() + old)
    assert tags.read(path).tag.title == "Old title"


@pytest.mark.parametrize("extension", [".mp3", ".flac", ".m4a", ".wma"])
def test_blank_fields_count_as_none(tmp_path, extension):
    metadata = {"title": " \t ", "artist": "  Someone ", "album": " ", "track": "0"}
    info = tags.read(make_audio(tmp_path / f"a{extension}", seconds=0.2, metadata=metadata))
    assert (info.tag.title, info.tag.artist, info.tag.album) == ("", "Someone", "")
    assert info.tag.track_number is None


@pytest.mark.parametrize(
    ("stored", "shown"),
    [
        ("(17)(9)Text", ["Rock", "Metal", "Text"]),
        ("17", ["Rock"]),
        ("(17)Rock", ["Rock"]),
        ("(RX)", ["Remix"]),
        ("CR", ["Cover"]),
        ("((text", ["(text"]),
        ("R&B/Soul", ["R&B/Soul"]),
        ("(live)", ["(live)"]),
        ("(255)", ["(255)"]),
        ("191", ["Psybient"]),
        ("1999", ["1999"]),
    ],
)
def test_id3_genres_are_decoded_for_display(tmp_path, stored, shown):
    assert genre_text.decode(stored) == shown
    path = make_audio(tmp_path / "a.mp3", seconds=0.2)
    path.write_bytes(id3([frame(b"TCON", b"\0" + stored.encode())]) + path.read_bytes())
    assert tags.read(path).genres == tuple(shown)


@given(st.text(min_size=1).filter(lambda text: "\0" not in text))
@example("(9)")
@example("((")
def test_an_encoded_genre_is_decoded_as_itself(genre):
    text = genre_text.encode(genre)
    assert text is None or genre_text.decode(text) == [genre]


def test_places_that_disagree_are_a_conflict(tmp_path):
    for sample, conflict in (("id3v1 and v2", True), ("mp3 ape", True), ("id3v2.3", False)):
        folder = tmp_path / sample
        folder.mkdir()
        assert tags.read(SAMPLES[sample](folder)).conflict == conflict


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("empty.mp3", b"", "empty"),
        ("zeros.mp3", bytes(5000), "no audio|damaged"),
        ("picture.mp3", b"\xff\xd8\xff\xe0\0\x10JFIF" + bytes(3000), "JPEG"),
        ("page.mp3", b"<!DOCTYPE html><html>404</html>", "web page"),
        ("archive.flac", b"PK\x03\x04" + bytes(300), "ZIP"),
        ("list.mp3", b"#EXTM3U\nsong.mp3\n", "playlist"),
        ("random.ogg", media.payload(5000), "not a known"),
        ("random.mp3", media.payload(5000), "damaged or not audio$"),
        ("short.flac", b"fLaC", "damaged"),
        ("short.m4a", b"\0\0\0\x08ftyp", "damaged"),
        ("short.ogg", b"OggS", "not a known"),
        ("short.wav", b"RIFF\x04\0\0\0WAVE", "damaged"),
        ("tag only.mp3", id3(tagfiles.rich_frames(3)), "no audio|damaged|known"),
        ("large claim.mp3", b"ID3\x03\0\0\x7f\x7f\x7f\x7f" + bytes(100), "no audio|damaged|known"),
        ("cue.cue", b'FILE "a.wav" WAVE', "not a known"),
    ],
)
def test_what_is_not_audio_is_unreadable_with_a_reason(tmp_path, name, content, reason):
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(UnreadableFile, match=reason) as caught:
        tags.read(path)
    assert str(path) in str(caught.value)
    assert "\n" not in str(caught.value)
    with pytest.raises(WriteRefused):
        tags.write_genres(path, ["Rock"])
    assert path.read_bytes() == content
    assert tags.plan(path, ["Rock"]).refusal_code


def test_what_is_not_a_file_is_unreadable(tmp_path):
    os.mkfifo(tmp_path / "pipe.mp3")
    (tmp_path / "folder.mp3").mkdir()
    (tmp_path / "loop.mp3").symlink_to(tmp_path / "loop.mp3")
    for name in ("pipe.mp3", "folder.mp3", "loop.mp3", "nothing.mp3", "nul\0.mp3"):
        with pytest.raises(UnreadableFile):
            tags.read(tmp_path / name)
        with pytest.raises(UnreadableFile):
            tags.fingerprint(tmp_path / name)


def test_the_content_decides_not_the_name(tmp_path):
    for extension, expected in ((".flac", "FLAC"), (".m4a", "MP4"), (".mp3", "MP3")):
        path = make_audio(tmp_path / f"a{extension}", seconds=0.2)
        for name in ("a.wav", "noextension"):
            copy = tmp_path / name
            shutil.copyfile(path, copy)
            assert tags.read(copy).audio.format == expected
            assert tags.write_genres(copy, ["Rock"]).after == ("Rock",)


@pytest.mark.parametrize("sample", ["id3v2.3", "flac rich", "opus rich", "mp4 rich", "wav id3"])
@pytest.mark.parametrize("part", [0.02, 0.1, 0.5, 0.9, 0.999])
def test_truncated_files_are_survived(tmp_path, sample, part):
    path = SAMPLES[sample](tmp_path)
    data = path.read_bytes()
    path.write_bytes(cut := data[: int(len(data) * part)])
    try:
        result = tags.write_genres(path, ["Rock"])
    except WriteRefused:
        assert path.read_bytes() == cut
        return
    assert tags.read(path).genres == ("Rock",)
    tags.restore(path, result.raw_before, expected=result.raw_after)
    assert path.read_bytes() == cut


def test_hostile_tags_cost_no_memory(tmp_path):
    audio = make_audio(tmp_path / "a.mp3", seconds=0.3).read_bytes()
    bomb = zlib.compress(bytes(300 << 20), 9)
    size = struct.pack(">I", 300 << 20)
    png = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + struct.pack(">II", 100_000, 100_000)
    for name, frames in {
        "bomb": [frame(b"TCON", size + bomb, flags=0x80), frame(b"TIT2", size + bomb, flags=0x80)],
        "cover": [frame(b"APIC", size + bomb, flags=0x80), frame(b"TIT2", b"\0x")],
        "large": [frame(b"APIC", b"\0image/png\0\3\0" + png + bytes(20 << 20))],
        "many": [frame(b"APIC", b"\0image/png\0\3\0" + bytes([n]) + png) for n in range(10)],
    }.items():
        path = tmp_path / f"{name}.mp3"
        path.write_bytes(id3(frames) + audio)
        assert in_little_memory(lambda path=path: tags.read(path)), name
        assert in_little_memory(lambda path=path: tags.write_genres(path, ["Rock"])), name
        assert tags.read(path).genres == ("Rock",)


def test_the_memory_limit_holds():
    assert not in_little_memory(lambda: bytearray(200 << 20))
    assert in_little_memory(lambda: bytearray(10 << 20))
    assert resource.getrlimit(resource.RLIMIT_AS)[0] == resource.RLIM_INFINITY


def test_texts_from_tags_are_plain_data(tmp_path):
    nasty = "<b>x</b>\u202e\x07\n$(rm -rf /)%s"
    path = make_audio(tmp_path / "a.flac", seconds=0.2)
    tags.write_genres(path, [nasty])
    assert tags.read(path).genres == (nasty,)


def test_fingerprint_tells_a_decoy_and_follows_a_rename(tmp_path):
    for extension in (".mp3", ".flac", ".ogg", ".opus", ".m4a", ".wav", ".aiff", ".wma", ".wv"):
        one = make_audio(tmp_path / f"one{extension}", seconds=0.5)
        other = make_audio(tmp_path / f"two{extension}", seconds=0.5, signal=media.silence)
        first, decoy = tags.fingerprint(one), tags.fingerprint(other)
        assert first != decoy
        tags.write_genres(one, ["Rock"])
        moved = one.rename(tmp_path / f"moved{extension}")
        assert tags.fingerprint(moved) == first
        assert len(first.to_bytes()) == 24


def test_fingerprint_survives_renumbered_pages_and_other_taggers(tmp_path):
    import mutagen

    for extension in (".ogg", ".opus", ".mp3", ".flac", ".m4a", ".wma", ".wv"):
        path = make_audio(tmp_path / f"a{extension}", seconds=1.5)
        before = tags.fingerprint(path)
        audio = mutagen.File(path, easy=extension in (".mp3", ".m4a"))
        if audio.tags is None:
            audio.add_tags()
        audio["Title" if extension == ".wma" else "title"] = ["long " * 40_000]
        audio.save()
        assert tags.fingerprint(path) == before, extension


def test_fingerprint_reads_little(tmp_path, monkeypatch):
    path = tmp_path / "long.wav"
    data = make_audio(tmp_path / "a.wav", seconds=0.1).read_bytes()
    head = bytearray(data[: data.index(b"data") + 8])
    head[-4:] = (200 << 20).to_bytes(4, "little")
    head[4:8] = (len(head) - 8 + (200 << 20)).to_bytes(4, "little")
    with path.open("wb") as stream:
        stream.write(head)
        stream.truncate(len(head) + (200 << 20))
    total = 0
    real = os.pread

    def counting(fd, count, offset):
        nonlocal total
        part = real(fd, count, offset)
        total += len(part)
        return part

    monkeypatch.setattr(os, "pread", counting)
    tags.fingerprint(path)
    assert total < 256_000


MUTATIONS = st.lists(
    st.tuples(
        st.floats(0, 1),
        st.sampled_from(["set", "delete", "insert"]),
        st.binary(min_size=1, max_size=8),
    ),
    max_size=6,
)


@pytest.fixture(scope="module")
def fuzz_samples(tmp_path_factory):
    folder = tmp_path_factory.mktemp("fuzz")
    found = {}
    for name, build in SAMPLES.items():
        place = folder / str(len(found))
        place.mkdir()
        path = build(place)
        found[name] = path, path.read_bytes()
    return found


DAMAGE = {
    "name": st.sampled_from(sorted(SAMPLES)),
    "mutations": MUTATIONS,
    "early": st.integers(1, 4),
    "cut": st.one_of(st.none(), st.floats(0, 1)),
}


def damage_is_survived(fuzz_samples, name, mutations, early, cut):
    """Read or refused; written and taken back, or byte-identical."""
    path, original = fuzz_samples[name]
    data = bytearray(original)
    for where, how, what in mutations:
        at = int(where**early * len(data))
        if how == "set":
            data[at : at + len(what)] = what
        elif how == "insert":
            data[at:at] = what
        else:
            del data[at : at + len(what)]
    if cut is not None:
        del data[int(cut * len(data)) :]
    path.write_bytes(data)
    try:
        tags.fingerprint(path)
        tags.read(path)
    except UnreadableFile:
        pass
    try:
        result = tags.write_genres(path, ["Rock", "Jazz"])
    except WriteRefused:
        assert path.read_bytes() == data
    else:
        assert result.after == ("Rock", "Jazz")
        tags.restore(path, result.raw_before, expected=result.raw_after)
    assert list(path.parent.iterdir()) == [path]


@settings(max_examples=150)
@given(**DAMAGE)
def test_damaged_files_are_read_and_written_or_refused(fuzz_samples, name, mutations, early, cut):
    damage_is_survived(fuzz_samples, name, mutations, early, cut)


@pytest.mark.torture
@pytest.mark.timeout(3600)
@settings(max_examples=20_000, derandomize=False)
@given(**DAMAGE)
def test_many_damaged_files_are_survived(fuzz_samples, name, mutations, early, cut):
    damage_is_survived(fuzz_samples, name, mutations, early, cut)


def test_sizes_beyond_any_file_are_damage(tmp_path):
    """Found by fuzzing: an offset that no system call takes."""
    data = bytearray(media.build_dsf(0.1))
    data[32:40] = b"\xff" * 8
    path = tmp_path / "a.dsf"
    path.write_bytes(data)
    with pytest.raises(WriteRefused) as caught:
        tags.write_genres(path, ["Rock"])
    assert caught.value.code == "damaged"
    tags.fingerprint(path)
