# SPDX-License-Identifier: GPL-3.0-or-later
"""Playlists as other programs write them."""

from __future__ import annotations

import os
import unicodedata
from typing import TYPE_CHECKING

import pytest
import sqlalchemy as sa

from genreorganizer.db import scanned
from genreorganizer.db.engine import open_database
from genreorganizer.db.folders import insert as insert_folder
from genreorganizer.db.schema import track
from genreorganizer.domain.files import ScannedFile
from genreorganizer.domain.tag_fields import AudioProperties, TagFields
from genreorganizer.library import folders, playlist_files, playlists
from genreorganizer.library.context import query_context
from genreorganizer.library.jobs import drain

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from genreorganizer.db.engine import Database

ONE, TWO, ETE = "Artist A/01 one song.mp3", "Artist A/02 two.flac", "Été/03 été.ogg"
LENGTHS: Mapping[str, float] = {ONE: 120.4, TWO: 200.0, ETE: 61.0}
TITLES = {ONE: "One Song", TWO: "Two", ETE: "Été"}


@pytest.fixture
def database(database: Database, tmp_path: Path) -> Database:
    """A library of three files in `lib`; playlists lie in `pl`."""
    (tmp_path / "pl").mkdir()
    fill(database, tmp_path / "lib", LENGTHS)
    return database


def fill(database: Database, folder: Path, lengths: Mapping[str, float]) -> None:
    for name in lengths:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).touch()
    files = [
        ScannedFile(
            path=os.fsencode(folder / name), size=1, mtime_ns=1, device=1,
            tag=TagFields(title=TITLES.get(name, ""), artist="Artist" if name in TITLES else ""),
            audio=AudioProperties(duration_s=length),
        )
        for name, length in lengths.items()
    ]  # fmt: skip
    with database.writing() as connection:
        number = insert_folder(connection, os.fsencode(folder), at=0.0)
        scanned.insert(connection, [(number, file) for file in files], at=1.0)


def tracks_of(database: Database, name: str) -> list[str]:
    """The names of a playlist's tracks, from the artist's folder on."""
    from genreorganizer.db import tracks

    with database.reading() as connection:
        record = playlists.find(connection, name)
        ids = playlists.track_ids(connection, record.id, query_context(connection))
        paths = [row.path_str.replace(os.sep, "/") for row in tracks.rows(connection, ids)]
    return ["/".join(path.split("/")[-2:]) for path in paths]


def imported(database: Database, file: Path, content: bytes | str) -> list[str]:
    """What a playlist file of this content becomes, when all of it is found."""
    file.write_bytes(content.encode() if isinstance(content, str) else content)
    summary = playlist_files.import_file(database, file, "list")
    assert summary.skipped == ()
    return tracks_of(database, "list")


def refused(database: Database, file: Path, content: bytes | str) -> list[tuple[int | None, str]]:
    """Why nothing of a playlist file is found."""
    file.write_bytes(content.encode() if isinstance(content, str) else content)
    summary = playlist_files.import_file(database, file, "list")
    with database.reading() as connection:
        assert playlists.list_playlists(connection, query_context(connection)) == []
    assert (summary.name, summary.found) == (None, 0)
    return [(item.line, str(item.reason)) for item in summary.skipped]


NFD = unicodedata.normalize("NFD", ETE)
M3U = {
    "file URIs": ("#EXTM3U\nfile://{lib}/Artist%20A/01%20one%20song.mp3\n", [ONE]),
    "file URIs with a host": ("FILE://localhost{lib}/%C3%89t%C3%A9/03%20%C3%A9t%C3%A9.ogg", [ETE]),
    "file URIs with one slash": ("file:{lib}/Artist%20A/02%20two.flac\n", [TWO]),
    "file URIs that are not encoded": ("file://{lib}/Artist A/02 two.flac\n", [TWO]),
    "percent signs": ("../lib/Artist%20A/02 two.flac\n../lib/%c3%89t%C3%A9/03 été.ogg", [TWO, ETE]),
    "CR": ("#EXTM3U\r#EXTINF:2,x\r../lib/" + ONE + "\r../lib/" + TWO + "\r", [ONE, TWO]),
    "CRLF": ("#EXTM3U\r\n../lib/" + ONE + "\r\n", [ONE]),
    "mixed line ends": ("../lib/" + ONE + "\r\r\n../lib/" + TWO + "\n\r", [ONE, TWO]),
    "byte order mark": ("\ufeff../lib/" + ETE, [ETE]),
    "decomposed": ("../lib/" + NFD, [ETE]),
    "other case": ("..\\LIB\\artist a\\01 One Song.MP3\r\n../lib/ÉTÉ/03 ÉTÉ.OGG", [ONE, ETE]),
    "blanks": ("  ../lib/" + TWO + " \t\n../lib/" + ONE + " \n", [TWO, ONE]),
    "quotes": ("\"../lib/" + TWO + "\"\n'../lib/" + ONE + "'", [TWO, ONE]),
    "Windows drives": ("C:\\me\\lib\\Artist A\\02 two.flac\r\nd:/x/été/03 Été.ogg", [TWO, ETE]),
    "UNC": ("\\\\NAS\\music\\Artist A\\02 two.flac", [TWO]),
    "UNC as URI": ("file://nas/music/Artist%20A/02%20two.flac", [TWO]),
    "URIs of Windows": ("file:///C:/Music/Artist%20A/02%20two.flac", [TWO]),
    "shares": ("smb://user@nas/music/Artist%20A/02%20two.flac\nnfs://nas/x/" + ETE, [TWO, ETE]),
    "Android": ("/storage/1234-5678/Music/Artist A/02 two.flac", [TWO]),
    "Rockbox": ("/<HDD0>/Music/Artist A/02 two.flac", [TWO]),
    "relative to a music folder": ("Artist A/02 two.flac", [TWO]),
    "doubles": ("../lib/" + TWO + "\n../lib/" + TWO, [TWO, TWO]),
}  # fmt: skip


@pytest.mark.parametrize("suffix", [".m3u", ".m3u8"])
@pytest.mark.parametrize("kind", M3U)
def test_lists_of_lines(database: Database, tmp_path: Path, kind: str, suffix: str) -> None:
    content, expected = M3U[kind]
    text = content.replace("{lib}", str(tmp_path / "lib"))
    assert imported(database, tmp_path / "pl" / f"x{suffix}", text) == expected


@pytest.mark.parametrize(
    ("encoding", "head"),
    [
        ("utf-16", ""),
        ("utf-16-le", "\ufeff"),
        ("utf-16-be", "\ufeff"),
        ("utf-16-le", "#EXTM3U\r\n"),
        ("cp1252", ""),
        ("cp850", "#EXTM3U\n#EXTENC: CP850\n"),
        ("mac_roman", ""),
        ("utf-8", "#EXTENC:UTF-8\n"),
        ("cp1252", "#EXTENC:no-such-encoding\n"),
    ],
)
def test_encodings(database: Database, tmp_path: Path, encoding: str, head: str) -> None:
    content = f"{head}../lib/{ETE}\r\n../lib/{ONE}\r\n".encode(encoding)
    assert imported(database, tmp_path / "pl" / "x.m3u", content) == [ETE, ONE]


@pytest.mark.parametrize(
    "content",
    [
        "\n[playlist]\nFile1=../lib/{one}\nNumberOfEntries=1\n",
        "; made by x\r\n[Playlist]\r\nfile1 = ../lib/{one} \r\n",
        "[playlist]\nFile1=file://{lib}/Artist%20A/01%20one%20song.mp3\n",
        "[playlist]\rFILE1=D:\\lib\\Artist A\\01 one song.mp3\r",
    ],
)
def test_pls(database: Database, tmp_path: Path, content: str) -> None:
    text = content.replace("{one}", ONE).replace("{lib}", str(tmp_path / "lib"))
    assert imported(database, tmp_path / "pl" / "x.pls", text) == [ONE]


@pytest.mark.parametrize(
    ("head", "location"),
    [
        ("<!DOCTYPE playlist>", "../lib/Artist%20A/02%20two.flac"),
        ('<!DOCTYPE playlist SYSTEM "http://x.invalid/x.dtd">', "../lib/Artist A/02 two.flac"),
        ("", "file:///D:/Musik/Artist%20A/02%20two.flac"),
        ("", "{lib}/Artist%20A/02%20two.flac"),
        ("", "..\\lib\\Artist A\\02 two.flac"),
    ],
)
def test_xspf(database: Database, tmp_path: Path, head: str, location: str) -> None:
    location = location.replace("{lib}", str(tmp_path / "lib"))
    text = (
        f'<?xml version="1.0"?>{head}<playlist version="1" xmlns="http://xspf.org/ns/0/">'
        f"<trackList><track><location>{location}</location></track></trackList></playlist>"
    )
    assert imported(database, tmp_path / "pl" / "x.xspf", text) == [TWO]


@pytest.mark.parametrize("label", ["Artist - One Song", "ARTIST - ONE SONG", "One Song - Artist"])
def test_what_players_show_and_the_length_find_a_track(
    database: Database, tmp_path: Path, label: str
) -> None:
    file = tmp_path / "pl" / "x.m3u8"
    assert imported(database, file, f"#EXTINF:121,{label}\nE:\\converted\\0815.ogg") == [ONE]


def test_a_name_and_its_length_find_a_track(database: Database, tmp_path: Path) -> None:
    text = "#EXTINF:60,\nE:\\all\\03 ÉTÉ.ogg"
    assert imported(database, tmp_path / "pl" / "x.m3u8", text) == [ETE]


@pytest.mark.parametrize(
    "content",
    [
        "E:\\Other Artist\\01 one song.mp3",
        "#EXTINF:300,\nE:\\Other Artist\\01 one song.mp3",
        "#EXTINF:300,Artist - One Song\nE:\\x.mp3",
        "#EXTINF:300,Artist - One Song\nE:\\Artist A\\01 one song.mp3",
        "/etc/passwd",
        "../../etc/passwd",
        "/",
    ],
)
def test_nothing_is_taken_for_another_track(
    database: Database, tmp_path: Path, content: str
) -> None:
    ((line, reason),) = refused(database, tmp_path / "pl" / "x.m3u", content)
    assert line == content.count("\n") + 1
    assert reason in ("not in the library", "outside the library's folders")


def test_a_file_outside_is_not_its_namesake_within(database: Database, tmp_path: Path) -> None:
    other = tmp_path / "usb" / ONE
    other.parent.mkdir(parents=True)
    other.touch()
    (tmp_path / "lib" / "new.mp3").touch()
    text = f"#EXTINF:120,Artist - One Song\n{other}\n../lib/new.mp3\n"
    assert refused(database, tmp_path / "pl" / "x.m3u", text) == [
        (2, "outside the library's folders"),
        (3, "not in the library; scan its folder first"),
    ]


def test_a_tail_has_to_be_unique(database: Database, tmp_path: Path) -> None:
    names = ["A/CD1/01.mp3", "B/CD1/01.mp3", "B/CD2/01.mp3"]
    fill(database, tmp_path / "more", dict.fromkeys(names, 5.0))
    file = tmp_path / "pl" / "x.m3u"
    assert refused(database, file, "D:\\C\\CD1\\01.mp3\n") == [
        (1, "several tracks of the library could be meant")
    ]
    file.write_text("D:\\B\\CD1\\01.mp3\nD:\\Z\\CD2\\01.mp3\n")
    playlist_files.import_file(database, file, "list")
    assert tracks_of(database, "list") == ["CD1/01.mp3", "CD2/01.mp3"]


def test_of_copies_of_one_recording_the_first_is_meant(database: Database, tmp_path: Path) -> None:
    fill(database, tmp_path / "more", {"A/song.mp3": 5.0, "B/song.mp3": 5.0, "C/song.mp3": 9.0})
    file = tmp_path / "pl" / "x.m3u"
    assert refused(database, file, "#EXTINF:5,Song\nD:\\song.mp3\n") == [
        (2, "several tracks of the library could be meant")
    ]
    with database.writing() as connection:
        copies = track.c.duration_s == 5.0
        connection.execute(sa.update(track).where(copies).values(fingerprint=b"same"))
    playlist_files.import_file(database, file, "list")
    assert tracks_of(database, "list") == ["A/song.mp3"]


def test_what_is_left_out_is_told_by_line(database: Database, tmp_path: Path) -> None:
    file = tmp_path / "pl" / "x.m3u8"
    file.write_text(f"#EXTM3U\n\nno.mp3\n../lib/{ONE}\nhttp://radio.invalid/\n")
    summary = playlist_files.import_file(database, file)
    assert (summary.name, summary.found) == ("x", 1)
    assert [(item.line, item.text, str(item.reason)) for item in summary.skipped] == [
        (3, "no.mp3", "not in the library"),
        (5, "http://radio.invalid/", "an internet address, not a file"),
    ]


def test_several_files_leave_nothing_of_those_without_tracks(
    database: Database, tmp_path: Path
) -> None:
    (tmp_path / "pl" / "none.m3u8").write_text("no.mp3\n")
    (tmp_path / "pl" / "empty.m3u8").write_text("#EXTM3U\n")
    (tmp_path / "pl" / "some.m3u8").write_text(f"../lib/{ONE}\n")
    files = [tmp_path / "pl" / f"{name}.m3u8" for name in ("none", "empty", "some")]
    summary = drain(playlist_files.import_files(database, files))
    assert [item.name for item in summary.imported] == [None, None, "some"]
    with database.reading() as connection:
        assert [
            item.name for item in playlists.list_playlists(connection, query_context(connection))
        ] == ["some"]


@pytest.mark.skipif(os.name != "posix", reason="symbolic links of POSIX")
@pytest.mark.parametrize("suffix", [".m3u8", ".pls", ".xspf"])
@pytest.mark.parametrize("absolute", [True, False])
@pytest.mark.parametrize("real", [True, False])
def test_a_linked_folders_playlists_are_read_again(
    tmp_path: Path, suffix: str, absolute: bool, real: bool
) -> None:
    (tmp_path / "nas" / "music").mkdir(parents=True)
    (tmp_path / "Music").symlink_to(tmp_path / "nas" / "music")
    database = open_database(tmp_path / "library.sqlite")
    fill(database, tmp_path / "Music", LENGTHS)
    with database.writing() as connection:
        playlists.create(connection, "all", sort="path")
    file = tmp_path / "Music" / f"all{suffix}"
    playlist_files.export(database, "all", file, absolute=absolute)
    if real:  # as a program that knows the folder by its own name lists it
        content = file.read_bytes()
        file.write_bytes(
            content.replace(os.fsencode(tmp_path / "Music"), os.fsencode(tmp_path / "nas/music"))
        )
        file = tmp_path / "nas" / "music" / file.name
    summary = playlist_files.import_file(database, file, "again")
    assert summary.skipped == ()
    assert tracks_of(database, "again") == tracks_of(database, "all")
    database.close()


def test_removed_folders_are_not_the_library(database: Database, tmp_path: Path) -> None:
    with database.writing() as connection:
        folders.remove_folder(connection, tmp_path / "lib")
    assert refused(database, tmp_path / "pl" / "x.m3u", f"../lib/{ONE}\n") == [
        (1, "outside the library's folders")
    ]
