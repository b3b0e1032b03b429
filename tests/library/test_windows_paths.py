# SPDX-License-Identifier: GPL-3.0-or-later
r"""Paths as Windows has them: drives, shares, ``\\?\``, and names that know no case."""

from __future__ import annotations

import ntpath
from typing import TYPE_CHECKING

import pytest
from support import windows

from genreorganizer.domain import files
from genreorganizer.library import batches, folders, spellings
from genreorganizer.library.works import move_work, moving
from genreorganizer.playlists import files as playlist_files
from genreorganizer.playlists import m3u, xspf
from genreorganizer.playlists.entry import PlaylistEntry
from genreorganizer.playlists.names import file_name

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path


@pytest.fixture(autouse=True)
def names(monkeypatch: pytest.MonkeyPatch) -> None:
    windows.names(monkeypatch, files, folders, m3u, playlist_files, spellings, xspf)


@pytest.mark.parametrize(
    ("folder", "inside", "outside"),
    [
        (rb"C:\Music", rb"C:\Music\a.mp3", rb"C:\Musician\a.mp3"),
        (b"D:\\", rb"D:\a.mp3", rb"E:\a.mp3"),
        (rb"\\nas\music", rb"\\nas\music\a.mp3", rb"\\nas\musician\a.mp3"),
        (b"\\\\nas\\music\\", rb"\\nas\music\b\a.mp3", rb"\\other\music\a.mp3"),
        (rb"\\?\C:\Music", rb"\\?\C:\Music\a.mp3", rb"\\?\C:\Other\a.mp3"),
    ],
)
def test_a_folder_holds_what_lies_in_it(folder: bytes, inside: bytes, outside: bytes) -> None:
    assert files.is_below(inside, folder)
    assert files.is_below(folder, folder)
    assert not files.is_below(outside, folder)


@pytest.mark.parametrize(
    ("old", "new", "path", "expected"),
    [
        (rb"C:\Music", b"D:\\", rb"C:\Music\a\b.mp3", rb"D:\a\b.mp3"),
        (b"D:\\", rb"\\nas\music", rb"D:\a\b.mp3", rb"\\nas\music\a\b.mp3"),
        (rb"\\nas\music", rb"E:\M", rb"\\nas\music\a.mp3", rb"E:\M\a.mp3"),
    ],
)
def test_a_relocated_folder_takes_its_files_along(
    old: bytes, new: bytes, path: bytes, expected: bytes
) -> None:
    assert files.rebased(path, old, new) == expected


@pytest.mark.parametrize(
    ("path", "above"),
    [
        (rb"C:\Music\a.mp3", [rb"C:\Music\a.mp3", rb"C:\Music", b"C:\\"]),
        (rb"\\nas\music\a.mp3", [rb"\\nas\music\a.mp3", b"\\\\nas\\music\\"]),
    ],
)
def test_going_up_ends_at_the_drive_or_the_share(path: bytes, above: list[bytes]) -> None:
    assert list(folders.upwards(path)) == above


@pytest.fixture
def listings(monkeypatch: pytest.MonkeyPatch) -> Mapping[bytes, list[bytes]]:
    """What the folders of two drives and a share list."""
    found: dict[bytes, list[bytes]] = {
        b"C:\\": [b"Music"],
        rb"C:\Music": ["Ünder.mp3".encode()],
        b"\\\\nas\\music\\": [b"Band"],
        rb"\\nas\music\Band": [b"One.mp3"],
    }
    monkeypatch.setattr(f"{spellings.__name__}.os.listdir", found.__getitem__)
    monkeypatch.setattr(f"{spellings.__name__}.os.path", _Listed(found))
    return found


class _Listed:
    """`ntpath`, where everything is there."""

    def __init__(self, found: Mapping[bytes, list[bytes]]) -> None:
        self._found = found

    def __getattr__(self, name: str) -> object:
        return getattr(ntpath, name)

    def lexists(self, _path: bytes) -> bool:
        return True


@pytest.mark.usefixtures("listings")
@pytest.mark.parametrize(
    ("asked", "listed"),
    [
        ("C:\\MUSIC\\ünder.MP3", "C:\\Music\\Ünder.mp3"),
        ("\\\\nas\\music\\band\\ONE.mp3", "\\\\nas\\music\\Band\\One.mp3"),
    ],
)
def test_a_name_is_found_in_any_case_on_its_own_drive_or_share(asked: str, listed: str) -> None:
    assert spellings.Spellings().listed(asked.encode()) == listed.encode()


@pytest.mark.parametrize("folder", [b"E:", b"E:\\Music", b"\\\\nas\\share"])
def test_a_name_on_the_way_is_journalled_as_it_is_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, folder: bytes
) -> None:
    windows.names(monkeypatch, batches, move_work)
    monkeypatch.setattr(move_work, "_SEPARATOR", b"\\")
    monkeypatch.chdir(tmp_path)
    used: list[bytes] = []
    monkeypatch.setattr(moving, "move", lambda _one, _other, temporary, *_: used.append(temporary))
    path, target = folder + b"\\a.mp3", folder + b"\\b.mp3"
    (tmp_path / path.decode()).touch()  # here a name without folders
    task = move_work.MoveTask(path, 1, target, "move", folder)
    outlook = task.perform(move_work.MoveContext())
    assert outlook.verdict == "change"
    task.edit(1, outlook, ".temporary").perform(move_work.MoveContext())
    plan = batches._entered(task, outlook, ".temporary").plan
    assert [plan.temporary] == used == [folder + b"\\.temporary"]


@pytest.mark.parametrize(
    ("path", "uri"),
    [
        (rb"C:\Music\a b.mp3", "file:///C:/Music/a%20b.mp3"),
        (rb"\\nas\music\a.mp3", "file://nas/music/a.mp3"),
        (rb"\\?\C:\Music\a.mp3", "file:///C:/Music/a.mp3"),
        (rb"\\?\UNC\nas\music\a.mp3", "file://nas/music/a.mp3"),
        (rb"Band\a.mp3", "Band/a.mp3"),
    ],
)
def test_playlists_have_uris_that_players_of_windows_know(path: bytes, uri: str) -> None:
    assert xspf.location(path) == uri


def test_a_title_is_the_name_of_the_file() -> None:
    assert m3u.shown_title(PlaylistEntry(rb"C:\Music\a.mp3")) == "a.mp3"


def test_a_track_on_another_drive_is_listed_by_its_whole_path() -> None:
    entry = PlaylistEntry(rb"D:\Music\a.mp3")
    assert playlist_files._relative(entry, rb"C:\Lists", lambda path: path) == entry
    near = PlaylistEntry(rb"C:\Music\a.mp3")
    assert playlist_files._relative(near, rb"C:\Lists", lambda path: path).path == (
        rb"..\Music\a.mp3"
    )


@pytest.mark.parametrize("name", ["CON", "nul.txt", "a:b", "COM1", "trailing. ", 'a"b', "a\\b"])
def test_no_file_is_named_as_windows_forbids(name: str) -> None:
    made = file_name(name, ".m3u8")
    assert not set(made) & set('<>:"/\\|?*')
    assert made.partition(".")[0].rstrip().upper() not in {"CON", "NUL", "COM1"}
    assert not made.removesuffix(".m3u8").endswith((".", " "))
