# SPDX-License-Identifier: GPL-3.0-or-later
"""What players showed of a file before a write they show after it.

Most players read one tag of a file. What each of them would read is read here by mutagen and a
small reader of our own, and by FFmpeg where it is installed.
"""

from __future__ import annotations

import json
import shutil
import struct
import subprocess

import av
import mutagen
import pytest
from mutagen.apev2 import APEv2
from mutagen.id3 import (
    APIC,
    COMM,
    ID3,
    PRIV,
    TALB,
    TCOM,
    TCON,
    TDAT,
    TIT2,
    TPE1,
    TPE2,
    TPOS,
    TRCK,
    TXXX,
    TYER,
)
from support.media import make_audio

from genreorganizer import tags
from genreorganizer.tags import verify

FIELDS = {
    "title": "Mein Lied",
    "artist": "Künstlerin",
    "album": "Album",
    "year": "1999",
    "track": "7",
    "comment": "Schön",
}
FURTHER = {
    "albumartist": "Verschiedene",
    "disc": "1/2",
    "composer": "Bäch",
    "replaygain_track_gain": "-3.00 dB",
    "year": "1999-05-06",
}
"""What APE and ID3v2 hold besides; INFO only the composer."""


def with_v1(path):
    block = b"TAG" + b"".join(
        FIELDS[key].encode("latin-1").ljust(30, b"\0") for key in ("title", "artist", "album")
    )
    block += b"1999" + FIELDS["comment"].encode("latin-1").ljust(28, b"\0") + b"\0\7\x11"
    path.write_bytes(path.read_bytes() + block)


def with_ape(path, unicode="日本"):
    tag = APEv2()
    for key, text in {**FIELDS, **FURTHER}.items():
        tag["Album Artist" if key == "albumartist" else key.capitalize()] = text
    tag["Title"] = FIELDS["title"] + unicode
    tag["Genre"] = "Rock"
    tag.save(path)


def with_gain(path):
    tag = APEv2()
    tag["REPLAYGAIN_TRACK_GAIN"] = "-3 dB"
    tag.save(path)


def with_id3(path):
    tag = ID3()
    for frame in (TIT2, TPE1, TALB):
        key = {TIT2: "title", TPE1: "artist", TALB: "album"}[frame]
        tag.add(frame(3, [FIELDS[key]]))
    tag.add(TRCK(3, ["7"]))
    tag.add(TYER(3, ["1999"]))
    tag.add(TDAT(3, ["0605"]))
    tag.add(TPE2(3, [FURTHER["albumartist"]]))
    tag.add(TPOS(3, [FURTHER["disc"]]))
    tag.add(TCOM(3, [FURTHER["composer"]]))
    tag.add(COMM(3, "deu", "", [FIELDS["comment"]]))
    tag.add(COMM(3, "eng", "iTunNORM", [" 00000A2D"]))
    tag.add(TXXX(3, "replaygain_track_gain", [FURTHER["replaygain_track_gain"]]))
    tag.add(TCON(3, ["Rock"]))
    tag.add(APIC(3, "image/png", 3, "", b"\x89PNG" + bytes(500)))
    tag.save(path, v1=0, v2_version=3)


def with_info(path):
    names = {"title": b"INAM", "artist": b"IART", "album": b"IPRD", "year": b"ICRD",
             "track": b"ITRK", "comment": b"ICMT", "composer": b"IMUS"}  # fmt: skip
    body = b"INFO"
    for key, name in names.items():
        text = {**FURTHER, **FIELDS}[key].encode() + b"\0"
        body += name + struct.pack("<I", len(text)) + text + bytes(len(text) % 2)
    data = path.read_bytes() + b"LIST" + struct.pack("<I", len(body)) + body
    path.write_bytes(data[:4] + struct.pack("<I", len(data) - 8) + data[8:])


def with_empty_id3(path):
    path.write_bytes(b"ID3\3\0\0" + bytes((0, 0, 8, 0)) + bytes(1024) + path.read_bytes())


def with_cover(minor):
    """An ID3v2 tag that shows no text."""

    def add(path):
        tag = ID3()
        tag.add(APIC(3, "image/png", 3, "", b"\x89PNG" + bytes(500)))
        tag.add(PRIV(owner="somebody", data=b"x"))
        tag.save(path, v1=0, v2_version=minor)

    return add


def with_short_cover(path):
    """The same in ID3v2.2."""
    picture = b"\0PNG\3\0\x89PNG" + bytes(500)
    frame = b"PIC" + len(picture).to_bytes(3, "big") + picture
    path.write_bytes(
        b"ID3\2\0\0" + bytes((0, 0, 8, 0)) + frame.ljust(1024, b"\0") + path.read_bytes()
    )


def with_empty_id3_chunk(path):
    tag = b"ID3\3\0\0" + bytes((0, 0, 1, 0)) + bytes(128)
    data = path.read_bytes() + b"id3 " + struct.pack("<I", len(tag)) + tag
    path.write_bytes(data[:4] + struct.pack("<I", len(data) - 8) + data[8:])


def with_cover_chunk(path):
    part = path.with_name("part.mp3")
    part.write_bytes(b"")
    with_cover(4)(part)
    tag = part.read_bytes()
    part.unlink()
    data = path.read_bytes() + b"id3 " + struct.pack("<I", len(tag)) + tag + bytes(len(tag) % 2)
    path.write_bytes(data[:4] + struct.pack("<I", len(data) - 8) + data[8:])


FOREIGN = {
    "v1.mp3": (with_v1,),
    "ape.mp3": (with_ape,),
    "ape v1.mp3": (with_ape, with_v1),
    "gain v1.mp3": (with_gain, with_v1),
    "empty id3 v1.mp3": (with_v1, with_empty_id3),
    "id3.flac": (with_id3,),
    "v1.flac": (with_v1,),
    "id3 v1.flac": (with_id3, with_v1),
    "v1.wv": (with_v1,),
    "v1.tta": (with_v1,),
    "ape.tta": (with_ape,),
    "ape v1.tta": (with_ape, with_v1),
    "info.wav": (with_info,),
    "info empty id3.wav": (with_info, with_empty_id3_chunk),
    "info cover.wav": (with_info, with_cover_chunk),
    "cover22 v1.mp3": (with_short_cover, with_v1),
    "cover23 v1.mp3": (with_cover(3), with_v1),
    "cover24 v1.mp3": (with_cover(4), with_v1),
    "cover23 ape.mp3": (with_cover(3), with_ape),
    "cover24 v1.tta": (with_cover(4), with_v1),
}


def bare(path):
    """Audio without any tag."""
    make_audio(path, seconds=0.3)
    if path.suffix in (".mp3", ".tta", ".flac"):
        audio = mutagen.File(path)
        if audio is not None and audio.tags is not None:
            audio.delete()
    elif path.suffix == ".wav":
        data = path.read_bytes()
        at = data.find(b"LIST")
        if 0 < at < data.index(b"data"):
            size = int.from_bytes(data[at + 4 : at + 8], "little") + 8
            data = data[:at] + data[at + size :]
        path.write_bytes(data[:4] + struct.pack("<I", len(data) - 8) + data[8:])


@pytest.fixture(params=FOREIGN)
def song(request, tmp_path):
    folder = tmp_path / "music"
    folder.mkdir()
    path = folder / request.param
    bare(path)
    for add in FOREIGN[request.param]:
        add(path)
    return path


def native_texts(path):
    """What a player sees that reads only the native tag of the format, by mutagen."""
    if path.suffix in (".mp3", ".tta", ".wav"):
        kind = {".wav": mutagen.File}.get(path.suffix)
        found = kind(path).tags if kind else ID3(path, load_v1=False)
        keys = {"title": "TIT2", "artist": "TPE1", "album": "TALB", "track": "TRCK",
                "albumartist": "TPE2", "disc": "TPOS", "composer": "TCOM",
                "comment": "COMM::eng",
                "replaygain_track_gain": "TXXX:REPLAYGAIN_TRACK_GAIN"}  # fmt: skip
        year = found.get("TDRC") or found.get("TYER")
        texts = {key: str(found[name]) for key, name in keys.items() if name in found}
        return {**texts, **({"year": str(year)} if year else {}), "genre": str(found["TCON"])}
    found = APEv2(path) if path.suffix == ".wv" else mutagen.File(path).tags
    names = {"track": ("tracknumber", "track"), "year": ("date", "year"),
             "disc": ("discnumber", "disc"),
             "albumartist": ("albumartist", "album artist")}  # fmt: skip
    texts = {}
    for key in dict.fromkeys((*FIELDS, *FURTHER, "genre")):
        for name in names.get(key, (key,)):
            if name in found:
                value = found[name]
                texts[key] = str(value[0] if isinstance(value, list) else value)
    return texts


def further(path):
    """What the tags of a file show besides :data:`FIELDS`."""
    if "info" in path.name:
        return {"composer": FURTHER["composer"]}
    if "gain" in path.name:
        return {"replaygain_track_gain": "-3 dB"}
    return FURTHER if "ape" in path.name or "id3." in path.name or "id3 v1.f" in path.name else {}


def test_a_new_tag_shows_what_the_others_show(song):
    before = song.read_bytes()
    planned = tags.plan(song, ["Acid Jazz"])
    assert "with title, artist, album" in str(planned.stored_as)
    result = tags.write_genres(song, ["Acid Jazz"])
    shown = native_texts(song)
    assert shown.pop("genre") == "Acid Jazz"
    assert shown.pop("title").startswith(FIELDS["title"])
    expected = {**FIELDS, **further(song)}
    del expected["title"]
    assert shown == expected
    info = tags.read(song)
    assert (info.tag.artist, info.tag.album, info.tag.year, info.tag.track_number) == (
        FIELDS["artist"], FIELDS["album"], 1999, 7,
    )  # fmt: skip
    assert tags.write_genres(song, ["Acid Jazz"]).status == "unchanged"
    tags.restore(song, result.raw_before, expected=result.raw_after, written=result.after)
    assert song.read_bytes() == before


def test_texts_of_id3v1_in_utf8_come_along_as_such(tmp_path):
    long = "Ein Lied über Bäume und Flüße"  # cut in the middle of its last but one letter
    path = tmp_path / "a.mp3"
    bare(path)
    block = b"TAG" + long.encode()[:30] + "Été".encode().ljust(30, b"\0")
    block += b"caf\xc3\xa9".ljust(30, b" ") + bytes(4) + b"x" * 29 + b"\xe9" + b"\xff"
    path.write_bytes(path.read_bytes() + block)
    assert tags.read(path).tag.artist == "Été"
    tags.write_genres(path, ["Acid Jazz"])
    shown = ID3(path, load_v1=False)
    cut = long.encode()[:30].decode(errors="ignore")
    assert (str(shown["TIT2"]), str(shown["TPE1"]), str(shown["TALB"])) == (cut, "Été", "café")
    assert str(shown["COMM::eng"]) == "x" * 29 + "é"  # which is no UTF-8


@pytest.mark.parametrize("minor", [2, 3, 4])
@pytest.mark.parametrize(
    ("date", "old"),
    [("1999", "1999"), ("1999-05-06", "1999-05-06"), ("1999-05-06T10:00", "1999-05-06"),
     ("1999-05", "1999"), ("1999-05-067", None), ("19995-01-01", None), ("May 99", None)],
)  # fmt: skip
def test_a_date_comes_along_as_each_version_of_id3_writes_it(tmp_path, minor, date, old):
    path = tmp_path / "a.mp3"
    bare(path)
    with_short_cover(path) if minor == 2 else with_cover(minor)(path)
    tag = APEv2()
    tag["Year"] = date
    tag.save(path)
    before = path.read_bytes()
    result = tags.write_genres(path, ["Acid Jazz"])
    if old:
        shown = str(ID3(path, load_v1=False)["TDRC"]).replace(" ", "T")
        assert (date if minor == 4 else old).startswith(shown)
        assert shown.startswith(old)
    tags.restore(path, result.raw_before, expected=result.raw_after, written=result.after)
    assert path.read_bytes() == before


def test_a_list_of_information_gets_the_genre_too(tmp_path):
    path = tmp_path / "info.wav"
    bare(path)
    with_info(path)
    tags.write_genres(path, ["Nü Funk", "Jazz"])
    assert b"IGNR" in path.read_bytes()
    places = {place.name: place.values for place in tags.read(path).raw.places}
    assert places["info"] == ("Nü Funk; Jazz".encode() + b"\0",)
    assert not tags.read(path).conflict


def by_ffmpeg(path):
    command = ["ffprobe", "-v", "quiet", "-print_format", "json", "-show_format", str(path)]
    ran = subprocess.run(command, capture_output=True, check=True)
    found = json.loads(ran.stdout)["format"].get("tags", {})
    return {key.lower(): text for key, text in found.items()}


def test_ffmpeg_shows_what_it_showed(song):
    if shutil.which("ffprobe") is None:
        pytest.skip("FFmpeg is not installed")
    before = by_ffmpeg(song)
    tags.write_genres(song, ["Acid Jazz"])
    after = by_ffmpeg(song)
    for key in (*"title artist album date track disc composer comment".split(), *FURTHER):
        readable = before.get(key, "").partition("\ufffd")[0]  # it takes ID3v1 for UTF-8
        assert after.get(key, "").startswith(readable)
        assert key in after or key not in before
    assert after["genre"].split(";")[0] == "Acid Jazz"


@pytest.mark.parametrize("what", ["Mein Lied", "Album"])
def test_the_check_allows_exactly_what_the_others_show(song, tmp_path, what):
    import os

    original = tmp_path / "original"
    original.write_bytes(song.read_bytes())
    tags.write_genres(song, ["Acid Jazz"])
    name = tags.read(song).audio.format
    changed = bytearray(song.read_bytes())
    coded = [at for code in ("latin-1", "utf-16-le") if (at := _new(changed, original, what, code))]
    assert coded
    changed[coded[0]] ^= 1
    copy = tmp_path / "copy"
    for data, allowed in ((song.read_bytes(), True), (bytes(changed), False)):
        copy.write_bytes(data)
        one, other = os.open(original, os.O_RDONLY), os.open(copy, os.O_RDONLY)
        assert (verify.compare(one, other, name).difference is None) == allowed
        os.close(one)
        os.close(other)


def _new(data, original, what, code):
    """Where a text stands in the new tag: once more often than in the original."""
    text = what.encode(code)
    if data.count(text) <= original.read_bytes().count(text):
        return None
    return (
        data.find(text)
        if data.find(text) < len(data) // 2 or data[:4] == b"wvpk"
        else (data.rfind(text))
    )


@pytest.mark.parametrize("clear", [False, True])
def test_fields_that_stood_in_a_tag_before_are_not_taken_for_carried_ones(tmp_path, clear):
    from support.tagfiles import frame, id3

    path = tmp_path / "a.mp3"
    bare(path)
    with_v1(path)
    own = [frame(name, b"\0" + FIELDS[key].encode("latin-1")) for key, name in
           {"title": b"TIT2", "artist": b"TPE1", "album": b"TALB", "track": b"TRCK",
            "year": b"TYER"}.items()]  # fmt: skip
    path.write_bytes(id3(own) + path.read_bytes())
    before = path.read_bytes()
    result = tags.write_genres(path, ["Acid Jazz"])
    if clear:
        tags.write_genres(path, [])
    else:
        raw = [tags.RawItems.from_json(kept.to_json())
               for kept in (result.raw_before, result.raw_after)]  # fmt: skip
        tags.restore(path, raw[0], expected=raw[1], written=result.after)
        assert path.read_bytes() == before
    shown = ID3(path, load_v1=False)
    assert (shown["TIT2"].text, shown["TALB"].text) == ([FIELDS["title"]], [FIELDS["album"]])


@pytest.mark.parametrize("name", ["v1.mp3", "ape.mp3", "ape v1.tta", "second id3.mp3"])
def test_an_undo_keeps_the_genre_where_another_program_took_away_the_tag_that_had_it(
    tmp_path, name
):
    path = tmp_path / name
    bare(path)
    if name == "second id3.mp3":
        with_id3(path)
        with_empty_id3(path)
    for add in FOREIGN.get(name, ()):
        add(path)
    before = tags.read(path).genres
    assert before == ("Rock",)
    result = tags.write_genres(path, ["Acid Jazz"])
    taken = ID3(path, load_v1=False)
    path.write_bytes(b"")
    make_audio(path, seconds=0.3)
    mutagen.File(path).delete()
    taken.save(path, v1=0)  # as programs do that keep one tag
    restored = tags.restore(
        path,
        result.raw_before,
        expected=result.raw_after,
        written=result.after,
        genres=result.before,
    )
    assert restored.status == "written"
    assert tags.read(path).genres == before
    assert str(ID3(path)["TCON"]) == "Rock"


@pytest.mark.parametrize(
    "extension", [".mp3", ".flac", ".ogg", ".opus", ".m4a", ".wma", ".wv", ".wav"]
)
def test_ffmpeg_shows_what_was_edited_in_a_file_of_its_own(tmp_path, extension):
    old = {"title": "Old", "artist": "Someone", "album": "First", "date": "1999", "comment": "Hm"}
    path = make_audio(tmp_path / f"a{extension}", seconds=0.3, metadata=old)
    before = path.read_bytes()
    new = {"title": ["New"], "artist": ["Anna"], "album": ["Last"], "year": ["2001"]}
    result = tags.write_fields(path, new)
    with av.open(str(path)) as opened:
        shown = {**opened.metadata, **opened.streams.audio[0].metadata}
    shown = {key.lower(): text for key, text in shown.items()}
    assert [shown[key] for key in ("title", "artist", "album", "date")] == [
        "New", "Anna", "Last", "2001",
    ]  # fmt: skip
    tags.restore(path, result.raw_before, expected=result.raw_after)
    assert path.read_bytes() == before
