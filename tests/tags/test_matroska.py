# SPDX-License-Identifier: GPL-3.0-or-later
"""Matroska and WebM are shown with all that is shown of other files."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

import pytest
from support.media import make_audio

from genreorganizer import tags
from genreorganizer.tags import pictures

if TYPE_CHECKING:
    from pathlib import Path


def element(identity: int, *content: bytes) -> bytes:
    """An EBML element with a size of eight bytes."""
    body = b"".join(content)
    name = identity.to_bytes((identity.bit_length() + 7) // 8, "big")
    return name + (1 << 56 | len(body)).to_bytes(8, "big") + body


def simple(name: str, text: str) -> bytes:
    """A tag of one text."""
    return element(0x67C8, element(0x45A3, name.encode()), element(0x4487, text.encode()))


def tag(level: int | None, **texts: str) -> bytes:
    """Tags of one level: 50 is the album, 30 the track."""
    target = element(0x63C0, element(0x68CA, bytes([level])) if level else b"")
    return element(0x7373, target, *(simple(name, text) for name, text in texts.items()))


def matroska(path: Path, *tags_: bytes, title: str = "", before: int = 0,
             attached: bytes = b"") -> Path:  # fmt: skip
    """A file with tags behind its audio, which only the index leads to."""
    info = element(0x1549A966, element(0x2AD7B1, (1_000_000).to_bytes(4, "big")),
                   element(0x4489, struct.pack(">d", 90_500.0)),
                   element(0x7BA9, title.encode()))  # fmt: skip
    audio = element(0xE1, element(0xB5, struct.pack(">f", 48_000.0)), element(0x9F, b"\2"))
    tracks = element(0x1654AE6B, element(0xAE, element(0x83, b"\1")),
                     element(0xAE, element(0x83, b"\2"), audio))  # fmt: skip
    clusters = element(0x1F43B675, bytes(100)) * (3 + before)

    def index(position: int) -> bytes:
        entry = element(0x53AB, b"\x12\x54\xc3\x67"), element(0x53AC, position.to_bytes(8, "big"))
        return element(0x114D9B74, element(0x4DBB, *entry))

    front = info + tracks + attached + clusters
    segment = index(len(index(0)) + len(front)) + front + element(0x1254C367, *tags_)
    path.write_bytes(
        element(0x1A45DFA3, element(0x4282, b"matroska")) + element(0x18538067, segment)
    )
    return path


def attachment(name: str, kind: str, data: bytes) -> bytes:
    """An attached file."""
    texts = element(0x466E, name.encode()), element(0x4660, kind.encode())
    return element(0x61A7, *texts, element(0x465C, data))


def test_the_attached_picture_called_cover_is_the_cover(tmp_path: Path) -> None:
    text, back, front = (
        attachment("cover.txt", "text/plain", b"words"),
        attachment("back.png", "image/png", b"the back"),
        attachment("Cover.PNG", "image/png", b"the front"),
    )
    both = matroska(tmp_path / "a.mka", attached=element(0x1941A469, text, back, front))
    assert pictures.cover(both) == b"the front"
    other = matroska(tmp_path / "b.mka", attached=element(0x1941A469, text, back))
    assert pictures.cover(other) == b"the back"
    none = matroska(tmp_path / "c.mka", attached=element(0x1941A469, text))
    assert pictures.cover(none) is None


def test_an_attached_picture_that_is_too_large_is_not_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pictures, "LARGEST_READ", 8)
    files = attachment("cover.png", "image/png", bytes(9)), attachment("b.gif", "image/gif", b"gif")
    path = matroska(tmp_path / "a.mka", attached=element(0x1941A469, *files))
    assert pictures.cover(path) == b"gif"


def test_damaged_attachments_are_no_cover_and_raise_nothing(tmp_path: Path) -> None:
    files = element(0x1941A469, attachment("cover.png", "image/png", bytes(40)))
    path = matroska(tmp_path / "a.mka", attached=files)
    whole = path.read_bytes()
    for cut in range(0, len(whole), 7):
        path.write_bytes(whole[:cut])
        pictures.cover(path)
        path.write_bytes(whole[:cut] + b"\xff" * 8 + whole[cut + 8 :])
        pictures.cover(path)


@pytest.mark.parametrize("extension", [".mka", ".webm"])
def test_what_ffmpeg_writes_is_read(tmp_path: Path, extension: str) -> None:
    said = {"title": "Tïtle", "artist": "Artist 日本", "album": "Album", "genre": "Jazz",
            "album_artist": "Various", "date": "1999-05-01", "track": "3"}  # fmt: skip
    info = tags.read(make_audio(tmp_path / f"a{extension}", seconds=2, metadata=said,
                                sample_rate=48_000))  # fmt: skip
    assert (info.tag.title, info.tag.artist, info.tag.album) == ("Tïtle", "Artist 日本", "Album")
    assert (info.tag.album_artist, info.tag.year, info.tag.track_number) == ("Various", 1999, 3)
    assert info.genres == ("Jazz",)
    assert info.audio.duration_s == pytest.approx(2, abs=0.1)
    assert (info.audio.sample_rate, info.audio.channels) == (48_000, 1)
    assert info.audio.bitrate_bps
    assert not info.writable


@pytest.mark.parametrize("before", [0, 3000], ids=["near", "far"])
def test_levels_tell_the_track_from_the_album(tmp_path: Path, before: int) -> None:
    info = tags.read(matroska(
        tmp_path / "a.mka",
        tag(50, TITLE="Album", ARTIST="Band", DATE_RELEASED="2001"),
        tag(30, TITLE="Song", ARTIST="Singer", PART_NUMBER="7", GENRE="Rock"),
        before=before,
    ))  # fmt: skip
    assert (info.tag.title, info.tag.artist) == ("Song", "Singer")
    assert (info.tag.album, info.tag.album_artist) == ("Album", "Band")
    assert (info.tag.year, info.tag.track_number, info.genres) == (2001, 7, ("Rock",))
    assert info.audio.duration_s == pytest.approx(90.5)
    assert (info.audio.sample_rate, info.audio.channels) == (48_000, 2)


def test_a_title_without_levels_is_the_tracks(tmp_path: Path) -> None:
    info = tags.read(matroska(tmp_path / "a.mka", tag(None, TITLE="Song", ARTIST="Singer")))
    assert (info.tag.title, info.tag.artist, info.tag.album, info.tag.album_artist) == (
        "Song",
        "Singer",
        "",
        "",
    )
    named = tags.read(matroska(tmp_path / "b.mka", tag(50, TITLE="Album"), title="Song"))
    assert (named.tag.title, named.tag.album) == ("Song", "Album")


def test_a_torn_file_is_read_as_far_as_it_goes(tmp_path: Path) -> None:
    path = matroska(tmp_path / "a.mka", tag(30, TITLE="Song"), title="Name")
    whole = path.read_bytes()
    for count in range(60, len(whole), 17):
        path.write_bytes(whole[:count])
        assert tags.read(path).tag.title in {"", "Name", "Song", "So", "Son", "S"} | {
            "Name"[:n] for n in range(4)
        }
        assert tags.fingerprint(path).length > 0
