# SPDX-License-Identifier: GPL-3.0-or-later
"""The flag of compilations is read from every kind of tag, as other programs store it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import mutagen
import pytest
from mutagen.apev2 import APEv2
from mutagen.asf import ASFBoolAttribute, ASFDWordAttribute, ASFUnicodeAttribute
from mutagen.id3 import COMM, ID3, TCMP
from support.media import make_audio

from genreorganizer import tags

if TYPE_CHECKING:
    from pathlib import Path

ID3_FILES = (".mp3", ".wav", ".aiff", ".tta", ".dsf", ".dff")
COMMENTED = (".flac", ".ogg", ".oga", ".opus", ".spx")
APE_FILES = (".ape", ".mpc", ".wv", ".tak", ".ofr")
MP4_FILES = (".m4a", ".mp4")


def with_id3(path: Path, text: str, version: int = 4) -> None:
    if path.suffix in (".mp3", ".tta"):
        tag = ID3()
        tag.add(TCMP(3, [text]))
        tag.save(path, v1=0, v2_version=version)
        return
    file: Any = mutagen.File(path)
    if file.tags is None:
        file.add_tags()
    file.tags.add(TCMP(3, [text]))
    file.save()


def with_comment(path: Path, text: str) -> None:
    file: Any = mutagen.File(path)
    file["COMPILATION"] = text
    file.save()


def with_ape(path: Path, text: str) -> None:
    tag = APEv2()
    tag["Compilation"] = text
    tag.save(path)


def with_atom(path: Path, text: str) -> None:
    file: Any = mutagen.File(path)
    file["cpil"] = text == "1"
    file.save()


WRITERS = [
    *((extension, with_id3) for extension in ID3_FILES),
    *((extension, with_comment) for extension in COMMENTED),
    *((extension, with_ape) for extension in APE_FILES),
    *((extension, with_atom) for extension in MP4_FILES),
]


@pytest.mark.parametrize(("extension", "put"), WRITERS)
def test_every_format_tells_a_compilation(tmp_path: Path, extension: str, put: Any) -> None:
    path = make_audio(tmp_path / f"a{extension}", seconds=0.3)
    assert tags.read(path).tag.compilation_flag is False
    put(path, "1")
    assert tags.read(path).tag.compilation_flag is True
    put(path, "0")
    assert tags.read(path).tag.compilation_flag is False


@pytest.mark.parametrize(
    "value", [ASFBoolAttribute(True), ASFDWordAttribute(1), ASFUnicodeAttribute("1")]
)
def test_asf_tells_it_as_a_truth_value_a_number_or_a_text(tmp_path: Path, value: Any) -> None:
    path = make_audio(tmp_path / "a.wma", seconds=0.3)
    file: Any = mutagen.File(path)
    file["WM/IsCompilation"] = [value]
    file.save()
    assert tags.read(path).tag.compilation_flag is True


def test_a_matroska_file_tells_it(tmp_path: Path) -> None:
    path = make_audio(tmp_path / "a.mka", seconds=0.3, metadata={"compilation": "1"})
    assert tags.read(path).tag.compilation_flag is True


def test_the_frame_of_id3v2_2_is_read(tmp_path: Path) -> None:
    path = make_audio(tmp_path / "a.mp3", seconds=0.3)
    frames = b"TCP\0\0\x02\x00" + b"1" + b"TT2\0\0\x02\x00" + b"T"
    head = b"ID3\2\0\0" + bytes((0, 0, 0, len(frames)))
    path.write_bytes(head + frames + path.read_bytes())
    assert tags.read(path).tag.compilation_flag is True


@pytest.mark.parametrize(("extension", "put"), [WRITERS[0], WRITERS[6], WRITERS[-2]])
def test_a_write_leaves_the_flag_as_it_is(tmp_path: Path, extension: str, put: Any) -> None:
    path = make_audio(tmp_path / f"a{extension}", seconds=0.3, metadata={"title": "T"})
    put(path, "1")
    assert tags.write_fields(path, {"title": ["New"]}).status == "written"
    assert tags.write_genres(path, ["Jazz"]).status == "written"
    assert tags.read(path).tag.compilation_flag is True


def test_a_new_native_tag_does_not_hide_the_flag(tmp_path: Path) -> None:
    path = make_audio(tmp_path / "a.mp3", seconds=0.3)
    tag = APEv2()
    tag["Title"], tag["Compilation"] = "T", "1"
    tag.save(path)
    assert tags.write_genres(path, ["Jazz"]).status == "written"
    assert ID3(path).getall("TCON")
    read = tags.read(path).tag
    assert (read.title, read.compilation_flag) == ("T", True)


def test_a_title_is_written_where_another_tag_holds_the_flag(tmp_path: Path) -> None:
    path = make_audio(tmp_path / "a.mp3", seconds=0.3)
    tag = APEv2()
    tag["Artist"], tag["Compilation"] = "A", "1"
    tag.save(path)
    native = ID3()
    native.add(COMM(3, "eng", "", "hidden no more"))
    native.save(path, v1=0)
    assert tags.write_fields(path, {"title": ["New"]}).status == "written"
    read = tags.read(path).tag
    assert (read.title, read.artist, read.compilation_flag) == ("New", "A", True)
